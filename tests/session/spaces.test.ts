import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readBytes } from "../../src/hosts/read";
import type { Reading } from "../../src/model/reading";
import { textOf } from "../../src/model/span";
import { documentReport } from "../../src/reports/build";
import { asShipped } from "../../src/session/as-shipped";
import { checkReading } from "../../src/session/check";
import { draftsIn } from "../../src/tools/draft-expectations";

const folder = join(__dirname, "../drafts");

function reportOn(reading: Reading) {
  const checked = checkReading(reading, { ...asShipped });
  if (!checked.ok) throw new Error(checked.reason);
  return documentReport("draft", checked.draft, checked.problems);
}

const spaced = (reading: Reading, space: string): Reading => ({
  ...reading,
  paragraphs: reading.paragraphs.map((each) => ({
    ...each,
    text: each.text.replaceAll(" ", space),
    listString: each.listString.replaceAll(" ", space),
  })),
});

describe("spaces that do not break, or of another width", () => {
  it.each(draftsIn(folder).map(({ slug, file }) => [slug, file] as const))(
    "make no other draft of %s, and stand in the report as in the file",
    (slug, file) => {
      const read = readBytes(file, readFileSync(join(folder, slug, file)));
      if (!read.ok) throw new Error(read.reason);
      const plain = reportOn(read.reading);
      for (const space of ["\u00a0", "\u2009", "\u202f"]) {
        const reading = spaced(read.reading, space);
        const report = reportOn(reading);
        for (const { location } of report.problems) {
          const { endParagraph = location.paragraph } = location;
          expect(location.text).toBe(textOf(reading.paragraphs, { ...location, endParagraph }));
        }
        expect(JSON.parse(JSON.stringify(report).replaceAll(space, " "))).toEqual(
          JSON.parse(JSON.stringify(plain).replaceAll(space, " ")),
        );
      }
    },
  );
});
