const { availableParallelism } = require("node:os");

/** What the tests without a browser and those in one have in common. */
const both = {
  roots: ["<rootDir>/tests"],
  transform: { "\\.tsx?$": ["@swc/jest"] },
  setupFilesAfterEnv: ["<rootDir>/tests/kit/patience.ts", "<rootDir>/tests/kit/bytes.js"],
};

module.exports = {
  // One more than there are processors: whoever walks through a page waits for it now and then.
  maxWorkers: availableParallelism() + 1,
  testSequencer: "<rootDir>/tests/kit/longest-first.js",
  workerGracefulExitTimeout: 60_000,
  reporters: ["default"],
  projects: [
    {
      ...both,
      displayName: "unit",
      testEnvironment: "<rootDir>/tests/kit/environment.js",
      testMatch: ["**/*.test.ts", "**/*.test.tsx"],
      testPathIgnorePatterns: ["/node_modules/", "/tests/e2e/"],
      globalSetup: "<rootDir>/tests/kit/built.ts",
    },
    {
      ...both,
      displayName: "e2e",
      testEnvironment: "<rootDir>/tests/kit/browser-environment.js",
      testMatch: ["<rootDir>/tests/e2e/**/*.e2e.test.ts"],
      globalSetup: "<rootDir>/tests/kit/built-and-browser.ts",
    },
  ],
};
