import { EVENT_NUMBERS, NEEDED } from "../catch-up/members";
import type { WordDocument } from "../document/document";
import type { DocumentEvent } from "../document/events";
import type { XmlElement } from "../document/xml";
import { claimed, isAtLeast, type WordOptions } from "../options";
import { type HostClasses, type HostObject, host } from "./classes";
import { controlClasses } from "./control";
import { creatingClasses } from "./created";
import { documentClasses } from "./document";
import { ApiError, TRANSPORT } from "./errors";
import { type Interpreted, Interpreter } from "./interpreter";
import { paragraphClasses } from "./paragraph";
import { rangeClasses } from "./range";
import { insertCritiques, reviewClasses } from "./review";
import { Spans } from "./spans";
import { storeClasses } from "./store";
import { tableClasses } from "./table";
import type { Request, Response } from "./wire";

/** The code with which a test asks for a request that is never answered. */
export const NO_ANSWER = "NoAnswer";

/** One request of the add-in, as it was answered. */
export interface RequestRecord {
  /** "sync" for the Rich API, else what the common API was asked for. */
  readonly kind: string;
  /** In milliseconds, without the transport. */
  readonly time: number;
  /** Characters of the request and of the answer. */
  readonly sent: number;
  readonly received: number;
  /** The code of its error; null where it went well. */
  readonly error: string | null;
}

/** Answers Rich API requests for one document, as the Word that the options describe would. */
export class WordHost implements Interpreted {
  readonly root: HostObject;
  readonly classes: HostClasses;
  /** Every request since the document was opened; the requests of Office.js itself are not among them. */
  readonly requests: RequestRecord[] = [];
  /** The documents that the add-in has made and opened, each in a window of its own. */
  readonly opened: Uint8Array[] = [];
  /** Told of events when the request that made them has been answered. */
  tell: (event: string, data: unknown) => void = () => undefined;
  isClosed = false;
  private readonly interpreter = new Interpreter(this);
  private readonly version: string;
  private readonly failures = new Map<number, string>();
  private readonly registered = new Map<string, number>();
  private waiting: (() => void)[] = [];
  private busy = false;
  private sequence = 0;

  constructor(
    readonly word: WordDocument,
    private readonly options: WordOptions,
  ) {
    // Word on the web has 1.3 whatever is claimed, and so has Office.js.
    const asked = claimed(options).WordApi ?? "1.3";
    this.version = isAtLeast(asked, "1.3") ? asked : "1.3";
    this.root = host("Document", word);
    const spans = new Spans(word);
    this.classes = {
      ...documentClasses(word, spans),
      ...paragraphClasses(word, spans),
      ...rangeClasses(word, spans),
      ...tableClasses(word),
      ...controlClasses(word, spans),
      ...reviewClasses(word),
      ...storeClasses(word.customXml, word.settings),
      ...creatingClasses((bytes) => this.opened.push(bytes)),
    };
    const { Document: document, Paragraph: paragraph, Range: range } = this.classes;
    Object.assign(document?.methods ?? {}, {
      _RegisterEvent: (_: unknown, __: string, event: string) => this.register(event, 1),
      _UnregisterEvent: (_: unknown, __: string, event: string) => this.register(event, -1),
    });
    if (options.comments === false)
      Object.assign(range?.methods ?? {}, {
        InsertComment: () => {
          throw new ApiError("NotAllowed", "Comments are not allowed here.");
        },
      });
    Object.assign(paragraph?.methods ?? {}, {
      InsertAnnotations: (at: XmlElement, set: AnnotationSet) => this.annotate(at, set),
    });
    word.onEvent = (event) => this.paragraphEvent(event);
    word.onSelect = () => this.soon(() => this.tell("documentSelectionChanged", {}));
  }

  get references(): number {
    return this.interpreter.references;
  }

  /** Whether the test wants no answer to the next request. */
  get isSilent(): boolean {
    return this.failures.get(this.requests.length + 1) === NO_ANSWER;
  }

  /** Makes the n-th request from now on fail (1 for the next one) with an error of this code. */
  fail(atRequest: number, code: string): void {
    this.failures.set(this.requests.length + atRequest, code);
  }

  forgive(): void {
    this.failures.clear();
  }

  /** Answers a request of the Rich API; throws a number of Office.js's where the whole request is refused. */
  answer(text: string): string {
    const request = JSON.parse(text) as Request;
    // Letting go of objects when a run has ended is no request of the add-in either.
    if (request.Actions?.every(({ Name, ActionType }) => Name === "_RemoveReference" || ActionType === 1))
      return JSON.stringify(this.interpreter.execute(request));
    // Office.js's own question whether actions are ready; it is no request of the add-in.
    if (text.includes("AddinInternalService")) return JSON.stringify(this.interpreter.execute(request));
    return this.recorded("sync", text.length, (failure) => {
      const limit = this.options.payload ?? Number.POSITIVE_INFINITY;
      if (text.length > limit) throw refusal("RequestPayloadSizeLimitExceeded");
      this.busy = true;
      const response = failure === null ? this.interpreter.execute(request) : failed(failure);
      this.busy = false;
      const answer = JSON.stringify(response);
      if (answer.length > limit) throw refusal("ResponsePayloadSizeLimitExceeded");
      return { answer, received: answer.length, error: response.Error?.Code ?? null };
    });
  }

