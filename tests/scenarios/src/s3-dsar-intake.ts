import { type Connection, isOneTrustError, toCompactDate } from "@onetrust-client/core";
import { documents } from "@onetrust-client/documents";
import { type CreateRequestQueue, dsrAutomation, type RequestQueue } from "@onetrust-client/dsr-automation";

/** Creates a request once and returns its reference. Whether a lost answer meant yes, the creation log says by the trace id. */
export async function openRequest(
  onetrust: Connection,
  templateId: string,
  body: CreateRequestQueue,
  wait = 2_000,
): Promise<string> {
  const requestTraceId = crypto.randomUUID();
  try {
    await dsrAutomation(onetrust).createRequest({ path: { templateId }, body: { ...body, requestTraceId } });
  } catch (error) {
    if (!isOneTrustError(error) || error.outcome !== "unknown") throw error;
  }
  return findReference(onetrust, requestTraceId, wait);
}

/** Creation is asynchronous: the log has nothing for a while, then the reference. */
async function findReference(onetrust: Connection, requestTraceId: string, every: number): Promise<string> {
  const { getRequestCreationLogs } = dsrAutomation(onetrust);
  const { requestRefId } = await getRequestCreationLogs.wait({ path: { requestTraceId } }, { every, deadline: 90_000 });
  return `${requestRefId}`;
}

/** Requests that changed on or after a day, which the host wants as yyyyMMdd. */
export function changedSince(onetrust: Connection, day: Date): AsyncIterableIterator<RequestQueue> {
  const input = { path: { language: "en-us" }, query: { modifieddate: toCompactDate(day), size: 500 } };
  return dsrAutomation(onetrust).listRequests.items(input);
}

/** Attaches a file of search results to a request and moves it on. */
export async function handOver(onetrust: Connection, requestQueueRefId: string, file: File): Promise<void> {
  const dsr = dsrAutomation(onetrust);
  // The part is JSON in a plain text part, as the host wants it.
  const attachment = JSON.stringify({ FileName: file.name, RefIds: [requestQueueRefId], Type: "10" });
  const { Id } = await documents(onetrust).uploadFile({ body: { file, attachment } });
  const attachments = [{ fileName: file.name, fileId: `${Id}` }];
  await dsr.addDiscoveryResultsSummary({
    path: { requestQueueRefId },
    body: { system: "CRM", results: {}, attachments },
  });
  const path = { requestQueueRefId, language: "en-us" };
  await dsr.updateRequestStage({ path, body: { nextStage: "Complete" } });
}
