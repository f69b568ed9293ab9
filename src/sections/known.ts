import { aboutWhom, countryNamedIn, reviewNamed } from "../law/naming";
import type { Draft } from "../model/draft";
import type { Values } from "./fields";

/**
 * The fields that a draft itself states. Only what stands there in so many words: the rest is asked, never guessed.
 */
export function valuesIn(draft: Draft): Values {
  const { board, subject, reviewType, considered, consideredAt, written, writtenAt } = draft.facts;
  const values: Record<string, string> = {};
  const put = (field: string, value: string | null | undefined): void => {
    if (value) values[field] = value;
  };
  put("board", board?.replace(/^the\s+/i, ""));
  put("boardShort", draft.expansions.find(({ full }) => full === board)?.short);
  put("subject", subject);
  put("considered", considered);
  const country = countryNamedIn(`${board ?? ""} ${reviewType ?? ""}`) ?? "England";
  put(
    "review",
    reviewType && (reviewNamed(reviewType, country, aboutWhom(board)) ?? anyOf(reviewType, country))?.id,
  );
  // A blank's own words ("[insert in full or in part]") state nothing.
  const text = (at: number | undefined): string =>
    at === undefined ? "" : (draft.paragraphs[at]?.text ?? "").replace(/\[[^\]]*\]/g, "…");
  if (writtenAt && /\bpublish/i.test(text(writtenAt.paragraph))) put("published", written);
  put("group", groupIn(text(consideredAt?.paragraph)));
  const section = (id: string): string => {
    const span = draft.sections.find((each) => each.id === id)?.span;
    if (!span) return "";
    const texts: string[] = [];
    for (let at = span.paragraph; at <= (span.endParagraph ?? span.paragraph); at++) texts.push(text(at));
    return texts.join("\n");
  };
  const reviewer = REVIEWER.exec(section("methodology"));
  put("reviewer", reviewer?.[1]);
  put("reviewerRole", reviewer?.[2]);
  put("panel", groupIn(section("panel")));
  put("qualityGroup", groupIn(section("quality-assurance")));
  put("monitor", groupIn(section("monitoring")));
  put("acceptance", ACCEPTANCE.exec(section("acceptance"))?.[1]?.toLowerCase());
  return values;
}

/** A review whose people the board's name does not tell. */
const anyOf = (words: string, country: string) =>
  reviewNamed(words, country, "children") ??
  reviewNamed(words, country, "adults") ??
  reviewNamed(words, country, "domestic");

const GROUP =
  /\b(?:[Tt]he|[Ii]ts|[Aa]|[Aa]n)\s+((?:[A-Z][\w’'&-]*,?\s+(?:(?:and|of|for|&)\s+)?){1,7}?(?:Group|Panel|Sub-?[Gg]roup|Sub-?[Cc]ommittee|Committee|Team))\b/;

/** "Case Review Group": a group by its own name, in capitals. */
const groupIn = (text: string): string | null => GROUP.exec(text)?.[1]?.replace(/\s+/g, " ") ?? null;

const REVIEWER =
  /\b(?:written|carried out|led|conducted|authored|undertaken|completed) by ((?:(?:Dr|Professor|Ms|Mrs|Mr)\.? )?[A-Z][a-z]+(?: [A-Z][\w’'-]+){1,2})(?:, (an? [a-z][^,.;\n]{3,60}))?/;
const ACCEPTANCE = /\baccept\w*\b[^.\n]{0,120}\b(in (?:full|part))\b/i;
