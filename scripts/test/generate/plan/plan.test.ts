import { describe, expect, it } from "vitest";
import { constantName } from "../../../src/generate/plan/names/words.js";
import { plan, type ServicePlan, uniqueOperationIds } from "../../../src/generate/plan/plan.js";
import type { Definition, Schema } from "../../../src/model/openapi.js";
import { petStore } from "../../support/definitions/pet-store.js";

const service = { id: "platform-pets", package: "pets" };
const review = {
  safe: { "PUT /api/pets/v1/pets/{petId}/photo": "sets it" },
  unsafe: { "GET /api/pets/v2/pets": "starts an export" },
};
const paging = { "GET /api/pets/v1/pets": { by: "page", items: "" } } as const;
const nothingPinned = { operations: {}, schemas: {} };
const planned = (definition: Definition = petStore, pinned = nothingPinned, failures = {}): ServicePlan =>
  plan({ service, definition, pinned, review, paging, failures, referenceIds: uniqueOperationIds([definition]) });
const operation = (name: string) => planned().operations.find((each) => each.name === name);

describe("names", () => {
  it("come from the vendor's titles; where one has several versions, every name carries its version", () => {
    expect(planned().names.operations).toEqual({
      "GET /api/pets/v1/pets": "listPetsV1",
      "GET /api/pets/v1/pets/{petId}/photo": "downloadPhoto",
      "GET /api/pets/v2/pets": "listPetsV2",
      "POST /api/pets/v1/pets": "createPet",
      "PUT /api/pets/v1/pets/{petId}/photo": "uploadPhoto",
    });
  });

  it("stay as pinned when the vendor renames a page", () => {
    const pinned = { operations: { "POST /api/pets/v1/pets": "addPet" }, schemas: { PetAPI_PetDto: "Animal" } };
    const { operations, names } = planned(petStore, pinned);
    expect(operations.map(({ name }) => name)).toContain("addPet");
    expect(names.schemas.PetAPI_PetDto).toBe("Animal");
  });

  it("of schemas lose the module and the Dto, and never shadow the platform's", () => {
    expect(planned().names.schemas).toEqual({ PetAPI_PetDto: "Pet", PetAPI_Response: "PetApiResponse" });
  });

  it("are all told apart when one version has the same title twice", () => {
    const get = petStore.paths["/api/pets/v2/pets"]?.get;
    if (get === undefined) throw new Error("The fixture lacks its operation.");
    const paths = { "/api/v1/a": { get, put: get }, "/api/v1/a/{petId}": { get } };
    const names = Object.values(planned({ ...petStore, paths }).names.operations);
    expect(names.toSorted()).toEqual(["listPets", "listPetsByPetId", "listPetsWithPut"]);
  });
});

it.each([
  ["universal-consent", "universalConsent"],
  ["import", "importApi"],
])("the constant of package %s is %s", (name, constant) => {
  expect(constantName(name)).toBe(constant);
});

