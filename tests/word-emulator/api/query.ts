import type { HostClass, HostObject, Value } from "./classes";
import { invalid } from "./errors";
import { camel, type Members } from "./members";
import type { Query } from "./wire";

/** The members that a query selects, by name in lower case. */
export interface Selection {
  all: boolean;
  readonly members: Map<string, Selection>;
}

/** Reads out of host objects what `load` asked for, in the form that Office.js takes. */
export class Projection {
  constructor(
    private readonly members: Members,
    /** Told of every object that is handed out. */
    private readonly handedOut: (object: HostObject) => void,
  ) {}

  identity(object: HostObject): Value {
    const { id } = this.members.classOf(object);
    return {
      ...(id === undefined ? {} : { [id]: this.members.scalar(object, id).get(object.at) }),
      ...(object.ref === null ? {} : { _ReferenceId: object.ref }),
    };
  }

  project(object: HostObject | null, selection: Selection, query: Query | undefined, json: boolean): Value {
    if (object === null) return null;
    this.handedOut(object);
    const found: Record<string, Value> = json ? {} : (this.identity(object) as Record<string, Value>);
    const put = (name: string, value: Value): void => {
      found[json ? camel(name) : name] = value;
    };
    const inClass = this.members.classOf(object) as HostClass<unknown>;
    if (inClass.items) {
      const all = inClass.items(object.at);
      const from = query?.Skip ?? 0;
      const items = all.slice(from, query?.Top == null ? undefined : from + query.Top);
      found[json ? "items" : "_Items"] = items.map((item) => this.project(item, selection, undefined, json));
      return found;
    }
    if (selection.all)
      for (const name of Object.keys(inClass.scalars ?? {}))
        if (this.members.has(object, name)) put(name, this.members.scalar(object, name).get(object.at));
    for (const [name, inside] of selection.members) {
      if (name === "isnullobject") continue;
      const scalar = this.members.find(object, "scalars", name);
      if (scalar) {
        this.members.allow(object.type, scalar[0]);
        put(scalar[0], this.members.scalar(object, name).get(object.at));
        continue;
      }
      const navigation = this.members.find(object, "navigations", name);
      if (!navigation) throw invalid(`${object.type} has no property ${name}.`);
      const next = this.members.member(object, "navigations", name) as (at: unknown) => HostObject | null;
      const whole = inside.all || inside.members.size > 0 ? inside : { ...inside, all: true };
      put(navigation[0], this.project(next(object.at), whole, undefined, json));
    }
    return found;
  }
}

/** "font/bold" and "font.bold" are paths; "*" and nothing at all mean every scalar. */
export function selectionOf(query: Query | undefined): Selection {
  const root: Selection = { all: (query?.Select ?? []).length === 0, members: new Map() };
  const add = (path: string, whole: boolean): void => {
    let at = root;
    for (const name of path.split(/[/.]/)) {
      if (name === "*") {
        at.all = true;
        continue;
      }
      if (name === "") continue;
      const key = name.toLowerCase();
      const next: Selection = at.members.get(key) ?? { all: false, members: new Map() };
      at.members.set(key, next);
      at = next;
    }
    if (whole) at.all = true;
  };
  for (const path of query?.Select ?? []) add(path, false);
  for (const path of query?.Expand ?? []) add(path, true);
  return root;
}
