import type { Examples } from "../examples";

const regulation = {
  tag: "answerable:regulation",
  id: "regulation",
  title: "Regulation",
  texts: [
    "The case was considered on [insert date] by the [insert name of group], which decided that a review should be held.",
    "The review was carried out under Working Together to Safeguard Children.",
  ],
};

const control = (span: { paragraph: number; endParagraph: number; end: number }) => ({
  controls: [{ tag: "answerable:regulation", title: "Regulation", span: { start: 0, ...span } }],
});

export default {
  good: {
    "blanks that were filled in": {
      standards: [regulation],
      reading: control({ paragraph: 0, endParagraph: 1, end: 72 }),
      draft: `
        The case was considered on 4 May 2027 by the Marlshire Learning Group, which decided that a review should be held.

        The review was carried out under Working Together to Safeguard Children.

        ## Recommendation 1

        Marlshire Council should review its rota.`,
    },
    "under a heading that the standard is given without": {
      standards: [regulation],
      reading: control({ paragraph: 0, endParagraph: 2, end: 72 }),
      draft: `
        # Why there was a review

        The case was considered on [insert date] by the [insert name of group], which decided that a review should be held.

        The review was carried out under Working Together to Safeguard Children.

        ## Recommendation 1

        Northmere Council should review its rota.`,
    },
    "other quotation marks and spaces": {
      standards: [{ ...regulation, texts: ["The child's “voice” was heard by the [insert name of group]."] }],
      reading: control({ paragraph: 0, endParagraph: 0, end: 50 }),
      draft: `
        The child’s "voice" was heard by the Eastvale Learning Group.

        ## Recommendation 1

        Eastvale Council should review its rota.`,
    },
    "a paragraph that nobody took from the standard sections": {
      standards: [regulation],
      draft: `
        The case was looked at in May 2027, and a review was decided on.

        ## Recommendation 1

        Port Garrow Council should review its rota.`,
    },
  },
  bad: {
    "other words than the standard's": {
      standards: [regulation],
      reading: control({ paragraph: 0, endParagraph: 1, end: 72 }),
      draft: `
        The case was ⟪discussed⟫ on 4 May 2027 by the Wexcombe Learning Group, which decided that a review should be held.

        The review was carried out under Working Together to Safeguard Children.

        ## Recommendation 1

        Wexcombe Council should review its rota.`,
      what: "The section “Regulation” differs from its standard: it says “discussed” instead of “considered”.",
      fixed: `
        The case was considered on 4 May 2027 by the Wexcombe Learning Group, which decided that a review should be held.

        The review was carried out under Working Together to Safeguard Children.

        ## Recommendation 1

        Wexcombe Council should review its rota.`,
    },
    "words added and words left out": {
      standards: [regulation],
      reading: control({ paragraph: 0, endParagraph: 1, end: 64 }),
      draft: `
        The case was ⟪swiftly considered on 4 May 2027 by the Marlshire Learning Group, which decided that a review should be held.

        The review was carried out under Working Together⟫.

        ## Recommendation 1

        Marlshire Council should review its duty rota.`,
      what: "The section “Regulation” differs from its standard: “swiftly” is added and “to Safeguard Children” is left out.",
      fixed: `
        The case was considered on 4 May 2027 by the Marlshire Learning Group, which decided that a review should be held.

        The review was carried out under Working Together to Safeguard Children.

        ## Recommendation 1

        Marlshire Council should review its duty rota.`,
    },
    "a paragraph left out": {
      standards: [regulation],
      reading: control({ paragraph: 0, endParagraph: 0, end: 72 }),
      draft: `
        The case was considered on 4 May 2027 by the Northmere Learning Group, which decided that a review should be held.⟪⟫

        ## Recommendation 1

        Northmere Council should review its duty rota.`,
      what: "The section “Regulation” differs from its standard: the paragraph “The review was carried out under Working Together …” is left out.",
      fixed: `
        The case was considered on 4 May 2027 by the Northmere Learning Group, which decided that a review should be held.

        The review was carried out under Working Together to Safeguard Children.

        ## Recommendation 1

        Northmere Council should review its duty rota.`,
    },
  },
} satisfies Examples;
