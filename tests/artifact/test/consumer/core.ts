// Uses everything that core exports, the way its documentation has it. Compiled in a project outside the workspace, never run.
import {
  type AbortError,
  type ApiRequest,
  type AuthenticationError,
  apiKey,
  type BodyEncoding,
  type BodyType,
  bearer,
  type CallOptions,
  type ClientCredentialsOptions,
  type ConfigurationError,
  type Connection,
  type ConnectOptions,
  type Credentials,
  clientCredentials,
  connect,
  createConfigurationError,
  type DataAndResponse,
  type DebugLogOptions,
  type DebugRecord,
  type DefinitionOf,
  type DefinitionSource,
  type DownloadOperation,
  type DownloadOptions,
  type DownloadResult,
  type DownloadStream,
  debugLog,
  defineOperation,
  defineService,
  detectPaging,
  type EndTurn,
  type FailureSign,
  type Fetch,
  type FetchInit,
  type FetchResponse,
  type ForbiddenError,
  type FormPart,
  type HostKind,
  type Hosts,
  type HttpError,
  type InputPosition,
  type Issue,
  type ItemsOptions,
  isOneTrustError,
  type JobDefinition,
  type JobFailedError,
  type JobOperation,
  type JobOperationDefinition,
  type JobPoll,
  type JobWaiter,
  type KeyedInput,
  type KeyedOperation,
  type KnownHostKind,
  type LimitedRequest,
  type Limiter,
  type Method,
  type Mismatch,
  type MismatchError,
  memoryLimiter,
  type NamedDefinition,
  type NetworkError,
  type NodeWritable,
  type NoInput,
  type OneTrustError,
  type OneTrustEvent,
  type OneTrustWarning,
  type Operation,
  type OperationDefinition,
  type OperationDefinitions,
  type OperationGroup,
  type OperationInput,
  type OperationMetadata,
  type Outcome,
  type Page,
  type PageableOperation,
  type PagedOperation,
  type PagedOperationDefinition,
  type PageInfo,
  type PageMethods,
  type PageOptions,
  type PageReader,
  type Paginator,
  type PagingDefinition,
  type PagingError,
  type PagingMethod,
  type PagingStrategy,
  type ParameterStyle,
  type ParameterStyles,
  type ParameterWriter,
  type ParseError,
  type PartData,
  type PartialFailureError,
  type PollableOperation,
  pageNumber,
  pageToken,
  paginate,
  type RateLimit,
  type RateLimitError,
  type ReceivedData,
  type RequestDraft,
  type RequestFunction,
  type RequiredInput,
  type ResponseKind,
  type ResponseValidator,
  type ResumePosition,
  type RetryOptions,
  requiredScopes,
  type SendOptions,
  type Service,
  type ServiceDefinition,
  scimIndex,
  styledParameters,
  type TenantHostname,
  type TimeoutError,
  type Token,
  type TokenLock,
  type TokenProvider,
  type TokenProviderOptions,
  type TokenRequestContext,
  type TokenStore,
  type TracedCall,
  type TracedError,
  type TracedRequest,
  type TurnOptions,
  toCompactDate,
  toDate,
  toDateTime,
  type UnboundOperation,
  type UnboundOperations,
  type UnknownStateError,
  type VerifiedToken,
  type WaitOptions,
  type WrongHostError,
  waitForJobs,
} from "@onetrust-client/core";
import {
  Budget,
  type BudgetOptions,
  documentedPerHour,
  documentedPerMinute,
  type EndedRequests,
  type LearnedLimit,
  type LimitState,
  type Pace,
  type PaceLimit,
  type PaceLimits,
  type PaceLine,
  type PaceOptions,
  type PaceState,
  pace,
  paceWith,
  type RefusedWindow,
} from "@onetrust-client/core/pace";
import { definePaths, type PathOperations, pathClient, type ServicePaths } from "@onetrust-client/core/path-client";
import {
  type AjvValidatorOptions,
  ajvValidator,
  defineSchema,
  defineSchemas,
  type JsonSchema,
  type JsonSchemaOptions,
  type SchemaTexts,
  type ServiceSchemas,
  type ValueIssue,
  type ValueResult,
  type ValueSchema,
} from "@onetrust-client/core/validate";
import { documents } from "@onetrust-client/documents";
import { type paths as DocumentsPaths, documentsPaths } from "@onetrust-client/documents/paths";
import { documentsSchemas } from "@onetrust-client/documents/schemas";

// Credentials and tokens.

