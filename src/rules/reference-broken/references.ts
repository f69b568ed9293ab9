import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import { type Kind, spotsIn } from "./spots";
import words from "./words.json";

/** Words that refer to a numbered part of some document. UTF-16 offsets. */
export interface Reference {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  /** The word of the draft's unit, for "unit": "learning point", "lesson". */
  readonly unit: string;
  /** In small letters, without a final point; a range gives its two ends. */
  readonly numbers: readonly string[];
  /** "above", "below", "see" or "of this document": surely into this one. */
  readonly here: boolean;
  /** Words around it name another document. */
  readonly elsewhere: boolean;
  /** Whether its cell of a table holds nothing else: a column of references, or of labels. */
  readonly alone: boolean;
}

const DOCUMENT = words.documents.words.join("|");
const HERE = words.here.words.join("|");
/** "of the overview report", "from Child T", "in the 2019 review" */
const OF_ANOTHER = new RegExp(
  String.raw`^[)\]]?,? (?:of|in|from|within) (?!(?:this|the|our) (?:${HERE})\b)(?:(?:the|that|this|its|their|our|a|an|his|her)\b|[A-Z])`,
);
const OF_THIS = new RegExp(
  String.raw`^[)\]]?,? (?:(?:of|in|from|within) (?:this|the|our) (?:${HERE})\b|above\b|below\b|\((?:above|below)\))`,
);
/** "the overview report (paragraph", "Act at section", "IICSA recommendation" */
const ANOTHER_BEFORE = new RegExp(
  String.raw`\b(?:${DOCUMENT})(?:['’]s?)?(?: (?:at|in|under|as set out in|see))?[,:]? ?\(?(?:the )?(?:at |see |in )?$`,
  "i",
);
/** "In the review concerning Child T, recommendation 7 asked for this." */
const OPENED_WITH = new RegExp(
  String.raw`(?:^|[.;] )(?:In|From|Under|Of|Within) (?:the|that|an?|its|their) [^.;]{0,50}\b(?:${DOCUMENT})\b[^.;,]{0,40}, (?:the )?$`,
  "i",
);
/** "as was its Recommendation 9" */
const THEIRS_BEFORE = /(?:\b(?:its|their|his|her|whose)(?: own| [a-z]+)?|['’]s own) $/i;
/** "the overview report says so (paragraphs 5.6 to 5.9, Appendix 2)": of what is spoken of in front of the brackets. */
const BRACKETS_BEHIND = new RegExp(
  String.raw`\b(?:${DOCUMENT})\b[^.()]{0,60}\([^()]*\b(?:paragraphs?|paras?|pages?|pp?|chapters?|sections?)\b[^()]*$`,
  "i",
);
const NAME_BEFORE = /(?:^|[\s(])([A-Z][A-Za-z]+)(?:['’]s)? $/;
const STATUTE_BEHIND = new RegExp(String.raw`^[)\]]?\.? (?:${words.statuteBehind.join("|")})\b`, "i");
const LEADING = new Set(words.leading.words);

/** Every reference of the paragraph that the rule may have to follow, in order; the paragraph's own label is none. */
export const referencesIn = perParagraph((paragraph: Paragraph): readonly Reference[] => {
  const { text } = paragraph;
  const spots = spotsIn(paragraph);
  if (spots.length === 0) return NONE;
  const found: Reference[] = [];
  for (const { kind, start, end, named, word } of spots) {
    const unit = kind === "unit" ? word.replace(/s$/, "") : "";
    if (named === "") {
      found.push({ kind, start, end, unit, numbers: [], here: true, elsewhere: false, alone: false });
      continue;
    }
    // At the head of a paragraph it is the paragraph's label or the beginning of a caption.
    const heads = start < 4 && word !== "" && /^[\s*#]*$/.test(text.slice(0, start));
    const alone = heads && paragraph.cell !== null && /^\W*$/.test(text.slice(end));
    if (heads && !alone) continue;
    const before = text.slice(Math.max(0, start - BEFORE), start);
    const behind = behindOf(text, end);
    const ofThis = OF_THIS.test(behind);
    found.push({
      kind,
      start,
      end,
      unit,
      numbers: numbersOf(named),
      here: ofThis || word === "see" || word === "" || /\b(?:[Ss]ee|above,?|below,?) \(?$/.test(before),
      elsewhere: !ofThis && leadsElsewhere(before, behind, kind),
      alone,
    });
  }
  return found;
});

const NONE: readonly Reference[] = [];

const behindOf = (text: string, end: number): string =>
  text[end] === "." ? text.slice(end + 1, end + REACH) : text.slice(end, end + REACH);
const REACH = 120;
const BEFORE = 100;

/** Whether the words around a reference say that it leads into another document. */
export function isElsewhere(text: string, start: number, end: number, kind: Kind): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const behind = behindOf(text, end);
  return !OF_THIS.test(behind) && leadsElsewhere(before, behind, kind);
}

function leadsElsewhere(before: string, behind: string, kind: Kind): boolean {
  if (OF_ANOTHER.test(behind) || ANOTHER_BEFORE.test(before) || THEIRS_BEFORE.test(before)) return true;
  if (OPENED_WITH.test(before)) return true;
  if (!PLACES.has(kind) && ANSWERED_BY_ANOTHER.test(behind)) return true;
  if (PLACES.has(kind) && BRACKETS_BEHIND.test(before)) return true;
  if (kind === "section" && STATUTE_BEHIND.test(behind)) return true;
  const name = NAME_BEFORE.exec(before)?.[1];
  return name !== undefined && !LEADING.has(name);
}

/** "Recommendation 5 is addressed to NHS England alone", "…, which concerns the owners, will be answered by them": not here, and the draft says why. */
const ANSWERED_BY_ANOTHER =
  /^(?:, (?:which|that) [^,.;]{3,60},)? (?:is|was|are|were|(?:has|have|will|is to|are to) (?:be|been)) (?:(?:addressed|directed|made|put|given|sent) (?:only |solely )?to|(?:only |solely )?for|a matter for|(?:answered|responded to|dealt with|taken forward) (?:separately|elsewhere|by)) /;
const PLACES: ReadonlySet<Kind> = new Set(["paragraph", "section", "appendix", "table", "figure"]);

const numbersOf = (named: string): string[] =>
  (named.match(/\d{1,3}(?:\.\d{1,3})*(?:\s?\(?[a-z]\)?(?![A-Za-z]))?|\b[A-Z]\b/g) ?? []).map((number) =>
    /^\d*$/.test(number) ? number : number.toLowerCase().replace(/[\s()]/g, ""),
  );
