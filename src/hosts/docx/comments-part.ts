import { type Archive, entryOf, partText, withPart } from "./archive";
import { beforeEnd, withContentType, withRelationship } from "./relations";
import { escaped } from "./splice";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

export interface NewComment {
  readonly author: string;
  /** ISO instant. */
  readonly date: string;
  readonly text: string;
}

/** The archive with one more comment in its comments part, and the id to refer to it by. */
export function withComment(
  archive: Archive,
  main: string,
  known: string | null,
  { author, date, text }: NewComment,
): { readonly archive: Archive; readonly id: string } {
  const part = known ?? `${main.slice(0, main.lastIndexOf("/") + 1)}comments.xml`;
  const there = entryOf(archive, part) === null ? null : partText(archive, part);
  const xml = there ?? `${HEAD}<w:comments xmlns:w="${W}"></w:comments>`;
  const prefix = /<((?:[\w.-]+:)?)comments\b/.exec(xml)?.[1] ?? "w:";
  const ids = [...xml.matchAll(/\bid\s*=\s*["'](\d+)["']/g)].map(([, id]) => Number(id));
  const id = String(Math.max(-1, ...ids) + 1);
  const initials = escaped(author.match(/\p{Lu}/gu)?.join("") || author.slice(0, 1));
  const paragraphs = text
    .split("\n")
    .map(
      (line) =>
        `<${prefix}p><${prefix}r><${prefix}t xml:space="preserve">${escaped(line)}</${prefix}t></${prefix}r></${prefix}p>`,
    )
    .join("");
  const made = `<${prefix}comment ${prefix}id="${id}" ${prefix}author="${escaped(author)}" ${prefix}date="${date}" ${prefix}initials="${initials}">${paragraphs}</${prefix}comment>`;
  let changed = withPart(archive, part, beforeEnd(xml, "comments", made));
  if (there === null) {
    changed = withRelationship(changed, main, "comments", part.slice(main.lastIndexOf("/") + 1));
    changed = withContentType(changed, part, TYPE);
  }
  return { archive: changed, id };
}
