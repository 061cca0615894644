import { setTimeout as wait } from "node:timers/promises";
import { isOneTrustError } from "@onetrust-client/core";
import { causeText } from "../job/job-error.js";
import { callOptionsOf, usualConcurrency } from "../job/run-options.js";
import type { JsonValue, LedgerRow } from "../ledgers/ledger.js";
import type { BulkOptions, InputOperation } from "./bulk-options.js";
import type { Work } from "./read-rows.js";
import { outcomeOf, reasonOf } from "./row-outcome.js";
import { endsRun, isVerdict, settledRow, type Verdict } from "./settle.js";
import { usualSettleAfter } from "./settle-by.js";

/** What the rows of one run need. */
export interface RunParts<Input, Data> {
  readonly operation: InputOperation<Input, Data>;
  readonly options: BulkOptions<Input, Data>;
  readonly put: (...rows: readonly LedgerRow[]) => Promise<void>;
  /** Told of each row that has got a state which it keeps for now. */
  readonly onRow: (row: LedgerRow) => void;
  readonly onPhase: (phase: "running" | "settling") => void;
  /** Longest time to wait, in ms, until a read tells for certain. The run ends if it takes longer. */
  readonly longestWait: number;
}

/** Why a run ends that would only wait until a read tells for certain. */
export class TooEarlyError extends Error {
  override readonly name = "TooEarlyError";
  readonly resumeAt: number;

  constructor(resumeAt: number) {
    super("No read tells for certain yet what became of the rows that are left.");
    this.resumeAt = resumeAt;
  }
}

/** How often a row is sent in one run: if repeating it is safe, and if a read showed each time that it had not taken effect. */
const mostSends = { repeated: 5, absent: 10 };
/** So many rows in a row without an answer are no accident: more of them would be lost in the same way. */
const mostUnknown = 25;
/** How long requests that are under way may take when the run is to end. */
const graceTime = 5_000;

/** The rows of one run: sends those that were not sent, and settles those of which nobody knows. */
export class RowRunner<Input, Data> {
  calls = 0;
  settled = 0;
  readonly #parts: RunParts<Input, Data>;
  readonly #unsettled: Work<Input>[] = [];
  readonly #sends = new Map<string, number>();
  readonly #ending = new AbortController();
  readonly #onStop = new Set<() => void>();
  #unknownInARow = 0;
  #stop: { readonly cause: unknown } | undefined;

  constructor(parts: RunParts<Input, Data>) {
    this.#parts = parts;
  }

  /** Why the run ends before its last row, if it does. */
  get stopped(): { readonly cause: unknown } | undefined {
    return this.#stop;
  }

