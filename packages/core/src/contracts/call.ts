import type { ConnectOptions } from "./connection.js";
import type { Credentials, Token, TokenProvider } from "./credentials.js";
import type { OneTrustWarning } from "./events.js";
import type { Limiter } from "./limiter.js";
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
  readonly warn: (metadata: OperationMetadata, warning: Pick<OneTrustWarning, "kind" | "text">) => void;
  /** Whether messages repeat the host's own sentence. */
  readonly verbose: boolean;
  /** How many retries the connection can still afford. */
  retryBudget: number;
  /**
   * Calls that wait for a rate limit, in order. Calls without a token have a queue of their own: the token request is one of them, and
   * the first call of the other queue may wait for it.
   */
  readonly queues: Partial<Record<OperationMetadata["credentials"], Promise<void>>>;
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
  readonly context: ConnectionContext;
  readonly metadata: OperationMetadata;
  readonly draft: RequestDraft;
  readonly progress: CallProgress;
  /** Ends the call: the caller's signal, and behind the deadline step one that ends with the deadline too. */
  signal: AbortSignal | undefined;
  /** Longest time of one attempt, in ms. */
  readonly timeout: number;
  /** Longest time of the whole call, in ms. */
  readonly deadline: number;
  /** When the call must be over, in ms since the epoch. */
  readonly endsAt: number;
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
}

/** Continues a call with the next step. */
export type Next = (call: Call) => Promise<DataAndResponse<unknown>>;

/** One step of the pipeline. It continues the call once, several times or not at all. */
export type Step = (next: Next) => Next;
