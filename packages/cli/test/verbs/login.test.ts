import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type FakeTenant, fakeTenant } from "@onetrust-client/fake-tenant";
import { temporaryFolder } from "@onetrust-client/tests-support/temporary-folder";
import { universalConsent } from "@onetrust-client/universal-consent";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { onetrust } from "../support/onetrust.js";
import { hasTmux, openScreen } from "../support/screen.js";

let tenant: FakeTenant;
let config: string;
let env: Record<string, string>;

beforeEach(async () => {
  tenant = await fakeTenant({ services: [universalConsent], scopes: ["CONSENT_READ", "USER"] });
  config = join(temporaryFolder(), "onetrust", "profiles.json");
  env = { ONETRUST_CONFIG: config };
});

afterEach(() => tenant.close());

const secret = () => tenant.client.clientSecret;
const login = (...args: readonly string[]) => [
  ...["login", "--hostname", tenant.options.hostname, "--client-id", tenant.client.clientId],
  ...args,
];

describe("login", () => {
  test("stores the secret in a file only if told so, for its owner alone, and says so", async () => {
    const { code, stdout, stderr } = await onetrust(login("--secret", "in-file"), { env, input: `${secret()}\n` });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: "onetrust: the secret is stored there as it is. Everybody who can read the file can use it.\n",
    });
    expect(stdout).toBe(
      `Got a token of ${tenant.options.hostname} with 2 scopes. The profile default is in ${config}.\n`,
    );
    expect(statSync(config).mode & 0o777).toBe(0o600);
    const whoami = await onetrust(["whoami", "--json"], { env });
    expect(JSON.parse(whoami.stdout)).toMatchObject({
      profile: "default",
      clientId: tenant.client.clientId,
      scopes: ["CONSENT_READ", "USER"],
    });
  });

  test("leaves the secret in the environment, and later commands say which variable they miss", async () => {
    const args = login("--profile", "eu", "--secret", "in-environment", "--variable", "EU_SECRET");
    expect((await onetrust(args, { env: { ...env, EU_SECRET: secret() } })).code).toBe(0);
    expect(readFileSync(config, "utf8")).not.toContain(secret());
    expect((await onetrust(["whoami"], { env: { ...env, EU_SECRET: secret() } })).stdout).toContain(
      "Scopes     CONSENT_READ, USER\n",
    );
    expect(await onetrust(["whoami"], { env })).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "onetrust: The profile eu has its secret in the environment variable EU_SECRET, which is not set. Set it, or run: onetrust login --profile eu\n",
    });
  });

  test("says what to do where there is no keychain, and stores nothing", async () => {
    const { code, stderr } = await onetrust(login(), { env, input: secret() });
    expect(code).toBe(2);
    expect(stderr).toContain("npm install --global @napi-rs/keyring@2");
    expect(stderr).toContain("--secret in-environment");
    expect(existsSync(config)).toBe(false);
  });

  test("that the tenant no longer accepts is told, with what to do", async () => {
    await onetrust(login("--secret", "in-file"), { env, input: secret() });
    const stored = readFileSync(config, "utf8");
    writeFileSync(config, stored.replace(secret(), "the-secret-of-last-year"));
    const { code, stdout, stderr } = await onetrust(["call", "listPurposes"], { env });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toBe(
      `onetrust: listPurposes: the token endpoint of ${tenant.options.hostname.replace(/^.*\/\//, "")} refused the client id or secret (401 invalid_client). Check both, and that hostname is their tenant. To see what is wrong, run: onetrust doctor. To store another credential, run: onetrust login\n`,
    );
    expect(stderr).not.toContain("last-year");
  });

  test("stores nothing if the tenant refuses the credential", async () => {
    const { code, stdout, stderr } = await onetrust(login("--secret", "in-file", "--json"), { env, input: "wrong" });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(JSON.parse(stderr)).toMatchObject({ error: { kind: "authentication" } });
    expect(existsSync(config)).toBe(false);
  });

  test.each([
    [["login", "--client-id", "c"], "--hostname is missing. Run: onetrust login --hostname <host> --client-id <id>"],
    [
      ["login", "--secret", "my-secret"],
      "--secret says where the secret is to be: in-keychain, in-environment, in-file. It is never the secret itself.",
    ],
    [
      ["login", "--profile", "a b", "--hostname", "app-eu.onetrust.com", "--client-id", "c"],
      `A profile's name has letters, digits, dots and dashes; got "a b".`,
    ],
    [
      ["login", "--hostname", "app-eu.onetrust.com", "--client-id", "c"],
      "There is no client secret. Pipe it in, or set the environment variable ONETRUST_CLIENT_SECRET.",
    ],
  ])("%j is wrong", async (args, sentence) => {
    expect(await onetrust(args, { env })).toEqual({ code: 2, stdout: "", stderr: `onetrust: ${sentence}\n` });
  });

  test.skipIf(!hasTmux)("asks for the secret in a terminal and does not show it", async () => {
    const screen = openScreen(120, login("--secret", "in-file"), { env });
    await screen.showing("Client secret (not shown):");
    screen.type(secret(), "Enter");
    const shown = await screen.showing("ended with 0");
    screen.close();
    expect(shown).toContain("with 2 scopes");
    expect(shown).not.toContain(secret());
  });
});

