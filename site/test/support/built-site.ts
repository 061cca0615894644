import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildSite, siteFolder } from "../../src/build.js";
import { serveSite } from "../../src/serve.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the built site, with its base and a slash at the end. */
    readonly siteAddress: string;
    /** Folder of its files. */
    readonly siteFiles: string;
    /** How long the build took. */
    readonly siteBuildSeconds: number;
  }
}

/** Not the root, so that a link that forgets the base leads nowhere. */
const base = "/some/base/";

/** Builds the site once for all tests and serves it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = join(siteFolder, "node_modules/.cache/site");
  const start = performance.now();
  buildSite({ base, folder });
  project.provide("siteBuildSeconds", (performance.now() - start) / 1000);
  const server = await serveSite(folder, { base });
  project.provide("siteAddress", server.origin + base);
  project.provide("siteFiles", folder);
  return server.close;
}
