import type { Page } from "@onetrust-client/core";
import { createJobError } from "../job/job-error.js";
import { property } from "../job/read-values.js";
import { callOptionsOf } from "../job/run-options.js";
import type { ProgressMeter } from "../progress/progress.js";
import type { CopyState, Sink, WriteCounts } from "../sinks/sink.js";
import type { CopyOptions, ListOperation } from "./copy-options.js";
import { inputOf, nextWindow } from "./lists.js";
import { type PageRows, pageRows } from "./page-rows.js";

/** What the pages of a copy need. */
export interface PageCopy<Input, Item> {
  readonly list: ListOperation<Input, Item>;
  readonly sink: Sink;
  readonly options: CopyOptions<Input, Item>;
  readonly signal: AbortSignal;
  readonly meter: ProgressMeter;
}

/** So many rows without details are no accident. */
const mostFailed = 1000;

/** Reads a list, or windows of it, from where the state says, and stores each page. Yields each state that the sink has. */
export async function* copyPages<Input, Item>(
  parts: PageCopy<Input, Item>,
  begin: CopyState,
): AsyncGenerator<CopyState, void, undefined> {
  const { list, options, signal } = parts;
  const { prefetch = 0 } = options;
  let state = begin;
  while (!state.isComplete) {
    if (!state.isListRead) {
      const pageOptions = { ...callOptionsOf(options, signal), prefetch, resume: state.position };
      for await (const page of list.pages(inputOf(state, options), pageOptions)) {
        state = await copyPage(parts, state, page);
        yield state;
      }
    }
    // Windows end with their last page.
    if (state.kind === "full") {
      state = await endPass(parts, state);
      yield state;
    }
  }
}

async function copyPage<Input, Item>(
  { list, sink, options, signal, meter }: PageCopy<Input, Item>,
  state: CopyState,
  page: Page<unknown, Item>,
): Promise<CopyState> {
  const read = await pageRows(page.items, { list: list.metadata.name, options, signal });
  const failed = [...state.failed, ...read.failed];
  if (failed.length > mostFailed) throw tooManyFailed(list.metadata.name);
  meter.total = statedTotal(page.data) ?? meter.total;
  return await sink.write({
    rows: read.rows,
    seen: read.failed,
    pass: state.pass,
    stateAfter: (counts) => {
      for (const [what, count] of Object.entries(countsOf(read, counts))) if (count > 0) meter.count(what, count);
      return { ...behindPage({ ...state, failed }, { page, read, counts }), ...behindList(state, page, options) };
    },
  });
}

interface WrittenPage {
  readonly page: Page<unknown, unknown>;
  readonly read: PageRows;
  readonly counts: WriteCounts;
}

/** What became of the rows of a page: each row of it counts once. */
function countsOf({ failed, gone, withoutKey, repeated }: PageRows, counts: WriteCounts) {
  return { ...counts, overlap: counts.overlap + repeated, gone, withoutKey, failed: failed.length };
}

function behindPage(state: CopyState, { page, read, counts }: WrittenPage): CopyState {
  const { failed: _, ...added } = countsOf(read, counts);
  const before = state.counts;
  const stated = statedTotal(page.data);
  const moved = added.overlap > 0 || added.withoutKey > 0 || (stated ?? state.total) !== (state.total ?? stated);
  return {
    ...state,
    position: page.resume,
    total: stated ?? state.total,
    isSteady: state.isSteady && !moved,
    counts: {
      pages: before.pages + 1,
      rows: before.rows + page.items.length,
      inserted: before.inserted + added.inserted,
      updated: before.updated + added.updated,
      unchanged: before.unchanged + added.unchanged,
      overlap: before.overlap + added.overlap,
      gone: before.gone + added.gone,
      withoutKey: before.withoutKey + added.withoutKey,
      removed: before.removed,
    },
  };
}

/** Number of rows that a list says it has, from any of the places where OneTrust's lists say it. */
function statedTotal(data: unknown): number | undefined {
  const places = [["totalElements"], ["page", "totalElements"], ["meta", "page", "totalElements"], ["totalResults"]];
  const found = places.map((path) => path.reduce<unknown>(property, data));
  return found.find((value): value is number => typeof value === "number" && value >= 0);
}

/** What else changes with the last page of a list: a full pass has read all, and changes go on with the next window. */
function behindList<Input, Item>(
  state: CopyState,
  page: Page<unknown, unknown>,
  { since }: CopyOptions<Input, Item>,
): Partial<CopyState> {
  if (page.resume !== undefined) return {};
  if (state.kind === "full") return { isListRead: true };
  const window = since && nextWindow(state, since);
  return window
    ? { window, until: state.window?.to, total: undefined }
    : { window: undefined, until: state.target, total: undefined, isComplete: true };
}

/**
 * Removes what the list does not have any more. If it moved while it was read, a row may have been on no page although it is there: then
 * those are removed that the pass before did not see either.
 */
async function endPass<Input, Item>({ sink, meter }: PageCopy<Input, Item>, state: CopyState): Promise<CopyState> {
  const { counts, pass, total, target } = state;
  const isWhole = total === undefined || counts.rows - counts.overlap === total;
  const isSteady = state.isSteady && isWhole;
  return await sink.removeUnseen(isSteady ? pass : pass - 1, (removed) => {
    if (removed > 0) meter.count("removed", removed);
    return { ...state, isSteady, isComplete: true, until: target, counts: { ...counts, removed } };
  });
}

function tooManyFailed(list: string): Error {
  return createJobError({
    code: "details",
    subject: `copy ${list}: detail`,
    problem: `failed for more than ${mostFailed} rows`,
    expected: "failures of single rows",
    remedy: "Call it for one of the rows and look at the error. The next run goes on with the page that failed.",
  });
}
