import { type JSONValue, jsonpatch, query } from "json-p3";
import { type Definition, isDefinition, isRecord } from "../../model/openapi.js";
import type { Overlay, OverlayAction } from "./overlay.js";

/** A definition with its corrections applied, what they found, and the actions that found nothing to correct. */
export interface Amended {
  readonly definition: Definition;
  readonly corrections: readonly Correction[];
  readonly stale: readonly OverlayAction[];
}

/** An action and the places, as JSON pointers, that it found. */
export interface Correction {
  readonly action: OverlayAction;
  readonly places: readonly string[];
}

/**
 * Applies an overlay. Every target describes its defect by a filter, so an action that matches nothing says that the
 * vendor changed what it corrects.
 */
export function amend(definition: Definition, { actions }: Overlay): Amended {
  if (actions.length === 0) return { definition, corrections: [], stale: [] };
  let document: JSONValue = JSON.parse(JSON.stringify(definition));
  const corrections: Correction[] = [];
  for (const action of actions) {
    const operations = patches(action, document);
    corrections.push({ action, places: operations.map(({ path }) => path).toReversed() });
    document = jsonpatch.apply(operations, document);
  }
  if (!isDefinition(document)) throw new Error("What the overlay leaves is no OpenAPI definition.");
  const stale = corrections.filter(({ places }) => places.length === 0).map(({ action }) => action);
  return { definition: document, corrections, stale };
}

type Patch = { op: "remove"; path: string } | { op: "replace"; path: string; value: JSONValue };

/** An action as JSON Patch operations, the last match first: removing from a list shifts what stands behind. */
function patches({ target, update, remove }: OverlayAction, document: JSONValue): Patch[] {
  return query(target, document)
    .nodes.toReversed()
    .map((node) => {
      const path = String(node.toPointer());
      return remove ? { op: "remove", path } : { op: "replace", path, value: merged(node.value, update) };
    });
}

/** As the Overlay specification merges: objects key by key, lists by appending, anything else by replacing. */
function merged(value: unknown, update: unknown): JSONValue {
  if (Array.isArray(value)) return json([...value, ...(Array.isArray(update) ? update : [update])]);
  if (!isRecord(value) || !isRecord(update)) return json(update);
  const keys = Object.entries(update).map(([key, item]) => [key, key in value ? merged(value[key], item) : item]);
  return json({ ...value, ...Object.fromEntries(keys) });
}

function json(value: unknown): JSONValue {
  return JSON.parse(JSON.stringify(value));
}
