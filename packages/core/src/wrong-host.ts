import type { Call } from "./call.js";
import { fail, settle } from "./fail.js";
import type { OneTrustError } from "./one-trust-error.js";

/**
 * The error of a web page or a redirect where an API should answer: the hostname is another service's, or the path is not known.
 * Browsers hide redirects that are not followed behind status 0.
 */
export function wrongHost({ trace, draft }: Call, response: Response): OneTrustError {
  const { status, headers, body } = response;
  // Rejects where it was read already.
  body?.cancel().catch(() => {});
  const location = headers.get("location");
  const target = location && URL.canParse(location, draft.url) ? new URL(location, draft.url).origin : undefined;
  const text = `${status}: ${target ? `redirect to ${target}` : "not an API"}; check hostname and hosts`;
  settle(trace, "refused");
  return fail(trace, "wrong-host", text, { status, target }, {}, response);
}
