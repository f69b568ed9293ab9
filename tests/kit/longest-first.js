const { default: Sequencer } = require("@jest/test-sequencer");

/**
 * jest begins with the largest files where it has not seen any run before, as on a fresh machine. The tests in a browser
 * take longest, whatever their size: one of them begun last would keep a single processor busy for a minute.
 */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const inBrowser = ({ path }) => path.endsWith(".e2e.test.ts");
    const sorted = super.sort(tests);
    return [...sorted.filter(inBrowser), ...sorted.filter((test) => !inBrowser(test))];
  }
};
