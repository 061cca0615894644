import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, onTestFinished, test } from "vitest";

/** Runs a script in a Node of its own, with the bundled entries of core beside it. */
async function run(script: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "core-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const source = join(import.meta.dirname, "../src");
  const entryPoints = { core: join(source, "index.ts"), "path-client": join(source, "path-client/index.ts") };
  const outExtension = { ".js": ".mjs" };
  await build({
    entryPoints,
    bundle: true,
    splitting: true,
    format: "esm",
    outdir: folder,
    outExtension,
    logLevel: "error",
  });
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
    const { pathClient } = await import("./path-client.mjs");
    const onetrust = core.connect({ hostname: "http://127.0.0.1:1", credentials: core.clientCredentials({ clientId: "a", clientSecret: "b" }), retry: false });
    const table = { getPet: { method: "GET", path: "/pets/{id}" } };
    const pets = core.defineService({ package: "pets", host: "tenant", operations: table });
    const api = pets(onetrust);
    pathClient(pets, onetrust);
    core.requiredScopes(api.getPet);
    api.getPet.draft({ path: { id: "1" }, query: { a: [1] } });
    console.log(JSON.stringify([touched, undici()]));
    await api.getPet({ path: { id: "1" } }).catch(() => {});
    console.log(JSON.stringify(undici()));
  `);
  expect(output.trim().split("\n")).toEqual(["[[],false]", "true"]);
});

test("core runs where there is neither process nor a DOM", async () => {
  const output = await run(`
    delete globalThis.process;
    const core = await import("./core.mjs");
    const fetch = async () => new Response('{"name":"Rex"}', { headers: { "content-type": "application/json" } });
    const onetrust = core.connect({ hostname: "app.onetrust.com", credentials: core.bearer("t"), fetch });
    const api = core.defineService({ package: "pets", host: "tenant", operations: { getPet: { method: "GET", path: "/pets/{id}" } } })(onetrust);
    console.log(JSON.stringify(await api.getPet({ path: { id: "1" } })));
  `);
  expect(output.trim()).toBe('{"name":"Rex"}');
});

test("importing core touches no global but those of the language", async () => {
  const output = await run(`
    const standard = new Set(["Object", "Symbol", "Reflect", "Number", "Array", "WeakMap", "Error", "Map", "Set", "Promise", "Function", "String", "RegExp", "undefined", "globalThis"]);
    const touched = new Set();
    for (const name of Object.getOwnPropertyNames(globalThis)) {
      const real = Object.getOwnPropertyDescriptor(globalThis, name);
      if (standard.has(name) || !real.configurable) continue;
      Object.defineProperty(globalThis, name, { configurable: true, get() { touched.add(name); return real.get ? real.get.call(globalThis) : real.value; } });
    }
    const before = new Set(touched);
    await import("./core.mjs");
    await import("./path-client.mjs");
    const after = [...touched].filter((name) => !before.has(name));
    console.log(JSON.stringify(after));
  `);
  expect(output.trim()).toBe("[]");
});

test("no module of core names one of Node's", () => {
  const source = join(import.meta.dirname, "../src");
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  expect(files.length).toBeGreaterThan(50);
  expect(
    files.filter((file) => /from "node:|import\("node:|require\(/.test(readFileSync(join(source, file), "utf8"))),
  ).toEqual([]);
});
