import type { Table } from "../templates/tables";
import type { Open } from "./builder";
import type { Event, RawDraft, Scene } from "./raw";
import { fieldTable } from "./recognisers/field-table";
import { gridTable } from "./recognisers/grid-table";
import {
  body,
  insertedSection,
  ownLabel,
  responseOrFact,
  sectionHeading,
  subheading,
} from "./recognisers/lines";
import { rowsTable } from "./recognisers/table-rows";
import {
  chapterLabel,
  findingLabel,
  groupHeading,
  listItem,
  nothing,
  seriesItem,
  unitLabel,
} from "./recognisers/units";
import { restoreLabels } from "./refiners/bare-labels";
import { headByBodies } from "./refiners/body-lines";
import { releaseBridges } from "./refiners/bridges";
import { answerByTopic } from "./refiners/by-topic";
import { answerCited } from "./refiners/cited-behind";
import { releaseClosing } from "./refiners/closing";
import { divideByPlace } from "./refiners/divide";
import { answerInTurn, numberInTurn } from "./refiners/in-turn";
import { splitLetters } from "./refiners/letters";
import { answerListBehind } from "./refiners/list-behind";
import { shareAnswers } from "./refiners/lists";
import { dropPointers } from "./refiners/pointers";
import { joinRepeats } from "./refiners/repeats";
import { splitRunOn } from "./refiners/run-on";

type Recogniser = (scene: Scene, at: number, open: Open) => Event | null;
type TableRecogniser = (scene: Scene, table: Table) => readonly Event[] | null;
type Refiner = (draft: RawDraft, scene: Scene) => void;

/** Asked in turn for each paragraph outside tables with rows; the first that recognises it decides. */
export const recognisers: readonly Recogniser[] = [
  // What the product itself put in is known for what it is.
  insertedSection,
  // Blank lines and contents pages first: a line of contents has the very words of a label.
  nothing,
  // Numbers and headings that are units in drafts without labels, before those words can pass for headings.
  seriesItem,
  // Findings before units: in a draft whose units are lessons both are labels of the same build.
  findingLabel,
  unitLabel,
  // A label of any other rank is a chapter.
  chapterLabel,
  // Repeated words label a part of a response, whatever heading they might be elsewhere.
  ownLabel,
  // A section's heading before a part's label: "Next steps" at the end is no part of the last response.
  sectionHeading,
  groupHeading,
  // Labels before list items: "1. Response:" is no second recommendation.
  responseOrFact,
  listItem,
  subheading,
  // Everything else is words of whatever is open.
  body,
];

/** Asked in turn for each table; one that none recognises is read as prose, cell by cell. */
export const tableRecognisers: readonly TableRecogniser[] = [
  // The form of a table has been decided already; they exclude each other.
  gridTable,
  fieldTable,
  rowsTable,
];

/** Each works on the whole of the raw draft. */
export const refiners: readonly Refiner[] = [
  // Letters first: each lettered part then has its own text and response to be told apart.
  splitLetters,
  // Whose part of an answer it is must be known before answers are told from what is asked.
  headByBodies,
  // One response for a list, before units without any are taken for unanswered.
  shareAnswers,
  // A label without its colon parts the answer from the recommendation as those with one do.
  restoreLabels,
  // Which paragraphs are the response must be known before two units of one number can be compared.
  divideByPlace,
  // A table of leads and dates goes through recommendations that are made elsewhere, and answers none.
  dropPointers,
  // A list without numbers has to have them before the answers that cite them are given to it.
  numberInTurn,
  // What answers by number may stand in front of the appendix that says what was recommended.
  answerListBehind,
  // A line that announces the next unit ends up behind the unit before it, and is no answer to that.
  releaseBridges,
  joinRepeats,
  // Recommendations that are listed and answered under their numbers are one by now.
  answerCited,
  // Only what no number has answered is known by its topic.
  answerByTopic,
  // Only what is still without any answer takes them by their place in another chapter.
  answerInTurn,
  // An answer may stand in the recommendation's own paragraph, if nowhere else.
  splitRunOn,
  // Last, for only now is it known what the last response is.
  releaseClosing,
];
