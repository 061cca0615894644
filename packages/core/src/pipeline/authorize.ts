import { acquireToken } from "../auth/acquire-token.js";
import type { Call, Step } from "../contracts/call.js";
import { createConfigurationError } from "../errors/create-error.js";
import { isOneTrustError } from "../errors/is-onetrust-error.js";
import { isPromise } from "../time/wait.js";

/** Gives the request its token, if it gets one. After a 401 it is sent once more, if there is another token than the refused one. */
export const authorize: Step = (next) => async (call) => {
  const { metadata, context, progress, draft, timeout, deadline } = call;
  const own = draft.headers.authorization;
  if (own) context.secrets.addToken(own.replace(/^\S+\s+/, ""));
  if (metadata.credentials === "none" || own) return next(call);
  const wanted = { context, progress, timeout, deadline, signal: call.signal };
  const acquired = acquireToken(wanted);
  const token = isPromise(acquired) ? await acquired : acquired;
  call.token = token;
  refuseOtherHosts(call);
  try {
    return await next(call);
  } catch (error) {
    if (!isOneTrustError(error) || error.kind !== "authentication") throw error;
    call.token = await acquireToken({ ...wanted, refused: token });
    if (call.token.value === token.value) throw error;
    return next(call);
  }
};

/** The tenant's token goes to the tenant's host and nowhere else. */
function refuseOtherHosts({ metadata, context, draft }: Call): void {
  if (!draft.url.startsWith(`${context.tenant}/`)) {
    const text = "the tenant's token would go to another host. Send only drafts for the tenant's own host.";
    throw createConfigurationError(metadata.name, text);
  }
  if (context.placement === "query" && draft.url.startsWith(`${context.tenant}/api/scim/`)) {
    throw createConfigurationError(
      metadata.name,
      'SCIM takes no key in the query. Use apiKey(key, { placement: "header" }).',
    );
  }
}
