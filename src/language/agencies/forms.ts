import type { Body, Register } from "../../model/register";
import { perName } from "./per-name";
import { ambiguousShort, areaForms, nationalRegister } from "./register";

/** Without article, possessive ending and marks, in small letters; how forms are compared. */
export const plain = perName((words) =>
  words
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/^(?:the|a|an|our|its|this|each)\s+/, "")
    .replace(/\s+/g, " ")
    .replace(/&/g, "and")
    .replace(/(?:'s|')$/, "")
    .trim(),
);

const registerForms = new WeakMap<Register, ReadonlyMap<string, string>>();

const national: ReadonlySet<Body> = new Set(nationalRegister.bodies);

/**
 * Every form of a register with its name. Forms of which each area has one are no name of a body, and of the
 * national bodies' abbreviations only those count that stand for one body; what a user's own file says goes first.
 */
export function formsOf(register: Register): ReadonlyMap<string, string> {
  const known = registerForms.get(register);
  if (known) return known;
  const byForm = new Map<string, string>();
  const bodies = register.bodies.filter(({ name }) => !areaForms.has(name));
  for (const body of [
    ...bodies.filter((one) => !national.has(one)),
    ...bodies.filter((one) => national.has(one)),
  ]) {
    const { name, short, aliases } = body;
    const letters = national.has(body) ? short.filter((form) => !ambiguousShort.has(form)) : short;
    for (const form of [name, ...aliases, ...letters]) {
      const key = plain(form);
      if (!byForm.has(key)) byForm.set(key, name);
    }
  }
  registerForms.set(register, byForm);
  return byForm;
}

/** Whether a form such as "Local Safeguarding Children Board" or "LSCB" can only mean this board in its own response. */
export function isBoardsForm(form: string, board: string): boolean {
  const kind = plain(form).replace(/^local /, "");
  if (kind === "lscb") return /safeguarding children'?s? board$/i.test(board);
  if (kind === "lscp" || kind === "scp") return /safeguarding (?:children'?s? )?partnership$/i.test(board);
  if (!/^(?:safeguarding|children's safeguarding|child protection) /.test(kind)) return false;
  const words = plain(board).replace(/'s\b/g, "").split(" ");
  return (
    kind.split(" ").at(-1) === words.at(-1) &&
    kind
      .replace(/'s\b/g, "")
      .split(" ")
      .every((word) => words.includes(word))
  );
}
