import { capitalised } from "../../model/capitalised";
import type { Paragraph } from "../../model/paragraph";
import { asksFor } from "../../model/signs";
import { type ActorPhrase, actorsIn } from "./actors";
import duties from "./duties.json";
import lists from "./unlisted-names.json";

/**
 * The actors of a recommendation as it calls them: with their place in front, two apart that one phrase has been read
 * for, an office together with its body, and `areas`, those that no noun of theirs tells, among them. In order.
 */
export function actorsAsCalled(paragraph: Paragraph): {
  readonly actors: readonly ActorPhrase[];
  readonly areas: readonly ActorPhrase[];
} {
  const { text } = paragraph;
  const told: ActorPhrase[] = [];
  let behind = 0;
  for (const actor of actorsIn(paragraph)) {
    told.push(...apart(withPlace(actor, text, behind), text));
    behind = actor.end;
  }
  joinOffices(told, text);
  const areas = hasArea(paragraph) ? areaBoards(text, told) : [];
  const actors = areas.length > 0 ? [...told, ...areas].sort((a, b) => a.start - b.start) : told;
  return { actors, areas };
}

/** "Garrow Council, Housing Directorate, to visit": an office set in behind the body that it is of. */
function joinOffices(actors: ActorPhrase[], text: string): void {
  for (let at = 1; at < actors.length; at++) {
    const [body, office] = [actors[at - 1], actors[at]];
    if (!body || !office || !OFFICES.has(office.head) || body.kind !== "body") continue;
    if (text.slice(body.end, office.start) !== ", " || text.charAt(office.end) !== ",") continue;
    if (!/^[A-Z]/.test(text.slice(office.start))) continue;
    actors.splice(at - 1, 2, { ...body, end: office.end });
  }
}

const OFFICES = new Set(["directorate", "department"]);

/** "NHS Glan", "Garrow Homes". */
const FIRST_OF_TWO = String.raw`NHS [A-Z][\w’'-]+|(?:[A-Z][\w’'-]+ ){1,4}(?:Council|Trust|Homes|Police|Constabulary|CCG|ICB|Hospitals?)`;
/** What the first one's own name goes on with: "Council Children and Families". */
const ONE_NAME = "Crime|Social|Care|Famil|Rescue|Wellbeing|Young|Adult|Children";
/** Three words with capitals, or a place and what kind of body it is. */
const SECOND_OF_TWO = String.raw`(?:[A-Z][\w’'-]+ ){2,}[A-Z][\w’'-]+|(?:[A-Z][\w’'-]+ ){1,2}(?:Council|Police|Constabulary|Fire and Rescue (?:Service|Authority))`;
const TWO = new RegExp(`^(${FIRST_OF_TWO}) and (?!${ONE_NAME})(?:${SECOND_OF_TWO})$`);

const OF_AREAS =
  / (?:Integrated Care (?:Board|System|Partnership)|Commissioning Group|(?:Health )?Board|Trust)$/;

/** "NHS Glan and Glan Council Social Work": two bodies that share no word, where one phrase has been read. */
function apart(actor: ActorPhrase, text: string): ActorPhrase[] {
  const words = text.slice(actor.start, actor.end);
  const [, first] = (words.includes(" and ") && TWO.exec(words)) || [];
  // "NHS Marl and Garrow Integrated Care Board" is one.
  const one = first?.startsWith("NHS ") && OF_AREAS.test(words);
  if (first === undefined || one) return [actor];
  const end = actor.start + first.length;
  return [
    { ...actor, end },
    { ...actor, start: end + " and ".length },
  ];
}

const PLACE_BEFORE = /(?:^|[\s(])((?:[A-Z][a-z][\w’'-]*[ \u00a0]){1,3})$/;
/** "The out of hours social work service": several words that describe a team as one would. */
const COMPOUND = new RegExp(String.raw`(?:\b(?:the|our|its) )?\b(?:${lists.compounds.join("|")}) $`, "i");
/** Words in capitals that stand in front of a team's name and are no place. */
const NO_PLACE = new RegExp(
  String.raw`^(?:${[...lists["no-place"], ...duties.asking.words].map(capitalised).join("|")})\b`,
);

/** "Northmere Children's Social Care": the place is part of the name, though the grammar of teams begins behind it. */
function withPlace(actor: ActorPhrase, text: string, from: number): ActorPhrase {
  if (actor.kind !== "group") return actor;
  const compound = COMPOUND.exec(text.slice(Math.max(from, actor.start - 60), actor.start))?.[0];
  if (compound) return { ...actor, start: actor.start - compound.length };
  if (!/^[A-Z]/.test(text.charAt(actor.start))) return actor;
  const place = PLACE_BEFORE.exec(text.slice(Math.max(from, actor.start - 60), actor.start))?.[1];
  return place && !NO_PLACE.test(place) ? { ...actor, start: actor.start - place.length } : actor;
}

// Health boards in Scotland and integrated care systems in England bear "NHS" and their area's name, housing
// associations "Homes", and none a noun that says what they are.
// "NHS Northmere and Garrow" is one of them, "NHS Northmere and Garrow Council" two bodies.
const STANDS_BEHIND = String.raw`^|[.:;]\s|\b(?:and|ask|asks|with|by|from|invite|require)\s|,\s|\n`;
const OTHER_BODY = String.raw`(?:[A-Z][\w’'-]* ){0,3}(?:Council|Police|Constabulary|Trust|Board|Partnership|Committee|Services?)\b`;
const AREA = String.raw`(?: (?:and|&)(?: the(?= [A-Z][a-z]+s\b))?(?! ${OTHER_BODY}))? [A-Z][a-z][\w’'-]*`;
const DUTY = "should|must|to|will|needs?|shall|and|with|ought";
const ASKED = "agrees?|reviews?|ensures?|develops?|considers?|provides?";
const DUTY_AHEAD = String.raw`\s(?:${DUTY}|${ASKED})\b|,[^.;:\n]{2,160}\b(?:should|must|will|shall)\b`;
const AREA_BOARD = new RegExp(
  `(?<=${STANDS_BEHIND})(?:NHS(?:${AREA}){1,4}|(?:[A-Z][a-z]+ ){1,3}Homes)(?=${DUTY_AHEAD})`,
  "g",
);

const hasArea = asksFor({ words: ["nhs", "homes"] });

/** "NHS Northmere should …", "Garrow Homes to …": bodies among the others, which no noun of theirs tells. */
function areaBoards(text: string, known: readonly ActorPhrase[]): ActorPhrase[] {
  const found: ActorPhrase[] = [];
  AREA_BOARD.lastIndex = 0;
  for (let match = AREA_BOARD.exec(text); match; match = AREA_BOARD.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!known.some((each) => each.start < end && each.end > start))
      found.push({ start, end, head: "board", kind: "body" });
  }
  return found;
}
