// Node, Bun and Deno: a program that prints.
import { scenario } from "./scenario.mjs";

console.log(JSON.stringify(await scenario(JSON.parse(process.argv[2]))));
