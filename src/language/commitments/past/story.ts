import type { Said } from "../deed";
import { hasSign, type Sign } from "../senses";
import * as lived from "./lived";
import * as told from "./told";

/** What shows that a verb in the past tells the story of the case, its people or its numbers. */
export const storySigns: readonly Sign[] = [
  told.wasFormerlySo,
  told.wasInTheCase,
  told.wasDoneBySomebodyNamed,
  told.leftOrKnew,
  told.tookSoLong,
  told.gaveRiseTo,
  told.madeClear,
  told.raisedDoubts,
  told.didDifferently,
  told.spokeOpenly,
  told.foundItHelpful,
  told.formedTheBackground,
  told.hadBeenTheirs,
];

/** What shows it of a verb in the simple past, and not in the perfect. */
export const simpleStorySigns: readonly Sign[] = [
  lived.befell,
  lived.wasFoundByTheReview,
  lived.familyDid,
  lived.sawSomebody,
  lived.wasNewlyThere,
  lived.ledTo,
  lived.wasCaused,
  lived.wasAboutSomebody,
  lived.wasReceived,
  lived.wasFoundToBe,
  lived.wasRecommended,
];

/** What the case, its people or its numbers did, and what others found, is the story and no deed of the draft. */
export const tells = (said: Said): boolean =>
  hasSign(storySigns, said) || (!said.group.perfect && hasSign(simpleStorySigns, said));
