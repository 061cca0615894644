import { isOneTrustError } from "@onetrust-client/core";
import { createJobError, isJobError } from "../job/job-error.js";
import { property } from "../job/read-values.js";
import type { CopyState, Sink } from "./sink.js";
import type { StateStore } from "./state-file.js";

/** A sink whose failures are errors that name it. */
export function guardedSink(sink: Sink): Sink {
  const guard = async <Result>(run: () => Promise<Result>): Promise<Result> => {
    try {
      return await run();
    } catch (error) {
      throw isJobError(error) || isOneTrustError(error) ? error : sinkFailure(sink, error);
    }
  };
  return {
    name: sink.name,
    open: (job) => guard(() => sink.open(job)),
    begin: (state) => guard(() => sink.begin(state)),
    write: (page) => guard(() => sink.write(page)),
    removeUnseen: (before, stateAfter) => guard(() => sink.removeUnseen(before, stateAfter)),
    close: () => guard(() => sink.close()),
  };
}

function sinkFailure({ name }: Sink, cause: unknown): Error {
  const code = property(cause, "code");
  return createJobError({
    code: "storage",
    subject: `sink ${name}`,
    problem: `failed${typeof code === "string" ? ` (${code})` : ""}`,
    expected: "all rows of a page to be written",
    remedy: "Mend it and run the copy again: it goes on with the page that failed.",
    cause,
  });
}

/** A sink whose state is kept elsewhere. Rows are written first: after a crash in between those of a page are written again. */
export function withStore(sink: Sink, store: StateStore): Sink {
  const kept = async (state: CopyState): Promise<CopyState> => {
    await store.write(state);
    return state;
  };
  return {
    name: sink.name,
    open: async (job) => {
      await sink.open(job);
      try {
        return await store.open(job);
      } catch (error) {
        await sink.close();
        throw error;
      }
    },
    begin: async (state) => {
      await sink.begin(state);
      await store.write(state);
    },
    write: async (page) => kept(await sink.write(page)),
    removeUnseen: async (before, stateAfter) => kept(await sink.removeUnseen(before, stateAfter)),
    close: async () => {
      try {
        await store.close();
      } finally {
        await sink.close();
      }
    },
  };
}
