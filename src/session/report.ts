import { compareRecommendations } from "../against/compare";
import type { NewDocument } from "../edits/block";
import type { Draft } from "../model/draft";
import type { Reading } from "../model/reading";
import { recommendationsIn } from "../model/walk";
import { count } from "../reports/order";
import { linesApart } from "../review/pasted";
import { waysToRead } from "../review/read";
import type { Values } from "../sections/fields";
import { type Against, compareWays } from "./against";
import { NOTHING_IN_IT, responseTo } from "./new-response";
import { done, failed, refused } from "./notices";
import { asTicked, type ReviewUnit, reviewUnits } from "./review-units";
import type { Action, Work } from "./session";
import type { Notice, State } from "./state";

/** The report of the review that the person has chosen, or a list that they have pasted. */
export interface ReportInUse {
  /** The file's name; "" for a pasted list. */
  readonly name: string;
  /** The ways in which it may be read, the likeliest first; never empty. */
  readonly ways: readonly [Draft, ...Draft[]];
  /** Those of them that find something else, and which of these the units are from. */
  readonly others: readonly Draft[];
  readonly way: Draft;
  readonly units: readonly ReviewUnit[];
  /** What the person has filled in for the new response beyond what the report states. */
  readonly values: Values;
  /** The response made last; null before. */
  readonly made: MadeFile | null;
}

export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether it lies open now; where not, it can be saved as a file. */
  readonly opened: boolean;
  /** What a person has to look up or to know, one sentence each. */
  readonly notes: readonly string[];
}

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Takes the report of the review from a file. It stays on this machine, and nothing of it is kept with the document. */
export const chooseReport: Action<GivenFile> = {
  id: "choose-report",
  can: () => true,
  run: (work, file) => take(work, file.name, listApart(file.bytes)),
};

/** Takes a list of recommendations that the person has pasted. */
export const pasteList: Action<string> = {
  id: "choose-report",
  can: (_, text) => text.trim() !== "",
  run: (work, text) => take(work, "", new TextEncoder().encode(linesApart(text))),
};

/** Reads the report in the next of the ways that find something else in it, where the likeliest was wrong. */
export const readOtherwise: Action = {
  id: "choose-report",
  can: ({ report }) => report !== null && report.others.length > 1,
  async run(work) {
    changeReport(work, ({ others, way }) => {
      const next = others[(others.indexOf(way) + 1) % others.length] ?? way;
      return { way: next, units: reviewUnits(next), made: null };
    });
    return foundIn(work.state().report?.way);
  },
};

/** Puts the report away. */
export const dropReport: Action = {
  id: "drop-report",
  can: ({ report }) => report !== null,
  async run(work) {
    work.set({ report: null });
    return null;
  },
};

export interface ChangedUnit {
  readonly key: string;
  readonly ticked?: boolean;
  /** Its words as the person wants them; an empty text gives the report's own back. */
  readonly now?: string;
}

/** Ticks a finding or recommendation for the new response, takes the tick away, or corrects its words. */
export const changeUnit: Action<ChangedUnit> = {
  id: "change-unit",
  can: ({ report }, { key }) => !!report?.units.some((unit) => unit.key === key),
  async run(work, { key, ticked, now }) {
    changeReport(work, ({ units }) => ({
      made: null,
      units: units.map((unit) =>
        unit.key === key
          ? {
              ...unit,
              ticked: ticked ?? unit.ticked,
              now: now === undefined ? unit.now : now.trim() || unit.text,
            }
          : unit,
      ),
    }));
    return null;
  },
};

/** Ticks every finding and recommendation, or none. */
export const tickAll: Action<boolean> = {
  id: "change-unit",
  can: ({ report }) => report !== null,
  async run(work, ticked) {
    changeReport(work, ({ units }) => ({
      made: null,
      units: units.map((unit) => ({ ...unit, ticked })),
    }));
    return null;
  },
};

/** Fills in what the new response has to know of the case; what is empty stays a visible blank. */
export const fillCase: Action<Values> = {
  id: "fill-case",
  can: ({ report }) => report !== null,
  async run(work, values) {
    const filled = Object.entries(values).filter(([, value]) => value.trim() !== "");
    changeReport(work, () => ({ made: null, values: Object.fromEntries(filled) }));
    return null;
  },
};

