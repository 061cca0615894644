import { readFileSync } from "node:fs";
import { join } from "node:path";
import { amendDefinition } from "../../../src/generate/amend/amend-definition.js";
import { readInputs } from "../../../src/generate/inputs.js";
import { plan } from "../../../src/generate/plan/plan.js";
import type { Definition } from "../../../src/model/openapi.js";
import { repository } from "../checkout.js";

/** One service at each station: as published, as corrected, as the types are made of it. */
export interface Stations {
  readonly id: string;
  readonly package: string;
  readonly snapshot: Definition;
  readonly amended: Definition;
  readonly typed: Definition;
  /** Whether the vendor has changed the definition since it was audited: what a test knows of it may be outdated. */
  readonly isOutdated: boolean;
}

/** When the snapshots that were audited were first seen. */
const AUDITED = "2026-07-01";

export async function stations(): Promise<readonly Stations[]> {
  const { services, names } = await readInputs(repository);
  const lock: Record<string, { firstSeen: string }> = JSON.parse(
    readFileSync(join(repository, "specs/lock.json"), "utf8"),
  );
  return services.map(({ service, definition, overlay, evidence, identities, review, paging, failures }) => {
    const amended = amendDefinition(definition, { overlay, evidence, paging, identities }).definition;
    const pinned = names[service.id] ?? { operations: {}, schemas: {} };
    const typed = plan({
      service,
      definition: amended,
      pinned,
      review,
      paging,
      failures,
      referenceIds: new Set(),
    }).document;
    return {
      ...service,
      snapshot: definition,
      amended,
      typed,
      isOutdated: (lock[service.id]?.firstSeen ?? AUDITED) > AUDITED,
    };
  });
}

/** A file of a generated package, as committed. */
export function generated(name: string, file: string): string {
  return readFileSync(join(repository, "packages/services", name, "src", file), "utf8");
}
