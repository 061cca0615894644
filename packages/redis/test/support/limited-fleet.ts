import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { defineService, type NoInput, type Operation, type ServiceDefinition } from "@onetrust-client/core";
import { type FakeTenant, fakeTenant, type LimitWindow } from "@onetrust-client/fake-tenant";

type Part = Operation<[input?: NoInput], object>;

interface Parts {
  readonly getPart0: Part;
  readonly getPart1: Part;
  readonly getPart2: Part;
  readonly getPart3: Part;
}

const partsDefinition: ServiceDefinition<Parts> = {
  package: "parts",
  host: "tenant",
  operations: {
    getPart0: { method: "GET", path: "/api/parts/v1/0", responseType: "any" },
    getPart1: { method: "GET", path: "/api/parts/v1/1", responseType: "any" },
    getPart2: { method: "GET", path: "/api/parts/v1/2", responseType: "any" },
    getPart3: { method: "GET", path: "/api/parts/v1/3", responseType: "any" },
  },
};

const parts = defineService<Parts>(partsDefinition);

/** Clients of Redis as users set them up. Three of them wait for a Redis that is paused, and two for one that is gone. */
export const clientNames = [
  "ioredis that never gives up",
  "ioredis that gives up at once",
  "node-redis",
  "node-redis without offline queue",
] as const;

export interface FleetOptions {
  /** The program of each process. */
  readonly member: URL;
  /** Which client of Redis each process has. */
  readonly clients: readonly string[];
  readonly redisPort: number;
  readonly perMinute: number;
  readonly perHour: number;
  /** Factor for the length of the host's windows. */
  readonly scale: number;
  /** How long a response takes, in ms. */
  readonly latency: number;
  /** Further options of the limiter. */
  readonly limits?: object;
}

/** What became of the calls of a process. */
export interface MemberResult {
  readonly failures: readonly string[];
  /** The longest call, in ms. */
  readonly longest: number;
  /** What it was warned of, and when, in ms since the epoch. */
  readonly warnings: readonly { readonly text: string; readonly at: number }[];
}

/** Processes that use one tenant. */
export interface LimitedFleet {
  readonly tenant: FakeTenant;
  /** Windows of each operation, as the tenant counted them. */
  windows(): readonly (readonly LimitWindow[])[];
  /** How many requests of each process have arrived at the tenant. */
  arrived(): readonly number[];
  /** Lets each process make so many calls, by so many callers. */
  call(calls: number, callers: number): Promise<readonly MemberResult[]>;
  close(): Promise<void>;
}

/** Starts a tenant that counts its limits, and the processes. */
export async function openFleet(options: FleetOptions): Promise<LimitedFleet> {
  const { member, clients, redisPort, perMinute, perHour, scale, latency, limits } = options;
  const tenant = await fakeTenant({ services: [parts], limits: { perMinute, perHour, scale }, latency });
  const { hosts, apiKey: key } = tenant;
  const operations = Object.values(parts(tenant.connect()));
  for (const operation of operations) tenant.answer(operation, () => ({}));
  const settings = {
    service: partsDefinition,
    hosts,
    key,
    redisPort,
    scale,
    limits: { perMinute, perHour, ...limits },
  };
  const members = clients.map((client, place) => start(member, { ...settings, client, place }));
  const close = async (): Promise<void> => {
    for (const each of members) each.kill("SIGKILL");
    await tenant.close();
  };
  try {
    await Promise.all(members.map(message));
  } catch (error) {
    await close();
    throw error;
  }
  return {
    tenant,
    windows: () => operations.map((operation) => tenant.limits.of(operation)),
    arrived: () => {
      const counts = clients.map(() => 0);
      for (const { headers } of operations.flatMap((operation) => tenant.requestsOf(operation))) {
        const place = Number(headers["x-process"]);
        counts[place] = (counts[place] ?? 0) + 1;
      }
      return counts;
    },
    call: (calls, callers) => Promise.all(members.map((each) => callFrom(each, { calls, callers }))),
    close,
  };
}

function start(member: URL, settings: object): ChildProcess {
  return fork(member, { env: { ...process.env, MEMBER_SETTINGS: JSON.stringify(settings) } });
}

async function callFrom(member: ChildProcess, order: object): Promise<MemberResult> {
  const answer = message(member);
  member.send(order);
  return await answer;
}

/** What the process tells next. One that ended will tell nothing, which is an error instead of a wait without end. */
async function message(member: ChildProcess): Promise<MemberResult> {
  const told = new AbortController();
  const ended = once(member, "exit", told).then(([code, signal]) => {
    throw new Error(
      `A process of the fleet ended with ${signal ?? `exit code ${code}`} before it told what became of its calls.`,
    );
  });
  try {
    const [result] = await Promise.race([once(member, "message", told), ended]);
    return result;
  } finally {
    told.abort();
    ended.catch(() => {});
  }
}
