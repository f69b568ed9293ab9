import { compareRecommendations } from "../against/compare";
import type { NewDocument } from "../edits/block";
import type { Draft } from "../model/draft";
import { type Reading, sectionOfTag } from "../model/reading";
import type { Register } from "../model/register";
import { textOf } from "../model/span";
import { recommendationsIn } from "../model/walk";
import type { Abbreviation } from "../new-response/abbreviations";
import { layoutsOf } from "../new-response/layout";
import { type NewResponse, newResponse, notLaidOut } from "../new-response/new-response";
import { parseDraft } from "../parse/parse";
import { type ReviewOptions, waysToRead } from "../review/read";
import { unexplainedIn } from "../rules/acronym-unexplained/unexplained";
import { isNobody } from "../rules/nobody";
import type { Values } from "../sections/fields";
import { shippedSections } from "../sections/shipped";
import type { Template } from "../templates/schema";
import { type Checked, checkReading } from "./check";
import type { Decisions } from "./kept";
import { KEPT } from "./kept-names";
import type { KeptSections } from "./kept-sections";
import letStand from "./let-stand.json";
import { type KeptWaiver, waiverOf } from "./waivers";

/** What making a response needs to know of its surroundings. */
export interface Making {
  readonly register: Register;
  /** How a host that makes files reads what it has written. */
  readonly readBack: (document: NewDocument) => Reading;
  /** The ISO instant at which it is made. */
  readonly now: string;
}

export type Finished =
  | {
      readonly ok: true;
      readonly response: NewResponse;
      /** The abbreviations that the report's words leave unexplained, as the response lists them. */
      readonly abbreviations: readonly Abbreviation[];
      /** What a person has to put in, to look up or to know, one sentence each. */
      readonly notes: readonly string[];
      /** What travels with the document, by name. */
      readonly kept: ReadonlyMap<string, string>;
    }
  | { readonly ok: false; readonly reason: string };

/**
 * Makes the draft of a response from a review's report, or from a list of its recommendations. Fails, with one plain
 * sentence to put behind the file's name, where it holds none, or where the house style cannot be laid out.
 */
export function newResponseFrom(
  report: Reading,
  template: Template,
  given: Values,
  options: ReviewOptions,
  making: Omit<Making, "register">,
): Finished {
  const [review] = waysToRead(report, options);
  if (!review) return { ok: false, reason: NOTHING_IN_IT };
  return responseTo(review, template, given, true, { ...making, register: options.register });
}

export const NOTHING_IN_IT =
  "No recommendation was found in it: check that it is the report of the review, or give its recommendations as a list, one a line.";

/**
 * The same from a report that has been understood. The draft is read as any other would be: what its words leave
 * unexplained is listed in it, and what is the report's own is let stand. `whole`: nothing of the report was left out.
 * A style that does not say how it is laid out is laid out by its labels, where it is read again so.
 */
export function responseTo(
  review: Draft,
  template: Template,
  given: Values,
  whole: boolean,
  making: Making,
): Finished {
  for (const layout of layoutsOf(template)) {
    const laidOut = { ...template, new: layout };
    const finished = madeIn(laidOut, review, given, whole, making);
    if (template.new || !finished.ok || isReadAgain(finished.response, review, laidOut, making))
      return finished;
  }
  return notLaidOut(template);
}

/** Whether a draft in a layout that nobody has written down is read as having the report's recommendations, unanswered. */
function isReadAgain(
  { document }: NewResponse,
  review: Draft,
  template: Template,
  { register, readBack }: Making,
): boolean {
  const read = parseDraft(readBack(document), template, { detected: false, confidence: 1, register });
  const { missing, added, reworded } = compareRecommendations(review, read);
  const found = [...recommendationsIn(read)];
  return (
    missing.length + added.length + reworded.length === 0 &&
    found.every(({ response }) => response === null || response.text.trim().startsWith("["))
  );
}

