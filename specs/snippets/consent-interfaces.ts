import { consentInterfaces } from "@onetrust-client/consent-interfaces";
import { connect } from "@onetrust-client/core";

// These operations are on a host of OneTrust's for everybody. They need no credentials.
const onetrust = connect();
const { getDataSubjectPreferences } = consentInterfaces(onetrust);

const profiles = await getDataSubjectPreferences({
  headers: {
    identifier: "jane@example.com",
    tenantId: "1c9b7d3e-2f4a-4f0e-9a51-0c6d2e8f7b34",
    Authorization: "the signed token of your own sign-in",
  },
});
for (const { purposes } of profiles) {
  for (const purpose of purposes ?? []) console.log(purpose.id, purpose.status, purpose.consentDate);
}
