import { readFileSync } from "node:fs";
import { join } from "node:path";
import { amend } from "../../src/generate/amend.js";
import { readInputs } from "../../src/generate/inputs.js";
import { plan } from "../../src/generate/plan.js";
import type { Definition } from "../../src/shapes.js";
import { repository } from "../repository.js";

/** One service at each station: as published, as corrected, as the types are made of it. */
export interface Stations {
  readonly id: string;
  readonly package: string;
  readonly snapshot: Definition;
  readonly amended: Definition;
  readonly typed: Definition;
}

export async function stations(): Promise<readonly Stations[]> {
  const { services, names } = await readInputs(repository);
  return services.map(({ service, definition, overlay }) => {
    const amended = amend(definition, overlay).definition;
    const pinned = names[service.id] ?? { operations: {}, schemas: {} };
    const typed = plan(service, amended, pinned, new Set()).document;
    return { ...service, snapshot: definition, amended, typed };
  });
}

/** A file of a generated package, as committed. */
export function generated(name: string, file: string): string {
  return readFileSync(join(repository, "packages", name, "src", file), "utf8");
}
