import type { Credentials } from "./credentials.js";
import { configuration } from "./fail.js";
import { keepToken } from "./keep-token.js";
import { requestToken } from "./request-token.js";

/** Options of {@link clientCredentials}. */
export interface ClientCredentialsOptions {
  /** Id of the credential, as the vendor's settings show it. */
  readonly clientId: string;
  /** Its secret, which they show once. */
  readonly clientSecret: string;
  /** How the token request is written. The contract says multipart, the default; the field uses urlencoded as well. */
  readonly form?: "multipart" | "urlencoded";
  /** A page's code and network log are open to its visitors: a secret there is refused unless this is `true`. */
  readonly allowBrowser?: boolean;
}

/**
 * OAuth 2.0 client credentials from Global Settings > Access Management > Client Credentials. The token is requested with the first
 * call that needs it, kept, renewed on use ahead of its end, and requested anew when a host refuses it; however many calls wait,
 * one request is in flight. Throws a `configuration` error in a browser page, and where one of the two is empty.
 * https://developer.onetrust.com/onetrust/reference/getoauthtoken
 */
export function clientCredentials(options: ClientCredentialsOptions): Credentials {
  const { clientId, clientSecret, allowBrowser } = options;
  if (!clientId || !clientSecret) {
    const text = "pass clientId and clientSecret (ONETRUST_CLIENT_ID, ONETRUST_CLIENT_SECRET)";
    throw configuration("clientCredentials", text);
  }
  if (!allowBrowser && "document" in globalThis) {
    throw configuration("clientCredentials", "a web page is public; see allowBrowser");
  }
  return { open: (source) => keepToken(source, clientId, () => requestToken(options, source)) };
}
