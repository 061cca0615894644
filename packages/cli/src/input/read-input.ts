import type { Schema } from "@onetrust-client/catalog";
import { fullName } from "@onetrust-client/catalog";
import type { OperationFacts } from "@onetrust-client/catalog/bind";
import { commandOption } from "@onetrust-client/catalog/examples";
import { resolved, typedValue, typesOf } from "@onetrust-client/catalog/schemas";
import type { OperationInput } from "@onetrust-client/core";
import { UsageError } from "../usage-error.js";
import type { GivenInput } from "./operation-flags.js";

const PARTS = ["path", "query", "headers"] as const;
type Part = (typeof PARTS)[number];

/** Turns texts into the values that the operation's schemas ask for. Throws a {@link UsageError} for names that it does not have. */
export function readInput(given: GivenInput, facts: OperationFacts): OperationInput {
  const parts = PARTS.flatMap((part) => {
    const values = [...given[part]].map(([name, texts]) => namedValue(part, [name, texts], facts));
    return values.length === 0 ? [] : [[part, Object.fromEntries(values)]];
  });
  return Object.fromEntries(parts);
}

type NamedTexts = readonly [name: string, texts: readonly string[]];

function namedValue(part: Part, [given, texts]: NamedTexts, facts: OperationFacts): [string, unknown] {
  const schemas = facts.contract[part] ?? {};
  const isSame = (name: string) => (part === "headers" ? name.toLowerCase() === given.toLowerCase() : name === given);
  const name = Object.keys(schemas).find(isSame);
  const schema = name === undefined ? undefined : schemas[name];
  if (name === undefined || schema === undefined) throw unknownName(part, given, facts);
  return [name, valueFrom(texts, resolved(schema, facts.service), { facts, option: `${commandOption[part]}.${name}` })];
}

function unknownName(part: Part, given: string, { contract, operation }: OperationFacts): UsageError {
  const names = Object.keys(contract[part] ?? {});
  const known =
    names.length === 0
      ? "It has none of this kind."
      : `It has ${names.map((name) => `${commandOption[part]}.${name}`).join(", ")}.`;
  return new UsageError(`${fullName(operation)} has no ${commandOption[part]}.${given}. ${known}`);
}

interface ValuePlace {
  readonly facts: OperationFacts;
  readonly option: string;
}

/** A list from each text, or one value. What fits no type stays text, and the check says so. */
function valueFrom(texts: readonly string[], schema: Schema, { facts, option }: ValuePlace): unknown {
  const types = typesOf(schema);
  const [text = ""] = texts;
  if (types.includes("array")) {
    const whole = texts.length === 1 ? typedValue(text, ["array"]) : undefined;
    if (Array.isArray(whole)) return whole;
    const items = isSchema(schema.items) ? resolved(schema.items, facts.service) : {};
    return texts.map((each) => typedValue(each, typesOf(items)));
  }
  if (texts.length > 1) throw new UsageError(`${option} takes one value, and has ${texts.length}. Name it once.`);
  return typedValue(text, types);
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
