import type { Call } from "./call.js";
import type { AnswerKind } from "./facts.js";
import { fail, settle } from "./fail.js";
import type { OneTrustError } from "./one-trust-error.js";
import type { Answer } from "./operation.js";
import { readIssues } from "./read-issues.js";
import { readJson } from "./read-json.js";
import { refusal } from "./refusal.js";
import { wrongHost } from "./wrong-host.js";

/** One reader per kind of answer. What should be empty is read to its end all the same, so that the connection can be used again. */
const readers: Readonly<Record<AnswerKind, (response: Response, call: Call) => Promise<unknown>>> = {
  json: readJson,
  text: (response) => response.text(),
  binary: (response) => response.blob(),
  none: async (response) => void (await response.arrayBuffer()),
};

/** Reads an answer as the facts say, or throws the error that it is. */
export async function readAnswer(call: Call, response: Response): Promise<Answer<unknown>> {
  const { facts, shared, stream } = call;
  const { status, headers } = response;
  if (!response.ok) throw status < 400 ? wrongHost(call, response) : await refusal(call, response);
  if (/^text\/html/i.test(headers.get("content-type") ?? "")) throw wrongHost(call, response);
  const warning = headers.get("warning");
  if (warning?.startsWith("299")) shared.warn(facts, warning);
  if (stream) return { data: response.body, response };
  const data = await readers[facts.answer](response, call);
  const failures: unknown = facts.failures && Object(data)[facts.failures];
  if (Array.isArray(failures) && failures.length > 0) throw rejected(call, response, data);
  return { data, response };
}

/** A success that lists failures: part of the work may have been done. */
function rejected({ trace }: Call, response: Response, data: unknown): OneTrustError {
  const { status } = response;
  const { issues, codes, traceId } = readIssues(data);
  const message = [`${status}, but the answer reports failure`, ...codes].join(" ");
  const hidden = { issues, body: JSON.stringify(data).slice(0, 65_536), data };
  return fail(settle(trace, "unknown"), { kind: "rejected", message, status, codes, traceId }, hidden, response);
}
