import type { HostClass, HostClasses, HostObject, Scalar, Value } from "./classes";
import { ApiError } from "./errors";

/** The members of each class by name in lower case: `load` may spell them either way. */
const SPELLINGS = new WeakMap<object, Map<string, string>>();

type Kind = "scalars" | "navigations" | "methods";

/** Finds the members of host objects, as far as this Word has them. */
export class Members {
  constructor(
    private readonly word: {
      readonly classes: HostClasses;
      needs(type: string, member: string): string | null;
    },
  ) {}

  scalar(object: HostObject, name: string): Scalar<unknown> {
    const scalar = this.member(object, "scalars", name) as Scalar<unknown> | ((at: unknown) => Value);
    return typeof scalar === "function" ? { get: scalar } : scalar;
  }

  classOf(object: HostObject): HostClass<never> {
    const found = this.word.classes[object.type];
    if (!found) throw new ApiError("ApiNotFound", `This host has no class ${object.type}.`);
    return found;
  }

  find(object: HostObject, kind: Kind, name: string): [string, unknown] | null {
    const members: Readonly<Record<string, unknown>> = this.classOf(object)[kind] ?? {};
    let spellings = SPELLINGS.get(members);
    if (!spellings) {
      spellings = new Map(Object.keys(members).map((one) => [one.toLowerCase(), one]));
      SPELLINGS.set(members, spellings);
    }
    const found = name in members ? name : spellings.get(name.toLowerCase());
    return found === undefined ? null : [found, members[found]];
  }

  member(object: HostObject, kind: Kind, name: string): unknown {
    const found = this.find(object, kind, name);
    this.allow(object.type, found?.[0] ?? name);
    if (!found)
      throw new ApiError(
        "ApiNotFound",
        `This host has no ${object.type}.${camel(name)}.`,
        `${object.type}.${camel(name)}`,
      );
    return found[1];
  }

  /** Whether this version of Word has the member. */
  has(object: HostObject, name: string): boolean {
    return this.word.needs(object.type, camel(name)) === null;
  }

  allow(type: string, name: string): void {
    const needed = this.word.needs(type, camel(name));
    const member = `${type}.${camel(name)}`;
    if (needed !== null) throw new ApiError("ApiNotFound", `${member} needs ${needed}.`, member);
  }
}

/** The public name of a member of the wire: "styleBuiltIn". */
export const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
