import { describe, expect, it } from "vitest";
import { emitService } from "../../../../src/generate/emit/emit.js";
import { exportedNameFaults, occupiedNames } from "../../../../src/generate/plan/names/exported-names.js";
import type { ServicePlan } from "../../../../src/generate/plan/plan.js";
import type { Schema } from "../../../../src/model/openapi.js";
import { planned, things } from "../../../support/definitions/things.js";

const thing: Schema = { type: "object", properties: { part: { $ref: "#/components/schemas/Part" } } };
const part: Schema = { type: "object", properties: { id: { type: "string" } } };

interface Renamed {
  readonly type?: string;
  readonly operation?: string;
}

/** A service, one of whose types and one of whose operations are pinned to the given names. */
function service({ type = "Part", operation = "getThing" }: Renamed): ServicePlan {
  const pinned = { operations: { "GET /api/things": operation }, schemas: { Part: type } };
  return planned(things(thing, { Part: part }), pinned);
}

/** What is wrong with a service's names, beside another service whose names are in order. */
async function faultsOf(plan: ServicePlan): Promise<string[]> {
  const services = await Promise.all(
    [plan, service({})].map(async (each) => ({ plan: each, files: emitService(each) })),
  );
  return exportedNameFaults(plan, occupiedNames(services));
}

describe("exported names", () => {
  it("are in order where they mean nothing else", async () => {
    expect(await faultsOf(service({}))).toEqual([]);
  });

  it.each(["Operation", "OneTrustError", "Service"])(
    "refuse the type %s, which generated files import",
    async (type) => {
      expect(await faultsOf(service({ type }))).toContain(
        `The type ${type} of things cannot be called so: the generated files use that name themselves. Pin another name in specs/names.json.`,
      );
    },
  );

  it("refuse an operation that is called like what generated files declare", async () => {
    expect(await faultsOf(service({ operation: "operations" }))).toEqual([
      expect.stringContaining("The operation operations of things cannot be called so: the generated files use"),
    ]);
  });

  it("refuse a service whose function is called so", async () => {
    const [fault] = await faultsOf({ ...service({}), client: "operations" });
    expect(fault).toContain("The function operations of things");
    expect(fault).toContain("Name the package otherwise in specs/services.json.");
  });

  it.each(["Partial", "Awaited", "Iterator", "Event", "Promise", "Record", "Response", "Comment"])(
    "refuse the type %s, a global of the platform",
    async (type) => {
      expect(await faultsOf(service({ type }))).toEqual([
        `The type ${type} of things cannot be called so: JavaScript or TypeScript has a global of that name. Pin another name in specs/names.json.`,
      ]);
    },
  );

  it.each(["then", "toString", "hasOwnProperty", "isPrototypeOf", "constructor", "prototype", "bind"])(
    "refuse the operation %s, a member that objects or functions have",
    async (operation) => {
      expect(await faultsOf(service({ operation }))).toContain(
        `The operation ${operation} of things cannot be called so: every object or function has a member of that name, or can be awaited by it. Pin another name in specs/names.json.`,
      );
    },
  );

  it("tell small letters from capitals", async () => {
    expect(await faultsOf(service({ operation: "promise", type: "Paths" }))).toEqual([]);
  });
});
