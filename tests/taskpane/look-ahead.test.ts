import { nationalRegister } from "../../src/language/agencies/register";
import { type Paragraph, plainParagraph } from "../../src/model/paragraph";
import { readingOf } from "../../src/model/reading";
import { checkReading } from "../../src/session/check";
import { lookingAhead } from "../../src/taskpane/look-ahead";
import { builtInTemplates } from "../../src/templates/built-in/index";

interface WithScheduler {
  scheduler?: unknown;
}

const draft = (): Paragraph[] =>
  [1, 2, 3, 4].flatMap((n) =>
    [
      `Recommendation ${n}`,
      "Port Garrow Council (PGC) should train its carers.",
      "Response",
      `PGC will do so in due course. The Board will report by [insert date], see recommendation ${n + 2}.`,
    ].map((text) => plainParagraph(text, { outlineLevel: text.length < 20 ? 2 : null })),
  );

const checked = (paragraphs: readonly Paragraph[]) =>
  checkReading(readingOf(paragraphs), {
    template: null,
    severities: {},
    today: "2026-05-04",
    decided: null,
    templates: builtInTemplates,
    register: nationalRegister,
  });

describe("looking ahead at a draft that is still on its way", () => {
  let waiting: (() => void)[] = [];
  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const goOn = async (): Promise<void> => {
    for (const resume of waiting.splice(0)) resume();
    await turn();
  };

  beforeEach(() => {
    waiting = [];
    // A clock by which every step takes long, so that there is a rest behind each.
    let now = 0;
    jest.spyOn(performance, "now").mockImplementation(() => {
      now += 20;
      return now;
    });
    (globalThis as WithScheduler).scheduler = {
      postTask: () => new Promise<void>((resolve) => waiting.push(resolve)),
    };
  });
  afterEach(() => {
    jest.restoreAllMocks();
    delete (globalThis as WithScheduler).scheduler;
  });

  it("changes nothing of what the whole draft is found to have, wherever it is broken off", async () => {
    const expected = checked(draft());
    for (const rests of [0, 1, 10, 40, 1_000]) {
      let isWanted = false;
      const ahead = lookingAhead(() => isWanted);
      const paragraphs = draft();
      void ahead(paragraphs.slice(0, 6));
      for (let rest = 0; rest < rests && waiting.length > 0; rest++) await goOn();
      void ahead(paragraphs.slice(6, 11));
      for (let rest = 0; rest < rests && waiting.length > 0; rest++) await goOn();
      isWanted = true;
      expect(checked(paragraphs)).toEqual(expected);
      await goOn();
      expect(waiting).toHaveLength(0);
    }
  });

  it("begins anew when more has come, and ends when the checker is wanted", async () => {
    let isWanted = false;
    const ahead = lookingAhead(() => isWanted);
    const paragraphs = draft();
    const first = ahead(paragraphs.slice(0, 6));
    expect(waiting).toHaveLength(1);
    const second = ahead(paragraphs.slice(6));
    expect(waiting).toHaveLength(2);
    await goOn();
    await first;
    expect(waiting).toHaveLength(1);
    isWanted = true;
    await goOn();
    await second;
    expect(waiting).toHaveLength(0);
    await ahead(draft());
    expect(waiting).toHaveLength(0);
  });
});
