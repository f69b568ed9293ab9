/** Tables that have a column for each recommendation, and a row for each body or each part of the answer. */
export const grids: Readonly<Record<string, string>> = {
  "bodies down the side and recommendations across": `
T: Holmecross Safeguarding Children Partnership
T: Local Child Safeguarding Practice Review – Child D
|!  | Rec 1: The Partnership should refresh its neglect tool. ‹t 1› | Rec 2: All agencies should keep chronologies. ‹t 2› | Rec 3: Holmecross Council should audit its visits. ‹t 3› |
| Holmecross Council ‹l 1› ‹l 2› | The tool was refreshed in June 2022. ‹r 1› | A template will be agreed by March 2023. ‹r 2› |  |
| Holmecross Police ‹l 2› |  | The Vulnerability Unit writes them. ‹r 2› |  |
| Dale NHS Trust ‹l 1› | Health visitors were trained in July 2022. ‹r 1› // An audit will follow in May 2023. ‹r 1› | - |  |
`,
  "the recommendation in the cell's second paragraph, under a title across the table": `
T: Port Ellan Adult Protection Committee
|= Who will do what |
|! Agency | Recommendation 1 // The Committee should review its inquiry form. ‹t 1› | Recommendation 2 // NHS Ellan should name a lead doctor. ‹t 2› |
| Ellan Council ‹l 1› | The form was reviewed in March 2021. ‹r 1› |  |
| NHS Ellan ‹l 1› ‹l 2› | The board's staff will use it from August 2021. ‹r 1› | A lead doctor was named in April 2021. ‹r 2› |
`,
  "the parts of the answer down the side": `
T: Marrick Community Safety Partnership
T: Domestic Homicide Review – Joan
|!  | Recommendation 1 | Recommendation 2 | Recommendation 3 |
| Recommendation | Marrick Police should review its grading of calls. ‹t 1› | Marrick Homes should train its wardens. ‹t 2› | The Partnership should hold an event. ‹t 3› |
| Lead | Marrick Police ‹l 1› | Marrick Homes ‹l 2› | Community Safety Team ‹l 3› |
| Action taken | The grading was reviewed in May 2019. ‹r 1› | Wardens will be trained in autumn. ‹r 2› |  |
| By when | Complete ‹d 1› | October 2019 ‹d 2› | May 2020 ‹d 3› |
`,
  "recommendations made in prose and answered in a grid of numbers": `
T: Sallow Vale Safeguarding Adults Board
# Recommendations
**Recommendation 1:** The Board should publish a protocol on hoarding. ‹t 1›
**Recommendation 2:** Sallow Vale Council should review its duty desk. ‹t 2›
# What each agency will do
|! Agency | R1 | R2 |
| Sallow Vale Council ‹l 1› ‹l 2› | The protocol will be adopted in June 2023. ‹r 1› | The desk was reviewed in March 2023. ‹r 2› |
| Sallow Fire Service ‹l 1› | Crews have been told of the protocol. ‹r 1› |  |
`,
  "ticks under numbers, which make and answer nothing": `
T: Ullet Safeguarding Adults Board
|!  | R1 | R2 | R3 |
| Ullet Council | ✓ |  | ✓ |
| Ullet Trust | ✓ | Lead |  |
**R1. The Board should agree a protocol on mental capacity.** ‹t 1›
A protocol was agreed in May 2020. ‹r 1›
**R2. Ullet Trust should review its discharge letters.** ‹t 2›
The letters were reviewed. ‹r 2›
**R3. Ullet Council should review its direct payments.** ‹t 3›
`,
  "actions that cite the numbers of a list in front of them": `
T: Dane Vale Safeguarding Adults Board
The recommendations were:
1. Dane Vale Council should review its charging policy. ‹t 1›
2. Dane Vale Trust should review its delirium pathway. ‹t 2›
3. The Board should tell providers of the findings. ‹t 3›
4. The Board should audit capacity assessments. ‹t 4›
|! Action | Recommendation addressed | Lead | Timescale |
| Policy to be rewritten ‹r 1› | 1 | Council ‹l 1› | June 2023 ‹d 1› |
| Delirium nurse to be appointed ‹r 2› | 2 | Trust ‹l 2› | September 2023 ‹d 2› |
| Learning event to be held ‹r 1› ‹r 3› | 1 and 3 | Board ‹l 1› ‹l 3› | July 2023 ‹d 1› ‹d 3› |
`,
  "actions numbered from 1 under each recommendation": `
T: Whin Safeguarding Children Partnership
## Recommendation 1
Whin Council should improve its work with fathers. ‹t 1›
|! No. | Action | Owner | Due |
| 1 | Rewrite the form ‹r 1› | Head of Service ‹l 1› | May 2023 ‹d 1› |
| 2 | Train the staff ‹r 1› | Practice Lead ‹l 1› | July 2023 ‹d 1› |
## Recommendation 2
Whin Police should share notifications each day. ‹t 2›
|! No. | Action | Owner | Due |
| 1 | Set up an inbox ‹r 2› | Inspector ‹l 2› | June 2023 ‹d 2› |
`,
  "a table without answers, then a heading for each": `
T: Mell Safeguarding Children Partnership
# Summary
|! No. | Recommendation | Status |
| 1 | Mell Council should review its edge of care service. ‹t 1› | Complete |
| 2 | Mell Police should review its use of protective custody. ‹t 2› | On track |
| 3 | The Partnership should publish a practice guide. ‹t 3› | Not started |
# Detail
## 1. Edge of care
The service was reviewed in May 2023. ‹r 1›
## 2. Protective custody
Inspectors review every case within six hours. ‹r 2›
## 3. Practice guide
`,
  "a table on its side: fields down it, the recommendations' numbers across its top": `
T: Tollermouth Safeguarding Adults Board
| Ref | 1 | 2 | 3 |
| Recommendation | The council should review its duty rota at weekends. ‹t 1› | The trust should write to carers after discharge. ‹t 2› | Tollermouth Police should brief every shift on markers. ‹t 3› |
| Response | The rota was reviewed by the head of service. ‹r 1› | A letter is sent with each discharge. ‹r 2› | |
| Lead | Tollermouth Council ‹l 1› | Tollermouth NHS Trust ‹l 2› | Tollermouth Police ‹l 3› |
| By when | May 2023 ‹d 1› | June 2023 ‹d 2› | July 2023 ‹d 3› |
| RAG | Green | Amber | Red |
`,
  "a table on its side: the recommendations themselves across its top": `
T: Tollermouth Safeguarding Adults Board
| Recommendation | The council should review its duty rota at weekends. ‹t 1› | The trust should write to carers after discharge. ‹t 2› |
| Action | The rota was reviewed by the head of service. ‹r 1› | A letter is sent with each discharge. ‹r 2› |
| Owner | Tollermouth Council ‹l 1› | Tollermouth NHS Trust ‹l 2› |
| Timescale | May 2023 ‹d 1› | June 2023 ‹d 2› |
`,
};
