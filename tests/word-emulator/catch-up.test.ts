import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { docx, paragraph } from "../kit/docx";
import { EVENT_NUMBERS, MISSING, NEEDED } from "./catch-up/members";
import { openWord } from "./word";

const types = readFileSync(createRequire(__filename).resolve("@types/office-js/index.d.ts"), "utf8");

/** Every member of `Word`'s classes in the published types: "Class.member", with the set that it says it needs. */
function published(): Map<string, string> {
  const members = new Map<string, string>();
  const from = types.indexOf("declare namespace Word {");
  const to = types.indexOf("\ndeclare namespace ", from + 1);
  let name = "";
  let set = "";
  for (const line of types.slice(from, to < 0 ? undefined : to).split("\n")) {
    const opened = /^ {4}(?:class (\w+)|interface|enum|namespace)/.exec(line);
    if (opened) name = opened[1] ?? "";
    set = /\[Api set: WordApi ([\d.]+)/.exec(line)?.[1] ?? set;
    const member = /^ {8}(?:readonly )?(\w+)\??[(:]/.exec(line)?.[1];
    if (member === undefined) continue;
    // Of several forms of one method the first comes with the oldest set.
    if (name !== "" && !members.has(`${name}.${member}`)) members.set(`${name}.${member}`, set);
    set = "";
  }
  return members;
}

describe("The members that the npm package of Office.js has not", () => {
  it("are named and dated as the published types have them", () => {
    const all = published();
    expect(all.size).toBeGreaterThan(1_000);
    const wrong = [...NEEDED].filter(([member, set]) => {
      const said = all.get(member);
      return said !== undefined && said !== set;
    });
    expect(wrong).toEqual([]);
    // What a collection shares with all others is not always spelt out.
    expect([...NEEDED.keys()].filter((member) => !all.has(member))).toEqual([]);
  });

  it("are added, and what is there is left alone", async () => {
    const word = await openWord(docx([paragraph("One.")]));
    const classes = word.Word as unknown as Record<string, { prototype: object }>;
    for (const [name, { scalars, navigations, methods, events }] of Object.entries(MISSING)) {
      for (const member of Object.keys({ ...scalars, ...navigations, ...methods, ...events }))
        expect([name, member, member in (classes[name]?.prototype ?? {})]).toEqual([name, member, true]);
    }
    expect(word.Word.Style).toHaveProperty("heading1");
  });

  it("have events with a number each", () => {
    const numbers = Object.values(EVENT_NUMBERS);
    expect(new Set(numbers).size).toBe(Object.keys(MISSING.Document?.events ?? {}).length);
  });
});
