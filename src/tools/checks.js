/**
 * `npm run check`: every `check:…` of package.json, all at once; what each has to say is printed whole when it is done.
 * Fails where any of them fails, after all have had their say.
 */
const { exec } = require("node:child_process");
const { scripts } = require("../../package.json");

for (const name of Object.keys(scripts).filter((each) => each.startsWith("check:")))
  exec(`npm run --silent ${name}`, { maxBuffer: Number.POSITIVE_INFINITY }, (failure, told, complaints) => {
    process.stdout.write(told);
    process.stderr.write(complaints);
    if (!failure) return;
    console.error(`npm run ${name} failed.`);
    process.exitCode = 1;
  });
