import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Definition, isDefinition, isRecord, type Service } from "../model/openapi.js";
import { parseServices } from "../model/services.js";
import { readOptional } from "../workspace/read.js";
import { NOT_REVIEWED, parseReplayReview, type ReplayReview } from "./amend/idempotency-review.js";
import { type Overlay, parseOverlay } from "./amend/overlay.js";
import { type PagingReview, parsePagingReview } from "./amend/paging-review.js";
import type { ServiceNames } from "./plan/plan.js";

/** All that generate reads, and only files that are committed. */
export interface Inputs {
  readonly services: readonly SourceService[];
  readonly names: Readonly<Record<string, ServiceNames>>;
}

export interface SourceService {
  readonly service: Service;
  readonly definition: Definition;
  readonly overlay: Overlay;
  readonly review: ReplayReview;
  readonly paging: PagingReview;
}

/** Reads specs/ under `root`. A service that has no snapshot yet (its first download failed) is left out. */
export async function readInputs(root: string): Promise<Inputs> {
  const specs = join(root, "specs");
  const services = parseServices(await readFile(join(specs, "services.json"), "utf8"));
  const names = parseNames((await readOptional(join(specs, "names.json"))) ?? "{}");
  const sources = await Promise.all(services.map((service) => readService(specs, service)));
  return { services: sources.filter((source) => source !== undefined), names };
}

async function readService(specs: string, service: Service): Promise<SourceService | undefined> {
  const snapshot = await readOptional(join(specs, "snapshots", `${service.id}.json`));
  if (snapshot === undefined) return undefined;
  const definition: unknown = JSON.parse(snapshot);
  if (!isDefinition(definition))
    throw new Error(`specs/snapshots/${service.id}.json is no snapshot. Restore it, or run pnpm sync.`);
  return {
    service,
    definition,
    overlay: await readYaml(specs, "overlays", service, parseOverlay, { actions: [] }),
    review: await readYaml(specs, "replay", service, parseReplayReview, NOT_REVIEWED),
    paging: await readYaml(specs, "paging", service, parsePagingReview, {}),
  };
}

/** A hand-written file about one service; most services have none. */
async function readYaml<T>(
  specs: string,
  folder: string,
  service: Service,
  parse: (text: string, name: string) => T,
  none: T,
): Promise<T> {
  const name = `${service.package}.yaml`;
  const text = await readOptional(join(specs, folder, name));
  return text === undefined ? none : parse(text, `specs/${folder}/${name}`);
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
