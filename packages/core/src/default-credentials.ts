import { apiKey } from "./api-key.js";
import { clientCredentials } from "./client-credentials.js";
import type { Credentials } from "./credentials.js";
import { fromEnvironment } from "./environment.js";

/** Credentials from the environment, if it has any; throws a `configuration` error where it has one half of a pair. */
export function defaultCredentials(): Credentials | undefined {
  const clientId = fromEnvironment("ONETRUST_CLIENT_ID");
  const clientSecret = fromEnvironment("ONETRUST_CLIENT_SECRET");
  if (clientId || clientSecret) return clientCredentials({ clientId, clientSecret });
  const key = fromEnvironment("ONETRUST_API_KEY");
  return key ? apiKey(key) : undefined;
}
