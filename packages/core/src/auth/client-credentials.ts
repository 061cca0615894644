import type { Credentials } from "../contracts/credentials.js";
import { optionChecks } from "../errors/check-options.js";
import { createConfigurationError, runForCaller } from "../errors/create-error.js";
import { checkedSecret } from "./static-token.js";
import { cacheToken } from "./token-cache.js";
import { requestToken } from "./token-request.js";
import { shareTokens } from "./token-store.js";

/** Options of {@link clientCredentials}. */
export interface ClientCredentialsOptions {
  /** Id of the credential, as the vendor's settings show it. Blanks around it are removed. */
  readonly clientId: string;
  /** Its secret, which the settings show once. Blanks around it are removed. */
  readonly clientSecret: string;
  /** Encoding of the token request. The vendor documents `multipart`; public programs use `urlencoded` as well. Default: `"multipart"`. */
  readonly form?: "multipart" | "urlencoded" | undefined;
  /** `true` allows a client secret in a browser, where visitors can read it. Default: `false`. */
  readonly allowBrowser?: boolean | undefined;
}

/**
 * Uses OAuth 2.0 client credentials from Global Settings > Access Management > Client Credentials. The token is requested with the first
 * call that needs it, cached, renewed before it expires, and requested again after a host refuses it. Calls that need it at the same
 * time share one request. A refused id or secret is not sent again for 10 s: calls end with the same error meanwhile. Throws a `configuration` error if the id or the secret is missing, and in a browser.
 * https://developer.onetrust.com/onetrust/reference/getoauthtoken
 */
export function clientCredentials(options: ClientCredentialsOptions): Credentials {
  return runForCaller(clientCredentials, () => openClientCredentials(options));
}

function openClientCredentials(options: ClientCredentialsOptions): Credentials {
  const caller = "clientCredentials";
  optionChecks(caller).known(options, ["clientId", "clientSecret", "form", "allowBrowser"]);
  const { form = "multipart", allowBrowser } = options;
  const clientId = checkedSecret(caller, "clientId", options.clientId);
  const clientSecret = checkedSecret(caller, "clientSecret", options.clientSecret);
  if (form !== "multipart" && form !== "urlencoded") {
    throw createConfigurationError(caller, 'form must be "multipart" or "urlencoded".');
  }
  if (!allowBrowser && "document" in globalThis) {
    throw createConfigurationError(
      caller,
      "visitors of a page can read a client secret in it. Send requests from a server, or set allowBrowser: true.",
    );
  }
  return {
    createTokenProvider(context) {
      context.conceal(clientSecret);
      const obtain = shareTokens(context, { clientId, clientSecret });
      return cacheToken(obtain, (isUrgent) => requestToken({ clientId, clientSecret, form, isUrgent }, context));
    },
  };
}
