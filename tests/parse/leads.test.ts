import { nationalRegister } from "../../src/language/agencies/register";
import { readingOf } from "../../src/model/reading";
import { recommendationsIn } from "../../src/model/walk";
import { parseDraft } from "../../src/parse/parse";
import { builtInTemplates } from "../../src/templates/built-in/index";
import { detectTemplate } from "../../src/templates/detect";
import { sketch } from "../kit/paragraphs";

/** Who acts on the first recommendation of a draft whose leads stand on lines of their own. */
const namedBy = (words: string, lead: string): readonly string[] =>
  namedFirst(`
T: Marlshire Safeguarding Children Board
## Recommendation 1
${words}
Agency: ${lead}
Response:
A form was printed in May 2016.
## Recommendation 2
Garrow Council should print a form.
Agency: Garrow Council
Response:
It was printed in June 2016.`);

/** Who acts on the first recommendation of a sketched draft. */
function namedFirst(notation: string): readonly string[] {
  const reading = readingOf(sketch(notation).paragraphs);
  const detected = detectTemplate(reading, builtInTemplates);
  if (!detected) throw new Error("no house style fits");
  const { template, confidence } = detected;
  const draft = parseDraft(reading, template, { detected: true, confidence, register: nationalRegister });
  const [first] = recommendationsIn(draft);
  if (!first) throw new Error("no recommendation found");
  for (const { span, mention } of first.agencies)
    expect(draft.paragraphs[span.paragraph]?.text.slice(span.start, span.end)).toBe(mention);
  return first.agencies.map(({ name, generic }) => (generic ? `(${name})` : name));
}

describe("where its words name nobody, who acts on a recommendation is told by its lead line", () => {
  const nameless = "Forms were not printed in time.";

  it.each<readonly [string, readonly string[]]>([
    ["Garrow Police", ["Garrow Police"]],
    ["Garrow Council (Schools and Play)", ["Garrow Council (Schools and Play)"]],
    [
      "Garrow Council Housing Service / Kestrel Housing Association",
      ["Garrow Council Housing Service", "Kestrel Housing Association"],
    ],
    ["Garrow Police; Kestrel Care", ["Garrow Police", "Kestrel Care"]],
    ["Garrow Police. Timescale: in place, as Northmere Police says.", ["Garrow Police"]],
    ["Head of Play, Garrow Council", ["Garrow Council"]],
    ["the Board", ["Marlshire Safeguarding Children Board"]],
    // an office, a group of the board's, a person, nobody
    ["Head of Play", []],
    ["Print and Paper Sub-Group", []],
    ["Jo Marlow", []],
    ["All agencies", []],
  ])("%s", (lead, expected) => {
    expect(namedBy(nameless, lead)).toEqual(expected);
  });

  it("beside words that name nobody in particular", () => {
    expect(namedBy("Partners should print a form.", "Garrow Police")).toEqual([
      "(Partners)",
      "Garrow Police",
    ]);
  });

  it("but not where they name somebody", () => {
    expect(namedBy("Northmere Police should print a form.", "Garrow Police")).toEqual(["Northmere Police"]);
  });
});

describe("to whom a table says that something was recommended", () => {
  const besideIt = (heading: string, lead: string): readonly string[] =>
    namedFirst(`
T: Marlshire Safeguarding Children Board
| Ref | Recommendation | ${heading} | Response |
| 1 | Forms were not printed in time. | ${lead} | A form was printed in May 2016. |
| 2 | Garrow Council should print a form. | Garrow Council | It was printed in June 2016. |`);

  it.each(["Made to", "Addressed to", "To", "For", "Applies to"])("is told by a column: %s", (heading) => {
    expect(besideIt(heading, "Garrow Police; Kestrel Care")).toEqual(["Garrow Police", "Kestrel Care"]);
  });

  it("is not who leads what is done", () => {
    expect(besideIt("Lead", "Garrow Police")).toEqual([]);
  });

  it.each(["Made to", "Lead"])("is told by a row of its own: %s", (label) => {
    const named = namedFirst(`
T: Marlshire Safeguarding Children Board
| Recommendation 1 | Forms were not printed in time. |
| ${label} | Garrow Police |
| Response | A form was printed in May 2016. |

| Recommendation 2 | Garrow Council should print a form. |
| ${label} | Garrow Council |
| Response | It was printed in June 2016. |`);
    expect(named).toEqual(label === "Lead" ? [] : ["Garrow Police"]);
  });
});
