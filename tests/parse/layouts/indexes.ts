/** Tables that go through the recommendations once more, in front of them or behind, and what closes a paper. */
export const indexes: Readonly<Record<string, string>> = {
  "a table at the end that gives each number its lead and date": `
T: Thornwick Safeguarding Children Partnership
## Recommendation 1
Thornwick Council should write down how records are passed on. ‹t 1›
### Response
A protocol was issued in May 2025. ‹r 1›
## Recommendation 2
Fenmoor Police should record which children live in a household. ‹t 2›
### Response
The form was changed in February 2025. ‹r 2›
# Appendix: leads and timescales
|! Recommendation | Lead | Timescale | Status |
| Recommendation 1 | Head of Assessment ‹l 1› | March 2027 ‹d 1› | In progress |
| Recommendation 2 | Superintendent ‹l 2› | June 2027 ‹d 2› | In progress |
`,
  "a table in front that gives each a title and its lead": `
T: Thornwick Safeguarding Children Partnership
# Summary of progress
|! Recommendation | Lead agency | Status |
| 1. Records | Council ‹l 1› | On track |
| 2. Children in the home | Police ‹l 2› | On track |
# Recommendations and responses
**Recommendation 1** Thornwick Council should write down how records are passed on. ‹t 1›
**Response:** A protocol was issued in May 2025. ‹r 1›
**Recommendation 2** Fenmoor Police should record which children live in a household. ‹t 2›
**Response:**
`,
  "numbered headings that are the recommendations, and a table of leads behind them": `
T: Thornwick Safeguarding Children Partnership
# Recommendations
## 1. Thornwick Council should write down how records are passed on. ‹t 1›
**Partnership response**
A protocol was issued in May 2025. ‹r 1›
## 2. Fenmoor Police should record which children live in a household. ‹t 2›
**Partnership response**
The form was changed in February 2025. ‹r 2›
# Appendix: leads and timescales
|! Recommendation | Lead | Timescale |
| Recommendation 1 | Head of Assessment ‹l 1› | March 2027 ‹d 1› |
| Recommendation 2 | Superintendent ‹l 2› | June 2027 ‹d 2› |
`,
  "a signature and its date, a line each, behind the last response": `
## Recommendation 1
Thornwick Council should write down how records are passed on. ‹t 1›
**Response:** A protocol was issued in May 2025. ‹r 1›
## Recommendation 2
Fenmoor Police should record which children live in a household. ‹t 2›
**Response:** The form was changed in February 2025. ‹r 2›
Signed on behalf of the Partnership
Independent Scrutineer
14 October 2026
`,
  "a signature behind a response that is not there": `
## Recommendation 1
Thornwick Council should write down how records are passed on. ‹t 1›
**Response:** A protocol was issued in May 2025. ‹r 1›
## Recommendation 2
Fenmoor Police should record which children live in a household. ‹t 2›
**Response:**
Yours sincerely,
A. Marsh
Independent Chair
`,
  "a plan behind with the words again, one number typed twice in front": `
## Recommendation 1
Thornwick Council should write down how records are passed on. ‹t 1›
**Response:** A protocol was issued in May 2025. ‹r 1›
## Recommendation 2
Fenmoor Police should record which children live in a household. ‹t 2›
**Response:** The form was changed in February 2025. ‹r 2›
## Recommendation 2
The Trust should hold a meeting before a baby leaves hospital. ‹t 2'›
**Response:** The checklist was changed in June 2025. ‹r 2'›
# Appendix
|! No. | Recommendation | Lead |
| 1 | Thornwick Council should write down how records are passed on. | Head of Duty ‹l 1› |
| 2 | Fenmoor Police should record which children live in a household. | Superintendent ‹l 2› |
| 3 | The Trust should hold a meeting before a baby leaves hospital. | Named Midwife ‹l 2'› |
`,
  "contents with the words of each, one of them not answered": `
**Contents**
- Recommendation 1: Thornwick Council should write down how records are passed on.
- Recommendation 2: Fenmoor Police should record which children live in a household.
- Recommendation 3: The Trust should hold a meeting before a baby leaves hospital.
# Recommendations and responses
## Recommendation 1
Thornwick Council should write down how records are passed on. ‹t 1›
### Response
A protocol was issued in May 2025. ‹r 1›
## Recommendation 2
Fenmoor Police should record which children live in a household. ‹t 2›
### Response
## Recommendation 3
The Trust should hold a meeting before a baby leaves hospital. ‹t 3›
### Response
The checklist was changed in June 2025. ‹r 3›
`,
  "a list, answered by number in a table of each body, with a number that the list does not have": `
# Recommendations of the review
R1 Northmere Council should review its rota. ‹t 1›
R2 Northmere Police should count the calls. ‹t 2›
R3 Port Garrow Hospital should write to every practice. ‹t 3›
**A. Northmere Council**
|! Rec | Progress to date | Who | By |
| R1 | The rota was reviewed in May 2024. ‹r 1› | Head of Duty ‹l 1› | Done ‹d 1› |
| R3 | The practices have been told whom to ring. ‹r 3› | Head of Health ‹l 3› | June 2026 ‹d 3› |
| R9 | The forms were changed in June 2024. | Head of Forms | July 2026 |
**B. Northmere Police**
|! Rec | Progress to date | Who |
| R2 | The calls are counted every month. ‹r 2› | Superintendent ‹l 2› |
| R1 | The rota is shared each Friday. ‹r 1› | Superintendent ‹l 1› |
`,
  "the same with a number that the list gives twice": `
# Recommendations of the review
R1 Northmere Council should review its rota. ‹t 1›
R1 Northmere Police should count the calls. ‹t 1'›
R3 Port Garrow Hospital should write to every practice. ‹t 3›
**A. Northmere Council**
|! Rec | Progress to date | Who |
| R1 | The rota was reviewed in May 2024. ‹r 1› | Head of Duty ‹l 1› |
| R3 | The practices have been told whom to ring. ‹r 3› | Head of Health ‹l 3› |
**B. Northmere Police**
|! Rec | Progress to date | Who |
| R2 | The calls are counted every month. ‹r 1'› | Superintendent ‹l 1'› |
| R1 | The rota is shared each Friday. ‹r 1› | Superintendent ‹l 1› |
`,
  "a table in front, answered under numbered lines with a title each, in plain text": `
T: Linden Safeguarding Adults Board
| No. | Recommendation | Addressed to |
| 1 | The Board should rewrite its guidance on fire. ‹t 1› | The Board ‹l 1› |
| 2 | Adult Social Care should hold a clinic on capacity. ‹t 2› | Adult Social Care ‹l 2› |
| 3 | The nursing service should review how it discharges patients. ‹t 3› | Linden Health ‹l 3› |
3 Responses
3.1 Recommendation 1 – Guidance
3.1.1 The guidance was rewritten in May 2019. ‹r 1›
3.1.2 It will be read again in May 2020. ‹r 1›
3.2 Recommendation 2 – Mental capacity
3.2.1 Three clinics have been held. ‹r 2›
3.3 Recommendation 3 – Discharge by nurses
3.3.1 The policy was revised in July 2019. ‹r 3›
3.3.2 There were 31 discharges by October 2019. ‹r 3›
`,
};
