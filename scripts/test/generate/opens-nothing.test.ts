import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { Socket } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { NOT_REVIEWED } from "../../src/generate/amend/reviews/idempotency-review.js";
import { NOTHING_WRITTEN } from "../../src/generate/emit/catalogue/hand-written.js";
import { type Generated, generate } from "../../src/generate/generate.js";
import type { Definition, Schema } from "../../src/model/openapi.js";
import { things } from "../support/definitions/things.js";
import { closeHosts, listen } from "../support/hosts/vendor-host.js";
import { newFolder } from "../support/new-folder.js";

afterEach(async () => {
  vi.restoreAllMocks();
  await closeHosts();
});

/** Generates from a snapshot as it would be if sync had not refused it. */
async function generated(definition: Definition): Promise<Generated> {
  const reviews = { overlay: { actions: [] }, review: NOT_REVIEWED, paging: {}, failures: {} };
  const service = { id: "platform-things", package: "things" };
  const source = { service, definition, source: { snapshot: "0".repeat(64) }, ...reviews };
  return generate({ services: [source], names: {}, kinds: [], texts: NOTHING_WRITTEN });
}

/** The ways in which a schema can name something outside of its document. */
const PLACES: readonly (readonly [string, (target: string) => Schema])[] = [
  [
    "a discriminator mapping",
    (target) => ({
      oneOf: [{ $ref: "#/components/schemas/SentThing" }],
      discriminator: { propertyName: "kind", mapping: { a: target } },
    }),
  ],
  ["a reference", (target) => ({ type: "object", properties: { a: { $ref: target } } })],
  ["a value of an enum", (target) => ({ enum: [{ $ref: target }] })],
  ["a constant", (target) => ({ const: { $ref: target } })],
];

const SECRET = { type: "object", properties: { fromOutside: { type: "string" } } };

describe.each(PLACES)("%s that leads out of the document", (_, schemaWith) => {
  it("to a host is refused by name, and nothing is asked for", async () => {
    let requests = 0;
    const server = createServer((_request, response) => {
      requests += 1;
      response.setHeader("content-type", "application/json").end(JSON.stringify(SECRET));
    });
    const target = `http://127.0.0.1:${await listen(server)}/x.json`;
    const { services, files } = await generated(things(schemaWith(target)));
    expect(requests).toBe(0);
    expect(said(services)).toContain(`${JSON.stringify(target)} does not point into the document`);
    expect([...files.values()].join()).not.toContain("fromOutside");
  });

  it.each(["", "file://"])("to a file is refused by name, and the file is not read (%s)", async (scheme) => {
    const path = join(newFolder(), "x.json");
    writeFileSync(path, JSON.stringify(SECRET));
    const { services, files } = await generated(things(schemaWith(scheme + path)));
    expect(said(services)).toContain("does not point into the document");
    expect(said(services)).not.toContain("ENOENT");
    expect([...files.values()].join()).not.toContain("fromOutside");
  });
});

/** All that the run says of the service. */
function said(services: Generated["services"]): string {
  return services
    .map((result) => JSON.stringify(result))
    .join()
    .replaceAll('\\"', '"');
}

it("generates with the network cut, and tries no connection", async () => {
  const connect = vi.spyOn(Socket.prototype, "connect").mockImplementation(() => {
    throw new Error("The network is cut.");
  });
  const { services } = await generated(things({ type: "object", properties: { a: { type: "string" } } }));
  expect(services).toMatchObject([{ operations: 2 }]);
  expect(services[0]?.failure).toBeUndefined();
  expect(connect).not.toHaveBeenCalled();
});
