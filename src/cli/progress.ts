import type { Surroundings } from "./run";

interface Progress {
  step(): void;
  stop(): void;
}

const QUIET: Progress = { step: () => {}, stop: () => {} };

/** A progress bar on the terminal's error stream; none for one file, and none where nobody watches. */
export async function progressOf(files: number, around: Surroundings): Promise<Progress> {
  if (files < 2 || !around.stderr.isTTY) return QUIET;
  const { Presets, SingleBar } = await import("cli-progress");
  const bar = new SingleBar(
    {
      format: "Checking {bar} {value} of {total}",
      stream: around.stderr,
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  bar.start(files, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}
