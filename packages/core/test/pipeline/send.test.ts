import { createServer as createTcpServer } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import {
  apiKey,
  bearer,
  type ConnectOptions,
  connect,
  type OneTrustEvent,
  type OneTrustWarning,
} from "../../src/index.js";
import { host, json } from "../support/host.js";
import { pets } from "../support/pets.js";
import { rejection } from "../support/rejection.js";
import { finished, pass, virtualTime } from "../support/virtual-host.js";

const open = (hostname: string, options: ConnectOptions = {}) =>
  pets(connect({ hostname, credentials: bearer("t"), ...options }));

test("a fetch that may only be called by itself, as a page's is", async () => {
  const seen: unknown[] = [];
  const server = await host((_, response) => json(response, []));
  const strict = function (this: unknown, url: string, init: RequestInit): Promise<Response> {
    seen.push(this);
    return fetch(url, init);
  };
  await open(server.origin, { fetch: strict }).getPets();
  expect(seen).toEqual([undefined]);
});

test("a key in the query is sent there, behind what stands there, and the response's address hides it", async () => {
  const sent: string[] = [];
  const fetch = async (url: string) => {
    sent.push(url);
    return Object.defineProperty(Response.json({}), "url", { value: url, configurable: true });
  };
  const credentials = apiKey("k+e/y=", { placement: "query" });
  const { getPets, getPet } = open("app.onetrust.com", { fetch, credentials });
  const pets = await getPets.withResponse();
  const pet = await getPet.withResponse({ path: { petId: "1" }, query: { size: 2 } });
  const [all, one] = ["https://app.onetrust.com/api/pet/v1/pets", "https://app.onetrust.com/api/pet/v1/pets/1?size=2"];
  expect(sent).toEqual([`${all}?Authorization=Bearer+k%2Be%2Fy%3D`, `${one}&Authorization=Bearer+k%2Be%2Fy%3D`]);
  expect([pets.response.url, pet.response.url]).toEqual([all, one]);
});

test("a response that cannot be changed is handed on as it is", async () => {
  const stub = Object.freeze(Object.assign(Object.create(null), { status: 200, headers: {}, text: async () => "[]" }));
  const credentials = apiKey("k", { placement: "query" });
  expect(await open("app.onetrust.com", { fetch: async () => stub, credentials }).getPets()).toEqual([]);
});

test("a runtime that hides its reason proves nothing: a write is sent once", async () => {
  let sent = 0;
  const blocked = () => {
    sent++;
    return Promise.reject(new TypeError("Failed to fetch"));
  };
  const error = await rejection(open("app.onetrust.com", { fetch: blocked }).addPet({ body: {} }));
  expect([error.kind, error.outcome, sent]).toEqual(["network", "unknown", 1]);
});

test("an answer in no version of HTTP proves nothing: a write is sent once", async () => {
  let sent = 0;
  const server = createTcpServer((socket) => {
    socket.on("data", () => {
      sent++;
      socket.end("HTTP/9.9 200 OK\r\n\r\n");
    });
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const error = await rejection(open(`http://127.0.0.1:${Object(server.address()).port}`).addPet({ body: {} }));
  expect([error.kind, error.outcome, sent]).toEqual(["network", "unknown", 1]);
});

test("a runtime without fetch is named, and nothing was sent", async () => {
  const { fetch } = globalThis;
  onTestFinished(() => void Object.assign(globalThis, { fetch }));
  Object.assign(globalThis, { fetch: undefined });
  const error = await rejection(open("app.onetrust.com").getPets());
  expect([error.kind, error.outcome]).toEqual(["configuration", "not-sent"]);
  expect(error.message).toBe(
    "getPets: this runtime has no fetch. Use one that has, pass connect({ fetch }), or give your tests another environment: jsdom has none.",
  );
});

test("a request carries its own headers, the token, who sends it, and the type of its form", async () => {
  const sent: unknown[] = [];
  const fetch = async (_: string, { method, headers, body, redirect }: RequestInit) => {
    sent.push({ method, headers, body: body === null, redirect });
    return Response.json({});
  };
  const api = open("app.onetrust.com", { fetch, credentials: bearer(() => " t0ken "), userAgent: "my-app/1" });
  await api.addPet({ body: {} });
  await api.uploadPhoto({ body: { file: new Blob(["x"]), attachment: { name: "x" } } });
  await api.getOpen();
  const headers = {
    accept: "application/json",
    "user-agent": expect.stringMatching(/^my-app\/1 onetrust-client\/\S+ \(pets\)$/),
  };
  const authorization = "Bearer t0ken";
  const form = expect.stringMatching(/^multipart\/form-data; boundary=/);
  const redirect = "manual";
  expect(sent).toEqual([
    {
      method: "POST",
      headers: { ...headers, authorization, "content-type": "application/json" },
      body: false,
      redirect,
    },
    { method: "POST", headers: { ...headers, authorization, "content-type": form }, body: false, redirect },
    { method: "GET", headers, body: true, redirect },
  ]);
});

test("events tell how long a request took, answered or not", async () => {
  virtualTime();
  let answers = true;
  const fetch = async () => {
    await pass(40);
    if (!answers) throw new Error("gone");
    return Response.json([]);
  };
  const events: unknown[] = [];
  const onEvent = ({ type, status, error, ms }: OneTrustEvent) => {
    if (type === "response") events.push([status, error, ms]);
  };
  const { getPets } = open("app.onetrust.com", { fetch, onEvent, retry: false });
  await vi.advanceTimersByTimeAsync(1000);
  await finished(getPets());
  answers = false;
  await finished(rejection(getPets()));
  expect(events).toEqual([
    [200, undefined, 40],
    [undefined, "network", 40],
  ]);
});

test("a deprecated operation is told of, and no other", async () => {
  const warnings: unknown[] = [];
  const onWarning = ({ kind, operation }: OneTrustWarning) => void warnings.push([kind, operation]);
  const api = open("app.onetrust.com", { fetch: async () => Response.json({}), onWarning });
  await api.getPets();
  await api.getOld();
  expect(warnings).toEqual([["deprecated", "getOld"]]);
});

test("a fetch that returns no response is told by name", async () => {
  const options: object = { fetch: async () => 5 };
  const error = await rejection(open("app.onetrust.com", options).getPets());
  expect(error.message).toBe("getPets: your fetch must return a Response; it returned a number.");
});

test("a caller who gives up while the token is requested sends nothing", async () => {
  const controller = new AbortController();
  const server = await host((_, response) => json(response, []));
  const credentials = bearer(async () => {
    controller.abort();
    return "t";
  });
  const error = await rejection(open(server.origin, { credentials }).getPets({}, { signal: controller.signal }));
  expect([error.kind, error.outcome, server.arrivals.length]).toEqual(["abort", "not-sent", 0]);
});
