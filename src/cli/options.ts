import { readFileSync } from "node:fs";
import { mergeRegisters, nationalRegister } from "../language/agencies/register";
import { isDate } from "../model/dates";
import type { Severity } from "../model/draft";
import type { Unread } from "../model/json-file";
import type { Register } from "../model/register";
import { rules } from "../rules/index";
import { builtInTemplates } from "../templates/built-in/index";
import type { Template } from "../templates/schema";
import { CannotDo } from "./cannot-do";
import { reasonOf } from "./inputs";

export interface RuleSetting {
  readonly id: string;
  readonly severity: Severity | "off";
}

const weights: readonly RuleSetting["severity"][] = ["off", "info", "warning", "error"];

/** Reads `ID=off|info|warning|error`. */
export function ruleSetting(text: string): RuleSetting {
  const at = text.indexOf("=");
  const [id, weight] = at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
  if (id === "") throw new CannotDo(`Name the rule, as in section-missing=off; ${LISTED}`);
  if (!isRule(id)) throw new CannotDo(noRule(id));
  const severity = weights.find((each) => each === weight);
  if (!severity) throw new CannotDo(`Weigh ${id} as off, info, warning or error, as in ${id}=off.`);
  return { id, severity };
}

const isRule = (id: string): boolean => rules.some((rule) => rule.id === id);

export const noRule = (id: string): string => `There is no rule “${id}”; ${LISTED}`;

const LISTED = "`answerable explain` lists them.";

/** Reads an ISO date: a whole day, or with "any" also a month or year. Refuses a day that no calendar has. */
export function dateOf(text: string, precision: "day" | "any"): string {
  if (!isDate(text) || (precision === "day" && text.length < 10))
    throw new CannotDo(`“${text}” is not a date: write it as 2024-05-09.`);
  return text;
}

/** The house style that the person named: an id of the built-in ones, or a JSON file. */
export async function templateNamed(name: string): Promise<Template> {
  const builtIn = builtInTemplates.find(({ id }) => id === name);
  if (builtIn) return builtIn;
  if (!name.endsWith(".json"))
    throw new CannotDo(
      `There is no house style “${name}”; \`answerable templates\` lists them, or name a .json file.`,
    );
  const { readTemplate } = await import("../templates/schema");
  const { template } = settings(name, "a house style", readTemplate);
  const unknown = Object.keys(template.severities).find((id) => !isRule(id));
  if (unknown !== undefined) throw new CannotDo(`${name}: severities: ${noRule(unknown)}`);
  return template;
}

/** The national register, with the bodies of the person's own file added. */
export async function registerWith(file: string | undefined): Promise<Register> {
  if (file === undefined) return nationalRegister;
  const { readRegister } = await import("../language/agencies/register-file");
  return mergeRegisters(nationalRegister, settings(file, "a register of agencies", readRegister).register);
}

/** What a file of the person's own settings says. */
export function settings<Read extends { readonly ok: true }>(
  file: string,
  what: string,
  read: (text: string) => Read | Unread,
): Read {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (fault) {
    throw new CannotDo(`${file}: ${reasonOf(fault)}`);
  }
  const said = read(text);
  if (!said.ok) throw new CannotDo(`${file} is not ${what}: ${said.reason}.`);
  return said;
}
