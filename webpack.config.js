const path = require("node:path");
const webpack = require("webpack");

const typescript = {
  test: /\.tsx?$/,
  loader: "swc-loader",
  exclude: /node_modules/,
  options: {
    // .swcrc serves jest, which wants CommonJS; webpack needs ES modules to leave out what is not used.
    swcrc: false,
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target: "es2022",
      transform: { react: { runtime: "automatic" } },
    },
  },
};

/** The command line: one file for Node, everything it needs inside it. */
const commandLine = {
  name: "cli",
  target: "node20",
  entry: { answerable: "./src/cli/main.ts" },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js" },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [typescript] },
  plugins: [
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
    // What is imported late is still run late, but from the same file.
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
  ],
  performance: { hints: false },
  devtool: false,
};

module.exports = [commandLine];
