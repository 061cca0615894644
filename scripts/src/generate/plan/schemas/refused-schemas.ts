import type { Definition, Schema } from "../../../model/openapi.js";
import { mapDeep, reach } from "../../../model/schema-walk.js";
import { type SourceOperation, sourceOperations } from "../../../model/source-operations.js";
import type { Finding } from "../support/finding.js";
import { schemasOf, withOperations } from "./reached-schemas.js";

/** A definition without the operations whose schemas cannot be read, and why each of these is left out. */
export interface ReadableDefinition {
  readonly definition: Definition;
  readonly findings: readonly Finding[];
}

/** Leaves out every operation that takes or returns a schema of which normalise could not read everything. */
export function withReadableSchemas(definition: Definition): ReadableDefinition {
  if (!JSON.stringify(definition).includes('"x-refused"')) return { definition, findings: [] };
  const judged = sourceOperations(definition).map((source) => ({
    key: source.key,
    reasons: reasonsOf(source, definition),
  }));
  const kept = judged.filter(({ reasons }) => reasons.length === 0).map(({ key }) => key);
  const findings = judged
    .filter(({ reasons }) => reasons.length > 0)
    .map(({ key, reasons }) => ({ place: key, leavesOut: true, reason: reasons.join("; ") }));
  return { definition: withOperations(definition, new Set(kept)), findings };
}

function reasonsOf(source: SourceOperation, definition: Definition): string[] {
  const components = definition.components?.schemas ?? {};
  const own = schemasOf(source);
  const reached = [...reach(own, components)].flatMap((name) => components[name] ?? []);
  return [...new Set([...own, ...reached].flatMap(refusalsIn))];
}

function refusalsIn(schema: Schema): string[] {
  const found: string[] = [];
  mapDeep(schema, (part) => {
    found.push(...(part["x-refused"] ?? []));
    return part;
  });
  return found;
}
