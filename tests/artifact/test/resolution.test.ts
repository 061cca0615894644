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
  project = await install(tarballs, ["catalog", "core", "documents", "universal-consent"]);
});

const CALL = `const onetrust = connect({ hostname: "app.onetrust.com", credentials: apiKey("key") });
console.log(Object.keys(documents(onetrust)).join(), typeof universalConsent(onetrust).getPurpose.draft);
console.log(searchOperations("report breach").operations[0].package);
console.log(operations.length > 500, contractReaders.documents === readContract, Object.keys(readContract().operations).length);`;

test.each([
  [
    "import",
    "use.mjs",
    `import { apiKey, connect } from "@onetrust-client/core";
import { operations } from "@onetrust-client/catalog";
import { contractReaders } from "@onetrust-client/catalog/contracts/all";
import { searchOperations } from "@onetrust-client/catalog/search";
import { readContract } from "@onetrust-client/catalog/documents";
import { documents } from "@onetrust-client/documents";
import { universalConsent } from "@onetrust-client/universal-consent";`,
  ],
  [
    "require",
    "use.cjs",
    `const { apiKey, connect } = require("@onetrust-client/core");
const { operations } = require("@onetrust-client/catalog");
const { contractReaders } = require("@onetrust-client/catalog/contracts/all");
const { searchOperations } = require("@onetrust-client/catalog/search");
const { readContract } = require("@onetrust-client/catalog/documents");
const { documents } = require("@onetrust-client/documents");
const { universalConsent } = require("@onetrust-client/universal-consent");`,
  ],
])("by %s", async (_, file, head) => {
  writeFileSync(join(project, file), `${head}\n${CALL}\n`);
  expect(await run(process.execPath, [file], { cwd: project })).toMatch(
    /getFileLocation,uploadFile.* function\nincident-management\ntrue true 3\n$/,
  );
});
