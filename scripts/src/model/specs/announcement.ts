import { parse } from "yaml";
import { isRecord } from "../openapi.js";

/** Names that a release note of the vendor gives to something new in one definition. */
export interface Announcement {
  /** The vendor's release, such as `202608.1.0`. */
  readonly release: string;
  /** Day (yyyy-mm-dd) of the release note. */
  readonly date: string;
  /** Packages whose definition should have the names. */
  readonly packages: readonly string[];
  /** Names of properties or parameters, or operations as `GET /api/…`. */
  readonly names: readonly string[];
}

/** Reads specs/announcements.yaml. */
export function parseAnnouncements(text: string): Announcement[] {
  const entries: unknown = parse(text);
  if (Array.isArray(entries) && entries.every(isAnnouncement)) return entries;
  throw new Error("specs/announcements.yaml must be a list of entries with release, date, packages and names.");
}

function isAnnouncement(value: unknown): value is Announcement {
  if (!isRecord(value) || typeof value.release !== "string" || typeof value.date !== "string") return false;
  return [value.packages, value.names].every(
    (list) => Array.isArray(list) && list.length > 0 && list.every((each) => typeof each === "string"),
  );
}
