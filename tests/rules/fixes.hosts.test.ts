import { applyEdits } from "../../src/edits/apply";
import { openDocx } from "../../src/hosts/docx/document";
import { openMemory } from "../../src/hosts/memory/document";
import type { DocumentPort } from "../../src/hosts/port";
import { readBytes } from "../../src/hosts/read";
import type { Reading } from "../../src/model/reading";
import type { Fix } from "../../src/rules/kit";
import { asShipped } from "../../src/session/as-shipped";
import { checkReading } from "../../src/session/check";
import { opened, well } from "../hosts/word/opened";
import { draftDocx, draftNames } from "../kit/draft-docx";

/** Every kind of fix that the drafts' problems offer, by its id, each once a draft. */
function fixesOf(reading: Reading): readonly Fix[] {
  const checked = checkReading(reading, asShipped);
  if (!checked.ok) throw new Error(checked.reason);
  const kinds = new Map<string, Fix>();
  for (const { fixes } of checked.problems)
    for (const fix of fixes) if (!kinds.has(fix.id)) kinds.set(fix.id, fix);
  return [...kinds.values()];
}

async function readingOf(port: DocumentPort): Promise<Reading> {
  return well(await port.read());
}

/** The words of the controls that a fix leaves around its blanks. */
const slotsIn = ({ controls, paragraphs }: Reading): string[] =>
  controls.flatMap(({ tag, span }) =>
    tag.startsWith("answerable-slot:")
      ? [paragraphs[span.paragraph]?.text.slice(span.start, span.end) ?? ""]
      : [],
  );

const slotsOf = ({ edits }: Fix): string[] =>
  edits.flatMap((edit) =>
    edit.kind === "remove"
      ? []
      : (edit.controls ?? []).map(({ span }) =>
          (edit.kind === "replace" ? edit.text : (edit.paragraphs[span.paragraph]?.text ?? "")).slice(
            span.start,
            span.end,
          ),
        ),
  );

async function expectApplied(port: DocumentPort, fix: Fix): Promise<void> {
  const before = await readingOf(port);
  const expected = applyEdits(before.paragraphs, fix.edits);
  if (!expected.ok) throw new Error(expected.reason);
  const after = well(await port.apply(fix.edits, before.paragraphs));
  expect([fix.title, after.paragraphs.map(({ text }) => text)]).toEqual([
    fix.title,
    expected.paragraphs.map(({ text }) => text),
  ]);
  expect(slotsIn(after).sort()).toEqual(slotsOf(fix).sort());
}

describe.each(draftNames)("the fixes of %s", (name) => {
  const bytes = draftDocx(name);
  const read = readBytes("draft.docx", bytes);
  if (!read.ok) throw new Error(read.reason);
  const fixes = fixesOf(read.reading);

  it("are made in memory", async () => {
    for (const fix of fixes) await expectApplied(openMemory(read.reading.paragraphs), fix);
  });

  it("are made in a .docx file, with a content control around each blank", async () => {
    for (const fix of fixes) {
      const file = openDocx("draft.docx", bytes, {
        author: "Answerable",
        now: () => "2026-05-04T09:00:00.000Z",
        guid: () => "6f1a2b3c-0000-4000-8000-000000000001",
      });
      await expectApplied(well(file), fix);
    }
  });

  it("are made in Word, with a content control around each blank", async () => {
    for (const fix of fixes) await expectApplied((await opened(bytes)).document, fix);
  });
});
