import type { Call } from "../contracts/call.js";
import type { ResponseKind } from "../contracts/metadata.js";
import type { DataAndResponse } from "../contracts/operation.js";
import { createError } from "../errors/create-error.js";
import { property } from "../errors/foreign-error.js";
import { httpError, partialFailure, wrongHost } from "./http-error.js";

/** Longest text that an error keeps, in characters. */
const errorBodyLimit = 65_536;

const strictUtf8 = new TextDecoder("utf-8", { fatal: true });

/** One reader for each kind of response. Even an empty one is read to its end, so that the connection can be used again. */
const readers: Readonly<Record<ResponseKind, (call: Call, response: Response) => Promise<unknown>>> = {
  json: readJson,
  text: (_, response) => response.text(),
  binary: (_, response) => response.blob(),
  none: async (_, response) => void (await response.arrayBuffer()),
};

/** Reads a response as the operation's metadata says, or throws the error that it stands for. */
export async function readResponse(call: Call, response: Response): Promise<DataAndResponse<unknown>> {
  const { metadata, context, stream } = call;
  const { status, headers, ok } = response;
  if (status >= 400) throw httpError(call, response, await readLimitedText(response));
  const isPage = status !== 204 && /^text\/html/i.test(headers.get("content-type") ?? "");
  if (!ok || isPage) throw wrongHost(call, response);
  const warning = headers.get("warning") ?? "";
  if (/\b299 /.test(warning)) context.warn(metadata, { kind: "notice", text: warning });
  const data = stream ? response.body : await readers[metadata.response](call, response);
  if (metadata.errorsProperty !== undefined && hasFailures(property(data, metadata.errorsProperty))) {
    throw partialFailure(call, response, data);
  }
  return { data, response };
}

function hasFailures(failures: unknown): boolean {
  return Array.isArray(failures) && failures.length > 0;
}

/**
 * Reads JSON. An empty response is `undefined`. Text that does not even begin like JSON is returned as it is, since services answer
 * single values without quotes. Incomplete JSON, bytes that are not UTF-8 and control characters are a `parse` error.
 */
async function readJson(call: Call, response: Response): Promise<unknown> {
  const bytes = await response.arrayBuffer();
  try {
    const text = strictUtf8.decode(bytes);
    return text.trim() ? JSON.parse(text) : undefined;
  } catch {
    const body = new TextDecoder().decode(bytes);
    if (/^\s*<(!doctype|html)/i.test(body)) throw wrongHost(call, response);
    const isPlainText = !/^\s*[[{"]|[^\P{Cc}\t\r\n]|\ufffd/u.test(body);
    if (isPlainText) return body;
    throw createError({
      progress: call.progress,
      kind: "parse",
      text: `the response is not valid JSON (status ${response.status}, ${bytes.byteLength} bytes). It may have been cut short: send the request again, or read error.body.`,
      visible: { status: response.status },
      hidden: { body: body.slice(0, errorBodyLimit) },
      response,
    });
  }
}

/** Reads an error's text up to its limit and lets go of the rest. A response that breaks off counts as far as it came. */
async function readLimitedText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  try {
    while (reader && text.length < errorBodyLimit) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    // The status says what matters.
  }
  reader?.cancel().catch(() => {});
  return text.slice(0, errorBodyLimit);
}
