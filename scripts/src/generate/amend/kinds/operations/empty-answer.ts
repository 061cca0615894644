import { isReference, type Response } from "../../../../model/openapi.js";
import { mendOperations, type Rule } from "../rule.js";

/** A 204 or 205 that declares content. */
export const emptyAnswer: Rule = {
  kind: {
    id: "content-for-no-content",
    title: "A response without content declares content",
    says: "The response with the status 204 or 205 has content.",
    does: "The API returns no content.",
    evidence:
      "RFC 9110, §15.3.5 and §15.3.6: such a response has no content. The vendor's page of the operation says that it returns nothing, or calls its example an empty response.",
    effect: "The type promises a value where none arrives.",
  },
  mend: (definition) =>
    mendOperations(definition, (operation) => {
      const places: string[][] = [];
      const responses = Object.entries(operation.responses ?? {}).map(([status, response]) => {
        const isFull = EMPTY.has(status) && !isReference(response) && response.content !== undefined;
        if (isFull) places.push(["responses", status]);
        return [status, isFull ? withoutContent(response) : response];
      });
      return places.length === 0
        ? { operation, places }
        : { operation: { ...operation, responses: Object.fromEntries(responses) }, places };
    }),
};

const EMPTY: ReadonlySet<string> = new Set(["204", "205"]);

function withoutContent({ content: _, ...response }: Response): Response {
  return response;
}
