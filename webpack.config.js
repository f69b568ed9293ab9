const fs = require("node:fs");
const { createRequire, wrap } = require("node:module");
const path = require("node:path");
const { Writable } = require("node:stream");
const vm = require("node:vm");
const webpack = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const licences = require("./webpack.licences.js");

/** Where `npm run word` serves, and what manifest.xml therefore says; a build for another address replaces it. */
const LOCAL = "https://localhost:3000/";
const OFFICE_JS = "https://appsforoffice.microsoft.com";

const typescript = (target) => ({
  test: /\.tsx?$/,
  loader: "swc-loader",
  exclude: /node_modules/,
  options: {
    // .swcrc serves jest, which wants CommonJS; webpack needs ES modules to leave out what is not used.
    swcrc: false,
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target,
      transform: { react: { runtime: "automatic" } },
    },
  },
});
// webpack's own minimizer with swc in it, which is here for TypeScript anyhow and takes a fifth of the time.
const Minimizer = createRequire(require.resolve("webpack"))("minimizer-webpack-plugin");
const SMALLER = new Minimizer({
  minify: Minimizer.swcMinify,
  // Each of these puts a function that is used in one place into the function that uses it, where it is made again at
  // every call: the files get a hundredth smaller, and a check takes a quarter longer and half as much memory again.
  minimizerOptions: { compress: { inline: 0, reduce_vars: false, collapse_vars: false } },
});

const resolve = { extensions: [".ts", ".tsx", ".js"] };

/** The command line: a file that starts it, and the checker with everything it needs inside it. */
const commandLine = {
  name: "cli",
  target: "node20",
  // A script that is loaded by hand (src/cli/load.ts) knows where it stands.
  node: { __dirname: false },
  entry: {
    answerable: "./src/cli/main.ts",
    checker: { import: "./src/cli/run.ts", library: { type: "commonjs2" } },
  },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js" },
  resolve,
  // Commander loads it for subcommands that are programs of their own, of which there are none.
  externals: { "node:child_process": "var {}" },
  module: {
    rules: [typescript("es2022")],
    // What is imported late is still run late, but from the same file.
    parser: { javascript: { dynamicImportMode: "eager" } },
  },
  plugins: [
    licences,
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, include: /^answerable\.js$/ }),
    {
      apply: ({ hooks }) =>
        hooks.afterEmit.tapPromise("compiled", ({ outputOptions }) => keepCompiled(outputOptions.path)),
    },
  ],
  optimization: { minimizer: [SMALLER] },
  performance: { hints: false },
  devtool: false,
};

/**
 * Lets the checker read a draft once, and keeps beside it what V8 has made of it by then (src/cli/load.ts). V8 itself
 * knows a script again by its length alone, so nothing is left there of an earlier build.
 */
async function keepCompiled(folder) {
  for (const name of fs.readdirSync(folder))
    if (name.endsWith(".compiled")) fs.rmSync(path.join(folder, name));
  const filename = path.join(folder, "checker.js");
  const script = new vm.Script(wrap(fs.readFileSync(filename, "utf8")), { filename });
  const checker = { exports: {} };
  script.runInThisContext()(checker.exports, createRequire(filename), checker, filename, folder);
  const nowhere = () => new Writable({ write: (_bytes, _encoding, done) => done() });
  const around = { stdin: process.stdin, stdout: nowhere(), stderr: nowhere(), env: {} };
  await checker.exports.run(["check", path.resolve(__dirname, "assets/sample-draft.docx")], around);
  fs.writeFileSync(
    path.join(folder, `checker-${process.version}-${process.arch}.compiled`),
    script.createCachedData(),
  );
}

/** What `npm run bench` runs: the checker built as users have it, with the clock around it. Not part of the build. */
const bench = {
  ...commandLine,
  name: "bench",
  entry: { bench: "./src/tools/bench.ts" },
  plugins: [],
  output: { path: path.resolve(__dirname, "node_modules/.cache/answerable"), filename: "[name].js" },
  externals: { "write-good": "commonjs write-good", "node:child_process": "commonjs node:child_process" },
};

