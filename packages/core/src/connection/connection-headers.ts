import type { ConnectOptions } from "../contracts/connection.js";
import { createConfigurationError } from "../errors/create-error.js";
import { typeOf } from "../errors/describe.js";
import { headerValueProblem } from "../request/header-names.js";
import { serializeHeaders } from "../request/serialize-parameters.js";

/** Headers that follow from other options or from the body of a request. */
const decidedElsewhere: Readonly<Record<string, string>> = {
  authorization: "Pass credentials.",
  "content-type": "It follows from the body.",
  "user-agent": "Pass userAgent.",
};

/** Checks the headers for all requests of a connection, and returns them by lower-case name. */
export function connectionHeaders(headers: ConnectOptions["headers"] = {}): Readonly<Record<string, string>> {
  if (typeof headers !== "object" || headers === null || Array.isArray(headers)) {
    throw createConfigurationError("connect", `headers must be an object of names and values; got ${typeOf(headers)}.`);
  }
  const serialized = serializeHeaders({ name: "connect" }, headers);
  for (const name of Object.keys(serialized)) {
    const remedy = decidedElsewhere[name];
    if (remedy !== undefined)
      throw createConfigurationError("connect", `headers.${name} cannot be set for all requests. ${remedy}`);
  }
  return serialized;
}

/** Checks what an app calls itself. */
export function appName(userAgent: unknown): string | undefined {
  if (userAgent === undefined) return undefined;
  if (typeof userAgent !== "string" || userAgent.trim() === "") {
    throw createConfigurationError(
      "connect",
      `userAgent must be a text such as "my-app/1.2"; got ${typeOf(userAgent)}.`,
    );
  }
  const problem = headerValueProblem(userAgent);
  if (problem !== undefined) throw createConfigurationError("connect", `userAgent ${problem}`);
  return userAgent.trim();
}
