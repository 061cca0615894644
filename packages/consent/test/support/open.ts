import { consentReceipts } from "@onetrust-client/consent-receipts";
import { type FakeTenantOptions, fakeTenant } from "@onetrust-client/fake-tenant";
import { universalConsent } from "@onetrust-client/universal-consent";
import { onTestFinished } from "vitest";
import { pointToken, token } from "./collection-points.js";

/** A tenant with the twelve collection points, whose portal records everything. */
export async function open(options: Partial<FakeTenantOptions> = {}) {
  const tenant = await fakeTenant({ services: [universalConsent, consentReceipts], ...options });
  onTestFinished(() => tenant.close());
  const onetrust = tenant.connect();
  const { getCollectionPointToken, getDataSubjectDetails } = universalConsent(onetrust);
  const { createConsentReceipts } = consentReceipts(onetrust);
  tenant.answer(getCollectionPointToken, ({ path }) => {
    const text = pointToken(path.collectionpointGuid);
    return text === undefined ? new Response(null, { status: 404 }) : { token: text };
  });
  tenant.answer(createConsentReceipts, () => ({ receipt: token({ jti: "receipt-1", moc: "API" }) }));
  return { tenant, onetrust, getCollectionPointToken, getDataSubjectDetails, createConsentReceipts };
}
