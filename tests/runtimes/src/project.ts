import { cpSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { install } from "@onetrust-client/tests-artifact/install";
import { newFolder, packAll } from "@onetrust-client/tests-artifact/tarballs";

const scenario = fileURLToPath(new URL("../scenario/", import.meta.url));
const names = ["core", "consent-interfaces", "consent-receipts", "documents", "universal-consent"];

/** A project outside the workspace with the packed packages installed, and the scenario in it. */
export async function newProject(): Promise<string> {
  const tarballs = newFolder();
  await packAll(tarballs);
  const project = await install(tarballs, names);
  rmSync(tarballs, { recursive: true });
  cpSync(scenario, project, { recursive: true });
  return project;
}
