// Generated from specs/snapshots/data-use-governance-data-catalog.json. Do not edit; run pnpm generate.
import { defineSchemas, type ServiceSchemas, type ValueSchema } from "@onetrust-client/core/validate";
import type {
  AttributeListResult,
  CreateDataAssetInput,
  CreateDataAssetTagAssociationsInput,
  CreateDataAssetTermAssociationsInput,
  CreateTagInput,
  CreateTermInput,
  DataAssetBasicResponse,
  DataAssetResponse,
  DeleteDataAssetInput,
  DeleteDataAssetTagAssociationsInput,
  DeleteDataAssetTermAssociationsInput,
  ExternalSearchResponse,
  ExternalTermResult,
  GetDataAssetAttributeInput,
  GetDataAssetInput,
  GetGlossaryInput,
  GetTagInput,
  GetTermAttributeInput,
  GetTermInput,
  GlossaryAttributeListResult,
  GlossaryResult,
  GlossaryStringListResult,
  ListTagsInput,
  ListTermsInput,
  ModifyDataAssetInput,
  SearchCatalogV1Input,
  SearchCatalogV2Input,
  SearchFieldResponse,
  SearchResponse,
  StringListResult,
  TagListResult,
  TagResult,
  TagTermResult,
  TermResponse,
  TermResult,
} from "./schema.js";

/** What the operations of OneTrust's "Data Use Governance - Data Catalog" take and return, by their names. */
export interface DataCatalogSchemas {
  readonly createDataAsset: {
    readonly input: ValueSchema<CreateDataAssetInput>;
    readonly body: ValueSchema<CreateDataAssetInput["body"]>;
    readonly output: ValueSchema<DataAssetBasicResponse>;
  };
  readonly createDataAssetTagAssociations: {
    readonly input: ValueSchema<CreateDataAssetTagAssociationsInput>;
    readonly body: ValueSchema<CreateDataAssetTagAssociationsInput["body"]>;
    readonly output: ValueSchema<DataAssetBasicResponse>;
  };
  readonly createDataAssetTermAssociations: {
    readonly input: ValueSchema<CreateDataAssetTermAssociationsInput>;
    readonly body: ValueSchema<CreateDataAssetTermAssociationsInput["body"]>;
    readonly output: ValueSchema<DataAssetBasicResponse>;
  };
  readonly createTag: {
    readonly input: ValueSchema<CreateTagInput>;
    readonly body: ValueSchema<CreateTagInput["body"]>;
    readonly output: ValueSchema<TagResult>;
  };
  readonly createTerm: {
    readonly input: ValueSchema<CreateTermInput>;
    readonly body: ValueSchema<CreateTermInput["body"]>;
    readonly output: ValueSchema<TermResponse>;
  };
  readonly deleteDataAsset: {
    readonly input: ValueSchema<DeleteDataAssetInput>;
  };
  readonly deleteDataAssetTagAssociations: {
    readonly input: ValueSchema<DeleteDataAssetTagAssociationsInput>;
    readonly body: ValueSchema<DeleteDataAssetTagAssociationsInput["body"]>;
    readonly output: ValueSchema<DataAssetBasicResponse>;
  };
  readonly deleteDataAssetTermAssociations: {
    readonly input: ValueSchema<DeleteDataAssetTermAssociationsInput>;
    readonly body: ValueSchema<DeleteDataAssetTermAssociationsInput["body"]>;
    readonly output: ValueSchema<DataAssetBasicResponse>;
  };
  readonly getDataAsset: {
    readonly input: ValueSchema<GetDataAssetInput>;
    readonly output: ValueSchema<DataAssetResponse>;
  };
  readonly getDataAssetAttribute: {
    readonly input: ValueSchema<GetDataAssetAttributeInput>;
    readonly output: ValueSchema<AttributeListResult>;
  };
  readonly getGlossary: {
    readonly input: ValueSchema<GetGlossaryInput>;
    readonly output: ValueSchema<GlossaryResult>;
  };
  readonly getSearchFields: {
    readonly output: ValueSchema<SearchFieldResponse>;
  };
  readonly getTag: {
    readonly input: ValueSchema<GetTagInput>;
    readonly output: ValueSchema<TagTermResult>;
  };
  readonly getTerm: {
    readonly input: ValueSchema<GetTermInput>;
    readonly output: ValueSchema<ExternalTermResult>;
  };
  readonly getTermAttribute: {
    readonly input: ValueSchema<GetTermAttributeInput>;
    readonly output: ValueSchema<GlossaryAttributeListResult>;
  };
  readonly listDataAssetAttributes: {
    readonly output: ValueSchema<StringListResult>;
  };
  readonly listGlossaries: {
    readonly output: ValueSchema<GlossaryStringListResult>;
  };
  readonly listTags: {
    readonly input: ValueSchema<ListTagsInput>;
    readonly output: ValueSchema<TagListResult>;
  };
  readonly listTermAttributes: {
    readonly output: ValueSchema<GlossaryStringListResult>;
  };
  readonly listTermNames: {
    readonly output: ValueSchema<string[]>;
  };
  readonly listTerms: {
    readonly input: ValueSchema<ListTermsInput>;
    readonly output: ValueSchema<TermResult>;
  };
  readonly modifyDataAsset: {
    readonly input: ValueSchema<ModifyDataAssetInput>;
    readonly body: ValueSchema<ModifyDataAssetInput["body"]>;
    readonly output: ValueSchema<DataAssetBasicResponse>;
  };
  readonly searchCatalogV1: {
    readonly input: ValueSchema<SearchCatalogV1Input>;
    readonly body: ValueSchema<SearchCatalogV1Input["body"]>;
    readonly output: ValueSchema<SearchResponse>;
  };
  readonly searchCatalogV2: {
    readonly input: ValueSchema<SearchCatalogV2Input>;
    readonly body: ValueSchema<SearchCatalogV2Input["body"]>;
    readonly output: ValueSchema<ExternalSearchResponse>;
  };
}

