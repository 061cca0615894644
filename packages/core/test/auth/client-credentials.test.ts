import { expect, test, vi } from "vitest";
import { clientCredentials } from "../../src/index.js";
import { thrown } from "../support/rejection.js";

const client = { clientId: "id", clientSecret: "s3cret&=+" };

test("a client secret in a browser page is refused, unless allowed", async () => {
  vi.stubGlobal("window", {});
  vi.stubGlobal("document", {});
  expect(await thrown(() => clientCredentials(client))).toMatchObject({ kind: "configuration" });
  expect(() => clientCredentials({ ...client, allowBrowser: true })).not.toThrow();
  vi.unstubAllGlobals();
});
