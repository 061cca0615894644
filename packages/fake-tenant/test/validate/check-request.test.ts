import { expect, test } from "vitest";
import { type FakeTenant, fakeTenant } from "../../src/index.js";
import { open } from "../support/open.js";
import { bulkExport, documents, dsrAutomation, training } from "../support/vendor.js";

const services = [training, bulkExport, dsrAutomation, documents];
const json = { "content-type": "application/json" };

/** Sends a request as another client would, and returns its status and what the tenant says of it. */
async function send(tenant: FakeTenant, request: string, init: RequestInit = {}): Promise<[number, unknown]> {
  const [method = "", path = ""] = request.split(" ");
  const headers = { authorization: `Bearer ${tenant.apiKey}`, ...init.headers };
  const response = await fetch(tenant.hosts.tenant + path, { ...init, method, headers });
  const text = await response.text();
  if (response.status < 400) return [response.status, text];
  const { errors } = JSON.parse(text);
  return [response.status, errors.map((error: { detail: string }) => error.detail)];
}

const courses = "GET /api/awareness-training/v1/courses";
const enrollments = "POST /api/awareness-training/v1/enrollments/assignments";
const enrol = "POST /api/awareness-training/v2/enrollments";
const exports = "POST /api/ot-insights/v1/bulk-export-jobs";
const requests = "GET /api/datasubject/v2/requestqueues/en-us";
const body = (value: unknown): RequestInit => ({ body: JSON.stringify(value), headers: json });

test.each<[rule: string, request: string, init: RequestInit, problems: string[]]>([
  ["a required query parameter", `${courses}?page=0`, {}, ["query.size is required"]],
  ["several of them", courses, {}, ["query.page is required", "query.size is required"]],
  ["text for an integer", `${courses}?page=two&size=5`, {}, ["query.page must be integer"]],
  ["a fraction for an integer", `${courses}?page=1.5&size=5`, {}, ["query.page must be integer"]],
  ["an integer of more than 32 bits", `${requests}?page=3000000000`, {}, ['query.page must match format "int32"']],
  ["text for a boolean", `${requests}?ignoreUserRequests=yes`, {}, ["query.ignoreUserRequests must be boolean"]],
  ["a value twice", `${requests}?size=1&size=2`, {}, ["query.size must be integer"]],
  ["a size below its bounds", `${requests}?size=0`, {}, ["query.size must be >= 1"]],
  ["a size beyond its bounds", `${requests}?size=501`, {}, ["query.size must be <= 500"]],
  ["a page before the first", `${enrollments}?page=-1`, body([]), ["query.page must be >= 0"]],
  [
    "a compact date in another layout",
    `${requests}?createddate=2026-01-31`,
    {},
    ['query.createddate must match pattern "^(?:\\d\\d\\d\\d\\d\\d\\d\\d)$"'],
  ],
  [
    "an identifier of the wrong length",
    "GET /api/ot-insights/v1/bulk-export-jobs/run-1",
    {},
    ["path.id must NOT have fewer than 36 characters"],
  ],
  ["a missing body", enrollments, {}, ["body is required"]],
  ["a body of another type", enrollments, body({}), ["body must be array"]],
  ["broken JSON", enrollments, { body: "[", headers: json }, ["body must be JSON"]],
  [
    "missing properties of the body",
    exports,
    body({ exportType: "COOKIE_RECEIPTS", startDate: "2026-01-01" }),
    ["body must have required property 'endDate'"],
  ],
  [
    "a value that an enum does not have",
    exports,
    body({ exportType: "COOKIES", startDate: "2026-01-01", endDate: "2026-01-02" }),
    [
      'body.exportType must be one of "CONSENT_RECEIPTS", "COOKIE_RECEIPTS", "DATA_SUBJECTS", "DATA_SUBJECTS_BULK_ACTIONS", "DATA_SUBJECTS_BULK_ADD_PURPOSE"',
    ],
  ],
  [
    "a day that no month has",
    exports,
    body({ exportType: "COOKIE_RECEIPTS", startDate: "2026-02-30", endDate: "2026-03-01" }),
    ['body.startDate must match format "date"'],
  ],
  [
    "a date and time without a time",
    enrol,
    body({ deadline: "2026-02-28" }),
    [
      "body must have required property 'courseId'",
      "body must have required property 'courseName'",
      "body must have required property 'courseNameKey'",
      'body.deadline must match format "date-time"',
    ],
  ],
  [
    "a percent sign that encodes nothing",
    "GET /api/ot-insights/v1/bulk-export-jobs/%E0%A4",
    {},
    ["the path has a percent sign that encodes nothing"],
  ],
  [
    "a form without its boundary",
    "POST /api/document/v2/attachments",
    { body: "a=b", headers: { "content-type": "multipart/form-data; charset=utf-8" } },
    ["body must be a form with its boundary"],
  ],
])("%s is refused with 400", async (_, request, init, problems) => {
  await using tenant = await fakeTenant({ services });
  const [status, found] = await send(tenant, request, init);
  expect(status).toBe(400);
  expect(found).toEqual(expect.arrayContaining(problems));
});

