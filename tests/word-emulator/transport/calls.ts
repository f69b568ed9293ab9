import { TRANSPORT } from "../api/errors";
import type { WordHost } from "../api/host";
import { replaceText } from "../document/edit-paragraphs";
import { wordsOf } from "../document/stretch";
import type { CallData } from "./wac";

type Answer = Readonly<Record<string, unknown>>;

/** Calls of the common API by their dispatch id, and the Rich API's, which is one of them. */
export async function answerCall(host: WordHost, dispatchId: number, data: CallData): Promise<Answer> {
  if (dispatchId === 93) {
    const body = (data.ArrayData as readonly string[])[4] ?? "{}";
    return { Data: [200, ["Content-Type", "application/json"], host.answer(body)] };
  }
  const call = CALLS[dispatchId];
  // "The call is not supported" would be 5000; this says that the stand-in has to learn something.
  if (!call) throw 5001;
  const [kind, answer] = call;
  return host.answerCall(kind, () => answer(host, data));
}

type Call = readonly [string, (host: WordHost, data: CallData) => Answer];

const writing = (host: WordHost): void => {
  try {
    host.allowWriting();
  } catch {
    throw TRANSPORT.AccessDenied;
  }
};

/** A part as the common API knows it. */
const shown = (part: { readonly id: string } | null): Answer =>
  part ? { DataPartProperties: { id: part.id, DataPartBuiltIn: false } } : {};

const named = (host: WordHost, data: CallData) => host.word.customXml.byId(String(data.id));

const CALLS: Readonly<Record<number, Call>> = {
  64: ["getSelectedData", ({ word }) => ({ Data: wordsOf(word, word.selection, "\n") })],
  65: [
    "setSelectedData",
    (host, data) => {
      writing(host);
      const { Data: text } = data.DdaSetBindingData as { readonly Data: unknown };
      host.change(() => replaceText(host.word, host.word.selection, String(text)));
      return {};
    },
  ],
  75: ["settings.refresh", ({ word }) => ({ Properties: { Settings: Object.entries(word.settings.all()) } })],
  76: [
    "settings.save",
    (host, data) => {
      writing(host);
      const { Properties } = data.DdaSettingsMethod as { readonly Properties: unknown };
      const pairs = Array.isArray(Properties)
        ? Properties
        : (Properties as { readonly Settings: unknown }).Settings;
      host.word.settings.replace(Object.fromEntries(pairs as readonly (readonly [string, string])[]));
      return {};
    },
  ],
  77: ["getFile", ({ word }) => ({ 0: "file", 1: word.save().length })],
  80: [
    "getSlice",
    ({ word }, data) => slice(word.save(), Number((data[2] as Answer)?.[1] ?? 0), Number(data[3])),
  ],
  81: ["closeFile", () => ({})],
  86: ["getFileProperties", () => ({ 0: { 1: DOCUMENT_URL } })],
  94: ["commandCompleted", () => ({})],
  128: [
    "customXmlParts.add",
    (host, data) => {
      writing(host);
      const made = host.word.customXml.add(String(data.xml));
      if (!made) throw 5001;
      return shown(made);
    },
  ],
  129: ["customXmlParts.getById", (host, data) => shown(named(host, data))],
  130: [
    "customXmlParts.getByNamespace",
    ({ word }, data) => ({
      DataPartList: word.customXml
        .byNamespace(String(data.namespace))
        .map(({ id }) => ({ id, DataPartBuiltIn: false })),
    }),
  ],
  131: [
    "customXmlPart.getXml",
    (host, data) => {
      const part = named(host, data);
      if (!part) throw 5001;
      return { Data: host.word.customXml.xml(part) };
    },
  ],
  133: [
    "customXmlPart.delete",
    (host, data) => {
      writing(host);
      const part = named(host, data);
      if (!part) throw 5001;
      host.word.customXml.delete(part);
      return {};
    },
  ],
};

/** The whole file is one slice: the add-in's slice size is at most 4 MB. */
function slice(bytes: Uint8Array, _size: number, _index: number): Answer {
  return { 0: [...bytes], 1: bytes.length };
}

export const DOCUMENT_URL = "https://word.test/draft.docx";
