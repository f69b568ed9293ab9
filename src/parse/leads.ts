import { type ActorPhrase, actorsIn } from "../language/agencies/actors";
import { type Names, resolve } from "../language/agencies/names";
import type { AgencyNamed } from "../model/draft";
import { type Paragraph, plainParagraph } from "../model/paragraph";
import type { Span } from "../model/span";
import { labelKey } from "../templates/vocabulary";
import type { Scene } from "./raw";
import words from "./words.json";

/** What stands between bodies, and what ends them: "Garrow Police. Timescale: May". */
const PIECE = /[^;/\n]+/g;
const STOP = /\.\s/;
/** "Garrow Council (Schools)": which part of it. */
const PART_OF = /^ \([A-Z][^()]*[a-z][^()]*\)/;

const ADDRESSES: ReadonlySet<string> = new Set(words.addresses.words);

/** Whether who leads stands in a column, or beside a label, that says to whom it was recommended: "Made to". */
export function isAddressed([lead]: readonly Span[], { paragraphs, evidence }: Scene): boolean {
  const cell = lead && paragraphs[lead.paragraph]?.cell;
  if (!cell) return false;
  const form = evidence.forms.get(cell.table);
  const heading =
    form?.form === "columns"
      ? form.columns.find(({ column }) => column === cell.column)?.heading
      : paragraphs[lead.paragraph - 1]?.text;
  return heading !== undefined && ADDRESSES.has(labelKey(heading));
}

/**
 * The bodies that a recommendation's own lead line names ("Agency: Garrow Police", "Owner: Marl Council / Garrow Homes").
 * Offices and groups lead an action, and a table's column says who leads what is done, unless it says to whom that was
 * recommended (`addressed`).
 */
export function bodiesLeading(
  paragraphs: readonly Paragraph[],
  [lead]: readonly Span[],
  addressed: boolean,
  names: Names,
): AgencyNamed[] {
  const line = lead && paragraphs[lead.paragraph];
  if (!line || (line.cell && !addressed)) return [];
  const [text = ""] = line.text.slice(lead.start, lead.end).split(STOP);
  const found = new Map<string, AgencyNamed>();
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const body = bodyIn(piece);
    if (!body) continue;
    const start = lead.start + index + body.start;
    const mention = piece.slice(body.start, body.end);
    const name = resolve(names, mention)?.name ?? mention;
    const span = { paragraph: lead.paragraph, start, end: start + mention.length };
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, { name, mention, span, generic: false });
  }
  return [...found.values()];
}

function bodyIn(piece: string): { readonly start: number; readonly end: number } | null {
  const actors = actorsIn(plainParagraph(piece));
  const body = actors.find((actor) => isBody(actor, piece));
  if (!body) return actors.length === 0 ? namedAlone(piece) : null;
  const start = body.start + (/^the /i.exec(piece.slice(body.start))?.[0].length ?? 0);
  return { start, end: body.end + (PART_OF.exec(piece.slice(body.end))?.[0].length ?? 0) };
}

const OF_BODY = /\b(?:Council|Trust|Police|Constabulary|Health Board)\b/;

/** A body, or a service with the body's own name: "Garrow Council Housing Service". */
function isBody({ kind, start, end }: ActorPhrase, piece: string): boolean {
  const words = piece.slice(start, end).replace(/^the /i, "");
  return /^[A-Z]/.test(words) && (kind === "body" || (kind === "group" && OF_BODY.test(words)));
}

/** "Garrow Care", "Home and Family Nursing": no person's name ends in what people are cared for by. */
const ALONE =
  /^\s*((?:[A-Z][\w’'&-]*(?: and)? ){1,5}(?:Care|Housing|Homes|Nursing|Health|Recovery|Support))\s*$/;

function namedAlone(piece: string): { readonly start: number; readonly end: number } | null {
  const name = ALONE.exec(piece)?.[1];
  return name === undefined ? null : { start: piece.indexOf(name), end: piece.indexOf(name) + name.length };
}
