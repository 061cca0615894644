import type { Purpose } from "@onetrust-client/universal-consent";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { createElement, Suspense } from "react";
import { renderToReadableStream, renderToString } from "react-dom/server";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { $api, http } from "../src/api.js";
import { PurposeLabel } from "../src/purpose-label.js";
import { PurposeProblem } from "../src/purpose-problem.js";

const path = "/api/consentmanager/v2/purposes/{purposeId}";
const newsletter: Purpose = {
  id: "p-1",
  label: "Newsletter",
  purposeType: "STANDARD",
  status: "ACTIVE",
  version: 1,
};

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const queries = (): QueryClient => new QueryClient({ defaultOptions: { queries: { retry: false } } });
const options = (purposeId: string) => $api.queryOptions("get", path, { params: { path: { purposeId } } });

test("a component gets its data through useSuspenseQuery, from a handler over the same paths", async () => {
  const seen: (string | null)[] = [];
  server.use(
    http.get(path, ({ params, request, response }) => {
      seen.push(params.purposeId, request.headers.get("authorization"));
      return response(200).json(newsletter);
    }),
  );
  const label = createElement(PurposeLabel, { purposeId: "p-1" });
  const page = createElement(Suspense, { fallback: "…" }, label);
  const stream = await renderToReadableStream(createElement(QueryClientProvider, { client: queries() }, page));
  await stream.allReady;
  expect(await new Response(stream).text()).toContain("<b>Newsletter</b>");
  expect(seen).toEqual(["p-1", "Bearer a-token"]);
});

test("an error of useQuery is a OneTrustError, told apart by its kind", async () => {
  server.use(http.get(path, ({ response }) => response.untyped(new HttpResponse(null, { status: 403 }))));
  const client = queries();
  await client.prefetchQuery(options("p-1"));
  const problem = createElement(PurposeProblem, { purposeId: "p-1" });
  const text = renderToString(createElement(QueryClientProvider, { client }, problem));
  expect(text).toBe("<i>CONSENT or CONSENT_READ</i>");
});

test("a query's data has the operation's fields", async () => {
  server.use(http.get(path, ({ response }) => response(200).json(newsletter)));
  const data = await queries().fetchQuery(options("p-1"));
  const version: number = data.version;
  // @ts-expect-error openapi-fetch's `Readable` takes the open end of an enum, `string & {}`, for an object: by path it is no text.
  const format: string | null | undefined = data.HardOptOutDisplayFormat;
  expect({ version, format }).toEqual({ version: 1, format: undefined });
});

test("a query that nobody waits for any more ends its request", async () => {
  const aborted = new Promise<void>((resolve) => {
    server.use(
      http.get(path, async ({ request }) => {
        request.signal.addEventListener("abort", () => resolve());
        await new Promise(() => {});
      }),
    );
  });
  const client = queries();
  const query = client.fetchQuery(options("p-1"));
  const ended = expect(query).rejects.toThrow();
  await new Promise((resolve) => setTimeout(resolve, 50));
  await client.cancelQueries();
  await ended;
  await aborted;
});

test("what the paths do not have does not compile", () => {
  // @ts-expect-error No such path.
  expect(() => http.get("/api/consentmanager/v2/nothing", () => undefined)).toBeTypeOf("function");
  const read = async (): Promise<unknown> =>
    // @ts-expect-error A purpose has no such field.
    (await queries().fetchQuery(options("p-1"))).labels;
  expect(read).toBeTypeOf("function");
  // @ts-expect-error The path needs its parameter.
  expect(() => $api.queryOptions("get", path, {})).toBeTypeOf("function");
  // @ts-expect-error A label is text.
  http.get(path, ({ response }) => response(200).json({ ...newsletter, label: 1 }));
});
