import { readFileSync } from "node:fs";
import { join } from "node:path";
import { clearInterval, clearTimeout, setImmediate, setInterval, setTimeout } from "node:timers";
import { createContext, Script } from "node:vm";

const OFFICE_JS = join(__dirname, "../../../node_modules/@microsoft/office-js/dist");
const ORIGIN = "https://word.test";
const BASE = `${ORIGIN}/office/`;

/** The add-in's realm, with the real Office.js in it. */
export interface Realm {
  readonly Office: typeof Office;
  readonly Word: typeof Word;
  readonly OfficeExtension: typeof OfficeExtension;
}

interface Inside extends Realm {
  readonly OfficeExt: {
    readonly HostName: { readonly Host: { readonly prototype: { getPlatform: () => unknown } } };
  };
}

/** What a realm is connected to. */
export interface Connection {
  /** The name of the add-in's frame. */
  readonly frameName: (origin: string) => string;
  /** Takes what the add-in posts to its parent. */
  readonly receive: (message: string) => void;
  /** What `Office.context.platform` is to say; Word on the web where it is null. */
  readonly platform: string | null;
}

const compiled = new Map<string, Script>();

function script(name: string): Script {
  let found = compiled.get(name);
  if (!found) {
    found = new Script(readFileSync(join(OFFICE_JS, name), "utf8"), { filename: name });
    compiled.set(name, found);
  }
  return found;
}

type Listener = (event: unknown) => void;

/**
 * Starts the unmodified Office.js in a realm of its own, with as much of a page around it as it asks for. `connect` is
 * given the way to post messages to it. Resolves when Office.onReady has.
 */
export async function startInNode(
  connect: (origin: string, post: (message: string) => void) => Connection,
): Promise<Realm> {
  const listeners: Listener[] = [];
  const parent = { postMessage: (text: string) => setImmediate(() => connection.receive(text)) };
  const connection = connect(ORIGIN, (data) =>
    setImmediate(() => {
      for (const listener of listeners) listener({ data, origin: ORIGIN, source: parent });
    }),
  );
  const window: Record<string, unknown> = page(listeners, (name) => script(name).runInContext(context));
  window.parent = parent;
  window.name = connection.frameName(ORIGIN);
  const context = createContext(window);
  script("office.js").runInContext(context);
  const realm = window as unknown as Inside;
  if (connection.platform !== null)
    realm.OfficeExt.HostName.Host.prototype.getPlatform = () => connection.platform;
  await realm.Office.onReady();
  return realm;
}

/** A page without anything to see: what Office.js touches when it starts. */
function page(listeners: Listener[], load: (script: string) => void): Record<string, unknown> {
  const nothing = (): void => undefined;
  const location = new URL(`${ORIGIN}/taskpane.html`);
  const head = {
    appendChild(tag: { src: string; onload?: () => void; onerror?: (error: unknown) => void }) {
      setImmediate(() => {
        try {
          load(tag.src.replace(BASE, ""));
        } catch (error) {
          if ((error as { code?: string }).code !== "ENOENT") throw error;
          tag.onerror?.(error);
          return;
        }
        tag.onload?.();
      });
    },
  };
  const window: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    // Office.js looks for calls that have timed out as long as the page lives, and so would jest.
    setInterval: (run: () => void, ms: number) => setInterval(run, ms).unref(),
    clearInterval,
    performance,
    queueMicrotask,
    URL,
    location,
    navigator: { userAgent: "node" },
    history: {},
    sessionStorage: storage(),
    localStorage: storage(),
    addEventListener: (type: string, listener: Listener) => {
      if (type === "message") listeners.push(listener);
    },
    removeEventListener: nothing,
    focus: nothing,
    blur: nothing,
    top: {},
    document: {
      domain: location.hostname,
      URL: location.href,
      cookie: "",
      head,
      body: newElement("body"),
      createElement: newElement,
      addEventListener: nothing,
      querySelectorAll: () => [],
      getElementsByTagName: (tag: string) =>
        tag === "head"
          ? [head]
          : tag === "script"
            ? [{ src: `${BASE}office.js`, getAttribute: () => null }]
            : [],
    },
  };
  window.window = window;
  window.self = window;
  return window;
}

function newElement(tag: string): Record<string, unknown> {
  const attributes: Record<string, unknown> = {
    tagName: tag.toUpperCase(),
    style: {},
    setAttribute(name: string, value: unknown) {
      attributes[name] = value;
    },
    getAttribute: (name: string) => attributes[name],
    appendChild: () => undefined,
  };
  if (tag !== "a") return attributes;
  // Office.js takes addresses apart with a link.
  for (const part of [
    "hostname",
    "protocol",
    "port",
    "host",
    "pathname",
    "search",
    "hash",
    "origin",
  ] as const)
    Object.defineProperty(attributes, part, {
      get: () =>
        URL.canParse(String(attributes.href), ORIGIN) ? new URL(String(attributes.href), ORIGIN)[part] : "",
    });
  return attributes;
}

function storage(): Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length"> {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, String(value)),
    removeItem: (name) => void kept.delete(name),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}
