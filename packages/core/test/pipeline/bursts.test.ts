import { describe, expect, test, vi } from "vitest";
import { clientCredentials, type OneTrustEvent } from "../../src/index.js";
import {
  type Answering,
  errorOf,
  failuresOf,
  finished,
  type Notes,
  openNotes,
  respond,
  virtualTime,
} from "../support/virtual-host.js";

/** Fails each path once, then answers. */
function failingOnce(fail: () => Response = () => respond(503)): Answering {
  const met = new Set<string>();
  return async (path) => {
    if (met.has(path)) return respond();
    met.add(path);
    return fail();
  };
}

const read = (api: Notes, from: number) => (n: number) => api.getNote({ path: { id: from + n } });

test.each([16, 64, 512])("%i reads that each meet one 503 lose none", async (count) => {
  virtualTime();
  const api = openNotes(failingOnce());
  expect(await failuresOf(count, read(api, 0))).toEqual([]);
});

test("bursts that follow each other lose none, with successes or ten seconds between them", async () => {
  virtualTime();
  const api = openNotes(failingOnce());
  for (let burst = 0; burst < 3; burst++) {
    expect(await failuresOf(512, read(api, burst * 512))).toEqual([]);
    await vi.advanceTimersByTimeAsync(10_000);
  }
});

test("connections that break count like statuses", async () => {
  virtualTime();
  const reset = (): never => {
    throw new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
  };
  const api = openNotes(failingOnce(reset));
  expect(await failuresOf(512, read(api, 0))).toEqual([]);
});

describe("a lasting outage", () => {
  test("costs one request a call and the quota of 1,000", async () => {
    virtualTime();
    let requests = 0;
    const api = openNotes(() => {
      requests++;
      return respond(503);
    });
    for (let n = 0; n < 20; n++) expect(await failuresOf(200, read(api, n * 200))).toHaveLength(200);
    expect(requests).toBe(5000);
  });

  test("of requests that hang until they time out costs no more", async () => {
    virtualTime();
    let requests = 0;
    const api = openNotes((_, { signal }) => {
      requests++;
      return new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
    });
    for (let n = 0; n < 10; n++) expect(await failuresOf(150, read(api, n * 150))).toHaveLength(150);
    expect(requests).toBe(2500);
  });

  /** A connection that has used up its retries. Its host answers again. */
  const afterOutage = async (): Promise<{ api: Notes; fail: () => void }> => {
    const met = new Set<string>();
    let isDown = true;
    let failsOnce = false;
    const api = openNotes((path) => {
      if (isDown) return respond(503);
      if (!failsOnce || met.has(path)) return respond();
      met.add(path);
      return respond(503);
    });
    await failuresOf(600, read(api, 0));
    isDown = false;
    return {
      api,
      fail: () => {
        failsOnce = true;
      },
    };
  };

  test("and 20 successes pay for ten retries", async () => {
    virtualTime();
    const { api, fail } = await afterOutage();
    expect(await failuresOf(20, read(api, 1000))).toEqual([]);
    fail();
    expect(await failuresOf(10, read(api, 2000))).toEqual([]);
  });

  test("and a minute without failures pay for a burst", async () => {
    virtualTime();
    const { api, fail } = await afterOutage();
    await vi.advanceTimersByTimeAsync(60_000);
    fail();
    expect(await failuresOf(512, read(api, 2000))).toEqual([]);
  });

  test("and nothing since leave no retry: the error and an event say so", async () => {
    virtualTime();
    const events: OneTrustEvent[] = [];
    const api = openNotes(() => respond(503), { onEvent: (event) => events.push(event) });
    await failuresOf(600, read(api, 0));
    events.length = 0;
    const [error] = await failuresOf(1, read(api, 1));
    expect(error?.message).toBe(
      "getNote: GET /notes/{id} answered 503. The host failed. Try again later. It was not repeated, as the connection has used up its retries. They return as calls succeed, or after a minute without failures.",
    );
    expect(error?.stack).toContain("used up its retries");
    expect(events.map(({ type, error: kind }) => [type, kind])).toEqual([
      ["start", undefined],
      ["request", undefined],
      ["response", "http"],
      ["retry-refused", "http"],
      ["end", "http"],
    ]);
  });

  test("leaves token requests their own retries", async () => {
    virtualTime();
    let tokens = 0;
    let isDown = true;
    const answering: Answering = (path) => {
      if (path !== "/api/access/v1/oauth/token") return respond(isDown ? 503 : 200);
      tokens++;
      if (tokens === 2) return respond(503);
      return new Response(JSON.stringify({ access_token: `t${tokens}`, expires_in: 3600 }));
    };
    const api = openNotes(answering, { credentials: clientCredentials({ clientId: "id", clientSecret: "secret-1" }) });
    await failuresOf(600, read(api, 0));
    expect(tokens).toBe(1);
    isDown = false;
    // The token has run out, and the request for a new one fails once. The retries of calls stay used up.
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(await failuresOf(1, read(api, 1))).toEqual([]);
    expect(tokens).toBe(3);
  });
});

