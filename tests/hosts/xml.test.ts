import fc from "fast-check";
import { SaxesParser } from "saxes";
import { xmlScanner } from "../../src/hosts/docx/xml";

/** What the scanner tells, with texts that follow on each other joined; the fault it ends with. */
function scan(pieces: readonly string[]): { told: string[]; fault: string | null } {
  const told: string[] = [];
  const scanner = xmlScanner({
    open: (tag) => void told.push(`<${tag.written} ${tag.attribute("a") ?? "-"}`),
    close: () => void told.push(">"),
    text: (text) => void told.push(`"${text}`),
  });
  let fault = null;
  for (const piece of pieces) fault ??= scanner.write(piece);
  fault ??= scanner.end();
  return { told: joined(told), fault };
}

/** The same from saxes, the strict parser that the scanner is held against. */
function saxes(source: string): { told: string[]; sound: boolean } {
  const told: string[] = [];
  const parser = new SaxesParser();
  let sound = true;
  parser.on("error", () => {
    sound = false;
  });
  parser.on("opentag", ({ name, attributes }) => void told.push(`<${name} ${attributes.a ?? "-"}`));
  parser.on("closetag", () => void told.push(">"));
  for (const event of ["text", "cdata"] as const) parser.on(event, (text) => void told.push(`"${text}`));
  parser.write(source).close();
  return { told: joined(told.filter((one) => one !== '"')), sound };
}

function joined(told: readonly string[]): string[] {
  const all: string[] = [];
  for (const one of told) {
    const before = all.at(-1);
    if (one.startsWith('"') && before?.startsWith('"')) all[all.length - 1] = before + one.slice(1);
    else all.push(one);
  }
  return all;
}

/** Random well-formed XML without line ends of Windows, which the reader makes spaces of itself. */
const text = fc.string({ unit: fc.constantFrom(..."ab <>&'\"é☒]\t-;#x") });
const escaped = text.map((words) =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&#x3E;"),
);
const quiet = fc.constantFrom("", "<!-- a > b -->", "<?p a='>'?>", "<![CDATA[a <b> & ]] ]]>");
const element = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc
    .tuple(
      fc.constantFrom("a", "b-c", "d.e", "_f1"),
      fc.option(escaped.map((value) => value.replaceAll('"', "&quot;").replaceAll("\t", " "))),
      fc.array(fc.oneof({ maxDepth: 5 }, escaped, quiet, tie("tree")), { maxLength: 5 }),
    )
    .map(([name, value, inside]) => {
      const attribute = value === null ? "" : ` z='' a = "${value}"`;
      return inside.length === 0
        ? `<${name}${attribute}/>`
        : `<${name}${attribute} >${inside.join("")}</${name}\n>`;
    }),
})).tree;

describe("the XML scanner", () => {
  it("tells what a strict parser tells, whatever pieces the XML comes in", () => {
    fc.assert(
      fc.property(element, fc.array(fc.nat(400)), (source, cuts) => {
        const ends = [...new Set(cuts.filter((cut) => cut < source.length))].sort((a, b) => a - b);
        const pieces = [...ends, source.length].map((end, i) => source.slice(ends[i - 1] ?? 0, end));
        const expected = saxes(source);
        expect(expected.sound).toBe(true);
        expect(scan(pieces)).toEqual({ told: expected.told, fault: null });
      }),
      { numRuns: 500 },
    );
  });

  it("never tells more than a strict parser of XML that is broken in one place, and does not throw", () => {
    fc.assert(
      fc.property(
        element,
        fc.nat(400),
        fc.constantFrom("<", ">", "&", '"', "/", "a", "=", ""),
        (source, at, sign) => {
          const broken = source.slice(0, at) + sign + source.slice(at + 1);
          const { told, fault } = scan([broken]);
          const strict = saxes(broken);
          if (strict.sound) expect({ told, fault }).toEqual({ told: strict.told, fault: null });
        },
      ),
      { numRuns: 500 },
    );
  });

  it("reads a token that comes in very many pieces", () => {
    const value = "x".repeat(100_000);
    expect(scan([...`<a a="${value}"/>`])).toEqual({ told: [`<a ${value}`, ">"], fault: null });
  });

  it("gives the places of tags in the whole part, over all pieces", () => {
    const source = '<r><x a="1"/>text<y></y></r>';
    const places: string[] = [];
    const scanner = xmlScanner({
      open: ({ start, end }) => void places.push(source.slice(start, end)),
      close: () => {},
      text: () => {},
    });
    for (const letter of source) scanner.write(letter);
    expect(scanner.end()).toBeNull();
    expect(places).toEqual(["<r>", '<x a="1"/>', "<y>"]);
  });

  it.each([
    ["<a", "damaged"],
    ["<a></b>", "damaged"],
    ["<a/><b/>", "damaged"],
    ["<a/>text", "damaged"],
    ["<a x='1'y='2'/>", "damaged"],
    ["<a x='<'/>", "damaged"],
    ["<a>&#0;</a>", "damaged"],
    ["<a>&#xZ;</a>", "damaged"],
    ["<a>& </a>", "damaged"],
    ["", "damaged"],
    ["<!DOCTYPE a><a/>", "doctype"],
    ["<a>".repeat(1001), "too-deep"],
  ])("refuses %s", (source, fault) => {
    expect(scan([source]).fault).toBe(fault);
  });
});
