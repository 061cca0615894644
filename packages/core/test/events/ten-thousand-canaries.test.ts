import { tracingChannel } from "node:diagnostics_channel";
import { format, inspect } from "node:util";
import { expect, onTestFinished, test, vi } from "vitest";
import {
  apiKey,
  bearer,
  type Connection,
  type ConnectOptions,
  type Credentials,
  clientCredentials,
  connect,
  debugLog,
  defineService,
  isOneTrustError,
  type OneTrustError,
  type PagedOperation,
  pageToken,
  paginate,
} from "../../src/index.js";
import { noBackOff } from "../support/clock.js";
import { tokenPath } from "../support/host.js";
import { type Items, items } from "../support/items.js";

/** Makes a value that stands nowhere else. `address` is one as people write them; all are found by {@link canaryPattern}. */
type Plant = (kind?: "word" | "address") => string;

const canaryPattern = /canary[0-9a-z]+x/gi;

type Send = (url: string, init: RequestInit) => Response | Promise<Response>;

/** One place where secrets and personal data can stand, and a call that leads there. */
interface Scene {
  readonly options?: ConnectOptions;
  readonly send?: Send;
  readonly call?: (api: Items, connection: Connection) => Promise<unknown>;
}

const respond = (body: unknown, status = 400, headers: Record<string, string> = {}): Response => {
  const isText = typeof body === "string";
  const type = isText ? "text/plain" : "application/json";
  return new Response(isText ? body : JSON.stringify(body), { status, headers: { "content-type": type, ...headers } });
};

/** Bodies of errors in the shapes that hosts give them. */
const errorBodies: readonly ((plant: Plant, secret: string) => unknown)[] = [
  (plant) => ({ type: plant(), title: plant(), detail: plant("address"), instance: plant() }),
  (plant) => ({ errors: [{ code: plant("address"), title: plant(), detail: plant(), source: { pointer: plant() } }] }),
  (plant) => ({ error: plant("address"), error_description: plant(), error_uri: plant() }),
  (plant) => ({ status: 400, errorMessage: plant(), path: plant(), errorCode: plant("address") }),
  (plant) => ({ [plant()]: plant(), fieldErrors: { [plant()]: [plant(), plant()] } }),
  (plant) => [{ message: plant(), field: plant(), rejectedValue: plant("address") }],
  (plant) => ({ error: { message: plant(), details: [{ field: plant(), issue: plant() }] } }),
  (plant) => ({ errors: { [plant()]: plant() }, messages: [plant()], traceId: plant("address") }),
  (plant) => ({
    schemas: ["urn:ietf:params:scim:api:messages:2.0:Error"],
    scimType: plant("address"),
    detail: plant(),
  }),
  (plant) => `${plant()} ${plant("address")}`,
  (plant) => `{"message":"${plant()}`,
  (plant) => `<?xml version="1.0"?><error><message>${plant()}</message></error>`,
  // A host that repeats the secret where codes and ids stand, which are shown.
  (_, secret) => ({ code: secret, errorCode: secret, traceId: secret, errors: [{ code: secret, title: secret }] }),
];

const statuses = [302, 400, 401, 403, 404, 409, 412, 422, 429, 500, 503, 521];

/** A host's answer with data of persons in its headers as well. */
const answered = (plant: Plant, body: unknown, status: number): Response =>
  respond(body, status, {
    "x-own": plant("address"),
    "set-cookie": `${plant()}=${plant()}`,
    location: `https://login.example/${plant()}?${plant()}#${plant()}`,
    "www-authenticate": `Bearer realm="${plant()}"`,
    "retry-after": "0",
    "ot-period": plant("address"),
    "x-request-id": plant("address"),
    "content-disposition": `attachment; filename="${plant()}.pdf"`,
  });

const throws = (error: unknown): Scene => ({
  send: () => {
    throw error;
  },
});

/**
 * A message of the user's own code, which errors quote so that its fault can be found: without what was sent, addresses, queries, and
 * whatever looks like a secret. Causes and other properties are not quoted at all.
 */
const message = (plant: Plant): string =>
  `GET https://${plant()}@host.example/?${plant()}=${plant()} as ${plant("address")} with Bearer ${plant()}, cookie: ${plant()}, apiKey=${plant()}`;

