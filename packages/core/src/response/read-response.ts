import type { Call } from "../contracts/call.js";
import type { OperationMetadata, ResponseKind } from "../contracts/metadata.js";
import type { OneTrustError } from "../contracts/onetrust-error.js";
import type { DataAndResponse } from "../contracts/operation.js";
import { createError } from "../errors/create-error.js";
import { typeOf } from "../errors/describe.js";
import { headerOf } from "../errors/response-header.js";
import { now } from "../time/clock.js";
import { readIssues } from "./api-issues.js";
import { findFailures } from "./failure-signs.js";
import { httpError, partialFailure, wrongHost } from "./http-error.js";
import { parseJson } from "./parse-json.js";
import { type BodyBytes, decodeText, readBytes } from "./read-body.js";

/** Longest body that an error keeps, in bytes. */
const errorBodyLimit = 65_536;

/** Longest time that the body of an error is waited for, in ms: its status says what matters. */
const errorBodyTime = 2000;

/** A response and when the time for it is over, as a moment of `time/clock`. */
interface ReceivedResponse {
  readonly response: Response;
  readonly endsAt: number;
}

/** Reads a response as the operation's metadata says, or throws the error that it stands for. */
export async function readResponse(
  call: Call,
  { response, endsAt }: ReceivedResponse,
): Promise<DataAndResponse<unknown>> {
  const { metadata, stream } = call;
  const { status } = response;
  if (status >= 400) throw httpError(call, response, await readErrorText(response, endsAt));
  checkSuccess(call, response);
  const body = stream || saysNothing(metadata, status) ? undefined : await readBody(call, response);
  const data = stream ? response.body : body && toData(call, response, body);
  const failures = metadata.failures && findFailures(metadata.failures, data);
  if (failures) throw partialFailure(call, response, { data, failures });
  return { data, response };
}

/** Refuses what no API of OneTrust's sends as success, and passes on what the host has to say about the operation. */
function checkSuccess(call: Call, response: Response): void {
  const { status } = response;
  const isOk = status >= 200 && status < 300;
  const isPage = status !== 204 && /^text\/html/i.test(headerOf(response, "content-type") ?? "");
  if (!isOk || isPage) throw wrongHost(call, response);
  const warning = headerOf(response, "warning") ?? "";
  if (/\b299 /.test(warning)) call.context.warn(call.metadata, { kind: "notice", text: warning });
}

/** Longest JSON or text that is read, in bytes: 64 MiB. */
const defaultMaxBytes = 64 * 1024 * 1024;

/** Whether a response where JSON was expected says itself that it has no content. */
function saysNothing({ response: kind }: OperationMetadata, status: number): boolean {
  return kind === "json" && (status === 204 || status === 205);
}

/** Reads even an empty body to its end, so that the connection can be used again. */
function readBody({ metadata, maxBytes }: Call, response: Response): Promise<BodyBytes> {
  const usualLimit = metadata.response === "binary" ? Number.POSITIVE_INFINITY : defaultMaxBytes;
  return readBytes(response, { maxBytes: metadata.response === "none" ? errorBodyLimit : (maxBytes ?? usualLimit) });
}

function toData(call: Call, response: Response, { bytes, isCut }: BodyBytes): unknown {
  const { response: kind } = call.metadata;
  if (kind === "none") return undefined;
  if (isCut) throw tooLarge(call, response);
  return readers[kind](call, response, bytes);
}

type Reader = (call: Call, response: Response, bytes: Uint8Array) => unknown;

/** Makes data of the bytes of each kind of response. */
const readers: Readonly<Record<Exclude<ResponseKind, "none">, Reader>> = {
  json: readJson,
  text: readText,
  binary: readFile,
};

/** Reads JSON of the type that the operation promises. Anything else is a `parse` or a `wrong-host` error, never data. */
function readJson(call: Call, response: Response, bytes: Uint8Array): unknown {
  const { responseType } = call.metadata;
  const text = readText(call, response, bytes);
  if (text.trim() === "") {
    if (call.metadata.responseOptional) return undefined;
    throw parseError(call, response, { problem: "is empty", text });
  }
  const value = tryParse(call, response, text);
  const problem = typeProblem(responseType, value);
  if (problem !== undefined) throw parseError(call, response, { problem, text });
  return value;
}

