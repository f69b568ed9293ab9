import { FOREIGN, knownPrefix } from "./namespaces";

/** Which prefix stands for which namespace, at one place of a file. */
export interface Scope {
  /** True where every prefix is the one that Word itself writes, so that attribute names can be taken as they stand. */
  readonly usual: boolean;
  /** The known name of an element: "w:p", also where the file says "x:p" or has no prefix. */
  element(written: string): string;
  attribute(written: string): string;
  /** The known prefix of the namespace that a prefix stands for here. */
  prefix(written: string): string;
}

interface Bindings extends Scope {
  readonly bound: ReadonlyMap<string, string>;
}

export function outermostScope(): Scope {
  // "xml" is bound without being declared (Namespaces in XML 1.0, 3).
  return scopeOf(new Map([["xml", "xml"]]));
}

/** The scope inside an element with these declarations (prefix, URI; the prefix "" for the default namespace). */
export function scopeWith(outer: Scope, declarations: readonly (readonly [string, string])[]): Scope {
  const before = (outer as Bindings).bound;
  const bound = new Map(before);
  let changed = false;
  for (const [prefix, uri] of declarations) {
    const known = knownPrefix(uri);
    changed ||= bound.get(prefix) !== known;
    bound.set(prefix, known);
  }
  return changed ? scopeOf(bound) : outer;
}

function scopeOf(bound: ReadonlyMap<string, string>): Bindings {
  const elements = new Map<string, string>();
  const usual = [...bound].every(
    ([prefix, to]) => prefix === "" || prefix === to || !(LOOKED_AT.test(prefix) || LOOKED_AT.test(to)),
  );
  const named = (written: string, bare: string): string => {
    const colon = written.indexOf(":");
    if (colon < 0) return bare === "" ? written : `${bare}:${written}`;
    return `${bound.get(written.slice(0, colon)) ?? FOREIGN}:${written.slice(colon + 1)}`;
  };
  return {
    bound,
    usual,
    element(written) {
      let name = elements.get(written);
      if (name === undefined) {
        name = named(written, bound.get("") ?? FOREIGN);
        elements.set(written, name);
      }
      return name;
    },
    // An attribute without a prefix is in no namespace (Namespaces in XML 1.0, 6.2).
    attribute: (written) => named(written, ""),
    prefix: (written) => bound.get(written) ?? FOREIGN,
  };
}

/** The namespaces whose attributes are looked at. */
const LOOKED_AT = /^(?:w|r|mc|w14)$/;
