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
  const sorted = services.toSorted((a, b) => (a.plan.package < b.plan.package ? -1 : 1));
  return [
    "// Generated from specs/services.json. Do not edit; run pnpm generate.",
    `import type { CatalogOperation } from "./operation.js";`,
    "",
    "/** All operations of all services: by package, and in it by name. */",
    "export const operations: readonly CatalogOperation[] = [",
    ...sorted.flatMap(operationsOf).map((operation) => `  ${visibleJson(JSON.stringify(operation))},`),
    "];",
    "",
  ].join("\n");
}

function operationsOf({ plan, entry }: CataloguedService): object[] {
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
