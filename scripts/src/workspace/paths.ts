import { join } from "node:path";

/** Where sync's files stand under the repository's root, or under a test's folder. */
export interface Layout {
  readonly services: string;
  readonly lock: string;
  readonly snapshot: (id: string) => string;
  /** Downloads as they came, ignored by git. */
  readonly raw: string;
}

export function layoutOf(root: string): Layout {
  const specs = join(root, "specs");
  return {
    services: join(specs, "services.json"),
    lock: join(specs, "lock.json"),
    snapshot: (id) => join(specs, "snapshots", `${id}.json`),
    raw: join(specs, "raw"),
  };
}
