import { consentReceipts, type DsPurpose } from "@onetrust-client/consent-receipts";
import { type Connection, isOneTrustError } from "@onetrust-client/core";
import { type DataSubjectInformationResponse, universalConsent } from "@onetrust-client/universal-consent";

/** What a visitor agreed to when signing up. */
export interface SignUp {
  readonly collectionPoint: string;
  readonly identifier: string;
  readonly purposes: readonly DsPurpose[];
  readonly dataElements: Readonly<Record<string, string>>;
  readonly payload: Readonly<Record<string, string>>;
  /** A token that says who the visitor is, where the collection point asks for one. */
  readonly visitorToken?: string;
}

/** Records the consent and returns the receipt. Three hosts and two credentials are behind it; none of them meet. */
export async function recordConsent(onetrust: Connection, signUp: SignUp): Promise<string> {
  const { collectionPoint, identifier, purposes, dataElements, payload, visitorToken } = signUp;
  const { token } = await universalConsent(onetrust).getCollectionPointToken({
    path: { collectionpointGuid: collectionPoint },
  });
  checkPurposes(token, purposes);
  const body = { requestInformation: token, identifier, purposes: [...purposes], dsDataElements: dataElements };
  const headers = visitorToken ? { authorization: `Bearer ${visitorToken}` } : {};
  const { createConsentReceipts } = consentReceipts(onetrust);
  try {
    return `${(await createConsentReceipts({ headers, body: { ...body, customPayload: payload } })).receipt}`;
  } catch (error) {
    if (!isOneTrustError(error) || error.outcome !== "unknown") throw error;
    throw new Error("The consent may have been recorded; look at the data subject before asking again.", {
      cause: error,
    });
  }
}

/** What is on record for a person. The identifier travels in a header, never in a URL. */
export function preferencesOf(onetrust: Connection, identifier: string): Promise<DataSubjectInformationResponse> {
  return universalConsent(onetrust).getDataSubjectDetails({ headers: { identifier } });
}

/** The portal checks no types and no purposes; the collection point's token says which ones it has. */
function checkPurposes(token: string, purposes: readonly DsPurpose[]): void {
  const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
  const known = new Set<unknown>(claims.purposes.map((purpose: { id: unknown }) => purpose.id));
  const strange = purposes.find(({ Id }) => !known.has(Id));
  if (strange) throw new Error(`Purpose ${strange.Id} is none of the collection point's; add it there and publish.`);
}
