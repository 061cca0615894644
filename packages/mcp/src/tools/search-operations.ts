import { fullName } from "@onetrust-client/catalog";
import { searchOperations } from "@onetrust-client/catalog/search";

export const searchInput = {
  type: "object",
  properties: {
    words: {
      type: "string",
      minLength: 1,
      maxLength: 400,
      description: "What to do, in a few words: withdraw consent.",
    },
    package: { type: "string", description: "Only operations of this service: universal-consent." },
    limit: { type: "integer", minimum: 1, maximum: 50, default: 10 },
  },
  required: ["words"],
  additionalProperties: false,
} as const;

export interface SearchArguments {
  readonly words: string;
  readonly package?: string;
  readonly limit?: number;
}

/** Finds operations by words. */
export function search({ words, limit = 10, package: service }: SearchArguments): object {
  const found = searchOperations(words, { limit, ...(service !== undefined && { package: service }) });
  return {
    operations: found.operations.map((operation) => {
      const { title, method, path, scopes, paged, deprecated, replacement } = operation;
      const { package: name } = operation;
      return {
        operation: fullName(operation),
        title,
        method,
        path,
        scopes,
        ...(paged && { paged }),
        ...(deprecated && { deprecated }),
        ...(replacement !== undefined && { replacement: `${name}.${replacement}` }),
      };
    }),
    ...(found.missing && { missing: found.missing }),
  };
}
