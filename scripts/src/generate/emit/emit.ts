import { canonicalJson } from "../../model/canonical-json.js";
import type { Contradiction } from "../../model/evidence/contradictions.js";
import { entryOf } from "../../model/openapi.js";
import { catalogContractPath, PATHS, packagePath } from "../../workspace/paths.js";
import type { Correction } from "../amend/amend.js";
import type { SourceState } from "../inputs.js";
import type { ServiceNames, ServicePlan } from "../plan/plan.js";
import { emitAllContracts, emitCatalogContract } from "./catalog-package/contracts.js";
import { emitCatalogOperations } from "./catalog-package/operations.js";
import { emitCatalogMissing, emitCatalogSearchIndex } from "./catalog-package/search-index.js";
import { catalogueEntry } from "./catalogue/catalogue.js";
import { type HandWritten, NOTHING_WRITTEN } from "./catalogue/hand-written.js";
import { checkEmitted } from "./check-emitted.js";
import { emitEntry } from "./package/entry.js";
import { emitInterface } from "./package/interface.js";
import { emitJsonSchemas } from "./package/json-schemas.js";
import { type LicensedProse, proseFiles, readmeNotice } from "./package/licensed-prose.js";
import { emitOperations } from "./package/operations.js";
import { emitPackageJson } from "./package/package-json.js";
import { emitReadme } from "./package/readme.js";
import { contradictionLines } from "./pages/contradictions.js";
import { emitDefectsPage } from "./pages/defects-page.js";
import { emitLlms } from "./pages/llms.js";
import { emitOperationsPage } from "./pages/operations-page.js";
import { emitTypes } from "./types/schema.js";

/** Texts by path from the root of the repository. */
export type Files = ReadonlyMap<string, string>;

export interface ServiceTexts {
  /** Which state of the definition the plan was made from; without it the files do not say. */
  readonly source?: SourceState;
  readonly texts?: HandWritten;
  /** In a release, where the vendor's descriptions are in the definition. */
  readonly prose?: LicensedProse | undefined;
}

/** Every file of one service's package, and what the catalog knows of the service. */
export type EmitService = (plan: ServicePlan, texts?: ServiceTexts) => Files;

export const emitService: EmitService = (plan, { source, texts = NOTHING_WRITTEN, prose } = {}) => {
  const { schema, paths } = emitTypes(plan);
  const files = {
    "package.json": emitPackageJson(plan, { source, prose }),
    "README.md": emitReadme(plan, { texts, source }) + readmeNotice(prose),
    ...proseFiles(prose),
    "tsconfig.json": `{ "extends": "../../../tsconfig.base.json" }\n`,
    "src/index.ts": emitEntry(plan, source),
    "src/interface.ts": emitInterface(plan, entryOf(texts.nextSteps, plan.package)),
    "src/operations.ts": emitOperations(plan),
    "src/json-schemas.ts": emitJsonSchemas(plan),
    "src/schema.ts": schema,
    "src/paths.ts": paths,
  };
  const emitted = [
    ...Object.entries(files).map(([name, text]) => [`${packagePath(plan.package)}/${name}`, text] as const),
    [catalogContractPath(plan.package), emitCatalogContract(plan)] as const,
  ];
  return checked(new Map(emitted));
};

/** specs/names.json: the pinned names of the services in `plans`, and those of `kept`. */
export function emitNames(plans: readonly ServicePlan[], kept: Readonly<Record<string, ServiceNames>> = {}): Files {
  const planned = Object.fromEntries(plans.map(({ id, names }) => [id, names]));
  return new Map([[PATHS.names, canonicalJson({ ...kept, ...planned })]]);
}

/** What is wrong with the definitions, by package. */
export interface FoundDefects {
  readonly corrections: ReadonlyMap<string, readonly Correction[]>;
  readonly contradictions?: ReadonlyMap<string, readonly Contradiction[]>;
}

/** The files that speak of all services: the indexes of operations, the vendor's defects, and the catalog's lists. */
export function emitPages(
  plans: readonly ServicePlan[],
  { corrections, contradictions = new Map() }: FoundDefects,
  texts: HandWritten = NOTHING_WRITTEN,
): Files {
  const catalogued = plans.map((plan) => ({ plan, entry: catalogueEntry(plan, texts) }));
  const catalogue = catalogued.map(({ entry }) => entry);
  const pages = new Map([
    [PATHS.operationsPage, emitOperationsPage(catalogue, texts.searchWords.missing)],
    [PATHS.defectsPage, [emitDefectsPage(plans, corrections), ...contradictionLines(contradictions)].join("\n")],
    [PATHS.llms, emitLlms(catalogue)],
    [PATHS.catalogOperations, emitCatalogOperations(catalogued)],
    [PATHS.catalogMissing, emitCatalogMissing(texts.searchWords.missing)],
    [PATHS.catalogSearchIndex, emitCatalogSearchIndex(catalogued, texts.searchWords.missing)],
    [PATHS.catalogAllContracts, emitAllContracts(plans)],
  ]);
  return checked(pages);
}

/** Throws if TypeScript among the files holds anything that generated files do not. */
function checked(files: Files): Files {
  for (const [path, text] of files) if (path.endsWith(".ts")) checkEmitted(path, text);
  return files;
}
