import { isOneTrustError, type OneTrustError } from "@onetrust-client/core";

/** The error that a call rejects with; fails where it does not, or with something else. */
export async function rejection(call: Promise<unknown>): Promise<OneTrustError> {
  const error = await call.then(
    (value) => new Error(`resolved with ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
  if (!isOneTrustError(error)) throw error;
  return error;
}
