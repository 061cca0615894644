import pMap from "p-map";
import { layoutOf } from "../workspace/paths.js";
import { writeRaw } from "../workspace/raw-cache.js";
import { readState, type State, writeState } from "../workspace/state.js";
import { indexUrl } from "./addresses.js";
import { operationKeys } from "./compare-snapshot.js";
import { type Discovery, discover } from "./discover.js";
import { getBytes, LIMITS, type Limits } from "./get-bytes.js";
import { advance } from "./next-state.js";
import type { ServiceResult, SyncReport } from "./report.js";
import { type Problem, problemOr } from "./sync-error.js";
import { type Outcome, type Source, syncService } from "./sync-service.js";

export interface SyncOptions {
  /** The repository, or a test's folder: holds specs/. */
  readonly root: string;
  /** `https://developer.onetrust.com`, or a mirror. */
  readonly origin: string;
  /** yyyy-mm-dd; the first day of snapshots that this run sees first. */
  readonly today: string;
  readonly limits?: Limits;
  /** Name of an environment variable that asks for a proxy, if one is set. */
  readonly proxyVariable?: string | undefined;
  readonly onProgress?: (progress: Progress) => void;
}

/** One service done, of `total`. */
export interface Progress {
  readonly result: ServiceResult;
  readonly done: number;
  readonly total: number;
}

/** What does the vendor publish today? Nothing is written before all of it is known. */
export async function runSync(options: SyncOptions): Promise<SyncReport> {
  const { origin, limits = LIMITS } = options;
  const layout = layoutOf(options.root);
  const before = readState(layout);
  const discovery = await problemOr(() => readIndex(origin, before, limits));
  if ("code" in discovery) return withoutIndex(options, discovery, before);
  const outcomes = await syncAll(discovery, before, { origin, raw: layout.raw, limits }, options.onProgress);
  const fresh = outcomes.flatMap(({ target, got }) => ("code" in got ? [] : [[target.service, got] as const]));
  const gone = outcomes.flatMap(({ result }) => (result.status === "vanished" ? result.id : []));
  const after = advance(before, { got: fresh, vanished: new Set(gone) }, options.today);
  for (const [{ id }, { raw }] of fresh) writeRaw(layout.raw, id, raw);
  writeState(layout, after);
  const problems = discovery.unsafe.map((name) => unsafeId(name, indexUrl(origin)));
  return {
    origin,
    host: "answered",
    problems,
    services: outcomes.map(({ result }) => result),
    standing: standing(after),
  };
}

/** The one probe: if the index cannot be had, nothing else is asked for. */
async function readIndex(origin: string, { services }: State, { probeMs, bytes }: Limits): Promise<Discovery> {
  const url = indexUrl(origin);
  const { body } = await getBytes(url, { ms: probeMs, bytes });
  return discover(new TextDecoder().decode(body), services, url);
}

async function syncAll(
  { services, listed }: Discovery,
  { snapshots }: State,
  source: Source,
  onProgress?: (progress: Progress) => void,
): Promise<Outcome[]> {
  let done = 0;
  const one = async (service: (typeof services)[number]): Promise<Outcome> => {
    const target = { service, before: snapshots.get(service.id), isListed: listed.has(service.id) };
    const outcome = await syncService(target, source);
    done += 1;
    onProgress?.({ result: outcome.result, done, total: services.length });
    return outcome;
  };
  return pMap(services, one, { concurrency: source.limits.atOnce });
}

function withoutIndex({ origin, proxyVariable }: SyncOptions, problem: Problem, state: State): SyncReport {
  const isUnreachable = NO_ANSWER.has(problem.code);
  const host = isUnreachable ? "unreachable" : "wrong-answer";
  const problems = [isUnreachable ? withProxyHint(problem, proxyVariable) : problem];
  return { origin, host, problems, services: [], standing: standing(state) };
}

const NO_ANSWER: ReadonlySet<Problem["code"]> = new Set(["unreachable", "timed-out", "broken-off"]);

function withProxyHint(problem: Problem, variable: string | undefined): Problem {
  if (variable === undefined) return problem;
  const hint = `${variable} is set, but the fetch of Node 20 does not use it: this run went without the proxy.`;
  return { ...problem, remedy: `${problem.remedy} ${hint}` };
}

function standing({ snapshots }: State): SyncReport["standing"] {
  const operations = [...snapshots.values()].flatMap((text) => operationKeys(JSON.parse(text)));
  return { services: snapshots.size, operations: operations.length };
}

function unsafeId(name: string, place: string): Problem {
  const message = `the index page links ${JSON.stringify(name)}, which is no safe id`;
  return { code: "unsafe-id", message, place, remedy: "Only a-z, 0-9 and single hyphens are taken; it was left out." };
}
