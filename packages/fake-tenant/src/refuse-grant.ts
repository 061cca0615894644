import type { ReceivedRequest } from "./received-request.js";

/**
 * Refuses a token request that the real host would refuse. The client's id and secret are fields of the form, never a Basic header or
 * the query, and no scope may be asked for: a credential has those that it was made with.
 */
export async function refuseGrant(
  request: ReceivedRequest,
  client: { readonly clientId: string; readonly clientSecret: string },
): Promise<Response | undefined> {
  const form = await request.form().catch(() => new FormData());
  if (form.has("scope") || /[?&]scope=/.test(request.url)) return refused(400, "invalid_scope");
  if (form.get("client_id") !== client.clientId || form.get("client_secret") !== client.clientSecret) {
    return refused(401, "invalid_client");
  }
  return form.get("grant_type") === "client_credentials" ? undefined : refused(400, "unsupported_grant_type");
}

const refused = (status: number, error: string): Response => Response.json({ error }, { status });
