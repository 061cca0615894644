import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import { expect, expectTypeOf, test } from "vitest";
import { type AddOrderInput, type Order, shopSchemas } from "../support/shop-schemas.js";

/** As a consumer of Standard Schema is written: it knows no library. */
async function parse<Schema extends StandardSchemaV1>(
  schema: Schema,
  value: unknown,
): Promise<StandardSchemaV1.InferOutput<Schema>> {
  const result = await schema["~standard"].validate(value);
  if (result.issues) throw new Error(result.issues.map(({ path, message }) => `${path?.join(".")}: ${message}`).join());
  return result.value;
}

test("a consumer of Standard Schema takes them, and gets the types of the package", async () => {
  const value = { id: "o-1", state: "open" };
  const order = await parse(shopSchemas.getOrder.output, value);
  expectTypeOf(order).toEqualTypeOf<Order>();
  expect(order).toBe(value);
  const { addOrder } = shopSchemas;
  expectTypeOf(await parse(addOrder.body, { id: "1" })).toEqualTypeOf<AddOrderInput["body"]>();
  expectTypeOf<StandardSchemaV1.InferInput<typeof addOrder.input>>().toEqualTypeOf<AddOrderInput>();
  await expect(parse(addOrder.input, { path: {}, body: { id: 1 } })).rejects.toThrow(
    "path.shop: must be there,body.id: must be string",
  );
});

test("formats count in what is sent, and not in what is received", async () => {
  await expect(parse(shopSchemas.addOrder.body, { id: "1", due: "tomorrow" })).rejects.toThrow(
    'due: must match format "date"',
  );
  await expect(parse(shopSchemas.getOrder.output, { id: "1", buyer: { email: "none" } })).resolves.toBeTypeOf("object");
});

test("paths have numbers for indexes", () => {
  const { issues = [] } = shopSchemas.getOrder.output["~standard"].validate({ id: "1", lines: [{}, { amount: "x" }] });
  expect(issues).toEqual([{ message: "must be integer or null", path: ["lines", 1, "amount"] }]);
});

test("a schema has what it refers to and nothing else, and is a Standard JSON Schema", () => {
  const schema: StandardJSONSchemaV1<Order> & StandardSchemaV1<Order> = shopSchemas.getOrder.output;
  const json = schema["~standard"].jsonSchema.output({ target: "draft-2020-12" });
  expect(json).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", $ref: "#/$defs/Order" });
  expect(Object.keys(json.$defs ?? {}).toSorted()).toEqual(["Buyer", "Line", "Order"]);
  expect(json).toEqual(shopSchemas.getOrder.output.jsonSchema);
  expect(shopSchemas.addOrder.body.jsonSchema).not.toHaveProperty("$defs");
  expect(() => schema["~standard"].jsonSchema.input({ target: "draft-07" })).toThrow(
    'jsonSchema: target must be "draft-2020-12", the dialect of these schemas.',
  );
});

test("whoever changes a converted schema changes no other", () => {
  const converted = shopSchemas.getOrder.output["~standard"].jsonSchema.output({ target: "draft-2020-12" });
  delete converted.$defs;
  expect(shopSchemas.getOrder.output.jsonSchema).toHaveProperty("$defs");
});

test("only what is asked for is read, once, and the package is no operation", () => {
  expect(Object.keys(shopSchemas)).toEqual(["getOrder", "addOrder", "unread"]);
  expect(shopSchemas.package).toBe("shop");
  expect(shopSchemas.getOrder.output).toBe(shopSchemas.getOrder.output);
  expect(() => Reflect.get(shopSchemas, "unread")).toThrow(SyntaxError);
});
