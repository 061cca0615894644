import { readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { FakeTenant } from "@onetrust-client/fake-tenant";
import { type Ended, run } from "./compile.js";
import { fill } from "./fill.js";

const toTenant = new URL("./to-tenant.mjs", import.meta.url);

/** Runs a guide's JavaScript in its folder as it is, credentials filled in, where `app-eu.onetrust.com` is a fake tenant. */
export function runScript(
  path: string,
  tenant: FakeTenant,
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  writeFileSync(path, fill(readFileSync(path, "utf8"), { ...tenant.client, apiKey: tenant.apiKey }));
  const { hosts } = tenant;
  const HOSTS = JSON.stringify({
    "app-eu.onetrust.com": hosts.tenant,
    "privacyportal-eu.onetrust.com": hosts["privacy-portal"],
    "consent-api.onetrust.com": hosts["consent-api"],
    "mobile-data.onetrust.io": hosts["mobile-data"],
    "cookies-data.onetrust.io": hosts["cookies-data"],
    "worker.internal": hosts["worker-node"],
  });
  return run(["--import", toTenant.href, path], { ...env, HOSTS }, dirname(path));
}
