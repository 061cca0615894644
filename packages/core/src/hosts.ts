import type { HostKind } from "./facts.js";
import { configuration } from "./fail.js";

/** Hosts of one connection by kind; each a host name, with its port where it has one. */
export type Hosts = Readonly<Partial<Record<HostKind, string>>>;

/** Every tenant's host that is known, for completion; dedicated ones (`acme.my.onetrust.com`) are accepted as well. */
export type TenantHostname =
  | `app${"" | "-ae" | "-apac" | "-au" | "-br" | "-ca" | "-ch" | "-de" | "-eu" | "-fr" | "-in" | "-jp" | "-uk"}.onetrust.com`
  | `${"na01" | "trial" | "uat" | "uat-de" | "uat-na01"}.onetrust.com`
  | `${string}.my.onetrust.com`
  | (string & {});

const edge: Hosts = {
  "consent-api": "consent-api.onetrust.com",
  "mobile-data": "mobile-data.onetrust.io",
  "cookies-data": "cookies-data.onetrust.io",
};

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
  if (/^(https:\/\/[\w-]+(\.[\w-]+)*|http:\/\/(localhost|127(\.\d+){3}|\[::1\]))(:\d+)?$/.test(url)) return url;
  throw configuration("connect", `"${written}" is not an https host like app-eu.onetrust.com`);
}

/** Finds the origin of a kind of host; throws a `configuration` error where it is neither given nor derivable. */
export function findOrigin(kind: HostKind, hostname: string | undefined, hosts: Hosts): string {
  const given = hosts[kind] ?? edge[kind] ?? (kind === "tenant" ? hostname : undefined);
  const host = given ?? (kind === "privacy-portal" && hostname && portalOf(originOf(hostname).slice(8)));
  if (host) return originOf(host);
  throw configuration("connect", `no ${kind} host is known: pass hostname or hosts`);
}
