import { canonicalJson } from "../model/canonical-json.js";
import type { Service } from "../model/openapi.js";
import { sha256 } from "../model/sha256.js";
import type { LockEntry } from "../model/specs/lock.js";
import type { State } from "../workspace/state.js";
import type { Fresh } from "./compare-snapshot.js";

/** What a run found out: what came through all stages, the ids that have vanished, and the dates of the vendor's pages. */
export interface Findings {
  readonly got: readonly (readonly [Service, Fresh])[];
  readonly vanished: ReadonlySet<string>;
  readonly pages: State["pages"];
}

/** The days of a run: when it takes place, and of which state the vendor's files are. */
export interface RunDates {
  /** yyyy-mm-dd. */
  readonly today: string;
  /** The day of the run, or words such as `August 2026` where the files are a copy. */
  readonly asOf: string;
}

/** The state after a run: services that came through all stages are up to date, all others as they were but for the vanished' mark. */
export function nextState(state: State, { got, vanished, pages }: Findings, dates: RunDates): State {
  const { today } = dates;
  const known = new Set(state.services.map(({ id }) => id));
  const added = got.flatMap(([service]) => (known.has(service.id) ? [] : service));
  const entries = got.map(([{ id }, { raw, text, definition }]): [string, LockEntry] => {
    const now = { raw: sha256(raw.body), snapshot: sha256(text), version: definition.info.version };
    return [id, nextEntry(state.lock[id], now, dates)];
  });
  const isBack = new Set(got.map(([{ id }]) => id));
  const marked = state.services.map((service): Service => {
    const { vanished: since, ...plain } = service;
    if (isBack.has(service.id)) return plain;
    return vanished.has(service.id) ? { ...plain, vanished: since ?? today } : service;
  });
  return {
    ...state,
    pages,
    services: [...marked, ...added].sort((a, b) => (a.id < b.id ? -1 : 1)),
    lock: { ...state.lock, ...Object.fromEntries(entries) },
    snapshots: new Map([...state.snapshots, ...got.map(([{ id }, { text }]) => [id, text] as const)]),
    evidence: new Map([
      ...state.evidence,
      ...got.map(([{ id }, fresh]) => [id, canonicalJson(fresh.evidence)] as const),
    ]),
  };
}

/** A new raw file with the same snapshot keeps its days: only the interface counts as news. */
function nextEntry(
  before: LockEntry | undefined,
  now: Omit<LockEntry, "firstSeen" | "asOf">,
  { today, asOf }: RunDates,
): LockEntry {
  const isNews = before?.snapshot !== now.snapshot;
  return { ...now, firstSeen: isNews ? today : before.firstSeen, asOf: isNews ? asOf : before.asOf };
}
