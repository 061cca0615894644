/** CPU time and heap of reading a list of 1,000,000 rows, and time of reading a distant one ahead. Prints JSON. */
import { setTimeout as sleep } from "node:timers/promises";
import { bearer, connect, defineService, type PagedOperation, pageNumber, paginate } from "@onetrust-client/core";
import { paired } from "../measure/paired.js";
import type { Spread } from "../results/figures.js";

const pages = 1000;
const rowsInPage = 1000;

/** What reading lists costs. */
export interface ListCosts {
  /** ms of CPU time for all rows, by round. */
  readonly milliseconds: Readonly<Record<string, readonly number[]>>;
  readonly load: Spread;
  /** MB that the heap grew by between the 100th page and the last but one. */
  readonly heapGrowth: number;
  /** Seconds for a list whose pages take 100 ms each, four of them under way, by round. */
  readonly seconds: Readonly<Record<string, readonly number[]>>;
  readonly secondsLoad: Spread;
}

interface Row {
  readonly id: number;
}

interface ListPage {
  readonly content: readonly Row[];
}

interface Lists {
  readonly numbered: PagedOperation<[input?: object], ListPage, Row>;
  readonly silent: PagedOperation<[input?: object], ListPage, Row>;
}

const paging = { by: "page", items: "content", info: "" } as const;

const service = defineService<Lists>({
  package: "lists",
  host: "tenant",
  operations: {
    numbered: { path: "/numbered", paging },
    silent: { path: "/silent", paging },
  },
  paging: paginate(pageNumber),
});

/** Pages as text, so that nothing but reading them is measured. Those of the silent list do not say which page they are. */
const texts = {
  numbered: pageTexts((number) => ({ totalPages: pages, number })),
  silent: pageTexts((number) => ({ last: number === pages - 1 })),
};

function pageTexts(info: (number: number) => object): string[] {
  return Array.from({ length: pages }, (_, number) =>
    JSON.stringify({
      content: Array.from({ length: rowsInPage }, (_, index) => ({
        id: number * rowsInPage + index,
        name: `Vendor ${index}`,
        status: "ACTIVE",
        created: "2026-01-01T00:00:00",
      })),
      ...info(number),
    }),
  );
}

async function stub(address: string): Promise<Response> {
  const { pathname, searchParams } = new URL(address);
  const text = texts[pathname === "/silent" ? "silent" : "numbered"][Number(searchParams.get("page") ?? 0)];
  return new Response(text, { headers: { "content-type": "application/json" } });
}

const api = service(connect({ hostname: "app.onetrust.com", credentials: bearer("token"), fetch: stub }));

async function pageByHand(list: string, number: number): Promise<readonly Row[]> {
  const page: ListPage = await (await stub(`https://host/${list}?page=${number}`)).json();
  return page.content;
}

async function* rowsByHand(list: string): AsyncGenerator<Row> {
  for (let number = 0; number < pages; number++) for (const row of await pageByHand(list, number)) yield row;
}

/** Reads a list to its end and returns the sum of its ids. */
type Way = () => Promise<number>;

const sumOfPages = (list: "numbered" | "silent"): Way => {
  return async () => {
    let sum = 0;
    for await (const { items } of api[list].pages()) for (const { id } of items) sum += id;
    return sum;
  };
};

const sumOfItems = (list: "numbered" | "silent"): Way => {
  return async () => {
    let sum = 0;
    for await (const { id } of api[list].items()) sum += id;
    return sum;
  };
};

const pageLoop = (list: string): Way => {
  return async () => {
    let sum = 0;
    for (let number = 0; number < pages; number++) for (const { id } of await pageByHand(list, number)) sum += id;
    return sum;
  };
};

const generator = (list: string): Way => {
  return async () => {
    let sum = 0;
    for await (const { id } of rowsByHand(list)) sum += id;
    return sum;
  };
};

const ways = {
  "a loop over pages": pageLoop("numbered"),
  "a loop over pages again": pageLoop("numbered"),
  "an async generator": generator("numbered"),
  "pages()": sumOfPages("numbered"),
  "pages() of a silent list": sumOfPages("silent"),
  "items()": sumOfItems("numbered"),
  "items() of a silent list": sumOfItems("silent"),
} as const;

/** CPU time of reading a list, in ms. */
async function cpuTime(way: Way): Promise<number> {
  const before = process.cpuUsage();
  const sum = await way();
  const { user, system } = process.cpuUsage(before);
  const count = pages * rowsInPage;
  if (sum !== (count * (count - 1)) / 2)
    throw new Error("A way of reading the list lost rows. Run the tests of paging.");
  return (user + system) / 1000;
}

/** What reading the list leaves on the heap, at its start and shortly before its end, in MB. */
async function heapGrowth(): Promise<number> {
  const used: number[] = [];
  let number = 0;
  for await (const _ of api.silent.pages()) {
    number++;
    if (number === 100 || number === pages - 1) used.push(heapInUse());
  }
  const [early = 0, late = 0] = used;
  return (late - early) / 1e6;
}

/** Heap that is left after a garbage collection, in bytes. */
function heapInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const distant = { pages: 50, latency: 100, ahead: 4 };

interface DistantPage {
  readonly content: readonly Row[];
  readonly totalPages: number;
}

/** A page of a short list whose host is so many ms away. */
async function distantPage(address: string): Promise<Response> {
  const number = Number(new URL(address).searchParams.get("page") ?? 0);
  await sleep(distant.latency);
  return Response.json({ content: [{ id: number }], number, totalPages: distant.pages });
}

async function readAhead(): Promise<void> {
  const { numbered } = service(
    connect({ hostname: "app.onetrust.com", credentials: bearer("token"), fetch: distantPage }),
  );
  for await (const _ of numbered.pages({}, { prefetch: distant.ahead }));
}

async function readAheadByHand(): Promise<void> {
  const page = async (number: number): Promise<DistantPage> =>
    (await distantPage(`https://host/numbered?page=${number}`)).json();
  const { totalPages } = await page(0);
  let next = 1;
  const requested: Promise<DistantPage>[] = [];
  const request = (): void => {
    if (next < totalPages) requested.push(page(next++));
  };
  for (let count = 0; count < distant.ahead; count++) request();
  for (let first = requested.shift(); first !== undefined; first = requested.shift()) {
    await first;
    request();
  }
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

const timed = Object.fromEntries(Object.entries(ways).map(([name, way]) => [name, () => cpuTime(way)]));
const { measured, load } = await paired(timed, { rounds: 5, warmUp: 1 });
const ahead = await paired(
  { prefetch: () => secondsOf(readAhead), "by hand": () => secondsOf(readAheadByHand) },
  { rounds: 3 },
);
console.log(
  JSON.stringify({
    milliseconds: measured,
    load,
    heapGrowth: await heapGrowth(),
    seconds: ahead.measured,
    secondsLoad: ahead.load,
  } satisfies ListCosts),
);
