import type { ConsentReceipts } from "@onetrust-client/consent-receipts";
import type { CookieManager } from "@onetrust-client/cookie-manager";
import type { Documents } from "@onetrust-client/documents";
import type { DsrAutomation } from "@onetrust-client/dsr-automation";
import type { FakeTenant } from "@onetrust-client/fake-tenant";
import type { PurposeVersion, PurposeVersions, UniversalConsent } from "@onetrust-client/universal-consent";
import { filesOrigin } from "./file-host.js";

const newsletter = "1b6f3c1e-0000-4000-8000-000000000001";

/** A purpose with its one version, as the list has it. */
function purpose(purposeId: string, version: Pick<PurposeVersion, "label" | "version" | "status">): PurposeVersions {
  return { purposeId, createdDate: "2026-01-15T08:30:00", versions: [{ purposeType: "STANDARD", ...version }] };
}

export function answerConsent(tenant: FakeTenant, consent: UniversalConsent, portal: ConsentReceipts): void {
  tenant.rows(consent.listPurposeVersions, [
    purpose(newsletter, { label: "Newsletter", version: 2, status: "ACTIVE" }),
    purpose("1b6f3c1e-0000-4000-8000-000000000002", { label: "Phone calls", version: 1, status: "RETIRED" }),
    purpose("1b6f3c1e-0000-4000-8000-000000000003", { label: "Product news", version: 1, status: "ACTIVE" }),
  ]);
  tenant.answer(consent.getCollectionPointToken, () => ({ token: jwt({ purposes: [{ id: newsletter }] }) }));
  tenant.answer(portal.createConsentReceipts, () => ({ receipt: "receipt-1" }));
  tenant.rows(consent.listPurposeDetailsByDataSubject, [{ id: newsletter, name: "Newsletter", status: "ACTIVE" }]);
  tenant.answer(
    consent.downloadConsentAttachment,
    () => new Response("I agree. Jane Doe", { headers: { "content-type": "text/plain" } }),
  );
  const people = Array.from({ length: 120 }, (_, n) => ({ Id: `subject-${n}`, Identifier: `person-${n}@example.com` }));
  tenant.rows(consent.listDataSubjectsV1, people);
}

/** A document of a request stands on the host of files. Requests appear in the log the second time that somebody asks. */
export function answerRequests(
  tenant: FakeTenant,
  privacy: DsrAutomation,
  { uploadFile, getFileLocation }: Documents,
): void {
  tenant.answer(uploadFile, () => ({ Id: "3f1c4e0a-0000-4000-8000-000000000001" }));
  tenant.answer(getFileLocation, () => ({ downloadUrl: `${filesOrigin}/letter.pdf?signature=1` }));
  tenant.answer(privacy.createRequest, () => ({ status: "New" }));
  let asked = 0;
  tenant.answer(privacy.getRequestCreationLogs, () =>
    ++asked % 2 === 1 ? new Response(null, { status: 404 }) : { creationstatus: "SUCCESS", requestRefId: "ABC123" },
  );
  tenant.answer(privacy.getRequest, () => ({ status: "Unverified" }));
}

/** The host refuses to change the session cookie, with a 200 that says so. */
export function answerCookies(tenant: FakeTenant, cookies: CookieManager): void {
  const on = (domainName: string, cookieId: string, cookieCategoryID: string) => ({
    domainName,
    cookieId,
    cookieCategoryID,
  });
  tenant.rows(cookies.searchCookies, [
    {
      cookieName: "_ga",
      domainCookieInfo: [on("www.example.com", "c-1", "C0005"), on("shop.example.com", "c-2", "C0002")],
    },
    { cookieName: "_fbp", domainCookieInfo: [on("shop.example.com", "c-3", "C0005")] },
    { cookieName: "session", domainCookieInfo: [on("www.example.com", "c-4", "C0002")] },
    { cookieName: "theme", domainCookieInfo: [on("www.example.com", "c-5", "C0003")] },
  ]);
  tenant.answer(cookies.updateCookie, ({ body }) =>
    body?.cookieId === "c-4"
      ? { status: "FAILED", errorMessages: ["This cookie cannot be changed."] }
      : { status: "SUCCESS" },
  );
  tenant.answer(cookies.publishScriptToWebsite, () => ({ responseMsg: "published" }));
}

const jwt = (claims: object): string => `e30.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.signature`;
