import type { Browser, Frame, Page } from "playwright-core";
import type { WordPage } from "../word-emulator/browser";
import { checked, idle } from "./waiting";
import { inWord } from "./word-visit";
import { atWorkbench, savedCopy, selectedOn, typeAt } from "./workbench";

/** A draft that is open beside the pane, and has been checked, wherever that is. */
export interface Door {
  readonly pane: Page | Frame;
  /** The Word that it is open in; null on the workbench. */
  readonly word: WordPage | null;
  readonly complaints: readonly string[];
  selected(): Promise<string>;
  /** The person types at the beginning or the end of the body's n-th paragraph; "\n" is the Enter key. */
  type(paragraph: number, where: "start" | "end", text: string): Promise<void>;
  save(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export type Opening = (browser: Browser, file: Uint8Array) => Promise<Door>;

/** What moves is drawn again and again, and nobody looks at it here. */
const STILL = { reducedMotion: "reduce" } as const;

export const inWordWith =
  (version: string): Opening =>
  async (browser, file) => {
    const { word, pane, complaints, close } = await inWord(
      browser,
      file,
      { sets: { WordApi: version } },
      STILL,
    );
    await checked(pane);
    return {
      ...{ pane, word, complaints, close },
      selected: async () => word.selection(),
      async type(paragraph, where, text) {
        const offset = where === "end" ? (word.text().split("\n")[paragraph]?.length ?? 0) : 0;
        word.person.type({ paragraph, offset }, text);
      },
      save: async () => word.save(),
    };
  };

export const onWorkbench: Opening = async (browser, file) => {
  const { page, complaints, close } = await atWorkbench(browser, file, STILL);
  return {
    ...{ pane: page, word: null, complaints, close },
    selected: () => selectedOn(page),
    type: (paragraph, where, text) => typeAt(page, paragraph, where, text),
    save: async () => {
      await idle(page);
      return savedCopy(page);
    },
  };
};

/** Until nothing more is said between the pane and Word, and nothing more is being done. */
export async function quiet({ word, pane }: Pick<Door, "word" | "pane">): Promise<void> {
  for (let said = -1; said !== (word?.requests.length ?? 0); ) {
    said = word?.requests.length ?? 0;
    // Longer than the pane waits for more events before it asks.
    await pane.evaluate(async () => {
      for (let turns = 0; turns < 2; turns++) {
        await new Promise((done) => setTimeout(done, 18));
        if (document.querySelector('[aria-busy="true"]')) turns = -1;
      }
    });
  }
}
