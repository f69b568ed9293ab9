import { classes } from "../classes";
import type { Clause } from "../clause";
import type { Deed, Said } from "../deed";
import { pieceOfWorkFound } from "../past/done";
import { firstMeant, type Sense } from "../senses";
import * as promised from "./promised";
import * as reported from "./reported";
import type { Read, Telling } from "./telling";

/** What a verb can do that says what follows it, in the order in which it is asked. */
export const sayingSenses: readonly Sense<Telling>[] = [
  reported.doesNotShow,
  promised.saysItMay,
  promised.onceIntended,
  promised.demands,
  promised.announced,
  promised.proposed,
  promised.planIsThatItWill,
  promised.outcomeIsThatItBe,
  promised.itIsTheExpectation,
  reported.policyRules,
  promised.expectationIsThatEach,
  promised.whatIsProposed,
  reported.whatHasChanged,
  reported.viewIs,
  reported.wasTold,
  reported.repliedThat,
  reported.recognised,
  reported.heardFrom,
  reported.impressionIs,
  reported.reviewFinds,
  reported.auditShows,
  reported.paperLaysDown,
  reported.asserted,
  reported.confirmed,
  reported.itFollows,
  pieceOfWorkFound,
  reported.thoughtOrFound,
];

/** "confirmed that …", "It was agreed that … would": what is said decides; null where it does not. */
export function saying(said: Said, content: Clause, read: Read): Deed | null {
  const { line, tokens, clauses, group, subject, around } = said;
  // "are asked to confirm that they have", "are required to check that it is signed": who is asked is to do it
  if (group.passive && group.infinitive !== "" && classes.obliged.has(group.lemma)) return null;
  // "The handbook has been updated to say that doors must be locked": the change was made
  if (group.passive && group.infinitive !== "" && classes.revisable.has(group.lemma)) return null;
  const told: Telling = { line, tokens, clauses, group, subject, around, content, read };
  return firstMeant(sayingSenses, told);
}
