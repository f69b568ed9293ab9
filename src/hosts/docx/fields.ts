import { FORM } from "./form-fields";
import type { Reader } from "./reader";
import { shownSymbol } from "./symbols";
import { type Element, properties } from "./walk";

/**
 * The marks of a field (ISO/IEC 29500-1 17.16.18): what stands between "begin" and "separate" is its code, which Word
 * does not show, what stands between that and "end" its result. Fields nest, and run over paragraphs. Tick boxes and
 * lists of old forms have no result in the text: what they show is among the properties of their beginning.
 */
export const fieldMark: Element<Reader> = {
  open(reader, tag) {
    const { story } = reader;
    const type = tag.attribute("w:fldCharType");
    story.fieldBegins = type === "begin";
    if (type === "begin") {
      story.form = { ticked: null, entries: [], chosen: 0 };
      return;
    }
    if (type !== "separate" && type !== "end") return;
    const field = type === "end" ? story.fields.pop() : story.fields.at(-1);
    if (!field?.inCode) return;
    field.inCode = false;
    story.inCode--;
    if (type === "end") withoutResult(reader, field.code);
  },
  inside: properties<Reader>({ "w:ffData": { inside: FORM } }),
  close(reader) {
    const { story } = reader;
    if (!story.fieldBegins) return;
    const { ticked, entries, chosen } = story.form;
    const shown = ticked === null ? (entries[chosen] ?? "") : ticked ? "☒" : "☐";
    if (shown !== "") reader.text(shown);
    story.fields.push({ inCode: true, code: "" });
    story.inCode++;
  },
};

/** A field in one element, whose result stands in it. */
export const simpleField: Element<Reader> = {
  open: (reader, tag) => withoutResult(reader, tag.attribute("w:instr") ?? ""),
};

export const fieldCode: Element<Reader> = {
  text({ story }, words) {
    const field = story.fields.at(-1);
    if (field?.inCode && story.gone === 0) field.code += words;
  },
};

/** Fields that never have a result: what Word shows of them it makes of their code (17.16.5). */
function withoutResult(reader: Reader, code: string): void {
  const [, kind = "", rest = ""] = /^\s*(\w+)\s*([\s\S]*)$/.exec(code) ?? [];
  switch (kind.toUpperCase()) {
    case "MACROBUTTON":
    case "GOTOBUTTON":
      // The macro or the place, then the words to be clicked.
      reader.text(/^\S+\s+([\s\S]*?)\s*$/.exec(rest)?.[1] ?? "");
      return;
    case "SYMBOL":
      symbol(reader, rest);
      return;
    case "AUTONUM":
    case "AUTONUMLGL":
    case "AUTONUMOUT":
    case "LISTNUM":
      reader.say("field-number", NUMBER);
      return;
    case "EQ":
      reader.say("field-formula", FORMULA);
  }
}

const NUMBER =
  "Word makes some of the draft's numbers by fields (AUTONUM or LISTNUM), which this program does not work out: type those numbers, or use Word's numbered lists.";
const FORMULA =
  "A formula stands in the draft as an old kind of field (EQ); the words in it were not read: check it by eye.";

function symbol(reader: Reader, rest: string): void {
  const code = /^(0x[\da-f]+|\d+)/i.exec(rest)?.[1];
  const font = /\\f\s+(?:"([^"]*)"|(\S+))/i.exec(rest);
  const shown = code && shownSymbol(font?.[1] ?? font?.[2] ?? "", Number(code).toString(16));
  if (shown) reader.text(shown);
}
