import { setFlagsFromString } from "node:v8";
import packageJson from "../../package.json";

// A pipe that closes early (`answerable check … | head`) is no fault of ours: stop quietly.
process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
  process.exit(fault.code === "EPIPE" ? 0 : 2);
});

answer(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (fault: unknown) => {
    process.stderr.write(`answerable: a fault in the program, not in your draft: ${String(fault)}\n`);
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
  // The space for new objects stays at the size that it begins with, where V8 would let it grow to 32 MB. What a draft
  // is understood as lives until the report is written, so that room for what dies early saves no time.
  setFlagsFromString("--semi-space-growth-factor=1");
  const { run } = await import("./run");
  return run(argv, process);
}