function tryParse(call: Call, response: Response, text: string): unknown {
  try {
    return parseJson(text, { bigint: call.bigint });
  } catch {
    // Some services return single texts without quotes. Anything that looks like markup or like cut JSON is not one.
    const mayBeText = call.metadata.responseType === "text" || call.metadata.responseType === "any";
    if (mayBeText && !/^\s*[<[{")\]]|[^\P{Cc}\t\r\n]|\ufffd/u.test(text)) return text;
    throw parseError(call, response, { problem: "is not valid JSON and may have been cut short", text });
  }
}

/** What is wrong with the type of a value, in words that follow "the response". */
function typeProblem(expected: OperationMetadata["responseType"], value: unknown): string | undefined {
  if (expected === "any") return undefined;
  if (expected === "list") return Array.isArray(value) ? undefined : `must be a list and is ${typeOf(value)}`;
  if (expected === "text")
    return typeof value === "object" && value !== null ? `must be a text and is ${typeOf(value)}` : undefined;
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? undefined
    : `must be an object and is ${typeOf(value)}`;
}

function readText(call: Call, response: Response, bytes: Uint8Array): string {
  let text: string;
  try {
    text = decodeText(response, bytes, { fatal: true });
  } catch {
    const readable = decodeText(response, bytes, { fatal: false });
    throw parseError(call, response, { problem: "holds bytes that are not text in its charset", text: readable });
  }
  if (isWebPage(text)) throw wrongHost(call, response);
  return text;
}

function readFile(call: Call, response: Response, bytes: Uint8Array): Blob {
  const beginning = new TextDecoder().decode(bytes.subarray(0, 1024));
  if (isWebPage(beginning)) throw wrongHost(call, response);
  const type = headerOf(response, "content-type") ?? "";
  if (/json/i.test(type) && readIssues(decodeText(response, bytes, { fatal: false })).codes.length > 0) {
    const text = decodeText(response, bytes.subarray(0, errorBodyLimit), { fatal: false });
    throw parseError(call, response, { problem: "is an error report in place of the file", text });
  }
  // Copied, as a Blob does not take a view of memory that may be shared.
  return new Blob([Uint8Array.from(bytes)], { type });
}

/** Whether a text begins like a web page: with a doctype or one of the first elements, behind comments. */
function isWebPage(text: string): boolean {
  return /^\ufeff?\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body|title|script)\b/i.test(text);
}

interface UnreadableResponse {
  /** Follows "the response" in the message. */
  readonly problem: string;
  readonly text: string;
}

function parseError(call: Call, response: Response, { problem, text }: UnreadableResponse): OneTrustError {
  const { status } = response;
  return createError({
    progress: call.progress,
    kind: "parse",
    text: `the response ${problem} (status ${status}, ${text.length} characters). Read error.body, or send the request again if that is safe.`,
    visible: { status },
    hidden: { body: text.slice(0, errorBodyLimit) },
    response,
  });
}

/** A response that is larger than the caller wants. */
export function tooLarge(call: Call, response: Response): OneTrustError {
  const limit = call.maxBytes ?? defaultMaxBytes;
  const size = limit % 1_048_576 === 0 ? `${limit / 1_048_576} MiB` : `${limit} bytes`;
  return createError({
    progress: call.progress,
    kind: "parse",
    text: `the response is larger than maxBytes (${size}). Raise maxBytes, or ask for less at a time.`,
    visible: { status: response.status },
    hidden: { body: "" },
    response,
  });
}

/**
 * Reads the body of an error up to its limits of size and time and lets go of the rest. A body that breaks off or stalls counts as far as
 * it came.
 */
async function readErrorText(response: Response, endsAt: number): Promise<string> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    // A little before the attempt is over, which would lose the status.
    const time = Math.max(0, Math.min(errorBodyTime, (endsAt - now()) * 0.8));
    const { bytes } = await readBytes(response, {
      maxBytes: errorBodyLimit,
      onStart: (stop) => {
        timer = setTimeout(stop, time);
      },
    });
    return decodeText(response, bytes, { fatal: false });
  } catch {
    return "";
  } finally {
    clearTimeout(timer);
  }
}
