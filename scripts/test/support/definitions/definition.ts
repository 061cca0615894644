/** A small definition of our own; `operations` are keys such as "GET /v1/pets". */
export function definition(operations: readonly string[] = ["GET /v1/pets"], extra: object = {}): object {
  return {
    openapi: "3.1.0",
    info: { title: "Pets", version: "1.0", description: "Prose." },
    servers: [{ url: "https://{hostname}", variables: { hostname: { default: "hostname" } } }],
    paths: pathsOf(operations),
    ...extra,
  };
}

function pathsOf(operations: readonly string[]): Record<string, object> {
  const paths: Record<string, object> = {};
  for (const key of operations) {
    const [method = "", path = ""] = key.split(" ");
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation(key) };
  }
  return paths;
}

function operation(summary: string): object {
  return {
    summary,
    description: "More prose.",
    responses: { 200: { description: "Prose.", content: { "application/json": { schema: { type: "string" } } } } },
  };
}
