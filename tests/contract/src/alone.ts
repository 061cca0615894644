import type { Definition } from "@onetrust-client/tests-types/definition";

/** A definition with one operation, `GET /api/…`, and the schemas that it refers to: a judge reads few of them sooner. */
export function alone(request: string, definition: Definition): Definition {
  const { paths, components = {} } = definition;
  const [method = "", path = ""] = request.split(" ");
  const item = Object.entries(paths[path] ?? {});
  const kept = Object.fromEntries(item.filter(([key]) => key === "parameters" || key === method.toLowerCase()));
  const { schemas = {}, ...others } = components;
  const names = reached({ kept, others }, schemas);
  const few = Object.fromEntries(Object.entries(schemas).filter(([name]) => names.has(name)));
  return { ...definition, paths: { [path]: kept }, components: { ...others, schemas: few } };
}

function reached(from: unknown, schemas: Readonly<Record<string, unknown>>): Set<string> {
  const names = new Set(namesIn(from));
  for (const name of names) for (const further of namesIn(schemas[name])) names.add(further);
  return names;
}

function namesIn(value: unknown): string[] {
  return [...(JSON.stringify(value) ?? "").matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name = ""]) => name);
}
