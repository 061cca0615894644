import { beforeAll, describe, expect, it } from "vitest";
import { FINDERS, type Finder } from "../support/truth/defects.js";
import { type Stations, stations } from "../support/truth/documents.js";

/** What each finder must see, in a document of our own. */
const SAMPLES: Readonly<Record<keyof typeof FINDERS, unknown>> = {
  "an enum contradicts its type": { type: "integer", enum: ["1", "7"] },
  "an enum holds several values in one text": { type: "string", enum: ["ADVANCED, BASIC"] },
  "no value satisfies a body": { type: "string", oneOf: [{ type: "object" }] },
  "a media type is a heading": { content: { "Receipt Only - application/json": {} } },
  "a query parameter holds an object": {
    in: "query",
    name: "Pageable information",
    schema: { $ref: "#/components/schemas/Pageable" },
  },
  "a name is prose": { properties: { "assessment id": {} } },
  "a text has the bounds of a number": { type: "string", minimum: 1 },
  "a list has properties, or an object items": { type: "object", items: {} },
  "a default has another type": { type: "boolean", default: "false" },
  "a reference has siblings that matter": { $ref: "#/components/schemas/A", required: ["name"] },
  "an answer without content declares content": { responses: { 204: { content: { "*/*": { schema: {} } } } } },
};

/** Where a defect stays, by service, and why. */
const STAYS: Readonly<Record<string, string>> = {
  "a name is prose in data-discovery-worker-node":
    "its metadata may well be sent under these labels, and one of them, with a space at its end, is required",
};

describe("the kinds of defect that the audit counts", () => {
  let services: readonly Stations[];
  beforeAll(async () => {
    services = await stations();
  });

  it.each(Object.entries(FINDERS))("%s: nowhere in what the types are made of", (kind, find) => {
    const isListed = ({ package: name }: Stations) => `${kind} in ${name}` in STAYS;
    const before = count(services, "snapshot", find);
    const audited = services.filter(({ isOutdated }) => !isOutdated);
    const left = audited.filter((service) => find(service.typed).length > 0);
    console.log(
      `${kind}: ${before} in the snapshots, ${count(services, "amended", find)} after the overlays, ${count(services, "typed", find)} left`,
    );
    expect(left.filter((service) => !isListed(service)).flatMap(({ typed }) => find(typed))).toEqual([]);
  });

  it.each(Object.entries(FINDERS))("%s: is seen where it is", (kind, find) => {
    const sample = Object.entries(SAMPLES).find(([name]) => name === kind)?.[1];
    expect(find(sample)).toHaveLength(1);
  });
});

function count(services: readonly Stations[], station: "snapshot" | "amended" | "typed", find: Finder): number {
  return services.reduce((sum, service) => sum + find(service[station]).length, 0);
}
