import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openLocalTenant } from "./open.js";
import { exampleNames, runProgram } from "./run-program.js";

// pnpm example <name>: one example against a fake tenant; its files go to examples/output.
const [name = "", ...args] = process.argv.slice(2);
if (exampleNames.includes(name)) {
  const folder = fileURLToPath(new URL("../output/", import.meta.url));
  mkdirSync(folder, { recursive: true });
  const { environment, close } = await openLocalTenant();
  const { code, problems } = await runProgram(name, {
    ...{ folder, environment, args },
    onOutput: (text) => process.stdout.write(text),
  });
  process.stderr.write(problems);
  process.exitCode = code ?? 1;
  await close();
} else {
  console.error(`Expected the name of an example: pnpm example <name>. There are:\n  ${exampleNames.join("\n  ")}`);
  process.exitCode = 1;
}
