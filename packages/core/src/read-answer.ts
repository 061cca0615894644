import { boundedText } from "./bounded-text.js";
import type { Call } from "./call.js";
import type { AnswerKind } from "./facts.js";
import type { Answer } from "./operation.js";
import { readJson } from "./read-json.js";
import { refusal } from "./refusal.js";
import { wrongHost } from "./wrong-host.js";

/**
 * One reader per kind of answer. What should be empty is read to its end all the same, so that the connection can be used again.
 */
const readers: Readonly<Record<AnswerKind, (response: Response, call: Call) => Promise<unknown>>> = {
  json: readJson,
  text: (response) => response.text(),
  binary: (response) => response.blob(),
  none: async (response) => void (await response.arrayBuffer()),
};

/** Reads an answer as the facts say, or throws the error that it is. */
export async function readAnswer(call: Call, response: Response): Promise<Answer<unknown>> {
  const { facts, shared, stream } = call;
  const { status, headers, ok } = response;
  if (status > 399) throw refusal(call, response, await boundedText(response));
  if (!ok || (status !== 204 && /^text\/html/i.test(`${headers.get("content-type")}`))) throw wrongHost(call, response);
  const warning = `${headers.get("warning")}`;
  if (/\b299 /.test(warning)) shared.warn(facts, warning);
  const data = stream ? response.body : await readers[facts.answer](response, call);
  const failures: readonly unknown[] | undefined = facts.failures && Object(data)[facts.failures];
  // Part of the work may have been done.
  if (failures?.length) throw refusal(call, response, data);
  return { data, response };
}
