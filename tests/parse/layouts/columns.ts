/** Tables whose columns are named in groups, by bodies or not at all, and words of a board's own for what is asked. */
export const columns: Readonly<Record<string, string>> = {
  "five columns without a row that names them": `
T: Thornwick Safeguarding Children Partnership
# Recommendations and responses
| 1 | Thornwick Council should write down how records are passed on. ‹t 1› | A protocol was issued in May 2025. ‹r 1› | Head of Assessment and Duty ‹l 1› | March 2027 ‹d 1› |
| 2 | Fenmoor Police should record which children live in a household. ‹t 2› | | Detective Superintendent ‹l 2› | June 2027 ‹d 2› |
| 3 | The Trust should hold a meeting before a baby leaves hospital. ‹t 3› | The checklist was changed in June 2025. ‹r 3› | Named Midwife ‹l 3› | July 2027 ‹d 3› |
`,
  "two columns without names, the numbers typed": `
T: Thornwick Safeguarding Children Partnership
# Recommendations and responses
| 1. Thornwick Council should write down how records are passed on. ‹t 1› | A protocol was issued in May 2025. ‹r 1› |
| 2. Fenmoor Police should record which children live in a household. ‹t 2› | The form was changed in February 2025. ‹r 2› |
`,
  "names of groups of columns above their names": `
|! Recommendation | | Response | | Delivery | |
| No. | Text | Accepted? | Action | Lead | By when |
| 1 | Thornwick Council should write down how records are passed on. ‹t 1› | Yes ‹r 1› | A protocol was issued in May 2025. ‹r 1› | Head of Duty ‹l 1› | March 2027 ‹d 1› |
| 2 | Fenmoor Police should record which children live in a household. ‹t 2› | Yes | | Superintendent ‹l 2› | June 2027 ‹d 2› |
`,
  "a column for each body": `
# Responses by agency
|! Recommendation | Thornwick Council | Fenmoor Police |
| 1. Thornwick Council should write down how records are passed on. ‹t 1› | A protocol was issued in May 2025. ‹r 1› | Officers have been told of it. ‹r 1› |
| 2. Fenmoor Police should record which children live in a household. ‹t 2› | The Council gave its advice on it. ‹r 2› | The form was changed in February. ‹r 2› |
`,
  "a label across the table and its words across it below": `
|! Action | Lead | By when |
|= Recommendation 1 |
|= Thornwick Council should write down how records are passed on. ‹t 1› |
| A protocol was issued in May 2025. ‹r 1› | Head of Duty ‹l 1› | March 2027 ‹d 1› |
|= Recommendation 2 |
|= Fenmoor Police should record which children live in a household. ‹t 2› |
| The form was changed in February 2025. ‹r 2› | Superintendent ‹l 2› | June 2027 ‹d 2› |
`,
  "actions as numbered rows below the recommendation's": `
|! Ref | Recommendation / action | Lead | By when |
| 1 | Thornwick Council should write down how records are passed on. ‹t 1› | | |
| 1.1 | A protocol was issued in May 2025. ‹r 1› | Head of Duty ‹l 1› | March 2027 ‹d 1› |
| 1.2 | Thirty transfers will be audited. ‹r 1› | Head of Audit ‹l 1› | May 2027 ‹d 1› |
| 2 | Fenmoor Police should record which children live in a household. ‹t 2› | | |
| 2.1 | The form was changed in February 2025. ‹r 2› | Superintendent ‹l 2› | June 2027 ‹d 2› |
`,
  "marks of a status under a name that says progress": `
|! Ref | Recommendation | Action | Progress |
| 1 | Thornwick Council should write down how records are passed on. ‹t 1› | A protocol was issued in May 2025. ‹r 1› | On track |
| 2 | Fenmoor Police should record which children live in a household. ‹t 2› | | On track |
`,
  "a list of recommendations, and rows that answer them by their labels": `
# The recommendations
[1.] Thornwick Council should write down how records are passed on. ‹t 1›
[2.] Fenmoor Police should record which children live in a household. ‹t 2›
# Action plan
|! Recommendation | Action | Lead |
| Recommendation 1 | A protocol was issued in May 2025. ‹r 1› | Head of Duty ‹l 1› |
| Recommendation 2 | The form was changed in February 2025. ‹r 2› | Superintendent ‹l 2› |
`,
  "a row that says it is accepted and one for the response that is empty": `
| Recommendation 1 | Thornwick Council should write down how records are passed on. ‹t 1› |
| Accepted | Yes ‹r 1› |
| Response | A protocol was issued in May 2025. ‹r 1› |
| Lead | Head of Duty ‹l 1› |

| Recommendation 2 | Fenmoor Police should record which children live in a household. ‹t 2› |
| Accepted | Yes |
| Response | |
| Lead | Superintendent ‹l 2› |
`,
  "a word of the board's own for what is asked": `
# What was proposed and what we have done
## Proposal 1
Thornwick Council should write down how records are passed on. ‹t 1›
**Response**
A protocol was issued in May 2025. ‹r 1›
## Proposal 2
Fenmoor Police should record which children live in a household. ‹t 2›
**Response**
## Proposal 3
The Trust should hold a meeting before a baby leaves hospital. ‹t 3›
**Response**
The checklist was changed in June 2025. ‹r 3›
`,
  "numbered actions that are what is asked": `
**Action 1:** Thornwick Council should write down how records are passed on. ‹t 1›
**Response:** A protocol was issued in May 2025. ‹r 1›
**Action 2:** Fenmoor Police should record which children live in a household. ‹t 2›
**Response:** The form was changed in February 2025. ‹r 2›
`,
  "numbers without their answers in a second list": `
# The recommendations
1. Thornwick Council should write down how records are passed on. ‹t 1›
2. Fenmoor Police should record which children live in a household. ‹t 2›
3. The Trust should hold a meeting before a baby leaves hospital. ‹t 3›
# Our responses
1. A protocol was issued in May 2025. ‹r 1›
2.
3. The checklist was changed in June 2025. ‹r 3›
`,
  "two languages in a label": `
## Argymhelliad / Recommendation 1
Thornwick Council should write down how records are passed on. ‹t 1›
**Ymateb / Response**
A protocol was issued in May 2025. ‹r 1›
## Argymhelliad / Recommendation 2
Fenmoor Police should record which children live in a household. ‹t 2›
**Ymateb / Response**
The form was changed in February 2025. ‹r 2›
`,
  "names of columns merged over two rows, the first of them abbreviated": `
T: Coldbeck Community Safety Partnership
| No. | Recommendation | Response | | | Monitoring | |
| ^ | ^ | Agency | What has been done | What will be done | By when | RAG |
|= Coldbeck Council |
| 1 | Housing officers should be trained in routine enquiry. ‹t 1› | Housing ‹l 1› | Twelve were trained in May 2020. ‹r 1› | The other nine will be trained. ‹r 1› | October 2020 ‹d 1› | A |
|= Coldbeck Police |
| 2 | Officers should assess risk at every call. ‹t 2› | Public Protection ‹l 2› | A sample was taken in April 2020. ‹r 2› | | Complete ‹d 2› | G |
| 3 | Officers should see each child. ‹t 3› | Public Protection ‹l 3› | | | | R |
`,
  "a column for the target date of action or completion": `
T: The Minister's answer to the review
|! | Recommendation | To | Comments | Target date of action / completion |
| 1 | The Minister should bring forward a law. ‹t 1› | CL ‹l 1› | A law is being drafted. ‹r 1› | Q2 2023 ‹d 1› |
| 2 | A single front door should be opened. ‹t 2› | HCS ‹l 2› | It was opened in March 2022. ‹r 2› | Complete ‹d 2› |
`,
  "numbers in a first column without a name": `
T: Isle of Thornwick Safeguarding Board
## 1. Police
|! | Recommendation to the Police | What was done | What is still to be done |
| 3.1 | Officers should speak to every child. ‹t 3.1› | An order was issued. ‹r 3.1› | Probationers will be told. ‹r 3.1› |
| 3.2 | The unit should have cover at night. ‹t 3.2› | A sergeant is on call. ‹r 3.2› | A second post is sought. ‹r 3.2› |
## 2. Nurseries
|! | Recommendation | Response |
| 4.1 | Nurseries should write down injuries. ‹t 4.1› | A form was printed. ‹r 4.1› |
`,
  "columns of one name, told apart by what stands in brackets behind it": `
T: Isle of Thornwick Safeguarding Board
|! Ref | Recommendation | Action (who) | Action (when) | Action (what) |
| 1 | Nurseries should write down injuries. ‹t 1› | Chair of the Association ‹l 1› | By 1 May 2016 ‹d 1› | A form was printed in April. ‹r 1› |
| 2 | Nurseries should name a lead. ‹t 2› | Head of each nursery ‹l 2› | By 1 June 2016 ‹d 2› | Nine have named one. ‹r 2› |
`,
  "columns of one name, told apart by what stands behind a dash": `
T: Isle of Thornwick Safeguarding Board
|! Ref | Recommendation | Response – action | Response – by whom | Response – by when |
| 1 | Nurseries should write down injuries. ‹t 1› | A form was printed in April. ‹r 1› | Chair of the Association ‹l 1› | 1 May 2016 ‹d 1› |
| 2 | Nurseries should name a lead. ‹t 2› | Nine have named one. ‹r 2› | Head of each nursery ‹l 2› | 1 June 2016 ‹d 2› |
`,
  "what is asked in bold and its answer below it in one cell, titles over the rows in the second column": `
T: Isle of Thornwick Safeguarding Board
# The Board's response
|! No. | Recommendation and response | Who and when |
| | Learning A: Injuries were not written down ‹f a› | |
| 1 | **Nurseries should write down injuries.** ‹t 1 @a› // A form was printed in April. ‹r 1› // It will be looked at again in May 2017. ‹r 1› | Chair of the Association ‹l 1› ‹d 1› // May 2017 ‹l 1› ‹d 1› |
| 2 | **Nurseries should name a lead.** ‹t 2 @a› // Nine of ten have named one. ‹r 2› | Head of each nursery ‹l 2› ‹d 2› // Done ‹l 2› ‹d 2› |
| | Learning B: Nobody asked the child ‹f b› | |
| 3 | **Officers should speak to every child.** ‹t 3 @b› | The Police ‹l 3› ‹d 3› // Done ‹l 3› ‹d 3› |
| 4 | **Officers should note what was said:** ‹t 4 @b› // **in the child's own words.** ‹t 4› // An order was issued. ‹r 4› | The Police ‹l 4› ‹d 4› // Done ‹l 4› ‹d 4› |
`,
  "what is asked and, behind a label, its answer in one cell": `
T: Isle of Thornwick Safeguarding Board
# The Board's response
|! Recommendation / Response | Lead | Timescale |
| 1. Nurseries should write down injuries. ‹t 1› // Response: A form was printed in April. ‹r 1› | Chair of the Association ‹l 1› | May 2017 ‹d 1› |
| 2. Nurseries should name a lead. ‹t 2› // Response: Nine of ten have named one. ‹r 2› | Head of each nursery ‹l 2› | Done ‹d 2› |
| 3. Officers should speak to every child. ‹t 3› // Response: | The Police ‹l 3› | Done ‹d 3› |
`,
  "what is asked and its answer in one cell, in one type": `
T: Isle of Thornwick Safeguarding Board
# The Board's response
|! Ref | Recommendation with response | Lead |
| R1 | Nurseries should write down injuries. ‹t 1› // A form was printed in April. ‹r 1› | Chair of the Association ‹l 1› |
| R2 | Nurseries should name a lead. ‹t 2› // Nine of ten have named one. ‹r 2› | Head of each nursery ‹l 2› |
| R3 | Officers should speak to every child. ‹t 3› | The Police ‹l 3› |
`,
  "titles over the rows that name a kind of recommendation, one of them in the singular": `
T: Isle of Thornwick Domestic Homicide Review
|! Recommendation | Scope of recommendation | Action to take | Lead agency | Target date |
| OVERVIEW REPORT RECOMMENDATIONS | | | | |
| 1. Nurseries should write down injuries. ‹t 1› | Local | A form will be printed. ‹r 1› | Thornwick Council ‹l 1› | May 2016 ‹d 1› |
| 2. Nurseries should name a lead. ‹t 2› | Local | Each will name one. ‹r 2› | Thornwick Council ‹l 2› | June 2016 ‹d 2› |
| NATIONAL RECOMMENDATION | | | | |
| 3. The ministry should count injuries. ‹t 3› | National | The Chair will write to it. ‹r 3› | Thornwick Council ‹l 3› | July 2016 ‹d 3› |
`,
  "marks with their days under a name that says outcome": `
|! Recommendation | Action to take | Lead agency | Key milestones achieved | Target date | Date of completion and outcome |
| 1. Nurseries should write down injuries. ‹t 1› | A form will be printed. ‹r 1› | Thornwick Council ‹l 1› | It was printed in April. ‹r 1› | May 2016 ‹d 1› | Completed 25/05/16 |
| 2. Nurseries should name a lead. ‹t 2› | Each will name one. ‹r 2› | Thornwick Council ‹l 2› | Nine have done so. ‹r 2› | June 2016 ‹d 2› | Ongoing |
| 3. Officers should speak to each child. ‹t 3› | An order will be issued. ‹r 3› | Fenmoor Police ‹l 3› | It came out in June. ‹r 3› | July 2016 ‹d 3› | Complete – June 2016 |
`,
};
