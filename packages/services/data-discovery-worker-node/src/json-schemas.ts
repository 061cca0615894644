// Generated from specs/snapshots/data-use-governance-data-discovery-worker-node.json. Do not edit; run pnpm generate.
import { defineSchemas, type ServiceSchemas, type ValueSchema } from "@onetrust-client/core/validate";
import type {
  JobDetails,
  ListScanJobsInput,
  SubmitDataToCatalogInput,
  SubmitDataToClassifyInput,
  UpdateScanJobStatusInput,
} from "./schema.js";

/** What the operations of OneTrust's "Data Use Governance - Data Discovery Worker Node" take and return, by their names. */
export interface DataDiscoveryWorkerNodeSchemas {
  readonly listScanJobs: {
    readonly input: ValueSchema<ListScanJobsInput>;
    readonly output: ValueSchema<JobDetails[]>;
  };
  readonly submitDataToCatalog: {
    readonly input: ValueSchema<SubmitDataToCatalogInput>;
    readonly body: ValueSchema<SubmitDataToCatalogInput["body"]>;
  };
  readonly submitDataToClassify: {
    readonly input: ValueSchema<SubmitDataToClassifyInput>;
    readonly body: ValueSchema<SubmitDataToClassifyInput["body"]>;
  };
  readonly updateScanJobStatus: {
    readonly input: ValueSchema<UpdateScanJobStatusInput>;
    readonly body: ValueSchema<UpdateScanJobStatusInput["body"]>;
  };
}

