/** What boards put in front of their answers, over their tables and around their headings. */
export const boards: Readonly<Record<string, string>> = {
  "contents typed by hand": `
T: Ashmere Safeguarding Children Partnership
**Contents**
1. Introduction
2. Recommendation 1
3. Recommendation 2
4. Appendix A: Glossary
**1. Introduction**
This response was agreed by the Partnership in May 2024.
**Recommendation 1**
The Council should review how it tells schools about children who move. ‹t 1›
**Response:** The form was changed in April 2023. ‹r 1›
**Recommendation 2**
All agencies should make sure that supervision is recorded. ‹t 2›
**Response:** Each agency completed a check in March 2023. ‹r 2›
`,
  "contents in a table": `
T: Ashmere Safeguarding Children Partnership
# Contents
| Introduction | 2 |
| Recommendation 1 | 3 |
| Recommendation 2 | 4 |
# Introduction
This response was agreed by the Partnership in May 2024.
## Recommendation 1
The Council should review how it tells schools about children who move. ‹t 1›
**Response:** The form was changed in April 2023. ‹r 1›
## Recommendation 2
All agencies should make sure that supervision is recorded. ‹t 2›
**Response:** Each agency completed a check in March 2023. ‹r 2›
`,
  "a table that says which are accepted, in front of the answers": `
T: Ashmere Safeguarding Children Partnership
# Summary of the recommendations
|! No | Recommendation | Accepted |
| 1 | The Council should review how it tells schools about children who move. | Yes |
| 2 | All agencies should make sure that supervision is recorded. | Yes |
# Responses
## Recommendation 1
The Council should review how it tells schools about children who move. ‹t 1›
**Response:** The form was changed in April 2023. ‹r 1›
## Recommendation 2
All agencies should make sure that supervision is recorded. ‹t 2›
**Response:** Each agency completed a check in March 2023. ‹r 2›
`,
  "numbered headings that are the recommendations themselves": `
T: Ashmere Safeguarding Children Partnership
# Our answers
## 1. The Council should review how it tells schools about children who move. ‹t 1›
Response: The form was changed in April 2023. ‹r 1›
## 2. All agencies should make sure that supervision is recorded. ‹t 2›
Response: Each agency completed a check in March 2023. ‹r 2›
`,
  "agencies as headings below a recommendation that is none": `
T: Ashmere Safeguarding Children Partnership
# Early help
**Recommendation 1:** All agencies should make sure that supervision is recorded. ‹t 1›
## Ashmere Police
Supervision has been recorded since March 2023. ‹r 1›
## Ashmere Hospitals NHS Trust
An audit will report in May 2024. ‹r 1›
# Placements
**Recommendation 2:** The Council should review how it tells schools about children who move. ‹t 2›
## Ashmere Council
The form was changed in April 2023. ‹r 2›
`,
  "the recommendation in the first cell of a row above its actions": `
T: Ashmere Community Safety Partnership
|! Action | Lead | By when | Progress |
| Recommendation 1: Ashmere Police should review its domestic abuse policy. ‹t 1› | | | |
| Rewrite the policy. ‹r 1› | Superintendent ‹l 1› | May 2024 ‹d 1› | In draft. ‹r 1› |
| Brief every shift. ‹r 1› | Superintendent ‹l 1› | June 2024 ‹d 1› | Not begun. ‹r 1› |
| Recommendation 2: The Council should fund an adviser. ‹t 2› | | | |
| Advertise the post. ‹r 2› | Head of Housing ‹l 2› | July 2024 ‹d 2› | Agreed. ‹r 2› |
`,
  "a table for each, the recommendation over the names of its columns": `
T: Ashmere Community Safety Partnership
|! Recommendation 1: Ashmere Police should review its domestic abuse policy. ‹t 1› | | |
| Action | Lead | Date |
| Rewrite the policy. ‹r 1› | Superintendent ‹l 1› | May 2024 ‹d 1› |
| Brief every shift. ‹r 1› | Superintendent ‹l 1› | June 2024 ‹d 1› |

|! Recommendation 2: The Council should fund an adviser. ‹t 2› | | |
| Action | Lead | Date |
| Advertise the post. ‹r 2› | Head of Housing ‹l 2› | July 2024 ‹d 2› |
`,
  "fields whose first label stands alone above its words": `
T: Ashmere Community Safety Partnership
| Recommendation 1 | |
| Ashmere Police should review its domestic abuse policy. ‹t 1› | |
| Response | The policy has been rewritten. ‹r 1› |
| Lead | Superintendent ‹l 1› |
| Timescale | May 2024 ‹d 1› |

| Recommendation 2 | |
| The Council should fund an adviser. ‹t 2› | |
| Response | The post will be advertised in July 2024. ‹r 2› |
| Lead | Head of Housing ‹l 2› |
| Timescale | July 2024 ‹d 2› |
`,
  "columns by the letters of a smart plan": `
T: Ashmere Safeguarding Adults Board
|! Rec # | Recommendation | Specific | Measurable | Achievable | Realistic | Timely |
| 1 | The Council should fund an adviser. ‹t 1› | Advertise the post. ‹r 1› | One post filled. ‹r 1› | Yes | Yes | May 2024 ‹d 1› |
| 2 | The Trust should audit its discharges. ‹t 2› | Audit forty cases. ‹r 2› | Report shared. ‹r 2› | Yes | Yes | June 2024 ‹d 2› |
`,
  "questions as numbered paragraphs": `
T: Ashmere Safeguarding Adults Board
# Questions for the Board
1. How will the Board know that advocates are offered to everybody who needs one? ‹t 1›
Figures are now reported every quarter. ‹r 1›
2. Is the Board content with this? ‹t 2›
The Board is not, and will write to commissioners by May 2024. ‹r 2›
`,
  "the versions of the document in a table in front": `
T: Ashmere Safeguarding Adults Board
|! Version | Date | Author | Status |
| 0.1 | May 2023 | Business Unit | Draft |
| 1.0 | February 2024 | Business Unit | Final |

|! No | Recommendation | Action | Lead | By when |
| 1 | The Council should fund an adviser. ‹t 1› | Advertise the post. ‹r 1› | Head of Housing ‹l 1› | May 2024 ‹d 1› |
| 2 | The Trust should audit its discharges. ‹t 2› | Audit forty cases. ‹r 2› | Chief Nurse ‹l 2› | June 2024 ‹d 2› |
`,
  "recommendation and response side by side without names of columns": `
T: Ashmere Safeguarding Adults Board
| Recommendation 1 // The Council should fund an adviser. ‹t 1› | Response // The post was advertised in May 2023. ‹r 1› |
| Recommendation 2 // The Trust should audit its discharges. ‹t 2› | Response // Forty cases will be audited by June 2024. ‹r 2› |
`,
  "the recommendation across the rows of its actions, without a label": `
T: Ashmere Safeguarding Adults Board
|! Action | Lead | By when | Progress |
|= The Council should fund an adviser for the hospital. ‹t 1› |
| Advertise the post. ‹r 1› | Head of Housing ‹l 1› | May 2024 ‹d 1› | Agreed. ‹r 1› |
|= The Trust should audit its discharges each quarter. ‹t 2› |
| Audit forty cases. ‹r 2› | Chief Nurse ‹l 2› | June 2024 ‹d 2› | Not begun. ‹r 2› |
`,
  "agencies across the rows of actions to a recommendation in prose": `
T: Ashmere Safeguarding Adults Board
## Recommendation 1
All agencies should test how they escalate concerns. ‹t 1›
|! Action | Lead | By when | Progress |
|= Ashmere Police |
| Test the route. ‹r 1› | Superintendent ‹l 1› | May 2024 ‹d 1› | Agreed. ‹r 1› |
|= Ashmere Hospitals NHS Trust |
| Brief the wards. ‹r 1› | Chief Nurse ‹l 1› | June 2024 ‹d 1› | Not begun. ‹r 1› |
## Recommendation 2
The Council should fund an adviser. ‹t 2›
|! Action | Lead | By when | Progress |
|= Ashmere Council |
| Advertise the post. ‹r 2› | Head of Housing ‹l 2› | May 2024 ‹d 2› | Agreed. ‹r 2› |
`,
  "a number and its recommendation in a row of their own above the actions": `
T: Ashmere Safeguarding Adults Board
|! No | Action | Lead | By when | Progress |
| 1 | The Council should fund an adviser for the hospital. ‹t 1› | | | |
| 1.1 | Advertise the post. ‹r 1› | Head of Housing ‹l 1› | May 2024 ‹d 1› | Agreed. ‹r 1› |
| 2 | The Trust should audit its discharges each quarter. ‹t 2› | | | |
| 2.1 | Audit forty cases. ‹r 2› | Chief Nurse ‹l 2› | June 2024 ‹d 2› | Not begun. ‹r 2› |
`,
  "the recommendation beside its label, over the names of its columns": `
T: Ashmere Safeguarding Adults Board
| Recommendation 1 | The Council should fund an adviser for the hospital. ‹t 1› | | |
| Action | Lead | By when | Progress |
| Advertise the post. ‹r 1› | Head of Housing ‹l 1› | May 2024 ‹d 1› | Agreed. ‹r 1› |

| Recommendation 2 | The Trust should audit its discharges each quarter. ‹t 2› | | |
| Action | Lead | By when | Progress |
| Audit forty cases. ‹r 2› | Chief Nurse ‹l 2› | June 2024 ‹d 2› | Not begun. ‹r 2› |
`,
  "findings under a heading that announces recommendations and a part of it has none of its own": `
T: Ashmere Safeguarding Adults Board
# Recommendations
## Health services
### Practice theme 1: Escalation
Concerns were not escalated. ‹t 1›
The route was tested in May 2024. ‹r 1›
### Practice theme 2: Discharge
Discharges were late. ‹t 2›
Forty cases will be audited by June 2024. ‹r 2›
`,
  "terms of reference and findings listed in front": `
T: Ashmere Safeguarding Adults Board
# Terms of reference
1. To consider how agencies should have worked together.
2. To establish whether Mr T should have been seen alone.
# Summary of findings
1. Information was not shared in time.
2. Carers were not asked.
# Recommendation 1
The Council should fund an adviser for the hospital. ‹t 1›
**Response:** The post will be advertised in May 2024. ‹r 1›
# Recommendation 2
The Trust should audit its discharges each quarter. ‹t 2›
**Response:** Forty cases were audited. ‹r 2›
# Next steps
1. The Board will publish this response in June 2024.
`,
  "findings listed in front of recommendations in bold": `
T: Ashmere Safeguarding Adults Board
# Summary of findings
1. Information was not shared in time.
2. Carers were not asked.
3. Supervision was weak.
# Our response to the recommendations
**The Council should fund an adviser for the hospital.** ‹t 1›
The post will be advertised in May 2024. ‹r 1›
**The Trust should audit its discharges each quarter.** ‹t 2›
Forty cases were audited. ‹r 2›
# Next steps
1. The response will be published in March 2024.
2. The group will meet in June 2024.
`,
  "which recommendation is for whom, in a list in front": `
T: Ashmere Safeguarding Adults Board
# Introduction
The recommendations of the review fall into two groups:
[•] housing (Learning Point 1)
[•] health (Learning Point 2)
# Learning Point 1
The Council should fund an adviser for the hospital. ‹t 1›
**Response:** The post will be advertised in May 2024. ‹r 1›
# Learning Point 2
The Trust should audit its discharges each quarter. ‹t 2›
**Response:** Forty cases were audited. ‹r 2›
`,
  "numbered headings over the names of agencies": `
T: Ashmere Safeguarding Adults Board
# Responses to the recommendations
## 1. The Council should fund an adviser for the hospital.‹t 1›
### Ashmere Council
The post will be advertised in May 2024. ‹r 1›
## 2. The Trust should audit its discharges each quarter.‹t 2›
### Ashmere Hospitals NHS Trust
Forty cases were audited. ‹r 2›
`,
};
