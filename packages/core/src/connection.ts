import type { Draft } from "./draft.js";
import type { Facts, HostKind } from "./facts.js";
import type { Answer, CallOptions } from "./operation.js";

/** One tenant as {@link connect} opened it: what its services share, one token and one view of the limits. */
export interface Connection {
  /** Origin of a kind of host, `https://app-eu.onetrust.com`; throws a `configuration` error where it is not known. */
  origin(host: HostKind): string;
  /**
   * Sends a draft the way every call goes, and returns its data with the `Response`. For requests that were drafted, kept or
   * changed; operations do it themselves. Rejects with a {@link OneTrustError}, a `configuration` error where a draft for another
   * host would carry the tenant's token.
   */
  send(facts: Facts, draft: Draft, options?: SendOptions): Promise<Answer<unknown>>;
  /**
   * Scopes to add to the credential so that it may call these operations; empty if it may. Asks for a token if there is none
   * yet. Rejects with a `configuration` error where the token does not tell its scopes, as API keys may not.
   */
  missingScopes(...operations: readonly { readonly facts: Facts }[]): Promise<string[]>;
}

/** Options of {@link Connection.send}. */
export interface SendOptions extends CallOptions {
  /**
   * `true`: the data is the answer's body as a stream, unread. The call is over when it begins: from then on neither `signal` nor
   * `timeout` ends it; cancel the stream, or read it with `pipeTo(…, { signal })`.
   */
  readonly stream?: boolean;
}
