import { connect } from "@onetrust-client/core";
import { documentGateway } from "@onetrust-client/document-gateway";
import { documents } from "@onetrust-client/documents";

// Reads ONETRUST_HOSTNAME, ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET.
const onetrust = connect();

// The gateway takes no token of the tenant, but one for this document alone.
const attachmentId = "33333333-3333-4333-8333-333333333333";
const { token } = await documents(onetrust).getDownloadToken({ path: { attachmentId } });
const file = await documentGateway(onetrust).downloadDocument({
  path: { id: attachmentId },
  headers: { Authorization: `Bearer ${token}` },
});
console.log(file.size);
