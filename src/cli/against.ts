import type { Draft } from "../model/draft";
import { againstReport } from "../reports/against";
import type { AgainstReport } from "../reports/schema";
import { compareWith } from "../session/against";
import type { CheckOptions } from "../session/check";
import { CannotDo } from "./cannot-do";
import { reviewFile } from "./review-file";
import type { Surroundings } from "./run";

/** Compares one draft with the report that the person named. */
export type Comparer = (response: Draft) => AgainstReport;

/** Reads the report once, for every draft that is held against it; `template` is how the report is set. */
export async function comparerWith(
  name: string,
  { templates, template, register }: Pick<CheckOptions, "templates" | "template" | "register">,
  around: Surroundings,
): Promise<Comparer> {
  const { name: file, reading } = await reviewFile(name, around);
  const options = { templates, template, register };
  return (response) => {
    const found = compareWith(reading, response, options);
    if (!found) throw new CannotDo(`${file}: ${NOTHING_IN_IT}`);
    return againstReport(file, found.report, found.comparison, response);
  };
}

const NOTHING_IN_IT =
  "No recommendation was found in it: check that it is the report of the review, or name its house style with --against-template.";
