import { program } from "commander";
import { addCodegenCommand } from "../../src/commands/codegen.js";

/** The codegen command as cli.ts has it, over another root: `tsx run-codegen.ts <root> codegen …`. */
const [root = "", ...args] = process.argv.slice(2);
addCodegenCommand(program, root);
await program.parseAsync(args, { from: "user" });
