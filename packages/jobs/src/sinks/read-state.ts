import type { ResumePosition } from "@onetrust-client/core";
import { createJobError } from "../job/job-error.js";
import { isRecord, textOf } from "../job/read-values.js";
import type { CopyCounts, CopyState, TimeRange } from "./sink.js";

const countNames = [
  ...["pages", "rows", "inserted", "updated", "unchanged"],
  ...["overlap", "gone", "withoutKey", "removed"],
] as const;

/** The counts before the first page. */
export const noCounts: CopyCounts = {
  ...{ pages: 0, rows: 0, inserted: 0, updated: 0, unchanged: 0 },
  ...{ overlap: 0, gone: 0, withoutKey: 0, removed: 0 },
};

/** Reads a state that was stored. Throws if it is none. */
export function readState(subject: string, value: unknown): CopyState {
  const { kind, pass, isComplete, isSteady, failed, ...rest } = isRecord(value) ? value : {};
  const counts = readCounts(rest.counts);
  const isKind = kind === "full" || kind === "changes";
  const hasFlags = typeof isComplete === "boolean" && typeof isSteady === "boolean";
  if (isKind && hasFlags && counts && typeof pass === "number" && Array.isArray(failed)) {
    return {
      ...{ kind, pass, isComplete, isSteady, counts },
      isListRead: rest.isListRead === true,
      position: readPosition(rest.position),
      window: readRange(rest.window),
      target: textOf(rest.target),
      until: textOf(rest.until),
      total: typeof rest.total === "number" ? rest.total : undefined,
      failed: failed.filter((key) => typeof key === "string"),
    };
  }
  throw createJobError({
    code: "damaged",
    subject,
    problem: "has a state that no copy has written",
    expected: "kind, pass, isComplete, isSteady, counts and failed",
    remedy: "Restore it from a backup, or copy into a place of its own.",
  });
}

function readCounts(value: unknown): CopyCounts | undefined {
  if (!isRecord(value)) return undefined;
  const counts: Record<keyof CopyCounts, number> = { ...noCounts };
  for (const name of countNames) {
    const count = value[name];
    if (typeof count !== "number") return undefined;
    counts[name] = count;
  }
  return counts;
}

function readPosition(value: unknown): ResumePosition | undefined {
  if (!isRecord(value)) return undefined;
  const { part, name, value: position } = value;
  const isPart = part === "query" || part === "headers" || part === "body";
  const isValue = typeof position === "string" || typeof position === "number";
  return isPart && typeof name === "string" && isValue ? { part, name, value: position } : undefined;
}

function readRange(value: unknown): TimeRange | undefined {
  if (!isRecord(value)) return undefined;
  const [from, to] = [textOf(value.from), textOf(value.to)];
  return from !== undefined && to !== undefined ? { from, to } : undefined;
}
