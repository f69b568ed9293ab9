/** Systems reviews, which make findings and put questions instead of recommendations; the board answers each finding. */
export const systems: Readonly<Record<string, string>> = {
  "questions as bullets under a heading, the answer under another": `
T: Marlshire Safeguarding Children Board
T: Response to the Serious Case Review: Child V
# Finding 1: Home visits are planned around the adults' day, so that children are at school
## Questions for the Board
- Does the Board know how often children are seen at home? ‹t 1 @1›
- What would help health visitors to see them? ‹t 1›
## Board response
The Board accepts this finding. ‹r 1›
Visits after school were begun in March 2016. ‹r 1›
# Finding 2: Minutes of strategy meetings come too late to be of use
## Questions for the Board
- Is the Board content with a month's delay? ‹t 2 @2›
## Board response
Marlshire Council will issue minutes within five working days from June 2017. ‹r 2›

# Finding 3: Records say little of what children themselves have said
## Questions for the Board
- Does the Board audit for children's words? ‹t 3 @3›
# Monitoring
The Board will receive a report in March 2018.
`,
  "considerations in bold lines, bullets in the answer": `
**Northmere Local Safeguarding Children Board**
**Response to the Serious Case Review of Family W**
**Finding 1: Professionals were reluctant to name neglect**
The review team saw this in several agencies. ‹f 1›
**Considerations for the Board and its member agencies**
- How confident is the Board that neglect is named early? ‹t 1 @1›
- Which tools do staff use? ‹t 1›
**Response of the Board**
In order to find out, the Board will: ‹r 1›
- audit thirty files by May 2018; and ‹r 1›
- publish what it finds. ‹r 1›
**Finding 2: Fathers were known only by name**
**Considerations for the Board and its member agencies**
- What does the Board expect of midwives? ‹t 2 @2›
**Response of the Board**
The Trust has changed its booking form. ‹r 2›
`,
  "issues to consider, our response, in plain lines": `
Eastvale Safeguarding Adults Board
Our response to the Safeguarding Adults Review of Mr L
Finding 1. Risk is held by whoever saw the person last
Issues for the Board to consider:
• Is there a forum where risk is shared? ‹t 1 @1›
• Who calls it? ‹t 1›
Our response:
A risk forum has met monthly since April 2019. ‹r 1›
Finding 2. Capacity is assumed and not explored
Issues for the Board to consider:
• How does the Board know that assessments are made? ‹t 2 @2›
Our response:
An audit will be reported in October 2019. ‹r 2›
`,
  "a learning point instead of questions": `
# Finding One – Housing was outside the circle
Housing officers held information that nobody asked them for.
### Learning point
Housing should be invited to every strategy meeting. ‹t 1 @1›
### Our response
The invitation list was changed in May 2021. ‹r 1›
# Finding Two – Advocacy came late
### Learning points
Advocates should be offered at the first contact. ‹t 2 @2›
Families should be told what advocates do. ‹t 2›
### Our response
The council will offer an advocate from July 2021. ‹r 2›
`,
  "questions without a label over the answer": `
# Finding 1: Supervision concentrates upon tasks
## Questions for the Partnership to consider
- Does supervision leave room to think? ‹t 1 @1›
- Is it recorded? ‹t 1›
Supervision standards were revised in January 2020 and make room for reflection. ‹r 1›
Every agency will audit them by December 2020. ‹r 1›
# Finding 2: Letters are copied to too many people
## Questions for the Partnership to consider
- Who needs to be told? ‹t 2 @2›
The hospital's letters now go to the practice and the health visitor only. ‹r 2›
`,
  "the questions numbered, what the board says run in behind a label": `
T: Response of Port Garrow Safeguarding Children Board to the findings of the Serious Case Review
**Finding 1**
Agencies relied upon the mother's account of her own drinking.
**Questions posed to the Board**
1. Does the Board think that this happens in other cases? ‹t 1 @1›
2. What could be asked of treatment services? ‹t 1›
Board response: Treatment services will share results with consent from May 2015. ‹r 1›
**Finding 2**
Child protection plans listed services and not changes.
**Questions posed to the Board**
1. What should a plan look like? ‹t 2 @2›
Board response: A new plan was tried out in two teams. ‹r 2›
It will be used by all of them by March 2016. ‹r 2›
`,
  "what is put to the board as prose": `
# Finding 1: The voice of the young person faded as agencies grew more worried
## For the Board to consider
The Board will wish to think about how advocates are told of a change of placement. ‹t 1 @1›
## Response from the Board
Advocates have been told of each change since September 2018. ‹r 1›
# Finding 2: Placements are chosen in haste
## For the Board to consider
The Board may want to ask for a count of placements made in a day. ‹t 2 @2›
## Response from the Board
The count will come to the Board in June 2019. ‹r 2›
`,
  "a lone learning point under each finding, no numbers": `
# Finding 1
Staff did not know that the toolkit could be used before birth.
**Learning point**
The toolkit should say that it can be used from twenty weeks. ‹t 1 @1›
**What we have done**
A new edition came out in June 2018. ‹r 1›
# Finding 2
Nobody told the school that the plan had ended.
**Learning points**
- Schools should be told within a week. ‹t 2 @2›
- So should the school nurse. ‹t 2›
**What we have done**
A letter is now sent from the conference service. ‹r 2›
# Finding 3
The child's own account was not sought.
**Learning points**
- Children should be seen alone. ‹t 3 @3›
`,
  "questions under labelled numbers, each with its answer": `
# Finding 1: Challenge is seen as rude
Question 1: What would make challenge ordinary? ‹t 1 @1›
Response: A script for challenge was issued in May 2016. ‹r 1›
Question 2: Who keeps count of it? ‹t 2 @1›
Response: The Business Manager will keep a log from July 2016. ‹r 2›
# Finding 2: Reports of adults do not reach children's services
Question 3: Is the Board satisfied with the referral form? ‹t 3 @2›
Response: The form was revised in April 2016. ‹r 3›
`,
  "questions under labelled numbers, one answer behind them all": `
# Finding 1: Challenge is seen as rude
**Question 1:** What would make challenge ordinary? ‹t 1 @1›
**Question 2:** Who keeps count of it? ‹t 2 @1›
**Board response**
A script for challenge was issued in May 2016 and the Business Manager keeps a log. ‹r 1› ‹r 2›
# Finding 2: Reports of adults do not reach children's services
**Question 3:** Is the Board satisfied with the referral form? ‹t 3 @2›
**Question 4:** Who else might use it? ‹t 4 @2›
**Board response**
The form was revised in April 2016. ‹r 3› ‹r 4›
`,
  "considerations in a table of labels for each finding": `
| Finding 1 | Practitioners wait for proof before they act upon neglect. |
| Considerations for the Board | Does the Board know how long families wait? ‹t 1 @1› // What is the Board's measure of it? ‹t 1› |
| Board response | The neglect strategy was launched in May 2017. ‹r 1› |
| Lead | Marlshire Council ‹l 1› |

| Finding 2 | Information about fathers is not kept. |
| Considerations for the Board | How might it be kept? ‹t 2 @2› |
| Board response | The Trust has added two fields. ‹r 2› |
| Lead | Northmere NHS Trust ‹l 2› |
`,
  "considerations in a column beside the finding": `
|! Finding | Considerations for the Board | Board response | Lead |
| Finding 1: Practitioners wait for proof. | Does the Board know how long families wait? ‹t 1 @1› | The strategy was launched in May 2017. ‹r 1› | Council ‹l 1› |
| Finding 2: Information about fathers is not kept. | How might it be kept? ‹t 2 @2› | Two fields were added. ‹r 2› | Trust ‹l 2› |
`,
  "the finding described, then what the board should think about": `
Finding 1 – Appointments by letter suit services better than families
The review found that eleven letters were sent in a year, none of which was answered.
What the Board should consider
How might appointments be made in a way that families can manage? ‹t 1 @1›
What the Board says
All services now send texts. ‹r 1›
Finding 2 – Young carers go unnoticed
Three services knew that the eldest child cooked and shopped.
What the Board should consider
How does the Board know that young carers are found? ‹t 2 @2›
What the Board says
A young carers' lead will be appointed by June 2019. ‹r 2›
`,
  "a lesson that asks before its learning points": `
# Lesson 1: Discharge
The trust should plan every discharge with the practice. ‹t 1›
## Learning points
- A plan should be written two days before. ‹t 1›
## Response
Plans are written three days before. ‹r 1›
# Lesson 2: Letters
The trust should write in plain words. ‹t 2›
## Learning points
- Letters should be read by a lay reader. ‹t 2›
## Response
A panel of readers was set up in May 2012. ‹r 2›
`,
  "findings whose recommendation stands in bold behind what was found": `
T: Port Garrow Safeguarding Children Partnership
T: Our response to the review
## Finding 1 - Planning for discharge
### What the review said
The plan was begun late and was not shown to the practice. ‹f 1›
**Port Garrow Hospital should write every plan with the practice before the child goes home.** ‹t 1.1 @1›
### What we have done
Plans are written three days before, and the practice has its copy on the day. ‹r 1.1›
## Finding 2 - Letters
### What the review said
Letters were long. Nobody had asked a parent to read one. ‹f 2›
The two that were read aloud were not understood. ‹f 2›
**The Council and the Hospital should write their letters in plain words.** ‹t 2.1 @2›
### What we have done
A panel of parents reads them. ‹r 2.1›
## Finding 3 - Nights
### What the review said
**Nobody should have to ask twice: the rota must say who is called at night.** ‹t 3.1 @3›
### What we have done
The rota was changed in May 2023. ‹r 3.1›
`,
  "findings with words in bold that recommend nothing": `
T: Port Garrow Safeguarding Children Partnership
T: Our response to the review
## Finding 1 - Planning for discharge
### What the review said
The plan was begun late and was not shown to the practice. ‹t 1 @1›
**Eleven of the fourteen plans that were read had been begun late.** ‹t 1 @1›
### What we have done
Plans are written three days before, and the practice has its copy on the day. ‹r 1›
## Finding 2 - Letters
### What the review said
Letters should be in plain words. ‹t 2 @2›
**Nobody had asked a parent to read one of the letters.** ‹t 2 @2›
### What we have done
A panel of parents reads them. ‹r 2›
`,
  "lessons that cite the report, and a chapter between them that does not": `
T: Ashmere Safeguarding Children Board
# 1. Background
1.1 The Board met on 24 May 2013.
# 2. Planning before birth – Lesson 9.1
2.1 An unborn child should be assessed where older ones had plans. ‹t 2›
## 2.2 Board view
2.2.1 The Board accepts this lesson. ‹r 2›
## 2.3 Action to date
2.3.1 A meeting has been held each month since September 2012. ‹r 2›
# 3. Chronologies – Lessons 9.2 and 9.5
3.1 Neglect has to be seen over time. ‹t 3›
## 3.2 Board view
3.2.1 The Board agrees. ‹r 3›
## 3.3 Action to date
3.3.1 The profile was adopted in January 2013. ‹r 3›
# 4. Matters arising from the trial
4.1 The trial came to an end on 3 May 2013.
# 5. Seeing the children – Lesson 9.4
5.1 Children must be seen by themselves. ‹t 5›
## 5.2 Board view
5.2.1 The Board accepts this lesson. ‹r 5›
## 5.3 Action to date
5.3.1 Each plan says who sees the child. ‹r 5›
`,
  "labels with full stops that run in, of learning points in turn and of recommendations without numbers": `
Calder Safeguarding Partnership
Rapid review: learning and reply to it
**Who took part.** Calder Council, Calder Police and the boy's school.
**First learning point.** The boy was excluded in Year 9, and nobody held the whole picture. ‹f 1›
**Recommendation.** Calder Council should call a meeting before a child is excluded. ‹t 1.1 @1›
**Reply.** These meetings began in February 2021. ‹r 1.1›
**Owner and date.** Head of Inclusion; review November 2021. ‹l 1.1› ‹d 1.1›
**Second learning point.** What the police knew of county lines did not reach health. ‹f 2›
**Recommendation.** Calder Police should add the nurses to the daily briefing. ‹t 2.1 @2›
**Reply.** The nurses have been on the list since January 2021. ‹r 2.1›
**Owner and date.** Superintendent; complete. ‹l 2.1›
**Recommendation.** The hospital should be told of each child discussed. ‹t 2.2 @2›
**Reply.** An alert is being tried in two places. ‹r 2.2›
It will be tried in all by October 2021. ‹r 2.2›
**Owner and date.** Designated Nurse; October 2021. ‹l 2.2› ‹d 2.2›
**Third learning point.** His mother asked for help fourteen times. ‹f 3›
**Recommendation.** Agencies should treat parents as partners. ‹t 3.1 @3›
**Our reply.** A charity of parents has helped eight families. ‹r 3.1›
**Owner and date.** Business Unit; complete. ‹l 3.1›
**Fourth learning point.** His school heard of it last. ‹f 4›
**Recommendation.** Calder Council should tell a school within a day. ‹t 4.1 @4›
**Reply.** A list goes out each morning. ‹r 4.1›
**Owner and date.** Head of Inclusion; complete. ‹l 4.1›
**What happens next.** The subgroup will look at this reply in December 2021.
`,
};
