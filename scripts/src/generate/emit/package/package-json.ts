import { repository } from "../../../model/repository.js";
import { vanishedText } from "../../../model/vanished.js";
import { visibleLine } from "../../../text/visible-text.js";
import type { SourceState } from "../../inputs.js";
import type { ServicePlan } from "../../plan/plan.js";
import { type LicensedProse, licenceFields } from "./licensed-prose.js";

/** What `package.json` says besides what is planned. */
interface PackageFacts {
  readonly source?: SourceState | undefined;
  readonly prose?: LicensedProse | undefined;
}

/** `package.json` without the version, which changesets owns and write keeps. */
export function emitPackageJson(plan: ServicePlan, { source, prose }: PackageFacts = {}): string {
  const { license, files } = licenceFields(prose);
  return `${JSON.stringify(
    {
      name: `@onetrust-client/${plan.package}`,
      version: "0.0.0",
      // npm shows it to whoever installs this version.
      ...(plan.vanished !== undefined && { deprecated: vanishedText(plan.vanished) }),
      description: `Typed client for OneTrust's "${visibleLine(plan.title)}" API.`,
      keywords: [...repository.keywords, plan.package],
      author: repository.author,
      license,
      // For tools that ask which state of the vendor's definition a package stands for.
      onetrust: { definition: plan.id, ...source },
      type: "module",
      sideEffects: false,
      engines: { node: ">=20.19.0" },
      // What reads no `exports` (TypeScript's node10 resolution, eslint-plugin-import) finds the same files by these three.
      main: "./dist/index.js",
      types: "./dist/index.d.ts",
      typesVersions: {
        "*": {
          operations: ["./dist/operations.d.ts"],
          paths: ["./dist/paths.d.ts"],
          schemas: ["./dist/json-schemas.d.ts"],
        },
      },
      exports: {
        ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
        "./operations": { types: "./dist/operations.d.ts", default: "./dist/operations.js" },
        "./paths": { types: "./dist/paths.d.ts", default: "./dist/paths.js" },
        "./schemas": { types: "./dist/json-schemas.d.ts", default: "./dist/json-schemas.js" },
        "./package.json": "./package.json",
      },
      files,
      publishConfig: { access: "public", provenance: true },
      // A peer, so that a project with several services has one core.
      peerDependencies: { "@onetrust-client/core": "workspace:^" },
      devDependencies: { "@onetrust-client/core": "workspace:^" },
    },
    null,
    2,
  )}\n`;
}
