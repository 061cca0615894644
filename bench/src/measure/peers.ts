/** The other clients and generators: `bench/peers`. Together they weigh more than everything in the workspace. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { installProject, projectFolder } from "./npm-project.js";
import { root } from "./sources.js";

/** Where the peers are installed and what they generate stands. */
export const peersFolder: string = projectFolder("peers");

/** Several peers need Node 22 or newer. */
export const node24: string = join(fileURLToPath(import.meta.resolve("node24/package.json")), "../bin/node");

export const snapshots: string = join(root, "specs/snapshots");

/** The definition with the most operations. */
export const largestDefinition = "consent-preferences-universal-consent-preference-management-oas";

/** The generators, and the files of their output that a program imports. */
const GENERATORS: Readonly<Record<string, readonly string[]>> = {
  "openapi-typescript": [],
  "hey-api": ["sdk.gen.ts", "client.gen.ts"],
  orval: ["client.ts"],
  "swagger-typescript-api": ["Api.ts"],
  kubb: ["index.ts"],
};

export const generators: readonly string[] = Object.keys(GENERATORS);

/** Installs the peers and generates their clients, unless that is done already. */
export async function preparePeers(): Promise<void> {
  installProject("peers");
  const sources = generators.map((name) => `generators/${name}.mjs`);
  await once("generated", ["package-lock.json", "definitions.mjs", ...sources], generateClients);
  linkOurs();
}

/** Does what has to be done again whenever one of the files differs, and the snapshots with them. */
async function once(stamp: string, files: readonly string[], work: () => void | Promise<void>): Promise<void> {
  const hash = createHash("sha256");
  for (const file of files) hash.update(readFileSync(join(peersFolder, file)));
  hash.update(readFileSync(join(root, "specs/lock.json")));
  const [path, digest] = [join(peersFolder, `.${stamp}`), hash.digest("hex")];
  if (existsSync(path) && readFileSync(path, "utf8") === digest) return;
  await work();
  writeFileSync(path, digest);
}

/** Programs in the peers' folder import the built packages by name. */
function linkOurs(): void {
  const folder = join(peersFolder, "node_modules/@onetrust-client");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  symlinkSync(join(root, "packages/core"), join(folder, "core"));
  for (const name of readdirSync(join(root, "packages/services")))
    symlinkSync(join(root, "packages/services", name), join(folder, name));
}

/** Every generator's client of every definition, and each client in one file of JavaScript. */
async function generateClients(): Promise<void> {
  for (const name of generators) {
    console.error(`bench: ${name} generates its clients`);
    execFileSync(node24, [join("generators", `${name}.mjs`), snapshots, generatedBy(name)], {
      cwd: peersFolder,
      stdio: ["ignore", "ignore", "inherit"],
    });
    await bundleClients(name);
  }
}

/** Where a generator's output stands, in a file or folder of each definition's name. */
export function generatedBy(generator: string): string {
  return join(peersFolder, "generated", generator);
}

/** The bundled clients of a generator, by definition. */
export function clientsBy(generator: string): string {
  return join(peersFolder, "clients", generator);
}

/** Leaves out a client that does not bundle: what cannot be bundled cannot be loaded, either. */
async function bundleClients(generator: string): Promise<void> {
  const files = GENERATORS[generator] ?? [];
  if (files.length === 0) return;
  rmSync(clientsBy(generator), { recursive: true, force: true });
  for (const definition of readdirSync(generatedBy(generator))) {
    const resolveDir = join(generatedBy(generator), definition);
    const contents = files.map((file) => `export * from "./${file}";`).join("\n");
    await build({
      stdin: { contents, resolveDir, loader: "ts" },
      outfile: join(clientsBy(generator), `${definition}.mjs`),
      nodePaths: [join(peersFolder, "node_modules")],
      bundle: true,
      format: "esm",
      platform: "node",
      logLevel: "silent",
    }).catch(() => console.error(`bench: the client of ${definition} by ${generator} does not bundle`));
  }
}
