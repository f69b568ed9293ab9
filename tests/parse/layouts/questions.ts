/** Reviews that make no recommendations and put questions to the board under priorities, themes or findings. */
export const questions: Readonly<Record<string, string>> = {
  "numbered questions under learning priorities": `
# Response of the Eastvale Safeguarding Children Partnership
## Learning Priority One: Exclusion is a critical moment
Question 1a. How will the Council know that an exclusion leaves no child open to harm? ‹t 1a @1›
A panel was set up in September and has looked at seventy young people. ‹r 1a›
Question 1b. How is the voice of parents being heard by schools? ‹t 1b @1›
Parents have written a leaflet for parents, which goes out with each letter. ‹r 1b›
## Learning Priority Two: Seeing adolescents as children
Question 2. What will the partners do about language which blames children? ‹t 2 @2›
A guide has been written with young people, and an audit will follow. ‹r 2›
## Keeping ourselves honest
The scrutineer will look at each of the priorities in turn.
`,
  "headings of another name over numbered questions": `
# Response of the Eastvale Safeguarding Children Partnership
## Ambition One: Exclusion is a critical moment
Question 1a. How will the Council know that an exclusion leaves no child open to harm? ‹t 1a›
A panel was set up in September and has looked at seventy young people. ‹r 1a›
## Ambition Two: Seeing adolescents as children
Question 2. What will the partners do about language which blames children? ‹t 2›
A guide has been written with young people, and an audit will follow. ‹r 2›
## Ambition Three: Plans which follow the child
Question 3. How will the partnership get down to one plan? ‹t 3›
A pilot began in the north of the city in April with twenty young people. ‹r 3›
`,
  "questions in bold that ask how": `
## Priority 1: Exclusion is a critical moment
**Question 1: How will we know that no child is left open to harm?** ‹t 1 @1›
A panel was set up in September and has looked at seventy young people. ‹r 1›
**Question 2: What have schools done to hear the voice of parents?** ‹t 2 @1›
Parents have written a leaflet for parents, which goes out with each letter. ‹r 2›
## Priority 2: Seeing adolescents as children
**Question 3: How has the partnership responded to language that blames?** ‹t 3 @2›
A guide has been written with young people, and an audit will follow. ‹r 3›
`,
  "lettered questions without a label under themes": `
# Response of the Eastvale Safeguarding Children Partnership
## Theme 1: Exclusion is a critical moment
(a) How will the Council know that an exclusion leaves no child open to harm? ‹t 1a @1›
A panel was set up in September and has looked at seventy young people. ‹r 1a›
(b) How is the voice of parents being heard by schools at that point? ‹t 1b @1›
Parents have written a leaflet for parents, which goes out with each letter. ‹r 1b›
## Theme 2: Seeing adolescents as children
(a) What will the partners do about language which blames children? ‹t 2a @2›
A guide has been written with young people, and an audit will follow. ‹r 2a›
(b) Could more be made of attendance at the Emergency Department? ‹t 2b @2›
Youth workers have been based there since June on a contract that expires in March. ‹r 2b›
## Keeping ourselves honest
The scrutineer will look at each of the themes in turn.
`,
};
