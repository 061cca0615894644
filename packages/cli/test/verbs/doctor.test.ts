import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type FakeTenant, fakeTenant } from "@onetrust-client/fake-tenant";
import { temporaryFolder } from "@onetrust-client/tests-support/temporary-folder";
import { universalConsent } from "@onetrust-client/universal-consent";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runChecks } from "../../src/doctor/check.js";
import { onetrust } from "../support/onetrust.js";
import { environmentOf } from "../support/tenant.js";

let tenant: FakeTenant;
let env: Record<string, string>;

beforeEach(async () => {
  tenant = await fakeTenant({ services: [universalConsent], scopes: ["CONSENT_READ"] });
  env = {
    ...environmentOf(tenant),
    HTTPS_PROXY: "",
    https_proxy: "",
    HTTP_PROXY: "",
    http_proxy: "",
    ALL_PROXY: "",
    all_proxy: "",
  };
});

afterEach(() => tenant.close());

interface Finding {
  readonly name: string;
  readonly state: string;
  readonly text: string;
}

async function findings(args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const { stdout, code } = await onetrust(["doctor", ...args, "--json"], { env: { ...env, ...more } });
  const found: Finding[] = JSON.parse(stdout);
  return { code, found, of: (name: string) => found.find((finding) => finding.name === name) };
}

test("a tenant that is well", async () => {
  const { code, found, of } = await findings(["getPurpose"]);
  expect(code).toBe(0);
  expect(found.map(({ name, state }) => `${name} ${state}`)).toEqual([
    "Versions ok",
    "Settings ok",
    "Name ok",
    "Certificate skipped",
    "Proxy ok",
    "Clock ok",
    "Token ok",
    "Scopes ok",
    "Limits ok",
  ]);
  expect(of("Limits")?.text).toContain("1000 requests a minute");
});

test("a scope that is missing is named with the operation that needs it", async () => {
  const { code, of } = await findings(["getPurpose", "createPurpose"]);
  expect(code).toBe(1);
  expect(of("Scopes")).toMatchObject({
    state: "failed",
    text: "CONSENT missing for universal-consent.createPurpose. Grant it to the client in OneTrust; a new token has it.",
  });
});

test("a wrong secret, and a web page in place of the API", async () => {
  const wrong = await findings([], { ONETRUST_CLIENT_SECRET: "wrong" });
  expect(wrong.of("Token")?.state).toBe("failed");
  expect(wrong.of("Scopes")).toMatchObject({ state: "skipped", text: "there is no token" });
  tenant.fault("token", "html", { times: 9 });
  const { code, of } = await findings([]);
  expect(code).toBe(1);
  expect(of("Token")?.text).toContain("web page");
});

test("a host without an address, and a proxy that nobody uses", async () => {
  const { code, of } = await findings([], {
    ONETRUST_HOSTS: "",
    ONETRUST_HOSTNAME: "no-such-host.invalid",
    HTTPS_PROXY: "http://127.0.0.1:1",
  });
  expect(code).toBe(1);
  expect(of("Name")).toMatchObject({ state: "failed" });
  expect(of("Name")?.text).toMatch(/^no-such-host\.invalid has no address here \(\w+\)\. Check the host name/);
  expect(of("Proxy")).toMatchObject({ state: "warning" });
});

test("the report holds no secret and no client id", async () => {
  const report = join(temporaryFolder(), "report.md");
  const { code, stdout, stderr } = await onetrust(["doctor", "--report", report], { env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: `onetrust: the report is in ${report}. It holds no secret.\n` });
  expect(stdout).toMatch(/^ok {6}Versions {4}onetrust /);
  const text = readFileSync(report, "utf8");
  expect(text).toContain("| Token | ok |");
  expect(text).not.toContain(tenant.client.clientSecret);
  expect(text).not.toContain(tenant.client.clientId);
});

test("a check that never ends, and one that throws, end no other", async () => {
  const found = await runChecks(
    [
      { name: "slow", look: () => new Promise(() => {}) },
      { name: "broken", look: () => Promise.reject(new Error("it broke")) },
      { name: "well", look: () => ({ state: "ok", text: "well" }) },
    ],
    20,
  );
  expect(found.map(({ name, state, text }) => `${name} ${state} ${text.slice(0, 20)}`)).toEqual([
    "slow failed did not end within 0",
    "broken failed it broke",
    "well ok well",
  ]);
});
