import { stat } from "node:fs/promises";
import type { NewDocument } from "../edits/block";
import { files } from "../hosts/files";
import { reviews } from "../law/law";
import { inWords } from "../model/dates";
import type { Reading } from "../model/reading";
import { count } from "../reports/order";
import { fieldOf, type Values } from "../sections/fields";
import { type Finished, newResponseFrom } from "../session/new-response";
import { builtInTemplates } from "../templates/built-in/index";
import type { Template } from "../templates/schema";
import { CannotDo } from "./cannot-do";
import { fieldSetting } from "./field-setting";
import { registerWith, templateNamed } from "./options";
import { ANOTHER, asWordFile, spare, write } from "./output";
import { reviewFile } from "./review-file";
import type { Surroundings } from "./run";

export interface NewFlags {
  readonly from: string;
  readonly template: string;
  readonly output: string;
  readonly fromTemplate?: string;
  readonly agencies?: string;
  readonly force?: boolean;
  readonly set?: readonly string[];
}

/** `answerable new`: makes the draft of a response from a review's report; resolves to the exit status. */
export async function newDraft(flags: NewFlags, around: Surroundings): Promise<number> {
  const { output } = flags;
  asWordFile(output, "A new response");
  if (!flags.force && (await stat(output).catch(() => null)))
    throw new CannotDo(`${output} is there already: choose another --output, or --force to write over it.`);
  spare(output, [flags.from], ANOTHER);
  const given: Values = Object.fromEntries((flags.set ?? []).map(fieldSetting));
  for (const id of Object.keys(given))
    if (!fieldOf(id))
      throw new CannotDo(`No section has a field “${id}”; \`answerable sections\` lists them.`);
  const template = await templateNamed(flags.template);
  const options = {
    templates: builtInTemplates,
    template: flags.fromTemplate === undefined ? null : await templateNamed(flags.fromTemplate),
    register: await registerWith(flags.agencies),
  };
  const { name, reading } = await reviewFile(flags.from, around);
  const now = new Date().toISOString();
  const made = newResponseFrom(reading, template, given, options, { readBack, now });
  if (!made.ok) throw new CannotDo(`${name}: ${made.reason}`);
  const bytes = files.write(made.response.document, now, made.kept);
  // "wx" fails where somebody has put a file there meanwhile.
  write(output, bytes, "The file", flags.force ? "w" : "wx");
  around.stdout.write(`${saidOf(made, template, output).join("\n")}\n`);
  return 0;
}

function readBack(document: NewDocument): Reading {
  const read = files.read("new.docx", files.write(document, new Date().toISOString(), new Map()));
  if (!read.ok) throw new Error(read.reason);
  return read.reading;
}

type Made = Extract<Finished, { ok: true }>;

/** What was made, what was taken from the report, and what is still to be filled in. */
function saidOf({ response, notes }: Made, template: Template, output: string): string[] {
  const { findings, recommendations, findingsLeftOut, values, missing } = response;
  const unit = template.unit.name;
  const counts = [...(findings > 0 ? [count(findings, "finding")] : []), count(recommendations, unit)];
  const known = Object.entries(values).flatMap(([id, value]) => {
    const label = fieldOf(id)?.label.toLowerCase();
    return label ? [`${label}: ${inPlainWords(id, value)}`] : [];
  });
  const asked = missing.flatMap((id) => {
    const field = fieldOf(id);
    return field ? [`${field.label.toLowerCase()} (--set ${id}=…)`] : [];
  });
  return [
    `Made ${output} in the house style “${template.title}”: ${counts.join(" and ")}, word for word.`,
    ...(known.length > 0 ? [`Known of the case (check it): ${known.join("; ")}.`] : []),
    ...(findingsLeftOut > 0
      ? [
          `This house style has no findings: ${count(findingsLeftOut, "finding")} of the report ${findingsLeftOut === 1 ? "was" : "were"} left out.`,
        ]
      : []),
    `Still to be written: ${count(recommendations, "response")}.`,
    ...(asked.length > 0 ? [`Still to be filled in: ${asked.join(", ")}.`] : []),
    ...notes,
  ];
}

/** A value as a person says it: a day in words, a kind of review by its name. */
function inPlainWords(id: string, value: string): string {
  if (fieldOf(id)?.kind === "date") return inWords(value);
  return id === "review" ? (reviews.find((review) => review.id === value)?.name ?? value) : value;
}
