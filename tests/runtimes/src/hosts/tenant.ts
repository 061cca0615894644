import { consentInterfaces } from "@onetrust-client/consent-interfaces";
import { consentReceipts } from "@onetrust-client/consent-receipts";
import { documents } from "@onetrust-client/documents";
import { type FakeTenant, fakeTenant } from "@onetrust-client/fake-tenant";
import { universalConsent } from "@onetrust-client/universal-consent";
import { openBareHost } from "./bare-host.js";
import { openToPages } from "./open-to-pages.js";
import type { Target } from "./target.js";

/** A tenant that answers what the scenario asks, whose hosts pages may read, and a bare host beside it. */
export interface Tenant {
  readonly target: Target;
  readonly requests: FakeTenant["requests"];
  close(): Promise<void>;
}

/** Opens one; every runtime gets its own, so that what arrived can be compared. */
export async function openTenant(): Promise<Tenant> {
  const services = [consentInterfaces, consentReceipts, documents, universalConsent];
  const tenant = await fakeTenant({ services, maxSize: 2 });
  answer(tenant);
  const bareHost = await openBareHost();
  const [portal, barePortal] = [await openToPages(tenant.hosts.tenant), await openToPages(bareHost.origin)];
  const { clientId, clientSecret } = tenant.client;
  return {
    target: {
      hosts: { ...tenant.hosts, tenant: portal.origin },
      bareHost: barePortal.origin,
      clientId,
      clientSecret,
    },
    requests: tenant.requests,
    close: async () => {
      for (const host of [portal, barePortal, bareHost]) await host.close();
      await tenant.close();
    },
  };
}

function answer(tenant: FakeTenant): void {
  const onetrust = tenant.connect();
  const consent = universalConsent(onetrust);
  const files = documents(onetrust);
  tenant.fault(files.getFileLocation, 403);
  tenant.answer(consent.getPurpose, async ({ path }) => {
    if (path.purposeId === "never") await new Promise(() => {});
    if (path.purposeId === "forbidden") return new Response(null, { status: 403 });
    return { id: path.purposeId, label: "Newsletter", purposeType: "STANDARD", status: "ACTIVE", version: 1 };
  });
  const points = ["1", "2", "3", "4", "5"].map((id) => ({ id }));
  tenant.rows(consent.listCollectionPointsV2, points);
  tenant.answer(files.uploadFile, async ({ body }) => ({ Id: `${await body.file?.text()}` }));
  tenant.answer(consentReceipts(onetrust).createConsentReceipts, ({ body }) => ({ receipt: `of ${body.identifier}` }));
  tenant.answer(consentInterfaces(onetrust).getDataSubjectPreferences, ({ headers }) => [
    { identifier: headers.identifier, language: "en" },
  ]);
}
