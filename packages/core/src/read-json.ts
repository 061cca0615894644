import type { Call } from "./call.js";
import { fail } from "./fail.js";
import { wrongHost } from "./wrong-host.js";

const strict = new TextDecoder("utf-8", { fatal: true });

/**
 * Reads JSON. An empty answer is `undefined`; text that does not even begin like JSON is returned as it is, since services answer
 * single values without quotes. JSON that is cut short, bytes that are not UTF-8 and control characters are a parse error.
 */
export async function readJson(response: Response, call: Call): Promise<unknown> {
  const { status } = response;
  const bytes = await response.arrayBuffer();
  try {
    const text = strict.decode(bytes);
    return text.trim() ? JSON.parse(text) : undefined;
  } catch {
    const body = new TextDecoder().decode(bytes);
    if (/^\s*<(!doctype|html)/i.test(body)) throw wrongHost(call, response);
    if (!/^\s*[[{"]|[^\P{Cc}\t\r\n]|\ufffd/u.test(body)) return body;
    throw fail(call.trace, "parse", `${status}: broken JSON`, { status }, { body: body.slice(0, 65_536) }, response);
  }
}
