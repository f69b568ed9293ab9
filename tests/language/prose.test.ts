import { readSentences } from "../../src/language/commitments/read";
import { plainParagraph } from "../../src/model/paragraph";
import prose from "./prose.examples.json";

/**
 * Sentences in the manner of many hands. Those of `develop` the grammar was mended by, and each is read as a careful
 * reader would; those of `check` nobody looked at meanwhile, so they say how far the grammar holds on new prose.
 */
interface Example {
  readonly text: string;
  readonly kind: string;
  readonly timing?: string;
  readonly owner?: string;
  readonly tentative?: boolean;
  readonly leadIn?: string;
  readonly heading?: string;
}

type Groups = Readonly<Record<string, readonly Example[]>>;

function read({ text, leadIn, heading }: Example) {
  return readSentences(plainParagraph(text), {
    leadIn: leadIn ? plainParagraph(leadIn) : null,
    columnTime: false,
    bodies: new Set(["ICB"]),
    ...(heading ? { heading } : {}),
  })[0];
}

const expected = ({ kind, timing = "none", owner, tentative = false }: Example) => ({
  kind,
  timing,
  tentative,
  owner: owner ?? null,
});

function got(example: Example) {
  const reading = read(example);
  return {
    kind: reading?.kind,
    timing: reading?.timing,
    tentative: reading?.tentative,
    owner: reading?.owner?.text ?? null,
  };
}

describe.each(Object.entries(prose.develop as Groups))("%s", (_group, sentences) => {
  it.each(sentences.map((example) => [example.text, example] as const))("%s", (_text, example) => {
    expect(got(example)).toEqual(expected(example));
  });
});

it.each(["kind", "timing", "tentative", "owner"] as const)(
  "reads the %s of at least 94 in 100 sentences that it was not mended by",
  (what) => {
    const all = Object.values(prose.check as Groups).flat();
    const missed = all.filter((example) => got(example)[what] !== expected(example)[what]);
    expect(missed.map(({ text }) => text).slice(Math.floor(all.length * 0.06))).toEqual([]);
  },
);
