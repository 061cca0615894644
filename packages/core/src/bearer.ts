import { apiKey } from "./api-key.js";
import type { Credentials } from "./credentials.js";

/**
 * A bearer token that you have, or a function that gives one. The function is asked for every request, so that it can keep and
 * renew tokens as it likes; after a 401 it is asked once more, and the request is sent again if the token differs. One that throws
 * ends the call with a `credential` error.
 */
export function bearer(token: string | (() => string | Promise<string>)): Credentials {
  if (typeof token === "string") return apiKey(token);
  return { open: () => async () => ({ value: await token() }) };
}