const options: ClientCredentialsOptions = { clientId: "id", clientSecret: "secret", form: "urlencoded" };
const kept = new Map<string, Token>();
const lock = (): TokenLock => () => {};
const tokenStore: TokenStore = { get: (key) => kept.get(key), set: (key, token) => kept.set(key, token), lock };
const give: TokenProvider = ({ refused }: TokenProviderOptions) => ({
  value: `not ${refused?.value}`,
  scopes: ["ATTACHMENT"],
  expiresAt: 1,
});
const own: Credentials = {
  createTokenProvider: ({ baseUrl }: TokenRequestContext) => (baseUrl ? give : () => ({ value: "text" })),
};
export const credentials = [own, clientCredentials(options), apiKey("key", { placement: "query" }), bearer(() => "t")];

// A connection.

const limits = new Map<string, RateLimit>();
const limiter: Limiter = {
  check: (operation, { usesToken }: LimitedRequest) => (usesToken ? limits.get(operation) : undefined),
  block: (operation, limit) => void limits.set(operation, limit),
};
const paceOptions: PaceOptions = { share: 0.3, perMinute: 250, perHour: 50_000 };
const paced: Pace = pace(paceOptions);
export const limiters: Limiter[] = [limiter, memoryLimiter(), paced];

/** A limiter that keeps calls waiting itself, by another one. */
export const takesTurns: Limiter = {
  ...limiter,
  takeTurn: (
    operation: string,
    request: LimitedRequest,
    options: TurnOptions,
  ): EndTurn | RateLimit | Promise<EndTurn | RateLimit> => paced.takeTurn(operation, request, options),
};
const budgetOptions: BudgetOptions = {
  period: "HOUR",
  allowed: documentedPerHour,
  share: () => 0.5,
  length: 3_600_000,
};
const budget = new Budget(budgetOptions);
const refused: RefusedWindow = { allowed: undefined, got: 12, endsAt: 60_000 };
const learned: LearnedLimit = budget.learn(refused, 30_000);
export const counted: readonly EndedRequests[] = budget.ended;
const ownLimits: PaceLimits = {
  account: ({ waiting, opened, blocked }: PaceLine): PaceLimit => {
    if (waiting() > 0) opened();
    else blocked();
    return budget;
  },
  operation: () =>
    new Budget({ period: "MINUTE", allowed: documentedPerMinute, share: learned.budget / learned.allowed }),
};
export const onOwnLimits: Pace = paceWith(ownLimits);

const { account, operations: limited }: PaceState = paced.state();
export const states: LimitState[] = [account, ...Object.values(limited)];
type OrderSchemas = { readonly getOrder: { readonly output: ValueSchema<{ id: string }> } };
const texts: SchemaTexts = {
  package: "shop",
  operations: { getOrder: `{"output":{"type":"object"}}` },
  components: "{}",
};
void defineSchema({ type: "string" }, "input")["~standard"].validate("4f0c");
const orders: ServiceSchemas<OrderSchemas> = defineSchemas<OrderSchemas>(texts);
const checking: AjvValidatorOptions = { schemas: [orders, documentsSchemas], mode: "error" };
const validator: ResponseValidator = ajvValidator(checking);
export const counting: ResponseValidator = { check: ({ data }: ReceivedData) => console.log(typeof data) };
const target: JsonSchemaOptions = { target: "draft-2020-12" };
export const dialects: JsonSchema[] = [
  documentsSchemas.uploadFile.body.jsonSchema,
  documentsSchemas.uploadFile.body["~standard"].jsonSchema.input(target),
];
const checked: ValueResult<{ id: string }> = orders.getOrder.output["~standard"].validate({});
export const found: readonly ValueIssue[] | string = checked.issues ?? checked.value.id;
const hostname: TenantHostname = "app-eu.onetrust.com";
const hosts: Hosts = { "worker-node": "worker.internal:8080" };
const connecting: ConnectOptions = {
  hostname,
  hosts,
  credentials: own,
  fetch: (url, init) => fetch(url, init),
  limiter,
  validate: validator,
  tokenStore,
  onEvent: ({ type, method }: OneTrustEvent): [string, Method] => [type, method],
  onWarning: ({ replacement, mismatch }: OneTrustWarning): string | undefined => replacement ?? mismatch?.path,
  deadline: 30_000,
};
const onetrust: Connection = connect(connecting);
const known: KnownHostKind = "privacy-portal";
const kind: HostKind = known;
export const ownHost: HostKind = "files.example.com";

// What it tells, and what no package has.

