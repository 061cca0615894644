import type { HostKind } from "@onetrust-client/core";
import type { Definition, Server } from "../../../model/openapi.js";
import type { Finding } from "../support/finding.js";

/** The kind of host that serves a definition, and what it is not sure of. */
export interface DecidedHost {
  readonly host: HostKind;
  readonly findings: readonly Finding[];
}

const FIXED: Readonly<Record<string, HostKind>> = {
  "consent-api.onetrust.com": "consent-api",
  "mobile-data.onetrust.io": "mobile-data",
  "cookies-data.onetrust.io": "cookies-data",
  // The vendor's getting-started page: replace this host by your own environment's.
  "customer.my.onetrust.com": "tenant",
};

/** Hosts of tenants by name, as the vendor's pages list them. */
const TENANT = /^(?:(?:app|uat|trial|na01)(?:-[a-z0-9]+)?|[\w-]+\.my)\.onetrust\.com$/;

/** Decides which host serves a definition: the first of its servers. */
export function hostOf({ servers = [] }: Definition): DecidedHost {
  const [server, ...others] = servers;
  const more = others.length === 0 ? [] : [`names ${servers.length} servers; all calls go to the first`];
  const { host, remarks } = server === undefined ? unnamedHost() : hostOfServer(server);
  const reasons = [...remarks, ...more];
  return { host, findings: reasons.map((reason) => ({ place: "#/servers", leavesOut: false, reason })) };
}

interface HostAndRemarks {
  readonly host: HostKind;
  readonly remarks: readonly string[];
}

function unnamedHost(): HostAndRemarks {
  return { host: "tenant", remarks: ["names no host; all calls go to the tenant's"] };
}

function hostOfServer({ url, variables = {} }: Server): HostAndRemarks {
  const [, scheme = "", name = ""] = /^([a-z]+):\/\/([^/]*)/i.exec(url) ?? [];
  if (name === "") return unnamedHost();
  const known = knownHost(url, variables);
  if (known !== undefined) return { host: known, remarks: [] };
  const insecure = scheme.toLowerCase() === "https" ? [] : [`names ${scheme}; all calls use https`];
  // One placeholder for the whole host, whatever it is called.
  if (/^\{[^{}]*\}(?::\d+)?$/.test(name)) {
    return { host: "tenant", remarks: [...insecure, `names the host ${name}, which is taken for the tenant's`] };
  }
  const host = name.toLowerCase().replace(/\{([^{}]*)\}/g, (_, variable: string) => variables[variable]?.default ?? "");
  if (TENANT.test(host)) return { host: "tenant", remarks: insecure };
  const isHost = isDotted(host) && /^https?$/i.test(scheme) && /^[a-z\d-]+(?:\.[a-z\d-]+)+(?::\d+)?$/.test(host);
  if (isHost)
    return {
      host,
      remarks: [...insecure, `names ${host}, which is no host of OneTrust's that is known; it gets no credentials`],
    };
  throw new Error(`its server ${url} names no host that calls could go to. Correct it in an overlay`);
}

function knownHost(url: string, variables: NonNullable<Server["variables"]>): HostKind | undefined {
  if (url === "https://{hostname}") {
    return variables.hostname?.default.startsWith("privacyportal") ? "privacy-portal" : "tenant";
  }
  if (url === "https://{hostname}:8080") return "worker-node";
  return FIXED[url.replace("https://", "")];
}

function isDotted(host: string): host is `${string}.${string}` {
  return host.includes(".");
}
