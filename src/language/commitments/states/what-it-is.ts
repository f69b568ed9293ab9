import { isTitled } from "../acts";
import { classes } from "../classes";
import type { Said } from "../deed";

/** "Eastvale Homes is a provider with 900 homes", "Northmere is a rural county": told of a name, as background. */
export function saysWhatItIs(said: Said, at: number): boolean {
  const { tokens, line } = said;
  if (!isName(said) || !/^an? /i.test(line.text.slice(tokens[at]?.start).slice(0, 3))) return false;
  const kind = tokens.findIndex(({ lower }, i) => i >= at && i < at + 6 && classes.kindsOfBody.has(lower));
  return kind !== -1 && MEASURED.has(tokens[kind + 1]?.lower ?? "");
}

const MEASURED = new Set(["with", "of", "covering", "serving"]);

/** A name, whether a list knows it or not. */
const isName = ({ tokens, subject, line }: Said): boolean =>
  tokens[subject.actor]?.actor?.kind === "body" ||
  isTitled(line, subject) ||
  (subject.from === 0 && subject.to === 1 && tokens[0]?.is === 0);
