/** Recommendations that only their numbers tell, under labelled findings. */
export const countedUnder: Readonly<Record<string, string>> = {
  "figure and letter under findings": `
T: Port Garrow Safeguarding Children Partnership
# Introduction
The review was carried out by two reviewers who spoke to nine practitioners and to the family.
# Finding 1: On a small estate practitioners know families in several ways ‹f 1›
1a. The Partnership should issue guidance for staff who know a family that their service works with. ‹t 1a @1›
Draft guidance was considered by the Policy Group in May 2021 and will be issued in July 2021. ‹r 1a›
1b. The Council should arrange supervision from outside the district for those who hold complex cases. ‹t 1b @1›
A contract has been let with a neighbouring trust. ‹r 1b›
The first sessions took place in August 2021. ‹r 1b›
# Finding 2: The threshold for a conference was understood differently by each service ‹f 2›
2a. The Partnership should publish its thresholds again with worked examples. ‹t 2a @2›
A working party has written them anew, with twelve examples. ‹r 2a›
2b. Children's Social Work should write to everybody who makes a referral. ‹t 2b @2›
# Finding 3: There was not enough curiosity about the child's life out of school
The Partnership noted this finding, and the reviewers made no recommendation of their own. ‹f 3›
# Next steps
The Review Group will watch over the plan at each of its meetings.
`,
  "figures of the finding under findings": `
T: Port Garrow Safeguarding Children Partnership
# Finding 1: On a small estate practitioners know families in several ways ‹f 1›
1.1 The Partnership should issue guidance for staff who know a family that their service works with. ‹t 1.1 @1›
Draft guidance was considered by the Policy Group in May 2021. ‹r 1.1›
1.2 The Council should arrange supervision from outside the district for those who hold complex cases. ‹t 1.2 @1›
A contract has been let with a neighbouring trust. ‹r 1.2›
# Finding 2: The threshold for a conference was understood differently by each service ‹f 2›
2.1 The Partnership should publish its thresholds again with worked examples. ‹t 2.1 @2›
A working party has written them anew, with twelve examples. ‹r 2.1›
2.2 Children's Social Work should write to everybody who makes a referral. ‹t 2.2 @2›
It does so since May 2021. ‹r 2.2›
`,
  "letters under findings, that begin anew": `
T: Port Garrow Safeguarding Children Partnership
# Finding 1: On a small estate practitioners know families in several ways ‹f 1›
(a) The Partnership should issue guidance for staff who know a family that their service works with. ‹t 1a @1›
Draft guidance was considered by the Policy Group in May 2021. ‹r 1a›
(b) The Council should arrange supervision from outside the district for those who hold complex cases. ‹t 1b @1›
A contract has been let with a neighbouring trust. ‹r 1b›
# Finding 2: The threshold for a conference was understood differently by each service ‹f 2›
(a) The Partnership should publish its thresholds again with worked examples. ‹t 2a @2›
A working party has written them anew, with twelve examples. ‹r 2a›
(b) Children's Social Work should write to everybody who makes a referral. ‹t 2b @2›
It does so since May 2021. ‹r 2b›
`,
  "a finding that is answered itself, with a list of what is asked in its answer": `
T: Port Garrow Safeguarding Children Partnership
## Finding 1: Professionals relied on what parents told them
Staff took the parents' word and seldom saw the child alone. ‹t 1 @1›
### Partnership response
Each agency should by May 2022: ‹r 1›
(a) review its training, which should cover curiosity; ‹r 1›
(b) audit ten records, of which half should be closed. ‹r 1›
## Finding 2: There was no shared chronology
Each agency kept one of its own. ‹t 2 @2›
### Partnership response
A chronology tool will be launched by May 2024. ‹r 2›
`,
  "letters under themes that name who is to do what, each with a labelled answer but one": `
T: Regional Safeguarding Board
# 2. Position on the recommendations
**Theme 1 – Leaving hospital**
Mr Q moved five times in fourteen months. ‹f 1›
(a) Aeron Health Board to amend its policy on discharge. ‹t 1a @1›
Position: The policy was amended in April 2019. ‹r 1a›
Further work: Thirty discharges will be audited by October 2019. ‹r 1a›
(b) Local authorities in the region to agree one form for the passport. ‹t 1b @1›
Current position: One of four was chosen in May 2019. ‹r 1b›
**Theme 2 – Best interests**
(a) Marl Council to review its training. ‹t 2a @2›
Position: The course was reviewed. ‹r 2a›
(b) The Board to write a guide to meetings. ‹t 2b @2›
Position: A guide is out for comment. ‹r 2b›
**Theme 3 – Providers**
Four officers looked at a part each. ‹f 3›
(a) The commissioning team to hold one risk log. ‹t 3a @3›
Position: There is one log now. ‹r 3a›
(b) Garrow Council to confirm that visits are made in the evening. ‹t 3b @3›
(c) The provider to tell agency staff of each resident's risks. ‹t 3c @3›
Position statement: A card has been in place since October 2018. ‹r 3c›
`,
};
