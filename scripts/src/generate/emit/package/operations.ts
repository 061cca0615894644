import type { PlannedDefinition } from "../../plan/operations/metadata.js";
import type { OperationPlan, ServicePlan } from "../../plan/plan.js";
import { type Version, versionsOf } from "../catalogue/version.js";
import { byName, commentLine, docComment, literal, marker, namesFrom } from "../format.js";
import { deprecation } from "./interface.js";

/** `src/operations.ts`: the definition of every operation, each a constant of its own, so that a bundle holds those that are used. */
export function emitOperations(plan: ServicePlan): string {
  const { id, interface: interfaceName, operations } = plan;
  // Without operations, something must make it a module.
  if (operations.length === 0) return `${marker(id)}\nexport type { ${interfaceName} } from "./interface.js";\n`;
  const groups = groupsOf(operations);
  const versions = versionsOf(operations);
  const core = [
    "defineOperation",
    "type OperationGroup",
    "type UnboundOperation",
    ...new Set(groups.flatMap(({ imports }) => imports)),
  ];
  return [
    marker(id),
    namesFrom("import", core.toSorted(byPlainName), "@onetrust-client/core"),
    `import type { ${interfaceName} } from "./interface.js";`,
    "",
    ...groups.map((group) => groupConstant(plan, group)),
    ...operations.flatMap((operation) => ["", ...operationConstant(plan, operation, versions.get(operation.name))]),
    "",
  ].join("\n");
}

/** Operations that have the same needs besides their definitions. */
interface Group {
  /** Its constant. */
  readonly name: string;
  /** What it takes from core. */
  readonly imports: readonly string[];
  /** The members of its literal behind the name of the package and the host. */
  readonly members: readonly string[];
}

/** Core's functions for the ways in which lists come, and what the operations that need them are called. */
const STRATEGIES = {
  any: ["detectPaging", "anyPages"],
  index: ["scimIndex", "indexedPages"],
  page: ["pageNumber", "numberedPages"],
  token: ["pageToken", "tokenPages"],
} as const;

/** An operation names the strategy of its list alone: who does not call lists of another kind does not bundle that strategy. */
function groupOf({ metadata: { paging, styles, job } }: OperationPlan): Group {
  const [strategy, pages] = paging ? STRATEGIES[paging.by] : [];
  const plain = pages ?? (job ? "jobs" : "service");
  return {
    name: styles ? `styled${plain.charAt(0).toUpperCase()}${plain.slice(1)}` : plain,
    imports: [
      ...(strategy ? ["paginate", strategy] : []),
      ...(styles ? ["styledParameters"] : []),
      ...(job ? ["waitForJobs"] : []),
    ],
    members: [
      ...(strategy ? [`paging: ${PURE} paginate(${strategy})`] : []),
      ...(styles ? ["parameters: styledParameters"] : []),
      ...(job ? ["jobs: waitForJobs"] : []),
    ],
  };
}

function groupsOf(operations: readonly OperationPlan[]): Group[] {
  const groups = new Map(operations.map((operation) => [groupOf(operation).name, groupOf(operation)]));
  return [...groups.values()].toSorted((a, b) => byName(a.name, b.name));
}

/** What tells a bundler that a call does nothing but return a value. */
const PURE = "/* @__PURE__ */";

function groupConstant({ package: packageName, host }: ServicePlan, { name, members }: Group): string {
  const all = [`package: ${JSON.stringify(packageName)}`, `host: ${JSON.stringify(host)}`, ...members];
  return `const ${name}: OperationGroup = { ${all.join(", ")} };`;
}

function operationConstant(plan: ServicePlan, operation: OperationPlan, version: Version | undefined): string[] {
  const { name, title, metadata } = operation;
  const declared = `export const ${name}: UnboundOperation<${plan.interface}["${name}"]> =`;
  return [
    docComment([
      commentLine(title),
      "",
      `\`${metadata.method} ${commentLine(metadata.path)}\``,
      ...(version?.status === "deprecated" ? [deprecation(version)] : []),
    ]),
    literal(
      { name, ...definitionOf(metadata) },
      { before: `${declared} ${PURE} defineOperation(${groupOf(operation).name}, `, after: ");" },
    ),
  ];
}

function byPlainName(a: string, b: string): number {
  return byName(a.replace("type ", ""), b.replace("type ", ""));
}

/**
 * The metadata without the defaults that core fills in: most operations are GETs, and most GETs can be sent again. What all
 * definitions have comes first, so that they begin alike.
 */
export function definitionOf({
  path,
  scopes,
  method,
  idempotent,
  ...metadata
}: PlannedDefinition): Record<string, unknown> {
  const isGet = method === "GET";
  const isIdempotent = idempotent === true;
  return {
    path,
    ...(scopes && { scopes }),
    ...(!isGet && { method }),
    ...metadata,
    ...(isIdempotent !== isGet && { idempotent: isIdempotent }),
  };
}
