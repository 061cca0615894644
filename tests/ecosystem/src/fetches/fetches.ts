import type { Fetch } from "@onetrust-client/core";

/** Every `fetch` that users pass, loaded when it is needed: undici 8 cannot be imported on Node 20. None of them needs a cast. */
export const fetches = {
  platform: async () => fetch,
  "undici 6": async () => (await import("undici6")).fetch,
  "undici 7": async () => (await import("undici")).fetch,
  "undici 8": async () => (await import("undici8")).fetch,
  "node-fetch 3": nodeFetch,
  "cross-fetch": async () => (await import("cross-fetch")).fetch,
  "jest-fetch-mock": mockedFetch,
} satisfies Record<string, () => Promise<Fetch>>;

export type FetchName = keyof typeof fetches;

export function isFetchName(value: unknown): value is FetchName {
  return typeof value === "string" && value in fetches;
}

/** Its types take bytes as a Buffer only. */
async function nodeFetch(): Promise<Fetch> {
  const { default: send } = await import("node-fetch3");
  return (url, init) => send(url, { ...init, body: init.body === null ? null : Buffer.from(init.body) });
}

/** A mock whose every response comes from the host, so that it is asked the same as the others. */
async function mockedFetch(): Promise<Fetch> {
  const { createFetchMock } = await import("jest-fetch-mock/factory");
  const { fn } = await import("jest-mock");
  return createFetchMock({ fn }).mockResponse(async ({ url, method, headers, body }) => {
    const bytes = body === null ? null : await new Response(body).arrayBuffer();
    const response = await fetch(url, { method, headers, body: bytes });
    return { body: await response.text(), status: response.status, headers: Object.fromEntries(response.headers) };
  });
}
