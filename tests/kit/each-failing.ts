import { type Door, quiet } from "./doors";

/** Of what Word says of a request that failed, one of each kind that is told in words of its own. */
const FAILURES = [
  "GeneralException",
  "InvalidReference",
  "ActivityLimitReached",
  "ItemNotFound",
  "AccessDenied",
];

/** Something that a person does, how it is undone again, when it is done, and what they do where it was refused. */
export interface Attempt {
  undo(): Promise<void>;
  act(): Promise<void>;
  isDone(): Promise<boolean>;
  mend(): Promise<void>;
}

/**
 * Does something once more for each of its requests, which fail one after another, each in another way: one plain
 * sentence is said at most, and it is done when it has been mended. Returns how many failed.
 */
export async function eachFailing(door: Door, { undo, act, isDone, mend }: Attempt): Promise<number> {
  const { word, pane } = door;
  if (!word) return 0;
  for (let nth = 1; ; nth++) {
    if (nth > 1) {
      await undo();
      await quiet(door);
    }
    const before = word.requests.length;
    const code = FAILURES[(before + nth) % FAILURES.length] ?? "";
    word.fail(nth, code);
    await act();
    await quiet(door);
    word.forgive();
    const told = await pane.getByRole("alert").allTextContents();
    expect([code, nth, told.length <= 1]).toEqual([code, nth, true]);
    for (const sentence of told) expect(sentence).toMatch(/^[A-Z].{20,}\.(Copy details)?$/);
    if (!(await isDone())) {
      await mend();
      await quiet(door);
      expect([code, nth, await isDone()]).toEqual([code, nth, true]);
    }
    if (word.requests.length - before < nth) return nth - 1;
    expect(nth).toBeLessThan(20);
  }
}
