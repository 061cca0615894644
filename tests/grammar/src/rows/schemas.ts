import { takingAndReturning } from "../definitions.js";
import { type Area, DIALECTS } from "../row.js";

export const schemas: Area = {
  title: "Types",
  rows: [
    {
      construct: "`type`: object, string, integer, number, boolean, array",
      dialects: DIALECTS,
      definition: takingAndReturning({
        type: "object",
        required: ["name", "size", "share", "active", "tags"],
        properties: {
          name: { type: "string" },
          size: { type: "integer" },
          share: { type: "number" },
          active: { type: "boolean" },
          tags: { type: "array", items: { type: "string" } },
        },
      }),
      expected: {
        supported: {
          types: {
            Thing: "{ name: string; size: number; share: number; active: boolean; tags: string[] }",
            ThingInput: "{ name: string; size: number; share: number; active: boolean; tags: string[] }",
          },
        },
      },
    },
  ],
};
