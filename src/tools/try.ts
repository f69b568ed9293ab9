/** `npm run try -- FILE…`: the command line from its sources, without a build. */
import { run } from "../cli/run";

void run(["check", ...process.argv.slice(2)], process).then((status) => {
  process.exitCode = status;
});
