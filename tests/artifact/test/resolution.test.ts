import { rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { handWritten, packages, root } from "../src/checkout.js";
import { install } from "../src/install.js";
import { run } from "../src/run.js";
import { newFolder, packAll, tarballOf } from "../src/tarballs.js";

const tarballs = newFolder();
let project: string;

beforeAll(async () => {
  await packAll(tarballs);
  project = await install(tarballs, ["core", "documents", "universal-consent"]);
});

afterAll(() => {
  for (const folder of [project, tarballs]) rmSync(folder, { recursive: true });
});

/** What people write, the smallest service and the largest: the others are written by the same hand. */
function sample(): string[] {
  const services = packages.filter((name) => !handWritten.includes(name));
  const bySize = services.toSorted(
    (a, b) => statSync(tarballOf(tarballs, a)).size - statSync(tarballOf(tarballs, b)).size,
  );
  return [...handWritten, bySize[0] ?? "", bySize.at(-1) ?? ""];
}

test("are the types wrong? Not for those who import", async () => {
  const attw = join(root, "tests/artifact/node_modules/.bin/attw");
  for (const name of sample()) {
    // It ends with an error, and so does `run`, where it finds a problem.
    await run(attw, [tarballOf(tarballs, name), "--profile", "esm-only", "--no-emoji", "--no-color"], {
      cwd: root,
    });
  }
});

const CALL = `const onetrust = connect({ hostname: "app.onetrust.com", credentials: apiKey("key") });
console.log(Object.keys(documents(onetrust)).join(), typeof universalConsent(onetrust).getPurpose.draft);`;

test.each([
  [
    "import",
    "use.mjs",
    `import { apiKey, connect } from "@onetrust-client/core";
import { documents } from "@onetrust-client/documents";
import { universalConsent } from "@onetrust-client/universal-consent";`,
  ],
  [
    "require",
    "use.cjs",
    `const { apiKey, connect } = require("@onetrust-client/core");
const { documents } = require("@onetrust-client/documents");
const { universalConsent } = require("@onetrust-client/universal-consent");`,
  ],
])("by %s", async (_, file, head) => {
  writeFileSync(join(project, file), `${head}\n${CALL}\n`);
  expect(await run(process.execPath, [file], { cwd: project })).toMatch(/getFileLocation,uploadFile.* function\n$/);
});
