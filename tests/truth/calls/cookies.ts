import { type CookieConsent, cookieConsent } from "@onetrust-client/cookie-consent";
import { type CookieManager, cookieManager } from "@onetrust-client/cookie-manager";
import { connect } from "@onetrust-client/core";

const cookies: CookieManager = cookieManager(connect());
const apps: CookieConsent = cookieConsent(connect());

export async function websites(): Promise<(string | null | undefined)[]> {
  const { content } = await cookies.listWebsites({ query: { page: 0, size: 50, sort: "Url,ASC" } });
  const [added] = await cookies.addWebsitesToScan({ query: { externalOrgId: "org" } });
  const script: string = await cookies.getScriptForWebsite({ query: { website: "example.com" } });
  await cookies.upsertDomainGroup({ path: { domainId: "id" }, body: { urls: ["example.com"] } });
  // @ts-expect-error: the order is a text
  await cookies.listWebsites({ query: { sort: { Url: "ASC" } } });
  // @ts-expect-error: the organisation is required
  await cookies.addWebsitesToScan({ query: {} });
  // @ts-expect-error: the website is required
  await cookies.getScriptForWebsite({});
  // @ts-expect-error: the urls are a list
  await cookies.upsertDomainGroup({ path: { domainId: "id" }, body: { urls: "example.com" } });
  return [content?.[0]?.domainName, added?.domainId, script];
}

export async function cookiesInBulk(): Promise<string[]> {
  const { content } = await cookies.searchCookies({ body: { domains: ["example.com"] } });
  const { status, errorMessages } = await cookies.updateCookie({
    body: { cookieId: "id", cookieName: content?.[0]?.cookieName ?? "cookie", customCategoryName: "C0003" },
  });
  const published = await cookies.publishScriptToWebsite({ query: { website: "example.com" } });
  // @ts-expect-error: criteria stand in the body
  await cookies.searchCookies({ query: { domains: ["example.com"] } });
  // @ts-expect-error: a cookie is known by its id
  await cookies.updateCookie({ body: { cookieName: "cookie" } });
  // @ts-expect-error: the website is required
  await cookies.publishScriptToWebsite({ query: {} });
  return [status ?? "no status", ...(errorMessages ?? []), published.publishVersion ?? "no version"];
}

export async function scannedApplication(id: string): Promise<string | null | undefined> {
  const { scanId } = await apps.scanApplication({ path: { id }, body: { file: new Blob(["apk"]) } });
  // @ts-expect-error: the file is bytes
  await apps.scanApplication({ path: { id }, body: { file: "apk" } });
  return scanId;
}
