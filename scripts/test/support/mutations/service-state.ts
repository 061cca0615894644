import { amendDefinition } from "../../../src/generate/amend/amend-definition.js";
import { emitService } from "../../../src/generate/emit/emit.js";
import type { Inputs, SourceService } from "../../../src/generate/inputs.js";
import { plan } from "../../../src/generate/plan/plan.js";
import type { Definition } from "../../../src/model/openapi.js";
import type { ServiceVersion } from "../../../src/release/changesets/service-changes.js";
import { readPackageSources } from "../../../src/release/compare/package-sources.js";

/** A service as generate emits it from the given definition, its names, corrections and reviews as committed. */
export async function serviceState(
  source: SourceService,
  { names }: Inputs,
  definition: Definition,
): Promise<ServiceVersion> {
  const { service, review, paging, failures } = source;
  const pinned = names[service.id] ?? { operations: {}, schemas: {} };
  const amended = amendDefinition(definition, source).definition;
  const files = emitService(
    plan({ service, definition: amended, pinned, review, paging, failures, referenceIds: new Set() }),
  );
  const text = async (name: string) => files.get(`packages/services/${service.package}/src/${name}.ts`) ?? "";
  return { definition, sources: await readPackageSources(text) };
}
