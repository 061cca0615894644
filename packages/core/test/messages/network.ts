import { pace } from "../../src/pace/index.js";
import { type Code, json, type Mistake } from "./mistake.js";

/** What the platform's fetch rejects with. */
const fetchFailed = (cause: object) => () => Promise.reject(new TypeError("fetch failed", { cause }));

const failsWith =
  (code: string): Code =>
  async ({ open }) =>
    await open({ fetch: fetchFailed(Object.assign(new Error(), { code })) }).listWebsites();

/** Waits until its signal ends. */
const never = (_: string, { signal }: RequestInit): Promise<Response> =>
  new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));

/** Rows 85 to 94: the network, time, and functions that users pass. */
export const networkMistakes: readonly Mistake[] = [
  {
    id: "85a",
    mistake: "Nothing listens at the host, or a firewall refuses.",
    code: failsWith("ECONNREFUSED"),
    expected: {
      kind: "network",
      failed:
        "listWebsites: no response from app-eu.onetrust.com: the connection was refused (ECONNREFUSED). Check the host, its port and the proxy.",
    },
  },
  {
    id: "85b",
    mistake: "The host name does not exist.",
    code: failsWith("ENOTFOUND"),
    expected: {
      kind: "network",
      failed:
        "listWebsites: no response from app-eu.onetrust.com: the host name was not found (ENOTFOUND). Check hostname and DNS.",
    },
  },
  {
    id: "86",
    mistake: "The port is one that fetch blocks.",
    code: async ({ open }) =>
      await open({ hostname: "app-eu.onetrust.com:9", fetch: fetchFailed(new Error("bad port")) }).listWebsites(),
    expected: { kind: "configuration", failed: "listWebsites: fetch does not allow port 9. Use another port." },
  },
  {
    id: "87a",
    mistake: "The port speaks no TLS.",
    code: failsWith("ERR_SSL_WRONG_VERSION_NUMBER"),
    expected: {
      kind: "network",
      failed:
        "listWebsites: no response from app-eu.onetrust.com: the host does not speak TLS (ERR_SSL_WRONG_VERSION_NUMBER). Check the port, and whether a proxy answers in its place.",
    },
  },
  {
    id: "87b",
    mistake: "The connection breaks.",
    code: failsWith("UND_ERR_SOCKET"),
    expected: {
      kind: "network",
      failed:
        "listWebsites: no response from app-eu.onetrust.com: the connection was lost (UND_ERR_SOCKET). Check the network and the proxy.",
    },
  },
  {
    id: "87c",
    mistake: "A proxy or the machine does not accept the certificate.",
    code: failsWith("SELF_SIGNED_CERT_IN_CHAIN"),
    expected: {
      kind: "network",
      failed:
        "listWebsites: no response from app-eu.onetrust.com: its certificate was not accepted (SELF_SIGNED_CERT_IN_CHAIN). Check the date of this machine and its trusted certificates.",
    },
  },
  {
    id: "88a",
    mistake: "No response comes in the time of an attempt.",
    code: async ({ open }) => await open({ fetch: never, timeout: 5 }).listWebsites(),
    expected: {
      kind: "timeout",
      failed: "listWebsites: no response within timeout (5 ms). Raise timeout, or check the host and the network.",
    },
  },
  {
    id: "88b",
    mistake: "No response comes in the time of the whole call.",
    code: async ({ open }) => await open({ fetch: never, deadline: 5 }).listWebsites(),
    expected: {
      kind: "timeout",
      failed: "listWebsites: no response within deadline (5 ms). Raise deadline, or check the host and the network.",
    },
  },
  {
    id: "88c",
    mistake: "The caller gives up and says why.",
    remedy: "Nothing: it is your own signal.",
    code: async ({ open }) => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(new Error("the user left")), 1);
      await open({ fetch: never }).listWebsites({}, { signal: controller.signal });
    },
    expected: { kind: "abort", failed: "listWebsites: aborted by the caller's signal: Error: the user left." },
  },
  {
    id: "89",
    mistake: "The signal has ended before the call.",
    remedy: "Make a new signal for each call.",
    code: async ({ api }) => await api.listWebsites({}, { signal: AbortSignal.abort() }),
    expected: { kind: "abort", failed: "listWebsites: aborted by the caller's signal." },
  },
  {
    id: "90",
    mistake: "The limiter throws.",
    code: async ({ open }) =>
      await open({
        limiter: {
          check: () => {
            throw new Error("redis down");
          },
          block: () => {},
        },
      }).listWebsites(),
    expected: {
      kind: "configuration",
      failed: "listWebsites: check of your limiter threw: Error: redis down. Mend it, or leave the option limiter out.",
    },
  },
  {
    id: "90b",
    mistake: "takeTurn of the limiter throws.",
    code: async ({ open }) =>
      await open({
        limiter: { check: () => undefined, block: () => {}, takeTurn: () => Promise.reject(new Error("redis down")) },
      }).listWebsites(),
    expected: {
      kind: "configuration",
      failed:
        "listWebsites: takeTurn of your limiter threw: Error: redis down. Mend it, or leave the option limiter out.",
    },
  },
  {
    id: "90c",
    mistake: "takeTurn of the limiter returns nothing.",
    remedy: "Return a function that is called when the response is there.",
    code: async ({ open }) => {
      const limiter: object = { check: () => undefined, block: () => {}, takeTurn: () => {} };
      return await open({ ...{ limiter } }).listWebsites();
    },
    expected: {
      kind: "configuration",
      failed:
        "listWebsites: takeTurn of your limiter must return a function or a limit with the number resumeAt; it returned undefined.",
    },
  },
  {
    id: "90d",
    mistake: "More calls wait for a pace than have their turn within maxWait.",
    code: async ({ open }) => {
      const limiter = pace({ perMinute: 2 });
      const fetch = async () => json({ content: [] });
      const api = open({ limiter, fetch, retry: { maxWait: 20 } });
      await api.listWebsites();
      return await api.listWebsites();
    },
    expected: {
      kind: "rate-limit",
      failed:
        "listWebsites: OneTrust's rate limit: the turn of this call did not come within retry.maxWait (20 ms). Send fewer calls at once, or raise retry.maxWait.",
    },
  },
  {
    id: "91",
    mistake: "The token store cannot be read.",
    code: async ({ open, clientCredentials }) =>
      await open({
        credentials: clientCredentials({ clientId: "id", clientSecret: "secret-1" }),
        fetch: async () => json({ access_token: "t", content: [] }),
        tokenStore: { get: () => Promise.reject(new Error("EACCES")), set: () => {} },
      }).listWebsites(),
    expected: { accepted: "A store is a cache. onWarning is told once, and the token is requested." },
  },
  {
    id: "92",
    mistake: "The token store cannot be written, or onEvent throws.",
    code: async ({ open, clientCredentials }) =>
      await open({
        credentials: clientCredentials({ clientId: "id", clientSecret: "secret-1" }),
        fetch: async () => json({ access_token: "t", content: [] }),
        tokenStore: { get: () => undefined, set: () => Promise.reject(new Error("EACCES")) },
        onEvent: () => {
          throw new Error("listener");
        },
      }).listWebsites(),
    expected: { accepted: "Neither ends a call." },
  },
  {
    id: "93",
    mistake: "onEvent is asynchronous and rejects.",
    code: async ({ open }) => await open({ onEvent: () => Promise.reject(new Error("listener")) }).listWebsites(),
    expected: { accepted: "It ends neither the call nor the process." },
  },
  {
    id: "94a",
    mistake: "The fetch that was passed throws.",
    code: async ({ open }) =>
      await open({ fetch: () => Promise.reject(new TypeError("agent is not configured")) }).listWebsites(),
    expected: {
      kind: "network",
      failed:
        "listWebsites: no response from app-eu.onetrust.com: your fetch threw: TypeError: agent is not configured. Mend it, or leave the option fetch out.",
    },
  },
  {
    id: "94b",
    mistake: "The fetch that was passed returns nothing.",
    code: async ({ open }) => await open({ fetch: async () => undefined }).listWebsites(),
    expected: {
      kind: "configuration",
      failed: "listWebsites: your fetch must return a Response; it returned undefined.",
    },
  },
];
