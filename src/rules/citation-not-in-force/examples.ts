import type { Examples } from "../examples";

export default {
  good: {
    "the guidance of the days of the case": {
      draft: `
        # Garrow Safeguarding Children Board

        On 14 May 2015 the Board considered the case under Working Together 2015. The events happened while Working Together 2010 and 2013 applied.

        ## Recommendation 1

        Garrow Council should review its duty rota.`,
    },
    "regulations and edition of the day": `
      # Marlshire Safeguarding Children Board

      The Board considered the case on 4 May 2016 by virtue of Regulation 5 of the Local Safeguarding Children Boards Regulations 2006 and followed 'Working Together to Safeguard Children', 2015 (now 2018).

      ## Recommendation 1

      Marlshire Council should review its duty rota.`,
    "section 16F for a decision of a partnership": `
      # Northmere Safeguarding Children Partnership

      The Partnership decided on 12 March 2024, under section 16F of the Children Act 2004 and with regard to Working Together to Safeguard Children (2023), to hold a review.

      ## Recommendation 1

      Northmere Council should review its duty rota.`,
    "a later edition in a response is history": {
      draft: `
        # Eastvale Safeguarding Children Board

        The Board considered the case on 2 February 2017.

        ## Recommendation 1

        Eastvale Council should bring its procedures up to date.

        Response:

        The Council rewrote them after Working Together 2018 came out.`,
    },
    "what took its place is named as such": `
      # Port Garrow Safeguarding Children Board

      The case was considered on 11 June 2014 in keeping with Working Together 2013, which has since been replaced by Working Together 2015.

      ## Recommendation 1

      Port Garrow Council should review its duty rota.`,
    "an enquiry beside the review": `
      # Marlshire Safeguarding Adults Board

      On 5 May 2021 the Board decided on a Safeguarding Adults Review under section 44 of the Care Act 2014. Concerns had been looked into under section 42 of the Care Act 2014 before, and the review considered how that was done.

      ## Recommendation 1

      Marlshire Council should review its duty rota.`,
    "the guidance of a learning review": `
      # Glenorra Child Protection Committee

      ## Learning Review

      On 8 June 2023 the Committee decided on a Learning Review in line with the National Guidance for Child Protection Committees Undertaking Learning Reviews (2021).

      ## Recommendation 1

      Glenorra Council should review its duty rota.`,
    "the partnership board of an island": `
      # Stennay and Holm Safeguarding Partnership Board

      The Serious Case Review Sub-Group of the Stennay and Holm Safeguarding Partnership Board met on 8 March 2016 and found that the criteria of its memorandum with the States of Stennay were met.

      ## Recommendation 1

      Stennay Hospital should review its duty rota.`,
    "another country's guidance is only spoken of": `
      # Northmere Safeguarding Children Partnership

      On 12 March 2024 the Partnership decided on a Local Child Safeguarding Practice Review under section 16F of the Children Act 2004. The family had come from Wales, whose Working Together to Safeguard People says otherwise.

      ## Recommendation 1

      Northmere Council should review its duty rota.`,
    "a year of decision that two editions share": {
      decided: "2018",
      draft: `
        # Wexcombe Safeguarding Children Board

        The review followed Working Together 2015.

        ## Recommendation 1

        Wexcombe Council should open a drop-in.`,
    },
  },
  bad: {
    "a title with spaces that were typed twice": {
      draft: `
        # Garrow Safeguarding Children Partnership

        The Partnership considered the case on 14 May 2024. This response is published in accordance with  ⟪Working  Together to Safeguard  Children 2018⟫.

        ## Recommendation 1

        Garrow Council should review its duty rota.`,
      what: "“Working Together to Safeguard Children 2018” no longer applied when the review was decided on (14 May 2024).",
    },
    "what the response says that it is published under": {
      draft: `
        # Garrow Safeguarding Children Partnership

        The Partnership considered the case on 14 May 2024. This response is published in accordance with ⟪Working Together to Safeguard Children 2018⟫.

        ## Recommendation 1

        Garrow Council should review its duty rota.`,
      what: "“Working Together to Safeguard Children 2018” no longer applied when the review was decided on (14 May 2024).",
    },
    "the right section of another Act": {
      draft: `
        # Response to the Safeguarding Adults Review – Mr T

        Marlshire Safeguarding Adults Board

        The Board considered the case on 5 May 2021. The review was carried out under ⟪section 44 of the Children Act 2004⟫.

        ## Recommendation 1

        Marlshire Council should review its duty rota.`,
      what: "A Safeguarding Adults Review does not rest on “section 44 of the Children Act 2004”.",
      severity: "warning",
    },
    "the section of another Act of that title": {
      decided: "2024-03-12",
      draft: `
        # Garrow Safeguarding Children Partnership

        ## Local Child Safeguarding Practice Review

        On 12 March 2024 the Partnership decided on a Local Child Safeguarding Practice Review under ⟪section 16F of the Children Act 1989⟫.

        ## Recommendation 1

        Garrow Council should review its duty rota.`,
      what: "A Local Child Safeguarding Practice Review does not rest on “section 16F of the Children Act 1989”.",
      severity: "warning",
      fixed: `
        # Garrow Safeguarding Children Partnership

        ## Local Child Safeguarding Practice Review

        On 12 March 2024 the Partnership decided on a Local Child Safeguarding Practice Review under section 16F of the Children Act 2004.

        ## Recommendation 1

        Garrow Council should review its duty rota.`,
    },
    "regulations that never were": {
      decided: "2021-02",
      draft: `
        # Marlshire Safeguarding Children Partnership

        The case was considered in February 2021 by virtue of ⟪Regulation 5 of the Local Safeguarding Children Partnership Regulations 2006⟫.

        ## Recommendation 1

        Marlshire Council should review its duty rota.`,
      what: "“Regulation 5 of the Local Safeguarding Children Partnership Regulations 2006” does not exist.",
      fixed: `
        # Marlshire Safeguarding Children Partnership

        The case was considered in February 2021 by virtue of section 16F of the Children Act 2004.

        ## Recommendation 1

        Marlshire Council should review its duty rota.`,
    },
    "an edition that had not come out": {
      decided: "2017-10-18",
      draft: `
        # Northmere Safeguarding Children Board

        The criteria are those of ⟪'Working Together to Safeguard Children', 2018⟫.

        ## Recommendation 1

        Northmere Council should review its duty rota.`,
      what: "“'Working Together to Safeguard Children', 2018” did not apply yet when the review was decided on (18 October 2017).",
      fixed: `
        # Northmere Safeguarding Children Board

        The criteria are those of 'Working Together to Safeguard Children', 2015.

        ## Recommendation 1

        Northmere Council should review its duty rota.`,
    },
    "an edition that had been replaced": {
      decided: "2024-05-09",
      draft: `
        # Eastvale Safeguarding Children Partnership

        ⟪Working Together 2018⟫ lets the partners choose a method.

        ## Recommendation 1

        Eastvale Council should review its duty rota.`,
      what: "“Working Together 2018” no longer applied when the review was decided on (9 May 2024).",
    },
    "an edition of a year without one": {
      decided: "2022-05-09",
      draft: `
        # Eastvale Safeguarding Children Partnership

        The Partnership followed ⟪Working Together to Safeguard Children 2021⟫.

        ## Recommendation 1

        Eastvale Council should train its managers.`,
      what: "There is no edition of Working Together of this year: “Working Together to Safeguard Children 2021”.",
    },
    "England's guidance for a review in Wales": {
      draft: `
        # Garth Regional Safeguarding Children Board

        ## Child Practice Review

        On 7 June 2019 the Board decided on a Child Practice Review in accordance with ⟪Working Together to Safeguard Children 2018⟫.

        ## Recommendation 1

        Garth Council should review its duty rota.`,
      what: "“Working Together to Safeguard Children 2018” is law or guidance of England, and this review is one of Wales.",
      severity: "warning",
    },
    "guidance for a kind of review that had ended": {
      draft: `
        # Glenorra Child Protection Committee

        ## Learning Review

        On 8 June 2023 the Committee decided on a Learning Review in line with the ⟪National Guidance for Child Protection Committees: Conducting a Significant Case Review (2015)⟫.

        ## Recommendation 1

        Glenorra Council should review its duty rota.`,
      what: "“National Guidance for Child Protection Committees: Conducting a Significant Case Review (2015)” no longer applied when the review was decided on (8 June 2023).",
      severity: "warning",
    },
    "another section of the right Act": {
      draft: `
        # Eastvale Safeguarding Adults Board

        ## Safeguarding Adults Review

        On 5 May 2021 the Board decided on a Safeguarding Adults Review under ⟪section 42 of the Care Act 2014⟫.

        ## Recommendation 1

        Eastvale Council should review its duty rota.`,
      what: "“section 42 of the Care Act 2014” is about something else.",
      severity: "warning",
    },
    "boards' regulations after the last board": {
      decided: "2022-03",
      draft: `
        # Port Garrow Safeguarding Children Partnership

        The case was considered in March 2022 by virtue of ⟪Regulation 5 of the Local Safeguarding Children Boards Regulations 2006⟫.

        ## Recommendation 1

        Port Garrow Council should review its duty rota.`,
      what: "“Regulation 5 of the Local Safeguarding Children Boards Regulations 2006” no longer applied when the review was decided on (March 2022).",
    },
    "the title in the singular": {
      decided: "2012-03",
      draft: `
        # Wexcombe Safeguarding Children Board

        The case was considered in March 2012 by virtue of ⟪Regulation 5 of the Local Safeguarding Children Board Regulations 2006⟫.

        ## Recommendation 1

        Wexcombe Council should review its duty rota.`,
      what: "The title is not quite right: “Regulation 5 of the Local Safeguarding Children Board Regulations 2006”.",
      severity: "info",
      fixed: `
        # Wexcombe Safeguarding Children Board

        The case was considered in March 2012 by virtue of Regulation 5 of the Local Safeguarding Children Boards Regulations 2006.

        ## Recommendation 1

        Wexcombe Council should review its duty rota.`,
    },
    "a section before its Act took effect": {
      decided: "2015-02-11",
      draft: `
        # Marlshire Safeguarding Adults Board

        The Board resolved to hold a review under ⟪section 44 of the Care Act 2014⟫.

        ## Recommendation 1

        Marlshire Council should offer a second worker.`,
      what: "“section 44 of the Care Act 2014” was not in force yet when the review was decided on (11 February 2015).",
    },
    "a partnership's day in the months between": {
      decided: "2019-03-05",
      draft: `
        # Northmere Safeguarding Children Partnership

        The case was considered by virtue of ⟪Regulation 5 of the Local Safeguarding Children Boards Regulations 2006⟫.

        ## Recommendation 1

        Northmere Council should hold a weekly meeting.`,
      what: "Whether “Regulation 5 of the Local Safeguarding Children Boards Regulations 2006” applied on 5 March 2019 depends on the area.",
      severity: "warning",
    },
  },
} satisfies Examples;
