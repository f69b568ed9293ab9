import { subjectSenses } from "../../src/language/commitments/by-subject";
import { fragmentSenses } from "../../src/language/commitments/fragments/fragments";
import { infinitiveSenses } from "../../src/language/commitments/fragments/infinitive";
import { nominalSenses } from "../../src/language/commitments/fragments/nominal";
import { statusSenses } from "../../src/language/commitments/fragments/status";
import { participleSigns, verblessSigns } from "../../src/language/commitments/judge/verbless";
import { dueSigns, laterSigns } from "../../src/language/commitments/later/clauses";
import { laterSenses } from "../../src/language/commitments/later/later";
import {
  anyFormSenses,
  baseFormSenses,
  pastFormSenses,
  sFormSenses,
} from "../../src/language/commitments/lexical/lexical";
import {
  canSenses,
  dutySenses,
  haveToSenses,
  maySenses,
  mustSenses,
  shouldSenses,
  willSenses,
  wouldSenses,
} from "../../src/language/commitments/modals/modal";
import { backgroundSigns } from "../../src/language/commitments/past/background";
import { pastSenses } from "../../src/language/commitments/past/past";
import { simpleStorySigns, storySigns } from "../../src/language/commitments/past/story";
import { activeSenses } from "../../src/language/commitments/present/active";
import { obligedSenses } from "../../src/language/commitments/present/obliged";
import { passiveSenses } from "../../src/language/commitments/present/passive";
import { readSentences } from "../../src/language/commitments/read";
import { sayingSenses } from "../../src/language/commitments/saying/saying";
import type { Sense, Sign } from "../../src/language/commitments/senses";
import { copulaSenses } from "../../src/language/commitments/states/copula";
import { progressiveSenses } from "../../src/language/commitments/states/progressive";
import { plainParagraph } from "../../src/model/paragraph";
import examples from "./senses.examples.json";

/** A sense, or a sign, of any list: what it is asked about does not matter here. */
type Any = Sense<never, unknown>;

const mockMeant: Any[] = [];

jest.mock("../../src/language/commitments/senses", () => {
  const { firstMeant, hasSign } = jest.requireActual("../../src/language/commitments/senses");
  const told = (each: Any, meant: (says: unknown) => boolean) => (of: never) => {
    const says = each(of);
    if (meant(says)) mockMeant.push(each);
    return says;
  };
  return {
    firstMeant: (senses: readonly Any[], of: never) =>
      firstMeant(
        senses.map((sense) => told(sense, (says) => says !== null)),
        of,
      ),
    hasSign: (signs: readonly Sign<never>[], of: never) =>
      hasSign(
        signs.map((sign) => told(sign, (is) => is === true)),
        of,
      ),
  };
});

const lists: Readonly<Record<string, readonly Any[]>> = {
  past: pastSenses,
  background: backgroundSigns,
  obliged: obligedSenses,
  passive: passiveSenses,
  active: activeSenses,
  copula: copulaSenses,
  progressive: progressiveSenses,
  fragment: fragmentSenses,
  infinitive: infinitiveSenses,
  nominal: nominalSenses,
  status: statusSenses,
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
  subject: subjectSenses,
  duty: dutySenses,
  haveTo: haveToSenses,
  must: mustSenses,
  should: shouldSenses,
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
      bodies: new Set(),
    });
    expect(senses.some((each) => each.name === sense && mockMeant.includes(each))).toBe(true);
    expect(readings.map((reading) => reading.kind).join(", ")).toBe(kind);
  });
});