/** The JSON Schemas of the operations. Each is read when it is first asked for. */
export const dataDiscoveryWorkerNodeSchemas: ServiceSchemas<DataDiscoveryWorkerNodeSchemas> = defineSchemas({
  package: "data-discovery-worker-node",
  operations: {
    listScanJobs: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"datasourceId":{"format":"uuid","type":"string"}},"required":["datasourceId"]}},"required":["query"]},"output":{"items":{"$ref":"#/$defs/JobDetails"},"type":"array"}}`,
    submitDataToCatalog: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"jobId":{"format":"int64","minimum":1,"type":"integer"}},"required":["jobId"]},"body":{"$ref":"#/$defs/MetadataRequests"}},"required":["path","body"]},"body":{"$ref":"#/$defs/MetadataRequests"}}`,
    submitDataToClassify: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"jobId":{"format":"int64","minimum":1,"type":"integer"}},"required":["jobId"]},"body":{"$ref":"#/$defs/ClassificationRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/ClassificationRequest"}}`,
    updateScanJobStatus: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"jobId":{"format":"int64","minimum":1,"type":"integer"}},"required":["jobId"]},"body":{"$ref":"#/$defs/JobStatusRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/JobStatusRequest"}}`,
  },
  components: `{
"BaseMetadata":{"type":"object","properties":{"Children Count":{"format":"int64","type":"integer"},"Content Type":{"type":"string"},"Description":{"type":"string"},"Entity Name ":{"type":"string"},"entityType":{"type":"string"}},"required":["Entity Name ","entityType"]},
"ClassificationRequest":{"type":"object","properties":{"content":{"items":{"$ref":"#/$defs/ContentDetails"},"type":"array"},"datasourceId":{"type":"string"},"jobId":{"format":"int64","minimum":1,"type":"integer"},"structured":{"type":"boolean"},"totalCount":{"format":"int64","minimum":1,"type":"integer"}},"required":["content","datasourceId","jobId"]},
"ColumnMetadata":{"allOf":[{"$ref":"#/$defs/BaseMetadata"},{"type":"object","properties":{"Calculated Average Size":{"format":"int32","type":"integer"},"Column Description":{"type":"string"},"Column Index":{"format":"int32","type":"integer"},"Encryption":{"type":"string"},"Estimated Size":{"format":"int64","type":"integer"},"Nullable":{"type":"boolean"},"Timestamp when Size was calculated":{"format":"int64","type":"integer"}}}],"required":["Entity Name ","entityType"]},
"ContentDetails":{"type":"object","properties":{"data":{"items":{"type":"string"},"type":"array"},"endOfContent":{"type":"boolean"},"entityName":{"type":"string"},"entityType":{"anyOf":[{"type":"string","enum":["DATABASE","SCHEMA","CATALOG","TABLE","COLUMN","FOLDER","FILE"]},{"type":"string"}]},"parentEntityName":{"type":"string"},"parentEntityType":{"anyOf":[{"type":"string","enum":["DATASOURCE","DATABASE","SCHEMA","CATALOG","TABLE","FOLDER"]},{"type":"string"}]},"parentXpath":{"items":{"type":"string"},"type":"array"}},"required":["entityName","entityType","parentEntityType","parentXpath"]},
"DatabaseMetadata":{"allOf":[{"$ref":"#/$defs/BaseMetadata"},{"type":"object","properties":{"Owner":{"type":"string"},"Product Family":{"type":"string"},"Product Name":{"type":"string"},"Product Version":{"type":"string"}}}],"required":["Entity Name ","entityType"]},
"FileMetadata":{"allOf":[{"$ref":"#/$defs/BaseMetadata"},{"type":"object","properties":{"Created At Timestamp":{"format":"int64","type":"integer"},"Created By Timestamp":{"type":"string"},"Data Extraction Size":{"format":"int64","type":"integer"},"Encryption":{"type":"string"},"File Owner":{"type":"string"},"Last Accessed Timestamp":{"format":"int64","type":"integer"},"Last Modified Date":{"format":"int64","type":"integer"},"Last Modified by User":{"type":"string"},"Resource URL":{"type":"string"},"Shared Access":{"anyOf":[{"type":"string","enum":["SHARED_EXTERNAL","SHARED_INTERNAL","SHARED_PRIVATE","OPEN_ACCESS","SHARED_ACCESS"]},{"type":"string"}]},"Size on Disk":{"format":"int64","type":"integer"},"etag":{"type":"string"}}}],"required":["Entity Name ","entityType"]},
"JobDetails":{"type":"object","properties":{"datasourceId":{"format":"uuid","type":["string","null"]},"jobClass":{"type":["string","null"]},"jobId":{"format":"int64","type":["integer","null"]},"jobType":{"type":["string","null"]}}},
"JobStatusRequest":{"type":"object","properties":{"errorMessage":{"type":"string"},"status":{"anyOf":[{"type":"string","enum":["CREATED","IN_PROGRESS","COMPLETED","FAILED","CANCELLED","PAUSED"]},{"type":"string"}]}},"required":["status"]},
"MetadataRequest":{"type":"object","properties":{"datasourceId":{"type":"string"},"jobId":{"format":"int64","minimum":1,"type":"integer"},"metadataList":{"items":{"anyOf":[{"$ref":"#/$defs/ColumnMetadata"},{"$ref":"#/$defs/DatabaseMetadata"},{"$ref":"#/$defs/FileMetadata"},{"$ref":"#/$defs/SchemaMetadata"},{"$ref":"#/$defs/TableMetadata"}]},"maxItems":20,"minItems":1,"type":"array"},"parentEntityName":{"type":"string"},"parentType":{"anyOf":[{"type":"string","enum":["DATASOURCE","DATABASE","SCHEMA","CATALOG","TABLE","FOLDER"]},{"type":"string"}]},"parentXPath":{"items":{"type":"string"},"type":"array"}},"required":["datasourceId","jobId","metadataList"]},
"MetadataRequests":{"type":"object","properties":{"metadataRequestList":{"items":{"$ref":"#/$defs/MetadataRequest"},"type":"array"}}},
"SchemaMetadata":{"allOf":[{"$ref":"#/$defs/BaseMetadata"},{"type":"object","properties":{"Version":{"format":"int32","type":"integer"}}}],"required":["Entity Name ","entityType"]},
"TableMetadata":{"allOf":[{"$ref":"#/$defs/BaseMetadata"},{"type":"object","properties":{"Calculated Timestamp":{"format":"int64","type":"integer"},"Comments":{"type":"string"},"Estimate Timestamp":{"format":"int64","type":"integer"},"Rows Calculated":{"format":"int64","type":"integer"},"Rows Estimated":{"format":"int64","type":"integer"},"Size Calculated":{"format":"int64","type":"integer"},"Size Estimate":{"format":"int64","type":"integer"}}}],"required":["Entity Name ","entityType"]}
}`,
});
