import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { run } from "@onetrust-client/tests-support/run";

/** Where an attempt runs. */
export interface Place {
  /** The project with everything installed. */
  readonly project: string;
  /** Address of the host that answers for a tenant. */
  readonly tenant: string;
}

/** Tries one consumer with one setting; returns what the user's program printed. Rejects with the output of what failed. */
export type Attempt = (place: Place) => Promise<string>;

/** The JavaScript file behind a command of a package: `bin("vite", "bin/vite.js")`. */
export const bin = (name: string, file: string): string => join("..", "node_modules", name, file);

/** Runs a JavaScript file with Node in a folder of the project. */
export function node(
  { project, tenant }: Place,
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const variables = { TENANT: tenant, NODE_OPTIONS: "", NEXT_TELEMETRY_DISABLED: "1", ...env };
  return run(process.execPath, args, { cwd: join(project, folder), env: variables });
}

/** What a new folder of the project holds. */
export interface Contents {
  /** Files of the project. */
  readonly copied?: readonly string[];
  /** JSON by the name of its file. */
  readonly json?: Readonly<Record<string, object>>;
  /** The name of the file with the program in TypeScript: `program.mts`. */
  readonly program?: string;
}

/** Makes a new folder in the project. */
export function prepare(project: string, folder: string, { copied = [], json = {}, program }: Contents): void {
  const to = (file: string): string => join(project, folder, basename(file));
  mkdirSync(join(project, folder), { recursive: true });
  for (const file of copied) cpSync(join(project, file), to(file));
  for (const [name, value] of Object.entries(json)) writeFileSync(to(name), JSON.stringify(value));
  if (program !== undefined) writeFileSync(to(program), programText(project));
}

/** The module that reads the credits, and a line that calls it. */
function programText(project: string): string {
  const module = readFileSync(join(project, "program", "read-credits.ts"), "utf8");
  return `${module}\nreadCredits(process.env.TENANT ?? "").then((credits) => console.log(credits));\n`;
}
