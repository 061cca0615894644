import { SyncError, type SyncErrorCode } from "./sync-error.js";

const TIMEOUT = "TimeoutError";
const BROKEN_OFF = new Set(["ECONNRESET", "EPIPE", "UND_ERR_SOCKET"]);

/** What Node's fetch threw → what it means: the host cannot be reached, is not who it says, or broke off. */
export function networkError(thrown: unknown, url: string): SyncError {
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

/** An answer that is neither the file nor "unchanged" → what it means. */
export function statusError(response: Response, url: string): SyncError {
  const { status } = response;
  const location = response.headers.get("location");
  if (status >= 300 && status < 400 && location !== null) return redirected(location, url);
  if (status === 404 || status === 410) {
    const remedy = "See whether the vendor has moved the file; the last good snapshot stays in use.";
    return new SyncError({ code: "missing", message: `the file is gone (status ${status})`, place: url, remedy });
  }
  return new SyncError({ code: "status", message: `status ${status}`, place: url, remedy: "Run sync again later." });
}

/** Names the target's origin only: the rest of such an address may hold a token. */
function redirected(location: string, url: string): SyncError {
  const target = URL.canParse(location, url) ? new URL(location, url).origin : "nowhere";
  const remedy = "The files are public: see whether the vendor has put a login before them, or moved them.";
  return new SyncError({ code: "redirect", message: `a redirect to ${target}`, place: url, remedy });
}
