export { type ClientCredentialsOptions, clientCredentials } from "./auth/client-credentials.js";
export { requiredScopes } from "./auth/required-scopes.js";
export { apiKey, bearer } from "./auth/static-token.js";
export { connect } from "./connection/connect.js";
export { memoryLimiter } from "./connection/memory-limiter.js";
export type { CallOptions, JobPoll, RetryOptions, WaitOptions } from "./contracts/call-options.js";
export type {
  Connection,
  ConnectOptions,
  DownloadOptions,
  DownloadResult,
  DownloadStream,
  Fetch,
  FetchInit,
  FetchResponse,
  Hosts,
  NodeWritable,
  ReceivedData,
  RequestFunction,
  ResponseValidator,
  SendOptions,
  TenantHostname,
  VerifiedToken,
} from "./contracts/connection.js";
export type {
  Credentials,
  Token,
  TokenLock,
  TokenProvider,
  TokenProviderOptions,
  TokenRequestContext,
  TokenStore,
} from "./contracts/credentials.js";
export type { OneTrustEvent, OneTrustWarning } from "./contracts/events.js";
export type { EndTurn, LimitedRequest, Limiter, RateLimit, TurnOptions } from "./contracts/limiter.js";
export type {
  BodyEncoding,
  BodyType,
  FailureSign,
  HostKind,
  InputPosition,
  JobDefinition,
  JobOperationDefinition,
  KnownHostKind,
  Method,
  OperationDefinition,
  OperationMetadata,
  PagedOperationDefinition,
  PagingDefinition,
  ParameterStyle,
  ParameterStyles,
  RequiredInput,
  ResponseKind,
} from "./contracts/metadata.js";
export type {
  AbortError,
  AuthenticationError,
  ConfigurationError,
  ForbiddenError,
  HttpError,
  Issue,
  JobFailedError,
  Mismatch,
  MismatchError,
  NetworkError,
  OneTrustError,
  Outcome,
  PagingError,
  ParseError,
  PartialFailureError,
  RateLimitError,
  TimeoutError,
  UnknownStateError,
  WrongHostError,
} from "./contracts/onetrust-error.js";
export type {
  DataAndResponse,
  DownloadOperation,
  JobOperation,
  JobWaiter,
  KeyedInput,
  KeyedOperation,
  NoInput,
  Operation,
  PagedOperation,
  PollableOperation,
} from "./contracts/operation.js";
export type {
  ItemsOptions,
  Page,
  PageableOperation,
  PageInfo,
  PageMethods,
  PageOptions,
  PageReader,
  Paginator,
  PagingMethod,
  PagingStrategy,
  ResumePosition,
} from "./contracts/paging.js";
export type {
  ApiRequest,
  FormPart,
  OperationInput,
  ParameterWriter,
  PartData,
  RequestDraft,
} from "./contracts/request.js";
export type { TracedCall, TracedError, TracedRequest } from "./contracts/tracing.js";
export { toCompactDate, toDate, toDateTime } from "./dates.js";
export { createConfigurationError } from "./errors/create-error.js";
export { isOneTrustError } from "./errors/is-onetrust-error.js";
export { type DebugLogOptions, type DebugRecord, debugLog } from "./events/debug-log.js";
export { waitForJobs } from "./jobs/wait-for-jobs.js";
export {
  type DefinitionOf,
  defineOperation,
  type NamedDefinition,
  type OperationGroup,
  type UnboundOperation,
} from "./operation/define-operation.js";
export {
  type DefinitionSource,
  defineService,
  type OperationDefinitions,
  type Service,
  type ServiceDefinition,
  type UnboundOperations,
} from "./operation/define-service.js";
export { detectPaging } from "./paging/detect-paging.js";
export { pageNumber } from "./paging/page-number.js";
export { pageToken } from "./paging/page-token.js";
export { paginate } from "./paging/paginate.js";
export { scimIndex } from "./paging/scim-index.js";
export { styledParameters } from "./request/styled-parameters.js";

// Not exported: the steps of a call and what they are made of, so that their order and number can change; a base class of errors, so that
// `kind` stays the one way to tell them apart; the token store in memory, which you get by leaving the option out.
