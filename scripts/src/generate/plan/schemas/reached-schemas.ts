import { type Definition, METHODS, type Schema } from "../../../model/openapi.js";
import { reach } from "../../../model/schema-walk.js";
import { type SourceOperation, sourceOperations } from "../../../model/source-operations.js";

/** The definition with the operations of the given keys and no others. */
export function withOperations(definition: Definition, keys: ReadonlySet<string>): Definition {
  const paths = Object.entries(definition.paths).map(([path, item]) => {
    const isKept = (part: string) => !isMethod(part) || keys.has(`${part.toUpperCase()} ${path}`);
    return [path, Object.fromEntries(Object.entries(item).filter(([part]) => isKept(part)))];
  });
  return { ...definition, paths: Object.fromEntries(paths) };
}

function isMethod(part: string): boolean {
  return METHODS.some((method) => method === part);
}

/** The definition with the schemas that an operation takes or returns, directly or through others; no type is made of the rest. */
export function withReachedSchemas(definition: Definition): Definition {
  const schemas = definition.components?.schemas ?? {};
  const reached = reach(sourceOperations(definition).flatMap(schemasOf), schemas);
  const kept = Object.entries(schemas).filter(([name]) => reached.has(name));
  return { ...definition, components: { ...definition.components, schemas: Object.fromEntries(kept) } };
}

/** Of the responses the successful ones: plan replaces every failure by core's error. */
export function schemasOf({ parameters, requestBody, responses }: SourceOperation): Schema[] {
  const successes = Object.entries(responses).flatMap(([status, response]) =>
    status.startsWith("2") ? [response] : [],
  );
  const contents = [requestBody, ...successes].flatMap((holder) => Object.values(holder?.content ?? {}));
  return [...parameters, ...contents].flatMap(({ schema }) => schema ?? []);
}
