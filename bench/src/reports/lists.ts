import { setTimeout as sleep } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { bearer, connect, defineService, type PagedOperation, pageNumber, paginate } from "@onetrust-client/core";
import { median } from "../distribution.js";
import type { Report } from "../report.js";
import { table } from "../table.js";

const pages = 1000;
const rowsInPage = 1000;
const rounds = 5;

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

const service = defineService<Lists, object>({
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
  "the same loop": pageLoop("numbered"),
  "an async generator": generator("numbered"),
  "pages()": sumOfPages("numbered"),
  "pages() of a silent list": sumOfPages("silent"),
  "items()": sumOfItems("numbered"),
  "items() of a silent list": sumOfItems("silent"),
} as const;

type Name = keyof typeof ways;

/** What is compared with what, and the limit of the middle ratio. */
const comparisons: readonly (readonly [way: Name, beside: Name, limit: string])[] = [
  ["the same loop", "a loop over pages", ""],
  ["pages()", "a loop over pages", "1.1"],
  ["pages() of a silent list", "a loop over pages", "1.1"],
  ["items()", "an async generator", "1.1"],
  ["items() of a silent list", "an async generator", "1.1"],
  ["items()", "a loop over pages", "1.3"],
];

export const lists: Report = {
  about: "CPU and heap of reading a list of 1,000,000 rows, beside loops written by hand",
  print: async () => {
    const measured = await measure();
    const rows = comparisons.map(([name, beside, limit]) => {
      const own = measured.map((round) => round.get(name) ?? Number.NaN);
      const others = measured.map((round) => round.get(beside) ?? Number.NaN);
      const ratios = own.map((time, round) => time / (others[round] ?? Number.NaN));
      return [`${name} ÷ ${beside}`, spread(own), spread(others), spread(ratios, 2), limit];
    });
    return [
      `${pages} pages of ${rowsInPage} rows, ${rounds} times each: lowest / median / highest. A silent list says nothing of where a page is.`,
      "It is the CPU time of this process that counts. The first line shows how far two measurements of the same differ.",
      "",
      table(["list", "ms", "beside, ms", "ratio", "limit of the median"], rows),
      "",
      await heapGrowth(),
      "",
      await aheadOfReader(),
    ].join("\n");
  },
};

/** Measures all ways in turn, in the other order every second time, so that all meet the same load. A first round warms up. */
async function measure(): Promise<readonly ReadonlyMap<Name, number>[]> {
  const names = [...new Set(comparisons.flatMap(([name, beside]) => [beside, name]))];
  const measured: ReadonlyMap<Name, number>[] = [];
  for (let round = 0; round <= rounds; round++) {
    const times = new Map<Name, number>();
    for (const name of round % 2 === 0 ? names : names.toReversed()) times.set(name, await cpuTime(ways[name]));
    if (round > 0) measured.push(times);
  }
  return measured;
}

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

function spread(values: readonly number[], digits = 0): string {
  return [Math.min(...values), median(values), Math.max(...values)].map((value) => value.toFixed(digits)).join(" / ");
}

/** What reading the list leaves on the heap, at its start and shortly before its end. */
async function heapGrowth(): Promise<string> {
  const used: number[] = [];
  let number = 0;
  for await (const _ of api.silent.pages()) {
    number++;
    if (number === 100 || number === pages - 1) used.push(heapInUse());
  }
  const [early = 0, late = 0] = used;
  return `Heap after ${pages - 1} pages of the silent list, above that after 100: ${((late - early) / 1e6).toFixed(2)} MB.`;
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

/** How long a list takes that is read four pages ahead, beside a loop written by hand that does the same. */
async function aheadOfReader(): Promise<string> {
  const { numbered } = service(
    connect({ hostname: "app.onetrust.com", credentials: bearer("token"), fetch: distantPage }),
  );
  const byPrefetch = async (): Promise<void> => {
    for await (const _ of numbered.pages({}, { prefetch: distant.ahead }));
  };
  const times: Record<"prefetch" | "byHand", number[]> = { prefetch: [], byHand: [] };
  for (let round = 0; round < 3; round++) {
    times.prefetch.push(await secondsOf(byPrefetch));
    times.byHand.push(await secondsOf(readAheadByHand));
  }
  const [ours, theirs] = [median(times.prefetch), median(times.byHand)];
  return [
    `${distant.pages} pages, ${distant.latency} ms each, ${distant.ahead} of them fetched ahead: ${ours.toFixed(2)} s by prefetch, ${theirs.toFixed(2)} s by hand.`,
    `By hand ÷ prefetch: ${(theirs / ours).toFixed(2)} (limit: at least 0.95).`,
  ].join("\n");
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

setFlagsFromString("--expose-gc");
const collectGarbage: unknown = runInNewContext("gc");

/** Heap that is left after a garbage collection, in bytes. */
function heapInUse(): number {
  if (typeof collectGarbage === "function") collectGarbage();
  return process.memoryUsage().heapUsed;
}
