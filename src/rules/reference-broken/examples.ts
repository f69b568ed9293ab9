import type { Examples } from "../examples";

export default {
  good: {
    "what others will answer": `
      Recommendations 2 and 3, which concern the owners of the land, will be responded to separately by them.

      ## Recommendation 1

      Garrow Council should print a form.`,
    "to what another body recommended, and to a report's appendix": `
      ## Recommendation 1

      Garrow Council should review its rota.

      Response:

      The inspectors asked for the same in their recommendation 6. In the review concerning Child T, recommendation 7 said so too. The overview report says why (paragraphs 5.6 to 5.9, Appendix 2).`,
    "to one that somebody else answers, as the draft says": `
      The review made three recommendations. Recommendation 2 is addressed to the Ministry alone, which will reply to it separately.

      ## Recommendation 1

      Garrow Council should review its rota.

      ## Recommendation 3

      Garrow Council should train its staff.`,
    "to an appendix in words": `
      ## Recommendation 1

      Garrow Council should review its rota, as Appendix One shows.

      ## Appendix One

      The rota.`,
    "to a recommendation that is there": `
      ## Recommendation 1

      Marlshire Council should review its rota.

      Response:

      This is part of the work under Recommendation 2.

      ## Recommendation 2

      Marlshire Council should review its training.`,
    "in words, and to one of those that are there": `
      ## Recommendation One

      Marlshire Council should review its rota.

      Response:

      Recommendation one of this list asked for a rota; one of the other boards has none, and recommendation two of the last review was the same.

      ## Recommendation Two

      Marlshire Council should review its training.

      Response:

      See Recommendation One.`,
    "in Roman figures, or in figures where the draft has Roman ones": `
      ## Recommendation I

      Marlshire Council should review its rota.

      Response:

      This is part of the work under Recommendation II, and Recommendation 2 came first. In the last recommendation I made no mention of it.

      ## Recommendation II

      Marlshire Council should review its training.

      Response:

      See recommendation (i).`,
    "into another document": `
      ## Recommendation 1

      Northmere Council should review its rota.

      Response:

      Recommendation 9 of the review of Child B and paragraph 8.2 of the overview report asked for the same.`,
    "a day written with full stops": `
      ## Recommendation 1

      Garrow Council should train its housing officers.

      Response:

      60% were trained as at 31.08.24, the rest will be by 30.11.24.

      1.1.2 The Learning Manager keeps the list.`,
    "to a statute": `
      ## Recommendation 1

      Eastvale Council should review its section 47 enquiries and its section 11 audit.

      Response:

      They rest on section 17 of the Children Act 1989.`,
    "where the draft numbers no paragraphs": `
      ## Recommendation 1

      Port Garrow Council should review its rota.

      Response:

      The reasons are given in paragraph 6.3.`,
    "to an appendix that is there": `
      ## Recommendation 1

      Wexcombe Council should review its rota, as Appendix A shows.

      ## Appendix A

      The rota.`,
  },
  bad: {
    "in a table of answers, to a recommendation that the list does not have": {
      draft: `
        # Recommendations

        **Recommendation 1.** Northmere Council should review its rota.

        **Recommendation 2.** Northmere Police should count the calls.

        # Northmere Council

        | Rec | Progress |
        | --- | --- |
        | R1 | The rota was reviewed in May 2024. |
        | R2 | The calls are counted with the Police every month. |
        | ⟪R9⟫ | The forms were changed in June 2024. |`,
      what: "There is no “R9” in this draft.",
    },
    "in Roman figures, to a recommendation that is not": {
      draft: `
        ## Recommendation I

        Marlshire Council should review its rota.

        Response:

        This is part of the work under ⟪Recommendation IV⟫.

        ## Recommendation II

        Marlshire Council should train its staff.`,
      what: "There is no “Recommendation IV” in this draft.",
    },
    "to a recommendation that is not": {
      draft: `
        ## Recommendation 1

        Marlshire Council should review its rota.

        Response:

        This is part of the work under ⟪Recommendation 7⟫.`,
      what: "There is no “Recommendation 7” in this draft.",
    },
    "to an appendix that was left out": {
      draft: `
        ## Recommendation 1

        Northmere Council should review its rota.

        Response:

        The new rota is at ⟪Appendix B⟫.`,
      what: "There is no “Appendix B” in this draft.",
    },
    "in words, by the answer to a recommendation that the list does not have": {
      draft: `
        # Part One: The recommendations

        **Recommendation One.** Northmere Council should review its rota.

        **Recommendation Two.** Northmere Police should count the calls.

        # Part Two: The answers

        **Answer to Recommendation One**

        The rota was reviewed in May 2024.

        **Answer to Recommendation Two**

        The calls are counted.

        **Answer to ⟪Recommendation Three⟫**

        The forms were changed.`,
      what: "There is no “Recommendation Three” in this draft.",
    },
    "to a paragraph of a draft that numbers its paragraphs": {
      draft: `
        # Eastvale Safeguarding Children Board

        1.1 The Board accepts the report.

        1.2 The actions are described in ⟪paragraph 1.7⟫ below.

        ## Recommendation 1

        Eastvale Council should review its rota.`,
      what: "There is no “paragraph 1.7” in this draft.",
    },
    "a field that Word could not fill in": {
      draft: `
        ## Recommendation 1

        Port Garrow Council should review its rota.

        Response:

        The new rota is described under ⟪Error! Reference source not found.⟫`,
      what: "“Error! Reference source not found.” stands where Word could not fill in a reference.",
    },
  },
} satisfies Examples;
