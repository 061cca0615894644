import { connect } from "@onetrust-client/core";
import { universalConsent } from "@onetrust-client/universal-consent";

// Reads ONETRUST_HOSTNAME, ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET.
const onetrust = connect();
const consent = universalConsent(onetrust);

// What has this person agreed to?
const headers = { identifier: "jane@example.com" };
for await (const purpose of consent.listPurposeDetailsByDataSubject.items({ headers })) {
  console.log(purpose.name, purpose.status, purpose.consentDate);
}
