import * as core from "../../src/index.js";
import {
  type Connection,
  defineService,
  type JobOperation,
  type Operation,
  type PagedOperation,
  pageNumber,
  paginate,
  waitForJobs,
} from "../../src/index.js";
import { tokenPath } from "../support/host.js";

/** A mistake that users make, and what they read then. */
export interface Mistake {
  /** Number of the mistake in the review that collected them, with a letter where several share it. */
  readonly id: string;
  /** What the user did, as a sentence. */
  readonly mistake: string;
  /** What the user should do. Default: what the message says behind its first sentence. */
  readonly remedy?: string;
  /** The code that does it. It awaits, so that the stack of the error can name its line. */
  readonly code?: Code;
  readonly expected: Refused | Failed | Accepted | LeftToTypeScript;
}

/** Code that ends with an error, or works. */
export type Code = (world: World) => Promise<unknown>;

/** A `configuration` error before anything is sent. */
interface Refused {
  readonly refused: string;
}

/** An error of another kind, or after a request. */
interface Failed {
  readonly failed: string;
  readonly kind: core.OneTrustError["kind"];
}

/** No error: what the user wrote works. */
interface Accepted {
  readonly accepted: string;
}

/** Nothing at run time refuses it, for this reason. */
interface LeftToTypeScript {
  readonly leftToTypeScript: string;
}

/** The package as JavaScript sees it: nothing is checked before it runs. */
interface Unchecked {
  connect(options?: unknown): Connection;
  apiKey(key?: unknown, options?: unknown): unknown;
  bearer(token?: unknown): unknown;
  clientCredentials(...options: unknown[]): unknown;
  requiredScopes(...operations: unknown[]): string[];
  toDate(date?: unknown): string;
  toDateTime(date?: unknown): string;
}

type AnyOperation = Operation<[input?: unknown], unknown>;
type AnyJob = JobOperation<[input?: unknown], unknown>;
type AnyList = PagedOperation<[input?: unknown], unknown, unknown>;

/** The operations of the examples, named after real ones. */
interface Requests {
  readonly getRequest: AnyOperation;
  readonly createRequest: AnyOperation;
  readonly uploadFile: AnyOperation;
  readonly listDataSubjects: AnyList;
  readonly getDataSubject: AnyOperation;
  readonly listWebsites: AnyList;
  readonly renamePurposes: AnyOperation;
  readonly listUsers: AnyOperation;
  readonly getExport: AnyJob;
  readonly getCreation: AnyJob;
}

const paging = { by: "page", items: "content", info: "" } as const;

/** A service without an interface that the compiler could hold against what a mistake passes. */
const requests = defineService<Requests>({
  package: "requests",
  host: "tenant",
  operations: {
    getRequest: {
      path: "/api/datasubject/v2/requestqueues/{requestQueueRefId}/language/{language}",
      scopes: ["DSAR", "DSAR_READ"],
    },
    createRequest: {
      path: "/api/datasubject/v3/requestqueues",
      method: "POST",
      body: "json",
      scopes: ["DSAR"],
    },
    uploadFile: { path: "/api/document/v1/files", method: "POST", body: "multipart", files: ["file"] },
    listDataSubjects: { path: "/api/consent/v4/datasubjects", required: { query: ["fromDate"] }, paging },
    getDataSubject: { path: "/api/consent/v1/datasubject", required: { headers: ["identifier"] } },
    listWebsites: { path: "/api/cookiemanager/v2/websites", scopes: ["COOKIE_FREE", "COOKIE_READ"], paging },
    renamePurposes: {
      path: "/api/consent/v1/purposes/rename",
      method: "POST",
      body: "json",
      bodyType: "list",
      failures: [{ property: "errors" }, { property: "status", values: ["FAILED"] }],
    },
    listUsers: { path: "/api/scim/v2/Users", scopes: ["SCIM"] },
    getExport: {
      path: "/api/exports/v1/exports/{id}",
      job: { by: "state", property: "status", running: ["IN_PROGRESS"], done: ["COMPLETED"], failed: ["FAILED"] },
    },
    getCreation: {
      path: "/api/datasubject/v2/requestqueues/status/{requestTraceId}",
      job: { by: "result", result: "requestRefId", failure: "exceptionDescription", mayBeMissing: true },
    },
  },
  paging: paginate(pageNumber),
  jobs: waitForJobs,
});

/** What the code of a mistake works with. */
export interface World extends Unchecked {
  /** Number of requests so far. */
  readonly sent: () => number;
  /** Options with which everything would work: a host, a credential and a `fetch` that answers. */
  readonly options: { readonly hostname: string; readonly credentials: unknown; readonly fetch: Fetch };
  /** The operations of a connection with these options. */
  readonly api: Requests;
  /** Operations of a connection with other options besides. */
  open(options: object): Requests;
  /** Operations of a connection whose host answers so. */
  answering(make: () => Response, options?: object): Requests;
  /** Operations of a connection whose token endpoint answers so. */
  tokenAnswering(make: () => Response): Requests;
  readonly requests: typeof requests;
  /** Sets a variable of the environment until the world ends. */
  setVariable(name: string, value: string): void;
  /** Takes the variables back. */
  end(): void;
}

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** A response as the host sends it. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
}

/** Makes a world in which nothing has been sent. */
export function createWorld(): World {
  const unchecked: Unchecked = core;
  let sent = 0;
  const before = { ...process.env };
  const fetchOf =
    (make: (url: string) => Response): Fetch =>
    async (url) => {
      sent++;
      return make(url);
    };
  const base = {
    hostname: "app-eu.onetrust.com",
    credentials: core.apiKey("key"),
    fetch: fetchOf(() => json({ content: [], last: true })),
    retry: false,
  };
  const open = (options: object): Requests => requests(unchecked.connect({ ...base, ...options }));
  return {
    ...unchecked,
    sent: () => sent,
    options: base,
    api: open({}),
    open,
    answering: (make, options = {}) => open({ fetch: fetchOf(make), ...options }),
    tokenAnswering: (make) =>
      open({
        credentials: core.clientCredentials({ clientId: "id", clientSecret: "secret-1" }),
        fetch: fetchOf((url) => (url.endsWith(tokenPath) ? make() : json({ content: [] }))),
      }),
    requests,
    setVariable: (name, value) => {
      process.env[name] = value;
    },
    end: () => {
      process.env = before;
    },
  };
}
