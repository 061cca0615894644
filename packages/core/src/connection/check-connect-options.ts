import type { ConnectOptions } from "../contracts/connection.js";
import { optionChecks } from "../errors/check-options.js";
import { createConfigurationError } from "../errors/create-error.js";
import { didYouMean, listWords, typeOf } from "../errors/describe.js";
import { property } from "../errors/foreign-error.js";
import { checkRetry } from "../pipeline/create-call.js";
import { hostKinds, isHostKind } from "./hosts.js";

const optionNames: Readonly<Record<keyof ConnectOptions, true>> = {
  hostname: true,
  hosts: true,
  credentials: true,
  timeout: true,
  deadline: true,
  retry: true,
  maxBytes: true,
  bigint: true,
  validate: true,
  fetch: true,
  headers: true,
  userAgent: true,
  limiter: true,
  tokenStore: true,
  onEvent: true,
  onWarning: true,
  verbose: true,
};

/** Throws a `configuration` error for an option that is unknown or of the wrong type. Host names are checked where they are used. */
export function checkConnectOptions(options: unknown): void {
  if (typeof options !== "object" || options === null) {
    const text = `the options must be an object: connect({ hostname }); got ${typeOf(options)}.`;
    throw createConfigurationError("connect", text);
  }
  const checks = optionChecks("connect");
  checks.known(options, Object.keys(optionNames));
  const get = (name: keyof ConnectOptions): unknown => property(options, name);
  checks.milliseconds("timeout", get("timeout"));
  checks.milliseconds("deadline", get("deadline"));
  checkRetry("connect", get("retry"));
  checks.count("maxBytes", get("maxBytes"), { min: 1 });
  checks.methods("validate", get("validate"), ["check"]);
  checks.callable("fetch", get("fetch"));
  checks.callable("onEvent", get("onEvent"));
  checks.callable("onWarning", get("onWarning"));
  checks.methods("limiter", get("limiter"), ["check", "block"]);
  checks.callable("limiter.takeTurn", property(get("limiter"), "takeTurn"));
  checks.methods("tokenStore", get("tokenStore"), ["get", "set"]);
  checks.callable("tokenStore.lock", property(get("tokenStore"), "lock"));
  checkCredentials(get("credentials"));
  checkHosts(get("hosts"), "hosts");
  if (get("verbose") !== undefined && typeof get("verbose") !== "boolean") {
    throw createConfigurationError("connect", `verbose must be true or false; got ${typeOf(get("verbose"))}.`);
  }
}

function checkCredentials(credentials: unknown): void {
  if (credentials === undefined || typeof property(credentials, "createTokenProvider") === "function") return;
  const text = `credentials must come from clientCredentials(), apiKey() or bearer(); got ${typeOf(credentials)}.`;
  throw createConfigurationError("connect", text);
}

/** Throws a `configuration` error if hosts, whose name is `source`, are not an object of host names by kind. */
export function checkHosts(hosts: unknown, source: string): void {
  if (hosts === undefined) return;
  if (typeof hosts !== "object" || hosts === null || Array.isArray(hosts)) {
    throw createConfigurationError(
      "connect",
      `${source} must be an object of host names by kind; got ${typeOf(hosts)}.`,
    );
  }
  const unknown = Object.keys(hosts).find((kind) => !isHostKind(kind));
  if (unknown === undefined) return;
  const hint = didYouMean(unknown, hostKinds) || ` Kinds are ${listWords(hostKinds, "and")}.`;
  throw createConfigurationError("connect", `${source}.${unknown} is not a kind of host.${hint}`);
}
