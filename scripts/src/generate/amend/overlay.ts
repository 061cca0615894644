import { parse } from "yaml";
import { isRecord, type JsonObject } from "../../model/openapi.js";

/** One correction: where the defect is, what is done about it, why, and how we know. */
export interface OverlayAction {
  /** A JSONPath (RFC 9535) whose filter describes the defect. */
  readonly target: string;
  /** The reason, in a sentence. */
  readonly description: string;
  /** What the correction rests on: a vendor example, the same field elsewhere in the definitions, public code. */
  readonly evidence: string;
  /** What callers ran into, and would again without it. */
  readonly effect: string;
  readonly update?: unknown;
  readonly remove: boolean;
}

/** The corrections of one service: an OpenAPI Overlay document, https://spec.openapis.org/overlay/v1.0.0.html. */
export interface Overlay {
  readonly actions: readonly OverlayAction[];
}

/** Reads an overlay; `name` is the file's, for messages. */
export function parseOverlay(text: string, name: string): Overlay {
  const document: unknown = parse(text);
  if (!isRecord(document) || document.overlay !== "1.0.0" || !Array.isArray(document.actions)) {
    throw new Error(`${name}: expected an OpenAPI Overlay, "overlay: 1.0.0" with a list of actions.`);
  }
  return {
    actions: document.actions.map((action: unknown, index) => parseAction(action, `${name}, action ${index + 1}`)),
  };
}

function parseAction(action: unknown, place: string): OverlayAction {
  if (!isRecord(action)) throw new Error(`${place}: expected an object.`);
  const { update, remove = false } = action;
  if ((update === undefined) === (remove !== true))
    throw new Error(`${place}: expected either "update" or "remove: true".`);
  return {
    target: textOf(action, "target", place),
    description: textOf(action, "description", place),
    evidence: textOf(action, "x-evidence", place),
    effect: textOf(action, "x-effect", place),
    ...(update !== undefined && { update }),
    remove: remove === true,
  };
}

function textOf(action: JsonObject, key: string, place: string): string {
  const text = action[key];
  if (typeof text === "string" && text.trim() !== "") return text.trim();
  throw new Error(
    `${place}: "${key}" is missing; every correction says where, why, on what evidence and what callers gain.`,
  );
}
