const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ "application/json": { schema } });
const text = { type: "string" };

/** An invented definition, as a vendor could publish it tomorrow: each kind of defect that a rule mends is in it once. */
export const everyKind: object = {
  openapi: "3.1.0",
  info: { title: "Workshop", version: "1.0" },
  servers: [{ url: "https://{hostname}", variables: { hostname: { default: "hostname" } } }],
  paths: {
    "/v1/bikes": {
      get: {
        summary: "Get Bikes",
        parameters: [
          { name: "start", in: "query", schema: { type: "integer" } },
          { name: "limit", in: "query", schema: { type: "integer" } },
          { name: "Page information", in: "query", required: true, schema: to("Paging") },
          { name: "count", in: "query", schema: { type: "string", minimum: 1, default: "25" } },
          { name: "filter", in: "query", schema: { type: "string", default: 'name co "Tandem"' } },
        ],
        responses: { default: { description: "The bikes.", content: json({ type: "array", items: to("Bike") }) } },
      },
      post: {
        summary: "Create Bike",
        requestBody: { required: true, content: json(to("BikeCreateRequest")) },
        responses: { 204: { description: "Nothing.", content: json(text) } },
      },
    },
    "/v1/bikes/search": {
      post: {
        summary: "Search Bikes",
        requestBody: { required: true, content: json(to("Criteria")) },
        responses: { 200: { description: "The bikes.", content: json({ type: "array", items: to("Bike") }) } },
      },
    },
    "/v1/scim/Users/{id}": {
      patch: {
        summary: "Modify User",
        parameters: [{ name: "id", in: "path", required: true, schema: text }],
        requestBody: { required: true, content: json(to("UserPatch")) },
        responses: { 204: { description: "Nothing." } },
      },
    },
  },
  components: {
    schemas: {
      Paging: { type: "object", properties: { start: { type: "integer" }, limit: { type: "integer" } } },
      Bike: {
        type: "object",
        properties: {
          id: { type: "string", format: "uuid" },
          gears: { type: "integer", enum: ["1", "7", "21"] },
          state: { type: "string", enum: ["NEW, USED"] },
          operator: { type: "string", enum: ["Operator.EQ(description=Equals)", "Operator.LT(description=Less)"] },
          tags: { type: "array", enum: ["CARGO", "CHILD"], items: { type: "string" } },
          owner: { ...to("Part"), properties: { since: text } },
          frame: { ...to("Part"), format: "uuid" },
          pin: { ...text, writeOnly: true },
          "date of the last repair": text,
        },
        required: ["id", "pin"],
      },
      BikeCreateRequest: {
        type: "object",
        properties: {
          name: text,
          serial: { ...text, readOnly: true },
          isElectric: { type: "boolean", default: "false" },
          currency: { type: "string", default: "EUR" },
          wheels: { type: "array", items: to("Part"), properties: { empty: { type: "boolean" }, first: to("Part") } },
          payment: { oneOf: [to("Card"), to("Transfer")] },
          attributes: { type: "object", additionalProperties: { type: "array", items: to("AttributeValue") } },
          note: { type: "string", oneOf: [to("Part"), { type: "string" }] },
        },
        required: ["name", "serial", "currency"],
      },
      Part: { type: "object", properties: { name: text } },
      Payment: {
        type: "object",
        properties: { method: text },
        required: ["method"],
        discriminator: {
          propertyName: "method",
          mapping: { CARD: "#/components/schemas/Card", TRANSFER: "#/components/schemas/Transfer" },
        },
      },
      Card: { allOf: [to("Payment"), { type: "object", properties: { number: text } }] },
      Transfer: { allOf: [to("Payment"), { type: "object", properties: { account: text } }] },
      AttributeValue: { type: "object", properties: { id: text, value: text, valueKey: text }, required: ["value"] },
      Criteria: {
        type: "object",
        properties: { value: { oneOf: [{ type: "string", format: "uuid" }, text, { type: "number" }] } },
      },
      UserPatch: { type: "object", properties: { Operations: { type: "array", items: to("Change") } } },
      Change: {
        type: "object",
        properties: { op: { type: "string", enum: ["add", "remove", "replace"] }, path: text, value: text },
        required: ["op", "value"],
      },
    },
  },
};
