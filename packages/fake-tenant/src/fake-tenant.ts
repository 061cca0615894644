import type { IncomingMessage, ServerResponse } from "node:http";
import { clientCredentials, connect, type HostKind } from "@onetrust-client/core";
import { headersOf } from "./headers-of.js";
import { openHosts } from "./open-hosts.js";
import type { FakeTenantOptions } from "./options.js";
import { receive } from "./receive.js";
import type { ReceivedRequest } from "./received-request.js";
import { replaceHosts } from "./replace-hosts.js";
import { respond } from "./respond.js";
import { findRoute, placeOf, type Route, readRoutes } from "./routes.js";
import { script } from "./script.js";
import { sendReply } from "./send-reply.js";
import type { FakeTenant } from "./tenant.js";
import { tokenDesk } from "./token-desk.js";
import type { State } from "./visit.js";

/**
 * Opens a tenant on loopback that has the operations of some services. Close it, or declare it with `await using`.
 *
 * @example await using tenant = await fakeTenant({ services: [universalConsent] });
 */
export async function fakeTenant({
  services,
  scopes,
  expiresIn = 3600,
  maxSize = 50,
}: FakeTenantOptions): Promise<FakeTenant> {
  const routes = readRoutes(services);
  const desk = tokenDesk(scopes ?? [...new Set(routes.all.flatMap(({ metadata }) => metadata.scopes))], expiresIn);
  const { token } = routes;
  const state: State = { desk, token, faults: [], answers: new Map([[token.key, desk.issue]]), failures: [] };
  const requests: ReceivedRequest[] = [];
  const places = new WeakMap<ReceivedRequest, Route>();

  const handle = async (host: HostKind, message: IncomingMessage, out: ServerResponse): Promise<void> => {
    const route = findRoute(routes, host, `${message.method}`, `${message.url}`);
    const request = await receive(message, { host, operation: route?.metadata.name }).catch(() => undefined);
    // A client that goes away ends its request, and nothing else.
    if (!request) return void out.destroy();
    requests.push(request);
    if (route) places.set(request, route);
    const visit = { state, request, route };
    await sendReply(out, await respond(visit), headersOf(visit));
  };
  const { origins, close } = await openHosts((host, message, out) => {
    handle(host, message, out).catch((error: unknown) => {
      state.failures.push(error);
      out.destroy();
    });
  });
  const end = async (): Promise<void> => {
    await close();
    if (state.failures.length > 0) throw state.failures[0];
  };

  const { clientId, clientSecret, apiKey, revoke } = desk;
  // Tests of pages run in a DOM that is none; the secret there is no secret.
  const options = {
    hostname: origins.tenant,
    hosts: origins,
    credentials: clientCredentials({ clientId, clientSecret, allowBrowser: true }),
  };
  return {
    hosts: origins,
    options,
    client: { clientId, clientSecret, apiKey },
    connect: (more) => connect({ ...options, ...more, hosts: replaceHosts(origins, more?.hosts) }),
    ...script(state, routes, maxSize),
    requests,
    requestsOf: (operation) => {
      const place = placeOf(routes, operation);
      return requests.filter((request) => places.get(request) === place);
    },
    revoke,
    close: end,
    [Symbol.asyncDispose]: end,
  };
}
