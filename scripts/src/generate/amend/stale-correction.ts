import { isDeepStrictEqual } from "node:util";
import { type JSONValue, query } from "json-p3";
import { keysOf, pointerTo, valueAt } from "../../model/json-pointer.js";
import { type Definition, isRecord } from "../../model/openapi.js";
import { amend } from "./amend.js";
import type { Overlay } from "./overlay.js";

/** Places that one correction had; more of them say nothing new. */
const MOST_PLACES = 3;
const MOST_CHARACTERS = 160;

export interface StaleCorrection {
  /** The definition in which the correction still found its defect. */
  readonly before: Definition;
  /** The definition in which it finds nothing. */
  readonly after: Definition;
  /** All corrections of the service; those before the stale one are applied first. */
  readonly overlay: Overlay;
  /** Which of them is stale. */
  readonly index: number;
}

/**
 * What the vendor changed where a correction found its defect before: old value → new value at the place or, where that is
 * gone, at the nearest place around it. Nothing where the correction found nothing in `before` either.
 */
export function whatChanged({ before, after, overlay, index }: StaleCorrection): string[] {
  const action = overlay.actions[index];
  if (action === undefined) return [];
  const earlier = { ...overlay, actions: overlay.actions.slice(0, index) };
  const [old, now] = [asJson(amend(before, earlier).definition), asJson(amend(after, earlier).definition)];
  const places = query(action.target, old).nodes.map((node) => keysOf(String(node.toPointer())));
  return [...new Set(places.slice(0, MOST_PLACES).flatMap((place) => differences(place, old, now)))];
}

function differences(place: readonly string[], old: unknown, now: unknown): string[] {
  const depths = [...place.keys(), place.length];
  const depth = depths.findLast((length) => valueAt(now, place.slice(0, length)) !== undefined) ?? 0;
  const nearest = place.slice(0, depth);
  const [before, after] = [valueAt(old, nearest), valueAt(now, nearest)];
  const where = pointerTo(nearest);
  if (!isRecord(before) || !isRecord(after)) return [`${where}: ${shown(before)} → ${shown(after)}`];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = keys.filter((key) => !isDeepStrictEqual(before[key], after[key]));
  return changed.map((key) => `${where}, ${key}: ${shown(before[key])} → ${shown(after[key])}`);
}

function shown(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}

function asJson(definition: Definition): JSONValue {
  return JSON.parse(JSON.stringify(definition));
}
