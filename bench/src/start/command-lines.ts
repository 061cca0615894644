import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { installProject, projectFolder } from "../measure/npm-project.js";
import { root } from "../measure/sources.js";

/** A program that people start in a terminal, and that can send a request to any host. */
export interface CommandLine {
  readonly name: string;
  /** The file that Node.js runs. */
  readonly program: string;
  readonly help: readonly string[];
  /** The arguments with which it sends a GET to a host of this machine. */
  readonly send: (origin: string) => readonly string[];
  readonly env?: (origin: string) => Readonly<Record<string, string>>;
}

/** Ours, then the others, which are installed if need be. */
export function commandLines(): readonly CommandLine[] {
  installProject("command-lines");
  const folder = projectFolder("command-lines");
  return [
    {
      name: "onetrust",
      program: join(root, "packages/cli/dist/bin.js"),
      help: ["--help"],
      send: () => ["call", "listPurposes"],
      env: (origin) => ({ ONETRUST_HOSTNAME: origin, ONETRUST_API_KEY: "0123456789abcdef" }),
    },
    {
      name: "npm",
      program: join(folder, "node_modules/npm/bin/npm-cli.js"),
      help: ["help"],
      send: (origin) => ["view", "a-package", "--registry", origin, "--cache", join(folder, ".npm")],
    },
    {
      name: "newman",
      program: join(folder, "node_modules/newman/bin/newman.js"),
      help: ["--help"],
      send: (origin) => ["run", collection(folder, origin)],
    },
  ];
}

/** What newman takes: a file of requests. */
function collection(folder: string, origin: string): string {
  const path = join(folder, "collection.json");
  const schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
  const item = [{ name: "purposes", request: { method: "GET", url: `${origin}/purposes` } }];
  writeFileSync(path, JSON.stringify({ info: { name: "one request", schema }, item }));
  return path;
}