/** The JSON Schemas of the operations. Each is read when it is first asked for. */
export const dataCatalogSchemas: ServiceSchemas<DataCatalogSchemas> = defineSchemas({
  package: "data-catalog",
  operations: {
    createDataAsset: `{"input":{"type":"object","properties":{"body":{"$ref":"#/$defs/DataAssetUpsertRequest"}},"required":["body"]},"body":{"$ref":"#/$defs/DataAssetUpsertRequest"},"output":{"$ref":"#/$defs/DataAssetBasicResponse"}}`,
    createDataAssetTagAssociations: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"dataAssetId":{"format":"uuid","type":"string"}},"required":["dataAssetId"]},"body":{"items":{"$ref":"#/$defs/DataAssetTagAssociationRequest"},"type":"array"}},"required":["path","body"]},"body":{"items":{"$ref":"#/$defs/DataAssetTagAssociationRequest"},"type":"array"},"output":{"$ref":"#/$defs/DataAssetBasicResponse"}}`,
    createDataAssetTermAssociations: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"dataAssetId":{"format":"uuid","type":"string"}},"required":["dataAssetId"]},"body":{"items":{"$ref":"#/$defs/DataAssetTermAssociationRequest"},"type":"array"}},"required":["path","body"]},"body":{"items":{"$ref":"#/$defs/DataAssetTermAssociationRequest"},"type":"array"},"output":{"$ref":"#/$defs/DataAssetBasicResponse"}}`,
    createTag: `{"input":{"type":"object","properties":{"body":{"$ref":"#/$defs/TagRequest"}},"required":["body"]},"body":{"$ref":"#/$defs/TagRequest"},"output":{"$ref":"#/$defs/TagResult"}}`,
    createTerm: `{"input":{"type":"object","properties":{"body":{"$ref":"#/$defs/TermCreateRequest"}},"required":["body"]},"body":{"$ref":"#/$defs/TermCreateRequest"},"output":{"$ref":"#/$defs/TermResponse"}}`,
    deleteDataAsset: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"dataAssetId":{"format":"uuid","type":"string"}},"required":["dataAssetId"]}},"required":["path"]}}`,
    deleteDataAssetTagAssociations: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"dataAssetId":{"format":"uuid","type":"string"}},"required":["dataAssetId"]},"body":{"items":{"$ref":"#/$defs/DataAssetTagAssociationRequest"},"type":"array"}},"required":["path","body"]},"body":{"items":{"$ref":"#/$defs/DataAssetTagAssociationRequest"},"type":"array"},"output":{"$ref":"#/$defs/DataAssetBasicResponse"}}`,
    deleteDataAssetTermAssociations: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"dataAssetId":{"format":"uuid","type":"string"}},"required":["dataAssetId"]},"body":{"items":{"$ref":"#/$defs/DataAssetTermAssociationRequest"},"type":"array"}},"required":["path","body"]},"body":{"items":{"$ref":"#/$defs/DataAssetTermAssociationRequest"},"type":"array"},"output":{"$ref":"#/$defs/DataAssetBasicResponse"}}`,
    getDataAsset: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"dataAssetId":{"format":"uuid","type":"string"}},"required":["dataAssetId"]}},"required":["path"]},"output":{"$ref":"#/$defs/DataAssetResponse"}}`,
    getDataAssetAttribute: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"name":{"type":"string"}},"required":["name"]}},"required":["path"]},"output":{"$ref":"#/$defs/AttributeListResult"}}`,
    getGlossary: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"glossaryName":{"type":"string"}},"required":["glossaryName"]}},"required":["path"]},"output":{"$ref":"#/$defs/GlossaryResult"}}`,
    getSearchFields: `{"output":{"$ref":"#/$defs/SearchFieldResponse"}}`,
    getTag: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"name":{"type":"string"}},"required":["name"]}},"required":["path"]},"output":{"$ref":"#/$defs/TagTermResult"}}`,
    getTerm: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"termName":{"type":"string"}},"required":["termName"]}},"required":["path"]},"output":{"$ref":"#/$defs/ExternalTermResult"}}`,
    getTermAttribute: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"name":{"type":"string"}},"required":["name"]}},"required":["path"]},"output":{"$ref":"#/$defs/GlossaryAttributeListResult"}}`,
    listDataAssetAttributes: `{"output":{"$ref":"#/$defs/StringListResult"}}`,
    listGlossaries: `{"output":{"$ref":"#/$defs/GlossaryStringListResult"}}`,
    listTags: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"type":{"anyOf":[{"type":"string","enum":["CATEGORY","CLASSIFICATION","BUSINESS_DOMAIN","RETENTION","ROT"]},{"type":"string"}]}}}}},"output":{"$ref":"#/$defs/TagListResult"}}`,
    listTermAttributes: `{"output":{"$ref":"#/$defs/GlossaryStringListResult"}}`,
    listTermNames: `{"output":{"items":{"type":"string"},"type":"array"}}`,
    listTerms: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"name":{"type":"string"},"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":20,"format":"int32","maximum":2000,"minimum":1,"type":"integer"}}}}},"output":{"$ref":"#/$defs/TermResult"}}`,
    modifyDataAsset: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"dataAssetId":{"format":"uuid","type":"string"}},"required":["dataAssetId"]},"body":{"$ref":"#/$defs/DataAssetPatchRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/DataAssetPatchRequest"},"output":{"$ref":"#/$defs/DataAssetBasicResponse"}}`,
    searchCatalogV1: `{"input":{"type":"object","properties":{"body":{"$ref":"#/$defs/SearchRequest"}},"required":["body"]},"body":{"$ref":"#/$defs/SearchRequest"},"output":{"$ref":"#/$defs/SearchResponse"}}`,
    searchCatalogV2: `{"input":{"type":"object","properties":{"headers":{"type":"object","properties":{"x-onetrust-continuationToken":{"type":"string"}}},"body":{"$ref":"#/$defs/SearchRequest"}},"required":["body"]},"body":{"$ref":"#/$defs/SearchRequest"},"output":{"$ref":"#/$defs/ExternalSearchResponse"}}`,
  },
  components: `{
"AbacBasicAssignment":{"type":"object","properties":{"assignmentId":{"format":"uuid","type":["string","null"]},"assignmentName":{"type":["string","null"]}}},
"AssociatedAttribute":{"type":"object","properties":{"description":{"type":["string","null"]},"descriptionKey":{"type":["string","null"]},"enabled":{"type":"boolean"},"fieldName":{"type":"string"},"formula":{"type":["string","null"]},"id":{"format":"uuid","type":"string"},"mappedFieldName":{"type":["string","null"]},"name":{"type":["string","null"]},"nameKey":{"type":["string","null"]},"options":{"items":{"$ref":"#/$defs/AttributeOption"},"type":["array","null"]},"optionsByDomain":{"type":["object","null"],"additionalProperties":{"items":{"$ref":"#/$defs/AttributeDomainOptionOverride"},"type":"array"}},"responseSubType":{"anyOf":[{"type":"string","enum":["Standard","Formula","Matrix","RollUp"]},{"type":"string"},{"type":"null"}]},"responseType":{"anyOf":[{"type":"string","enum":["Text","SingleSelect","MultiSelect","Date","DateTime","NumericalText","NumericalSingleSelect","RadioButton","TextArea","Formula","Level","Range","Score","System"]},{"type":"string"}]},"schemaId":{"format":"uuid","type":["string","null"]},"schemaName":{"type":["string","null"]}},"required":["enabled","fieldName","id","responseType"]},
"Attribute":{"type":"object","properties":{"abacBasicAssignmentInfo":{"items":{"$ref":"#/$defs/AbacBasicAssignment"},"type":["array","null"]},"allowOther":{"type":["boolean","null"]},"associatedAttributeFieldName":{"type":["string","null"]},"associatedAttributeInformation":{"items":{"$ref":"#/$defs/AssociatedAttribute"},"type":["array","null"]},"baseAttribute":{"type":["boolean","null"]},"deleteMarker":{"anyOf":[{"type":"string","enum":["MARKED_FOR_DELETE","DELETING","DELETED"]},{"type":"string"},{"type":"null"}]},"description":{"type":["string","null"]},"descriptionKey":{"type":["string","null"]},"enabled":{"type":"boolean"},"encrypted":{"type":["boolean","null"]},"fieldName":{"type":["string","null"]},"formula":{"type":["string","null"]},"formulaByDomain":{"type":["object","null"],"additionalProperties":{"type":"string"}},"hidden":{"type":["boolean","null"]},"id":{"format":"uuid","type":["string","null"]},"intakeQuestion":{"anyOf":[{"$ref":"#/$defs/IntakeQuestion"},{"type":"null"}]},"mappedFieldName":{"type":["string","null"]},"multiSelectMaxOptionValues":{"format":"int32","type":["integer","null"]},"name":{"type":"string"},"nameKey":{"type":["string","null"]},"optionAllowed":{"type":["boolean","null"]},"optionMetadata":{"anyOf":[{"$ref":"#/$defs/AttributeOptionMetadataInformation"},{"type":"null"}]},"optionType":{"anyOf":[{"type":"string","enum":["None","Static","Dynamic"]},{"type":"string"},{"type":"null"}]},"optionUrl":{"type":["string","null"]},"options":{"items":{"$ref":"#/$defs/AttributeOption"},"type":["array","null"]},"optionsByDomain":{"type":["object","null"],"additionalProperties":{"items":{"$ref":"#/$defs/AttributeDomainOptionOverride"},"type":"array"}},"readOnly":{"type":["boolean","null"]},"referenceCategories":{"items":{"$ref":"#/$defs/Category"},"type":["array","null"]},"required":{"type":["boolean","null"]},"responseMaxLength":{"format":"int32","type":["integer","null"]},"responseSubType":{"anyOf":[{"type":"string","enum":["STANDARD","FORMULA","MATRIX"]},{"type":"string"},{"type":"null"}]},"responseType":{"anyOf":[{"type":"string","enum":["Text","SingleSelect","MultiSelect","Date","Formula","Score","Level","Range"]},{"type":"string"},{"type":"null"}]},"schemaId":{"format":"uuid","type":["string","null"]},"schemaName":{"type":["string","null"]},"validationRuleId":{"type":["string","null"]}},"required":["enabled","name"]},
"AttributeDomainOptionOverride":{"type":"object","properties":{"attributeDomainOptionId":{"format":"uuid","type":["string","null"]},"colorCode":{"type":["string","null"]},"enabled":{"type":["boolean","null"]},"id":{"format":"uuid","type":["string","null"]},"option":{"type":["string","null"]},"optionKey":{"type":["string","null"]},"optionSelectionValue":{"type":["string","null"]},"sequence":{"format":"int32","type":["integer","null"]},"targetAttributeId":{"format":"uuid","type":["string","null"]},"targetOptionId":{"format":"uuid","type":["string","null"]}}},
"AttributeListResult":{"type":"object","properties":{"data":{"items":{"$ref":"#/$defs/Attribute"},"type":["array","null"]},"errors":{"items":{},"type":["array","null"]}}},
"AttributeOption":{"type":"object","properties":{"colorCode":{"type":["string","null"]},"enabled":{"type":["boolean","null"]},"id":{"format":"uuid","type":["string","null"]},"metadata":{"anyOf":[{"$ref":"#/$defs/AttributeOptionMetadata"},{"type":"null"}]},"option":{"type":"string"},"optionKey":{"type":["string","null"]},"sequence":{"format":"int32","type":["integer","null"]}},"required":["option"]},
"AttributeOptionMetadata":{"type":"object","properties":{"hint":{"type":["string","null"]},"hintKey":{"type":["string","null"]}}},
"AttributeOptionMetadataInformation":{"type":"object","properties":{"applicationUrl":{"type":["string","null"]},"basicServiceContextPath":{"type":["string","null"]},"entityTypeName":{"type":["string","null"]},"optionListUrl":{"type":["string","null"]},"optionType":{"type":["string","null"]},"optionUrl":{"type":["string","null"]},"permissions":{"items":{"type":"string"},"type":["array","null"]},"viewType":{"type":["string","null"]}}},
"BetweenValue":{"type":"object","properties":{"from":{"type":"string"},"to":{"type":"string"}}},
"Category":{"type":"object","properties":{"id":{"format":"uuid","type":["string","null"]},"name":{"type":["string","null"]},"nameKey":{"type":["string","null"]}}},
"CriteriaGroup":{"type":"object","properties":{"criteria":{"items":{"$ref":"#/$defs/Criterion"},"minItems":1,"type":"array"},"operator":{"anyOf":[{"type":"string","enum":["AND","OR"]},{"type":"string"}]}},"required":["operator"]},
"Criterion":{"type":"object","properties":{"dateUnitType":{"anyOf":[{"type":"string","enum":["DAYS","WEEKS","MONTHS","YEARS"]},{"type":"string"}]},"multiValue":{"items":{"type":"string"},"type":"array"},"multiValueRanges":{"items":{"$ref":"#/$defs/BetweenValue"},"type":"array"},"operator":{"anyOf":[{"type":"string","enum":["EQ","NOT_EQ","GREATER_THAN","GREATER_THAN_EQUAL_TO","LESS_THAN_EQUAL_TO","AFTER_OR_ON","BEFORE_OR_ON","MORE_THAN","CONTAINS","BETWEEN","WITHIN_THE_LAST","DOES_NOT_CONTAIN","IS_EMPTY","IS_NOT_EMPTY","LIST_CONTAINS","LIST_DOES_NOT_CONTAIN","EQUALS_TO_ANY_OF","NOT_EQUALS_TO_ANY_OF","EQUALS_TO_ALL_OF","NOT_EQUALS_TO_ALL_OF","LIST_CONTAINS_ANY_OF","LIST_DOES_NOT_CONTAIN_ANY_OF"]},{"type":"string"}]},"searchField":{"minLength":1,"type":"string"},"searchFieldDataType":{"type":"string"},"searchMode":{"anyOf":[{"type":"string","enum":["ANY","ALL"]},{"type":"string"}]},"searchQueryType":{"anyOf":[{"type":"string","enum":["SIMPLE","FULL"]},{"type":"string"}]},"value":{"type":"string"},"values":{"$ref":"#/$defs/BetweenValue"}},"required":["operator"]},
"CustomAttribute":{"type":"object","properties":{"custom":{"type":["boolean","null"]},"displayName":{"type":["string","null"]},"name":{"type":["string","null"]},"value":{}}},
"CustomAttributes":{"type":"object","properties":{"name":{"minLength":1,"type":"string"},"options":{"items":{"type":"string"},"type":"array"},"value":{"type":"string"}}},
"DataAssetBasicResponse":{"type":"object","properties":{"id":{"format":"uuid","type":["string","null"]}}},
"DataAssetPatchRequest":{"type":"object","properties":{"additionalAttributes":{"items":{"$ref":"#/$defs/MetadataValueInput"},"type":"array"},"businessOwners":{"items":{"format":"uuid","type":"string"},"type":"array"},"dataStewards":{"items":{"format":"uuid","type":"string"},"type":"array"},"oneTrustSourceSystemId":{"format":"uuid","type":"string"},"pii":{"type":"boolean"},"shortDescription":{"maxLength":4000,"type":"string"},"tags":{"items":{"$ref":"#/$defs/DataAssetTagAssociationRequest"},"type":"array"},"technicalOwners":{"items":{"format":"uuid","type":"string"},"type":"array"},"terms":{"items":{"$ref":"#/$defs/DataAssetTermAssociationRequest"},"type":"array"}}},
"DataAssetResponse":{"type":"object","properties":{"additionalAttributes":{"items":{"$ref":"#/$defs/MetadataValue"},"type":["array","null"]},"businessOwners":{"items":{"$ref":"#/$defs/DataAssetUser"},"type":["array","null"]},"createdBy":{"anyOf":[{"$ref":"#/$defs/DataAssetUser"},{"type":"null"}]},"createdDate":{"format":"date-time","type":["string","null"]},"dataSource":{"anyOf":[{"$ref":"#/$defs/DataSource"},{"type":"null"}]},"dataStewards":{"items":{"$ref":"#/$defs/DataAssetUser"},"type":["array","null"]},"id":{"format":"uuid","type":["string","null"]},"name":{"type":["string","null"]},"oneTrustAssetId":{"format":"uuid","type":["string","null"]},"oneTrustSourceSystemId":{"format":"uuid","type":["string","null"]},"parentId":{"format":"uuid","type":["string","null"]},"pii":{"type":["boolean","null"]},"shortDescription":{"type":["string","null"]},"tags":{"items":{"$ref":"#/$defs/DataAssetTagAssociationResponse"},"type":["array","null"]},"technicalOwners":{"items":{"$ref":"#/$defs/DataAssetUser"},"type":["array","null"]},"terms":{"items":{"$ref":"#/$defs/DataAssetTermAssociationResponse"},"type":["array","null"]},"type":{"anyOf":[{"type":"string","enum":["DATASOURCE","DATABASE","OBJECT","SCHEMA","CATALOG","TABLE","COLUMN","FIELD","FOLDER","FILE","DRIVE","FILE_SYSTEM","VIEW","DIRECTORY"]},{"type":"string"},{"type":"null"}]},"updatedBy":{"anyOf":[{"$ref":"#/$defs/DataAssetUser"},{"type":"null"}]},"updatedDate":{"format":"date-time","type":["string","null"]}}},
"DataAssetTagAssociationRequest":{"type":"object","properties":{"tagId":{"format":"uuid","type":"string"},"tagName":{"type":"string"}},"required":["tagId","tagName"]},
"DataAssetTagAssociationResponse":{"type":"object","properties":{"inherited":{"type":["boolean","null"]},"recommended":{"type":["boolean","null"]},"source":{"anyOf":[{"type":"string","enum":["BULK_IMPORT","DATA_DISCOVERY","DATA_DISCOVERY_REVIEW","CATALOG","SYNC","PARTIAL_SYNC","AUTO_APPROVAL_CLASSIFICATION","BULK_ACTION","GLOSSARY","EXTERNAL","CLOUD_DATA_DISCOVERY","AI_GOVERNANCE"]},{"type":"string"},{"type":"null"}]},"status":{"anyOf":[{"type":"string","enum":["PENDING","FLAGGED","APPROVED","REJECTED","DELETED"]},{"type":"string"},{"type":"null"}]},"tagId":{"format":"uuid","type":["string","null"]},"tagName":{"type":["string","null"]}}},
"DataAssetTermAssociationRequest":{"type":"object","properties":{"termId":{"format":"uuid","type":"string"},"termName":{"type":"string"}},"required":["termId","termName"]},
"DataAssetTermAssociationResponse":{"type":"object","properties":{"recommended":{"type":["boolean","null"]},"source":{"anyOf":[{"type":"string","enum":["BULK_IMPORT","DATA_DISCOVERY","DATA_DISCOVERY_REVIEW","CATALOG","SYNC","PARTIAL_SYNC","AUTO_APPROVAL_CLASSIFICATION","BULK_ACTION","GLOSSARY","EXTERNAL","CLOUD_DATA_DISCOVERY","AI_GOVERNANCE"]},{"type":"string"},{"type":"null"}]},"status":{"anyOf":[{"type":"string","enum":["PENDING","FLAGGED","APPROVED","REJECTED","DELETED"]},{"type":"string"},{"type":"null"}]},"termId":{"format":"uuid","type":["string","null"]},"termName":{"type":["string","null"]}}},
"DataAssetUpsertRequest":{"type":"object","properties":{"additionalAttributes":{"items":{"$ref":"#/$defs/MetadataValueInput"},"type":"array"},"businessOwners":{"items":{"format":"uuid","type":"string"},"type":"array"},"dataSource":{"$ref":"#/$defs/DataSourceInput"},"dataStewards":{"items":{"format":"uuid","type":"string"},"type":"array"},"name":{"maxLength":100,"minLength":1,"type":"string"},"oneTrustSourceSystemId":{"format":"uuid","type":"string"},"parentId":{"format":"uuid","type":"string"},"pii":{"type":"boolean"},"shortDescription":{"maxLength":4000,"type":"string"},"tags":{"items":{"$ref":"#/$defs/DataAssetTagAssociationRequest"},"type":"array"},"technicalOwners":{"items":{"format":"uuid","type":"string"},"type":"array"},"terms":{"items":{"$ref":"#/$defs/DataAssetTermAssociationRequest"},"type":"array"},"type":{"anyOf":[{"type":"string","enum":["DATASOURCE","DATABASE","OBJECT","SCHEMA","CATALOG","TABLE","COLUMN","FIELD","FOLDER","FILE","DRIVE","FILE_SYSTEM","VIEW","DIRECTORY"]},{"type":"string"}]}},"required":["dataSource","name","parentId","type"]},
"DataAssetUser":{"type":"object","properties":{"id":{"format":"uuid","type":["string","null"]},"name":{"type":["string","null"]}}},
"DataSource":{"type":"object","properties":{"id":{"format":"uuid","type":["string","null"]},"name":{"type":["string","null"]},"systemType":{"anyOf":[{"type":"string","enum":["AWS","Azure","AzureCosmos","AzureStorage","Box","Cassandra","Databricks","IBMDB2","Exchange","GCP","GoogleWorkspaceGmail","GoogleBigQuery","GoogleBigTable","MongoDB","MySQL","Netezza","Office365","OneDrive","OracleRDBMS","PostgreSQL","AmazonS3","AmazonSageMaker","SalesForce","SAPHana","ServiceNow","SharePoint","SMB","Snowflake","MicrosoftSQL","Teradata","Workday","Zendesk","AmazonRDSforSQLServer","AzureSQLServer","Redshift","GoogleDrive","CustomConnector","AmazonDynamoDB","AmazonAthena","Hive","SharePoint2019OnPrem","GenericJDBC","SFTP","NFS","GCS","Redis","ElasticSearch","MicrosoftTeams","Slack","AlibabaCloudOSS","AzureFiles","Iceberg","NGFSFILES","Github","RELATIONAL_DATABASE","NON_RELATIONAL_DATABASE","FILE","API","Kafka"]},{"type":"string"},{"type":"null"}]}}},
"DataSourceInput":{"type":"object","properties":{"id":{"format":"uuid","type":"string"},"name":{"type":"string"},"systemType":{"anyOf":[{"type":"string","enum":["AWS","Azure","AzureCosmos","AzureStorage","Box","Cassandra","Databricks","IBMDB2","Exchange","GCP","GoogleWorkspaceGmail","GoogleBigQuery","GoogleBigTable","MongoDB","MySQL","Netezza","Office365","OneDrive","OracleRDBMS","PostgreSQL","AmazonS3","AmazonSageMaker","SalesForce","SAPHana","ServiceNow","SharePoint","SMB","Snowflake","MicrosoftSQL","Teradata","Workday","Zendesk","AmazonRDSforSQLServer","AzureSQLServer","Redshift","GoogleDrive","CustomConnector","AmazonDynamoDB","AmazonAthena","Hive","SharePoint2019OnPrem","GenericJDBC","SFTP","NFS","GCS","Redis","ElasticSearch","MicrosoftTeams","Slack","AlibabaCloudOSS","AzureFiles","Iceberg","NGFSFILES","Github","RELATIONAL_DATABASE","NON_RELATIONAL_DATABASE","FILE","API","Kafka"]},{"type":"string"}]}}},
"ExternalSearchResponse":{"type":"object","properties":{"continuationToken":{"type":["string","null"]},"documents":{"anyOf":[{"$ref":"#/$defs/SearchDocumentListResult"},{"type":"null"}]},"facets":{"type":["object","null"],"additionalProperties":{"type":"object","additionalProperties":{"format":"int64","type":"integer"}}}}},
"ExternalTermResponse":{"type":"object","properties":{"associatedTags":{"items":{"format":"uuid","type":"string"},"type":["array","null"]},"businessOwner":{"items":{"format":"uuid","type":"string"},"type":["array","null"]},"createdBy":{"format":"uuid","type":["string","null"]},"createdDate":{"format":"date-time","type":["string","null"]},"customAttributes":{"items":{"$ref":"#/$defs/CustomAttribute"},"type":["array","null"]},"dataSteward":{"items":{"format":"uuid","type":"string"},"type":["array","null"]},"example":{"type":["string","null"]},"glossary":{"anyOf":[{"$ref":"#/$defs/IdValueKey"},{"type":"null"}]},"id":{"format":"uuid","type":["string","null"]},"lastUpdatedBy":{"format":"uuid","type":["string","null"]},"lastUpdatedDate":{"format":"date-time","type":["string","null"]},"name":{"type":["string","null"]},"nameKey":{"type":["string","null"]},"notes":{"type":["string","null"]},"numericId":{"format":"int64","type":["integer","null"]},"shortDescription":{"type":["string","null"]},"source":{"type":["string","null"]},"status":{"type":["string","null"]},"tags":{"items":{"$ref":"#/$defs/TagResponse"},"type":["array","null"]},"technicalOwner":{"items":{"format":"uuid","type":"string"},"type":["array","null"]},"type":{"type":["string","null"]},"typeKey":{"type":["string","null"]}}},
"ExternalTermResult":{"type":"object","properties":{"data":{"anyOf":[{"$ref":"#/$defs/ExternalTermResponse"},{"type":"null"}]},"meta":{"anyOf":[{"$ref":"#/$defs/ResultMetadata"},{"type":"null"}]}}},
"FilterCriteria":{"type":"object","properties":{"criteriaGroups":{"items":{"$ref":"#/$defs/CriteriaGroup"},"minItems":1,"type":"array"},"groupOperator":{"anyOf":[{"type":"string","enum":["AND","OR"]},{"type":"string"}]}},"required":["groupOperator"]},
"GlossaryAssociatedAttribute":{"type":"object","properties":{"description":{"type":["string","null"]},"descriptionKey":{"type":["string","null"]},"enabled":{"type":"boolean"},"fieldName":{"type":"string"},"formula":{"type":["string","null"]},"id":{"format":"uuid","type":"string"},"mappedFieldName":{"type":["string","null"]},"name":{"type":["string","null"]},"nameKey":{"type":["string","null"]},"options":{"items":{"$ref":"#/$defs/AttributeOption"},"type":["array","null"]},"responseSubType":{"anyOf":[{"type":"string","enum":["Standard","Formula","Matrix","RollUp"]},{"type":"string"},{"type":"null"}]},"responseType":{"anyOf":[{"type":"string","enum":["Text","SingleSelect","MultiSelect","Date","DateTime","NumericalText","NumericalSingleSelect","RadioButton","TextArea","Formula","Level","Range","Score","System"]},{"type":"string"}]},"schemaId":{"format":"uuid","type":["string","null"]},"schemaName":{"type":["string","null"]}},"required":["enabled","fieldName","id","responseType"]},
"GlossaryAttribute":{"type":"object","properties":{"allowOther":{"type":["boolean","null"]},"associatedAttributeFieldName":{"type":["string","null"]},"associatedAttributeInformation":{"items":{"$ref":"#/$defs/GlossaryAssociatedAttribute"},"type":["array","null"]},"baseAttribute":{"type":["boolean","null"]},"deleteMarker":{"anyOf":[{"type":"string","enum":["MARKED_FOR_DELETE","DELETING","DELETED"]},{"type":"string"},{"type":"null"}]},"description":{"type":["string","null"]},"descriptionKey":{"type":["string","null"]},"enabled":{"type":"boolean"},"encrypted":{"type":["boolean","null"]},"fieldName":{"type":["string","null"]},"formula":{"type":["string","null"]},"hidden":{"type":["boolean","null"]},"id":{"format":"uuid","type":["string","null"]},"intakeQuestion":{"anyOf":[{"$ref":"#/$defs/IntakeQuestion"},{"type":"null"}]},"mappedFieldName":{"type":["string","null"]},"multiSelectMaxOptionValues":{"format":"int32","type":["integer","null"]},"name":{"type":"string"},"nameKey":{"type":["string","null"]},"optionAllowed":{"type":["boolean","null"]},"optionMetadata":{"anyOf":[{"$ref":"#/$defs/GlossaryAttributeOptionMetadata"},{"type":"null"}]},"optionType":{"anyOf":[{"type":"string","enum":["None","Static","Dynamic"]},{"type":"string"},{"type":"null"}]},"optionUrl":{"type":["string","null"]},"options":{"items":{"$ref":"#/$defs/AttributeOption"},"type":["array","null"]},"readOnly":{"type":["boolean","null"]},"referenceCategories":{"items":{"$ref":"#/$defs/Category"},"type":["array","null"]},"required":{"type":["boolean","null"]},"responseMaxLength":{"format":"int32","type":["integer","null"]},"responseSubType":{"anyOf":[{"type":"string","enum":["STANDARD","FORMULA","MATRIX"]},{"type":"string"},{"type":"null"}]},"responseType":{"anyOf":[{"type":"string","enum":["Text","SingleSelect","MultiSelect","Date","Formula","Score","Level","Range"]},{"type":"string"},{"type":"null"}]},"schemaId":{"format":"uuid","type":["string","null"]},"schemaName":{"type":["string","null"]},"validationRuleId":{"type":["string","null"]}},"required":["enabled","name"]},
"GlossaryAttributeListResult":{"type":"object","properties":{"data":{"items":{"$ref":"#/$defs/GlossaryAttribute"},"type":["array","null"]},"meta":{"anyOf":[{"$ref":"#/$defs/ResultMetadata"},{"type":"null"}]}}},
"GlossaryAttributeOptionMetadata":{"type":"object","properties":{"basicServiceContextPath":{"type":["string","null"]},"entityTypeName":{"type":["string","null"]},"optionUrl":{"type":["string","null"]},"viewType":{"type":["string","null"]}}},
"GlossaryResponse":{"type":"object","properties":{"businessOwner":{"items":{"format":"uuid","type":"string"},"type":["array","null"]},"createdBy":{"format":"uuid","type":["string","null"]},"createdDate":{"format":"date-time","type":["string","null"]},"dataSteward":{"items":{"format":"uuid","type":"string"},"type":["array","null"]},"description":{"type":["string","null"]},"descriptionKey":{"type":["string","null"]},"id":{"format":"uuid","type":["string","null"]},"lastUpdatedBy":{"format":"uuid","type":["string","null"]},"lastUpdatedDate":{"format":"date-time","type":["string","null"]},"name":{"type":["string","null"]},"nameKey":{"type":["string","null"]},"numericId":{"format":"int64","type":["integer","null"]},"subjectMatterExpert":{"items":{"format":"uuid","type":"string"},"type":["array","null"]},"terms":{"items":{"$ref":"#/$defs/TermResponse"},"type":["array","null"]}}},
"GlossaryResult":{"type":"object","properties":{"data":{"anyOf":[{"$ref":"#/$defs/GlossaryResponse"},{"type":"null"}]},"meta":{"anyOf":[{"$ref":"#/$defs/ResultMetadata"},{"type":"null"}]}}},
"GlossaryStringListResult":{"type":"object","properties":{"data":{"items":{"type":"string"},"type":["array","null"]},"meta":{"anyOf":[{"$ref":"#/$defs/ResultMetadata"},{"type":"null"}]}}},
"IdValueKey":{"type":"object","properties":{"id":{"format":"uuid","type":["string","null"]},"key":{"type":["string","null"]},"value":{"type":["string","null"]}}},
"IntakeQuestion":{"type":"object","properties":{"description":{"type":["string","null"]},"descriptionKey":{"type":["string","null"]},"name":{"type":["string","null"]},"nameKey":{"type":["string","null"]}}},
"MetadataValue":{"type":"object","properties":{"custom":{"type":["boolean","null"]},"dataType":{"anyOf":[{"type":"string","enum":["LONG","STRING","DATE","TIMESTAMP"]},{"type":"string"},{"type":"null"}]},"displayName":{"type":["string","null"]},"name":{"type":"string"},"value":{}},"required":["name","value"]},
"MetadataValueInput":{"type":"object","properties":{"custom":{"type":"boolean"},"dataType":{"anyOf":[{"type":"string","enum":["LONG","STRING","DATE","TIMESTAMP"]},{"type":"string"}]},"displayName":{"maxLength":100,"minLength":1,"type":"string"},"name":{"maxLength":100,"minLength":1,"type":"string"},"value":{}},"required":["name","value"]},
"OtSearchDocument":{"type":"object","properties":{"documentType":{"type":["string","null"]},"id":{"type":["string","null"]},"jobId":{"type":["string","null"]},"name":{"type":["string","null"]},"source":{"type":["string","null"]}}},
"ResultMetadata":{"type":"object","properties":{"page":{"anyOf":[{"$ref":"#/$defs/ResultPage"},{"type":"null"}]}}},
"ResultPage":{"type":"object","properties":{"first":{"type":["boolean","null"]},"last":{"type":["boolean","null"]},"number":{"format":"int64","type":["integer","null"]},"size":{"format":"int64","type":["integer","null"]},"sort":{"items":{"$ref":"#/$defs/ResultSort"},"type":["array","null"]},"totalElements":{"format":"int64","type":["integer","null"]},"totalPages":{"format":"int64","type":["integer","null"]}}},
"ResultSort":{"type":"object","properties":{"direction":{"anyOf":[{"type":"string","enum":["ASC","DESC"]},{"type":"string"},{"type":"null"}]},"property":{"type":["string","null"]}}},
"SearchDocumentListResult":{"type":"object","properties":{"data":{"items":{"$ref":"#/$defs/OtSearchDocument"},"type":["array","null"]},"errors":{"items":{},"type":["array","null"]},"meta":{"anyOf":[{"$ref":"#/$defs/ResultMetadata"},{"type":"null"}]}}},
"SearchField":{"type":"object","properties":{"operators":{"items":{"anyOf":[{"type":"string","enum":["EQ","NOT_EQ","GREATER_THAN","GREATER_THAN_EQUAL_TO","LESS_THAN_EQUAL_TO","AFTER_OR_ON","BEFORE_OR_ON","MORE_THAN","CONTAINS","BETWEEN","WITHIN_THE_LAST","DOES_NOT_CONTAIN","IS_EMPTY","IS_NOT_EMPTY","LIST_CONTAINS","LIST_DOES_NOT_CONTAIN","EQUALS_TO_ANY_OF","NOT_EQUALS_TO_ANY_OF","EQUALS_TO_ALL_OF","NOT_EQUALS_TO_ALL_OF","LIST_CONTAINS_ANY_OF","LIST_DOES_NOT_CONTAIN_ANY_OF"]},{"type":"string"}]},"type":["array","null"]},"searchFieldDataType":{"type":["string","null"]},"searchFieldName":{"type":["string","null"]}}},
"SearchFieldResponse":{"type":"object","properties":{"searchFields":{"items":{"$ref":"#/$defs/SearchField"},"type":["array","null"]}}},
"SearchRequest":{"type":"object","properties":{"facets":{"items":{"type":"string"},"type":"array"},"filterCriteria":{"$ref":"#/$defs/FilterCriteria"},"partialSearch":{"type":"boolean"},"searchFields":{"items":{"type":"string"},"type":"array"},"searchText":{"type":"string"},"selectFields":{"items":{"type":"string"},"type":"array"}}},
"SearchResponse":{"type":"object","properties":{"documents":{"anyOf":[{"$ref":"#/$defs/SearchDocumentListResult"},{"type":"null"}]},"facets":{"type":["object","null"],"additionalProperties":{"type":"object","additionalProperties":{"format":"int64","type":"integer"}}}}},
"StringListResult":{"type":"object","properties":{"data":{"items":{"type":"string"},"type":["array","null"]}}},
"TagListResult":{"type":"object","properties":{"data":{"items":{"type":"string"},"type":["array","null"]},"meta":{"anyOf":[{"$ref":"#/$defs/ResultMetadata"},{"type":"null"}]}}},
"TagRequest":{"type":"object","properties":{"description":{"type":"string"},"name":{"type":"string"},"type":{"anyOf":[{"type":"string","enum":["CATEGORY","CLASSIFICATION","BUSINESS_DOMAIN","RETENTION","ROT"]},{"type":"string"}]}}},
"TagResponse":{"type":"object","properties":{"athenaId":{"format":"uuid","type":["string","null"]},"createdBy":{"format":"uuid","type":["string","null"]},"createdDate":{"format":"date-time","type":["string","null"]},"description":{"type":["string","null"]},"id":{"format":"uuid","type":["string","null"]},"name":{"type":["string","null"]},"tagId":{"format":"int64","type":["integer","null"]},"type":{"type":["string","null"]},"updatedBy":{"format":"uuid","type":["string","null"]},"updatedDate":{"format":"date-time","type":["string","null"]}}},
"TagResult":{"type":"object","properties":{"data":{"anyOf":[{"$ref":"#/$defs/TagResponse"},{"type":"null"}]},"meta":{"anyOf":[{"$ref":"#/$defs/ResultMetadata"},{"type":"null"}]}}},
"TagTermResponse":{"type":"object","properties":{"tagresponse":{"anyOf":[{"$ref":"#/$defs/TagResponse"},{"type":"null"}]},"termnames":{"items":{"type":"string"},"type":["array","null"]}}},
"TagTermResult":{"type":"object","properties":{"data":{"anyOf":[{"$ref":"#/$defs/TagTermResponse"},{"type":"null"}]},"meta":{"anyOf":[{"$ref":"#/$defs/ResultMetadata"},{"type":"null"}]}}},
"TermCreateRequest":{"type":"object","properties":{"businessOwner":{"$ref":"#/$defs/UserAndGroupNames"},"createAsApproved":{"type":"boolean"},"customAttributes":{"items":{"$ref":"#/$defs/CustomAttributes"},"type":"array"},"dataSteward":{"$ref":"#/$defs/UserAndGroupNames"},"example":{"type":"string"},"glossaryName":{"type":"string"},"name":{"type":"string"},"notes":{"type":"string"},"shortDescription":{"type":"string"},"tags":{"items":{"type":"string"},"type":"array","uniqueItems":true},"technicalOwner":{"$ref":"#/$defs/UserAndGroupNames"},"type":{"anyOf":[{"type":"string","enum":["Data Element","Business Term","Acronym","Key Performance Indicator","Metric","Type of Individual"]},{"type":"string"}]}},"required":["glossaryName","name","type"]},
"TermResponse":{"type":"object","properties":{"associatedTags":{"items":{"format":"uuid","type":"string"},"type":["array","null"]},"businessOwner":{"items":{"format":"uuid","type":"string"},"type":["array","null"]},"createdBy":{"format":"uuid","type":["string","null"]},"createdDate":{"format":"date-time","type":["string","null"]},"dataSteward":{"items":{"format":"uuid","type":"string"},"type":["array","null"]},"example":{"type":["string","null"]},"glossary":{"anyOf":[{"$ref":"#/$defs/IdValueKey"},{"type":"null"}]},"id":{"format":"uuid","type":["string","null"]},"lastUpdatedBy":{"format":"uuid","type":["string","null"]},"lastUpdatedDate":{"format":"date-time","type":["string","null"]},"name":{"type":["string","null"]},"nameKey":{"type":["string","null"]},"notes":{"type":["string","null"]},"numericId":{"format":"int64","type":["integer","null"]},"shortDescription":{"type":["string","null"]},"source":{"type":["string","null"]},"status":{"type":["string","null"]},"tags":{"items":{"$ref":"#/$defs/TagResponse"},"type":["array","null"]},"technicalOwner":{"items":{"format":"uuid","type":"string"},"type":["array","null"]},"type":{"type":["string","null"]},"typeKey":{"type":["string","null"]}}},
"TermResult":{"type":"object","properties":{"data":{"items":{"$ref":"#/$defs/TermResponse"},"type":["array","null"]},"meta":{"anyOf":[{"$ref":"#/$defs/ResultMetadata"},{"type":"null"}]}}},
"UserAndGroupNames":{"type":"object","properties":{"groupNames":{"items":{"type":"string"},"type":"array"},"userEmails":{"items":{"type":"string"},"type":"array"}}}
}`,
});
