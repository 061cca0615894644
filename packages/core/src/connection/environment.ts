import { clientCredentials } from "../auth/client-credentials.js";
import { apiKey, secretProblem } from "../auth/static-token.js";
import type { Hosts } from "../contracts/connection.js";
import type { Credentials } from "../contracts/credentials.js";
import { createConfigurationError } from "../errors/create-error.js";
import { property } from "../errors/foreign-error.js";
import { checkHosts } from "./check-connect-options.js";
import { type GivenHosts, givenHosts } from "./hosts.js";

/** An environment variable. `undefined` if it is not set or empty, without `process` (browsers, workers), or without permission (Deno). */
export function readEnvironment(name: string): string | undefined {
  try {
    const value = property(property(Reflect.get(globalThis, "process"), "env"), name);
    return typeof value === "string" && value !== "" ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Hosts from the variable ONETRUST_HOSTS, a JSON object of host names by kind. */
export function hostsFromEnvironment(): GivenHosts {
  const variable = "ONETRUST_HOSTS";
  const source = `the environment variable ${variable}`;
  const text = readEnvironment(variable);
  if (text === undefined) return {};
  const hosts = parseHosts(text, source);
  return givenHosts(hosts, source);
}

function parseHosts(text: string, source: string): Hosts {
  let hosts: unknown;
  try {
    hosts = JSON.parse(text);
  } catch {
    const example = '{"consent-api":"consent.example.com"}';
    throw createConfigurationError("connect", `${source} must be JSON such as ${example}; it cannot be parsed.`);
  }
  checkHosts(hosts, source);
  return Object.assign({}, hosts);
}

/** Credentials from the environment, if it has any. Throws a `configuration` error if it has only half of a pair. */
export function credentialsFromEnvironment(): Credentials | undefined {
  const clientId = readEnvironment("ONETRUST_CLIENT_ID");
  const clientSecret = readEnvironment("ONETRUST_CLIENT_SECRET");
  if (clientId !== undefined && clientSecret !== undefined) {
    return clientCredentials({
      clientId: usable("ONETRUST_CLIENT_ID", clientId),
      clientSecret: usable("ONETRUST_CLIENT_SECRET", clientSecret),
    });
  }
  if (clientId !== undefined) throw halfPair("ONETRUST_CLIENT_ID", "ONETRUST_CLIENT_SECRET");
  if (clientSecret !== undefined) throw halfPair("ONETRUST_CLIENT_SECRET", "ONETRUST_CLIENT_ID");
  const key = readEnvironment("ONETRUST_API_KEY");
  return key === undefined ? undefined : apiKey(usable("ONETRUST_API_KEY", key));
}

function usable(variable: string, secret: string): string {
  const problem = secretProblem(secret);
  if (problem === undefined) return secret;
  throw createConfigurationError("connect", `the environment variable ${variable} ${problem}`);
}

function halfPair(present: string, missing: string) {
  return createConfigurationError("connect", `${present} is set, ${missing} is not. Set both, or pass credentials.`);
}
