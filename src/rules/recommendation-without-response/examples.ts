import type { Examples } from "../examples";

export default {
  good: {
    "a response under its label": `
      ## Recommendation 1

      Marlshire Council should review its duty rota.

      Response:

      The Council will publish a new rota by March 2027.`,
    "not accepted, and why": `
      ## Recommendation 1

      Eastvale Health Trust should visit every family twice in the first week.

      Response:

      The Trust does not accept this: national guidance sets one visit, and a second would take staff from families at risk.`,
    "a reference to another response": `
      ## Recommendation 1

      Northmere Council should give schools a named contact.

      Response:

      The Council will name one for each school by May 2027.

      ## Recommendation 2

      Northmere Council should tell schools whom to ring after four.

      Response:

      See the response to Recommendation 1.`,
    "an answer that speaks of another answer": `
      ## Recommendation 1

      Port Garrow Council should ask the coroner for the transcript.

      Response:

      The Council asked for it in May 2027. The coroner's answer is awaited and will be shared with the panel in July 2027.`,
    "a list of those who were written to": `
      ## Recommendation 1

      Port Garrow Council should tell every board in the region.

      Response:

      The Council wrote in May 2027 to these:

      - Marlshire Safeguarding Children Partnership
      - Northmere Safeguarding Children Partnership`,
    "names over answers": `
      ## Recommendation 1

      All four agencies should review their rotas.

      Response:

      Marlshire Council:

      The rota was reviewed in May 2027.

      Marlshire Constabulary:

      Ours was reviewed in June 2027.`,
    "an empty cell in a row that says something in another": `
      | Recommendation | Action | Lead | Progress |
      |---|---|---|---|
      | 1. Eastvale Council should review its rota. | The Council will publish a rota by May 2027. | Eastvale Council | |
      | 2. Eastvale Constabulary should share its call log. | The Constabulary shared it in June 2027. | Eastvale Constabulary | Done |`,
    "answers that all only agree, in front of a plan": `
      ## Recommendation 1

      Eastvale Council should review its rota.

      Response: Agreed.

      ## Recommendation 2

      Eastvale Health Trust should cover vacant caseloads.

      Response: Agreed in principle.

      ## Recommendation 3

      Eastvale Constabulary should share its call log.

      Response: Accepted. The Constabulary will share it from May 2027.`,
    "an acceptance in front of what will be done": `
      ## Recommendation 1

      Eastvale Council should review its rota.

      Response: Accepted. A new rota will be published by the Council in May 2027.

      ## Recommendation 2

      Eastvale Constabulary should share its call log.

      Response: Accepted; done in May 2027.`,
    "not accepted, in a word": `
      ## Recommendation 1

      Eastvale Council should review its rota.

      Response: The Council will publish a new rota by May 2027.

      ## Recommendation 2

      Eastvale Constabulary should share its call log.

      Response: Not accepted, as the law forbids it.`,
  },
  bad: {
    "an acceptance and no more, where others say what will be done": {
      draft: `
        ## Recommendation 1

        Eastvale Council should review its rota.

        Response: The Council accepts this recommendation. A new rota will be published in May 2027.

        ## Recommendation 2

        Eastvale Constabulary should share its call log.

        ⟪Response: Accepted in full.⟫

        ## Recommendation 3

        Eastvale Health Trust should cover vacant caseloads.

        Response:

        ⟪The Trust fully supports this recommendation and notes the finding.⟫

        ## Recommendation 4

        Eastvale Council should cover vacant caseloads.

        Response: This is done by a pool of eight staff.

        ## Recommendation 5

        Eastvale Council should name a lead.

        Response: The Head of Service was named in May 2027.`,
      what: [
        "The response to Recommendation 2 agrees with it and says nothing of what is done.",
        "The response to Recommendation 3 agrees with it and says nothing of what is done.",
      ],
      severity: ["warning", "warning"],
    },
    "nothing between two recommendations": {
      draft: `
        ## Recommendation 1

        Marlshire Council should review its duty rota.

        Response:

        The Council will publish a new rota by March 2027.

        ## Recommendation 2

        Marlshire Health Trust should cover vacant caseloads.⟪⟫

        ## Recommendation 3

        Marlshire Constabulary should share its call log.

        Response:

        The Constabulary will do so from May 2027.`,
      what: "Recommendation 2 has no response.",
      fixed: `
        ## Recommendation 1

        Marlshire Council should review its duty rota.

        Response:

        The Council will publish a new rota by March 2027.

        ## Recommendation 2

        Marlshire Health Trust should cover vacant caseloads.

        Response:

        [insert who will do what, by when]

        ## Recommendation 3

        Marlshire Constabulary should share its call log.

        Response:

        The Constabulary will do so from May 2027.`,
    },
    "a label with nothing behind it, where others run on": {
      draft: `
        ## Recommendation 1

        Northmere Council should review its duty rota.

        **Agency response:** The Council will publish a new rota by March 2027.

        ## Recommendation 2

        Northmere Health Trust should cover vacant caseloads.

        **Agency response:**⟪⟫`,
      what: "Recommendation 2 has no response.",
      fixed: `
        ## Recommendation 1

        Northmere Council should review its duty rota.

        **Agency response:** The Council will publish a new rota by March 2027.

        ## Recommendation 2

        Northmere Health Trust should cover vacant caseloads.

        **Agency response:** [insert who will do what, by when]`,
    },
    "a label that bears the number": {
      draft: `
        ## Recommendation 1

        Eastvale Council should review its duty rota.

        ### Response to Recommendation 1

        The Council will publish a new rota by March 2027.

        ## Recommendation 2

        Eastvale Health Trust should cover vacant caseloads.⟪⟫`,
      what: "Recommendation 2 has no response.",
      fixed: `
        ## Recommendation 1

        Eastvale Council should review its duty rota.

        ### Response to Recommendation 1

        The Council will publish a new rota by March 2027.

        ## Recommendation 2

        Eastvale Health Trust should cover vacant caseloads.

        ### Response to Recommendation 2

        [insert who will do what, by when]`,
    },
    "an empty cell": {
      template: "action-table",
      draft: `
        | Recommendation | Response | Lead | By when |
        | --- | --- | --- | --- |
        | 1. Port Garrow Council should review its rota. | The Council will publish a new rota. | Head of Service | March 2027 |
        | 2. Port Garrow Police should share its log. | ⟪⟫ | Superintendent | May 2027 |`,
      what: "Recommendation 2 has no response.",
      fixed: `
        | Recommendation | Response | Lead | By when |
        | --- | --- | --- | --- |
        | 1. Port Garrow Council should review its rota. | The Council will publish a new rota. | Head of Service | March 2027 |
        | 2. Port Garrow Police should share its log. | [insert who will do what, by when] | Superintendent | May 2027 |`,
    },
    "a blank that still stands for it": {
      draft: `
        ## Recommendation 1

        Wexcombe Academy should record who collects a child.

        Response:

        ⟪[insert who will do what, by when]⟫

        ## Recommendation 2

        Wexcombe Council should check the record each term.

        Response: ⟪TBC⟫`,
      what: [
        "Recommendation 1 is not answered yet: it says “[insert who will do what, by when]”.",
        "Recommendation 2 is not answered yet: it says “TBC”.",
      ],
    },
    "an answer that is still to come": {
      draft: `
        ## Recommendation 1

        Wexcombe Academy should record who collects a child.

        Response:

        ⟪Response awaited from the Academy.⟫

        ## Recommendation 2

        Wexcombe Council should check the record each term.

        Response:

        The Council will do so from September 2027.`,
      what: "Recommendation 1 is not answered yet: it says “Response awaited from the Academy”.",
    },
    "a name and no more": {
      draft: `
        ## Recommendation 1

        Marlshire Council should review its duty rota.

        Response:

        **Marlshire Council (Children's Services).** A new rota was published in May 2027.

        ## Recommendation 2

        Marlshire Health Trust should cover vacant caseloads.

        Response:

        ⟪**Marlshire Health Trust (community services).**⟫`,
      what: "Recommendation 2 is not answered yet: it says “Marlshire Health Trust (community services)”.",
    },
    "a name under which one of two says nothing": {
      draft: `
        ## Recommendation 1

        Eastvale Council and Eastvale Constabulary should agree a protocol.

        Response:

        Eastvale Council: a draft protocol went to the Constabulary in May 2027.

        ⟪Eastvale Constabulary:⟫`,
      what: "Nothing stands under “Eastvale Constabulary:” in the response to Recommendation 1.",
      severity: "warning",
    },
    "a name with nothing behind it in front of the other's": {
      draft: `
        ## Recommendation 1

        Eastvale Council and Eastvale Constabulary should agree a protocol.

        ⟪Eastvale Constabulary:⟫

        Eastvale Council: a draft protocol went to the Constabulary in May 2027.`,
      what: "Nothing stands under “Eastvale Constabulary:” in the response to Recommendation 1.",
      severity: "warning",
    },
    "a part with nothing in it": {
      draft: `
        ## Recommendation 1

        Marlshire Council should publish its threshold document.

        Response:

        What we have done:

        It was published in May 2026.

        What we still have to do:

        The Council will send it to all schools by May 2027.

        ## Recommendation 2

        Marlshire Council should review its duty rota.

        Response:

        ⟪What we have done:⟫

        What we still have to do:

        The Council will publish a new rota by May 2027.`,
      what: "Nothing stands under “What we have done:” in the response to Recommendation 2.",
      severity: "warning",
    },
    "an empty cell beside one of those who were to answer": {
      draft: `
        ## Recommendation 1: Eastvale Council and Eastvale Constabulary should agree a protocol.

        | Agency | Response |
        |---|---|
        | Eastvale Council | The Council sent a draft to the Constabulary in May 2027. |
        | Eastvale Constabulary | ⟪⟫ |

        ## Recommendation 2: Eastvale Health Trust should cover vacant caseloads.

        | Agency | Response |
        |---|---|
        | Eastvale Health Trust | They were covered in May 2027. |`,
      what: "Nothing stands beside “Eastvale Constabulary” in the response to Recommendation 1.",
      severity: "warning",
    },
  },
} satisfies Examples;
