import type { OperationMetadata } from "../contracts/metadata.js";
import type { FormPart, PartData } from "../contracts/request.js";
import { createConfigurationError } from "../errors/create-error.js";
import { typeOf } from "../errors/describe.js";
import { property } from "../errors/foreign-error.js";
import { isDate, isPlain, writeJson } from "./write-json.js";

type Entry = readonly [name: string, value: unknown];

/** What is wrong with the body of a form, in words that follow `body`. */
export function formProblem(body: unknown): string | undefined {
  if (typeof body === "object" && body !== null && (isPlain(body) || isFormData(body))) return undefined;
  return `must be an object with a property for each part of the form, or a FormData; got ${typeOf(body)}.`;
}

/**
 * Writes a multipart form with one part per property (RFC 7578): files with their name and type, scalars and dates as text, other objects
 * as JSON. Throws a `configuration` error that names the part that cannot be sent.
 */
export function writeForm(metadata: OperationMetadata, body: unknown): FormPart[] {
  const entries: Entry[] = isFormData(body) ? [...body.entries()] : Object.entries(body ?? {});
  requireFiles(metadata, new Map(entries));
  const described = describedName(entries);
  return entries
    .flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((item: unknown): Entry => [name, item]))
    .filter(([, value]) => value !== undefined && value !== null)
    .map((entry) => toPart(metadata, entry, described));
}

function requireFiles({ name: operation, files }: OperationMetadata, given: ReadonlyMap<string, unknown>): void {
  const missing = files.find((file) => given.get(file) === undefined || given.get(file) === null);
  if (missing === undefined) return;
  throw createConfigurationError(operation, `body.${missing} is missing. Pass a Blob, a File, a Buffer or a stream.`);
}

function toPart(
  { name: operation, files, partTypes = {} }: OperationMetadata,
  [name, value]: Entry,
  described: string,
): FormPart {
  const place = `body.${name}`;
  const declared = Object.hasOwn(partTypes, name) ? partTypes[name] : undefined;
  const file = toFile(value);
  if (file) return { name, data: file.data, fileName: file.name ?? described, contentType: declared ?? file.type };
  if (files.includes(name)) throw createConfigurationError(operation, `${place} ${fileProblem(value)}`);
  if (typeof value === "object" && value !== null && !isDate(value)) {
    return { name, data: writeJson(operation, value, place), contentType: declared ?? "application/json" };
  }
  return { name, data: scalarText(operation, value, place), ...(declared !== undefined && { contentType: declared }) };
}

interface FileParts {
  readonly data: PartData;
  readonly name: string | undefined;
  readonly type: string | undefined;
}

/**
 * A file, told by what it can do: a Blob or File of any realm, an ArrayBuffer, a view or Buffer, a stream or other async iterable, or
 * `{ name, data, type }` around one of them or a text.
 */
export function toFile(value: unknown): FileParts | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  // Node's file streams have a path in place of a name.
  const name = textProperty(value, "name") ?? textProperty(value, "path");
  const type = textProperty(value, "type");
  if (isBlob(value) || isAsyncIterable(value)) return { data: value, name, type };
  if (isArrayBuffer(value)) return { data: new Uint8Array(value.slice(0)), name: undefined, type: undefined };
  if (ArrayBuffer.isView(value)) return { data: copyOf(value), name: undefined, type: undefined };
  const data = property(value, "data");
  if (typeof data === "string" && name !== undefined) return { data, name, type };
  const inner = toFile(data);
  return inner && { data: inner.data, name: name ?? inner.name, type: type ?? inner.type };
}

/** Copies the bytes, as the caller may use its buffer again. */
function copyOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return Uint8Array.from(new Uint8Array(buffer, byteOffset, byteLength));
}

function isFormData(value: unknown): value is FormData {
  return typeof property(value, "entries") === "function" && typeof property(value, "getAll") === "function";
}

function isBlob(value: object): value is Blob {
  return typeof property(value, "arrayBuffer") === "function" && typeof property(value, "size") === "number";
}

/** Node streams and web streams are iterable in Node; the web streams of some browsers are not, and are refused. */
function isAsyncIterable(value: object): value is AsyncIterable<Uint8Array> {
  return typeof Reflect.get(value, Symbol.asyncIterator) === "function";
}

function isArrayBuffer(value: object): value is ArrayBuffer {
  return Object.prototype.toString.call(value) === "[object ArrayBuffer]";
}

/** The name of files that have none of their own: the `FileName` of the part that describes the file, if there is one. */
function describedName(entries: readonly Entry[]): string {
  return entries.map(([, value]) => textProperty(value, "FileName")).find((name) => name !== undefined) ?? "file";
}

function textProperty(value: unknown, name: string): string | undefined {
  const text = property(value, name);
  return typeof text === "string" && text !== "" ? text : undefined;
}

function scalarText(operation: string, value: unknown, place: string): string {
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (typeof value === "object" && value !== null && isDate(value) && !Number.isNaN(value.getTime()))
    return value.toISOString();
  const text = `${place} must be a text, a number, a boolean, a date, an object or a file; got ${typeOf(value)}.`;
  throw createConfigurationError(operation, text);
}

/** What is wrong with a value in place of a file, in words that follow its place. */
export function fileProblem(value: unknown): string {
  const hint = typeof value === "string" ? " If it is a path, use await fs.openAsBlob(path)." : "";
  return `must be a Blob, a File, a Buffer, a stream or { name, data, type }; got ${typeOf(value)}.${hint}`;
}
