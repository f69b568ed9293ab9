const asyncHooks = require("node:async_hooks");
const vm = require("node:vm");
const { TestEnvironment } = require("jest-environment-node");

/**
 * jest evaluates every module anew for every test file, and that is right: no test finds what another has left. It also
 * compiles them all anew, which is half of what loading the checker costs. Here a module is compiled once for each
 * worker and only run anew, in the new file's own realm: what V8 keeps of a script is code, no state.
 */
const compiled = new Map();
const compileFunction = vm.compileFunction;

vm.compileFunction = (code, params, options) => {
  const { filename, parsingContext } = options;
  // Where a module loads others in V8's own way, jest has to be asked for them.
  if (!parsingContext || /\bimport\s*\(|\bimport\.meta\b/.test(code))
    return compileFunction(code, params, options);
  const head = `(function (${params.join(", ")}) {`;
  const found = compiled.get(filename);
  if (found?.code === code && found.head === head) return found.script.runInContext(parsingContext);
  const script = new vm.Script(`${head}${code}\n})`, { filename, columnOffset: -head.length });
  compiled.set(filename, { code, head, script });
  return script.runInContext(parsingContext);
};

const { AsyncLocalStorage } = asyncHooks;

/**
 * What jest asks which test is being run: in a file they are run one after another. With Node's own, which up to version
 * 22 has every promise followed that is made, whatever awaits much takes noticeably longer.
 */
class OneAfterAnother {
  run(store, callback) {
    const before = this.store;
    const done = () => {
      this.store = before;
    };
    this.store = store;
    try {
      const result = callback();
      if (typeof result?.then === "function") return result.finally(done);
      done();
      return result;
    } catch (error) {
      done();
      throw error;
    }
  }

  getStore() {
    return this.store;
  }
}

const LIBRARY = /[\\/]node_modules[\\/]/;

/**
 * jest has each line of a stack told in the words of the source, for which it copies what V8 knows of the line. Of a
 * library there is no other source, and most lines are a library's: Playwright asks for the stack of all that it is
 * asked to do. Those are told by V8 itself.
 */
function onlyOwnLinesMapped(format) {
  return (error, lines) => {
    const head = format(error, []);
    const told = lines.map((line) =>
      LIBRARY.test(line.getFileName() ?? "") ? `\n    at ${line}` : format(error, [line]).slice(head.length),
    );
    return head + told.join("");
  };
}

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    // jest puts its own there for each file anew.
    Error.prepareStackTrace = onlyOwnLinesMapped(Error.prepareStackTrace);
    asyncHooks.AsyncLocalStorage = OneAfterAnother;
  }

  /** jest's own part has been loaded; whatever the tests load gets what Node has. */
  handleTestEvent({ name }) {
    if (name === "setup") asyncHooks.AsyncLocalStorage = AsyncLocalStorage;
  }
};
