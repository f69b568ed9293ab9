/** Recommendations that are known by their looks, their letters or a count that runs on, and not by a usual label. */
export const unlabelled: Readonly<Record<string, string>> = {
  "a letter that quotes each recommendation in bold and answers below": `
T: Port Garrow Housing Trust
Dear Chair
Thank you for the report on Mrs W. Our answers follow.
**“The Trust should make sure that every gas check which is refused leads to a visit within a week.”** ‹t 1›
We have agreed this with our contractor, and visits began in March 2024. ‹r 1›
The first report is due in June 2024. ‹r 1›
**“The Trust should train its caretakers to see the signs of hoarding and of fire risk.”** ‹t 2›
Training was bought in January 2024. ‹r 2›
`,
  "recommendations in quotation marks with their labels inside": `
T: Wexcombe NHS Trust
**“Recommendation 3: The Trust should flag repeated attendances.”** ‹t 3›
A flag has been in use since May 2023. ‹r 3›
**“Recommendation 5: The Trust should tell school nurses of each.”** ‹t 5›
School nurses will have the list by September 2023. ‹r 5›
`,
  "letters of each body in front of the figure": `
T: Port Garrow Safeguarding Adults Board
## Port Garrow Council
**Recommendation PGC1.** The Council should review its rota. ‹t pgc1›
The rota was reviewed in May 2024. ‹r pgc1›
**Recommendation PGC2.** The Council should train its staff. ‹t pgc2›
Training begins in June 2024. ‹r pgc2›
## Garrow Homes
**Recommendation GH1.** Garrow Homes should count its visits. ‹t gh1›
They have been counted since May 2024. ‹r gh1›
`,
  "numbered recommendations in bold, some of them unanswered": `
T: Port Garrow Safeguarding Children Board
# 2. Recommendations and response
**2.1 The Board should revise its guidance on neglect before the next school year.** ‹t 2.1›
The guidance was revised in May 2015. ‹r 2.1›
**2.2 Garrow Homes should tell its housing officers how to raise a concern.** ‹t 2.2›
**2.3 Garrow Police should look at the way in which its call takers record children.** ‹t 2.3›
Call takers were trained in June 2015. ‹r 2.3›
**2.4 The Board should hear from each of its members how far they have come.** ‹t 2.4›
# 3. Next steps
The Board will look at progress twice a year.
`,
  "bold recommendations without numbers, one of them unanswered": `
T: Wexcombe Safeguarding Adults Board
**The Board should agree with its members how concerns about a home are shared.** ‹t 1›
This was agreed in May 2022. ‹r 1›
**Wexcombe Homes should see that its managers know whom they can ask for advice.** ‹t 2›
**Wexcombe Police should tell the Council of every call to a care home in the county.** ‹t 3›
A form has been in use since June 2022. ‹r 3›
**The Council should look at its contracts with homes and tell the Board what it finds.** ‹t 4›
It will do so by March 2023. ‹r 4›
`,
  "Roman numbers in brackets behind the word": `
T: Eastvale Safeguarding Panel
4. Recommendation (i) The Trust should review its forms. ‹t i›
5. The forms were reviewed in April 2020. ‹r i›
6. Recommendation (ii) The Police should review its rota. ‹t ii›
7. A new rota will begin in June 2020. ‹r ii›
`,
  "letters in front of the figure": `
T: Marlshire Safeguarding Children Partnership
# Recommendation R1
The Partnership should refresh its strategy. ‹t 1›
Response:
The strategy was refreshed in May 2025. ‹r 1›
# Recommendation R2
Marlshire Police should review its notices. ‹t 2›
Response:
The notices will be reviewed by July 2025. ‹r 2›
`,
  "one chapter's recommendations lettered A and the other's B": `
T: Garrow Community Safety Partnership
# Section A: Single agencies
## A1 Garrow Police
Garrow Police to train its call takers. ‹t a1›
Action taken: All call takers were trained in May 2017. ‹r a1›
## A2 Garrow Council
Garrow Council to see applicants alone. ‹t a2›
Action taken: The form was changed in June 2017. ‹r a2›
# Section B: Overview
## B1
The Partnership to assess the need for refuge places. ‹t b1›
Action taken: The scope was agreed in July 2017. ‹r b1›
`,
  "a count that runs on under the findings": `
T: Northmere Safeguarding Adults Board
# Finding 1: Risk was seen as a choice
**You said**
1) The Board should replace its guidance. ‹t 1 @1›
**We did**
A new policy was agreed in March 2021. ‹r 1›
2) Training on capacity is needed. ‹t 2 @1›
**We did**
Training was given to 160 staff. ‹r 2›
# Finding 2: Nobody held the whole picture
**You said**
3) The Council should agree who leads. ‹t 3 @2›
**We did**
A protocol was agreed in May 2021. ‹r 3›
`,
  "a table for each strategy with its fields down the side": `
T: Strathwick Child Protection Committee
| Strategy 1 | The Committee should review its discussions. ‹t 1› |
| What has been done | The guidance was revised in March 2023. ‹r 1› |
| What will be done | The Committee will evaluate it by May 2024. ‹r 1› |
| Lead | Lead Nurse ‹l 1› |
| Timescale | May 2024 ‹d 1› |

| Strategy 2 | Social Work should strengthen its chronologies. ‹t 2› |
| What has been done | A standard has been in place since 2019. ‹r 2› |
| What will be done | The standard will be refreshed by June 2024. ‹r 2› |
| Lead | Head of Service ‹l 2› |
| Timescale | June 2024 ‹d 2› |
`,
  "an action cell with nothing but its number": `
T: Marlshire Safeguarding Children Partnership
# Recommendation 1
Marlshire Council should review its rota. ‹t 1›
| Action | Lead | Timescale |
| 1.1 | Head of Service ‹l 1› | May 2025 ‹d 1› |
`,
  "chapters in plain text, with recommendations numbered in them": `
Ashmere Safeguarding Children Board
1. Background
1.1 The Board decided in May 2023 that the case of Child N met the criteria for a review.
1.2 The review was led by an independent reviewer, who spoke to the family.
2. Recommendations and our answers
2.1 The Council should review how it tells schools about children who move. ‹t 2.1›
The form was changed in April 2023. ‹r 2.1›
A second check follows in March 2025. ‹r 2.1›
2.2 All agencies should make sure that supervision is recorded. ‹t 2.2›
Each agency completed a check in March 2023. ‹r 2.2›
Northmere Health Trust
2.3 The Trust should brief its midwives on bruises in babies. ‹t 2.3›
A briefing was given in May 2023. ‹r 2.3›
`,
  "answers that begin with what was decided, in several paragraphs or in none, and one that does not": `
T: Wexcombe Community Safety Partnership
T: Response to the recommendations of the review of the death of Mrs V
The Panel made eight recommendations to us. Six we accept, and one we do not.
**1. “The Partnership should run its campaign in the languages that are spoken here.”** ‹t 1›
Accepted. Posters went up in March 2021. ‹r 1›
**2. “The Trust should put an adviser into each of its maternity units.”** ‹t 2›
Accepted. The first of them began in May 2021. ‹r 2›
**3. “The Police should switch on their cameras before each visit.”** ‹t 3›
Accepted in part. The Police train everyone who makes such visits. ‹r 3›
There are homes into which they have to go at once. The rest is being looked into. ‹r 3›
**4. “The Council should change its rules on joint tenancies.”** ‹t 4›
The Council asked its tenants in June 2021. The Cabinet will decide in October 2021. ‹r 4›
**5. “The Partnership should keep one list of all victims.”** ‹t 5›
Not accepted. Advice was taken, and such a list would not be lawful. ‹r 5›
What was done instead is to hold the conference each week. ‹r 5›
**6. “The Council should help employers to write a policy.”** ‹t 6›
**7. “The Trust should ask about safety at each visit.”** ‹t 7›
Accepted. It has done so since June 2021. ‹r 7›
**8. “The Trust should tell the Police of each threat to kill.”** ‹t 8›
Accepted. The form was changed in July 2021. ‹r 8›
# Monitoring
The Partnership will look at its plan each quarter.
`,
  "bullets that ask, each with its answer below it, under the bodies that they are for": `
T: Ardle Child Protection Committee
# Response to the Significant Case Review
The recommendations and the responses to them follow.
## For Ardle Council
- The Council should review its arrangements for out-of-hours work. ‹t 1›
A review was completed in March 2016. ‹r 1›
- The Council should keep a chronology in each case that is open for long. ‹t 2›
Chronologies are kept. They will be audited every six months. ‹r 2›
## For NHS Ardle
- NHS Ardle should review how midwives record the presence of fathers. ‹t 3›
The record was changed in January 2016. ‹r 3›
## For Police Scotland
- Police Scotland should share its concern reports within a day. ‹t 4›
They are shared within a day. ‹r 4›
`,
  "what a review recommended, in a subjunctive, under headings of topics": `
T: Dunmere Safeguarding Adults Board
# Primary care
The review recommended that Dunmere Group commission an outreach service. ‹t 1›
A doctor has been in post since November 2020. ‹r 1›
# Discharge
The review recommended that Dunmere Hospitals discharge nobody to the street. ‹t 2›
A worker was appointed in December 2020. ‹r 2›
`,
  "what is asked in paragraphs that begin with that, under letters in plain text": `
Glan Teifant Regional Safeguarding Board
Child Practice Review – Board Response
The report gave the points that are listed A to C below.
A. Placements from another authority
The notice came nine weeks late. ‹f a›
For the Board:
That the Board seek assurance that placements are notified within five days. ‹t a.1 @a›
Both councils changed their practice in April 2019. ‹r a.1›
That the Board raise the need of one form with its neighbours. ‹t a.2 @a›
It was raised in June 2019. A form is being drawn up. ‹r a.2›
B. Providers as partners
The home knew most and was not asked. ‹f b›
For the Board:
That Care Inspectorate Wales be invited to a forum of providers. ‹t b.1 @b›
The first forum was held in July 2019. ‹r b.1›
C. The language of the child
The language of the child was written down by one agency. ‹f c›
No matter for the Board arises from this. ‹f c›
`,
  "recommendations lettered within their themes, the head of the paper as boards write it": `
T: Wexcombe Safeguarding Children Partnership
A rapid review meeting took place on 11 May 2023. The partners concluded that the criteria in Working Together to Safeguard Children 2018 and regulation 11 of the Child Safeguarding Practice Review and Relevant Agency (England) Regulations 2018 were met.
The review was led by an independent reviewer who used a systems approach and was assisted by a panel of senior leaders, none of whom knew the family.
This response tells what the partnership has learned and what is changing. Delivery is overseen by the Practice Group.
## Theme 1: Seeing it early
Recommendation 1a: Wexcombe Council should ensure that forms are used in supervision. ‹t 1a @1›
The Council has printed a form. It opens by itself. ‹r 1a›
Recommendation 1b: The guide should be made more explicit. ‹t 1b @1›
A section was added in June 2024. ‹r 1b›
## Theme 2: Listening
Recommendation 2a: Wexcombe Council should count visits. ‹t 2a @2›
We accept this recommendation. Visits are counted. ‹r 2a›
Recommendation 2b: The Partnership should make cards. ‹t 2b @2›
Cards were made with young people. ‹r 2b›
`,
  "among the bullets of an answer some that speak of findings and of terms of reference": `
T: Wexcombe Safeguarding Children Partnership
**Recommendation 1**
Wexcombe Council should print forms. ‹t 1›
To that end the Council will: ‹r 1›
• Launch the form by 31 July 2025 ‹r 1›
• Review the terms of reference of the Forms Panel ‹r 1›
• Review the findings of the audit with each team ‹r 1›
• Findings for each team ‹r 1›
• Monitoring ‹r 1›
• Collate what comes back ‹r 1›
Forms are sent by post. ‹r 1›
**Recommendation 2**
The Trust should count its forms. ‹t 2›
They were counted in May. ‹r 2›
`,
};
