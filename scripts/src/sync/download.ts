import { conditions, type RawFile } from "../workspace/raw-cache.js";
import { type GetOptions, getBytes } from "./get-bytes.js";
import { SyncError } from "./sync-error.js";

/** One definition from the vendor's host; a file that has not changed since `cached` is not sent again. */
export async function download(url: string, cached: RawFile | undefined, limits: GetOptions): Promise<RawFile> {
  const { body, headers } = await getBytes(url, { ...limits, headers: conditions(cached) });
  if (!body) return cached ?? unasked(url);
  const etag = headers.get("etag");
  const lastModified = headers.get("last-modified");
  return { url, body, ...(etag && { etag }), ...(lastModified && { lastModified }) };
}

function unasked(url: string): never {
  throw new SyncError({
    code: "status",
    message: "status 304 to a plain request",
    place: url,
    remedy: "Run sync again.",
  });
}
