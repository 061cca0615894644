import { clientCredentials, connect, isOneTrustError } from "@onetrust-client/core";
import { pathClient } from "@onetrust-client/core/path-client";
import { documents } from "@onetrust-client/documents";
import { documentsPaths } from "@onetrust-client/documents/paths";
import { universalConsent } from "@onetrust-client/universal-consent";

const client = { clientId: "my-client", clientSecret: "my-secret" };
const onetrust = connect({ hostname: process.env.TENANT, credentials: clientCredentials(client) });

console.log("data:", (await universalConsent(onetrust).getPurpose({ path: { purposeId: "p/1" } })).label);

const input = { path: { attachmentId: "a-1" } };
try {
  await documents(onetrust).getFileLocation(input);
} catch (error) {
  console.log("error:", isOneTrustError(error), error.kind, error.status, error.outcome, ...error.accepted);
}

const api = pathClient(documentsPaths, onetrust);
const { data, error } = await api.GET("/api/document/v3/attachments/{attachmentId}/content", { params: input });
console.log("by path:", data, isOneTrustError(error), error.kind, ...error.accepted);
