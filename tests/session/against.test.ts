import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readBytes } from "../../src/hosts/read";
import { nationalRegister } from "../../src/language/agencies/register";
import type { Draft } from "../../src/model/draft";
import { type Reading, readingOf } from "../../src/model/reading";
import { recommendationsIn } from "../../src/model/walk";
import { compareWith } from "../../src/session/against";
import { checkReading } from "../../src/session/check";
import { builtInTemplates } from "../../src/templates/built-in/index";
import { NEW_WORDS, reworded, withOneMore, without } from "../kit/changed-recommendations";

const DRAFTS = join(__dirname, "../drafts");
const names = readdirSync(DRAFTS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const options = { templates: builtInTemplates, template: null, register: nationalRegister };

function read(name: string): Reading {
  const file = readdirSync(join(DRAFTS, name)).find((each) => each.startsWith("draft.")) ?? "";
  const result = readBytes(file, readFileSync(join(DRAFTS, name, file)));
  if (!result.ok) throw new Error(result.reason);
  return result.reading;
}

function understood(reading: Reading): Draft {
  const checked = checkReading(reading, { ...options, severities: {}, today: null, decided: null });
  if (!checked.ok) throw new Error(checked.reason);
  return checked.draft;
}

/** What a comparison found, in a few words a difference. */
function found(report: Reading, response: Draft) {
  const against = compareWith(report, response, options);
  if (!against) throw new Error("nothing found in the report");
  const { missing, added, reworded: changed, same } = against.comparison;
  return {
    same,
    missing: missing.map(({ report: it }) => it.text),
    added: added.map(({ text }) => text),
    reworded: changed.map(({ words }) =>
      words
        .filter(({ kind }) => kind !== "same")
        .map(({ kind, text }) => `${kind}: ${text.trim().replace(/\W+$/, "")}`),
    ),
  };
}

describe.each(names)("%s held against itself", (name) => {
  const reading = read(name);
  const draft = understood(reading);
  const all = recommendationsIn(draft);

  it("lacks, adds and rewords nothing", () => {
    expect(found(reading, draft)).toEqual({ same: all.length, missing: [], added: [], reworded: [] });
  });

  it("with one recommendation removed, one reworded and one added reports exactly those", () => {
    const removed = all[1]?.text;
    const { paragraphs: changed, taken } = reworded(draft, 0);
    const more = withOneMore(understood(readingOf(changed)), all.length - 1);
    const response = understood(readingOf(without(understood(readingOf(more)), 1)));
    expect(found(reading, response)).toEqual({
      same: all.length - 2,
      missing: [removed],
      added: [expect.stringContaining(NEW_WORDS)],
      reworded: [[`removed: ${taken}`, "added: quarrelsome"]],
    });
  });
});
