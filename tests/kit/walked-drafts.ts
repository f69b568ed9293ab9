import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { draftDocx } from "./draft-docx";

/**
 * The Word files that the end-to-end tests walk through: drafts of the project's own, and, for whoever wants to try
 * the pages on other files, every .docx of the folder that ANSWERABLE_DRAFTS names.
 */
export function walkedDrafts(own: readonly string[]): readonly (readonly [string, () => Uint8Array])[] {
  const folder = process.env.ANSWERABLE_DRAFTS;
  const others = folder ? readdirSync(folder).filter((name) => /\.docx$/i.test(name)) : [];
  return [
    ...own.map((name) => [name, () => draftDocx(name)] as const),
    ...others.map((name) => [name, () => new Uint8Array(readFileSync(join(folder ?? "", name)))] as const),
  ];
}
