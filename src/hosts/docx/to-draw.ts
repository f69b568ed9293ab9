import { countBefore } from "../../model/in-order";
import { NOTE_SIGNS } from "../port";
import { formatNumber } from "./number-formats";
import type { Beside, Package } from "./package";
import { escaped, type Splice, spliced } from "./splice";
import { anywhere } from "./walk";
import type { PartText } from "./whole-paragraphs";
import type { Tag } from "./xml";

const named = (names: string): ReadonlySet<string> => new Set(names.split(" ").map((name) => `w:${name}`));

/** Elements that only hold others; programs that draw do not look into them everywhere. */
const WRAPPERS = named("sdt sdtContent customXml dir bdo fldSimple ins moveTo");
/** What those say of themselves. */
const PROPERTIES = named("sdtPr sdtEndPr customXmlPr");
/** Words in here are drawn as they stand; every other element with words is written out. */
const DRAWN = new Set(["w:t", "m:t"]);

/** An element's tags and what stands between them, by their offsets. */
interface Whole {
  readonly from: number;
  readonly inside: number;
  readonly contentTo: number;
  readonly to: number;
}

interface Open {
  readonly name: string;
  readonly from: number;
  readonly inside: number;
  /** Of alternative contents: those that have ended. */
  readonly branches: Whole[];
}

/**
 * A document's main part for a program that draws it and knows little of Word: every word of the body where the reading
 * has it, and none besides. What only Word looks into or works out (content controls around cells, moved words, signs of
 * symbol fonts, tick boxes, nested fields) is written out as plain runs. Notes get their signs in a font of their own.
 */
export function toDraw(file: Package, part: PartText): string {
  const { xml } = part;
  const { splices, begins } = writtenOut(part);
  const atWords = new Set(begins);
  const holdsWords = ({ from, to }: Whole): boolean =>
    (begins[countBefore(begins, (begin) => begin < from)] ?? to) < to;
  const noteSign = noteSigns(part.prefix);
  const open: Open[] = [];
  let boxes = 0;
  let gone = 0;

  const ended = (name: string, whole: Whole, branches: readonly Whole[]): void => {
    const { from, to } = whole;
    if (PROPERTIES.has(name)) splices.push({ from, to, text: "" });
    else if (name === "w:t" && boxes === 0 && !atWords.has(from)) splices.push({ from, to, text: "" });
    else if (WRAPPERS.has(name)) splices.push(...unwrapped(whole));
    else if (name === "mc:Choice" || name === "mc:Fallback") open.at(-1)?.branches.push(whole);
    else if (name === "mc:AlternateContent") {
      const taken = branches.find(holdsWords);
      if (taken) splices.push(...unwrapped({ ...whole, inside: taken.inside, contentTo: taken.contentTo }));
    }
  };
  const beside: Beside = (_, inner, at) => ({
    open(tag) {
      const inside = at();
      const from = xml.lastIndexOf("<", inside - 1);
      const { name } = tag;
      open.push({ name, from, inside, branches: [] });
      if (name === "w:txbxContent") boxes++;
      else if (name === "w:del" || name === "w:moveFrom") gone++;
      else if (name === "w:footnoteReference" || name === "w:endnoteReference")
        splices.push({ from, to: inside, text: gone > 0 ? "" : noteSign(tag) });
      inner.open(tag);
    },
    text: (text) => inner.text(text),
    close() {
      inner.close();
      const to = at();
      const element = open.pop();
      if (!element) return;
      const { name, from, inside, branches } = element;
      if (name === "w:txbxContent") boxes--;
      else if (name === "w:del" || name === "w:moveFrom") gone--;
      // An empty element's two ends are told at one place.
      const contentTo = to === inside ? to : xml.lastIndexOf("<", to - 1);
      ended(name, { from, inside, contentTo, to }, branches);
    },
  });
  file.read(file.main, null, anywhere({}), beside);
  return spliced(xml, splices);
}

/** The words that stand in other elements than those for words, as such; and where the paragraphs and all words begin. */
function writtenOut({ located, paragraphs, prefix }: PartText): { splices: Splice[]; begins: number[] } {
  const splices: Splice[] = [];
  const begins: number[] = [];
  for (const [at, { elements, pieces }] of located.entries()) {
    for (const { from } of elements) begins.push(from);
    for (const { start, end, name, element, run } of pieces) {
      begins.push(element.from);
      const words = paragraphs[at]?.text.slice(start, end) ?? "";
      if (DRAWN.has(name) || words.trim() === "") continue;
      const text = `<${prefix}t xml:space="preserve">${escaped(words)}</${prefix}t>`;
      // A run that holds a mark of a field is not drawn, and what stands in no run holds some.
      const apart = name === "w:fldChar" || !run;
      const from = apart ? (run?.from ?? element.from) : element.from;
      splices.push({
        from,
        to: apart ? from : element.to,
        text: apart ? `<${prefix}r>${text}</${prefix}r>` : text,
      });
    }
  }
  return { splices, begins: begins.sort((a, b) => a - b) };
}

/** The signs of notes as Word counts them where nobody has chosen otherwise; none where the author gives one. */
function noteSigns(prefix: string): (tag: Tag) => string {
  const met = { decimal: 0, lowerRoman: 0 };
  return (tag) => {
    if (tag.attribute("w:customMarkFollows") !== null) return "";
    const format = tag.name === "w:footnoteReference" ? "decimal" : "lowerRoman";
    return [...formatNumber(++met[format], format)]
      .map((sign) => sign.charCodeAt(0).toString(16).padStart(4, "0"))
      .map((code) => `<${prefix}sym ${prefix}font="${NOTE_SIGNS}" ${prefix}char="${code}"/>`)
      .join("");
  };
}

/** Of an element only what it holds is left. */
const unwrapped = ({ from, inside, contentTo, to }: Whole): readonly Splice[] => [
  { from, to: inside, text: "" },
  { from: contentTo, to, text: "" },
];
