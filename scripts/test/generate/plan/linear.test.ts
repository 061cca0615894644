import { Session } from "node:inspector/promises";
import { beforeAll, expect, it } from "vitest";
import { NOT_REVIEWED } from "../../../src/generate/amend/reviews/idempotency-review.js";
import { NOTHING_WRITTEN } from "../../../src/generate/emit/catalogue/hand-written.js";
import { generate } from "../../../src/generate/generate.js";
import { normalise } from "../../../src/sync/normalise/normalise.js";

/** Makes a schema of the one that follows it. */
type Link = (next: object, index: number) => object;

const property = (index: number) => ({ type: "object", properties: { [`value${index}`]: { type: "string" } } });
const hidden = { type: "object", properties: { secret: { type: "string", writeOnly: true } } };

/** Ways in which schemas lead to each other. In a ring the last leads to the first, in a chain to an end. */
const SHAPES: readonly [name: string, shape: { readonly link: Link; readonly end?: object }][] = [
  ["a ring of properties", { link: (next) => ({ type: "object", properties: { next } }) }],
  ["a ring of lists", { link: (next) => ({ type: "object", properties: { next: { type: "array", items: next } } }) }],
  ["a ring of maps", { link: (next) => ({ type: "object", additionalProperties: next }) }],
  ["a chain of references", { link: (next) => next, end: { type: "string" } }],
  ["a chain of extensions", { link: (next, index) => ({ allOf: [next, property(index)] }), end: hidden }],
];

function definition({ link, end }: { readonly link: Link; readonly end?: object }, length: number) {
  const reference = (index: number) => ({ $ref: `#/components/schemas/Link${index % length}` });
  const schemas = Array.from({ length }, (_, index) => [
    `Link${index}`,
    index === length - 1 && end ? end : link(reference(index + 1), index),
  ]);
  const content = { "application/json": { schema: reference(0) } };
  const create = { summary: "Create Link", requestBody: { content }, responses: { 200: { description: "", content } } };
  return normalise({
    openapi: "3.1.0",
    info: { title: "Platform - Links", version: "1.0" },
    servers: [{ url: "https://{hostname}", variables: { hostname: { default: "hostname" } } }],
    paths: { "/api/links": { post: create } },
    components: { schemas: Object.fromEntries(schemas) },
  });
}

async function generated(links: ReturnType<typeof definition>): Promise<number> {
  const source = { snapshot: "0".repeat(64) };
  const reviews = { review: NOT_REVIEWED, paging: {}, failures: {} };
  const service = { id: "platform-links", package: "links" };
  const services = [{ service, definition: links, source, overlay: { actions: [] }, ...reviews }];
  const report = await generate({ services, names: {}, kinds: [], texts: NOTHING_WRITTEN });
  return report.services[0]?.operations ?? 0;
}

const session = new Session();

beforeAll(() => {
  session.connect();
  return () => session.disconnect();
});

/** How often functions of ours are called while a definition is normalised and generated. */
async function callsFor(shape: { readonly link: Link; readonly end?: object }, length: number): Promise<number> {
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  expect(await generated(definition(shape, length))).toBe(1);
  const { result } = await session.post("Profiler.takePreciseCoverage");
  await session.post("Profiler.stopPreciseCoverage");
  const ours = result.filter(({ url }) => url.includes("/scripts/src/"));
  return ours.reduce(
    (sum, { functions }) => sum + functions.reduce((all, { ranges }) => all + (ranges[0]?.count ?? 0), 0),
    0,
  );
}

it.each(SHAPES)("%s takes work in proportion to its length", async (_, shape) => {
  // What is done once, whatever the length, is in all three figures.
  const [short, middle, long] = [await callsFor(shape, 100), await callsFor(shape, 200), await callsFor(shape, 400)];
  expect(middle - short).toBeGreaterThan(1000);
  expect((long - middle) / (middle - short)).toBeLessThan(2.3);
});
