import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BulkExportListItem, bulkExport } from "@onetrust-client/bulk-export";
import { type FakeTenant, fakeTenant } from "@onetrust-client/fake-tenant";
import { fileHost } from "../support/file-host.js";
import { brokenResponse } from "../support/requests.js";
import { RequestCount, runWithKills } from "./kill-runs.js";
import { randomFrom } from "./random.js";

/** Exports that are made one after the other, each in as many runs as it takes. */
export interface ExportKills {
  readonly exports: number;
  /** How often each is killed, if it does not end before. */
  readonly kills: number;
  readonly seed: number;
}

export interface ExportOutcome {
  readonly exports: number;
  readonly kills: number;
  /** Exports that the host made, each for a credit. */
  readonly made: number;
  /** Exports of which a run could not tell for ten minutes whether they had been started. */
  readonly unsettled: number;
  readonly wholeFiles: number;
  /** Downloads that went on in the middle of a file, and those that began before a byte that was there already. */
  readonly resumed: number;
  readonly backwards: number;
}

const runId = "3f0c2a4e-5d1b-4f7a-9c38-2b6e8d0f1a57";
const request = { exportType: "CONSENT_RECEIPTS", startDate: "2026-01-01", endDate: "2026-03-31", name: "receipts" };
const files = { "part-1.csv": "1,Newsletter\n".repeat(2000), "part-2.csv": "2,Product news\n".repeat(3000) };
/** How long the list of exports does not have a new one, in ms. */
const listedAfter = 1500;

export async function killExports({ exports, kills, seed }: ExportKills): Promise<ExportOutcome> {
  const random = randomFrom(seed);
  const sum = { kills: 0, made: 0, unsettled: 0, wholeFiles: 0, resumed: 0, backwards: 0 };
  for (let count = 0; count < exports; count++) {
    const one = await killExport(kills, random);
    for (const [name, value] of Object.entries(one)) Object.assign(sum, { [name]: Reflect.get(sum, name) + value });
  }
  return { exports, ...sum };
}

async function killExport(kills: number, random: () => number): Promise<Omit<ExportOutcome, "exports">> {
  const requests = new RequestCount();
  const tenant = await fakeTenant({ services: [bulkExport], latency: 3 });
  // Every fifth piece counts as a request, so that kills hit files in their middle as well.
  const onSent = (piece: number): void => void (piece % 5 === 0 && requests.add());
  const host = await fileHost(files, { piece: { bytes: 2000, ms: 10, onSent } });
  const account = answerExport(tenant, host.listed, { random, requests });
  const folder = mkdtempSync(join(tmpdir(), "onetrust-export-"));
  const settings = { hosts: tenant.hosts, client: tenant.client, request, to: folder };
  const run = (times: number) =>
    runWithKills({ program: "export-member.mjs", settings, kills: times, requestsBetween: 5, random, requests });
  try {
    const first = await run(kills);
    const isUnsettled = first.report === "unsettled";
    if (isUnsettled) {
      passTenMinutes(folder);
      await run(0);
    }
    const starts = Object.keys(files).map((name) =>
      host.received.filter((each) => each.name === name).map(({ headers }) => Number(headers.range?.slice(6, -1) ?? 0)),
    );
    return {
      kills: first.kills,
      made: account.made,
      unsettled: isUnsettled ? 1 : 0,
      wholeFiles: Object.entries(files).filter(([name, text]) => textOf(join(folder, runId, name)) === text).length,
      resumed: starts.flat().filter((start) => start > 0).length,
      backwards: starts.flatMap((each) => each.filter((start, index) => start < (each[index - 1] ?? 0))).length,
    };
  } finally {
    // The tenant reports the responses that it could not send: those that were to be lost.
    await tenant.close().catch(() => {});
    rmSync(folder, { recursive: true });
  }
}

interface Answering {
  readonly random: () => number;
  readonly requests: RequestCount;
}

/** The response of every third start is lost, and the list of exports has a new one late. */
function answerExport(tenant: FakeTenant, listed: () => object[], { random, requests }: Answering) {
  const account = { made: 0 };
  const operations = bulkExport(tenant.connect());
  let startedAt = Number.POSITIVE_INFINITY;
  tenant.answer(operations.getBulkExportCreditDetails, () => {
    requests.add();
    return { creditsRemaining: 5, totalCredits: 6 };
  });
  tenant.answer(operations.listBulkExports, () => {
    requests.add();
    const run: BulkExportListItem = { runId, name: request.name, status: "COMPLETED" };
    return {
      content: Date.now() < startedAt + listedAfter ? [] : [run],
      last: true,
      totalPages: 1,
      number: 0,
    } as never;
  });
  tenant.answer(operations.createBulkExport, () => {
    requests.add();
    account.made++;
    startedAt = Math.min(startedAt, Date.now());
    return random() < 0.33 ? brokenResponse() : { runId };
  });
  tenant.answer(operations.getBulkExportStatus, () => {
    requests.add();
    return { runId, status: random() < 0.5 ? "EXPORT_IN_PROGRESS" : "COMPLETED" } as never;
  });
  tenant.answer(operations.listBulkExportDownloadDetails, () => {
    requests.add();
    return { items: listed(), hasNext: false };
  });
  return account;
}

/** As if the note of a start were eleven minutes old. */
function passTenMinutes(folder: string): void {
  const then = Date.now() / 1000 - 660;
  for (const name of readdirSync(folder)) if (name.endsWith(".started")) utimesSync(join(folder, name), then, then);
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
