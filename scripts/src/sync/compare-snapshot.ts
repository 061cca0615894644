import { type Definition, isDefinition, operationsOf } from "../model/openapi.js";
import type { Evidence } from "../model/specs/evidence.js";
import type { RawFile } from "../workspace/raw-cache.js";
import type { Problem } from "./sync-error.js";
import type { ServiceResult } from "./sync-report.js";

/** A definition to look at, with what is known of it. */
export interface Target {
  readonly id: string;
  /** Its package, unless the definition is new. */
  readonly package?: string | undefined;
  /** The committed snapshot's text. */
  readonly before: string | undefined;
  /** The committed evidence's text. */
  readonly evidence?: string | undefined;
  readonly isListed: boolean;
}

/** What the vendor publishes today, through all stages. */
export interface Fresh {
  readonly raw: RawFile;
  readonly definition: Definition;
  /** The snapshot's text. */
  readonly text: string;
  /** What the vendor's examples show. */
  readonly evidence: Evidence;
  /** What of the definition could not be read. */
  readonly findings: readonly string[];
}

/** What we had and what we got → what happened to the service. */
export function compareSnapshot(target: Target, got: Fresh | Problem): ServiceResult {
  const { id, package: name, before, isListed } = target;
  const service = { id, ...(name !== undefined && { package: name }) };
  const had = before === undefined ? [] : operationKeys(JSON.parse(before));
  if ("code" in got) {
    return { ...service, operations: had.length, added: [], removed: [], ...unsuccessful(got, isListed) };
  }
  const has = operationKeys(got.definition);
  const [old, now] = [new Set(had), new Set(has)];
  return {
    ...service,
    status: statusOf(before, got.text),
    operations: has.length,
    added: before === undefined ? [] : has.filter((key) => !old.has(key)),
    removed: had.filter((key) => !now.has(key)),
    findings: [...got.findings, ...(isListed ? [] : ["is no longer on the index page, but is still served"])],
  };
}

/** `GET /api/…` of every operation in a snapshot. */
export function operationKeys(definition: unknown): string[] {
  if (!isDefinition(definition)) return [];
  return operationsOf(definition).map(({ method, path }) => `${method.toUpperCase()} ${path}`);
}

function statusOf(before: string | undefined, now: string): "new" | "unchanged" | "changed" {
  if (before === undefined) return "new";
  return before === now ? "unchanged" : "changed";
}

/** Only a file that is gone from both the index and its own address has vanished; anything else is a failure. */
function unsuccessful(problem: Problem, isListed: boolean): Pick<ServiceResult, "status" | "findings" | "problem"> {
  if (problem.code !== "missing" || isListed) return { status: "failed", findings: [], problem };
  return { status: "vanished", findings: ["is gone from the index page and its own address; its package stays"] };
}
