import { SaxesParser } from "saxes";
import type { Scope } from "./scope";
import type { WordlessKnown } from "./wordless";

/** What the parser makes of an opening tag. One class, since V8 is much faster where all are of one shape. */
export class LearntTag {
  /** The namespaces that it binds, by prefix; "" for the default namespace (Namespaces in XML 1.0, 3). */
  readonly declares: readonly (readonly [string, string])[];
  /** The tag that opened after it when it was last met, which is likely to do so again. */
  next: LearntTag | null = null;
  /** What elements without words it has begun; null where it begins none, or is not likely to be met again. */
  wordless: WordlessKnown | null = null;
  private scope: Scope | null = null;
  private name = "";
  private given: Readonly<Record<string, string>> | null;
  private readonly ask: (source: string) => Readonly<Record<string, string>>;

  /**
   * `source` is all of it, from "<" to ">", `written` its name, `empty` says whether it is an empty element, `<w:b/>`,
   * `end` is the tag that ends it where it is not empty, as everybody writes it. The parser is asked for attributes that are not given when somebody wants to know.
   */
  constructor(
    readonly source: string,
    readonly written: string,
    readonly empty: boolean,
    readonly end: string,
    given: Readonly<Record<string, string>> | null,
    ask: (source: string) => Readonly<Record<string, string>>,
  ) {
    this.given = given;
    this.ask = ask;
    this.declares = given ? declarations(given) : [];
  }

  get attributes(): Readonly<Record<string, string>> {
    this.given ??= this.ask(this.source);
    return this.given;
  }

  /** Its known name at a place of the file. */
  nameIn(scope: Scope): string {
    if (this.scope !== scope) {
      this.scope = scope;
      this.name = scope.element(this.written);
    }
    return this.name;
  }
}

/** Asks the parser about tags and texts that stand alone, and remembers what it says of tags. */
export interface Learnt {
  /** A tag from "<" to ">"; null where it is anything but one well-formed opening tag. */
  tag(source: string): LearntTag | null;
  /** Whether a beginning of a file is an XML declaration of XML 1.0 and nothing else. */
  isDeclaration(source: string): boolean;
  /** The text that stands for a stretch without "<": entities decoded, line ends made one; null where it is no text. */
  text(source: string): string | null;
}

/** Word writes a few hundred different tags; those with ids of their own, as of paragraphs, are soon of no use. */
const MOST = 1000;
/** No tag that Word writes over and over is longer. */
const LONGEST = 1000;

/** Values of which the parser has nothing to say. */
const IDS = /"\w*"/g;
/** A paragraph's own id ([MS-DOCX] 2.6.2.3), which no other has. */
const MET_ONCE = / w14:paraId="/;
/** Ids of paragraphs and of the times at which something was changed. */
const HAS_IDS = /Id\w*="|:rsid/;

export function learnt(): Learnt {
  const known = new Map<string, LearntTag>();
  /** Tags with ids and numbers for values, by what is left of them without. */
  const shapes = new Map<string, LearntTag>();
  let parser: SaxesParser | null = null;
  let faulty = false;
  let opened: { name: string; attributes: Record<string, string>; empty: boolean }[] = [];
  let words = "";

  /** Whether the parser has no fault to find. What it tells is in `opened` and `words`. */
  function asked(source: string): boolean {
    if (parser === null || faulty) parser = newParser();
    opened = [];
    words = "";
    parser.write(source);
    return !faulty;
  }

  function newParser(): SaxesParser {
    const made = new SaxesParser({ xmlns: false, position: false });
    faulty = false;
    made.on("error", () => {
      faulty = true;
    });
    made.on("opentag", ({ name, attributes, isSelfClosing }) => {
      opened.push({ name, attributes: attributes as Record<string, string>, empty: isSelfClosing });
    });
    made.on("text", (text) => {
      words += text;
    });
    made.write("<all>");
    return made;
  }

  function learn(source: string): LearntTag | null {
    const empty = source.endsWith("/>");
    if (!asked(empty ? source : `${source.slice(0, -1)}/>`)) return null;
    const [tag, ...more] = opened;
    if (!tag?.empty || more.length > 0) return null;
    const learned = new LearntTag(source, tag.name, empty, `</${tag.name}>`, tag.attributes, attributesOf);
    if (!empty && learned.declares.length === 0) learned.wordless = { latest: null, bySource: new Map() };
    return learned;
  }

  const attributesOf = (source: string): Readonly<Record<string, string>> => learn(source)?.attributes ?? {};

  /** Paragraphs and runs have ids of their own: what is well-formed with one id is so with another. */
  function alike(source: string): LearntTag | null {
    const shape = source.replace(IDS, '""');
    let like = shapes.get(shape);
    if (!like) {
      const first = learn(shape);
      if (!first || first.declares.length > 0) return learn(source);
      like = first;
      if (shapes.size >= MOST) shapes.clear();
      shapes.set(shape, like);
    }
    return new LearntTag(source, like.written, like.empty, like.end, null, attributesOf);
  }

  return {
    tag(source) {
      const before = known.get(source);
      if (before) return before;
      if (source.length > LONGEST) return learn(source);
      const own = copied(source);
      const tag = HAS_IDS.test(own) ? alike(own) : learn(own);
      if (tag && !MET_ONCE.test(own)) {
        if (known.size >= MOST) known.clear();
        known.set(own, tag);
      }
      return tag;
    },
    isDeclaration(source) {
      if (!/\bversion\s*=\s*["']1\.0["']/.test(source)) return false;
      const alone = new SaxesParser({ xmlns: false, position: false });
      let fault = false;
      alone.on("error", () => {
        fault = true;
      });
      alone.write(source).write("<all/>").close();
      return !fault;
    },
    text(source) {
      return asked(`${source}<end/>`) && opened.length === 1 ? words : null;
    },
  };
}

/** A short string of its own: V8's slices keep the whole text alive that they were cut from. */
const copied = (text: string): string => ` ${text}`.slice(1);

/** The namespaces that a tag with these attributes binds. */
function declarations(attributes: Readonly<Record<string, string>>): [string, string][] {
  const declared: [string, string][] = [];
  for (const name in attributes) {
    if (!name.startsWith("xmlns")) continue;
    if (name === "xmlns") declared.push(["", attributes[name] ?? ""]);
    else if (name.startsWith("xmlns:")) declared.push([name.slice(6), attributes[name] ?? ""]);
  }
  return declared;
}