/** What code of the user's and of the runtime throws. */
const thrown: readonly ((plant: Plant) => Scene)[] = [
  (plant) => throws(new TypeError(message(plant), { cause: new Error(plant(), { cause: plant() }) })),
  (plant) =>
    throws(
      Object.assign(new Error(message(plant)), { code: "ECONNRESET", headers: plant(), config: { url: plant() } }),
    ),
  (plant) => throws(new AggregateError([new Error(plant()), plant()], message(plant))),
  (plant) => throws(message(plant)),
  (plant) => throws({ message: message(plant), code: plant("address"), name: plant("address") }),
  () => ({ send: (url, { headers, body }) => Promise.reject(`${url} ${JSON.stringify(headers)} ${body}`) }),
  (plant) => ({
    send: () => {
      const body = new ReadableStream({ pull: () => Promise.reject(new Error(message(plant), { cause: plant() })) });
      return new Response(body, { headers: { "content-type": "application/json" } });
    },
  }),
  (plant) => ({ options: { credentials: bearer(() => Promise.reject(new Error(`no vault: token=${plant()}`))) } }),
  (plant) => ({ options: { credentials: bearer(() => Promise.reject(`https://${plant()}@vault/?key=${plant()}`)) } }),
  (plant) => ({
    options: {
      limiter: {
        check: () => Promise.reject(new Error(`redis://:${plant()}@cache?${plant()} is down`)),
        block: () => {},
      },
    },
  }),
  (plant) => ({
    options: {
      limiter: {
        check: () => undefined,
        block: () => Promise.reject(new Error(`password=${plant()} ${plant("address")}`)),
      },
      retry: false,
    },
    send: () => respond({}, 429, { "retry-after": "60" }),
  }),
  (plant) => ({
    options: {
      credentials: clientCredentials({ clientId: plant(), clientSecret: plant() }),
      tokenStore: {
        get: () => Promise.reject(new Error(`secret: ${plant()}`)),
        set: () => Promise.reject(new Error(`Bearer ${plant()}`)),
      },
    },
  }),
  (plant) => ({ options: { onEvent: () => Promise.reject(new Error(`authorization=${plant()}`)) } }),
  (plant) => ({
    options: {
      onEvent: () => {
        throw new Error(`cookie: ${plant()} of ${plant("address")}`);
      },
    },
  }),
];

const answers: readonly ((plant: Plant) => Scene)[] = [
  (plant) => ({
    send: () => respond(`<!doctype html><title>${plant()}</title>`, 200, { "content-type": "text/html" }),
  }),
  (plant) => ({ send: () => respond(`{"name":"${plant()}`, 200) }),
  (plant) => ({ send: () => respond(JSON.stringify(plant()), 200) }),
  (plant) => ({ send: () => new Response(new TextEncoder().encode(plant()).map((byte) => byte | 0x80)) }),
  (plant) => ({ send: () => answered(plant, { id: plant(), [plant()]: plant("address") }, 200) }),
  (plant) => ({ send: () => respond({ [plant()]: plant() }, 200), options: { maxBytes: 5 } }),
  (plant) => ({
    options: { credentials: clientCredentials({ clientId: plant(), clientSecret: plant() }) },
    send: (url) => (url.endsWith(tokenPath) ? answered(plant, { error: plant("address") }, 401) : respond({}, 200)),
  }),
  (plant) => ({
    options: { credentials: clientCredentials({ clientId: plant(), clientSecret: plant() }) },
    send: (url) => (url.endsWith(tokenPath) ? respond({ token: plant(), refresh: plant() }, 200) : respond({}, 200)),
  }),
  (plant) => ({
    send: () => respond({ items: [], token: plant(), [plant()]: 1 }, 200),
    call: async (_, connection) => {
      const { list } = lists(connection);
      for await (const _ of list.items());
    },
  }),
  (plant) => ({
    send: (_, { signal }) =>
      new Promise((_, reject) =>
        signal?.addEventListener("abort", () => reject(new Error(message(plant), { cause: plant() }))),
      ),
    options: { timeout: 1, retry: false },
  }),
];

const inputs: readonly ((plant: Plant) => Scene)[] = [
  (plant) => ({ call: (api) => api.addItem({ body: { when: new Date(0), [plant()]: new Map([[plant(), 1]]) } }) }),
  (plant) => ({ call: (api) => api.getItem({ path: { id: 1 }, headers: { "x-own": `${plant()}\n` } }) }),
  (plant) => ({ call: (api) => api.getItem({ path: { id: 1 }, query: { when: { who: plant() } } }) }),
  (plant) => ({ call: (api) => api.getFile.stream({ query: { file: plant() } }).then(({ data }) => data.cancel()) }),
  (plant) => ({
    call: (_, connection) => {
      const body = new FormData();
      body.set(plant(), new Blob([plant()]), `${plant()}.pdf`);
      return connection.request({ method: "POST", path: `/api/x/${plant()}`, body, query: { [plant()]: plant() } });
    },
  }),
  (plant) => ({
    call: (_, connection) => connection.download(`https://files.example/${plant()}?signature=${plant()}#${plant()}`),
    send: () => answered(plant, plant(), 403),
  }),
];

interface Lists {
  readonly list: PagedOperation<[], unknown, unknown>;
}

