import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** The program of a LibreOffice on this machine; null where there is none. */
export const SOFFICE: string | null =
  [
    ...(process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, "soffice")),
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  ].find((path) => existsSync(path)) ?? null;

/** Which of the .docx files, by name, LibreOffice opens and writes as text; all in one go. */
export function openedByLibreOffice(files: ReadonlyMap<string, Uint8Array>): string[] {
  if (SOFFICE === null) throw new Error("There is no LibreOffice on this machine.");
  const folder = mkdtempSync(join(tmpdir(), "answerable-"));
  try {
    const paths = [...files].map(([name, bytes]) => {
      const path = join(folder, `${name}.docx`);
      writeFileSync(path, bytes);
      return path;
    });
    const out = join(folder, "out");
    // A profile of its own: another LibreOffice that is running would answer in its place, or not at all.
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync(SOFFICE, [profile, "--headless", "--convert-to", "txt:Text", "--outdir", out, ...paths], {
      stdio: "ignore",
    });
    return readdirSync(out).map((name) => name.replace(/\.txt$/, ""));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A case that holds the files of the cases before it to LibreOffice, which opens all of them; `enough` of them must be there. */
export function openInLibreOffice(files: ReadonlyMap<string, Uint8Array>, enough: number): void {
  it(SOFFICE === null
    ? "are not opened by LibreOffice, which is not here"
    : "leave files that LibreOffice opens", () => {
    if (SOFFICE !== null) expect(openedByLibreOffice(files).sort()).toEqual([...files.keys()].sort());
    else expect(files.size).toBeGreaterThan(enough);
  }, 300_000);
}
