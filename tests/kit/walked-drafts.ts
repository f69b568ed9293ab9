import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { part } from "./docx";
import { draftDocx } from "./draft-docx";

/** How the changes are made in a draft: as they are, or with Track Changes on. */
export const WAYS = ["", " with Track Changes on"] as const;
export type Way = (typeof WAYS)[number];

export type Walked = readonly [name: string, make: () => Uint8Array];

/**
 * The Word files that the end-to-end tests walk through: drafts of the project's own, and, for whoever wants to try
 * the pages on other files, every .docx of the folder that ANSWERABLE_DRAFTS names.
 */
export function walkedDrafts(own: readonly string[], way: Way = ""): readonly Walked[] {
  const folder = process.env.ANSWERABLE_DRAFTS;
  const others = folder ? readdirSync(folder).filter((name) => /\.docx$/i.test(name)) : [];
  const tracked = way !== "";
  const parts = tracked ? { [SETTINGS]: part("settings", "<w:trackRevisions/>") } : {};
  return [
    ...own.map((name): Walked => [name, () => draftDocx(name, parts)]),
    ...others.map((name): Walked => {
      const read = (): Uint8Array => new Uint8Array(readFileSync(join(folder ?? "", name)));
      return [name, tracked ? () => trackingOn(read()) : read];
    }),
  ];
}

const SETTINGS = "word/settings.xml";

/** The same file with Track Changes on; it must have settings, as whatever a word processor writes has. */
function trackingOn(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const settings = parts[SETTINGS];
  if (!settings) throw new Error("The file has no settings.");
  const on = strFromU8(settings).replace(/<w:settings\b[^>]*?(\/?)>/, (root, alone) =>
    alone ? `${root.slice(0, -2)}><w:trackRevisions/></w:settings>` : `${root}<w:trackRevisions/>`,
  );
  return zipSync({ ...parts, [SETTINGS]: strToU8(on) });
}
