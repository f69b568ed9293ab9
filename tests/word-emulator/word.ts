import { type RequestRecord, WordHost } from "./api/host";
import { catchUp, type Library } from "./catch-up/catch-up";
import { EVENT_NUMBERS, MISSING } from "./catch-up/members";
import { WordDocument } from "./document/document";
import { claimed, type WordOptions } from "./options";
import { Person } from "./person";
import { answerCall } from "./transport/calls";
import { startInNode } from "./transport/node";
import { Wac } from "./transport/wac";

export type { WordOptions } from "./options";

/** A Word that is open on a document, with the add-in's realm in it. */
export interface Word {
  /** Office.js as the add-in has it, ready. */
  readonly Office: typeof Office;
  readonly Word: typeof Word;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Acts as the person in front of Word. */
  readonly person: Person;
  /** How many requests the add-in has made: one for each `sync` that had something to say. */
  readonly syncs: number;
  /** Every request with its time and size. */
  readonly requests: readonly RequestRecord[];
  /**
   * Makes the n-th request from now on fail, 1 for the next: with an error of the Rich API such as "ItemNotFound", or
   * of the transport such as "ActivityLimitReached" (`api/errors.ts` has them).
   */
  fail(atRequest: number, code: string): void;
  /** The text as Word has it, deleted text in it, paragraphs parted by "\n". */
  text(): string;
  /** The selected words; paragraphs parted by "\n". */
  selection(): string;
  /** The words that are highlighted without being changed. */
  highlighted(): string[];
  /** Resolves when all that has been posted either way has arrived and been handled. */
  settled(): Promise<void>;
  /** The .docx as it is now; the very same bytes where nothing was changed. */
  save(): Uint8Array;
  /** Closes the document: every request from now on fails. */
  close(): void;
}

/** Opens a .docx in the stand-in for Word, in this process. Throws where the bytes are no .docx. */
export async function openWord(docx: Uint8Array, options: WordOptions = {}): Promise<Word> {
  const document = new WordDocument(docx);
  const host = new WordHost(document, options);
  let wac: Wac | null = null;
  const realm = await startInNode((origin, post) => {
    wac = new Wac(
      {
        locale: options.locale ?? "en-GB",
        clientMode: options.readOnly ? 0 : 1,
        isProtected: options.isProtected ?? false,
        docUrl: "https://word.test/draft.docx",
        sets: claimed(options),
        settings: () => ({}),
        call: (id, data) => answerCall(host, id, data),
      },
      origin,
      post,
    );
    const conversation = wac;
    host.tell = (event, data) => conversation.tell(event, data);
    return { frameName: () => conversation.frameName(), receive: (text) => conversation.receive(text) };
  });
  catchUp(
    realm.Word as unknown as Library,
    realm.OfficeExtension as unknown as Library,
    MISSING,
    EVENT_NUMBERS,
  );
  return {
    Office: realm.Office,
    Word: realm.Word,
    OfficeExtension: realm.OfficeExtension,
    person: new Person(document),
    get syncs() {
      return host.requests.length;
    },
    requests: host.requests,
    fail: (atRequest, code) => host.fail(atRequest, code),
    text: () => document.paragraphs.map((one) => document.textOf(one)).join("\n"),
    selection: () => "",
    highlighted: () => [],
    async settled() {
      for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
    },
    save: () => document.save(),
    close() {
      host.isClosed = true;
    },
  };
}
