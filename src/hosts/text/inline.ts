/** A paragraph of Markdown as it is shown. */
export interface Shown {
  readonly text: string;
  /** Whether every letter is bold. */
  readonly bold: boolean;
  /** The footnotes that it refers to. */
  readonly footnotes: readonly string[];
}

/** What a document defines for all its paragraphs: link addresses and footnotes, by label in lower case. */
export interface Definitions {
  readonly links: ReadonlySet<string>;
  readonly footnotes: ReadonlySet<string>;
}

interface Mark {
  readonly piece: number;
  left: number;
}

const SPECIAL = /[\\`*_~[\]<&]/;
/** By character code: what may mean something. */
const MEANS = new Uint8Array(128);
for (const sign of "\\`*_~[]<&!") MEANS[sign.charCodeAt(0)] = 1;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const WORD = /[\p{L}\p{N}]/u;
/** Only tags that style or break a line are dropped: "<name of agency>" is a blank that somebody left. */
const TAG =
  /<\/?(?:b|strong|i|em|u|s|del|ins|sub|sup|span|p|div|font|a|center|small|mark|hr|img)(?:\s[^<>]{0,500})?\/?>|<br\s*\/?>/iy;
const ADDRESS = /<((?:https?:\/\/|mailto:)[^\s<>]{1,2000}|[^\s<>@]{1,100}@[^\s<>@]{1,200})>/y;
const ENTITY =
  /&(?:amp|lt|gt|quot|apos|nbsp|ndash|mdash|lsquo|rsquo|ldquo|rdquo|pound|bull|hellip|#\d{1,6}|#x[\da-f]{1,5});/iy;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  pound: "£",
  bull: "•",
  hellip: "…",
};
const LINK_TARGET = /\((?:[^()\n]|\([^()\n]{0,200}\)){0,2000}\)/y;
const LINK_LABEL = /\[([^\][\n]{0,200})\]/y;
const FOOTNOTE = /\[\^([^\]\s]{1,100})\]/y;

/** Reduces a paragraph of Markdown to its words: without emphasis, links, escapes and styling tags. */
export function shownMarkdown(source: string, definitions: Definitions): Shown {
  if (!SPECIAL.test(source)) return { text: source, bold: false, footnotes: [] };
  return new MarkedText(source, definitions).shown();
}

/** A paragraph on its way from what was typed to what is shown, sign by sign. */
class MarkedText {
  private at = 0;
  private readonly pieces: string[] = [];
  private readonly openers: Readonly<Record<string, Mark[]>> = { "*": [], _: [], "~": [] };
  private readonly brackets: number[] = [];
  private readonly bold: (readonly [number, number])[] = [];
  private readonly referred: string[] = [];
  /** Lengths of fences of code that nothing closes. */
  private readonly withoutEnd = new Set<number>();

  constructor(
    private readonly source: string,
    private readonly definitions: Definitions,
  ) {}

  shown(): Shown {
    const { source, pieces } = this;
    while (this.at < source.length) {
      let next = this.at;
      while (next < source.length && MEANS[source.charCodeAt(next)] !== 1) next++;
      if (next > this.at) this.emit(source.slice(this.at, next), next);
      else this.sign(source[this.at] ?? "", source[this.at + 1] ?? "");
    }
    return { text: pieces.join("").trim(), bold: isBold(pieces, this.bold), footnotes: this.referred };
  }

  private sign(sign: string, following: string): void {
    if (sign === "\\" && PUNCTUATION.test(following)) this.emit(following, this.at + 2);
    else if (sign === "*" || sign === "_" || sign === "~") this.emphasis(sign);
    else if (sign === "`") this.code();
    else if (sign === "]") this.closeBracket();
    else if (sign === "[") this.openBracket();
    else if (sign === "!" && following === "[") this.link("![");
    else if (sign === "<") this.tag();
    else if (sign === "&") this.entity();
    else this.emit(sign, this.at + 1);
  }

  private match(pattern: RegExp, from: number): RegExpExecArray | null {
    pattern.lastIndex = from;
    return pattern.exec(this.source);
  }

