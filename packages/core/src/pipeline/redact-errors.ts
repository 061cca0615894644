import type { Step } from "../contracts/call.js";
import { redactError } from "../errors/known-secrets.js";

/** No error leaves a call with a secret of the connection in it. */
export const redactErrors: Step = (next) => async (call) => {
  try {
    return await next(call);
  } catch (error) {
    throw redactError(error, call.context.secrets);
  }
};
