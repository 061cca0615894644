import { consentManagementPlatform } from "@onetrust-client/consent-management-platform";
import { connect } from "@onetrust-client/core";

// These operations are on a host of OneTrust's for everybody. They need no credentials.
const onetrust = connect();
const { getBannerData } = consentManagementPlatform(onetrust);

const banner = await getBannerData({
  headers: {
    "OT-CDN-Location": "cdn.cookielaw.org",
    "OT-App-Id": "7d2a1f6c-50b3-4f7e-8e0d-3c9a6b1e4f28",
    "OT-Device-Type": "ctv",
    "OT-SDK-Version": "202606.1.0",
    "OT-Country-Code": "DE",
  },
});
console.log(banner);
