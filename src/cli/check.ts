import { keptWith, readBytes } from "../hosts/read";
import { type Reading, sectionOfTag } from "../model/reading";
import { buildReport, documentReport } from "../reports/build";
import type { DocumentReport, Report } from "../reports/schema";
import { type CheckOptions, checkReading } from "../session/check";
import type { Decisions } from "../session/kept";
import { waive } from "../session/waivers";
import { builtInTemplates } from "../templates/built-in/index";
import type { Template } from "../templates/schema";
import type { Comparer } from "./against";
import { CannotDo } from "./cannot-do";
import { inflate } from "./inflate";
import { bytesOf, type Input, inputsOf } from "./inputs";
import { type RuleSetting, registerWith, templateNamed } from "./options";
import { ANOTHER, spare, write } from "./output";
import { progressOf } from "./progress";
import { rendered } from "./render";
import type { Surroundings } from "./run";

export type Format = "text" | "json" | "sarif" | "html";

export interface CheckFlags {
  readonly format?: Format;
  readonly output?: string;
  readonly template?: string;
  readonly agencies?: string;
  readonly rule?: readonly RuleSetting[];
  readonly today?: string;
  readonly decided?: string;
  readonly against?: string;
  readonly againstTemplate?: string;
}

/** `answerable check`: reads, checks and reports each draft; resolves to the exit status. */
export async function check(
  names: readonly string[],
  flags: CheckFlags,
  around: Surroundings,
): Promise<number> {
  const { inputs, unread } = await inputsOf(names);
  if (flags.output !== undefined) spare(flags.output, filesRead(inputs, flags), ANOTHER);
  const template = flags.template === undefined ? null : await templateNamed(flags.template);
  const ofReport = flags.againstTemplate === undefined ? null : await templateNamed(flags.againstTemplate);
  const options: CheckOptions = {
    templates: builtInTemplates,
    template,
    register: await registerWith(flags.agencies),
    severities: Object.fromEntries((flags.rule ?? []).map(({ id, severity }) => [id, severity])),
    today: flags.today ?? null,
    decided: flags.decided ?? null,
  };
  const documents: DocumentReport[] = [];
  const failures: Report["failures"] = [];
  const comparer = await comparerFor(flags, ofReport, options, inputs, around);
  const progress = await progressOf(inputs.length, around);
  for (const input of inputs) {
    const result = await checkOne(input, options, comparer, around);
    if (result.ok) documents.push(result.document);
    else failures.push({ file: input.name, reason: result.reason });
    progress.step();
  }
  progress.stop();

  const report = buildReport(documents, failures);
  const styles = [template, ofReport, ...builtInTemplates].filter((style) => style !== null);
  await put(await rendered(report, flags, styles, around), flags.output, around);
  for (const { file, reason } of failures) around.stderr.write(`answerable: ${file}: ${reason}\n`);
  if (unread.length > 0) around.stderr.write(`answerable: ${unreadWords(unread)}\n`);
  return failures.length > 0 ? 2 : report.summary.errors > 0 ? 1 : 0;
}

/** Every file that the command reads. */
const filesRead = (inputs: readonly Input[], flags: CheckFlags): readonly string[] =>
  [
    ...inputs.map(({ name }) => name),
    flags.template,
    flags.agencies,
    flags.against,
    flags.againstTemplate,
  ].filter((name) => name !== undefined);

type One =
  | { readonly ok: true; readonly document: DocumentReport }
  | { readonly ok: false; readonly reason: string };

async function checkOne(
  input: Input,
  options: CheckOptions,
  compared: Comparer | null,
  around: Surroundings,
): Promise<One> {
  const bytes = await bytesOf(input, around.stdin);
  if (!bytes.ok) return bytes;
  const read = readBytes(input.name, bytes.bytes, inflate);
  if (!read.ok) return read;
  const decisions = await decisionsWith(bytes.bytes);
  const chosen = options.templates.find(({ id }) => id === decisions?.template) ?? null;
  const checked = checkReading(read.reading, {
    ...options,
    ...(await sectionsWith(bytes.bytes, read.reading)),
    template: options.template ?? chosen,
  });
  if (!checked.ok)
    return {
      ok: false,
      reason: checked.styleMayHelp ? `${checked.reason} ${NAME_THE_STYLE}` : checked.reason,
    };
  const { draft } = checked;
  const { problems } = decisions ? waive(checked.problems, draft, decisions.waivers) : checked;
  const document = documentReport(input.name, draft, problems);
  return { ok: true, document: compared ? { ...document, against: compared(draft) } : document };
}

const NAME_THE_STYLE =
  "Check that it is the right file, or name its house style with --template (`answerable templates` lists them).";

/** What people decided about this document in the task pane or the workbench; null where it carries nothing of the kind. */
async function decisionsWith(bytes: Uint8Array): Promise<Decisions | null> {
  const kept = keptWith(bytes).get("decisions");
  if (kept === undefined) return null;
  const { readDecisions } = await import("../session/kept");
  return readDecisions(kept);
}

/** The library of sections is loaded for a draft that holds some of it. */
async function sectionsWith(
  bytes: Uint8Array,
  { controls }: Reading,
): Promise<Pick<CheckOptions, "sections">> {
  if (!controls.some(({ tag }) => sectionOfTag(tag) !== null)) return {};
  const [{ shippedSections }, { readSections, NO_SECTIONS }] = await Promise.all([
    import("../sections/shipped"),
    import("../session/kept-sections"),
  ]);
  const kept = keptWith(bytes).get("sections");
  return {
    sections: {
      library: shippedSections,
      kept: (kept === undefined ? null : readSections(kept)) ?? NO_SECTIONS,
    },
  };
}

/** Comparing is loaded for those who ask for it. */
async function comparerFor(
  flags: CheckFlags,
  template: Template | null,
  options: CheckOptions,
  inputs: readonly Input[],
  around: Surroundings,
): Promise<Comparer | null> {
  const { against, againstTemplate } = flags;
  if (against === undefined) {
    if (againstTemplate === undefined) return null;
    throw new CannotDo("--against-template says how to read a report: name the report with --against.");
  }
  if (against === "-" && inputs.some(({ kind }) => kind === "stdin"))
    throw new CannotDo(
      "Standard input cannot be the draft and the report at once: name a file for one of them.",
    );
  return (await import("./against")).comparerWith(against, { ...options, template }, around);
}

/** A folder may hold a draft that looks checked and is not; that is said, and is no failure: it may be something else. */
function unreadWords(files: readonly string[]): string {
  const named = files.slice(0, MOST_NAMED).join(", ");
  const others = files.length - MOST_NAMED;
  const all = others > 0 ? `${named} and ${others} more` : named;
  return `Not checked, being no .docx, .txt or .md file: ${all}. Save what is a draft among them as a Word document (.docx).`;
}

const MOST_NAMED = 5;

async function put(text: string, output: string | undefined, around: Surroundings): Promise<void> {
  if (output === undefined) {
    // A pipe takes its time: the process must not end before the last byte has gone.
    await new Promise<void>((done) => around.stdout.write(text, () => done()));
    return;
  }
  write(output, text, "The report");
}
