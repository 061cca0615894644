import type { Call } from "../contracts/call.js";
import type { ResponseValidator } from "../contracts/connection.js";
import type { DataAndResponse } from "../contracts/operation.js";
import { createError } from "../errors/create-error.js";
import { copyByCode } from "../errors/foreign-error.js";
import { isOneTrustError } from "../errors/is-onetrust-error.js";

/** Returns what was received when the connection's validator has seen it, which may make the call fail. */
export function validated(
  { metadata, progress, context, stream }: Call,
  validator: ResponseValidator,
  received: DataAndResponse<unknown>,
): DataAndResponse<unknown> {
  if (stream || received.data === undefined) return received;
  try {
    validator.check({ ...received, metadata, progress, warn: context.warn });
    return received;
  } catch (error) {
    if (isOneTrustError(error)) throw error;
    const cause = copyByCode(error);
    // What it says stays behind: it may repeat the data.
    const text = `check of your validator threw ${cause?.name ?? "what is no error"}. Mend it, or leave the option validate out.`;
    throw createError({ progress, kind: "configuration", text, hidden: { cause } });
  }
}
