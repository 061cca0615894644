import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalJson } from "../model/canonical-json.js";
import { isRecord } from "../model/openapi.js";
import { sha256 } from "../model/sha256.js";
import { writeChanged } from "./write.js";

/** A download with what the host needs to tell whether it is still current. */
export interface RawFile {
  readonly url: string;
  readonly body: Uint8Array;
  readonly etag?: string;
  readonly lastModified?: string;
}

/** The last download of a definition, if it is whole and came from the same address. */
export function readRaw(folder: string, id: string, url: string): RawFile | undefined {
  const [bodyFile, validatorsFile] = rawNames(folder, id);
  if (!existsSync(bodyFile) || !existsSync(validatorsFile)) return undefined;
  const body = readFileSync(bodyFile);
  const validators: unknown = JSON.parse(readFileSync(validatorsFile, "utf8"));
  // The hash ties the two files together: a run that ended between them leaves a pair that is not used.
  if (!isRecord(validators) || validators.url !== url || validators.sha256 !== sha256(body)) return undefined;
  const { etag, lastModified } = validators;
  return {
    url,
    body,
    ...(typeof etag === "string" && { etag }),
    ...(typeof lastModified === "string" && { lastModified }),
  };
}

export function writeRaw(folder: string, id: string, { body, ...validators }: RawFile): void {
  const [bodyFile, validatorsFile] = rawNames(folder, id);
  writeChanged(bodyFile, body, folder);
  writeChanged(validatorsFile, canonicalJson({ ...validators, sha256: sha256(body) }), folder);
}

function rawNames(folder: string, id: string): [body: string, validators: string] {
  return [join(folder, `${id}.json`), join(folder, `${id}.validators.json`)];
}

/** The request headers that ask for the file only if it has changed. */
export function conditions(cached: RawFile | undefined): Record<string, string> {
  return {
    ...(cached?.etag && { "if-none-match": cached.etag }),
    ...(cached?.lastModified && { "if-modified-since": cached.lastModified }),
  };
}
