import type { Examples } from "../examples";

export default {
  good: {
    "the row says that it is finished": `
      Marlshire Safeguarding Children Partnership

      Published 14 January 2027

      | Recommendation | Action | Lead | Timescale | Progress | RAG |
      |---|---|---|---|---|---|
      | 1. Marlshire Council should review its duty rota. | Publish a new rota. | Marlshire Council | March 2026 | Completed. The rota was published in February 2026. | Blue |
      | | Tell all partners of it. | Marlshire Council | May 2027 | Letters are being written. | Green |`,
    "what was done stands beside the action": `
      Marlshire Safeguarding Children Partnership

      Published 14 January 2027

      | Recommendation | Action | Lead | Timescale | Progress |
      |---|---|---|---|---|
      | 1. Marlshire Council should review its duty rota. | Write a new rota. | Marlshire Council | March 2026 | Written, and approved by the Executive in April. |
      | 2. Garrow Homes should train its wardens. | Train all wardens. | Garrow Homes | May 2027 | Courses have been booked. |`,
    "a row of its own says that it is finished": `
      Marlshire Safeguarding Children Partnership

      Published 14 January 2027

      | Recommendation 1 | Marlshire Council should review its duty rota. |
      |---|---|
      | Action | A new rota will be published. |
      | Target date | 31 March 2026 |
      | Rating | Blue |

      | Recommendation 2 | Garrow Homes should train its wardens. |
      |---|---|
      | Action | Wardens will be trained. |
      | Target date | 31 May 2027 |
      | Rating | Green |`,
    "begun, and going on": `
      Marlshire Safeguarding Children Partnership

      Published 14 January 2027

      | Recommendation | Response | Timescale and status |
      |---|---|---|
      | 1. Garrow Homes should visit each of its older tenants. | Tenants who have had no repair will be visited. | June 2026 and ongoing |
      | 2. Garrow Homes should train its wardens. | Wardens will be trained. | May 2027 |`,
    "due after the document's date": `
      Marlshire Safeguarding Children Partnership

      Published 14 January 2027

      ## Recommendation 1

      Marlshire Council should review its duty rota.

      Response:

      The Council will publish a new rota by March 2027.`,
    "due in the month in which it was written": `
      Northmere Safeguarding Children Partnership

      Published 20 June 2027

      ## Recommendation 1

      Northmere Health Trust should audit its handovers.

      Response:

      The Trust will finish its audit by the end of June 2027.`,
    "done before it was written": `
      Eastvale Safeguarding Children Partnership

      Published 14 January 2027

      ## Recommendation 1

      Eastvale Council should write to childminders.

      Response:

      The Council wrote to all childminders in May 2026.`,
    "a date that tells which audit is meant, beside when it will be repeated": `
      Garrow Safeguarding Adults Board

      Published 14 January 2027

      ## Recommendation 1

      Garrow Council should repeat its audit and train its staff.

      Response:

      The audit of May 2026 will be repeated in May 2027. Following the inspection in June 2026 the Council will train all managers by July 2027, and those who joined before March 2026 by September 2027. Compared with May 2026, waiting times will have halved by May 2027.`,
    "nothing tells when it was written": `
      ## Recommendation 1

      Wexcombe Council should rewrite its leaflet.

      Response:

      The Council will rewrite it by March 2015.`,
  },
  bad: {
    "only a part of it was done": {
      draft: `
        Marlshire Safeguarding Children Partnership

        Published 14 January 2027

        | Recommendation | Action | Lead | Timescale | Progress |
        |---|---|---|---|---|
        | 1. Marlshire Council should review its duty rota. | Write a new rota. | Marlshire Council | ⟪March 2026⟫ | A group has begun with it. |
        | 2. Garrow Homes should train its wardens. | Train all wardens. | Garrow Homes | May 2027 | Courses have been booked. |`,
      what: "In the response to Recommendation 1, “March 2026” lies before the document's own date, 14 January 2027.",
    },
    "before the review was decided on, in a draft without a date": {
      draft: `
        # Response of the Garrow Safeguarding Children Partnership to the Local Child Safeguarding Practice Review: Child T

        The review was considered by the Garrow Safeguarding Children Partnership on 12 February 2027.

        ## Recommendation 1

        Garrow Council should review its rota.

        Response:

        Garrow Council will review it ⟪by the end of 2026⟫.`,
      what: "In the response to Recommendation 1, “by the end of 2026” lies before the review was decided on, 12 February 2027.",
    },
    "due before the document's own date": {
      draft: `
        Marlshire Safeguarding Children Partnership

        Published 14 January 2027

        ## Recommendation 1

        Marlshire Council should review its duty rota.

        Response:

        The Council will publish a new rota ⟪by March 2026⟫.`,
      what: "In the response to Recommendation 1, “by March 2026” lies before the document's own date, 14 January 2027.",
    },
    "due before the day that the person named": {
      today: "2027-02-01",
      draft: `
        ## Recommendation 1

        Northmere Health Trust should audit its handovers.

        Response:

        The Trust will finish its audit ⟪by December 2026⟫.`,
      what: "In the response to Recommendation 1, “by December 2026” lies before today, 1 February 2027.",
    },
    "due before a month that the draft reports as past": {
      draft: `
        ## Recommendation 1

        Port Garrow Council should open its duty desk on Saturdays.

        Response:

        The Council will open the desk on Saturdays ⟪by June 2026⟫.

        ## Recommendation 2

        Port Garrow Constabulary should share its call log.

        Response:

        In December 2026 the Constabulary launched a shared log.`,
      what: "In the response to Recommendation 1, “by June 2026” lies before December 2026, of which the draft already speaks as past: “In December 2026”.",
    },
  },
} satisfies Examples;
