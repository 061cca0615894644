import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type FakeTenant, fakeTenant } from "@onetrust-client/fake-tenant";
import { temporaryFolder } from "@onetrust-client/tests-support/temporary-folder";
import { universalConsent } from "@onetrust-client/universal-consent";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { onetrust, packageFolder } from "../support/onetrust.js";
import { hasTmux, lastScreen, openScreen } from "../support/screen.js";
import { environmentOf } from "../support/tenant.js";

const PURPOSE = "3f0c2a4e-5d1b-4f7a-9c38-2b6e8d0f1a57";

interface Example {
  readonly args: readonly string[];
  /** No variable names a tenant. */
  readonly isOffline?: boolean;
  /** Runs in the folder of this package, and not in one of its own with `profiles.json`. */
  readonly inPackage?: boolean;
}

/** What is shown of each verb. */
const SHOWN: Readonly<Record<string, Example>> = {
  help: { args: ["--help"], isOffline: true },
  search: { args: ["search", "deactivate", "user", "--limit", "2"], isOffline: true },
  describe: { args: ["describe", "searchIncidents"], isOffline: true },
  scopes: { args: ["scopes", "fixtures/ways/member.ts", "fixtures/ways/raw-request.ts", "--granted"], inPackage: true },
  call: { args: ["call", "getPurpose", "--path.purposeId", PURPOSE] },
  "call-wrong": { args: ["call", "listPurposes", "--query.size", "many", "--query.page", "-1"] },
  list: { args: ["list", "listPurposes", "--out", "purposes.csv"] },
  login: { args: ["login", "--profile", "new", "--secret", "in-environment"] },
  whoami: { args: ["whoami"] },
  profiles: { args: ["profiles"] },
  doctor: { args: ["doctor", "getPurpose", "createPurpose"] },
  completion: { args: ["completion", "bash"], isOffline: true },
};

const PROFILES = {
  current: "eu",
  profiles: {
    eu: { hostname: "app-eu.onetrust.com", clientId: "a-client", secret: { in: "keychain" } },
    us: { hostname: "app.onetrust.com", clientId: "b", secret: { in: "environment", variable: "US_SECRET" } },
  },
};

let tenant: FakeTenant;
let variables: Record<string, string>;

beforeAll(async () => {
  tenant = await fakeTenant({ services: [universalConsent], scopes: ["CONSENT_READ", "USER"] });
  const consent = universalConsent(tenant.connect());
  tenant.answer(consent.getPurpose, ({ path }) =>
    Response.json({ id: path.purposeId, label: "Newsletter", version: 3 }),
  );
  tenant.rows(consent.listPurposes, [{ Id: "p-1", Label: "Newsletter" }, { Id: "p-2" }]);
  const noProxy = Object.fromEntries(["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY"].flatMap(bothCases));
  variables = { ...environmentOf(tenant), ...noProxy, ONETRUST_CONFIG: "profiles.json" };
});

afterAll(() => tenant.close());

function bothCases(name: string): [string, string][] {
  return [
    [name, ""],
    [name.toLowerCase(), ""],
  ];
}

/** A new folder with profiles, and for `login` the tenant, which it takes from no variable. */
function setting(name: string) {
  const { args, isOffline = false, inPackage = false }: Example = SHOWN[name] ?? { args: [] };
  const cwd = inPackage ? packageFolder : temporaryFolder();
  if (!inPackage) writeFileSync(join(cwd, "profiles.json"), JSON.stringify(PROFILES));
  const own = ["--hostname", tenant.options.hostname, "--client-id", tenant.client.clientId];
  return { args: name === "login" ? [...args, ...own] : args, cwd, env: isOffline ? {} : variables };
}

/** With one port, one moment and one version in place of those of this run, each as long as it was. */
function settled(text: string): string {
  return text
    .replaceAll(/127\.0\.0\.1:\d{5}/g, "127.0.0.1:65535")
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, "2030-01-01T00:00:00.000Z")
    .replaceAll(tenant.client.clientId, "x".repeat(tenant.client.clientId.length))
    .replace(/onetrust \d\S+, core .*/, "onetrust …");
}

const golden = (name: string, how: string) => `./golden/${name}/${how}.txt`;

describe.each(Object.keys(SHOWN))("%s", (name) => {
  // In 40 columns, the address of a tenant stands in two lines, in which no other can take its place.
  test.skipIf(!hasTmux).each(SHOWN[name]?.isOffline ? [40, 80, 120] : [80, 120])(
    "in a terminal of %i columns",
    async (columns) => {
      const { args, ...options } = setting(name);
      await expect(settled(await lastScreen(columns, args, options))).toMatchFileSnapshot(golden(name, `${columns}`));
    },
  );

  test("through pipes", async () => {
    const { args, ...options } = setting(name);
    const { stdout, stderr, code } = await onetrust(args, options);
    const text = `${stdout}--- standard error\n${stderr}--- ended with ${code}\n`;
    await expect(settled(text)).toMatchFileSnapshot(golden(name, "pipes"));
  });
});

describe.skipIf(!hasTmux)("in a terminal", () => {
  test("a write asks, and no is the default", async () => {
    const writable = await fakeTenant({ services: [universalConsent] });
    const consent = universalConsent(writable.connect());
    writable.answer(consent.createPurpose, () => Response.json({}));
    const body = '{"ConsentLifeSpan":12,"Description":"News","Name":"Newsletter"}';
    for (const [keys, end, sent] of [
      [["Enter"], "ended with 2", 0],
      [["y", "Enter"], "ended with 0", 1],
    ] as const) {
      const env = environmentOf(writable);
      const screen = openScreen(120, ["call", "createPurpose", "--body", body], { env });
      await screen.showing("Send it? [y/N]");
      screen.type(...keys);
      await screen.showing(end);
      screen.close();
      expect(writable.requestsOf(consent.createPurpose)).toHaveLength(sent);
    }
    await writable.close();
  });

  test.each([
    ["", { env: {} }, true],
    ["with NO_COLOR", { env: { NO_COLOR: "1" } }, false],
    ["in CI", { env: { CI: "true" } }, false],
  ])("styles are there %s: %j", async (_, options, hasStyles) => {
    const screen = openScreen(80, ["search", "deactivate", "user", "--limit", "1"], options);
    await screen.showing("ended with 0");
    const styled = screen.styled();
    screen.close();
    expect(styled).toContain("user-provisioning.modifyUserV3");
    expect(styled.includes("\u001b[1m")).toBe(hasStyles);
  });
});
