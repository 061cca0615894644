import { lookup } from "node:dns/promises";
import { connect, type PeerCertificate } from "node:tls";
import { errorCode } from "../error-code.js";
import type { Check, Finding } from "./check.js";

/** Whether the host has an address, a certificate that this machine trusts, the time that it has here, and no proxy in front of it. */
export function networkChecks(origin: string): Check[] {
  const url = new URL(origin);
  return [
    { name: "Name", look: () => addressOf(url) },
    { name: "Certificate", look: (signal) => certificateOf(url, signal) },
    { name: "Proxy", look: proxyInUse },
    { name: "Clock", look: (signal) => clockOf(url, signal) },
  ];
}

async function addressOf({ hostname }: URL): Promise<Finding> {
  try {
    const addresses = await lookup(hostname, { all: true });
    return { state: "ok", text: `${hostname} is ${addresses.map(({ address }) => address).join(", ")}` };
  } catch (error) {
    return {
      state: "failed",
      text: `${hostname} has no address here (${codeOf(error)}). Check the host name for a misspelling, and the DNS of this machine.`,
    };
  }
}

const DAY = 86_400_000;

function certificateOf({ protocol, hostname, port }: URL, signal: AbortSignal): Promise<Finding> | Finding {
  if (protocol !== "https:") return { state: "skipped", text: "the host is on this machine and has none" };
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port || 443), servername: hostname });
    signal.addEventListener("abort", () => socket.destroy());
    socket.once("secureConnect", () => {
      resolve(validity(socket.getPeerCertificate(), socket.getProtocol()));
      socket.destroy();
    });
    socket.once("error", (error) => {
      const text = `the connection was refused (${codeOf(error)}). If the code names a certificate, set NODE_EXTRA_CA_CERTS to the file of your company's authority; if not, check firewall and proxy.`;
      resolve({ state: "failed", text });
    });
  });
}

function validity({ valid_to: end, issuer }: PeerCertificate, protocol: string | null): Finding {
  const days = Math.floor((Date.parse(end) - Date.now()) / DAY);
  const text = `trusted, issued by ${issuer.O ?? "an unnamed authority"}, ${days} more days, ${protocol ?? "TLS"}`;
  return { state: days < 7 ? "warning" : "ok", text };
}

const PROXY_VARIABLES = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"];

function proxyInUse(): Finding {
  const [set] = PROXY_VARIABLES.filter((name) => process.env[name]);
  if (set === undefined) return { state: "ok", text: "none is set" };
  if (process.env.NODE_USE_ENV_PROXY === "1")
    return { state: "ok", text: `${set} is set, and Node.js uses it from version 24 on` };
  return {
    state: "warning",
    text: `${set} is set, and Node.js does not use it. With Node.js 24 or later, set NODE_USE_ENV_PROXY=1.`,
  };
}

async function clockOf(url: URL, signal: AbortSignal): Promise<Finding> {
  const before = Date.now();
  const response = await fetch(url, { method: "HEAD", redirect: "manual", signal }).catch((error: unknown) => error);
  if (!(response instanceof Response))
    return { state: "failed", text: `the host does not answer (${codeOf(response)})` };
  const date = Date.parse(response.headers.get("date") ?? "");
  if (Number.isNaN(date)) return { state: "skipped", text: "the host does not tell its time" };
  const seconds = Math.round((date - (before + Date.now()) / 2) / 1000);
  if (Math.abs(seconds) <= 30) return { state: "ok", text: "agrees with the host's" };
  const direction = seconds > 0 ? "behind" : "ahead of";
  return {
    state: "warning",
    text: `${Math.abs(seconds)} s ${direction} the host's. Tokens may seem to have ended; set this machine's clock.`,
  };
}

/** `fetch` tells the code as the cause of its own error. */
function codeOf(error: unknown): string {
  return errorCode(error instanceof Error && error.cause instanceof Error ? error.cause : error);
}