function madeIn(template: Template, review: Draft, given: Values, whole: boolean, making: Making): Finished {
  const { register, readBack } = making;
  const asked = withoutNobody(review);
  const abbreviations: Abbreviation[] = [];
  // What an abbreviation stands for may hold another.
  for (let round = 0; ; round++) {
    const made = newResponse(asked, template, given, shippedSections, abbreviations);
    if (!made.ok) return made;
    const { response } = made;
    const checked = checkReading(readBack(response.document), {
      ...{ templates: [template], template, register, severities: {}, today: null, decided: null },
      sections: { library: shippedSections, kept: keptWithNew(response) },
    });
    const more = checked.ok && round < 3 ? unlisted(checked.draft, review, response.values, register) : [];
    abbreviations.push(...more);
    if (more.length === 0) {
      const waivers = checked.ok ? ofTheReport(checked, review, whole, making.now) : [];
      const kept = keptBeside(response, template, waivers);
      return { ok: true, response, abbreviations, notes: notesOf(response, abbreviations), kept };
    }
  }
}

function notesOf(
  { notes, findingWanted }: NewResponse,
  abbreviations: readonly Abbreviation[],
): readonly string[] {
  const unexplained = abbreviations.filter(({ full }) => full === null).map(({ short }) => short);
  return [
    ...(findingWanted
      ? [
          "The report gives no findings, which this house style has: put in those that the recommendations belong to.",
        ]
      : []),
    ...(unexplained.length > 0
      ? [
          `Neither the report nor the register says what these stand for, in the list of abbreviations: ${unexplained.join(", ")}.`,
        ]
      : []),
    ...notes,
  ];
}

/** "Lead: all agencies" names nobody: who is to act has still to be said. */
function withoutNobody(review: Draft): Draft {
  const named = <It extends Draft["recommendations"][number]>(it: It): It => ({
    ...it,
    leads: it.leads.filter((span) => !isNobody(textOf(review.paragraphs, span))),
  });
  return {
    ...review,
    findings: review.findings.map((finding) => ({
      ...finding,
      recommendations: finding.recommendations.map(named),
    })),
    recommendations: review.recommendations.map(named),
  };
}

/** What a new draft leaves unexplained, with what the report, the register or the case's own names say of it. */
function unlisted(
  draft: Draft,
  review: Draft,
  { board, boardShort }: Values,
  register: Register,
): Abbreviation[] {
  return [...unexplainedIn(draft, register)].map(({ short, key, full }) => {
    const own = review.expansions.find((each) => each.short.toUpperCase() === key)?.full;
    const ofBoard = board && (boardShort?.toUpperCase() === key || initialsOf(board) === key) ? board : null;
    return { short: short.replace(/['’]?s$/, ""), full: own ?? ofBoard ?? full };
  });
}

const initialsOf = (name: string): string => (name.match(/\b[A-Z]/g) ?? []).join("");

/** Waivers for what is the report's own and no officer could mend. */
function ofTheReport(
  { draft, problems }: Extract<Checked, { ok: true }>,
  review: Draft,
  whole: boolean,
  now: string,
): KeptWaiver[] {
  const sections = draft.reading.controls.filter(({ tag }) => sectionOfTag(tag) !== null);
  const isOwn = (at: number): boolean =>
    sections.some(
      ({ span: { paragraph, endParagraph = paragraph } }) => at >= paragraph && at <= endParagraph,
    );
  const waivers: KeptWaiver[] = [];
  for (const problem of problems) {
    const rule = letStand.rules.find((each) => each.rule === problem.rule);
    if (!rule || isOwn(problem.span.paragraph)) continue;
    const words = textOf(draft.paragraphs, problem.span);
    const theirs = rule.inReport ? review.paragraphs.some(({ text }) => text.includes(words)) : whole;
    if (!theirs) continue;
    const given = { reason: rule.reason, by: letStand.by, at: now.slice(0, 10) };
    waivers.push(waiverOf(problem, draft, given, `report-${waivers.length + 1}`));
  }
  return waivers;
}

/** The house style was chosen, and a draft without responses says less of it than a finished one. */
function keptBeside(
  response: NewResponse,
  { id }: Template,
  waivers: readonly KeptWaiver[],
): ReadonlyMap<string, string> {
  const decisions: Decisions = { version: 1, waivers, template: id };
  return new Map([
    [KEPT.sections, JSON.stringify(keptWithNew(response))],
    [KEPT.decisions, JSON.stringify(decisions)],
  ]);
}

/** What is kept with the new document, so that its sections follow their fields from then on. */
export function keptWithNew({ values, written }: NewResponse): KeptSections {
  return {
    version: 1,
    values,
    written: Object.fromEntries(Object.entries(written).map(([id, lines]) => [id, { ...lines, kept: null }])),
  };
}
