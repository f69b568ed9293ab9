import type { Members } from "./members";

/** What of Office.js the catch-up uses: its own public helpers. */
export interface Library {
  // biome-ignore lint/suspicious/noExplicitAny: Office.js's own classes, which its types do not describe
  readonly [name: string]: any;
}

/**
 * Adds to the Word API of a page the members that its Office.js has not, by the library's own helpers; what is there
 * stays as it is. The function stands alone, since it is also sent to a browser as text.
 */
export function catchUp(
  word: Library,
  library: Library,
  missing: Readonly<Record<string, Members>>,
  eventNumbers: Readonly<Record<string, number>>,
): void {
  const { BatchApiHelper: helper, Utility: utility, ClientObject, GenericEventHandlers } = library;
  const wire = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
  const READ = 4;

  function newClass(name: string, { items, scalars }: Members): Library {
    const made = class extends ClientObject {
      get _className() {
        return name;
      }
      get _isCollection() {
        return items !== undefined;
      }
      get _ReferenceId() {
        return this.$reference;
      }
      get items() {
        utility.throwIfNotLoaded("items", this.$items, name, this._isNull);
        return this.$items;
      }
      load(options: unknown) {
        return utility.load(this, options);
      }
      track() {
        this.context.trackedObjects.add(this);
        return this;
      }
      untrack() {
        this.context.trackedObjects.remove(this);
        return this;
      }
      toJSON() {
        const values: Record<string, unknown> = {};
        for (const scalar of Object.keys(scalars ?? {}))
          if (this[`$${scalar}`] !== undefined) values[scalar] = this[`$${scalar}`];
        return utility.toJson(this, values, {}, this.$items);
      }
      _KeepReference() {
        helper.invokeMethod(this, "_KeepReference", 1, [], READ, 0);
      }
      _handleIdResult(value: Record<string, unknown> | null) {
        super._handleIdResult(value);
        if (value?._ReferenceId !== undefined) this.$reference = value._ReferenceId;
      }
      _handleResult(value: Record<string, unknown> | null) {
        super._handleResult(value);
        if (value === null || value === undefined) return;
        utility.fixObjectPathIfNecessary(this, value);
        if (value._ReferenceId !== undefined) this.$reference = value._ReferenceId;
        if (items === undefined || !Array.isArray(value._Items)) return;
        this.$items = value._Items.map((data: unknown, at: number) => {
          const item = helper.createChildItemObject(word[items], false, this, data, at);
          item._handleResult(data);
          return item;
        });
      }
    };
    if (items === undefined) delete (made.prototype as unknown as Record<string, unknown>).items;
    // What is a class today was an enumeration in 2022 (Word.Style): its values stay.
    return Object.assign(made, word[name]);
  }

  const isClass = (name: string): boolean => typeof word[name] === "function";
  for (const [name, members] of Object.entries(missing))
    if (!isClass(name)) (word as Record<string, unknown>)[name] = newClass(name, members);

  for (const [
    name,
    { scalars = {}, writable = [], navigations = {}, methods = {}, events = {} },
  ] of Object.entries(missing)) {
    const prototype = word[name].prototype;
    const absent = (member: string): boolean => !Object.hasOwn(prototype, member);
    const need = (member: string, set: string): void =>
      utility.throwIfApiNotSupported(`${name}.${member}`, "WordApi", set, "Word");
    const newScalars = Object.keys(scalars).filter(absent);
    const newNavigations = Object.keys(navigations).filter(absent);

    for (const member of newScalars) {
      const field = `$${member}`;
      Object.defineProperty(prototype, member, {
        enumerable: true,
        configurable: true,
        get() {
          utility.throwIfNotLoaded(member, this[field], name, this._isNull);
          need(member, scalars[member] ?? "");
          return this[field];
        },
        ...(writable.includes(member) && {
          set(value: unknown) {
            this[field] = value;
            helper.invokeSetProperty(this, wire(member), value, 0);
          },
        }),
      });
    }
    for (const member of newNavigations) {
      const [type = "", set = ""] = navigations[member] ?? [];
      Object.defineProperty(prototype, member, {
        enumerable: true,
        configurable: true,
        get() {
          need(member, set);
          this[`$${member}`] ??= helper.createPropertyObject(
            word[type],
            this,
            wire(member),
            missing[type]?.items !== undefined,
            READ,
          );
          return this[`$${member}`];
        },
      });
    }
    for (const [member, [gives, count, set]] of Object.entries(methods).filter(([one]) => absent(one))) {
      const reads = /^get/.test(member);
      prototype[member] = function call(...args: unknown[]) {
        need(member, set);
        const sent = Array.from({ length: count }, (_, at) => args[at]);
        const [operation, flags] = reads ? [1, READ] : [0, 0];
        if (gives === "void") {
          helper.invokeMethod(this, wire(member), operation, sent, flags, 0);
          return undefined;
        }
        if (gives === "value") return helper.invokeMethod(this, wire(member), operation, sent, flags, 0);
        const isCollection = /Collection$/.test(gives);
        return helper.createMethodObject(
          word[gives],
          this,
          wire(member),
          operation,
          sent,
          isCollection,
          !reads,
          null,
          flags,
        );
      };
    }
    for (const [member, set] of Object.entries(events).filter(([one]) => absent(one))) {
      Object.defineProperty(prototype, member, {
        enumerable: true,
        configurable: true,
        get() {
          need(member, set);
          const { context } = this;
          const event = wire(member).slice(2);
          this[`$${member}`] ??= new GenericEventHandlers(context, this, event, {
            eventType: eventNumbers[member],
            registerFunc: () => context.document._RegisterEvent("", event),
            unregisterFunc: () => context.document._UnregisterEvent("", event),
            getTargetIdFunc: () => "",
            eventArgsTransformFunc: (args: unknown) => utility._createPromiseFromResult(args),
          });
          return this[`$${member}`];
        },
      });
    }
    if (newScalars.length === 0 && newNavigations.length === 0) continue;

    const extend = (list: string, more: readonly unknown[]): void => {
      const before = Object.getOwnPropertyDescriptor(prototype, list)?.get;
      Object.defineProperty(prototype, list, {
        enumerable: true,
        configurable: true,
        get() {
          return [...(before?.call(this) ?? []), ...more];
        },
      });
    };
    extend("_scalarPropertyNames", newScalars);
    extend("_scalarPropertyOriginalNames", newScalars.map(wire));
    extend(
      "_scalarPropertyUpdateable",
      newScalars.map((member) => writable.includes(member)),
    );
    extend("_navigationPropertyNames", newNavigations);
    const handle = prototype._handleResult;
    prototype._handleResult = function handleResult(value: Record<string, unknown> | null) {
      handle.call(this, value);
      if (value === null || value === undefined) return;
      for (const member of newScalars)
        if (value[wire(member)] !== undefined) this[`$${member}`] = value[wire(member)];
      for (const member of newNavigations)
        if (value[wire(member)] !== undefined) this[member]._handleResult(value[wire(member)]);
    };
  }
}
