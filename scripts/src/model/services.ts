import { isRecord, type Service } from "./openapi.js";

const CLOUDS = [
  "ai-governance",
  "consent-preferences",
  "data-use-governance",
  "esg-program",
  "platform",
  "privacy-automation",
  "tech-risk-compliance",
  "third-party-management",
];
const FILE_FORMATS = ["-swagger", "-oas"];
/** Names of hand-written packages, present and planned: no service is published under them. */
const HAND_WRITTEN = ["core", "fake-tenant", "opentelemetry", "redis", "jobs", "consent", "catalog", "cli", "mcp"];

/** Ids become file names and folder names, so nothing else is let in. */
export function isSafeId(id: string): boolean {
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) && id.length <= 120;
}

/** Reads specs/services.json. */
export function parseServices(text: string): Service[] {
  const entries: unknown = JSON.parse(text);
  if (!Array.isArray(entries) || !entries.every(isService)) {
    throw new Error('specs/services.json must be a list of { "id", "package" }, both of a-z, 0-9 and hyphens.');
  }
  return entries;
}

/** Adds a service to the list, sorted by id, under the plainest package name that is still free. */
export function addService(services: readonly Service[], id: string): Service[] {
  const taken = new Set([...HAND_WRITTEN, ...services.map((service) => service.package)]);
  const added = { id, package: packageNames(id).find((name) => isSafeId(name) && !taken.has(name)) ?? id };
  return [...services, added].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function packageNames(id: string): string[] {
  const cloud = CLOUDS.find((prefix) => id.startsWith(`${prefix}-`));
  const plain = cloud ? id.slice(cloud.length + 1) : id;
  const format = FILE_FORMATS.find((suffix) => plain.endsWith(suffix));
  return [format ? plain.slice(0, -format.length) : plain, plain, id];
}

function isService(value: unknown): value is Service {
  if (!isRecord(value) || !["string", "undefined"].includes(typeof value.vanished)) return false;
  return [value.id, value.package].every((name) => typeof name === "string" && isSafeId(name));
}
