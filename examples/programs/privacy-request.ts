// Opens a privacy request with a document that the person sent, waits until OneTrust has created it, and prints its state.
// Needs the scopes ATTACHMENT and DSAR.
import { connect, isOneTrustError } from "@onetrust-client/core";
import { documents } from "@onetrust-client/documents";
import { dsrAutomation } from "@onetrust-client/dsr-automation";

const webForm = process.env.WEB_FORM ?? "5d2c8f10-0000-4000-8000-000000000001";
const language = "en-us";

const onetrust = connect();
const privacy = dsrAutomation(onetrust);

const letter = new File(["Please send me my data. Jane Doe"], "letter.txt", { type: "text/plain" });
// Privacy requests are type 10.
const { Id: fileId } = await documents(onetrust).uploadFile({
  body: { file: letter, attachment: { FileName: letter.name, RefIds: [], Type: 10 } },
});
if (!fileId) throw new Error("The upload has no id.");

// The trace id is ours. With it the request is found even if the response is lost, and is not created twice.
const requestTraceId = crypto.randomUUID();
try {
  await privacy.createRequest({
    path: { templateId: webForm },
    body: {
      requestTraceId,
      language,
      firstName: "Jane",
      lastName: "Doe",
      email: "jane@example.com",
      requestTypes: ["RequestType3"],
      subjectTypes: ["Customer"],
      attachments: [{ fileId, fileName: letter.name }],
    },
  });
} catch (error) {
  if (!isOneTrustError(error) || error.outcome !== "unknown") throw error;
}

const requestQueueRefId = await findReference();
const { status } = await privacy.getRequest({ path: { requestQueueRefId, language } });
console.log(`Request ${requestQueueRefId}: ${status}`);

/** OneTrust creates requests after it has answered, so the reference appears after a while. */
async function findReference(): Promise<string> {
  for (let attempt = 0; attempt < 45; attempt++) {
    const { requestRefId, exceptionDescription } = await privacy
      .getRequestCreationLogs({ path: { requestTraceId } }, { retry: false })
      .catch(nothingYet);
    if (exceptionDescription) throw new Error(`OneTrust did not create the request: ${exceptionDescription}`);
    if (requestRefId) return requestRefId;
    await new Promise((resolve) => setTimeout(resolve, 2_000));
  }
  throw new Error(
    `There is no request with the trace id ${requestTraceId} after 90 seconds. Look for it before you create another.`,
  );
}

function nothingYet(error: unknown): { requestRefId?: undefined; exceptionDescription?: undefined } {
  if (isOneTrustError(error) && error.kind === "http" && error.status === 404) return {};
  throw error;
}
