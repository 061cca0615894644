import { isRecord, type Service } from "../openapi.js";

/** Names of hand-written packages that are planned, beside those that are there: no service is published under them. */
const PLANNED = ["core", "fake-tenant", "opentelemetry", "redis", "jobs", "consent", "catalog", "cli", "mcp"];

/** Names that Windows gives to devices: no file and no folder can be called so there, whatever its extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Ids become file names and folder names, so nothing else is let in. */
export function isSafeId(id: string): boolean {
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) && id.length <= 120 && !DEVICE.test(id);
}

/** Reads specs/services.json. */
export function parseServices(text: string): Service[] {
  const entries: unknown = JSON.parse(text);
  if (!Array.isArray(entries) || !entries.every(isService)) {
    throw new Error(
      'specs/services.json must be a list of { "id", "package" }, both of a-z, 0-9 and hyphens, and no name of a device.',
    );
  }
  return entries;
}

/** Names that no service can take: those of hand-written packages and those of other services. */
export function takenNames(services: readonly Service[], handWritten: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...PLANNED, ...handWritten, ...services.map((service) => service.package)]);
}

/**
 * The package name that a definition's title asks for: its last part in lower case. `Platform - Global Activity` gives
 * `global-activity`. Remarks in parentheses say how the file is written and are left out. `undefined` where no name is left.
 */
export function packageNameOf(title: string): string | undefined {
  const [last = ""] = title
    .replaceAll(/\([^()]*\)/g, " ")
    .split(/\s[-–—]\s/)
    .filter((part) => part.trim() !== "")
    .slice(-1);
  const words = last
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{Mark}/gu, "")
    .match(/[a-z0-9]+/g);
  const name = (words ?? []).join("-");
  return isSafeId(name) ? name : undefined;
}

function isService(value: unknown): value is Service {
  if (!isRecord(value) || !["string", "undefined"].includes(typeof value.vanished)) return false;
  return [value.id, value.package].every((name) => typeof name === "string" && isSafeId(name));
}
