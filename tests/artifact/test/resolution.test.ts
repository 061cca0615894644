import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "@onetrust-client/tests-support/run";
import { temporaryFolder } from "@onetrust-client/tests-support/temporary-folder";
import { beforeAll, expect, test } from "vitest";
import { install } from "../src/install.js";
import { packAll } from "../src/tarballs.js";

const tarballs = temporaryFolder();
let project: string;

beforeAll(async () => {
  await packAll(tarballs);
  project = await install(tarballs, ["core", "documents", "universal-consent"]);
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
