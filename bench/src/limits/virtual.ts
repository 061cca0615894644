import { type Limiter, memoryLimiter } from "@onetrust-client/core";
import { pace } from "@onetrust-client/core/pace";
import { redisLimiter } from "@onetrust-client/redis";
import Bottleneck from "bottleneck";
import pRetry from "p-retry";
import { hasRedis } from "../../../packages/redis/test/support/redis-server.js";
import { type VirtualFleet, withVirtualFleet } from "../../../tests/scenarios/test/support/virtual-fleet.js";
import {
  records,
  type VirtualTenant,
  withVirtualTenant,
} from "../../../tests/scenarios/test/support/virtual-tenant.js";
import { type Cell, table } from "../table.js";

const [calls, callers, perMinute, latency] = [1600, 50, 200, 200];

/** As many windows as the limit needs at least. */
const ideal = calls / perMinute;

const fleetSize = 8;

/** What 1,600 calls get of a limit in virtual time: of one process, and of eight. */
export async function printVirtual(): Promise<string> {
  const parts = [
    `${calls} calls by ${callers} callers, ${latency} ms each; the tenant lets ${perMinute} a minute through, in fixed windows. Time is virtual.`,
    `Ideal: ${calls} / ${perMinute} = ${ideal} minutes. More than 100 % of it is possible, since the first window may begin and the last may end with a burst.`,
    "",
    await printTables(ONE_PROCESS),
  ];
  if (!hasRedis) return parts.join("\n");
  const fleet = await withVirtualFleet(fleetSize, (opened) => printTables(clientsOf(opened)));
  return [...parts, "", `The same calls by ${fleetSize} processes.`, "", fleet].join("\n");
}

async function printTables(clients: Readonly<Record<string, Client>>): Promise<string> {
  const alone: Cell[][] = [];
  const shared: Cell[][] = [];
  for (const [name, client] of Object.entries(clients)) {
    alone.push([name, ...describeAlone(await measure(client, 0))]);
    shared.push([name, ...describeShared(await measure(client, perMinute / 2))]);
  }
  return [
    table(["client", "requests", "answered 429", "lost calls", "minutes", "of the ideal"], alone),
    "",
    `Beside another program that sends ${perMinute / 2} a minute, spread evenly. Counted from the fourth window on, without the last one.`,
    "More than 100 % of what is left is taken from the other program, whose requests are refused then.",
    "",
    table(
      ["client", "requests", "answered 429", "of requests", "lost calls", "of what is left", "429s of the other"],
      shared,
    ),
  ].join("\n");
}

/** One call. It throws if the call is lost. */
type Call = () => Promise<unknown>;

/** How each process of a program calls the tenant. */
type Client = (virtual: VirtualTenant) => readonly Call[];

function ours(virtual: VirtualTenant, limiter: Limiter): Call {
  const retry = { attempts: 10, maxWait: 3_600_000 };
  return records(virtual.connect({ limiter, retry })).read;
}

/** Ten retries are its default. */
function withPRetry(virtual: VirtualTenant): Call {
  return () => pRetry(() => get(virtual));
}

/** As @octokit/plugin-throttling does: ten requests at once, and after a 429 a wait as long as the header says. */
function withBottleneck(virtual: VirtualTenant): Call {
  const requests = new Bottleneck({ maxConcurrent: 10 });
  const retries = new Bottleneck();
  retries.on("failed", (error: unknown) => (error instanceof Refused ? error.retryAfter * 1000 : undefined));
  return () => retries.schedule(() => requests.schedule(() => get(virtual)));
}

const ONE_PROCESS: Readonly<Record<string, Client>> = {
  "onetrust-client with pace()": (virtual) => [ours(virtual, pace({ perMinute }))],
  "onetrust-client by default": (virtual) => [ours(virtual, memoryLimiter())],
  "fetch with p-retry": (virtual) => [withPRetry(virtual)],
  "fetch with Bottleneck, as octokit": (virtual) => [withBottleneck(virtual)],
};

