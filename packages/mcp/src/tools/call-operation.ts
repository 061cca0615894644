import { createHash } from "node:crypto";
import { type CatalogOperation, fullName, inputSchema, isWrite } from "@onetrust-client/catalog";
import { type AnyOperation, bindOperation, type OperationFacts, readFacts } from "@onetrust-client/catalog/bind";
import type { Connection, OperationInput, RequestDraft } from "@onetrust-client/core";
import { isOneTrustError } from "@onetrust-client/core";
import { defineSchema } from "@onetrust-client/core/validate";
import type { JSONValue } from "json-p3";
import { isAllowedWrite } from "../operations/allowed-writes.js";
import { findOperation } from "../operations/find-operation.js";
import { Refusal } from "../refusal.js";
import { readRows } from "../results/rows.js";
import { compileSelection, type Selection } from "../results/select.js";
import { markData, mostCharacters, withoutSecrets } from "../results/tenant-data.js";

/** Longest time of a call with all its requests, in ms. */
const deadline = 120_000;

/** Rows of a list if nothing else is said. */
const fewRows = 20;

export const callInput = {
  type: "object",
  properties: {
    operation: { type: "string", description: "A name that search_operations returned: universal-consent.getPurpose." },
    input: {
      type: "object",
      properties: { path: { type: "object" }, query: { type: "object" }, headers: { type: "object" }, body: {} },
      additionalProperties: false,
      description: "As describe_operation shows it.",
    },
    select: {
      type: "string",
      description: "A JSONPath (RFC 9535) into the response, or into the list of rows: $[*].id",
    },
    limit: { type: "integer", minimum: 1, maximum: 200, default: 20, description: "Rows of a list." },
    next: { type: "string", description: "The next of an earlier result, to go on in a list with the same input." },
    dryRun: { type: "boolean", default: false, description: "Return the request instead of sending it." },
  },
  required: ["operation"],
  additionalProperties: false,
} as const;

export interface CallArguments {
  readonly operation: string;
  readonly input?: OperationInput;
  readonly select?: string;
  readonly limit?: number;
  readonly next?: string;
  readonly dryRun?: boolean;
}

/** What a call needs besides its arguments. */
export interface CallContext {
  readonly connection: Connection;
  readonly allowedWrites: readonly string[];
  readonly signal: AbortSignal;
  /** Whether the user has confirmed this very request. `undefined` if the client cannot ask. */
  readonly confirmed: ((fingerprint: string) => boolean) | undefined;
}

/** A result, or the question whether the user wants a write. */
export type CallOutcome = { readonly text: string } | { readonly question: string; readonly fingerprint: string };

/** Calls an operation with checked input, within what whoever started the server allowed. */
export async function call(arguments_: CallArguments, context: CallContext): Promise<CallOutcome> {
  const operation = findOperation(arguments_.operation);
  const facts = await readFacts(operation);
  const { input = {}, select } = arguments_;
  checkInput(facts, input);
  const selection = select === undefined ? undefined : compileSelection(select);
  const bound = bindOperation(facts, context.connection);
  const draft = bound.draft(input);
  if (arguments_.dryRun) return { text: JSON.stringify({ dryRun: true, ...shownDraft(draft) }, null, 1) };
  if (isWrite(operation)) requireAllowed(operation, context.allowedWrites);
  if (bound.metadata.response === "binary") {
    throw new Refusal("The response is a file, which does not belong into a conversation. Download it with a program.");
  }
  await requireScopes(context.connection, bound);
  const fingerprint = fingerprintOf(draft);
  if (isWrite(operation) && context.confirmed?.(fingerprint) === false) {
    return { question: questionOf(operation, draft), fingerprint };
  }
  return { text: await send(bound, arguments_, { selection, signal: context.signal }) };
}

function checkInput({ operation, contract, service }: OperationFacts, input: OperationInput): void {
  const { issues = [] } = defineSchema(inputSchema(service, contract), "input")["~standard"].validate(input);
  if (issues.length === 0) return;
  const shown = issues.slice(0, 10).map(({ path, message }) => `${path.join(".") || "input"} ${message}`);
  const rest = issues.length > shown.length ? ` (${issues.length - shown.length} more)` : "";
  throw new Refusal(
    `The input does not fit ${fullName(operation)}: ${shown.join("; ")}${rest}. See describe_operation. Nothing was sent.`,
  );
}

function requireAllowed(operation: CatalogOperation, allowed: readonly string[]): void {
  if (isAllowedWrite(operation, allowed)) return;
  throw new Refusal(
    `${fullName(operation)} writes, and this server is read-only for it. Nothing was sent. Whoever runs the server can allow it: --allow-write ${fullName(operation)}. dryRun shows the request.`,
  );
}

async function requireScopes(connection: Connection, operation: AnyOperation): Promise<void> {
  const missing = await connection.missingScopes(operation).catch((error: unknown) => {
    // An API key and some tokens do not name their scopes; then the host decides.
    if (isOneTrustError(error) && error.kind === "configuration") return [];
    throw error;
  });
  if (missing.length === 0) return;
  throw new Refusal(
    `The server's credential lacks the scope for this operation: ${missing.join(" or ")}. Nothing was sent.`,
  );
}

interface Sending {
  readonly selection: Selection | undefined;
  readonly signal: AbortSignal;
}

async function send(
  operation: AnyOperation,
  arguments_: CallArguments,
  { selection, signal }: Sending,
): Promise<string> {
  const { input = {}, limit = fewRows, next } = arguments_;
  const options = { signal, deadline };
  const { name } = operation.metadata;
  const shown = (data: unknown): string => {
    const json = withoutSecrets(data, name);
    return markData(bounded(selection === undefined ? json : selection(json)));
  };
  if (operation.pages) {
    const { rows, next: following } = await readRows(operation.pages, { input, limit, next, options });
    return `${rowCount(rows.length, following)}\n${shown(rows)}`;
  }
  if (next !== undefined) throw new Refusal(`next is for lists; ${name} returns no pages.`);
  const data = await operation(input, options);
  return data === undefined ? "Done. The response has no content." : shown(data);
}

function rowCount(count: number, next: string | undefined): string {
  const rows = `${count} ${count === 1 ? "row" : "rows"}`;
  return next === undefined ? `${rows}, up to the end of the list.` : `${rows}. More follow: next = ${next}`;
}

/** Data that is too long is not cut: half a text would look like a whole one. */
function bounded(data: JSONValue): string {
  const json = JSON.stringify(data);
  if (json.length <= mostCharacters) return json;
  throw new Refusal(
    `The response has ${json.length} characters; ${mostCharacters} fit. Pass select, such as $[*].id, or a smaller limit.${outline(data)}`,
  );
}

function outline(data: JSONValue): string {
  const row = Array.isArray(data) ? data[0] : data;
  if (typeof row !== "object" || row === null) return "";
  return ` It has: ${Object.keys(row).slice(0, 40).join(", ")}.`;
}

function shownDraft({ method, url, headers, body }: RequestDraft): object {
  return { method, url, headers, ...(body !== undefined && { body }) };
}

function questionOf(operation: CatalogOperation, draft: RequestDraft): string {
  const { method, url, body } = draft;
  const text = body === undefined ? "" : `\n${(typeof body === "string" ? body : JSON.stringify(body)).slice(0, 2000)}`;
  return `Send this to OneTrust? ${operation.title}\n${method} ${url}${text}`;
}

function fingerprintOf(draft: RequestDraft): string {
  return createHash("sha256")
    .update(JSON.stringify(shownDraft(draft)))
    .digest("base64url");
}
