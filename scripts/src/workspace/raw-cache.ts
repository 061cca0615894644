import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalJson } from "../model/canonical-json.js";
import { isRecord } from "../model/openapi.js";
import { sha256 } from "../model/sha256.js";
import { writeChanged } from "./files.js";
import { PATHS, rawPath } from "./paths.js";

/** A download with what the host needs to tell whether it is still current. */
export interface RawFile {
  readonly url: string;
  readonly body: Uint8Array;
  readonly etag?: string;
  readonly lastModified?: string;
}

/** The last download of a definition, if it is whole and came from the same address. */
export function readRaw(root: string, id: string, url: string): RawFile | undefined {
  const [bodyFile, validatorsFile] = [join(root, rawPath(id)), join(root, validatorsPath(id))];
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

export function writeRaw(root: string, id: string, { body, ...validators }: RawFile): void {
  writeChanged(root, rawPath(id), body);
  writeChanged(root, validatorsPath(id), canonicalJson({ ...validators, sha256: sha256(body) }));
}

function validatorsPath(id: string): string {
  return `${PATHS.raw}/${id}.validators.json`;
}