const statuses = {
  "not now": [408, 425, 500, 502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 527, 528, 529, 530],
  "not so": [400, 404, 405, 406, 409, 410, 418, 451, 501, 505, 507, 519, 531, 599],
};

test.each(statuses["not now"])(
  "%i says not now: reads are repeated, writes are not and may have happened",
  async (status) => {
    virtualTime();
    let requests = 0;
    const api = openNotes((_, { method }) => {
      requests++;
      return respond(method === "POST" || requests === 1 ? status : 200);
    });
    expect(await failuresOf(1, read(api, 0))).toEqual([]);
    expect(requests).toBe(2);
    const error = await finished(errorOf(api.addNote({ body: {} })));
    expect(error).toMatchObject({ kind: "http", status, attempts: 1, outcome: "unknown" });
  },
);

test.each(statuses["not so"])("%i stays: nothing is repeated", async (status) => {
  virtualTime();
  let requests = 0;
  const api = openNotes(() => {
    requests++;
    return respond(status);
  });
  expect(await failuresOf(1, read(api, 0))).toMatchObject([{ kind: "http", status, attempts: 1 }]);
  expect(requests).toBe(1);
});

const failing =
  (code: string): Answering =>
  () => {
    throw new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
  };

test.each([
  ["ECONNREFUSED", "not-sent"],
  ["ConnectionRefused", "not-sent"],
  ["DEPTH_ZERO_SELF_SIGNED_CERT", "not-sent"],
  ["SELF_SIGNED_CERT_IN_CHAIN", "not-sent"],
  ["CERT_HAS_EXPIRED", "not-sent"],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "not-sent"],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "not-sent"],
  ["ERR_SSL_WRONG_VERSION_NUMBER", "not-sent"],
  ["UND_ERR_INVALID_ARG", "not-sent"],
  ["Z_DATA_ERROR", "unknown"],
])("%s stays: nothing is repeated", async (code, outcome) => {
  virtualTime();
  const api = openNotes(failing(code));
  expect(await failuresOf(1, read(api, 0))).toMatchObject([{ kind: "network", code, attempts: 1, outcome }]);
});

test.each([
  "ECONNRESET",
  "ETIMEDOUT",
  "EPIPE",
  "UND_ERR_SOCKET",
  "UND_ERR_CONNECT_TIMEOUT",
  "EAI_AGAIN",
  "Z_BUF_ERROR",
])("%s may pass: three attempts", async (code) => {
  virtualTime();
  const api = openNotes(failing(code));
  expect(await failuresOf(1, read(api, 0))).toMatchObject([{ kind: "network", code, attempts: 3 }]);
});

test("a port that fetch does not allow is an option that is wrong", async () => {
  virtualTime();
  const api = openNotes(() => respond(), { hostname: "localhost:6667", fetch: globalThis.fetch });
  const error = await errorOf(api.getBanner());
  expect(error).toMatchObject({ kind: "configuration", outcome: "not-sent" });
  expect(error?.message).toBe("getBanner: fetch does not allow port 6667. Use another port.");
});