  private emit(text: string, to: number): void {
    this.pieces.push(text);
    this.at = to;
  }

  private emphasis(sign: string): void {
    const { source, at, pieces } = this;
    let end = at;
    while (source[end] === sign) end++;
    const before = source[at - 1] ?? " ";
    const after = source[end] ?? " ";
    const word = sign === "_";
    const closes = /\S/.test(before) && !(word && WORD.test(after));
    const opens = /\S/.test(after) && !(word && WORD.test(before)) && !(sign === "~" && end - at < 2);
    let left = end - at;
    const stack = this.openers[sign] ?? [];
    for (let top = stack.at(-1); closes && top && left > 0; top = stack.at(-1)) {
      const used = Math.min(top.left, left) >= 2 ? 2 : 1;
      top.left -= used;
      left -= used;
      pieces[top.piece] = sign.repeat(top.left);
      if (used === 2 && sign !== "~") this.bold.push([top.piece, pieces.length]);
      if (top.left === 0) stack.pop();
    }
    if (opens && left > 0) stack.push({ piece: pieces.length, left });
    this.emit(sign.repeat(left), end);
  }

  private code(): void {
    const { source, at, withoutEnd } = this;
    let end = at;
    while (source[end] === "`") end++;
    const fence = source.slice(at, end);
    const close = withoutEnd.has(fence.length) ? -1 : source.indexOf(fence, end);
    if (close < 0) {
      withoutEnd.add(fence.length);
      this.emit(fence, end);
    } else this.emit(source.slice(end, close).trim(), close + fence.length);
  }

  private openBracket(): void {
    const note = this.match(FOOTNOTE, this.at);
    const label = (note?.[1] ?? "").toLowerCase();
    if (note && this.definitions.footnotes.has(label)) {
      this.referred.push(label);
      this.emit("", this.at + note[0].length);
    } else this.link("[");
  }

  private link(opens: string): void {
    this.brackets.push(this.pieces.length);
    this.emit(opens, this.at + opens.length);
  }

  private closeBracket(): void {
    const open = this.brackets.pop();
    const target = open === undefined ? null : this.match(LINK_TARGET, this.at + 1);
    const label = open === undefined || target ? null : this.match(LINK_LABEL, this.at + 1);
    const named = label && (label[1] ?? "").toLowerCase();
    if (open === undefined || !(target || (named && this.definitions.links.has(named)))) {
      this.emit("]", this.at + 1);
    } else {
      this.pieces[open] = "";
      this.emit("", this.at + 1 + ((target ?? label)?.[0].length ?? 0));
    }
  }

  private tag(): void {
    const address = this.match(ADDRESS, this.at);
    const tag = address ? null : this.match(TAG, this.at);
    if (address) this.emit((address[1] ?? "").replace(/^mailto:/, ""), this.at + address[0].length);
    else if (tag) this.emit(/^<br/i.test(tag[0]) ? "\n" : "", this.at + tag[0].length);
    else this.emit("<", this.at + 1);
  }

  private entity(): void {
    const entity = this.match(ENTITY, this.at);
    this.emit(entity ? entityText(entity[0].slice(1, -1)) : "&", this.at + (entity?.[0].length ?? 1));
  }
}

function entityText(name: string): string {
  if (!name.startsWith("#")) return ENTITIES[name.toLowerCase()] ?? `&${name};`;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
    ? String.fromCodePoint(code)
    : "\uFFFD";
}

function isBold(pieces: readonly string[], ranges: readonly (readonly [number, number])[]): boolean {
  if (ranges.length === 0) return false;
  const changes = new Int32Array(pieces.length + 1);
  for (const [from, to] of ranges) {
    changes[from] = (changes[from] ?? 0) + 1;
    changes[to] = (changes[to] ?? 0) - 1;
  }
  let depth = 0;
  let letters = false;
  for (const [i, piece] of pieces.entries()) {
    depth += changes[i] ?? 0;
    if (!WORD.test(piece)) continue;
    letters = true;
    if (depth <= 0) return false;
  }
  return letters;
}
