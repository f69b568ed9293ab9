/** Systems reviews, which make findings and put questions instead of recommendations; the board answers each finding. */
export const systems: Readonly<Record<string, string>> = {
  "questions as bullets under a heading, the answer under another": `
T: Marlshire Safeguarding Children Board
T: Response to the Serious Case Review: Child V
# Finding 1: Home visits are planned around the adults' day, so that children are at school
## Questions for the Board
- Does the Board know how often children are seen at home? ‹t 1 @1›
- What would help health visitors to see them? ‹t 1›
## Board response
The Board accepts this finding. ‹r 1›
Visits after school were begun in March 2016. ‹r 1›
# Finding 2: Minutes of strategy meetings come too late to be of use
## Questions for the Board
- Is the Board content with a month's delay? ‹t 2 @2›
## Board response
Marlshire Council will issue minutes within five working days from June 2017. ‹r 2›

# Finding 3: Records say little of what children themselves have said
## Questions for the Board
- Does the Board audit for children's words? ‹t 3 @3›
# Monitoring
The Board will receive a report in March 2018.
`,
  "considerations in bold lines, bullets in the answer": `
**Northmere Local Safeguarding Children Board**
**Response to the Serious Case Review of Family W**
**Finding 1: Professionals were reluctant to name neglect**
The review team saw this in several agencies.
**Considerations for the Board and its member agencies**
- How confident is the Board that neglect is named early? ‹t 1 @1›
- Which tools do staff use? ‹t 1›
**Response of the Board**
In order to find out, the Board will: ‹r 1›
- audit thirty files by May 2018; and ‹r 1›
- publish what it finds. ‹r 1›
**Finding 2: Fathers were known only by name**
**Considerations for the Board and its member agencies**
- What does the Board expect of midwives? ‹t 2 @2›
**Response of the Board**
The Trust has changed its booking form. ‹r 2›
`,
  "issues to consider, our response, in plain lines": `
Eastvale Safeguarding Adults Board
Our response to the Safeguarding Adults Review of Mr L
Finding 1. Risk is held by whoever saw the person last
Issues for the Board to consider:
• Is there a forum where risk is shared? ‹t 1 @1›
• Who calls it? ‹t 1›
Our response:
A risk forum has met monthly since April 2019. ‹r 1›
Finding 2. Capacity is assumed and not explored
Issues for the Board to consider:
• How does the Board know that assessments are made? ‹t 2 @2›
Our response:
An audit will be reported in October 2019. ‹r 2›
`,
  "a learning point instead of questions": `
# Finding One – Housing was outside the circle
Housing officers held information that nobody asked them for.
### Learning point
Housing should be invited to every strategy meeting. ‹t 1 @1›
### Our response
The invitation list was changed in May 2021. ‹r 1›
# Finding Two – Advocacy came late
### Learning points
Advocates should be offered at the first contact. ‹t 2 @2›
Families should be told what advocates do. ‹t 2›
### Our response
The council will offer an advocate from July 2021. ‹r 2›
`,
  "questions without a label over the answer": `
# Finding 1: Supervision concentrates upon tasks
## Questions for the Partnership to consider
- Does supervision leave room to think? ‹t 1 @1›
- Is it recorded? ‹t 1›
Supervision standards were revised in January 2020 and make room for reflection. ‹r 1›
Every agency will audit them by December 2020. ‹r 1›
# Finding 2: Letters are copied to too many people
## Questions for the Partnership to consider
- Who needs to be told? ‹t 2 @2›
The hospital's letters now go to the practice and the health visitor only. ‹r 2›
`,
  "the questions numbered, what the board says run in behind a label": `
T: Response of Port Garrow Safeguarding Children Board to the findings of the Serious Case Review
**Finding 1**
Agencies relied upon the mother's account of her own drinking.
**Questions posed to the Board**
1. Does the Board think that this happens in other cases? ‹t 1 @1›
2. What could be asked of treatment services? ‹t 1›
Board response: Treatment services will share results with consent from May 2015. ‹r 1›
**Finding 2**
Child protection plans listed services and not changes.
**Questions posed to the Board**
1. What should a plan look like? ‹t 2 @2›
Board response: A new plan was tried out in two teams. ‹r 2›
It will be used by all of them by March 2016. ‹r 2›
`,
  "what is put to the board as prose": `
# Finding 1: The voice of the young person faded as agencies grew more worried
## For the Board to consider
The Board will wish to think about how advocates are told of a change of placement. ‹t 1 @1›
## Response from the Board
Advocates have been told of each change since September 2018. ‹r 1›
# Finding 2: Placements are chosen in haste
## For the Board to consider
The Board may want to ask for a count of placements made in a day. ‹t 2 @2›
## Response from the Board
The count will come to the Board in June 2019. ‹r 2›
`,
};
