import { createConfigurationError } from "@onetrust-client/core";
import { noCounts } from "../sinks/read-state.js";
import type { CopyState, TimeRange } from "../sinks/sink.js";
import type { ChangesSince, CopyOptions } from "./copy-options.js";

const anHour = 3_600_000;

/** What a run is to read. */
export function kindOf<Input, Item>({
  since,
  full,
}: Pick<CopyOptions<Input, Item>, "since" | "full">): CopyState["kind"] {
  return since && !full ? "changes" : "full";
}

/** The state in which a run begins: behind a run that is over, or the one in which the run before ended. */
export function firstState<Input, Item>(
  stored: CopyState | undefined,
  options: Pick<CopyOptions<Input, Item>, "since" | "full">,
  now: Date,
): { readonly state: CopyState; readonly isNew: boolean } {
  if (stored && !stored.isComplete) return { state: goOn(stored, options), isNew: false };
  const kind = kindOf(options);
  const begun: CopyState = {
    kind,
    pass: (stored?.pass ?? 0) + (kind === "full" || !stored ? 1 : 0),
    isComplete: false,
    isSteady: true,
    until: stored?.until,
    target: now.toISOString(),
    counts: noCounts,
    failed: [],
  };
  const { since } = options;
  return { state: since && kind === "changes" ? { ...begun, window: firstWindow(begun, since) } : begun, isNew: true };
}

function goOn<Input, Item>(stored: CopyState, { since }: Pick<CopyOptions<Input, Item>, "since">): CopyState {
  if (stored.kind === "full" || since) return stored;
  throw createConfigurationError("copy", "the run before read changes and has not ended. Pass since until it has.");
}

/** Begins where the run before ended, and a bit before, since hosts show changes late. */
function firstWindow<Input>({ until, target = "" }: CopyState, since: ChangesSince<Input>): TimeRange {
  const { lookback = anHour } = since;
  const begin =
    until === undefined ? since.from : new Date(Math.max(since.from.getTime(), Date.parse(until) - lookback));
  return windowFrom(begin, target, since);
}

function windowFrom<Input>(from: Date, target: string, { window }: ChangesSince<Input>): TimeRange {
  const end =
    window === undefined ? target : new Date(Math.min(Date.parse(target), from.getTime() + window)).toISOString();
  return { from: from.toISOString(), to: end };
}

/** The window behind the one that has been read; `undefined` behind the last. */
export function nextWindow<Input>({ window, target }: CopyState, since: ChangesSince<Input>): TimeRange | undefined {
  if (!window || target === undefined || window.to >= target) return undefined;
  return windowFrom(new Date(window.to), target, since);
}

/** The input of the list that a state is in. */
export function inputOf<Input, Item>(
  { window }: CopyState,
  { since, input }: Pick<CopyOptions<Input, Item>, "since" | "input">,
): Input | undefined {
  if (!window || !since) return input;
  return since.input({ from: new Date(window.from), to: new Date(window.to) });
}
