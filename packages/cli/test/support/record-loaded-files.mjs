/** Imported first into a program, this writes the URL or path of each file that Node.js loads to the file that LOADED_FILES names. */
import { appendFileSync } from "node:fs";
import { createRequire, register } from "node:module";
import { isMainThread } from "node:worker_threads";

const record = (files) => appendFileSync(process.env.LOADED_FILES, files.map((file) => `${file}\n`).join(""));

// Node.js runs the hook in a thread of its own, for which it imports this file once more.
if (isMainThread) {
  register(import.meta.url);
  process.on("exit", () => record(Object.keys(createRequire(import.meta.url).cache)));
}

export async function load(url, context, next) {
  if (url.startsWith("file:")) record([url.slice("file://".length)]);
  return await next(url, context);
}
