import { isDeepStrictEqual } from "node:util";
import { stringify } from "yaml";
import { amendDefinition } from "../generate/amend/amend-definition.js";
import { emitService } from "../generate/emit/emit.js";
import { type Inputs, readInputs, type SourceService } from "../generate/inputs.js";
import { type OperationPlan, plan, type ServicePlan, uniqueOperationIds } from "../generate/plan/plan.js";
import { isRecord, type JsonObject } from "../model/openapi.js";
import { readOptional } from "../workspace/files.js";
import { packagePath, rawPath } from "../workspace/paths.js";

/** Lines of one section, so that all five fit on a screen. */
const SECTION = 24;

/** Reads the raw definition of a service, if sync has downloaded it. */
export type ReadRaw = (id: string) => Promise<string | undefined>;

/** How one operation of the repository under `root` comes about. */
export async function explainFrom(root: string, operation: string): Promise<string> {
  return explain(await readInputs(root), operation, (id) => readOptional(root, rawPath(id)));
}

/**
 * How one operation comes about: raw → snapshot → amended → metadata → emitted. `name` is `getUserV2`, `userProvisioning.getUserV2`
 * or `GET /api/…`; the text lists the candidates where it fits several operations.
 */
export async function explain(
  inputs: Pick<Inputs, "services" | "names">,
  name: string,
  readRaw: ReadRaw,
): Promise<string> {
  const referenceIds = uniqueOperationIds(inputs.services.map(({ definition }) => definition));
  const found = inputs.services.flatMap((source) => {
    const decided = planned(source, inputs, referenceIds);
    return decided.operations
      .filter((operation) => isCalled(decided, operation, name))
      .map((operation) => ({ source, decided, operation }));
  });
  const [only] = found;
  if (only === undefined) throw new Error(`No operation is called ${name}. docs/operations.md lists them all.`);
  if (found.length > 1) {
    const names = found.map(({ decided, operation }) => `  ${decided.client}.${operation.name}`);
    return `${name} fits ${found.length} operations:\n${names.join("\n")}\n`;
  }
  return sections(only, await readRaw(only.source.service.id));
}

interface Found {
  readonly source: SourceService;
  readonly decided: ServicePlan;
  readonly operation: OperationPlan;
}

function planned(
  {
    service,
    definition,
    overlay,
    evidence,
    identities,
    review,
    paging,
    failures,
    jobs = {},
    limits = {},
    rows = {},
  }: SourceService,
  { names }: Pick<Inputs, "names">,
  referenceIds: ReadonlySet<string>,
): ServicePlan {
  const pinned = names[service.id] ?? { operations: {}, schemas: {} };
  return plan({
    service,
    definition: amendDefinition(definition, { overlay, evidence, paging, identities }).definition,
    pinned,
    review,
    paging,
    failures,
    jobs,
    limits,
    rows,
    referenceIds,
  });
}

function isCalled({ client }: ServicePlan, { name, metadata }: OperationPlan, wanted: string): boolean {
  return [name, `${client}.${name}`, `${metadata.method} ${metadata.path}`].includes(wanted);
}

async function sections({ source, decided, operation }: Found, raw: string | undefined): Promise<string> {
  const { definition } = source;
  const snapshot = at(definition, operation);
  const amended = at(amendDefinition(definition, source).definition, operation);
  const rows = [
    ["raw", raw === undefined ? "Not downloaded; run pnpm sync." : yaml(at(JSON.parse(raw), operation))],
    ["snapshot", yaml(snapshot)],
    ["amended", isDeepStrictEqual(snapshot, amended) ? "As in the snapshot." : yaml(amended)],
    ["metadata", yaml(operation.metadata)],
    ["emitted", await emitted(decided, operation)],
  ];
  const body = rows.map(
    ([title, text = ""]) => `── ${title} ${"─".repeat(Math.max(0, 100 - String(title).length))}\n${clipped(text)}\n`,
  );
  return `${decided.client}.${operation.name}: ${operation.title}\n${body.join("")}`;
}

/** The operation in a document, less its declared failures, which plan replaces by one. In the raw file the path may lack the server's base. */
function at(document: unknown, { metadata }: OperationPlan): unknown {
  if (!isRecord(document) || !isRecord(document.paths)) return undefined;
  const paths = Object.entries(document.paths);
  const [, item] =
    paths.find(([path]) => path === metadata.path) ?? paths.find(([path]) => metadata.path.endsWith(path)) ?? [];
  const operation = isRecord(item) ? item[metadata.method.toLowerCase()] : undefined;
  return isRecord(operation) && isRecord(operation.responses)
    ? { ...operation, responses: successes(operation.responses) }
    : operation;
}

function successes(responses: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(responses).filter(([status]) => status.startsWith("2")));
}

/** The member of the client's interface, and the types that it names. */
async function emitted(decided: ServicePlan, { name, input, outputTypes }: OperationPlan): Promise<string> {
  const files = emitService(decided);
  const text = (file: string) => files.get(`${packagePath(decided.package)}/src/${file}.ts`) ?? "";
  const member = new RegExp(`^  readonly ${name}: [^;]+;`, "m").exec(text("interface"))?.[0] ?? "";
  const types = [...(input ? [input.type] : []), ...outputTypes].map((type) => declarationOf(text("schema"), type));
  return [member.replace(/^ {2}/gm, ""), ...types].join("\n");
}

function declarationOf(schema: string, type: string): string {
  return new RegExp(`^export (?:interface|type) ${type}\\b(?:.*;$|[^]*?^\\S*[};]$)`, "m").exec(schema)?.[0] ?? "";
}

function yaml(value: unknown): string {
  return stringify(value ?? "Not there.", { lineWidth: 110 }).trimEnd();
}

function clipped(text: string): string {
  const lines = text.split("\n");
  if (lines.length <= SECTION) return text;
  return [...lines.slice(0, SECTION), `… ${lines.length - SECTION} more lines`].join("\n");
}
