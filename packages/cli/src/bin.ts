#!/usr/bin/env node
import { run } from "./run.js";
import { EXIT } from "./terminal/exit-codes.js";

// A reader that has enough, such as `head`, closes the pipe: then nothing more is to be done.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(EXIT.done);
  throw error;
});

process.exitCode = await run(process.argv.slice(2));
