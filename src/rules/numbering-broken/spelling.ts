import type { LabelForm } from "./labels";
import type { Numbered } from "./numbered";

export type SpellingSlip =
  | {
      readonly slip: "numerals";
      readonly at: Numbered;
      /** The fewer, to be written as the others are. */
      readonly odd: readonly Spelt[];
      readonly usual: Spelt;
    }
  | { readonly slip: "form"; readonly at: Numbered; readonly odd: readonly Spelt[]; readonly usual: Spelt };

export type Spelt = Numbered & { readonly form: LabelForm };

const known = new WeakMap<readonly Numbered[], readonly SpellingSlip[]>();

/** Numbers in words among figures, and labels that are written otherwise than most; each once. */
export function spellingSlips(all: readonly Numbered[]): readonly SpellingSlip[] {
  let slips = known.get(all);
  if (!slips) {
    slips = slipsIn(all);
    known.set(all, slips);
  }
  return slips;
}

function slipsIn(all: readonly Numbered[]): readonly SpellingSlip[] {
  const spelt = all.filter((each): each is Spelt => each.form !== null && each.labelSpan !== null);
  const [first] = spelt;
  if (!first || spelt.every(({ form }) => isSameForm(form, first.form))) return NONE;
  const slips: SpellingSlip[] = [];
  const numerals = oddOnes(spelt, ({ form }) => form.numeral, "figure");
  if (numerals) slips.push({ slip: "numerals", at: numerals.odd[0], ...numerals });

  const odd = new Set<Spelt>();
  let usual: Spelt | undefined;
  const runningIn = spelt.filter(({ runsIn }) => runsIn);
  const alone = spelt.filter(({ runsIn }) => !runsIn);
  const passes: readonly (readonly [readonly Spelt[], (each: Spelt) => string])[] = [
    // "A1" and "B1" are of two chapters.
    [spelt, ({ form }) => (/^[A-Z]$/.test(form.word) ? "letter" : form.word)],
    [spelt.filter(({ form }) => form.letter !== ""), ({ form }) => form.letter],
    [runningIn, ({ form }) => form.tail],
    [alone, ({ form }) => form.tail],
  ];
  for (const [some, of] of passes) {
    const found = oddOnes(some, of);
    for (const each of found?.odd ?? []) odd.add(each);
    usual ??= found?.usual;
  }
  const [at] = spelt.filter((each) => odd.has(each));
  if (at && usual) slips.push({ slip: "form", at, odd: spelt.filter((each) => odd.has(each)), usual });
  return slips;
}

const NONE: readonly SpellingSlip[] = [];

const isSameForm = (one: LabelForm, other: LabelForm): boolean =>
  one.numeral === other.numeral &&
  one.word === other.word &&
  one.letter === other.letter &&
  one.tail === other.tail;

/** Those that differ from most; where two forms are equally frequent, `preferred` or the first counts as the usual. */
function oddOnes(
  all: readonly Spelt[],
  of: (each: Spelt) => string,
  preferred?: string,
): { readonly odd: readonly [Spelt, ...Spelt[]]; readonly usual: Spelt } | null {
  const counts = new Map<string, number>();
  for (const each of all) counts.set(of(each), (counts.get(of(each)) ?? 0) + 1);
  if (counts.size < 2) return null;
  const [[usualForm] = [""]] = [...counts].sort(
    (a, b) => b[1] - a[1] || Number(b[0] === preferred) - Number(a[0] === preferred),
  );
  const usual = all.find((each) => of(each) === usualForm);
  const [first, ...more] = all.filter((each) => of(each) !== usualForm);
  return usual && first ? { odd: [first, ...more], usual } : null;
}
