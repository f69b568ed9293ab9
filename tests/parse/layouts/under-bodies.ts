/** Answers under the names of bodies, which label nothing by themselves. */
export const underBodies: Readonly<Record<string, string>> = {
  "a recommendation in bold, the answers under bodies or plainly below it": `
T: Esker Safeguarding Children Partnership
T: Response to the Child Safeguarding Practice Review – Baby R
# Finding 1: Nobody asked about the father
Three agencies knew of him. ‹f 1›
**Recommendation 1.1: Esker Council and Esker Police should agree how to share what they know.** ‹t 1.1 @1›
### Esker Council
The form was rewritten in May 2022. ‹r 1.1›
### Esker Police
Officers were told in June 2022. ‹r 1.1›
**Recommendation 1.2: The Partnership should find out whether its guidance is read.** ‹t 1.2 @1›
The guidance was replaced in August 2022. ‹r 1.2›
# Finding 2: Housing stood apart
The family moved three times. ‹f 2›
**Recommendation 2.1: Esker Homes should tell health visitors of each move.** ‹t 2.1 @2›
A daily list has been sent since June 2022. ‹r 2.1›
### Esker Council
The single point of contact is now a shared inbox. ‹r 2.1›
**Recommendation 2.2: The Partnership should review its escalation policy.** ‹t 2.2 @2›
`,
  "several paragraphs of recommendation in front of the first body's name": `
T: Cragdale Safeguarding Adults Board
# Recommendation 1
The Board should agree how risk is shared. ‹t 1›
It should do so with the providers of care. ‹t 1›
## Cragdale Council
A protocol was agreed in May 2021. ‹r 1›
## Cragdale Police
Officers will be trained by June 2022. ‹r 1›
# Recommendation 2
Cragdale NHS Trust should review its falls policy. ‹t 2›
## Cragdale NHS Trust
The policy is under review. ‹r 2›
# Recommendation 3
Providers should be told of the review. ‹t 3›
## Cragdale Council
All providers were written to in July 2021. ‹r 3›
`,
  "one body's answer in a draft that labels the others": `
T: Wend Valley Child Protection Committee
# Recommendation 1
The Committee should review its guidance on neglect. ‹t 1›
## Response
It was reviewed in 2020. ‹r 1›
# Recommendation 2
NHS Wend should train its staff. ‹t 2›
## Response
Training is under way. ‹r 2›
# Recommendation 3
The Council and Police Scotland should share chronologies. ‹t 3›
## Police Scotland
Chronologies have been shared since March 2021. ‹r 3›
`,
  "bold lines of the bodies below plain recommendations, answered under some only": `
T: Harrowfold Safeguarding Adults Board
**Recommendation 1: Harrowfold Council should review its charging letters.** ‹t 1›
The letters were reviewed in May 2018. ‹r 1›
**Recommendation 2: All partners should review their visiting policies.** ‹t 2›
**Harrowfold Council**
The policy was reviewed in June 2018. ‹r 2›
**Harrowfold Hospitals NHS Trust**
Wards now have open visiting. ‹r 2›
**Recommendation 3: The Board should hold a conference.** ‹t 3›
It was held on 3 October 2018. ‹r 3›
`,
  "letters that the draft has explained, twice in one answer and once in another": `
The review was commissioned by the Northmere Community Safety Partnership (NCSP) in May 2020.
Recommendation 1
The Partnership should make abuse of older people known. ‹t 1›
NCSP: We ran a campaign in November 2020. ‹r 1›
NCSP: We had planned talks, which will be held in May 2022. ‹r 1›
Recommendation 2
Northmere Council Adult Social Care should review its form. ‹t 2›
Adult Social Care: The form was reviewed in March 2021. ‹r 2›
Adult Social Care: Ten forms will be sampled each quarter. ‹r 2›
Recommendation 3
All agencies should review their policies for staff. ‹t 3›
NCSP: We wrote to eleven of them in November 2020. ‹r 3›
Dale Women's Refuge: Our policy was reviewed in 2019. ‹r 3›
Adult Social Care: The policy goes to the Committee in September 2021. ‹r 3›
Recommendation 4
Northmere Homes should train its repairs staff. ‹t 4›
Northmere Homes: All of them were trained in January 2021. ‹r 4›
Recommendation 5
Northmere Police should see each caller. ‹t 5›
Northmere Police: The policy was changed in August 2020. ‹r 5›
Recommendation 6
The Health Trust and Northmere Police should each look at frailty. ‹t 6›
Northmere Police: The form has had a section on it since May 2020. ‹r 6›
Health Trust: An adviser was appointed in February 2021. ‹r 6›
Recommendation 7
The Health Trust should promote enquiry by its nurses. ‹t 7›
Health Trust: A course was commissioned in May 2021. ‹r 7›
`,
  "the names of bodies as lines of their own, in plain text": `
T: Garrow Safeguarding Children Board
Recommendation 1
Garrow Police and the Board should agree how a call is graded. ‹t 1›
Garrow Police
A guide was printed in May 2014. ‹r 1›
The Board
The guide was agreed in March 2014. ‹r 1›
Recommendation 2
The Board should ask for a count of calls. ‹t 2›
The Board
The count is seen in each quarter. ‹r 2›
Garrow Voluntary Action
A worker has offered to help with it for a day each month. ‹r 2›
Recommendation 3
Garrow Hospitals NHS Trust should review its letters. ‹t 3›
Garrow Hospitals NHS Trust
The letters will be reviewed by June 2015. ‹r 3›
Who keeps an eye on it?
The Quality Group reads a report every two months.
`,
  "learning points in bold sentences, answered under bodies' names or plainly": `
T: Kinlochty Child Protection Committee
T: Response to the practice learning points
**1. Each new worker began the chronology again.** ‹t 1›
Social Work: The chronology cannot be deleted now. ‹r 1›
NHS Kinlochty: Nurses have used one form since January 2022. ‹r 1›
**2. Health should be at each discussion from the start.** ‹t 2›
Police Scotland: Officers were reminded of this in May 2022. ‹r 2›
NHS Kinlochty: A rota of senior nurses began in October 2022. ‹r 2›
**3. Young people who go missing should be asked what they ran to.** ‹t 3›
Each service has signed the protocol, which was launched in November 2022. ‹r 3›
**4. Foster carers know the child, and should be asked.** ‹t 4›
Social Work: Carers see the papers a week before the meeting. ‹r 4›
**5. It was not clear who led once the young person was sixteen.** ‹t 5›
A pathway was agreed in February 2023. ‹r 5›
# Reporting
The Committee looks at these points each quarter.
`,
  "counted sentences in plain text, answered under bodies' names or plainly": `
T: Kinlochty Child Protection Committee
# Learning points
1. Each new worker began the chronology again. ‹t 1›
Social Work: The chronology cannot be deleted now. ‹r 1›
Police Scotland: Officers add to it each week. ‹r 1›
2. Health should be at each discussion from the start. ‹t 2›
Social Work: Social workers were told in May 2022. ‹r 2›
Police Scotland: Officers were reminded of this in May 2022. ‹r 2›
3. Young people who go missing should be asked what they ran to. ‹t 3›
Each service has signed the protocol, which was launched in November 2022. ‹r 3›
4. Foster carers know the child, and should be asked. ‹t 4›
Social Work: Carers see the papers a week before the meeting. ‹r 4›
5. Each plan should say who is in charge of it. ‹t 5›
Police Scotland: A sergeant checks this in each plan. ‹r 5›
6. It was not clear who led once the young person was sixteen. ‹t 6›
A pathway was agreed in February 2023. ‹r 6›
# Reporting
The Committee looks at these points each quarter.
`,
  "services' names in front of what each did, some of them no body's usual name, under numbered points": `
Eskmuir Child Protection Committee
Learning Review: Young Person D
Response to the learning points
The review set out seven learning points, and each service was asked to answer those that fall to it.
1. Trust takes years. D had nine workers and began again with each of them. ‹t 1›
Social Work: A young person now keeps the same worker until she is twenty one. ‹r 1›
Education: Guidance teachers stay with a class from S1. ‹r 1›
2. A planning discussion ought to include a nurse, at night as much as by day. ‹t 2›
Police Scotland: Sergeants were told in May 2022 that no discussion is held without a nurse. ‹r 2›
NHS Eskmuir: A rota of nurses was made permanent in June 2022. ‹r 2›
3. Young people who run away should be asked what they ran to. ‹t 3›
All services signed the new protocol on 4 July 2022. ‹r 3›
4. The words of foster carers carry weight and should be kept. ‹t 4›
Social Work: Carers now have a page of their own in each report. ‹r 4›
Children's Reporter (SCRA): Reporters have talked about this point. ‹r 4›
5. Each worker began a chronology of her own. One that nobody shares is no use. ‹t 5›
Social Work: The chronology has been moved to the main record. ‹r 5›
Education: Extracts of the notes of pastoral care will be shared from August 2023. ‹r 5›
6. Nobody was sure who took the lead once D turned sixteen. ‹t 6›
A pathway was drawn up by both Committees in May 2022. ‹r 6›
7. Good work by the youth project was noted, and more could be made of it. ‹t 7›
Tarrin Road Youth Project: Two workers have sat in on nine plans so far. ‹r 7›
Reporting
The Quality sub-committee of the Committee will look at the seven points each quarter until March 2024.
Eskmuir Child Protection Committee, 30 March 2023
`,
  "bodies' names in front of what each did, one of them in letters that only its recommendation spells out": `
Safeguarding Board for Glenmoyle
Response to the review of 'Kit'
RECOMMENDATION ONE
The Glenmoyle Health Trust and the Police Service should look again at the joint protocol. ‹t 1›
Glenmoyle Health Trust: A forum was set up in May 2016. ‹r 1›
Police Service: Three detectives have been trained. ‹r 1›
RECOMMENDATION TWO
The Fire and Harbour Board should write a pathway for children on boats. ‹t 2›
FHB: A group met for the first time in June 2016. ‹r 2›
Glenmoyle Health Trust: The Trust has lent it two nurses. ‹r 2›
RECOMMENDATION THREE
The Education Authority should write to governors. ‹t 3›
Education Authority: Letters were sent in September 2016. ‹r 3›
`,
};
