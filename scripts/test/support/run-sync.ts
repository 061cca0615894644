import { program } from "commander";
import { addSyncCommand } from "../../src/commands/sync.js";

/** The sync command as cli.ts has it, over another root: `tsx run-sync.ts <root> sync …`. */
const [root = "", ...args] = process.argv.slice(2);
addSyncCommand(program, root);
await program.parseAsync(args, { from: "user" });
