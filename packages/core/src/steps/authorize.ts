import type { Step } from "../call.js";
import { configuration } from "../fail.js";
import { isOneTrustError } from "../is-one-trust-error.js";
import { takeToken } from "../take-token.js";

/**
 * Gives the request its token, where it gets one; after a 401 it is sent once more, if there is another token than the one used.
 */
export const authorize: Step = (next) => async (call) => {
  const { facts, shared, trace } = call;
  const { url, headers } = call.draft;
  if (facts.credentials === "none" || headers.authorization) return next(call);
  const token = await takeToken(shared, trace);
  call.token = token;
  if (!url.startsWith(`${shared.tenant}/`)) {
    throw configuration(facts.name, "the token is for the tenant only");
  }
  if (shared.placement === "query" && url.startsWith(`${shared.tenant}/api/scim/`)) {
    throw configuration(facts.name, "SCIM takes no key in the query");
  }
  try {
    return await next(call);
  } catch (error) {
    if (!isOneTrustError(error) || error.kind !== "credential") throw error;
    call.token = await takeToken(shared, trace, token);
    if (call.token.value === token.value) throw error;
    return next(call);
  }
};
