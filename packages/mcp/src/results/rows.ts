import type { AnyOperation } from "@onetrust-client/catalog/bind";
import type { CallOptions, OperationInput, ResumePosition } from "@onetrust-client/core";
import { Refusal } from "../refusal.js";

/** Where to go on in a list: at a page, behind so many of its rows. */
interface Place {
  readonly resume?: ResumePosition | undefined;
  readonly skip: number;
}

/** Some rows of a list, and the handle of those that follow. */
export interface Rows {
  readonly rows: readonly unknown[];
  /** Absent behind the last row. */
  readonly next?: string;
}

export interface RowsRequest {
  readonly input: OperationInput;
  readonly limit: number;
  /** A handle that an earlier call returned, for the same operation and input. */
  readonly next: string | undefined;
  readonly options: CallOptions;
}

/** Reads so many rows of a list, and requests no more pages than hold them. */
export async function readRows(pages: NonNullable<AnyOperation["pages"]>, request: RowsRequest): Promise<Rows> {
  const { input, limit, next, options } = request;
  let { resume, skip } = next === undefined ? { resume: undefined, skip: 0 } : readHandle(next);
  const rows: unknown[] = [];
  for await (const page of pages(input, { ...options, resume })) {
    const wanted = page.items.slice(skip, skip + limit - rows.length);
    rows.push(...wanted);
    const isPageOver = skip + wanted.length >= page.items.length;
    if (rows.length >= limit) {
      if (!isPageOver) return { rows, next: writeHandle({ resume, skip: skip + wanted.length }) };
      return { rows, ...(page.resume && { next: writeHandle({ resume: page.resume, skip: 0 }) }) };
    }
    resume = page.resume;
    skip = 0;
  }
  return { rows };
}

function writeHandle(place: Place): string {
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}

/** Whether a handle belongs to the list, core checks. */
function readHandle(handle: string): Place {
  const place = parse(Buffer.from(handle, "base64url").toString());
  if (!isPlace(place))
    throw new Refusal("next is no handle of this server. Pass the next of an earlier result as it is.");
  return place;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isPlace(value: unknown): value is Place {
  return (
    typeof value === "object" &&
    value !== null &&
    "skip" in value &&
    Number.isSafeInteger(value.skip) &&
    Number(value.skip) >= 0
  );
}
