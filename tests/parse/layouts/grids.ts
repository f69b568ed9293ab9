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
};
