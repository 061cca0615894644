import type { Step } from "../contracts/call.js";
import { redactError } from "../errors/known-secrets.js";

/** No error leaves a call with a secret of the connection in it. */
export const redactErrors: Step = (next) => (call) =>
  next(call).catch((error: unknown) => {
    throw redactError(error, call.context.secrets);
  });
