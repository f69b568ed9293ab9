import type { Examples } from "../examples";

export default {
  good: {
    "two answers of their own": `
      ## Recommendation 1

      Marlshire Council should review its duty rota.

      Response:

      The Council will publish a new rota by March 2027.

      ## Recommendation 2

      Marlshire Council should tell schools about the rota.

      Response:

      The Council will send the rota to every school each term from April 2027.`,
    "a reference instead of a copy": `
      ## Recommendation 1

      Northmere Council should give schools a named contact.

      Response:

      The Council will name a contact for each school by May 2027 and publish the list on its website every term.

      ## Recommendation 2

      Northmere Council should tell schools whom to ring after four.

      Response:

      See the response to Recommendation 1, which covers the hours after four in the afternoon as well.

      ## Recommendation 3

      Northmere Council should tell nurseries whom to ring after four.

      Response:

      See the response to Recommendation 1, which covers the hours after four in the afternoon as well.`,
    "a short formula": `
      ## Recommendation 1

      Eastvale Council should review its duty rota.

      Response:

      The Partnership accepts this recommendation.

      The Council will publish a new rota by March 2027.

      ## Recommendation 2

      Eastvale Constabulary should share its call log.

      Response:

      The Partnership accepts this recommendation.

      The Constabulary will do so from May 2027.`,
    "answers that begin alike and go on differently": `
      ## Recommendation 1

      Eastvale Council should train its social workers.

      Response:

      The Council accepts this and will set up a course with its partners in the county by March 2027 for social workers.

      ## Recommendation 2

      Eastvale Council should train its foster carers.

      Response:

      The Council accepts this and will set up a course with its partners in the county by June 2027 for foster carers.`,
  },
  bad: {
    "the same words under two agencies of one response": {
      draft: `
        ## Recommendation 1

        Each agency should tell its staff who is on duty.

        Response:

        - Garrow Council: We have written to all of our staff with the rota and put a card with the number on every desk. The card was checked in May 2026.

        - Garrow Police: ⟪We have written to all of our staff with the rota and put a card with the number on every desk.⟫ Sergeants ask about it.

        ## Recommendation 2

        Garrow Council should tell nurseries.

        Response:

        The Council told every nursery in June 2026.`,
      what: "The response to Recommendation 1 says the same thing twice: “We have written to all of our staff with the rota and put a …”.",
    },
    "the same paragraph under another agency": {
      draft: `
        ## Recommendation 1

        Garrow Council should tell its staff who is on duty.

        Response:

        Garrow Council: We have written to all of our staff with the rota and put a card with the number on every desk.

        The card was checked in May 2026.

        ## Recommendation 2

        Garrow Police should tell sergeants who is on duty.

        Response:

        ⟪Garrow Police: We have written to all of our staff with the rota and put a card with the number on every desk.⟫

        Sergeants have asked about it since June 2026.`,
      what: "The response to Recommendation 2 repeats a passage from the response to Recommendation 1: “Garrow Police: We have written to all of our staff with the …”.",
    },
    "one long sentence of it": {
      draft: `
        ## Recommendation 1

        Garrow Council should tell schools who is on duty.

        Response:

        Accepted. The duty team has written to every school in the county with its rota and a number to ring at night.

        ## Recommendation 2

        Garrow Council should tell nurseries.

        Response:

        Accepted in part. ⟪The duty team has written to every school in the county with its rota and a number to ring at night.⟫ Nurseries come next, in May 2027.`,
      what: "The response to Recommendation 2 repeats a passage from the response to Recommendation 1: “The duty team has written to every school in the county …”.",
    },
    "a response that another begins with": {
      draft: `
        ## Recommendation 1

        Eastvale Council should tell health visitors of families in temporary homes.

        Response:

        The housing team and the health visitors have agreed on a form, which is sent every Monday. It will be extended to other councils' families by March 2027.

        ## Recommendation 2

        Eastvale Council should look at what it tells families who move.

        Response:

        ⟪The housing team and the health visitors have agreed on a form, which is sent every Monday.⟫`,
      what: "The response to Recommendation 2 repeats a passage from the response to Recommendation 1: “The housing team and the health visitors have agreed on a …”.",
    },
    "the same response twice": {
      draft: `
        ## Recommendation 1

        Port Garrow Council should review its duty rota.

        Response:

        The Council will publish a new rota by March 2027.

        ## Recommendation 2

        Port Garrow Council should tell schools who is on duty.

        Response:

        ⟪The council will publish a new rota, by March 2027.⟫`,
      what: "Recommendation 2 has word for word the response to Recommendation 1: “The council will publish a new rota, by March 2027”.",
    },
    "one paragraph of it": {
      draft: `
        ## Recommendation 1

        Wexcombe Diocese should publish its referral route.

        Response:

        The Diocese will publish the route by May 2027.

        Any worry about a child is to be told to the duty desk and to the safeguarding office on the same day.

        ## Recommendation 2

        Wexcombe Diocese should say where volunteers get advice.

        Response:

        The Diocese will open an advice line in June 2027.

        ⟪Any worry about a child is to be told to the duty desk and to the safeguarding office on the same day.⟫`,
      what: "The response to Recommendation 2 repeats a passage from the response to Recommendation 1: “Any worry about a child is to be told to the duty desk and …”.",
    },
  },
} satisfies Examples;
