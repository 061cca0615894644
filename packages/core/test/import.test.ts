import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, onTestFinished, test } from "vitest";

/** Runs a script in a Node of its own, with core as one module beside it. */
async function run(script: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "core-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const entryPoints = [join(import.meta.dirname, "../src/index.ts")];
  await build({ entryPoints, bundle: true, format: "esm", outfile: join(folder, "core.mjs"), logLevel: "error" });
  writeFileSync(join(folder, "main.mjs"), script);
  return execFileSync(process.execPath, [join(folder, "main.mjs")], { encoding: "utf8", env: {} });
}

// In Node 20 the getters of Request and Headers load undici, 25 ms.
const traps = `
  const touched = [];
  for (const name of ["Request", "Response", "Headers", "FormData"]) {
    const real = Object.getOwnPropertyDescriptor(globalThis, name);
    Object.defineProperty(globalThis, name, { configurable: true, get() { touched.push(name); return real.get.call(globalThis); } });
  }
  const undici = () => process.moduleLoadList.some((module) => module.includes("deps/undici/undici"));
`;

test("importing, connecting, binding and drafting load nothing of the platform's fetch; the first call does", async () => {
  const output = await run(`${traps}
    const core = await import("./core.mjs");
    const onetrust = core.connect({ hostname: "http://127.0.0.1:1", credentials: core.clientCredentials({ clientId: "a", clientSecret: "b" }), retry: false });
    const table = { getPet: { method: "GET", path: "/pets/{id}" } };
    const pets = core.service("tenant", table);
    const api = pets(onetrust);
    core.pathClient(pets, onetrust);
    core.requiredScopes(api.getPet);
    api.getPet.draft({ path: { id: "1" }, query: { a: [1] } });
    console.log(JSON.stringify([touched, undici()]));
    await api.getPet({ path: { id: "1" } }).catch(() => {});
    console.log(JSON.stringify([touched.length > 0, undici()]));
  `);
  expect(output.trim().split("\n")).toEqual(["[[],false]", "[true,true]"]);
});

test("core runs where there is neither process nor a DOM", async () => {
  const output = await run(`
    delete globalThis.process;
    const core = await import("./core.mjs");
    const fetch = async () => new Response('{"name":"Rex"}', { headers: { "content-type": "application/json" } });
    const onetrust = core.connect({ hostname: "app.onetrust.com", credentials: core.bearer("t"), fetch });
    const api = core.service("tenant", { getPet: { method: "GET", path: "/pets/{id}" } })(onetrust);
    console.log(JSON.stringify(await api.getPet({ path: { id: "1" } })));
  `);
  expect(output.trim()).toBe('{"name":"Rex"}');
});
