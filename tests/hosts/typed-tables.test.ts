import fc from "fast-check";
import { readText } from "../../src/hosts/text/read";
import { silently } from "./reading";

/** The rows of each table, each cell's paragraphs joined by " / ", and what stands outside any table. */
function shown(
  text: string,
  form: "plain" | "markdown" = "plain",
): { tables: string[][][]; outside: string[] } {
  const tables: string[][][] = [];
  const outside: string[] = [];
  for (const { text: words, cell } of silently(readText(text, form)).paragraphs) {
    if (!cell) {
      outside.push(words);
      continue;
    }
    const rows = tables[cell.table] ?? [];
    const cells = rows[cell.row] ?? [];
    const before = cells[cell.column];
    cells[cell.column] = before === undefined ? words : `${before} / ${words}`;
    rows[cell.row] = cells;
    tables[cell.table] = rows;
  }
  return { tables, outside };
}

const PLAN = [
  ["No.", "Recommendation", "Response", "By when"],
  ["1", "The Council should act.", "It has acted.", "May 2027"],
  ["2", "The Police should record it.", "The form was changed.", "June 2027"],
];

describe("tables in HTML in Markdown", () => {
  it("have their rows and cells, with the paragraphs and bullets of these", () => {
    const html =
      'Before\n\n<table>\n<thead>\n<tr class="header">\n<th>Ref</th>\n<th>Action</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n' +
      "<td>1</td>\n<td><p>The <strong>Council</strong> will\nact &amp; report.</p>\n<p>It has asked:</p>\n<ul>\n" +
      "<li>schools</li>\n<li>nurseries | colleges</li>\n</ul></td>\n</tr>\n</tbody>\n</table>\n\nAfter";
    expect(shown(html, "markdown")).toEqual({
      tables: [
        [
          ["Ref", "Action"],
          ["1", "The Council will act & report. / It has asked: / schools / nurseries | colleges"],
        ],
      ],
      outside: ["Before", "After"],
    });
  });

  it("have an empty cell where one goes on to the right or below", () => {
    const html =
      "<table><tr><th>Ref</th><th>Action</th><th>Lead</th></tr><tr><td rowspan='2'>1</td><td colspan=2>Both</td></tr>" +
      "<tr><td>x<br>y</td><td>z</td></tr><tr><td>2</td><td>b</td><td><table><tr><td>in</td><td>it</td></tr></table></td></tr></table>";
    expect(shown(html, "markdown").tables).toEqual([
      [
        ["Ref", "Action", "Lead"],
        ["1", "Both", ""],
        ["", "x\ny", "z"],
        ["2", "b", "in / it"],
      ],
    ]);
  });

  it("are words like others where they never end, and cost no more", () => {
    const begun = "<table><tr><td>\n".repeat(20_000);
    expect(shown(`${begun}\nWords`, "markdown")).toEqual({
      tables: [],
      outside: expect.arrayContaining([expect.stringContaining("Words")]),
    });
  });
});

describe("tables that pandoc draws in Markdown", () => {
  it("are tables as well, with the signs of their text read", () => {
    const text = [
      "# Plan",
      "",
      "  ----------------------------------------",
      "  **Recommendation**   **Response**",
      "  -------------------- -------------------",
      "  The *Council* should It has acted.",
      "  act.",
      "",
      "  The Police should    The form was",
      "  record it.           changed.",
      "  ----------------------------------------",
    ].join("\n");
    const { paragraphs } = silently(readText(text, "markdown"));
    expect(paragraphs.filter(({ cell }) => cell).map((each) => each.text)).toEqual([
      "Recommendation",
      "Response",
      "The Council should act.",
      "It has acted.",
      "The Police should record it.",
      "The form was changed.",
    ]);
    expect(paragraphs[0]?.text).toBe("Plan");
  });

  it("keep a bar in a cell and the paragraphs of one apart", () => {
    const text =
      "+-------+-------+\n| yes/no| a\\|b  |\n|       |       |\n| then  |       |\n+-------+-------+\n";
    const { paragraphs } = silently(readText(text, "markdown"));
    expect(paragraphs.map((each) => each.text)).toEqual(["yes/no\nthen", "a|b"]);
  });
});

