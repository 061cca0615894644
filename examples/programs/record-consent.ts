// Records a visitor's consent at sign-up and reads the visitor's preferences. The collection point's token comes from the tenant and needs the
// scope CONSENT_READ, as the preferences do; the receipt goes to the privacy portal, which takes no token of the tenant.
import { consentReceipts, type DsPurpose } from "@onetrust-client/consent-receipts";
import { connect, isOneTrustError } from "@onetrust-client/core";
import { universalConsent } from "@onetrust-client/universal-consent";

const collectionPoint = process.env.COLLECTION_POINT ?? "7a4d0f52-0000-4000-8000-000000000001";
const newsletter = process.env.PURPOSE ?? "1b6f3c1e-0000-4000-8000-000000000001";
const visitor = "jane@example.com";

const onetrust = connect();
const consent = universalConsent(onetrust);
const { token } = await consent.getCollectionPointToken({
  path: { collectionpointGuid: collectionPoint },
});

// The portal accepts any purpose without a word. The token, a JWT, says which ones the collection point has.
const purposes: DsPurpose[] = [{ Id: newsletter, TransactionType: "CONFIRMED" }];
const unknown = purposes.filter(({ Id }) => !purposeIdsIn(token).includes(Id));
if (unknown.length > 0)
  throw new Error(`The collection point has no purpose ${unknown.map(({ Id }) => Id).join(", ")}.`);

try {
  const { receipt } = await consentReceipts(onetrust).createConsentReceipts({
    body: { requestInformation: token, identifier: visitor, purposes },
  });
  console.log(`Recorded: ${receipt}`);
} catch (error) {
  // Not repeated: a second receipt would be a second consent.
  if (isOneTrustError(error) && error.outcome === "unknown") {
    console.error("The consent may have been recorded. Read the visitor's preferences before you ask again.");
  }
  throw error;
}
// OneTrust processes receipts after it has answered, so the new one may appear here later.
for await (const { name, status } of consent.listPurposeDetailsByDataSubject.items({
  headers: { identifier: visitor },
})) {
  console.log(`${name}: ${status}`);
}

function purposeIdsIn(jwt: string): unknown[] {
  const claims = JSON.parse(Buffer.from(jwt.split(".")[1] ?? "", "base64url").toString());
  return claims.purposes.map((purpose: { id: unknown }) => purpose.id);
}
