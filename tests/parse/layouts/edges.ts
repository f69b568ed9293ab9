/** Forms that a reader of the usual layouts stumbles over. */
export const edges: Readonly<Record<string, string>> = {
  "a recommendation of two bold paragraphs, the response in plain type": `
T: Marlshire Safeguarding Children Partnership
## Recommendation 1
**The partnership should review its guidance on neglect.** ‹t 1›
**It should do so with schools and with the voluntary sector.** ‹t 1›
The guidance was reviewed in May 2022. ‹r 1›
It is on the website. ‹r 1›
## Recommendation 2
**The council should audit its front door.** ‹t 2›
An audit took place. ‹r 2›
`,
  "line breaks inside a cell": `
|! Recommendation | Response | Lead |
| Recommendation 1\\nThe board should review its policy. ‹t 1› | Reviewed in May. ‹r 1› | Board ‹l 1› |
| Recommendation 2\\nThe board should publish data. ‹t 2› | Published. ‹r 2› | Board ‹l 2› |
`,
  "headings of columns in two rows": `
|! Ref | Recommendation | Action plan | Action plan | Action plan |
|! | | Action | Lead | By when |
| 1 | The board should review its policy. ‹t 1› | Review the policy. ‹r 1› | Board ‹l 1› | May 2023 ‹d 1› |
| 2 | The board should publish data. ‹t 2› | Publish. ‹r 2› | Board ‹l 2› | June 2023 ‹d 2› |
`,
  "a title across the table above its headings": `
|= Multi-agency action plan |
|! No | Recommendation | Action | Lead | By when |
| 1 | The board should review its policy. ‹t 1› | Review the policy. ‹r 1› | Board ‹l 1› | May 2023 ‹d 1› |
`,
  "chapters by agency": `
T: Northmere Safeguarding Adults Board
# Northmere Police
## Recommendation 1
The force should train its officers. ‹t 1›
### Response
Training has been given. ‹r 1›
# Northmere Council
## Recommendation 2
The council should review its rota. ‹t 2›
### Response
The rota has changed. ‹r 2›
`,
  "numbers of actions beside a merged recommendation": `
|! Ref | Recommendation | Action | Lead | Due |
| 1.1 | The board should improve its response to hoarding. ‹t 1.1› | Adopt a checklist. ‹r 1.1› | Fire ‹l 1.1› | May 2023 ‹d 1.1› |
| 1.2 | ^ | Train staff. ‹r 1.1› | Council ‹l 1.1› | June 2023 ‹d 1.1› |
| 2.1 | The board should review its tool. ‹t 2.1› | Review it. ‹r 2.1› | Board ‹l 2.1› | July 2023 ‹d 2.1› |
`,
  "bullets without numbers, each with its response": `
# Recommendations
[•] The board should review its protocol. ‹t 1›
**Response:** The protocol was reviewed. ‹r 1›
[•] The board should audit its cases. ‹t 2›
**Response:** An audit is planned for May 2024. ‹r 2›
`,
  "acceptance, progress and next steps run in": `
**Recommendation 1:** The partnership should relaunch its toolkit. ‹t 1›
**Board Response:** Accepted. ‹r 1›
**Progress to date:** The toolkit was relaunched in May. ‹r 1›
**Next steps:** A survey will follow in October 2024. ‹r 1›
**Recommendation 2:** The council should fund a worker. ‹t 2›
**Board Response:** Accepted in principle. ‹r 2›
**Progress to date:** A bid was made. ‹r 2›
**Next steps:** The bid will be decided in July 2024. ‹r 2›
`,
  "a table of states in front of the responses": `
|! Ref | Recommendation | Status |
| 1 | The partnership should relaunch its toolkit for practitioners. | Complete |
| 2 | The council should fund a worker for young carers. | In progress |

## Recommendation 1: The partnership should relaunch its toolkit for practitioners. ‹t 1›
### Response
The toolkit was relaunched. ‹r 1›
## Recommendation 2: The council should fund a worker for young carers. ‹t 2›
### Response
A bid was made. ‹r 2›
`,
  "a table of versions in front": `
T: Eastvale Safeguarding Adults Board
T: Response to the Safeguarding Adults Review: Ms B
| Version | Date | Author |
| 1.0 | 3 March 2023 | Business Manager |
| 1.1 | 21 April 2023 | Business Manager |

# Response
## Recommendation 1
The board should adopt a policy on transitions. ‹t 1›
### Response
A policy has been adopted. ‹r 1›
`,
  "a column that says whether it is accepted": `
|! No. | Recommendation | Accepted? | Response | Responsible person | Target |
| 1 | The trust should review its triage. ‹t 1› | Yes ‹r 1› | Triage was reviewed. ‹r 1› | Chief Nurse ‹l 1› | Done ‹d 1› |
`,
  "two columns without headings": `
T: Wexcombe Safeguarding Children Partnership
| Recommendation 1: The partnership should set up a panel. ‹t 1› | The panel was set up in May 2023. ‹r 1› |
| Recommendation 2: The police should attend it. ‹t 2› | The police attend. ‹r 2› |
`,
  "a label that is half a sentence": `
Recommendation 1
The board should review its data. ‹t 1›
The Board's response to this recommendation:
The data was reviewed. ‹r 1›
Recommendation 2
The board should train its chairs. ‹t 2›
The Board's response to this recommendation:
Chairs were trained. ‹r 2›
`,
  "each recommendation in a box": `
T: Carrick Vale Safeguarding Children Partnership
| Recommendation 1: The partnership should agree a standard. ‹t 1› |

The standard was agreed in July 2022. ‹r 1›
It will be reviewed in July 2023. ‹r 1›

| Recommendation 2: The trust should audit its use. ‹t 2› |

The audit has begun. ‹r 2›
`,
  "Roman numbers": `
Recommendation I
The board should review. ‹t i›
Response: Reviewed. ‹r i›
Recommendation II
The board should train. ‹t ii›
Response: Trained. ‹r ii›
Recommendation III
The board should audit. ‹t iii›
Response: Audited. ‹r iii›
Recommendation IV
The board should publish. ‹t iv›
Response: Published. ‹r iv›
`,
  "Roman figures and, where a figure slipped in, the figure": `
Recommendation I
The board should review. ‹t i›
Response: Reviewed. ‹r i›
Recommendation II
The board should train. ‹t ii›
Response: Trained. ‹r ii›
Recommendation 3
The board should audit. ‹t 3›
Response: Audited. ‹r 3›
`,
  "numbers in bold, with another list inside a response": `
Port Garrow Safeguarding Adults Board
**1. The board should agree a multi-agency protocol on hoarding and self-neglect.** ‹t 1›
The protocol was agreed. ‹r 1›
1. It covers fire. ‹r 1›
2. It covers housing. ‹r 1›
**2. The council should appoint a lead officer for self-neglect.** ‹t 2›
An officer was appointed. ‹r 2›
**3. The trust should review its discharge letters to practices.** ‹t 3›
The letters have changed. ‹r 3›
`,
  "findings with questions for the board": `
# Finding 1: Agencies rely on parents' accounts
The review found this in four cases. ‹f 1›
## Question 1
How will the board know that practice has changed? ‹t 1 @1›
### Response
The board will audit forty files. ‹r 1›
## Question 2
What will the board ask of supervisors? ‹t 2 @1›
### Response
Supervisors will use a prompt. ‹r 2›
# Finding 2: Chronologies are not shared
The review found none. ‹f 2›
## Question 3
Does the board accept this? ‹t 3 @2›
### Response
It does. ‹r 3›
`,
  "a row for each agency that repeats the recommendation": `
|! Recommendation | Agency | Response | Timescale |
| 1. All agencies should audit their use of interpreters. ‹t 1› | Police ‹l 1› | Audit done. ‹r 1› | Done ‹d 1› |
| 1. All agencies should audit their use of interpreters. | Health ‹l 1› | Audit planned. ‹r 1› | May 2024 ‹d 1› |
| 2. The council should publish guidance. ‹t 2› | Council ‹l 2› | Published. ‹r 2› | Done ‹d 2› |
`,
  "numbered actions": `
**Recommendation 1**
The board should improve its data. ‹t 1›
Action 1.1: The board will agree measures by May 2024. ‹r 1›
Action 1.2: The council will supply data by June 2024. ‹r 1›
**Recommendation 2**
The board should hear from carers. ‹t 2›
Action 2.1: The board will run a survey. ‹r 2›
`,
  "recommendations in boxes, letters inside one, findings in capitals and a chapter between them": `
Penmoor Safeguarding Children Board
FIRST FINDING
Calls from neighbours were closed one by one. ‹f 1›
|= **Recommendation 1** // Penmoor Council should count the calls about each child. ‹t 1 @1› |
A count is kept from May 2018. ‹r 1›
|= **Recommendation 2** // The referral unit should: ‹t 2 @1› // (a) look for earlier calls; and ‹t 2› // (b) tell the caller what was done. ‹t 2› |
(a) The screen shows the last five calls. ‹r 2›
(b) A letter has been in use since February 2018. ‹r 2›
LEARNING ALREADY ACTED ON
The review thanked the nurse, and so does the Board.
SECOND FINDING
The letters of the parents took all the time. ‹f 2›
|= **Recommendation 3** // The Board should write guidance on families who resist. ‹t 3 @2› |
Guidance will be published in October 2018. ‹r 3›
`,
  "letters in quotation marks, each answered": `
T: North Esker Safeguarding Children Partnership
# Recommendation One
"Esker Police to ensure that each child in custody is seen by a nurse." ‹t 1›
A nurse has been there since May 2022. ‹r 1›
# Recommendation Two
"(a) Esker Council to review its safe places for young people." ‹t 2a›
They were reviewed in January 2023. ‹r 2a›
"(b) Interviews to be offered within 72 hours." ‹t 2b›
The contract was brought back in April 2023. ‹r 2b›
A child may ask for a youth worker to be there. ‹r 2b›
# Recommendation Three
"The Partnership to ask young people what they think of it." ‹t 3›
They were asked in May 2023. ‹r 3›
`,
};
