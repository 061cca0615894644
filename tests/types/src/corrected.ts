import { existsSync } from "node:fs";
import { read, root } from "@onetrust-client/tests-support/checkout";
import { type JSONValue, jsonpatch, query } from "json-p3";
import { parse } from "yaml";

/** One action of an overlay. */
export interface Action {
  readonly target: string;
  /** The kind of defect, an id of specs/defects.yaml. */
  readonly "x-kind": string;
  readonly remove?: boolean;
  readonly update?: unknown;
}

/** The actions of specs/overlays/<name>.yaml; none where there is no such file. */
export function actionsFor(name: string): readonly Action[] {
  const file = `specs/overlays/${name}.yaml`;
  return existsSync(`${root}${file}`) ? actionsOf(parse(read(file))) : [];
}

/** A JSON text with corrections applied, by this reader and not by the generator's. */
export function corrected(text: string, actions: readonly Action[]): unknown {
  return actions.reduce<JSONValue>(apply, JSON.parse(text));
}

/** Last match first: removing from a list shifts what stands behind. */
function apply(document: JSONValue, { target, remove, update }: Action): JSONValue {
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

function actionsOf(overlay: unknown): Action[] {
  return isRecord(overlay) && Array.isArray(overlay.actions) ? overlay.actions.filter(isAction) : [];
}

function isAction(value: unknown): value is Action {
  return isRecord(value) && typeof value.target === "string" && typeof value["x-kind"] === "string";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