const lists = defineService<Lists>({
  package: "lists",
  host: "tenant",
  operations: {
    list: {
      path: "/api/list",
      paging: { by: "token", items: "items", token: ["token"], into: { part: "query", name: "token" } },
    },
  },
  paging: paginate(pageToken),
});

/** Each kind of credentials. The place of a key in the query is the one that its caller chooses for it. */
const credentialsOf: readonly ((secret: string, plant: Plant) => Credentials)[] = [
  (secret) => apiKey(secret),
  (secret) => apiKey(secret, { placement: "query" }),
  (secret) => bearer(secret),
  (secret) => bearer(async () => secret),
  (secret, plant) => clientCredentials({ clientId: plant(), clientSecret: secret }),
];

/** Everything that a program could write to a log, as text. */
function watch() {
  const written: string[] = [];
  const note = (value: unknown): void => {
    written.push(inspect(value, { depth: 9, showHidden: true }), String(JSON.stringify(value)));
  };
  for (const name of ["onetrust:call", "onetrust:request"]) {
    const subscribers = { start: note, end: note, asyncStart: note, asyncEnd: note, error: note };
    const channel = tracingChannel(name);
    channel.subscribe(subscribers);
    onTestFinished(() => void channel.unsubscribe(subscribers));
  }
  for (const method of ["debug", "log", "info", "warn", "error"] as const) {
    vi.spyOn(console, method).mockImplementation((...words) => void written.push(format(...words)));
  }
  process.on("warning", note);
  onTestFinished(() => {
    vi.restoreAllMocks();
    process.off("warning", note);
  });
  const log = debugLog({ log: (record, message) => note([record, message]) });
  const onEvent: typeof log = (event) => {
    note(event);
    return log(event);
  };
  const noteError = (error: unknown): void => {
    if (!isOneTrustError(error)) throw error;
    note(error);
    note(structuredClone(error));
    written.push(String(error), format(error), `${error.stack}`);
    console.log(error);
  };
  return { written, note, onEvent, noteError };
}

test("10,000 canaries, wherever a secret or a person's data can stand, come out nowhere", async () => {
  noBackOff();
  const { written, note, onEvent, noteError } = watch();
  let planted = 0;
  const plant: Plant = (kind) => {
    const canary = `canary${(planted++).toString(36)}x`;
    return kind === "address" ? `${canary}@mail.example` : canary;
  };
  const kinds = new Set<OneTrustError["kind"]>();

  const run = async (scene: Scene, round: number, secret: string): Promise<void> => {
    const send: Send = scene.send ?? (() => answered(plant, errorBodies[round % 12]?.(plant, secret), 409));
    // Half of the connections write to the console, as ONETRUST_DEBUG makes them.
    const listener = round % 2 === 0 ? { onEvent } : {};
    const connection = connect({
      hostname: "app.onetrust.com",
      credentials: credentialsOf[round % credentialsOf.length]?.(secret, plant),
      headers: { "x-gateway": plant(), cookie: `session=${plant()}` },
      verbose: false,
      retry: { attempts: 2, maxWait: 1 },
      onWarning: note,
      ...listener,
      ...scene.options,
      fetch: async (url, init) => {
        const isToken = url.endsWith(tokenPath) && scene.send === undefined;
        return isToken
          ? respond({ access_token: plant(), refresh_token: plant(), expires_in: 60 }, 200)
          : send(url, init);
      },
    });
    const input = {
      path: { id: plant("address") },
      query: { [plant()]: [plant(), plant("address")] },
      headers: { identifier: plant("address") },
    };
    const call = scene.call ?? ((api: Items) => api.getItem(input, { headers: { "x-call": plant() } }));
    try {
      await call(items(connection), connection);
    } catch (error) {
      noteError(error);
      if (isOneTrustError(error)) kinds.add(error.kind);
    }
  };

  vi.stubEnv("ONETRUST_DEBUG", "1");
  onTestFinished(() => void vi.unstubAllEnvs());
  const scenes = [...thrown, ...answers, ...inputs];
  for (let round = 0; planted < 10_000; round++) {
    const secret = `${plant()}-${round}`;
    const body = errorBodies[round % errorBodies.length];
    const status = statuses[round % statuses.length] ?? 500;
    await run({ send: () => answered(plant, body?.(plant, secret), status) }, round, secret);
    const scene = scenes[round % scenes.length]?.(plant);
    if (scene) await run(scene, round + 1, secret);
  }

  const text = written.join("\n");
  expect([...new Set(text.match(canaryPattern))]).toEqual([]);
  // What is searched is what programs see: it names calls, and holds every kind of error.
  expect(text).toContain("/api/items/v1/items/{id}");
  expect([...kinds].sort()).toEqual([
    "authentication",
    "configuration",
    "forbidden",
    "http",
    "network",
    "paging",
    "parse",
    "rate-limit",
    "timeout",
    "wrong-host",
  ]);
});
