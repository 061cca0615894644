// Run by one runtime with one `fetch`: `node --import tsx exchange.ts "undici 7" '{"hosts": …}'`. Prints what each step saw; the test compares.
import { cookieManager } from "@onetrust-client/cookie-manager";
import { clientCredentials, connect, isOneTrustError } from "@onetrust-client/core";
import { documents } from "@onetrust-client/documents";
import { fetches, isFetchName } from "./fetches.js";
import type { Target } from "./target.js";

const [name, text] = process.argv.slice(2);
const { hosts, clientId, clientSecret }: Target = JSON.parse(text ?? "{}");
const fetch = await fetches[isFetchName(name) ? name : "platform"]();
const open = (form: "multipart" | "urlencoded") =>
  connect({ hosts, fetch, retry: false, credentials: clientCredentials({ clientId, clientSecret, form }) });
const onetrust = open("multipart");
const { downloadScriptFile, listWebsites } = cookieManager(onetrust);
const { uploadFile, getFileLocation } = documents(onetrust);

const steps: Readonly<Record<string, () => Promise<unknown>>> = {
  "token, multipart": () => onetrust.missingScopes(listWebsites),
  "token, urlencoded": () => open("urlencoded").missingScopes(listWebsites),
  upload: () => {
    const file = new File([Uint8Array.of(0, 255, 13, 10, 128)], "bytes.bin");
    return uploadFile({ body: { file, attachment: "{}" } });
  },
  "400 with codes": () => getFileLocation({ path: { attachmentId: "a-1" } }),
  "rate limit": () => listWebsites(),
  stream: readStream,
};

/** Reads a download in chunks, as it arrives. */
async function readStream(): Promise<unknown> {
  const draft = downloadScriptFile.draft({ path: { domainId: "d-1" } });
  const { data } = await onetrust.send(downloadScriptFile.metadata, draft, { stream: true });
  if (!(data instanceof ReadableStream)) return typeof data;
  const reader = data.getReader();
  let chunks = 0;
  let bytes = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    chunks += 1;
    bytes += chunk.value.byteLength;
  }
  return { isChunked: chunks > 1, bytes };
}

const saw: Record<string, unknown> = {};
for (const [step, run] of Object.entries(steps)) saw[step] = await run().catch(toFailure);
console.log(JSON.stringify({ runtime: ownVersion(process.versions), saw }));

/** Bun and Deno have a version of Node as well, whose interface they copy. */
function ownVersion({ node, bun, deno }: NodeJS.ProcessVersions): string {
  if (bun !== undefined) return `bun ${bun}`;
  return deno === undefined ? `node ${node}` : `deno ${deno}`;
}

function toFailure(error: unknown): unknown {
  if (!isOneTrustError(error)) return String(error);
  const { kind, outcome, message } = error;
  if (kind === "rate-limit") return { kind, outcome, allowed: error.allowed, period: error.period };
  if (kind === "http") return { kind, outcome, status: error.status, codes: error.codes };
  return { kind, outcome, message };
}
