import { expect, test, vi } from "vitest";
import { clientCredentials } from "../../src/index.js";
import { thrown } from "../support/rejection.js";
import { granted, openThings, tenantFetch } from "../support/tenant-fetch.js";

const client = { clientId: "id", clientSecret: "s3cret&=+" };

test("a client secret in a browser page is refused, unless allowed", async () => {
  vi.stubGlobal("window", {});
  vi.stubGlobal("document", {});
  expect(await thrown(() => clientCredentials(client))).toMatchObject({ kind: "configuration" });
  expect(() => clientCredentials({ ...client, allowBrowser: true })).not.toThrow();
  vi.unstubAllGlobals();
});

test("an encoding of the token request that is none is refused", async () => {
  const options: object = { ...client, form: "json" };
  const unchecked: { clientCredentials(options: object): unknown } = { clientCredentials };
  expect((await thrown(() => unchecked.clientCredentials(options))).message).toBe(
    'clientCredentials: form must be "multipart" or "urlencoded".',
  );
});

test("an id and a secret from a file are sent without the blanks around them", async () => {
  const forms: string[] = [];
  const { fetch } = tenantFetch((_, form) => {
    forms.push(form);
    return granted("t0ken");
  });
  const credentials = clientCredentials({ clientId: " id\n", clientSecret: "s3cret\r\n", form: "urlencoded" });
  await openThings({ fetch, credentials }).api.getThing();
  expect(forms).toEqual(["grant_type=client_credentials&client_id=id&client_secret=s3cret"]);
});