  /** Goes through all rows. Returns when nothing is under way any more. */
  async run(rows: AsyncGenerator<Work<Input>>): Promise<void> {
    const { signal } = this.#parts.options;
    const onAbort = (): void => this.stop(signal?.reason);
    if (signal?.aborted) onAbort();
    signal?.addEventListener("abort", onAbort);
    try {
      await this.#each(rows, (work) => (mayHaveHappened(work.row) ? this.#leave(work) : this.#send(work)));
      this.#parts.onPhase("settling");
      while (this.#unsettled.length > 0 && !this.#stop) await this.#settleDue();
    } finally {
      signal?.removeEventListener("abort", onAbort);
      this.#ending.abort();
    }
  }

  /** Ends the run: nothing more is begun, and what is under way has a while to end. */
  stop(cause: unknown): void {
    if (this.#stop) return;
    this.#stop = { cause };
    for (const end of this.#onStop) end();
    setTimeout(() => this.#ending.abort(cause), graceTime).unref();
  }

  /** Runs a function for each row, several at a time, until the run is stopped. */
  async #each(rows: AsyncGenerator<Work<Input>>, act: (work: Work<Input>) => Promise<void>): Promise<void> {
    const worker = async (): Promise<void> => {
      try {
        while (!this.#stop) {
          const next = await this.#unlessStopped(rows.next());
          if (!next || next.done) return;
          if (!this.#stop) await act(next.value);
        }
      } catch (error) {
        this.stop(error);
      }
    };
    await Promise.all(Array.from({ length: this.#parts.options.concurrency ?? usualConcurrency }, worker));
    // Inputs that never come keep nobody waiting.
    rows.return(undefined).catch(() => {});
  }

  async #send(work: Work<Input>): Promise<void> {
    const { operation, options, put } = this.#parts;
    const { reason: _, ...row } = work.row;
    const sent: LedgerRow = { ...row, state: "sent", sends: row.sends + 1, sentAt: Date.now() };
    await put(sent);
    this.calls++;
    this.#sends.set(row.key, this.#sendsOf(work) + 1);
    let data: Data;
    try {
      data = await operation(work.input, callOptionsOf(options, this.#ending.signal));
    } catch (error) {
      const { state, reason, stop } = outcomeOf(error);
      this.#unknownInARow = state === "unknown" ? this.#unknownInARow + 1 : 0;
      if (stop !== undefined || this.#unknownInARow >= mostUnknown) this.stop(stop ?? error);
      return await this.#finish({ ...work, row: { ...sent, state, reason } });
    }
    this.#unknownInARow = 0;
    await this.#finish({ ...work, row: { ...sent, ...this.#resultOf(data, work.input), state: "done" } });
  }

  /** The write is done, whatever happens to its result. */
  #resultOf(data: Data, input: Input): Pick<LedgerRow, "result" | "reason"> {
    const { result: read } = this.#parts.options;
    if (!read) return {};
    try {
      const result = asJson(read(data, input));
      return result === undefined ? {} : { result };
    } catch (error) {
      return { reason: `result threw ${causeText(error)}` };
    }
  }

  async #finish(work: Work<Input>): Promise<void> {
    await this.#parts.put(work.row);
    if (work.row.state === "unknown") return await this.#leave(work);
    this.#parts.onRow(work.row);
  }

  /** Leaves a row that may have taken effect for later, if anything can be done about it. */
  async #leave(work: Work<Input>): Promise<void> {
    const { operation, options, put, onRow } = this.#parts;
    const isRepeated = operation.metadata.idempotent && this.#sendsOf(work) < mostSends.repeated;
    if (options.settle || isRepeated) return void this.#unsettled.push(work);
    if (work.row.state !== "unknown") {
      const row: LedgerRow = { ...work.row, state: "unknown", reason: "the run ended before its response" };
      await put(row);
      return onRow(row);
    }
    onRow(work.row);
  }

  /** Settles the rows that are old enough, or waits for the first of them. */
  async #settleDue(): Promise<void> {
    const { operation, options } = this.#parts;
    const after = options.settle ? (options.settleAfter ?? usualSettleAfter(options.settle)) : 0;
    const dueAt = ({ row }: Work<Input>): number => (row.sentAt ?? 0) + after;
    const due = this.#unsettled.filter((work) => dueAt(work) <= Date.now());
    if (due.length === 0) {
      const first = Math.min(...this.#unsettled.map(dueAt));
      if (first - Date.now() > this.#parts.longestWait) return this.stop(new TooEarlyError(first));
      return void (await this.#unlessStopped(wait(100)));
    }
    this.#unsettled.splice(0, this.#unsettled.length, ...this.#unsettled.filter((work) => !due.includes(work)));
    const isRepeated = operation.metadata.idempotent && !options.settle;
    await this.#each(generate(due), (work) => (isRepeated ? this.#send(work) : this.#settle(work)));
  }

  async #settle(work: Work<Input>): Promise<void> {
    const { put, onRow } = this.#parts;
    const verdict = await this.#verdictOn(work);
    const row = settledRow(work.row, verdict);
    await put(row);
    if (verdict.state !== "unknown") this.settled++;
    // The next run sends it again.
    const isSent = verdict.state === "absent" && this.#sendsOf(work) < mostSends.absent;
    if (isSent) await this.#send({ ...work, row });
    else onRow(row);
  }

  #sendsOf({ row }: Work<Input>): number {
    return this.#sends.get(row.key) ?? 0;
  }

  /** What the read says, or why it says nothing. */
  async #verdictOn({ input, row }: Work<Input>): Promise<Verdict> {
    const { key, sentAt = 0 } = row;
    const { signal } = this.#ending;
    try {
      const verdict: unknown = await this.#parts.options.settle?.(
        { key, input, sentAt },
        { signal, retry: callOptionsOf(this.#parts.options, signal).retry },
      );
      if (isVerdict(verdict)) return verdict;
      return { state: "unknown", reason: "settle returned no verdict" };
    } catch (error) {
      if (!isOneTrustError(error)) return { state: "unknown", reason: `settle threw ${causeText(error)}` };
      if (endsRun(error)) this.stop(error);
      return { state: "unknown", reason: `settle: ${reasonOf(error)}` };
    }
  }

  /** Waits for something outside, but not when the run is to end. `undefined`: the run ends. */
  async #unlessStopped<Value>(value: Promise<Value>): Promise<Value | undefined> {
    if (this.#stop) return undefined;
    return await new Promise<Value | undefined>((resolve, reject) => {
      const onStop = (): void => resolve(undefined);
      this.#onStop.add(onStop);
      value.then(resolve, reject).finally(() => this.#onStop.delete(onStop));
    });
  }
}

function mayHaveHappened({ state }: LedgerRow): boolean {
  return state === "sent" || state === "unknown";
}

async function* generate<Item>(items: readonly Item[]): AsyncGenerator<Item, void, undefined> {
  yield* items;
}

/** What JSON makes of a value, so that the ledger returns later what it returns now. */
function asJson(value: JsonValue | undefined): JsonValue | undefined {
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) return undefined;
  const copy: JsonValue = JSON.parse(text);
  return copy;
}
