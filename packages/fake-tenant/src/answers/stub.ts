import {
  apiKey,
  connect,
  defineService,
  detectPaging,
  type JobOperationDefinition,
  type OperationDefinition,
  type OperationMetadata,
  type PagedOperationDefinition,
  type PagingDefinition,
  pageNumber,
  pageToken,
  paginate,
  type Service,
  scimIndex,
  waitForJobs,
} from "@onetrust-client/core";
import { machineClock } from "../clock.js";
import { createRequestCounter } from "../limits/request-counter.js";
import { receivedRequest } from "../requests/read-request.js";
import type { Received, ReceivedRequest } from "../requests/received.js";
import { findRoute, readRoutes, requireMetadata, routeOf } from "../requests/routes.js";
import { createRowsHandler } from "../responses/handlers.js";
import { doneJob } from "../responses/jobs.js";
import { type Handler, respond, type TenantState } from "../responses/respond.js";
import { createTokenEndpoint } from "../responses/token-endpoint.js";
import type { Answerable } from "../tenant.js";
import { sample } from "./sample.js";

/** What a stub answers: what the operation returns, the rows of a list, a `Response`, or a function of the input that returns one of them. */
export type StubAnswer<Input extends readonly unknown[], Output, Item = never> =
  | Output
  | Response
  | readonly Item[]
  | ((input: Received<Input>) => Output | Response | Promise<Output | Response>);

/** What a stub has beside the methods of its operation. */
export interface Stubbed {
  /** The requests that it has answered, in order. */
  readonly requests: readonly ReceivedRequest[];
}

/** Rows of an operation, where it is a list. */
export type ItemOf<Listed> = Listed extends { items(...args: never): AsyncIterable<infer Item> } ? Item : never;

/**
 * Returns a double of an operation for unit tests. It has the operation's type and all its methods, and answers without a server: its
 * requests go through the client as usual and are checked against the vendor's definition, but leave nothing of the process. It repeats
 * no call.
 *
 * Without an answer it answers {@link sample}; for a job, one that is done. For a list, an array is the list's rows. A function may return a `Response` for anything
 * else. If it throws, the call rejects with an error that quotes what it threw.
 *
 * @example const getPurpose = stub(consent.getPurpose, { ...sample(consent.getPurpose), label: "Newsletter" });
 */
export function stub<Stub extends Answerable<Input, Output>, Input extends readonly unknown[], Output>(
  operation: Stub & Answerable<Input, Output>,
  answer?: StubAnswer<Input, NoInfer<Output>, ItemOf<Stub>>,
): Stub & Stubbed;
export function stub(operation: Answerable<readonly unknown[], unknown>, answer?: unknown): unknown {
  const metadata = requireMetadata("stub: expected an operation of a client", operation);
  const service = serviceOf(metadata);
  const routes = readRoutes([service]);
  const state = createState(metadata);
  state.handlers.set(routeOf(routes, operation).key, handlerOf(operation, answer));
  const requests: ReceivedRequest[] = [];
  const connection = connect({
    hostname: ORIGIN,
    hosts: { [metadata.host]: ORIGIN },
    credentials: apiKey(state.tokens.apiKey),
    retry: false,
    // Its messages say why a request was refused, or what the test's own function threw.
    verbose: true,
    fetch: async (url, { method, headers, body }) => {
      const request = receivedRequest({
        host: metadata.host,
        operation: metadata.name,
        method,
        url: url.slice(ORIGIN.length),
        headers: lowerCase(headers),
        bytes: typeof body === "string" ? new TextEncoder().encode(body) : (body ?? new Uint8Array()),
      });
      requests.push(request);
      const reply = await respond({ state, request, route: findRoute(routes, request) });
      // Only faults break a connection, and a stub has none.
      return typeof reply === "string" ? Response.error() : reply;
    },
  });
  const double = service(connection)[metadata.name];
  return typeof double === "function" ? Object.assign(double, { requests }) : double;
}

/** Where a stub seems to be. Nothing is sent there. */
const ORIGIN = "http://localhost";

/** What respond needs: a credential with all scopes, and limits that no test reaches. */
function createState({ scopes }: OperationMetadata): TenantState {
  const limits = { perMinute: Number.POSITIVE_INFINITY, perHour: Number.POSITIVE_INFINITY };
  return {
    clock: machineClock,
    tokens: createTokenEndpoint({ scopes, expiresIn: 0, clock: machineClock }),
    counter: createRequestCounter({ limits, clock: machineClock }),
    faults: [],
    handlers: new Map(),
    failures: [],
  };
}

function handlerOf(operation: Answerable<readonly unknown[], unknown>, answer: unknown): Handler {
  if (typeof answer === "function") return async (input) => Reflect.apply(answer, undefined, [input]);
  const { metadata } = operation;
  const value = answer ?? doneJob(metadata.job, sample(operation));
  const rows =
    metadata.paging && (Array.isArray(value) ? value : answer === undefined && rowsIn(metadata.paging, value));
  return Array.isArray(rows)
    ? createRowsHandler(metadata, { rows, maxSize: undefined, tokens: new Set() })
    : () => value;
}

/** The rows of a page: a sample says nothing true of how many pages there are. */
function rowsIn(paging: PagingDefinition, page: unknown): unknown {
  const path = "items" in paging ? paging.items : "Resources";
  if (path === "") return page;
  return path
    .split(".")
    .reduce<unknown>((value, key) => Object.entries(value ?? {}).find(([name]) => name === key)?.[1], page);
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** A service that has one operation only. */
function serviceOf({
  host,
  package: packageName = "stub",
  ...metadata
}: OperationMetadata): Service<Record<string, unknown>> {
  const { credentials, body, paging, job, name, deprecated, ...same } = metadata;
  const definition: OperationDefinition & Partial<PagedOperationDefinition & JobOperationDefinition> = {
    ...same,
    ...(credentials === "none" && { credentials }),
    ...(body !== "none" && { body }),
    ...(deprecated !== false && { deprecated }),
    ...(paging && { paging }),
    ...(job && { job }),
  };
  return defineService<Record<string, unknown>>({
    package: packageName,
    host,
    operations: { [name]: definition },
    paging: paginate(scimIndex, pageToken, detectPaging, pageNumber),
    jobs: waitForJobs,
  });
}
