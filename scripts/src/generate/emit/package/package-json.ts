import { repository } from "../../../model/repository.js";
import { visibleLine } from "../../../text/visible-text.js";
import type { SourceState } from "../../inputs.js";
import type { ServicePlan } from "../../plan/plan.js";

/** `package.json` without the version, which changesets owns and write keeps. */
export function emitPackageJson(plan: ServicePlan, source?: SourceState): string {
  return `${JSON.stringify(
    {
      name: `@onetrust-client/${plan.package}`,
      version: "0.0.0",
      description: `Typed client for OneTrust's "${visibleLine(plan.title)}" API.`,
      keywords: [...repository.keywords, plan.package],
      author: repository.author,
      license: "MIT",
      // For tools that ask which state of the vendor's definition a package stands for.
      onetrust: { definition: plan.id, ...source },
      type: "module",
      sideEffects: false,
      engines: { node: ">=20.19.0" },
      // What reads no `exports` (TypeScript's node10 resolution, eslint-plugin-import) finds the same files by these three.
      main: "./dist/index.js",
      types: "./dist/index.d.ts",
      typesVersions: { "*": { paths: ["./dist/paths.d.ts"] } },
      exports: {
        ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
        "./paths": { types: "./dist/paths.d.ts", default: "./dist/paths.js" },
        "./package.json": "./package.json",
      },
      files: ["dist"],
      publishConfig: { access: "public", provenance: true },
      // A file that is no longer emitted must not be published from an earlier build.
      scripts: { build: `node -e "fs.rmSync('dist', { recursive: true, force: true })" && tsc` },
      // A peer, so that a project with several services has one core.
      peerDependencies: { "@onetrust-client/core": "workspace:^" },
      devDependencies: { "@onetrust-client/core": "workspace:^" },
    },
    null,
    2,
  )}\n`;
}
