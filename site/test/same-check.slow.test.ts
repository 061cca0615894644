import { inputSchema, operations } from "@onetrust-client/catalog";
import { readFacts } from "@onetrust-client/catalog/bind";
import { sampleInput } from "@onetrust-client/catalog/sample";
import { defineSchema } from "@onetrust-client/core/validate";
import { expect, test } from "vitest";
import { checkCall } from "../src/call-form/check-call.js";

/** Bodies in which every property has a value that few schemas allow. */
function wrongBodies(body: unknown): readonly object[] {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return [];
  const withValue = (value: unknown): object => ({
    body: Object.fromEntries(Object.keys(body).map((name) => [name, value])),
  });
  return [{ wrong: [] }, "text", -1.5, null].map(withValue);
}

/** The command checks by ajv. Both must say the same of what the site writes, and of what lacks a part or has a wrong value. */
test("agrees with ajv for every operation", async () => {
  const disagreed: string[] = [];
  for (const operation of operations) {
    const facts = await readFacts(operation);
    const schema = defineSchema(inputSchema(facts.service, facts.contract), "input");
    const sample = sampleInput(facts);
    const spoiled = [
      { ...sample, query: { thatNoOperationHas: 1 } },
      { ...sample, body: 1 },
      { ...sample, path: {} },
    ];
    for (const input of [sample, ...spoiled, ...wrongBodies(sample.body).map((body) => ({ ...sample, ...body })), {}]) {
      const { path, query, headers } = facts.contract;
      const whole = {
        ...(path && { path: {} }),
        ...(query && { query: {} }),
        ...(headers && { headers: {} }),
        ...input,
      };
      const isValid = schema["~standard"].validate(whole).issues === undefined;
      if ((checkCall(input, facts).length === 0) !== isValid)
        disagreed.push(`${operation.name} ${JSON.stringify(input).slice(0, 100)} ajv: ${isValid}`);
    }
  }
  expect(disagreed).toEqual([]);
});
