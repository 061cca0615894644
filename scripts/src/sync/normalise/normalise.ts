import { pointerTo } from "../../model/json-pointer.js";
import {
  type Definition,
  isDefinition,
  isRecord,
  isReference,
  type JsonObject,
  operationsOf,
} from "../../model/openapi.js";
import { SyncError, WAIT_FOR_VENDOR } from "../sync-error.js";
import { checkReferences } from "../verify/references.js";
import { withFullPaths } from "./full-paths.js";
import { keepKnownKeys, type Note, type Steps } from "./keep-known-keys.js";
import { unknownMethods, withPathItems } from "./path-items.js";
import { modernSchema, withoutConstNull, withoutIgnored } from "./plain-schema.js";
import { withoutRepeatedOperations } from "./repeated-operations.js";
import { withoutRings } from "./rings.js";
import { type SchemaReferences, schemaReferences } from "./schema-references.js";
import { tidySchema, withoutTokenSamples } from "./tidy-schema.js";
import { upgradeDialect } from "./upgrade-dialect.js";
import { withoutWrongPaths } from "./wrong-paths.js";

/**
 * The vendor's document → one dialect, interface facts only, full paths. Doing it twice changes nothing more. `note` takes a
 * sentence about each thing that could not be read.
 */
export function normalise(document: JsonObject, note: Note = () => {}): Definition {
  // The upgrader reads samples while it moves them, so that prose goes after it and not before.
  const upgraded = withPathItems(upgradeDialect(document));
  for (const finding of unknownMethods(upgraded)) note(finding);
  const references = schemaReferences(upgraded);
  const { keepDocument, keepSchema } = keepKnownKeys(steps(references, isBefore31(document)), note);
  const named = references.withNamedSchemas(keepDocument(upgraded), keepSchema);
  const kept = withoutRings(withoutTokenSamples(named));
  if (!isDefinition(kept)) throw refused("no-definition", "info.title, info.version or paths are missing", "#");
  const definition = withoutWrongPaths(withFullPaths(withoutRepeatedOperations(kept, note)), note);
  if (operationsOf(definition).length === 0) {
    throw refused("no-operations", "the definition holds no operation that can be read", "#/paths");
  }
  // Upgrading and full paths move things; a reference that no longer holds must not reach a snapshot.
  checkReferences(definition);
  return definition;
}

/** The vendor's document in the dialect and with the paths of the snapshot, and with all its examples. */
export function withExamples(document: JsonObject): JsonObject {
  const upgraded = withPathItems(upgradeDialect(document));
  return isDefinition(upgraded) ? { ...withFullPaths(upgraded) } : upgraded;
}

function steps(references: SchemaReferences, isOlder: boolean): Steps {
  return {
    readSchema: (value, place) => {
      const modern = modernSchema(value, place);
      return references.plain(isOlder ? withoutIgnored(modern) : modern, place);
    },
    finish: {
      schema: (schema) => withoutConstNull(tidySchema(schema)),
      info: (info) => (typeof info.version === "number" ? { ...info, version: String(info.version) } : info),
      discriminator: withReferences,
      ...(isOlder && { requestBody: withoutPartStyles }),
      response: (response) => (isReference(response) ? response : { ...response, description: "" }),
    },
  };
}

/** Before OpenAPI 3.1 the styles of an encoding hold for urlencoded forms only; those of parts are ignored. */
function withoutPartStyles(body: JsonObject): JsonObject {
  if (!isRecord(body.content)) return body;
  const content = Object.entries(body.content).map(([type, media]) =>
    /^multipart\//i.test(type) && isRecord(media) && isRecord(media.encoding)
      ? [type, { ...media, encoding: mapRecord(media.encoding, withoutStyle) }]
      : [type, media],
  );
  return { ...body, content: Object.fromEntries(content) };
}

function withoutStyle({ style, explode, allowReserved, ...others }: JsonObject): JsonObject {
  return others;
}

function mapRecord(record: JsonObject, map: (child: JsonObject) => JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(record).map(([key, child]) => [key, isRecord(child) ? map(child) : child]));
}

function isBefore31({ swagger, openapi }: JsonObject): boolean {
  return swagger !== undefined || String(openapi).startsWith("3.0");
}

/** A mapping that gives a schema's bare name, as the reference that it stands for. */
function withReferences(discriminator: JsonObject): JsonObject {
  if (!isRecord(discriminator.mapping)) return discriminator;
  const mapping = Object.entries(discriminator.mapping).map(([value, target]) => [
    value,
    typeof target === "string" && !target.includes("#") ? pointerTo(["components", "schemas", target]) : target,
  ]);
  return { ...discriminator, mapping: Object.fromEntries(mapping) };
}

function refused(code: "no-definition" | "no-operations", message: string, place: string): SyncError {
  return new SyncError({ code, message, place, remedy: WAIT_FOR_VENDOR });
}
