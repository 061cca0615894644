import {
  type CallOptions,
  createConfigurationError,
  isOneTrustError,
  type OperationMetadata,
} from "@onetrust-client/core";
import type { InputOperation } from "./bulk-options.js";
import { type ReviewedRead, reviewedReads } from "./reviewed-reads.js";
import type { Settle, SettleRule } from "./settle.js";

/** An operation that reads, of any input. */
interface ReadOperation {
  (input: never, options?: CallOptions): Promise<unknown>;
  readonly metadata: OperationMetadata;
}

/** What is known of a settling function besides its work. */
interface SettleFacts {
  readonly after: number;
  /** The operations that it is reviewed for. `undefined`: any. */
  readonly writes?: readonly string[] | undefined;
}

const defaultAfter = 120_000;
const facts = new WeakMap<object, SettleFacts>();

/**
 * Makes a function for the option `settle` of {@link bulk} that looks for a row by a read of the same connection. For some operations the
 * read has been reviewed, and the operation alone says all.
 *
 * @example await bulk(dsr.createRequest, inputs, { ledger, key, settle: settleBy(dsr.getRequestCreationLogs) });
 */
export function settleBy(read: ReadOperation): Settle<unknown>;
export function settleBy<Input, ReadInput, Data>(
  read: InputOperation<ReadInput, Data>,
  rule: SettleRule<Input, ReadInput, Data>,
): Settle<Input>;
export function settleBy(read: ReadOperation, given?: SettleRule<unknown, unknown, unknown>): Settle<unknown> {
  if (!read.metadata.idempotent) {
    throw createConfigurationError("settleBy", `${read.metadata.name} is not safe to repeat, so it is no read.`);
  }
  const rule: SettleRule<unknown, unknown, unknown> & Partial<ReviewedRead> = given ?? reviewedRule(read);
  const settle: Settle<unknown> = async (row, options) => {
    try {
      const data: unknown = await Reflect.apply(read, undefined, [rule.input(row), options]);
      return rule.verdict(data, row);
    } catch (error) {
      if (!isOneTrustError(error) || error.kind !== "http" || error.status !== 404) throw error;
      return rule.notFound === "absent" ? { state: "absent" } : { state: "unknown", reason: "the read found nothing" };
    }
  };
  facts.set(settle, { after: rule.after ?? defaultAfter, writes: rule.writes });
  return settle;
}

function reviewedRule({ metadata }: ReadOperation): ReviewedRead {
  const name = qualifiedName(metadata);
  const rule = reviewedReads[name];
  if (rule) return rule;
  throw createConfigurationError(
    "settleBy",
    `there is no reviewed way to settle a row by ${name}. Pass one: settleBy(${metadata.name}, { input, verdict }).`,
  );
}

function qualifiedName({ package: packageName, name }: OperationMetadata): string {
  return packageName === undefined ? name : `${packageName}.${name}`;
}

/** How long after a request a settling function tells for certain, in ms. */
export function usualSettleAfter(settle: object): number {
  return facts.get(settle)?.after ?? defaultAfter;
}

/** Throws a `configuration` error if a reviewed read is not reviewed for this operation. */
export function requireReviewed(settle: object, metadata: OperationMetadata): void {
  const writes = facts.get(settle)?.writes;
  if (!writes || writes.includes(qualifiedName(metadata))) return;
  throw createConfigurationError(
    "bulk",
    `settle is reviewed for ${writes.join(", ")}, not for ${qualifiedName(metadata)}. Pass a rule to settleBy, or a function.`,
  );
}