/**
 * The pages: the task pane, the workbench and the page for administrators, with the manifest for the address at which
 * they will stand. Everything is static and relative, so that any web server will do.
 */
const site = ({ address, mode, https }) => ({
  name: "site",
  // Word's own browsers are WebView2 and WebKit, which lags behind by the version of macOS: Safari 16.4 has all of this,
  // and nothing older has the look-behinds of the patterns. Below it, what is remembered of a paragraph in a private
  // field of its own (src/model/remembering.ts) would be compiled to weak maps, which cost a tenth of every check.
  target: ["web", "es2022"],
  entry: {
    commands: "./src/commands/main.ts",
    taskpane: "./src/taskpane/main.ts",
    workbench: "./src/workbench/main.tsx",
  },
  output: {
    path: path.resolve(__dirname, "dist/site"),
    filename: mode === "production" ? "[name].[contenthash:12].js" : "[name].js",
    chunkFilename: mode === "production" ? "[name].[contenthash:12].js" : "[name].js",
    assetModuleFilename: "assets/[name].[contenthash:12][ext]",
    clean: true,
  },
  resolve,
  module: {
    rules: [typescript("es2022"), { test: /\.(docx|svg|png)$/, type: "asset/resource" }],
  },
  optimization: {
    // The pane's page runs two entries; one runtime lets them share modules, and with them one session.
    runtimeChunk: "single",
    minimizer: [SMALLER],
    splitChunks: { chunks: "all" },
  },
  plugins: [
    compiledAsTheyCome,
    licences,
    page("commands.html", "src/commands/commands.html", ["commands"], policy({ mode, office: true })),
    page(
      "taskpane.html",
      "src/taskpane/taskpane.html",
      ["commands", "taskpane"],
      policy({ mode, office: true }),
    ),
    ...["workbench.html", "index.html"].map((name) =>
      page(name, "src/workbench/workbench.html", ["workbench"], policy({ mode, workbench: true })),
    ),
    page("deploy.html", "src/site/deploy.html", [], policy({ mode }), {
      address: address.replaceAll("&", "&amp;"),
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets/icon-*.png", to: "assets/[name][ext]" },
        { from: "assets/icon.svg", to: "assets/icon.svg" },
        { from: "src/commands/shortcuts.json", to: "shortcuts.json" },
        { from: "manifest.xml", transform: (text) => manifestFor(address, text) },
        {
          from: "manifest.xml",
          to: "manifest-microsoft365.xml",
          transform: (text) => manifestFor(address, withSharedRuntime(text.toString("utf8"))),
        },
      ],
    }),
  ],
  performance: { hints: false },
  // Never a kind that uses eval, which the pages' policy forbids.
  devtool: mode === "production" ? false : "source-map",
  devServer: {
    // Not the same one, or `npm run word` would take a running workbench for its own server.
    port: https ? 3000 : 8080,
    server: https ? { type: "https", options: https } : "http",
    // Word on the web asks for these pages from another origin.
    headers: { "Access-Control-Allow-Origin": "*" },
    client: { overlay: false },
  },
});

const manifestFor = (address, text) =>
  text.toString("utf8").replaceAll(LOCAL, address.replaceAll("&", "&amp;"));

/**
 * The manifest with one runtime for ribbon and pane, which lives on when the pane is closed, and with shortcuts. Ribbon
 * and pane then run in the pane's page, which the runtime, the pane and the function file must all name.
 */
const withSharedRuntime = (manifest) =>
  [
    ["<DesktopFormFactor>", '<Runtimes><Runtime resid="Pane.Url" lifetime="long" /></Runtimes>$&'],
    ['<FunctionFile resid="Commands.Url" />', '<FunctionFile resid="Pane.Url" />'],
    [CHECK_IN_PANE, '<Action xsi:type="ExecuteFunction"><FunctionName>check</FunctionName></Action>'],
    ["</VersionOverrides>", `$&<ExtendedOverrides Url="${LOCAL}shortcuts.json" />`],
  ].reduce((text, [found, put]) => {
    if (text.split(found).length !== 2) throw new Error(`manifest.xml has to hold ${found} exactly once.`);
    return text.replace(found, put);
  }, manifest);

