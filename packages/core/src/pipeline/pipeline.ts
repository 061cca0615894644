import type { Next } from "../contracts/call.js";
import { observe } from "../events/observe.js";
import { authorize } from "./authorize.js";
import { deadline } from "./deadline.js";
import { rateLimit } from "./rate-limit/rate-limit.js";
import { retry } from "./retry.js";
import { send } from "./send.js";

/** The way of a call, from the outside in. */
const steps = [observe, deadline, retry, rateLimit, authorize] as const;

/** Sends a call through all steps. Marked as pure: a program that makes no call drops them all. */
export const runPipeline: Next = /* @__PURE__ */ steps.reduceRight<Next>((next, step) => step(next), send);
