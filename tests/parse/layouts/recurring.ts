/** Labels that are in no list and are known by coming again beneath several recommendations. */
export const recurring: Readonly<Record<string, string>> = {
  "two halves of each answer in words of the board's own, below two paragraphs of what is asked": `
# Recommendations
## Recommendation 1
Northmere Council should review how it tells schools about children who move. ‹t 1›
The reviewers heard that this had been asked of it before. ‹t 1›
**Ground covered**
The form was changed in April 2023. ‹r 1›
**Ground to cover**
The Head of Admissions will audit thirty moves by May 2027. ‹r 1›
## Recommendation 2
All agencies should make sure that supervision is recorded. ‹t 2›
The reviewers saw records of none. ‹t 2›
**Ground covered**
Each agency completed a check in March 2023. ‹r 2›
**Ground to cover**
The Board will repeat it in March 2027. ‹r 2›
## Recommendation 3
Port Garrow Hospital should write to every practice. ‹t 3›
The reviewers were told of two that knew nothing. ‹t 3›
**Ground covered**
**Ground to cover**
`,
  "labels in front of the words, in plain text": `
Recommendations and responses
Recommendation 1: Northmere Council should review how it tells schools about children who move. ‹t 1›
It had been asked before. ‹t 1›
Taking this forward: The form was changed in April 2023. ‹r 1›
The Head of Admissions will audit thirty moves by May 2027. ‹r 1›
Recommendation 2: All agencies should make sure that supervision is recorded. ‹t 2›
Nobody had looked. ‹t 2›
Taking this forward: Each agency completed a check in March 2023. ‹r 2›
Recommendation 3: Port Garrow Hospital should write to every practice. ‹t 3›
`,
  "a label of the board's own in front of one that is known": `
# Recommendations
## Recommendation 1
Northmere Council should review how it tells schools about children who move. ‹t 1›
### On the ground already
The form was changed in April 2023. ‹r 1›
### Next steps
The Head of Admissions will audit thirty moves by May 2027. ‹r 1›
## Recommendation 2
All agencies should make sure that supervision is recorded. ‹t 2›
### On the ground already
Each agency completed a check in March 2023. ‹r 2›
### Next steps
The Board will repeat it in March 2027. ‹r 2›
`,
  "facts whose labels nobody knows, in front of the answer": `
# Recommendations
## Recommendation 1
Northmere Council should review how it tells schools about children who move. ‹t 1›
**Custodian:** Head of Admissions ‹l 1›
**Backstop:** May 2027 ‹d 1›
**Our account:** The form was changed in April 2023. ‹r 1›
## Recommendation 2
All agencies should make sure that supervision is recorded. ‹t 2›
**Custodian:** Board Manager ‹l 2›
**Backstop:** March 2027 ‹d 2›
**Our account:** Each agency completed a check in March 2023. ‹r 2›
## Recommendation 3
Port Garrow Hospital should write to every practice. ‹t 3›
**Custodian:** Named Doctor ‹l 3›
**Backstop:** July 2027 ‹d 3›
**Our account:** The letters went out in June 2023. ‹r 3›
`,
  "what was found below what is asked, under a label of its own": `
# Recommendations
## Recommendation 1
Northmere Council should review how it tells schools about children who move. ‹t 1›
### Thinking behind this
The review found that schools were not told of the move.
### Account of the partners
The form was changed in April 2023. ‹r 1›
## Recommendation 2
All agencies should make sure that supervision is recorded. ‹t 2›
### Thinking behind this
The review found that managers did not write down what was said.
### Account of the partners
Each agency completed a check in March 2023. ‹r 2›
`,
  "what is asked under a question, and the answer under another": `
# Recommendations
## Recommendation 1
What does the review want?
Northmere Council should review how it tells schools about children who move. ‹t 1›
So where are we?
The form was changed in April 2023. ‹r 1›
The Head of Admissions will audit thirty moves by May 2027. ‹r 1›
## Recommendation 2
What does the review want?
All agencies should make sure that supervision is recorded. ‹t 2›
So where are we?
Each agency completed a check in March 2023. ‹r 2›
`,
  "answers labelled by the number and the same words": `
# Recommendations
## 1. Moves
Northmere Council should review how it tells schools about children who move. ‹t 1›
**Recommendation 1 – where the partners are:**
The form was changed in April 2023. ‹r 1›
## 2. Supervision
All agencies should make sure that supervision is recorded. ‹t 2›
**Recommendation 2 – where the partners are:**
Each agency completed a check in March 2023. ‹r 2›
## 3. Practices
Port Garrow Hospital should write to every practice. ‹t 3›
**Recommendation 3 – where the partners are:**
The letters went out in June 2023. ‹r 3›
`,
  "a label below some of them only, and what agencies say below the others": `
# Recommendations
## Recommendation 1
Northmere Council should review how it tells schools about children who move. ‹t 1›
It had been asked before. ‹t 1›
**What the Council says:**
The form was changed in April 2023. ‹r 1›
## Recommendation 2
All agencies should make sure that supervision is recorded. ‹t 2›
Nobody had looked. ‹t 2›
**What Police say:**
Each team completed a check in March 2023. ‹r 2›
**What Health say:**
The Trust completed one in May 2023. ‹r 2›
## Recommendation 3
Port Garrow Hospital should write to every practice. ‹t 3›
Two knew nothing. ‹t 3›
**What Health say:**
The letters went out in June 2023. ‹r 3›
`,
  "rows of a table for each recommendation under labels that nobody knows": `
# Recommendations
## Moves between schools
Northmere Council should review how it tells schools about children who move. ‹t 1›
| Behind us | The form was changed in April 2023. ‹r 1› |
| Ahead of us | The Head of Admissions will audit thirty moves by May 2027. ‹r 1› |
| Custodian | Head of Admissions ‹l 1› |

## Supervision
Northmere Police should make sure that supervision is recorded. ‹t 2›
| Behind us | Each team completed a check in March 2023. ‹r 2› |
| Ahead of us | The Force will repeat it in March 2027. ‹r 2› |
| Custodian | Chief Inspector Hale ‹l 2› |

## Practices
Port Garrow Hospital should write to every general practice. ‹t 3›
| Behind us |  |
| Ahead of us |  |
| Custodian | Named Doctor ‹l 3› |
`,
  "columns whose names nobody knows": `
# Recommendations
|! No | What the review wants | Story so far | In the hands of | Backstop |
| 1 | Northmere Council should review how it tells schools about children who move. ‹t 1› | The form was changed in April 2023, and schools have had it since. ‹r 1› | Head of Admissions ‹l 1› | May 2027 ‹d 1› |
| 2 | Northmere Police should make sure that supervision is recorded. ‹t 2› | Each team completed a check in March 2023. ‹r 2› | Chief Inspector Hale ‹l 2› | March 2027 ‹d 2› |
| 3 | Port Garrow Hospital should write to every general practice. ‹t 3› |  | Named Doctor ‹l 3› | July 2027 ‹d 3› |
`,
  "a small plan below each recommendation whose columns nobody knows": `
# Recommendations
## Recommendation 1
Northmere Council should review how it tells schools about children who move. ‹t 1›
|! Stage | In the hands of | Backstop |
| The form has been changed and sent to every school. ‹r 1› | Head of Admissions ‹l 1› | May 2026 ‹d 1› |
| Thirty moves will be audited by the service. ‹r 1› | Head of Quality ‹l 1› | May 2027 ‹d 1› |

## Recommendation 2
Northmere Police should make sure that supervision is recorded. ‹t 2›
|! Stage | In the hands of | Backstop |
| Each team will complete a check of its records. ‹r 2› | Chief Inspector Hale ‹l 2› | March 2027 ‹d 2› |
`,
  "a box for each, with its label inside": `
# Recommendations
| Recommendation 1 // Northmere Council should review how it tells schools about children who move. ‹t 1› // Our account // The form was changed in April 2023. ‹r 1› |

| Recommendation 2 // Northmere Police should make sure that supervision is recorded. ‹t 2› // Our account // Each team completed a check in March 2023. ‹r 2› |
`,
  "parts of a lesson under numbered headings in the board's own words": `
Northmere Safeguarding Children Board
1. Introduction
1.1 The Board considered the case in May 2014 and held a serious case review, whose lessons it accepts.
2. Children who are not brought
2.1 A child does not fail to attend, but is not brought. Policies allowed discharge after two appointments. ‹t 2 @2›
2.2 Opinion of the Board
2.2.1 The Board agrees that all health bodies should have the same policy. ‹r 2›
2.3 Progress since the period under review
2.3.1 The Trust wrote a policy in January 2015, which two others have adopted. ‹r 2›
2.4 How far we have come with it
2.4.1 A sample of records in May 2015 found a reason in each of them. ‹r 2›
2.5 Further work
2.5.1 The Trust will write to the dentists in March 2016. ‹r 2›
3. Leaning on one professional
3.1 Where one professional knows the family well, the others may look away. Nobody asked for a second view. ‹t 3 @3›
3.2 Opinion of the Board
3.2.1 The Board concurs. ‹r 3›
3.3 Progress since the period under review
3.3.1 Group supervision began in September 2014 and is held each month. ‹r 3›
3.4 How far we have come with it
3.4.1 It is too soon to say. ‹r 3›
3.5 Further work
3.5.1 The Trust will share its records of supervision from January 2016. ‹r 3›
`,
  "an acceptance that is all that stands under the first of some labels": `
T: Kelder Safeguarding Adults Board
### Recommendation 1: The Trust should review how it discharges patients. ‹t 1›
**Position**
Accepted in full. ‹r 1›
**What has changed**
The policy was replaced in February 2024. ‹r 1›
### Recommendation 2: The Trust should count the visits that were missed. ‹t 2›
**Position**
Accepted in full. Two wards had no count at all. ‹r 2›
**What has changed**
A count has been kept since May 2024. ‹r 2›
### Recommendation 3: The Council should publish its rota. ‹t 3›
**Position**
Accepted in full. ‹r 3›
**What has changed**
It has been on the website since June 2024. ‹r 3›
`,
  "questions under themes, one of which holds two recommendations": `
T: Thornwick Safeguarding Children Partnership
# Introduction
The partners accept the learning and tell here what they have done with it.
## Theme 1: Falls and cots
**What did we learn?** ‹f 1›
Parents were told about cots once, and the father was out. ‹f 1›
**What did the review recommend?**
Thornwick Council should tell both parents about cots. ‹t 1.1 @1›
**What have we done?**
A leaflet was printed in May 2024. ‹r 1.1›
**What difference has it made?**
Nine parents in ten have read it. ‹r 1.1›
## Theme 2: Young parents
**What did we learn?** ‹f 2›
The mother was nineteen and had nobody to ask. ‹f 2›
**What did the review recommend?**
Thornwick Council should invite advisers to each meeting. ‹t 2.1 @2›
**What have we done?**
The invitations are sent by the office since June 2024. ‹r 2.1›
**What difference has it made?**
Advisers came to nine meetings in ten. ‹r 2.1›
**What did the review recommend?**
The Trust should visit each young parent at home. ‹t 2.2 @2›
**What have we done?**
Two nurses were found for it in July 2024. ‹r 2.2›
**What difference has it made?**
It is too soon to say. ‹r 2.2›
## What happens next?
The group will look at this response in May 2025.
`,
};
