// The first call: prints the purposes that are in use. Needs the scope CONSENT_READ.
// ONETRUST_HOSTNAME and ONETRUST_API_KEY (or ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET) are in the environment.
import { connect } from "@onetrust-client/core";
import { universalConsent } from "@onetrust-client/universal-consent";

const consent = universalConsent(connect());
for await (const { versions } of consent.listPurposeVersions.items()) {
  const active = versions.find(({ status }) => status === "ACTIVE");
  if (active) console.log(`${active.label}, version ${active.version}`);
}
