import type { openMemory } from "../../src/hosts/memory/document";
import { nationalRegister } from "../../src/language/agencies/register";
import { plainParagraph } from "../../src/model/paragraph";
import { openSession } from "../../src/session/session";
import { builtInTemplates } from "../../src/templates/built-in/index";

/** A draft of one recommendation, whose response gives this deadline. */
export const draftWith = (deadline: string) =>
  [
    "Recommendation 1",
    "The Council should train its carers.",
    "Response",
    `The Council will do so ${deadline}.`,
  ].map((text) => plainParagraph(text, { outlineLevel: text.length < 20 ? 2 : null }));

/** A session that rests after every step, for as long as the test wants. */
export function resting(port: ReturnType<typeof openMemory>, withSpareTime = false) {
  const waiting: (() => void)[] = [];
  /** How often each check, and each work in spare time, has rested. */
  const [rested, spared]: [number[], number[]] = [[], []];
  const restsIn = (counts: number[]) => () => {
    const own = counts.push(0) - 1;
    return () => {
      counts[own] = (counts[own] ?? 0) + 1;
      return new Promise<void>((resolve) => waiting.push(resolve));
    };
  };
  const session = openSession(port, {
    templates: builtInTemplates,
    register: nationalRegister,
    now: () => "2026-05-04T09:30:00.000Z",
    newId: () => "id",
    rests: restsIn(rested),
    ...(withSpareTime && { spare: restsIn(spared) }),
    preferences: { load: () => null, save: () => true },
  });
  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  return {
    session,
    waiting,
    rested,
    spared,
    turn,
    /** Ends rests until `until` says so, or until nothing rests. */
    async goOn(until: () => boolean = () => false): Promise<void> {
      await turn();
      while (waiting.length > 0 && !until()) {
        for (const resume of waiting.splice(0)) resume();
        await turn();
      }
    },
  };
}
