// Imports the modules that MODULES names, and prints the files of packages that Node has opened for it, in the order of opening.
import { readFileSync } from "node:fs";
import { register } from "node:module";

// Hooks run in a thread of their own, so they tell by a file.
const hooks = `
  import { appendFileSync } from "node:fs";
  export function load(url, context, next) {
    appendFileSync(${JSON.stringify(process.env.LIST)}, url + "\\n");
    return next(url, context);
  }`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);

for (const name of process.env.MODULES.split(",")) await import(name);
const opened = readFileSync(process.env.LIST, "utf8").trimEnd().split("\n");
console.log(opened.flatMap((url) => /.*\/node_modules\/(.+)$/.exec(url)?.[1] ?? []).join("\n"));
