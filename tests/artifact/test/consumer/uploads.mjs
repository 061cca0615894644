import { consentReceipts } from "@onetrust-client/consent-receipts";
import { bearer, connect } from "@onetrust-client/core";
import { documents } from "@onetrust-client/documents";

const onetrust = connect({
  hostname: process.env.TENANT,
  hosts: { "privacy-portal": process.env.PORTAL },
  credentials: bearer("my-token"),
});

const attachment = { FileName: "letter.txt", RefIds: ["r-1"], Type: "10" };
const uploaded = await documents(onetrust).uploadFile({
  body: { attachment, file: new Blob(["Dear Jane"], { type: "text/plain" }) },
});
console.log("uploaded:", uploaded.Id);

const body = { identifier: "jane", requestInformation: "collection-point" };
const receipt = await consentReceipts(onetrust).createConsentReceipts({ body });
console.log("receipt:", receipt.receipt);