const log = (record: DebugRecord, message: string): void => console.log(record.operation, message);
const logging: DebugLogOptions = { log };
export const told: ConnectOptions = {
  onEvent: debugLog(logging),
  headers: { "x-gateway": "1" },
  userAgent: "my-app/1.2",
};
export const traced = ({ attempts, error }: TracedCall): [number | undefined, TracedError | undefined] => [
  attempts,
  error,
];
export const headersOf = ({ headers }: TracedRequest): Record<string, string> => headers;
const asked: ApiRequest = { method: "POST", path: "/api/x/{id}", params: { id: 1 }, body: {}, idempotent: true };
const ask: RequestFunction = onetrust.request;
export const asking: Promise<unknown>[] = [ask(asked), ask<string>(asked, { timeout: 1 }), ask.withResponse(asked)];
declare const writable: NodeWritable;
const chosen = ({ status }: Response): DownloadStream => (status === 206 ? writable : new WritableStream());
const downloading: DownloadOptions = { headers: { accept: "text/csv" }, maxBytes: 1 };
export const downloaded: Promise<DownloadResult> = onetrust.download("https://files.example.com", {
  ...downloading,
  to: writable,
});
export const rest: Promise<DownloadResult> = onetrust.download("https://files.example.com", { to: chosen });
export const blob: Promise<Blob> = onetrust.download("https://files.example.com").then(({ data }) => data);
declare const getFile: DownloadOperation<[], Blob>;
export const stream: Promise<ReadableStream<Uint8Array>> = getFile.stream({ deadline: 1 }).then(({ data }) => data);
const origin: string = onetrust.baseUrl(kind);

// A service of one's own.

interface Thing {
  readonly id: string;
}
interface Build {
  status?: string;
}
interface Things {
  readonly getThing: Operation<[input: { path: { id: string } }], Thing>;
  readonly getNothing: Operation<[input?: NoInput], undefined>;
  readonly getThings: PagedOperation<[input?: { query?: { page?: number } }], { content?: Thing[] }, Thing>;
  readonly getBuild: JobOperation<[input: { path: { id: string } }], Build>;
}
const into: InputPosition = { part: "query", name: "token" };
const paging: PagingDefinition = { by: "token", items: "content", token: ["next"], into };
const body: BodyEncoding = "merge-patch";
const bodyType: BodyType = "list";
const response: ResponseKind = "none";
const required: RequiredInput = { query: ["page"] };
const style: ParameterStyle = { style: "form", explode: false };
const styles: ParameterStyles = { query: { ids: style } };
const parameters: ParameterWriter = styledParameters;
const sign: FailureSign = { property: "status", values: ["FAILED"] };
const nothing: OperationDefinition = {
  method: "PATCH",
  path: "/nothing",
  body,
  bodyType,
  required,
  response,
  failures: [sign],
};
const list: PagedOperationDefinition = { method: "GET", path: "/things", paging, styles, idempotent: true };
const job: JobDefinition = {
  by: "state",
  property: "status",
  running: ["RUNNING"],
  done: ["DONE"],
  failed: ["FAILED"],
};
const build: JobOperationDefinition = { path: "/builds/{id}", job };
const table: OperationDefinitions<Things> = {
  getThing: { method: "GET", path: "/things/{id}" },
  getNothing: nothing,
  getThings: list,
  getBuild: build,
};
const read: PageReader = (page): PageInfo => ({ items: Array.isArray(page) ? page : undefined, next: undefined });
const onePage: PagingMethod = { read, accepts: () => false, isStart: () => true };
const once: PagingStrategy = ({ by }) => (by === "any" ? onePage : undefined);
const paginator: Paginator = paginate(scimIndex, pageToken, detectPaging, pageNumber, once);
const definition: ServiceDefinition<Things> = {
  package: "things",
  host: "tenant",
  operations: table,
  paging: paginator,
  parameters,
  jobs: waitForJobs,
};
const things: Service<Things> = defineService<Things>(definition);
const lists: PageMethods = paginator({
  name: "getThings",
  paging,
  call: async () => ({ content: [] }),
  warn: () => {},
});
export const lengths: number[] = [(await lists.all({}, { limit: 1 })).length];
export const pageable: PageableOperation["call"] = async (input: OperationInput) => input.query;
const waiter: JobWaiter = waitForJobs;
const pollable: PollableOperation = { name: "getBuild", job, call: async () => ({ status: "DONE" }), warn: () => {} };
export const ended: unknown = await waiter(pollable).wait();
const { getThing, getThings, getBuild } = things(onetrust);

// Operations without their service.

