import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { comparisonOf, paired } from "../measure/paired.js";
import { root } from "../measure/sources.js";
import { spreadOf } from "../results/figures.js";
import type { Section } from "./section.js";

const COLD = "pnpm build, nothing in the cache";
const WARM = "pnpm build, everything in the cache";

export const build: Section = {
  about: "CPU time of building all packages",
  method: "CPU time of the command and of everything that it starts.",
  misses: {
    "cold build, CPU":
      "Services are compiled as one program in about four seconds. The rest are the packages that people wrote, which the compiler starts for one by one: it reads the declarations of Node.js and of their dependencies each time.",
  },
  measure: async () => {
    const built = await paired(
      { [COLD]: () => buildSeconds({ TURBO_FORCE: "true" }), [WARM]: () => buildSeconds({}) },
      { rounds: 2 },
    );
    const cold = spreadOf(built.measured[COLD] ?? []);
    return {
      comparisons: [comparisonOf(built, { title: "Building all packages", unit: "s", better: "lower", ours: COLD })],
      targets: [{ row: "cold build, CPU", figure: cold.median, unit: "s", spread: cold, limit: { atMost: 15 } }],
      leftOut: [],
    };
  },
};

/** User and system time of a build, as bash's `times` counts them: of every process that has ended. */
async function buildSeconds(environment: Readonly<Record<string, string>>): Promise<number> {
  const script = "npx pnpm build >&2 && times";
  const options = { cwd: root, env: { ...process.env, ...environment }, maxBuffer: 2 ** 26 };
  const { stdout } = await promisify(execFile)("bash", ["-c", script], options);
  const [, children = ""] = stdout.trim().split("\n");
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, m, s]) => sum + Number(m) * 60 + Number(s), 0);
}
