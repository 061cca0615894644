#!/usr/bin/env node
import { run } from "./run.js";
import { EXIT } from "./terminal/exit-codes.js";

process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
  // A reader that has enough, such as `head`, closes the pipe: then nothing more is to be done.
  if (code === "EPIPE") process.exit(EXIT.done);
  process.stderr.write(
    `onetrust: standard output cannot be written (${code}). Make room, or send it elsewhere. What the command did before is done.\n`,
  );
  process.exit(EXIT.failed);
});
// What goes there is no result. Where nobody reads it, the work goes on.
process.stderr.on("error", () => {});

process.exitCode = await run(process.argv.slice(2));
