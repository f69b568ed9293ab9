/** Some bodies label their answers and others in the same draft do not. */
export const mixed: Readonly<Record<string, string>> = {
  "chapters of bodies in plain text, counted, with labelled answers in some and none in others": `
Coldbeck Safeguarding Adults Board
Response to the Safeguarding Adults Review
1. Coldbeck Council
Recommendation 1
The Council should review its duty rota. ‹t 1›
What we have done
The rota was changed in May 2022. ‹r 1›
What we still need to do
- A second rota will be tried in June 2023. ‹r 1›
- Write to the schools. ‹r 1›
Recommendation 2
The Council to see that carers are offered an assessment. ‹t 2›
What we have done
Offers have been counted since March 2022. ‹r 2›
What we still need to do
- All teams to be told by September 2023. ‹r 2›
2. Coldbeck Partnership NHS Trust
Recommendation 3
The Trust should say who visits at weekends. ‹t 3›
Response: This has been done. ‹r 3›
3. Garrow Homes
Recommendation 4
Garrow Homes should find out whether its wardens know whom to ring. ‹t 4›
Garrow Homes looks after nine blocks. ‹r 4›
These actions were agreed: ‹r 4›
1. A card for each warden. ‹r 4›
2. The card will be sent to relief wardens. ‹r 4›
Recommendation 5
Garrow Homes and the Fire Service should agree on a list. ‹t 5›
A list has been drawn up. ‹r 5›
Recommendation 6
Garrow Homes should print its rules. ‹t 6›
They will be printed by June 2023. ‹r 6›
`,
  "one without a label, behind which the review's reasons stand": `
T: Coldbeck Safeguarding Adults Board
# Recommendation 1
The Council should review its rota. ‹t 1›
The panel has heard that calls had been missed. ‹t 1›
# Recommendation 2
The Trust should train its nurses. ‹t 2›
## Response
Training is under way. ‹r 2›
# Recommendation 3
The Police should review their log. ‹t 3›
## Response
The log was reviewed in May 2021. ‹r 3›
`,
  "a last paragraph about all the findings": `
T: Coldbeck Safeguarding Children Board
**Finding 1 – Work was hurried.** Visits were short. ‹f 1›
Recommendation: The Council should count its visits. ‹t 1.1 @1›
Board's response: They have been counted since May 2015. ‹r 1.1›
**Finding 2 – Fathers were not seen.** Nobody wrote to him. ‹f 2›
Recommendation: The Trust should record fathers. ‹t 2.1 @2›
Board's response: The form was changed in June 2015. ‹r 2.1›
The Board will brief its members on all of the findings in May 2016.
`,
  "words that accept in front of the labels, and parts that bear the number under a title": `
T: Corvale Safeguarding Adults Board
# Recommendation 1: Homes that close
Corvale Council should keep a list of care homes that may close. ‹t 1›
We accept this recommendation. ‹r 1›
- **What is done:** the list was made in May 2024. ‹r 1›
- **What is left:** it will be shared with the ICB by 1 June 2025. ‹r 1›
# Recommendation 2: Falls
2a) Corvale Homes should train its wardens in lifting. ‹t 2a›
Corvale Homes accepts this and has made a start. ‹r 2a›
Wardens in ten schemes were trained in July 2024. ‹r 2a›
Owner: Head of Homes ‹l 2a›
2b) The ambulance service should tell the Council of repeated falls. ‹t 2b›
Agreed. A form has been in use since August 2024. ‹r 2b›
- **What is left:** the form will be audited in May 2025. ‹r 2b›
Owner: Station Manager ‹l 2b›
# Recommendation 3: Pressure sores
Corvale Trust should photograph each sore on admission. ‹t 3›
The Trust agrees with this, though not for every ward. ‹r 3›
- **What is done:** cameras were bought in June 2024. ‹r 3›
# Recommendation 4: Neighbours
[4a)] Corvale Police should tell the Council of calls about shouting. ‹t 4a›
Corvale Police agrees, and began to in June 2024. ‹r 4a›
[4b)] The Council should look at whether it can ring back within a day. ‹t 4b›
We do not accept this for now. ‹r 4b›
There are two people on the desk, and a third will not start before May 2025. ‹r 4b›
`,
  "words that agree in the recommendation itself": `
T: Corvale Safeguarding Adults Board
Recommendation 1
The Board should agree a protocol on care homes that may close. ‹t 1›
The Board and the ICB should agree the words of it with the families. ‹t 1›
Response: a protocol was agreed in May 2024. ‹r 1›
Recommendation 2
Partners agree too seldom what is meant by a fall. ‹t 2›
They should write it down. ‹t 2›
Response: it was written down in June 2024. ‹r 2›
`,
  "a lead behind each answer that stands by its place": `
T: Corvale Safeguarding Adults Board
# Recommendation 1
Corvale Council should keep a list of care homes that may close. ‹t 1›
A list was made in May 2024. ‹r 1›
Lead: Head of Commissioning ‹l 1›
# Recommendation 2
Corvale Trust should photograph each sore on admission. ‹t 2›
Cameras were bought in June 2024. ‹r 2›
They are in use on four wards. ‹r 2›
Lead: Matron ‹l 2›
# Recommendation 3
The Board should hear of both. ‹t 3›
It will in May 2025. ‹r 3›
Lead: the Chair ‹l 3›
`,
  "what the board thinks of one answer behind it": `
T: Lissey Islands Safeguarding Board
**COMMITTEE FOR HEALTH**
**Recommendation 1** The Committee should create a post for a named doctor. ‹t 1›
(a) The post has been approved at two sessions a week. ‹r 1›
(b) It will be advertised in May 2016. ‹r 1›
**Recommendation 4** The Social Work Service should end this practice. ‹t 4›
(a) It ended on 1 February 2016. ‹r 4›
**COMMITTEE FOR EDUCATION**
**Recommendation 2** The Committee should review the position of children who are taught at home. ‹t 2›
(a) Officers have visited all nineteen children. ‹r 2›
(b) The Committee does not propose a register. ‹r 2›
The Board's view: the Board is disappointed by (b). ‹r 2›
**Recommendation 3** All schools should have two leads. ‹t 3›
(a) In place in all but one. ‹r 3›
`,
  "the first of two labels without its colon": `
T: Skell Safeguarding Partnership
**Recommendation 1: The Trust should discharge nobody to the street.** ‹t 1›
So far: A worker was appointed in May 2025. ‹r 1›
To come: Her post will be reviewed in May 2026. ‹r 1›
**Recommendation 2: The Council should end its rule on missed visits.** ‹t 2›
So far It was removed in November 2025. ‹r 2›
To come: Nothing more. ‹r 2›
**Recommendation 3: The Police should share their list.** ‹t 3›
So far: It is shared. ‹r 3›
To come: A protocol will be signed in June 2026. ‹r 3›
**Recommendation 4: The Partnership should count deaths.** ‹t 4›
So far: A protocol was agreed. ‹r 4›
To come: The first count is due in July 2026. ‹r 4›
`,
};
