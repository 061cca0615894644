import type { Credentials } from "../contracts/credentials.js";
import { optionChecks } from "../errors/check-options.js";
import { createConfigurationError, runForCaller } from "../errors/create-error.js";
import { isUnsetText, typeOf } from "../errors/describe.js";

/**
 * Uses an API key from Global Settings > Access Management > Client Credentials > API Keys. It is sent as `Authorization: Bearer …`.
 * Blanks around it are removed. Throws a `configuration` error if the key is empty, is the text `undefined`, or begins with `Bearer`.
 *
 * `placement: "query"` sends it in the URL instead, which the vendor allows for all but SCIM. Proxies and servers write URLs to their
 * logs, so use it only where headers cannot pass.
 * https://developer.onetrust.com/onetrust/reference/oauth-20-scopes
 */
export function apiKey(
  key: string,
  options: { readonly placement?: "header" | "query" | undefined } = {},
): Credentials {
  return runForCaller(apiKey, () => {
    optionChecks("apiKey").known(options, ["placement"]);
    const { placement } = options;
    if (placement !== undefined && placement !== "header" && placement !== "query") {
      throw createConfigurationError("apiKey", 'placement must be "header" or "query".');
    }
    return { placement, createTokenProvider: fixedToken(checkedSecret("apiKey", "the key", key)) };
  });
}

/**
 * Uses a bearer token that you have, or a function that returns one. The function is called for every request, so that it can cache and
 * renew tokens as it likes. After a 401 it is called once more, and the request is sent again if the token differs. If it throws, the
 * call ends with an `authentication` error that quotes it; if it does not answer within the call's `timeout`, with a `timeout` error. Throws a `configuration` error if the token is empty or cannot be one.
 */
export function bearer(token: string | (() => string | Promise<string>)): Credentials {
  if (typeof token === "function") return { createTokenProvider: () => async () => ({ value: await token() }) };
  return runForCaller(bearer, () => ({
    createTokenProvider: fixedToken(checkedSecret("bearer", "the token", token)),
  }));
}

function fixedToken(value: string): Credentials["createTokenProvider"] {
  return ({ conceal }) => {
    conceal(value);
    const token = { value };
    return () => token;
  };
}

/** A token or secret without blanks around it, or a `configuration` error that says why it cannot be one. Never shows it. */
export function checkedSecret(caller: string, subject: string, secret: unknown): string {
  const problem = secretProblem(secret);
  if (problem === undefined) return String(secret).trim();
  throw createConfigurationError(caller, `${subject} ${problem}`);
}

/** What is wrong with a token or secret, in words that follow its subject. `undefined` if it can be one. */
export function secretProblem(secret: unknown): string | undefined {
  if (typeof secret !== "string") return `must be a text; got ${typeOf(secret)}. Is the variable set?`;
  const text = secret.trim();
  if (text === "") return "is empty. Is the variable set?";
  if (isUnsetText(text)) return `is the text "${text.slice(0, 20)}". Is the variable set?`;
  if (/^bearer\s/i.test(text)) return 'begins with "Bearer ". Pass it without that word.';
  if (/^\{.*":.*\}$/s.test(text)) return "is a JSON object. Pass the value in it.";
  if (/^(["'`]).*\1$/s.test(text)) return "has quotes around it. Remove them.";
  if (/[\r\n]/.test(text)) return "has a line break in it. Remove it.";
  if (!/^[!-~]+$/.test(text)) return "has a blank or a character in it that no HTTP header can hold. Copy it again.";
  return undefined;
}
