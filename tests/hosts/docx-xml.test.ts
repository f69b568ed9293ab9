import fc from "fast-check";
import { SaxesParser } from "saxes";
import { anywhere, type Element, properties, walker } from "../../src/hosts/docx/walk";
import type { Wordless } from "../../src/hosts/docx/wordless";
import { type Listener, xmlScanner } from "../../src/hosts/docx/xml";

type Told = readonly (string | readonly (readonly [string, string])[])[];

const attributesNamed = ["w:val", "w:id", "xml:space", "plain"];

/** What the scanner tells of an XML file that comes in these pieces; `more` belongs to whom it tells. */
function scanned(
  pieces: readonly string[],
  more: Partial<Listener> = {},
): { told: Told; fault: string | null; places: number[] } {
  const told: (string | [string, string][])[] = [];
  const places: number[] = [];
  const scanner = xmlScanner({
    open(tag) {
      told.push(`<${tag.written}>`);
      told.push(
        attributesNamed.flatMap((name): [string, string][] => {
          const value = tag.attribute(name);
          return value === null ? [] : [[name, value]];
        }),
      );
      places.push(scanner.at());
    },
    close: () => told.push("</>"),
    text: (text) => told.push(`"${text}"`),
    ...more,
  });
  let fault: string | null = null;
  for (const piece of pieces) fault ??= scanner.write(piece);
  return { told, fault: fault ?? scanner.end(), places };
}

/** What the library tells of it when it reads it whole and alone. */
function parsed(xml: string): { told: Told; fault: string | null } {
  const told: (string | [string, string][])[] = [];
  let fault: string | null = null;
  let depth = 0;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("opentag", ({ name, attributes }) => {
    if (fault !== null) return;
    depth++;
    told.push(`<${name}>`);
    const given = attributes as Record<string, string>;
    told.push(
      attributesNamed.flatMap((as): [string, string][] =>
        Object.hasOwn(given, as) ? [[as, given[as] ?? ""]] : [],
      ),
    );
  });
  parser.on("closetag", () => {
    if (fault !== null) return;
    depth--;
    told.push("</>");
  });
  const text = (words: string): void => {
    if (fault === null && depth > 0 && words !== "") told.push(`"${words}"`);
  };
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("doctype", () => {
    fault ??= "doctype";
  });
  parser.on("error", () => {
    fault ??= "damaged";
  });
  parser.write(xml).close();
  return { told, fault };
}

const PARTS = [
  ["<w:p>", "</w:p>", "<w:t>", "</w:t>", "<w:t xml:space='preserve'>", "<w:b/>", "<w:b />", "<w:p >"],
  ['<w:p w:id="1">', '<w:p w:id="2" plain="a b">', '<w:b w:val="a&amp;b\n&#x41;"/>', '<w:b w:val="x>y"/>'],
  [
    "words",
    " ",
    "\n",
    "\r\n",
    "\r",
    "a & b",
    "a &amp; b",
    "&lt;",
    "&nosuch;",
    "&#0;",
    "]]>",
    "]",
    "é’🙂",
    "\u0001",
    "\ud83d",
  ],
  [
    "<!-- aside -->",
    "<!-- a > b -->",
    "<![CDATA[a < b]]>",
    "<?go on?>",
    "<!DOCTYPE p>",
    "<?xml version='1.0'?>",
  ],
  [
    "<w:b w:val='1' w:val='2'/>",
    "<w:b w:val=1/>",
    '<w:b w:val="<"/>',
    "<",
    ">",
    "<>",
    "</>",
    "</w:p >",
    "< w:p>",
    "<w:p",
    '"',
    "<1/>",
  ],
] as const;

const token = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PARTS[0]) },
  { weight: 4, arbitrary: fc.constantFrom(...PARTS[1]) },
  { weight: 4, arbitrary: fc.constantFrom(...PARTS[2].slice(0, 8)) },
  { weight: 1, arbitrary: fc.constantFrom(...PARTS[2], ...PARTS[3], ...PARTS[4]) },
);
/** Elements within each other with text, comments and the like between them. */
const { element: wellFormed } = fc.letrec<{ element: string; inside: string }>((tie) => ({
  element: fc
    .tuple(fc.constantFrom("w:p", "w:r", "x"), fc.constantFrom("", ' w:id="1"', " plain='>'"), tie("inside"))
    .map(([name, attributes, inside]) => `<${name}${attributes}>${inside}</${name}>`),
  inside: fc
    .array(
      fc.oneof(
        { depthSize: "small" },
        fc.constantFrom("words", " a &amp; b ", "<w:b/>", "\r\n", "<!-- <w:p> -->", "<![CDATA[<]]>"),
        tie("element"),
      ),
      { maxLength: 5 },
    )
    .map((all) => all.join("")),
}));
const beginning = fc.constantFrom(
  "",
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  "<?xml version='1.0'?>",
  '<?xml version="1.1"?>',
  "<?xml encoding='UTF-8'?>",
  "\ufeff",
  "\ufeff<?xml version='1.0' standalone='yes'?>",
  " ",
);
const file = fc
  .tuple(
    beginning,
    fc.oneof(
      fc.array(token, { maxLength: 30 }).map((all) => all.join("")),
      fc.array(token, { maxLength: 30 }).map((all) => `<w:d>${all.join("")}</w:d>`),
      wellFormed,
      wellFormed.map((element) => `${element}\n<!-- end -->`),
    ),
  )
  .map((all) => all.join(""));
