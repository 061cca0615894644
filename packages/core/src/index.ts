export { apiKey } from "./api-key.js";
export { bearer } from "./bearer.js";
export type { ClientCredentialsOptions } from "./client-credentials.js";
export { clientCredentials } from "./client-credentials.js";
export { connect } from "./connect.js";
export type { Connection, SendOptions } from "./connection.js";
export type { Credentials, TokenGiver, TokenSource } from "./credentials.js";
export { toCompactDate, toDate, toDateTime } from "./dates.js";
export type { Draft } from "./draft.js";
export type { OneTrustEvent, OneTrustWarning } from "./events.js";
export type {
  AnswerKind,
  BodyEncoding,
  Facts,
  FactsRow,
  HostKind,
  Method,
  PagedFactsRow,
} from "./facts.js";
export type { Hosts, TenantHostname } from "./hosts.js";
export { isOneTrustError } from "./is-one-trust-error.js";
export type { Limiter } from "./limiter.js";
export type {
  AbortError,
  ConfigurationError,
  CredentialError,
  ForbiddenError,
  HttpError,
  Issue,
  NetworkError,
  OneTrustError,
  Outcome,
  PagingError,
  ParseError,
  RateLimit,
  RateLimitError,
  RejectedError,
  TimeoutError,
  WrongHostError,
} from "./one-trust-error.js";
export type { Answer, CallOptions, NoInput, Operation, PagedOperation } from "./operation.js";
export type { ConnectOptions } from "./options.js";
export { countRows } from "./paging/count-rows.js";
export { followToken } from "./paging/follow-token.js";
export { type PageThrough, pageThrough } from "./paging/page-through.js";
export type { ItemOptions, PageOptions, Paging, TokenPlace } from "./paging/paging.js";
export { readAnyShape } from "./paging/read-any-shape.js";
export type { PagingStyle, ReadPage, Turn } from "./paging/turn.js";
export { turnPages } from "./paging/turn-pages.js";
export { pathClient } from "./path-client.js";
export { requiredScopes } from "./required-scopes.js";
export type { OperationTable, Service } from "./service.js";
export { service } from "./service.js";
export type { Token } from "./token.js";
export type { TokenStore } from "./token-store.js";

// Not exported: the steps of a call and everything that they are made of, so that their order and number can change; a base class
// of errors, so that `kind` stays the one way to tell them apart; the memory limiter and token store, since leaving the option out
// gives them.
