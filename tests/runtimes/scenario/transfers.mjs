// Steps against the bare host: forms, limits, requests that are given up, and streams.
import { bearer, connect, defineService, memoryLimiter } from "@onetrust-client/core";
import { failure } from "./failure.mjs";

const bare = defineService({
  package: "bare",
  host: "tenant",
  operations: {
    sendForm: { path: "/api/bare/v1/forms", method: "POST", body: "multipart", files: ["file"], responseType: "list" },
    getLimited: { path: "/api/bare/v1/limited" },
    getLimitedForAll: { path: "/api/bare/v1/limited-for-all" },
    getUnsent: { path: "/api/bare/v1/unsent" },
    getSilent: { path: "/api/bare/v1/silent" },
    getHalf: { path: "/api/bare/v1/half" },
    getFile: { path: "/api/bare/v1/file", response: "binary" },
    getEndless: { path: "/api/bare/v1/endless", response: "binary" },
    getOverdue: { path: "/api/bare/v1/overdue", response: "binary" },
    getArrival: { path: "/api/bare/v1/arrival" },
    getGivenUp: { path: "/api/bare/v1/given-up" },
  },
});

/** The steps. Each opens connections of its own. */
export const transfers = {
  async multipart(hostname) {
    const bytes = Uint8Array.of(0, 255, 13, 10, 45, 45, 128);
    const body = {
      file: new File([bytes], 'Jané "final".bin', { type: "application/x-own" }),
      "list\nX-Injected: yes": { name: 'cut"\r\nX-Injected: yes', data: bytes },
      'größe "cm"': 12.5,
      letter: { name: "folder/letter.txt", type: "text/plain", data: new Response("Dear Zoë").body },
      attachment: { RefIds: ["ü"] },
    };
    return open(hostname).sendForm({ body });
  },

  async "rate limit"(hostname) {
    return open(hostname).getLimited();
  },

  async "shared limit"(hostname) {
    const limiter = memoryLimiter();
    const [first, second] = [open(hostname, { limiter, retry: false }), open(hostname, { limiter })];
    const { kind } = await failure(first.getLimitedForAll());
    // The second one has met no limit itself. It knows of it by the limiter.
    return { kind, second: await second.getLimitedForAll() };
  },

  async "abort before"(hostname) {
    const { getUnsent, getGivenUp } = open(hostname);
    const error = await failure(getUnsent({}, { signal: AbortSignal.abort() }));
    return { error, ...(await getGivenUp({ query: { path: "unsent" } })) };
  },

  async "abort in headers"(hostname) {
    return abortOnceArrived(hostname, "silent", ({ getSilent }, signal) => getSilent({}, { signal }));
  },

  async "abort in body"(hostname) {
    return abortOnceArrived(hostname, "half", ({ getHalf }, signal) => getHalf({}, { signal }));
  },

  async stream(hostname) {
    const { data } = await open(hostname).getFile.stream();
    const reader = data.getReader();
    let [bytes, sum] = [0, 0];
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      bytes += chunk.value.byteLength;
      for (const byte of chunk.value) sum += byte;
    }
    return { bytes, sum };
  },

  async "stream, aborted"(hostname) {
    let began;
    const seen = await abortOnceArrived(hostname, "endless", async ({ getEndless }, signal) => {
      const { data } = await getEndless.stream({}, { signal });
      return readOn(data, (text) => {
        began = text;
      });
    });
    return { began, ...seen };
  },

  async "stream, deadline"(hostname) {
    const { getOverdue, getGivenUp } = open(hostname);
    let began;
    const error = await failure(
      getOverdue.stream({}, { deadline: 1500 }).then(({ data }) =>
        readOn(data, (text) => {
          began = text;
        }),
      ),
    );
    return { began, error, ...(await getGivenUp({ query: { path: "overdue" } })) };
  },
};

const open = (hostname, options) => bare(connect({ hostname, credentials: bearer("a-token"), ...options }));

/** Begins a request, gives it up once it has arrived, and asks whether it is still open at the host. */
async function abortOnceArrived(hostname, path, begin) {
  const api = open(hostname);
  const controller = new AbortController();
  const call = failure(begin(api, controller.signal));
  await api.getArrival({ query: { path } });
  // Until what the host has sent is here, too.
  await new Promise((resolve) => setTimeout(resolve, 200));
  controller.abort();
  return { error: await call, ...(await api.getGivenUp({ query: { path } })) };
}

/** Reads a stream to its end, and tells what came first. */
async function readOn(stream, tell) {
  const reader = stream.getReader();
  const first = await reader.read();
  tell(new TextDecoder().decode(first.value));
  while (!(await reader.read()).done);
}
