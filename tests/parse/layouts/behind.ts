/** What was recommended stands behind what answers it, or beside another body's answer to it. */
export const behind: Readonly<Record<string, string>> = {
  "recommendations in an appendix behind the paragraphs that answer them by number": `
T: Coldbeck Safeguarding Children Board
1. Introduction
1.1 The recommendations are set out in full in Appendix A.
2. Response
2.1 Recommendation 1: The procedures were rewritten in September 2012. ‹r 1›
2.2 Recommendation 2: The Trust has appointed a named nurse. ‹r 2›
2.3 Recommendations 3 and 4: One training programme is being bought. It begins in April 2013. ‹r 3› ‹r 4›
2.4 Recommendation 5: This was not accepted. ‹r 5›
Appendix A: Recommendations of the overview report
Recommendation 1 – The Board should rewrite its procedures on injuries to babies. ‹t 1›
Recommendation 2 – The Primary Care Trust should appoint a named nurse. ‹t 2›
Recommendation 3 – The Council should train its social workers. ‹t 3›
Recommendation 4 – The Police should train their officers. ‹t 4›
Recommendation 5 – The Board should employ an auditor. ‹t 5›
`,
  "the same under headings, one of them unanswered": `
T: Coldbeck Safeguarding Adults Board
# What has been done
## Recommendation 1
A rota was agreed in May 2020. ‹r 1›
It is reviewed each month. ‹r 1›
## Recommendation 2
Staff were told in June 2020. ‹r 2›
# Annex: the recommendations
## Recommendation 1
The Council should agree a rota. ‹t 1›
## Recommendation 2
The Trust should tell its staff. ‹t 2›
## Recommendation 3
The Police should review their log. ‹t 3›
`,
  "each body's chapter with the recommendations made to it, given in full again": `
T: Coldbeck Child Protection Committee
# Social Work
**Recommendation 1:** Social Work and Education should meet about each child out of school. ‹t 1›
A meeting has been held each week since August 2022. ‹r 1›
**Recommendation 3:** Social Work should review its caseloads. ‹t 3›
They will be reviewed by April 2023. ‹r 3›
# Education
**Recommendation 1:** Social Work and Education should meet about each child out of school. ‹t 1'›
Head teachers were told of the meeting in August 2022. ‹r 1'›
**Recommendation 2:** Education should make sure that notes follow the child. ‹t 2›
A new form will be in use from January 2023. ‹r 2›
`,
  "how far each has come in a table in front, and what was done under their numbers behind": `
T: Marlshire Child Protection Committee
# At a glance
|! | Recommendation | Lead | Position in May |
| 1 | The Committee should publish a guide for schools. ‹t 1› | Committee ‹l 1› | Complete |
| 2 | The Health Board should open its records to school nurses. ‹t 2› | Health Board ‹l 2› | In progress |
| 3 | The Council should stop using hotels for families. ‹t 3› | Council ‹l 3› | Delayed |
**Recommendation 1 – A guide**
The guide was published in March 2023. ‹r 1›
**Recommendation 2 – Records**
Nurses in two clinics have been given access. ‹r 2›
The other nine will have it by June 2024. ‹r 2›
**Recommendation 3 – Hotels**
Four flats were opened in May 2023. ‹r 3›
- Six more are being built. ‹r 3›
`,
  "a table in front without a word of how far each has come": `
T: Marlshire Child Protection Committee
|! No. | Recommendation | Lead |
| 1 | The Committee should publish a guide for schools. ‹t 1› | Committee ‹l 1› |
| 2 | The Health Board should open its records to school nurses. ‹t 2› | Health Board ‹l 2› |
| 3 | The Council should stop using hotels for families. ‹t 3› | Council ‹l 3› |
# Recommendation 1: A guide
The guide was published in March 2023. ‹r 1›
# Recommendation 2: Records
Nurses in two clinics have been given access. ‹r 2›
# Recommendation 3: Hotels
Four flats were opened in May 2023. ‹r 3›
`,
  "headings behind a table that accept what it asks, and say no more": `
T: Marlshire Child Protection Committee
|! No. | Recommendation | Lead |
| 1 | The Committee should publish a guide for schools. ‹t 1› | Committee ‹l 1› |
| 2 | The Health Board should open its records to school nurses. ‹t 2› | Health Board ‹l 2› |
| 3 | The Council should stop using hotels for families. ‹t 3› | Council ‹l 3› |
# Recommendation 1: Accepted in full ‹r 1›
# Recommendation 2: Accepted in part ‹r 2›
# Recommendation 3: Hotels
Four flats were opened in May 2023. ‹r 3›
`,
};
