import type { SourceState } from "../../inputs.js";
import type { ServicePlan } from "../../plan/plan.js";
import { byName, commentLine, docComment, list, literal, marker, namesFrom } from "../format.js";

/** `src/client.ts`: the constant that binds the service's interface to its table. */
export function emitClient(plan: ServicePlan, source?: SourceState): string {
  const strategies = strategiesOf(plan);
  const isStyled = plan.operations.some(({ metadata }) => metadata.styles !== undefined);
  const hasJobs = plan.operations.some(({ metadata }) => metadata.job !== undefined);
  const core = [
    "defineService",
    ...(isStyled ? ["styledParameters"] : []),
    ...(strategies.length > 0 ? ["paginate", ...strategies] : []),
    ...(hasJobs ? ["waitForJobs"] : []),
    "type Service",
  ];
  const parts = [
    `package: ${JSON.stringify(plan.package)}`,
    `host: ${JSON.stringify(plan.host)}`,
    ...(source ? [definitionOf(plan, source)] : []),
    "operations",
    ...(strategies.length > 0 ? [`paging: paginate(${strategies.join(", ")})`] : []),
    ...(isStyled ? ["parameters: styledParameters"] : []),
    ...(hasJobs ? ["jobs: waitForJobs"] : []),
  ];
  const declared = `export const ${plan.client}: Service<${plan.interface}, paths> = defineService`;
  return [
    marker(plan.id),
    namesFrom(
      "import",
      core.toSorted((a, b) => byName(plainName(a), plainName(b))),
      "@onetrust-client/core",
    ),
    `import type { ${plan.interface} } from "./interface.js";`,
    `import { operations } from "./operations.js";`,
    `import type { paths } from "./paths.js";`,
    "",
    docComment([`Binds the operations of OneTrust's "${commentLine(plan.title)}" to a connection.`]),
    list(parts, "{}", { before: `${declared}(`, after: ");" }),
    "",
  ].join("\n");
}

function definitionOf({ id }: ServicePlan, { asOf, snapshot }: SourceState): string {
  const stated = { id, ...(asOf !== undefined && { asOf }), snapshot };
  return literal(stated, { before: "definition: ", after: "", indent: "  " });
}

function plainName(imported: string): string {
  return imported.replace("type ", "");
}

/** Core's functions for the ways in which the service's lists come. */
const STRATEGIES = { any: "detectPaging", index: "scimIndex", page: "pageNumber", token: "pageToken" };

/** Those that a service needs: the others are not bundled. */
function strategiesOf({ operations }: ServicePlan): string[] {
  const named = operations.flatMap(({ metadata }) => (metadata.paging ? [STRATEGIES[metadata.paging.by]] : []));
  return [...new Set(named)].toSorted();
}
