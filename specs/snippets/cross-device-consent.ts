import { connect } from "@onetrust-client/core";
import { crossDeviceConsent } from "@onetrust-client/cross-device-consent";

// These operations are on a host of OneTrust's for everybody. They need no credentials.
const onetrust = connect();
const { getDataSubjectPreferences } = crossDeviceConsent(onetrust);

const { preferences } = await getDataSubjectPreferences({
  headers: {
    identifier: "jane@example.com",
    tenantId: "1c9b7d3e-2f4a-4f0e-9a51-0c6d2e8f7b34",
    Authorization: "the signed token of your own sign-in",
  },
});
for (const purpose of preferences ?? []) console.log(purpose.id, purpose.status, purpose.lastInteractionDate);
