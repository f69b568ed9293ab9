/** Tables with titles over their rows or beside their numbers: themes, services, topics. */
export const titleRows: Readonly<Record<string, string>> = {
  "themes over the rows, in cells that nobody merged": `
T: Marlshire Safeguarding Board
T: Response to the Practice Review for Child T
|! Recommendation | Response of the Board and its partners | What difference will this make? |
| Theme 1: Lateness was seen by each service and counted by none ‹f 1› | | |
| 1. The Board should adopt one way to count lateness. ‹t 1 @1› | Two ways were tried in May 2019. ‹r 1› // The Board chose the second in June 2019. ‹r 1› | Families hear the same from everybody. ‹r 1› |
| 2. Marlshire Health Board should ring after a second missed visit. ‹t 2 @1› | An alert goes out since July 2019. ‹r 2› | Gaps are seen sooner. ‹r 2› |
| Theme 2 – The house was closed to callers ‹f 2› | | |
| 3. Social Services should say what a caller does at a closed door. ‹t 3 @2› | A flow chart was sent out in May 2019. ‹r 3› | No child goes unseen. ‹r 3› |
`,
  "themes over the rows in merged cells, one recommendation without an answer": `
T: Marlshire Safeguarding Board
|! Recommendation | Our response | Who and by when |
|= **Theme A: Noticing a pattern** ‹f a› |
| 1. Marlshire Police should count repeat calls. ‹t 1 @a› | They are counted since May 2024. ‹r 1› | Head of Contact. Complete ‹l 1› ‹d 1› |
|= **Theme B: Moving house** ‹f b› |
| 2. Landlords should ask why a family moves. ‹t 2 @b› | | Strategic Housing Forum. July 2025 ‹l 2› ‹d 2› |
| 3. The Health Board should send the records on. ‹t 3 @b› | Practices ring one another since June 2024. ‹r 3› | Named Doctor. Ongoing ‹l 3› ‹d 3› |
`,
  "a recommendation alone in its row is one that nobody has answered": `
T: Marlshire Safeguarding Board
|! Recommendation | Our response | Timescale |
| 1. Marlshire Police should count repeat calls. ‹t 1› | They are counted since May 2024. ‹r 1› | Complete ‹d 1› |
| 2. Landlords should ask why a family moves. ‹t 2› | | |
| 3. The Health Board should send the records on. ‹t 3› | Practices ring one another. ‹r 3› | June 2024 ‹d 3› |
`,
  "codes that say whose recommendation it is": `
T: Marlshire Safer Communities Partnership
|! Ref | Recommendation | Action | Lead | Completion date |
| MA1 | The Partnership should count repeat calls. ‹t ma1› | A way to count has been agreed. ‹r ma1› | Partnership ‹l ma1› | May 2024 ‹d ma1› |
| MA2 | The Partnership should brief landlords. ‹t ma2› | Two briefings were held. ‹r ma2› | Partnership ‹l ma2› | May 2024 ‹d ma2› |
| MP1 | Marlshire Police should train call handlers. ‹t mp1› | All were trained. ‹r mp1› | Police ‹l mp1› | June 2024 ‹d mp1› |
| MP2 | Marlshire Police should audit thirty calls. ‹t mp2› | Thirty were read in May 2024. ‹r mp2› | Police ‹l mp2› | June 2024 ‹d mp2› |
| HT1 | The Trust should ask every patient twice. ‹t ht1› | The form asks twice. ‹r ht1› | Trust ‹l ht1› | June 2024 ‹d ht1› |
`,
  "one code for all is only a word for the number": `
T: Marlshire Safer Communities Partnership
|! Ref | Recommendation | Action | Lead | Completion date |
| MA1 | The Partnership should count repeat calls. ‹t 1› | A way to count has been agreed. ‹r 1› | Partnership ‹l 1› | May 2024 ‹d 1› |
| MA2 | The Partnership should brief landlords. ‹t 2› | Two briefings were held. ‹r 2› | Partnership ‹l 2› | May 2024 ‹d 2› |
`,
  "a table each, the topic beside the number and what was recommended below": `
T: Marlshire Safer Communities Partnership
National recommendation
The review puts one recommendation to the Department, which the Chair has written to. It is not dealt with here.
Local recommendations
| Recommendation 1 | Grief after a sudden death |
| What the review recommended | The Trust should ring each family twice. ‹t 1› |
| Our response | Two calls are made since May 2024. ‹r 1› |
| Lead | Director of Nursing ‹l 1› |
| Status | Amber |

| Recommendation 2 | Calls at night |
| What the review recommended | Marlshire Police should train call handlers. ‹t 2› |
| Our response | All were trained by June 2024. ‹r 2› |
| Lead | Head of Contact ‹l 2› |
| Status | Blue |

| Recommendation 3 | Debt |
| What the review recommended | The Council should look out for debts in another's name. ‹t 3› |
| Our response | Letters will carry the number of the helpline. ‹r 3› |
| Lead | Head of Revenues ‹l 3› |
| Status | Green |
`,
  "how many are in which position, and a plan whose position says no more": `
T: Northmere Community Safety Partnership
The position at the end of January is as follows.
|! Position | Number |
| Completed | 2 |
| On track | 1 |
| Delayed | 1 |
The plan is set out below.
|! Ref | Recommendation | Agency | Action taken or planned | Due | Position |
| Theme A: Leaving care ‹f a› | | | | | |
| A1 | Northmere Council should hold a meeting before each transfer. ‹t a1 @a› | Northmere Council ‹l a1› | A form was agreed in October 2025. ‹r a1› | 31/01/26 ‹d a1› | Completed |
| A2 | Northmere Police should name an officer for each child. ‹t a2 @a› | Northmere Police ‹l a2› | Six have been named. ‹r a2› | 31/03/26 ‹d a2› | On track |
| Theme B: Shops ‹f b› | | | | | |
| B1 | Northmere Council should visit the shops. ‹t b1 @b› | Northmere Council ‹l b1› | Twelve visits were made. ‹r b1› | 30/06/26 ‹d b1› | Delayed |
`,
  "a theme and what was found in rows of their own": `
T: Northmere Safeguarding Board
|! Finding and recommendation | Response |
| Finding A: Everybody knew somebody | |
| “In a small place people take it that another has already asked.” ‹f a› | |
| 1. The Hospital Department should ask each time. ‹t 1 @a› | A card was printed in May 2020. ‹r 1› // Status: complete |
| 2. The Board should count how often it is asked. ‹t 2 @a› | It is counted since June 2020. ‹r 2› // Status: in progress |
| Finding B: Words were lost | |
| “Nobody asked which language was spoken at home.” ‹f b› | |
| 3. The Education Department should use the telephone service. ‹t 3 @b› | Schools use it since January 2020. ‹r 3› // Status: complete |
`,
  "a table's own title gives the number of the theme above it again": `
T: Northmere Safeguarding Board
# Theme 1: Callers at the door
Nobody asked who lived there. ‹f 1›
|= Theme 1 – recommendations and response |
|! Ref | Recommendation | Response | Agency | By |
| 1a | The Council should say what a caller asks. ‹t 1a @1› | A card was printed in May 2020. ‹r 1a› | Council ‹l 1a› | May 2020 ‹d 1a› |
| 1b | The Health Board should see each child alone. ‹t 1b @1› | A standard was set. ‹r 1b› | Health Board ‹l 1b› | June 2020 ‹d 1b› |
# Theme 2: Words that were lost
No interpreter came. ‹f 2›
| Theme 2 – recommendations and response | | | | |
|! Ref | Recommendation | Response | Agency | By |
| 2a | The Board should pay for interpreters. ‹t 2a @2› | A contract was signed. ‹r 2a› | Board ‹l 2a› | June 2020 ‹d 2a› |
`,
  "titles in the recommendations' own column, where each recommendation has its number": `
T: Northmere Community Safety Partnership
|! Recommendation | Action to take | Lead agency | Key milestones | Target date |
| **Recommendations to all** | | | | |
| Recommendation 1 // The Partnership should brief employers. ‹t 1› | A leaflet will be written. ‹r 1› | Council ‹l 1› | Forty were sent. ‹r 1› | May 2021 ‹d 1› |
| **Northmere Trust** | | | | |
| Recommendation 2 // The Trust should ask each patient twice. ‹t 2› | The form will be changed. ‹r 2› | Trust ‹l 2› | The form asks twice. ‹r 2› | June 2021 ‹d 2› |
| Recommendation 3 // The Trust should ring families. ‹t 3› | | | | |
| **Northmere Police** | | | | |
| Recommendation 4 // Northmere Police should count calls. ‹t 4› | A count will be made. ‹r 4› | Police ‹l 4› | Calls are counted. ‹r 4› | June 2021 ‹d 4› |
`,
  "titles in the recommendations' own column, where none has a number": `
T: Northmere Community Safety Partnership
|! Recommendation | Response | Lead | Date |
| Northmere Police | | | |
| Northmere Police should count repeat calls. ‹t 1› | Calls are counted. ‹r 1› | Police ‹l 1› | June 2021 ‹d 1› |
| Better supervision of call handlers. ‹t 2› | | | |
| Northmere NHS Trust | | | |
| The Trust should ring families twice. ‹t 3› | A rota was agreed. ‹r 3› | Trust ‹l 3› | June 2021 ‹d 3› |
`,
  "what you said and what we did, in rows under a learning across each table": `
T: Stour Children's Safeguarding Partnership
|= Key Learning 1: Medicines were within reach ‹f 1› |
|! **You said** | **We did** | **What difference has it made?** |
| 1.1 The Drug Service should give a box to each parent. ‹t 1.1 @1› | 340 boxes were given out by May 2025. ‹r 1.1› | Seen in use in nine homes out of ten. ‹r 1.1› |
| 1.2 The Trust should ask pharmacies to talk of it. ‹t 1.2 @1› | Words were agreed in February 2025. ‹r 1.2› | Not known yet. ‹r 1.2› |

|= Key Learning 2: Services for adults stood apart ‹f 2› |
|! **You said** | **We did** | **What difference has it made?** |
| 2.1 The Drug Service should attend each meeting. ‹t 2.1 @2› | There is one inbox now. ‹r 2.1› | Two in three are attended. ‹r 2.1› |
`,
};
