import type { HostKind } from "@onetrust-client/core";
import type { Definition } from "../../../model/openapi.js";

const FIXED: Readonly<Record<string, HostKind>> = {
  "https://consent-api.onetrust.com": "consent-api",
  "https://mobile-data.onetrust.io": "mobile-data",
  "https://cookies-data.onetrust.io": "cookies-data",
  // The vendor's getting-started page: replace this host by your own environment's.
  "https://customer.my.onetrust.com": "tenant",
};

/** The kind of host that serves a definition; every definition has one server. */
export function hostOf(definition: Definition): HostKind {
  const [server] = definition.servers ?? [];
  if (server === undefined) return "tenant";
  const fixed = FIXED[server.url];
  if (fixed !== undefined) return fixed;
  const hostname = server.variables?.hostname;
  if (hostname?.default.startsWith("privacyportal")) return "privacy-portal";
  if (server.url === "https://{hostname}:8080") return "worker-node";
  if (server.url === "https://{hostname}") return "tenant";
  throw new Error(
    `Server ${server.url} is none of the known kinds of host: add it to core's HostKind and to hosts.ts.`,
  );
}
