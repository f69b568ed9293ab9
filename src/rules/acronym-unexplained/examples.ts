import type { Examples } from "../examples";

export default {
  good: {
    "the number of a circular": `
      ## Recommendation 1

      Garrow Council should follow HSG (94) 27 and LAC 2004/20 in each inquiry.`,
    "a heading of one word in capitals": `
      ## Recommendation 1

      Garrow Council should listen to the mother.

      MONITORING

      The group will look at this in May 2027.`,
    "letters that stand for somebody": `
      ## Recommendation 1

      Garrow Council should listen to BK's mother. BK was seen alone, and so was CT, who was 14.`,
    "between dashes and in other words": `
      ## Recommendation 1

      Garrow Council should strengthen its Multi-Agency Safeguarding Hub – MASH – and tell LADO, that is the local authority designated officer, of it.

      Response:

      The MASH and the LADO met in May 2027.`,
    "several entries on one line of the list": `
      ## Abbreviations

      MASH = multi-agency safeguarding hub; QRT = the team that answers calls at night

      ## Recommendation 1

      Garrow Council should strengthen its MASH and its QRT.`,
    "the name of a record system": `
      ## Recommendation 1

      Marlshire Council should review its records.

      Response:

      The Council will have moved from RiO to a new record by March 2027.`,
    "written out at its first use": `
      ## Recommendation 1

      Marlshire Council should strengthen its Multi-Agency Safeguarding Hub (MASH).

      Response:

      The MASH was given two more social workers in May 2027.`,
    "the other way round": `
      ## Recommendation 1

      Northmere Council should strengthen its MASH (multi-agency safeguarding hub).`,
    "what every reader knows": `
      ## Recommendation 1

      The NHS, each GP and the head of IT in the UK should read the report in A&E.`,
    "the letters of a child, and of the review in the title": `
      # Response to the Serious Case Review of Child QZ

      The SCR was finished in May 2017.

      ## Recommendation 1

      Wexcombe Council should tell the family of Child QZ and of Adult BD.`,
    "the head lines of a letter or a memorandum": `
      SUBJECT: Response to the review of Child W

      CIRCULATION: all members of the panel

      ## Recommendation 1

      Wexcombe Council should answer the letter.`,
    "labels in capitals in front of words that are not": `
      ## Recommendation 1

      Marlshire Council should review its duty rota.

      AGREED RESPONSE: The Council published a new rota in May 2027.

      TIMESCALE: Complete`,
    "a heading in capitals, numerals and a postcode": `
      # OUR RESPONSE TO THE REVIEW

      ## Recommendation 1

      Volume XIV should be sent to PG4 7QZ.`,
    "a list of abbreviations, even at the end and where the letters do not fit the words": `
      ## Recommendation 1

      Eastvale Council should ask each SENCO and the QRT to read the report.

      Response:

      The QRT will report in May 2027.

      ## Abbreviations used in this response

      SENCO – special educational needs co-ordinator

      QRT: the team that answers calls at night`,
    "a list behind the word for it, in one paragraph": `
      ## Recommendation 1

      Eastvale Council should ask each SENCO and the QRT to read the report.

      Response:

      The QRT will report in May 2027.

      Abbreviations: SENCO special educational needs co-ordinator; QRT the team that answers calls at night.`,
    "the reference of a case": `
      Eastvale rapid review EV-RR-2027/04

      ## Recommendation 1

      Eastvale Council should read the report.`,
    "an entry of such a list that has still to be filled in is reported as a blank": `
      ## Abbreviations

      QRT – [insert what QRT stands for]

      ## Recommendation 1

      Eastvale Council should ask the QRT to read the report.`,
  },
  bad: {
    "missing from the list of abbreviations": {
      draft: `
        ## Glossary

        SENCO – special educational needs co-ordinator

        ## Recommendation 1

        Eastvale Council should ask each SENCO and the ⟪QRT⟫ to read the report.`,
      what: "“QRT” is not explained anywhere in the draft.",
      severity: "warning",
    },
    "never written out": {
      draft: `
        ## Recommendation 1

        Marlshire Council should review its duty rota.

        Response:

        The ⟪MASH⟫ will publish a new rota by March 2027. The MASH will test it.`,
      what: "“MASH” is not explained anywhere in the draft.",
      fixed: `
        ## Recommendation 1

        Marlshire Council should review its duty rota.

        Response:

        The Multi-Agency Safeguarding Hub (MASH) will publish a new rota by March 2027. The MASH will test it.`,
    },
    "in the plural": {
      draft: `
        ## Recommendation 1

        Eastvale Council should brief ⟪DSLs⟫ about the rota.`,
      what: "“DSLs” is not explained anywhere in the draft.",
      fixed: `
        ## Recommendation 1

        Eastvale Council should brief designated safeguarding leads (DSLs) about the rota.`,
    },
    "with a possessive, behind an article and at the beginning": {
      draft: `
        ## Recommendation 1

        A ⟪DSL's⟫ rota should be published by Wexcombe Council.`,
      what: "“DSL's” is not explained anywhere in the draft.",
      fixed: `
        ## Recommendation 1

        A designated safeguarding lead's (DSL) rota should be published by Wexcombe Council.`,
    },
    "behind an article of the other kind": {
      draft: `
        ## Recommendation 1

        Wexcombe Council should offer an ⟪FGC⟫ to each family.`,
      what: "“FGC” is not explained anywhere in the draft.",
      fixed: `
        ## Recommendation 1

        Wexcombe Council should offer a family group conference (FGC) to each family.`,
    },
    "inside brackets": {
      draft: `
        ## Recommendation 1

        Northmere Integrated Care Board (formerly the ⟪CCG⟫) should read the report.`,
      what: "“CCG” is not explained anywhere in the draft.",
      fixed: `
        ## Recommendation 1

        Northmere Integrated Care Board (formerly the Clinical Commissioning Group, CCG) should read the report.`,
    },
    "written out only at the end": {
      draft: `
        ## Recommendation 1

        Port Garrow Council should ask the ⟪YJS⟫ to read the report and to say what it has learned from it.

        Response:

        The Council wrote to them.

        ## Recommendation 2

        The Youth Justice Service (YJS) should train its staff.`,
      what: "“YJS” is explained only further on.",
      severity: "info",
      fixed: `
        ## Recommendation 1

        Port Garrow Council should ask the Youth Justice Service (YJS) to read the report and to say what it has learned from it.

        Response:

        The Council wrote to them.

        ## Recommendation 2

        The Youth Justice Service (YJS) should train its staff.`,
    },
    "the words stand in front without it": {
      draft: `
        ## Recommendation 1

        Northmere Council should look at how long the Public Law Outline takes.

        Response:

        The ⟪PLO⟫ tracker was checked in May 2027.`,
      what: "“PLO” is used without saying that it stands for “Public Law Outline”.",
      severity: "info",
      fixed: `
        ## Recommendation 1

        Northmere Council should look at how long the Public Law Outline (PLO) takes.

        Response:

        The PLO tracker was checked in May 2027.`,
    },
  },
} satisfies Examples;
