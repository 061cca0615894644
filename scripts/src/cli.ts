import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { program } from "commander";
import { addCodegenCommand } from "./codegen.js";
import { addGenerateCommand } from "./generate/command.js";
import { addSyncCommand } from "./sync/command.js";

const root = resolve(fileURLToPath(import.meta.url), "../../..");

program.name("onetrust-client").description("Definitions in, packages out.");
addSyncCommand(program, root);
addGenerateCommand(program, root);
addCodegenCommand(program, root);

await program.parseAsync();
