// The one program that every runtime runs, unchanged. Each step gives what it saw; the test compares.
import { consentInterfaces } from "@onetrust-client/consent-interfaces";
import { consentReceipts } from "@onetrust-client/consent-receipts";
import { clientCredentials, connect } from "@onetrust-client/core";
import { pathClient } from "@onetrust-client/core/path-client";
import { documents } from "@onetrust-client/documents";
import { universalConsent } from "@onetrust-client/universal-consent";
import { universalConsentPaths } from "@onetrust-client/universal-consent/paths";
import { failure } from "./failure.mjs";
import { transfers } from "./transfers.mjs";

const steps = {
  async token({ onetrust, consent }) {
    return { missing: await onetrust.missingScopes(consent.getPurpose) };
  },

  async "named call"({ consent }) {
    const { data, response } = await consent.getPurpose.withResponse({ path: { purposeId: "p/1" } });
    return { label: data.label, status: response.status };
  },

  async "typed 403"({ files }) {
    return failure(files.getFileLocation({ path: { attachmentId: "a-1" } }));
  },

  async abort({ consent }) {
    const controller = new AbortController();
    const call = failure(consent.getPurpose({ path: { purposeId: "never" } }, { signal: controller.signal }));
    setTimeout(() => controller.abort(), 200);
    return call;
  },

  async paging({ consent }) {
    const ids = [];
    for await (const { id } of consent.listCollectionPointsV2.items()) ids.push(id);
    return ids;
  },

  async upload({ files }) {
    const file = new File(["Dear Jané"], "letter.txt", { type: "text/plain" });
    const attachment = { FileName: file.name, RefIds: ["r-1"], Type: "10" };
    return files.uploadFile({ body: { attachment, file } });
  },

  async "path client"({ onetrust }) {
    const api = pathClient(universalConsentPaths, onetrust);
    const ask = (purposeId) =>
      api.GET("/api/consentmanager/v2/purposes/{purposeId}", { params: { path: { purposeId } } });
    const { data } = await ask("p/1");
    const { error } = await ask("forbidden");
    return { label: data.label, kind: error.kind };
  },

  async receipt({ onetrust }) {
    const body = { identifier: "jane", requestInformation: "collection-point" };
    return consentReceipts(onetrust).createConsentReceipts({ body });
  },

  async preferences({ onetrust }) {
    const headers = { identifier: "jane", tenantId: "t-1", Authorization: "visitor" };
    return consentInterfaces(onetrust).getDataSubjectPreferences({ headers });
  },
};

/** Runs all steps; one that throws does not end the others. What waits for a host of its own waits at the same time. */
export async function scenario({ hosts, bareHost, clientId, clientSecret }) {
  const credentials = clientCredentials({ clientId, clientSecret, allowBrowser: true });
  const onetrust = connect({ hostname: hosts.tenant, hosts, credentials, retry: false });
  const clients = { onetrust, consent: universalConsent(onetrust), files: documents(onetrust) };
  const saw = {};
  const run = async ([name, step], given) => {
    saw[name] = await step(given).catch((error) => ({ threw: `${error} ${error.cause ?? ""}` }));
  };
  for (const step of Object.entries(steps)) await run(step, clients);
  await Promise.all(Object.entries(transfers).map((step) => run(step, bareHost)));
  return { agent: agent(), saw };
}

/** What the runtime calls itself; Node 20 has no navigator. */
const agent = () => globalThis.navigator?.userAgent ?? `Node.js/${process.versions.node}`;
