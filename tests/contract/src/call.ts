import { bearer, connect, isOneTrustError, type OneTrustError } from "@onetrust-client/core";
import { type AnyOperation, everyOperation } from "@onetrust-client/tests-operations/operations";

/** What went over the wire for one call, and what became of it. */
export interface Exchange {
  readonly sent?: { readonly url: string; readonly init: RequestInit };
  readonly answer?: Answer;
  readonly data?: unknown;
  readonly error?: OneTrustError;
}

/** What the client was given to read. */
export interface Answer {
  readonly status: number;
  readonly violations: string | null;
  readonly text: string;
  /** Whether the text is ours, since the judge sent none. */
  readonly madeUp: boolean;
}

/** Calls an operation by its public name, `universalConsent.getPurposeDetails`. */
export type Caller = (name: string, input: object) => Promise<Exchange>;

/** A caller whose hosts of every kind are the one at `origin`. */
export async function caller(origin: string): Promise<Caller> {
  let exchange: Exchange = {};
  const connection = connect({
    hostname: origin,
    hosts: {
      tenant: origin,
      "privacy-portal": origin,
      "consent-api": origin,
      "mobile-data": origin,
      "cookies-data": origin,
      "worker-node": origin,
    },
    credentials: bearer("token"),
    retry: false,
    fetch: async (url, init) => {
      exchange = { sent: { url, init } };
      const response = await fetch(url, init);
      const answer = await answerOf(response);
      exchange = { ...exchange, answer };
      return answer.madeUp ? new Response(answer.text, { status: response.ok ? 200 : response.status }) : response;
    },
  });
  const operations = new Map(await everyOperation(connection));

  return async (name, input) => {
    exchange = {};
    const outcome = await settled(find(operations, name), input);
    return { ...exchange, ...outcome };
  };
}

/** Where the judge sends nothing something stands, also for its 204: what no definition declares must not become data. */
async function answerOf(response: Response): Promise<Answer> {
  const { status, headers } = response;
  const text = await response.clone().text();
  return { status, violations: headers.get("sl-violations"), text: text || '"made up"', madeUp: text === "" };
}

function find(operations: ReadonlyMap<string, AnyOperation>, name: string): AnyOperation {
  const operation = operations.get(name);
  if (operation === undefined) throw new Error(`${name} is no method.`);
  return operation;
}

async function settled(operation: AnyOperation, input: object): Promise<Pick<Exchange, "data" | "error">> {
  try {
    return { data: await operation(input) };
  } catch (error) {
    if (isOneTrustError(error)) return { error };
    throw error;
  }
}
