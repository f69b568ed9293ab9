/** Action plans and other tables. */
export const tables: Readonly<Record<string, string>> = {
  "a row a recommendation, the usual columns": `
T: Marlshire Safeguarding Children Partnership
T: Action plan in response to the Child Safeguarding Practice Review for Child T
|! Ref | Recommendation | Lead | Response | By when | RAG |
| 1 | The partnership should relaunch its neglect strategy. ‹t 1› | Marlshire Council ‹l 1› | The strategy was relaunched in May 2024. ‹r 1› | Complete ‹d 1› | Green |
| 2 | Health visitors should see the home. ‹t 2› | Northmere NHS Trust ‹l 2› | Staff will be reminded. ‹r 2› // An audit will follow. ‹r 2› | September 2024 ‹d 2› | Amber |
`,
  "acceptance and hoped-for effect beside an empty response": `
T: Eastvale Safeguarding Adults Board
|! No. | Recommendation | Accepted? | Agency response | By when | Evidence of impact |
| 1 | The Council should review its rota. ‹t 1› | Yes ‹r 1› | The rota was reviewed in May 2024. ‹r 1› | Done ‹d 1› | Fewer missed visits ‹r 1› |
| 2 | The Trust should train its staff. ‹t 2› | Accepted in part |  | June 2024 ‹d 2› | Staff are sure of what to do |
| 3 | Eastvale Police should count the calls. ‹t 3› | Yes ‹r 3› | The calls will be counted. ‹r 3› | July 2024 ‹d 3› | A yearly figure ‹r 3› |
`,
  "what became of a recommendation, in the board's own words, beside an empty response": `
T: Eastvale Safeguarding Adults Board
|! No. | Recommendation | Accepted? | Agency response | By when | Evidence of impact |
| 1 | The Council should review its rota. ‹t 1› | Yes ‹r 1› | The rota was reviewed in May 2024. ‹r 1› | Done ‹d 1› | Fewer missed visits ‹r 1› |
| 2 | The Trust should train its staff. ‹t 2› | Supported with amendments |  | June 2024 ‹d 2› | Staff are sure of what to do |
| 3 | The Trust should open a helpline. ‹t 3› | Now agreed by the Trust |  | June 2024 ‹d 3› | Callers are heard |
| 4 | The Trust should count visits. ‹t 4› | Agreed by the Trust and done in May 2024 ‹r 4› |  | Done ‹d 4› | A weekly figure ‹r 4› |
| 5 | Eastvale Police should count the calls. ‹t 5› | No ‹r 5› | The calls are counted already. ‹r 5› | July 2024 ‹d 5› | A yearly figure ‹r 5› |
`,
  "columns in another order under other names, the header again on the next page": `
T: Northmere Community Safety Partnership
T: Domestic Homicide Review – Adult B
|! No. | Action to be taken | Lead agency | Target date for completion | Review recommendation | Progress / update | BRAG |
| 1 | Write to every practice. ‹r 1› | ICB ‹l 1› | 31/03/2024 ‹d 1› | The ICB to remind practices to ask about abuse. ‹t 1› | Letter sent in February. ‹r 1› | Blue |
| 2 | Train call handlers. ‹r 2› | Northmere Police ‹l 2› | 30/06/2024 ‹d 2› | Northmere Police to train call handlers. ‹t 2› | Course designed. ‹r 2› | Green |
|! No. | Action to be taken | Lead agency | Target date for completion | Review recommendation | Progress / update | BRAG |
| 3 | Fund an adviser. ‹r 3› | Northmere Council ‹l 3› | Ongoing ‹d 3› | The council to fund a hospital adviser. ‹t 3› | Bid submitted. ‹r 3› | Amber |
`,
  "several actions under one recommendation in merged cells": `
T: Wexcombe Safeguarding Adults Board
|! Recommendation | Action | Owner | Timescale |
| 1. The board should improve its response to hoarding. ‹t 1› | Adopt the fire checklist. ‹r 1› | Fire service ‹l 1› | July 2023 ‹d 1› |
| ^ | Set up a panel. ‹r 1› | Wexcombe Council ‹l 1› | September 2023 ‹d 1› |
| ^ | Train housing officers. ‹r 1› | Wexcombe Homes ‹l 1› | December 2023 ‹d 1› |
| 2. The board should review its risk tool. ‹t 2› | Review the tool. ‹r 2› | Quality subgroup ‹l 2› | May 2023 ‹d 2› |
`,
  "an empty response": `
|! Ref | Recommendation | Response | Lead | Due |
| R1 | The police should review its markers. ‹t 1› | Done in June 2022. ‹r 1› | Police ‹l 1› | June 2022 ‹d 1› |
| R2 | The trust should audit discharge letters. ‹t 2› | | Trust ‹l 2› | May 2023 ‹d 2› |
| R3 | The council should brief schools. ‹t 3› | Briefings are planned. ‹r 3› | Council ‹l 3› | May 2023 ‹d 3› |
`,
  "one table for each finding": `
T: Eastvale Safeguarding Children Partnership
# Finding 1: Transitions
Young people fell between services. ‹f 1›
|! Recommendation | Response | Lead | Timescale |
| Recommendation 1: Agree a transition protocol. ‹t 1 @1› | A protocol is in draft. ‹r 1› | Eastvale Council ‹l 1› | March 2025 ‹d 1› |
# Finding 2: Fathers
Fathers were not engaged. ‹f 2›
|! Recommendation | Response | Lead | Timescale |
| Recommendation 2: Record fathers' details. ‹t 2 @2› | The form has changed. ‹r 2› | Eastvale NHS Trust ‹l 2› | Complete ‹d 2› |
| Recommendation 3: Brief staff on engaging fathers. ‹t 3 @2› | A briefing was held in May. ‹r 3› | Eastvale NHS Trust ‹l 3› | Complete ‹d 3› |
`,
  "the finding in a column of its own": `
T: Port Garrow Safeguarding Children Partnership
|! Finding | Rec No | Recommendation | Agency | Action | Date |
| Finding 1: Thresholds were applied unevenly. ‹f 1› | 1 | Revise the thresholds document. ‹t 1 @1› | Council ‹l 1› | Revised document out for comment. ‹r 1› | May 2023 ‹d 1› |
| ^ | 2 | Train the front door. ‹t 2 @1› | Council ‹l 2› | Training runs monthly. ‹r 2› | June 2023 ‹d 2› |
| Finding 2: Escalation was not used. ‹f 2› | 3 | Relaunch the escalation policy. ‹t 3 @2› | Partnership ‹l 3› | Relaunched. ‹r 3› | April 2023 ‹d 3› |
`,
  "the recommendation across the table above its actions": `
T: Carrick Vale Safeguarding Adults Board
|! Action | Lead | By when | Status |
|= Recommendation 1: The board should assure itself about advocacy. ‹t 1› |
| Survey advocates. ‹r 1› | Council ‹l 1› | May 2024 ‹d 1› | Green |
| Report to the board. ‹r 1› | Council ‹l 1› | July 2024 ‹d 1› | Amber |
|= Recommendation 2: The board should review its pathway for self-neglect. ‹t 2› |
| Convene a working group. ‹r 2› | Trust ‹l 2› | June 2024 ‹d 2› | Red |
`,
  "the recommendation in prose above a table of its actions": `
T: Wexcombe Safeguarding Children Partnership
## Recommendation 1
The partnership should strengthen its work on exploitation. ‹t 1›
|! Action | Lead | Timescale | Progress |
| Appoint a coordinator. ‹r 1› | Council ‹l 1› | May 2022 ‹d 1› | Appointed in April. ‹r 1› |
| Map services. ‹r 1› | Police ‹l 1› | June 2022 ‹d 1› | Under way. ‹r 1› |
## Recommendation 2
The partnership should refresh its data set. ‹t 2›
|! Action | Lead | Timescale | Progress |
| Agree measures. ‹r 2› | Partnership ‹l 2› | July 2022 ‹d 2› | Not started. ‹r 2› |
`,
  "the number in a heading above a table of what it says and what was answered": `
T: Carrick Vale Safeguarding Children Partnership
## Recommendation 1
|! Recommendation | Response |
| The partnership should agree a protocol for supervision. ‹t 1› | It was agreed in May 2024. ‹r 1› // It will be reviewed in May 2025. ‹r 1› |
## Recommendation 2: Missing children
|! Recommendation | Response |
| Northmere Police should name a coordinator. ‹t 2› |  |
## Recommendation 3
|! Ref | Recommendation | Response |
| 3 | The Trust should brief its midwives. ‹t 3› | They were briefed in June 2024. ‹r 3› |
`,
  "a body in the first column that has not answered yet": `
T: Eastvale Safeguarding Children Partnership
## Recommendation 1: The Council and the Trust should review their rotas. ‹t 1›
|! Agency | Response |
| Eastvale NHS Trust ‹l 1› |  |
| Eastvale Council ‹l 1› | The rota was reviewed in May 2024. ‹r 1› |
## Recommendation 2: Eastvale Police should count the calls. ‹t 2›
|! Agency | Response |
| Eastvale Police ‹l 2› | They are counted each month. ‹r 2› |
`,
  "lines in the cell of the answer that say which part of it stands below": `
T: Eastvale Safeguarding Children Partnership
|! No. | Recommendation | Response |
| 1 | The partnership should relaunch its protocol. ‹t 1› | What we have done // It was relaunched in May 2024. ‹r 1› // What we will do // It will be audited in May 2025. ‹r 1› |
| 2 | The Council should review its rota. ‹t 2› | Response // The rota is under review. ‹r 2› |
`,
  "labels down the side, a table for each": `
T: Northmere Safeguarding Adults Board
T: Response to Safeguarding Adults Review – Adult C
| Recommendation 1 | The board should test its escalation route. ‹t 1› |
| Lead agency | Northmere Council ‹l 1› |
| Response | The route was tested in May 2024. ‹r 1› // It works. ‹r 1› |
| Timescale | Complete ‹d 1› |

| Recommendation 2 | The trust should review its falls pathway. ‹t 2› |
| Lead agency | Northmere Hospitals NHS Trust ‹l 2› |
| Response | The review begins in the autumn. ‹r 2› |
| Timescale | December 2024 ‹d 2› |
`,
  "labels down the side, one long table": `
| Ref | 1 |
| Recommendation | The police should record capacity concerns. ‹t 1› |
| Action taken | A new field was added in 2023. ‹r 1› |
| Further action | Officers will be trained by May 2024. ‹r 1› |
| Who | Eastvale Police ‹l 1› |
| Ref | 2 |
| Recommendation | The council should review its brokerage. ‹t 2› |
| Action taken | The review has reported. ‹r 2› |
| Further action | |
| Who | Eastvale Council ‹l 2› |
`,
  "labels in pairs across": `
|= Recommendation 1: The board should publish a newsletter. ‹t 1› |
| Lead | Board manager ‹l 1› | By when | May 2024 ‹d 1› |
| Response | The first issue is out. ‹r 1› | Status | Green |
|= Recommendation 2: The board should hold a learning event. ‹t 2› |
| Lead | Training officer ‹l 2› | By when | June 2024 ‹d 2› |
| Response | The event is booked. ‹r 2› | Status | Green |
`,
  "a Welsh plan by learning theme": `
T: Mid Wexcombe Regional Safeguarding Board
T: Child Practice Review Action Plan
|! Learning theme | Learning | What will we do? | Who will lead? | When by? | What difference will it make? |
| Voice of the child | Children were not seen alone. ‹t 1.1 @1› | Set a standard for seeing children alone. ‹r 1.1› | Practice group ‹l 1.1› | March 2024 ‹d 1.1› | Children are heard. ‹r 1.1› |
| Thresholds | Thresholds were not shared. ‹t 2.1 @2› | Agree one document. ‹r 2.1› | Board ‹l 2.1› | June 2024 ‹d 2.1› | Referrals improve. ‹r 2.1› |
`,
  "two columns under one heading": `
T: Marlshire Child Protection Committee
T: Response to the Learning Review – Robin
|! Recommendations | Response of the committee |
| Recommendation 1 // The committee should revise its guidance on neglect. ‹t 1› | The guidance was revised. ‹r 1› // It will be launched in May 2024. ‹r 1› |
| Recommendation 2 // a) The health board should brief midwives. ‹t 2a› | Briefings took place. ‹r 2a› |
| b) The police should brief call handlers. ‹t 2b› | A briefing is planned. ‹r 2b› |
`,
  "an action plan in an appendix that repeats the recommendations": `
T: Northmere Safeguarding Children Partnership
## Recommendation 1
The partnership should review its supervision standard for all agencies. ‹t 1›
### Response
The standard was reviewed in May 2023. ‹r 1›
## Recommendation 2
The council should audit its use of written agreements with parents. ‹t 2›
### Response
The audit will report in March 2024. ‹r 2›
# Appendix 1: Action plan
|! No | Recommendation | Action | Lead | By when |
| 1 | The partnership should review its supervision standard for all agencies. | Review the standard. | Partnership ‹l 1› | May 2023 ‹d 1› |
| 2 | The council should audit its use of written agreements with parents. | Carry out the audit. | Council ‹l 2› | March 2024 ‹d 2› |
`,
  "letters and numbers that Word counts": `
T: Eastvale Safeguarding Adults Board
|! No. | Recommendation | Response |
| [1.] | The board should review its website. ‹t 1› | Reviewed. ‹r 1› |
| [2.] | The board should publish its policy. ‹t 2› | Published in May. ‹r 2› |
`,
  "a file's signs as references": `
T: Marlshire Safeguarding Adults Board
|! Ref | Recommendation | Lead | Response | By when |
| MS/H/01 | The Board should relaunch its strategy on neglect. ‹t ms/h/01› | Marlshire Council ‹l ms/h/01› | The strategy was relaunched in May 2024. ‹r ms/h/01› | Complete ‹d ms/h/01› |
| MS/H/02 | District nurses should see the home. ‹t ms/h/02› | Northmere NHS Trust ‹l ms/h/02› | Staff will be reminded. ‹r ms/h/02› | September 2024 ‹d ms/h/02› |
| MS/H/05 | Marlshire Police should count the calls. ‹t ms/h/05› | The Superintendent ‹l ms/h/05› | A count was made in March 2024. ‹r ms/h/05› | Complete ‹d ms/h/05› |
`,
  "two columns named after recommendations, numbers alone in the first": `
T: Tollermouth Safeguarding Adults Board
|! SAR Rec | Recommendation | Response | Lead | Due |
| 1 | The council should review its duty rota. ‹t 1› | The rota was reviewed. ‹r 1› | Tollermouth Council ‹l 1› | May 2023 ‹d 1› |
| 2 | The trust should write to carers. ‹t 2› | A letter is sent. ‹r 2› | Tollermouth NHS Trust ‹l 2› | June 2023 ‹d 2› |
`,
  "milestones that are dates and nothing else": `
T: Tollermouth Safeguarding Adults Board
|! Ref | Recommendation | Action | Lead | Milestone |
| 1 | The council should review its duty rota. ‹t 1› | The rota will be reviewed. ‹r 1› | Tollermouth Council ‹l 1› | End of May 2023 ‹d 1› |
| 2 | The trust should write to carers. ‹t 2› | A letter will be sent. ‹r 2› | Tollermouth NHS Trust ‹l 2› | 30/06/2023 ‹d 2› |
`,
  "milestones that say what is to be reached": `
T: Tollermouth Safeguarding Adults Board
|! Ref | Recommendation | Action | Lead | Milestone |
| 1 | The council should review its duty rota. ‹t 1› | The rota will be reviewed. ‹r 1› | Tollermouth Council ‹l 1› | First draft ready in May 2023 ‹r 1› |
| 2 | The trust should write to carers. ‹t 2› | A letter will be sent. ‹r 2› | Tollermouth NHS Trust ‹l 2› | June 2023 ‹r 2› |
`,
  "numbered chapters in plain lines, each directly over a table with a row for each recommendation": `
T: Thornwick Community Safety Partnership
1. Introduction
The Partnership answers all recommendations in this plan.
2. Partnership recommendations
|! Recommendation | Action taken or to be taken | Lead agency | Target date |
| 1. Thornwick Partnership should print a leaflet. ‹t 1› | It was printed in May 2013. ‹r 1› | Thornwick Council ‹l 1› | May 2013 ‹d 1› |

3. Fenmoor Police
|! Recommendation | Action taken or to be taken | Lead agency | Target date |
| 2. Fenmoor Police should record who lives in a home. ‹t 2› | A form is in use since June 2013. ‹r 2› | Fenmoor Police ‹l 2› | June 2013 ‹d 2› |
| 3. Fenmoor Police should read ten cases a month. ‹t 3› | The unit will begin with this. ‹r 3› | Fenmoor Police ‹l 3› | May 2014 ‹d 3› |

4. Health
|! Recommendation | Action taken or to be taken | Lead agency | Target date |
| 4. The Trust should ask each patient. ‹t 4› | Nurses were trained in May 2013. ‹r 4› | The Trust ‹l 4› | May 2013 ‹d 4› |

5. Next steps
The plan will be published in May 2014.
`,
};
