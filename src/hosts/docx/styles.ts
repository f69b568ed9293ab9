import { styleNameShown } from "./style-names";
import { anywhere, onOff, properties, type Table, wholeNumber } from "./walk";

/** What a style itself says; null where it leaves that to the style that it is based on. */
export interface Style {
  readonly id: string;
  readonly kind: string;
  name: string;
  isDefault: boolean;
  basedOn: string | null;
  /** The id of the style of a paragraph that is begun at the end of one (ISO/IEC 29500-1 17.7.4.10). */
  next: string | null;
  bold: boolean | null;
  hidden: boolean | null;
  outline: number | null;
  numId: string | null;
  level: number | null;
  /** Table styles: whether the first row and the first column are bold. */
  firstRowBold: boolean | null;
  firstColumnBold: boolean | null;
}

/** A style with what it inherits. */
export interface ResolvedStyle {
  /** As Word shows it: "Heading 1". */
  readonly name: string;
  readonly bold: boolean;
  readonly hidden: boolean;
  /** 1 to 9 for headings, null for body text. */
  readonly outlineLevel: number | null;
  readonly numId: string | null;
  /** Itself first, then the styles that it is based on. */
  readonly chain: readonly Style[];
  readonly firstRowBold: boolean;
  readonly firstColumnBold: boolean;
}

export interface Styles {
  /** By kind ("paragraph", "character", "table", "numbering") and id; the kind's default style for null and unknown ids. */
  resolve(kind: string, id: string | null): ResolvedStyle;
  /** Toggle properties that the document's defaults switch on are on everywhere (ISO/IEC 29500-1 17.7.3). */
  readonly boldByDefault: boolean;
  readonly hiddenByDefault: boolean;
}

export interface StylesPart {
  readonly styles: Map<string, Style>;
  readonly defaults: Style;
  /** The style being read. */
  at: Style;
  /** The part of a table style being read: "firstRow", "firstCol". */
  condition: string | null;
}

export function emptyStylesPart(): StylesPart {
  const defaults = newStyle("", "defaults");
  return { styles: new Map(), defaults, at: defaults, condition: null };
}

function newStyle(id: string, kind: string): Style {
  return {
    id,
    kind,
    name: "",
    isDefault: false,
    basedOn: null,
    next: null,
    bold: null,
    hidden: null,
    outline: null,
    numId: null,
    level: null,
    firstRowBold: null,
    firstColumnBold: null,
  };
}

const RUN: Table<StylesPart> = properties<StylesPart>({
  "w:b": {
    open({ at, condition }, tag) {
      if (condition === null) at.bold = onOff(tag);
      else if (condition === "firstRow") at.firstRowBold = onOff(tag);
      else if (condition === "firstCol") at.firstColumnBold = onOff(tag);
    },
  },
  "w:vanish": {
    open({ at, condition }, tag) {
      if (condition === null) at.hidden = onOff(tag);
    },
  },
});

const NUMBERING = properties<StylesPart>({
  "w:numId": {
    open: ({ at }, tag) => {
      at.numId = tag.attribute("w:val");
    },
  },
  "w:ilvl": {
    open: ({ at }, tag) => {
      at.level = wholeNumber(tag);
    },
  },
});

const PARAGRAPH = properties<StylesPart>({
  "w:outlineLvl": {
    open: ({ at }, tag) => {
      at.outline = wholeNumber(tag);
    },
  },
  "w:numPr": { inside: NUMBERING },
});

/** How to read styles.xml. */
export const STYLES_TABLE: Table<StylesPart> = anywhere<StylesPart>({
  "w:latentStyles": { skip: "all" },
  "w:style": {
    open(part, tag) {
      const id = tag.attribute("w:styleId") ?? "";
      part.at = newStyle(id, tag.attribute("w:type") ?? "paragraph");
      const isDefault = tag.attribute("w:default");
      part.at.isDefault =
        isDefault !== null && isDefault !== "0" && isDefault !== "false" && isDefault !== "off";
      part.styles.set(key(part.at.kind, id), part.at);
    },
    close: (part) => {
      part.at = part.defaults;
    },
  },
  "w:name": {
    open: ({ at }, tag) => {
      at.name = tag.attribute("w:val") ?? "";
    },
  },
  "w:basedOn": {
    open: ({ at }, tag) => {
      at.basedOn = tag.attribute("w:val");
    },
  },
  "w:next": {
    open: ({ at }, tag) => {
      at.next = tag.attribute("w:val");
    },
  },
  "w:rPr": { inside: RUN },
  "w:pPr": { inside: PARAGRAPH },
  "w:tblStylePr": {
    open: (part, tag) => {
      part.condition = tag.attribute("w:type");
    },
    close: (part) => {
      part.condition = null;
    },
  },
});

const key = (kind: string, id: string): string => `${kind} ${id}`;

/** Styles with inheritance, each worked out once. */
export function resolveStyles({ styles, defaults }: StylesPart): Styles {
  const byDefault = new Map<string, string>();
  for (const style of styles.values()) if (style.isDefault) byDefault.set(style.kind, style.id);
  const known = new Map<string, ResolvedStyle>();
  return {
    boldByDefault: defaults.bold === true,
    hiddenByDefault: defaults.hidden === true,
    resolve(kind, id) {
      const found = id !== null && styles.has(key(kind, id)) ? id : (byDefault.get(kind) ?? "");
      let resolved = known.get(key(kind, found));
      if (!resolved) {
        resolved = resolveStyle(chainOf(styles, kind, found), kind);
        known.set(key(kind, found), resolved);
      }
      return resolved;
    },
  };
}

function chainOf(styles: ReadonlyMap<string, Style>, kind: string, id: string): Style[] {
  const chain: Style[] = [];
  const seen = new Set<Style>();
  for (
    let at = styles.get(key(kind, id));
    at && !seen.has(at);
    at = styles.get(key(kind, at.basedOn ?? ""))
  ) {
    seen.add(at);
    chain.push(at);
  }
  return chain;
}

function resolveStyle(chain: readonly Style[], kind: string): ResolvedStyle {
  const nearest = <Field extends keyof Style>(field: Field): Style[Field] | null =>
    chain.find((style) => style[field] !== null)?.[field] ?? null;
  return {
    name: styleNameShown(chain[0]?.name || (kind === "paragraph" ? "Normal" : "")),
    bold: nearest("bold") === true,
    hidden: nearest("hidden") === true,
    outlineLevel: outlineLevelOf(nearest("outline"), chain),
    numId: nearest("numId"),
    chain,
    firstRowBold: nearest("firstRowBold") === true,
    firstColumnBold: nearest("firstColumnBold") === true,
  };
}

/** A file counts levels from 0, and 9 means body text (17.3.1.20). Word knows its own headings by name alone. */
function outlineLevelOf(outline: number | null, chain: readonly Style[]): number | null {
  if (outline !== null) return outline >= 0 && outline < 9 ? outline + 1 : null;
  for (const { name } of chain) {
    const level = /^heading ([1-9])$/i.exec(name)?.[1];
    if (level !== undefined) return Number(level);
  }
  return null;
}
