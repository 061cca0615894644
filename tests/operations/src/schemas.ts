import { pathToFileURL } from "node:url";
import type { ServiceSchemas, ValueSchema } from "@onetrust-client/core/validate";
import { folderOf, root, services } from "@onetrust-client/tests-support/checkout";

/** The schemas of a built service, without their types. */
async function readSchemas(name: string): Promise<ServiceSchemas> {
  const entry = pathToFileURL(`${root}${folderOf(name)}/dist/json-schemas.js`).href;
  const exported: Record<string, unknown> = await import(entry);
  const [schemas] = Object.values(exported);
  if (!isSchemas(schemas)) throw new Error(`The entry schemas of ${name} exports no schemas.`);
  return schemas;
}

/** The schemas of every service. */
export function allSchemas(): Promise<ServiceSchemas[]> {
  return Promise.all(services.map(({ package: name }) => readSchemas(name)));
}

/** What the operations of a service take or return, by their names. */
export function schemasOf(
  service: ServiceSchemas,
  part: "input" | "output",
): [name: string, schema: ValueSchema<unknown>][] {
  const operations: [string, unknown][] = Object.entries(service);
  return operations.flatMap(([name, parts]): [string, ValueSchema<unknown>][] => {
    const schema: unknown = typeof parts === "object" && parts !== null ? Reflect.get(parts, part) : undefined;
    return isSchema(schema) ? [[`${service.package}.${name}`, schema]] : [];
  });
}

function isSchema(value: unknown): value is ValueSchema<unknown> {
  return typeof value === "object" && value !== null && "~standard" in value;
}

function isSchemas(value: unknown): value is ServiceSchemas {
  return typeof value === "object" && value !== null && "package" in value;
}
