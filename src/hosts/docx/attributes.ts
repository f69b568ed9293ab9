const SPACE = 32;
const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const EQUALS = 61;

/** The tag is not wholly there yet. */
export const CUT_OFF = -1;
/** The tag is not well-formed. */
export const WRONG = -2;

/**
 * The attributes of the tag at hand, as places in the source: most tags of a file are never asked for one. One
 * object serves a whole file.
 */
export class Attributes {
  /** Whether one of them binds a prefix. */
  declares = false;
  /** Whether the tag ends with "/>". */
  selfClosing = false;
  /** Where names and values begin and end, four numbers each. */
  private marks = new Int32Array(64);
  private count = 0;

  /** Reads on from the end of the tag's name; gives the index behind its ">", CUT_OFF or WRONG. */
  read(source: string, i: number): number {
    const length = source.length;
    this.count = 0;
    this.declares = false;
    for (;;) {
      const from = afterSpace(source, i);
      if (from >= length) return CUT_OFF;
      const c = source.charCodeAt(from);
      if (c === GREATER) {
        this.selfClosing = false;
        return from + 1;
      }
      if (c === SLASH) {
        if (from + 1 >= length) return CUT_OFF;
        if (source.charCodeAt(from + 1) !== GREATER) return WRONG;
        this.selfClosing = true;
        return from + 2;
      }
      const to = afterName(source, from);
      if (from === i || to === from) return WRONG;
      // "xmlns" and "xmlns:w" bind prefixes (Namespaces in XML 1.0, 3).
      if (c === 120 && source.startsWith("xmlns", from)) this.declares = true;
      let at = afterSpace(source, to);
      if (at >= length) return CUT_OFF;
      if (source.charCodeAt(at) !== EQUALS) return WRONG;
      at = afterSpace(source, at + 1);
      if (at >= length) return CUT_OFF;
      const quote = source.charCodeAt(at);
      if (quote !== 34 && quote !== 39) return WRONG;
      const value = at + 1;
      let last = source.charCodeAt(++at);
      while (last !== quote) {
        if (last === LESS) return WRONG;
        if (at >= length) return CUT_OFF;
        last = source.charCodeAt(++at);
      }
      this.mark(from, to, value, at);
      i = at + 1;
    }
  }

  /** The value as the file has it, by the name as the file has it. */
  value(source: string, name: string): string | null {
    const { marks, count } = this;
    for (let i = 0; i < count; i += 4) {
      const from = marks[i] ?? 0;
      if ((marks[i + 1] ?? 0) - from === name.length && source.startsWith(name, from)) {
        return source.slice(marks[i + 2], marks[i + 3]);
      }
    }
    return null;
  }

  valueWhere(source: string, isNamed: (written: string) => boolean): string | null {
    for (const [name, value] of this.all(source)) if (isNamed(name)) return value;
    return null;
  }

  /** The namespaces that are bound here, by prefix; "" for the default namespace. */
  declarations(source: string): [string, string][] {
    return this.all(source).flatMap(([name, uri]): [string, string][] => {
      if (name === "xmlns") return [["", uri]];
      return name.startsWith("xmlns:") ? [[name.slice(6), uri]] : [];
    });
  }

  private all(source: string): [string, string][] {
    const { marks } = this;
    return Array.from({ length: this.count / 4 }, (_, i) => [
      source.slice(marks[4 * i], marks[4 * i + 1]),
      source.slice(marks[4 * i + 2], marks[4 * i + 3]),
    ]);
  }

  private mark(from: number, to: number, value: number, end: number): void {
    if (this.count + 4 > this.marks.length) {
      const more = new Int32Array(this.marks.length * 2);
      more.set(this.marks);
      this.marks = more;
    }
    const { marks, count } = this;
    marks[count] = from;
    marks[count + 1] = to;
    marks[count + 2] = value;
    marks[count + 3] = end;
    this.count = count + 4;
  }
}

/** The index behind the name that begins at `i`; `i` where none does. */
export function afterName(text: string, i: number): number {
  for (;;) {
    const c = text.charCodeAt(i);
    const letter = (c > 96 && c < 123) || (c > 64 && c < 91) || (c > 47 && c < 59) || c > 127;
    if (!letter && c !== 45 && c !== 46 && c !== 95) return i;
    i++;
  }
}

export function afterSpace(text: string, i: number): number {
  for (;;) {
    const c = text.charCodeAt(i);
    if (c !== SPACE && c !== 10 && c !== 13 && c !== 9) return i;
    i++;
  }
}
