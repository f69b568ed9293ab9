import type { Examples } from "../examples";

export default {
  good: {
    "a group that has still to be named is reported as a blank": `
      ## Recommendation 1

      Marlshire Council should review its duty rota.

      Response:

      The [insert monitoring group] will check the rota by June 2027.`,
    "the council will": `
      ## Recommendation 1

      Marlshire Council should review its duty rota.

      Response:

      The Council will publish a new rota by March 2027.`,
    "by whom stands at the end": `
      ## Recommendation 1

      Northmere Health Trust should audit its handovers.

      Response:

      Fifty handovers will be audited by the Trust by May 2027.`,
    "a blank for the name is reported as a blank": `
      ## Recommendation 1

      Port Garrow Council and Port Garrow Constabulary should agree who visits first.

      Response:

      A protocol will be written by [lead agency] in June 2027.`,
    "done is done": `
      ## Recommendation 1

      Eastvale Council should write to childminders.

      Response:

      Letters were sent to all childminders in May 2027.`,
    "the table has a lead": {
      template: "action-table",
      draft: `
        | Ref | Recommendation | Lead | Response | By when |
        | --- | --- | --- | --- | --- |
        | 1 | Wexcombe Council should train its reception staff. | Head of Customer Services, Wexcombe Council | Training will be given to all reception staff. | May 2027 |
        | 2 | Wexcombe Council should rewrite its leaflet. | Wexcombe Council | The leaflet will be rewritten with parents. | June 2027 |`,
    },
  },
  bad: {
    "nobody, where two could be meant": {
      draft: `
        ## Recommendation 1

        Port Garrow Council and Port Garrow Health Trust should agree who visits first.

        Response:

        ⟪A protocol will be written by June 2027.⟫`,
      what: "In the response to Recommendation 1, nothing says who will do this.",
      severity: "warning",
      fixed: `
        ## Recommendation 1

        Port Garrow Council and Port Garrow Health Trust should agree who visits first.

        Response:

        A protocol will be written by [insert agency] by June 2027.`,
    },
    "nobody, where only one can be meant": {
      draft: `
        ## Recommendation 1

        Marlshire Constabulary should share its call log.

        Response:

        ⟪The log will be shared from May 2027.⟫`,
      what: "In the response to Recommendation 1, nothing says who will do this.",
      severity: "info",
    },
    "nobody in particular": {
      draft: `
        ## Recommendation 1

        Eastvale Safeguarding Children Partnership should ask agencies to check their leaflets.

        Response:

        ⟪All agencies will check their leaflets by June 2027.⟫`,
      what: "In the response to Recommendation 1, “All agencies” is nobody in particular, so nothing says who will do this.",
      severity: "info",
      fixed: `
        ## Recommendation 1

        Eastvale Safeguarding Children Partnership should ask agencies to check their leaflets.

        Response:

        [insert agency] will check their leaflets by June 2027.`,
    },
    "two things that will be done": {
      draft: `
        ## Recommendation 1

        Northmere Council and Northmere Health Trust should agree a form.

        Response:

        ⟪The form will be rewritten and tried out in two wards by June 2027.⟫`,
      what: "In the response to Recommendation 1, nothing says who will do this.",
      fixed: `
        ## Recommendation 1

        Northmere Council and Northmere Health Trust should agree a form.

        Response:

        The form will be rewritten and tried out by [insert agency] in two wards by June 2027.`,
    },
    "an empty cell in the column for the lead": {
      template: "action-table",
      draft: `
        | Recommendation | Response | Lead | By when |
        | --- | --- | --- | --- |
        | 1. Eastvale Council and Eastvale Academy should agree a form. | ⟪The form will be rewritten.⟫ | | June 2027 |
        | 2. Eastvale Police should share its log. | The log will be shared with the Council. | Superintendent | May 2027 |`,
      what: "In the response to Recommendation 1, nothing says who will do this.",
      fixed: `
        | Recommendation | Response | Lead | By when |
        | --- | --- | --- | --- |
        | 1. Eastvale Council and Eastvale Academy should agree a form. | The form will be rewritten. | [insert agency] | June 2027 |
        | 2. Eastvale Police should share its log. | The log will be shared with the Council. | Superintendent | May 2027 |`,
    },
  },
} satisfies Examples;
