import { anywhere, onOff, properties, type Table, wholeNumber } from "./walk";

/** One level of a list, as numbering.xml defines it (ISO/IEC 29500-1 17.9.6). */
export interface Level {
  start: number;
  /** "decimal", "lowerLetter", "bullet" … (17.18.59) */
  format: string;
  /** The pattern of a format "custom": "01, 02, 03, ..." */
  pattern: string;
  /** What stands in front of the text: "%1.%2" */
  text: string;
  /** From 1: the level whose next use makes this one begin anew; 0 for never, null for every higher level. */
  restart: number | null;
  /** All numbers in figures, whatever their own formats (17.9.4). */
  legal: boolean;
  /** The paragraph style that this level belongs to. */
  style: string | null;
}

export interface AbstractList {
  readonly id: string;
  readonly levels: Map<number, Level>;
  /** The numbering style whose definition this list takes over (17.9.21). */
  numStyleLink: string | null;
}

export interface ListInstance {
  readonly id: string;
  abstract: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

export interface NumberingPart {
  readonly abstracts: Map<string, AbstractList>;
  readonly instances: Map<string, ListInstance>;
  at: AbstractList | ListInstance;
  level: Level;
  /** The level that an instance overrides. */
  override: number;
}

export function emptyNumberingPart(): NumberingPart {
  return {
    abstracts: new Map(),
    instances: new Map(),
    at: { id: "", levels: new Map(), numStyleLink: null },
    level: newLevel(),
    override: 0,
  };
}

// A level without a start begins at 0 (17.9.25), one without a format counts in figures (17.9.17).
function newLevel(): Level {
  return { start: 0, format: "decimal", pattern: "", text: "", restart: null, legal: false, style: null };
}

const LEVEL = properties<NumberingPart>({
  "w:start": {
    open: ({ level }, tag) => {
      level.start = wholeNumber(tag) ?? 0;
    },
  },
  "w:numFmt": {
    open({ level }, tag) {
      level.format = tag.attribute("w:val") ?? "decimal";
      level.pattern = tag.attribute("w:format") ?? "";
    },
  },
  "w:lvlText": {
    open: ({ level }, tag) => {
      level.text = tag.attribute("w:val") ?? "";
    },
  },
  "w:lvlRestart": {
    open: ({ level }, tag) => {
      level.restart = wholeNumber(tag);
    },
  },
  "w:isLgl": {
    open: ({ level }, tag) => {
      level.legal = onOff(tag);
    },
  },
  "w:pStyle": {
    open: ({ level }, tag) => {
      level.style = tag.attribute("w:val");
    },
  },
  "w:lvlPicBulletId": {
    open: ({ level }) => {
      level.format = "bullet";
    },
  },
});

const LEVELS: Table<NumberingPart> = properties<NumberingPart>({
  "w:lvl": {
    open(part, tag) {
      part.level = newLevel();
      part.at.levels.set(wholeNumber(tag, "w:ilvl") ?? part.override, part.level);
    },
    inside: LEVEL,
  },
  "w:numStyleLink": {
    open({ at }, tag) {
      if ("numStyleLink" in at) at.numStyleLink = tag.attribute("w:val");
    },
  },
  "w:abstractNumId": {
    open({ at }, tag) {
      if ("abstract" in at) at.abstract = tag.attribute("w:val") ?? "";
    },
  },
  "w:lvlOverride": {
    open: (part, tag) => {
      part.override = wholeNumber(tag, "w:ilvl") ?? 0;
    },
  },
  "w:startOverride": {
    open({ at, override }, tag) {
      if ("starts" in at) at.starts.set(override, wholeNumber(tag) ?? 0);
    },
  },
});

/** How to read numbering.xml. */
export const NUMBERING_TABLE: Table<NumberingPart> = anywhere<NumberingPart>({
  "w:abstractNum": {
    open(part, tag) {
      const id = tag.attribute("w:abstractNumId") ?? "";
      part.at = { id, levels: new Map(), numStyleLink: null };
      part.abstracts.set(id, part.at);
    },
    inside: LEVELS,
  },
  "w:num": {
    open(part, tag) {
      const id = tag.attribute("w:numId") ?? "";
      part.at = { id, abstract: "", starts: new Map(), levels: new Map() };
      part.instances.set(id, part.at);
    },
    inside: LEVELS,
  },
});
