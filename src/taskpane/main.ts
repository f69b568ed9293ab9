import type { DocumentPort } from "../hosts/port";
import { KEPT } from "../session/kept-names";
import { portToCome } from "./port-to-come";
import { readAhead } from "./read-ahead";
import { checkerOnItsWay, sharedSession } from "./shared-session";
import { texts } from "./texts";
import type { OfficeColours } from "./theme";

// On their way while Office.js is still finding out where it is.
const host = import(/* webpackChunkName: "word" */ "../hosts/word/document");
const drawing = import(/* webpackChunkName: "pane" */ "./drawing");
void checkerOnItsWay();

/** Whether the page stands in Word; false without a connection, where Office.js itself is missing. */
async function isInWord(): Promise<boolean> {
  const isThere = typeof Office !== "undefined" && (await Office.onReady()).host === Office.HostType.Word;
  // `npm run bench:pane` measures from here.
  performance.mark("office-ready");
  return isThere;
}

/** The document, whose draft and decisions are asked for as soon as Word is known to be there. */
async function openDocument(inWord: Promise<boolean>): Promise<DocumentPort> {
  const { openWordDocument } = await host;
  // Without Word there is never one.
  if (!(await inWord)) return new Promise(() => {});
  return readAhead(openWordDocument(), Object.values(KEPT));
}

/** Office's colours as soon as it tells, and again when the person comes back to the pane: Word has no event for them. */
const officeTheme =
  (inWord: Promise<boolean>) =>
  (changed: (colours: OfficeColours) => void): (() => void) => {
    let isOver = false;
    const tell = (): void => {
      // Word on the web has none.
      const colours = Office.context.officeTheme as OfficeColours | undefined;
      if (colours?.bodyBackgroundColor) changed(colours);
    };
    void inWord.then((isThere) => {
      if (!isThere || isOver) return;
      tell();
      window.addEventListener("focus", tell);
    });
    return () => {
      isOver = true;
      window.removeEventListener("focus", tell);
    };
  };

async function start(root: HTMLElement, waiting: HTMLElement): Promise<void> {
  const inWord = isInWord();
  const opening = openDocument(inWord);
  const session = sharedSession(
    async () => portToCome(opening),
    // Few compare with a report: what reads files comes when one is chosen.
    async () => (await import(/* webpackChunkName: "files" */ "../hosts/files")).files,
  );
  void inWord.then((isThere) => {
    if (!isThere) return;
    waiting.textContent = texts.opening;
    waiting.style.animation = "none";
  });
  const { drawPane, drawNoWord } = await drawing;
  const document = inWord.then((isThere) => (isThere ? Office.context.document.url : ""));
  const draw = drawPane(root, await session, document, officeTheme(inWord));
  if (!(await inWord)) drawNoWord(draw);
  root.hidden = false;
  waiting.remove();
}

const root = document.getElementById("root");
const waiting = document.getElementById("waiting");
if (root && waiting) void start(root, waiting);
