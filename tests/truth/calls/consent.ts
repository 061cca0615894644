import { type ConsentInterfaces, consentInterfaces } from "@onetrust-client/consent-interfaces";
import { type ConsentReceipts, consentReceipts } from "@onetrust-client/consent-receipts";
import { connect } from "@onetrust-client/core";
import { type UniversalConsent, universalConsent } from "@onetrust-client/universal-consent";

const onetrust = connect();
const consent: UniversalConsent = universalConsent(onetrust);
const portal: ConsentReceipts = consentReceipts(onetrust);
const edge: ConsentInterfaces = consentInterfaces(onetrust);

export async function recordedConsent(
  collectionpointGuid: string,
  purposeId: string,
): Promise<string | null | undefined> {
  const { token } = await consent.getCollectionPointToken({ path: { collectionpointGuid } });
  const { receipt } = await portal.createConsentReceipts({
    body: {
      requestInformation: token,
      identifier: "jane@example.com",
      purposes: [{ Id: purposeId, TransactionType: "CONFIRMED" }],
      dsDataElements: { FirstName: "Jané" },
      customPayload: { campaign: "spring" },
    },
  });
  // @ts-expect-error: the token stands in an object
  const bare: string = await consent.getCollectionPointToken({ path: { collectionpointGuid } });
  // @ts-expect-error: a receipt needs the token of its collection point
  await portal.createConsentReceipts({ body: { identifier: bare } });
  return receipt;
}

export async function statusOfADataSubject(identifier: string): Promise<(string | null | undefined)[]> {
  const { content } = await consent.listDataSubjectsV1({
    headers: { identifier },
    query: { properties: "ignoreCount" },
  });
  const cached = await consent.getDataSubjectV3({ headers: { identifier }, query: { includeInstantLinkToken: true } });
  // @ts-expect-error: the identifier is personal data and travels in a header
  await consent.getDataSubjectV3({ query: { identifier } });
  const [profile] = await edge.getDataSubjectPreferences({
    headers: { identifier, tenantId: "tenant", Authorization: "Bearer of the data subject" },
  });
  // @ts-expect-error: all three headers are required
  await edge.getDataSubjectPreferences({ headers: { identifier } });
  const found = await consent.searchDataSubjectsV2({ body: { identifier }, query: { size: 50 } });
  // @ts-expect-error: a search needs its criteria
  await consent.searchDataSubjectsV2({ query: { size: 50 } });
  return [content?.[0]?.Identifier, cached.linkToken, profile?.identifier, found.content?.[0]?.identifier];
}

export async function dataSubjects(): Promise<(string | null | undefined)[]> {
  const query = { fromDate: "2026-01-01T00:00:00", toDate: "2026-01-02T00:00:00" };
  const page = await consent.listDataSubjectsV4({ query });
  const next = await consent.listDataSubjectsUnordered({ query, headers: { requestContinuation: "token" } });
  // @ts-expect-error: both ends of the span are required
  await consent.listDataSubjectsV4({ query: { fromDate: "2026-01-01" } });
  // @ts-expect-error: so they are here
  await consent.listDataSubjectsUnordered({});
  return [page, next].map(({ content }) => content?.[0]?.identifier);
}

export async function receiptsAndTransactions(): Promise<(string | null | undefined)[]> {
  const receipts = await consent.listReceipts({ query: { fromDate: "2026-01-01" }, body: {} });
  const transactions = await consent.listTransactions({ query: { size: 50 }, body: {} });
  // @ts-expect-error: the size is a number
  await consent.listReceipts({ query: { size: "50" }, body: {} });
  // @ts-expect-error: the order is a text
  await consent.listTransactions({ query: { sort: { consentCreationDate: "asc" } }, body: {} });
  // @ts-expect-error: the origin of a receipt may be one that the vendor adds tomorrow
  const origin: "IMPORT" | "API" | null | undefined = receipts.content?.[0]?.origin;
  return [receipts.content?.[0]?.id, transactions.content?.[0]?.receiptId, origin];
}
