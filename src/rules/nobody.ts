import { perName } from "../language/agencies/per-name";
import words from "./nobody.json";

const NOBODY = new RegExp(`^\\W*(?:${words.nobody.map((entry) => entry.words).join("|")})?\\W*$`, "i");

/** Whether words that stand where an owner or a lead belongs name nobody: "all partner agencies", "TBC", "". */
export const isNobody = perName((words) => NOBODY.test(words));
