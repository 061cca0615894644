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

/** The host of a kind where none is given; `undefined` where that takes the tenant's and it is not known, or its portal is not. */
function usualHost(kind: HostKind, hostname: string | undefined): string | undefined {
  switch (kind) {
    case "tenant":
      return hostname;
    case "privacy-portal":
      return hostname && portalOf(originOf(hostname).slice(8));
    case "consent-api":
      return "consent-api.onetrust.com";
    case "worker-node":
      return undefined;
    default:
      return `${kind}.onetrust.io`;
  }
}

/**
 * The privacy portal of a tenant: `app-eu` has `privacyportal-eu`, `uat-de` has `privacyportaluatde`, `acme.my` has
 * `acme-privacy.my`. https://developer.onetrust.com/onetrust/reference/url-variables-for-apis-sdks
 */
function portalOf(hostname: string): string | undefined {
  const [, own, pod] = /^(?:([\w-]+)\.my|((?:app|uat|na01|trial)(?:-\w+)?))\.onetrust\.com$/.exec(hostname) ?? [];
  if (own) return `${own}-privacy.my.onetrust.com`;
  return pod && `privacyportal${pod.startsWith("app") ? pod.slice(3) : pod.replace("-", "")}.onetrust.com`;
}

/** `https://host:port` of what a user wrote: a scheme and trailing slashes are tolerated, http only on this machine. */
function originOf(written: string): string {
  const text = written.trim().toLowerCase().replace(/\/+$/, "");
  const url = text.includes("://") ? text : `https://${text}`;
  if (
    /^(https:\/\/[\w-]+(\.[\w-]+)*|http:\/\/(localhost|127(\.\d+){3}|\[::1\]))(:\d+)?$/.test(url) &&
    URL.canParse(url)
  )
    return url;
  // What was written is not shown: it may hold a password.
  throw configuration("connect", "hostname and hosts take https hosts like app-eu.onetrust.com");
}

/** Finds the origin of a kind of host; throws a `configuration` error where it is neither given nor derivable. */
export function findOrigin(kind: HostKind, hostname: string | undefined, hosts: Hosts): string {
  const host = hosts[kind] ?? usualHost(kind, hostname);
  if (host) return originOf(host);
  throw configuration("connect", `no ${kind} host known: pass hostname or hosts`);
}
