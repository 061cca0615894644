import { createHash, type Hash } from "node:crypto";
import { createConfigurationError, type FormPart, type RequestDraft } from "@onetrust-client/core";

/**
 * Returns the SHA-256 of a request: the same for the same input, another one if anything of it changes. A stream cannot be read twice, so a
 * request with one is refused.
 */
export async function fingerprintOf(operation: string, draft: RequestDraft): Promise<string> {
  const hash = createHash("sha256");
  const headers = Object.entries(draft.headers).sort(([one], [other]) => (one < other ? -1 : 1));
  add(hash, JSON.stringify([draft.method, draft.url, headers]));
  for (const part of partsOf(draft.body)) {
    add(hash, JSON.stringify([part.name, part.fileName ?? null, part.contentType ?? null]));
    add(hash, await bytesOf(operation, part.data));
  }
  return hash.digest("hex");
}

/** With its length, so that no two sequences of parts have the same bytes. */
function add(hash: Hash, data: string | Uint8Array): void {
  hash.update(`${typeof data === "string" ? Buffer.byteLength(data) : data.byteLength}:`).update(data);
}

function partsOf(body: RequestDraft["body"]): readonly FormPart[] {
  if (body === undefined) return [];
  return isForm(body) ? body : [{ name: "", data: body }];
}

function isForm(body: NonNullable<RequestDraft["body"]>): body is readonly FormPart[] {
  return Array.isArray(body);
}

async function bytesOf(operation: string, data: FormPart["data"]): Promise<string | Uint8Array> {
  if (typeof data === "string" || data instanceof Uint8Array) return data;
  if (data instanceof Blob) return new Uint8Array(await data.arrayBuffer());
  throw createConfigurationError(
    operation,
    "bulk cannot send a stream, since a row may have to be sent again. Pass a Blob, bytes or a text.",
  );
}
