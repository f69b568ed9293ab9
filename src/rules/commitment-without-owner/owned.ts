import type { Commitment, Draft } from "../../model/draft";
import { wholeOf } from "../../model/span";
import { emptyCell } from "../empty-cells";
import type { Fix } from "../kit";
import { OWNER_SLOT, replaceWithSlot } from "../slots";
import { quoted } from "../wording";
import passives from "./passives.json";

const anyOf = ({ words }: { readonly words: readonly string[] }): string => `(?:${words.join("|")})`;
const PARTICIPLE = String.raw`(?:\w+ly )?(?!${anyOf(passives.never)}\b)(?:[\w-]{2,}ed|${anyOf(passives.irregular)})\b(?: ${anyOf(passives.particles)}\b)?`;
const passiveOf = (auxiliaries: readonly string[]): RegExp =>
  new RegExp(
    String.raw`\b(?:${auxiliaries.join("|")}) ${PARTICIPLE}(?:(?:, | and |, and )(?:then )?${PARTICIPLE})*`,
    "i",
  );
/** What the sentence says before what only describes a thing in it: "courses to be delivered will be paid for". */
const PASSIVES = [passiveOf(passives.auxiliaries.words), passiveOf(passives.describing.words)];
/** "made available", "kept up to date", "made a condition": the words belong together. */
const GOES_ON =
  /^ (?:available|accessible|aware|clear|explicit|mandatory|public|possible|an?|to date|upon|up to)\b/i;
/** "by workshops", "by the Police": somebody or something has the place of who does it already. */
const AGENT =
  /^ by (?!(?:the )?(?:end|start|close|middle|beginning|latest)\b|no later\b|\d|[[(]|(?:early|late|mid|spring|summer|autumn|winter|easter|christmas|january|february|march|april|may|june|july|august|september|october|november|december|q\d)\b)/i;
const ACTIVE = /^ (?:will|shall) (?!be\b|have\b|not\b|need\b)/;
const BLANK = OWNER_SLOT.blank;

/** A place for who will do it, where one reads right: behind a passive, or instead of a subject that is nobody. */
export function owned({ span, ownerAt, owner }: Commitment, draft: Draft): readonly Fix[] {
  const { paragraphs } = draft;
  const cell = emptyCell("leads", span.paragraph, draft);
  if (cell !== null) {
    const edits = [replaceWithSlot(paragraphs, wholeOf(paragraphs, cell), BLANK, OWNER_SLOT)];
    const title = `Put “${BLANK}” in the row's column for who leads`;
    return [{ id: "add-agency", title, kind: "offer", edits }];
  }
  const text = paragraphs[span.paragraph]?.text ?? "";
  if (owner && ownerAt?.paragraph === span.paragraph && ACTIVE.test(text.slice(ownerAt.end))) {
    const title = `Write “${BLANK}” instead of ${quoted(owner, 40)}`;
    const edits = [replaceWithSlot(paragraphs, ownerAt, BLANK, OWNER_SLOT)];
    return [{ id: "replace-with-agency", title, kind: "offer", edits }];
  }
  const sentence = text.slice(span.start, span.end);
  const passive = PASSIVES[0]?.exec(sentence) ?? PASSIVES[1]?.exec(sentence);
  if (!passive) return [];
  const at = span.start + passive.index + passive[0].length;
  if (AGENT.test(text.slice(at)) || GOES_ON.test(text.slice(at)) || /[\w-]/.test(text.charAt(at))) return [];
  const edits = [replaceWithSlot(paragraphs, { ...span, start: at, end: at }, ` by ${BLANK}`, OWNER_SLOT)];
  const title = `Add “by ${BLANK}” behind ${quoted(passive[0], 40)}`;
  return [{ id: "add-agency", title, kind: "offer", edits }];
}
