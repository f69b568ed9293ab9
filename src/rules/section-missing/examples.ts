import type { Examples } from "../examples";

const REGULATION = `On 12 May 2016 the Case Review Group of Marlshire Safeguarding Children Board (MSCB) decided to hold a serious case review, because the criteria in Regulation 5 of the Local Safeguarding Children Boards Regulations 2006 were met.`;
const METHODOLOGY = `Working Together 2015 allows boards to use any learning model. Ada Penrose, an independent reviewer, was commissioned to lead the review with a systems-based method and to meet the practitioners.`;
const PANEL = `A panel of senior managers, none of whom knew the family, oversaw the review and checked the quality of its report.`;
const PURPOSE = `This document sets out how the Board answers each recommendation that was made to it.`;
const ANSWERS = `
      # Finding 1

      The duty desk closed at four.

      ## Recommendation 1a

      Marlshire Council should staff its duty desk until six.

      The Council has done so since May 2016.

      ## Recommendation 1b

      Marlshire Constabulary should know who is on duty.

      The Council has sent the rota to the Constabulary each week since May 2016.`;

export default {
  good: {
    "every section that the house style asks for": {
      template: "hampshire-scr",
      draft: `
      Marlshire Safeguarding Children Board

      Response to the Serious Case Review of Child Q

      ${REGULATION}

      ${METHODOLOGY}

      ${PANEL}

      ${PURPOSE}
${ANSWERS}`,
    },
    "a house style that asks for none": `
      ## Recommendation 1

      Eastvale Council should review its duty rota.

      Response:

      The Council will publish a new rota by March 2027.`,
  },
  bad: {
    "nothing about the regulations": {
      template: "hampshire-scr",
      draft: `
      Marlshire Safeguarding Children Board

      Response to the Serious Case Review of Child Q⟪⟫

      ${METHODOLOGY}

      ${PANEL}

      ${PURPOSE}
${ANSWERS}`,
      what: "The section “Decision and regulation” is missing.",
    },
    "nothing about the panel": {
      template: "hampshire-scr",
      draft: `
      Marlshire Safeguarding Children Board

      Response to the Serious Case Review of Child Q

      ${REGULATION}

      ${METHODOLOGY}⟪⟫

      ${PURPOSE}
${ANSWERS}`,
      what: "The section “Review panel” is missing.",
    },
  },
} satisfies Examples;
