import { isDeepStrictEqual } from "node:util";
import { type Definition, entryOf, type Service } from "../../model/openapi.js";
import type { Lock } from "../../model/specs/lock.js";
import { type Compatibility, type Verdict, worst } from "../compare/change-verdict.js";
import { checkCompatibility } from "../compare/compatibility.js";
import { isSameCode } from "../compare/noticed-code.js";
import type { PackageSources } from "../compare/package-sources.js";
import { changeList } from "./change-list.js";
import { changedSummary, newSummary, returnedSummary, vanishedSummary } from "./changeset-summary.js";

/** The list of services and the hashes of their snapshots, at one time. */
export interface ServiceList {
  readonly services: readonly Service[];
  readonly lock: Lock;
}

export type ServiceChange = { readonly service: Service; readonly kind: "new" | "changed" | "vanished" | "back" };

/** What became of each service that is not as it was. One that is back or has vanished may have changed as well: that says less. */
export function serviceChanges(before: ServiceList, after: ServiceList): ServiceChange[] {
  return after.services.flatMap((service): ServiceChange[] => {
    const { id } = service;
    const old = before.services.find((each) => each.id === id);
    const [oldHash, hash] = [before.lock[id]?.snapshot, after.lock[id]?.snapshot];
    if (hash === undefined) return [];
    if (old === undefined || oldHash === undefined) return [{ service, kind: "new" }];
    if (old.vanished === undefined && service.vanished !== undefined) return [{ service, kind: "vanished" }];
    if (old.vanished !== undefined && service.vanished === undefined) return [{ service, kind: "back" }];
    return oldHash === hash ? [] : [{ service, kind: "changed" }];
  });
}

/** What the change of a service means for its users, and the words for it. The verdict is `none` where they can notice nothing. */
export interface ChangeDescription {
  readonly verdict: Verdict;
  readonly summary: string;
}

/** A service at one time: its snapshot, and its package as it is generated. */
export interface ServiceVersion {
  readonly definition: Definition;
  readonly sources: PackageSources;
}

/** The public names of schemas by the vendor's. */
export type SchemaNames = Readonly<Record<string, string>>;

export function describeNewService(definition: Definition): ChangeDescription {
  return { verdict: "additive", summary: newSummary(definition) };
}

export function describeVanishedService({ info }: Definition, since: string): ChangeDescription {
  return { verdict: "patch", summary: vanishedSummary(info.title, since) };
}

export function describeChangedService(
  before: ServiceVersion,
  after: ServiceVersion,
  names: SchemaNames,
): ChangeDescription {
  const compatibility = compareSources(before, after);
  const isSame = isDeepStrictEqual(before.definition, after.definition);
  const changes = changeList(before.definition, after.definition, (name) => entryOf(names, name) ?? name);
  const isSeen = compatibility.verdict !== "none" || changes.length > 0;
  return {
    verdict: isSeen ? worst(["patch", compatibility.verdict]) : "none",
    summary: isSame || !isSeen ? "" : changedSummary(after.definition.info.title, changes, compatibility),
  };
}

function compareSources(before: ServiceVersion, after: ServiceVersion): Compatibility {
  if (isSameCode(before.sources, after.sources)) return { verdict: "none", breaks: [] };
  return checkCompatibility(before.sources, after.sources);
}

/** A definition that the vendor publishes again may have changed meanwhile. */
export function describeReturnedService(
  before: ServiceVersion,
  after: ServiceVersion,
  names: SchemaNames,
): ChangeDescription {
  const { verdict, summary } = describeChangedService(before, after, names);
  // That it is no longer deprecated shows in package.json.
  const texts = [returnedSummary(after.definition.info.title), summary];
  return { verdict: worst(["patch", verdict]), summary: texts.filter((text) => text !== "").join("\n\n") };
}

/** The compiler's verdict; what it does not see, and the snapshots show, is still news. */
export function compareVersions(before: ServiceVersion, after: ServiceVersion): Compatibility {
  const { verdict, breaks } = checkCompatibility(before.sources, after.sources);
  const isSame = isDeepStrictEqual(before.definition, after.definition);
  return { verdict: worst([verdict, isSame ? "none" : "patch"]), breaks };
}
