import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Definition, entryOf, isDefinition, isRecord, type NameMap, type Service } from "../model/openapi.js";
import { sha256 } from "../model/sha256.js";
import { type Evidence, NO_EVIDENCE, parseEvidence } from "../model/specs/evidence.js";
import { type Lock, type LockEntry, parseLock } from "../model/specs/lock.js";
import { parseServices } from "../model/specs/services.js";
import { orMissing, readOptional } from "../workspace/files.js";
import { handWrittenPackages } from "../workspace/hand-written-packages.js";
import {
  evidencePath,
  failuresPath,
  idempotencyPath,
  jobsPath,
  overlayPath,
  PATHS,
  pagingPath,
  snapshotPath,
} from "../workspace/paths.js";
import { type Identities, type IdentityReview, parseIdentities } from "./amend/evidence/identities.js";
import { type DefectKind, type Overlay, parseDefectKinds, parseOverlay } from "./amend/overlay.js";
import { type FailureReview, parseFailureReview } from "./amend/reviews/failure-review.js";
import { type IdempotencyReview, NOT_REVIEWED, parseIdempotencyReview } from "./amend/reviews/idempotency-review.js";
import { type JobReview, parseJobReview } from "./amend/reviews/job-review.js";
import { type Limits, parseLimits, type ServiceLimits } from "./amend/reviews/limits.js";
import { type PagingReview, parsePagingReview } from "./amend/reviews/paging-review.js";
import { parseRowReviews, type RowReview } from "./amend/reviews/row-review.js";
import { type HandWritten, parseSummaries } from "./emit/catalogue/hand-written.js";
import { parseNextSteps } from "./emit/catalogue/next-steps.js";
import { NO_SEARCH_WORDS, parseSearchWords } from "./emit/catalogue/search-words.js";
import type { ServiceNames } from "./plan/plan.js";

/** All that generate reads, and only files that are committed. */
export interface Inputs {
  readonly services: readonly SourceService[];
  readonly names: Readonly<Record<string, ServiceNames>>;
  readonly kinds: readonly DefectKind[];
  readonly texts: HandWritten;
  /** How many requests OneTrust lets through; a repository may not know it. */
  readonly limits?: Limits;
  /** What people know of rows that no definition describes, by package. */
  readonly rows?: NameMap<RowReview>;
  /** The names of packages that people wrote: none is generated under them. */
  readonly handWritten?: ReadonlySet<string>;
}

/** Which state of the vendor's definition a package is made from. */
export interface SourceState {
  /** SHA-256 of the snapshot. */
  readonly snapshot: string;
  /** A day, or words such as `August 2026`; absent where the lock does not know the snapshot. */
  readonly asOf?: string;
}

export interface SourceService {
  readonly service: Service;
  readonly definition: Definition;
  readonly source: SourceState;
  readonly overlay: Overlay;
  /** What the vendor's examples show; a repository may not know it. */
  readonly evidence?: Evidence;
  /** By which properties its resources are known; a repository may not know it. */
  readonly identities?: IdentityReview;
  readonly review: IdempotencyReview;
  readonly paging: PagingReview;
  readonly failures: FailureReview;
  readonly jobs?: JobReview;
  readonly limits?: ServiceLimits;
  readonly rows?: RowReview;
}

/** Reads specs/ under `root`. A service that has no snapshot yet (its first download failed) is left out. */
export async function readInputs(root: string): Promise<Inputs> {
  const services = parseServices(await readFile(join(root, PATHS.services), "utf8"));
  const names = parseNames((await readOptional(root, PATHS.names)) ?? "{}");
  const kinds = (await readParsed(root, PATHS.defects, parseDefectKinds)) ?? [];
  const lock = (await readParsed(root, PATHS.lock, parseLock)) ?? {};
  const limits = await readParsed(root, PATHS.limits, parseLimits);
  const rows = (await readParsed(root, PATHS.rows, parseRowReviews)) ?? {};
  const identities = await readParsed(root, PATHS.identities, parseIdentities);
  const known = { kinds, lock, rows, limits: limits?.operations ?? {}, identities };
  const sources = await Promise.all(services.map((service) => readService(root, service, known)));
  return {
    services: sources.filter((source) => source !== undefined),
    names,
    kinds,
    texts: await readTexts(root),
    ...(limits && { limits }),
    rows,
    handWritten: handWrittenPackages(root),
  };
}

