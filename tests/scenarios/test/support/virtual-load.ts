import type { VirtualTenant } from "./virtual-tenant.js";

/** Makes a call. */
type Call = () => Promise<unknown>;

/** Lets callers, who each have a call of their own, make so many calls together. Returns the minutes that they took. */
export async function workOff({ finish }: VirtualTenant, calls: number, callers: readonly Call[]): Promise<number> {
  const start = Date.now();
  let next = 0;
  const work = callers.map(async (call) => {
    while (next++ < calls) await call();
  });
  await finish(Promise.all(work));
  return (Date.now() - start) / 60_000;
}

/** What a program got after three windows, which are for finding out what a stranger leaves. */
export interface BesideStranger {
  /** How long it went on then. */
  readonly minutes: number;
  readonly requests: number;
  readonly refused: number;
}

/** Lets a program work beside a stranger on its account, who sends 100 requests a minute. `run` returns the minutes that it took. */
export async function besideStranger(
  virtual: VirtualTenant,
  run: (fetch: VirtualTenant["fetch"]) => Promise<number>,
): Promise<BesideStranger> {
  const { tenant } = virtual;
  const start = Date.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const sendNext = (): void => {
    timer = setTimeout(sendNext, 600);
    const sent = virtual.fetch(`${tenant.hosts.tenant}/records`, {
      headers: { authorization: `Bearer ${tenant.apiKey}` },
    });
    // The last one is on its way when the tenant closes.
    sent.catch(() => {});
  };
  sendNext();
  const statuses: number[] = [];
  const minutes = await run(async (url, init) => {
    const response = await virtual.fetch(url, init);
    if (Date.now() - start >= 180_000) statuses.push(response.status);
    return response;
  });
  clearTimeout(timer);
  const refused = statuses.filter((status) => status === 429).length;
  return { minutes: minutes - 3, requests: statuses.length, refused };
}
