import { randomUUID } from "node:crypto";
import { type DocxDocument, openDocx } from "../hosts/docx/document";
import type { Values } from "../sections/fields";
import { fieldsOf } from "../sections/grammar";
import { readOwnSections, writeOwnSections } from "../sections/own";
import type { StandardSection } from "../sections/schema";
import { isKnownField } from "../sections/schema";
import { shippedSections } from "../sections/shipped";
import { check } from "../session/actions";
import { insertSection } from "../session/insert-section";
import { DEFAULT_PREFERENCES } from "../session/kept";
import { askedFor, listedSections } from "../session/section-list";
import { openSession, type Session } from "../session/session";
import { fillFields } from "../session/update-sections";
import { builtInTemplates } from "../templates/built-in/index";
import { CannotDo } from "./cannot-do";
import { fieldSetting } from "./field-setting";
import { bytesOf } from "./inputs";
import { registerWith, settings, templateNamed } from "./options";
import { ANOTHER, asWordFile, spare, write } from "./output";
import { NAME_SECTIONS } from "./plainly";
import type { Surroundings } from "./run";

export interface InsertFlags {
  readonly output?: string;
  readonly inPlace?: boolean;
  /** As typed: field=value. */
  readonly set?: readonly string[];
  readonly sections?: string;
  readonly template?: string;
  readonly author: string;
}

/** `answerable insert`: puts standard sections into a Word file; resolves to the exit status. */
export async function insert(
  names: readonly string[],
  flags: InsertFlags,
  around: Surroundings,
): Promise<number> {
  const file = names.at(-1) ?? "";
  const ids = names.slice(0, -1);
  if (ids.length === 0 || shippedSections.some(({ id }) => id === file)) throw new CannotDo(NAME_SECTIONS);
  const output = outputOf(file, flags);
  const document = await opened(file, flags, around);
  const session = await sessionOn(document, flags);
  const unknown = ids.find((id) => !session.state().library.some((section) => section.id === id));
  if (unknown !== undefined)
    throw new CannotDo(`There is no section “${unknown}”; \`answerable sections\` lists them.`);
  const values = valuesFor(session, flags);
  await session.do(check);
  const before = session.state().notice;
  if (Object.keys(values).length > 0) {
    await session.do(fillFields, values);
    tellNew(session, before, around);
  }
  for (const id of ids) {
    const told = session.state().notice;
    await session.do(insertSection, { id, at: "place" });
    tellNew(session, told, around);
  }
  tellBlanks(session, ids, around);
  session.close();
  write(output, document.save(), "The file");
  around.stdout.write(`Written to ${output}.\n`);
  return 0;
}

/** Where the changed file goes. */
function outputOf(file: string, flags: InsertFlags): string {
  if (flags.output !== undefined && flags.inPlace)
    throw new CannotDo(
      "--output makes a new file and --in-place changes the draft itself: choose one of them.",
    );
  const output = flags.output ?? (flags.inPlace ? file : null);
  if (output === null)
    throw new CannotDo(
      "Say where the new file goes with --output new.docx, or --in-place to change the draft itself.",
    );
  if (!flags.inPlace) {
    asWordFile(output, "A draft with sections put in", /\.docm$/i.test(file) ? ".docm" : ".docx");
    spare(output, [file], `${ANOTHER}, or --in-place to change the draft itself`);
    spare(
      output,
      [flags.sections, flags.template].filter((name) => name !== undefined),
      ANOTHER,
    );
  }
  return output;
}

/** What was given with --set, by fields that some section has. */
function valuesFor(session: Session, flags: InsertFlags): Values {
  const values: Values = Object.fromEntries((flags.set ?? []).map(fieldSetting));
  for (const id of Object.keys(values))
    if (!isKnownField(id) && !session.state().library.some((section) => usesField(section, id)))
      throw new CannotDo(`No section has a field “${id}”; \`answerable sections\` lists them.`);
  return values;
}

/** What the sections that were put in have still to be told. */
function tellBlanks(session: Session, ids: readonly string[], around: Surroundings): void {
  const inserted = listedSections(session.state()).filter(
    ({ section, standing }) => ids.includes(section.id) && standing.kind !== "typed",
  );
  const asked = askedFor(inserted.map(({ filled }) => filled));
  if (asked.length > 0)
    around.stdout.write(
      `Still to be filled in: ${asked.map(({ id, label }) => `${label.toLowerCase()} (--set ${id}=…)`).join(", ")}.\n`,
    );
}

const usesField = (section: StandardSection, id: string): boolean =>
  section.paragraphs.flat(2).some(({ text }) => fieldsOf(text).includes(id));

async function opened(file: string, { author }: InsertFlags, around: Surroundings): Promise<DocxDocument> {
  if (/\.(?:md|txt)$/i.test(file) || file === "-")
    throw new CannotDo(
      `${file}: Sections are put into Word files only: save the draft as .docx, and name that.`,
    );
  const bytes = await bytesOf({ kind: "file", name: file }, around.stdin);
  if (!bytes.ok) throw new CannotDo(`${file}: ${bytes.reason}`);
  const document = openDocx(file, bytes.bytes, {
    author,
    now: () => new Date().toISOString(),
    guid: randomUUID,
  });
  if (!document.ok) throw new CannotDo(`${file}: ${document.reason}`);
  if (document.value.signed)
    around.stderr.write(
      `answerable: ${file} is signed; the new file will not be, and has to be signed again.\n`,
    );
  return document.value;
}

async function sessionOn(document: DocxDocument, flags: InsertFlags): Promise<Session> {
  const own =
    flags.sections === undefined
      ? null
      : writeOwnSections(settings(flags.sections, "a file of sections", readOwnSections).own);
  const preferences = JSON.stringify({ ...DEFAULT_PREFERENCES, sections: own });
  const templates = flags.template === undefined ? builtInTemplates : [await templateNamed(flags.template)];
  return openSession(document, {
    templates,
    register: await registerWith(undefined),
    now: () => new Date().toISOString(),
    newId: randomUUID,
    preferences: { load: () => preferences, save: () => true },
  });
}

function tellNew(session: Session, before: unknown, around: Surroundings): void {
  const { notice } = session.state();
  if (!notice || notice === before) return;
  if (notice.kind === "fault") throw new CannotDo(notice.text);
  around.stdout.write(`${notice.text}\n`);
}
