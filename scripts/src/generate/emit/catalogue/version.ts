import type { OperationPlan } from "../../plan/plan.js";

/** What there is to know about an operation that has versions, or that the vendor gives up. */
export interface Version {
  readonly status: "current" | "superseded" | "deprecated";
  /** The method to use instead, in the same service. */
  readonly replacement?: string;
}

/** The version of one operation among all of its service; `undefined` where there is nothing to say. */
export function versionOf(operation: OperationPlan, operations: readonly OperationPlan[]): Version | undefined {
  const newest = newestVersion(operation, operations);
  const { deprecated } = operation.metadata;
  if (deprecated) {
    const replacement = typeof deprecated === "string" ? deprecated : newest?.name;
    return { status: "deprecated", ...(replacement !== undefined && { replacement }) };
  }
  if (newest !== undefined) return { status: "superseded", replacement: newest.name };
  return versionsOf(operation, operations).length > 1 ? { status: "current" } : undefined;
}

/** The highest version of this operation, if that is another one. */
function newestVersion(operation: OperationPlan, operations: readonly OperationPlan[]): OperationPlan | undefined {
  const newest = versionsOf(operation, operations)
    .filter(({ metadata }) => !metadata.deprecated)
    .toSorted((a, b) => numbered(b).version - numbered(a).version)[0];
  return newest !== undefined && numbered(newest).version > numbered(operation).version ? newest : undefined;
}

/** Method names tell which operations are versions of each other, by title or by path: `listPurposesV1`, `listPurposesV2`. */
function versionsOf(operation: OperationPlan, operations: readonly OperationPlan[]): OperationPlan[] {
  const { stem, version } = numbered(operation);
  return version === 0
    ? []
    : operations.filter((other) => numbered(other).version > 0 && numbered(other).stem === stem);
}

function numbered({ name }: OperationPlan): { readonly stem: string; readonly version: number } {
  const [, stem = name, version = "0"] = /^(.+)V(\d+)$/.exec(name) ?? [];
  return { stem, version: Number(version) };
}
