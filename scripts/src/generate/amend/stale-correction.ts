import { isDeepStrictEqual } from "node:util";
import { type JSONValue, query } from "json-p3";
import { type Definition, isRecord } from "../../model/openapi.js";
import { amend } from "./amend.js";
import type { OverlayAction } from "./overlay.js";

/** Places that one correction had; more of them say nothing new. */
const MOST_PLACES = 3;
const MOST_CHARACTERS = 160;

/**
 * What the vendor changed where a correction found its defect before: old value → new value at the place or, where that is
 * gone, at the nearest place around it. Nothing where the correction found nothing in `before` either.
 */
export function staleReason(
  before: Definition,
  after: Definition,
  actions: readonly OverlayAction[],
  index: number,
): string[] {
  const action = actions[index];
  if (action === undefined) return [];
  const [old, now] = [before, after].map((definition) =>
    json(amend(definition, { actions: actions.slice(0, index) }).definition),
  );
  if (old === undefined || now === undefined) return [];
  const places = query(action.target, old).nodes.map((node) =>
    String(node.toPointer()).split("/").slice(1).map(unescaped),
  );
  return [...new Set(places.slice(0, MOST_PLACES).flatMap((place) => differences(place, old, now)))];
}

function differences(place: readonly string[], old: unknown, now: unknown): string[] {
  const depth =
    [...place.keys(), place.length].findLast((length) => valueAt(now, place.slice(0, length)) !== undefined) ?? 0;
  const nearest = place.slice(0, depth);
  const [before, after] = [valueAt(old, nearest), valueAt(now, nearest)];
  const where = `#${nearest.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")}`;
  if (!isRecord(before) || !isRecord(after)) return [`${where}: ${shown(before)} → ${shown(after)}`];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = keys.filter((key) => !isDeepStrictEqual(before[key], after[key]));
  return changed.map((key) => `${where}, ${key}: ${shown(before[key])} → ${shown(after[key])}`);
}

function valueAt(document: unknown, place: readonly string[]): unknown {
  return place.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)];
    return isRecord(value) ? value[key] : undefined;
  }, document);
}

function shown(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}

function unescaped(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}

function json(definition: Definition): JSONValue {
  return JSON.parse(JSON.stringify(definition));
}
