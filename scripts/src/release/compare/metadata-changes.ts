import { isDeepStrictEqual } from "node:util";
import type { JobOperationDefinition, PagedOperationDefinition } from "@onetrust-client/core";
import type { Break, Verdict } from "./change-verdict.js";
import type { PackageSurface } from "./package-sources.js";

/** Metadata that is not as it was, and what that means for users whose program compiles all the same. */
export interface MetadataChange extends Break {
  readonly verdict: Verdict;
}

/** What a change of one property of the metadata means. */
type Rule = (before: unknown, after: unknown) => Verdict;

const breaking: Rule = () => "breaking";
const patch: Rule = () => "patch";
/** That there is a body or that there are pages at all shows in the types, and there the compiler decides. */
const another: Rule = (before, after) => (before === undefined || after === undefined ? "patch" : "breaking");
/** Absent means JSON. */
const response: Rule = (before) => (before === "none" ? "patch" : "breaking");
const lostWith =
  (value: unknown): Rule =>
  (_, after) =>
    after === value ? "breaking" : "additive";

/** Any one of the scopes will do, so each that is no longer accepted locks somebody out; none documented locks out nobody. */
const scopes: Rule = (before, after) => {
  const [had, has] = [listOf(before), listOf(after)];
  const isNarrower = has.length > 0 && (had.length === 0 || had.some((scope) => !has.includes(scope)));
  return isNarrower ? "breaking" : "additive";
};

/** A rule for every property: the compiler misses the one that is forgotten. */
const RULES: { readonly [Property in keyof Required<PagedOperationDefinition & JobOperationDefinition>]: Rule } = {
  method: breaking,
  path: breaking,
  scopes,
  // Without the key the tenant's token is wanted.
  credentials: lostWith(undefined),
  body: another,
  // What callers pass is the same; what the host gets was wrong before, or is what it asks for now.
  contentType: patch,
  partTypes: patch,
  // The compiler sees what types a body may have, and which parts must be given.
  bodyType: patch,
  bodyOptional: patch,
  files: patch,
  required: patch,
  spread: patch,
  styles: patch,
  response,
  responseType: patch,
  responseOptional: patch,
  idempotent: patch,
  // Responses that were returned with their failures are rejected from now on.
  failures: (before, after) => (listOf(after).every((sign) => isAmong(sign, before)) ? "additive" : "breaking"),
  deprecated: () => "additive",
  perMinute: patch,
  paging: another,
  job: another,
};

export function metadataChanges(before: PackageSurface, after: PackageSurface): MetadataChange[] {
  const host = { subject: after.interface, place: "host", isCompileError: false };
  const hostChange: MetadataChange[] =
    before.host === after.host
      ? []
      : [{ ...host, verdict: "breaking", message: `host: ${before.host} became ${after.host}` }];
  return [...hostChange, ...Object.keys(before.operations).flatMap((name) => changesOf(name, before, after))];
}

function changesOf(name: string, before: PackageSurface, after: PackageSurface): MetadataChange[] {
  const [old, now] = [before.operations[name], after.operations[name]];
  if (old === undefined || now === undefined) return [];
  const rules: [string, Rule][] = Object.entries({ ...rulesForUnknown(old, now), ...RULES });
  return rules.flatMap(([property, rule]) => {
    const [was, is] = [old[property], now[property]];
    if (isDeepStrictEqual(was, is)) return [];
    const message = `${property}: ${textOf(was)} became ${textOf(is)}`;
    return [{ subject: name, place: property, message, isCompileError: false, verdict: rule(was, is) }];
  });
}

/** A property that a later emitter writes and this table does not know yet is no reason to be silent. */
function rulesForUnknown(old: object, now: object): Record<string, Rule> {
  return Object.fromEntries([...Object.keys(old), ...Object.keys(now)].map((property) => [property, breaking]));
}

function textOf(value: unknown): string {
  return value === undefined ? "none" : JSON.stringify(value);
}

function isAmong(sign: unknown, before: unknown): boolean {
  return listOf(before).some((each) => isDeepStrictEqual(each, sign));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
