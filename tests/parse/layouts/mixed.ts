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
};
