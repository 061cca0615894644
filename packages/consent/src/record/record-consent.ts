import { consentReceipts } from "@onetrust-client/consent-receipts";
import { type CallOptions, type Connection, createConfigurationError, isOneTrustError } from "@onetrust-client/core";
import { consentError } from "../consent-error.js";
import { readToken } from "../read-token.js";
import { textOf } from "../read-values.js";
import { problemsOf } from "./check-consent.js";
import type { CollectionPoint } from "./collection-point.js";
import { forgetCollectionPoint, getCollectionPoint } from "./collection-point-cache.js";
import type { Consent } from "./consent.js";

/** A consent that OneTrust has recorded. */
export interface RecordedConsent {
  /** The receipt, a JSON web token. `undefined` if the response has none. */
  readonly receipt: string | undefined;
  /** Id of the receipt, from its claim `jti`. */
  readonly receiptId: string | undefined;
  /** `true` if the consent is pending until the person has confirmed it by mail. */
  readonly isPending: boolean;
  /** Link tokens, if they were asked for. */
  readonly instantLinkToken: string | undefined;
  readonly linkToken: string | undefined;
  /** The collection point that the consent was checked against. */
  readonly collectionPoint: CollectionPoint;
}

/**
 * Records a consent at the moment at which it is given. Reads the token of the collection point, compares the consent with it, and then
 * sends one receipt to the privacy portal, without the tenant's token. A receipt is never sent twice: if the response is lost, the error has
 * the outcome `unknown`, and {@link readConsent} tells whether it was recorded.
 *
 * Rejects with a {@link ConsentError} before anything leaves if the consent does not fit the collection point, and as a call does otherwise.
 * The options apply to each of the two requests.
 *
 * @example
 * await recordConsent(onetrust, { collectionPointId, identifier, purposes: [{ Id: purposeId, TransactionType: "CONFIRMED" }] });
 */
export async function recordConsent(
  onetrust: Connection,
  consent: Consent,
  options: CallOptions = {},
): Promise<RecordedConsent> {
  checkParts(consent);
  const { collectionPointId, dataSubjectToken, ...receipt } = consent;
  const point = await getCollectionPoint(onetrust, collectionPointId, options);
  const problems = problemsOf(consent, point);
  if (problems.length > 0) throw consentError("recordConsent", problems);
  const body = { ...receipt, requestInformation: point.token };
  const headers = dataSubjectToken === undefined ? {} : { headers: { authorization: `Bearer ${dataSubjectToken}` } };
  try {
    const data = await consentReceipts(onetrust).createConsentReceipts({ ...headers, body }, options);
    return recorded(data, point);
  } catch (error) {
    // The token may be out of date: the next call reads it again.
    if (isOneTrustError(error) && error.outcome === "refused") forgetCollectionPoint(onetrust, collectionPointId);
    throw error;
  }
}

/** What TypeScript checks, for those who do not use it. */
function checkParts(consent: unknown): void {
  const parts: Partial<Consent> = typeof consent === "object" && consent !== null ? consent : {};
  const { collectionPointId, purposes = [] } = parts;
  if (typeof collectionPointId !== "string" || collectionPointId === "")
    throw createConfigurationError("recordConsent", "collectionPointId must be the id of a collection point.");
  const isListed = Array.isArray(purposes) && purposes.every((purpose) => typeof purpose?.Id === "string");
  if (!isListed)
    throw createConfigurationError("recordConsent", "purposes must be a list of { Id, TransactionType, … }.");
}

type Receipt = Readonly<Record<"receipt" | "instantLinkToken" | "linkToken", unknown>>;

function recorded(data: Partial<Receipt>, collectionPoint: CollectionPoint): RecordedConsent {
  const receipt = textOf(data.receipt);
  return {
    receipt,
    receiptId: textOf(readToken(receipt)?.jti),
    isPending: collectionPoint.doubleOptIn,
    instantLinkToken: textOf(data.instantLinkToken),
    linkToken: textOf(data.linkToken),
    collectionPoint,
  };
}
