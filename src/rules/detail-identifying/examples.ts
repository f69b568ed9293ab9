import type { Examples } from "../examples";

export default {
  good: {
    "the author of a work, in a footnote": {
      reading: {
        notes: [
          { kind: "footnote", text: "Dr Edwin Larch, social worker, Listening to Children.", paragraph: 1 },
        ],
      },
      draft: `
        ## Recommendation 1

        Garrow Council should write within a week.

        Response: The Council will do so from May 2027.`,
    },
    "the letter that a child goes by, at the end of a sentence": `
      ## Recommendation 1

      Garrow Council should say how it can be reached.

      Response:

      The nurse had herself been involved in the care of Child Q. Letters are sent to the father each month.`,
    "the mailbox of an office": `
      ## Recommendation 1

      Garrow Council should say how it can be reached.

      Response:

      Since May 2027 anybody may write to mash@garrow.example or to safeguarding.adults@garrow.example.`,
    "a pseudonym and relatives without names": `
      ## Recommendation 1

      Marlshire Council should listen to Robin's grandmother, who was not asked.

      Response:

      Child B's father, the Health Visitor and Early Help met in May 2027.`,
    "the reviewer and the chair are named": `
      # Northmere Safeguarding Children Partnership

      Dana Whitcombe, an independent reviewer, led the review, and Lee Ashdown, Head of Service and chair of the panel, helped.

      ## Recommendation 1

      Northmere Council should review its rota.`,
    "cases that are cited nationally by name": `
      ## Recommendation 1

      Marlshire Council should compare its practice with what was learned from the deaths of Victoria Climbié and Peter Connelly.`,
    "a service that bears a person's name": `
      ## Recommendation 1

      Northmere Council should hear the views of Marie Curie nurses and the families of Ruth Ellis House.`,
    "the board's own address at its head": `
      # Eastvale Safeguarding Children Partnership

      Telephone 01632 960100, partnership@eastvale.example, 4 Mill Lane, Eastvale EV1 2AB

      ## Recommendation 1

      Eastvale Council should review its rota.`,
    "people in public office, and who answers enquiries": `
      ## Recommendation 1

      Marlshire Council should review its rota.

      Response:

      Cllr Ann Bates and Dame Ruth Hale opened the course. For enquiries about it please contact Sister Mary Cole.`,
    "the name that the paper's own title gives to the person": `
      # Wexcombe Safeguarding Adults Board

      ## Safeguarding Adults Review: Mr Tindall

      ## Recommendation 1

      Wexcombe Council should write to Mr Tindall's neighbour and to the brother of Mr Tindall.`,
    "a helpline, a count and a year of birth": `
      ## Recommendation 1

      Port Garrow Council should print 0800 1111 and 101 on 4 000 cards for children born in 2019.`,
  },
  bad: {
    "with spaces that were typed twice": {
      draft: `
        ## Recommendation 1

        The child's mother,  ⟪Tilda  Marchbanks⟫, was not told. The child was born on  ⟪11  March 2013⟫.

        Response: Garrow Council will tell her by May 2027.`,
      what: [
        "“11 March 2013” is a date of birth.",
        "“Tilda Marchbanks” looks like the full name of a child or relative.",
      ],
    },
    "a name in a text box": {
      reading: {
        notes: [
          {
            kind: "text box",
            text: "Ask first\nThe mother, Tilda Marchbanks, read this page.",
            paragraph: 1,
          },
          { kind: "footnote", text: "Professor Edwin Larch, a social worker, wrote it.", paragraph: 1 },
        ],
      },
      draft: `
        ## Recommendation 1

        ⟪⟫Garrow Council should write within a week.

        Response: The Council will do so from May 2027.`,
      what: "“Tilda Marchbanks” in a note looks like the full name of a child or relative.",
    },
    "where somebody lived, and a mailbox at home, at the head of the paper": {
      draft: `
        # Eastvale Safeguarding Children Partnership

        May 2027, contact ⟪rowan.pell47@hotmail.co.uk⟫

        The child lived at ⟪14 Acre Rise, Eastvale EV1 2AB⟫.

        The Partnership's office is at 4 Mill Lane, Eastvale EV1 2AB.

        ## Recommendation 1

        Eastvale Council should review its rota.`,
      what: [
        "“rowan.pell47@hotmail.co.uk” is an e-mail address.",
        "“14 Acre Rise, Eastvale EV1 2AB” looks like a street address.",
      ],
      severity: ["warning", "warning"],
    },
    "who did it, and whom it befell": {
      draft: `
        ## Recommendation 1

        Garrow Council should train its officers.

        Response:

        The perpetrator, ⟪Derek Ashby⟫, was known to three services. Of KM (⟪Karen Mostyn⟫) nobody told the GP. ⟪Mrs Edith Harrow⟫, who was 81, lived alone.`,
      what: [
        "“Derek Ashby” looks like the full name of somebody whom the case is about.",
        "“Karen Mostyn” looks like the full name of somebody whom the case is about.",
        "“Mrs Edith Harrow” looks like the full name of somebody whom the case is about.",
      ],
    },
    "a doctor by an initial": {
      draft: `
        ## Recommendation 1

        Garrow Trust should train its doctors.

        Response:

        ⟪Dr A. Lovell⟫, the family's GP, now reads every letter. Keyworker ⟪Sean Orchard⟫ left.`,
      what: [
        "“Dr A. Lovell” looks like the name of a practitioner.",
        "“Sean Orchard” looks like the name of a practitioner.",
      ],
      severity: ["info", "info"],
    },
    "the name of one who told her worker": {
      draft: `
        ## Recommendation 1

        Marlshire Council should listen to children.

        Response:

        A guide was written with young people in May 2026. ⟪Tamsin Orrell⟫ had told her residential worker twice that she was afraid, and her words open it.`,
      what: "“Tamsin Orrell” looks like the full name of a child or relative.",
    },
    "an NHS number": {
      draft: `
        ## Recommendation 1

        Marlshire Hospital should check the record (NHS number ⟪943 476 5919⟫) for gaps.`,
      what: "“943 476 5919” is an NHS number.",
    },
    "the line of somebody named, where an office alone would do": {
      draft: `
        ## Recommendation 1

        Port Garrow Council should review its rota.

        Response:

        The rota was reviewed in May 2027.

        ## Contact

        Enquiries should be made to the Business Manager, ⟪Sam Orchard⟫, on ⟪01632 960318⟫.`,
      what: ["“01632 960318” is a telephone number.", "“Sam Orchard” looks like the name of a practitioner."],
      severity: ["warning", "info"],
    },
    "a date of birth": {
      draft: `
        ## Recommendation 1

        Northmere Council should learn from the case of Child B, born on ⟪3 March 2019⟫.`,
      what: "“3 March 2019” is a date of birth.",
    },
    "whose mother somebody is": {
      draft: `
        ## Recommendation 1

        Marlshire Council should listen to parents.

        Response:

        The mother of ⟪Kelvin Ashby⟫ helped to write the leaflet of May 2027.`,
      what: "“Kelvin Ashby” looks like the full name of a child or relative.",
    },
    "a relative's name": {
      draft: `
        ## Recommendation 1

        Eastvale Council should train its officers.

        Response:

        The course was opened by Robin's mother, ⟪Pat Lovell⟫, in May 2027.`,
      what: "“Pat Lovell” looks like the full name of a child or relative.",
    },
    "the name of the one whom the case is about": {
      draft: `
        ## Recommendation 1

        Eastvale Council should train its officers.

        Response:

        Staff who had worked with ⟪Shona Tidewell⟫ and her children met in May 2027. The course uses the case of ⟪Rhys Orchard⟫, and the panel heard of ⟪Maureen Ashby⟫’s death.`,
      what: [
        "“Shona Tidewell” looks like the full name of somebody whom the case is about.",
        "“Rhys Orchard” looks like the full name of somebody whom the case is about.",
        "“Maureen Ashby” looks like the full name of somebody whom the case is about.",
      ],
    },
    "an address and a mobile number": {
      draft: `
        ## Recommendation 1

        Port Garrow Council should write to ⟪14 Harbour Street, Port Garrow PG4 7QD⟫ or ring ⟪07700 900123⟫.`,
      what: [
        "“14 Harbour Street, Port Garrow PG4 7QD” looks like a street address.",
        "“07700 900123” is a telephone number.",
      ],
      severity: ["warning", "warning"],
    },
    "a nurse by her title, and a sister": {
      draft: `
        ## Recommendation 1

        Wexcombe Trust should review its rota.

        Response:

        Sister ⟪Mary Cole⟫ published a new rota in May 2027. Robin's sister ⟪Anna Frost⟫ was told.`,
      what: [
        "“Mary Cole” looks like the name of a practitioner.",
        "“Anna Frost” looks like the full name of a child or relative.",
      ],
      severity: ["info", "error"],
    },
    "a practitioner by name": {
      draft: `
        ## Recommendation 1

        Wexcombe Council should review its rota.

        Response:

        ⟪Sam Orchard⟫, Named GP, will do it by May 2027.`,
      what: "“Sam Orchard” looks like the name of a practitioner.",
      severity: "info",
    },
  },
} satisfies Examples;
