const path = require("node:path");
const webpack = require("webpack");
const { version } = require("./package.json");

/** The command line: one file for Node, everything it needs inside it. */
const commandLine = {
  name: "cli",
  target: "node20",
  entry: { answerable: "./src/cli/main.ts" },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js" },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [{ test: /\.tsx?$/, loader: "swc-loader", exclude: /node_modules/ }] },
  plugins: [
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
    new webpack.DefinePlugin({ __VERSION__: JSON.stringify(version) }),
  ],
  optimization: { minimize: true },
  performance: { hints: false },
  devtool: false,
};

module.exports = [commandLine];
