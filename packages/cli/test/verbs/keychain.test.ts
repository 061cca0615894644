import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type FakeTenant, fakeTenant } from "@onetrust-client/fake-tenant";
import { temporaryFolder } from "@onetrust-client/tests-support/temporary-folder";
import { universalConsent } from "@onetrust-client/universal-consent";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { onetrust } from "../support/onetrust.js";

let tenant: FakeTenant;
let config: string;
let keychain: string;

beforeEach(async () => {
  tenant = await fakeTenant({ services: [universalConsent], scopes: ["CONSENT_READ"] });
  const folder = temporaryFolder();
  config = join(folder, "profiles.json");
  keychain = join(folder, "keychain.json");
});

afterEach(() => tenant.close());

/** Runs `onetrust` with one of the modules of `support/keyring` as its keychain; without a name, no module is installed. */
function run(args: readonly string[], module?: string) {
  const register = new URL("../support/keyring/register.mjs", import.meta.url).href;
  const fake = module && { NODE_OPTIONS: `--import ${register}`, KEYRING_MODULE: module, KEYRING_FILE: keychain };
  return onetrust(args, { env: { ONETRUST_CONFIG: config, ...fake }, input: tenant.client.clientSecret });
}

const login = (...args: readonly string[]) => [
  ...["login", "--hostname", tenant.options.hostname, "--client-id", tenant.client.clientId],
  ...args,
];

const INSTEAD =
  "Keep the secret in an environment variable instead (--secret in-environment), or, if you accept that it stands in a file as it is, use --secret in-file.";

test("the secret is in the keychain by the name of the profile, and nowhere else, until the profile is removed", async () => {
  expect(await run(login("--profile", "eu"), "in-file")).toEqual({
    code: 0,
    stdout: `Got a token of ${tenant.options.hostname} with 1 scope. The profile eu is in ${config}.\n`,
    stderr: "",
  });
  expect(JSON.parse(readFileSync(keychain, "utf8"))).toEqual({ "onetrust-client/eu": tenant.client.clientSecret });
  expect(readFileSync(config, "utf8")).not.toContain(tenant.client.clientSecret);
  expect((await run(["whoami"], "in-file")).stdout).toContain("Scopes     CONSENT_READ\n");
  expect((await run(["profiles", "--remove", "eu"], "in-file")).stdout).toBe("The profile eu is removed.\n");
  expect(JSON.parse(readFileSync(keychain, "utf8"))).toEqual({});
});

describe("without a keychain that works", () => {
  test.each([
    [
      "no module",
      undefined,
      `The keychain needs the package @napi-rs/keyring, which is not installed beside onetrust. Install it: npm install --global @napi-rs/keyring@2. ${INSTEAD}`,
    ],
    ["a machine that has none", "no-storage", `This machine's keychain cannot be used. ${INSTEAD}`],
    [
      "another version",
      "other-version",
      `The installed @napi-rs/keyring is of a version that onetrust does not know. Install version 2. ${INSTEAD}`,
    ],
  ])("%s: login says what to do and stores nothing", async (_, module, sentence) => {
    expect(await run(login(), module)).toEqual({ code: 2, stdout: "", stderr: `onetrust: ${sentence}\n` });
    expect(existsSync(config)).toBe(false);
  });

  test("a profile is removed all the same, and what is left is told", async () => {
    await run(login("--profile", "eu"), "in-file");
    expect((await run(["profiles", "--remove", "eu"], "no-storage")).stdout).toBe(
      "The profile eu is removed. Its secret stays in the keychain, which cannot be used now.\n",
    );
  });
});

test("a keychain that lost the secret leads to login", async () => {
  await run(login("--profile", "eu"), "in-file");
  writeFileSync(keychain, "{}");
  expect(await run(["whoami"], "in-file")).toEqual({
    code: 2,
    stdout: "",
    stderr: "onetrust: The keychain holds no secret of the profile eu. Run: onetrust login --profile eu\n",
  });
});
