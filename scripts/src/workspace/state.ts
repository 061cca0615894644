import { existsSync, readFileSync } from "node:fs";
import { canonicalJson } from "../model/canonical-json.js";
import { type Lock, parseLock } from "../model/lock.js";
import type { Service } from "../model/openapi.js";
import { parseServices } from "../model/services.js";
import type { Layout } from "./paths.js";
import { writeChanged } from "./write.js";

/** What the repository knows of the vendor's definitions. */
export interface State {
  readonly services: readonly Service[];
  readonly lock: Lock;
  /** Text of each snapshot by id. */
  readonly snapshots: ReadonlyMap<string, string>;
}

export function readState(layout: Layout): State {
  const services = parseServices(readFileSync(layout.services, "utf8"));
  const kept = services.filter(({ id }) => existsSync(layout.snapshot(id)));
  return {
    services,
    lock: existsSync(layout.lock) ? parseLock(readFileSync(layout.lock, "utf8")) : {},
    snapshots: new Map(kept.map(({ id }) => [id, readFileSync(layout.snapshot(id), "utf8")])),
  };
}

/**
 * Writes what differs, without a pause in which a signal could be handled, the lock last: after a power cut the next run
 * sees snapshots that the lock does not know yet, and mends the lock.
 */
export function writeState(layout: Layout, { services, lock, snapshots }: State): void {
  for (const [id, text] of snapshots) writeChanged(layout.snapshot(id), text, layout.raw);
  writeChanged(layout.services, canonicalJson(services), layout.raw);
  writeChanged(layout.lock, canonicalJson(lock), layout.raw);
}
