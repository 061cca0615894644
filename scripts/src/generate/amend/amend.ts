import { type JSONPathNode, type JSONValue, jsonpatch, query } from "json-p3";
import { type Definition, isDefinition, isRecord } from "../../model/openapi.js";
import { mendKinds } from "./kinds/rules.js";
import type { Overlay, OverlayAction } from "./overlay.js";

/** A definition with its corrections applied, what they found, and the actions of its overlay that found nothing to correct. */
export interface Amended {
  readonly definition: Definition;
  readonly corrections: readonly Correction[];
  readonly stale: readonly OverlayAction[];
}

/** A defect that a rule or an action corrects, with the places, as JSON pointers, that have it. */
export interface Correction {
  readonly defect: Pick<OverlayAction, "kind" | "description" | "evidence" | "effect" | "siblings">;
  readonly places: readonly string[];
  /** What an action found at each of the places. */
  readonly values?: readonly unknown[];
}

/**
 * Applies the rules over all definitions, and then an overlay. Every target describes its defect by a filter, so an action that
 * matches nothing says that the vendor changed what it corrects, or that a rule mends it.
 */
export function amend(definition: Definition, { actions, spared = [] }: Overlay): Amended {
  const { definition: mended, defects } = mendKinds(definition, new Set(spared.map(({ kind }) => kind)));
  const byRule = defects.map(({ kind, places }): Correction => ({ defect: { kind }, places }));
  if (actions.length === 0) return { definition: mended, corrections: byRule, stale: [] };
  let document: JSONValue = JSON.parse(JSON.stringify(mended));
  const byAction: Correction[] = [];
  for (const action of actions) {
    const nodes = [...query(action.target, document).nodes];
    const places = nodes.map((node) => String(node.toPointer()));
    byAction.push({ defect: action, places, values: nodes.map(({ value }) => value) });
    document = jsonpatch.apply(patches(action, nodes), document);
  }
  if (!isDefinition(document)) throw new Error("What the overlay leaves is no OpenAPI definition.");
  const stale = actions.filter((_, index) => byAction[index]?.places.length === 0);
  return { definition: document, corrections: [...byRule, ...byAction], stale };
}

type Patch = { op: "remove"; path: string } | { op: "replace"; path: string; value: JSONValue };

/** An action as JSON Patch operations, the last match first: removing from a list shifts what stands behind. */
function patches({ update, remove }: OverlayAction, nodes: readonly JSONPathNode[]): Patch[] {
  return nodes.toReversed().map((node) => {
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
