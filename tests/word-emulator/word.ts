import { catchUp, type Library } from "./catch-up/catch-up";
import type { WordOptions } from "./options";
import { type OpenDocument, Session } from "./session";
import { startInNode } from "./transport/node";

export type { WordOptions } from "./options";
export type { Person, Spot, Stretch } from "./person";

/** A Word that is open on a document, with the add-in's realm in it. */
export interface Word extends OpenDocument {
  /** Office.js as the add-in has it, ready. Its errors are of its own realm: look at `code`, not at `instanceof`. */
  readonly Office: typeof Office;
  readonly Word: typeof Word;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Resolves when all that has been posted either way has arrived and been handled. */
  settled(): Promise<void>;
}

/** Opens a .docx in the stand-in for Word, in this process. Throws where the bytes are no .docx. */
export async function openWord(docx: Uint8Array, options: WordOptions = {}): Promise<Word> {
  const opened: Session[] = [];
  const realm = await startInNode((origin, post) => {
    const session = new Session(docx, options, origin, post);
    opened.push(session);
    return {
      frameName: () => session.wac.frameName(),
      receive: (text) => session.wac.receive(text),
      platform: session.supplement.platform,
    };
  });
  const [session] = opened;
  if (!session) throw new Error("Office.js did not start.");
  const { missing, events } = session.supplement;
  catchUp(realm.Word as unknown as Library, realm.OfficeExtension as unknown as Library, missing, events);
  return Object.assign(session, {
    Office: realm.Office,
    Word: realm.Word,
    OfficeExtension: realm.OfficeExtension,
    async settled() {
      // A message takes a turn each way, and its answer another.
      for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
    },
  });
}
