import type { Shared } from "./call.js";
import { configuration, fail, type Trace } from "./fail.js";
import { isOneTrustError, responseOf } from "./is-one-trust-error.js";
import { copyCause } from "./network.js";
import type { Token } from "./token.js";

/** The connection's token, or a credential error that says what to check. `refused` is one that the host did not accept. */
export async function takeToken({ token }: Shared, trace: Trace, refused?: Token): Promise<Token> {
  if (!token) throw configuration(trace.operation, "pass credentials and hostname to connect");
  try {
    const taken = await token(refused);
    // What a header cannot hold, runtimes would take for a fault of the network.
    if (/^[!-~]+\s*$/.test(taken.value)) return taken;
    throw undefined;
  } catch (error) {
    const cause = isOneTrustError(error) ? error : copyCause(error);
    const text = `no token (${cause?.message || "no reason"}); check credentials and hostname`;
    throw fail(trace, "credential", text, { status: responseOf(error)?.status }, { cause });
  }
}
