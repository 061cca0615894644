import { parse } from "yaml";
import { isRecord, type NameMap } from "../../../model/openapi.js";
import type { SourceOperation } from "../../../model/source-operations.js";
import { goneFindings } from "./review-file.js";

/** Requests a minute by operation (`PUT /api/…`), where they differ from the default. */
export type ServiceLimits = NameMap<number>;

/** How many requests OneTrust lets through, as far as a page of it says so. */
export interface Limits {
  readonly perMinute: number;
  readonly perHour: number;
  /** By package. */
  readonly operations: NameMap<ServiceLimits>;
}

/** Reads specs/limits.yaml; `name` is the file's, for messages. */
export function parseLimits(text: string, name: string): Limits {
  const document: unknown = parse(text);
  const { default: general, operations = {}, ...stray } = isRecord(document) ? document : {};
  if (!isRecord(operations) || Object.keys(stray).length > 0)
    throw new Error(`${name}: expected "default" and "operations", which lists limits by package and operation.`);
  const place = `${name}: default`;
  const { perMinute, perHour, ...more } = figuresOf(general, place);
  if (!isCount(perMinute) || !isCount(perHour) || Object.keys(more).length > 0)
    throw new Error(
      `${place}: perMinute and perHour must be whole numbers above 0, and nothing else stands beside them.`,
    );
  const services = Object.entries(operations).map(([packageName, limits]) => {
    return [packageName, serviceLimits(limits, `${name}: ${packageName}`, perMinute)];
  });
  return { perMinute, perHour, operations: Object.fromEntries(services) };
}

function serviceLimits(limits: unknown, place: string, usual: number): ServiceLimits {
  if (!isRecord(limits)) throw new Error(`${place}: expected limits by operation.`);
  return Object.fromEntries(
    Object.entries(limits).map(([key, limit]) => {
      const { perMinute, ...more } = figuresOf(limit, `${place}: ${key}`);
      if (!isCount(perMinute) || Object.keys(more).length > 0)
        throw new Error(
          `${place}: ${key}: perMinute must be a whole number above 0, and nothing else stands beside it.`,
        );
      if (perMinute === usual) throw new Error(`${place}: ${key}: ${usual} a minute is the default. Remove the entry.`);
      return [key, perMinute];
    }),
  );
}

/** The figures of an entry, which also has to say where they come from and as of when. */
function figuresOf(entry: unknown, place: string): Readonly<Record<string, unknown>> {
  const { source, asOf, ...figures } = isRecord(entry) ? entry : {};
  const hasOrigin = typeof source === "string" && source.startsWith("https://");
  if (hasOrigin && typeof asOf === "string" && /^\d{4}-\d{2}-\d{2}$/.test(asOf)) return figures;
  throw new Error(
    `${place}: "source" must be the https address of the page that says so, and "asOf" the day of that page.`,
  );
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}

/** Operations that the limits speak of and the definition lacks. */
export function limitFindings(limits: ServiceLimits, operations: readonly SourceOperation[]): string[] {
  return goneFindings("specs/limits.yaml", Object.keys(limits), operations);
}

/** Packages that the limits speak of and that do not exist. */
export function unknownPackages({ operations }: Limits, packages: ReadonlySet<string>): string[] {
  const unknown = Object.keys(operations).filter((name) => !packages.has(name));
  return unknown.map((name) => `specs/limits.yaml speaks of ${name}, which is no package`);
}
