/**
 * The examples of the vendor that do not compile as its types, by operation and side, each with the reason. The number is how many of
 * the operation's examples that are.
 */
export const UNFIT: Readonly<Record<string, { readonly examples: number; readonly reason: string }>> = {
  "POST /api/custom-entity/v1/projects answer": {
    examples: 1,
    reason:
      "the values of attributes are texts here and lists of values in the examples of all other operations on objects",
  },
  "GET /api/custom-entity/v1/projects/{entityId} answer": {
    examples: 1,
    reason:
      "the values of attributes are texts here and lists of values in the examples of all other operations on objects",
  },
  "GET /api/awareness-training/v1/enrollment-assignees/{enrollmentAssigneeId}/enrollment-progress answer": {
    examples: 1,
    reason: "the name of a property is misprinted: a quotation mark is part of it",
  },
  "POST /api/custom-entity/v1/projects request": { examples: 1, reason: "the example is a text that is no JSON" },
  "POST /api/custom-entity/v1/projects/search request": {
    examples: 1,
    reason: "the example is a text that is no JSON",
  },
  "POST /api/custom-entity/v2/models request": { examples: 1, reason: "the example is a text that is no JSON" },
  "POST /api/inventory/v2/inventories/{id}/relations request": {
    examples: 1,
    reason: "the example is a text that is no JSON",
  },
  "POST /api/custom-entity/v1/entity-basic-details/search request": {
    examples: 1,
    reason:
      "the criteria stand in the body itself here and under `criteria` in the examples of both searches of the same kind",
  },
  "POST /api/custom-entity/v1/tasks request": {
    examples: 1,
    reason: "the example lacks all required properties and has the names of no task's properties",
  },
};
