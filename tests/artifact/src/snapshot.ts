import { readFileSync } from "node:fs";
import { root } from "@onetrust-client/tests-support/checkout";
import services from "../../../specs/services.json" with { type: "json" };

interface Snapshot {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly security?: readonly Requirement[] }>>>>;
}

type Requirement = Readonly<Record<string, readonly string[]>>;

/** The scopes that an operation accepts, any of, by name; `GET` and the like in lower case. */
export function scopesOf(name: string, method: string, path: string): string[] {
  const security = snapshotOf(name).paths[path]?.[method]?.security ?? [];
  return security.flatMap((requirement) => Object.values(requirement).flat()).sort();
}

/** The service with most operations, and how many. */
export function largestService(): { name: string; operations: number } {
  const sizes = services.map(({ package: name }) => {
    const items = Object.values(snapshotOf(name).paths);
    return {
      name,
      operations: items.flatMap((item) => Object.keys(item)).filter((key) => key !== "parameters").length,
    };
  });
  return sizes.reduce((most, next) => (next.operations > most.operations ? next : most));
}

function snapshotOf(name: string): Snapshot {
  const id = services.find((service) => service.package === name)?.id;
  const snapshot: unknown = JSON.parse(readFileSync(`${root}specs/snapshots/${id}.json`, "utf8"));
  if (!isSnapshot(snapshot)) throw new Error(`specs/snapshots/${id}.json has no paths.`);
  return snapshot;
}

function isSnapshot(value: unknown): value is Snapshot {
  return typeof value === "object" && value !== null && "paths" in value;
}
