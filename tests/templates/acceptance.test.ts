import {
  beginsAccepting,
  isVerdict,
  onlyAccepts,
  saysWhetherAccepted,
  somebodyAccepts,
} from "../../src/templates/acceptance";

/** What is asked of words, and which of them it is true of. */
const asked: readonly (readonly [
  ask: (words: string) => boolean,
  is: readonly string[],
  isNot: readonly string[],
])[] = [
  [
    isVerdict,
    [
      "Accepted",
      "Not accepted.",
      "Agreed in principle",
      "Largely endorsed with reservations",
      "Declined by the Trust",
    ],
    ["Accept", "Accepted and done", "The Trust accepts this"],
  ],
  [
    saysWhetherAccepted,
    ["Yes", "N", "Noted", "In part", "Fully", "Not agreed", "Accepted by the Trust"],
    ["", "Agreed by the Trust and done", "Accepted 4 May 2027"],
  ],
  [
    somebodyAccepts,
    [
      "The Trust accepts this, and has begun.",
      "We do not agree.",
      "Garrow Homes fully supports the aim.",
      "This has been endorsed by both.",
    ],
    [
      "The Board should say whether it accepts this.",
      "The Trust supports families.",
      "A rota was agreed with it.",
    ],
  ],
  [
    beginsAccepting,
    ["Accepted. A rota will follow.", "Response: Agreed", "Garrow Council supports this recommendation."],
    ["A rota will follow.", "Supporting staff comes first."],
  ],
  [
    onlyAccepts,
    [
      "Agreed.",
      "Response: The Trust fully accepts this recommendation and notes the finding.",
      "We agree; supported in full",
    ],
    ["", "Accepted. A rota will follow.", "Not accepted", `We ${"agree and ".repeat(20)}agree`],
  ],
];

describe.each(asked.map(([ask, is, isNot]) => [ask.name, ask, is, isNot] as const))(
  "%s",
  (_, ask, is, isNot) => {
    it.each(is)("is true of %j", (words) => {
      expect(ask(words)).toBe(true);
    });

    it.each(isNot)("is not of %j", (words) => {
      expect(ask(words)).toBe(false);
    });
  },
);
