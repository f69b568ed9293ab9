import { KEPT_NAMESPACE, keptTexts, keptXml } from "../kept";
import type { Fault, Outcome } from "../port";
import type { Features, OfficeJs } from "./abilities";
import { type Ask, patiently } from "./ask";

/** Beyond about a megabyte Word on the web loses custom XML and custom properties with it (office-js issue 6216). */
const LARGEST = 1_000_000;

const TOO_LARGE: Fault = {
  ok: false,
  code: "too-large",
  reason:
    "A document keeps no more than a megabyte of decisions: take back some of what was let stand, then try again.",
};

export interface SmallData {
  load(name: string): Promise<Outcome<string | null>>;
  keep(name: string, data: string | null): Promise<Outcome<null>>;
}

/** Small data in one custom XML part of the document, found by its namespace. */
export function smallData(officeJs: OfficeJs, features: Features, ask: Ask): SmallData {
  const change = features.xmlParts ? inDocument(ask) : inCommon(officeJs);
  /** One look at the part is enough for all who want something of it at once. */
  let looking: Promise<Outcome<ReadonlyMap<string, string>>> | null = null;
  async function look(): Promise<Outcome<ReadonlyMap<string, string>>> {
    let texts: ReadonlyMap<string, string> = new Map();
    const outcome = await change((xml) => {
      looking = null;
      texts = textsIn(xml);
      return "as it is";
    });
    looking = null;
    return outcome.ok ? { ok: true, value: texts } : outcome;
  }
  return {
    async load(name) {
      looking ??= look();
      const outcome = await looking;
      return outcome.ok ? { ok: true, value: outcome.value.get(name) ?? null } : outcome;
    },
    async keep(name, data) {
      // Who asks from now on is to see what is kept here.
      looking = null;
      let tooLarge = false;
      const outcome = await change((xml) => {
        const texts = new Map(textsIn(xml));
        if (data === null) texts.delete(name);
        else texts.set(name, data);
        const next = texts.size === 0 ? null : keptXml(texts);
        tooLarge = next !== null && next.length > LARGEST;
        return tooLarge || next === xml ? "as it is" : next;
      });
      return tooLarge ? TOO_LARGE : outcome;
    },
  };
}

const textsIn = (xml: string | null): ReadonlyMap<string, string> =>
  (xml === null ? null : keptTexts(xml)) ?? new Map();

/** Hands on the part's XML, null where there is none, and puts what comes back in its place; null takes it away. */
type Change = (next: (xml: string | null) => string | null | "as it is") => Promise<Outcome<null>>;

/** The document's own collection (1.4). */
const inDocument =
  (ask: Ask): Change =>
  (next) =>
    ask(async ({ context, sync }) => {
      const parts = context.document.customXmlParts.getByNamespace(KEPT_NAMESPACE);
      parts.load("id");
      // No object where there is none, or more than one.
      const only = parts.getOnlyItemOrNullObject().getXml();
      await sync();
      const [part, ...more] = parts.items;
      const before = more.length === 0 ? only : part?.getXml();
      if (more.length > 0) await sync();
      const after = next(part ? (before?.value ?? null) : null);
      if (after === "as it is") return { ok: true, value: null };
      if (after === null) part?.delete();
      else if (part) part.setXml(after);
      else context.document.customXmlParts.add(after);
      // Two people who keep something at once may each have made a part.
      for (const spare of more) spare.delete();
      await sync();
      return { ok: true, value: null };
    });

/** The common API, which every Word has. It cannot change a part: the new one is added, then the old taken away. */
function inCommon({ Office }: OfficeJs): Change {
  const { customXmlParts } = Office.context.document;
  const found = (): Promise<Office.CustomXmlPart[]> =>
    called((done) => customXmlParts.getByNamespaceAsync(KEPT_NAMESPACE, done));
  let queue: Promise<unknown> = Promise.resolve();
  return (next) => {
    const answer = queue.then(() =>
      patiently<null>(async () => {
        const parts = await found();
        const [part] = parts;
        const before = part ? await called<string>((done) => part.getXmlAsync(done)) : null;
        const after = next(before);
        if (after === "as it is") return { ok: true, value: null };
        if (after !== null) await called((done) => customXmlParts.addAsync(after, done));
        for (const old of parts) await called((done) => old.deleteAsync(done));
        return { ok: true, value: null };
      }),
    );
    queue = answer;
    return answer;
  };
}

function called<T>(request: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    request((result) => {
      // In plain words rather than by the enumeration, which tests' realms do not share.
      if (String(result.status) === "succeeded") resolve(result.value);
      else reject(result.error);
    });
  });
}
