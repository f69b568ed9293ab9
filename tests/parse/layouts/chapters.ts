/** Recommendations that only their chapter, their letter or their type tells, and answers that only their count gives to them. */
export const chapters: Readonly<Record<string, string>> = {
  "several recommendations in bold under each finding": `
T: Larkmere Safeguarding Adults Board
# Finding 1: The risk of fire was not understood
Mr L smoked in bed, and no agency put two facts together. ‹f 1›
**Larkmere Fire and Rescue Service should offer training on emollients to all providers.** ‹t 1.1 @1›
Forty providers have been trained since March 2021. ‹r 1.1›
**Larkmere Council should add fire risk to its review form.** ‹t 1.2 @1›
The form was changed in April 2021. ‹r 1.2›
# Finding 2: Nobody led
Three teams each thought that another led. ‹f 2›
**The Board should agree a protocol on lead professionals.** ‹t 2.1 @2›
A protocol was agreed in September 2021. ‹r 2.1›
It will be reviewed by the Policy Group in September 2022. ‹r 2.1›
`,
  "letters and figures within lettered themes, one of which has one alone": `
T: Gannet Bay Safeguarding Adults Board
# Theme A – Housing
**A1** Gannet Council should review how it decides priority need. ‹t a1 @a›
Forty decisions were reviewed. ‹r a1›
**A2** Gannet Homes should not evict a tenant without a meeting. ‹t a2 @a›
A policy was agreed in February 2024. ‹r a2›
# Theme B – Health
**B1** Gannet Hospitals NHS Trust should appoint a nurse for homeless patients. ‹t b1 @b›
A nurse has been in post since January 2024. ‹r b1›
**B2** The Integrated Care Board should review access to dentists. ‹t b2 @b›
# Theme C – Together
**C1** The Board should hold a summit. ‹t c1 @c›
The summit will take place on 4 October 2024. ‹r c1›
`,
  "answers counted with a letter in an appendix": `
T: Fallow Safeguarding Children Partnership
# 2. Recommendations
Recommendation 1: Fallow Council should review its procedure for missing children. ‹t 1›
Recommendation 2: Fallow Police should share return interviews. ‹t 2›
Recommendation 3: The Partnership should commission a service for young people. ‹t 3›
# 3. Monitoring
3.1 The Business Group will monitor progress each quarter.
# Appendix A: Responses
A1. The procedure was reviewed in July 2023. ‹r 1›
Ten cases will be audited by January 2024. ‹r 1›
A2. A daily report has been set up. ‹r 2›
A3. A service will begin in April 2024. ‹r 3›
`,
  "answers counted within a chapter of responses": `
T: Fallow Safeguarding Adults Board
# 1. Introduction
1.1 The review was published in May 2023.
# 2. Recommendations
Recommendation 1: Fallow Council should review its panel. ‹t 1›
Recommendation 2: Fallow Trust should review its risk tool. ‹t 2›
# 3. Action taken in response
3.1 The panel was reviewed in June 2023. ‹r 1›
3.2 The tool is being piloted. ‹r 2›
# 4. Next steps
4.1 The Board will report in 2024.
4.2 Progress will be published.
`,
  "whom it is made to behind the label, its words below": `
T: Norrow Safeguarding Adults Board
**Recommendation One – to Norrow Council**
That the Council reviews its approach to direct payments. ‹t 1›
Direct payments were reviewed in March 2022. ‹r 1›
**Recommendation Two – to the Integrated Care Board**
That funding of advocacy is reviewed. ‹t 2›
The ICB does not accept this. ‹r 2›
**Recommendation Three – for all partners**
That partners hold a learning event. ‹t 3›
It was held on 7 May 2022. ‹r 3›
`,
  "headings that tell what was asked": `
T: Kelmar Safeguarding Children Partnership
# What the review asked us to do, and what we did
## You asked that Kelmar Council look at how it supports kinship carers. ‹t 1›
We have set up a kinship team. ‹r 1›
## You asked that Kelmar Police review its custody procedure for children. ‹t 2›
We reviewed it in May 2024. ‹r 2›
## You asked that the Partnership hear from young people each year. ‹t 3›
We will hold the first forum in October 2024. ‹r 3›
`,
  "a row that goes on in the next table": `
T: Ashel Safeguarding Adults Board
|! Ref | Recommendation | Response | Lead | By when |
| 1 | Ashel Council should review its brokerage. ‹t 1› | It was reviewed in May 2022. ‹r 1› | Council ‹l 1› | Done ‹d 1› |
| 2 | Ashel Police should record vulnerability. ‹t 2› | Officers will be reminded. ‹r 2› | Police ‹l 2› | June 2022 ‹d 2› |
**Action plan (continued)**
|! Ref | Recommendation | Response | Lead | By when |
| 2 | Ashel Police should record vulnerability. (continued) | An audit will be done. ‹r 2› | Police ‹l 2› | August 2022 ‹d 2› |
| 3 | The Board should agree a protocol. ‹t 3› | | Board ‹l 3› | July 2022 ‹d 3› |
`,
  "you said and we did, under themes in counted chapters": `
T: Corvale Safeguarding Board: you said, we did
# 1. About this paper
The review was published in May 2018.
# 2. Theme 1 – Falls at home
Nobody looked at the stairs. ‹f 1›
### You said:
1. Corvale Homes should look at the stairs of each new tenant. ‹t 1 @1›
### We did:
Wardens have done so since July 2018. ‹r 1›
### You said:
2. The Trust should tell the warden when somebody comes home. ‹t 2 @1›
### We did:
Three changes were made: ‹r 2›
[•] a form is sent by the ward ‹r 2›
# 3. Theme 2 – Night calls
Calls were counted and not read. ‹f 2›
### You said:
3. Corvale Police should read the calls of the night each morning. ‹t 3 @2›
### We did:
A sergeant has read them since June 2018. ‹r 3›
### You said:
5. The Board should ask for the count of calls each quarter. ‹t 5 @2›
### We did:
The first count was seen in September 2018. ‹r 5›
# 4. Has it helped?
It is too soon to say. The Board will look again in 2020.
# 5. Whom to ask
Write to the office of the Board.
`,
  "the same in plain text": `
Corvale Safeguarding Board: you said, we did
1. About this paper
The review was published in May 2018.
2. Theme 1 – Falls at home
Nobody looked at the stairs. ‹f 1›
You said:
1. Corvale Homes should look at the stairs of each new tenant. ‹t 1 @1›
We did:
Wardens have done so since July 2018. ‹r 1›
You said:
2. The Trust should tell the warden when somebody comes home. ‹t 2 @1›
We did:
Three changes were made: ‹r 2›
[•] a form is sent by the ward ‹r 2›
3. Theme 2 – Night calls
Calls were counted and not read. ‹f 2›
You said:
3. Corvale Police should read the calls of the night each morning. ‹t 3 @2›
We did:
A sergeant has read them since June 2018. ‹r 3›
You said:
5. The Board should ask for the count of calls each quarter. ‹t 5 @2›
We did:
The first count was seen in September 2018. ‹r 5›
4. Has it helped?
It is too soon to say. The Board will look again in 2020.
5. Whom to ask
Write to the office of the Board.
`,
  "a word of the board's own over the chapters, counted in words behind the paper's numbers": `
T: Eskmoor Safeguarding Children Partnership
1. Introduction
1.1 The review asked three things of us.
2. Strand one: clubs and groups
2.1 Recommendation 1: Eskmoor Council should find out which clubs have a policy. ‹t 1 @1›
2.2 A count was made in May 2019. ‹r 1›
3. Strand two: listening to children
3.1 One child had told a coach. ‹f 2›
3.2 Recommendation 2: Eskmoor Police should train two officers for each interview. ‹t 2 @2›
3.3 Eight officers were trained in June 2019. ‹r 2›
3.4 Recommendation 3: The Partnership should seek a place for parents to meet. ‹t 3 @2›
3.5 Parents have met each month since July 2019. ‹r 3›
4. Other matters
4.1 The Partnership has written to the reviewer.
`,
  "lines of enquiry that ask what was needed, and what was done under questions, one of them once": `
T: Stanlow Safeguarding Children Partnership
# KLOE 1: How well did services understand the needs of a young father?
Nobody asked him. ‹f 1›
## Recommendation 1
Stanlow Midwives should write to fathers. ‹t 1 @1›
### What have we done?
A letter is sent at booking. ‹r 1›
### What next?
Ten fathers will be asked by May 2026. ‹r 1›
# KLOE 2: Was the bruise considered?
It was seen by two people. ‹f 2›
## Recommendation 2
Stanlow Police should see each baby who is asleep. ‹t 2 @2›
### What did we do?
Officers were told in August 2025. ‹r 2›
### What next?
A sample will be read in March 2026. ‹r 2›
`,
  "letters and figures in two chapters, one of which nobody has answered": `
T: Mossdale Safeguarding Adults Board
# Mossdale Council
**MC1** Mossdale Council should review how it hears of a fire. ‹t mc1›
The form was changed in April 2023. ‹r mc1›
**MC2** Mossdale Council should record supervision. ‹t mc2›
Each team did so by March 2023. ‹r mc2›
# Mossdale Hospital
**MH1** Mossdale Hospital should write to every practice. ‹t mh1›
**MH2** Mossdale Hospital should name a doctor for each ward. ‹t mh2›
`,
  "codes by Word's numbers under chapters with letters, by Word's numbers too": `
T: Marl and Garrow Safeguarding Children Partnership
# About this document
Under each recommendation we say what has been done.
# [A.] Children were known to many, but held by none
[A1.] The Partnership should bring its panels together. ‹t a1 @a›
Done so far. They were replaced by one in February 2022. ‹r a1›
Still to do. Its terms will be reviewed in August 2022. ‹r a1›
[A2.] Marl Council should name a worker for each child. ‹t a2 @a›
Done so far. This is on each agenda. ‹r a2›
Still to do. Nothing more is planned. ‹r a2›
# [B.] Moments when children would have talked were missed
[B1.] Garrow Hospital should have youth workers in the evening. ‹t b1 @b›
Done so far. Two have been there since December 2021. ‹r b1›
Still to do. A case for money will be made in October 2022. ‹r b1›
[B2.] Interviews should be held by a person whom the child has chosen. ‹t b2 @b›
Done so far. The contract was varied in January 2022. ‹r b2›
Still to do. A leaflet will be written by May 2023. ‹r b2›
# Next steps
The group will look at all of it in May 2023.
`,
};
