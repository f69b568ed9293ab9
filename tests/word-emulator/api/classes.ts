/** A value of the wire: JSON, or an object of the host. */
export type Value = unknown;

/** An object of Word's API in the host: its class and what it stands for. */
export interface HostObject {
  readonly type: string;
  readonly at: unknown;
  /** The name under which the add-in keeps it between requests. */
  ref: string | null;
}

export interface Scalar<At> {
  readonly get: (at: At) => Value;
  readonly set?: (at: At, value: Value) => void;
}

export interface Method<At> {
  readonly call: (at: At, ...args: Value[]) => HostObject | Value;
  /** Whether it changes the document, so that a protected one refuses it. */
  readonly writes: boolean;
}

/** How the host answers for one class of the API. Names are those of the wire: "StyleBuiltIn". */
export interface HostClass<At> {
  readonly scalars?: Readonly<Record<string, Scalar<At> | ((at: At) => Value)>>;
  readonly navigations?: Readonly<Record<string, (at: At) => HostObject | null>>;
  readonly methods?: Readonly<
    Record<string, Method<At> | ((at: At, ...args: never[]) => HostObject | Value)>
  >;
  /** The objects in a collection. */
  readonly items?: (at: At) => readonly HostObject[];
  /** The object that `getItem` or an indexer asks for. */
  readonly index?: (at: At, key: Value) => HostObject | null;
  /** The scalar that identifies an object, handed out with it. */
  readonly id?: string;
}

export type HostClasses = Readonly<Record<string, HostClass<never>>>;

/** A method that changes the document. */
export const writing = <At>(call: (at: At, ...args: never[]) => HostObject | Value): Method<At> => ({
  call: call as Method<At>["call"],
  writes: true,
});

export const host = (type: string, at: unknown): HostObject => ({ type, at, ref: null });
export const orNull = (type: string, at: unknown): HostObject | null =>
  at === null || at === undefined ? null : host(type, at);
/** The objects in a collection, as they are now. */
export type Items = () => readonly HostObject[];

/** A collection that stays as it was found, such as what a search gives. */
export function listOf(type: string, item: string, found: readonly unknown[]): HostObject {
  const objects = found.map((one) => host(item, one));
  return host(type, () => objects);
}

/** A collection that is read anew whenever it is asked, such as a body's paragraphs. */
export function liveList(type: string, item: string, find: () => readonly unknown[]): HostObject {
  // What stays in it stays the same object.
  const known = new Map<unknown, HostObject>();
  return host(type, () =>
    find().map((one) => {
      const object = known.get(one) ?? host(item, one);
      known.set(one, object);
      return object;
    }),
  );
}

/** The members that every collection has: `items`, `getFirst`, `getLast`, `getItemAt`, `getCount`. */
export const collection: HostClass<Items> = {
  items: (at) => at(),
  index: (at, key) => at()[Number(key)] ?? null,
  methods: {
    GetFirst: (at: Items) => at()[0] ?? null,
    GetFirstOrNullObject: (at: Items) => at()[0] ?? null,
    GetLast: (at: Items) => at().at(-1) ?? null,
    GetLastOrNullObject: (at: Items) => at().at(-1) ?? null,
    GetItemAt: (at: Items, index: number) => at()[index] ?? null,
    GetCount: (at: Items) => at().length,
  },
};
