import type { Ending } from "../time/wait.js";
import type { ConnectOptions, ResponseValidator } from "./connection.js";
import type { Credentials, Token, TokenProvider } from "./credentials.js";
import type { OneTrustWarning } from "./events.js";
import type { Limiter, RateLimit } from "./limiter.js";
import type { OperationMetadata } from "./metadata.js";
import type { Outcome } from "./onetrust-error.js";
import type { DataAndResponse } from "./operation.js";
import type { RequestDraft } from "./request.js";

/** What every error says about its call. The steps fill it in as the call proceeds. */
export interface CallProgress {
  readonly operation: string;
  attempts: number;
  outcome: Outcome;
  /** An earlier attempt may have taken effect: whatever later attempts say, the outcome stays unknown. */
  mayHaveHappened: boolean;
}

/** Secrets that a connection knows. Whatever it prints is stripped of them. */
export interface KnownSecrets {
  /** Secrets of fewer than 8 characters are left out: they would be found in ordinary words. */
  add(secret: string): void;
  /** Tokens come and go: the latest ones are known. */
  addToken(token: string): void;
  redact(text: string): string;
}

/** How many retries can still be afforded, so that an outage is not answered with a multiple of the requests. */
export interface RetryQuota {
  readonly size: number;
  left: number;
  /** When a request last failed, as a moment of `time/clock`. */
  failedAt: number;
}

/** The calls of one operation that wait for its rate limit, first come first served. */
export interface RateLimitQueue {
  /**
   * Waits until the call may be sent; `undefined` if all who waited were served, so that nobody need wait. Returns a function for when the
   * call's response is there, or will not come.
   */
  join(call: Call): Promise<() => void> | undefined;
  /** Holds all calls back until a limit ends. Of several limits the last to end counts. */
  close(limit: RateLimit): void;
}

/** What all calls of one connection share. */
export interface ConnectionContext
  extends Pick<ConnectOptions, "timeout" | "deadline" | "retry" | "maxBytes" | "bigint" | "fetch" | "onEvent"> {
  /** Address of the tenant's host, the only one that gets its token. */
  readonly tenant: string | undefined;
  readonly limiter: Limiter;
  readonly placement: Credentials["placement"];
  readonly secrets: KnownSecrets;
  /** Absent: the connection has no credentials. */
  readonly tokenProvider: TokenProvider | undefined;
  /** The latest token that was found to be one. */
  checkedToken: string | undefined;
  readonly warn: (metadata: OperationMetadata, warning: Pick<OneTrustWarning, "kind" | "text" | "mismatch">) => void;
  /** How many calls the connection has begun. */
  calls: number;
  /** Sent with every request; those of the request itself come before. By lower-case name. */
  readonly headers: RequestDraft["headers"];
  /** What an app says of itself in front of this package's `User-Agent`. */
  readonly userAgent: string | undefined;
  /** Whether messages repeat the host's own sentence. */
  readonly verbose: boolean;
  /** Token requests have retries of their own: while other calls use up theirs, there is still a token. */
  readonly quotas: Readonly<Record<"calls" | "tokens", RetryQuota>>;
  /**
   * Queues of the operations that meet a rate limit, by method and path template. The first call of a queue may wait for a token: the
   * request for it is an operation of its own, so that none waits for the other.
   */
  readonly queues: Map<string, RateLimitQueue>;
}

/** Bytes with a buffer of their own, which every type of `fetch` accepts. TypeScript before 5.7 cannot write `Uint8Array<ArrayBuffer>`. */
export type OwnBytes = ReturnType<Uint8ArrayConstructor["from"]>;

/** A body as bytes or text, which any `fetch` can send. */
export interface EncodedBody {
  readonly body: string | OwnBytes | null;
  /** Absent: the headers of the draft say it. */
  readonly contentType?: string;
}

/** One call on its way through the pipeline. The steps change it, since copies per step were measurably slower. */
export interface Call {
  /** Number of the call within its connection, from 1. */
  readonly number: number;
  readonly context: ConnectionContext;
  readonly metadata: OperationMetadata;
  /** Method and path template, by which limiters and queues know the operation. */
  readonly operationKey: string;
  readonly draft: RequestDraft;
  readonly progress: CallProgress;
  /** Ends the call: the caller's signal, and behind the deadline step one that ends with the deadline too. */
  signal: Ending | undefined;
  /** Longest time of one attempt, in ms. */
  readonly timeout: number;
  /** Longest time of the whole call, in ms. */
  readonly deadline: number;
  /** When the call began and when it must be over, as moments of `time/clock`. */
  readonly startedAt: number;
  readonly endsAt: number;
  readonly quota: RetryQuota;
  readonly attempts: number;
  /** Longest wait between two attempts, in ms. */
  readonly maxWait: number;
  /** The bearer token to send, once there is one. */
  token: Token | undefined;
  /** The body as it is sent, once it is encoded: a stream can be read only once. */
  encodedBody: EncodedBody | undefined;
  /** Longest response that is read, in bytes. */
  readonly maxBytes: number | undefined;
  /** Whether whole numbers that a number cannot hold become bigints. */
  readonly bigint: boolean;
  /** Whether a successful response is handed on unread. */
  readonly stream: boolean;
  /** Checks the data. Absent for requests of ours, such as that for a token. */
  readonly validate: ResponseValidator | undefined;
}

/** Continues a call with the next step. */
export type Next = (call: Call) => Promise<DataAndResponse<unknown>>;

/** One step of the pipeline. It continues the call once, several times or not at all. */
export type Step = (next: Next) => Next;
