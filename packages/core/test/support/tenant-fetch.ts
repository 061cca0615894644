import { type Connection, type ConnectOptions, connect, defineService, type Operation } from "../../src/index.js";

/** What a tenant's host answers to its n-th token request (from 1), whose form is given as text. */
export type TokenAnswer = (n: number, form: string) => Response | Promise<Response>;

/** Answers with JSON. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
}

/** A token response. */
export const granted = (value: string): Response => json({ access_token: value, expires_in: 3600 });

/** Never settles, as what belongs to an ended request of a worker. */
export const never = <Result>(): Promise<Result> => new Promise(() => {});

/** A tenant behind a `fetch` that counts what it receives. */
export interface TenantFetch {
  readonly fetch: NonNullable<ConnectOptions["fetch"]>;
  /** Number of token requests so far. */
  tokens(): number;
  /** The `authorization` of each request that was not for a token. */
  readonly authorizations: readonly (string | null)[];
}

/** A tenant whose token endpoint answers as told, and that answers `{}` to whatever has a token. */
export function tenantFetch(
  answerToken: TokenAnswer = (n) => granted(`token-${n}`),
  answerCall: (authorization: string | null) => Response = () => json({}),
): TenantFetch {
  let tokens = 0;
  const authorizations: (string | null)[] = [];
  const fetch: TenantFetch["fetch"] = async (url, init) => {
    if (new URL(url).pathname === "/api/access/v1/oauth/token") {
      tokens++;
      return answerToken(tokens, await new Response(init.body ?? null).text());
    }
    const authorization = new Headers(init.headers).get("authorization");
    authorizations.push(authorization);
    return answerCall(authorization);
  };
  return { fetch, tokens: () => tokens, authorizations };
}

interface Things {
  readonly getThing: Operation<[input?: object], unknown>;
  readonly addThing: Operation<[input: { body: object }], unknown>;
}

const things = defineService<Things>({
  package: "things",
  host: "tenant",
  operations: {
    getThing: { path: "/api/thing/v1/things", scopes: ["THING", "THING_READ"], idempotent: true },
    addThing: { path: "/api/thing/v1/things", method: "POST", body: "json", scopes: ["THING"] },
  },
});

/** A connection to a tenant behind a `fetch`, and a service on it. */
export function openThings(options: ConnectOptions): { readonly connection: Connection; readonly api: Things } {
  const connection = connect({ hostname: "app.onetrust.com", ...options });
  return { connection, api: things(connection) };
}
