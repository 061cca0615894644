import { canonicalJson } from "../model/canonical-json.js";
import { isRecord } from "../model/openapi.js";
import { readOptional, writeChanged } from "./files.js";
import { PATHS } from "./paths.js";

/** Lets schemas that the vendor renamed keep their public names: by the vendor's id of a definition, old name → new name. */
export async function movePinnedNames(
  root: string,
  renamed: ReadonlyMap<string, ReadonlyMap<string, string>>,
): Promise<void> {
  if (renamed.size === 0) return;
  const names: unknown = JSON.parse((await readOptional(root, PATHS.names)) ?? "{}");
  if (!isRecord(names)) return;
  const moved = Object.entries(names).map(([id, pinned]) => [id, withMoved(pinned, renamed.get(id))]);
  writeChanged(root, PATHS.names, canonicalJson(Object.fromEntries(moved)));
}

function withMoved(pinned: unknown, renamed: ReadonlyMap<string, string> | undefined): unknown {
  if (renamed === undefined || !isRecord(pinned) || !isRecord(pinned.schemas)) return pinned;
  const schemas = Object.entries(pinned.schemas).map(([vendorName, name]) => [
    renamed.get(vendorName) ?? vendorName,
    name,
  ]);
  return { ...pinned, schemas: Object.fromEntries(schemas) };
}
