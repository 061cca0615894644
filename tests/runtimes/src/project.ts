import { cpSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { install } from "@onetrust-client/tests-artifact/install";
import { packAll } from "@onetrust-client/tests-artifact/tarballs";
import { temporaryFolder } from "@onetrust-client/tests-support/temporary-folder";

const scenario = fileURLToPath(new URL("../scenario/", import.meta.url));
const names = ["core", "consent-interfaces", "consent-receipts", "documents", "universal-consent"];

/** A project outside the workspace with the packed packages installed, and the scenario in it. */
export async function newProject(): Promise<string> {
  const tarballs = temporaryFolder();
  await packAll(tarballs);
  const project = await install(tarballs, names);
  cpSync(scenario, project, { recursive: true });
  return project;
}
