import { buildDraft, type Input } from "./build-draft.js";
import type { Connection } from "./connection.js";
import type { Facts } from "./facts.js";
import type { CallOptions, Operation } from "./operation.js";
import type { PageThrough } from "./paging/page-through.js";

/** Makes a callable operation of its facts and a connection. */
export function bindOperation(
  connection: Connection,
  facts: Facts,
  paging?: PageThrough,
): Operation<[input?: Input], unknown> {
  const draft = (input?: Input) => buildDraft(facts, connection.origin(facts.host), input);
  const withResponse = async (input?: Input, options?: CallOptions) => connection.send(facts, draft(input), options);
  const call = async (input?: Input, options?: CallOptions) => (await withResponse(input, options)).data;
  return Object.assign(call, { withResponse, draft, facts }, facts.paging && paging?.(facts.name, facts.paging, call));
}
