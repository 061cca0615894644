import { isOneTrustError, type OneTrustError } from "@onetrust-client/core";

/** Returns the error that a call rejects with. Throws if the call succeeds, or if the error is not a OneTrust error. */
export async function rejection(call: Promise<unknown>): Promise<OneTrustError> {
  const error = await call.then(
    (value) => new Error(`The call succeeded with ${JSON.stringify(value)}; a rejection was expected.`),
    (reason: unknown) => reason,
  );
  if (!isOneTrustError(error)) throw error;
  return error;
}
