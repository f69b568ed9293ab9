import type { Examples } from "../examples";

export default {
  good: {
    "an editor's word in a quotation": `
      ## Recommendation 1

      Marlshire Council should act on “nobody asked him [the child]” and on “it were [sic] too late […]”.`,
    "pseudonyms and numerals": `
      ## Recommendation 1

      School X and Adult XX should be told of Chapter XX.`,
    "a promise without a date is no blank": `
      ## Recommendation 1

      Northmere Council should review its rota.

      Response:

      The date of the launch is to be agreed by the Board.`,
    "a blank that is the whole response, which is reported as none": `
      ## Recommendation 1

      Wexcombe Council should review its rota.

      Response:

      [insert who will do what, by when]`,
    "a web address and a name taken out on purpose": `
      ## Recommendation 1

      Eastvale Council should publish [name redacted] at <https://eastvale.example/>.`,
  },
  bad: {
    "in square brackets": {
      draft: `
        # Marlshire Safeguarding Children Partnership

        The case was considered on ⟪[insert date]⟫ by the ⟪[name of group]⟫.

        ## Recommendation 1

        Marlshire Council should review its rota.`,
      what: ["“[insert date]” has not been filled in.", "“[name of group]” has not been filled in."],
    },
    "letters for figures": {
      draft: `
        ## Recommendation 1

        Northmere Council should review its rota.

        Response:

        The Council will publish it by ⟪xx/xx/20xx⟫ for ⟪XX per cent⟫ of staff.`,
      what: ["“xx/xx/20xx” has not been filled in.", "“XX per cent” has not been filled in."],
    },
    "a sum, a share and a note to whoever finishes it": {
      draft: `
        ## Recommendation 1

        Garrow Council should review its rota.

        Response:

        The Council spent ⟪£X⟫ on it, and ⟪X%⟫ of staff were trained in May 2027.

        ⟪NB: check with the night team.⟫`,
      what: [
        "“£X” has not been filled in.",
        "“X%” has not been filled in.",
        "“NB: check with the night team.” has not been filled in.",
      ],
    },
    "to be confirmed": {
      draft: `
        ## Recommendation 1

        Eastvale Council should review its rota.

        Response:

        The Council will publish it (⟪TBC⟫).`,
      what: "“TBC” has not been filled in.",
    },
    "what a form asks for": {
      draft: `
        ## Recommendation 1

        Port Garrow Council should review its rota.

        Response:

        The Council will publish a new rota in March 2027. ⟪Click or tap here to enter text.⟫`,
      what: "“Click or tap here to enter text.” has not been filled in.",
    },
    "a line to write on, and a merge field": {
      draft: `
        # Wexcombe Safeguarding Children Board

        Signed ⟪______⟫ for ⟪«Board_Name»⟫

        ## Recommendation 1

        Wexcombe Council should review its rota.`,
      what: ["“______” has not been filled in.", "“«Board_Name»” has not been filled in."],
    },
    "in the footer": {
      reading: { notes: [{ kind: "footer", text: "Version 2, [date]", paragraph: null }] },
      draft: `
        ⟪⟫The Board accepts the report.

        ## Recommendation 1

        Wexcombe Council should review its training.`,
      what: "“[date]” in a footer has not been filled in.",
    },
  },
} satisfies Examples;
