import { run } from "./run";

// A pipe that closes early (`answerable check … | head`) is no fault of ours: stop quietly.
process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
  process.exit(fault.code === "EPIPE" ? 0 : 2);
});

run(process.argv.slice(2), process).then(
  (status) => {
    process.exitCode = status;
  },
  (fault: unknown) => {
    process.stderr.write(`answerable: a fault in the program, not in your draft: ${String(fault)}\n`);
    process.exitCode = 2;
  },
);
