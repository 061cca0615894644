// Uses everything that the CLI exports, the way its documentation has it. Compiled in a project outside the workspace, never run.
import { run } from "@onetrust-client/cli";

const exitCode: Promise<number> = run(["search", "list vendors"]);
void exitCode;

// @ts-expect-error: a command line is a list of its words
void run("search list vendors");
