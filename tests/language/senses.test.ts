import { nominalSenses } from "../../src/language/commitments/fragments/nominal";
import { statusSenses } from "../../src/language/commitments/fragments/status";
import { pastSenses } from "../../src/language/commitments/past/past";
import { activeSenses } from "../../src/language/commitments/present/active";
import { obligedSenses } from "../../src/language/commitments/present/obliged";
import { passiveSenses } from "../../src/language/commitments/present/passive";
import { readSentences } from "../../src/language/commitments/read";
import type { Sense } from "../../src/language/commitments/senses";
import { copulaSenses } from "../../src/language/commitments/states/copula";
import { progressiveSenses } from "../../src/language/commitments/states/progressive";
import { plainParagraph } from "../../src/model/paragraph";
import examples from "./senses.examples.json";

/** A sense of any list: what it is asked about does not matter here. */
type Any = Sense<never, unknown>;

const mockMeant: Any[] = [];

jest.mock("../../src/language/commitments/senses", () => {
  const { firstMeant } = jest.requireActual("../../src/language/commitments/senses");
  return {
    firstMeant: (senses: readonly Any[], said: never) => {
      const told = senses.map((sense) => (each: never) => {
        const says = sense(each);
        if (says) mockMeant.push(sense);
        return says;
      });
      return firstMeant(told, said);
    },
  };
});

const lists: Readonly<Record<string, readonly Any[]>> = {
  past: pastSenses,
  obliged: obligedSenses,
  passive: passiveSenses,
  active: activeSenses,
  copula: copulaSenses,
  progressive: progressiveSenses,
  nominal: nominalSenses,
  status: statusSenses,
};

/** What stands between a heading and a line under it, where the line is read otherwise without it. */
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
    const [own = "", heading] = sentence.split(UNDER).reverse();
    const readings = readSentences(plainParagraph(own), {
      heading,
      leadIn: null,
      columnTime: false,
      columnOwner: false,
      bodies: new Set(),
    });
    expect(mockMeant.map(({ name }) => name)).toContain(sense);
    expect(senses.some((each) => each.name === sense && mockMeant.includes(each))).toBe(true);
    expect(readings.map((reading) => reading.kind)).toEqual([kind]);
  });
});
