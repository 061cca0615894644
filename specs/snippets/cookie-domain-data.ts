import { cookieDomainData } from "@onetrust-client/cookie-domain-data";
import { connect } from "@onetrust-client/core";

// These operations are on a host of OneTrust's for everybody. They need no credentials.
const onetrust = connect();
const { getDomainData } = cookieDomainData(onetrust);

const { culture } = await getDomainData({
  headers: {
    location: "cdn.cookielaw.org",
    domain: "0b6f8d2e-3a5c-4e79-b1d4-8f2c7a9e6d13",
    lang: "en",
  },
});
console.log(culture?.DomainData?.BannerTitle, culture?.DomainData?.AcceptAllCookies);
