import { join } from "node:path";
import { type Folder, folders, judgedIn } from "../../../tests/mutation/src/judges.js";
import { type JudgedMutant, scoreOf, survivorsOf } from "../../../tests/mutation/src/score.js";
import type { Report } from "../report.js";
import { table } from "../table.js";

export const mutation: Report = {
  about: `how many changes of core's code its tests notice, of one folder: ${folders.join(", ")}`,
  print: async ([folder]) => {
    if (!isFolder(folder)) {
      throw new Error(`Name the folder to mutate: pnpm report mutation <${folders.join("|")}>. It takes minutes.`);
    }
    // Only here: the other reports need none of the tool.
    const { mutate } = await import("../../../tests/mutation/src/mutate.js");
    const mutants: JudgedMutant[] = [];
    for (const judged of judgedIn(join(import.meta.dirname, "../../.."), folder))
      mutants.push(...(await mutate(judged)));
    const files = [...new Set(mutants.map(({ fileName }) => fileName))].sort();
    const rows = files.map((file) =>
      toRow(
        file,
        mutants.filter(({ fileName }) => fileName === file),
      ),
    );
    const header = ["file", "killed", "never ended", "survived", "not reached", "noticed, %"];
    return [table(header, [...rows, toRow("all", mutants)]), ...survivorsOf(mutants)].join("\n");
  },
};

function isFolder(name: string | undefined): name is Folder {
  return folders.some((known) => known === name);
}

function toRow(name: string, mutants: readonly JudgedMutant[]): (string | number)[] {
  const { killed, timedOut, survived, uncovered, percent } = scoreOf(mutants);
  return [name, killed, timedOut, survived, uncovered, percent.toFixed(1)];
}
