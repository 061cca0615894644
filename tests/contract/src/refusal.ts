import { type Definition, operationsOf } from "@onetrust-client/tests-types/definition";
import { bodyOf } from "./body-of.js";
import type { Exchange } from "./call.js";
import { loss } from "./loss.js";
import { misread } from "./misread.js";

/** What speaks against a call: the judge's words, what got lost on the way out, what was misread on the way back. */
export async function refusal(
  definition: Definition,
  request: string,
  input: object,
  exchange: Exchange,
): Promise<string | undefined> {
  const operation = operationsOf(definition).get(request);
  if (operation === undefined) return "the definition does not have it";
  const { sent, answer, error } = exchange;
  const violations = gravest(answer?.violations ?? "[]");
  if (violations.length > 0) return violations.join("; ");
  // A judge makes up an item for every list, also for lists of failures; core hands their data on in the error.
  if (error !== undefined && error.kind !== "partial-failure") return `${error.message} ${answer?.text ?? ""}`.trim();
  if (sent === undefined) return "nothing was sent";
  const lost = await loss(input, request.slice(request.indexOf("/")), bodyOf(operation, definition)?.media, sent);
  if (lost.length > 0) return `lost on the way: ${lost.join(", ")}`;
  return misread(operation, exchange);
}

/** Of a deprecated parameter Prism says so, and accepts it. */
function gravest(header: string): string[] {
  const violations: unknown = JSON.parse(header.startsWith("[") ? header : JSON.stringify([header]));
  return Array.isArray(violations) ? violations.filter((each) => Object(each).code !== "deprecated").map(words) : [];
}

function words(violation: unknown): string {
  const { message = violation } = Object(violation);
  return String(message);
}
