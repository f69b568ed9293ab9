import { openDocx } from "../../src/hosts/docx/document";
import type { DocumentPort } from "../../src/hosts/port";
import { check, fixAll, safeFixes } from "../../src/session/actions";
import { opened as openedInWord, well } from "../hosts/word/opened";
import { checkedSession, leftIn } from "../kit/checked-session";
import { draftDocx, draftNames } from "../kit/draft-docx";
import { TODAY } from "../kit/expected-problems";
import { onlyTheChanges } from "../kit/only-the-changes";

/** A draft that is open in one of its hosts, and can be saved. */
interface Opened {
  readonly port: DocumentPort;
  readonly save: () => Uint8Array;
}

const HOSTS: readonly [string, (file: Uint8Array) => Promise<Opened>][] = [
  [
    "in Word",
    async (file) => {
      const { word, document } = await openedInWord(file);
      return { port: document, save: () => word.save() };
    },
  ],
  [
    "in a .docx file",
    async (file) => {
      const port = well(
        openDocx("draft.docx", file, {
          author: "Answerable",
          now: () => `${TODAY}T09:00:00.000Z`,
          guid: () => "6f1a2b3c-0000-4000-8000-000000000001",
        }),
      );
      return { port, save: () => port.save() };
    },
  ],
];

let changes = 0;

// Some of these are made by button, in a browser, with Track Changes on as well, in tests/e2e/walks.
describe.each(HOSTS)("every safe change at once, %s", (_, opened) => {
  it.each(draftNames)("%s: nothing outside the changes is another, and none is left", async (name) => {
    const file = draftDocx(name);
    const at = await opened(file);
    const session = await checkedSession(at.port);
    const count = safeFixes(session.state(), null).length;
    if (count > 0) await session.do(fixAll, null);
    await session.do(check);
    const copy = at.save();
    const changed = onlyTheChanges(file, copy, false);
    // A change may stand in several paragraphs, and several in one.
    expect(changed > 0).toBe(count > 0);
    changes += changed;
    expect(leftIn(session).safe).toBe(0);
    // Where nothing was changed it is the same, part for part, as the one that has been checked just now.
    if (changed > 0) expect(leftIn(await checkedSession((await opened(copy)).port))).toEqual(leftIn(session));
  });
});

it("there was something to change", () => {
  expect(changes).toBeGreaterThan(2);
});
