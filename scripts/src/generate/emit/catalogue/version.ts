import type { OperationPlan } from "../../plan/plan.js";

/** What there is to know about an operation that has versions, or that the vendor gives up. */
export interface Version {
  readonly status: "current" | "superseded" | "deprecated";
  /** The method to use instead, in the same service. */
  readonly replacement?: string;
}

/** The versions of operations among all of their service, by the name of the method; absent where there is nothing to say. */
export function versionsOf(operations: readonly OperationPlan[]): ReadonlyMap<string, Version> {
  const byStem = new Map<string, OperationPlan[]>();
  for (const operation of operations.filter((each) => numbered(each).version > 0)) {
    const { stem } = numbered(operation);
    const siblings = byStem.get(stem) ?? [];
    byStem.set(stem, siblings);
    siblings.push(operation);
  }
  const newest = new Map([...byStem].map(([stem, siblings]) => [stem, newestOf(siblings)]));
  return new Map(
    operations.flatMap((operation) => {
      const { stem, version } = numbered(operation);
      const isAlone = version === 0 || byStem.get(stem)?.length === 1;
      const found = versionOf(operation, isAlone ? "alone" : newest.get(stem));
      return found === undefined ? [] : [[operation.name, found] as const];
    }),
  );
}

/** Method names tell which operations are versions of each other, by title or by path: `listPurposesV1`, `listPurposesV2`. */
function versionOf(operation: OperationPlan, among: OperationPlan | "alone" | undefined): Version | undefined {
  const isNewer = typeof among === "object" && numbered(among).version > numbered(operation).version;
  const newest = isNewer ? among : undefined;
  const { deprecated } = operation.metadata;
  if (deprecated) {
    const replacement = typeof deprecated === "string" ? deprecated : newest?.name;
    return { status: "deprecated", ...(replacement !== undefined && { replacement }) };
  }
  if (newest !== undefined) return { status: "superseded", replacement: newest.name };
  return among === "alone" ? undefined : { status: "current" };
}

/** The highest version that is not deprecated. */
function newestOf(versions: readonly OperationPlan[]): OperationPlan | undefined {
  const current = versions.filter(({ metadata }) => !metadata.deprecated);
  return current.toSorted((a, b) => numbered(b).version - numbered(a).version)[0];
}

function numbered({ name }: OperationPlan): { readonly stem: string; readonly version: number } {
  const [, stem = name, version = "0"] = /^(.+)V(\d+)$/.exec(name) ?? [];
  return { stem, version: Number(version) };
}
