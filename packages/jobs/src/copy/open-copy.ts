import { hash } from "node:crypto";
import { identityOf, type JobIdentity } from "../job/job-identity.js";
import { guardedSink, withStore } from "../sinks/guarded-sink.js";
import type { CopyState, Sink } from "../sinks/sink.js";
import { type CopyOptions, checkCopyOptions, type ListOperation } from "./copy-options.js";

/** The arguments of a copy. */
export interface CopyArguments<Input, Item> {
  readonly list: ListOperation<Input, Item>;
  readonly sink: Sink;
  readonly options: CopyOptions<Input, Item>;
}

/** A sink that is open, and the state that it had. */
export interface OpenCopy {
  readonly sink: Sink;
  readonly stored: CopyState | undefined;
}

/** Checks the arguments of a copy and opens its sink for as long as a function runs. */
export async function withOpenSink<Input, Item, Result>(
  { list, sink, options }: CopyArguments<Input, Item>,
  run: (open: OpenCopy) => Promise<Result>,
): Promise<Result> {
  checkCopyOptions(list, sink, options);
  const identity = copyIdentity(list, options);
  const guarded = guardedSink(options.state ? withStore(sink, options.state) : sink);
  const stored = await guarded.open(identity);
  try {
    return await run({ sink: guarded, stored });
  } finally {
    await guarded.close();
  }
}

/** The job of a copy: its list, its tenant, and what it filters by. */
function copyIdentity<Input, Item>(
  list: ListOperation<Input, Item>,
  { since, input }: CopyOptions<Input, Item>,
): JobIdentity {
  const example = since && input === undefined ? since.input({ from: since.from, to: since.from }) : input;
  const identity = identityOf("copy", list.metadata, list.draft(example).url);
  return { ...identity, input: hash("sha256", JSON.stringify(input ?? null), "hex") };
}