  /** Answers a call of the common API, which can be made to fail as well. */
  answerCall<Answer>(kind: string, answer: () => Answer): Answer {
    return this.recorded(kind, 0, (failure) => {
      if (failure !== null) throw refusal(failure);
      return { answer: answer(), received: 0, error: null };
    });
  }

  private recorded<Answer>(
    kind: string,
    sent: number,
    make: (failure: string | null) => {
      readonly answer: Answer;
      readonly received: number;
      readonly error: string | null;
    },
  ): Answer {
    const started = performance.now();
    const failure = this.failures.get(this.requests.length + 1) ?? null;
    const record = (received: number, error: string | null): void => {
      this.requests.push({ kind, time: performance.now() - started, sent, received, error });
    };
    try {
      if (this.isClosed) throw refusal("InvalidOrTimedOutSession");
      if (failure !== null && failure in TRANSPORT) throw refusal(failure);
      const { answer, received, error } = make(failure);
      record(received, error);
      return answer;
    } catch (error) {
      if (error instanceof Refusal) {
        record(0, error.code);
        throw error.number;
      }
      throw error;
    }
  }

  /** Tells of what has happened meanwhile; to be called when an answer is on its way. */
  release(): void {
    const { waiting } = this;
    this.waiting = [];
    for (const tell of waiting) tell();
  }

  made(name: string): HostObject | null {
    const type = name.replace(/^.*\./, "");
    return type in this.classes ? host(type, {}) : null;
  }

  needs(type: string, member: string): string | null {
    const needed = NEEDED.get(`${type}.${member}`);
    return needed === undefined || isAtLeast(this.version, needed) ? null : `WordApi ${needed}`;
  }

  allowWriting(): void {
    if (this.options.readOnly || this.options.isProtected || this.word.stories.isProtected())
      throw new ApiError("AccessDenied", "You do not have permission to change this document.");
  }

  change<Result>(make: () => Result): Result {
    return this.word.change(make);
  }

  /** Ranges that nobody can name any more need not move with the text. */
  done(kept: Iterable<HostObject>): void {
    const { word } = this;
    const needed = new Set<unknown>([word.selection, ...word.highlights]);
    for (const { at } of kept) needed.add(at);
    for (const { range } of word.annotations.values()) needed.add(range);
    word.ranges.keepOnly((range) => needed.has(range));
  }

  private register(event: string, by: 1 | -1): null {
    this.registered.set(event, (this.registered.get(event) ?? 0) + by);
    return null;
  }

  private annotate(paragraph: XmlElement, set: AnnotationSet): string[] {
    const critiques = set.critiques ?? set.Critiques ?? [];
    const made = insertCritiques(this.word, paragraph, critiques, this.options.annotations ?? true);
    const ids = made.map(({ id }) => id);
    this.event("onAnnotationInserted", { type: "AnnotationInserted", ids });
    return ids;
  }

  /** The person points at a critique, clicks it, or chooses something in its menu. */
  annotationEvent(kind: "Clicked" | "Hovered" | "PopupAction", id: string, action = ""): void {
    const more = kind === "PopupAction" ? { action, critiqueSuggestion: "" } : {};
    this.event(`onAnnotation${kind}`, { type: `Annotation${kind}`, id, ...more });
  }

  private paragraphEvent({ kind, ids, source, cause }: DocumentEvent): void {
    const { misses = {}, losesRanges } = this.options;
    if (losesRanges && !this.busy) this.interpreter.lose("Range");
    if (cause === "undo" && misses.undo) return;
    if (cause === "tracked deletion" && misses.trackedDeletion) return;
    this.event(`on${kind}`, { type: kind, uniqueLocalIds: ids, source });
  }

  /** Raises an event of the Rich API, if anybody listens: after the answer to the request that made it. */
  private event(name: string, args: Readonly<Record<string, unknown>>): void {
    if ((this.registered.get(name.slice(2)) ?? 0) <= 0) return;
    const entry = [
      65536,
      EVENT_NUMBERS[name],
      "",
      JSON.stringify(args),
      ++this.sequence,
      args.source === "Remote",
    ];
    this.soon(() => this.tell("richApiMessage", { ArrayData: [entry] }));
  }

  /** Events come after the answer to the request that made them. */
  private soon(tell: () => void): void {
    if (this.busy) this.waiting.push(tell);
    else tell();
  }
}

/** A whole request that is refused, by a number of Office.js's. */
class Refusal {
  constructor(
    readonly code: string,
    readonly number: number,
  ) {}
}

const refusal = (code: string): Refusal => new Refusal(code, TRANSPORT[code] ?? 5001);

interface AnnotationSet {
  readonly critiques?: readonly Readonly<Record<string, unknown>>[];
  readonly Critiques?: readonly Readonly<Record<string, unknown>>[];
}

const failed = (code: string): Response => ({
  Results: [],
  TraceIds: [],
  Error: { Code: code, Message: `${code} was asked for by the test.`, Location: "", ActionIndex: 0 },
});
