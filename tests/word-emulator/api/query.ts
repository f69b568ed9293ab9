import type { HostClass, HostObject, Value } from "./classes";
import { invalid } from "./errors";
import { camel, type Members } from "./members";
import type { Query } from "./wire";

/** The members that a query selects, by name in lower case. */
export interface Selection {
  all: boolean;
  readonly members: Map<string, Selection>;
}

/** Puts one selected member of an object into what is found of it. */
type Step = (object: HostObject, found: Record<string, Value>) => void;

/** Reads out of host objects what `load` asked for, in the form that Office.js takes. */
export class Projection {
  /** What is to be done for a selection in objects of each class, worked out once for all the items of a collection. */
  private readonly plans = new Map<Selection, Map<string, readonly Step[]>>();

  constructor(
    private readonly members: Members,
    /** Told of every object that is handed out. */
    private readonly handedOut: (object: HostObject) => void,
  ) {}

  identity(object: HostObject): Value {
    const { id } = this.members.classOf(object);
    const found: Record<string, Value> = {};
    if (id !== undefined) found[id] = this.members.scalar(object, id).get(object.at);
    if (object.ref !== null) found._ReferenceId = object.ref;
    return found;
  }

  project(object: HostObject | null, selection: Selection, query: Query | undefined, json: boolean): Value {
    if (object === null) return null;
    this.handedOut(object);
    const found: Record<string, Value> = json ? {} : (this.identity(object) as Record<string, Value>);
    const inClass = this.members.classOf(object) as HostClass<unknown>;
    if (inClass.items) {
      const all = inClass.items(object.at);
      const from = query?.Skip ?? 0;
      const items = all.slice(from, query?.Top == null ? undefined : from + query.Top);
      found[json ? "items" : "_Items"] = items.map((item) => this.project(item, selection, undefined, json));
      return found;
    }
    for (const step of this.planFor(object, selection, json)) step(object, found);
    return found;
  }

  private planFor(object: HostObject, selection: Selection, json: boolean): readonly Step[] {
    let plans = this.plans.get(selection);
    if (!plans) {
      plans = new Map();
      this.plans.set(selection, plans);
    }
    let plan = plans.get(object.type);
    if (!plan) {
      plan = this.plan(object, selection, json);
      plans.set(object.type, plan);
    }
    return plan;
  }

  private plan(object: HostObject, selection: Selection, json: boolean): readonly Step[] {
    const steps: Step[] = [];
    const shown = (name: string): string => (json ? camel(name) : name);
    const scalar = (name: string): void => {
      const { get } = this.members.scalar(object, name);
      const key = shown(name);
      steps.push((one, found) => {
        found[key] = get(one.at);
      });
    };
    if (selection.all)
      for (const name of Object.keys(this.members.classOf(object).scalars ?? {}))
        if (this.members.has(object, name)) scalar(name);
    for (const [name, inside] of selection.members) {
      if (name === "isnullobject") continue;
      const known = this.members.find(object, "scalars", name);
      if (known) {
        scalar(known[0]);
        continue;
      }
      const navigation = this.members.find(object, "navigations", name);
      if (!navigation) throw invalid(`${object.type} has no property ${name}.`);
      const next = this.members.member(object, "navigations", name) as (at: unknown) => HostObject | null;
      const whole = inside.all || inside.members.size > 0 ? inside : { ...inside, all: true };
      const key = shown(navigation[0]);
      steps.push((one, found) => {
        found[key] = this.project(next(one.at), whole, undefined, json);
      });
    }
    return steps;
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
