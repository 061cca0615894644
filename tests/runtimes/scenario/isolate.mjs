// workerd: a worker whose requests share one connection, as those of one isolate do.
import { clientCredentials, connect, defineService } from "@onetrust-client/core";

const things = defineService({
  package: "things",
  host: "tenant",
  operations: { getThing: { path: "/api/thing/v1/things", idempotent: true } },
});
let api;
let requests = 0;

async function call(options) {
  try {
    return { data: await api.getThing({}, options) };
  } catch (error) {
    return { kind: error.kind, message: error.message };
  }
}

// biome-ignore lint/style/noDefaultExport: a worker is the default export of its module.
export default {
  async fetch(request) {
    const { hostname, abandonAfter, options } = await request.json();
    const credentials = clientCredentials({ clientId: "id", clientSecret: "right-secret" });
    api ??= things(connect({ hostname, credentials, retry: false }));
    requests++;
    const result = call(options);
    // The runtime then drops the sockets and timers of this request.
    if (abandonAfter !== undefined) await scheduler.wait(abandonAfter);
    return Response.json({ requests, ...(abandonAfter === undefined && (await result)) });
  },
};
