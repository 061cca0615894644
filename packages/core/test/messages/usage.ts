import { type Connection, defineOperation } from "../../src/index.js";
import * as paths from "../../src/path-client/index.js";
import { type Code, json, type Mistake } from "./mistake.js";

interface PathClient {
  GET(path: string, init?: object): Promise<{ readonly error?: unknown }>;
}

/** The entry as JavaScript sees it. */
interface Unchecked {
  pathClient(service: unknown, connection?: Connection, options?: object): PathClient;
}

const { pathClient }: Unchecked = paths;

/** Calls a list by its path, with these options. */
const byPath =
  (init: object): Code =>
  async ({ requests, connect, options }) => {
    const { error } = await pathClient(requests, connect(options)).GET("/api/cookiemanager/v2/websites", init);
    if (error !== undefined) throw error;
  };

const getRequest = defineOperation(
  { package: "requests", host: "tenant" },
  { name: "getRequest", path: "/requests/{id}" },
);

/** Rows 64 to 69, 72 to 74, and the architecture review's: how services and functions are used. */
export const usageMistakes: readonly Mistake[] = [
  {
    id: "64",
    mistake: "A service is called without a connection.",
    remedy: "Write requests(connect(…)).",
    code: async ({ requests }) => Reflect.apply(requests, undefined, []),
    expected: { refused: "requests: pass the connection from connect(); got undefined." },
  },
  {
    id: "65",
    mistake: "A service is called with the options of connect.",
    remedy: "Write requests(connect(options)).",
    code: async ({ requests, options }) => Reflect.apply(requests, undefined, [options]),
    expected: { refused: "requests: pass the connection from connect(); got an object." },
  },
  {
    id: "65b",
    mistake: "An operation that is not bound to a connection is called with its input.",
    code: async () => Reflect.apply(getRequest, undefined, [{ path: { id: "1" } }]),
    expected: {
      refused:
        "getRequest: pass the connection from connect(); got an object. Call what it returns with the input: getRequest(onetrust)(input).",
    },
  },
  {
    id: "65a",
    mistake: "A service gets a connection of another core, because two versions of core are installed.",
    remedy: "Install one version of core for all packages.",
    code: async ({ requests, connect, options }) => requests({ ...connect(options), version: "99.1.0" }),
    expected: {
      refused:
        "requests: the connection is of core 99.1.0, which does not fit the core of this package; install one version of @onetrust-client/core for all packages.",
    },
  },
  {
    id: "66",
    mistake: "A service is called with new, or its operations are called without a connection.",
    expected: {
      leftToTypeScript:
        "The compiler refuses both, and the runtime says that it is not a constructor or not a function.",
    },
  },
  {
    id: "67",
    mistake: "An operation is taken out of its service.",
    code: async ({ api: { listWebsites } }) => await listWebsites(),
    expected: { accepted: "Operations need no this." },
  },
  {
    id: "68",
    mistake: "An operation does not exist, or has no items().",
    expected: { leftToTypeScript: "The compiler refuses it, and the runtime says that it is not a function." },
  },
  {
    id: "69",
    mistake: "A list is read by for…of in place of for await…of.",
    code: async ({ api }) => {
      for (const _ of Object(api.listWebsites.items())) break;
    },
    expected: {
      refused: "listWebsites: items() is asynchronous. Write: for await (const … of listWebsites.items(…)).",
    },
  },
  {
    id: "72",
    mistake: "A call is not awaited.",
    expected: {
      leftToTypeScript:
        "The compiler knows that a promise has no such property, and linters find promises that nobody awaits.",
    },
  },
  {
    id: "73a",
    mistake: "The name of an operation is passed in place of the operation.",
    code: async ({ requiredScopes }) => requiredScopes("getRequest"),
    expected: { refused: "requiredScopes: argument 1 must be an operation such as consent.getPurpose; got a text." },
  },
  {
    id: "73b",
    mistake: "A text is passed in place of a Date.",
    code: async ({ toDate }) => toDate("2026-01-01"),
    expected: { refused: 'toDate: expected a Date; got a text. Pass one such as new Date("2026-01-15").' },
  },
  {
    id: "73c",
    mistake: "A Date is not valid.",
    code: async ({ toDateTime }) => toDateTime(new Date("x")),
    expected: { refused: 'toDateTime: the date is not valid. Pass one such as new Date("2026-01-15").' },
  },
  {
    id: "74",
    mistake: "pathClient gets the operations of a connection in place of the paths of a service.",
    remedy: "Import the paths from the entry /paths of the service's package.",
    code: async ({ connect, options, api }) => pathClient(api, connect(options)),
    expected: {
      refused:
        "pathClient: pass the paths of a service, as in pathClient(universalConsentPaths, onetrust); got an object.",
    },
  },
  {
    id: "D6",
    mistake: "A path is not one of the service's.",
    code: async ({ requests, connect, options }) =>
      await pathClient(requests, connect(options)).GET("/api/cookiemanager/v2/website"),
    expected: {
      refused:
        'pathClient: GET /api/cookiemanager/v2/website is not an operation of this service. Did you mean "GET /api/cookiemanager/v2/websites"?',
    },
  },
  {
    id: "D7",
    mistake: "missingScopes is asked of a token that does not name its scopes, such as an API key.",
    code: async ({ connect, options, api }) => await connect(options).missingScopes(api.getRequest),
    expected: {
      refused: "missingScopes: the token does not name its scopes, as API keys may not. Use clientCredentials().",
    },
  },
  {
    id: "D8",
    mistake: "A stored draft is sent to another host.",
    code: async ({ connect, options, api }) =>
      await connect(options).send(api.listWebsites.metadata, {
        ...api.listWebsites.draft(),
        url: "https://other.example/",
      }),
    expected: {
      refused:
        "listWebsites: the request would go to https://other.example, but the operation's host is https://app-eu.onetrust.com. Send drafts as they were made, with paths that begin with a slash.",
    },
  },
  {
    id: "D9",
    mistake: "A SCIM operation is called with the key in the query.",
    code: async ({ open, apiKey }) => await open({ credentials: apiKey("key", { placement: "query" }) }).listUsers(),
    expected: {
      refused: 'listUsers: SCIM takes no key in the query. Use apiKey(key, { placement: "header" }).',
    },
  },
  {
    id: "D10",
    mistake: "An operation changes part of what was asked for.",
    code: async ({ answering }) =>
      await answering(() => json({ errors: [{ code: "NAME_TAKEN" }] })).renamePurposes({ body: [] }),
    expected: {
      kind: "partial-failure",
      failed:
        "renamePurposes: POST /api/consent/v1/purposes/rename answered 200 NAME_TAKEN but reports failures. Part of the work may be done: read error.issues and error.data.",
    },
  },
  {
    id: "D11",
    mistake: "An operation does nothing, and its response says so with status 200.",
    code: async ({ answering }) => await answering(() => json({ status: "FAILED" })).renamePurposes({ body: [] }),
    expected: {
      kind: "partial-failure",
      failed:
        "renamePurposes: POST /api/consent/v1/purposes/rename answered 200 but reports a failure: status FAILED. Part of the work may be done: read error.data.",
    },
  },
  {
    id: "D12",
    mistake: "A call by path gets a fetch of its own.",
    code: byPath({ fetch: () => {} }),
    expected: {
      refused: 'listWebsites: the option "fetch" has no effect on a call by path. Pass it to connect({ fetch }).',
    },
  },
  {
    id: "D13",
    mistake: "A call by path gets a serializer.",
    code: byPath({ querySerializer: () => "" }),
    expected: {
      refused:
        'listWebsites: the option "querySerializer" has no effect on a call by path. The operation\'s definition says how paths, queries and bodies are written. Leave it out.',
    },
  },
  {
    id: "D14",
    mistake: "A call by path gets an option of fetch.",
    code: byPath({ cache: "no-store" }),
    expected: {
      refused:
        'listWebsites: the option "cache" has no effect on a call by path. If it is one of fetch, pass it there: connect({ fetch: (url, init) => fetch(url, { ...init, cache: … }) }).',
    },
  },
  {
    id: "D15",
    mistake: "A call by path is to be read in a way that openapi-fetch does not know.",
    code: byPath({ parseAs: "xml" }),
    expected: { refused: 'listWebsites: parseAs must be json, text, blob, arrayBuffer or stream; got "xml".' },
  },
  {
    id: "D16",
    mistake: "The options of a call by path are not an object.",
    code: byPath([]),
    expected: { refused: "listWebsites: the options must be an object such as { params: { … } }; got a list." },
  },
  {
    id: "D17",
    mistake: "pathClient gets no connection.",
    remedy: "Write pathClient(requests, connect(…)).",
    code: async ({ requests }) => pathClient(requests),
    expected: { refused: "pathClient: pass the connection from connect() as second argument; got undefined." },
  },
  {
    id: "D18",
    mistake: "pathClient gets the options of openapi-fetch's createClient.",
    code: async ({ requests, connect, options }) => pathClient(requests, connect(options), { headers: {} }),
    expected: {
      refused:
        'pathClient: takes no options of openapi-fetch, and "headers" would have no effect. Pass headers to connect().',
    },
  },
  {
    id: "D19",
    mistake: "Middleware puts a Request of another method in place of the call's.",
    code: byPath({ middleware: [{ onRequest: () => new Request("https://app-eu.onetrust.com/", { method: "PUT" }) }] }),
    expected: {
      refused: "listWebsites: the Request of your middleware is a PUT. Its method must stay GET.",
    },
  },
  {
    id: "D20",
    mistake: "Middleware answers with an error of its own.",
    code: byPath({ middleware: [{ onRequest: () => new Response(null, { status: 418 }) }] }),
    expected: {
      kind: "http",
      failed: "listWebsites: your middleware answered 418 in place of the host. Read its response.",
    },
  },
];
