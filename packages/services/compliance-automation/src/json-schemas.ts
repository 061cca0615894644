// Generated from specs/snapshots/tech-risk-compliance-compliance-automation.json. Do not edit; run pnpm generate.
import { defineSchemas, type ServiceSchemas, type ValueSchema } from "@onetrust-client/core/validate";
import type { GetInitiativeInput, InitiativeResponse, ListInitiativesInput, UpdateInitiativeInput } from "./schema.js";

/** What the operations of OneTrust's "Tech Risk & Compliance - Compliance Automation" take and return, by their names. */
export interface ComplianceAutomationSchemas {
  readonly getInitiative: {
    readonly input: ValueSchema<GetInitiativeInput>;
    readonly output: ValueSchema<InitiativeResponse>;
  };
  readonly listInitiatives: {
    readonly input: ValueSchema<ListInitiativesInput>;
    readonly body: ValueSchema<Exclude<ListInitiativesInput["body"], undefined>>;
    readonly output: ValueSchema<InitiativeResponse[]>;
  };
  readonly updateInitiative: {
    readonly input: ValueSchema<UpdateInitiativeInput>;
    readonly body: ValueSchema<UpdateInitiativeInput["body"]>;
    readonly output: ValueSchema<InitiativeResponse>;
  };
}

/** The JSON Schemas of the operations. Each is read when it is first asked for. */
export const complianceAutomationSchemas: ServiceSchemas<ComplianceAutomationSchemas> = defineSchemas({
  package: "compliance-automation",
  operations: {
    getInitiative: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"initiativeId":{"format":"uuid","type":"string"}},"required":["initiativeId"]}},"required":["path"]},"output":{"$ref":"#/$defs/InitiativeResponse"}}`,
    listInitiatives: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":20,"format":"int32","maximum":50,"minimum":1,"type":"integer"},"sort":{"anyOf":[{"type":"string","enum":["id,asc","id,desc","number,asc","number,desc","name,asc","name,desc","createdDate,asc","createdDate,desc"]},{"type":"string"}]}}},"body":{"$ref":"#/$defs/PageSearchRequest"}}},"body":{"$ref":"#/$defs/PageSearchRequest"},"output":{"items":{"$ref":"#/$defs/InitiativeResponse"},"type":"array"}}`,
    updateInitiative: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"initiativeId":{"format":"uuid","type":"string"}},"required":["initiativeId"]},"body":{"allOf":[{"$ref":"#/$defs/InitiativeUpdateRequest"}],"required":["name","observationEndDT","observationStartDT","ownerIds"]}},"required":["path","body"]},"body":{"allOf":[{"$ref":"#/$defs/InitiativeUpdateRequest"}],"required":["name","observationEndDT","observationStartDT","ownerIds"]},"output":{"$ref":"#/$defs/InitiativeResponse"}}`,
  },
  components: `{
"AttributePredicate":{"type":"object","properties":{"field":{"type":"string"},"operator":{"anyOf":[{"type":"string","enum":["EQUAL_TO","NOT_EQUAL_TO","GREATER_THAN","GREATER_THAN_EQUAL_TO","LESS_THAN","LESS_THAN_EQUAL_TO","BETWEEN"]},{"type":"string"}]},"toValue":{"anyOf":[{"format":"date","type":"string"},{"format":"date-time","type":"string"},{"type":"string"},{"type":"number"}]},"value":{"anyOf":[{"format":"uuid","type":"string"},{"format":"date","type":"string"},{"format":"date-time","type":"string"},{"type":"string"},{"type":"number"},{"type":"array","items":{"type":["string","number","boolean"]}}]}},"required":["field"]},
"AttributeQueryCriteria":{"type":"object","properties":{"filters":{"items":{"$ref":"#/$defs/AttributePredicate"},"type":"array","uniqueItems":true},"fullText":{"maxLength":500,"minLength":0,"type":"string"}}},
"EntityBasicUser":{"type":"object","properties":{"email":{"type":["string","null"]},"id":{"format":"uuid","type":["string","null"]},"initials":{"type":["string","null"]},"name":{"type":["string","null"]}}},
"EntityRecordAudit":{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"#/$defs/EntityBasicUser"},{"type":"null"}]},"createdDate":{"format":"date-time","type":"string"},"lastModifiedBy":{"anyOf":[{"$ref":"#/$defs/EntityBasicUser"},{"type":"null"}]},"lastUpdatedDate":{"format":"date-time","type":["string","null"]}},"required":["createdDate"]},
"EntityWorkflow":{"type":"object","properties":{"id":{"format":"uuid","type":"string"},"name":{"type":"string"},"stageId":{"format":"uuid","type":"string"},"stageName":{"type":"string"},"type":{"type":"string"},"workflowMode":{"anyOf":[{"type":"string","enum":["ADVANCED","BASIC"]},{"type":"string"},{"type":"null"}]}},"required":["id","name","stageId","stageName","type"]},
"InitiativeResponse":{"type":"object","properties":{"auditFields":{"anyOf":[{"$ref":"#/$defs/EntityRecordAudit"},{"type":"null"}]},"complianceScore":{"format":"int32","type":["integer","null"]},"creationStatus":{"type":["string","null"]},"id":{"format":"uuid","type":["string","null"]},"inventories":{"items":{"$ref":"#/$defs/InventoryDetailIdentifier"},"type":["array","null"]},"legislations":{"items":{"$ref":"#/$defs/Legislation"},"type":["array","null"]},"name":{"type":["string","null"]},"number":{"format":"int64","type":["integer","null"]},"observationEndDT":{"format":"date-time","type":["string","null"]},"observationStartDT":{"format":"date-time","type":["string","null"]},"orgGroupId":{"format":"uuid","type":["string","null"]},"organizationName":{"type":["string","null"]},"owners":{"items":{"$ref":"#/$defs/User"},"type":["array","null"]},"scopeId":{"format":"uuid","type":["string","null"]},"scopeName":{"type":["string","null"]},"scopeType":{"type":["string","null"]},"workflowAndStage":{"anyOf":[{"$ref":"#/$defs/EntityWorkflow"},{"type":"null"}]}}},
"InitiativeUpdateRequest":{"type":"object","properties":{"name":{"type":"string"},"observationEndDT":{"format":"date-time","type":"string"},"observationStartDT":{"format":"date-time","type":"string"},"ownerIds":{"items":{"format":"uuid","type":"string"},"type":"array"}}},
"InventoryDetailIdentifier":{"type":"object","properties":{"id":{"format":"uuid","type":["string","null"]},"inventoryType":{"type":["string","null"]},"name":{"type":["string","null"]},"number":{"format":"int64","type":["integer","null"]},"organization":{"anyOf":[{"$ref":"#/$defs/OrgGroupBasicDetailResponse"},{"type":"null"}]}}},
"Legislation":{"type":"object","properties":{"frameworkId":{"format":"uuid","type":["string","null"]},"name":{"type":["string","null"]},"otFrameworkIdentifier":{"format":"uuid","type":["string","null"]}}},
"OrgGroupBasicDetailResponse":{"type":"object","properties":{"guid":{"format":"uuid","type":["string","null"]},"languageId":{"format":"int64","type":["integer","null"]},"name":{"type":["string","null"]}}},
"PageSearchRequest":{"type":"object","properties":{"criteria":{"$ref":"#/$defs/AttributeQueryCriteria"}}},
"User":{"type":"object","properties":{"active":{"type":["boolean","null"]},"id":{"format":"uuid","type":["string","null"]},"name":{"type":["string","null"]}}}
}`,
});
