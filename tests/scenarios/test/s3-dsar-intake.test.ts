import { documents } from "@onetrust-client/documents";
import { type CreateRequestQueue, dsrAutomation } from "@onetrust-client/dsr-automation";
import { collect } from "@onetrust-client/tests-support/collect";
import { rejection } from "@onetrust-client/tests-support/rejection";
import { expect, test } from "vitest";
import { changedSince, handOver, openRequest } from "../src/s3-dsar-intake.js";
import { open } from "./support/open.js";

const services = [dsrAutomation, documents];
const template = "11111111-1111-4111-8111-111111111111";
const person: CreateRequestQueue = {
  ...{ firstName: "Jane", lastName: "Doe", email: "jane@example.com", language: "en-us" },
  ...{ requestTypes: ["RequestType3"], subjectTypes: ["Customer"], additionalData: { country: "DE" } },
};

test("creates a request with exactly one POST, although its answer is a 503, and finds it by its trace", async () => {
  const { tenant, onetrust } = await open({ services });
  const { createRequest, getRequestCreationLogs } = dsrAutomation(onetrust);
  tenant.fault(createRequest, 503, { times: Infinity });
  tenant.fault(getRequestCreationLogs, 404, { times: 2 });
  tenant.answer(getRequestCreationLogs, () => ({ creationstatus: "SUCCESS", requestRefId: "ABC123" }));
  expect(await openRequest(onetrust, template, person, 1)).toBe("ABC123");

  const [post, ...more] = tenant.requestsOf(createRequest);
  expect(more).toEqual([]);
  expect(post?.url).toBe(`/api/datasubject/v2/requestqueues/${template}`);
  const { requestTraceId, ...sent } = JSON.parse(post?.body ?? "");
  expect(sent).toEqual(person);
  const asked = tenant.requestsOf(getRequestCreationLogs).map(({ url }) => url);
  expect(asked).toEqual(Array(3).fill(`/api/datasubject/v2/requestqueues/status/${requestTraceId}`));
});

test("lists what changed since a day, written yyyyMMdd, page after page", async () => {
  const { tenant, onetrust } = await open({ services, maxSize: 500 });
  const { listRequests } = dsrAutomation(onetrust);
  const requests = Array.from({ length: 620 }, (_, n) => ({ requestQueueRefId: `R${n}` }));
  tenant.rows(listRequests, requests);
  const day = new Date("2026-01-15T10:00:00Z");
  expect(await collect(changedSince(onetrust, day))).toEqual(requests);
  expect(tenant.requestsOf(listRequests).map(({ url }) => url)).toEqual([
    "/api/datasubject/v2/requestqueues/en-us?modifieddate=20260115&size=500",
    "/api/datasubject/v2/requestqueues/en-us?modifieddate=20260115&size=500&page=1",
  ]);
});

test("hands over a file in the parts that the host wants, then the results, then the stage", async () => {
  const { tenant, onetrust } = await open({ services });
  const dsr = dsrAutomation(onetrust);
  const { uploadFile } = documents(onetrust);
  tenant.answer(uploadFile, () => ({ Id: "file-1" }));
  tenant.answer(dsr.updateRequestStage, () => ({ currentStage: "Complete" }));
  const bytes = new Uint8Array([80, 75, 3, 4, 0, 255]);
  await handOver(onetrust, "ABC123", new File([bytes], "results.zip", { type: "application/zip" }));

  const [upload] = tenant.requestsOf(uploadFile);
  const form = await upload?.form();
  expect([...(form?.keys() ?? [])].sort()).toEqual(["attachment", "file"]);
  expect(JSON.parse(`${form?.get("attachment")}`)).toEqual({ FileName: "results.zip", RefIds: ["ABC123"], Type: "10" });
  const file = form?.get("file");
  expect(file instanceof File && [file.name, file.type, new Uint8Array(await file.arrayBuffer())]).toEqual([
    ...["results.zip", "application/zip", bytes],
  ]);

  const rest = tenant.requests.slice(2).map(({ method, url, body }) => [`${method} ${url}`, JSON.parse(body)]);
  expect(rest).toEqual([
    [
      "POST /api/datasubject/v2/datadiscovery/requestqueues/ABC123",
      { system: "CRM", results: {}, attachments: [{ fileName: "results.zip", fileId: "file-1" }] },
    ],
    ["PUT /api/datasubject/v2/requestqueues/ABC123/movestages/en-us", { nextStage: "Complete" }],
  ]);
});

test("a token that may only read is told which scope would do", async () => {
  const { tenant, onetrust } = await open({ services, scopes: ["DSAR_READ", "ATTACHMENT"] });
  const error = await rejection(openRequest(onetrust, template, person, 1));
  expect(error).toMatchObject({
    ...{ kind: "forbidden", operation: "createRequest", outcome: "refused" },
    ...{ accepted: ["DSAR", "DSAR_WRITE"], granted: ["DSAR_READ", "ATTACHMENT"] },
  });
  expect(error.message).toContain("DSAR or DSAR_WRITE");
  expect(error.message).toContain("the token has DSAR_READ and ATTACHMENT");
  expect(await onetrust.missingScopes(dsrAutomation(onetrust).createRequest)).toEqual(["DSAR"]);
  expect(tenant.requestsOf(dsrAutomation(onetrust).createRequest)).toHaveLength(1);
});
