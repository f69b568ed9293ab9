import { replaceWords } from "../../edits/edit";
import { blanksIn } from "../../language/blanks";
import { citationsIn } from "../../law/citations";
import { bare, type Edition, editionAt } from "../../law/law";
import { aboutWhom, countryNamedIn, reviewNamed } from "../../law/naming";
import { inWords } from "../../model/dates";
import type { Draft } from "../../model/draft";
import { inEach } from "../../model/in-each";
import type { Paragraph } from "../../model/paragraph";
import { textOf } from "../../model/span";
import { belonging, recommendationOf } from "../belonging";
import { defineRule, type Fix, type Found } from "../kit";
import { basisOf, isHistory } from "./basis";
import { guidanceOutOfTime } from "./guidance";
import {
  type Case,
  type Decider,
  hangsOnDate,
  judgeBasis,
  judgeExistence,
  judgeTitle,
  type Verdict,
} from "./judge";
import { namesOutOfTime } from "./names";
import { sayTrouble } from "./say";
import type { Judged } from "./trouble";

interface Wrong extends Found, Judged {}

const withCitations = inEach(citationsIn);

export default defineRule<Wrong>({
  id: "citation-not-in-force",
  about: "Law and guidance named as the basis of the review exist and applied on the day of the decision.",
  severity: "error",

  looksAt: (draft) => [
    withCitations(draft.paragraphs),
    withCitations(draft.paragraphs).length > 0 ? belonging(draft) : null,
    draft.facts,
    lacksRegulation(draft),
    ...basisOf(draft).flatMap((at) => [at, draft.paragraphs[at]]),
  ],

  *find(draft) {
    const basis = basisOf(draft);
    const isBasis = new Set(basis);
    const { considered } = draft.facts;
    const right = considered === null ? null : editionAt(considered);
    const of: Case = {
      considered,
      decider: deciderOf(draft),
      ...reviewOf(draft),
      rightEditionCited: right !== null && basis.some((at) => citesEdition(draft.paragraphs[at], right)),
    };

    let lawOfAnotherDay = false;
    let unchecked = considered === null && canSayNoDate(draft, basis);
    for (const { at: paragraph, paragraph: words, found: citations } of withCitations(draft.paragraphs)) {
      for (const citation of citations) {
        const { start, end } = citation;
        const found = ({ trouble, severity }: Verdict): Wrong => ({
          span: { paragraph, start, end },
          recommendation: recommendationOf(draft, paragraph),
          severity,
          trouble,
          citation,
        });
        const asBasis = isBasis.has(paragraph) && !isHistory(words.text, citation);
        const verdict =
          judgeExistence(citation, of) ??
          (asBasis ? judgeBasis(citation, of, words.text) : null) ??
          judgeTitle(citation);
        if (verdict?.trouble.kind === "law-not-then") lawOfAnotherDay = true;
        if (verdict) yield found(verdict);
        if (unchecked && asBasis && hangsOnDate(citation) && verdict?.severity !== "error") {
          unchecked = false;
          yield found({ trouble: { kind: "cannot-check" }, severity: "info" });
        }
      }
    }
    for (const found of guidanceOutOfTime(draft, basis)) yield { ...found, citation: null };
    // Where the law itself is of another day, the names are too: most likely the date is wrong, and that is said.
    if (!lawOfAnotherDay) for (const name of namesOutOfTime(draft, basis)) yield { ...name, citation: null };
  },

  say: ({ trouble, span }, draft) =>
    sayTrouble(trouble, textOf(draft.paragraphs, span), draft.facts.considered),

  fixes({ trouble, citation, span }, draft) {
    if (!citation) return [];
    const { paragraph } = span;
    const replace = (start: number, end: number, text: string) =>
      replaceWords(draft.paragraphs, paragraph, start, end, text);
    if (trouble.kind === "title" && citation.kind === "instrument") {
      const written = textOf(draft.paragraphs, {
        paragraph,
        start: citation.titleAt,
        end: citation.titleAt + citation.title.length,
      });
      const singular = /^(.* Board)((?: \([A-Z]+\))? Regulations)$/.exec(written);
      if (singular && bare(trouble.instrument) === `${singular[1]}s Regulations`) {
        const at = citation.titleAt + (singular[1]?.length ?? 0);
        return [
          {
            id: "boards",
            title: "Write “Boards” instead of “Board”",
            kind: "safe",
            edits: [replace(at, at, "s")],
          },
        ];
      }
      const edits = [replace(citation.titleAt, citation.titleAt + citation.title.length, trouble.right)];
      return [{ id: "title", title: `Write “${trouble.right}”`, kind: "offer", edits }];
    }
    const edition =
      trouble.kind === "edition-not-then" || trouble.kind === "no-edition" ? trouble.instead : null;
    if (edition) {
      const year = String(edition.year);
      const edits = [replace(citation.yearAt, citation.yearAt + 4, year)];
      const title = `Write “${year}”, the edition that applied on ${inWords(draft.facts.considered ?? "")}`;
      return [{ id: "edition", title, kind: "offer", edits }];
    }
    if (trouble.kind === "wrong-section")
      return [lawFix(trouble.right, [replace(span.start, span.end, trouble.right)])];
    const law = trouble.kind === "never" || trouble.kind === "law-not-then" ? trouble.instead : null;
    if (
      law &&
      citation.kind === "instrument" &&
      citation.provisions.length > 0 &&
      citation.start < citation.titleAt
    )
      return [lawFix(law, [replace(span.start, span.end, law)])];
    return [];
  },
});

const citesEdition = (paragraph: Paragraph | undefined, edition: Edition): boolean =>
  paragraph !== undefined &&
  citationsIn(paragraph).some(({ kind, year }) => kind === "edition" && year === edition.year);

const lawFix = (law: string, edits: Fix["edits"]): Fix => ({
  id: "law",
  title: `Cite ${law} instead`,
  kind: "offer",
  edits,
});

/** No remark where a missing section or a blank already says that the date is not there. */
function canSayNoDate(draft: Draft, basis: readonly number[]): boolean {
  if (lacksRegulation(draft)) return false;
  return !basis.some((at) => {
    const words = draft.paragraphs[at];
    return words !== undefined && citationsIn(words).length > 0 && blanksIn(words).length > 0;
  });
}

const lacksRegulation = ({ sections }: Draft): boolean =>
  sections.some(({ id, required, span }) => id === "regulation" && required && !span);

/** Only the names of the board and of the review tell the country for certain: a text may speak of others. */
function reviewOf({ facts: { board, reviewType } }: Draft): Pick<Case, "elsewhere" | "review"> {
  const elsewhere = countryNamedIn(`${board ?? ""} ${reviewType ?? ""}`);
  const review =
    reviewType === null ? null : reviewNamed(reviewType, elsewhere ?? "England", aboutWhom(board));
  return { elsewhere, review };
}

function deciderOf({ facts, paragraphs }: Draft): Decider {
  const decided = facts.consideredAt ? (paragraphs[facts.consideredAt.paragraph]?.text ?? "") : "";
  for (const words of [decided, facts.board ?? ""]) {
    if (/\bSafeguarding Children(?:['’]?s)? Board\b(?!(?: \([A-Z]+\))? Regulations)|\bLSCB\b/.test(words))
      return "board";
    if (/\bSafeguarding (?:Children(?:['’]?s)? )?Partnership\b|\bLSCP\b/.test(words)) return "partnership";
  }
  return "unknown";
}
