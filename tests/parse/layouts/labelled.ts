/** Headings or bold labels with labelled responses, in many wordings. */
export const labelled: Readonly<Record<string, string>> = {
  "a label of the board's own": `
T: Northmere Safeguarding Children Partnership
# Recommendation 1
The Partnership should review its guidance. ‹t 1›
Where we are now
The guidance was reviewed in May 2024. ‹r 1›
It is on the website. ‹r 1›
# Recommendation 2
Northmere Police should train its call takers. ‹t 2›
Where we are now
They were trained in June 2024. ‹r 2›
# Recommendation 3
Northmere Council should look at its rota. ‹t 3›
Where we are now
The rota will be looked at by July 2024. ‹r 3›
`,
  "headings with response, lead and timescale": `
T: Marlshire Safeguarding Children Partnership
T: Response to the Local Child Safeguarding Practice Review: Jordan
# Introduction
The partnership welcomes this review and has met twice to consider it.
# Recommendations and responses
## Recommendation 1
The partnership should seek assurance that school nurses attend strategy meetings. ‹t 1›
### Response
The recommendation is accepted. ‹r 1›
Marlshire Community NHS Trust will audit attendance by June 2024. ‹r 1›
Lead: Marlshire Community NHS Trust ‹l 1›
Timescale: June 2024 ‹d 1›
## Recommendation 2
Marlshire Police should review how it records third-party reports. ‹t 2›
### Response
Marlshire Police has rewritten its recording guidance. ‹r 2›
Lead: Marlshire Police ‹l 2›
Timescale: complete ‹d 2›
# Monitoring
The Quality Subgroup will receive a report every quarter.
`,
  "bold labels in plain paragraphs, a title behind the number": `
**Northmere Safeguarding Adults Board**
**Board response to the Safeguarding Adults Review: Adult A**
This document sets out the board's response to each recommendation.
**Recommendation 1 – Self-neglect pathway**
The board should agree a self-neglect pathway with all its partners. ‹t 1›
**Board response:**
Accepted. The pathway was agreed in March 2023. ‹r 1›
**Lead agency:** Northmere Council ‹l 1›
**By when:** Complete ‹d 1›
**Recommendation 2 – Mental capacity**
Agencies should evidence how they assess executive capacity. ‹t 2›
**Board response:**
The board will run three workshops. ‹r 2›
- one for general practice; ‹r 2›
- one for housing; ‹r 2›
- one for the care sector. ‹r 2›
**Lead agency:** NHS Northmere Integrated Care Board ‹l 2›
**By when:** December 2024 ‹d 2›
**Next steps**
The board will publish an update in its annual report.
`,
  "run-in labels with the number in words": `
Wexcombe Child Protection Committee
Response to the Learning Review concerning Child K
RECOMMENDATION ONE: The committee should publish a neglect toolkit. ‹t 1›
RESPONSE: The toolkit was published on 4 May 2023. ‹r 1›
RECOMMENDATION TWO: Health visiting should record fathers' details at the first visit. ‹t 2›
RESPONSE: The template now has fields for both parents. ‹r 2›
An audit will follow in the autumn of 2024. ‹r 2›
RECOMMENDATION THREE: The council should review its out-of-hours service. ‹t 3›
RESPONSE: The review is under way. ‹r 3›
`,
  "an unanswered one between answered ones": `
Eastvale Safeguarding Children Partnership
Recommendation 1: The partnership should review its thresholds document. ‹t 1›
Response: This was done in January 2024. ‹r 1›
Recommendation 2: Eastvale Police should share incident logs weekly. ‹t 2›
Recommendation 3: Schools should nominate a deputy lead. ‹t 3›
Response: All schools have done so. ‹r 3›
Recommendation 4: The partnership should run a campaign on safer sleep. ‹t 4›
Response:
Recommendation 5: The ICB should brief practices. ‹t 5›
Response: Practices were briefed in May 2024. ‹r 5›
`,
  "you said, we did": `
T: Port Garrow Safeguarding Children Partnership
T: You said, we did
# Finding 1: Children's voices
Practitioners did not always record what children told them. ‹f 1›
## Recommendation 1.1
You said the partnership should set a recording standard. ‹t 1.1 @1›
**What we have done**
We agreed a standard with every agency in May 2022. ‹r 1.1›
**What difference has this made?**
An audit of forty files found the child's words in all but three. ‹r 1.1›
**What we will do next**
We will repeat the audit by November 2023. ‹r 1.1›
## Recommendation 1.2
You said the partnership should train supervisors. ‹t 1.2 @1›
**What we have done**
Sixty supervisors have been trained. ‹r 1.2›
**What we will do next**
A second course is planned. ‹r 1.2›
# Finding 2: Out of hours
Concerns raised at night were not passed on. ‹f 2›
## Recommendation 2.1
You said the council should review its night service. ‹t 2.1 @2›
**What we have done**
The council moved to a single rota. ‹r 2.1›
**What we will do next**
The council will report on it each quarter. ‹r 2.1›
`,
  "agency by agency under each recommendation": `
T: Response of the Carrick Vale Community Safety Partnership to the Domestic Homicide Review into the death of Mrs W
## Recommendation 1
All agencies should ask about coercive control at first contact. ‹t 1›
**Carrick Vale Police response:**
Officers use a new risk tool. ‹r 1›
**Children's Social Care response:**
The question is in the assessment template. ‹r 1›
**Response from Carrick Vale Hospitals NHS Trust:**
Emergency department staff will be trained by March 2025. ‹r 1›
## Recommendation 2
The partnership should fund a hospital-based adviser. ‹t 2›
**Carrick Vale Council response:**
Funding has been agreed for two years. ‹r 2›
# Glossary
IDVA: Independent Domestic Violence Adviser
`,
  "findings in words, recommendations unnumbered": `
FINDING ONE – Information sharing
Agencies held different parts of the picture. ‹f 1›
Recommendation: The board to review its information sharing agreement. ‹t 1.1 @1›
Agency response – Police
The force has signed the new agreement. ‹r 1.1›
Recommendation: The board to audit its use. ‹t 1.2 @1›
Agency response – Health
An audit tool has been drafted. ‹r 1.2›
FINDING TWO – Professional curiosity
Explanations were taken at face value. ‹f 2›
Recommendation: The board to commission training on curiosity. ‹t 2.1 @2›
Partnership's response:
Training began in September 2021. ‹r 2.1›
`,
  "answers to two at once, and to one by its number": `
Marlshire Safeguarding Adults Board
Recommendations
Recommendation 1
The board should adopt a fire-safety checklist. ‹t 1›
Recommendation 2
The board should share it with housing providers. ‹t 2›
Recommendation 3
The fire service should attend hoarding panels. ‹t 3›
Response to Recommendations 1 and 2
The checklist was adopted and shared in July 2023. ‹r 1› ‹r 2›
Response to Recommendation 3
The fire service has attended since October 2023. ‹r 3›
`,
  "a list up front and each again with its answer": `
T: Northmere Safeguarding Children Partnership
# Contents
Recommendation 1 ........ 3
Recommendation 2 ........ 4
# Summary of recommendations
Recommendation 1: The partnership should review its escalation policy and relaunch it.
Recommendation 2: Midwifery should record the household at booking and at each visit.
# Responses
Recommendation 2 asks more of midwifery than of others, as the review explains.
## Recommendation 1: The partnership should review its escalation policy and relaunch it. ‹t 1›
Response: The policy was relaunched in April 2023. ‹r 1›
## Recommendation 2: Midwifery should record the household at booking and at each visit. ‹t 2›
Response: The record was changed in May 2023. ‹r 2›
`,
  "recommendations in one chapter and responses in another under the same headings": `
T: Wexcombe Safeguarding Children Partnership
# The review's recommendations
1. The partnership should agree a protocol for pre-birth assessment. ‹t 1›
2. Wexcombe Council should review its duty rota. ‹t 2›
3. The ICB should fund a liaison nurse. ‹t 3›
# The partnership's responses
**Recommendation 1**
The protocol was agreed on 2 June 2023 and is in use. ‹r 1›
**Recommendation 2**
A new rota began in September 2023. ‹r 2›
**Recommendation 3**
Funding is being sought. ‹r 3›
`,
  "short forms of the label": `
R1: The board should review its supervision standard. ‹t 1›
Board response: Reviewed in May 2022. ‹r 1›
R2 a) The police should brief officers. ‹t 2a›
Board response: Briefings were held. ‹r 2a›
R2 b) The probation service should brief staff. ‹t 2b›
Board response: A briefing is planned for June 2022. ‹r 2b›
Rec. 3 – The ICB should update its policy. ‹t 3›
Board response: Updated in July 2022. ‹r 3›
Recommendation No. 4 for Housing: Northmere Homes should train its staff. ‹t 4›
Board response: Training is in place. ‹r 4›
`,
  "one label of several that lost its colon": `
**Recommendation 1**
The council should review its panel. ‹t 1›
Action taken: It was reviewed in May 2020. ‹r 1›
**Recommendation 2**
The police should brief sergeants. ‹t 2›
Action taken A card was handed to each sergeant in June 2020. ‹r 2›
Another follows in May 2021. ‹r 2›
**Recommendation 3**
The hospital should look at its leaflet. ‹t 3›
Action taken: The leaflet was withdrawn in June 2020. ‹r 3›
**Recommendation 4**
The board should follow the action taken by the police. ‹t 4›
`,
  "answers by body, one of which only the recommendation tells for a body": `
Recommendation 1.1 The Trust should review its leaflet. ‹t 1.1›
Northmere Trust: It was withdrawn in May 2020. ‹r 1.1›
Recommendation 1.2 The Northmere Council Early Years Service should visit each nursery. ‹t 1.2›
Early Years: All were visited by June 2020. ‹r 1.2›
Two are to be seen again. ‹r 1.2›
Recommendation 2.1 The police should brief sergeants. ‹t 2.1›
Northmere Police: Sergeants were briefed in June 2020. ‹r 2.1›
`,
  "the bodies behind the labels, what they are to do below": `
**Recommendation 1 – Northmere Police**
Review how interpreters are called to a home. ‹t 1›
A line has been open since May 2018. ‹r 1›
**Recommendation 2 – Northmere Council (Housing Options)**
Ask each tenant alone. ‹t 2›
The form was changed in June 2018. ‹r 2›
It was changed again in July 2018. ‹r 2›
**Recommendation 3 – All agencies**
Review what is printed in other languages. ‹t 3›
The Partnership took this on in June 2018. ‹r 3›
`,
  "a label that runs in and says something more once": `
T: Response of the Garrow Safeguarding Children Board
**Garrow Safeguarding Children Board**
1. The Board should write guidance on children taught at home. ‹t 1›
Progress: It was written in July 2012. ‹r 1›
2. The Board should audit the use of the common form. ‹t 2›
Progress at October: The audit was done in May 2012. ‹r 2›
It will be repeated in May 2013. ‹r 2›
**Garrow Council**
3. The Council should close no referral without a social worker. ‹t 3›
Progress: Two workers decide on each since April 2012. ‹r 3›
4. Core assessments should include a genogram. ‹t 4›
Progress: The form asks for one. ‹r 4›
`,
  "a label of the draft's own that runs in, in other words once": `
T: Response of the Wolds Partnership
**Seeing the child**
**R1.** The Council should see each child alone. ‹t 1›
Done or to be done: A rule was written in May 2019. ‹r 1›
Lead: the Council ‹l 1›
**R2.** The Police should tell the Trust of each search. ‹t 2›
Done or to be done: A daily list is sent. ‹r 2›
Lead: the Police ‹l 2›
**Weekends**
**R3.** The Council should agree how weekends are covered. ‹t 3›
Done / to be done: A rota has run since November 2019. ‹r 3›
Lead: the Council ‹l 3›
**R4.** The Trust should tell the Board of each gap. ‹t 4›
Done or to be done: Two letters were sent. ‹r 4›
Lead: the Trust ‹l 4›
`,
};
