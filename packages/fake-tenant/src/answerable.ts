import type { Draft, OperationMetadata } from "@onetrust-client/core";

/** An operation of any service, as far as answering it needs its types. */
export interface Answerable<Input extends readonly unknown[], Output> {
  (...args: never): Promise<Output>;
  draft(...input: Input): Draft;
  readonly metadata: OperationMetadata;
}

/** An operation whose answer comes in pages, as far as its rows need their type. */
export interface Listable<Item> {
  items(...args: never): AsyncIterable<Item>;
  readonly metadata: OperationMetadata;
}
