import type { Connection } from "../contracts/connection.js";
import { requestOptionNames } from "../errors/check-options.js";
import { beginStackAtCaller, createConfigurationError } from "../errors/create-error.js";
import { didYouMean, listWords, showOption, typeOf } from "../errors/describe.js";
import { property } from "../errors/foreign-error.js";

/** The options of a call by path: those of openapi-fetch that have an effect here, then those of every call. */
const honoured = /* @__PURE__ */ ["params", "body", "headers", "parseAs", "middleware", "baseUrl"].concat(
  requestOptionNames,
);

/** How openapi-fetch can be asked to read a response. */
const parsings = ["json", "text", "blob", "arrayBuffer", "stream"] as const;

const serializing = "The operation's definition says how paths, queries and bodies are written. Leave it out.";

/** What to do instead of passing one of openapi-fetch's other options. */
const remedies: Readonly<Record<string, string>> = {
  fetch: "Pass it to connect({ fetch }).",
  Request: "The platform's Request is used. Leave it out.",
  querySerializer: serializing,
  bodySerializer: serializing,
  pathSerializer: serializing,
};

/** Refuses an option of a call that has no effect, as nobody would notice. Throws a `configuration` error that says what to do instead. */
export function checkPathOptions(operation: string, init: unknown): asserts init is object {
  if (typeof init !== "object" || init === null || Array.isArray(init)) {
    const text = `the options must be an object such as { params: { … } }; got ${typeOf(init)}.`;
    throw createConfigurationError(operation, text);
  }
  const parseAs = property(init, "parseAs");
  if (parseAs !== undefined && !parsings.some((each) => each === parseAs)) {
    throw createConfigurationError(
      operation,
      `parseAs must be ${listWords(parsings, "or")}; got ${showOption(parseAs)}.`,
    );
  }
  const given: [string, unknown][] = Object.entries(init);
  const [unknown] = given.find(([name, value]) => value !== undefined && !honoured.includes(name)) ?? [];
  if (unknown === undefined) return;
  const remedy = remedies[unknown] ?? (didYouMean(unknown, honoured).trim() || ofFetch(unknown));
  throw createConfigurationError(operation, `the option "${unknown}" has no effect on a call by path. ${remedy}`);
}

function ofFetch(name: string): string {
  return `If it is one of fetch, pass it there: connect({ fetch: (url, init) => fetch(url, { ...init, ${name}: … }) }).`;
}

/** What to do instead of giving the client an option that openapi-fetch's own `createClient` takes. */
const clientRemedies: Readonly<Record<string, string>> = {
  baseUrl: "Pass hostname or hosts to connect().",
  fetch: "Pass fetch to connect().",
  headers: "Pass headers to connect().",
};

/** Refuses what is no connection, and options of `createClient` behind it. */
export function checkClientArguments(
  connection: unknown,
  others: readonly unknown[],
  entry: (...given: never[]) => unknown,
): asserts connection is Connection {
  const refuse = (text: string) => beginStackAtCaller(createConfigurationError("pathClient", text), entry);
  if (typeof property(connection, "send") !== "function" || typeof property(connection, "baseUrl") !== "function") {
    throw refuse(`pass the connection from connect() as second argument; got ${typeOf(connection)}.`);
  }
  const [options] = others;
  if (options === undefined) return;
  const [name = ""] = typeof options === "object" && options !== null ? Object.keys(options) : [];
  const remedy = clientRemedies[name] ?? "Options belong to connect() or to a call.";
  throw refuse(`takes no options of openapi-fetch${name && `, and "${name}" would have no effect`}. ${remedy}`);
}
