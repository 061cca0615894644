import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineService, type PagedOperation, pageNumber, paginate } from "@onetrust-client/core";
import { fakeTenant } from "@onetrust-client/fake-tenant";
import { isRecord } from "../../src/job/read-values.js";
import { RequestCount, runWithKills } from "./kill-runs.js";
import { randomFrom } from "./random.js";
import { contentOf, isPostgres } from "./sink-content.js";

/** A row of the list; `version` grows with each update. */
export interface ListRow {
  readonly id: string;
  readonly name: string;
  readonly version: number;
}

export interface RowsService {
  readonly listRows: PagedOperation<[], { content: ListRow[] }, ListRow>;
}

/** Plain JSON, which the processes get to define the same service. */
export const rowsDefinition = {
  package: "rows",
  host: "tenant",
  operations: { listRows: { path: "/api/rows/v1/rows", paging: { by: "page", items: "content", info: "" } } },
} as const;

const pageSize = 50;

/** One copy that is killed again and again, while the list changes. */
export interface CopyKills {
  readonly rows: number;
  readonly kills: number;
  readonly seed: number;
  /** Name of the file of the sink, of which `sink.db` is SQLite; or the address of a PostgreSQL. */
  readonly sink: string;
}

/** What the sink has in the end, against what the list had. */
export interface CopyOutcome {
  /** Kills of the pass with updates and insertions, and requests of its pages beside those of a run that is not killed. */
  readonly kills: number;
  readonly requests: number;
  readonly undisturbed: number;
  /** Rows that were there from start to end, and of them those that the sink lacks or has twice. */
  readonly stayed: number;
  readonly missing: number;
  readonly twice: number;
  /** Kills of the pass in which rows are deleted as well. */
  readonly killsWithDeletions: number;
  /** Requests of the one pass after it, and rows in which the sink then differs from the list. */
  readonly lastPassRequests: number;
  readonly different: number;
}

export async function killCopy({ rows: count, kills, seed, sink }: CopyKills): Promise<CopyOutcome> {
  const random = randomFrom(seed);
  const list = new ChangingList(count, random);
  const requests = new RequestCount();
  const service = defineService<RowsService>({ ...rowsDefinition, paging: paginate(pageNumber) });
  const limits = { perMinute: Number.POSITIVE_INFINITY, perHour: Number.POSITIVE_INFINITY };
  const tenant = await fakeTenant({ services: [service], limits });
  tenant.answer(service(tenant.connect()).listRows, ({ query }: { readonly query?: unknown }) => {
    requests.add();
    list.change();
    return list.page(Number(isRecord(query) ? (query.page ?? 0) : 0));
  });
  const folder = mkdtempSync(join(tmpdir(), "onetrust-kills-"));
  const path = isPostgres(sink) ? sink : join(folder, sink);
  const settings = { hosts: tenant.hosts, client: tenant.client, service: rowsDefinition, sink: path };
  /** One pass, in as many runs as it takes. */
  const pass = async (times: number) => {
    const before = requests.count;
    list.isRead = false;
    // Somewhat fewer than there are, so that the pass is not over before its last kill.
    const requestsBetween = (0.6 * count) / pageSize / Math.max(1, times);
    const run = await runWithKills({
      program: "copy-member.mjs",
      settings,
      kills: times,
      requestsBetween,
      random,
      requests,
      // The run after a whole pass would begin another one.
      isEnding: () => list.isRead,
    });
    return { kills: run.kills, requests: requests.count - before };
  };
  try {
    const stayedFrom = list.ids();
    list.changes = ["update", "insert"];
    const first = await pass(Math.ceil(kills / 2));
    const stayed = [...list.ids()].filter((id) => stayedFrom.has(id));
    const found = await contentOf(path);
    list.changes = ["update", "insert", "delete"];
    const second = await pass(Math.floor(kills / 2));
    list.changes = [];
    const last = await pass(0);
    return {
      kills: first.kills,
      requests: first.requests,
      undisturbed: Math.ceil(list.longest / pageSize),
      stayed: stayed.length,
      missing: stayed.filter((id) => !found.rows.has(id)).length,
      twice: found.repeated,
      killsWithDeletions: second.kills,
      lastPassRequests: last.requests,
      different: list.differencesFrom((await contentOf(path)).rows),
    };
  } finally {
    await tenant.close();
    rmSync(folder, { recursive: true });
  }
}

/** A list that changes between two pages, and whose pages overlap. */
class ChangingList {
  changes: readonly ("update" | "insert" | "delete")[] = [];
  /** Most rows that it had. */
  longest: number;
  readonly #rows: ListRow[];
  readonly #random: () => number;
  #next: number;
  /** Whether the page that was read latest was the last one. */
  isRead = false;

  constructor(count: number, random: () => number) {
    this.#rows = Array.from({ length: count }, (_, index) => row(index));
    this.#random = random;
    this.#next = count;
    this.longest = count;
  }

  /** Some changes at random places. What is inserted in front of a page that was read moves the last rows of it to the next. */
  change(): void {
    for (const change of this.changes) {
      const place = Math.floor(this.#random() * this.#rows.length);
      const there = this.#rows[place];
      if (change === "insert" && this.#random() < 0.5) this.#rows.splice(place, 0, row(this.#next++));
      if (change === "update" && there) this.#rows[place] = { ...there, version: there.version + 1 };
      if (change === "delete") this.#rows.splice(place, 1);
    }
    this.longest = Math.max(this.longest, this.#rows.length);
  }

  /** A page, with up to five rows of the page before it. */
  page(number: number) {
    const extra = number > 0 && this.changes.length > 0 ? Math.floor(this.#random() * 6) : 0;
    const content = this.#rows.slice(number * pageSize - extra, (number + 1) * pageSize);
    const totalElements = this.#rows.length;
    this.isRead = (number + 1) * pageSize >= totalElements;
    return { content, number, totalElements, totalPages: Math.ceil(totalElements / pageSize) };
  }

  ids(): ReadonlySet<string> {
    return new Set(this.#rows.map(({ id }) => id));
  }

  /** Number of rows that are not in both with the same content. */
  differencesFrom(found: ReadonlyMap<string, string>): number {
    const own = new Map(this.#rows.map((each) => [each.id, JSON.stringify(each)]));
    const lacking = [...own].filter(([id, json]) => found.get(id) !== json).length;
    return lacking + [...found.keys()].filter((id) => !own.has(id)).length;
  }
}

function row(index: number): ListRow {
  return { id: `row-${index}`, name: `Name of row ${index}`, version: 0 };
}
