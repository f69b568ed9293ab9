import type { Edit } from "../../edits/edit";
import { replaceWords } from "../../edits/edit";
import type { Draft } from "../../model/draft";
import { textOf } from "../../model/span";
import { recommendationsIn } from "../../model/walk";
import { underAgencies } from "../chapters";
import { defineRule, type Fix, type Found } from "../kit";
import { listed, quoted } from "../wording";
import { type CountingSlip, countingSlips, FEW, groupsOf } from "./counting";
import { numeralLike } from "./labels";
import { type Numbered, numberedFindings, numberedRecommendations } from "./numbered";
import { type ParagraphSlip, paragraphSlips, withNumbers } from "./paragraph-numbers";
import { type Renumbering, renumbering } from "./renumber";
import { type LabelSlip, responseLabelSlips } from "./response-labels";
import { sayLabel, sayNumber, sayParagraph } from "./say";
import { type SpellingSlip, type Spelt, spellingSlips } from "./spelling";

type Broken = Found & { readonly anew?: Renumbering | null } & (
    | CountingSlip
    | SpellingSlip
    | ParagraphSlip
    | LabelSlip
  );

export default defineRule<Broken>({
  id: "numbering-broken",
  about:
    "Findings, recommendations and numbered paragraphs are numbered once each, in order and in one form.",
  severity: "warning",

  *find(draft) {
    const recommendations = withoutRepeats(numberedRecommendations(draft), draft);
    const findings = withoutUnits(numberedFindings(draft), recommendations);
    const ofFindings = countingSlips(findings, numbersElsewhere(findings, draft), numbersTogether(draft));
    const counting = [
      ...ofFindings,
      ...countingSlips(
        recommendations,
        numbersElsewhere(recommendations, draft),
        emptyOrMissing(ofFindings, draft),
      ),
    ];
    const anew = new Map<Numbered["unit"], Renumbering>();
    for (const all of [findings, recommendations])
      if (counting.some((slip) => countsAnew(slip) && all.includes(slip.at)))
        anew.set(all[0]?.unit ?? "", renumbering(all, groupsOf(all), draft));
    const reported = new Set<number>();
    // Where each body answers its own, their numbers stand in its chapters' order.
    const shown = counting.filter(
      (slip) =>
        slip.slip !== "order" ||
        !recommendations.includes(slip.at) ||
        inOneChapter(slip.at, slip.against, draft),
    );
    for (const slip of [...shown, ...spellingSlips(findings), ...spellingSlips(recommendations)]) {
      reported.add(slip.at.span.paragraph);
      const recount = countsAnew(slip) ? (anew.get(slip.at.unit) ?? null) : null;
      yield { ...slip, ...placeOf(slip), recommendation: slip.at.recommendation, anew: recount };
    }
    for (const slip of responseLabelSlips(draft)) yield { ...slip, severity: "info" };
    const moved = counting.some(({ slip }) => slip === "order" || slip === "duplicate");
    for (const slip of paragraphSlips(draft)) {
      // Numbered sections that stand out of order take their paragraphs with them.
      if (moved && slip.slip !== "paragraph-stop") continue;
      const broken = slip.slip === "paragraph-duplicate" || slip.slip === "paragraph-order";
      // Where a paragraph's number is a recommendation's, it has been reported as that.
      if (!reported.has(slip.span.paragraph)) yield { ...slip, severity: broken ? "warning" : "info" };
    }
  },

  say(found, draft) {
    switch (found.slip) {
      case "label":
        return sayLabel(found);
      case "paragraph-duplicate":
      case "paragraph-order":
      case "paragraph-gap":
      case "paragraph-stop":
        return sayParagraph(found);
      default:
        return sayNumber(found, draft, found.anew && !found.anew.ok ? found.anew.why : null);
    }
  },

  fixes(found, draft) {
    if (found.slip === "numerals") return respelt(found.odd, found.usual, draft);
    const recount = found.anew?.ok ? [countedAnew(found.anew, found)] : [];
    if (found.slip !== "duplicate" || !found.instead) return recount;
    const one = renumbered(found.at, found.instead, draft);
    // Where the one number is all that has to change, both are the same.
    return one.length > 0 && found.anew?.ok && found.anew.edits.length === 1 ? one : [...one, ...recount];
  },

  holds: ({ numbered, number }) =>
    numbered
      ? { applies: true, why: `Its number, ${number}, fits those around it.` }
      : { applies: false, why: "The draft gives it no number." },
});

