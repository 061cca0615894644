import { tableOfTest } from "../measure/test-table.js";
import type { Report } from "../report.js";

const file = "packages/jobs/test/kills/kills.slow.test.ts";
/** The tests of the file by what their titles have in common. */
const parts: readonly string[] = ["bulk", "copy to", "queue", "export", "long copy"];

export const kills: Report = {
  about: `what is left of bulk runs, exports and copies that are killed hundreds of times, alone and on a queue; half an hour, or a part: ${parts.join(", ")}`,
  print: async (options) => {
    const only = options.join(" ");
    if (only !== "" && !parts.includes(only)) {
      throw new Error(`There is no part "${only}". Name one of these: ${parts.join(", ")}.`);
    }
    const args = ["--mode", "slow", ...(only === "" ? [] : ["-t", only])];
    const rows = await tableOfTest("packages/jobs", file, { args, env: { KILLS: "1" } });
    return ["| what was run | what came of it |", "|---|---|", rows].join("\n");
  },
};
