import type { Next, Step } from "./call.js";
import { attempt } from "./steps/attempt.js";
import { authorize } from "./steps/authorize.js";
import { deadline } from "./steps/deadline.js";
import { gate } from "./steps/gate.js";
import { retry } from "./steps/retry.js";

/** The way of a call, from the outside in. */
const steps: readonly Step[] = [deadline, retry, gate, authorize, attempt];

/** Sends a call through all steps. */
export const send: Next = steps.reduceRight<Next>(
  (next, step) => (call) => step(call, next),
  () => Promise.reject(),
);
