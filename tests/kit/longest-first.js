const { default: Sequencer } = require("@jest/test-sequencer");

/**
 * jest begins with the largest files where it has not seen any run before, as on a fresh machine, but what takes long is
 * seldom long to read: a file that opens Word after Word, begun last, would keep one processor busy while the others have
 * nothing left to do. The tests in a browser come first, then these, which take five seconds of a processor and more.
 */
const LONG = [
  "sections/documents",
  "session/after-edits",
  "session/new-response",
  "hosts/word/failing",
  "rules/fixes.hosts",
  "hosts/word.contract",
  "hosts/docx-properties",
  "rules/fixes",
  "parse/properties",
  "site",
  "session/every-safe-fix",
  "session/against",
  "taskpane/warm-up",
  "hosts/word/reading",
  "hosts/docx-xml",
  "language/commitments",
  "hosts/word/places",
];

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      if (path.endsWith(".e2e.test.ts")) return 0;
      const at = LONG.findIndex((name) => path.replaceAll("\\", "/").endsWith(`/tests/${name}.test.ts`));
      return at < 0 ? 1 + LONG.length : 1 + at;
    };
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
};
