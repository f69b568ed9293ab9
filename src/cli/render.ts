import pc from "picocolors";
import type { Report } from "../reports/schema";
import { type Paint, textReport } from "../reports/text";
import type { Template } from "../templates/schema";
import type { CheckFlags, Format } from "./check";
import type { Surroundings } from "./run";

/** The report in the form that the person asked for. Forms that few ask for are loaded when they do. */
export async function rendered(
  report: Report,
  flags: CheckFlags,
  styles: readonly Template[],
  around: Surroundings,
): Promise<string> {
  const styleTitle = (id: string): string => styles.find((style) => style.id === id)?.title ?? id;
  switch (flags.format ?? formatFor(flags.output)) {
    case "json":
      return `${JSON.stringify(await held(report), null, 2)}\n`;
    case "sarif":
      return (await import("../reports/sarif")).sarifReport(await held(report));
    case "html":
      return (await import("../reports/html")).htmlReport(report, styleTitle);
    case "text":
      return textReport(report, { paint: paintFor(flags, around), width: widthOf(around), styleTitle });
  }
}

/** Who writes to report.html and names no format means a page. */
function formatFor(output: string | undefined): Format {
  const [, ending] = /\.(json|sarif|html?)$/i.exec(output ?? "") ?? [];
  const format = ending?.toLowerCase();
  return format === "json" || format === "sarif" ? format : format === undefined ? "text" : "html";
}

/**
 * What other programs read is held to its schema first; a report that breaks it is a bug and throws. People's forms
 * do without: loading the schema takes longer than checking a draft.
 */
async function held(report: Report): Promise<Report> {
  return (await import("../reports/schema")).reportSchema.parse(report);
}

/** Colour only on a terminal that shows the report itself, never where NO_COLOR asks for none (no-color.org). */
function paintFor(flags: CheckFlags, { stdout, env }: Surroundings): Paint {
  const wanted = flags.output === undefined && stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
  const { bold, dim, red, yellow, cyan, green } = pc.createColors(wanted);
  return { strong: bold, faint: dim, error: red, warning: yellow, info: cyan, added: green };
}

/** Lines longer than about 100 characters are hard to follow, however wide the window. */
const widthOf = ({ stdout }: Surroundings): number => Math.max(40, Math.min(stdout.columns ?? 100, 100));
