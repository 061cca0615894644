import type { HostKind, Hosts } from "@onetrust-client/core";

/** A tenant's hosts with those that are given in their place. One that is `undefined` stays, or it would be the vendor's. */
export function replaceHosts(own: Readonly<Record<HostKind, string>>, given: Hosts = {}): Hosts {
  const replaced = Object.entries(given).filter(([, host]) => host !== undefined);
  return { ...own, ...Object.fromEntries(replaced) };
}
