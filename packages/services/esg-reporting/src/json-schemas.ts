// Generated from specs/snapshots/esg-program-reporting-disclosures.json. Do not edit; run pnpm generate.
import { defineSchemas, type ServiceSchemas, type ValueSchema } from "@onetrust-client/core/validate";
import type {
  BasicEntityDetail,
  CreateEmissionFactorInput,
  CreateEmissionTransactionInput,
  Entity,
  EntityPage,
  GetMetricDetailsInput,
  ListEmissionDetailsInput,
  MetricDataAggregateListResult,
} from "./schema.js";

/** What the operations of OneTrust's "ESG Program Reporting & Disclosures" take and return, by their names. */
export interface EsgReportingSchemas {
  readonly createEmissionFactor: {
    readonly input: ValueSchema<CreateEmissionFactorInput>;
    readonly body: ValueSchema<CreateEmissionFactorInput["body"]>;
    readonly output: ValueSchema<Entity>;
  };
  readonly createEmissionTransaction: {
    readonly input: ValueSchema<CreateEmissionTransactionInput>;
    readonly body: ValueSchema<CreateEmissionTransactionInput["body"]>;
    readonly output: ValueSchema<Entity>;
  };
  readonly getMetricDetails: {
    readonly input: ValueSchema<GetMetricDetailsInput>;
    readonly body: ValueSchema<GetMetricDetailsInput["body"]>;
    readonly output: ValueSchema<MetricDataAggregateListResult>;
  };
  readonly listEmissionDetails: {
    readonly input: ValueSchema<ListEmissionDetailsInput>;
    readonly body: ValueSchema<Exclude<ListEmissionDetailsInput["body"], undefined>>;
    readonly output: ValueSchema<EntityPage>;
  };
  readonly listEmissionFactors: {
    readonly output: ValueSchema<BasicEntityDetail[]>;
  };
}

