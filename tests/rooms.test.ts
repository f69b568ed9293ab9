import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

const src = join(__dirname, "../src");

/** What each room may import, as src/README.md has it. `tools` may import anything and nobody may import it. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  language: ["model"],
  edits: ["model"],
  law: ["model"],
  templates: ["model"],
  parse: ["model", "language", "templates"],
  rules: ["model", "language", "edits", "law"],
  sections: ["model", "edits", "law"],
  review: ["model", "language", "templates", "parse"],
  against: ["model", "review"],
  "new-response": ["model", "edits", "law", "templates", "sections", "review"],
  engine: ["model", "language", "edits", "law", "templates", "parse", "rules", "sections"],
  reports: ["model", "engine", "against"],
  hosts: ["model", "edits"],
  session: [
    "model",
    "language",
    "edits",
    "law",
    "templates",
    "parse",
    "rules",
    "sections",
    "review",
    "against",
    "new-response",
    "engine",
    "reports",
  ],
};

/** Doors show what the session works with. Documents they know only as the port; their main file picks the host. */
const INSIDE = ["session", ...(MAY_IMPORT.session ?? [])];
MAY_IMPORT.taskpane = INSIDE;
// In a shared runtime the ribbon and the pane have one session.
MAY_IMPORT.commands = [...INSIDE, "taskpane"];
// Shows the very same pane beside the document.
MAY_IMPORT.workbench = [...INSIDE, "taskpane"];
const DOORS = /^(taskpane|commands|workbench)\//;

/** What only some rooms may import from outside the project. */
const OUTSIDE: Record<string, (file: string) => boolean> = {
  fflate: (file) => file.startsWith("hosts/docx/"),
  saxes: (file) => file.startsWith("hosts/docx/"),
  // The differences between two wordings.
  diff: (file) => /^(taskpane\/sections|against|rules\/section-altered)\//.test(file),
  zod: (file) =>
    /^(templates\/schema|language\/agencies\/register-file|reports\/schema|sections\/(schema|own)|session\/kept|cli\/)/.test(
      file,
    ),
  react: (file) => DOORS.test(file),
  "react-dom": (file) => DOORS.test(file),
  "@fluentui": (file) => DOORS.test(file),
  "docx-preview": (file) => file.startsWith("workbench/"),
  // `@microsoft/office-js-helpers`, for the help desk's details; Office.js itself comes from Microsoft's address.
  "@microsoft": (file) => /^(taskpane|hosts\/word)\//.test(file),
  sarif: (file) => file === "reports/sarif.ts",
  commander: (file) => file.startsWith("cli/"),
  "cli-progress": (file) => file.startsWith("cli/"),
  tinyglobby: (file) => file.startsWith("cli/"),
  picocolors: (file) => file.startsWith("cli/"),
};

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((file) => file.split(sep).join("/"))
  .filter((file) => /\.tsx?$/.test(file));

const importsOf = (file: string): string[] =>
  [
    ...readFileSync(join(src, file), "utf8").matchAll(
      /^(?:import|export|\}).*\bfrom "([^"]+)"|\bimport\("([^"]+)"\)|^import "([^"]+)"/gm,
    ),
  ].map(([, ...names]) => names.find(Boolean) ?? "");

describe("the rooms of the house", () => {
  it.each(files.filter((file) => !file.startsWith("tools/")))("%s imports only what its room may", (file) => {
    const room = file.split("/")[0] ?? "";
    const allowed = MAY_IMPORT[room];
    const strays = importsOf(file).filter((name) => {
      if (name.startsWith(".")) {
        const to = relative(src, join(src, dirname(file), name)).split(sep)[0] ?? "";
        if (to === "..") return !/package\.json$|\/assets\//.test(name);
        // The session knows of documents only what the port says.
        if ((room === "session" || DOORS.test(file)) && name.endsWith("hosts/port")) return false;
        if (/^\w+\/main\.tsx?$/.test(file) && DOORS.test(file) && to === "hosts") return false;
        return to !== room && (allowed ? !allowed.includes(to) : to === "tools");
      }
      if (name.startsWith("node:")) return room !== "cli";
      const known = OUTSIDE[name.split("/")[0] ?? ""];
      return !known?.(file);
    });
    expect(strays).toEqual([]);
  });

  it("speaks to Office.js only where Word is picked or answered", () => {
    const strays = files.filter((file) => {
      if (/^(hosts\/word\/|taskpane\/main\.ts$|commands\/main\.ts$)/.test(file)) return false;
      const code = readFileSync(join(src, file), "utf8").replace(
        /\/\*[\s\S]*?\*\/|\/\/.*|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g,
        "",
      );
      return /\b(?:Office|OfficeExtension|Word)\.[A-Za-z]/.test(code);
    });
    expect(strays).toEqual([]);
  });

  it("has no file too long to be read in one sitting", () => {
    const long = files
      .filter((file) => !/(^|\/)(index|examples)\.ts$/.test(file))
      .map((file) => ({ file, lines: readFileSync(join(src, file), "utf8").split("\n").length }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });

  it("names its files in kebab case, components of React excepted", () => {
    const odd = files.filter(
      (file) => !/^([a-z0-9-]+\/)*([a-z0-9-]+|[A-Z][A-Za-z]+)(\.[a-z]+)*\.tsx?$/.test(file),
    );
    expect(odd).toEqual([]);
  });

  it("has no room for odds and ends", () => {
    const folders = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) =>
      statSync(join(src, name)).isDirectory(),
    );
    expect(folders.filter((name) => /(^|\/)(utils?|helpers?|common|misc)$/.test(name))).toEqual([]);
  });
});
