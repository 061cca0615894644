import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Command, program } from "commander";
import { visibleText } from "./text/visible-text.js";

type AddCommand = (program: Command, root: string) => void;

/** Each command, loaded when it is called: what one of them needs would slow down all. */
const COMMANDS: ReadonlyMap<string, () => Promise<AddCommand>> = new Map([
  ["sync", async () => (await import("./commands/sync.js")).addSyncCommand],
  ["generate", async () => (await import("./commands/generate.js")).addGenerateCommand],
  ["codegen", async () => (await import("./commands/codegen.js")).addCodegenCommand],
  ["changes", async () => (await import("./commands/changes.js")).addChangesCommand],
  ["news", async () => (await import("./commands/release/news.js")).addNewsCommand],
  ["pack", async () => (await import("./commands/release/pack.js")).addPackCommand],
  ["publish", async () => (await import("./commands/release/publish.js")).addPublishCommand],
  ["first-publish", async () => (await import("./commands/release/first-publish.js")).addFirstPublishCommand],
  ["pull-request", async () => (await import("./commands/release/pull-request.js")).addPullRequestCommand],
  ["version-packages", async () => (await import("./commands/release/version-packages.js")).addVersionPackagesCommand],
]);

const root = resolve(fileURLToPath(import.meta.url), "../../..");

program.name("onetrust-client").description("Definitions in, packages out.");
const called = COMMANDS.get(process.argv[2] ?? "");
// Help, and a command that does not exist, list them all.
for (const load of called ? [called] : COMMANDS.values()) (await load())(program, root);

try {
  await program.parseAsync();
} catch (error) {
  // What stops a command says what to do; the stack would only hide it.
  console.error(visibleText(error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
}
