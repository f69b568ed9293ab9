/** Recommendations listed first, their answers in a second part of the paper. */
export const parts: Readonly<Record<string, string>> = {
  "codes in front, answers under a heading for each": `
**Northmere Child Protection Committee**
Dear colleague
I set the recommendations out first and then say what has been done.
# Part One: The recommendations
**R1.** The Committee should refresh its guidance on discussions. ‹t 1›
**R2.** NHS Northmere should plan with health visitors. ‹t 2›
**R3.** Police Scotland should look at reports together. ‹t 3›
# Part Two: The answers
## Response to R1 (Child Protection Committee)
The guidance was refreshed in December 2022. ‹r 1›
Health is now a party to each discussion. ‹r 1›
## Response to R3 (Police Scotland)
The Hub reads the second report together with the first. ‹r 3›
# Keeping track
The Committee will look at this each quarter.
`,
  "in respect of each, run in": `
Eastvale Safeguarding Adults Board
The recommendations were:
1. The board should write a hoarding protocol. ‹t 1›
2. The council should review its panel. ‹t 2›
3. The trust should name a lead nurse. ‹t 3›
The board now responds.
**In respect of Recommendation 1**
The protocol was agreed in July 2021. ‹r 1›
**In respect of Recommendation 2**
The panel will be reviewed by March 2022. ‹r 2›
**In respect of Recommendation 3**
A lead nurse took up post in June 2021. ‹r 3›
`,
  "one answer for two": `
# Recommendations
Rec 1: The partnership should publish a strategy. ‹t 1›
Rec 2: The police should brief sergeants. ‹t 2›
Rec 3: The probation service should brief its managers. ‹t 3›
# Responses
Rec 1: The strategy was published in May 2023. ‹r 1›
Rec 2 and 3: Briefings were held together in June 2023. ‹r 2› ‹r 3›
`,
  "chapters of agencies in the second part": `
# The recommendations
Recommendation 1: The council should keep a register of landlords. ‹t 1›
Recommendation 2: The trust should see patients at home. ‹t 2›
Recommendation 3: The council should train its call handlers. ‹t 3›
Recommendation 4: The police should mark addresses. ‹t 4›
# The responses
## Wexcombe Council
### Response to Recommendation 1
The register opened in April 2022. ‹r 1›
### Response to Recommendation 3
Handlers were trained in May 2022. ‹r 3›
## Wexcombe NHS Trust
### Response to Recommendation 2
Visits at home will begin in July 2022. ‹r 2›
## Wexcombe Police
### Response to Recommendation 4
‹h 4›
`,
  "the second part gives the codes alone": `
**What the review recommended**
R1 The board should revise its guidance. ‹t 1›
R2 Adult Social Care should review closures. ‹t 2›
R3 The housing association should train its staff. ‹t 3›
**What agencies have done**
**R1**
The guidance was revised in May 2021. ‹r 1›
**R2**
A conversation with a manager comes before each closure. ‹r 2›
**R3**
All wardens were trained by June 2021. ‹r 3›
**Monitoring**
The board's Quality Group receives a report twice a year.
`,
  "with regard to, and the number in words": `
Response of Port Garrow Safeguarding Children Board
Recommendation One: The board should publish a toolkit. ‹t 1›
Recommendation Two: Schools should be told of the toolkit. ‹t 2›
With regard to Recommendation One:
The toolkit was published in May 2012. ‹r 1›
With regard to Recommendation Two:
Head teachers were written to in June 2012. ‹r 2›
`,
  "a list with numbers, then answers by number": `
T: Marlshire Safeguarding Children Partnership
# Recommendations
[1.] The partnership should ask for a yearly report on neglect. ‹t 1›
[2.] The council should count children who are not in school. ‹t 2›
[3.] The ICB should brief practices. ‹t 3›
# The partnership's response
**Recommendation 1**
A report is on the agenda each June. ‹r 1›
**Recommendation 2**
The council has counted them since May 2022. ‹r 2›
**Recommendation 3**
Practices were briefed in July 2022. ‹r 3›
`,
  "a letter that takes each in turn": `
Dear Minister
The review made two recommendations:
1. The board should publish what it has learned. ‹t 1›
2. The board should count referrals. ‹t 2›
With regard to recommendation 1, the board published a summary in May 2014. ‹r 1›
It was sent to every school. ‹r 1›
As to recommendation 2, a count has been kept since June 2014. ‹r 2›
Yours sincerely
`,
  "a word about another recommendation in an answer": `
Recommendation 1: The board should publish what it has learned. ‹t 1›
Response: A summary was published. ‹r 1›
In relation to recommendation 2, it says where figures are kept. ‹r 1›
Recommendation 2: The board should count referrals. ‹t 2›
Response: A count has been kept since June 2014. ‹r 2›
`,
  "several agencies answer one recommendation, each in a chapter of its own": `
# Composite response by agencies
## The recommendations
R1 Social Work and NHS Orra should agree a protocol for planning before birth. ‹t 1›
R2 Police Scotland should review how concern reports are graded. ‹t 2›
R3 Education Services should follow up absence from nursery. ‹t 3›
## A. Social Work
R1. The service fully accepts this recommendation. A protocol was approved in October 2023. ‹r 1›
## B. NHS Orra
R1. NHS Orra jointly owns the protocol. All midwives have been trained. ‹r 1›
R3. Health visitors now tell nurseries of a move. ‹r 3›
## C. Police Scotland
R2. A review of triage was completed in June 2023. ‹r 2›
## D. Education Services
R3.
A first day calling procedure is now in place. ‹r 3›
Guidance will be issued again by Education Services in August 2024. ‹r 3›
`,
  "several agencies answer, with the recommendation's full name": `
# Recommendations
Recommendation 1: The council and the trust should keep one chronology. ‹t 1›
Recommendation 2: The trust should see patients at home. ‹t 2›
# Wexcombe Council
Recommendation 1
The council has bought a system for it. ‹r 1›
# Wexcombe NHS Trust
Recommendation 1
The trust will use the same system from May 2025. ‹r 1›
Recommendation 2
Nurses visit each patient within ten days. ‹r 2›
`,
  "a number that the list gives twice by a slip": `
# Recommendations
Recommendation 1: The Council should publish a strategy. ‹t 1›
Recommendation 1: The police should brief sergeants. ‹t 1'›
Recommendation 3: The Trust should name a lead. ‹t 3›
# Eastvale Council
Recommendation 1
The strategy was published in May 2023. ‹r 1›
# Eastvale Police
Recommendation 2
Sergeants were briefed in June 2023. ‹r 1'›
# Eastvale NHS Trust
Recommendation 3
The lead is the Director of Nursing. ‹r 3›
`,
  "how it will be known, in a line with its label at the end of each answer": `
T: Stennay Public Protection Committee
## Recommendation 1
The Committee should review its guidance on young people. ‹t 1›
**Response**
The guidance has been read again by a small group. ‹r 1›
**Next steps**
[•] A briefing will be given in March 2023. ‹r 1›
**How we will know:** The figures will be part of the quarterly return. ‹r 1›
## Recommendation 2
The Chief Officers should consider what support is given to staff. ‹t 2›
**Response**
Each body has a scheme of its own. ‹r 2›
**Next steps**
[•] Chief Officers will write to all staff. ‹r 2›
**How we will know:** What staff say will be reported to the Chief Officers after twelve months. ‹r 2›
## Approval
Signed off by the Chair
`,
};
