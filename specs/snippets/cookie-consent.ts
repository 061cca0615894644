import { cookieConsent } from "@onetrust-client/cookie-consent";
import { connect } from "@onetrust-client/core";

// Reads ONETRUST_HOSTNAME, ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET.
const onetrust = connect();
const cookies = cookieConsent(onetrust);

for await (const website of cookies.listWebsites.items({ query: { sortBy: "LastScannedDate", direction: "DESC" } })) {
  console.log(website.domainName, website.status, website.uniqueCookiesFound, website.scanError ?? "");
}
