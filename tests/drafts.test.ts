import { join } from "node:path";
import {
  checkedDraft,
  draftsIn,
  problemMisses,
  sentencesOf,
  structureMisses,
} from "../src/tools/draft-expectations";

const folder = join(__dirname, "drafts");
const drafts = draftsIn(folder).map((name) => checkedDraft(folder, name));

describe.each(drafts.map((draft) => [draft.slug, draft] as const))("%s", (_slug, draft) => {
  it("is understood as its author means it", () => {
    expect(structureMisses(draft)).toEqual([]);
  });

  it("has the problems that a careful reader finds, and no others", () => {
    expect(problemMisses(draft).filter((miss) => !miss.startsWith("extra info"))).toEqual([]);
  });
});

it("reads the sentences of the drafts as two careful readers do", () => {
  const { misses } = sentencesOf(drafts);
  expect(misses).toEqual([]);
});
