import { randomUUID } from "node:crypto";
import { addTo } from "../../../src/model/groups";

/** The messages between an add-in's frame and Word on the web, JSON strings by `postMessage`. */
interface Message {
  readonly _messageType: number;
  readonly _actionType?: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

const REQUEST = 0;
const RESPONSE = 1;
const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;

/** What a call of the common API asks for, its members as Office.js names them. */
export type CallData = Readonly<Record<string, unknown>> & {
  readonly DdaMethod: { readonly DispatchId: number };
};

export interface Activation {
  readonly locale: string;
  /** 1 to read and write, 0 to read only. */
  readonly clientMode: 0 | 1;
  readonly isProtected: boolean;
  readonly docUrl: string;
  /** "WordApi" and the like with the version that this host has. */
  readonly sets: Readonly<Record<string, string>>;
  /** Settings by name, their values as JSON. */
  readonly settings: () => Readonly<Record<string, string>>;
  /** Answers a call of the common API; a rejection with a number is Office.js's error of that number. */
  readonly call: (dispatchId: number, data: CallData) => Promise<Readonly<Record<string, unknown>>>;
  /** Told when an answer is on its way. */
  readonly answered: () => void;
}

/** The host's end of the conversation: it answers messages and tells of events, whatever carries the strings. */
export class Wac {
  /** Fresh for each activation: Office.js caches settings in the session under it. */
  readonly conversation = randomUUID();
  /** The events that the add-in has asked to be told of. */
  readonly events = new Set<string>();
  private readonly waiting = new Map<string, unknown[]>();
  /** What the frame has told the host: [code, …], such as 6 for Ctrl+F6 or 15 for Escape. */
  readonly notifications: unknown[] = [];

  constructor(
    private readonly word: Activation,
    private readonly origin: string,
    private readonly post: (message: string) => void,
  ) {}

  /** The name of the frame that makes Office.js believe that it runs in Word on the web. */
  frameName(): string {
    const flags = this.word.isProtected ? 4 : 0;
    return JSON.stringify({
      baseFrameName: "word",
      hostInfo: `Word|Web|16.01|${this.word.locale}|${this.conversation}||disableLogging|${flags}`,
      xdmInfo: `${this.conversation}|${this.conversation}|${this.origin}`,
      serializerVersion: "1",
      flights: "[]",
    });
  }

  /** Takes what the frame has posted. */
  receive(text: string): void {
    const message = JSON.parse(text) as Message;
    if (message._messageType !== REQUEST) return;
    if (message._actionType === ACTION.register) this.events.add(message._actionName);
    else if (message._actionType === ACTION.unregister) this.events.delete(message._actionName);
    else {
      this.invoke(message);
      return;
    }
    this.reply(message, { Error: 0, Version: 1 });
    for (const data of this.waiting.get(message._actionName) ?? []) this.tell(message._actionName, data);
    this.waiting.delete(message._actionName);
  }

  private invoke(message: Message): void {
    const { _actionName: name, _data: data } = message;
    if (name === "ContextActivationManager_getAppContextAsync") this.reply(message, this.appContext());
    else if (name === "executeMethod") void this.execute(message, data as CallData);
    else {
      if (name === "ContextActivationManager_notifyHost") this.notifications.push(data);
      this.reply(message, null);
    }
  }

  private async execute(message: Message, data: CallData): Promise<void> {
    try {
      const answer = await this.word.call(data.DdaMethod.DispatchId, data);
      this.reply(message, { Error: 0, Version: 1, ...answer });
    } catch (error) {
      if (typeof error !== "number") throw error;
      this.reply(message, { Error: error, Version: 1 });
    }
    this.word.answered();
  }

  private reply(to: Message, data: unknown): void {
    this.send({
      _responseType: 0,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _data: data,
    });
  }

  /** Tells the add-in of an event as soon as it listens: a command may be what starts it. */
  tellWhenHeard(event: string, data: unknown): void {
    if (this.events.has(event)) this.tell(event, data);
    else addTo(this.waiting, event, data);
  }

  /** Tells the add-in of an event that it has asked for. */
  tell(event: string, data: unknown): void {
    if (!this.events.has(event)) return;
    this.send({
      _responseType: 1,
      _actionName: event,
      _conversationId: this.conversation,
      _correlationId: 0,
      _data: data,
    });
  }

  private send(message: Readonly<Record<string, unknown>>): void {
    this.post(
      JSON.stringify({
        _messageType: RESPONSE,
        _errorCode: 0,
        _origin: this.origin,
        _serializerVersion: 1,
        ...message,
      }),
    );
  }

  private appContext(): unknown {
    return {
      _id: this.conversation,
      // Word on the web.
      _appName: 32,
      _appVersion: "16.00",
      _appMinorVersion: 1,
      _appUILocale: this.word.locale,
      _dataLocale: this.word.locale,
      _docUrl: this.word.docUrl,
      _clientMode: this.word.clientMode,
      _settings: this.word.settings(),
      _reason: "documentOpened",
      _osfControlType: 0,
      _eToken: "",
      _correlationId: this.conversation,
      _appInstanceId: this.conversation,
      _requirementMatrix: JSON.stringify(this.word.sets),
      _hostFullVersion: "16.0.19999.0",
      _featureGates: {},
    };
  }
}
