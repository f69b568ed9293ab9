/** Lists up front of what was put to a board, whatever it is called, and answers further down that count through them. */
export const answeredLists: Readonly<Record<string, string>> = {
  "a numbered list and headings that answer it by number": `
T: Wexcombe Regional Safeguarding Board
T: Response to a Concise Practice Review
## Why the review was held
The review was commissioned by the Board in 2021. Two reviewers spoke with sixteen practitioners.
## The actions which were identified
[1.] The Board should refresh its toolkit on neglect. ‹t 1›
[2.] Wexcombe Council to review how cases are stepped down. ‹t 2›
[3.] All schools to have a means of noticing lateness. ‹t 3›
## How we have responded
The Board accepts each of the actions. This section says where partners are at the date of publication.
### Response to Action 1
The toolkit had fallen into disuse. A shorter one is being piloted and will be rolled out. ‹r 1›
### Response to Action 2
A panel has met every week since October. Two databases are to be replaced by one. ‹r 2›
### Response to Action 3
Officers test this in their annual visits. ‹r 3›
## Governance
The sub group has oversight of the plan.
`,
  "the same with one action that nobody answers": `
# What we were asked to do
1. The Board should refresh its toolkit on neglect. ‹t 1›
2. Wexcombe Council to review how cases are stepped down. ‹t 2›
3. The Trust should alert school nurses. ‹t 3›
# Where we are
## Progress on Ask 1
The toolkit is being piloted. ‹r 1›
## Progress on Ask 3
A list goes out every day. ‹r 3›
`,
  "proposals in roman figures and titled answers in bold": `
**The proposals of the reviewers**
(i) The Board should refresh its toolkit on neglect. ‹t i›
(ii) The Council should review how cases are stepped down. ‹t ii›
(iii) The Trust should alert school nurses. ‹t iii›
**Where we are**
All of them were accepted by the Board at its meeting in May.
**Proposal I: The toolkit**
It had fallen into disuse and is being piloted anew. ‹r i›
**Proposal II: Stepping down**
A panel has met every week since October. ‹r ii›
**Proposal III: School nurses**
A list goes out every day. ‹r iii›
`,
  "bullets and answers that count them": `
T: Wexcombe Safeguarding Children Partnership
# What the panel suggested
• The Partnership should refresh its toolkit on neglect. ‹t 1›
• The Council should review how cases are stepped down. ‹t 2›
• All schools to have a means of noticing lateness. ‹t 3›
# Our account
The suggestions were taken to the executive, which accepted them.
## Response to the first suggestion
The toolkit is being piloted. ‹r 1›
## Response to the second suggestion
A panel has met every week since October. ‹r 2›
## Response to the third suggestion
Officers test this in their visits. ‹r 3›
`,
  "capital letters in plain text with answers that run in": `
Points for the partnership
A. The Board should refresh its toolkit on neglect. ‹t a›
B. The Council should review how cases are stepped down. ‹t b›
C. The Trust should alert school nurses. ‹t c›
How the partners have acted
Response to Point A: The toolkit had fallen into disuse and is being piloted anew. ‹r a›
Response to Point B: A panel has met every week since October. ‹r b›
Response to Point C: A list goes out every day. ‹r c›
`,
  "answers by number under the agencies that give them": `
T: Northmere Child Protection Committee
## The recommendations
(i) The Committee should refresh its guidance on neglect. ‹t i›
(ii) NHS Northmere should satisfy itself that missed visits are followed up. ‹t ii›
(iii) Consideration should be given to a single point of contact for families. ‹t iii›
## What has been done and what remains
### The Committee
**Recommendation (i):** Guidance was approved in March after a consultation. ‹r i›
**Recommendation (iii):** A leaflet for families has been produced. ‹r iii›
### Health
**Recommendation (ii):** A review of case notes was carried out in May. ‹r ii›
## Governance
The sub-group has oversight of the plan.
`,
};
