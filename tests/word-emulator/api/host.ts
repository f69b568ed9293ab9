import { EVENT_NUMBERS, NEEDED } from "../catch-up/members";
import type { DocumentEvent, WordDocument } from "../document/document";
import { claimed, isAtLeast, type WordOptions } from "../options";
import { type HostClasses, type HostObject, host } from "./classes";
import { documentClasses } from "./document";
import { ApiError, TRANSPORT } from "./errors";
import { type Interpreted, Interpreter } from "./interpreter";
import { paragraphClasses } from "./paragraph";
import { tableClasses } from "./table";
import type { Request, Response } from "./wire";

/** One request of the Rich API, as it was answered. */
export interface RequestRecord {
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
    this.classes = {
      ...documentClasses(word),
      ...paragraphClasses(word),
      ...tableClasses(word),
    };
    word.onEvent = (event) => this.paragraphEvent(event);
  }

  /** Makes the n-th request from now on fail (1 for the next one) with an error of this code. */
  fail(atRequest: number, code: string): void {
    this.failures.set(this.requests.length + atRequest, code);
  }

  /** Answers a request; throws a number of Office.js's where the whole request is refused. */
  answer(text: string): string {
    const request = JSON.parse(text) as Request;
    // Office.js's own question whether actions are ready; it is no request of the add-in.
    if (text.includes("AddinInternalService")) return JSON.stringify(this.interpreter.execute(request));
    const started = performance.now();
    const record = (answer: string, error: string | null): void => {
      this.requests.push({
        time: performance.now() - started,
        sent: text.length,
        received: answer.length,
        error,
      });
    };
    const refuse = (code: string): never => {
      record("", code);
      throw TRANSPORT[code] ?? 5001;
    };
    const failure = this.failures.get(this.requests.length + 1);
    const limit = this.options.payload ?? Number.POSITIVE_INFINITY;
    if (this.isClosed) refuse("InvalidOrTimedOutSession");
    if (failure !== undefined && failure in TRANSPORT) refuse(failure);
    if (text.length > limit) refuse("RequestPayloadSizeLimitExceeded");
    this.busy = true;
    const response = failure === undefined ? this.interpreter.execute(request) : failed(failure);
    this.busy = false;
    const answer = JSON.stringify(response);
    if (answer.length > limit) refuse("ResponsePayloadSizeLimitExceeded");
    record(answer, response.Error?.Code ?? null);
    return answer;
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

  allow(type: string, member: string): void {
    const needed = NEEDED.get(`${type}.${member}`);
    if (needed !== undefined && !isAtLeast(this.version, needed))
      throw new ApiError("ApiNotFound", `${type}.${member} needs WordApi ${needed}.`, `${type}.${member}`);
  }

  allowWriting(): void {
    if (this.options.readOnly || this.options.isProtected)
      throw new ApiError("AccessDenied", "You do not have permission to change this document.");
  }

  change<Result>(make: () => Result): Result {
    return this.word.change(make);
  }

  done(_kept: Iterable<HostObject>): void {
    // Nothing is held back yet.
  }

  register(event: string, by: 1 | -1): void {
    this.registered.set(event, (this.registered.get(event) ?? 0) + by);
  }

  private paragraphEvent({ kind, ids, source }: DocumentEvent): void {
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
    const tell = (): void => this.tell("richApiMessage", { ArrayData: [entry] });
    if (this.busy) this.waiting.push(tell);
    else tell();
  }
}

const failed = (code: string): Response => ({
  Results: [],
  TraceIds: [],
  Error: { Code: code, Message: `${code} was asked for by the test.`, Location: "", ActionIndex: 0 },
});
