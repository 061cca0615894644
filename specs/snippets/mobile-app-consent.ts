import { connect } from "@onetrust-client/core";
import { mobileAppConsent } from "@onetrust-client/mobile-app-consent";

// These operations are on a host of OneTrust's for everybody. They need no credentials.
const onetrust = connect();
const { getSdkConfiguration } = mobileAppConsent(onetrust);

const { culture } = await getSdkConfiguration({
  headers: {
    location: "cdn.cookielaw.org",
    application: "2f8c6a4e-1d9b-4e53-a7c0-5b3e9d1f7a82",
    lang: "en",
    sdkVersion: "202606.1.0",
  },
});
console.log(culture?.DomainData?.BannerTitle, culture?.CommonData?.ButtonColor);
