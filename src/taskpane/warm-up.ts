import { nationalRegister } from "../language/agencies/register";
import { plainParagraph } from "../model/paragraph";
import { type Steps, withRests } from "../model/steps";
import { checkingInSlices } from "../session/check";
import { builtInTemplates } from "../templates/built-in/index";
import { rests, whenIdle } from "./rests";

/** A draft that never was, with something in it for every part of the checker. */
const LINES = [
  "Response to the Recommendations of the Local Child Safeguarding Practice Review",
  "Recommendation 1",
  "The Partnership should ask the Police and the Integrated Care Board (ICB) to review how concerns are shared.",
  "Response",
  "The recommendation is accepted. The ICB will review its guidance by March 2020 and report to the Board each quarter.",
  "Under section 11 of the Children Act 2004 and Working Together 2018, see recommendation 2 and [insert date].",
  "Recommendation 2",
  "The Council should make sure that every social worker reads a child's last plans before the first visit.",
  "Response",
  "Managers will look at the first visits of new staff until the end of September 2026, and an independent auditor at their quality twice a year. Staff will be reminded of the guidance in due course.",
  "It was agreed that training on neglect would be offered to all schools in the 2026/27 school year. The Trust has rewritten its policy, and launched it in March 2025.",
];

/** Browsers compile what has run a few times, and compile it better when it has run often. */
const ROUNDS = 30;

/**
 * Goes through the checker while Office.js and Word have nothing for the page to do, so that its word lists are laid out
 * and its code is compiled by the time the draft is there; breaks off once the checker is wanted for that. Nothing comes
 * of it.
 */
export async function warmUp(isWanted: () => boolean): Promise<void> {
  // One rest for all rounds: each is short, and all together would keep the page for long.
  await withRests(rounds(), rests(whenIdle), () => !isWanted());
}

function* rounds(): Steps<void> {
  for (let round = 0; round < ROUNDS; round++) yield* once();
}

function* once(): Steps<void> {
  const first = LINES.map((text) => plainParagraph(text, { outlineLevel: text.length < 20 ? 2 : null }));
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
