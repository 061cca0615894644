import pMap from "p-map";
import { canonicalJson } from "../model/canonical-json.js";
import type { Service } from "../model/openapi.js";
import type { RawFile } from "../workspace/raw-cache.js";
import type { State } from "../workspace/state.js";
import { compareSnapshot, type Fresh, operationKeys, type Target } from "./compare-snapshot.js";
import { apiCatalogUrl } from "./discover/api-catalog.js";
import { type Discovery, definitionUrl, discover, indexUrl } from "./discover/discover.js";
import { nameServices } from "./discover/name-services.js";
import { download, getBytes } from "./download.js";
import { evidenceOf } from "./evidence/evidence.js";
import { newContradictions } from "./evidence/new-contradictions.js";
import { nextState } from "./next-state.js";
import { normalise, withExamples } from "./normalise/normalise.js";
import { inCommittedOrder } from "./order-of-values.js";
import { type Problem, problemOr } from "./sync-error.js";
import type { ServiceResult, SyncReport } from "./sync-report.js";
import { announcementFindings } from "./vendor-news/announcements.js";
import { comparePages, readPageDates } from "./vendor-news/vendor-pages.js";
import { verify } from "./verify/verify.js";

export interface SyncOptions {
  /** `https://developer.onetrust.com`, or a mirror. */
  readonly origin: string;
  /** yyyy-mm-dd; the first day of snapshots that this run sees first. */
  readonly today: string;
  /** The state of the vendor's files where they are a copy, such as `August 2026`. Default: `today`. */
  readonly asOf?: string | undefined;
  readonly limits?: Limits;
  /** The last download of a definition from the same address. */
  readonly readCached?: (id: string, url: string) => RawFile | undefined;
  /** Name of an environment variable that asks for a proxy, if one is set. */
  readonly proxyVariable?: string | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

export interface Limits {
  /** Longest time for the index page, and so for finding out whether the host can be reached at all. */
  readonly probeMs: number;
  /** Longest time for one definition, body included. */
  readonly fileMs: number;
  /** Largest body. */
  readonly bytes: number;
  /** Definitions on the way at the same time. */
  readonly atOnce: number;
}

export const LIMITS: Limits = { probeMs: 10_000, fileMs: 60_000, bytes: 20_000_000, atOnce: 6 };

/** One service done, of `total`. */
export interface Progress {
  readonly result: ServiceResult;
  readonly done: number;
  readonly total: number;
}

/** What a run found out, and what is to be written because of it. */
export interface Synced {
  readonly report: SyncReport;
  readonly after: State;
  /** The definitions that came through all stages, by id. */
  readonly downloads: ReadonlyMap<string, RawFile>;
}

/** What does the vendor publish today? Reads from the vendor's host and writes nothing. */
export async function sync(before: State, options: SyncOptions): Promise<Synced> {
  const { origin, limits = LIMITS } = options;
  const discovery = await problemOr(() => readIndex(origin, before, limits));
  if ("code" in discovery) {
    return { report: withoutIndex(options, discovery, before), after: before, downloads: new Map() };
  }
  const outcomes = withNames(await syncAll(discovery, before, options), before);
  const fresh = outcomes.flatMap(({ service, got }) => ("code" in got || !service ? [] : [[service, got] as const]));
  const gone = outcomes.flatMap(({ result }) => (result.status === "vanished" ? result.id : []));
  const pages = comparePages(before.pages, await readPageDates(before.pages, origin, limits));
  const found = { got: fresh, vanished: new Set(gone), pages: pages.after };
  const after = nextState(before, found, { today: options.today, asOf: options.asOf ?? options.today });
  const report: SyncReport = {
    origin,
    host: "answered",
    problems: discovery.unsafe.map((name) => unsafeId(name, indexUrl(origin))),
    findings: [...discovery.findings, ...pages.findings, ...announcementFindings(before.announcements, after)],
    ...(discovery.changelog !== undefined && { changelog: discovery.changelog }),
    services: outcomes.map(({ result }) => result),
    snapshots: countSnapshots(after),
  };
  return { report, after, downloads: new Map(fresh.map(([{ id }, { raw }]) => [id, raw])) };
}

/** The one probe: if the index cannot be had, nothing else is asked for. A host may lack the API catalog. */
async function readIndex(origin: string, { services }: State, { probeMs, bytes }: Limits): Promise<Discovery> {
  const text = async (url: string, ms: number) => new TextDecoder().decode((await getBytes(url, { ms, bytes })).body);
  const index = await text(indexUrl(origin), probeMs);
  const catalog = await problemOr(() => text(apiCatalogUrl(origin), probeMs / 2));
  return discover({ index, catalog: typeof catalog === "string" ? catalog : undefined, origin }, services);
}

interface Outcome {
  readonly target: Target;
  readonly got: Fresh | Problem;
  readonly result: ServiceResult;
  /** Absent where a new definition has no package name yet, or gets none. */
  readonly service?: Service | undefined;
}

async function syncAll(discovery: Discovery, state: State, options: SyncOptions): Promise<Outcome[]> {
  const { listed, added } = discovery;
  const known = new Map(state.services.map((service) => [service.id, service]));
  const ids = [...known.keys(), ...added].toSorted();
  let done = 0;
  const one = async (id: string): Promise<Outcome> => {
    const service = known.get(id);
    const before = state.snapshots.get(id);
    const evidence = state.evidence.get(id);
    const target = { id, package: service?.package, before, evidence, isListed: listed.has(id) };
    const outcome = await syncService(target, options);
    done += 1;
    options.onProgress?.({ result: outcome.result, done, total: ids.length });
    return { ...outcome, service };
  };
  return pMap(ids, one, { concurrency: (options.limits ?? LIMITS).atOnce });
}

/** One service through all stages: download → verify → normalise → snapshot text, and what the examples show. */
async function syncService(target: Target, { origin, limits = LIMITS, readCached }: SyncOptions): Promise<Outcome> {
  const { id } = target;
  const url = definitionUrl(origin, id);
  const got = await problemOr(async (): Promise<Fresh> => {
    const raw = await download(url, readCached?.(id, url), { ms: limits.fileMs, bytes: limits.bytes });
    const findings: string[] = [];
    const document = verify(raw.body);
    const definition = normalise(document, (finding) => findings.push(finding));
    const evidence = evidenceOf(withExamples(document), definition);
    findings.push(...newContradictions(target, { definition, evidence }));
    return inCommittedOrder(target.before, { raw, definition, text: canonicalJson(definition), evidence, findings });
  });
  return { target, got, result: compareSnapshot(target, got) };
}

/** A new definition is named by its title, so its package is known only now. */
function withNames(outcomes: readonly Outcome[], state: State): Outcome[] {
  const unnamed = outcomes.flatMap(({ target, got, service }) =>
    service || "code" in got ? [] : { id: target.id, title: got.definition.info.title, url: got.raw.url },
  );
  const named = nameServices(state, unnamed);
  return outcomes.map((outcome) => {
    const name = named.get(outcome.target.id);
    if (name === undefined) return outcome;
    if ("code" in name) return { ...outcome, got: name, result: compareSnapshot(outcome.target, name) };
    return { ...outcome, service: name, result: { ...outcome.result, package: name.package } };
  });
}

const NO_ANSWER: ReadonlySet<Problem["code"]> = new Set(["unreachable", "timed-out", "broken-off"]);

function withoutIndex({ origin, proxyVariable }: SyncOptions, problem: Problem, state: State): SyncReport {
  const isUnreachable = NO_ANSWER.has(problem.code);
  const host = isUnreachable ? "unreachable" : "wrong-answer";
  const problems = [isUnreachable ? withProxyHint(problem, proxyVariable) : problem];
  return { origin, host, problems, findings: [], services: [], snapshots: countSnapshots(state) };
}

function withProxyHint(problem: Problem, variable: string | undefined): Problem {
  if (variable === undefined) return problem;
  const hint = `${variable} is set, but the fetch of Node 20 does not use it: this run went without the proxy.`;
  return { ...problem, remedy: `${problem.remedy} ${hint}` };
}

function countSnapshots({ snapshots }: State): SyncReport["snapshots"] {
  const operations = [...snapshots.values()].flatMap((text) => operationKeys(JSON.parse(text)));
  return { services: snapshots.size, operations: operations.length };
}

function unsafeId(name: string, place: string): Problem {
  const message = `the index page links ${JSON.stringify(name)}, which is no safe id`;
  return { code: "unsafe-id", message, place, remedy: "Only a-z, 0-9 and single hyphens are taken; it was left out." };
}
