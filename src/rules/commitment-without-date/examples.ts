import type { Examples } from "../examples";

export default {
  good: {
    "a blank in the date's cell, beside a number that is given twice": {
      template: "action-table",
      draft: `
        | Ref | Recommendation | Response | Lead | By when |
        | --- | --- | --- | --- | --- |
        | 1 | Northmere Council should review its rota. | The Council will publish a new rota. | Head of Service | March 2027 |
        | 1 | Northmere Police should share its log. | The Police will share it. | Superintendent | [insert date] |`,
    },
    "a month with its year": `
      ## Recommendation 1

      Marlshire Council should review its duty rota.

      Response:

      The Council will publish a new rota by March 2027.`,
    "a length of time": `
      ## Recommendation 1

      Northmere Health Trust should audit its handovers.

      Response:

      The Trust will audit fifty handovers within six months.`,
    "a rhythm": `
      ## Recommendation 1

      Eastvale Constabulary should check its call log.

      Response:

      The Constabulary will check the log every quarter.`,
    "a watch over the whole that says how often it is kept": `
      ## Recommendation 1

      Eastvale Constabulary should check its call log.

      Response:

      The Constabulary will check the log by March 2027.

      ## What happens next

      Progress will be monitored by the Quality Sub Group, which reports to the Board each quarter.`,
    "a blank for the date is reported as a blank": `
      ## Recommendation 1

      Port Garrow Council should staff its duty desk until six.

      Response:

      The Council will staff the desk by [insert date].`,
    "already done": `
      ## Recommendation 1

      Wexcombe Council should write to childminders.

      Response:

      The Council wrote to all childminders in May 2027.`,
  },
  bad: {
    "no date at all": {
      draft: `
        ## Recommendation 1

        Marlshire Council should review its duty rota.

        Response:

        ⟪The Council will publish a new rota.⟫`,
      what: "In the response to Recommendation 1, nothing says by when this will be done.",
      fixed: `
        ## Recommendation 1

        Marlshire Council should review its duty rota.

        Response:

        The Council will publish a new rota by [insert date].`,
    },
    "words behind the promise that only add to it": {
      draft: `
        ## Recommendation 1

        Northmere Council should tell schools who is on duty.

        Response:

        ⟪The Council will publish a new rota each school can read, which names the manager on call.⟫`,
      what: "In the response to Recommendation 1, nothing says by when this will be done.",
      fixed: `
        ## Recommendation 1

        Northmere Council should tell schools who is on duty.

        Response:

        The Council will publish a new rota each school can read by [insert date], which names the manager on call.`,
    },
    "a purpose behind the promise": {
      draft: `
        ## Recommendation 1

        Eastvale Council should train its duty desk.

        Response:

        ⟪The Council will train every member of the duty desk so that callers are heard the first time.⟫`,
      what: "In the response to Recommendation 1, nothing says by when this will be done.",
      fixed: `
        ## Recommendation 1

        Eastvale Council should train its duty desk.

        Response:

        The Council will train every member of the duty desk by [insert date] so that callers are heard the first time.`,
    },
    "a promise to see to it that something is so": {
      draft: `
        ## Recommendation 1

        Port Garrow Health Trust should brief its wards.

        Response:

        ⟪The Trust will ensure that every ward knows whom to ring at night.⟫`,
      what: "In the response to Recommendation 1, nothing says by when this will be done.",
      fixed: `
        ## Recommendation 1

        Port Garrow Health Trust should brief its wards.

        Response:

        The Trust will ensure by [insert date] that every ward knows whom to ring at night.`,
    },
    "last words that a date could be read with": {
      draft: `
        ## Recommendation 1

        Wexcombe Academy should train its lunchtime staff.

        Response:

        ⟪The Academy will train the staff who serve the meals.⟫`,
      what: "In the response to Recommendation 1, nothing says by when this will be done.",
      fixed: `
        ## Recommendation 1

        Wexcombe Academy should train its lunchtime staff.

        Response:

        The Academy will train the staff who serve the meals, by [insert date].`,
    },
    "a closing bracket and a quotation": {
      draft: `
        ## Recommendation 1

        Marlshire Police should change its form.

        Response:

        ⟪The Police will change the form (known as “the yellow sheet”).⟫`,
      what: "In the response to Recommendation 1, nothing says by when this will be done.",
      fixed: `
        ## Recommendation 1

        Marlshire Police should change its form.

        Response:

        The Police will change the form (known as “the yellow sheet”) by [insert date].`,
    },
    "a footnote's mark behind the stop": {
      draft: `
        ## Recommendation 1

        Northmere Police should change its call log.

        Response:

        ⟪The Police will add a field to the call log.¹⟫`,
      what: "In the response to Recommendation 1, nothing says by when this will be done.",
      fixed: `
        ## Recommendation 1

        Northmere Police should change its call log.

        Response:

        The Police will add a field to the call log by [insert date].¹`,
    },
    "under way already": {
      draft: `
        ## Recommendation 1

        Eastvale Health Trust should rewrite its visiting policy.

        Response:

        ⟪The visiting policy is being rewritten.⟫`,
      what: "In the response to Recommendation 1, nothing says by when this will be done.",
      fixed: `
        ## Recommendation 1

        Eastvale Health Trust should rewrite its visiting policy.

        Response:

        The visiting policy is being rewritten, to be completed by [insert date].`,
    },
    "something that goes on": {
      draft: `
        ## Recommendation 1

        Port Garrow Council should audit its handovers.

        Response:

        ⟪The Council will continue to audit its handovers.⟫`,
      what: "In the response to Recommendation 1, nothing says by when this will be done.",
      fixed: `
        ## Recommendation 1

        Port Garrow Council should audit its handovers.

        Response:

        The Council will continue to audit its handovers, to be reviewed by [insert date].`,
    },
    "items of a list": {
      draft: `
        ## Recommendation 1

        Wexcombe Council should publish its rota.

        Response:

        Wexcombe Council will:

        * ⟪publish the rota; and⟫
        * ⟪send it to every school.⟫`,
      what: [
        "In the response to Recommendation 1, nothing says by when this will be done.",
        "In the response to Recommendation 1, nothing says by when this will be done.",
      ],
      fixed: `
        ## Recommendation 1

        Wexcombe Council should publish its rota.

        Response:

        Wexcombe Council will:

        * publish the rota by [insert date]; and
        * send it to every school.`,
    },
    "a day without its year": {
      draft: `
        ## Recommendation 1

        Northmere Health Trust should audit its handovers.

        Response:

        ⟪The Trust will present its audit on 12 June.⟫`,
      what: "In the response to Recommendation 1, “on 12 June” has no year.",
      fixed: `
        ## Recommendation 1

        Northmere Health Trust should audit its handovers.

        Response:

        The Trust will present its audit on 12 June [insert year].`,
    },
    "a month without its year, in front": {
      draft: `
        ## Recommendation 1

        Eastvale Academy should record who collects a child.

        Response:

        ⟪By March, the Academy will record this for every child.⟫`,
      what: "In the response to Recommendation 1, “By March” has no year.",
      fixed: `
        ## Recommendation 1

        Eastvale Academy should record who collects a child.

        Response:

        By March [insert year], the Academy will record this for every child.`,
    },
    "a season without its year": {
      draft: `
        ## Recommendation 1

        Port Garrow Academy should hold a briefing.

        Response:

        ⟪The Academy will hold the briefing in the summer, at each of its sites.⟫`,
      what: "In the response to Recommendation 1, “in the summer” has no year.",
      fixed: `
        ## Recommendation 1

        Port Garrow Academy should hold a briefing.

        Response:

        The Academy will hold the briefing in the summer of [insert year], at each of its sites.`,
    },
    "hanging on something without a date": {
      draft: `
        ## Recommendation 1

        Port Garrow Council should rewrite its visiting policy.

        Response:

        ⟪Once approved, the Council will send the policy to every team.⟫`,
      what: "In the response to Recommendation 1, “Once approved” hangs on something that has no date of its own.",
      fixed: `
        ## Recommendation 1

        Port Garrow Council should rewrite its visiting policy.

        Response:

        Once approved, the Council will send the policy to every team, and no later than [insert date].`,
    },
    "hanging on something, and words behind it": {
      draft: `
        ## Recommendation 1

        Marlshire Health Trust should give wards the new form.

        Response:

        ⟪The Trust will print the form once the policy is agreed so that every ward has it.⟫`,
      what: "In the response to Recommendation 1, “once the policy is agreed” hangs on something that has no date of its own.",
      fixed: `
        ## Recommendation 1

        Marlshire Health Trust should give wards the new form.

        Response:

        The Trust will print the form once the policy is agreed, and no later than [insert date], so that every ward has it.`,
    },
    "words that sound like a date": {
      draft: `
        ## Recommendation 1

        Wexcombe Academy should train its lunchtime staff.

        Response:

        ⟪The Academy will train them in due course.⟫`,
      what: "In the response to Recommendation 1, “in due course” does not say when.",
      fixed: `
        ## Recommendation 1

        Wexcombe Academy should train its lunchtime staff.

        Response:

        The Academy will train them by [insert date].`,
    },
    "such words at the beginning": {
      draft: `
        ## Recommendation 1

        Marlshire Academy should train its drivers.

        Response:

        ⟪In due course, the Academy will train its drivers.⟫`,
      what: "In the response to Recommendation 1, “In due course” does not say when.",
      fixed: `
        ## Recommendation 1

        Marlshire Academy should train its drivers.

        Response:

        By [insert date], the Academy will train its drivers.`,
    },
    "such a word between the verbs": {
      draft: `
        ## Recommendation 1

        Northmere Academy should publish its rules.

        Response:

        ⟪The Academy will shortly publish its rules (“who may collect”).⟫`,
      what: "In the response to Recommendation 1, “shortly” does not say when.",
      fixed: `
        ## Recommendation 1

        Northmere Academy should publish its rules.

        Response:

        The Academy will publish its rules (“who may collect”) by [insert date].`,
    },
    "as soon as possible": {
      draft: `
        ## Recommendation 1

        Eastvale Council should staff its duty desk.

        Response:

        ⟪The Council will recruit two managers as soon as possible, and the Board will be told.⟫`,
      what: "In the response to Recommendation 1, “as soon as possible” does not say when.",
      fixed: `
        ## Recommendation 1

        Eastvale Council should staff its duty desk.

        Response:

        The Council will recruit two managers by [insert date], and the Board will be told.`,
    },
    "a column for the date that says none": {
      draft: `
        | Recommendation | Response | Lead | By when |
        | --- | --- | --- | --- |
        | 1. Marlshire Council should review its rota. | ⟪The Council will publish a new rota.⟫ | Head of Service | Ongoing |
        | 2. Marlshire Police should share its log. | The Police will share it with the Council. | Superintendent | May 2027 |`,
      template: "action-table",
      what: "In the response to Recommendation 1, “Ongoing” does not say when.",
      fixed: `
        | Recommendation | Response | Lead | By when |
        | --- | --- | --- | --- |
        | 1. Marlshire Council should review its rota. | The Council will publish a new rota. | Head of Service | [insert date] |
        | 2. Marlshire Police should share its log. | The Police will share it with the Council. | Superintendent | May 2027 |`,
    },
    "an empty cell in the column for the date": {
      template: "action-table",
      draft: `
        | Recommendation | Response | Lead | By when |
        | --- | --- | --- | --- |
        | 1. Northmere Council should review its rota. | ⟪The Council will publish a new rota.⟫ | Head of Service | |
        | 2. Northmere Police should share its log. | The Police will share it with the Council. | Superintendent | May 2027 |`,
      what: "In the response to Recommendation 1, nothing says by when this will be done.",
      fixed: `
        | Recommendation | Response | Lead | By when |
        | --- | --- | --- | --- |
        | 1. Northmere Council should review its rota. | The Council will publish a new rota. | Head of Service | [insert date] |
        | 2. Northmere Police should share its log. | The Police will share it with the Council. | Superintendent | May 2027 |`,
    },
  },
} satisfies Examples;
