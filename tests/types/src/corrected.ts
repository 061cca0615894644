import { existsSync } from "node:fs";
import { read, root } from "@onetrust-client/tests-support/checkout";
import { type JSONValue, jsonpatch, query } from "json-p3";
import { parse } from "yaml";
import type { Rule } from "../../../scripts/src/generate/amend/kinds/rule.js";
import { RULES } from "../../../scripts/src/generate/amend/kinds/rules.js";
import { isDefinition } from "../../../scripts/src/model/openapi.js";

/** One correction: an action of an overlay, or a rule over all definitions. */
export interface Action {
  /** The kind of defect: an id of specs/defects.yaml, or that of a rule. */
  readonly "x-kind": string;
  readonly target?: string;
  readonly remove?: boolean;
  readonly update?: unknown;
  /** What a rule does. */
  readonly mend?: Rule["mend"];
}

/** The corrections of a service in their order: the rules that it is not spared, and the actions of specs/overlays/<name>.yaml. */
export function actionsFor(name: string): readonly Action[] {
  const file = `specs/overlays/${name}.yaml`;
  const overlay: unknown = existsSync(`${root}${file}`) ? parse(read(file)) : {};
  const spared = membersOf(overlay, "x-spared").map((each) => (isRecord(each) ? each["x-kind"] : undefined));
  const rules = RULES.filter(({ kind }) => !spared.includes(kind.id));
  return [
    ...rules.map(({ kind, mend }) => ({ "x-kind": kind.id, mend })),
    ...membersOf(overlay, "actions").filter(isAction),
  ];
}

/** A JSON text with corrections applied. Actions are applied by this reader and not by the generator's. */
export function corrected(text: string, actions: readonly Action[]): unknown {
  return actions.reduce<JSONValue>(apply, JSON.parse(text));
}

function apply(document: JSONValue, action: Action): JSONValue {
  if (action.mend === undefined) return withAction(document, action);
  if (!isDefinition(document)) throw new Error("What is corrected is no definition any more.");
  return json(action.mend(document).definition);
}

/** Last match first: removing from a list shifts what stands behind. */
function withAction(document: JSONValue, { target = "", remove, update }: Action): JSONValue {
  return query(target, document)
    .nodes.toReversed()
    .reduce((sum, node) => {
      const path = node.toPointer().toString();
      const value = remove ? undefined : updated(node.value, update);
      return jsonpatch.apply([remove ? { op: "remove", path } : { op: "replace", path, value: json(value) }], sum);
    }, document);
}

/** Objects key by key, lists by appending, anything else by replacing. */
function updated(value: unknown, update: unknown): unknown {
  if (Array.isArray(value)) return value.concat(update);
  if (!isRecord(value) || !isRecord(update)) return update;
  const entries = Object.entries(update).map(([key, part]) => [key, key in value ? updated(value[key], part) : part]);
  return { ...value, ...Object.fromEntries(entries) };
}

function json(value: unknown): JSONValue {
  return JSON.parse(JSON.stringify(value));
}

function membersOf(overlay: unknown, key: string): readonly unknown[] {
  const members = isRecord(overlay) ? overlay[key] : undefined;
  return Array.isArray(members) ? members : [];
}

function isAction(value: unknown): value is Action {
  return isRecord(value) && typeof value.target === "string" && typeof value["x-kind"] === "string";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
