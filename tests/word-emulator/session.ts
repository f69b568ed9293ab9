import { type RequestRecord, WordHost } from "./api/host";
import { EVENT_NUMBERS, MISSING } from "./catch-up/members";
import { WordDocument } from "./document/document";
import { toggleOf } from "./document/look";
import { wordsOf } from "./document/stretch";
import { claimed, type WordOptions } from "./options";
import { Person } from "./person";
import { answerCall, DOCUMENT_URL } from "./transport/calls";
import { Wac } from "./transport/wac";

/** What a test can ask of a document that is open in the stand-in, wherever the add-in runs. */
export interface OpenDocument {
  /** Acts as the person in front of Word. */
  readonly person: Person;
  /** How many requests of the Rich API the add-in has made: one for each `sync` that had something to say. */
  readonly syncs: number;
  /** Every request and every call of the common API, with its time and size. */
  readonly requests: readonly RequestRecord[];
  /**
   * Makes the n-th request from now on fail, 1 for the next: with an error of the Rich API such as "ItemNotFound", or
   * of the transport such as "ActivityLimitReached" (`api/errors.ts` has them). After "NoAnswer" Word hangs.
   */
  fail(atRequest: number, code: string): void;
  /** No request is made to fail any more. */
  forgive(): void;
  /** The text as Word has it, deleted text in it, paragraphs parted by "\n". */
  text(): string;
  /** The selected words; paragraphs parted by "\n". */
  selection(): string;
  /** The words that are highlighted without being changed. */
  highlighted(): string[];
  /** The words that have a critique on them, with its colour and the title of its menu. */
  critiques(): { readonly words: string; readonly colour: string; readonly title: string }[];
  /** The comments in the document, with the words that they are about. */
  comments(): { readonly words: string; readonly text: string }[];
  /** The person points at the critique on these words, clicks it, or chooses in its menu. */
  pointAt(words: string, how: "Clicked" | "Hovered" | "PopupAction", action?: string): void;
  /** Runs a function command as the ribbon does, by the name under which the add-in has associated it. */
  command(name: string): void;
  /** The files that the add-in has made and opened, each in a window of its own. */
  readonly opened: readonly Uint8Array[];
  /** How many objects the add-in keeps hold of; none when every run has ended and nothing is tracked. */
  readonly references: number;
  /** The .docx as it is now; the very same bytes where nothing was changed. */
  save(): Uint8Array;
  /** Closes the document: every request from now on fails. */
  close(): void;
}

/** A document that is open, with the host's end of the conversation about it. */
export class Session implements OpenDocument {
  readonly host: WordHost;
  readonly person: Person;
  readonly wac: Wac;
  private readonly document: WordDocument;

  /** `post` carries messages to the add-in's frame, whose parent seems to stand at `origin`. */
  constructor(
    docx: Uint8Array,
    private readonly options: WordOptions,
    origin: string,
    post: (message: string) => void,
  ) {
    this.document = new WordDocument(docx);
    if (options.now !== undefined) this.document.now = options.now;
    this.host = new WordHost(this.document, options);
    this.person = new Person(this.document);
    this.wac = new Wac(
      {
        locale: options.locale ?? "en-GB",
        clientMode: options.readOnly ? 0 : 1,
        isProtected: options.isProtected ?? false,
        docUrl: DOCUMENT_URL,
        sets: claimed(options),
        settings: () => this.document.settings.all(),
        call: (id, data) => this.call(id, data),
        answered: () => this.host.release(),
      },
      origin,
      post,
    );
    this.host.tell = (event, data) => this.wac.tell(event, data);
  }

  private async call(id: number, data: Parameters<typeof answerCall>[2]): ReturnType<typeof answerCall> {
    if (this.options.delay !== undefined)
      await new Promise((resolve) => setTimeout(resolve, this.options.delay));
    if (this.host.isSilent) await new Promise(() => undefined);
    return answerCall(this.host, id, data);
  }

  /** What makes an add-in's Office.js whole: the arguments of `catchUp`, and the platform. */
  get supplement() {
    return { missing: MISSING, events: EVENT_NUMBERS, platform: this.options.platform ?? null };
  }

  /** Works out beforehand what Word has at hand when an add-in starts: it has laid the document out on its pages. */
  layOut(): void {
    const { document } = this;
    for (const paragraph of document.paragraphs) {
      document.idOf(paragraph);
      const whole = { paragraph, offset: document.textOf(paragraph).length };
      toggleOf(document, { start: { paragraph, offset: 0 }, end: whole, mark: true }, "Bold");
    }
    document.listOf(document.body);
    document.named();
  }

  get syncs(): number {
    return this.host.requests.filter(({ kind }) => kind === "sync").length;
  }

  get requests(): readonly RequestRecord[] {
    return this.host.requests;
  }

  get opened(): readonly Uint8Array[] {
    return this.host.opened;
  }

  get references(): number {
    return this.host.references;
  }

  fail(atRequest: number, code: string): void {
    this.host.fail(atRequest, code);
  }

  forgive(): void {
    this.host.forgive();
  }

  text(): string {
    return this.document.paragraphs.map((one) => this.document.textOf(one)).join("\n");
  }

  selection(): string {
    const { document } = this;
    return document.settle(document.selection) ? wordsOf(document, document.selection, "\n") : "";
  }

  highlighted(): string[] {
    return this.document.highlights.map((one) => wordsOf(this.document, one, "\n"));
  }

  critiques() {
    return [...this.document.annotations.values()].map(({ critique, range }) => ({
      words: wordsOf(this.document, range, "\n"),
      colour: String(critique.colorScheme),
      title: String(
        (critique.popupOptions as { titleResourceId?: unknown } | undefined)?.titleResourceId ?? "",
      ),
    }));
  }

  comments() {
    const { comments } = this.document;
    return comments.all().map((comment) => {
      const range = comments.range(comment);
      return { words: range ? wordsOf(this.document, range, "\n") : "", text: comments.text(comment) };
    });
  }

  pointAt(words: string, how: "Clicked" | "Hovered" | "PopupAction", action = ""): void {
    const found = [...this.document.annotations.values()].find(
      ({ range }) => wordsOf(this.document, range, "\n") === words,
    );
    if (!found) throw new Error(`There is no critique on “${words}”.`);
    this.host.annotationEvent(how, found.id, action);
  }

  command(name: string): void {
    this.wac.tellWhenHeard("appCommandInvoked", { 0: name, 1: name, 2: '{"source":{"id":"ribbon"}}' });
  }

  save(): Uint8Array {
    return this.document.save();
  }

  close(): void {
    this.host.isClosed = true;
  }
}
