import { reviews } from "../law/law";
import { isDate } from "../model/dates";
import { fieldOf } from "../sections/fields";
import { CannotDo } from "./cannot-do";

/** Reads `field=value`; a date has to be an ISO date, a kind of review an id or a name of the table. */
export function fieldSetting(text: string): readonly [string, string] {
  const at = text.indexOf("=");
  const id = text.slice(0, Math.max(at, 0)).trim();
  const value = text.slice(at + 1).trim();
  if (at < 0 || !/^[a-z][a-zA-Z0-9]*$/.test(id))
    throw new CannotDo(`Write --set field=value; \`answerable sections\` lists the fields.`);
  if (fieldOf(id)?.kind === "date" && !isDate(value))
    throw new CannotDo(`“${value}” is not a date for ${id}: write it as 2024-05-09.`);
  if (id !== "review") return [id, value];
  const review = reviews.find(
    (each) =>
      each.id === value ||
      [each.name, ...each.short].some((name) => name.toLowerCase() === value.toLowerCase()),
  );
  if (!review)
    throw new CannotDo(
      `There is no kind of review “${value}”: write one of ${reviews.map(({ id: each }) => each).join(", ")}.`,
    );
  return [id, review.id];
}
