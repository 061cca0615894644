import { isDeepStrictEqual } from "node:util";
import type { OperationDefinition } from "../../generate/plan/operations/metadata.js";
import type { PackageSurface } from "./package-sources.js";
import type { Break, Verdict } from "./verdict.js";

/** A fact that is not as it was, and what that means for users whose program compiles all the same. */
export interface FactChange extends Break {
  readonly verdict: Verdict;
}

type Judge = (before: unknown, after: unknown) => Verdict;

const breaking: Judge = () => "breaking";
const patch: Judge = () => "patch";
/** That there is a body or that there are pages at all shows in the types, and there the compiler judges. */
const another: Judge = (before, after) => (before === undefined || after === undefined ? "patch" : "breaking");
/** Absent means JSON. */
const response: Judge = (before) => (before === "none" ? "patch" : "breaking");
const lostWith =
  (value: unknown): Judge =>
  (_, after) =>
    after === value ? "breaking" : "additive";

/** Any one of the scopes will do, so each that is no longer accepted locks somebody out; none documented locks out nobody. */
const scopes: Judge = (before, after) => {
  const [had, has] = [listOf(before), listOf(after)];
  const isNarrower = has.length > 0 && (had.length === 0 || had.some((scope) => !has.includes(scope)));
  return isNarrower ? "breaking" : "additive";
};

/** A row for every fact: the compiler misses the one that is forgotten. */
const JUDGES: { readonly [Fact in keyof Required<OperationDefinition>]: Judge } = {
  method: breaking,
  path: breaking,
  scopes,
  // Without the key the tenant's token is wanted.
  credentials: lostWith(undefined),
  body: another,
  // The compiler sees what types a body may have, and which parts must be given.
  bodyType: patch,
  bodyOptional: patch,
  files: patch,
  required: patch,
  spread: patch,
  response,
  idempotent: patch,
  // Responses that were returned with their failures are rejected from now on.
  errorsProperty: (_, after) => (after === undefined ? "additive" : "breaking"),
  deprecated: () => "additive",
  paging: another,
};

export function metadataChanges(before: PackageSurface, after: PackageSurface): FactChange[] {
  const host = { subject: after.interface, place: "host", isCompileError: false };
  const hostChange: FactChange[] =
    before.host === after.host
      ? []
      : [{ ...host, verdict: "breaking", message: `host: ${before.host} became ${after.host}` }];
  return [...hostChange, ...Object.keys(before.operations).flatMap((name) => changesOf(name, before, after))];
}

function changesOf(name: string, before: PackageSurface, after: PackageSurface): FactChange[] {
  const [old, now] = [before.operations[name], after.operations[name]];
  if (old === undefined || now === undefined) return [];
  const judges: [string, Judge][] = Object.entries({ ...unknownFacts(old, now), ...JUDGES });
  return judges.flatMap(([fact, judge]) => {
    if (isDeepStrictEqual(old[fact], now[fact])) return [];
    const message = `${fact}: ${textOf(old[fact])} became ${textOf(now[fact])}`;
    return [{ subject: name, place: fact, message, isCompileError: false, verdict: judge(old[fact], now[fact]) }];
  });
}

/** A fact that a later emitter writes and this table does not know yet is no reason to be silent. */
function unknownFacts(old: object, now: object): Record<string, Judge> {
  return Object.fromEntries([...Object.keys(old), ...Object.keys(now)].map((fact) => [fact, breaking]));
}

function textOf(value: unknown): string {
  return value === undefined ? "none" : JSON.stringify(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
