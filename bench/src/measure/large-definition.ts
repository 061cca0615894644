import { NOT_REVIEWED } from "../../../scripts/src/generate/amend/reviews/idempotency-review.js";
import { NOTHING_WRITTEN } from "../../../scripts/src/generate/emit/catalogue/hand-written.js";
import { generate } from "../../../scripts/src/generate/generate.js";
import { normalise } from "../../../scripts/src/sync/normalise/normalise.js";
import { verify } from "../../../scripts/src/sync/verify/verify.js";

/** Takes a made-up definition of as many operations as the argument says through verify, normalise, amend, plan and emit. */
const count = Number(process.argv[2]);
const definition = normalise(verify(new TextEncoder().encode(JSON.stringify(largeDefinition(count)))));
const { services } = await generate({
  services: [
    {
      service: { id: "platform-large", package: "large" },
      definition,
      source: { snapshot: "0".repeat(64) },
      overlay: { actions: [] },
      review: NOT_REVIEWED,
      paging: {},
      failures: {},
    },
  ],
  names: {},
  kinds: [],
  texts: NOTHING_WRITTEN,
});
const [large] = services;
if (large?.operations !== count) throw new Error(`${large?.operations} of ${count} operations: ${large?.failure}`);

/** Every second operation deletes, because names of such operations are compared with all others; a schema for every fourth. */
function largeDefinition(operations: number): object {
  const paths = Array.from({ length: operations }, (_, index) => [`/api/large/v1/things${index}/{id}`, itemOf(index)]);
  const schemas = Array.from({ length: operations / 4 }, (_, index) => [
    `Large_Thing${index}Dto`,
    { type: "object", required: ["id"], properties: { id: { type: "string" }, kind: { enum: [`A${index}`, "B"] } } },
  ]);
  return {
    openapi: "3.1.0",
    info: { title: "Platform - Large", version: "1.0" },
    servers: [{ url: "https://{hostname}", variables: { hostname: { default: "hostname" } } }],
    paths: Object.fromEntries(paths),
    components: { schemas: Object.fromEntries(schemas) },
  };
}

function itemOf(index: number): object {
  const word = letters(index);
  const parameters = [{ name: "id", in: "path", required: true, schema: { type: "string" } }];
  if (index % 2 === 1)
    return { delete: { summary: `Delete ${word}`, parameters, responses: { 204: { description: "" } } } };
  const schema = { $ref: `#/components/schemas/Large_Thing${index >> 2}Dto` };
  const responses = { 200: { description: "", content: { "application/json": { schema } } } };
  return { get: { summary: `Get ${word}`, operationId: `get${index}UsingGET`, parameters, responses } };
}

/** Names that differ by more than one letter from each other: `Aaaa`, `Abab` … */
function letters(index: number): string {
  const digits = [...index.toString(16).padStart(4, "0")].map((digit) =>
    String.fromCharCode(97 + Number.parseInt(digit, 16)),
  );
  const word = digits.map((letter) => letter.repeat(2)).join("");
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
