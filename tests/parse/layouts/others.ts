/** Layouts that mix forms, or carry them to their limits. */
export const others: Readonly<Record<string, string>> = {
  "findings with recommendation, action taken and further action run in": `
T: Northmere Safeguarding Adults Board
T: Response to the findings of the Safeguarding Adults Review of Mr K
Finding 1: Risk was assessed without the person – Mr K was seldom asked what he wanted. ‹f 1›
Recommendation: The board will promote personal safeguarding plans. ‹t 1.1 @1›
Action taken: A template was issued in March 2022. ‹r 1.1›
It has been used in sixty cases. ‹r 1.1›
Further action: The board will survey people who have a plan by May 2023. ‹r 1.1›
Finding 2: Housing was not part of the plan – The landlord held important information. ‹f 2›
Recommendation: The board to review how landlords refer concerns. ‹t 2.1 @2›
Action Taken: A pathway for landlords was launched. ‹r 2.1›
`,
  "lessons by word with parts under headings": `
T: Wexcombe Child Protection Committee
# Lesson 1: Working with reluctant parents
Parents who avoid contact need a planned approach. ‹t 1›
## Committee view
The committee accepts the lesson. ‹r 1›
## Actions taken
Guidance was issued in 2015. ‹r 1›
## Impact
Missed visits have fallen by a third. ‹r 1›
## Committee actions
The committee will review the guidance in May 2016. ‹r 1›
# Lesson 2: Chronologies
Chronologies were late. ‹t 2›
## Committee view
The committee accepts the lesson. ‹r 2›
## Committee actions
An audit will take place in June 2016. ‹r 2›
`,
  "findings as rows across the table": `
T: Eastvale Safeguarding Children Partnership
|! Ref | Recommendation | Lead | Action and progress | Timescale | RAG |
|= Finding 1: Neglect was not named ‹f 1› |
| 1.1 | Relaunch the neglect tool. ‹t 1.1 @1› | Council ‹l 1.1› | Relaunched in May. ‹r 1.1› | May 2024 ‹d 1.1› | G |
| 1.2 | Train supervisors. ‹t 1.2 @1› | Trust ‹l 1.2› | Training is booked. ‹r 1.2› | July 2024 ‹d 1.2› | A |
|= Finding 2: Schools were not heard ‹f 2› |
| 2.1 | Invite schools to every conference. ‹t 2.1 @2› | Council ‹l 2.1› | Done. ‹r 2.1› | May 2024 ‹d 2.1› | G |
`,
  "the usual columns of a homicide review": `
T: Port Garrow Community Safety Partnership
T: Domestic Homicide Review – Action Plan
|! Recommendation | Scope of recommendation i.e. local or regional | Action to take | Lead Agency | Key milestones achieved in enacting recommendation | Target Date | Date of completion and Outcome |
| 1. The partnership should review its awareness campaign. ‹t 1› | Local | Refresh the campaign. ‹r 1› | Community Safety Team ‹l 1› | Design agreed. ‹r 1› | 31 May 2023 ‹d 1› | |
| 2. The ICB should promote routine enquiry. ‹t 2› | Local | Write to practices. ‹r 2› | ICB ‹l 2› | Letter sent. ‹r 2› | 30 June 2023 ‹d 2› | Completed 12 June 2023 ‹r 2› |
`,
  "labels alone with their words on the next line": `
**Recommendation 1**
The board should review its guidance on bruising in babies. ‹t 1›
**Lead agency**
Northmere Hospitals NHS Trust ‹l 1›
**Timescale**
March 2024 ‹d 1›
**Response**
The guidance has been rewritten. ‹r 1›
**Recommendation 2**
The council should offer return interviews within three days. ‹t 2›
**Lead agency**
Northmere Council ‹l 2›
**Timescale**
Ongoing ‹d 2›
**Response**
Interviews are offered within two days. ‹r 2›
`,
  "accepted or not, then response, owner and rating": `
## Recommendation 1: Northmere Police should review its domestic abuse policy.‹t 1›
Accepted: Yes‹r 1›
Response: The policy was reviewed in May 2022. ‹r 1›
Owner: Head of Public Protection ‹l 1›
Completion date: May 2022 ‹d 1›
RAG: Green
## Recommendation 2: The trust should share discharge summaries.‹t 2›
Accepted: In part‹r 2›
Response: Summaries are shared where the patient agrees. ‹r 2›
Owner: Medical Director ‹l 2›
Completion date: September 2022 ‹d 2›
RAG: Amber
`,
  "several facts in one line": `
Recommendation 1: The board should hold a learning event.‹t 1›
Action: The event will be held in the spring. ‹r 1›
Lead: Training Officer    By when: May 2024 ‹l 1› ‹d 1›
Recommendation 2: The board should publish a briefing.‹t 2›
Action: A seven-minute briefing has been published. ‹r 2›
Lead: Business Manager    By when: Complete ‹l 2› ‹d 2›
`,
  "a table of agencies under each recommendation": `
## Recommendation 1
All agencies should audit their records of fathers. ‹t 1›
|! Agency | Response | Timescale |
| Police ‹l 1› | Custody records were audited. ‹r 1› | Done ‹d 1› |
| Health visiting ‹l 1› | An audit will take place. ‹r 1› | May 2024 ‹d 1› |
## Recommendation 2
The council should train its duty team. ‹t 2›
|! Agency | Response | Timescale |
| Council ‹l 2› | Training was delivered. ‹r 2› | Done ‹d 2› |
`,
  "references in the text that are no recommendations": `
T: Marlshire Safeguarding Children Partnership
Recommendations 1 to 3 are addressed to the partnership and Recommendation 4 to the police.
## Recommendation 1
The partnership should publish its dataset, as Recommendation 3 also asks. ‹t 1›
### Response
Finding 2 in the report describes the gap. ‹r 1›
Recommendation 3 asks for more; see below. ‹r 1›
Recommendations were shared with staff in May. ‹r 1›
## Recommendation 2
The partnership should brief its members. ‹t 2›
### Response
Members were briefed. ‹r 2›
`,
  "a summary in front and an appendix behind": `
T: Wexcombe Safeguarding Adults Board
# Executive summary
The review made two recommendations. Recommendation 1 concerns the fire service and Recommendation 2 housing.
# Response
## Recommendation 1 (Fire Service)
The fire service should offer a visit to anybody who smokes in bed. ‹t 1›
**What has been done:** Visits are offered at every referral. ‹r 1›
**What will be done:** A campaign will run in the autumn of 2023. ‹r 1›
## Recommendation 2 (Housing)
Landlords should fit alarms. ‹t 2›
**What has been done:** Alarms were fitted in 300 homes. ‹r 2›
# Appendix A: Glossary
SAB | Safeguarding Adults Board
`,
  "lettered parts of one recommendation with one answer": `
Recommendation 1: The board should: ‹t 1›
a) review its protocol; and ‹t 1›
b) train its members. ‹t 1›
Response: Both were done in June 2021. ‹r 1›
Recommendation 2: The police should review their log. ‹t 2›
Response: The log was reviewed. ‹r 2›
`,
  "lettered parts each with a labelled answer": `
Recommendation 4
a) The trust should audit triage. ‹t 4a›
Response: The audit is complete. ‹r 4a›
b) The trust should train reception staff. ‹t 4b›
Response: Training starts in May 2022. ‹r 4b›
Recommendation 5
The police should attend. ‹t 5›
Response: They do. ‹r 5›
`,
  "what we learned, what we will do, in a table": `
T: Carrick Vale Safeguarding Children Partnership
|! What we learned | What we have done | What we will do next |
| Children's moves between schools were not tracked. ‹t 1› | A tracker is in use. ‹r 1› | It will be reviewed in May 2025. ‹r 1› |
| Interpreters were not used. ‹t 2› | Guidance was issued. ‹r 2› | Use will be audited. ‹r 2› |
`,
  "themes over recommendations counted throughout": `
T: Northmere Safeguarding Adults Board
# Theme 1: Mental capacity
## Recommendation 1
The board should test understanding of the Act. ‹t 1 @1›
### Response
A survey was run. ‹r 1›
# Theme 2: Self-neglect
## Recommendation 2
The board should fund a panel. ‹t 2 @2›
### Response
The panel meets monthly. ‹r 2›
`,
  "considerations put to the board below each finding": `
T: Port Garrow Local Safeguarding Children Board
## Finding 1: Pre-birth planning begins too late to be of use
### Considerations for the Board
- Does the Board know how often this happens? ‹t 1 @1›
- How will the Board be assured that referrals are made in time? ‹t 1›
### Board response
The Board accepts this finding. ‹r 1›
Midwives now refer by week sixteen. ‹r 1›
## Finding 2: Nobody asks grandparents
### Considerations for the Board
- Is the Board content with this? ‹t 2 @2›
### Board response
A leaflet for grandparents will be issued in May 2018. ‹r 2›
`,
  "what happens next behind the last of unlabelled responses": `
T: Northmere Safeguarding Adults Board
**Recommendation 1**
**The Council should review its guidance on self-neglect.** ‹t 1›
The guidance was reviewed in May 2022. ‹r 1›
**Recommendation 2**
**The Trust should train its community nurses.** ‹t 2›
Training will be complete by March 2023. ‹r 2›
**What happens next**
The Learning Group will oversee the actions set out above.
`,
  "a key to the colours behind the table": `
T: Wexcombe Safeguarding Children Partnership
|! No | Recommendation | Action | Lead | By when | RAG |
| 1 | The Council should widen its family hub offer. ‹t 1› | Open a third hub. ‹r 1› | Head of Early Help ‹l 1› | June 2024 ‹d 1› | A |
| 2 | The Police should share reports with schools. ‹t 2› | Extend the scheme to nurseries. ‹r 2› | Superintendent ‹l 2› | May 2024 ‹d 2› | G |
Red = not started. Amber = in progress. Green = complete.
`,
  "recommendations in boxes with their answers below": `
T: Eastvale Safeguarding Children Partnership
| Recommendation 1: The Trust should review its bruising protocol. ‹t 1› |
Response
The protocol was reviewed in May 2021. ‹r 1›
| Recommendation 2: The Council should brief its duty team. ‹t 2› |
Response
The duty team will be briefed in July 2021. ‹r 2›
`,
  "an appendix behind the last response": `
T: Eastvale Safeguarding Children Partnership
# Recommendation 1
The Trust should review its bruising protocol. ‹t 1›
## Response
The protocol was reviewed in May 2021. ‹r 1›
# Recommendation 2
The Council should brief its duty team. ‹t 2›
## Response
The duty team will be briefed in July 2021. ‹r 2›
# Appendix A: Membership of the panel
The panel had six members.
# Appendix B: Abbreviations
GP stands for general practitioner.
`,
  "you said and we did": `
T: Marl Borough Safeguarding Children Partnership
|! You said | We did | Who | When |
| 1. Staff should tell children what will happen next. ‹t 1› | A card is now left at each visit. ‹r 1› | Children's Services ‹l 1› | May 2022 ‹d 1› |
| 2. Schools should know who the social worker is. ‹t 2› | Schools will be told by e-mail. ‹r 2› | Children's Services ‹l 2› | July 2022 ‹d 2› |
`,
  "fields with the response in front of lead and date": `
T: Marl Borough Safeguarding Adults Board
| Recommendation 1 | The Council should publish its threshold. ‹t 1› |
| Response | Agreed. The threshold will be published. ‹r 1› |
| Lead | Director of Adult Services ‹l 1› |
| By when | June 2023 ‹d 1› |
| RAG | G |

| Recommendation 2 | The Trust should audit its discharges. ‹t 2› |
| Response | Agreed. An audit of forty discharges is under way. ‹r 2› |
| Lead | Chief Nurse ‹l 2› |
| By when | September 2023 ‹d 2› |
| RAG | A |
`,
  "two levels of numbers with answers behind": `
T: Northmere Safeguarding Children Board
1. Recommendations on neglect
1.1 The Board should relaunch its neglect strategy. ‹t 1.1›
Response: The strategy was relaunched in May 2015. ‹r 1.1›
1.2 The Council should audit twenty cases. ‹t 1.2›
Response: The audit will be complete by March 2016. ‹r 1.2›
2. Recommendations on information
2.1 The Police should share reports within a day. ‹t 2.1›
Response: Reports are shared within a day. ‹r 2.1›
2.2 The Trust should tell schools of discharges. ‹t 2.2›
Response: Schools are told by e-mail. ‹r 2.2›
`,
};
