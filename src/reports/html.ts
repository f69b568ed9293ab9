import { capitalised } from "../model/capitalised";
import { inWords } from "../model/dates";
import { cutShort, type Difference, differencesIn } from "./against";
import { html, Markup } from "./html-markup";
import { STYLE } from "./html-style";
import {
  againstWords,
  count,
  foundInWords,
  type Group,
  groupsOf,
  recommendationsOf,
  SEVERITY_WORD,
  tallyOf,
  tallyWords,
} from "./order";
import type {
  AgainstReport,
  CommitmentReport,
  DocumentReport,
  ProblemReport,
  RecommendationReport,
  Report,
} from "./schema";

/**
 * The report as one page that needs nothing else: no script, no picture, no font, and a policy that lets nothing be
 * fetched, since a draft may hold what identifies a child. For the subgroup: what is open, what holds, what is due
 * when, what was waived and why. `styleTitle` tells what a house style is called, which the report names by its id.
 */
export function htmlReport(report: Report, styleTitle: (id: string) => string): string {
  const { documents, failures, summary } = report;
  const title =
    documents.length === 1
      ? `Check of ${documents[0]?.file}`
      : documents.length === 0
        ? "Check of no draft"
        : `Check of ${count(documents.length, "draft")}`;
  const page = html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${STYLE_MARKUP}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>${documents.length === 0 ? "No draft could be checked" : tallyWords(summary)}.</p>
${
  failures.length > 0 &&
  html`<section aria-labelledby="failures"><h2 id="failures">Not checked</h2><ul>${failures.map(
    ({ file, reason }) => html`<li><strong>${file}</strong>: ${reason}</li>`,
  )}</ul></section>`
}
${
  documents.length > 1 &&
  html`<nav aria-label="Drafts"><ul>${documents.map(
    (document, i) =>
      html`<li><a href="#draft-${i}">${document.file}</a>: ${tallyWords(tallyOf(document))}</li>`,
  )}</ul></nav>`
}
</header>
<main>
${documents.map((document, i) => documentPart(document, i, documents.length + failures.length > 1, styleTitle))}
</main>
</body>
</html>
`;
  return page.text;
}

// The style sheet is ours: escaping it would break its quotes.
const STYLE_MARKUP = new Markup(STYLE);

function documentPart(
  document: DocumentReport,
  index: number,
  named: boolean,
  styleTitle: (id: string) => string,
): Markup {
  const open = document.problems.filter(({ waived }) => !waived);
  const waived = document.problems.filter((problem) => problem.waived);
  const id = `draft-${index}`;
  const level = named ? 3 : 2;
  const below = level + 1;
  const part: Part = (
    of,
    heading,
    content,
  ) => html`<section aria-labelledby="${id}-${of}${named && ` ${id}-name`}">
<h${level} class="part" id="${id}-${of}">${heading}</h${level}>
${content}</section>`;
  return html`<article class="draft" id="${id}"${named && html` aria-labelledby="${id}-name"`}>
${named && html`<h2 id="${id}-name">${document.file}</h2>`}
${factsPart(document, styleTitle(document.template.id))}
${document.messages.length > 0 && html`<ul class="quiet">${document.messages.map((message) => html`<li>${message}</li>`)}</ul>`}
${part(
  "open",
  "What is open",
  open.length === 0
    ? html`<p>Nothing.</p>`
    : html`${groupsOf(document, open).map((group) => groupPart(group, below))}`,
)}
${document.against && againstPart(document.against, part)}
${outlinePart(document, part, below)}
${duePart(document, part)}
${waived.length > 0 && waivedPart(waived, part)}
</article>`;
}

/**
 * One part of a draft under its heading. Where the page is on several drafts, the heading is a level lower, and the
 * part is called by the draft's name too: to a screen reader the parts of another draft would have the same names.
 */
type Part = (of: string, heading: string, content: Markup) => Markup;

function factsPart(document: DocumentReport, styleTitle: string): Markup {
  const { board, reviewType, subject, considered, written } = document.facts;
  const facts = [
    board,
    [reviewType, subject].filter(Boolean).join(", "),
    considered && `case considered ${inWords(considered)}`,
    written && `dated ${inWords(written)}`,
  ].filter(Boolean);
  const { detected, confidence } = document.template;
  const how = detected ? foundInWords(confidence) : "as chosen";
  return html`<p>${facts.join("; ")}</p><p class="quiet">House style: ${styleTitle} (${how}).</p>`;
}

function groupPart({ number, recommendation, problems }: Group, level: number): Markup {
  const heading =
    number === null ? "The draft as a whole" : `Recommendation ${recommendation?.cited ?? number}`;
  return html`<section><h${level} class="group">${heading}</h${level}>
${recommendation && html`<p class="quiet">${shortened(recommendation.text, 220)}</p>`}
${problems.map(problemPart)}</section>`;
}

function problemPart(problem: ProblemReport): Markup {
  const { severity, what, why, todo, rule, location } = problem;
  const words = shortened(location.text, 300);
  return html`<div class="problem ${severity}">
<p><span class="word">${capitalised(SEVERITY_WORD[severity])}:</span> ${what}</p>
${words && !what.includes(words) && html`<blockquote>${words}</blockquote>`}
<p>${why}</p>
<p><strong>What to do:</strong> ${todo}</p>
<p class="quiet">${rule}, paragraph ${location.paragraph + 1}</p>
</div>`;
}

/** What the response made of the report's recommendations; words taken out and put in as HTML marks them. */
const againstPart = (against: AgainstReport, part: Part): Markup =>
  part(
    "against",
    `Compared with ${against.file}`,
    html`<p>${againstWords(against)}.</p>
${differencesIn(against).map(differencePart)}`,
  );

const differencePart = ({ rule, severity, what, words, location, number }: Difference): Markup =>
  html`<div class="problem ${severity}">
<p><span class="word">${capitalised(SEVERITY_WORD[severity])}:</span> ${what}</p>
<blockquote>${cutShort(words).map(({ kind, text }) =>
    kind === "same" ? text : kind === "removed" ? html`<del>${text}</del>` : html`<ins>${text}</ins>`,
  )}</blockquote>
<p class="quiet">${rule}${number !== null && `, paragraph ${location.paragraph + 1}`}</p>
</div>`;

/** Finding, recommendation, who, answered or not: a hole is visible as a hole. */
function outlinePart(document: DocumentReport, part: Part, below: number): Markup {
  const findings = new Map<RecommendationReport, string>();
  for (const { number, recommendations } of document.findings)
    for (const it of recommendations) findings.set(it, number);
  const rows = recommendationsOf(document).map((it) => {
    const own = document.problems.filter(
      ({ recommendation, waived }) => recommendation === it.number && !waived,
    );
    const worst = own.some(({ severity }) => severity === "error")
      ? "error"
      : own.length > 0
        ? "warning"
        : "holds";
    const named = it.agencies.filter(({ generic }) => !generic).map(({ name }) => name);
    return html`<tr><th scope="row">${it.cited}</th>
${findings.size > 0 && html`<td data-label="Finding">${findings.get(it) ?? "—"}</td>`}
<td data-label="Who">${named.join(", ") || "nobody named"}</td>
<td data-label="Answer">${it.response ? "answered" : html`<span class="word error">no response</span>`}</td>
<td data-label="State"><span class="word ${worst}">${own.length === 0 ? "holds" : tallyWords(tallyOf({ problems: own }))}</span></td></tr>`;
  });
  const table = html`<table><thead><tr><th scope="col">Number</th>${findings.size > 0 && html`<th scope="col">Finding</th>`}
<th scope="col">Who</th><th scope="col">Answer</th><th scope="col">State</th></tr></thead><tbody>${rows}</tbody></table>
${sectionsPart(document, below)}`;
  return part("outline", "Recommendation by recommendation", table);
}

function sectionsPart({ sections }: DocumentReport, level: number): Markup | false {
  const shown = sections.filter(({ present, required }) => present || required);
  if (shown.length === 0) return false;
  return html`<h${level} class="group">Standard sections</h${level}><ul>${shown.map(
    ({ id, present }) =>
      html`<li>${capitalised(id.replaceAll("-", " "))}: <span class="word ${present ? "holds" : "error"}">${present ? "there" : "missing"}</span></li>`,
  )}</ul>`;
}

type Planned = Extract<CommitmentReport, { kind: "planned" }>;

/** Everything promised, the soonest first, what has no date last. */
function duePart(document: DocumentReport, part: Part): Markup | false {
  const planned = document.commitments.filter((it): it is Planned => it.kind === "planned");
  if (planned.length === 0) return false;
  const by = (it: Planned): string => it.deadline?.to ?? "9999";
  const sorted = [...planned].sort((a, b) => (by(a) < by(b) ? -1 : by(a) > by(b) ? 1 : 0));
  const table = html`<table><thead><tr><th scope="col">By</th><th scope="col">Recommendation</th><th scope="col">Who</th><th scope="col">What</th></tr></thead>
<tbody>${sorted.map(
    (
      it,
    ) => html`<tr><td data-label="By">${dueWords(it)}</td><td data-label="Recommendation">${it.recommendation ?? "—"}</td>
<td data-label="Who">${it.owner ?? "nobody named"}</td><td data-label="What">${shortened(it.text, 260)}</td></tr>`,
  )}</tbody></table>`;
  return part("due", "What is due when", table);
}

function dueWords({ deadline, flag, timing }: Planned): string {
  if (deadline?.to) return flag ? `${deadline.text} (${inWords(deadline.to)}?)` : inWords(deadline.to);
  return deadline?.text || UNDATED[timing];
}

/** What is said in place of a date where the draft has no words for one. */
const UNDATED: Record<Planned["timing"], string> = {
  dated: "no date",
  incomplete: "an incomplete date",
  relative: "a time that is counted from something else",
  recurring: "again and again",
  event: "once something else has happened",
  vague: "no clear date",
  none: "no date",
};

const waivedPart = (waived: readonly ProblemReport[], part: Part): Markup =>
  part(
    "waived",
    "What was let stand, and why",
    html`<ul>${waived.map(
      ({ what, waived: reason }) =>
        html`<li>${what} <em>${reason?.reason}</em> (${reason?.by}, ${inWords(reason?.at ?? "")})</li>`,
    )}</ul>`,
  );

function shortened(text: string, most: number): string {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain.length <= most ? plain : `${plain.slice(0, most - 1).trimEnd()}…`;
}
