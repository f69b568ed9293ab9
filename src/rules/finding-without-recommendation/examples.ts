import type { Examples } from "../examples";

export default {
  good: {
    "every finding has a recommendation": `
      # Finding 1

      Missed appointments were recorded and not followed up.

      ## Recommendation 1

      Northmere Community Health Trust should write to parents after a second missed appointment.

      Response:

      The Trust will send these letters from May 2027.

      # Finding 2

      Housing officers did not know whom to tell.

      ## Recommendation 2

      Northmere Council should give housing officers a named contact.

      Response:

      The Council will name a contact by June 2027.`,
    "the finding says why there is no recommendation": `
      # Finding 1

      The midwives' record keeping was thorough. No recommendation is made under this finding.

      # Finding 2

      The duty desk closed at four.

      ## Recommendation 1

      Eastvale Council should staff its duty desk until six.

      Response:

      The Council will do so from April 2027.`,
    "a list of the findings in front, each gone through again behind it": `
      The review made two findings:

      - Finding 1: Letters went to an old address
      - Finding 2: Nobody rang back

      Finding 1: Letters went to an old address

      Recommendation 1

      Port Garrow Council should check addresses at each visit.

      Response

      The Council will add the check to its visit form by May 2027.

      Finding 2: Nobody rang back

      Recommendation 2

      Port Garrow Council should return calls within a day.

      Response

      The Council will count unanswered calls from June 2027.`,
    "another recommendation covers it": `
      # Finding 1

      Letters went to an old address.

      ## Recommendation 1

      Port Garrow Council should check addresses at each visit.

      Response:

      The Council will add the check to its visit form by May 2027.

      # Finding 2

      Phone numbers were out of date as well. This is covered by Recommendation 1.`,
    "the review makes none, and two apply": `
      # Finding 1

      Letters went to an old address. The review makes no recommendation here, because the form was changed in 2026.

      # Finding 2

      Phone numbers were out of date as well. Recommendations 1 and 2 apply.

      # Finding 3

      The duty desk closed at four.

      ## Recommendation 1

      Garrow Council should staff its duty desk until six.

      **Response:** The Council will do so from April 2027.

      ## Recommendation 2

      Garrow Council should check phone numbers.

      **Response:** The Council will do so from May 2027.`,
    "no findings at all": `
      ## Recommendation 1

      Wexcombe Council should review its out-of-hours rota.

      Response:

      The Council will publish a new rota by March 2027.`,
  },
  bad: {
    "a theme, called by its own word": {
      draft: `
        # Theme 1: Late letters

        Letters went out weeks late.

        ## Recommendation 1

        Garrow Council should write within a week.

        **Response:** The Council will do so from May 2027.

        # ⟪Theme 2:⟫ Lost letters

        Nobody recommended anything to the family.

        # Theme 3: Wrong letters

        Some went to an old address.

        ## Recommendation 2

        Garrow Council should check addresses.

        **Response:** The Council will do so from June 2027.`,
      what: "Theme 2 has no recommendation under it.",
    },
    "a theme with a letter": {
      draft: `
        # Theme A: Late letters

        Letters went out weeks late.

        ## Recommendation 1

        Garrow Council should write within a week.

        **Response:** The Council will do so from May 2027.

        # ⟪Theme B:⟫ Lost letters

        Nobody recommended anything to the family.`,
      what: "Theme B has no recommendation under it.",
    },
    "the second finding stands alone": {
      draft: `
        # Finding 1

        The school did not know about the older brother.

        ## Recommendation 1

        Marlshire Council should tell schools when a sibling has a plan.

        Response:

        The Council will write this into its procedure by July 2027.

        # ⟪Finding 2⟫

        Nobody asked the grandmother what she had seen.

        # Finding 3

        The health visitor left and was not replaced.

        ## Recommendation 2

        Marlshire Health Trust should cover vacant caseloads within a week.

        Response:

        The Trust will report its cover to the Partnership in May 2027.`,
      what: "Finding 2 has no recommendation under it.",
      fixed: `
        # Finding 1

        The school did not know about the older brother.

        ## Recommendation 1

        Marlshire Council should tell schools when a sibling has a plan.

        Response:

        The Council will write this into its procedure by July 2027.

        # Finding 2

        Nobody asked the grandmother what she had seen.

        ## Recommendation 2

        [insert agency] should [insert what should be done].

        Response:

        [insert who will do what, by when]

        # Finding 3

        The health visitor left and was not replaced.

        ## Recommendation 3

        Marlshire Health Trust should cover vacant caseloads within a week.

        Response:

        The Trust will report its cover to the Partnership in May 2027.`,
    },
    "the last finding stands alone": {
      draft: `
        # Finding 1

        Two teams each thought that the other had visited.

        ## Recommendation 1

        Eastvale Council should agree one lead worker for each family.

        Response:

        The Council will start this in September 2027.

        # ⟪Finding 2⟫

        The father's history was known to one agency and shared with none.`,
      what: "Finding 2 has no recommendation under it.",
      fixed: `
        # Finding 1

        Two teams each thought that the other had visited.

        ## Recommendation 1

        Eastvale Council should agree one lead worker for each family.

        Response:

        The Council will start this in September 2027.

        # Finding 2

        The father's history was known to one agency and shared with none.

        ## Recommendation 2

        [insert agency] should [insert what should be done].

        Response:

        [insert who will do what, by when]`,
    },
    "letters under the finding's number": {
      draft: `
        # Finding 1

        Two teams each thought that the other had visited.

        ## Recommendation 1a

        Northmere Council should agree one lead worker for each family.

        **Response:** The Council will start this in September 2027.

        # ⟪Finding 2⟫

        The father's history was known to one agency and shared with none.

        # Finding 3

        Letters went to an old address.

        ## Recommendation 3a

        Northmere Health Trust should check addresses.

        **Response:** The Trust will do so from June 2027.`,
      what: "Finding 2 has no recommendation under it.",
      fixed: `
        # Finding 1

        Two teams each thought that the other had visited.

        ## Recommendation 1a

        Northmere Council should agree one lead worker for each family.

        **Response:** The Council will start this in September 2027.

        # Finding 2

        The father's history was known to one agency and shared with none.

        ## Recommendation 2a

        [insert agency] should [insert what should be done].

        **Response:** [insert who will do what, by when]

        # Finding 3

        Letters went to an old address.

        ## Recommendation 3a

        Northmere Health Trust should check addresses.

        **Response:** The Trust will do so from June 2027.`,
    },
  },
} satisfies Examples;
