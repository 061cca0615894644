/** What of a file a response holds. */
export interface ReceivedPart {
  /** Number of bytes at its beginning that are there already. `undefined` if it is another part than the wanted one. */
  readonly skip: number | undefined;
  /** Size of the whole file, if the host says it. */
  readonly total: number | undefined;
}

/** Reads what the response to a request from a byte on holds (RFC 9110, section 14). */
export function receivedPart({ status, headers }: Response, from: number): ReceivedPart {
  if (status !== 206) return { skip: from, total: wholeSize(headers) };
  const [, start, size] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers.get("content-range") ?? "") ?? [];
  const total = size === undefined || size === "*" ? undefined : Number(size);
  return { skip: start !== undefined && Number(start) === from ? 0 : undefined, total };
}

/** The size of the file in a response that there is nothing behind a byte (416). */
export function sizeBehindEnd(headers: Readonly<Record<string, string>> | undefined): number | undefined {
  const [, size] = /^bytes \*\/(\d+)$/.exec(headers?.["content-range"] ?? "") ?? [];
  return size === undefined ? undefined : Number(size);
}

/** Where the host compresses the response, its length is not that of the file. */
function wholeSize(headers: Headers): number | undefined {
  const length = headers.get("content-length");
  const isPlain = (headers.get("content-encoding") ?? "identity") === "identity";
  return isPlain && length !== null && /^\d+$/.test(length) ? Number(length) : undefined;
}
