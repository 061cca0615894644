import type { Next } from "./call.js";
import { attempt } from "./steps/attempt.js";
import { authorize } from "./steps/authorize.js";
import { deadline } from "./steps/deadline.js";
import { gate } from "./steps/gate.js";
import { retry } from "./steps/retry.js";

/** Sends a call through all steps, from the outside in. */
export const send: Next = deadline(retry(gate(authorize(attempt))));
