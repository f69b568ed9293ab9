import type { Examples } from "../examples";

export default {
  good: {
    "the government of an island, and a name in brackets": `
      ## Recommendation 1

      The States of Garrow should change the law.

      ## Recommendation 2

      (Port Garrow Council) The rota should be reviewed.`,
    "the council is named": `
      ## Recommendation 1

      Marlshire Council should review its duty rota.

      Response:

      The Council will publish a new rota by March 2027.`,
    "one asks, all are asked": `
      ## Recommendation 1

      Northmere Safeguarding Children Partnership should ask all partner agencies to report on supervision.

      Response:

      The Partnership will ask for these reports in May 2027.`,
    "a name that says nothing of what it is": `
      ## Recommendation 1

      Public Health Marlshire should print the leaflet again.

      Response:

      It will be printed in May 2027.

      ## Recommendation 2

      That Garrow Trust briefs its midwives on the leaflet.

      Response:

      The Trust will brief them in June 2027.`,
    "a group of the partnership": `
      ## Recommendation 1

      The Partnership's Training Sub-group should add bruising in babies to its programme.

      Response:

      The Training Sub-group will add it by September 2027.`,
    "a house style in which learning points name nobody": {
      template: "hampshire-learning-points",
      draft: `
        On 3 May 2016 Eastvale Safeguarding Children Board (ESCB) decided to hold a review. Its report ends with two practice learning points:

        1. Early contact between midwives and health visitors helps families.

        Eastvale Health Trust will hold a joint meeting in each area by May 2027.

        2. A second opinion on bruising protects children.

        Eastvale Hospital will publish a rota of paediatricians by June 2027.`,
    },
    "a lead that has still to be filled in is reported as a blank": `
      ## Recommendation 1

      Home visits should be unannounced where bruising was seen.

      Lead agency: [insert agency]

      Response:

      [insert who will do what, by when]`,
  },
  bad: {
    "the heading names whom it is made to": {
      draft: `
        # Answers to the review of Family J

        ## Recommendations for Garrow Council

        ### Recommendation 1

        ⟪The rota should be reviewed.⟫

        Response:

        It was reviewed in May 2027.

        ### Recommendation 2

        ⟪Staff should be trained.⟫

        Response:

        They were trained in May 2027.`,
      what: [
        "Recommendation 1 does not name who is to act.",
        "Recommendation 2 does not name who is to act.",
      ],
      severity: ["info", "info"],
    },
    "whoever does something": {
      draft: `
        ## Recommendation 1

        ⟪Those commissioning services⟫ should ask what carers need.

        Response:

        This was done in May 2027.`,
      what: "Recommendation 1 names only “Those commissioning services”, which names nobody in particular.",
    },
    "the line for the lead was taken out": {
      draft: `
        ## Recommendation 1

        ⟪Home visits should be unannounced where bruising was seen.⟫

        Response:

        [insert who will do what, by when]

        ## Recommendation 2

        Wexcombe Council should test its letters with parents.

        Lead agency: Wexcombe Council

        Response:

        The Council will do so by July 2027.`,
      what: "Recommendation 1 does not name who is to act.",
      severity: "warning",
    },
    "nobody in particular, and nobody in the response": {
      draft: `
        ## Recommendation 1

        ⟪All agencies⟫ should remind staff to ask about pets in the home.

        Response:

        Reminders were sent in May 2027.`,
      what: "Recommendation 1 names only “All agencies”, which names nobody in particular.",
      severity: "error",
    },
    "nobody in the recommendation, and in the response only who was told": {
      draft: `
        ## Recommendation 1

        ⟪The rota should be shared with the Quality Group.⟫

        Response:

        It was shared with the Quality Group in May 2027, and a copy went to Wexcombe Council.`,
      what: "Recommendation 1 does not name who is to act.",
      severity: "error",
    },
    "nobody in the recommendation, but the response says who": {
      draft: `
        ## Recommendation 1

        ⟪Home visits should be unannounced where bruising was seen.⟫

        Response:

        Port Garrow Council will change its visiting policy by June 2027.`,
      what: "Recommendation 1 does not name who is to act.",
      severity: "warning",
    },
    "a missing response is not held against it twice": {
      draft: `
        ## Recommendation 1

        ⟪Professionals⟫ should use plain words in letters to parents.

        ## Recommendation 2

        Wexcombe Council should test its letters with parents.

        Response:

        The Council will do so by July 2027.`,
      what: "Recommendation 1 names only “Professionals”, which names nobody in particular.",
      severity: "warning",
    },
  },
} satisfies Examples;
