import { nationalRegister } from "../language/agencies/register";
import { plainParagraph } from "../model/paragraph";
import { type Steps, withRests } from "../model/steps";
import { checkingInSlices } from "../session/check";
import { builtInTemplates } from "../templates/built-in/index";
import { rests, whenIdle } from "./rests";
import draft from "./warm-up-draft.json";

/** Browsers compile what has run a few times, and compile it better when it has run often. */
const ROUNDS = 12;
/** So many lines more in each of the first rounds: soon every part of the checker has run once. */
const MORE = 11;

/**
 * Goes through the checker while Office.js and Word have nothing for the page to do, so that its word lists are laid out
 * and its code is compiled by the time the draft is there; breaks off once the checker is wanted for that, so the lines
 * that most drafts are like stand first. Nothing comes of it.
 */
export async function warmUp(isWanted: () => boolean): Promise<void> {
  // One rest for all rounds: each is short, and all together would keep the page for long.
  await withRests(rounds(), rests(whenIdle), () => !isWanted());
}

function* rounds(): Steps<void> {
  for (let round = 0; round < ROUNDS; round++) {
    const lines = draft.slice(0, (round + 1) * MORE);
    yield* once(round % 2 === 0 ? lines.map(typewritten) : lines);
  }
}

/**
 * The same without the signs that Word's AutoCorrect puts. Browsers keep text with such signs in another form, for which
 * they compile each pattern once more.
 */
const typewritten = (line: string): string =>
  line.replace(/’/g, "'").replace(/[“”]/g, '"').replace(/[–•]/g, "-");

function* once(lines: readonly string[]): Steps<void> {
  const first = lines.map((text) => plainParagraph(text, { outlineLevel: text.length < 20 ? 2 : null }));
  // What follows a keystroke goes other ways than the first check.
  const second = first.map((paragraph, at) =>
    at === TYPED ? plainParagraph(`${paragraph.text} It will do so soon.`) : paragraph,
  );
  const options = { template: null, severities: {}, today: null, decided: null };
  const given = { templates: builtInTemplates, register: nationalRegister };
  for (const paragraphs of [first, second, first]) {
    const reading = { paragraphs, notes: [], comments: [], revisions: [], controls: [], messages: [] };
    yield* checkingInSlices(reading, { ...options, ...given });
  }
}

/** The paragraph that changes. */
const TYPED = 4;
