import type { Examples } from "../examples";

export default {
  good: {
    "given again in the chapter of each body that it is made to": {
      template: "labelled-headings",
      draft: `
        # Answers to the review of Family J

        ## Social Work

        ### Recommendation 1

        Social Work and Education should meet about each child out of school.

        Social Work has held such a meeting each week since May 2026.

        ### Recommendation 3

        Social Work should review its caseloads.

        Social Work will review them by April 2027.

        ## Wexcombe Constabulary

        ### Recommendation 4

        Wexcombe Constabulary should brief its officers.

        The Constabulary briefed all officers in June 2026.

        ## Education

        ### Recommendation 1

        Social Work and Education should meet about each child out of school.

        Education told all head teachers in June 2026.

        ### Recommendation 2

        Education should see that notes follow the child.

        Education will use a new form from March 2027.`,
    },
    "two reviews answered in one paper, each counted from 1": `
      ## Adult J

      ### Recommendation 1

      Northmere Council should review its rota.

      **Response:** The rota was reviewed in May 2026.

      ### Recommendation 2

      Northmere Trust should train its staff.

      **Response:** The Trust will train them by March 2027.

      ## Adult K

      ### Recommendation 1

      Garrow Homes should count its visits.

      **Response:** The visits were counted in June 2026.

      ### Recommendation 2

      Garrow Homes should write to its tenants.

      **Response:** Garrow Homes wrote to them in June 2026.`,
    "each body answers its own, in its own chapter": `
      # Answers to the review of Family J

      ## Wexcombe Council

      **R1 Wexcombe Council should review its duty rota.**

      The Council will publish a new rota by March 2027.

      **R4 Wexcombe Council should write to childminders.**

      The Council wrote to all childminders in May 2026.

      ## Wexcombe Constabulary

      **R2 Wexcombe Constabulary should share its call log.**

      The Constabulary will do so from May 2027.

      **R3 Wexcombe Constabulary should brief its officers.**

      The Constabulary briefed all officers in June 2026.`,
    "each body answers its own, under its name in capitals and in bold, not all of them such as a body's name is": `
      # Answers of the committees and other bodies

      **COMMITTEE FOR HEALTH**

      **Recommendation 1** The Committee for Health should appoint a doctor.

      The post has been approved.

      **Recommendation 4** Doctors should be told the outcome of a referral.

      A letter has been introduced.

      **COMMITTEE FOR EDUCATION**

      **Recommendation 2** The Committee for Education should name two leads in each school.

      They have been named.

      **Recommendation 5** The Committee for Education should review who is taught at home.

      Officers have visited all of them.

      **CHURCHES AND CLUBS**

      **Recommendation 3** The Deanery should put up a poster in each church.

      It has been put up.`,
    "each body counts its own from 1, under its name in a line like any other": `
      Answers to the review of Family J, which two bodies give, each for its own part

      Wexcombe Council

      Recommendation 1: Wexcombe Council should review its duty rota.

      Response: The Council will publish a new rota by March 2027.

      Recommendation 2: Wexcombe Council should write to childminders.

      Response: The Council wrote to all childminders in May 2026.

      Wexcombe Constabulary

      Recommendation 1: Wexcombe Constabulary should share its call log.

      Response: The Constabulary will do so from May 2027.

      Recommendation 2: Wexcombe Constabulary should brief its officers.

      Response: The Constabulary briefed all officers in June 2026.`,
    "labels of responses that bear their numbers": `
      ## Recommendation 1

      Wexcombe Council should review its duty rota.

      ### Response to R1

      The Council will publish a new rota by March 2027.

      ## Recommendation 2

      Wexcombe Constabulary should share its call log.

      ### Response to R2

      The Constabulary will do so from May 2027.

      ## Recommendation 3

      Wexcombe Academy should record who collects a child.

      ### Response to R3

      The Academy will do so from June 2027.`,
    "three findings under one heading": `
      # Findings 1, 2 and 3

      The duty desk closed at four, and letters went to an old address.

      ## Recommendation 1

      Garrow Council should staff its duty desk until six.

      **Response:** The Council will do so from May 2027.

      # Finding 4

      Phone numbers were out of date.

      ## Recommendation 2

      Garrow Trust should check phone numbers.

      **Response:** The Trust will do so from June 2027.`,
    "one, two, three": `
      ## Recommendation 1

      Marlshire Council should review its duty rota.

      Response:

      The Council will publish a new rota by March 2027.

      ## Recommendation 2

      Marlshire Constabulary should share its call log.

      Response:

      The Constabulary will do so from May 2027.

      ## Recommendation 3

      Marlshire Academy should record who collects a child.

      Response:

      The Academy will do so from June 2027.`,
    "letters under a number, and a number on its own": `
      # Finding 1

      The duty desk closed at four.

      ## Recommendation 1a

      Northmere Council should staff its duty desk until six.

      Response:

      The Council will do so from May 2027.

      ## Recommendation 1b

      Northmere Constabulary should know who is on duty.

      Response:

      The Council will send the rota to the Constabulary from May 2027.

      # Finding 2

      Letters went to an old address.

      ## Recommendation 2

      Northmere Health Trust should check addresses.

      Response:

      The Trust will do so from June 2027.`,
    "begun again with one under each finding": `
      # Finding 1

      The duty desk closed at four.

      ## Recommendation 1

      Eastvale Council should staff its duty desk until six.

      Response:

      The Council will do so from May 2027.

      # Finding 2

      Letters went to an old address.

      ## Recommendation 1

      Eastvale Health Trust should check addresses.

      Response:

      The Trust will do so from June 2027.

      ## Recommendation 2

      Eastvale Academy should check phone numbers.

      Response:

      The Academy will do so from July 2027.`,
    "each body's counted behind its letters": `
      ## Northmere Council

      **Recommendation NC1.** Northmere Council should review its rota.

      Response:

      The rota was reviewed in May 2026.

      **Recommendation NC2.** Northmere Council should train its staff.

      Response:

      The Council will train them by March 2027.

      ## Garrow Homes

      **Recommendation GH1.** Garrow Homes should count its visits.

      Response:

      The visits were counted in June 2026.`,
  },
  bad: {
    "the same number twice in Roman figures": {
      draft: `
        ## Recommendation I

        Northmere Council should review its rota.

        Response:

        The rota was reviewed in May 2026.

        ## Recommendation II

        Northmere Council should train its staff.

        Response:

        They were trained in June 2026.

        ## ⟪Recommendation II⟫

        Northmere Council should count its visits.

        Response:

        The visits were counted in June 2026.`,
      what: "There are two called Recommendation II.",
    },
    "the same number twice behind a body's letters": {
      draft: `
        ## Northmere Council

        **Recommendation NC1.** Northmere Council should review its rota.

        Response:

        The rota was reviewed in May 2026.

        **⟪Recommendation NC1.⟫** Northmere Council should train its staff.

        Response:

        The Council will train them by March 2027.

        ## Garrow Homes

        **Recommendation GH1.** Garrow Homes should count its visits.

        Response:

        The visits were counted in June 2026.`,
      what: "There are two called Recommendation NC1.",
    },
    "the same number twice": {
      draft: `
        ## Recommendation 1

        Marlshire Council should review its duty rota.

        Response:

        The Council will publish a new rota by March 2027.

        ## Recommendation 2

        Marlshire Constabulary should share its call log.

        Response:

        The Constabulary will do so from May 2027.

        ## ⟪Recommendation 2⟫

        Marlshire Academy should record who collects a child.

        Response:

        The Academy will do so from June 2027.

        ## Recommendation 4

        Marlshire Health Trust should check addresses.

        Response:

        The Trust will do so from July 2027.`,
      what: "There are two called Recommendation 2.",
      fixed: `
        ## Recommendation 1

        Marlshire Council should review its duty rota.

        Response:

        The Council will publish a new rota by March 2027.

        ## Recommendation 2

        Marlshire Constabulary should share its call log.

        Response:

        The Constabulary will do so from May 2027.

        ## Recommendation 3

        Marlshire Academy should record who collects a child.

        Response:

        The Academy will do so from June 2027.

        ## Recommendation 4

        Marlshire Health Trust should check addresses.

        Response:

        The Trust will do so from July 2027.`,
    },
    "a number left out": {
      draft: `
        ## Recommendation 1

        Port Garrow Council should review its duty rota.

        Response:

        The Council will publish a new rota by March 2027.

        ## ⟪⟫Recommendation 3

        Port Garrow Health Trust should check addresses.

        Response:

        The Trust will do so from July 2027.`,
      what: "Recommendation 2 is not here.",
      severity: "info",
    },
    "out of order": {
      draft: `
        ## Recommendation 1

        Wexcombe Council should review its duty rota.

        Response:

        The Council will publish a new rota by March 2027.

        ## Recommendation 3

        Wexcombe Constabulary should share its call log.

        Response:

        The Constabulary will do so from May 2027.

        ## Recommendation 4

        Wexcombe Health Trust should check addresses.

        Response:

        The Trust will do so from July 2027.

        ## ⟪Recommendation 2⟫

        Wexcombe Academy should record who collects a child.

        Response:

        The Academy will do so from June 2027.`,
      what: "Recommendation 2 comes after Recommendation 4.",
    },
    "out of order, with references to what is numbered": {
      draft: `
        ## Recommendation 1

        Northmere Council should review its duty rota.

        Response:

        The Council will publish a new rota by March 2027. For the log, see Recommendation 3.

        ## Recommendation 3

        Northmere Constabulary should share its call log.

        Response:

        The Constabulary will do so from May 2027. Recommendation 3 of the overview report asks for more.

        ## ⟪Recommendation 2⟫

        Northmere Academy should record who collects a child.

        Response:

        The Academy will do so from June 2027, with what is said under recommendations 1 and 3.`,
      what: "Recommendation 2 comes after Recommendation 3.",
      fixed: `
        ## Recommendation 1

        Northmere Council should review its duty rota.

        Response:

        The Council will publish a new rota by March 2027. For the log, see Recommendation 2.

        ## Recommendation 2

        Northmere Constabulary should share its call log.

        Response:

        The Constabulary will do so from May 2027. Recommendation 3 of the overview report asks for more.

        ## Recommendation 3

        Northmere Academy should record who collects a child.

        Response:

        The Academy will do so from June 2027, with what is said under recommendations 1 and 2.`,
    },
    "words among figures": {
      draft: `
        # ⟪Finding one⟫

        The duty desk closed at four.

        ## Recommendation 1

        Eastvale Council should staff its duty desk until six.

        Response:

        The Council will do so from May 2027.

        # Finding 2

        Letters went to an old address.

        ## Recommendation 2

        Eastvale Health Trust should check addresses.

        Response:

        The Trust will do so from June 2027.`,
      what: "“Finding one” is numbered in words, “Finding 2” in figures.",
      fixed: `
        # Finding 1

        The duty desk closed at four.

        ## Recommendation 1

        Eastvale Council should staff its duty desk until six.

        Response:

        The Council will do so from May 2027.

        # Finding 2

        Letters went to an old address.

        ## Recommendation 2

        Eastvale Health Trust should check addresses.

        Response:

        The Trust will do so from June 2027.`,
    },
    "a colon that the others have": {
      draft: `
        ## Recommendation 1:

        Marlshire Council should review its duty rota.

        Response:

        The Council will publish a new rota by March 2027.

        ## ⟪Recommendation 2⟫

        Marlshire Constabulary should share its call log.

        Response:

        The Constabulary will do so from May 2027.

        ## Recommendation 3:

        Marlshire Academy should record who collects a child.

        Response:

        The Academy will do so from June 2027.`,
      what: "“Recommendation 2” is not written like “Recommendation 1:”.",
      severity: "info",
    },
    "out of order within one body's chapter": {
      template: "labelled-headings",
      draft: `
        # Answers to the review of Family J

        ## Wexcombe Council

        **R1 Wexcombe Council should review its duty rota.**

        The Council will publish a new rota by March 2027.

        ## Wexcombe Constabulary

        **R2 Wexcombe Constabulary should share its call log.**

        The Constabulary will do so from May 2027.

        **R4 Wexcombe Constabulary should write to its volunteers.**

        The Constabulary wrote to them in May 2026.

        **⟪R3⟫ Wexcombe Constabulary should brief its officers.**

        The Constabulary briefed all officers in June 2026.`,
      what: "Recommendation R3 comes after Recommendation R4.",
    },
    "a file's sign given twice": {
      template: "action-table",
      draft: `
        | Ref | Recommendation | Response | Lead | By when |
        | --- | --- | --- | --- | --- |
        | NM/J/01 | Northmere Council should review its rota. | The Council will publish a new rota. | Head of Service | March 2027 |
        | NM/J/02 | Northmere Police should share its log. | The Police will share it. | Superintendent | May 2027 |
        | ⟪NM/J/02⟫ | Northmere Academy should record who collects a child. | The Academy will do so. | Principal | May 2027 |
        | NM/J/04 | Northmere Homes should brief its wardens. | Northmere Homes will brief them. | Director | June 2027 |`,
      what: "There are two called Recommendation NM/J/02.",
    },
    "given twice beside the numbers of actions": {
      template: "action-table",
      draft: `
        | Recommendation | No. | Action | Lead | Timescale |
        | --- | --- | --- | --- | --- |
        | 1. Northmere Council should review its rota. | 1.1 | The rota was reviewed in May 2026. | Head of Service | Complete |
        | ⟪1. Northmere Trust should see to it that nurses visit the home.⟫ | 2.1 | The Trust will remind its nurses. | Chief Nurse | May 2027 |
        |  | 2.2 | The Trust has written to its midwives. | Chief Nurse | Complete |
        | 3. Northmere Police should count the calls. | 3.1 | A count was made in March 2026. | Superintendent | Complete |`,
      what: "There are two called Recommendation 1.",
    },
  },
} satisfies Examples;
