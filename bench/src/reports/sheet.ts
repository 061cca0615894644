import { crowdedFunctions, functionsOf } from "../measure/functions.js";
import { folderSizes, handWrittenTrees, type Tree } from "../measure/sources.js";
import { tarballs } from "../measure/tarballs.js";
import type { Report } from "../report.js";
import { codeRows, spread } from "../sheet/code-rows.js";
import { packageRows } from "../sheet/package-rows.js";
import { repositoryRows } from "../sheet/repository-rows.js";
import type { Row } from "../sheet/row.js";
import { table } from "../table.js";

export const sheet: Report = {
  about: "size and shape of the code, and the scoring sheet that follows from it",
  print: async () => {
    const trees = handWrittenTrees();
    const packed = await tarballs();
    const rows = [...codeRows(trees), ...packageRows(packed), ...(await repositoryRows())];
    return [shapes(trees), folders(trees), scores(rows)].join("\n\n");
  },
};

function shapes(trees: readonly Tree[]): string {
  const header = [
    "sources",
    "files",
    "lines: shortest / median / p90 / max",
    "functions with statements",
    "lines: median / p90 / max",
    "over three parameters",
  ];
  const rows = trees.map(({ folder, sources }) => {
    const lines = sources.map((source) => source.lines.length);
    const functions = sources.flatMap(functionsOf);
    return [
      folder,
      sources.length,
      [Math.min(...lines), ...spread(lines)].join(" / "),
      functions.length,
      spread(functions.map((each) => each.lines)).join(" / "),
      sources.flatMap(crowdedFunctions).length,
    ];
  });
  return table(header, rows);
}

function folders(trees: readonly Tree[]): string {
  const rows = trees.map(({ folder, sources }) => [
    folder,
    [...folderSizes(sources)].map(([path, size]) => `${path.slice(folder.length) || "/"} ${size}`).join(", "),
  ]);
  return table(["sources", "files in each folder"], rows);
}

function scores(rows: readonly Row[]): string {
  const ordered = rows.toSorted((a, b) => Number.parseInt(a.point, 10) - Number.parseInt(b.point, 10));
  const decided = rows.flatMap(({ score }) => (score === "by hand" ? [] : [score]));
  const sum = decided.reduce<number>((total, score) => total + score, 0);
  return [
    table(
      ["point", "measured", "two points for", "score"],
      ordered.map(({ point, measured, goal, score }) => [point, measured, goal, score]),
    ),
    "",
    `Figures decide ${decided.length} of ${rows.length} points: ${sum} of ${2 * decided.length}. Two: every condition holds; one: at least half of them. "By hand": the figures hold, and a person judges the rest.`,
  ].join("\n");
}