const group: OperationGroup = { package: "things", host: "tenant", paging: paginator };
const named: NamedDefinition<Things["getThings"]> = { name: "getThings", ...list };
const unnamed: DefinitionOf<Things["getNothing"]> = nothing;
const unbound: UnboundOperations<Things> = {
  getThing: defineOperation(group, { name: "getThing", path: "/things/{id}" }),
  getNothing: defineOperation(group, { name: "getNothing", ...unnamed }),
  getThings: defineOperation(group, named),
  getBuild: defineOperation({ ...group, jobs: waiter }, { name: "getBuild", path: "/builds/{id}", job }),
};
const alone: UnboundOperation<Things["getThing"]> = unbound.getThing;
export const scopesAlone: string[] = [...requiredScopes(alone), ...(await onetrust.missingScopes(alone))];
export const thingAlone: Thing = await alone(onetrust)({ path: { id: "text" } });
export const sameThings: Service<Things> = defineService({ ...definition, operations: unbound });

// Calls.

const retry: RetryOptions = { attempts: 2, maxWait: 3 };
const call: CallOptions = { signal: new AbortController().signal, timeout: 1, retry };
const { data, response: answer }: DataAndResponse<Thing> = await getThing.withResponse({ path: { id: "text" } }, call);
const draft: RequestDraft = getThing.draft({ path: { id: "text" } });
const isForm = (body: RequestDraft["body"]): body is readonly FormPart[] => Array.isArray(body);
export const bytes: PartData | undefined = isForm(draft.body) ? draft.body[0]?.data : draft.body;
const metadata: OperationMetadata = getThing.metadata;
const sending: SendOptions = { stream: true };
const sent: DataAndResponse<unknown> = await onetrust.send(metadata, draft, sending);
export const seen: unknown[] = [origin, data.id, answer.status, sent.data];

const resume: ResumePosition = { part: "query", name: "page", value: 2 };
const pages: PageOptions = { resume, prefetch: 1 };
const items: ItemsOptions = { ...pages, limit: 3 };
for await (const { id } of getThings.items({ query: { page: 1 } }, items)) seen.push(id.length);
for await (const page of getThings.pages({}, pages)) seen.push(describePage(page));
seen.push((await getThings.all({}, items)).length);

function describePage({ data: { content }, items, resume }: Page<{ content?: Thing[] }, Thing>): unknown {
  return [content?.length, items.length, resume?.value];
}

const polls: JobPoll<Build>[] = [];
const waiting: WaitOptions<Build> = { every: 1000, deadline: 60_000, onPoll: (poll) => polls.push(poll) };
const built: Build = await getBuild.wait({ path: { id: "text" } }, waiting);
seen.push(built.status, polls[0]?.state);

const verified: VerifiedToken = await onetrust.verify({ timeout: 5000 });
export const readyUntil: number | undefined = verified.scopes ? verified.expiresAt : undefined;
const scopes: string[] = [...requiredScopes(getThing, getThings), ...(await onetrust.missingScopes(getThing))];
export const dates: string[] = [toDate, toDateTime, toCompactDate].map((write) => write(new Date(scopes.length)));

const file = await pathClient(documentsPaths, onetrust).GET("/api/document/v3/attachments/{attachmentId}/content", {
  params: { path: { attachmentId: "text" } },
});
const ownPaths: ServicePaths<DocumentsPaths> = definePaths(documents);
const parts: PathOperations = ownPaths;
seen.push(Object.keys(parts.operations));
seen.push(file.data, isOneTrustError(file.error), createConfigurationError("sync", "from must be a date.").outcome);

// Errors: each kind leads to its own type.

type Of<Kind extends OneTrustError["kind"]> = Extract<OneTrustError, { kind: Kind }>;
interface Described {
  readonly outcome: Outcome;
  readonly about: unknown;
}

export function describe(caught: unknown): Described {
  if (!isOneTrustError(caught)) throw caught;
  return { outcome: caught.outcome, about: aboutOf(caught) };
}

