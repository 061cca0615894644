import type { DownloadStream, NodeWritable } from "../contracts/connection.js";
import { createConfigurationError } from "../errors/create-error.js";
import { typeOf } from "../errors/describe.js";
import { property } from "../errors/foreign-error.js";

/** Takes the bytes of a download one after the other. */
export interface DownloadTarget {
  write(chunk: Uint8Array): Promise<void>;
  close(): Promise<void>;
  /** Gives up. Never throws. */
  destroy(error: unknown): void;
}

/** Finds out what kind of stream the bytes go to. Throws a `configuration` error if it is none. */
export function targetFor(to: DownloadStream | undefined): DownloadTarget | undefined {
  if (to === undefined) return undefined;
  if (isWebStream(to)) return webTarget(to);
  if (isNodeWritable(to)) return nodeTarget(to);
  throw createConfigurationError("download", `to must be a WritableStream or a Node.js Writable; got ${typeOf(to)}.`);
}

function isWebStream(to: unknown): to is WritableStream<Uint8Array> {
  return typeof property(to, "getWriter") === "function";
}

function isNodeWritable(to: unknown): to is NodeWritable {
  return ["write", "end", "on", "off"].every((name) => typeof property(to, name) === "function");
}

function webTarget(to: WritableStream<Uint8Array>): DownloadTarget {
  const writer = to.getWriter();
  // Its failure shows in the next write.
  writer.closed.catch(() => {});
  return {
    write: (chunk) => writer.ready.then(() => writer.write(chunk)),
    close: () => writer.close(),
    destroy: (error) => void writer.abort(error).catch(() => {}),
  };
}

function nodeTarget(to: NodeWritable): DownloadTarget {
  let failure: Error | undefined;
  let reject: (error: Error) => void = () => {};
  // A Writable whose errors nobody listens to ends the process.
  const onError = (error: Error): void => {
    failure ??= error;
    reject(error);
  };
  to.on("error", onError);
  /** Waits for a callback, or for the error that comes in its place. */
  const settled = (start: (callback: (error?: Error | null) => void) => unknown): Promise<void> =>
    new Promise((resolve, rejectThis) => {
      if (failure) return rejectThis(failure);
      reject = rejectThis;
      start((error) => (error ? rejectThis(error) : resolve()));
    });
  return {
    write: (chunk) => settled((callback) => to.write(chunk, callback)),
    close: async () => {
      await settled((callback) => to.end(callback));
      to.off("error", onError);
    },
    destroy: (error) => {
      to.destroy?.(error instanceof Error ? error : undefined);
    },
  };
}
