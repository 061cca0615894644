import { visibleJson } from "../../../text/visible-text.js";
import type { ServicePlan } from "../../plan/plan.js";
import type { ServiceEntry } from "../catalogue/catalogue.js";

/** A service as it was planned, and what pages say of it. */
export interface CataloguedService {
  readonly plan: ServicePlan;
  readonly entry: ServiceEntry;
}

/** `src/operations.ts` of the catalog: all operations of all services, one a line. The compiler checks it against its interface. */
export function emitCatalogOperations(services: readonly CataloguedService[]): string {
  return [
    "// Generated from specs/services.json. Do not edit; run pnpm generate.",
    `import type { CatalogOperation } from "./operation.js";`,
    "",
    "/** All operations of all services: by package, and in it by name. */",
    "export const operations: readonly CatalogOperation[] = [",
    ...catalogOperations(services).map((operation) => `  ${visibleJson(JSON.stringify(operation))},`),
    "];",
    "",
  ].join("\n");
}

/** In the order of the list. */
export function catalogOperations(services: readonly CataloguedService[]): CatalogOperation[] {
  return services.toSorted((a, b) => (a.plan.package < b.plan.package ? -1 : 1)).flatMap(operationsOf);
}

/** What search needs of an operation; the compiler checks the whole of it where it is emitted. */
export interface CatalogOperation {
  readonly package: string;
  readonly name: string;
  readonly title: string;
  readonly tags: readonly string[];
  readonly path: string;
  readonly words: readonly string[];
}

function operationsOf({ plan, entry }: CataloguedService): CatalogOperation[] {
  const listedByName = new Map(entry.operations.map((operation) => [operation.name, operation]));
  return plan.operations.map((planned) => {
    const listed = listedByName.get(planned.name);
    if (listed === undefined) throw new Error(`${plan.package}.${planned.name} is planned, and no page lists it.`);
    const { method, path, idempotent = method === "GET", deprecated = false, perMinute } = planned.metadata;
    const { name, title, scopes, paged, version, searchWords, reference } = listed;
    return {
      package: plan.package,
      name,
      title,
      tags: planned.tags,
      method,
      path,
      host: plan.host,
      scopes,
      idempotent,
      paged,
      ...(perMinute !== undefined && { perMinute }),
      deprecated: deprecated !== false,
      ...(version?.replacement !== undefined && { replacement: version.replacement }),
      words: [...searchWords.own, ...searchWords.byRule],
      ...(reference !== undefined && { reference }),
    };
  });
}
