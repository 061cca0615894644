import type { Call } from "../contracts/call.js";
import { abortError } from "../errors/abort-error.js";
import { createConfigurationError } from "../errors/create-error.js";
import { property } from "../errors/foreign-error.js";
import { isOneTrustError } from "../errors/is-onetrust-error.js";
import { redactError } from "../errors/known-secrets.js";
import { networkError } from "../errors/network-error.js";
import { timeoutError } from "../errors/timeout-error.js";
import { now } from "../time/clock.js";
import { type Ending, longestDelay, onAbort, runUntil } from "../time/wait.js";
import { type Chunks, chunksOf, readBytes, toBytes } from "./read-body.js";
import { tooLarge } from "./read-response.js";

interface StreamParts {
  readonly call: Call;
  /** The caller's own signal: that of the call ended when the response began. */
  readonly signal: Ending | undefined;
  readonly response: Response;
}

/**
 * The body of a response as a stream that stays under the rules of its call up to the last byte. It fails with our errors if the caller
 * aborts, at the deadline, if no bytes arrive within `timeout` while somebody waits for them, and beyond `maxBytes`.
 */
export function guardStream({ call, signal, response }: StreamParts): ReadableStream<Uint8Array> {
  if (typeof ReadableStream === "undefined") {
    throw createConfigurationError(call.metadata.name, "this runtime has no ReadableStream. Read the response whole.");
  }
  const chunks = chunksOf(property(response, "body")) ?? wholeBody(response);
  const bounds = watchBounds(call, signal);
  let size = 0;

  const read = async (): Promise<Uint8Array | undefined> => {
    const onTimeout = () => timeoutError(call, "timeout");
    const result = await runUntil(() => chunks.next(), { parent: undefined, ms: call.timeout, onTimeout });
    if (result.done) return undefined;
    const bytes = toBytes(result.value);
    size += bytes.byteLength;
    if (size > (call.maxBytes ?? Number.POSITIVE_INFINITY)) throw tooLarge(call, response);
    return bytes;
  };
  const release = (): void => {
    bounds.stop();
    // A host that has stopped sending may never confirm.
    chunks.return?.()?.catch(() => {});
  };

  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        bounds.watch((error) => {
          controller.error(redactError(error, call.context.secrets));
          release();
        });
      },
      async pull(controller) {
        try {
          const bytes = await read();
          if (bounds.isOver()) return;
          if (bytes) return controller.enqueue(bytes);
          bounds.stop();
          controller.close();
        } catch (error) {
          if (bounds.isOver()) return;
          release();
          throw redactError(isOneTrustError(error) ? error : networkError(call, error), call.context.secrets);
        }
      },
      cancel: release,
    },
    { highWaterMark: 0 },
  );
}

/** What ends a stream from outside: the caller's signal and the deadline of the call. */
interface StreamBounds {
  watch(onEnd: (error: unknown) => void): void;
  /** Whether the stream was ended from outside. */
  isOver(): boolean;
  stop(): void;
}

function watchBounds(call: Call, signal: Ending | undefined): StreamBounds {
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopListening = (): void => {};
  const stop = (): void => {
    clearTimeout(timer);
    stopListening();
  };
  return {
    watch(onEnd) {
      const end = (error: unknown): void => {
        isOver = true;
        stop();
        onEnd(error);
      };
      if (signal?.aborted) return end(abortError(call.progress, signal.reason));
      if (signal) stopListening = onAbort(signal, (reason) => end(abortError(call.progress, reason)));
      const ms = call.endsAt - now();
      if (ms <= longestDelay) timer = setTimeout(() => end(timeoutError(call, "deadline")), ms);
    },
    isOver: () => isOver,
    stop,
  };
}

/** The body of a response that cannot be read bit by bit, in one chunk. */
async function* wholeBody(response: Response): Chunks & AsyncGenerator<Uint8Array> {
  const { bytes } = await readBytes(response, { maxBytes: Number.POSITIVE_INFINITY });
  if (bytes.byteLength > 0) yield bytes;
}