/** Makes a new response of what is ticked, in the house style of that id, and opens it beside the draft. */
export const makeResponse: Action<string> = {
  id: "make-response",
  can: ({ report }) => !!report?.units.some(({ kind, ticked }) => ticked && kind === "recommendation"),
  async run(work, styleId) {
    const { report } = work.state();
    const template = work.given.templates.find(({ id }) => id === styleId);
    if (!report || !template || !work.given.files) return null;
    const review = asTicked(report.way, report.units, work.given.register);
    // Nothing is taken from the draft that is open: it may be another board's, about another child.
    const files = await work.given.files();
    const now = work.given.now();
    const readBack = (document: NewDocument): Reading => {
      const read = files.read("new.docx", files.write(document, now, new Map()));
      if (!read.ok) throw new Error(read.reason);
      return read.reading;
    };
    const whole = report.units.every(({ ticked, text, now: words }) => ticked && words === text);
    const { register } = work.given;
    const made = responseTo(review, template, report.values, whole, { register, readBack, now });
    if (!made.ok) return refused(made.reason);
    const bytes = files.write(made.response.document, now, made.kept);
    const name = nameOf(report.name);
    const outcome = await work.port.openNew(name, bytes);
    const { notes, response } = made;
    const { findings, recommendations } = response;
    changeReport(work, () => ({ made: { name, bytes, opened: outcome.ok, notes } }));
    if (!outcome.ok) return failed(outcome);
    const said = [
      ...(findings > 0 ? [count(findings, "finding")] : []),
      count(recommendations, template.unit.name),
    ];
    return done(`Made and opened the response: ${said.join(" and ")}.`);
  },
};

/**
 * How the draft as it was last checked differs from the report in use; null where there is no draft or no report. As
 * long as its recommendations and responses are the same, the report is not understood anew.
 */
export function againstNow({ report, draft }: State): Against | null {
  if (!report || !draft) return null;
  if (last?.ways === report.ways && last.draft === draft) return last.against;
  const said = whatIsSaid(draft);
  const { ways } = report;
  const known = last?.ways === ways && last.said === said ? last.against : null;
  const against = known
    ? { report: known.report, comparison: compareRecommendations(known.report, draft) }
    : compareWays(ways, draft);
  last = { ways, draft, said, against };
  return against;
}

let last: {
  readonly ways: ReportInUse["ways"];
  readonly draft: Draft;
  readonly said: string;
  readonly against: Against | null;
} | null = null;

/** All of a draft that decides which way of reading the report fits it. */
const whatIsSaid = (draft: Draft): string =>
  JSON.stringify(
    recommendationsIn(draft).map(({ number, numbered, label, finding, text, response }) => [
      numbered && number,
      label,
      finding,
      text,
      response?.text,
    ]),
  );

async function take(work: Work, name: string, bytes: Uint8Array): Promise<Notice | null> {
  if (!work.given.files) return null;
  const files = await work.given.files();
  const inFront = name === "" ? "" : `${name}: `;
  const read = files.read(name === "" ? "list.txt" : name, bytes);
  if (!read.ok) return refused(`${inFront}${read.reason}`);
  const { templates, register } = work.given;
  const [likeliest, ...rest] = waysToRead(read.reading, { templates, template: null, register });
  if (!likeliest) return refused(`${inFront}${NOTHING_IN_IT}`);
  const ways = [likeliest, ...rest] as const;
  const found = ways.map(whatIsFound);
  const others = ways.filter((_, at) => found.indexOf(found[at] ?? "") === at);
  work.set({
    report: { name, ways, others, way: likeliest, units: reviewUnits(likeliest), values: {}, made: null },
  });
  return foundIn(likeliest);
}

const whatIsFound = (way: Draft): string =>
  JSON.stringify(reviewUnits(way).map(({ kind, text }) => [kind, text]));

const foundIn = (way: Draft | undefined): Notice | null =>
  way ? done(`Found ${count(recommendationsIn(way).length, way.style.unit)}.`) : null;

function changeReport(work: Work, change: (report: ReportInUse) => Partial<ReportInUse>): void {
  const { report } = work.state();
  if (report) work.set({ report: { ...report, ...change(report) } });
}

/** Lines of a text file that may have been pasted without blank lines between them, parted; any other file as it is. */
function listApart(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return bytes;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return new TextEncoder().encode(linesApart(text));
  } catch {
    // In another encoding it is read as any draft is.
    return bytes;
  }
}

const nameOf = (report: string): string =>
  report === "" ? "New response.docx" : `Response to ${report.replace(/\.\w{1,5}$/, "")}.docx`;
