import { isOneTrustError, type OneTrustError } from "../../src/index.js";

/** The error that a call rejects with; fails where it does not, or where the error is not one of ours. */
export async function rejection(call: Promise<unknown>): Promise<OneTrustError> {
  const error = await call.then(
    (value) => new Error(`resolved with ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
  if (!isOneTrustError(error)) throw error;
  return error;
}

/** The error that a function throws. */
export const thrown = (run: () => unknown): Promise<OneTrustError> => rejection((async () => run())());
