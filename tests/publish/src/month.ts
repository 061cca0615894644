import type { DefinedOperation, Definition, Definitions } from "./vendor.js";

/** What the vendor publishes at the end of a month in which a definition of each kind changed. */
export function monthLater(before: Definitions): Definitions {
  const after = structuredClone(before);
  for (const [id, change] of Object.entries(CHANGES)) change(definitionOf(after, id));
  const issues = "tech-risk-compliance-issues-management";
  after[issues] = withRenamedSchema(definitionOf(after, issues), ["IssueUpdateRequest", "IssueModificationRequest"]);
  after["platform-archives"] = archives(definitionOf(before, "platform-documents"));
  delete after["platform-bulk-export"];
  return after;
}

const CHANGES: Readonly<Record<string, (definition: Definition) => void>> = {
  "platform-integrations": ({ info }) => {
    info.license = { name: "Proprietary" };
  },
  "tech-risk-compliance-training": (definition) => {
    operationOf(definition, "get", "/v1/courses").operationId = "coursesOfEverybodyUsingGet";
  },
  "privacy-automation-incident-management": (definition) => {
    const property = definition.components.schemas.IncidentJurisdictionGuidanceInformation?.properties.urgency;
    if (property?.enum === undefined) throw new Error("Another definition: no values of urgency.");
    property.enum = property.enum.toReversed();
  },
  "platform-task-management": (definition) => {
    operationOf(definition, "post", "/api/task-management/v1/tasks").summary = "Create a Task for Somebody";
  },
  "platform-inventory": ({ info }) => {
    info.title = "Platform - Inventory Relationships";
  },
  "tech-risk-compliance-audit-management": (definition) => {
    definition.info.description = "Other words about audits.";
    for (const item of Object.values(definition.paths))
      for (const operation of Object.values(item)) operation.description = "Other words.";
  },
  "consent-preferences-consent-receipts": (definition) => {
    const [item] = Object.values(definition.paths).filter(({ post }) => post !== undefined);
    const create = item?.post;
    if (create === undefined) throw new Error("Another definition: no POST.");
    const parameter = { name: "dryRun", in: "query", schema: { type: "boolean" } };
    create.parameters = [...(create.parameters ?? []), parameter];
  },
  "platform-documents": ({ components }) => {
    const attachment = components.schemas.AttachmentCreateRequestV2;
    if (attachment === undefined) throw new Error("Another definition: no AttachmentCreateRequestV2.");
    attachment.properties.note = { type: "string" };
    attachment.required.push("note");
  },
};

function definitionOf(definitions: Definitions, id: string): Definition {
  const definition = definitions[id];
  if (definition === undefined) throw new Error(`No definition ${id}.`);
  return definition;
}

function operationOf({ paths }: Definition, method: string, path: string): DefinedOperation {
  const operation = paths[path]?.[method];
  if (operation === undefined) throw new Error(`Another definition: no ${method} ${path}.`);
  return operation;
}

function withRenamedSchema(definition: Definition, [name, next]: readonly [string, string]): Definition {
  if (definition.components.schemas[name] === undefined) throw new Error(`Another definition: no ${name}.`);
  const text = JSON.stringify(definition);
  return JSON.parse(text.replaceAll(`"${name}"`, `"${next}"`).replaceAll(`/${name}"`, `/${next}"`));
}

/** A definition that was not there: that of documents, with paths and ids of its own. */
function archives(documents: Definition): Definition {
  const text = JSON.stringify(documents)
    .replaceAll("/api/document/", "/api/archive/")
    .replace(/"operationId":"/g, "$&archived_");
  const copy: Definition = JSON.parse(text);
  copy.info.title = "Platform - Archives";
  return copy;
}