/** The JSON Schemas of the operations. Each is read when it is first asked for. */
export const esgReportingSchemas: ServiceSchemas<EsgReportingSchemas> = defineSchemas({
  package: "esg-reporting",
  operations: {
    createEmissionFactor: `{"input":{"type":"object","properties":{"body":{"$ref":"#/$defs/EmissionFactorBaseEntityCreateRequest"}},"required":["body"]},"body":{"$ref":"#/$defs/EmissionFactorBaseEntityCreateRequest"},"output":{"$ref":"#/$defs/Entity"}}`,
    createEmissionTransaction: `{"input":{"type":"object","properties":{"body":{"$ref":"#/$defs/EmissionTransactionBaseEntityCreateRequest"}},"required":["body"]},"body":{"$ref":"#/$defs/EmissionTransactionBaseEntityCreateRequest"},"output":{"$ref":"#/$defs/Entity"}}`,
    getMetricDetails: `{"input":{"type":"object","properties":{"body":{"$ref":"#/$defs/ReportingPeriodDateOption"}},"required":["body"]},"body":{"$ref":"#/$defs/ReportingPeriodDateOption"},"output":{"$ref":"#/$defs/MetricDataAggregateListResult"}}`,
    listEmissionDetails: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"entityTypeName":{"anyOf":[{"type":"string","enum":["emission-factors","emission-transactions"]},{"type":"string"}]}},"required":["entityTypeName"]},"query":{"type":"object","properties":{"page":{"default":0,"type":"integer"},"size":{"default":10,"type":"integer"},"sort":{"items":{"type":"string"},"type":"array"}}},"body":{"$ref":"#/$defs/EntityListRequest"}},"required":["path"]},"body":{"$ref":"#/$defs/EntityListRequest"},"output":{"$ref":"#/$defs/EntityPage"}}`,
    listEmissionFactors: `{"output":{"items":{"$ref":"#/$defs/BasicEntityDetail"},"type":"array"}}`,
  },
  components: `{
"AttributePredicate":{"type":"object","properties":{"field":{"type":"string"},"operator":{"anyOf":[{"type":"string","enum":["EQUAL_TO","NOT_EQUAL_TO","GREATER_THAN","LESS_THAN","BETWEEN"]},{"type":"string"}]},"toValue":{"items":{"type":"string"},"type":"array"},"value":{"items":{"type":"string"},"type":"array"}},"required":["field"]},
"AttributeQueryCriteria":{"type":"object","properties":{"filters":{"items":{"$ref":"#/$defs/AttributePredicate"},"type":"array","uniqueItems":true},"fullText":{"maxLength":500,"minLength":0,"type":"string"}}},
"AttributeValue":{"type":"object","properties":{"colorCode":{"type":["string","null"]},"id":{"format":"uuid","type":["string","null"]},"optionBasedAttributeName":{},"optionSelectionValue":{"type":["string","null"]},"textAttributeName":{},"value":{"type":["string","null"]},"valueKey":{"type":["string","null"]}}},
"AttributeValueInput":{"type":"object","properties":{"colorCode":{"type":"string"},"id":{"format":"uuid","type":["string","null"]},"optionBasedAttributeName":{},"optionSelectionValue":{"type":"string"},"textAttributeName":{},"value":{"type":["string","null"]},"valueKey":{"type":["string","null"]}}},
"BasicEntityDetail":{"type":"object","properties":{"id":{"format":"uuid","type":["string","null"]},"name":{"type":["string","null"]}}},
"BasicEntityType":{"type":"object","properties":{"id":{"format":"uuid","type":"string"},"moduleName":{"type":["string","null"]},"name":{"type":"string"},"nameKey":{"type":["string","null"]},"schemaName":{"type":["string","null"]},"seeded":{"type":["boolean","null"]}},"required":["id","name"]},
"EmissionFactorBaseEntityCreateRequest":{"type":"object","properties":{"attributes":{"additionalProperties":{"items":{"$ref":"#/$defs/AttributeValueInput"},"type":["array","null"]},"type":"object"},"entityDetail":{"$ref":"#/$defs/EmissionFactorEntityDetailRequest"},"name":{"type":"string"},"organization":{"$ref":"#/$defs/EntityOrganization"}},"required":["entityDetail","name","organization"]},
"EmissionFactorCreateRequest":{"type":"object","properties":{"category":{"type":"string"},"intensity":{"type":"number"},"scope":{"anyOf":[{"type":"string","enum":["SCOPE1","SCOPE2","SCOPE3"]},{"type":"string"}]},"source":{"type":"string"},"unitOfMeasure":{"type":"string"}},"required":["intensity","scope","unitOfMeasure"]},
"EmissionFactorEntityDetailRequest":{"type":"object","properties":{"data":{"$ref":"#/$defs/EmissionFactorCreateRequest"}}},
"EmissionTransactionBaseEntityCreateRequest":{"type":"object","properties":{"attributes":{"additionalProperties":{"items":{"$ref":"#/$defs/AttributeValueInput"},"type":["array","null"]},"type":"object"},"entityDetail":{"$ref":"#/$defs/EmissionTransactionEntityDetailRequest"},"name":{"type":"string"},"organization":{"$ref":"#/$defs/EntityOrganization"}},"required":["entityDetail","organization"]},
"EmissionTransactionDataCreateRequest":{"type":"object","properties":{"activityUnit":{"type":"number"},"emissionFactorId":{"format":"uuid","type":"string"},"endDateOfActivity":{"type":"string"},"startDateOfActivity":{"type":"string"}},"required":["emissionFactorId"]},
"EmissionTransactionEntityDetailRequest":{"type":"object","properties":{"data":{"$ref":"#/$defs/EmissionTransactionDataCreateRequest"}}},
"Entity":{"type":"object","properties":{"attributes":{"type":["object","null"],"additionalProperties":{"items":{"$ref":"#/$defs/AttributeValue"},"type":"array"}},"auditFields":{"anyOf":[{"$ref":"#/$defs/EntityRecordAudit"},{"type":"null"}]},"entityDetail":{"type":["object","null"],"properties":{"data":{"type":["object","null"],"properties":{"intensity":{},"orgGroup":{"type":["object","null"],"properties":{"id":{"type":["string","null"]},"name":{"type":["string","null"]}}},"scope":{"type":["object","null"],"properties":{"id":{},"name":{"type":["string","null"]},"nameKey":{"type":["string","null"]}}},"source":{"type":["string","null"]},"unitOfMeasure":{},"activityUnit":{},"emissionFactor":{},"emissionUnitOfMeasure":{},"endDateOfActivity":{},"startDateOfActivity":{},"totalCalculatedEmission":{}}}}},"entityType":{"$ref":"#/$defs/BasicEntityType"},"id":{"format":"uuid","type":"string"},"name":{"type":["string","null"]},"number":{"format":"int64","type":"integer"},"orgGroupId":{"format":"uuid","type":["string","null"]},"schemaId":{"format":"uuid","type":["string","null"]},"workflowAndStage":{"anyOf":[{"$ref":"#/$defs/EntityWorkflow"},{"type":"null"}]}},"required":["entityType","id","number"]},
"EntityBasicUser":{"type":"object","properties":{"email":{"type":["string","null"]},"id":{"format":"uuid","type":["string","null"]},"initials":{"type":["string","null"]},"name":{"type":["string","null"]}}},
"EntityListRequest":{"type":"object","properties":{"queryRequest":{"$ref":"#/$defs/EntityQueryRequest"}}},
"EntityOrganization":{"type":"object","properties":{"id":{"format":"uuid","type":"string"},"name":{"type":"string"}},"required":["id"]},
"EntityPage":{"type":"object","properties":{"content":{"items":{"$ref":"#/$defs/Entity"},"type":["array","null"]},"empty":{"type":["boolean","null"]},"first":{"type":["boolean","null"]},"last":{"type":["boolean","null"]},"number":{"format":"int32","type":["integer","null"]},"numberOfElements":{"format":"int32","type":["integer","null"]},"pageable":{"anyOf":[{"$ref":"#/$defs/PageableObject"},{"type":"null"}]},"size":{"format":"int32","type":["integer","null"]},"sort":{"anyOf":[{"$ref":"#/$defs/SortObject"},{"type":"null"}]},"totalElements":{"format":"int64","type":["integer","null"]},"totalPages":{"format":"int32","type":["integer","null"]}}},
"EntityQueryRequest":{"type":"object","properties":{"criteria":{"$ref":"#/$defs/AttributeQueryCriteria"}}},
"EntityRecordAudit":{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"#/$defs/EntityBasicUser"},{"type":"null"}]},"createdDate":{"format":"date-time","type":"string"},"lastModifiedBy":{"anyOf":[{"$ref":"#/$defs/EntityBasicUser"},{"type":"null"}]},"lastUpdatedDate":{"format":"date-time","type":["string","null"]}},"required":["createdDate"]},
"EntityWorkflow":{"type":"object","properties":{"id":{"format":"uuid","type":"string"},"name":{"type":"string"},"stageId":{"format":"uuid","type":"string"},"stageName":{"type":"string"},"type":{"type":"string"},"workflowMode":{"anyOf":[{"type":"string","enum":["ADVANCED","BASIC"]},{"type":"string"},{"type":"null"}]}},"required":["id","name","stageId","stageName","type"]},
"MetricDataAggregate":{"type":"object","properties":{"aggregatedTotalValue":{"type":["string","null"]},"category":{"type":["string","null"]},"frameworkName":{"type":"string"},"metricId":{"type":["string","null"]},"metricName":{"type":"string"},"uom":{"type":["string","null"]}},"required":["frameworkName","metricName"]},
"MetricDataAggregateListResult":{"type":"object","properties":{"data":{"items":{"$ref":"#/$defs/MetricDataAggregate"},"type":["array","null"]},"errors":{"items":{},"type":["array","null"]},"meta":{"anyOf":[{"$ref":"#/$defs/ResultMetadata"},{"type":"null"}]}}},
"PageableObject":{"type":"object","properties":{"offset":{"format":"int64","type":["integer","null"]},"pageNumber":{"format":"int32","type":["integer","null"]},"pageSize":{"format":"int32","type":["integer","null"]},"paged":{"type":["boolean","null"]},"sort":{"anyOf":[{"$ref":"#/$defs/SortObject"},{"type":"null"}]},"unpaged":{"type":["boolean","null"]}}},
"ReportingPeriodDateOption":{"type":"object","properties":{"allTimeOption":{"default":"ESG.Metric.MetricData.AllTimeReportingPeriodOption","type":"string"},"endDate":{"format":"date","type":"string"},"startDate":{"format":"date","type":"string"}}},
"ResultMetadata":{"type":"object","properties":{"page":{"anyOf":[{"$ref":"#/$defs/ResultPage"},{"type":"null"}]}}},
"ResultPage":{"type":"object","properties":{"first":{"type":["boolean","null"]},"last":{"type":["boolean","null"]},"number":{"format":"int64","type":["integer","null"]},"size":{"format":"int64","type":["integer","null"]},"sort":{"items":{"$ref":"#/$defs/ResultSort"},"type":["array","null"]},"totalElements":{"format":"int64","type":["integer","null"]},"totalPages":{"format":"int64","type":["integer","null"]}}},
"ResultSort":{"type":"object","properties":{"direction":{"anyOf":[{"type":"string","enum":["ASC","DESC"]},{"type":"string"},{"type":"null"}]},"property":{"type":["string","null"]}}},
"SortObject":{"type":"object","properties":{"empty":{"type":["boolean","null"]},"sorted":{"type":["boolean","null"]},"unsorted":{"type":["boolean","null"]}}}
}`,
});
