import type { CallOptions, WaitOptions } from "./call-options.js";
import type { JobDefinition, OperationMetadata } from "./metadata.js";
import type { ItemsOptions, Page, PageOptions } from "./paging.js";
import type { OperationInput, RequestDraft } from "./request.js";

/** The input of an operation that takes nothing. */
export type NoInput = Record<string, never>;

/** The data of a response and the platform's own `Response`. Its body is already read, unless the data is the stream of it. */
export interface DataAndResponse<Data> {
  readonly data: Data;
  readonly response: Response;
}

/**
 * One operation of a service: a function that returns the operation's data and rejects with a {@link OneTrustError}.
 *
 * The call signature has no comment of its own: editors would show it in place of the operation's comment.
 */
export interface Operation<Input extends readonly unknown[], Data> {
  (...args: [...input: Input, options?: CallOptions]): Promise<Data>;
  /** Calls the operation and returns the platform's `Response` beside the data. */
  withResponse(...args: [...input: Input, options?: CallOptions]): Promise<DataAndResponse<Data>>;
  /** Returns the request that a call would send, without credentials. Sends nothing. Throws a `configuration` error if the input is wrong. */
  draft(...input: Input): RequestDraft;
  /** What is known about the operation: method, path, scopes, paging and more. */
  readonly metadata: OperationMetadata;
}

/**
 * An operation whose body depends on a text in its path, such as the kind of an inventory. A text that the compiler knows needs the body that
 * goes with it. A text that is known only when the program runs, such as one from a configuration, takes the general form of the body.
 */
export interface KeyedOperation<Key extends string, Input extends readonly unknown[], GeneralInput, Data>
  extends Operation<Input, Data> {
  <Text extends string>(input: KeyedInput<Key, Text, GeneralInput>, options?: CallOptions): Promise<Data>;
  readonly withResponse: Operation<Input, Data>["withResponse"] &
    (<Text extends string>(
      input: KeyedInput<Key, Text, GeneralInput>,
      options?: CallOptions,
    ) => Promise<DataAndResponse<Data>>);
  readonly draft: Operation<Input, Data>["draft"] &
    (<Text extends string>(input: KeyedInput<Key, Text, GeneralInput>) => RequestDraft);
}

/** The general form of an input, with the text of its path. */
export type KeyedInput<Key extends string, Text extends string, GeneralInput> = GeneralInput & {
  path: { readonly [Name in Key]: RuntimeText<Text> };
};

/** A text of which the compiler does not know the one value: any text, or one of several. */
type RuntimeText<Text extends string, Each = Text> = string extends Text
  ? Text
  : Each extends unknown
    ? [Text] extends [Each]
      ? never
      : Text
    : never;

/** An operation whose response is a file. */
export interface DownloadOperation<Input extends readonly unknown[], Data> extends Operation<Input, Data> {
  /**
   * Calls the operation and returns the file as a stream, unread. `signal` and `deadline` apply up to its last byte: then, and if the
   * bytes break off, reading it fails with a {@link OneTrustError}. `timeout` is the longest wait for the next bytes.
   *
   * @example const { data } = await inventory.exportInventory.stream({ path: { id } }, { deadline: 600_000 });
   */
  stream(...args: [...input: Input, options?: CallOptions]): Promise<DataAndResponse<ReadableStream<Uint8Array>>>;
}

/** An operation whose response comes in pages. */
export interface PagedOperation<Input extends readonly unknown[], Data, Item> extends Operation<Input, Data> {
  /**
   * Iterates over the rows of all pages. Each page is requested when its first row is needed. If a page fails, the loop throws;
   * every row before it was already yielded, and `error.resume` is where to continue.
   *
   * @example for await (const vendor of inventory.listInventories.items({ path: { schemaName: "vendors" } })) { … }
   */
  items(...args: [...input: Input, options?: CallOptions & ItemsOptions<Item>]): AsyncIterableIterator<Item>;
  /**
   * Iterates over the pages. Each page has `data`, `items` and `resume`, where the next page starts.
   *
   * @example for await (const { items, resume } of consent.listPurposes.pages()) await save(items, resume);
   */
  pages(...args: [...input: Input, options?: CallOptions & PageOptions]): AsyncIterableIterator<Page<Data, Item>>;
  /** Returns the rows of all pages as one array. Pass `limit` for lists of unknown length. */
  all(...args: [...input: Input, options?: CallOptions & ItemsOptions<Item>]): Promise<Item[]>;
}

/** An operation that tells the state of a job. */
export interface JobOperation<Input extends readonly unknown[], Data> extends Operation<Input, Data> {
  /**
   * Calls the operation again and again until the job has ended, and returns the last response. It rejects with a `job-failed` error if the
   * job has failed, with an `unknown-state` error if the host names a state that is not known, and with a `timeout` error at the deadline.
   * The job goes on meanwhile: call `wait` again to wait longer.
   *
   * @example const done = await exports.getBulkExportStatus.wait({ path: { id } }, { onPoll: ({ state }) => console.log(state) });
   */
  wait(...args: [...input: Input, options?: WaitOptions<Data>]): Promise<Data>;
}

/** An operation as {@link waitForJobs} needs it. */
export interface PollableOperation {
  /** Name of the operation, for errors. */
  readonly name: string;
  readonly job: JobDefinition;
  /** Sends one request and returns its data. */
  readonly call: (input: OperationInput, options: CallOptions) => Promise<unknown>;
  /** Tells the connection's `onWarning` of a listener that failed. */
  readonly warn: (text: string) => void;
}

/** Adds `wait` to an operation that tells the state of a job. */
export type JobWaiter = (operation: PollableOperation) => {
  wait(input?: OperationInput, options?: WaitOptions): Promise<unknown>;
};
