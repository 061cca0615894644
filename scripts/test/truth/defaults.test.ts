import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isRecord } from "../../src/model/openapi.js";
import { repository } from "../support/checkout.js";
import { type Stations, stations } from "../support/truth/documents.js";
import { type DeclaredTypes, declaredTypes } from "../support/truth/emitted.js";
import { walk } from "../support/truth/walk.js";

/** A property of a body that has a default, by the vendor's name of its schema. */
interface Defaulted {
  readonly schema: string;
  readonly property: string;
  readonly isRequired: boolean;
}

const services = await stations();

describe("properties of bodies that have a default", () => {
  it.each(services)("may be left out, unless they are required: $package", (service) => {
    const types = declaredTypes(service.package);
    const wrong = defaulted(service).filter(
      (each) => markOf(each, service, types) !== (each.isRequired ? ": " : "?: "),
    );
    expect(wrong).toEqual([]);
  });

  it("exist", () => {
    const all = services.flatMap(defaulted);
    console.log(
      `${all.length} properties of bodies have a default, ${all.filter((each) => each.isRequired).length} of them required`,
    );
    expect(all.length).toBeGreaterThan(0);
  });
});

function defaulted({ amended }: Stations): Defaulted[] {
  const components: Readonly<Record<string, unknown>> = { ...amended.components?.schemas };
  const bodies = Object.values(amended.paths).flatMap((item) =>
    [...walk(item)].map(({ schema }) => schema.requestBody),
  );
  return [...reached(bodies, components)].flatMap((schema) => defaultsOf(schema, components[schema]));
}

function defaultsOf(name: string, schema: unknown): Defaulted[] {
  if (!isRecord(schema) || !isRecord(schema.properties)) return [];
  const required: unknown[] = Array.isArray(schema.required) ? schema.required : [];
  return Object.entries(schema.properties)
    .filter(([, property]) => isRecord(property) && "default" in property)
    .map(([property]) => ({ schema: name, property, isRequired: required.includes(property) }));
}

/** `?: ` or `: ` in the type that callers fill in. */
function markOf({ schema, property }: Defaulted, { id }: Stations, types: DeclaredTypes): string | undefined {
  const type = pins(id).inputs[schema] ?? pins(id).schemas[schema] ?? schema;
  return /^\??: /.exec(types.property(type, property) ?? "")?.[0];
}

type Pins = Readonly<Record<"inputs" | "schemas", Readonly<Record<string, string>>>>;

function pins(id: string): Pins {
  return JSON.parse(readFileSync(join(repository, "specs/names.json"), "utf8"))[id];
}

/** Components that lie behind the references of some schemas, by a walk of this test's own. */
function reached(roots: readonly unknown[], components: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  const names = new Set<string>();
  const open = [...roots];
  for (const node of open) {
    for (const { schema } of walk(node)) {
      const name = typeof schema.$ref === "string" ? schema.$ref.replace("#/components/schemas/", "") : undefined;
      if (name === undefined || names.has(name) || !(name in components)) continue;
      names.add(name);
      open.push(components[name]);
    }
  }
  return names;
}
