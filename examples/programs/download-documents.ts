// Downloads a document of a privacy request, and one that a person handed in with a consent. Both are written as they arrive, so their size does
// not matter. Needs the scopes DSAR and CONSENT_READ.
import { createWriteStream } from "node:fs";
import { open } from "node:fs/promises";
import { connect } from "@onetrust-client/core";
import { documents } from "@onetrust-client/documents";
import { universalConsent } from "@onetrust-client/universal-consent";

const requestDocument = process.env.REQUEST_DOCUMENT ?? "3f1c4e0a-0000-4000-8000-000000000001";
const consentDocument = process.env.CONSENT_DOCUMENT ?? "3f1c4e0a-0000-4000-8000-000000000002";
const person = "jane@example.com";

const onetrust = connect();

// The documents of requests stand elsewhere. OneTrust tells their address, which is valid for a short time.
const { downloadUrl } = await documents(onetrust).getFileLocation({ path: { attachmentId: requestDocument } });
if (!downloadUrl) throw new Error(`OneTrust knows no address of the document ${requestDocument}.`);
const { size, contentType } = await onetrust.download(downloadUrl, { to: createWriteStream("request-document") });
console.log(`Document of the request: ${size} bytes, ${contentType}`);

// Those of consents come from OneTrust itself, to whoever names the person.
const { data, response } = await universalConsent(onetrust).downloadConsentAttachment.stream({
  path: { attachmentId: consentDocument },
  headers: { identifier: person },
});
const file = await open("consent-document", "w");
const writer = new WritableStream<Uint8Array>({
  write: async (bytes) => {
    await file.write(bytes);
  },
  close: () => file.close(),
});
await data.pipeTo(writer);
console.log(`Document of the consent: ${response.headers.get("content-type")}`);
