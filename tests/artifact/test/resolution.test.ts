import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { install } from "../src/install.js";
import { run } from "../src/run.js";
import { newFolder, packAll } from "../src/tarballs.js";

const tarballs = newFolder();
let project: string;

beforeAll(async () => {
  await packAll(tarballs);
  project = await install(tarballs, ["core", "documents", "universal-consent"]);
});

afterAll(() => {
  for (const folder of [project, tarballs]) rmSync(folder, { recursive: true });
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