describe("metadata", () => {
  it("hold what differs from the usual", () => {
    expect(operation("listPetsV1")?.metadata).toEqual({
      method: "GET",
      path: "/api/pets/v1/pets",
      scopes: ["PET", "PET_READ"],
      responseType: "list",
      idempotent: true,
      paging: { by: "page", items: "" },
    });
    expect(operation("uploadPhoto")?.metadata).toEqual({
      method: "PUT",
      path: "/api/pets/v1/pets/{petId}/photo",
      body: "multipart",
      files: ["file"],
      required: { headers: ["identifier"] },
      response: "none",
      idempotent: true,
      deprecated: true,
    });
    expect(operation("downloadPhoto")?.metadata.response).toBe("binary");
  });

  it.each([
    ["https://{hostname}", "hostname", "tenant"],
    ["https://{hostname}", "privacyportal.onetrust.com", "privacy-portal"],
    ["https://customer.my.onetrust.com", "", "tenant"],
    ["https://consent-api.onetrust.com", "", "consent-api"],
    ["https://mobile-data.onetrust.io", "", "mobile-data"],
    ["https://cookies-data.onetrust.io", "", "cookies-data"],
    ["https://{hostname}:8080", "localhost", "worker-node"],
    ["https://app-eu.onetrust.com", "", "tenant"],
    ["https://uat-de.onetrust.com", "", "tenant"],
    ["https://acme.my.onetrust.com", "", "tenant"],
  ])("name the host of %s (%s): %s", (url, name, host) => {
    const { host: found, findings } = planned({
      ...petStore,
      servers: [{ url, variables: { hostname: { default: name } } }],
    });
    expect([found, findings]).toEqual([host, []]);
  });

  it.each([
    ["https://{$$.env.host}", "tenant", "names the host {$$.env.host}, which is taken for the tenant's"],
    ["http://{hostname}", "tenant", "names http; all calls use https"],
    [
      "https://new.example.com",
      "new.example.com",
      "names new.example.com, which is no host of OneTrust's that is known",
    ],
    ["https://{hostname}.example.com:8443", "eu.example.com:8443", "names eu.example.com:8443, which is no host"],
    ["", "tenant", "names no host; all calls go to the tenant's"],
  ])("name the host of %j with a finding: %s", (url, host, reason) => {
    const { host: found, findings } = planned({
      ...petStore,
      servers: [{ url, variables: { hostname: { default: "eu" } } }],
    });
    expect(found).toBe(host);
    expect(findings[0]).toMatchObject({
      place: "#/servers",
      leavesOut: false,
      reason: expect.stringContaining(reason),
    });
  });

  it("say that calls go to the first of several servers", () => {
    const servers = ["https://app.onetrust.com", "https://app-eu.onetrust.com"].map((url) => ({ url }));
    expect(planned({ ...petStore, servers }).findings.map(({ reason }) => reason)).toEqual([
      "names 2 servers; all calls go to the first",
    ]);
  });

  const text: Schema = { type: "string" };
  const flag: Schema = { type: "boolean" };
  const errors: Schema = { type: "array", items: { type: "object" } };
  const status = (...values: string[]): Schema => ({ type: "string", enum: values });
  const results = (properties: Record<string, Schema>): Schema => ({ type: "array", items: { properties } });

  it.each<[string, "get" | "post", Schema, unknown]>([
    ["a list of errors", "get", { properties: { errors } }, [{ property: "errors" }]],
    [
      "a list of messages",
      "get",
      { properties: { errorMessages: { type: "array", items: text } } },
      [{ property: "errorMessages" }],
    ],
    ["warnings", "get", { properties: { warnings: errors } }, undefined],
    [
      "a list that reports success as well",
      "get",
      { properties: { errors: { type: "array", items: { properties: { code: status("SUCCESS", "ERROR") } } } } },
      undefined,
    ],
    [
      "a write with errors and a status without known values",
      "post",
      { properties: { errors, status: text } },
      [{ property: "errors" }, { property: "status", values: ["FAILED", "FAILURE", "ERROR"] }],
    ],
    [
      "a write with errors and a status",
      "post",
      { properties: { errors, status: status("OK", "Failed", "PARTIAL") } },
      [{ property: "errors" }, { property: "status", values: ["Failed"] }],
    ],
    [
      "a write with errors that starts a job",
      "post",
      { properties: { errors, status: status("IN_PROGRESS", "FAILED") } },
      [{ property: "errors" }],
    ],
    ["the status of a job", "get", { properties: { errors, status: text } }, [{ property: "errors" }]],
    ["a status alone", "post", { properties: { status: status("OK", "FAILED") } }, undefined],
    [
      "a flag with its message",
      "get",
      { properties: { success: flag, message: text } },
      [{ property: "success", values: [false] }],
    ],
    ["a flag that is a record's", "get", { properties: { success: flag } }, undefined],
    ["a result for each row", "post", results({ ok: flag, message: text }), [{ property: "ok", values: [false] }]],
    ["rows that are read", "get", results({ ok: flag, message: text }), undefined],
    ["rows with the status of jobs", "post", results({ status: status("FAILED"), message: text }), undefined],
  ])("name what in an answer says that something failed: %s", (_, method, schema, failures) => {
    const operation = { responses: { 200: { description: "", content: { "application/json": { schema } } } } };
    const { operations } = planned({ ...petStore, paths: { "/a": { [method]: operation } } });
    expect(operations[0]?.metadata.failures).toEqual(failures);
  });

  it("name no failure in rows that come in pages, nor where a reviewer found none", () => {
    const schema = results({ ok: flag, message: text });
    const responses = { 200: { description: "", content: { "application/json": { schema } } } };
    const page = { name: "page", in: "query", schema: { type: "integer" } } as const;
    const paths = { "/a": { post: { responses, parameters: [page] } }, "/b": { post: { responses } } };
    const { operations } = planned({ ...petStore, paths }, nothingPinned, { "POST /b": [] });
    expect(operations.map(({ metadata }) => metadata.failures)).toEqual([undefined, undefined]);
  });

  it.each([
    "ftp://new.example.com",
    "https://{region}.{domain}",
    "https://a b.example.com",
    "https://user@example.com",
  ])("refuse the server %s, which names no host", (url) => {
    expect(() => planned({ ...petStore, servers: [{ url }] })).toThrow(`its server ${url} names no host`);
  });

  it("take what an overlay states, and refuse what it misspells", () => {
    const stating = (metadata: object): Definition => {
      const get = { ...petStore.paths["/api/pets/v2/pets"]?.get, "x-metadata": metadata };
      return { ...petStore, paths: { ...petStore.paths, "/api/pets/v2/pets": { get } } };
    };
    const key = "GET /api/pets/v1/pets";
    const metadata = planned(stating({ credentials: "none", replacedBy: key })).operations.find(
      ({ name }) => name === "listPetsV2",
    )?.metadata;
    expect(metadata).toEqual({
      method: "GET",
      path: "/api/pets/v2/pets",
      credentials: "none",
      deprecated: "listPetsV1",
    });
    expect(() => planned(stating({ replaysafe: true }))).toThrow("x-metadata.replaysafe");
    expect(() => planned(stating({ replacedBy: "GET /gone" }))).toThrow("GET /gone");
  });
});

describe("inputs and outputs", () => {
  it("have each part only if the operation has it, required exactly when it must be", () => {
    expect(operation("listPetsV1")?.input).toMatchObject({ type: "ListPetsV1Input", required: false });
    expect(operation("uploadPhoto")?.input?.schema.required).toEqual(["path", "headers", "body"]);
    expect(operation("createPet")?.input).toMatchObject({ required: false, schema: { required: [] } });
    expect(operation("listPetsV2")?.input).toBeUndefined();
  });

  it("are named", () => {
    expect(operation("listPetsV1")?.output).toBe("Pet[]");
    expect(operation("createPet")?.output).toBe("string");
    expect(operation("uploadPhoto")?.output).toBe("void");
    expect(operation("downloadPhoto")?.output).toBe("Blob");
    expect(operation("listPetsV2")?.output).toBe("ListPetsV2Output");
    expect(planned().types).toEqual(
      expect.arrayContaining(["ListPetsV2Output", "ListPetsV1Input", "Pet", "PetApiResponse", "UploadPhotoInput"]),
    );
  });

  it("link the vendor's page only where the id is the only one of its kind", () => {
    expect(operation("createPet")?.reference).toBe("https://developer.onetrust.com/onetrust/reference/createpet");
    expect(operation("uploadPhoto")?.reference).toBeUndefined();
  });
});
