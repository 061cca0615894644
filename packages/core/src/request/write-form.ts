import type { OperationMetadata } from "../contracts/metadata.js";
import { createConfigurationError } from "../errors/create-error.js";
import { typeOf } from "../errors/describe.js";
import { property } from "../errors/foreign-error.js";
import { writeJson } from "./write-json.js";

/** A file as a form takes it. */
interface FilePart {
  readonly name: string | undefined;
  readonly data: Blob;
}

/** Writes a multipart form with one part per property (RFC 7578). What is neither text nor a file becomes a JSON part. */
export function writeForm(metadata: OperationMetadata, parts: readonly (readonly [string, unknown])[]): FormData {
  const { name: operation, files } = metadata;
  const form = new FormData();
  const given = new Map(parts);
  for (const file of files) {
    if (given.get(file) === undefined || given.get(file) === null) {
      throw createConfigurationError(operation, `body.${file} is missing. Pass a Blob, a File or a Buffer.`);
    }
  }
  for (const [name, value] of parts.flatMap(repeatLists)) {
    if (value === undefined || value === null) continue;
    const place = `body.${name}`;
    const file = toFile(value);
    if (file) form.append(name, file.data, file.name ?? fileName(given, file.data));
    else if (files.includes(name)) throw createConfigurationError(operation, `${place} ${fileProblem(value)}`);
    else if (typeof value === "object") form.append(name, jsonPart(writeJson(operation, value, place)));
    else form.append(name, scalarPart(operation, value, place));
  }
  return form;
}

function repeatLists([name, value]: readonly [string, unknown]): [string, unknown][] {
  return Array.isArray(value) ? value.map((item: unknown) => [name, item]) : [[name, value]];
}

/**
 * A file, told by behaviour: a Blob or File of any realm, an ArrayBuffer, a view or Buffer, or `{ name, data, type }` around one of
 * them.
 */
function toFile(value: unknown): FilePart | undefined {
  if (isBlob(value)) return { name: textProperty(value, "name"), data: value };
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return { name: undefined, data: toBlob(value) };
  const data = property(value, "data");
  if (data === undefined) return undefined;
  const inner = toFile(data);
  const type = textProperty(value, "type");
  return (
    inner && {
      name: textProperty(value, "name") ?? inner.name,
      data: type ? new Blob([inner.data], { type }) : inner.data,
    }
  );
}

/** Copies the bytes, as the caller may use its buffer again. */
function toBlob(bytes: ArrayBuffer | ArrayBufferView): Blob {
  const view = ArrayBuffer.isView(bytes)
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new Uint8Array(bytes);
  return new Blob([Uint8Array.from(view)]);
}

function isBlob(value: unknown): value is Blob {
  return typeof property(value, "arrayBuffer") === "function" && typeof property(value, "size") === "number";
}

/** The name of a file that has none of its own: the `FileName` of the part that describes it, if there is one. */
function fileName(parts: ReadonlyMap<string, unknown>, file: Blob): string {
  const described = [...parts.values()]
    .map((part) => (isBlob(part) ? undefined : textProperty(part, "FileName")))
    .find(Boolean);
  return described ?? textProperty(file, "name") ?? "file";
}

function textProperty(value: unknown, name: string): string | undefined {
  const text = property(value, name);
  return typeof text === "string" && text !== "" ? text : undefined;
}

function jsonPart(text: string): Blob {
  return new Blob([text], { type: "application/json" });
}

function scalarPart(operation: string, value: unknown, place: string): string {
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  throw createConfigurationError(
    operation,
    `${place} must be a text, a number, a boolean, an object or a file; got ${typeOf(value)}.`,
  );
}

function fileProblem(value: unknown): string {
  const hint =
    typeof value === "string"
      ? " If it is a path, use await fs.openAsBlob(path)."
      : typeof property(value, "pipe") === "function" || typeof property(value, "getReader") === "function"
        ? " Read the stream first: await new Response(stream).blob()."
        : "";
  return `must be a Blob, a File, a Buffer or { name, data, type }; got ${typeOf(value)}.${hint}`;
}