describe("profiles", () => {
  const two = async () => {
    for (const name of ["eu", "us"])
      await onetrust(login("--profile", name, "--secret", "in-environment"), {
        env: { ...env, ONETRUST_CLIENT_SECRET: secret() },
      });
  };

  test("are listed, chosen and removed", async () => {
    await two();
    const { hostname } = tenant.options;
    const { clientId } = tenant.client;
    const rest = `${hostname}\t${clientId}\tsecret in the environment variable ONETRUST_CLIENT_SECRET`;
    expect((await onetrust(["profiles"], { env })).stdout).toBe(`eu\t${rest}\tin use\nus\t${rest}\n`);
    expect((await onetrust(["profiles", "--use", "us"], { env })).stdout).toBe("Commands now use the profile us.\n");
    expect((await onetrust(["profiles", "--json"], { env })).stdout).toContain('"name": "us"');
    expect((await onetrust(["profiles", "--remove", "us"], { env })).code).toBe(0);
    expect((await onetrust(["profiles"], { env })).stdout).toBe(`eu\t${rest}\n`);
  });

  test("two of them, and none in use: the message names them", async () => {
    await two();
    const { current: _, ...others } = JSON.parse(readFileSync(config, "utf8"));
    writeFileSync(config, JSON.stringify(others));
    expect(await onetrust(["whoami"], { env })).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "onetrust: There are several profiles: eu, us. Name one with --profile, or choose one for all commands: onetrust profiles --use <name>\n",
    });
  });

  test("a file that holds none is named", async () => {
    mkdirSync(join(config, ".."));
    writeFileSync(config, '{"profiles":{"eu":3}}');
    expect((await onetrust(["whoami"], { env })).stderr).toBe(
      `onetrust: ${config} does not hold profiles. Remove it, and run: onetrust login\n`,
    );
  });
});

test("a profile that is named comes first, then the environment's variables, then the profile in use", async () => {
  const variables = {
    ONETRUST_HOSTNAME: tenant.options.hostname,
    ONETRUST_CLIENT_ID: tenant.client.clientId,
    ONETRUST_CLIENT_SECRET: secret(),
  };
  for (const name of ["eu", "us"])
    await onetrust(login("--profile", name, "--secret", "in-file"), { env, input: secret() });
  const profileOf = async (args: readonly string[], more: Readonly<Record<string, string>>): Promise<string> => {
    const { stdout } = await onetrust(["whoami", "--json", ...args], { env: { ...env, ...more } });
    return JSON.parse(stdout).profile;
  };
  expect(await profileOf([], {})).toBe("eu");
  expect(await profileOf([], variables)).toBe("environment");
  expect(await profileOf([], { ...variables, ONETRUST_PROFILE: "us" })).toBe("us");
  expect(await profileOf(["--profile", "eu"], { ...variables, ONETRUST_PROFILE: "us" })).toBe("eu");
});

test("profiles are in the user's folder for configuration", async () => {
  const XDG_CONFIG_HOME = temporaryFolder();
  await onetrust(login("--secret", "in-file"), { env: { ONETRUST_CONFIG: "", XDG_CONFIG_HOME }, input: secret() });
  expect(JSON.parse(readFileSync(join(XDG_CONFIG_HOME, "onetrust/profiles.json"), "utf8"))).toMatchObject({
    current: "default",
  });
});
