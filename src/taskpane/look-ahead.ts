import { nationalRegister } from "../language/agencies/register";
import type { Paragraph } from "../model/paragraph";
import { readingOf } from "../model/reading";
import { withRests } from "../model/steps";
import { checkingInSlices } from "../session/check";
import { builtInTemplates } from "../templates/built-in/index";
import { rests, whenIdle } from "./rests";

/**
 * Goes through the beginning of a draft while the rest of it is still on its way from Word, behind everything else that
 * the page has to do, so that most of what has to be found out about its paragraphs is remembered when all of it is
 * checked. Nothing else comes of it. It is told of paragraphs as they come, begins anew with each, and breaks off as
 * soon as the checker is wanted.
 */
export function lookingAhead(isWanted: () => boolean): (paragraphs: readonly Paragraph[]) => Promise<void> {
  let come: readonly Paragraph[] = [];
  return async (paragraphs) => {
    const now = come.concat(paragraphs);
    come = now;
    const options = { template: null, severities: {}, today: null, decided: null };
    const given = { templates: builtInTemplates, register: nationalRegister };
    const isNewest = (): boolean => !isWanted() && come === now;
    if (isNewest())
      await withRests(checkingInSlices(readingOf(now), { ...options, ...given }), rests(whenIdle), isNewest);
  };
}
