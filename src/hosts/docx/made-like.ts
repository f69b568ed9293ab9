import type { InsertParagraphs } from "../../edits/edit";
import { blocksXml } from "./control-xml";
import { openFlatOpc } from "./flat-opc";
import { insertSplices, type PartText } from "./whole-paragraphs";

/** A paragraph that a new one is to look like: its text, and the flat package that Word gives of it. */
export interface Model {
  readonly text: string;
  readonly xml: string;
}

/**
 * New paragraphs as a flat package that Word can insert in one go, in their content controls, each looking as its model
 * does; `models` has one for each of them. Null where a model cannot be found in its own package.
 */
export function packageMadeLike(edit: InsertParagraphs, models: readonly Model[]): string | null {
  const { paragraphs, controls = [] } = edit;
  const [first] = models;
  if (!first) return null;
  const opened = new Map<Model, PartText | null>();
  const texts: string[] = [];
  let prefix: string | null = null;
  for (const [i, fresh] of paragraphs.entries()) {
    const model = models[i];
    if (!model) return null;
    if (!opened.has(model)) opened.set(model, openFlatOpc(model.xml));
    const part = opened.get(model);
    const at = part?.paragraphs.findIndex(({ text }) => text === model.text) ?? -1;
    if (!part || at < 0 || (prefix !== null && part.prefix !== prefix)) return null;
    prefix = part.prefix;
    const own = controls
      .filter(({ around, span }) => around === "words" && span.paragraph === i)
      .map((control) => ({ ...control, span: { ...control.span, paragraph: 0 } }));
    const one: InsertParagraphs = {
      kind: "insert",
      before: at + 1,
      paragraphs: [{ ...fresh, cell: part.paragraphs[at]?.cell ?? null }],
      controls: own,
      looks: [at],
    };
    const made = insertSplices(part, one, null);
    if (!made.ok) return null;
    texts.push(made.splices.map(({ text }) => text).join(""));
  }
  const content = blocksXml(texts, controls, prefix ?? "w:");
  return withStyles(withBody(first.xml, content), models);
}

const withBody = (flat: string, content: string): string =>
  flat.replace(
    /(<(?:[\w.-]+:)?body\b[^>]*>)[\s\S]*(<\/(?:[\w.-]+:)?body>)/,
    (_, open: string, close: string) => open + content + close,
  );

const STYLE = /<w:style\b[^>]*\bw:styleId="([^"]*)"[^>]*>[\s\S]*?<\/w:style>/g;

/** The package with the styles that only other models' packages bring along. */
function withStyles(flat: string, models: readonly Model[]): string {
  const known = new Set([...flat.matchAll(STYLE)].map(([, id]) => id));
  let missing = "";
  for (const { xml } of models)
    for (const [style, id] of xml.matchAll(STYLE)) {
      if (known.has(id)) continue;
      known.add(id);
      missing += style;
    }
  return missing === "" ? flat : flat.replace("</w:styles>", `${missing}</w:styles>`);
}
