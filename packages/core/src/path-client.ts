import { toDraft, unsendable } from "./build-draft.js";
import type { Connection, SendOptions } from "./connection.js";
import type { Draft } from "./draft.js";
import { DraftRequest } from "./draft-request.js";
import { encodeBody } from "./encode-body.js";
import type { Facts, FactsRow, HostKind } from "./facts.js";
import { configuration } from "./fail.js";
import { fillFacts } from "./fill-facts.js";
import { fillPath } from "./fill-path.js";
import { isOneTrustError, responseOf } from "./is-one-trust-error.js";
import { type Client, createClient } from "./openapi-fetch.js";
import { remakeResponse } from "./remake-response.js";
import { writeQuery } from "./write-query.js";

/** What `pathClient` needs of a service. */
interface PathService<Paths> {
  readonly host: HostKind;
  readonly operations: { readonly [name: string]: FactsRow };
  readonly paths?: Paths;
}

/**
 * openapi-fetch's own client over the same way of calls, for tools that build on it and for calls by path. Answers that are errors
 * come back as `{ error, response }` with a {@link OneTrustError}, never empty; what has no answer rejects with one. The options of
 * a call (`signal`, `timeout`, `deadline`, `retry`) go beside `params` and `body`; a `fetch` given there is not used.
 *
 * @example const { data, error } = await pathClient(universalConsent, onetrust).GET("/api/consentmanager/v2/purposes");
 */
export function pathClient<Paths extends object>(service: PathService<Paths>, connection: Connection): Client<Paths> {
  const table = new Map(
    Object.entries(service.operations).map(([name, row]) => [
      `${row.method} ${row.path}`,
      fillFacts(service.host, name, row),
    ]),
  );
  // openapi-fetch only constructs it, reads `method` and hands it to the `fetch` of the call, which is ours.
  const parts = DraftRequest as typeof Request;
  const client = createClient<Paths>({ Request: parts });

  const call = async (verb: string, path: string, init: Init = {}): Promise<unknown> => {
    const facts = table.get(`${verb.toUpperCase()} ${path}`);
    if (!facts) throw configuration("pathClient", `${verb} ${path} is not an operation of this service`);
    try {
      return await Reflect.apply(client.request, client, [verb, path, prepare(connection, facts, init)]);
    } catch (error) {
      const response = isOneTrustError(error) ? responseOf(error) : undefined;
      if (!response) throw unsendable(facts.name, error);
      return { error, response };
    }
  };

  return new Proxy(client, {
    get(target, key) {
      if (key === "request") return call;
      const isVerb = typeof key === "string" && key === key.toUpperCase();
      return isVerb ? (path: string, init?: Init) => call(key, path, init) : Reflect.get(target, key);
    },
  });
}

interface Init extends SendOptions {
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
function prepare(connection: Connection, facts: Facts, { signal, timeout, deadline, retry, ...init }: Init): object {
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
      return remakeResponse(
        await connection.send(facts, draft, { ...options, stream: parseAs === "stream" }),
        facts,
        parseAs,
      );
    },
  };
}
