type Minify = (
  files: Readonly<Record<string, string>>,
  map: undefined,
  options: object,
) => Promise<{ readonly code: string }>;

/** What is used here of webpack's settings, which are no TypeScript. */
interface Settings {
  readonly optimization: {
    readonly minimizer: readonly {
      readonly options: { readonly minimizer: { readonly implementation: Minify; readonly options: object } };
    }[];
  };
}
const settingsFor: (env: object) => Promise<Settings> = require("../webpack.config.js");

/** A module as the build writes it, with its names left as they are. */
async function smaller(source: string): Promise<string> {
  const { optimization } = await settingsFor({ bench: true });
  const minimizer = optimization.minimizer[0]?.options.minimizer;
  if (!minimizer) throw new Error("The build makes nothing smaller.");
  const options = { ...minimizer.options, module: true, mangle: false };
  return (await minimizer.implementation({ "sample.js": source }, undefined, options)).code;
}

const LOOKS = "for (const word of words) if (word === 'and') return true; return false;";

describe("the build makes files smaller, and what is used in one place is still made once", () => {
  it.each([
    ["a function", `function joins(words) { ${LOOKS} }`],
    ["an arrow", `const joins = (words) => { ${LOOKS} };`],
  ])("%s", async (_, written) => {
    const code = await smaller(
      `${written}\nexport const found = (lines) => lines.filter((line) => joins(line));`,
    );
    expect(code.indexOf("joins")).toBeLessThan(code.indexOf("export"));
    expect(code).toMatch(/filter\(.*\bjoins\(/);
  });
});
