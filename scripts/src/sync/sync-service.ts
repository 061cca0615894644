import { canonicalJson } from "../model/canonical-json.js";
import { readRaw } from "../workspace/raw-cache.js";
import { definitionUrl } from "./addresses.js";
import { type Fresh, settle, type Target } from "./compare-snapshot.js";
import { download } from "./download.js";
import type { Limits } from "./get-bytes.js";
import { normalise } from "./normalise/normalise.js";
import type { ServiceResult } from "./report.js";
import { type Problem, problemOr } from "./sync-error.js";
import { verify } from "./verify.js";

export interface Outcome {
  readonly target: Target;
  readonly got: Fresh | Problem;
  readonly result: ServiceResult;
}

export interface Source {
  readonly origin: string;
  /** Folder of the last downloads. */
  readonly raw: string;
  readonly limits: Limits;
}

/** One service through all stages: download → verify → normalise → snapshot text. */
export async function syncService(target: Target, { origin, raw, limits }: Source): Promise<Outcome> {
  const { id } = target.service;
  const url = definitionUrl(origin, id);
  const got = await problemOr(async (): Promise<Fresh> => {
    const file = await download(url, readRaw(raw, id, url), { ms: limits.fileMs, bytes: limits.bytes });
    const definition = normalise(verify(file.body));
    return { raw: file, definition, text: canonicalJson(definition) };
  });
  return { target, got, result: settle(target, got) };
}
