import type { HostClass, HostClasses, HostObject, Method, Value } from "./classes";
import { ApiError, invalid } from "./errors";
import { camel, Members } from "./members";
import { Projection, selectionOf } from "./query";
import {
  ACTION,
  type Action,
  type Arguments,
  type ObjectPath,
  PATH,
  type Request,
  type Response,
} from "./wire";

/** What an interpreter needs to know of the document. */
export interface Interpreted {
  readonly classes: HostClasses;
  readonly root: HostObject;
  /** An object that the add-in makes by the name of its class; null where there is none of that name. */
  made(name: string): HostObject | null;
  /** The set that a member needs and this Word has not, such as "WordApi 1.6"; null where it has the member. */
  needs(type: string, member: string): string | null;
  /** Throws where the document may not be changed now. */
  allowWriting(): void;
  /** Makes a change as one step. */
  change<Result>(make: () => Result): Result;
  /** Told when a request is done, with what is still kept. */
  done(kept: Iterable<HostObject>): void;
}

/** Answers Rich API requests for any table of classes; it knows nothing of Word. */
export class Interpreter {
  private readonly kept = new Map<string, HostObject>();
  private lastRef = 0;

  constructor(private readonly word: Interpreted) {}

  /** How many objects the add-in keeps hold of. */
  get references(): number {
    return this.kept.size;
  }

  /** Carries out the actions in order up to the first that fails, as Word does. */
  execute(request: Request): Response {
    const response: Response = { Results: [], TraceIds: [] };
    const batch = new Batch(this.word, this, request);
    const actions = request.Actions ?? [];
    for (const [index, action] of actions.entries()) {
      try {
        if (action.ActionType === ACTION.trace) response.TraceIds.push(action.Id);
        response.Results.push({ ActionId: action.Id, Value: batch.perform(action) ?? null });
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        response.Error = {
          Code: error.code,
          Message: error.message,
          Location: error.location,
          ActionIndex: index,
        };
        break;
      }
    }
    this.word.done(this.kept.values());
    return response;
  }

  keep(object: HostObject): string {
    if (object.ref === null) {
      object.ref = `ref${++this.lastRef}`;
      this.kept.set(object.ref, object);
    }
    return object.ref;
  }

  drop(ref: string): void {
    const object = this.kept.get(ref);
    if (object) object.ref = null;
    this.kept.delete(ref);
  }

  /** Loses what is kept of one class, as a host does that cannot follow it; the add-in meets InvalidReference. */
  lose(type: string): void {
    for (const [ref, object] of this.kept) if (object.type === type) this.drop(ref);
  }

  dropAll(): void {
    for (const ref of this.kept.keys()) this.drop(ref);
  }

  get(ref: string): HostObject {
    const object = this.kept.get(ref);
    if (!object)
      throw new ApiError("InvalidReference", "This reference is not valid for the current operation.");
    return object;
  }
}

class Batch {
  /** A path that is a method call is carried out once, however often it is named. */
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly members: Members;
  private readonly query: Projection;

  constructor(
    private readonly word: Interpreted,
    private readonly keeper: Interpreter,
    private readonly request: Request,
  ) {
    this.members = new Members(word);
    const keep = (object: HostObject): void => void keeper.keep(object);
    this.query = new Projection(this.members, request.AutoKeepReference === true ? keep : () => undefined);
  }

