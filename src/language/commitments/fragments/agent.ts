import type { Token } from "../line";
import type { Fragment } from "./fragment";

const SENT = new Set(["send", "issue", "circulate", "request", "obtain", "seek"]);

/** "Audit of notes – Quality Lead – by May": somebody between two marks. */
function markedOff(tokens: readonly Token[]): Fragment["owner"] {
  const isMark = (at: number): boolean => /^[\u2013\u2014;-]$/.test(tokens[at]?.lower ?? "");
  const at = tokens.findIndex(
    ({ actor }, i) => actor && isMark(i - 1) && (isMark(i + 1) || tokens[i + 1]?.time),
  );
  return at > 0 ? [at, at + 1] : null;
}

/** "… by the Trust" */
export function agentIn(tokens: readonly Token[]): Fragment["owner"] {
  const marked = markedOff(tokens);
  if (marked) return marked;
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (tokens[i]?.lower === "with") break;
    // "Launch following sign-off by the Executive": who signs it off is not who then acts
    if (tokens[i - 1]?.time?.timing === "event") continue;
    const sent = tokens[i]?.lower === "from" && SENT.has(tokens[i - 1]?.lemma ?? "");
    if (!(sent || tokens[i]?.lower === "by") || !tokens[i + 1]?.actor) continue;
    // "by managers from each agency"
    const loose = /^(?:class|generic)$/.test(tokens[i + 1]?.actor?.kind ?? "");
    return [i + 1, loose && tokens[i + 2]?.lower === "from" && tokens[i + 3]?.actor ? i + 4 : i + 2];
  }
  return null;
}
