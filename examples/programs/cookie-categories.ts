// Puts cookies into categories by name and publishes the scripts of the websites that have them. A category counts for visitors only after
// the script was published. Needs the scopes COOKIE and COOKIE_READ.
import { cookieManager } from "@onetrust-client/cookie-manager";
import { connect, isOneTrustError } from "@onetrust-client/core";

/** The id of the category, and not its name, for each cookie. */
const categories: Readonly<Record<string, string>> = { _ga: "C0002", _fbp: "C0004", session: "C0001" };

const cookies = cookieManager(connect());
const changed = new Set<string>();
const refused: string[] = [];
for await (const { cookieName, domainCookieInfo } of cookies.searchCookies.items({ body: {} })) {
  const category = cookieName ? categories[cookieName] : undefined;
  if (!cookieName || category === undefined) continue;
  for (const { cookieId, cookieCategoryID, domainName } of domainCookieInfo ?? []) {
    if (!cookieId || !domainName || cookieCategoryID === category) continue;
    try {
      await cookies.updateCookie({ body: { cookieId, cookieName, customCategoryName: category } });
      changed.add(domainName);
    } catch (error) {
      // OneTrust answers 200 and lists what failed. The client makes an error of it, and the other cookies go on.
      if (!isOneTrustError(error) || error.kind !== "partial-failure") throw error;
      refused.push(`${cookieName} on ${domainName}`);
    }
  }
}
for (const website of changed) {
  await cookies.publishScriptToWebsite({ query: { website }, body: {} });
  console.log(`Published: ${website}`);
}
if (refused.length > 0) console.log(`Refused: ${refused.join(", ")}`);