  perform(action: Action): Value {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object === null ? null : this.query.identity(object);
      case ACTION.query:
        return this.query.project(object, selectionOf(action.QueryInfo), action.QueryInfo, false);
      case ACTION.queryAsJson:
        return this.query.project(object, selectionOf(action.QueryInfo), action.QueryInfo, true);
      case ACTION.method:
        return this.call(object, action.Name, this.arguments(action.ArgumentInfo));
      case ACTION.set:
        return this.set(object, action.Name, this.arguments(action.ArgumentInfo)[0]);
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(object, name, value);
        return null;
      case ACTION.unchanged:
        return null;
      default:
        throw new ApiError("NotImplemented", `Action ${action.ActionType} is not implemented.`);
    }
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths?.[id];
    if (!path) throw new ApiError("InvalidObjectPath", `There is no object path ${id}.`);
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    const name = path.Name ?? "";
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId) : null;
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.word.root;
      case PATH.made: {
        const made = this.word.made(name);
        if (!made) throw new ApiError("ApiNotFound", `This host has no ${name}.`);
        return made;
      }
      case PATH.reference:
        return this.keeper.get(name);
      case PATH.nothing:
        return null;
    }
    // What hangs on a null object is a null object.
    if (parent === null) return null;
    const object = this.step(parent, path, name);
    if (object === null && !/OrNullObject$/.test(name) && path.ObjectPathType !== PATH.nothing)
      throw new ApiError(
        "ItemNotFound",
        "The requested item does not exist.",
        `${parent.type}.${camel(name)}`,
      );
    return object;
  }

  private step(parent: HostObject, path: ObjectPath, name: string): HostObject | null {
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) {
      const { index } = this.members.classOf(parent) as HostClass<unknown>;
      if (!index) throw invalid(`${parent.type} has no items.`);
      return index(parent.at, args[0]);
    }
    if (path.ObjectPathType === PATH.property) {
      const follow = this.members.member(parent, "navigations", name);
      return (follow as (at: unknown) => HostObject | null)(parent.at);
    }
    return this.call(parent, name, args) as HostObject | null;
  }

  private call(object: HostObject | null, name: string, args: readonly Value[]): Value {
    switch (name) {
      case "_KeepReference":
        if (object) this.keeper.keep(object);
        return null;
      case "_RemoveReference":
        this.keeper.drop(String(args[0]));
        return null;
      case "_RemoveAllReferences":
        this.keeper.dropAll();
        return null;
    }
    if (object === null) return { _IsNull: true };
    const member = this.members.member(object, "methods", name) as
      | Method<unknown>
      | ((at: unknown, ...args: readonly Value[]) => Value);
    if (typeof member === "function") return this.locate(object, name, () => member(object.at, ...args));
    this.word.allowWriting();
    return this.locate(object, name, () => this.word.change(() => member.call(object.at, ...args)));
  }

  private set(object: HostObject | null, name: string, value: Value): null {
    if (object === null) throw new ApiError("ItemNotFound", "The object is null.", camel(name));
    const { set } = this.members.scalar(object, name);
    if (!set) throw new ApiError("InvalidArgument", `${object.type}.${camel(name)} is read-only.`);
    // What a search is to look for is no change of the document.
    if (object.type.endsWith("Options")) {
      this.locate(object, name, () => set(object.at, value));
      return null;
    }
    this.word.allowWriting();
    this.locate(object, name, () => this.word.change(() => set(object.at, value)));
    return null;
  }

  /** Errors say where they arose, as Word's do. */
  private locate<Result>(object: HostObject, name: string, perform: () => Result): Result {
    try {
      return perform();
    } catch (error) {
      if (error instanceof ApiError && error.location === "")
        throw new ApiError(error.code, error.message, `${object.type}.${camel(name)}`);
      throw error;
    }
  }

  private arguments(info: Arguments | undefined): Value[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, at) => this.argument(value, references[at]));
  }

  private argument(value: Value, reference: number | readonly number[] | undefined): Value {
    if (Array.isArray(reference))
      return (value as Value[]).map((one, at) => this.argument(one, reference[at]));
    if (typeof reference === "number" && reference !== 0) return this.resolve(reference);
    if (typeof value !== "object" || value === null) return value;
    if ("_ObjectPathId" in value) return this.resolve(Number(value._ObjectPathId));
    if (Array.isArray(value)) return value.map((one) => this.argument(one, undefined));
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, this.argument(one, undefined)]),
    );
  }
}
