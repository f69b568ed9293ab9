/** Some bodies label their answers and others in the same draft do not. */
export const mixed: Readonly<Record<string, string>> = {
  "chapters of bodies in plain text, counted, with labelled answers in some and none in others": `
Coldbeck Safeguarding Adults Board
Response to the Safeguarding Adults Review
1. Coldbeck Council
Recommendation 1
The Council should review how referrals are screened. ‹t 1›
What we have done
No contact has been closed without a visit since January 2024. ‹r 1›
What we still need to do
- A sample of closures will be taken in May 2024. ‹r 1›
- Refresh the scripts of advisers. ‹r 1›
Recommendation 2
The Council to see that capacity is assessed. ‹t 2›
What we have done
Training has been bought from a new provider. ‹r 2›
What we still need to do
- All staff to be trained by September 2024. ‹r 2›
2. Coldbeck Partnership NHS Trust
Recommendation 3
The Trust should revise its policy on missed visits. ‹t 3›
Response: The Trust accepts this. The policy has been replaced. ‹r 3›
3. Kestle Homes
Recommendation 4
Kestle Homes should review how its contractors pass on what they see. ‹t 4›
Kestle Homes is a landlord with some 7,000 homes. ‹r 4›
These actions were agreed: ‹r 4›
1. Reports now come straight to the team. ‹r 4›
2. The procedure will be amended. ‹r 4›
Recommendation 5
Kestle Homes and the Fire Service should agree how they share data. ‹t 5›
An agreement was signed in February 2024 and a list has been passed on. ‹r 5›
Recommendation 6
Kestle Homes should publish its policy. ‹t 6›
The policy will be published by June 2024. ‹r 6›
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
**Finding 1 – Work was hurried.** Agency staff came and went. ‹f 1›
Recommendation: The Council should report on its workload. ‹t 1.1 @1›
Board's response: The Council has reported to each meeting since May 2015. ‹r 1.1›
**Finding 2 – Fathers were not seen.** Nobody wrote to him. ‹f 2›
Recommendation: The Trust should record fathers. ‹t 2.1 @2›
Board's response: The form was changed in June 2015. ‹r 2.1›
The Board will hold a learning event on all of the findings in October 2016.
`,
};
