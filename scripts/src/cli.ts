import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { program } from "commander";
import { addChangesCommand } from "./commands/changes.js";
import { addCodegenCommand } from "./commands/codegen.js";
import { addGenerateCommand } from "./commands/generate.js";
import { addFirstPublishCommand } from "./commands/release/first-publish.js";
import { addNewsCommand } from "./commands/release/news.js";
import { addPackCommand } from "./commands/release/pack.js";
import { addPublishCommand } from "./commands/release/publish.js";
import { addPullRequestCommand } from "./commands/release/pull-request.js";
import { addVersionPackagesCommand } from "./commands/release/version-packages.js";
import { addSyncCommand } from "./commands/sync.js";
import { visibleText } from "./text/visible-text.js";

const root = resolve(fileURLToPath(import.meta.url), "../../..");

program.name("onetrust-client").description("Definitions in, packages out.");
addSyncCommand(program, root);
addGenerateCommand(program, root);
addCodegenCommand(program, root);
addChangesCommand(program, root);
addNewsCommand(program, root);
addPackCommand(program, root);
addPublishCommand(program, root);
addFirstPublishCommand(program, root);
addPullRequestCommand(program, root);
addVersionPackagesCommand(program, root);

try {
  await program.parseAsync();
} catch (error) {
  // What stops a command says what to do; the stack would only hide it.
  console.error(visibleText(error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
}
