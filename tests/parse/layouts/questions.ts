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
  "numbered questions under a heading beneath each finding, each with a label over its answer": `
T: Tarnbeck Safeguarding Children Board
T: Response to the findings of the Serious Case Review of Child Q
## Finding 1: Letters about a child who is not brought stop with the parents
### Questions for the Board
1.1 Is the Board satisfied that letters reach the practice as well? ‹t 1.1 @1›
Board response
A copy has gone to the practice since May 2015. ‹r 1.1›
The Trust counts the copies each quarter. ‹r 1.1›
1.2 What would make a second missed appointment plain to see? ‹t 1.2 @1›
Board response
Two flags were added to the record. ‹r 1.2›
## Finding 2: Night staff do not know whom to ring
### Question for the Board
2.1 How might the Board make sure that the rota is on every ward? ‹t 2.1 @2›
Board response
The following are in hand: ‹r 2.1›
- a rota has been printed; ‹r 2.1›
- a drill will be held by June 2016. ‹r 2.1›
## Finding 3: Supervision is brief
### Questions for the Board
3.1 Does the Board know how often supervision is put off in its agencies? ‹t 3.1 @3›
3.2 What would the Board regard as too often? ‹t 3.2 @3›
Board response
Twice in a quarter is too often. ‹r 3.2›
## Conclusion
The Board thanks those who took part.
`,
  "considerations that are no questions, in bold lines, answered under a heading each": `
# Finding 1: Grandparents are seldom asked
**Considerations for the Board**
1.1 The Board may wish to ask how grandparents are told of meetings. ‹t 1.1 @1›
## Response from the Board
They have been invited in writing since March 2019. ‹r 1.1›
1.2 Agencies should consider who speaks for those who live far away. ‹t 1.2 @1›
## Response from the Board
A telephone is in each room. ‹r 1.2›
# Finding 2: The pathway is not known
**Considerations for the Board**
2.1 The Board may want an audit of the pathway. ‹t 2.1 @2›
## Response from the Board
An audit will be presented in October 2019. ‹r 2.1›
2.2 The hospital should consider a poster. ‹t 2.2 @2›
`,
  "questions numbered anew under each finding, with what was found in front": `
# Finding 1: Grandparents are seldom asked
The reviewers read forty files, of which three named a grandparent. ‹f 1›
### Questions for the Board
1. How will the Board know that grandparents are told of meetings? ‹t 1.1 @1›
Response: They have been invited in writing since March 2019. ‹r 1.1›
2. Who speaks for grandparents who live a long way from the town? ‹t 1.2 @1›
Response: A telephone is in each room. ‹r 1.2›
# Finding 2: The pathway is not known
The reviewers asked nine nurses, and two had a copy of the pathway. ‹f 2›
### Questions for the Board
1. Would an audit of the pathway be of use to the Board? ‹t 2.1 @2›
Response: An audit will be presented in October 2019. ‹r 2.1›
`,
  "bullets and lines that ask under findings, some with a label over the answer": `
# Finding 1: Grandparents are seldom asked
## Questions for the Partnership to consider
- How will the Partnership know that grandparents are told of meetings? ‹t 1.1 @1›
Response
They have been invited in writing since March 2019. ‹r 1.1›
- Who speaks for grandparents who live a long way from the town? ‹t 1.2 @1›
Response
A telephone is in each room. ‹r 1.2›
# Finding 2: The pathway is not known
## Question for the Partnership to consider
- Would an audit of the pathway be of use to the Partnership? ‹t 2.1 @2›
Response
An audit will be presented in October 2019. ‹r 2.1›
`,
  "lettered questions in bold under findings, the answers without a label": `
# Finding 1: Grandparents are seldom asked
## Questions for the Board
**a) How will the Board know that grandparents are told of meetings?** ‹t 1a @1›
They have been invited in writing since March 2019. ‹r 1a›
**b) Who speaks for grandparents who live a long way from the town?** ‹t 1b @1›
A telephone has been put in each of the rooms. ‹r 1b›
# Finding 2: The pathway is not known
## Questions for the Board
**a) Would an audit of the pathway be of use to the Board?** ‹t 2a @2›
An audit will be presented in October 2019. ‹r 2a›
`,
  "questions that are headings themselves, each with a heading over its answer": `
# Finding 1: Grandparents are seldom asked
## 1.1 How will the Board know that grandparents are told of meetings? ‹t 1.1 @1›
### Response from the Board
They have been invited in writing since March 2019. ‹r 1.1›
## 1.2 Who speaks for grandparents who live a long way from the town? ‹t 1.2 @1›
### Response from the Board
A telephone is in each room. ‹r 1.2›
# Finding 2: The pathway is not known
## 2.1 Would an audit of the pathway be of use to the Board? ‹t 2.1 @2›
### Response from the Board
An audit will be presented in October 2019. ‹r 2.1›
# Monitoring
The Board will receive a report in March 2020.
`,
  "questions in one list under a finding, one answer behind them all": `
# Finding 1: Grandparents are seldom asked
## Questions for the Board
1.1 How will the Board know that grandparents are told of meetings? ‹t 1 @1›
1.2 Who speaks for grandparents who live a long way from the town? ‹t 1›
## Response from the Board
They have been invited in writing since March 2019. ‹r 1›
# Finding 2: The pathway is not known
## Questions for the Board
2.1 Would an audit of the pathway be of use to the Board? ‹t 2 @2›
2.2 Who would be asked to make an audit of it? ‹t 2›
## Response from the Board
An audit will be presented in October 2019. ‹r 2›
`,
  "pairs of what was asked and our response under learning points": `
T: Corvale Adult Protection Committee
T: Learning Review – Adult G
T: What we learned and what we are doing about it
## Learning Point 1: Seeing the person
Visits were replaced by calls, and this was never reversed.
We were asked: to be sure that nobody goes without a visit for three months. ‹t 1.1 @1›
Our response: Each of the 120 had been visited by May 2023. ‹r 1.1›
A weekly list shows who has not been seen. ‹r 1.1›
We were asked: to check that providers have put their visits back. ‹t 1.2 @1›
Our response: All nine were asked in June 2023. ‹r 1.2›
## Learning Point 2: Homes taken over
Nobody asked who the visitors were.
We were asked: to write guidance on homes that are taken over. ‹t 2.1 @2›
Our response: A guide came out in February 2024. ‹r 2.1›
# How we shall know
The Committee will look at the figures each quarter.
`,
};