function aboutOf(error: OneTrustError): unknown {
  switch (error.kind) {
    case "http":
      return ((of: HttpError): Issue[] => of.issues)(error);
    case "forbidden":
      return ((of: ForbiddenError): string[] => of.accepted)(error);
    case "rate-limit":
      return ((of: RateLimitError): number => of.resumeAt)(error);
    case "authentication":
      return ((of: AuthenticationError): number | undefined => of.status)(error);
    case "timeout":
      return ((of: TimeoutError): number => of.ms)(error);
    case "abort":
      return ((of: AbortError): unknown => of.cause)(error);
    case "network":
      return ((of: NetworkError): string | undefined => of.code)(error);
    case "parse":
      return ((of: ParseError): string => of.body)(error);
    case "mismatch":
      return ((of: MismatchError): readonly Mismatch[] => of.mismatches)(error);
    case "wrong-host":
      return ((of: WrongHostError): string | undefined => of.target)(error);
    case "partial-failure":
      return ((of: PartialFailureError): unknown => of.data)(error);
    case "paging":
      return ((of: PagingError): ResumePosition | undefined => of.resume)(error);
    case "job-failed":
      return ((of: JobFailedError): string | undefined => of.state)(error);
    case "unknown-state":
      return ((of: UnknownStateError): string | undefined => of.state)(error);
    case "configuration":
      return ((of: ConfigurationError): Of<"configuration"> => of)(error);
  }
}

// What must not compile; a type that silently became `any` would let it.

declare const everything:
  | AbortError
  | AuthenticationError
  | BodyEncoding
  | BodyType
  | CallOptions
  | ClientCredentialsOptions
  | ConfigurationError
  | ConnectOptions
  | Connection
  | Credentials
  | DataAndResponse<Thing>
  | ForbiddenError
  | FormPart
  | HostKind
  | Hosts
  | HttpError
  | InputPosition
  | Issue
  | ItemsOptions
  | LimitedRequest
  | Limiter
  | KnownHostKind
  | Method
  | JobDefinition
  | JobFailedError
  | JobOperation<[], Thing>
  | JobOperationDefinition
  | JobPoll
  | JobWaiter
  | NetworkError
  | NoInput
  | OneTrustError
  | OneTrustEvent
  | OneTrustWarning
  | Operation<[], Thing>
  | OperationDefinition
  | DefinitionSource
  | OperationDefinitions<Things>
  | OperationInput
  | OperationMetadata
  | Outcome
  | Page<Thing[], Thing>
  | PageInfo
  | PageMethods
  | PageOptions
  | PageReader
  | PageableOperation
  | KeyedInput<"kind", "a", object>
  | KeyedOperation<"kind", [], object, Thing>
  | PagedOperation<[], Thing[], Thing>
  | PagedOperationDefinition
  | Paginator
  | PagingDefinition
  | PagingError
  | PagingMethod
  | PagingStrategy
  | ParseError
  | PollableOperation
  | MismatchError
  | ParameterStyle
  | ParameterStyles
  | ParameterWriter
  | PartData
  | PartialFailureError
  | RateLimit
  | RateLimitError
  | RequestDraft
  | FailureSign
  | RequiredInput
  | ResponseKind
  | ResumePosition
  | RetryOptions
  | SendOptions
  | Service<Things>
  | ServiceDefinition<Things>
  | TenantHostname
  | TimeoutError
  | Fetch
  | FetchInit
  | FetchResponse
  | Token
  | TokenLock
  | TokenProvider
  | TokenProviderOptions
  | TokenRequestContext
  | TokenStore
  | UnknownStateError
  | VerifiedToken
  | WaitOptions
  | WrongHostError
  | ReturnType<typeof apiKey>
  | ReturnType<typeof bearer>
  | ReturnType<typeof clientCredentials>
  | ReturnType<typeof connect>
  | ReturnType<typeof createConfigurationError>
  | ReturnType<typeof definePaths>
  | ReturnType<typeof defineService>
  | ReturnType<typeof isOneTrustError>
  | ReturnType<typeof memoryLimiter>
  | ReturnType<typeof paginate>
  | ReturnType<typeof pathClient>
  | ReturnType<typeof requiredScopes>
  | ReturnType<typeof toCompactDate>
  | ReturnType<typeof toDate>
  | ReturnType<typeof toDateTime>;
// @ts-expect-error: only a union with `any` in it is assignable to a number
export const number: number = everything;

// @ts-expect-error: no connection has it
onetrust.methodThatNoConnectionHas();
// @ts-expect-error: an id is a text
await getThing({ path: { id: 1 } });
// @ts-expect-error: no thing has it
data.propertyThatNoThingHas;
// @ts-expect-error: no such path
await pathClient(documentsPaths, onetrust).GET("/no/such/path");
// @ts-expect-error: where a file is, is no number
export const size: number = file.data;
// @ts-expect-error: a date is no text
toDate("2026-01-15");
// @ts-expect-error: a key is a text
apiKey(1);
// @ts-expect-error: there is no such kind
export type None = Of<"none">;