/** What Check does where no command can open the pane; the button that only opens it names a title besides. */
const CHECK_IN_PANE =
  /<Action xsi:type="ShowTaskpane">\s*<TaskpaneId>Answerable\.Pane<\/TaskpaneId>\s*<SourceLocation resid="Pane\.Url" \/>\s*<\/Action>/;

const page = (filename, template, chunks, contentSecurityPolicy, more = {}) =>
  new HtmlPlugin({
    filename,
    template,
    chunks,
    chunksSortMode: "manual",
    scriptLoading: "defer",
    minify: false,
    templateParameters: (compilation) => ({
      contentSecurityPolicy,
      officeJs: `${OFFICE_JS}/lib/1/hosted/office.js`,
      soon: neededSoon(compilation),
      ...more,
    }),
  });

/**
 * The files that the pane's own script asks for first. The page names them, so that they come beside Office.js and not
 * behind it, and their functions are compiled as they come, on a thread of their own, where the browser knows the
 * comment for that (explicit compile hints: Chromium from 136, and so WebView2). None runs before the pane's own script.
 */
const neededSoon = ({ entrypoints }) => [
  ...new Set(
    (entrypoints.get("taskpane")?.getChildren() ?? [])
      .filter(({ name }) => ["pane", "session", "word"].includes(name))
      .flatMap((group) => group.getFiles()),
  ),
];

/**
 * What a page may load. A draft can hold what identifies a child, so there is nowhere that a page could send it: no
 * connection, no form, and pictures, fonts and styles from the site alone. (`frame-ancestors` has no effect in a
 * page; deploy.html says what a server may send.)
 */
function policy({ mode, office = false, workbench = false }) {
  const develops = mode !== "production";
  const rules = {
    "default-src": "'none'",
    "script-src": office ? `'self' ${OFFICE_JS}` : "'self'",
    // Fluent's Griffel, and docx-preview, make style elements as they go, and a static page has no nonce that would
    // differ from one visit to the next.
    "style-src": "'self' 'unsafe-inline'",
    "img-src": workbench ? "'self' data: blob:" : "'self' data:",
    "font-src": workbench ? "'self' data: blob:" : "'self'",
    // The workbench fetches its sample draft; the development server tells pages that they have changed.
    "connect-src": develops ? "'self' ws: wss:" : workbench ? "'self'" : "'none'",
    "worker-src": workbench ? "'self'" : "'none'",
    "form-action": "'none'",
    "base-uri": "'none'",
    // Where Word on the web runs on a server that Office.js does not know, it asks the person in a frame of its own.
    "frame-src": office ? OFFICE_JS : "'none'",
  };
  return Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}

const compiledAsTheyCome = {
  apply: ({ hooks }) =>
    hooks.compilation.tap("compiled as they come", (compilation) =>
      compilation.hooks.processAssets.tap(
        {
          name: "compiled as they come",
          // Behind what takes comments out, and before the names say what is in the files.
          stage: webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1,
        },
        () => {
          for (const file of neededSoon(compilation))
            compilation.updateAsset(
              file,
              (source) => new webpack.sources.ConcatSource("//# allFunctionsCalledOnLoad\n", source),
            );
        },
      ),
    ),
};

/** The address of the site with a slash at its end; what Word would refuse is refused here in one sentence. */
function addressFrom(url) {
  if (url === undefined) return LOCAL;
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed?.protocol === "https:" && !parsed.search && !parsed.hash)
    return parsed.href.endsWith("/") ? parsed.href : `${parsed.href}/`;
  process.stderr.write(
    `"${url}" cannot be the site's address, since Word loads add-ins over https only: give one such as --env url=https://example.org/answerable/, without "?" or "#".\n`,
  );
  return process.exit(2);
}

module.exports = async (env = {}, argv = {}) => {
  if (env.bench) return bench;
  // --env word: over https, with a certificate that this machine trusts (Microsoft's tool asks before it installs one).
  const https = env.word ? await require("office-addin-dev-certs").getHttpsServerOptions() : null;
  return [commandLine, site({ address: addressFrom(env.url), mode: argv.mode ?? "production", https })];
};
