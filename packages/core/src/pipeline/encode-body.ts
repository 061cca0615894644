import type { EncodedBody, OwnBytes } from "../contracts/call.js";
import type { FormPart, PartData, RequestDraft } from "../contracts/request.js";
import { createConfigurationError } from "../errors/create-error.js";
import { quote } from "../errors/foreign-error.js";

/**
 * Encodes a body as text or bytes. Forms are written here and not by the platform's FormData: a `fetch` that is passed in, such as
 * undici's, does not know the FormData and Blob of another realm. A text is there without a promise.
 */
export function encodeBody(operation: string, body: RequestDraft["body"]): EncodedBody | Promise<EncodedBody> {
  return body === undefined || typeof body === "string" ? { body: body ?? null } : encodeData(operation, body);
}

async function encodeData(operation: string, body: NonNullable<RequestDraft["body"]>): Promise<EncodedBody> {
  if (!isForm(body)) return { body: concatenate(await readPart(operation, { place: "body", data: body })) };
  const boundary = createBoundary();
  const chunks: Uint8Array[] = [];
  for (const part of body) {
    chunks.push(
      toBytes(`--${boundary}\r\n${partHeaders(part)}\r\n\r\n`),
      ...(await readPart(operation, { place: `body.${part.name}`, data: part.data })),
      toBytes("\r\n"),
    );
  }
  chunks.push(toBytes(`--${boundary}--\r\n`));
  return { body: concatenate(chunks), contentType: `multipart/form-data; boundary=${boundary}` };
}

function createBoundary(): string {
  const random = crypto.getRandomValues(new Uint8Array(16));
  return `onetrust-client-${[...random].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

function partHeaders({ name, fileName, contentType, data }: FormPart): string {
  const file = fileName === undefined ? "" : `; filename="${escapeName(baseName(fileName))}"`;
  const type =
    contentType ?? (fileName === undefined || typeof data === "string" ? undefined : "application/octet-stream");
  const lines = [`Content-Disposition: form-data; name="${escapeName(name)}"${file}`];
  if (type !== undefined) lines.push(`Content-Type: ${safeMediaType(type)}`);
  return lines.join("\r\n");
}

/** Escapes what would end the name or begin another header, as browsers do (RFC 7578, section 2, and the HTML standard). */
function escapeName(name: string): string {
  return name
    .replace(/\r\n|\r|\n/g, "%0D%0A")
    .replace(/"/g, "%22")
    .replaceAll("\0", "");
}

/** A file's name without the folders before it, which are nobody else's business. */
function baseName(fileName: string): string {
  return fileName.split(/[\\/]/).at(-1) || "file";
}

/** A media type that is none could begin another header. */
function safeMediaType(type: string): string {
  return /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+( *; *[\w-]+=("[^"\r\n]*"|[\w.-]+))*$/.test(type)
    ? type
    : "application/octet-stream";
}

function isForm(body: NonNullable<RequestDraft["body"]>): body is readonly FormPart[] {
  return Array.isArray(body);
}

/** Data and where it stands in the input, for messages. */
interface PlacedData {
  readonly place: string;
  readonly data: PartData;
}

async function readPart(operation: string, { place, data }: PlacedData): Promise<Uint8Array[]> {
  try {
    return await readData(data);
  } catch (error) {
    throw createConfigurationError(operation, `${place} could not be read: ${quote(error)}. Nothing was sent.`);
  }
}

async function readData(data: PartData): Promise<Uint8Array[]> {
  if (typeof data === "string") return [toBytes(data)];
  if (data instanceof Uint8Array) return [data];
  if ("arrayBuffer" in data) return [new Uint8Array(await data.arrayBuffer())];
  const chunks: Uint8Array[] = [];
  for await (const chunk of data) chunks.push(typeof chunk === "string" ? toBytes(chunk) : Uint8Array.from(chunk));
  return chunks;
}

function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function concatenate(chunks: readonly Uint8Array[]): OwnBytes {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.byteLength, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
