import { unsendable } from "./build-draft.js";
import type { Connection } from "./connection.js";
import { DraftRequest } from "./draft-request.js";
import type { FactsRow, HostKind } from "./facts.js";
import { configuration } from "./fail.js";
import { fillFacts } from "./fill-facts.js";
import { responseOf } from "./is-one-trust-error.js";
import { type Client, createClient } from "./openapi-fetch.js";
import { type PathInit, preparePathCall } from "./prepare-path-call.js";

/** What `pathClient` needs of a service. */
interface PathService<Paths> {
  readonly host: HostKind;
  readonly operations: { readonly [name: string]: FactsRow };
  readonly paths?: Paths;
}

/**
 * openapi-fetch's own client over the same way of calls, for tools that build on it and for calls by path. Answers that are errors
 * come back as `{ error, response }` with a {@link OneTrustError}, never empty; what has no answer rejects with one. The options of
 * a call (`signal`, `timeout`, `deadline`, `retry`) go beside `params` and `body`; a `fetch` given there is not used. Middleware
 * sees the answers that are none.
 *
 * @example const { data, error } = await pathClient(universalConsent, onetrust).GET("/api/consentmanager/v2/purposes");
 */
export function pathClient<Paths extends object>(service: PathService<Paths>, connection: Connection): Client<Paths> {
  const table = new Map(
    Object.entries(service.operations).map(([name, row]) => {
      const facts = fillFacts(service.host, name, row);
      return [`${facts.method} ${facts.path}`, facts];
    }),
  );
  // openapi-fetch only constructs it, reads `method` and hands it to the `fetch` of the call, which is ours.
  const parts = DraftRequest as typeof Request;
  const client = createClient<Paths>({ Request: parts });

  const call = async (verb: string, path: string, init: PathInit = {}): Promise<unknown> => {
    const facts = table.get(`${verb.toUpperCase()} ${path}`);
    if (!facts) throw configuration("pathClient", `${verb} ${path} is not an operation of this service`);
    try {
      return await Reflect.apply(client.request, client, [verb, path, preparePathCall(connection, facts, init)]);
    } catch (error) {
      const response = responseOf(error);
      if (!response) throw unsendable(facts.name, error);
      return { error, response };
    }
  };

  return new Proxy(client, {
    get(target, key) {
      if (key === "request") return call;
      const isVerb = typeof key === "string" && key === key.toUpperCase();
      return isVerb ? (path: string, init?: PathInit) => call(key, path, init) : Reflect.get(target, key);
    },
  });
}
