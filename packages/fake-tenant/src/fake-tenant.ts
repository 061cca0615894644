import type { IncomingMessage, ServerResponse } from "node:http";
import { clientCredentials, connect, type HostKind, type Hosts } from "@onetrust-client/core";
import { machineClock } from "./clock.js";
import { openHosts } from "./hosts.js";
import { createRequestCounter } from "./limits/request-counter.js";
import { readRequest } from "./requests/read-request.js";
import type { ReceivedRequest } from "./requests/received.js";
import { findRoute, type Route, readRoutes, routeOf } from "./requests/routes.js";
import { createHandlers } from "./responses/handlers.js";
import { extraHeaders, sendReply } from "./responses/reply.js";
import { respond, type TenantState } from "./responses/respond.js";
import { createTokenEndpoint } from "./responses/token-endpoint.js";
import type { FakeTenant, FakeTenantOptions } from "./tenant.js";
import { checkTenantOptions } from "./tenant-options.js";

/**
 * Opens a tenant on this machine that has the operations of some services. Close it, or declare it with `await using`. A tenant that
 * stays open does not keep the process alive.
 *
 * Rejects with an `Error` that names the option if an option is unknown or has a wrong value.
 *
 * @example await using tenant = await fakeTenant({ services: [universalConsent] });
 */
export async function fakeTenant(options: FakeTenantOptions): Promise<FakeTenant> {
  checkTenantOptions(options);
  const { services, scopes, expiresIn = 3600, maxSize, limits = {}, clock = machineClock, latency = 0 } = options;
  const routes = readRoutes(services);
  const allScopes = new Set(routes.all.flatMap(({ metadata }) => metadata.scopes));
  const tokens = createTokenEndpoint({ scopes: scopes ?? [...allScopes], expiresIn, clock });
  const counter = createRequestCounter({ limits, clock });
  const state: TenantState = { clock, tokens, counter, faults: [], handlers: new Map(), failures: [] };
  const requests: ReceivedRequest[] = [];
  const routesOfRequests = new WeakMap<ReceivedRequest, Route>();

  const serve = async (host: HostKind, message: IncomingMessage, out: ServerResponse): Promise<void> => {
    const route = findRoute(routes, { host, method: `${message.method}`, url: `${message.url}` });
    const request = await readRequest(message, { host, operation: route?.metadata.name }).catch(() => undefined);
    // A client that goes away ends its own request only.
    if (!request) return void out.destroy();
    requests.push(request);
    if (route) routesOfRequests.set(request, route);
    const reply = await respond({ state, request, route });
    if (latency > 0) await clock.wait(latency);
    await sendReply(out, reply, extraHeaders(request, route));
  };
  const listener = (host: HostKind, message: IncomingMessage, out: ServerResponse): void => {
    serve(host, message, out).catch((error: unknown) => {
      state.failures.push(error);
      out.destroy();
    });
  };
  const { addresses, close } = await openHosts(
    listener,
    routes.all.map(({ metadata }) => metadata.host),
  );
  const end = async (): Promise<void> => {
    await close();
    if (state.failures.length > 0) throw state.failures[0];
  };

  const { clientId, clientSecret, apiKey, revoke } = tokens;
  const connectOptions = {
    hostname: addresses.tenant,
    hosts: addresses,
    // Tests of web pages run in a simulated DOM, which core takes for a browser. This secret protects nothing.
    credentials: clientCredentials({ clientId, clientSecret, allowBrowser: true }),
  };
  return {
    hosts: addresses,
    options: connectOptions,
    client: { clientId, clientSecret },
    apiKey,
    connect: (more) => connect({ ...connectOptions, ...more, hosts: replaceHosts(addresses, more?.hosts) }),
    ...createHandlers({ state, routes, maxSize }),
    requests,
    requestsOf: (operation) => {
      const wanted = routeOf(routes, operation);
      return requests.filter((request) => routesOfRequests.get(request) === wanted);
    },
    limits: { account: counter.account, of: (operation) => counter.of(routeOf(routes, operation).key) },
    revoke,
    close: end,
    [Symbol.asyncDispose]: end,
  };
}

/** The tenant's hosts, some of them replaced. A host that is `undefined` stays, since core would take the vendor's instead. */
function replaceHosts(own: Readonly<Record<HostKind, string>>, replacements: Hosts = {}): Hosts {
  const given = Object.entries(replacements).filter(([, host]) => host !== undefined);
  return { ...own, ...Object.fromEntries(given) };
}
