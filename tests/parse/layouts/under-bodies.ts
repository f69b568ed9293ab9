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
};
