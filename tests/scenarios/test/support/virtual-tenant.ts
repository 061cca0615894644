import { Agent, request } from "node:http";
import {
  apiKey,
  type Connection,
  type ConnectOptions,
  connect,
  defineService,
  type Operation,
} from "@onetrust-client/core";
import { type FakeTenant, fakeTenant } from "@onetrust-client/fake-tenant";
import { install } from "@sinonjs/fake-timers";

interface Records {
  readonly read: Operation<[input?: object], object>;
}

export const records = defineService<Records>({
  package: "records",
  host: "tenant",
  operations: { read: { path: "/records" } },
});

/** A tenant whose time is virtual: eight minutes of limits pass as fast as the machine works. */
export interface VirtualTenant {
  readonly tenant: FakeTenant;
  /** Sends a request to the tenant, by a socket. */
  readonly fetch: (url: string, init?: { readonly headers?: HeadersInit }) => Promise<Response>;
  connect(options: ConnectOptions): Connection;
  /** Does work on sockets of this machine, during which time stands still. */
  during<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Lets the virtual time pass until a promise settles. */
  finish<Result>(work: Promise<Result>): Promise<Result>;
}

export interface VirtualTenantOptions {
  readonly perMinute: number;
  /** How long each response takes, in ms. */
  readonly latency: number;
}

/** Opens the tenant, lets a program use it, and closes it. Meanwhile the timers and the clock of this process are virtual. */
export async function withVirtualTenant<Result>(
  { perMinute, latency }: VirtualTenantOptions,
  use: (virtual: VirtualTenant) => Promise<Result>,
): Promise<Result> {
  // Before the timers are replaced: sockets keep theirs.
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
  const clock = install({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"], now: Date.UTC(2026, 0, 1) });
  let open = 0;
  let held = 0;
  const wait = async (ms: number): Promise<void> => {
    held++;
    await new Promise((resolve) => setTimeout(resolve, ms));
    held--;
  };
  const tenant = await fakeTenant({
    services: [records],
    limits: { perMinute },
    latency,
    clock: { now: () => Date.now(), wait },
  });
  const read = records(connect({ hostname: tenant.hosts.tenant, credentials: apiKey("names-the-operation") })).read;
  tenant.answer(read, () => ({}));
  const during: VirtualTenant["during"] = async (work) => {
    open++;
    try {
      return await work();
    } finally {
      open--;
    }
  };
  const fetch: VirtualTenant["fetch"] = (url, init) => during(() => get(url, init?.headers, agent));
  try {
    return await use({
      tenant,
      fetch,
      during,
      connect: (options) => tenant.connect({ credentials: apiKey(tenant.apiKey), fetch, ...options }),
      finish: async (work) => {
        let isDone = false;
        const settled = work.finally(() => {
          isDone = true;
        });
        settled.catch(() => {});
        while (!isDone) {
          // Time stands still while a request or a response is on the machine's sockets.
          for (let turn = 0; turn < 3 || open > held; turn++) await new Promise((resolve) => setImmediate(resolve));
          if (!isDone) await clock.nextAsync();
        }
        return settled;
      },
    });
  } finally {
    clock.uninstall();
    agent.destroy();
    await tenant.close();
  }
}

/** A GET by `node:http`: the platform's `fetch` has timers of its own, which would stop. */
function get(url: string, headers: HeadersInit | undefined, agent: Agent): Promise<Response> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, headers: Object.fromEntries(new Headers(headers)) }, (message) => {
      const chunks: Buffer[] = [];
      message.on("data", (chunk: Buffer) => chunks.push(chunk));
      message.on("error", reject);
      message.on("end", () => {
        const received = Object.entries(message.headers).map(([name, value]): [string, string] => [name, `${value}`]);
        resolve(new Response(Buffer.concat(chunks), { status: message.statusCode ?? 500, headers: received }));
      });
    });
    sent.on("error", reject);
    sent.end();
  });
}
