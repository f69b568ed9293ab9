import { heard } from "../hosts/word/opened";
import { draftDocx } from "../kit/draft-docx";
import { openWord, type Word as StandIn } from "../word-emulator/word";

const realm = globalThis as unknown as Record<string, unknown>;

/** The ribbon's page, loaded anew, on one of the project's own drafts. */
async function ribbon(): Promise<StandIn> {
  const word = await openWord(draftDocx("kestrelby-child-l"), { sets: { WordApi: "1.9" } });
  Object.assign(realm, { Office: word.Office, Word: word.Word });
  jest.resetModules();
  await import("../../src/commands/main");
  await word.settled();
  return word;
}

/** Presses a button and waits until Word is told that it is done. */
async function press(word: StandIn, name: string): Promise<void> {
  const done = () => word.requests.filter(({ kind }) => kind === "commandCompleted").length;
  const before = done();
  word.command(name);
  for (let turn = 0; turn < 500 && done() === before; turn++) await heard(word, 10);
  expect(done()).toBe(before + 1);
}

describe("the ribbon's commands", () => {
  afterEach(() => {
    delete realm.Office;
    delete realm.Word;
  });

  it("go from problem to problem, checking first where nothing was checked yet", async () => {
    const word = await ribbon();
    await press(word, "nextProblem");
    const first = word.selection();
    await press(word, "nextProblem");
    const second = word.selection();
    expect(first).not.toBe("");
    await press(word, "previousProblem");
    expect(word.selection()).toBe(first);
    await press(word, "nextProblem");
    expect(word.selection()).toBe(second);
  });

  it("put a section in with visible blanks where no pane can ask what is not known", async () => {
    const word = await ribbon();
    expect(word.text()).not.toContain("quality assured the final draft");
    await press(word, "insertQualityAssurance");
    expect(word.text()).toMatch(/The \[[^\]]+\] quality assured the final draft/);
  });

  it("check, and let Word go on also where the draft cannot be read", async () => {
    const word = await ribbon();
    await press(word, "check");
    word.close();
    await press(word, "check");
    await press(word, "nextProblem");
  });
});
