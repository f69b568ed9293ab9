import { participleSigns, verblessSigns } from "../../src/language/commitments/judge/verbless";
import { dueSigns, laterSigns } from "../../src/language/commitments/later/clauses";
import { laterSenses } from "../../src/language/commitments/later/later";
import {
  anyFormSenses,
  baseFormSenses,
  pastFormSenses,
  sFormSenses,
} from "../../src/language/commitments/lexical/lexical";
import { canSenses, maySenses, willSenses, wouldSenses } from "../../src/language/commitments/modals/modal";
import { pastSenses } from "../../src/language/commitments/past/past";
import { simpleStorySigns, storySigns } from "../../src/language/commitments/past/story";
import { readSentences } from "../../src/language/commitments/read";
import { sayingSenses } from "../../src/language/commitments/saying/saying";
import type { Sense, Sign } from "../../src/language/commitments/senses";
import { plainParagraph } from "../../src/model/paragraph";
import examples from "./senses.examples.json";

const mockMeant: string[] = [];

jest.mock("../../src/language/commitments/senses", () => {
  const { firstMeant } = jest.requireActual("../../src/language/commitments/senses");
  return {
    firstMeant: (senses: readonly Sense<unknown, unknown>[], said: unknown) => {
      const told = senses.map((sense) => (each: unknown) => {
        const meant = sense(each);
        if (meant !== null) mockMeant.push(sense.name);
        return meant;
      });
      return firstMeant(told, said);
    },
    hasSign: (signs: readonly Sign<unknown>[], of: unknown) =>
      signs.some((sign) => {
        const is = sign(of);
        if (is) mockMeant.push(sign.name);
        return is;
      }),
  };
});

const lists: Readonly<Record<string, readonly { readonly name: string }[]>> = {
  past: pastSenses,
  story: [...storySigns, ...simpleStorySigns],
  verbless: verblessSigns,
  participles: participleSigns,
  later: laterSenses,
  laterClauses: laterSigns,
  dueClauses: dueSigns,
  anyForm: anyFormSenses,
  pastForm: pastFormSenses,
  sForm: sFormSenses,
  baseForm: baseFormSenses,
  saying: sayingSenses,
  will: willSenses,
  would: wouldSenses,
  can: canSenses,
  may: maySenses,
};

/** What stands between a line and what it is read under: a heading, or what leads into it ("The Trust will:"). */
const UNDER = " | ";

/** By list and sense: sentences that are read in that sense, each with what it then does. */
const given: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = examples;

describe.each(Object.entries(lists))("the senses of a verb: %s", (list, senses) => {
  it("has an example for each, in their order", () => {
    expect(Object.keys(given[list] ?? {})).toEqual(senses.map(({ name }) => name));
  });

  it.each(
    Object.entries(given[list] ?? {}).flatMap(([sense, sentences]) =>
      Object.entries(sentences).map(([sentence, kind]) => [sense, sentence, kind] as const),
    ),
  )("%s: %s", (sense, sentence, kind) => {
    mockMeant.length = 0;
    const [own = "", above] = sentence.split(UNDER).reverse();
    const readings = readSentences(plainParagraph(own), {
      heading: above,
      leadIn: above?.endsWith(":") ? plainParagraph(above) : null,
      columnTime: false,
      columnOwner: false,
      bodies: new Set(),
    });
    expect(mockMeant).toContain(sense);
    expect(readings.map((reading) => reading.kind).join(", ")).toBe(kind);
  });
});
