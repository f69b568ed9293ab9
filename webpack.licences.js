const fs = require("node:fs");
const path = require("node:path");
const webpack = require("webpack");

const PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/**
 * Writes licences.txt beside what is built: each package that went into it, with the notice that its licence asks to be
 * handed on with every copy.
 */
module.exports = {
  apply: ({ hooks }) =>
    hooks.thisCompilation.tap("licences", (compilation) =>
      compilation.hooks.processAssets.tap(
        { name: "licences", stage: webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => compilation.emitAsset("licences.txt", new webpack.sources.RawSource(licencesOf(compilation))),
      ),
    ),
};

function licencesOf({ modules }) {
  const folders = new Set();
  // Modules that were joined into one still name the files that they came from.
  for (const module of modules)
    for (const { resource } of module.modules ?? [module]) {
      const [, folder] = PACKAGE.exec(resource ?? "") ?? [];
      if (folder) folders.add(folder);
    }
  const notices = [...folders].map(noticeOf);
  return [...new Set(notices)].sort().join(`\n${"-".repeat(80)}\n\n`);
}

function noticeOf(folder) {
  const { name, version, license, author, homepage } = JSON.parse(
    fs.readFileSync(path.join(folder, "package.json"), "utf8"),
  );
  const file = fs.readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)/i.test(each));
  // One package names its licence and has no copy of it.
  const by = [typeof author === "string" ? author : author?.name, homepage].filter(Boolean).join(", ");
  const text = file ? fs.readFileSync(path.join(folder, file), "utf8").replaceAll("\r\n", "\n").trim() : by;
  return `${name} ${version} (${license})\n\n${text}\n`;
}
