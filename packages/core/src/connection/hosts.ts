import type { Hosts } from "../contracts/connection.js";
import type { HostKind, KnownHostKind } from "../contracts/metadata.js";
import { createConfigurationError } from "../errors/create-error.js";
import { isUnsetText, listWords, typeOf } from "../errors/describe.js";

/** All known kinds of host. A record, so that the compiler names one that is missing. */
const usualHosts: Readonly<Record<KnownHostKind, string | undefined>> = {
  tenant: undefined,
  "privacy-portal": undefined,
  "consent-api": "consent-api.onetrust.com",
  "mobile-data": "mobile-data.onetrust.io",
  "cookies-data": "cookies-data.onetrust.io",
  "worker-node": undefined,
};

/** Names of all known kinds of host. */
export const hostKinds: readonly string[] = /* @__PURE__ */ Object.keys(usualHosts);

/** Whether a value names a kind of host: a known one, or a host that is a kind of its own. */
export function isHostKind(kind: unknown): kind is HostKind {
  return typeof kind === "string" && (isKnown(kind) || kind.includes("."));
}

function isKnown(kind: string): kind is KnownHostKind {
  return hostKinds.includes(kind);
}

/** Where a host name was passed, for messages: `hostname`, `ONETRUST_HOSTNAME`, `hosts.tenant`. */
export interface GivenHost {
  readonly source: string;
  readonly value: unknown;
}

/** Hosts by kind, each with where it was passed. */
export type GivenHosts = Readonly<Partial<Record<HostKind, GivenHost>>>;

/** The hosts of an option or a variable called `source`. */
export function givenHosts(hosts: Hosts, source: string): GivenHosts {
  return Object.fromEntries(
    Object.entries(hosts).map(([kind, value]) => [kind, { source: `${source}.${kind}`, value }]),
  );
}

/**
 * Finds the address of a kind of host: `https://host:port`. Throws a `configuration` error if the host is neither passed nor derivable, or
 * is not a host name.
 */
export function findBaseUrl(kind: HostKind, hostname: GivenHost | undefined, hosts: GivenHosts): string {
  const override = hosts[kind];
  if (override !== undefined) return toBaseUrl(override);
  if (kind === "tenant" && hostname) return tenantBaseUrl(hostname);
  if (kind === "privacy-portal" && hostname) {
    const portal = portalOf(tenantBaseUrl(hostname));
    if (portal !== undefined) return portal;
  }
  if (!isKnown(kind)) return toBaseUrl({ source: "the host of the package", value: kind });
  const usual = usualHosts[kind];
  if (usual !== undefined) return `https://${usual}`;
  throw createConfigurationError("connect", missingHost(kind, hostname));
}

/** The address of the tenant's host. Refuses hosts of the vendor that are not a tenant's. */
function tenantBaseUrl(hostname: GivenHost): string {
  const baseUrl = toBaseUrl(hostname);
  const { hostname: host } = new URL(baseUrl);
  if (!host.includes(".") && host !== "localhost" && !host.startsWith("[")) {
    const meant = /^[a-z]{2,4}$/.test(host) && host !== "app" && host !== "uat" ? `app-${host}` : host;
    throw refuse(hostname, `"${host}" has no dot. Did you mean "${meant}.onetrust.com"?`);
  }
  if (/^((www|developer|my|cdn|privacyportal[\w-]*)\.)?onetrust\.com$/.test(host)) {
    throw refuse(
      hostname,
      `"${host}" is not a tenant's host. Use one such as app-eu.onetrust.com or {company}.my.onetrust.com.`,
    );
  }
  return baseUrl;
}

function toBaseUrl(given: GivenHost): string {
  const { value } = given;
  if (typeof value !== "string")
    throw refuse(given, `must be a text such as "app-eu.onetrust.com"; got ${typeOf(value)}.`);
  const written = value.trim().replace(/\/+$/, "");
  if (written === "") throw refuse(given, "is empty. Is the variable set?");
  if (isUnsetText(written)) throw refuse(given, `is the text "${written.slice(0, 20)}". Is the variable set?`);
  const withScheme = (/^\w+:\/\//.test(written) ? written : `https://${written}`).toLowerCase();
  // A user name or a password is not repeated.
  if (/^\w+:\/\/[^/]*@/.test(withScheme))
    throw refuse(
      given,
      "must not hold a user name or a password. Pass the host name alone, and the secret as credentials.",
    );
  const isUrl = URL.canParse(withScheme);
  const url = isUrl ? new URL(withScheme) : undefined;
  const isHostName = /^\w+:\/\/([\w-]+(\.[\w-]+)*|\[[\da-f:.]+\])(:\d+)?([/?#]|$)/.test(withScheme);
  if (!url || !isHostName)
    throw refuse(given, `${printableHost(written)}is not a host name. Use one such as app-eu.onetrust.com.`);
  if (url.pathname !== "/" || url.search || url.hash)
    throw refuse(given, `must be a host name without a path. Use "${url.host}".`);
  if (url.protocol === "http:" && !isThisMachine(url.hostname))
    throw refuse(given, `must use https. Use "${url.host}".`);
  if (url.protocol !== "https:" && url.protocol !== "http:")
    throw refuse(given, `must use https, not ${url.protocol.slice(0, -1)}.`);
  return url.origin;
}

/** Whether a host name stands for this machine. */
export function isThisMachine(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127(\.\d+){3}$/.test(host);
}

/** A text that was meant as a host name, in quotes. Any other is not repeated, since it may be a secret in the wrong place. */
function printableHost(written: string): string {
  return /\.\w+/.test(written) ? `"${written.replace(/[^\x20-\x7e]/g, "?").slice(0, 80)}" ` : "";
}

function refuse({ source }: GivenHost, problem: string) {
  return createConfigurationError("connect", `${source} ${problem}`);
}

function missingHost(kind: KnownHostKind, hostname: GivenHost | undefined): string {
  if (kind === "worker-node")
    return 'a worker node has no usual host. Pass hosts: { "worker-node": "worker.internal:8080" }.';
  if (!hostname) return "no hostname. Pass hostname, or set ONETRUST_HOSTNAME.";
  return `the ${kind} host cannot be derived from hostname. Pass hosts: { "${kind}": "…" }; kinds are ${listWords(hostKinds, "and")}.`;
}

/**
 * The privacy portal of a tenant: `app-eu` has `privacyportal-eu`, `uat-de` has `privacyportaluatde`, `acme.my` has `acme-privacy.my`.
 * https://developer.onetrust.com/onetrust/reference/url-variables-for-apis-sdks
 */
function portalOf(tenant: string): string | undefined {
  const portal = tenant
    .replace(/\/(?:app(-\w+)?|(uat|na01|trial)(?:-(\w+))?)(\.onetrust\.com)$/, "/privacyportal$1$2$3$4")
    .replace(/(\/[\w-]+)(\.my\.onetrust\.com)$/, "$1-privacy$2");
  return portal === tenant ? undefined : portal;
}
