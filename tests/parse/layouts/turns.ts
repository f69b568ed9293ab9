/** What is answered is told by its place in a list, by words such as "the second", or by nothing but what it says. */
export const turns: Readonly<Record<string, string>> = {
  "learning points that are answered themselves under a heading of recommendations": `
T: Ashmere Safeguarding Children Partnership
# Recommendations and responses
## Learning Point 1
Schools were told late of children placed in the area. ‹t 1›
Response
The form was rewritten in April 2023. ‹r 1›
## Learning Point 2
Supervision was seldom recorded. ‹t 2›
Response
An audit will report in May 2024. ‹r 2›
`,
  "answers in a second part to the first and the second recommendation": `
T: Ashmere Safeguarding Adults Board
# The recommendations
[•] The Council should review its brokerage of care at home. ‹t 1›
[•] The Trust should make sure that falls are reported. ‹t 2›
# Our response
In response to the first recommendation, brokerage was reviewed. ‹r 1›
A new contract begins in June 2024. ‹r 1›
With regard to the second recommendation, falls are now reported daily. ‹r 2›
`,
  "ordinals as headings": `
T: Ashmere Safeguarding Adults Board
## The first recommendation
The Council should review its brokerage of care at home. ‹t 1›
Response: Brokerage was reviewed in May 2023. ‹r 1›
## The second recommendation
The Trust should make sure that falls are reported. ‹t 2›
Response: Falls are reported daily. ‹r 2›
`,
  "a list without numbers whose answers stand under numbers": `
T: Corvale Child Protection Committee
# Recommendations made by the review
The review made two recommendations:
The Council should offer every carer a named worker. ‹t 1›
Corvale Police should record who is in the house. ‹t 2›
# What has been done
## Recommendation 1
Every carer has had a named worker since March 2023. ‹r 1›
## Recommendation 2
The form was changed in May 2023. ‹r 2›
`,
  "a labelled list and as many numbered answers in another chapter": `
T: Corvale Child Protection Committee
# Recommendations
Recommendation 1: The Council should offer every carer a named worker. ‹t 1›
Recommendation 2: Corvale Police should record who is in the house. ‹t 2›
# What has been done
1. Every carer has had a named worker since March 2023. ‹r 1›
The scheme will be reviewed in May 2025. ‹r 1›
2. The form was changed in May 2023. ‹r 2›
`,
  "recommendations that nothing but their words tell": `
T: Ashmere Safeguarding Children Partnership
# Introduction
Partners should read this response beside the report.
# Our response to the recommendations
The Partnership thanks the reviewer for the recommendations.
Ashmere Council should review how it tells schools about children who move. ‹t 1›
The Council changed its form in April 2023. ‹r 1›
Twenty notifications will be audited by June 2024. ‹r 1›
All agencies should make sure that supervision is recorded. ‹t 2›
Each agency completed a check in March 2023. ‹r 2›
# Conclusion
The Partnership should be proud of its work.
`,
  "a bold word without a colon in front of each recommendation": `
T: Ashmere Safeguarding Children Partnership
Recommendation The Council should review how it tells schools about children who move. ‹t 1›
Response: The form was changed in April 2023. ‹r 1›
Recommendation All agencies should make sure that supervision is recorded. ‹t 2›
Response: Each agency completed a check in March 2023. ‹r 2›
`,
  "a list and its answers in plain text, under lines that only their place makes headings": `
Recommendations
The review made two recommendations:
The Council should offer every carer a named worker. ‹t 1›
Corvale Police should record who is in the house. ‹t 2›
Our response
The first recommendation has been met. Every carer has had a named worker since March 2023. ‹r 1›
The second recommendation will be met by June 2024. ‹r 2›
`,
  "plain text without any label": `
Corvale Child Protection Committee
Our response to the recommendations
The Council should offer every carer a named worker in the first week. ‹t 1›
Every carer has had a named worker since March 2023. ‹r 1›
Corvale Police should record who is in the house. ‹t 2›
The form was changed in May 2023. ‹r 2›
`,
  "one of so many": `
T: Corvale Child Protection Committee
Recommendation 1 of 2
The Council should offer every carer a named worker. ‹t 1›
Response
Every carer has had a named worker since March 2023. ‹r 1›
Recommendation 2 of 2
Corvale Police should record who is in the house. ‹t 2›
Response
The form was changed in May 2023. ‹r 2›
`,
  "a letter's headings for your recommendations in turn, quoted and answered in numbered paragraphs": `
T: Garrow Safeguarding Children Partnership
1. Thank you for the report, which the Executive received in January 2024.
2. Each of your recommendations is given below in your own words.
**Your first recommendation**
"Garrow Council should close no plan until the receiving team has seen the child." ‹t 1›
3. The procedure was rewritten in October 2023. ‹r 1›
4. A sample of 14 was read in February 2024. ‹r 1›
**Your second recommendation**
"Garrow Police should review the guidance given to officers on speaking to children." ‹t 2›
5. This was done in November 2023. ‹r 2›
**Your third recommendation**
"The Partnership should write a plainer protocol." ‹t 3›
6. It will be published by May 2024. ‹r 3›
- The longer one will be withdrawn. ‹r 3›
**Monitoring**
7. The action plan behind this letter is looked at each quarter.
`,
};