const NONE: ReadonlySet<number> = new Set();

/** What is asked of several bodies is given again, number and words, in the chapter of each of them. */
function withoutRepeats(all: readonly Numbered[], draft: Draft): readonly Numbered[] {
  const chapters = underAgencies(draft);
  if (chapters.size === 0) return all;
  const texts = new Map(
    [...recommendationsIn(draft)].map(({ span, labelSpan, text }) => [(labelSpan ?? span).paragraph, text]),
  );
  const seen = new Map<string, number | undefined>();
  return all.filter(({ number, span }) => {
    const key = `${number} ${texts.get(span.paragraph) ?? span.paragraph}`;
    const chapter = chapters.get(span.paragraph);
    if (seen.has(key) && seen.get(key) !== chapter) return false;
    seen.set(key, chapter);
    return true;
  });
}

function inOneChapter(one: Numbered, other: Numbered, draft: Draft): boolean {
  const chapters = underAgencies(draft);
  return chapters.get(one.span.paragraph) === chapters.get(other.span.paragraph);
}

/** More than a few out of order are an order of their own, and a missing number alone says nothing of the others. */
const countsAnew = (slip: CountingSlip | SpellingSlip): slip is CountingSlip =>
  slip.slip === "duplicate" || slip.slip === "gap" || (slip.slip === "order" && slip.count <= FEW);

function countedAnew(
  { edits, first, last, references }: Renumbering & { readonly ok: true },
  found: Broken,
): Fix {
  const units = `${"at" in found ? found.at.unit.toLowerCase() : "recommendation"}s`;
  const carried =
    references === 0
      ? ""
      : `, and change ${references === 1 ? "the reference" : `the ${references} references`} to them`;
  return {
    id: "count-anew",
    title: `Number the ${units} anew, ${first} to ${last}${carried}`,
    kind: "offer",
    edits,
  };
}

/** Where a lesson is finding and recommendation in one, its number is looked at once. */
function withoutUnits(
  findings: readonly Numbered[],
  recommendations: readonly Numbered[],
): readonly Numbered[] {
  if (findings.length === 0) return findings;
  const places = new Set(recommendations.map(({ span }) => `${span.paragraph} ${span.start}`));
  return findings.filter(({ span }) => !places.has(`${span.paragraph} ${span.start}`));
}

function placeOf(slip: CountingSlip | SpellingSlip): Pick<Found, "span" | "severity"> {
  const { span } = slip.at;
  if (slip.slip === "gap") return { span: { ...span, end: span.start }, severity: "info" };
  return slip.slip === "form" ? { span, severity: "info" } : { span };
}

/** Figures that stand in front of any paragraph, where units have such figures and no word for a label. */
function numbersElsewhere(all: readonly Numbered[], draft: Draft): ReadonlySet<number> | null {
  // "Working together – Learning 14.1", numbered 2 by Word, is counted by Word's figures.
  if (all.some(({ form, key }) => form !== null && form.word !== "" && form.value === key?.[0])) return null;
  const numbers = new Set<number>();
  for (const { found } of withNumbers(draft.paragraphs))
    if (found.key.length === 1) numbers.add(found.key[0] ?? 0);
  return numbers;
}

const TOGETHER = /^\W*\w+s (\d{1,2})((?:, ?\d{1,2})*)(?: ?(and|&|,|to|-|–) ?)(\d{1,2})\b/;

