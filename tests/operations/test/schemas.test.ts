import { bearer, connect } from "@onetrust-client/core";
import { ajvValidator, type ServiceSchemas } from "@onetrust-client/core/validate";
import { sample } from "@onetrust-client/fake-tenant";
import { beforeAll, expect, test } from "vitest";
import { type AnyOperation, everyOperation, inputFor } from "../src/operations.js";
import { allSchemas, schemasOf } from "../src/schemas.js";

let schemas: readonly ServiceSchemas[];
let operations: readonly [name: string, operation: AnyOperation][];

const answers = new Map<string, unknown>();
const mismatches: string[] = [];

beforeAll(async () => {
  schemas = await allSchemas();
  const onetrust = connect({
    hostname: "app.onetrust.com",
    hosts: { "worker-node": "worker.internal" },
    credentials: bearer("t"),
    validate: ajvValidator({ schemas }),
    onWarning: ({ kind, operation, text }) => kind === "mismatch" && mismatches.push(`${operation}: ${text}`),
    fetch: async (_, { method }) => Response.json(answers.get("next"), { status: method === "POST" ? 201 : 200 }),
  });
  operations = await everyOperation(onetrust);
});

/** The value with something else in the place of each text, under a name that no definition has. */
function spoilt(value: unknown): unknown {
  if (typeof value === "string") return { "canary-name": "canary-value" };
  if (Array.isArray(value)) return value.map(spoilt);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, spoilt(part)]));
}

/** Calls an operation whose host answers so; returns what the validator found. */
async function found(operation: AnyOperation, answer: unknown): Promise<string[]> {
  answers.set("next", answer);
  mismatches.length = 0;
  await operation(inputFor(operation.metadata));
  return [...mismatches];
}

/** The definition says of these that `values` holds texts, and that one kind of parameter has numbers there. */
const contradictory = { message: "must be string", path: ["params", 0, "values", 0] };

test("an example of what each operation returns fits its schema", () => {
  const json = operations.filter(([, { metadata }]) => metadata.response === "json");
  expect(json.length).toBeGreaterThan(400);
  const outputs = new Map(schemas.flatMap((service) => schemasOf(service, "output")));
  expect([...outputs.keys()].toSorted()).toEqual(json.map(([name]) => name).toSorted());
  const misfits = json.flatMap(([name, operation]) => {
    const { issues } = outputs.get(name)?.["~standard"].validate(sample(operation)) ?? {};
    return issues ? [[name, ...issues]] : [];
  });
  expect(misfits).toEqual([
    ["bulk-export.createBulkExport", contradictory],
    ["bulk-export.getBulkExportStatus", contradictory],
  ]);
});

test("of an answer that departs from its type, paths are named and nothing that the host sent", async () => {
  const objects = operations.filter(
    ([, { metadata }]) => metadata.response === "json" && metadata.responseType !== "text" && !metadata.failures,
  );
  const silent: string[] = [];
  for (const [name, operation] of objects) {
    const answer = sample(operation);
    const texts = await found(operation, spoilt(answer));
    expect(texts.join("\n"), name).not.toContain("canary");
    if (texts.length === 0 && JSON.stringify(spoilt(answer)) !== JSON.stringify(answer)) silent.push(name);
  }
  expect(objects.length).toBeGreaterThan(300);
  expect(silent).toEqual([]);
});

test("every schema of an input can be compiled, and refuses an input that is no object", () => {
  const inputs = schemas.flatMap((service) => schemasOf(service, "input"));
  expect(inputs.length).toBeGreaterThan(400);
  const refusing = inputs.filter(
    ([, input]) => input["~standard"].validate(7).issues?.[0]?.message === "must be object",
  );
  expect(refusing.map(([name]) => name)).toEqual(inputs.map(([name]) => name));
});
