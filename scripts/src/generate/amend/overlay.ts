import { parse } from "yaml";
import { isRecord, type JsonObject } from "../../model/openapi.js";

/** A kind of defect that the vendor's definitions have in one place or in many. */
export interface DefectKind {
  readonly id: string;
  readonly title: string;
  /** What the definition says. */
  readonly says: string;
  /** What the API does. */
  readonly does: string;
  /** How we know: a vendor example, the same field elsewhere in the definitions, public code. */
  readonly evidence: string;
  /** What callers run into where the defect is not corrected. */
  readonly effect: string;
}

/** One correction. Its texts say only what the texts of its kind do not. */
export interface OverlayAction {
  /** A JSONPath (RFC 9535) whose filter describes the defect. */
  readonly target: string;
  readonly kind: DefectKind;
  /** What the definition says here and what the API does here. */
  readonly description?: string;
  readonly evidence?: string;
  readonly effect?: string;
  /** Why places of the same shape elsewhere are not corrected. */
  readonly siblings?: string;
  readonly update?: unknown;
  readonly remove: boolean;
}

/** The corrections of one service: an OpenAPI Overlay document, https://spec.openapis.org/overlay/v1.0.0.html. */
export interface Overlay {
  readonly actions: readonly OverlayAction[];
  /** What rules take for a defect and what is none in this service. */
  readonly spared?: readonly SparedKind[];
}

/** A kind of defect whose rule leaves the service alone. */
export interface SparedKind {
  readonly kind: string;
  readonly description: string;
}

/** Reads specs/defects.yaml; `name` is the file's, for messages. */
export function parseDefectKinds(text: string, name: string): readonly DefectKind[] {
  const document: unknown = parse(text);
  if (!Array.isArray(document)) throw new Error(`${name}: expected a list of kinds of defect.`);
  const kinds = document.map((kind: unknown, index) => parseKind(kind, `${name}, kind ${index + 1}`));
  const ids = kinds.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`${name}: two kinds have the id "${twice}". Give each kind its own id.`);
  return kinds;
}

function parseKind(kind: unknown, place: string): DefectKind {
  if (!isRecord(kind)) throw new Error(`${place}: expected an object.`);
  const { id, title, says, does, evidence, effect, ...unknown } = kind;
  refuseUnknown(unknown, place);
  return {
    id: requiredText(id, "id", place),
    title: requiredText(title, "title", place),
    says: requiredText(says, "says", place),
    does: requiredText(does, "does", place),
    evidence: requiredText(evidence, "evidence", place),
    effect: requiredText(effect, "effect", place),
  };
}

/** Reads an overlay; `name` is the file's, for messages. Every action names one of the kinds. */
export function parseOverlay(text: string, name: string, kinds: readonly DefectKind[]): Overlay {
  const document: unknown = parse(text);
  if (!isRecord(document) || document.overlay !== "1.0.0" || !Array.isArray(document.actions)) {
    throw new Error(`${name}: expected an OpenAPI Overlay, "overlay: 1.0.0" with a list of actions.`);
  }
  const parseNumbered = (action: unknown, index: number) => parseAction(action, `${name}, action ${index + 1}`, kinds);
  const spared = parseSpared(document, name);
  return { actions: document.actions.map(parseNumbered), ...(spared.length > 0 && { spared }) };
}

/** The kinds that an overlay says are none in its service. */
export function parseSpared({ "x-spared": spared = [] }: JsonObject, name: string): readonly SparedKind[] {
  if (!Array.isArray(spared)) throw new Error(`${name}: "x-spared" must be a list of kinds of defect.`);
  return spared.map((each: unknown, index) => parseSparedKind(each, `${name}, x-spared ${index + 1}`));
}

function parseSparedKind(spared: unknown, place: string): SparedKind {
  if (!isRecord(spared)) throw new Error(`${place}: expected an object.`);
  const { "x-kind": kind, description, ...unknown } = spared;
  refuseUnknown(unknown, place);
  return {
    kind: requiredText(kind, "x-kind", place),
    description: requiredText(description, "description", place),
  };
}

function parseAction(action: unknown, place: string, kinds: readonly DefectKind[]): OverlayAction {
  if (!isRecord(action)) throw new Error(`${place}: expected an object.`);
  const { target, description, update, remove = false, ...extensions } = action;
  const { "x-kind": kind, "x-evidence": evidence, "x-effect": effect, "x-siblings": siblings, ...unknown } = extensions;
  refuseUnknown(unknown, place);
  if ((update === undefined) === (remove !== true))
    throw new Error(`${place}: expected either "update" or "remove: true".`);
  return {
    target: requiredText(target, "target", place),
    kind: kindOf(requiredText(kind, "x-kind", place), place, kinds),
    ...(description !== undefined && { description: requiredText(description, "description", place) }),
    ...(evidence !== undefined && { evidence: requiredText(evidence, "x-evidence", place) }),
    ...(effect !== undefined && { effect: requiredText(effect, "x-effect", place) }),
    ...(siblings !== undefined && { siblings: requiredText(siblings, "x-siblings", place) }),
    ...(update !== undefined && { update }),
    remove: remove === true,
  };
}

function kindOf(id: string, place: string, kinds: readonly DefectKind[]): DefectKind {
  const kind = kinds.find((each) => each.id === id);
  if (kind !== undefined) return kind;
  throw new Error(
    `${place}: "x-kind: ${id}" is no kind of specs/defects.yaml. Describe the kind there, or name one of its ids.`,
  );
}

function requiredText(text: unknown, key: string, place: string): string {
  if (typeof text === "string" && text.trim() !== "") return text.trim();
  throw new Error(`${place}: "${key}" must be a text that is not empty.`);
}

function refuseUnknown(unknown: JsonObject, place: string): void {
  const [key] = Object.keys(unknown);
  if (key !== undefined) throw new Error(`${place}: "${key}" is not a known key. Remove it or correct its spelling.`);
}

/** Kinds that no action names, such as a kind whose last correction was removed. */
export function kindFindings(kinds: readonly DefectKind[], overlays: readonly Overlay[]): string[] {
  const named = new Set(overlays.flatMap(({ actions }) => actions.map(({ kind }) => kind.id)));
  return kinds
    .filter(({ id }) => !named.has(id))
    .map(
      ({ id }) => `specs/defects.yaml describes the kind "${id}", and no action in specs/overlays names it. Remove it`,
    );
}
