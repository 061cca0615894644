import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, onTestFinished, test } from "vitest";

/** Runs a program in a Node that generates no code from text, as workers do not. */
async function run(program: string): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), "core-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const outfile = join(folder, "program.mjs");
  const resolveDir = join(import.meta.dirname, "../support");
  await build({ stdin: { contents: program, resolveDir, loader: "ts" }, bundle: true, format: "esm", outfile });
  writeFileSync(join(folder, "package.json"), "{}");
  const flags = ["--disallow-code-generation-from-strings", outfile];
  return JSON.parse(execFileSync(process.execPath, flags, { encoding: "utf8", env: {} }));
}

test("where no code may be generated, ajvValidator and validate say why they refuse, and the schemas can be read", async () => {
  const printed = await run(`
    import { ajvValidator } from "../../src/validate/index.js";
    import { shopSchemas } from "./shop-schemas.js";
    const said = (act) => { try { return act(); } catch (error) { return error.kind + " " + error.message; } };
    console.log(JSON.stringify([
      said(() => ajvValidator({ schemas: [shopSchemas] })),
      said(() => shopSchemas.getOrder.output["~standard"].validate({})),
      said(() => shopSchemas.getOrder.output.jsonSchema.$ref),
    ]));
  `);
  const why =
    "this runtime does not let programs generate code, and ajv makes a function of each schema. Cloudflare Workers forbid it, and so do pages whose Content-Security-Policy lacks 'unsafe-eval'. Check responses in another runtime, or leave the option validate out.";
  expect(printed).toEqual([`configuration ajvValidator: ${why}`, `configuration validate: ${why}`, "#/$defs/Order"]);
});