/** What people wrote for readers; a repository may have none of it. */
async function readTexts(root: string): Promise<HandWritten> {
  const names = await readdir(join(root, PATHS.snippets)).catch(orMissing<string[]>([]));
  const snippets = names
    .filter((name) => name.endsWith(".ts"))
    .toSorted()
    .map(async (name) => [name.slice(0, -3), await readFile(join(root, PATHS.snippets, name), "utf8")]);
  return {
    searchWords: (await readParsed(root, PATHS.searchWords, parseSearchWords)) ?? NO_SEARCH_WORDS,
    summaries: (await readParsed(root, PATHS.summaries, parseSummaries)) ?? {},
    snippets: Object.fromEntries(await Promise.all(snippets)),
    nextSteps: (await readParsed(root, PATHS.nextSteps, parseNextSteps)) ?? {},
  };
}

/** What the files about all services say. */
interface Known extends Required<Pick<Inputs, "kinds" | "rows">> {
  readonly lock: Lock;
  readonly limits: Limits["operations"];
  readonly identities: Identities | undefined;
}

async function readService(
  root: string,
  service: Service,
  { kinds, lock, limits, rows, identities }: Known,
): Promise<SourceService | undefined> {
  const path = snapshotPath(service.id);
  const snapshot = await readOptional(root, path);
  if (snapshot === undefined) return undefined;
  const definition = parsedOrNothing(snapshot);
  if (!isDefinition(definition)) throw new Error(`${path} is no snapshot. Restore it, or run pnpm sync.`);
  const read = <T>(reviewPath: string, parse: Parse<T>) => readParsed(root, reviewPath, parse);
  const parseActions: Parse<Overlay> = (text, name) => parseOverlay(text, name, kinds);
  return {
    service,
    definition,
    source: sourceState(snapshot, lock[service.id]),
    evidence: (await read(evidencePath(service.id), parseEvidence)) ?? NO_EVIDENCE,
    overlay: (await read(overlayPath(service.package), parseActions)) ?? { actions: [] },
    review: (await read(idempotencyPath(service.package), parseIdempotencyReview)) ?? NOT_REVIEWED,
    paging: (await read(pagingPath(service.package), parsePagingReview)) ?? {},
    failures: (await read(failuresPath(service.package), parseFailureReview)) ?? {},
    jobs: (await read(jobsPath(service.package), parseJobReview)) ?? {},
    limits: entryOf(limits, service.package) ?? {},
    rows: entryOf(rows, service.package) ?? {},
    ...(identities && {
      identities: { names: identities.names, confirmed: entryOf(identities.confirmed, service.package) ?? {} },
    }),
  };
}

function sourceState(snapshot: string, entry: LockEntry | undefined): SourceState {
  const hash = sha256(snapshot);
  return { snapshot: hash, ...(entry?.snapshot === hash && { asOf: entry.asOf }) };
}

/** The value of a JSON text, or nothing where it is none, as after a merge that was left half done. */
function parsedOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads the text of a hand-written file; `name` is the file's, for messages. */
type Parse<T> = (text: string, name: string) => T;

/** A hand-written file that may be missing: most services need none. */
async function readParsed<T>(root: string, path: string, parse: Parse<T>): Promise<T | undefined> {
  const text = await readOptional(root, path);
  return text === undefined ? undefined : parse(text, path);
}

function parseNames(text: string): Record<string, ServiceNames> {
  const names: unknown = JSON.parse(text);
  if (!isNames(names)) throw new Error('specs/names.json must map each service to its "operations" and "schemas".');
  return names;
}

function isNames(value: unknown): value is Record<string, ServiceNames> {
  const isPinned = (entry: unknown) => isRecord(entry) && isRecord(entry.operations) && isRecord(entry.schemas);
  return isRecord(value) && Object.values(value).every(isPinned);
}
