/** Tables with their labels down the left, one for each recommendation, as homicide reviews and action plans have them. */
export const fields: Readonly<Record<string, string>> = {
  "the national form of a homicide review": `
T: Northmere Community Safety Partnership
T: Domestic Homicide Review 2 – Action Plan
| Recommendation 1 | The ICB should offer training to every practice. ‹t 1› |
| Scope | Local |
| Action to take | The ICB will buy a course for 20 practices. ‹r 1› |
| Lead agency | NHS Northmere ICB ‹l 1› |
| Key milestones | Course chosen in May 2018. ‹r 1› |
| Target date | March 2019 ‹d 1› |
| Completion date and outcome | Not complete. ‹r 1› // Nine practices have taken part. ‹r 1› |

| Recommendation 2 | Northmere Police should check how risk is graded. ‹t 2› |
| Scope | Local |
| Action to take | |
| Lead agency | Northmere Police ‹l 2› |
| Key milestones | |
| Target date | |
| Completion date and outcome | |
`,
  "evidence below what was done and what will be": `
| Recommendation 1 | The Board should publish a protocol. ‹t 1› |
| Agency | The Board ‹l 1› |
| What has been done | A draft was sent out in May 2019. ‹r 1› |
| What will be done | The protocol will be published in both languages. ‹r 1› |
| By when | March 2020 ‹d 1› |
| Evidence | Protocol; list of those briefed. ‹r 1› |

| Recommendation 2 | The Health Board should review its mailbox. ‹t 2› |
| Agency | Health Board ‹l 2› |
| What has been done | |
| What will be done | |
| By when | |
| Evidence | TBC |
`,
  "an outcome that is hoped for answers nothing": `
| Recommendation 1 | The council should brief landlords. ‹t 1› |
| Action | Briefings will be held. ‹r 1› |
| Lead | Council ‹l 1› |
| Intended outcome | Landlords know whom to ring. ‹r 1› |

| Recommendation 2 | The trust should audit discharge letters. ‹t 2› |
| Action | |
| Lead | Trust ‹l 2› |
| Intended outcome | Practices hear within a day. |
`,
  "the current position, then its impact": `
| Ref | 1 |
| Recommendation | The partnership should revise its thresholds. ‹t 1› |
| Owner | Quality Group ‹l 1› |
| Current position | A first draft exists. ‹r 1› |
| Impact | None as yet. ‹r 1› |
| Next steps | The Quality Group will consult schools. ‹r 1› |
| Due date | July 2024 ‹d 1› |

| Ref | 2 |
| Recommendation | The partnership should count children missing from school. ‹t 2› |
| Owner | Education ‹l 2› |
| Current position | The count began in May 2024. ‹r 2› |
| Impact | Twelve were found. ‹r 2› |
| Next steps | |
| Due date | |
`,
  "the answer under progress, update and outcome to date": `
| Learning point 1 | Practitioners should see the home. ‹t 1› |
| Agreed action | Visits to be made at home. ‹r 1› |
| Progress update (May 2023) | Nine in ten visits are. ‹r 1› |
| Outcome to date | Two families were rehoused. ‹r 1› |
| Responsible officer | Head of Service ‹l 1› |

| Learning point 2 | Letters should be plain. ‹t 2› |
| Agreed action | Letters to be rewritten. ‹r 2› |
| Progress update (May 2023) | Half of them are. ‹r 2› |
| Outcome to date | |
| Responsible officer | Business Manager ‹l 2› |
`,
  "the number across the table above its labels": `
|= Recommendation 1 |
| Recommendation | The board should ask for a yearly report. ‹t 1› |
| Response | Accepted. ‹r 1› |
| How will we know? | The report is on the agenda each June. ‹r 1› |
| Lead | Board Manager ‹l 1› |
|= Recommendation 2 |
| Recommendation | The board should meet families. ‹t 2› |
| Response | ‹h 2› |
| How will we know? | |
| Lead | Chair ‹l 2› |
`,
  "four cells in a row, two labels and what they say": `
| Recommendation 1 | The trust should see mothers alone. ‹t 1› | Lead | Head of Midwifery ‹l 1› |
| Action taken | A first visit is made alone. ‹r 1› | Date | May 2022 ‹d 1› |
| Evidence | Audit of 30 records. ‹r 1› | Status | Complete |

| Recommendation 2 | The trust should keep fathers' names. ‹t 2› | Lead | Head of Midwifery ‹l 2› |
| Action taken | The form has a field. ‹r 2› | Date | June 2022 ‹d 2› |
| Evidence | The form. ‹r 2› | Status | Complete |
`,
  "an answer for each body beside its name, some of which only one recommendation has": `
T: Response of the Tarnbeck Safeguarding Children Partnership
Recommendation 1
| TSCP should write a guide to language with young people. ‹t 1› |
| TSCP: | The guide was written in May 2022. ‹r 1› |
| Police: | • Officers have been briefed. ‹r 1› // • Twenty reports were read. ‹r 1› |
Recommendation 2
| Tarnbeck Council should see that nobody under ten is excluded from school. ‹t 2› |
| Education: | • A panel meets each week. ‹r 2› |
| TBCH: | Two nurses were moved to the panel. ‹r 2› |
| Police: | • A link officer sits on it. ‹r 2› |
Recommendation 3
| TSCP should know how far its escalation policy is trusted. ‹t 3› |
| TSCP: | Staff were asked in July 2022 and four in ten trust it. They will be asked again in July 2023. ‹r 3› |
| Education, Police and Health: | • Each of them keeps a log. ‹r 3› // • The logs are read monthly. ‹r 3› |
`,
  "a table for each, a row for each body's answer": `
T: Stennay Safeguarding Partnership Board
| Recommendation 1 | The Board should publish a strategy for the island on neglect. ‹t 1› |
| Response: the Board | A group was set up in May 2020 and met five times. ‹r 1› |
| Evidence of change | Ten cases will be audited again in 2021. ‹r 1› |

| Recommendation 2 | Children's Services and the States Police should review how they convene discussions. ‹t 2› |
| Response: Children's Services | A rota of managers is in place. ‹r 2› |
| Response: States Police | The unit has a duty sergeant. ‹r 2› |
| Response: Law Officers | They were pleased to help. ‹r 2› |
| Evidence of change | Figures go to the Board each month. ‹r 2› |
`,
  "a learning point over each table, with an empty cell beside it": `
T: Kinlochty Child Protection Committee
| Learning Point 1: Meetings were held apart, and nobody saw the whole. ‹f 1› | |
| Recommendation 1 | The Committee should bring its guidance together. ‹t 1 @1› |
| Our response | A short guide was agreed in June 2023. ‹r 1› |
| Lead | Lead Officer ‹l 1› |
| Recommendation 2 | Education should tell the lead professional of each exclusion. ‹t 2 @1› |
| Our response | An alert goes out by eleven each day. ‹r 2› |
| Lead | Head of Education ‹l 2› |
~
| Learning Point 2: The discussion left out adults who were no family. ‹f 2› | |
| Recommendation 3 | Police Scotland should change the form for discussions. ‹t 3 @2› |
| Our response | The form was changed in August 2023. ‹r 3› |
| Lead | Detective Inspector ‹l 3› |
`,
  "a title over each card that nobody merged, and a status where words might stand": `
T: Northmere Safeguarding Adults Board
| **Recommendation 1: Fires** | |
| The Review recommended | The Board should agree a protocol on fires. ‹t 1› |
| What we have done | The protocol was agreed in May 2019. ‹r 1› |
| What we will do | Staff will be told of it. ‹r 1› |
| Lead | Board Manager ‹l 1› |
| By when | June 2019 ‹d 1› |

| **Recommendation 2: Contracts** | |
| The Review recommended | The Council should change its contract with providers. ‹t 2› |
| What we have done | The contract was changed in April 2019. ‹r 2› |
| Lead | Head of Contracts ‹l 2› |
| By when | Complete ‹d 2› |

| **Recommendation 3: Calls** | |
| The Review recommended | The Trust should ring each family twice. ‹t 3› |
| What we will do | Two calls will be made. ‹r 3› |
| Lead | Director of Nursing ‹l 3› |
| By when | Completed ‹d 3› |
| Status | Complete |
`,
  "a card for each, the bodies that answer down its side, most of them once and one with nothing beside it": `
T: Garrow Local Safeguarding Children Board
## Finding 1
Babies go unseen for weeks when a family moves. ‹f 1›
| Recommendation 1 | A family that moves should be visited within two days. ‹t 1 @1› |
| Children's Social Care | Two days is the rule since April 2015. ‹r 1› |
| Health visiting | The service has adopted the same rule. ‹r 1› |
| By | April 2015 (met) ‹d 1› |

| Recommendation 2 | Each core group should be told who last saw the baby. ‹t 2 @1› |
| Children's Social Care | The form now begins with this. ‹r 2› |
| By | May 2015 (met) ‹d 2› |
## Finding 2
Drug workers think of adults. ‹f 2›
| Recommendation 3 | An assessment should ask about each child in the home. ‹t 3 @2› |
| High Tide (drugs service) | A page about children was added. ‹r 3› // Staff were trained in June 2015. ‹r 3› |
| Public Health | As commissioner, Public Health will write it into the contract. ‹r 3› |
| By | April 2016 ‹d 3› |
## Finding 3
Landlords are seldom invited. ‹f 3›
| Recommendation 4 | Landlords should be invited to conferences on their tenants' children. ‹t 4 @3› |
| Garrow Community Homes | |
| By | September 2015 ‹d 4› |
`,
  "a position that only says how far it has come, below each reply": `
T: Marlshire Safeguarding Children Partnership
| Rec 1 | Marlshire Police should train its officers. ‹t 1› |
| Made to | Marlshire Police ‹l 1› |
| Reply | Sixty were trained by May 2021. ‹r 1› |
| Position | On track |
| Rec 2 | Marlshire Council should rewrite its form. ‹t 2› |
| Made to | Marlshire Council ‹l 2› |
| Reply | It was rewritten in March 2021. ‹r 2› |
| Position | Complete |
| Rec 3 | Marlshire Homes should tell nurses of each move. ‹t 3› |
| Made to | Marlshire Homes ‹l 3› |
| Reply | |
| Position | On track |
`,
  "a position that says how far it has come, in most rows with a mark and in others in words": `
T: Marlshire Safeguarding Children Partnership
|= Finding 1: Nobody was told ‹f 1›
| Rec 1 | Marlshire Police should train its officers. ‹t 1 @1› |
| Made to | Marlshire Police ‹l 1› |
| Reply | Sixty were trained by May 2021. ‹r 1› |
| Position | On track |
| Rec 2 | Marlshire Council should rewrite its form. ‹t 2 @1› |
| Made to | Marlshire Council ‹l 2› |
| Reply | It was rewritten in March 2021. ‹r 2› |
| Position | A little behind (illness) |
| Rec 3 | Marlshire Homes should tell nurses of each move. ‹t 3 @1› |
| Made to | Marlshire Homes ‹l 3› |
| Reply | |
| Position | Draft sent May 2021, awaiting approval |
| Rec 4 | Marlshire Homes should visit each child. ‹t 4 @1› |
| Made to | Marlshire Homes ‹l 4› |
| Reply | Visits began in June 2021. ‹r 4› |
| Position | Complete |
`,
};
