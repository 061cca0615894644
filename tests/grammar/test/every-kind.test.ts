import { expect, test } from "vitest";
import { mendKinds, RULES } from "../../../scripts/src/generate/amend/kinds/rules.js";
import { normalise } from "../../../scripts/src/sync/normalise/normalise.js";
import { verify } from "../../../scripts/src/sync/verify/verify.js";
import { everyKind } from "../src/every-kind.js";
import { PACKAGE, typesOf, walk } from "../src/walk.js";

test("a definition that nobody has seen before has each kind of defect, and each is found where it is", () => {
  const definition = normalise(verify(new TextEncoder().encode(JSON.stringify(everyKind))));
  const found = mendKinds(definition).defects.map(({ kind, places }) => [kind.id, places]);
  expect(Object.fromEntries(found)).toEqual({
    "success-under-default": ["#/paths/~1v1~1bikes/get/responses/default"],
    "content-for-no-content": ["#/paths/~1v1~1bikes/post/responses/204"],
    "heading-for-name": ["#/paths/~1v1~1bikes/get/parameters/2"],
    "description-for-name": ["#/components/schemas/Bike/properties/date of the last repair"],
    "beside-reference": ["#/components/schemas/Bike/properties/frame"],
    "list-with-properties": ["#/components/schemas/BikeCreateRequest/properties/wheels"],
    // The group before it is gone by then.
    "number-as-text": ["#/paths/~1v1~1bikes/get/parameters/2/schema"],
    "overlapping-one-of": ["#/components/schemas/BikeCreateRequest/properties/payment"],
    "type-beside-alternatives": ["#/components/schemas/BikeCreateRequest/properties/note"],
    "text-enum": ["#/components/schemas/Bike/properties/gears"],
    "list-enum": ["#/components/schemas/Bike/properties/tags"],
    "joined-enum-values": ["#/components/schemas/Bike/properties/state"],
    "printed-value": ["#/components/schemas/Bike/properties/operator"],
    "filter-without-list": ["#/components/schemas/Criteria/properties/value"],
    "uncleared-attribute": [
      "#/components/schemas/BikeCreateRequest/properties/attributes",
      "#/components/schemas/AttributeValue",
    ],
    "scim-patch": ["#/components/schemas/UserPatch", "#/components/schemas/Change"],
    "sample-as-default": ["#/paths/~1v1~1bikes/get/parameters/3/schema", "#/components/schemas/BikeCreateRequest"],
  });
  expect(RULES.map(({ kind }) => kind.id).filter((id) => !found.some(([known]) => known === id))).toEqual([]);
});

test("it is mended on arrival, without an overlay", async () => {
  const { files, findings, failure } = await walk(everyKind);
  expect({ findings, failure }).toEqual({ findings: [], failure: undefined });
  expect(typesOf(files)).toEqual({
    // Answers: without what only callers set, with null and with values that the vendor adds.
    Bike:
      '{ id: string; gears?: 1 | 7 | 21 | (number & {}) | null; state?: "NEW" | "USED" | (string & {}) | null; ' +
      'operator?: "EQ" | "LT" | (string & {}) | null; tags?: ("CARGO" | "CHILD" | (string & {}))[] | null; ' +
      "owner?: (Part & { since?: string | null }) | null; frame?: string | null } & { [key: string]: unknown }",
    Part: "{ name?: string | null }",
    // Requests: without what only the host sets.
    BikeCreateRequest:
      "{ name: string; isElectric?: boolean | undefined; currency: string; wheels?: PartInput[] | undefined; " +
      "payment?: Card | Transfer | undefined; attributes?: { [key: string]: AttributeValue[] | null } | undefined; " +
      "note?: PartInput | string | undefined }",
    PartInput: "{ name?: string | undefined }",
    AttributeValue:
      "{ id?: string | null | undefined; value?: string | null | undefined; valueKey?: string | null | undefined }",
    Payment: "{ method: string }",
    Card: 'Omit<Payment, "method"> & { number?: string | undefined } & { method: "CARD" }',
    Transfer: 'Omit<Payment, "method"> & { account?: string | undefined } & { method: "TRANSFER" }',
    Criteria: "{ value?: string | number | (string | number | boolean)[] | undefined }",
    UserPatch: "{ Operations: Change[] }",
    Change: '{ op: "add" | "remove" | "replace" | (string & {}); path?: string | undefined; value?: unknown }',
    CreateBikeInput: "{ body: BikeCreateRequest }",
    GetBikesInput:
      "{ query?: { start?: number | undefined; limit?: number | undefined; count?: number | undefined; " +
      "filter?: string | undefined } | undefined }",
    ModifyUserInput: "{ path: { id: string }; body: UserPatch }",
    SearchBikesInput: "{ body: Criteria }",
  });
  expect(files.get(`${PACKAGE}/interface.ts`)).toContain(
    "readonly getBikes: Operation<[input?: GetBikesInput], Bike[]>;",
  );
  expect(files.get(`${PACKAGE}/interface.ts`)).toContain(
    "readonly createBike: Operation<[input: CreateBikeInput], void>;",
  );
  const text = files.get(`${PACKAGE}/schema.ts`) ?? "";
  expect(text).not.toMatch(/Default EUR|Default name co/);
  expect(text).toContain("Integer, at least 1, default 25.");
});
