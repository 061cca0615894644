import { acquireToken } from "../auth/acquire-token.js";
import type { Call, Next, Step } from "../contracts/call.js";
import type { Token } from "../contracts/credentials.js";
import { createConfigurationError } from "../errors/create-error.js";
import { isOneTrustError } from "../errors/is-onetrust-error.js";
import { isPromise } from "../time/wait.js";

/** Gives the request its token, if it gets one. After a 401 it is sent once more, if there is another token than the refused one. */
export const authorize: Step = (next) => (call) => {
  const { metadata, context, draft } = call;
  const own = draft.headers.authorization;
  if (own) context.secrets.addToken(own.replace(/^\S+\s+/, ""));
  if (metadata.credentials === "none" || own) return next(call);
  const token = acquireToken(call);
  return isPromise(token) ? token.then((found) => sendWithToken(call, next, found)) : sendWithToken(call, next, token);
};

function sendWithToken(call: Call, next: Next, token: Token): ReturnType<Next> {
  call.token = token;
  refuseOtherHosts(call);
  return next(call).catch(async (error: unknown) => {
    if (!isOneTrustError(error) || error.kind !== "authentication") throw error;
    call.token = await acquireToken({ ...call, refused: token });
    if (call.token.value === token.value) throw error;
    return next(call);
  });
}

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