test.each<[rule: string, request: string, init: RequestInit, problem: string]>([
  [
    "text for JSON",
    enrollments,
    { body: "[]" },
    'content-type must be application/json; got "text/plain;charset=UTF-8"',
  ],
  [
    "bytes without a type",
    enrollments,
    { body: new TextEncoder().encode("[]") },
    "content-type must be application/json; got none",
  ],
  [
    "JSON for a form",
    "POST /api/document/v2/attachments",
    body({}),
    'content-type must be multipart/form-data; got "application/json"',
  ],
])("%s is refused with 415", async (_, request, init, problem) => {
  await using tenant = await fakeTenant({ services });
  expect(await send(tenant, request, init)).toEqual([415, [problem]]);
});

test("a refusal has the shape of the vendor's", async () => {
  await using tenant = await fakeTenant({ services });
  const headers = { authorization: `Bearer ${tenant.apiKey}` };
  const response = await fetch(`${tenant.hosts.tenant}/api/awareness-training/v1/courses?page=0&size=x`, { headers });
  expect(await response.json()).toEqual({
    errors: [
      {
        code: "ERROR_GENERIC_BIND",
        source: "OneTrust",
        detail: "query.size must be integer",
        title: "Bad Request",
      },
    ],
    traceId: expect.stringMatching(/^[\w-]{36}$/),
  });
});

test("what the definition allows passes: bounds, zones or none, a media type with a charset", async () => {
  await using tenant = await fakeTenant({ services });
  const { listRequests } = dsrAutomation(tenant.connect());
  const { listEnrollmentDetails } = training(tenant.connect());
  tenant.answer(listRequests, () => ({}));
  tenant.rows(listEnrollmentDetails, []);
  for (const query of ["size=1", "size=500", "createddate=20260131", "ignoreUserRequests=true"]) {
    expect((await send(tenant, `${requests}?${query}`))[0]).toBe(200);
  }
  const charset = { body: "[]", headers: { "content-type": "application/json; charset=utf-8" } };
  expect((await send(tenant, `${enrollments}?size=2000`, charset))[0]).toBe(200);
  for (const deadline of ["2026-02-28T10:00:00Z", "2026-02-28T10:00:00"]) {
    const [, problems] = await send(tenant, enrol, body({ deadline }));
    expect(JSON.stringify(problems)).not.toContain("deadline");
  }
});

test("the parts of a form are checked, its files by presence only", async () => {
  await using tenant = await fakeTenant({ services });
  const form = new FormData();
  form.append("note", "no file");
  const [status, problems] = await send(tenant, "POST /api/document/v2/attachments", { body: form });
  expect([status, JSON.stringify(problems)]).toEqual([400, expect.stringContaining("must have required property")]);
});

test("an operation of your own is checked by its metadata", async () => {
  const { tenant, pets } = await open();
  tenant.answer(pets.getOwned, () => ({}));
  expect(await send(tenant, "GET /api/pet/v1/pets/owned")).toEqual([400, ["headers.identifier is required"]]);
  expect(await send(tenant, "GET /api/pet/v1/pets/owned", { headers: { identifier: "jane" } })).toEqual([200, "{}"]);
  expect(await send(tenant, "POST /api/pet/v1/pets")).toEqual([400, ["body is required"]]);
  expect((await send(tenant, "POST /api/pet/v1/pets", { body: "{}" }))[0]).toBe(415);
});

test("a wrong request never blames the test's own answer, and closing says nothing of it", async () => {
  const tenant = await fakeTenant({ services });
  const { createBulkExport, getBulkExportStatus } = bulkExport(tenant.connect());
  let calls = 0;
  const answer = () => {
    calls++;
    return {};
  };
  tenant.answer(createBulkExport, answer);
  tenant.answer(getBulkExportStatus, answer);
  for (const body of ["{", "null", "[]", '"text"']) {
    expect((await send(tenant, exports, { body, headers: json }))[0]).toBe(400);
  }
  expect((await send(tenant, "GET /api/ot-insights/v1/bulk-export-jobs/%"))[0]).toBe(400);
  // No URL has such a path; the real hosts answer it with their web page.
  expect((await send(tenant, "GET //"))[0]).toBe(200);
  expect(calls).toBe(0);
  await expect(tenant.close()).resolves.toBeUndefined();
});

test("an answer that throws is never reported as a wrong request", async () => {
  const tenant = await fakeTenant({ services });
  const { createBulkExport } = bulkExport(tenant.connect());
  tenant.answer(createBulkExport, () => {
    throw new SyntaxError("mine");
  });
  const right = { exportType: "COOKIE_RECEIPTS", startDate: "2026-01-01", endDate: "2026-01-02" };
  expect(await send(tenant, exports, body(right))).toEqual([
    501,
    ["The function that answers createBulkExport threw: SyntaxError: mine"],
  ]);
  await expect(tenant.close()).rejects.toThrow("mine");
});