/** The same for a fleet. Each use of its Redis is by an account of its own. */
function clientsOf(fleet: VirtualFleet): Readonly<Record<string, Client>> {
  const each = (make: (virtual: VirtualTenant) => Call) => (virtual: VirtualTenant) =>
    Array.from({ length: fleetSize }, () => make(virtual));
  let accounts = 0;
  return {
    "onetrust-client with redisLimiter()": (virtual) => {
      const account = `account ${accounts++}`;
      return fleet.clients(virtual).map((client) => ours(virtual, redisLimiter(client, { account, perMinute })));
    },
    "onetrust-client with a share of pace() for each": each((virtual) =>
      ours(virtual, pace({ perMinute, share: 1 / fleetSize })),
    ),
    "onetrust-client by default": each((virtual) => ours(virtual, memoryLimiter())),
    "fetch with p-retry": each(withPRetry),
    "fetch with Bottleneck, as octokit": each(withBottleneck),
  };
}

/** A request that the limit refused. */
class Refused extends Error {
  readonly retryAfter: number;

  constructor(response: Response) {
    super("429");
    this.retryAfter = Number(response.headers.get("retry-after"));
  }
}

async function get({ tenant, fetch }: VirtualTenant): Promise<unknown> {
  const response = await fetch(`${tenant.hosts.tenant}/records`, {
    headers: { authorization: `Bearer ${tenant.apiKey}` },
  });
  if (response.status === 429) throw new Refused(response);
  return response.json();
}

interface Measured {
  readonly lost: number;
  readonly minutes: number;
  /** Requests of the other program that were refused. */
  readonly refusedOthers: number;
  /** The client's requests, by the minute in which they were sent. */
  readonly windows: readonly { readonly sent: number; readonly refused: number }[];
}

/** Lets a client make the calls, while a stranger sends so many requests a minute. */
function measure(client: Client, strangers: number): Promise<Measured> {
  return withVirtualTenant({ perMinute, latency }, async (virtual) => {
    const start = Date.now();
    const windows: { sent: number; refused: number }[] = [];
    const counted: VirtualTenant = {
      ...virtual,
      fetch: async (url, init) => {
        const response = await virtual.fetch(url, init);
        // Counted when it reached the tenant.
        const index = Math.floor((Date.now() - latency - start) / 60_000);
        while (windows.length <= index) windows.push({ sent: 0, refused: 0 });
        const window = windows[index];
        if (window) {
          window.sent++;
          if (response.status === 429) window.refused++;
        }
        return response;
      },
      connect: (options) => virtual.connect({ ...options, fetch: counted.fetch }),
    };
    const stranger = strangers > 0 ? sendEvery(60_000 / strangers, virtual) : undefined;
    const processes = client(counted);
    let next = 0;
    let lost = 0;
    const work = Array.from({ length: callers }, async (_, place) => {
      const call = processes[place % processes.length];
      while (call && next++ < calls) {
        await call().catch(() => {
          lost++;
        });
      }
    });
    await virtual.finish(Promise.all(work));
    const minutes = (Date.now() - start) / 60_000;
    return { lost, minutes, windows, refusedOthers: stranger?.stop() ?? 0 };
  });
}

/** Another program on the account. `stop` returns how many of its requests were refused. */
function sendEvery(ms: number, virtual: VirtualTenant): { stop(): number } {
  let refused = 0;
  let timer: ReturnType<typeof setTimeout>;
  const send = (): void => {
    timer = setTimeout(send, ms);
    get(virtual).catch(() => {
      refused++;
    });
  };
  send();
  return {
    stop: () => {
      clearTimeout(timer);
      return refused;
    },
  };
}

function describeAlone({ lost, minutes, windows }: Measured): Cell[] {
  const { sent, refused } = sum(windows);
  const share = (ideal * (calls - lost)) / calls / minutes;
  return [sent, refused, lost, minutes.toFixed(2), percent(share)];
}

function describeShared({ lost, windows, refusedOthers }: Measured): Cell[] {
  const later = windows.slice(3, -1);
  const { sent, refused } = sum(later);
  const left = (perMinute / 2) * later.length;
  return [sent, refused, percent(refused / sent), lost, percent((sent - refused) / left), refusedOthers];
}

function sum(windows: Measured["windows"]): { sent: number; refused: number } {
  return windows.reduce((all, { sent, refused }) => ({ sent: all.sent + sent, refused: all.refused + refused }), {
    sent: 0,
    refused: 0,
  });
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)} %`;
}
