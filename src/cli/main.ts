import { setFlagsFromString } from "node:v8";
import packageJson from "../../package.json";
import { CannotDo } from "./cannot-do";
import { loadChecker } from "./load";

// A pipe that closes early (`answerable check … | head`) is no fault of ours: stop quietly.
process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
  if (fault.code === "EPIPE") process.exit(0);
  process.stderr.write(
    `answerable: The report could not be printed (${fault.code}): write it to a file with --output.\n`,
  );
  process.exit(2);
});

answer(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (fault: unknown) => {
    const told =
      fault instanceof CannotDo
        ? fault.message
        : `a fault in the program, not in your draft: ${String(fault)}`;
    process.stderr.write(`answerable: ${told}\n`);
    process.exitCode = 2;
  },
);

/** Scripts ask for the version often, and need not wait until the checker is ready for drafts. */
async function answer(argv: readonly string[]): Promise<number> {
  const [only = "", ...others] = argv;
  if (others.length === 0 && (only === "--version" || only === "-V")) {
    process.stdout.write(`${packageJson.version}\n`);
    return 0;
  }
  const { run } = loadChecker(__dirname);
  // The space for new objects stays at the size that it begins with, where V8 would let it grow to 32 MB. What a draft
  // is understood as lives until the report is written, so that room for what dies early saves no time.
  // (Only now, since V8 takes what was compiled under other flags for of no use.)
  setFlagsFromString("--semi-space-growth-factor=1");
  // A little more than V8's own 300, with which it begins to look for garbage just when the report of a long draft is
  // written, and the process is about to end.
  setFlagsFromString("--heap-growing-percent=400");
  // V8 would first make bytecode of a regular expression, which for large ones takes longer than machine code does, and
  // make machine code as well at the second match. Of the hundreds here nearly all are matched again and again.
  setFlagsFromString("--no-regexp-tier-up");
  // V8 would put far more functions into those that call them when it compiles these for the last time. A run is over
  // before that pays: on 300 pages it took a seventh of all processor time and 5 MB, and saved nothing.
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=120");
  return run(argv, process);
}
