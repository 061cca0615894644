import { typeOf } from "../errors/describe.js";
import { property } from "../errors/foreign-error.js";
import { headerOf } from "../errors/response-header.js";

/** Bytes of a body, as far as they were wanted. */
export interface BodyBytes {
  readonly bytes: Uint8Array;
  /** Whether there are more than were wanted. */
  readonly isCut: boolean;
}

/** How much of a body to read. */
export interface BodyLimits {
  readonly maxBytes: number;
  /** Called with a function that ends the reading early; what was read until then counts. */
  readonly onStart?: (stop: () => void) => void;
}

/**
 * Reads a body by whatever the response offers: a reader, an async iterable, `arrayBuffer()`, `text()` or `json()`. Responses of stubs and
 * of some runtimes have only some of them. Lets go of what is not wanted.
 */
export function readBytes(response: Response, limits: BodyLimits): Promise<BodyBytes> {
  const { maxBytes, onStart } = limits;
  // The platform reads a body of known length faster than a loop does.
  if (onStart === undefined && isShort(response, maxBytes) && has(response, "arrayBuffer")) {
    return wholeBody(response, maxBytes);
  }
  const chunks = chunksOf(property(response, "body"));
  if (!chunks) return wholeBody(response, maxBytes);
  return collect(chunks, limits);
}

/** Whether the host says how long the body is, and that it is short enough. */
function isShort(response: Response, maxBytes: number): boolean {
  const announced = Number(headerOf(response, "content-length"));
  return announced > 0 && announced <= maxBytes && headerOf(response, "content-encoding") === undefined;
}

export type Chunks = AsyncIterator<unknown>;

/** What is used of a stream's reader. Its results are those of an iterator, which older types of the platform do not say. */
interface ChunkReader {
  read(): Promise<IteratorResult<unknown, undefined>>;
  cancel(): Promise<void>;
}

/** The chunks of a body, if it can be read bit by bit. */
export function chunksOf(body: unknown): Chunks | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const getReader = property(body, "getReader");
  if (typeof getReader === "function") {
    const reader: ChunkReader = Reflect.apply(getReader, body, []);
    return {
      next: () => reader.read(),
      return: async () => {
        // Not awaited: a host that has stopped sending may never confirm.
        reader.cancel().catch(() => {});
        return { done: true, value: undefined };
      },
    };
  }
  const iterate = Reflect.get(body, Symbol.asyncIterator);
  return typeof iterate === "function" ? Reflect.apply(iterate, body, []) : undefined;
}

async function collect(chunks: Chunks, { maxBytes, onStart }: BodyLimits): Promise<BodyBytes> {
  const stopped = onStart && new Promise<undefined>((resolve) => onStart(() => resolve(undefined)));
  const parts: Uint8Array[] = [];
  let length = 0;
  let isAtEnd = false;
  try {
    while (length <= maxBytes) {
      const result = await (stopped ? Promise.race([chunks.next(), stopped]) : chunks.next());
      if (result === undefined) return { bytes: join(parts, length), isCut: true };
      isAtEnd = result.done === true;
      if (isAtEnd) break;
      const bytes = toBytes(result.value);
      parts.push(bytes);
      length += bytes.byteLength;
    }
    return cut(join(parts, length), maxBytes);
  } catch (error) {
    // Whoever may stop early also wants what came before the body broke off.
    if (onStart === undefined) throw error;
    return { bytes: join(parts, length), isCut: true };
  } finally {
    if (!isAtEnd) letGo(chunks);
  }
}

/** Not awaited: a host that has stopped sending may never confirm. */
function letGo(chunks: Chunks): void {
  chunks.return?.()?.catch(() => {});
}

async function wholeBody(response: Response, maxBytes: number): Promise<BodyBytes> {
  if (has(response, "arrayBuffer")) return cut(new Uint8Array(await response.arrayBuffer()), maxBytes);
  if (has(response, "text")) return cut(encode(await response.text()), maxBytes);
  if (has(response, "json")) return cut(encode(JSON.stringify(await response.json())), maxBytes);
  return { bytes: new Uint8Array(), isCut: false };
}

function has(response: Response, method: "arrayBuffer" | "text" | "json"): boolean {
  return typeof property(response, method) === "function";
}

function cut(bytes: Uint8Array, maxBytes: number): BodyBytes {
  const isCut = bytes.byteLength > maxBytes;
  return { bytes: isCut ? bytes.slice(0, maxBytes) : bytes, isCut };
}

/**
 * The bytes of a chunk of a body. Its class says nothing: test runners such as jest give each test a realm of its own, and a chunk from the
 * platform's fetch has the `Uint8Array` of another one. Throws if a chunk is neither bytes nor text, as it would be lost.
 */
export function toBytes(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk;
  if (ArrayBuffer.isView(chunk)) return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  if (typeof chunk === "string") return encode(chunk);
  throw new TypeError(`a chunk of the body must be bytes or text; got ${typeOf(chunk)}`);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.byteLength;
  }
  return bytes;
}

/** Decodes bytes in the charset that the response names; UTF-8 if it names none, or one that the runtime does not know. */
export function decodeText(response: Response, bytes: Uint8Array, { fatal }: { readonly fatal: boolean }): string {
  const contentType = headerOf(response, "content-type") ?? "";
  const known = fatal ? strictDecoders : lenientDecoders;
  const decoder = known.get(contentType) ?? createDecoder(contentType, fatal);
  // Hosts have few content types; one that makes up a new one each time must not fill the memory.
  if (known.size < 20) known.set(contentType, decoder);
  return decoder.decode(bytes);
}

/**
 * Decoders that were made before, by content type: making one costs more than decoding a page. Not made at load, as some test environments
 * lack them.
 */
const strictDecoders = new Map<string, TextDecoder>();
const lenientDecoders = new Map<string, TextDecoder>();

function createDecoder(contentType: string, fatal: boolean): TextDecoder {
  const charset = /;\s*charset="?([^\s;"]+)/i.exec(contentType)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(charset, { fatal });
  } catch {
    return new TextDecoder("utf-8", { fatal });
  }
}
