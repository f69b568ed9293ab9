/** What tells a recommendation where no "Recommendation 1" stands in front of it. */
export const openers: Readonly<Record<string, string>> = {
  "numbers in square brackets": `
# Recommendations and responses
[R1] Northmere Council should review how it tells schools about children who move. ‹t 1›
The form was changed in April 2023. ‹r 1›
**[R2]** All agencies should make sure that supervision is recorded. ‹t 2›
Each agency completed a check in March 2023. ‹r 2›
(R3) Port Garrow Hospital should write to every practice. ‹t 3›
The letters went out in June 2023. ‹r 3›
`,
  "the number behind the theme": `
# Our response
## Moves between schools (Recommendation 1)
Northmere Council should review how it tells schools about children who move. ‹t 1›
The form was changed in April 2023. ‹r 1›
## Supervision (Recommendation 2)
All agencies should make sure that supervision is recorded. ‹t 2›
Each agency completed a check in March 2023. ‹r 2›
`,
  "a list in front, and themes with its numbers behind": `
# The recommendations
1. Northmere Council should review how it tells schools about children who move. ‹t 1›
2. All agencies should make sure that supervision is recorded. ‹t 2›
# What has been done
## Moves between schools (Recommendation 1)
The form was changed in April 2023. ‹r 1›
## Supervision (Recommendation 2)
Each agency completed a check in March 2023. ‹r 2›
`,
  "letters of a board's own in front of the number, chapter by chapter": `
# Northmere Council
**NC1** Northmere Council should review how it tells schools about children who move. ‹t nc1›
The form was changed in April 2023. ‹r nc1›
**NC2** Northmere Council should make sure that supervision is recorded. ‹t nc2›
Each team completed a check in March 2023. ‹r nc2›
# Port Garrow Hospital
**PG1** Port Garrow Hospital should write to every practice. ‹t pg1›
The letters went out in June 2023. ‹r pg1›
**PG2** Port Garrow Hospital should name a doctor for each ward. ‹t pg2›
`,
  "an action of two figures, answered without a label": `
# Actions
## Action 1.1
Northmere Council should review how it tells schools about children who move. ‹t 1.1›
The form was changed in April 2023. ‹r 1.1›
## Action 1.2
All agencies should make sure that supervision is recorded. ‹t 1.2›
Each agency completed a check in March 2023. ‹r 1.2›
`,
  "headings that ask": `
# Recommendations and responses
## Northmere Council should review how it tells schools about children who move. ‹t 1›
The form was changed in April 2023. ‹r 1›
## Northmere Police should make sure that supervision is recorded in every team. ‹t 2›
Each team completed a check in March 2023. ‹r 2›
# Governance
The Learning Group will read this again.
`,
  "headings whose first words ask, of which some alone have a label that is known": `
# Recommendations and responses
## Moves between schools
Northmere Council should review how it tells schools about children who move. ‹t 1›
**Story so far**
The form was changed in April 2023. ‹r 1›
## Supervision
Northmere Police should make sure that supervision is recorded in every team. ‹t 2›
**Story so far**
Each team completed a check in March 2023. ‹r 2›
**Next steps**
The Force will repeat it in March 2027. ‹r 2›
## Practices
Port Garrow Hospital should write to every general practice each year. ‹t 3›
**Story so far**
The letters went out in June 2023. ‹r 3›
**Next steps**
They will go out again in June 2027. ‹r 3›
`,
  "letters under a lead-in, answered one by one": `
T: Port Garrow NHS Foundation Trust
**Recommendation 3: The Trust should –**
a) Allocate a care co-ordinator within five working days. ‹t 3a›
The process was rewritten in May 2025. ‹r 3a›
b) Share risk assessments with housing providers. ‹t 3b›
The Named Nurse will sign the agreement by July 2026. ‹r 3b›
c) Review its duty system. ‹t 3c›
**Recommendation 5: The Trust should write to every practice.** ‹t 5›
The letters went out in June 2025. ‹r 5›
`,
  "answers numbered below the number": `
# Recommendations and responses
2.1 Northmere Council should review how it tells schools about children who move. ‹t 2.1›
2.1.1 The form was changed in April 2023. ‹r 2.1›
2.1.2 The Head of Admissions will audit thirty moves by May 2027. ‹r 2.1›
2.2 Northmere Police should make sure that supervision is recorded. ‹t 2.2›
2.2.1 Each team completed a check in March 2023. ‹r 2.2›
2.3 Port Garrow Hospital should write to every general practice. ‹t 2.3›
2.3.1 The letters went out in June 2023. ‹r 2.3›
`,
  "a list in Roman figures, and answers under its figures further down, body by body": `
# The recommendations
(i) The Committee should refresh its guidance on moves between schools. ‹t i›
(ii) Northmere Police should make sure that supervision is recorded. ‹t ii›
(iii) Port Garrow Hospital should write to every general practice. ‹t iii›
# What has been done and what remains
### The Committee
**Recommendation (i):** Guidance was approved in March 2023. ‹r i›
### Health
**Recommendation (iii):** The letters went out in June 2023. ‹r iii›
`,
  "a list of actions, and responses to them by the draft's own word": `
# The actions which were identified
1. Northmere Council should review how it tells schools about children who move. ‹t 1›
2. Northmere Police should make sure that supervision is recorded. ‹t 2›
3. The Board to share the learning. ‹t 3›
# How we have responded
The Board has accepted each of them.
### Response to Action 1
The form was changed in April 2023. ‹r 1›
### Response to Action 2
Each team completed a check in March 2023. ‹r 2›
`,
  "paragraphs numbered below the recommendation's own number": `
**3. Response to each of the recommendations**
3.1 Recommendation i: Northmere Council and its partners to agree a pathway ‹t i›
3.1.1 The pathway was agreed in May 2023. ‹r i›
3.1.2 It will be read again by May 2027. ‹r i›
3.2 Recommendation ii: The Hospital to write to every practice ‹t ii›
3.2.1 The letters went out in June 2023. ‹r ii›
`,
  "a title that speaks of recommendations, chapters that only a count shows, then labels": `
NORTHMERE SAFEGUARDING ADULTS BOARD
Partner responses to the recommendations
March 2022
1. Why there was a review
Mr Q was found at home in May 2020.
2. How it was done
The reviewer met six practitioners.
3. About this paper
Each agency was asked what it has done.
Recommendation 1
The council should review how calls are closed. ‹t 1›
- Northmere Council: We reviewed 50 calls in June 2021. ‹r 1›
- Northmere Homes: Officers have the new number. ‹r 1›
Recommendation 2
Northmere Homes should revise its gas procedure. ‹t 2›
- Northmere Homes: It was rewritten in May 2021. ‹r 2›
Recommendation 4
The board should test what was learnt. ‹t 4›
- The Board: An audit will take place in May 2022. ‹r 4›
`,
};
