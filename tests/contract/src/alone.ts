import type { Definition } from "@onetrust-client/tests-types/definition";

/** A definition with one operation, `GET /api/…`, and all components. */
export function alone(request: string, definition: Definition): Definition {
  const [method = "", path = ""] = request.split(" ");
  const item = Object.entries(definition.paths[path] ?? {});
  const kept = item.filter(([key]) => key === "parameters" || key === method.toLowerCase());
  return { ...definition, paths: { [path]: Object.fromEntries(kept) } };
}
