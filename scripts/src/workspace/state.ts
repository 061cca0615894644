import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalJson } from "../model/canonical-json.js";
import type { Service } from "../model/openapi.js";
import { type Announcement, parseAnnouncements } from "../model/specs/announcement.js";
import { type Lock, parseLock } from "../model/specs/lock.js";
import { parseServices } from "../model/specs/services.js";
import { parseVendorPages, type VendorPage } from "../model/specs/vendor-page.js";
import { writeChanged } from "./files.js";
import { handWrittenPackages } from "./hand-written-packages.js";
import { evidencePath, PATHS, snapshotPath } from "./paths.js";

/** What the repository knows of the vendor's definitions. */
export interface State {
  readonly services: readonly Service[];
  readonly lock: Lock;
  /** The names of packages that people wrote. */
  readonly handWritten: ReadonlySet<string>;
  /** Text of each snapshot by id. */
  readonly snapshots: ReadonlyMap<string, string>;
  /** Text of each file of evidence by id. */
  readonly evidence: ReadonlyMap<string, string>;
  /** Pages of the vendor whose changes are to be looked at. */
  readonly pages: readonly VendorPage[];
  /** What release notes of the vendor announced and definitions may lack. */
  readonly announcements: readonly Announcement[];
}

export function readState(root: string): State {
  const services = parseServices(readFileSync(join(root, PATHS.services), "utf8"));
  const textsOf = (path: (id: string) => string) =>
    new Map(
      services.flatMap(({ id }) => {
        const file = join(root, path(id));
        return existsSync(file) ? [[id, readFileSync(file, "utf8")] as const] : [];
      }),
    );
  return {
    services,
    handWritten: handWrittenPackages(root),
    lock: readParsed(join(root, PATHS.lock), parseLock) ?? {},
    snapshots: textsOf(snapshotPath),
    evidence: textsOf(evidencePath),
    pages: readParsed(join(root, PATHS.vendorPages), parseVendorPages) ?? [],
    announcements: readParsed(join(root, PATHS.announcements), parseAnnouncements) ?? [],
  };
}

function readParsed<T>(file: string, parse: (text: string) => T): T | undefined {
  return existsSync(file) ? parse(readFileSync(file, "utf8")) : undefined;
}

/**
 * Writes what differs, without a pause in which a signal could be handled, the lock last: after a power cut the next run
 * sees snapshots that the lock does not know yet, and mends the lock.
 */
export function writeState(root: string, { services, lock, snapshots, evidence, pages }: State): void {
  for (const [id, text] of snapshots) writeChanged(root, snapshotPath(id), text);
  for (const [id, text] of evidence) writeChanged(root, evidencePath(id), text);
  writeChanged(root, PATHS.services, canonicalJson(services));
  if (pages.length > 0) writeChanged(root, PATHS.vendorPages, canonicalJson(pages));
  writeChanged(root, PATHS.lock, canonicalJson(lock));
}
