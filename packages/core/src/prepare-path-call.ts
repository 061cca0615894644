import { toDraft } from "./build-draft.js";
import type { Connection, SendOptions } from "./connection.js";
import type { Draft } from "./draft.js";
import { encodeBody } from "./encode-body.js";
import type { Facts } from "./facts.js";
import { fillPath } from "./fill-path.js";
import { remakeResponse } from "./remake-response.js";
import { writeQuery } from "./write-query.js";

/** What a path call may be given, as far as it matters here. */
export interface PathInit extends SendOptions {
  readonly params?: { readonly path?: Record<string, unknown> };
  readonly parseAs?: string;
}

/** What openapi-fetch puts into a `DraftRequest`. */
interface Parts {
  readonly url: string;
  readonly headers: Headers;
  readonly body: Draft["body"];
}

/** Adds to a path call what follows from its facts. */
export function preparePathCall(
  connection: Connection,
  facts: Facts,
  { signal, timeout, deadline, retry, ...init }: PathInit,
): object {
  const { parseAs = facts.answer === "binary" ? "blob" : "json", params } = init;
  const options = Object.fromEntries(
    Object.entries({ signal, timeout, deadline, retry }).filter(([, value]) => value !== undefined),
  );
  return {
    baseUrl: connection.origin(facts.host),
    bodySerializer: (body: unknown) => encodeBody(facts.body, body),
    ...init,
    parseAs,
    params: { ...params, path: { ...params?.path } },
    querySerializer: (query: Record<string, unknown>) => writeQuery(facts.name, query),
    pathSerializer: (template: string, values: Record<string, unknown>) => fillPath(facts.name, template, values),
    fetch: async ({ url, headers, body }: Parts) => {
      const draft = toDraft(facts, url, Object.fromEntries(headers), body);
      const answer = await connection.send(facts, draft, { ...options, stream: parseAs === "stream" });
      return remakeResponse(answer, facts, parseAs);
    },
  };
}
