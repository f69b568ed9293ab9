import { expansionsIn } from "../language/agencies/expansions";
import { type Names, namesOf, resolve } from "../language/agencies/names";
import type { Commitment, Draft, Expansion, Facts } from "../model/draft";
import { inOrder } from "../model/in-order";
import { withPlainSpaces } from "../model/plain-spaces";
import type { Reading } from "../model/reading";
import type { Register } from "../model/register";
import { compareSpans } from "../model/span";
import { atOnce, type Steps } from "../model/steps";
import type { Template } from "../templates/schema";
import type { Reader } from "./commitments";
import { complete } from "./complete";
import { factsOf } from "./facts/facts";
import { outsideCommitments } from "./outside";
import { sectionsOf } from "./sections";
import { styleInUse } from "./style-in-use";
import { treeOf } from "./tree";
import { findingsAsUnits, rawDraft, sceneOf } from "./walk";

export interface ParseOptions {
  /** False where the user named the house style. */
  readonly detected: boolean;
  readonly confidence: number;
  /** ISO dates that outrank what the draft says of them; undefined leaves it to the draft. */
  readonly considered?: string | null;
  readonly written?: string | null;
  readonly register: Register;
}

/** Understands a draft by a house style. Never fails: what is not there comes out as a hole. */
export const parseDraft = (reading: Reading, template: Template, options: ParseOptions): Draft =>
  atOnce(parsing(reading, template, options));

/** The same in steps. */
export function* parsing(given: Reading, template: Template, options: ParseOptions): Steps<Draft> {
  const reading = withPlainSpaces(given);
  const { paragraphs } = reading;
  let scene = sceneOf(reading, template);
  yield;
  let raw = yield* rawDraft(scene);
  const again = findingsAsUnits(scene, raw);
  if (again) [scene, raw] = [again, yield* rawDraft(again)];
  yield;
  const tree = treeOf(raw, scene);
  const { sections, found } = sectionsOf(raw, scene);
  yield;
  const { marks } = scene.evidence;
  const stated = factsOf(reading, marks, raw.outside, found.get("regulation") ?? []);
  const facts = withGivenDates(stated, options);
  const expansions = expansionsIn(paragraphs);
  const names = namesOf(paragraphs, expansions, options.register, facts.board);
  const reader: Reader = { paragraphs, marks, bodies: bodiesAmong(names, expansions), base: facts.written };
  const { findings, recommendations } = yield* complete(tree, raw, scene, names, reader);
  yield;
  const commitments: Commitment[] = [];
  for (const ofResponse of raw.read.values()) for (const each of ofResponse) commitments.push(each);
  for (const each of outsideCommitments(raw, scene, found, reader)) commitments.push(each);
  return {
    reading: given,
    paragraphs,
    style: styleInUse(template, options.detected, options.confidence),
    facts,
    findings,
    recommendations,
    sections,
    commitments: inOrder(commitments, (a, b) => compareSpans(a.span, b.span)),
    expansions,
  };
}

/** The facts with the dates that outrank what the draft says of them. */
const withGivenDates = (stated: Facts, { considered, written }: ParseOptions): Facts =>
  considered === undefined && written === undefined
    ? stated
    : {
        ...stated,
        ...(considered !== undefined && { considered, consideredAt: null }),
        ...(written !== undefined && { written, writtenAt: null }),
      };

/** The same set again for the same names, so that no sentence has to ask whether its surroundings changed. */
function bodiesAmong(names: Names, expansions: readonly Expansion[]): ReadonlySet<string> {
  let bodies = bodiesOf.get(names);
  if (!bodies) {
    bodies = new Set(expansions.map(({ short }) => short).filter((short) => resolve(names, short)?.body));
    bodiesOf.set(names, bodies);
  }
  return bodies;
}

const bodiesOf = new WeakMap<Names, ReadonlySet<string>>();
