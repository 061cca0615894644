import { mendOperations, type Rule } from "../rule.js";

/** `responses: { default }` alone: the success is described where failures belong. */
export const defaultAnswer: Rule = {
  kind: {
    id: "success-under-default",
    title: "The only response stands under `default`",
    says: "The operation declares no successful response. The response stands under `default`.",
    does: "The response is that of a success.",
    evidence:
      "OpenAPI 3.1, §4.8.16: `default` describes all responses that are not declared, and an operation has a success.",
    effect: "The method returns nothing.",
  },
  mend: (definition) =>
    mendOperations(definition, (operation) => {
      const { default: fallback, ...declared } = operation.responses ?? {};
      const hasSuccess = Object.keys(declared).some((status) => status.startsWith("2"));
      if (fallback === undefined || hasSuccess) return { operation, places: [] };
      return {
        operation: { ...operation, responses: { ...declared, 200: fallback } },
        places: [["responses", "default"]],
      };
    }),
};
