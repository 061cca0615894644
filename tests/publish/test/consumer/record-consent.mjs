import { consentReceipts } from "@onetrust-client/consent-receipts";
import { connect } from "@onetrust-client/core";

const onetrust = connect({ hosts: { "privacy-portal": process.env.PORTAL } });
const body = { identifier: "jane", requestInformation: "collection-point" };
const { receipt } = await consentReceipts(onetrust).createConsentReceipts({ body });
console.log("receipt:", receipt);
