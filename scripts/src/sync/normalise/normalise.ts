import { type Definition, isDefinition, isReference, type JsonObject } from "../../model/openapi.js";
import { checkReferences } from "../references.js";
import { SyncError, WAIT_FOR_VENDOR } from "../sync-error.js";
import { withFullPaths } from "./full-paths.js";
import { type Finish, keepKnownKeys } from "./keep-known-keys.js";
import { tidySchema, withoutTokenSamples } from "./tidy-schema.js";
import { upgradeDialect } from "./upgrade-dialect.js";

const FINISH: Finish = {
  schema: tidySchema,
  operation: (operation) =>
    typeof operation.summary === "string" ? { ...operation, summary: operation.summary.trim() } : operation,
  response: (response) => (isReference(response) ? response : { ...response, description: "" }),
};

/** The vendor's document → one dialect, interface facts only, full paths. Doing it twice changes nothing more. */
export function normalise(document: JsonObject): Definition {
  // The upgrader reads samples while it moves them, so that prose goes after it and not before.
  const kept = withoutTokenSamples(keepKnownKeys(upgradeDialect(document), FINISH));
  if (!isDefinition(kept)) {
    throw new SyncError({
      code: "no-definition",
      message: "info.title, info.version or paths are missing",
      place: "#",
      remedy: WAIT_FOR_VENDOR,
    });
  }
  const definition = withFullPaths(kept);
  // Upgrading and full paths move things; a reference that no longer holds must not reach a snapshot.
  checkReferences(definition);
  return definition;
}
