import { NOT_REVIEWED } from "../../../src/generate/amend/reviews/idempotency-review.js";
import { plan, type ServiceNames, type ServicePlan } from "../../../src/generate/plan/plan.js";
import type { Definition, NameMap, Schema } from "../../../src/model/openapi.js";
import { petStore } from "./pet-store.js";

export const nothingPinned: ServiceNames = { operations: {}, schemas: {} };

const answerOf = (schema: Schema) => ({ responses: { "200": { description: "", content: { "*/*": { schema } } } } });

export const bodyOf = (schema: Schema) => ({
  requestBody: { content: { "application/json": { schema } } },
  responses: {},
});

/** A service with one operation that answers `Thing` and one that takes `SentThing`, both of the given schema. */
export function things(schema: Schema, others: NameMap<Schema> = {}): Definition {
  return {
    ...petStore,
    paths: {
      "/api/things": {
        get: { summary: "Get Thing", ...answerOf({ $ref: "#/components/schemas/Thing" }) },
        post: { summary: "Create Thing", ...bodyOf({ $ref: "#/components/schemas/SentThing" }) },
      },
    },
    components: { schemas: { Thing: schema, SentThing: schema, ...others } },
  };
}

export function planned(definition: Definition, pinned: ServiceNames = nothingPinned): ServicePlan {
  return plan({
    service: { id: "platform-things", package: "things" },
    definition,
    pinned,
    review: NOT_REVIEWED,
    paging: {},
    failures: {},
    referenceIds: new Set(),
  });
}

/** The schemas that the types of such a service are made of. */
export function schemasOf(schema: Schema, others?: NameMap<Schema>): NameMap<Schema> {
  return planned(things(schema, others)).document.components?.schemas ?? {};
}
