import type { ActorPhrase } from "./actors";
import duties from "./duties.json";
import { before, either, NEAR } from "./duty";

const ASK = new RegExp(String.raw`\b(?:${either(duties.asks.words)})(?:\s+both)?\s+$`, "i");
const WITH = new RegExp(
  String.raw`(?:\b(?:${either(duties.with.words)})|(?:,|\bby)\s+working)(?:\s+(?:closely|jointly|together|on|up))?\s+with(?:\s+both)?\s+$`,
  "i",
);
const FROM = new RegExp(String.raw`\b(?:${either(duties.from.words)})\s+from(?:\s+both)?\s+$`, "i");
/** What comes between the verb and a later one of its list: "work with local faith groups and X". */
const FURTHER = new RegExp(
  String.raw`\b(?:${either(duties.with.words)})\s+with\s+[^.;:]{1,90}?\band\s+$`,
  "i",
);

const MERELY = new RegExp(String.raw`\b(?:${either(duties["asks-to"].words)})(?:\s+both)?\s+$`, "i");
/** "write to the Home Office to request", "commission the Trust (MHT) to run". */
const TO_ACT = /^\s*(?:\([^()]{1,40}\)\s*)?(?:,[^,.;]{2,40},\s*)?to\s+[a-z]/;

/** Whether somebody else is told to ask this actor, to act with it, or to have an answer from it. */
export function isAsked(text: string, head: ActorPhrase, tail: ActorPhrase): boolean {
  const near = before(text, head.start, NEAR);
  const last = /(\w+)(?:\s+both)?\s+$/.exec(near.slice(-16))?.[1]?.toLowerCase() ?? "";
  const asked =
    BY_LINK.get(last)?.test(near) ||
    (last === "and" && FURTHER.test(before(text, head.start, 140))) ||
    (LAST_OF_ASKS.has(last) &&
      ASK.test(near) &&
      (!MERELY.test(near) || TO_ACT.test(text.slice(tail.end, tail.end + NEAR))));
  if (!asked || MEANS_OTHERS.test(near)) return false;
  const left = before(text, head.start);
  // "health visitors (working with …)" only describes
  if (left.lastIndexOf("(") > left.lastIndexOf(")")) return false;
  return /\b(?:should|shall|must|will|to|ask|asks|requires?|requests?)\b/.test(left);
}

/** "no case is closed without advice from X", "those who are seen jointly with X": no duty of X's to act. */
const MEANS_OTHERS =
  /\bwithout\s+(?:[\w-]+\s+){1,3}from\s+(?:the\s+)?$|\b(?:is|are|was|were)\s+(?:\w+ly\s+)?\w+(?:ed|en|wn|ne)\s+(?:jointly|together)\s+with\s+(?:the\s+)?$/i;

const BY_LINK: ReadonlyMap<string, RegExp> = new Map(Object.entries({ with: WITH, from: FROM }));
const LAST_OF_ASKS = new Set(duties.asks.words.map((words) => words.split(" ").at(-1) ?? words));
