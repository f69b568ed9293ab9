import type { Examples } from "../examples";

export default {
  good: {
    "a trust that was given another name": `
      ## Recommendation 1

      Garrow Hospital NHS Foundation Trust should review its rota.

      Response:

      In May 2027 Garrow Hospital NHS Foundation Trust changed its name to Garrow Hospitals NHS Foundation Trust. Garrow Primary School was told, and so was the Garrow Primary Schools Federation.`,
    "one board for each school": `
      ## Recommendation 1

      The Garrow Education Authority should write to Boards of Governors.

      Response:

      The Authority wrote to every Board of Governors in May 2027.`,
    "one group for each child": `
      ## Recommendation 1

      Wexcombe Council should review how a Core Group is called.

      Response:

      Core Groups are now called by the social worker. A Core Group meets every four weeks.`,
    "short forms of one name": `
      # Marlshire Safeguarding Children Partnership

      Marlshire Safeguarding Children Partnership (MSCP) accepts the findings. The Partnership will meet in May.

      ## Recommendation 1

      MSCP should review its training.`,
    "two bodies of one place": `
      ## Recommendation 1

      Northmere City Council and Northmere County Council should share a rota.

      Response:

      Northmere Safeguarding Adults Board and Northmere Safeguarding Children Board agree.`,
    "the same name with a possessive and another apostrophe": `
      ## Recommendation 1

      Eastvale Children's Services should review its rota.

      Response:

      Eastvale Children’s Services’ rota was changed in May 2027.`,
    "trusts of one place, each with its own work": `
      ## Recommendation 1

      Esk Vale Community NHS Trust and Esk Vale Hospitals NHS Foundation Trust should share a rota, and North Esk and Calder Primary Care Trust with Northesk and Calder Vale Primary Care Trust.`,
    "several trusts": `
      ## Recommendation 1

      Port Garrow Hospital NHS Trust should speak to the two Port Garrow Hospital NHS Trusts.`,
  },
  bad: {
    "an apostrophe lost more often than kept": {
      draft: `
        ## Recommendation 1

        ⟪Garrow Womens Aid⟫ should review its rota.

        Response:

        Garrow Womens Aid has a new rota. Garrow Women's Aid will publish it in May 2027.`,
      what: "“Garrow Womens Aid” and “Garrow Women's Aid” seem to be one body.",
    },
    "a trust that is healthcare's here and a foundation there": {
      draft: `
        ## Recommendation 1

        Esk Vale NHS Foundation Trust should review its rota.

        Response:

        ⟪Esk Vale Healthcare NHS Trust⟫ has a new one.`,
      what: "“Esk Vale Healthcare NHS Trust” and “Esk Vale NHS Foundation Trust” seem to be one body.",
    },
    "half a place's name": {
      draft: `
        ## Recommendation 1

        Esk and Dellside Primary Care Trust should review its rota.

        Response:

        Esk and Dellside Primary Care Trust agreed. ⟪Esk and Dell Primary Care Trust⟫ has a new one.`,
      what: "“Esk and Dell Primary Care Trust” and “Esk and Dellside Primary Care Trust” seem to be one body.",
    },
    "the board's own name, with half its words": {
      draft: `
        # Esk and Calder Vale Regional Safeguarding Children Board

        ## Recommendation 1

        The Trust should review its rota.

        Response:

        ⟪Esk and Calder Safeguarding Board⟫ heard of it in May 2027.`,
      what: "“Esk and Calder Safeguarding Board” and “Esk and Calder Vale Regional Safeguarding Children Board” seem to be one body.",
    },
    "an apostrophe lost": {
      draft: `
        ## Recommendation 1

        Eastvale Children's Services should review its rota.

        Response:

        Eastvale Children's Services agreed. ⟪Eastvale Childrens Services⟫ will publish a new one by May 2027.`,
      what: "“Eastvale Childrens Services” and “Eastvale Children's Services” seem to be one body.",
      fixed: `
        ## Recommendation 1

        Eastvale Children's Services should review its rota.

        Response:

        Eastvale Children's Services agreed. Eastvale Children's Services will publish a new one by May 2027.`,
    },
    "a word lost": {
      draft: `
        ## Recommendation 1

        Wexcombe Community NHS Foundation Trust should review its rota.

        Response:

        ⟪Wexcombe Community Foundation Trust⟫ agreed.`,
      what: "“Wexcombe Community Foundation Trust” and “Wexcombe Community NHS Foundation Trust” seem to be one body.",
    },
    "words in another order": {
      draft: `
        # Marlshire Safeguarding Adults Board

        ## Recommendation 1

        Marlshire Safeguarding Adults Board should review its guide.

        Response:

        ⟪Marlshire Adult Safeguarding Board⟫ published it in May 2027.`,
      what: "“Marlshire Adult Safeguarding Board” and “Marlshire Safeguarding Adults Board” seem to be one body.",
    },
    "a slip in the word that says what the body is": {
      draft: `
        ## Recommendation 1

        Northmere Council should review its form.

        Response:

        Northmere Council agreed. ⟪Northmere Coucil⟫ changed it in May 2027.`,
      what: "“Northmere Coucil” and “Northmere Council” seem to be one body.",
    },
    "a slip of the pen": {
      draft: `
        ## Recommendation 1

        Northmere Constabulary should review its form.

        Response:

        Northmere Constabulary agreed. ⟪Northmere Constabluary⟫ changed it in May 2027.`,
      what: "“Northmere Constabluary” and “Northmere Constabulary” seem to be one body.",
    },
  },
} satisfies Examples;
