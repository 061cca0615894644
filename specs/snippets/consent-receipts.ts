import { consentReceipts } from "@onetrust-client/consent-receipts";
import { connect } from "@onetrust-client/core";
import { universalConsent } from "@onetrust-client/universal-consent";

// Reads ONETRUST_HOSTNAME, ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET. Only the first call needs credentials.
const onetrust = connect();
// The collection point's token says what may be agreed to. It changes with the collection point: keep it for an hour.
const { token } = await universalConsent(onetrust).getCollectionPointToken({
  path: { collectionpointGuid: "b1f3e7a2-64c8-4d15-9f0b-7a2c5d8e1f60" },
});

const { receipt } = await consentReceipts(onetrust).createConsentReceipts({
  body: {
    requestInformation: token,
    identifier: "jane@example.com",
    purposes: [{ Id: "4e8d2c1b-9a7f-4b3e-8c6d-5f0a1e2b3c4d", TransactionType: "CONFIRMED" }],
  },
});
console.log(receipt);
