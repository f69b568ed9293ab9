/** Action plans as they are kept: rows that go on with the row above, blanks, titles and keys among the rows. */
export const plans: Readonly<Record<string, string>> = {
  "each agency a row of its own, the number and the recommendation left empty": `
T: Northmere Safeguarding Adults Board
| Rec | Recommendation | Agency | Action | Timescale | Progress | Status |
| R1 | The board should lead work on a pathway. ‹t 1› | NSAB ‹l 1› | Group convened. ‹r 1› | Sept 21 ‹d 1› | Signed off. ‹r 1› | Complete |
| | | Social care ‹l 1› | Teams to be briefed. ‹r 1› | Dec 21 ‹d 1› | Nine briefings held. ‹r 1› | Complete |
| | | Fire service ‹l 1› | List to be shared. ‹r 1› | Oct 22 ‹d 1› | | On track |
| R2 | The housing association should revise its approach. ‹t 2› | Homes ‹l 2› | | | | |
| R3 | The board should seek assurance. ‹t 3› | NSAB ‹l 3› | A survey will be held. ‹r 3› | May 23 ‹d 3› | Questions agreed. ‹r 3› | Not due |
| | | All ‹l 3› | Logs to be kept. ‹r 3› | Quarterly ‹d 3› | | Ongoing |
`,
  "titles of themes across the table": `
T: Wexcombe Safeguarding Children Partnership
|! No | Recommendation | Action | Lead | By when |
|= Theme 1: Neglect |
| 1 | Adopt a tool. ‹t 1 @1› | The tool will be bought. ‹r 1› | Council ‹l 1› | May 2024 ‹d 1› |
| 2 | Train staff. ‹t 2 @1› | Training runs monthly. ‹r 2› | Council ‹l 2› | June 2024 ‹d 2› |
|= Theme 2: Fathers |
| 3 | Record fathers. ‹t 3 @2› | The form has a field. ‹r 3› | Trust ‹l 3› | July 2024 ‹d 3› |
`,
  "headings between pieces of one table, its columns named once": `
T: Marlshire Community Safety Partnership
# Health
|! Ref | Recommendation | Response | Lead | Due |
| 1 | The ICB should brief practices. ‹t 1› | Briefings were held. ‹r 1› | ICB ‹l 1› | Complete ‹d 1› |
# Police
| 2 | The police should mark addresses. ‹t 2› | Addresses are marked. ‹r 2› | Police ‹l 2› | May 2022 ‹d 2› |
# Council
| 3 | The council should hold a register. ‹t 3› | | Council ‹l 3› | June 2022 ‹d 3› |
`,
  "a key in the last row": `
|! Ref | Recommendation | Response | Lead | RAG |
| 1 | The ICB should brief practices. ‹t 1› | Briefings were held. ‹r 1› | ICB ‹l 1› | G |
| 2 | The police should mark addresses. ‹t 2› | Addresses are marked. ‹r 2› | Police ‹l 2› | A |
|= Key: G = on track; A = will be late; R = not started |
`,
  "the columns named again on each page, a row that goes on behind them": `
|! Ref | Recommendation | Action | Lead | Timescale |
| 1 | The board should publish a guide. ‹t 1› | Draft it. ‹r 1› | Board ‹l 1› | May 2020 ‹d 1› |
|! Ref | Recommendation | Action | Lead | Timescale |
| | | Print it. ‹r 1› | Board ‹l 1› | June 2020 ‹d 1› |
| 2 | The board should count visits. ‹t 2› | Count them. ‹r 2› | Board ‹l 2› | July 2020 ‹d 2› |
`,
  "dashes, n/a and nil for nothing": `
|! Ref | Recommendation | Response | Lead | Due |
| 1 | The ICB should brief practices. ‹t 1› | – | ICB ‹l 1› | – ‹d 1› |
| 2 | The police should mark addresses. ‹t 2› | N/A | Police ‹l 2› | – ‹d 2› |
| 3 | The council should hold a register. ‹t 3› | The register opened in May. ‹r 3› | Council ‹l 3› | – ‹d 3› |
`,
  "the recommendation across the top row, labels below, the next one in the same table": `
T: Eastvale Safeguarding Adults Board
|= Recommendation 1: The board should agree a protocol. ‹t 1› |
| Action | The protocol will be agreed. ‹r 1› |
| Lead | Board Manager ‹l 1› |
| Timescale | May 2023 ‹d 1› |
|= Recommendation 2: The trust should see patients at home. ‹t 2› |
| Action | Visits began in May 2022. ‹r 2› |
| Lead | Trust ‹l 2› |
| Timescale | Complete ‹d 2› |
`,
  "an action's own number in front": `
| Recommendation | No. | Action | Lead | Date |
| 1. The board should agree a protocol. ‹t 1› | 1.1 | Draft it. ‹r 1› | Manager ‹l 1› | May ‹d 1› |
| | 1.2 | Agree it. ‹r 1› | Board ‹l 1› | June ‹d 1› |
| 2. The trust should see patients at home. ‹t 2› | 2.1 | Begin visits. ‹r 2› | Trust ‹l 2› | July ‹d 2› |
`,
  "chapters' letters in front of the numbers": `
| Ref | Recommendation | Response | Lead |
| A1 | The council should publish a guide. ‹t a1› | It was published. ‹r a1› | Council ‹l a1› |
| A2 | The council should brief staff. ‹t a2› | They were briefed. ‹r a2› | Council ‹l a2› |
| B1 | The police should mark addresses. ‹t b1› | They are marked. ‹r b1› | Police ‹l b1› |
`,
  "what is sought and what came of it beside the action": `
**Recommendation 1.** The council should map its pathway. ‹t 1›
| No. | Action | Lead | Timescale | Outcome sought | RAG | Progress |
| 1.1 | Map it. ‹r 1› | Council ‹l 1› | May 2024 ‹d 1› | Nobody waits. ‹r 1› | G | Mapped in April. ‹r 1› |
| 1.2 | Publish it. ‹r 1› | Council ‹l 1› | June 2024 ‹d 1› | Schools know it. ‹r 1› | A | |
**Recommendation 2.** The police should record what children say. ‹t 2›
| No. | Action | Lead | Timescale | Outcome sought | RAG | Progress |
| 2.1 | Change the form. ‹r 2› | Police ‹l 2› | May 2024 ‹d 2› | Words are recorded. ‹r 2› | B | Done. ‹r 2› |
The plan belongs to the practice group.
`,
  "words behind a table that answers several by their numbers": `
T: Corvale Safeguarding Adults Board
Finding 1: Rotas were thin
Recommendation 1: The Council should review its rota. ‹t 1 @1›
Response: The Council has begun to review it. ‹r 1›
Finding 2: Families were not rung
Recommendation 2: The Trust should ring each family twice. ‹t 2 @2›
Response: This will be looked at. ‹r 2›
|! Ref | Action | Lead | By when |
| 1 | A new rota will be published. ‹r 1› | Council ‹l 1› | May 2026 ‹d 1› |
| 2 | A second call will be made on the third day. ‹r 2› | Trust ‹l 2› | ASAP ‹d 2› |
The chart below shows how many were rung.
The Board will look at the figures in June 2026.
The Trust will publish its card by May 2026.
`,
  "“As above” where the recommendation of the row above would stand": `
T: Northmere Safeguarding Children Partnership
|! Rec | Recommendation | Ref | Action | Owner | Due |
| 1 | The council should write to every landlord. ‹t 1› | 1.1 | A letter was drafted. ‹r 1› | Housing ‹l 1› | May 2023 ‹d 1› |
| 1 | As above | 1.2 | Forty were sent. ‹r 1› | Housing ‹l 1› | June 2023 ‹d 1› |
| 2 | The police should count repeat calls. ‹t 2› | 2.1 | Calls are counted. ‹r 2› | Police ‹l 2› | July 2023 ‹d 2› |
| As above | (as above) | 2.2 | The count is published. ‹r 2› | Police ‹l 2› | July 2023 ‹d 2› |
| 3 | The trust should ring families twice. ‹t 3› | 3.1 | A rota was agreed. ‹r 3› | Trust ‹l 3› | May 2023 ‹d 3› |
| 3 | Ditto | 3.2 | Calls will be audited. ‹r 3› | Trust ‹l 3› | June 2023 ‹d 3› |
| – | – | 3.3 | The audit will be shared. ‹r 3› | Trust ‹l 3› | July 2023 ‹d 3› |
| " | " | 3.4 | Families will be asked. ‹r 3› | Trust ‹l 3› | July 2023 ‹d 3› |
| 4 | Schools should name a lead. ‹t 4› | 4.1 | Leads were named. ‹r 4› | Schools ‹l 4› | June 2023 ‹d 4› |
`,
  "“See above” under a finding that is not written again either": `
T: Northmere Safeguarding Children Partnership
|! Finding | Recommendation | Action | Owner |
| Finding 1: Nobody rang. ‹f 1› | 1. The trust should ring families twice. ‹t 1 @1› | A rota was agreed. ‹r 1› | Trust ‹l 1› |
| As above | See above | Calls will be audited. ‹r 1› | Trust ‹l 1› |
| As above | 2. The council should write to every landlord. ‹t 2 @1› | A letter was drafted. ‹r 2› | Housing ‹l 2› |
| Finding 2: Calls were lost. ‹f 2› | 3. The police should count repeat calls. ‹t 3 @2› | Calls are counted. ‹r 3› | Police ‹l 3› |
`,
  "what each organisation was asked to do and its answer, under themes that nobody merged": `
T: Lough Garrow Safeguarding Panel
| Theme A: Families who move | | |
| Organisation | Was asked to | Its answer |
| Garrow Health and Social Care Trust ‹l 1› | 1. Put in place a standard for the transfer of a case. ‹t 1 @a› | It was issued in January 2014. ‹r 1› |
| Carrow Health and Social Care Trust ‹l 2› | 2. Not close a referral because the address is found to be empty. ‹t 2 @a› | Agreed. All managers have read the guidance. ‹r 2› // Eleven cases were looked at again. ‹r 2› |

| Theme B: Hearing the child // What she said is written down once. | | |
| Organisation | Was asked to | Its answer |
| Both Trusts ‹l 3› | 3. Record in her own words what the child has said. ‹t 3 @b› | A prompt was added to the form. ‹r 3› |
| PSNI ‹l 4› | 4. Remind officers to see any child who is in the house. ‹t 4 @b› | An instruction was issued in September. ‹r 4› |
# What happens next
The Panel will ask each organisation for evidence in September 2014.
`,
  "what a paper asks of its own meeting, below the recommendations": `
T: Garrow Vale NHS Trust
| No. | Recommendation and Trust response | By when |
| 1 | The Trust must ensure that each patient has a plan. ‹t 1› | |
| | A new policy began in May 2009. ‹r 1› | Complete ‹d 1› |
| 2 | The Trust should name a contact for families. ‹t 2› | |
| | The Head of Safety is the contact. ‹r 2› | Complete ‹d 2› |
| 3 | The Trust should review its handovers. ‹t 3› | |
| | A list will be in use by May 2010. ‹r 3› | May 2010 ‹d 3› |
**Recommendation to the Board:** that the response be agreed and published beside the report.
Director of Nursing
`,
  "the national action plan of domestic homicide reviews, what was achieved beside what will be": `
T: Northmere Community Safety Partnership
|! Recommendation | Scope of recommendation i.e. local or regional | Action to take | Lead Agency | Key milestones achieved in enacting the recommendation | Target Date | Date of Completion and Outcome |
| 1. The Partnership to write to employers. ‹t 1› | Local | Write to forty employers. ‹r 1› | Partnership ‹l 1› | Letter drafted in May 2018. ‹r 1› | July 2019 ‹d 1› | Completed in March 2019. Six have answered. ‹r 1› |
| 2. The Trust should ask at each visit. ‹t 2› | Regional | Change the form. ‹r 2› | Trust ‹l 2› | 71 of 118 staff trained. ‹r 2› | August 2019 ‹d 2› | |
| 3. The police should mark addresses. ‹t 3› | National | Mark each address. ‹r 3› | Police ‹l 3› | Addresses have been marked since February. ‹r 3› | n/a ‹d 3› | Partly complete. ‹r 3› |
`,
  "the same plan in fewer words": `
T: Northmere Community Safety Partnership
|! Recommendation | Scope | Action to take | Lead agency | Key milestones | Target date | Completion date and outcome |
| 1. The Partnership to write to employers. ‹t 1› | Local | Write to forty employers. ‹r 1› | Partnership ‹l 1› | Letter drafted in May 2018. ‹r 1› | July 2019 ‹d 1› | Completed in March 2019. Six have answered. ‹r 1› |
| 2. The Trust should ask at each visit. ‹t 2› | Regional | Change the form. ‹r 2› | Trust ‹l 2› | 71 of 118 staff trained. ‹r 2› | August 2019 ‹d 2› | |
`,
};
