import type { Reply } from "./reply.js";
import { answerOperation } from "./steps/answer-operation.js";
import { answerPreflight } from "./steps/answer-preflight.js";
import { answerUnknownPath } from "./steps/answer-unknown-path.js";
import { checkScopes } from "./steps/check-scopes.js";
import { checkToken } from "./steps/check-token.js";
import { strikeFault } from "./steps/strike-fault.js";
import type { Step, Visit } from "./visit.js";

/** The way of a request: the first step that has a reply ends it. */
const steps: readonly Step[] = [
  answerPreflight,
  answerUnknownPath,
  strikeFault,
  checkToken,
  checkScopes,
  answerOperation,
];

/** What the tenant replies to a request. */
export async function respond(visit: Visit): Promise<Reply> {
  for (const step of steps) {
    const reply = await step(visit);
    if (reply) return reply;
  }
  return "stall";
}
