import { parse } from "yaml";
import { type KnownDefect, mendKinds } from "../generate/amend/kinds/rules.js";
import { parseSpared } from "../generate/amend/overlay.js";
import { type Definition, isDefinition, isRecord } from "../model/openapi.js";
import type { SyncReport } from "../sync/sync-report.js";
import { readOptional } from "../workspace/files.js";
import { overlayPath } from "../workspace/paths.js";
import type { State } from "../workspace/state.js";

/** Places of one kind that a finding names. */
const MOST_PLACES = 3;

/** The report with a finding for each kind of defect that a definition has in a new place. The rules mend them all. */
export async function withKnownDefects(
  report: SyncReport,
  { root, before, after }: { readonly root: string; readonly before: State; readonly after: State },
): Promise<SyncReport> {
  const services = report.services.map(async (service) => {
    if (service.package === undefined || (service.status !== "changed" && service.status !== "new")) return service;
    const spared = await sparedKinds(root, service.package);
    const old = defectsOf(before.snapshots.get(service.id), spared);
    const found = defectsOf(after.snapshots.get(service.id), spared).flatMap(({ kind, places }) => {
      const known = old.find((defect) => defect.kind.id === kind.id)?.places ?? [];
      const added = places.filter((place) => !known.includes(place));
      return added.length === 0 ? [] : `${kind.title}, at ${placesText(added)}; a rule mends it`;
    });
    return { ...service, findings: [...service.findings, ...found] };
  });
  return { ...report, services: await Promise.all(services) };
}

function defectsOf(snapshot: string | undefined, spared: ReadonlySet<string>): readonly KnownDefect[] {
  const definition = snapshot === undefined ? undefined : readDefinition(snapshot);
  return definition === undefined ? [] : mendKinds(definition, spared).defects;
}

function readDefinition(text: string): Definition | undefined {
  const value: unknown = JSON.parse(text);
  return isDefinition(value) ? value : undefined;
}

async function sparedKinds(root: string, name: string): Promise<ReadonlySet<string>> {
  const path = overlayPath(name);
  const document: unknown = parse((await readOptional(root, path)) ?? "");
  return new Set(isRecord(document) ? parseSpared(document, path).map(({ kind }) => kind) : []);
}

function placesText(places: readonly string[]): string {
  const named = places.slice(0, MOST_PLACES).join(", ");
  const more = places.length - MOST_PLACES;
  return more > 0 ? `${named} and ${more} more ${more === 1 ? "place" : "places"}` : named;
}
