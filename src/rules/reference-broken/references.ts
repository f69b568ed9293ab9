import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import words from "./words.json";

export type Kind =
  | "recommendation"
  | "finding"
  | "unit"
  | "paragraph"
  | "section"
  | "appendix"
  | "table"
  | "figure";

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
}

const WHICH = String.raw`(?:\d{1,3}(?:\.\d{1,3}){0,5}\.?(?:\s?\(?[a-z]\)?(?![A-Za-z]))?)`;
const LETTER = String.raw`(?:[A-Z](?![A-Za-z])|\d{1,2})`;
const MORE = `(?:,? (?:to|and|or|&) |, ?| ?[-–] ?)`;
const REFERENCE = new RegExp(
  [
    String.raw`\b(?<word>[Rr]ecommendations?|[Ff]indings?|[Ll]earning [Pp]oints?|[Ll]essons?|[Pp]aragraphs?|[Pp]aras?\.?|[Ss]ections?) (?<which>${WHICH}(?:${MORE}${WHICH})*)(?![\d/%])`,
    String.raw`\b(?<code>R(?=\d)|Recs? |Rec\. ?)(?<coded>\d{1,2}(?:\.\d{1,2})?[a-z]?)(?![\w.]*\w|[/%])`,
    String.raw`\b(?<thing>[Aa]ppendix|[Aa]ppendices|[Aa]nnexe?|[Tt]able|[Ff]igure) (?<label>${LETTER}(?:${MORE}${LETTER})*)(?![\w%])`,
    String.raw`\b(?<see>[Ss]ee|[Aa]t|[Ii]n|[Uu]nder) (?<dotted>\d{1,3}(?:\.\d{1,3}){2,5})(?!\.?\d|%)`,
    String.raw`(?<![\d.£])(?<bare>\d{1,3}(?:\.\d{1,3}){1,5})\.? (?=(?:above|below)\b(?! (?:the |a |an |average|\d)))`,
    String.raw`(?<field>Error! (?:Reference source|Bookmark) not (?:found|defined)\.?)`,
  ].join("|"),
  "g",
);
const MAYBE =
  /\bR\d|Recs?\.? \d|[Rr]ecommendations? \d|[Ff]indings? \d|[Pp]oints? \d|[Ll]essons? \d|[Pp]ara(?:graph)?s?\.? \d|[Ss]ections? \d|[Aa]ppendi|[Aa]nnexe? |[Tt]able |[Ff]igure |\d\.\d|Error!/;

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
const NAME_BEFORE = /(?:^|[\s(])([A-Z][A-Za-z]+)(?:['’]s)? $/;
const STATUTE_BEHIND = new RegExp(String.raw`^[)\]]?\.? (?:${words.statuteBehind.join("|")})\b`, "i");
const LEADING = new Set([
  "See",
  "In",
  "Under",
  "This",
  "The",
  "To",
  "For",
  "And",
  "Both",
  "As",
  "From",
  "With",
  "At",
  "By",
  "Of",
  "Per",
  "Response",
  "Update",
  "Action",
  "Actions",
  "Also",
  "Or",
  "Agreed",
  "Completed",
  "Complete",
  "Like",
  "Regarding",
  "Following",
  "Against",
  "Links",
  "Link",
  "Cf",
  "Please",
  "Through",
  "Addressed",
  "Re",
  "Since",
  "While",
  "Meeting",
  "Meets",
  "Duplicate",
  "Combined",
  "Linked",
  "Refer",
  "Covered",
]);

/** Every reference of the paragraph that the rule may have to follow, in order; the paragraph's own label is none. */
export const referencesIn = perParagraph(({ text }: Paragraph): readonly Reference[] => {
  if (!MAYBE.test(text)) return NONE;
  const found: Reference[] = [];
  for (const match of text.matchAll(REFERENCE)) {
    const { word, which, code, coded, thing, label, see, dotted, bare, field } = match.groups ?? {};
    const start = match.index;
    // At the head of a paragraph it is the paragraph's label or the beginning of a caption.
    const isLabel = /^[\s*#]*$/.test(text.slice(Math.max(0, start - 4), start)) && start < 4;
    if (isLabel && !field && !(dotted ?? bare)) continue;
    if (field) {
      found.push({
        kind: "paragraph",
        start,
        end: start + field.length,
        unit: "",
        numbers: [],
        here: true,
        elsewhere: false,
      });
      continue;
    }
    const named = which ?? coded ?? label ?? dotted ?? bare ?? "";
    const numbers = numbersOf(named);
    const written = match[0].trimEnd().replace(/\.$/, "");
    const from = see ? start + see.length + 1 : start;
    const end = start + written.length;
    const before = text.slice(Math.max(0, start - 60), start);
    const behind = text.slice(end, end + 40).replace(/^\./, "");
    const kind = kindOf(word ?? (code ? "recommendation" : (thing ?? "")));
    const here =
      OF_THIS.test(behind) ||
      (see !== undefined && /^[Ss]/.test(see)) ||
      bare !== undefined ||
      /\b(?:[Ss]ee|above,?|below,?) \(?$/.test(before);
    found.push({
      kind,
      start: from,
      end,
      unit: kind === "unit" ? (word ?? "").toLowerCase().replace(/s$/, "") : "",
      numbers,
      here,
      elsewhere: !OF_THIS.test(behind) && isElsewhere(before, behind, kind),
    });
  }
  return found;
});

const NONE: readonly Reference[] = [];

function isElsewhere(before: string, behind: string, kind: Kind): boolean {
  if (OF_ANOTHER.test(behind) || ANOTHER_BEFORE.test(before)) return true;
  if (kind === "section" && STATUTE_BEHIND.test(behind)) return true;
  const name = NAME_BEFORE.exec(before)?.[1];
  return name !== undefined && !LEADING.has(name);
}

function kindOf(word: string): Kind {
  const start = word.toLowerCase();
  if (start.startsWith("rec")) return "recommendation";
  if (start.startsWith("find")) return "finding";
  if (start.startsWith("le")) return "unit";
  if (start.startsWith("sec")) return "section";
  if (start.startsWith("app") || start.startsWith("ann")) return "appendix";
  return start.startsWith("tab") ? "table" : start.startsWith("fig") ? "figure" : "paragraph";
}

const numbersOf = (named: string): string[] =>
  (named.match(/\d{1,3}(?:\.\d{1,3})*(?:\s?\(?[a-z]\)?(?![A-Za-z]))?|\b[A-Z]\b/g) ?? []).map((number) =>
    number.toLowerCase().replace(/[\s()]/g, ""),
  );
