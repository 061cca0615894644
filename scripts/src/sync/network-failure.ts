import { SyncError, type SyncErrorCode } from "./sync-error.js";

const TIMEOUT = "TimeoutError";
const BROKEN_OFF = new Set(["ECONNRESET", "EPIPE", "UND_ERR_SOCKET"]);

/** What Node's fetch threw → what it means: the host cannot be reached, is not who it says, or broke off. */
export function networkFailure(thrown: unknown, url: string): SyncError {
  if (thrown instanceof SyncError) return thrown;
  const reason = reasonOf(thrown);
  const code = codeFor(reason);
  return new SyncError(
    { code, message: MESSAGES[code](reason), place: url, remedy: REMEDIES[code] },
    { cause: thrown },
  );
}

type NetworkCode = Extract<SyncErrorCode, "unreachable" | "timed-out" | "certificate" | "broken-off">;

const MESSAGES: { readonly [code in NetworkCode]: (reason: string) => string } = {
  unreachable: (reason) => `the host cannot be reached (${reason})`,
  "timed-out": () => "the host gives no whole answer in time",
  certificate: (reason) => `the host's certificate is not trusted (${reason})`,
  "broken-off": (reason) => `the connection broke off (${reason})`,
};

const REMEDIES: { readonly [code in NetworkCode]: string } = {
  unreachable: "Check the network, or read from another host with --origin.",
  "timed-out": "Run sync again, or read from another host with --origin.",
  certificate: "Check the host's name; if your network re-signs TLS, set NODE_EXTRA_CA_CERTS to its certificate.",
  "broken-off": "Run sync again.",
};

function codeFor(reason: string): NetworkCode {
  if (reason === TIMEOUT) return "timed-out";
  if (/CERT|SIGNATURE|ISSUER/.test(reason)) return "certificate";
  return BROKEN_OFF.has(reason) ? "broken-off" : "unreachable";
}

/** The system's word, such as ECONNREFUSED: fetch says only "fetch failed" and keeps it in the cause. */
function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return "unknown";
  if (thrown.name === "TimeoutError") return TIMEOUT;
  if ("code" in thrown && typeof thrown.code === "string") return thrown.code;
  return thrown.cause ? reasonOf(thrown.cause) : thrown.message;
}
