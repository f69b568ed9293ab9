import { checking, type Problem } from "../engine/check";
import type { Draft, Severity } from "../model/draft";
import { withPlainSpaces } from "../model/plain-spaces";
import { BOXED_WORDS, type Reading } from "../model/reading";
import type { Register } from "../model/register";
import { atOnce, type Steps } from "../model/steps";
import { recommendationsIn } from "../model/walk";
import { parsing } from "../parse/parse";
import { rules } from "../rules/index";
import { detecting } from "../templates/detect";
import type { Template } from "../templates/schema";
import { lookingAtEach } from "./each-paragraph";
import { type SectionsInUse, sectionsGiven } from "./sections-given";

export interface CheckOptions {
  /** The house styles to choose from. */
  readonly templates: readonly Template[];
  /** The one that the person named; null lets the draft decide. */
  readonly template: Template | null;
  readonly register: Register;
  readonly severities: Readonly<Record<string, Severity | "off">>;
  /** ISO day; null unless the person named one. */
  readonly today: string | null;
  /** ISO date at known precision; outranks what the draft says about when the case was considered. */
  readonly decided: string | null;
  /** The standard sections in use; left out where nobody inserts any. */
  readonly sections?: SectionsInUse;
}

export type Checked =
  | { readonly ok: true; readonly draft: Draft; readonly problems: readonly Problem[] }
  | NotChecked;

/** Why nothing was checked, in a plain sentence to put behind the file's name. */
export interface NotChecked {
  readonly ok: false;
  readonly reason: string;
  /** Whether naming the house style, or another one, may help; each door says in its own words how that is done. */
  readonly styleMayHelp: boolean;
}

/** Checks what a host has read. Fails where there is nothing to check or where nothing in it looks like a response. */
export const checkReading = (reading: Reading, options: CheckOptions): Checked =>
  atOnce(checkingReading(reading, options));

/** The same in steps, none of them long however long the draft is. */
export function* checkingInSlices(reading: Reading, options: CheckOptions): Steps<Checked> {
  const { template, templates } = options;
  yield* lookingAtEach(withPlainSpaces(reading).paragraphs, template ? [template] : templates);
  return yield* checkingReading(reading, options);
}

/** The same in steps, of which some go through the whole draft. */
export function* checkingReading(reading: Reading, options: CheckOptions): Steps<Checked> {
  if (!reading.paragraphs.some(({ text }) => text.trim() !== ""))
    return { ok: false, reason: NO_TEXT, styleMayHelp: false };
  const detected = options.template ? null : yield* detecting(reading, options.templates);
  const template = options.template ?? detected?.template;
  if (!template) return { ok: false, reason: withBoxes(NO_STYLE, reading), styleMayHelp: true };
  yield;
  const draft = yield* parsing(reading, template, {
    detected: detected !== null,
    confidence: detected?.confidence ?? 1,
    register: options.register,
    ...(options.decided !== null && { considered: options.decided }),
  });
  if (recommendationsIn(draft).length === 0 && draft.findings.length === 0)
    return {
      ok: false,
      reason: withBoxes(options.template ? noneIn(template) : NO_STYLE, reading),
      styleMayHelp: true,
    };
  const given = {
    register: options.register,
    today: options.today,
    ...(options.sections && sectionsGiven(draft, template, options.sections)),
  };
  const problems = yield* checking(draft, rules, given, { severities: options.severities });
  return { ok: true, draft, problems };
}

const NO_TEXT = "It has no text: write the draft first, or choose another file.";

const NO_STYLE = "It does not look like a response to recommendations in any known house style.";

/** Where the words stand in text boxes, that is what to mend first. */
const withBoxes = (reason: string, { messages }: Reading): string =>
  [reason, ...messages.filter(({ code }) => code === BOXED_WORDS).map(({ message }) => message)].join(" ");

const noneIn = ({ title }: Template): string =>
  `No recommendation was found in the form that the house style “${title}” gives them.`;
