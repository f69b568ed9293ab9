/** Units known by their numbers, their place or the headings of their parts. */
export const numbered: Readonly<Record<string, string>> = {
  "paragraphs numbered throughout, labelled": `
T: Eastvale Safeguarding Children Partnership
T: Response to the Serious Case Review: Child R
1. Introduction
1.1 This response was agreed by the partnership in May 2018.
2. Recommendations
2.1 Recommendation 1: The board should review its neglect strategy. ‹t 1›
2.2 Response: The strategy was reviewed in June 2018. ‹r 1›
2.3 The new strategy was launched in September 2018. ‹r 1›
2.4 Recommendation 2: The police should review their custody checks. ‹t 2›
2.5 Response: Custody checks were reviewed. ‹r 2›
3. Conclusion
3.1 The partnership will publish this response with the report.
`,
  "numbers typed in front of each recommendation, the response behind it": `
Northmere Safeguarding Adults Board
The review made the following recommendations:
1. The board should hold a learning event about self-neglect for all partners. ‹t 1›
A learning event was held in May 2022 and eighty people came. ‹r 1›
The slides are on the board's website. ‹r 1›
2. The trust should review how it discharges people who live alone. ‹t 2›
The trust's discharge checklist has been rewritten. ‹r 2›
3. The council should audit its use of the mental capacity template each year. ‹t 3›
The first audit will report in March 2023. ‹r 3›
`,
  "numbers that Word counts in front of each learning point": `
T: Marlshire Safeguarding Children Board
The report gives the board these learning points:
[1.] Careful planning before discharge protects small babies at home. ‹t 1›
The hospital has a new discharge plan. ‹r 1›
[2.] The role of grandparents as carers deserves more attention from professionals. ‹t 2›
Children's services now record every carer. ‹r 2›
[a)] in the assessment, and ‹r 2›
[b)] in the plan. ‹r 2›
[3.] Families should be told in writing what the plan expects of them. ‹t 3›
A letter for families is being piloted. ‹r 3›
`,
  "sections of lessons with parts": `
T: Wexcombe Safeguarding Children Board
1. Introduction
1.1 The board considered the report on 3 June 2014.
2. Hearing the child – Learning 7.1 and 7.4
2.1 Children need somebody outside the family to talk to. ‹t 2 @2›
2.2 Board View
2.2.1 The board agrees. ‹r 2›
2.3 Context / Actions Taken:
2.3.1 Schools appointed listeners in 2013. ‹r 2›
2.4 Board Actions
2.4.1 The board will audit the scheme in May 2015. ‹r 2›
3. Recording – Learning 7.2
3.1 Records were incomplete. ‹t 3 @3›
3.2 Board View
3.2.1 The board accepts this. ‹r 3›
3.3 Impact
3.3.1 Audits show better records. ‹r 3›
3.4 Board Actions
3.4.1 The board will repeat the audit. ‹r 3›
4. Additional Board Actions
4.1 The board will hold seminars in the spring of 2015.
`,
  "headings without numbers over labelled parts": `
T: Carrick Vale Safeguarding Children Partnership
# Background
The review was published in May 2023.
# Working with fathers
The review found that fathers were not seen. ‹t 1›
**Partnership response**
The partnership has written guidance. ‹r 1›
# Missing episodes
Return interviews were late. ‹t 2›
**Partnership response**
Interviews are now offered within three days. ‹r 2›
# Conclusion
The partnership thanks the family.
`,
  "learning points by word, answered in prose": `
T: Marlshire Safeguarding Children Board
**Learning Point 1**
Joint visits work best when their purpose has been agreed beforehand. ‹t 1›
Guidance on joint visits was issued in July 2019. ‹r 1›
**Learning Point 2**
Anonymous calls deserve the same care as others. ‹t 2›
The front door records every call in the same way. ‹r 2›
Call handlers will be trained by May 2020. ‹r 2›
`,
  "recommendations as headings, unanswered one in the middle, lettered": `
T: Northmere Safeguarding Children Board
# Finding one:
Plans were not reviewed. ‹f 1›
## Recommendation 1a
The board should audit core groups. ‹t 1a @1›
An audit was carried out in May 2016. ‹r 1a›
## Recommendation 1b
Northmere Council should review its templates for plans. ‹t 1b @1›
# Finding two:
Housing was not invited. ‹f 2›
## Recommendation 2
The board should ask housing providers to: ‹t 2 @2›
[•] attend conferences, and ‹t 2›
[•] send reports. ‹t 2›
Providers have been written to. ‹r 2›
## Recommendation 3:
a) The police should send a report to each conference. ‹t 3a @2›
A template is in use. ‹r 3a›
b) The trust should do the same. ‹t 3b @2›
The trust will do so from June 2016. ‹r 3b›
`,
  "a finding without any recommendation": `
Finding 1: Agencies did not share what they knew about the household. ‹f 1›
Recommendation: The board will review its protocol. ‹t 1.1 @1›
Action taken: The protocol was reviewed. ‹r 1.1›
Finding 2: Staff did not use the escalation policy, though they knew of it. ‹f 2›
Finding 3: Supervision did not challenge drift. ‹f 3›
Recommendation: The board will audit supervision. ‹t 3.1 @3›
Action taken: The audit took place in May 2017. ‹r 3.1›
`,
  "recommendations listed under a finding, one response for all": `
# Finding 1: Early help
Early help came late. ‹f 1›
### Recommendations
[1.] The partnership should publish its offer. ‹t 1 @1›
[2.] The council should simplify its form. ‹t 2 @1›
### Response
The offer and the form were revised together in May 2021. ‹r 1› ‹r 2›
# Finding 2: Schools
Schools were not told of incidents. ‹f 2›
### Recommendations
[3.] The police should notify schools the same day. ‹t 3 @2›
### Response
The scheme has been running since June 2021. ‹r 3›
`,
  "numbers in front of each, the response labelled": `
Wexcombe Safeguarding Adults Board
1. The board should publish its policy on self-neglect. ‹t 1›
Response: The policy was published in May 2022. ‹r 1›
2. The council should review how it answers calls at night. ‹t 2›
Response: The review has begun. ‹r 2›
3. The trust should train its reception staff to ask about safety. ‹t 3›
Response: Training is planned for June 2023. ‹r 3›
`,
  "a letter": `
Eastvale Safeguarding Adults Board
Date: 14 March 2023
Dear Chair,
Safeguarding Adults Review – Adult F
Thank you for the report. Our response to each recommendation is below.
Recommendation 1
That the board review its hoarding protocol. ‹t 1›
Our response
We accept this recommendation and will publish a new protocol by July 2023. ‹r 1›
Recommendation 2
That the board raise awareness among landlords. ‹t 2›
Our response
We accept this recommendation. A leaflet was sent to landlords in February 2023. ‹r 2›
Yours sincerely,
Independent Chair
`,
  "findings answered themselves": `
T: Port Garrow Safeguarding Children Partnership
## Finding 1
Professionals relied on what parents told them. ‹t 1 @1›
### Partnership response
Training on curiosity is now part of induction. ‹r 1›
## Finding 2
There was no shared chronology. ‹t 2 @2›
### Partnership response
A chronology tool will be launched by May 2024. ‹r 2›
`,
  "Word counts the label": `
T: Northmere Safeguarding Adults Board
[Recommendation 1:] The board should publish its self-neglect policy. ‹t 1›
**Response**
It was published in June 2022. ‹r 1›
[Recommendation 2:] The council should train its contact centre. ‹t 2›
**Response**
Training starts in May 2023. ‹r 2›
`,
  "recommendations in Roman figures that begin with That, in a letter": `
T: Ashmere Community Safety Partnership
Dear colleagues
All of the recommendations were accepted by the Partnership in May 2024.
(i) That Ashmere Police reviews how it tells schools about children who move. ‹t i›
The force changed its form in April 2023. ‹r i›
(ii) That the Council is asked to record every session of supervision. ‹t ii›
Each team completed a check in March 2023. ‹r ii›
A second check follows in March 2025. ‹r ii›
(iii) That general practices be told whom to ring after four. ‹t iii›
The number was sent to every practice in June 2023. ‹r iii›
`,
  "recommendations counted in letters": `
T: Ashmere Safeguarding Children Partnership
Our answers to the recommendations are these.
(a) The Council should review how it tells schools about children who move. ‹t a›
The form was changed in April 2023. ‹r a›
(b) All agencies should make sure that supervision is recorded. ‹t b›
Each agency completed a check in March 2023. ‹r b›
(c) The Constabulary must brief its control room on bruises. ‹t c›
A briefing was given in May 2023. ‹r c›
`,
  "Roman figures and, at the end, a figure": `
T: Ashmere Community Safety Partnership
All of the recommendations were accepted by the Partnership in May 2024.
(i) Ashmere Police should review how it tells schools about children who move. ‹t i›
The force changed its form in April 2023. ‹r i›
(ii) The Council should record every session of supervision. ‹t ii›
Each team completed a check in March 2023. ‹r ii›
(iii) General practices should be told whom to ring after four. ‹t iii›
The number was sent to every practice in June 2023. ‹r iii›
(4) The Trust should brief its midwives on bruises in babies. ‹t 4›
A briefing was given in May 2023. ‹r 4›
`,
  "titles without full stops over paragraphs with numbers of their own": `
T: Ashmere Safeguarding Adults Board
**3. Response to each of the recommendations**
**3.1 Recommendation i: Ashmere Council, with Ashmere Fire and Rescue, to introduce a pathway for those at risk of fire** ‹t i›
3.1.1 Visits were made from May 2016. ‹r i›
3.1.2 A pathway was agreed in July 2018. ‹r i›
**3.2 Recommendation ii: The Board to seek assurance about capacity.** ‹t ii›
3.2.1 Two classes were held in March 2019. ‹r ii›
**3.3 Recommendation iii: Practices to consider home visits** ‹t iii›
3.3.1 A policy was written in April 2019. ‹r iii›
**4. Monitoring**
4.1 The group looks at the tracker at every meeting.
`,
  "headings with a number, a label and a topic, what is asked in the first paragraph below": `
## 1. Introduction
1.1 The Board met in May 2016.
## 2. Recommendation 1: Neglect
2.1 The Board should adopt a strategy for neglect. ‹t 1›
2.2 The reviewers were right. A strategy was adopted in June 2016. ‹r 1›
2.3 It is too soon to say more. ‹r 1›
## 3. Recommendation 2: Moves between islands
3.1 The Health Department should agree how news of a move is passed on. ‹t 2›
3.2 A form was agreed in July 2016. ‹r 2›
3.3 The harbour office has it. ‹r 2›
`,
  "a topic over numbered paragraphs, one without any answer": `
T: Stennay Safeguarding Children Board
## 1. Introduction
1.1 The Board decided in May 2025 to undertake a review.
## 2. Recommendation 1: Neglect
2.1 The Board should adopt a strategy on neglect. ‹t 1›
2.2 The reviewers were right, and a strategy was adopted in May 2026. ‹r 1›
## 3. Recommendation 2: Supervision
3.1 The Health Department should provide supervision for every practitioner who holds a case. ‹t 2›
## 4. Recommendation 3: Moves between islands
4.1 The Education Department should agree how records move with a child. ‹t 3›
4.2 A form has been in use since May 2026. ‹r 3›
`,
  "one number that lost its full stop": `
T: Response of the Garrow Safeguarding Adults Board
The Board accepts all five recommendations, which are given below in the reviewer's words.
1. The Board should revise its procedure on self-neglect. ‹t 1›
It was rewritten over the summer. ‹r 1›
2. Garrow Council should close no case without a manager's agreement. ‹t 2›
Done. There were 14 such agreements. ‹r 2›
12 Officers were asked in May, and all of them knew of it. ‹r 2›
3 The Fire Service and the Council should agree how a visit is followed up. ‹t 3›
A protocol is in use. ‹r 3›
4. The ambulance trust should confirm that its alerts reach the Council. ‹t 4›
The trust has told us that it cannot. ‹r 4›
5. The Board should meet her niece in a year's time. ‹t 5›
She has kindly agreed. ‹r 5›
`,
  "paragraphs numbered throughout, the recommendations among them, answers below each": `
T: Safeguarding Board for the Marl Isles
AGENCY RESPONSES TO THE RECOMMENDATIONS
1. The Panel of the Board completed its report in September 2014.
2. Each agency has written its own replies.
GARROW HEALTH TRUST
3. Recommendation 1: The Trust must print a form. ‹t 1›
3.1 A form was printed in January 2015. ‹r 1›
3.2 A manager reads each form. ‹r 1›
4. Recommendation 2: The Trust must review its rota. ‹t 2›
4.1 It was reviewed in December 2014. ‹r 2›
POLICE SERVICE
5. Recommendation 3: The Police Service should brief its officers. ‹t 3›
5.1 A note was sent to all officers. ‹r 3›
`,
};
