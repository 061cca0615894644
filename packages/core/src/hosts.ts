import type { HostKind } from "./facts.js";
import { configuration } from "./fail.js";

/**
 * Hosts of one connection by kind; each a host name, with its port where it has one. https only, but for this machine
 * (`http://localhost:8080`).
 */
export type Hosts = Readonly<Partial<Record<HostKind, string>>>;

/** Every tenant's host that is known, for completion; dedicated ones (`acme.my.onetrust.com`) are accepted as well. */
export type TenantHostname =
  | `app${"" | "-ae" | "-apac" | "-au" | "-br" | "-ca" | "-ch" | "-de" | "-eu" | "-fr" | "-in" | "-jp" | "-uk"}.onetrust.com`
  | `${"na01" | "trial" | "uat" | "uat-de" | "uat-na01"}.onetrust.com`
  | `${string}.my.onetrust.com`
  | (string & {});

/**
 * The privacy portal of a tenant: `app-eu` has `privacyportal-eu`, `uat-de` has `privacyportaluatde`, `acme.my` has
 * `acme-privacy.my`. https://developer.onetrust.com/onetrust/reference/url-variables-for-apis-sdks
 */
function portalOf(tenant: string): string | undefined {
  const portal = tenant
    .replace(/\/(?:app(-\w+)?|(uat|na01|trial)(?:-(\w+))?)(\.onetrust\.com)$/, "/privacyportal$1$2$3$4")
    .replace(/(\/[\w-]+)(\.my\.onetrust\.com)$/, "$1-privacy$2");
  return portal === tenant ? undefined : portal;
}

/**
 * Finds the origin of a kind of host, `https://host:port`; a scheme and trailing slashes are tolerated, http only on this machine.
 * Throws a `configuration` error where the host is neither given nor derivable, or is none.
 */
export function findOrigin(kind: HostKind, hostname: string | undefined, hosts: Hosts): string {
  const written = hosts[kind] ?? usualHost(kind, hostname) ?? "";
  const url = written
    .trim()
    .toLowerCase()
    .replace(/\/+$/, "")
    .replace(/^(?!\w+:\/\/)/, "https://");
  if (
    /^(https:\/\/[\w-]+(\.[\w-]+)*|http:\/\/(localhost|127(\.\d+){3}|\[::1\]))(:\d+)?$/.test(url) &&
    URL.canParse(url)
  )
    return url;
  // What was written is not shown: it may hold a password.
  throw configuration("connect", `no ${kind} host: pass hostname or hosts, https like app-eu.onetrust.com`);
}

/** The host of a kind where none is given; `undefined` where that follows from the tenant's and cannot, or is everyone's own. */
function usualHost(kind: HostKind, hostname: string | undefined): string | undefined {
  if (kind === "tenant") return hostname;
  if (kind === "privacy-portal") return hostname && portalOf(findOrigin("tenant", hostname, {}));
  if (kind === "worker-node") return undefined;
  return `${kind}.onetrust.${kind === "consent-api" ? "com" : "io"}`;
}
