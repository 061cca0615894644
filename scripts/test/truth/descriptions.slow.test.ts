import { cp } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, expect, test } from "vitest";
import { generateFrom } from "../../src/commands/run-generate.js";
import { runSync } from "../../src/commands/sync.js";
import { upstreamFiles } from "../support/checkout.js";
import { closeHosts, vendorHost } from "../support/hosts/vendor-host.js";
import { workspace } from "../support/workspace.js";

afterAll(closeHosts);

const upstream = upstreamFiles();
if (upstream === undefined)
  console.log("left out: descriptions of the vendor's files (../shared/upstream is not here)");

/** What is left of a file for the compiler. */
function withoutComments(text: string): string {
  const source = ts.createSourceFile("emitted.ts", text, ts.ScriptTarget.ES2022);
  return ts.createPrinter({ removeComments: true }).printFile(source);
}

function javaScript(text: string): string {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, removeComments: true },
  });
  return outputText;
}

test.runIf(upstream !== undefined)("descriptions change comments only, in every package of the vendor's", async () => {
  const root = await workspace({ "specs/services.json": [] });
  await cp(new URL("../../../specs", import.meta.url), join(root, "specs"), { recursive: true });
  const { origin } = await vendorHost({ files: upstream ?? {} });
  await runSync(root, { origin, today: "2030-01-01" });
  const plain = await generateFrom(root);
  const described = await generateFrom(root, { descriptions: true });
  expect(described.services.filter(({ failure }) => failure !== undefined)).toEqual([]);
  const added = [...described.files.keys()].filter((path) => !plain.files.has(path));
  expect(new Set(added.map((path) => path.split("/").at(-1)))).toEqual(new Set(["NOTICE", "LICENSE-APACHE-2.0.txt"]));
  const code = [...plain.files.keys()].filter((path) => path.endsWith(".ts"));
  const differing = code.filter((path) => plain.files.get(path) !== described.files.get(path));
  for (const path of code) {
    const [without, having] = [plain.files.get(path) ?? "", described.files.get(path) ?? ""];
    expect(withoutComments(having), path).toBe(withoutComments(without));
    expect(javaScript(having), path).toBe(javaScript(without));
  }
  const more = [...described.files.values()].join("").length - [...plain.files.values()].join("").length;
  console.log(`descriptions: ${differing.length} of ${code.length} files, ${Math.round(more / 1000)} kB of comments`);
  expect(differing.length).toBeGreaterThan(0);
});
