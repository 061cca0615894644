import type { Credentials } from "./credentials.js";

/**
 * An API key from Global Settings > Access Management > Client Credentials > API Keys. It is sent as `Authorization: Bearer …`.
 *
 * `placement: "query"` sends it in the URL instead, as the vendor allows for all but SCIM: proxies and servers write URLs to their
 * logs, so use it only where headers cannot pass. A SCIM operation is then refused with a `configuration` error.
 * https://developer.onetrust.com/onetrust/reference/oauth-20-scopes
 */
export function apiKey(key: string, options: { readonly placement?: "header" | "query" } = {}): Credentials {
  const token = { value: key };
  return { ...options, open: () => () => token };
}