describe("tables in plain text", () => {
  it("have a cell for each stretch between tabs, a row for each line", () => {
    const text = `Our plan\n\n${PLAN.map((row) => row.join("\t")).join("\n")}\n\nNext steps`;
    expect(shown(text)).toEqual({ tables: [PLAN], outside: ["Our plan", "Next steps"] });
  });

  it("go on over several lines where the paragraphs of a cell end theirs, as Word saves them", () => {
    const text =
      "No.\tRecommendation\tResponse\tBy when\n1\tThe Council should act.\tIt has acted.\nIt will act again.\tMay 2027\n2\tThe Police should record it.\tThe form was changed.\tJune 2027\n";
    expect(shown(text).tables[0]?.[1]).toEqual([
      "1",
      "The Council should act.",
      "It has acted. / It will act again.",
      "May 2027",
    ]);
    expect(shown(text).tables[0]).toHaveLength(3);
  });

  it("keep a line across the table as a row of its own", () => {
    const text =
      "Action\tLead\tBy when\nRecommendation 1: The Council should act.\nIt will act.\tDirector\tMay 2027\n";
    expect(shown(text).tables[0]?.[1]).toEqual(["Recommendation 1: The Council should act.", "", ""]);
  });

  it("may stand between bars", () => {
    const text = `Our plan\n\n${PLAN.map((row) => `| ${row.join(" | ")} |`).join("\n")}\n\nNext steps`;
    expect(shown(text)).toEqual({ tables: [PLAN], outside: ["Our plan", "Next steps"] });
  });

  it("may stand below dashes for each column, a blank line between rows of several lines", () => {
    const text = [
      "No.   Recommendation    Response",
      "----  ----------------  ----------------",
      "1     The Council       It has acted",
      "      should act.       since May.",
      "",
      "2     The Police        The form was",
      "      should record     changed.",
      "      it.",
      "",
      "Next steps",
    ].join("\n");
    expect(shown(text)).toEqual({
      tables: [
        [
          ["No.", "Recommendation", "Response"],
          ["1", "The Council should act.", "It has acted since May."],
          ["2", "The Police should record it.", "The form was changed."],
        ],
      ],
      outside: ["Next steps"],
    });
  });

  it("may stand between rules, one row alone", () => {
    const text = [
      "  -----------------------------------",
      "  Action             Lead",
      "  ------------------ ----------------",
      "  The Head of        Head of",
      "  Homes will call.   Homes",
      "",
      "  -----------------------------------",
      "",
      "Recommendation 2",
    ].join("\n");
    expect(shown(text)).toEqual({
      tables: [
        [
          ["Action", "Lead"],
          ["The Head of Homes will call.", "Head of Homes"],
        ],
      ],
      outside: ["Recommendation 2"],
    });
  });

  it("may be drawn, with a list in a cell and a cell across", () => {
    const text = [
      "+------------------+--------------------+",
      "| Recommendation   | Response           |",
      "+==================+====================+",
      "| 1. The Council   | We have:           |",
      "| should act.      |                    |",
      "|                  | - called on        |",
      "|                  |   families         |",
      "|                  | - written          |",
      "+------------------+--------------------+",
      "| Health                                |",
      "+------------------+--------------------+",
    ].join("\n");
    expect(shown(text).tables).toEqual([
      [
        ["Recommendation", "Response"],
        ["1. The Council should act.", "We have: / called on families / written"],
        ["Health", ""],
      ],
    ]);
  });

  it("may be aligned below their names alone", () => {
    const text = [
      "No.   Recommendation             Lead",
      "1     The Council should act.    Director",
      "2     The Police should record   Inspector",
      "      it.",
    ].join("\n");
    expect(shown(text).tables[0]?.slice(1)).toEqual([
      ["1", "The Council should act.", "Director"],
      ["2", "The Police should record it.", "Inspector"],
    ]);
  });

  it("are no lines of contents, no labels and no prose with wide spaces", () => {
    const text =
      "Contents\nIntroduction\t2\nRecommendation 1\t3\nNext steps\t4\n\nLead:\tDirector\n\nIt acted.  It will act again.  Nobody doubts it.\n";
    expect(shown(text).tables).toEqual([]);
  });

  it("give back the cells that were typed, whatever is in them", () => {
    // A letter o in front is one of the signs that copying from Word leaves for a bullet.
    const word = fc.stringMatching(/^[A-NP-Za-np-z]{1,9}( [a-np-z]{1,9}){0,3}$/);
    const grid = fc
      .integer({ min: 3, max: 5 })
      .chain((width) =>
        fc.array(fc.array(word, { minLength: width, maxLength: width }), { minLength: 3, maxLength: 6 }),
      );
    fc.assert(
      fc.property(grid, fc.constantFrom("\t", " | "), (rows, sign) => {
        expect(shown(`Before.\n\n${rows.map((row) => row.join(sign)).join("\n")}\n\nBehind.`)).toEqual({
          tables: [rows],
          outside: ["Before.", "Behind."],
        });
      }),
    );
  });

  it("lose no word of any text", () => {
    const line = fc.stringMatching(/^[a-np-z|\t +-]{0,24}$/);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 14 }), (lines) => {
        const text = `a\n${lines.join("\n")}`;
        const words = (from: string): string => [...from.replace(/[^a-z]/g, "")].sort().join("");
        const { paragraphs } = silently(readText(text, "plain"));
        expect(words(paragraphs.map((each) => each.text).join(""))).toBe(words(text));
      }),
    );
  });
});