/** The numbers behind the first of a label such as "Findings 2 and 3": they are not left out. */
function numbersTogether({ findings }: Draft): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const { label } of findings) {
    const [, first, between = "", joined, last] = TOGETHER.exec(label) ?? [];
    if (first === undefined || last === undefined) continue;
    for (const each of between.match(/\d+/g) ?? []) numbers.add(Number(each));
    const from = /to|-|–/.test(joined ?? "") ? Number(first) + 1 : Number(last);
    for (let n = from; n <= Number(last); n++) numbers.add(n);
  }
  return numbers.size > 0 ? numbers : NONE;
}

/** Findings that are left out or have no recommendation, both reported: their recommendations are missing with them. */
function emptyOrMissing(slips: readonly CountingSlip[], { findings }: Draft): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const { recommendations, number } of findings)
    if (recommendations.length === 0) numbers.add(Number(number));
  for (const slip of slips)
    if (slip.slip === "gap")
      for (const range of slip.missing) {
        const [from = 0, to = from] = range.split(" to ").map(Number);
        for (let n = from; n <= to && n < from + 100; n++) numbers.add(n);
      }
  return numbers;
}

function renumbered({ labelSpan, form, number, recommendation }: Numbered, instead: string, draft: Draft) {
  if (!labelSpan || !form) return [];
  const label = textOf(draft.paragraphs, labelSpan);
  const old = /^\d+(?:\.\d+)*\s?\(?[a-z]?\b/i.exec(label.slice(form.start));
  const value = /^\d+$/.test(instead) && /^\d+$/.test(number) ? Number(instead) : null;
  const numeral = label.slice(form.start, form.end);
  // Only the figures or the letter that differ are written anew, so that brackets and spaces stay.
  const written =
    value !== null
      ? numeralLike(value, form, numeral)
      : old && withParts(old[0], instead.match(/\d+|[a-z]+/g) ?? []);
  const was = value !== null ? numeral : (old?.[0] ?? "");
  if (!written || was === "") return [];
  const at = labelSpan.start + form.start;
  const edit = replaceWords(draft.paragraphs, labelSpan.paragraph, at, at + was.length, written);
  const name = `${label.slice(0, form.start)}${written}`;
  return [
    {
      id: `renumber-${recommendation ?? "finding"}`,
      title: `Write ${quoted(name)}`,
      kind: "offer",
      edits: [edit],
    } as const,
  ];
}

function withParts(old: string, parts: readonly string[]): string | null {
  const count = old.match(/\d+|[a-z]+/gi)?.length;
  let next = 0;
  if (count !== parts.length) return null;
  return old.replace(/\d+|[a-z]+/gi, (part) => {
    const value = parts[next++] ?? part;
    return part === part.toUpperCase() ? value.toUpperCase() : value;
  });
}

function respelt(odd: readonly Spelt[], usual: Spelt, draft: Draft) {
  const { labelSpan: place } = usual;
  if (!place) return [];
  const like = textOf(draft.paragraphs, place).slice(usual.form.start, usual.form.end);
  const edits: Edit[] = [];
  const names: string[] = [];
  for (const { labelSpan, form } of odd) {
    const numeral = numeralLike(form.value, usual.form, like);
    if (!labelSpan || !numeral) return [];
    const at = labelSpan.start + form.start;
    const until = labelSpan.start + form.end;
    edits.push(replaceWords(draft.paragraphs, labelSpan.paragraph, at, until, numeral));
    names.push(quoted(textOf(draft.paragraphs, { ...labelSpan, end: at }) + numeral));
  }
  const title =
    names.length > 3 ? `${names.slice(0, 2).join(", ")} and ${names.length - 2} more` : listed(names);
  // "four" and "4" are one number: the meaning cannot change.
  return [{ id: "one-kind-of-number", title: `Write ${title}`, kind: "safe", edits } as const];
}
