/** Bold recommendations and themes with plain answers, and what closes the paper behind the last of them. */
export const closings: Readonly<Record<string, string>> = {
  "bold recommendations under bold numbers, what happens next": `
**Response of the Northmere Board**
**Recommendation 1**
**The Trust should begin its assessments by the twentieth week.** ‹t 1›
The Trust accepts this. ‹r 1›
**Recommendation 2**
**The Health Agency, with the midwifery service, should agree one form.** ‹t 2›
A group was set up in May 2015. ‹r 2›
It meets monthly. ‹r 2›
**Recommendation 3**
**The Probation Board should say whether there are children in the home.** ‹t 3›
**Recommendation Four**
**The Authority should offer training.** ‹t 4›
An extra module was added in June 2015. ‹r 4›
**What happens next**
The panel will oversee the actions and report to the Board twice a year.
`,
  "a committee that will have reports, in the last line": `
**Recommendation 1**
**The Trust should review its rota.** ‹t 1›
It was reviewed in May 2020. ‹r 1›
**Recommendation 2**
**The Trust should brief its wards.** ‹t 2›
Wards were briefed in June 2020. ‹r 2›
We shall ask staff in May 2021 what they remember. ‹r 2›
The Quality Committee of the Trust will have a report on progress at each of its meetings, and these will be on the website.
`,
  "a committee that will have a report on one thing, as the answer's own last line": `
**Recommendation 1**
**The Trust should review its rota.** ‹t 1›
It was reviewed in May 2020. ‹r 1›
**Recommendation 2**
**The Trust should brief its wards.** ‹t 2›
Wards were briefed in June 2020. ‹r 2›
The Quality Committee of the Trust will have a report on progress with the briefings in May 2021. ‹r 2›
`,
  "monitoring in bold": `
**Recommendation 1**
**The council should review its panel.** ‹t 1›
It was reviewed in May 2020. ‹r 1›
**Recommendation 2**
**The police should brief sergeants.** ‹t 2›
Sergeants were briefed in June 2020. ‹r 2›
**Monitoring**
The Quality Group will look at progress each quarter.
`,
  "how progress will be followed, in bold": `
**Recommendation 1**
**The council should review its panel.** ‹t 1›
It was reviewed in May 2020. ‹r 1›
**Recommendation 2**
**The police should brief sergeants.** ‹t 2›
Sergeants were briefed in June 2020. ‹r 2›
**How progress will be followed**
The Quality Group reads a report each quarter.
**Sign-off**
The chair agreed this paper on 3 July 2020.
`,
  "themes with a sentence each, one without a figure": `
# Our response to the learning
## Theme One – A day in the child's life
Practitioners knew little of the child's days. The council should make direct work part of each assessment. ‹t 1›
We have tried a tool in two teams. ‹r 1›
We will look at it again by May 2021. ‹r 1›
## Theme Two – Worry that grows little by little
Both councils should adopt one tool. ‹t 2›
Both use the same tool since March 2020. ‹r 2›
## Theme 3 – Men who are not seen
The police should record partners. ‹t 3›
Partners are recorded at each visit. ‹r 3›
## How we will know
The group will look at this plan at each of its meetings.
`,
  "learning themes, keeping track": `
# Learning theme 1: Schools
Schools should be told what became of a report. ‹t 1›
Head teachers now have a letter. ‹r 1›
# Learning theme 2: Supervision
Managers should make time for supervision. ‹t 2›
Supervision takes place each month. ‹r 2›
A survey will follow in May 2022. ‹r 2›
# Keeping track of progress
A report will come to the partners in September 2022.
`,
  "progress as the last heading": `
## Recommendation 1
The board should ask for a report. ‹t 1›
A report came in May 2019. ‹r 1›
## Recommendation 2
The board should count visits. ‹t 2›
Visits are counted. ‹r 2›
## Progress
This paper will be looked at again in May 2020.
`,
  "next steps within each answer and once for all": `
## Recommendation 1
The board should ask for a report. ‹t 1›
**Our response**
A report came in May 2019. ‹r 1›
**Next steps**
A second one will come in May 2020. ‹r 1›
## Recommendation 2
The board should count visits. ‹t 2›
**Our response**
Visits are counted. ‹r 2›
**Next steps**
The count will be published in June 2020. ‹r 2›
## Next steps
The group will meet in July 2020.
`,
  "a part of the last answer that no other has": `
## Recommendation 1
The board should ask for a report. ‹t 1›
### Our response
A report came in May 2019. ‹r 1›
## Recommendation 2
The board should count visits. ‹t 2›
### Our response
Visits are counted. ‹r 2›
### Impact
Fewer are missed. ‹r 2›
`,
  "what comes next, in plain lines": `
Response to the Serious Case Review
Recommendation 1
The board should ask for a report.  ‹t 1›
A report came in May 2019. ‹r 1›
Recommendation 2
The board should count visits. ‹t 2›
Visits are counted. ‹r 2›
What happens next
The board will publish this response in July 2019.
`,
  "a letter's last words": `
T: Ashmere Community Safety Partnership
Dear colleagues
**Recommendation 1**
The Council should review how it tells schools about children who move. ‹t 1›
**Response:** The form was changed in April 2023. ‹r 1›
**Recommendation 2**
All agencies should make sure that supervision is recorded. ‹t 2›
**Response:** Each agency completed a check in March 2023. ‹r 2›
The overview report and this letter will be published once the parents have seen them.
I should be happy to discuss any of this with the Panel.
Yours sincerely
`,
  "a bold line of its own behind the last answer": `
T: Ashmere Safeguarding Children Partnership
**Recommendation 1**
The Council should review its form. ‹t 1›
**Response:** The form was changed in April 2023. ‹r 1›
**Recommendation 2**
The Trust should train its staff. ‹t 2›
**Response:** Training began in March 2023. ‹r 2›
**Recommendation 3**
Ashmere Police should count the calls. ‹t 3›
**Response:** They are counted each month. ‹r 3›
**Who keeps an eye on this**
The Quality Group goes through the paper twice a year.
`,
  "titles of themes and names of bodies between recommendations, set like the words around them": `
Response to the Safeguarding Adults Review
Being heard at home
**R1. The Council should review its form.** ‹t 1›
The form was changed in April 2023. ‹r 1›
It will be looked at again in April 2024. ‹r 1›
Moving between wards
**R2. The Trust should train its staff.** ‹t 2›
Training began in March 2023. ‹r 2›
3. Ashmere Police
**R3. Ashmere Police should count the calls.** ‹t 3›
They are counted. ‹r 3›
Living with a long illness
**R4. The Council should name a lead.** ‹t 4›
The lead is the Head of Service. ‹r 4›
`,
  "names of bodies, with what they stand for in brackets, between recommendations": `
T: Port Garrow Community Safety Partnership
**Garrow Vale Council (Housing and Communities)**
**Recommendation 1.** Garrow Vale Council should train its housing officers. ‹t 1›
A course was given to 58 of them in November 2020. ‹r 1›
**Recommendation 2.** Garrow Vale Council should review how it takes complaints of noise. ‹t 2›
A question has been built into the call script. ‹r 2›
**Garrow and Stennay Clinical Commissioning Group (on behalf of GP practices)**
**Recommendation 3.** The Clinical Commissioning Group should work with practices on routine enquiry. ‹t 3›
The leads' forum heard of it in October 2020. ‹r 3›
`,
  "a theme's title with a clause in it": `
T: Ashmere Safeguarding Children Board
**Theme 1 – Days that nobody asked about**
The Board should ask children about their days. ‹t 1›
A question was added in May 2019. ‹r 1›
**Theme 2 – Harm that builds up slowly**
The Council should adopt one tool. ‹t 2›
It was adopted in June 2019. ‹r 2›
`,
  "an update on each of them, then who says so and when": `
Northmere Safeguarding Children Board
**Recommendation 1**
The Board should write a tool for chronologies. ‹t 1›
A template was tried out in February 2017. ‹r 1›
**Recommendation 2**
The Trust should brief its midwives. ‹t 2›
Briefings were held in March 2017. ‹r 2›
Two more will be held by September 2017. ‹r 2›
The Learning and Review Group will receive an update on each of the recommendations every quarter.
Northmere Safeguarding Children Board
June 2017
`,
  "a last answer that names bodies, and no date": `
**Recommendation 1**
The Board should write a tool for chronologies. ‹t 1›
A template was tried out in February 2017. ‹r 1›
**Recommendation 2**
The Board should say who uses it. ‹t 2›
It is in use in: ‹r 2›
Northmere Police ‹r 2›
Northmere Children's Services ‹r 2›
`,
  "the last one unanswered, in front of what closes the paper": `
**Recommendation 1a**
**The council should review its panel.** ‹t 1a›
It was reviewed in May 2020. ‹r 1a›
**Recommendation 1b**
**The police should brief sergeants.** ‹t 1b›
Sergeants were briefed in June 2020. ‹r 1b›
**Recommendation 2**
**The hospital should look at its leaflet.** ‹t 2›
Progress against the actions in this paper will be followed by the Quality Group and reported each March.
Northmere Safeguarding Partnership
July 2020
`,
  "the last of some numbered lessons unanswered, in front of who will hear of all": `
# Response to the lessons
The report has four lessons.
1. Leaflets are no talk with a family. ‹t 1›
The leaflet was withdrawn in May 2020. ‹r 1›
2. A visit at noon shows little of the night. ‹t 2›
Health visitors have called in the evening since June 2020. ‹r 2›
3. A landlord sees what others do not. ‹t 3›
The Learning Group will receive an update on each of the lessons every six months.
`,
  "the last one asks for what closes other papers": `
**Recommendation 1**
**The council should review its panel.** ‹t 1›
It was reviewed in May 2020. ‹r 1›
**Recommendation 2**
**The police should brief sergeants.** ‹t 2›
Sergeants were briefed in June 2020. ‹r 2›
**Recommendation 3**
**The partnership should make sure that progress is followed.** ‹t 3›
Progress against the actions in this paper will be followed by the Quality Group. ‹r 3›
`,
  "the last one has its label, and the same words behind it as other papers close with": `
**Recommendation 1**
**The council should review its panel.** ‹t 1›
Response: It was reviewed in May 2020. ‹r 1›
**Recommendation 2**
**The police should brief sergeants.** ‹t 2›
Response: Sergeants were briefed in June 2020. ‹r 2›
**Recommendation 3**
**The partnership should tell the families.** ‹t 3›
Response:
This response will be sent to both families in August 2020. ‹r 3›
`,
  "who agreed it and when, in a sentence": `
**Recommendation 1**
**The council should review its panel.** ‹t 1›
It was reviewed in May 2020. ‹r 1›
**Recommendation 2**
**The police should brief sergeants.** ‹t 2›
Sergeants were briefed in June 2020. ‹r 2›
**Recommendation 3**
**The hospital should look at its leaflet.** ‹t 3›
The leaflet was withdrawn in June 2020. ‹r 3›
Agreed by the Board on 22 July 2020.
`,
  "who approved it and when, without a verb": `
**Recommendation 1**
**The council should review its panel.** ‹t 1›
It was reviewed in May 2020. ‹r 1›
**Recommendation 2**
**The police should brief sergeants.** ‹t 2›
Sergeants were briefed in June 2020. ‹r 2›
**Recommendation 3**
**The hospital should look at its leaflet.** ‹t 3›
The leaflet was withdrawn in June 2020. ‹r 3›
Approved by the NSCB, 14 July 2020
`,
  "the board and the day on one line": `
**Recommendation 1**
**The council should review its panel.** ‹t 1›
It was reviewed in May 2020. ‹r 1›
**Recommendation 2**
**The police should brief sergeants.** ‹t 2›
Sergeants were briefed in June 2020. ‹r 2›
**Recommendation 3**
**The hospital should look at its leaflet.** ‹t 3›
The leaflet was withdrawn in June 2020. ‹r 3›
Northmere and Garrow Safeguarding Partnership Board, 11 July 2020
`,
  "signed off on behalf of the partners": `
**Recommendation 1**
**The council should review its panel.** ‹t 1›
It was reviewed in May 2020. ‹r 1›
**Recommendation 2**
**The police should brief sergeants.** ‹t 2›
Sergeants were briefed in June 2020. ‹r 2›
**Recommendation 3**
**The hospital should look at its leaflet.** ‹t 3›
The leaflet was withdrawn in June 2020. ‹r 3›
Signed off on behalf of the three safeguarding partners, July 2020
`,
  "each answer ends in who agreed it": `
**Recommendation 1**
**The council should review its panel.** ‹t 1›
It was reviewed in May 2020. ‹r 1›
Agreed by the Quality Group on 3 May 2020. ‹r 1›
**Recommendation 2**
**The police should brief sergeants.** ‹t 2›
Sergeants were briefed in June 2020. ‹r 2›
Agreed by the Quality Group on 7 June 2020. ‹r 2›
**Recommendation 3**
**The hospital should look at its leaflet.** ‹t 3›
The leaflet was withdrawn in June 2020. ‹r 3›
Agreed by the Quality Group on 5 July 2020. ‹r 3›
`,
  "the last one unanswered, in front of who agreed it and when": `
**Recommendation 1**
**The council should review its panel.** ‹t 1›
It was reviewed in May 2020. ‹r 1›
**Recommendation 2**
**The police should brief sergeants.** ‹t 2›
Sergeants were briefed in June 2020. ‹r 2›
**Recommendation 3**
**The board should monitor the actions.** ‹t 3›
Northmere and Garrow Safeguarding Partnership Board, 11 July 2020
`,
  "monitoring behind a finding that has no recommendation": `
T: Tollermouth Safeguarding Adults Board
Finding 1: Calls were not joined up
The police took each call for a new one. ‹f 1›
Recommendation 1
Tollermouth Police should link calls to one address. ‹t 1 @1›
Response
Calls were linked in May 2023. ‹r 1›
Recommendation 2
Tollermouth Police should brief each shift. ‹t 2 @1›
Response
Each shift was briefed in June 2023. ‹r 2›
Finding 2: Nobody asked the neighbours
They had seen much. ‹f 2›
Monitoring
The Quality Group will look at progress each quarter.
`,
  "acceptance and monitoring under one heading": `
T: Tollermouth Safeguarding Adults Board
Recommendation 1: Tollermouth Police should link calls to one address. ‹t 1›
Action taken: Calls were linked in May 2023. ‹r 1›
Recommendation 2: Tollermouth Police should brief each shift. ‹t 2›
Action taken: Each shift was briefed in June 2023. ‹r 2›
Acceptance and monitoring
The Board accepts both. The Quality Group will look at progress each quarter.
`,
  "chapters that only their count shows, the last of them behind the last response": `
T: Tollermouth Safeguarding Adults Board
1. Purpose
The Board accepts both recommendations.
2. How the review was done
Two people led it.
3. Responses
Recommendation 1: Tollermouth Police should link calls to one address. ‹t 1›
Response: Calls were linked in May 2023. ‹r 1›
Recommendation 2: Tollermouth Police should brief each shift. ‹t 2›
Response: Each shift was briefed in June 2023. ‹r 2›
4. Keeping an eye on it
The Quality Group will look at progress each quarter.
`,
  "a list in the last response beside chapters without a count": `
T: Tollermouth Safeguarding Adults Board
Recommendation 1: Tollermouth Police should link calls to one address. ‹t 1›
Response: Calls were linked in May 2023. ‹r 1›
Recommendation 2: Tollermouth Police should brief each shift. ‹t 2›
Response: The force will ‹r 2›
1. Write a briefing ‹r 2›
2. Read it to each shift ‹r 2›
3. Ask officers what they took from it ‹r 2›
`,
  "monitoring of the response, as a heading": `
T: Ashmere Safeguarding Children Board
# Recommendation 1
That Ashmere Council reviews its rota. ‹t 1›
1. The rota was reviewed in May 2014. ‹r 1›
# Recommendation 2
That Ashmere Police keeps a list of addresses. ‹t 2›
2. A list is kept since June 2014. ‹r 2›
# Recommendation 3
That the Trust writes to general practitioners. ‹t 3›
3. A letter was sent in July 2014. ‹r 3›
4. Another will be sent in July 2015. ‹r 3›
# Monitoring of the response
5. The Case Review Group goes through this paper at each of its meetings.
`,
  "oversight of the plan, in plain text": `
Ashmere Safeguarding Children Board
Recommendation 1
That Ashmere Council reviews its rota. ‹t 1›
1. The rota was reviewed in May 2014. ‹r 1›
Recommendation 2
That Ashmere Police keeps a list of addresses. ‹t 2›
2. A list is kept since June 2014. ‹r 2›
Recommendation 3
That the Trust writes to general practitioners. ‹t 3›
3. A letter was sent in July 2014. ‹r 3›
4. Another will be sent in July 2015. ‹r 3›
Oversight of our plan
5. The Case Review Group goes through this paper at each of its meetings.
`,
  "a line that is only a title, in plain text, with words about them all": `
Ashmere Safeguarding Children Board
Finding 1. Work was hurried. ‹f 1›
Consideration 1a: Does the Board know how long a visit takes? ‹t 1a @1›
Response from the Board: It has counted since May 2015. ‹r 1a›
Lead: Ashmere Council. ‹l 1a›
Finding 2. Fathers were not seen. ‹f 2›
Consideration 2a: What would help workers to see fathers? ‹t 2a @2›
Response from the Board: The form has a box for it. These were printed: ‹r 2a›
- a guide ‹r 2a›
- a card ‹r 2a›
Lead: the Trust. ‹l 2a›
Finding 3. Nobody rang back. ‹f 3›
Consideration 3a: Who rings back? ‹t 3a @3›
Response from the Board: The desk does, and will write it down from May 2016. ‹r 3a›
Lead: Ashmere Police. ‹l 3a›
How all of this is looked at
The Learning Group takes this paper every three months. A day with the chiefs is booked for 6 May 2016.
The Board thanks the family for its time.
March 2016
`,
  "a question that is only a title, and a note": `
Ashmere Safeguarding Children Board
Recommendation 1: The Council should ring back within a day. ‹t 1›
A desk was set up in May 2015. ‹r 1›
Recommendation 2: The Trust should write to general practitioners. ‹t 2›
A letter was sent in June 2015. ‹r 2›
Recommendation 3: The Police should keep a list of addresses. ‹t 3›
A list has been kept since July 2015. ‹r 3›
It has ninety addresses. ‹r 3›
Who goes through this list?
The Board hears of it four times in 2016.
A note on words
The desk is part of the Council.
`,
  "a title within the last answer as in one before": `
Ashmere Safeguarding Children Board
Recommendation 1: The Council should ring back within a day. ‹t 1›
A desk was set up in May 2015. ‹r 1›
Work of the health visitors ‹r 1›
They have a number of their own. ‹r 1›
Recommendation 2: The Trust should write to general practitioners. ‹t 2›
A letter was sent in June 2015. ‹r 2›
Recommendation 3: The Police should keep a list of addresses. ‹t 3›
A list has been kept since July 2015. ‹r 3›
Work of the night desk ‹r 3›
It has ninety addresses. ‹r 3›
`,
  "an answer left out under its label, and the close of the paper behind": `
T: Fellmoor Safeguarding Children Board
Recommendation 1.1
The Board should write its policy anew. ‹t 1.1›
What are we doing about this?
The policy is two pages long and was launched in June 2014. ‹r 1.1›
Recommendation 1.2
Chairs should ask each person for a view. ‹t 1.2›
What are we doing about this?
It is on the agenda of each conference. ‹r 1.2›
Recommendation 1.3
Fellmoor Trust should ask who has children. ‹t 1.3›
What are we doing about this?
How we will know it has worked
The Learning Group looks at each finding in January, April and July 2015.
Where to find the report
The report can be read on the website of the Board for a year.
`,
  "an index in bold behind the last answer": `
T: Skerra Islands Safeguarding Board
**HEALTH**
**Recommendation 1** The Committee should create a post for a named doctor. ‹t 1›
(a) The post has been approved at two sessions a week. ‹r 1›
**Recommendation 3** The Service should end this practice. ‹t 3›
(a) It ended on 1 February 2016. ‹r 3›
(b) A log is kept. ‹r 3›
**THE BOARD ITSELF**
**Recommendation 2** The Board should recruit two lay members. ‹t 2›
(a) One has been appointed. ‹r 2›
**Recommendation 4** The Board should hold a meeting on each island. ‹t 4›
(a) Three were held in May 2016. ‹r 4›
**Where to find each recommendation**
1 and 3 Health; 2 and 4 the Board.
The Board will publish a further paper in April 2017.
`,
  "in plain lines, a label that no other answer has over words about all findings": `
Eskmoor Local Safeguarding Children Board
Board response to the review of Family D
Finding 1: Each report of neglect was read as if it were the first. ‹f 1›
Issue 1.1 How can the Board be sure that chronologies are used? ‹t 1.1 @1›
Board response: A form has been tried in two towns since May 2016. ‹r 1.1›
Issue 1.2 Do managers stand behind the neglect tool? ‹t 1.2 @1›
Board response: They have said so in writing, and nine in ten files have it. ‹r 1.2›
Finding 2: Supervision is about tasks and leaves out the child. ‹f 2›
Issue 2.1 What would the Board see as good supervision? ‹t 2.1 @2›
Board response: The Workforce Group was asked for standards. They were agreed in June 2016. ‹r 2.1›
How the Board will know
The Quality Group has added all three findings to its programme for 2017. The Chair will write in May 2017.
Signed off by the Independent Chair
`,
  "a label with a section's words behind a last answer that has none": `
T: Eskmoor Safeguarding Children Partnership
**Recommendation 1**
The Partnership should count its meetings. ‹t 1›
**Children's Services:** Two of the five were ended in April 2025. ‹r 1›
**Eskmoor Police:** A sergeant goes to each of them. ‹r 1›
**Recommendation 2**
Eskmoor Council should ask schools about timetables. ‹t 2›
**Education:** Forty schools sent their figures in May 2025. ‹r 2›
**Recommendation 3**
The Partnership should ask the national panel about places to live. ‹t 3›
The Chair wrote to the panel in August 2025. ‹r 3›
**Monitoring and impact**
The Learning Group will test progress in March 2026 and speak to the family again.
`,
  "chapters in plain lines that count on behind the last answer": `
7 Minute Briefing
Safeguarding Adult Review – “Nell”
1. Who was Nell?
Nell was 71 and loved brass bands.
2. What did we learn?
Each service saw its own part of her life.
3. What has the Board done about it?
The Board accepted all three recommendations.
Recommendation One – Doors
We were asked to: see that nobody is given up after one visit. ‹t 1›
What’s new? The Trust has a policy since February 2024. ‹r 1›
Recommendation Two – Drugs
We were asked to: write to pharmacies about deliveries. ‹t 2›
What’s new? All sixty have been written to. ‹r 2›
Recommendation Three – Families
We were asked to: find out why her niece was not asked. ‹t 3›
What’s new? A group will talk to ten families by May 2024. ‹r 3›
4. What can I do?
[•] Talk to a colleague before you close a case.
[•] Ask who else knows this person.
5. Talk about it
Put this on the agenda of your next meeting.
`,
};
