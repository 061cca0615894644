import { assertionsIn } from "../../../tests/types/src/assertions.js";
import { median, quantile } from "../distribution.js";
import { publicNamesOfCore } from "../measure/documentation.js";
import { functionsOf } from "../measure/functions.js";
import { importedPaths, importsOf, type Source, type Tree } from "../measure/sources.js";
import { type Row, scoreOf } from "./row.js";

/** The points that the sources themselves decide. */
export function codeRows(trees: readonly Tree[]): Row[] {
  const sources = trees.flatMap((tree) => tree.sources);
  return [fileSize(trees), functionSize(trees), typeHonesty(sources), publicDocumentation(), straightLine(sources)];
}

/** Median, 90th percentile and largest of some sizes. */
export function spread(sizes: readonly number[]): [median: number, p90: number, max: number] {
  return [median(sizes), quantile(sizes, 0.9), Math.max(...sizes)];
}

function fileSize(trees: readonly Tree[]): Row {
  return sizeRow("1 file size", trees, [60, 200, 300], ({ lines }) => [lines.length]);
}

function functionSize(trees: readonly Tree[]): Row {
  return sizeRow("2 function size", trees, [10, 40, 60], (source) => functionsOf(source).map(({ lines }) => lines));
}

/** Every tree must keep every limit. */
function sizeRow(
  point: string,
  trees: readonly Tree[],
  limits: readonly [number, number, number],
  sizesOf: (source: Source) => number[],
): Row {
  const spreads = trees.map(({ folder, sources }) => ({ folder, values: spread(sources.flatMap(sizesOf)) }));
  return {
    point,
    measured: spreads.map(({ folder, values }) => `${folder} ${values.join("/")}`).join(", "),
    goal: `≤ ${limits.join(" / ")}`,
    score: scoreOf(...spreads.flatMap(({ values }) => limits.map((limit, index) => (values[index] ?? 0) <= limit))),
  };
}

function typeHonesty(sources: readonly Source[]): Row {
  const kinds = sources.flatMap(({ path }) => assertionsIn(path)).map(({ kind }) => kind);
  const count = (wanted: string) => kinds.filter((kind) => kind === wanted).length;
  const dishonest = [count("any"), count("non-null"), count("switched off")];
  return {
    point: "3 type honesty",
    measured: `any ${dishonest[0]}, ! ${dishonest[1]}, ts-ignore ${dishonest[2]}; as ${count("assertion")}`,
    goal: "0 any, !, ts-ignore",
    score: scoreOf(...dishonest.map((number) => number === 0)),
  };
}

function publicDocumentation(): Row {
  const names = publicNamesOfCore();
  const shares = (["export", "option"] as const).map((wanted) => {
    const all = names.filter(({ kind }) => kind === wanted);
    return `${all.filter(({ documented }) => documented).length} of ${all.length}`;
  });
  return {
    point: "4 public docs",
    measured: `docstrings: exports ${shares[0]}, fields of options ${shares[1]}`,
    goal: "all; examples compile (tests/scenarios)",
    score: names.every(({ documented }) => documented) ? "by hand" : 1,
  };
}

/** The stages, and those of their folders that turn data into data. */
const STAGES = ["sync", "generate", "release"];
const PURE = /^scripts\/src\/(generate\/(amend|plan|emit)|sync\/normalise)\//;
const IO = /^node:(fs|http|https|net|child_process)(\/|$)/;

function straightLine(sources: readonly Source[]): Row {
  const between = sources.flatMap((source) => {
    const own = stageOf(source.path);
    return own === undefined ? [] : importedPaths(source).filter((path) => ![undefined, own].includes(stageOf(path)));
  });
  const io = sources
    .filter(({ path }) => PURE.test(path))
    .flatMap((source) => importsOf(source).filter((name) => IO.test(name)));
  return {
    point: "7 straight line",
    measured: `imports from stage to stage ${between.length}, of files or network in pure stages ${io.length}`,
    goal: "0 and 0; cli shows two expressions",
    score: scoreOf(between.length === 0, io.length === 0) === 2 ? "by hand" : 1,
  };
}

function stageOf(path: string): string | undefined {
  return STAGES.find((stage) => path.startsWith(`scripts/src/${stage}/`));
}
