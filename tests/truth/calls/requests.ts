import { connect } from "@onetrust-client/core";
import { type Documents, documents } from "@onetrust-client/documents";
import { type DsrAutomation, dsrAutomation } from "@onetrust-client/dsr-automation";

const requests: DsrAutomation = dsrAutomation(connect());
const files: Documents = documents(connect());

export async function intake(templateId: string): Promise<(string | null | undefined)[]> {
  const created = await requests.createRequest({
    path: { templateId },
    body: {
      firstName: "Jane",
      lastName: "Doe",
      email: "jane@example.com",
      language: "en-us",
      requestTypes: ["RequestType3"],
      subjectTypes: ["Customer"],
      additionalData: { country: "DE" },
    },
  });
  const { requestRefId } = await requests.getRequestCreationLogs({ path: { requestTraceId: "trace" } });
  const path = { requestQueueRefId: requestRefId ?? "ABC123", language: "en-us" };
  const { status } = await requests.getRequest({ path });
  // @ts-expect-error: a template is required
  await requests.createRequest({ body: { firstName: "Jane" } });
  // @ts-expect-error: the trace is required
  await requests.getRequestCreationLogs({ path: {} });
  // @ts-expect-error: the language is required
  await requests.getRequest({ path: { requestQueueRefId: "ABC123" } });
  return [created.requestQueueRefId, status];
}

export async function feed(): Promise<(string | null | undefined)[]> {
  const { content, totalPages } = await requests.listRequests({
    path: { language: "en-us" },
    query: { modifieddate: "20260115", size: 500 },
  });
  const found = await requests.searchRequests({ path: { language: "en-us" }, body: { term: "jane" } });
  // @ts-expect-error: a page is no list
  const [first] = await requests.listRequests({ path: { language: "en-us" } });
  // @ts-expect-error: the day is a text such as 20260115
  await requests.listRequests({ path: { language: "en-us" }, query: { modifieddate: 20260115 } });
  // @ts-expect-error: a search has a term
  await requests.searchRequests({ path: { language: "en-us" }, body: "jane" });
  return [
    ...(content ?? []).map(({ requestQueueRefId }) => requestQueueRefId),
    String(totalPages),
    String(found.last),
    first,
  ];
}

export async function handOver(requestQueueRefId: string): Promise<(string | null | undefined)[]> {
  const attachment = { Name: "results", FileName: "results.zip", Type: 30 as const, IsInternal: true, RefIds: ["id"] };
  const { Id } = await files.uploadFile({ body: { file: new Blob(["zip"]), attachment } });
  await requests.addDiscoveryResultsSummary({
    path: { requestQueueRefId },
    body: { system: "CRM" },
  });
  const stage = await requests.updateRequestStage({
    path: { requestQueueRefId, language: "en-us" },
    body: { nextStage: "Done" },
  });
  // @ts-expect-error: the type of a file is a number
  await files.uploadFile({ body: { file: new Blob(["zip"]), attachment: { ...attachment, Type: "30" } } });
  // @ts-expect-error: the body is required
  await requests.addDiscoveryResultsSummary({ path: { requestQueueRefId } });
  // @ts-expect-error: the language is required
  await requests.updateRequestStage({ path: { requestQueueRefId }, body: { nextStage: "Done" } });
  return [Id, stage.currentStage];
}
