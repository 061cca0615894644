import { type Definition, isDefinition, isRecord } from "../../model/openapi.js";
import { judgeService } from "../compare/judge-service.js";
import { type PackageSources, readPackageSources } from "../compare/package-sources.js";
import type { Judgement, Verdict } from "../compare/verdict.js";
import { backText, changedText, newText, vanishedText } from "./changeset-text.js";
import type { ServiceChange } from "./service-changes.js";

/** The text of a file by its path from the root of the repository. */
export type ReadFile = (path: string) => Promise<string | undefined>;

export interface Readers {
  /** At the last commit. */
  readonly readOld: ReadFile;
  /** On disk. */
  readonly readNow: ReadFile;
  /** Service packages as they are generated now. */
  readonly readEmitted: ReadFile;
}

export interface ChangeNews {
  readonly verdict: Verdict;
  readonly summary: string;
  readonly version: string;
}

const UNJUDGED: Judgement = { verdict: "patch", breaks: [] };

/** What the change of a service means, and the words for it. */
export async function judgeChange({ service, kind }: ServiceChange, readers: Readers): Promise<ChangeNews> {
  const { readOld, readNow, readEmitted } = readers;
  const snapshotPath = `specs/snapshots/${service.id}.json`;
  const version = versionOf(await readNow(`packages/${service.package}/package.json`));
  const text = await readNow(snapshotPath);
  const definition = parsed(text, snapshotPath);
  const title = definition.info.title;
  if (kind === "new") return { verdict: "additive", summary: newText(definition), version };
  if (kind === "vanished") return { verdict: "patch", summary: vanishedText(title, service.vanished ?? ""), version };
  const oldText = await readOld(snapshotPath);
  const old = parsed(oldText, snapshotPath);
  const [before, after] = [await sourcesOf(service.package, readOld), await sourcesOf(service.package, readEmitted)];
  // Where generate failed there is nothing to judge yet; it says so itself, and a later run raises the bump.
  const judgement =
    after.index === ""
      ? UNJUDGED
      : judgeService({ snapshot: oldText ?? "", sources: before }, { snapshot: text ?? "", sources: after });
  const nameOf = schemaNames(service.id, await readOld("specs/names.json"), await readEmitted("specs/names.json"));
  const list = oldText === text ? "" : changedText(old, definition, nameOf, judgement);
  const summary = [...(kind === "back" ? [backText(title)] : []), list].filter((each) => each !== "").join("\n\n");
  return { verdict: judgement.verdict === "none" ? "patch" : judgement.verdict, summary, version };
}

async function sourcesOf(name: string, read: ReadFile): Promise<PackageSources> {
  return readPackageSources(async (file) => (await read(`packages/${name}/src/${file}.ts`)) ?? "");
}

function parsed(text: string | undefined, path: string): Definition {
  const definition: unknown = JSON.parse(text ?? "null");
  if (isDefinition(definition)) return definition;
  throw new Error(`${path} is no snapshot. Restore it, or run pnpm sync.`);
}

function versionOf(text: string | undefined): string {
  const manifest: unknown = JSON.parse(text ?? "{}");
  return isRecord(manifest) && typeof manifest.version === "string" ? manifest.version : "0.0.0";
}

/** A schema's public name, today's before yesterday's; one that was never pinned keeps the vendor's. */
function schemaNames(id: string, ...texts: (string | undefined)[]): (vendorName: string) => string {
  const pinned = texts.map((text) => {
    const names: unknown = JSON.parse(text ?? "{}");
    const service = isRecord(names) ? names[id] : undefined;
    return isRecord(service) && isRecord(service.schemas) ? service.schemas : {};
  });
  const all: Readonly<Record<string, unknown>> = Object.assign({}, ...pinned);
  return (vendorName) => {
    const name = all[vendorName];
    return typeof name === "string" ? name : vendorName;
  };
}
