import { expect, test } from "vitest";
import { neverLeft } from "../../src/errors/network-error.js";
import { bearer, type ConnectOptions, connect } from "../../src/index.js";
import { pets } from "../support/pets.js";
import { rejection } from "../support/rejection.js";

const open = (hostname: string, options: ConnectOptions = {}) =>
  pets(connect({ hostname, credentials: bearer("t"), retry: false, ...options }));

test("a network error keeps the runtime's names and codes down the chain", async () => {
  const deep = Object.assign(new Error("secret text", { cause: { code: 42 } }), {
    code: "ECONNRESET",
    name: "SystemError",
  });
  const failing = () => Promise.reject(new TypeError("fetch failed", { cause: deep }));
  const error = await rejection(open("app.onetrust.com", { fetch: failing }).getPets());
  if (error.kind !== "network" || !(error.cause instanceof Error)) throw error;
  const { cause } = error.cause;
  expect([error.code, error.cause.name, cause instanceof Error && [cause.name, cause.message]]).toEqual([
    "ECONNRESET",
    "TypeError",
    ["SystemError", "ECONNRESET"],
  ]);
  for (const odd of [undefined, "text", null]) {
    const other = await rejection(open("app.onetrust.com", { fetch: () => Promise.reject(odd) }).getPets());
    expect(other).toMatchObject({ kind: "network", code: undefined, cause: undefined });
  }
});

/** What undici's `fetch` rejects with. */
const undiciError = (code: string, message: string): TypeError =>
  new TypeError("fetch failed", { cause: Object.assign(new Error(message), { code }) });

test.each([
  [
    undiciError("UND_ERR_INVALID_ARG", "invalid onRequestStart method"),
    "fetch did not take the request or its dispatcher (UND_ERR_INVALID_ARG). A dispatcher fits the fetch of its own version of undici: import both from the package undici. If they fit, check the headers.",
  ],
  [
    undiciError("UND_ERR_ABORTED", "Proxy response (407) !== 200 when HTTP Tunneling"),
    "the proxy answered with status 407 and opened no connection (UND_ERR_ABORTED). Check the user name and the password of the proxy.",
  ],
  [
    undiciError("UND_ERR_ABORTED", "Proxy response (403) !== 200 when HTTP Tunneling"),
    "the proxy answered with status 403 and opened no connection (UND_ERR_ABORTED). Check whether it allows this host and port.",
  ],
])("what a proxy or its dispatcher refuses was not sent: %s", async (thrown, text) => {
  const error = await rejection(open("app.onetrust.com", { fetch: () => Promise.reject(thrown) }).addPet({ body: {} }));
  expect(error).toMatchObject({
    kind: "network",
    outcome: "not-sent",
    message: `addPet: no response from app.onetrust.com: ${text}`,
  });
});

test.each([
  ["ECONNREFUSED", true],
  ["ENOTFOUND", true],
  ["EAI_AGAIN", true],
  ["UND_ERR_CONNECT_TIMEOUT", true],
  ["ConnectionRefused", true],
  ["DEPTH_ZERO_SELF_SIGNED_CERT", true],
  ["CERT_HAS_EXPIRED", true],
  ["ERR_TLS_CERT_ALTNAME_INVALID", true],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", true],
  ["UNABLE_TO_GET_ISSUER_CERT_LOCALLY", true],
  ["ERR_SSL_WRONG_VERSION_NUMBER", true],
  ["ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE", true],
  ["ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION", true],
  ["HPE_INVALID_VERSION", false],
  ["ECONNRESET", false],
  ["EPIPE", false],
  ["ETIMEDOUT", false],
  ["UND_ERR_SOCKET", false],
  ["UND_ERR_HEADERS_TIMEOUT", false],
  ["ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC", false],
  [undefined, false],
])("%s never left: %s", (code, never) => {
  expect(neverLeft(code)).toBe(never);
});

test("a draft whose address is none is not sent", async () => {
  const connection = connect({
    hostname: "app.onetrust.com",
    retry: false,
    fetch: () => Promise.reject(new TypeError("Invalid URL")),
  });
  const { metadata, draft } = pets(connection).getOpen;
  expect((await rejection(connection.send(metadata, { ...draft(), url: "nonsense%" }))).message).toBe(
    "getOpen: the request would go to no address, but the operation's host is https://app.onetrust.com. Send drafts as they were made, with paths that begin with a slash.",
  );
});