const cuts = fc.array(fc.nat({ max: 200 }), { maxLength: 4 });

function inPieces(xml: string, at: readonly number[]): string[] {
  const ends = [...at.filter((end) => end < xml.length).sort((a, b) => a - b), xml.length];
  return ends.map((end, nth) => xml.slice(ends[nth - 1] ?? 0, end));
}

/** A run, its text and its properties, of which bold counts, what is in a change does not, and nothing else is known. */
const run = (told: string[]): Element<unknown> => {
  const noted = (name: string, more: Element<unknown> = {}): Element<unknown> => ({
    open: (_, tag) => void told.push(`<${name} ${tag.attribute("w:val") ?? ""}>`),
    close: () => void told.push(`</${name}>`),
    text: (_, words) => void told.push(words),
    ...more,
  });
  const format = properties({ "w:b": noted("b"), "w:rPrChange": noted("change", { skip: "inside" }) });
  return noted("r", { inside: anywhere({ "w:rPr": noted("rPr", { inside: format }), "w:t": noted("t") }) });
};

const property = fc.constantFrom(
  '<w:b w:val="0"/>',
  "<w:b></w:b>",
  "<w:i/>",
  "<w:i><w:b/></w:i>",
  '<w:rPrChange w:id="1"><w:rPr><w:b/></w:rPr></w:rPrChange>',
  "<w:rPr><w:b/></w:rPr>",
  '<x:b xmlns:x="urn:x"/>',
);
const propertiesOfRun = fc.array(property, { maxLength: 3 }).map((all) => `<w:rPr>${all.join("")}</w:rPr>`);

describe("the XML of a part", () => {
  it("is the same to tables of elements where what holds no words is read at once", () => {
    const runs = fc.array(fc.tuple(propertiesOfRun, fc.constantFrom("", "<w:t>words</w:t>")));
    fc.assert(
      fc.property(runs, cuts, (all, at) => {
        const inside = all.map(([format, text]) => `<w:r>${format}${text}</w:r>`).join("");
        const xml = `<w:d xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inside}</w:d>`;
        const [atOnce, one] = [[], []].map((told: string[], nth) => {
          const listener = walker({}, anywhere({ "w:r": run(told) }));
          const { heard: _, ...tagByTag } = listener;
          const scanner = xmlScanner(nth === 0 ? listener : tagByTag);
          for (const piece of inPieces(xml, at)) expect(scanner.write(piece)).toBeNull();
          expect(scanner.end()).toBeNull();
          return told;
        });
        expect(atOnce).toEqual(one);
        expect(one?.filter((each) => each === "<r >")).toHaveLength(all.length);
      }),
    );
  });

  it("is told as the library alone would tell it, faults included, in whatever pieces it comes", () => {
    fc.assert(
      fc.property(file, cuts, (xml, at) => {
        const both = [{}, { heard: ({ steps }: Wordless) => steps }].map((more) => {
          const { told, fault } = scanned(inPieces(xml, at), more);
          return { told, fault };
        });
        const expected = parsed(xml);
        expect(both).toEqual([expected, expected]);
      }),
      { numRuns: 3000 },
    );
  });

  it("is told with the place behind each tag, before and after a comment", () => {
    const xml = '<?xml version="1.0"?><a>one<b/>two<!-- aside --><c x="1">three</c></a>';
    const behind = ["<a>", "<b/>", '<c x="1">'].map((tag) => xml.indexOf(tag) + tag.length);
    expect(scanned([xml]).places).toEqual(behind);
    expect(scanned(inPieces(xml, [5, 30, 60])).places).toEqual(behind);
  });

  it("costs no more for a text of many pieces without a tag", () => {
    const words = "a few words ".repeat(20_000);
    const { told, fault } = scanned(["<a>", ...Array.from({ length: 10 }, () => words), "</a>"]);
    expect(fault).toBeNull();
    expect(told).toEqual(["<a>", [], `"${words.repeat(10)}"`, "</>"]);
  });
});
