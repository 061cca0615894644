import { isOneTrustError } from "@onetrust-client/core";
import { causeText } from "../job/job-error.js";
import { keyText } from "../job/run-options.js";
import type { LedgerRow } from "../ledgers/ledger.js";
import type { BulkOptions, InputOperation, InvalidInput } from "./bulk-options.js";
import { fingerprintOf } from "./fingerprint.js";

/** A row on its way: its input, and what the ledger knows of it. */
export interface Work<Input> {
  readonly input: Input;
  readonly row: LedgerRow;
}

/** What reading the inputs found besides rows to send. */
export interface ReadingNotes {
  inputs: number;
  duplicates: number;
  readonly invalid: InvalidInput[];
  readonly changed: string[];
}

interface ReadOptions<Input, Data> {
  readonly operation: InputOperation<Input, Data>;
  readonly options: Pick<BulkOptions<Input, Data>, "ledger" | "key" | "repeatRefused">;
  readonly put: (...rows: readonly LedgerRow[]) => Promise<void>;
  readonly notes: ReadingNotes;
  /** Told of inputs for which nothing is to be done. */
  readonly onFinished: (what: string) => void;
}

/** An input with its key and the fingerprint of its request. */
interface Keyed<Input> {
  readonly input: Input;
  readonly key: string;
  readonly fingerprint: string;
}

/** How many inputs are read and planned at once. */
const batchSize = 100;

/** Reads inputs, plans those that are new, and yields all that are not finished. */
export async function* readRows<Input, Data>(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  options: ReadOptions<Input, Data>,
): AsyncGenerator<Work<Input>, void, undefined> {
  const seen = new Map<string, string>();
  let batch: Keyed<Input>[] = [];
  for await (const input of inputs) {
    const keyed = await keyedInput(input, options, seen);
    if (keyed) batch.push(keyed);
    if (batch.length < batchSize) continue;
    yield* await planned(batch, options);
    batch = [];
  }
  yield* await planned(batch, options);
}

async function keyedInput<Input, Data>(
  input: Input,
  { operation, options, notes, onFinished }: ReadOptions<Input, Data>,
  seen: Map<string, string>,
): Promise<Keyed<Input> | undefined> {
  const index = notes.inputs++;
  let key: string | undefined;
  const refuse = (problem: string): undefined => {
    notes.invalid.push({ index, key, problem });
    onFinished("invalid");
  };
  try {
    key = keyText(options.key(input));
    if (key === undefined) return refuse("key returned no text and no number for it");
    const fingerprint = await fingerprintOf(operation.metadata.name, operation.draft(input));
    const before = seen.get(key);
    if (before === undefined) seen.set(key, fingerprint);
    else if (before === fingerprint) {
      notes.duplicates++;
      return void onFinished("duplicate");
    } else return refuse("an input before it has the same key and another content");
    return { input, key, fingerprint };
  } catch (error) {
    return refuse(isOneTrustError(error) ? error.message : `key threw ${causeText(error)}`);
  }
}

async function planned<Input, Data>(
  batch: readonly Keyed<Input>[],
  { options, put, notes, onFinished }: ReadOptions<Input, Data>,
): Promise<Work<Input>[]> {
  if (batch.length === 0) return [];
  const known = new Map((await options.ledger.get(batch.map(({ key }) => key))).map((row) => [row.key, row]));
  const fresh: LedgerRow[] = [];
  const work = batch.flatMap(({ input, key, fingerprint }): Work<Input>[] => {
    const row = known.get(key);
    const next = nextStep(row, { fingerprint, repeatRefused: options.repeatRefused === true });
    if (next === "changed") notes.changed.push(key);
    if (next === "send") {
      const plan: LedgerRow = { key, fingerprint, state: "planned", sends: row?.sends ?? 0 };
      fresh.push(plan);
      return [{ input, row: plan }];
    }
    if (next === "go on" && row) return [{ input, row }];
    onFinished(next === "changed" ? "changed" : (row?.state ?? "done"));
    return [];
  });
  if (fresh.length > 0) await put(...fresh);
  return work;
}

/** What is to be done for an input of which the ledger has this row, or none. */
function nextStep(
  row: LedgerRow | undefined,
  { fingerprint, repeatRefused }: { readonly fingerprint: string; readonly repeatRefused: boolean },
): "send" | "go on" | "finished" | "changed" {
  if (!row) return "send";
  if (row.fingerprint !== fingerprint) {
    // Nothing has happened for its old content, so the new one can be sent.
    return row.state === "planned" || row.state === "refused" ? "send" : "changed";
  }
  if (row.state === "refused") return repeatRefused ? "send" : "finished";
  return row.state === "done" ? "finished" : "go on";
}
