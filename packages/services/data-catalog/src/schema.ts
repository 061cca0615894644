// Generated from specs/snapshots/data-use-governance-data-catalog.json. Do not edit; run pnpm generate.

export interface AbacBasicAssignment {
  /** UUID. */
  assignmentId?: string | null;
  assignmentName?: string | null;
}

export interface AssociatedAttribute {
  description?: string | null;
  descriptionKey?: string | null;
  enabled: boolean;
  /** At least 1 character. */
  fieldName: string;
  formula?: string | null;
  /** UUID. */
  id: string;
  mappedFieldName?: string | null;
  /** At least 1 character. */
  name?: string | null;
  nameKey?: string | null;
  options?: AttributeOption[] | null;
  optionsByDomain?: {
    [key: string]: AttributeDomainOptionOverride[];
  } | null;
  responseSubType?: "Standard" | "Formula" | "Matrix" | "RollUp" | (string & {}) | null;
  responseType: "Text" | "SingleSelect" | "MultiSelect" | "Date" | "DateTime" | "NumericalText" | "NumericalSingleSelect" | "RadioButton" | "TextArea" | "Formula" | "Level" | "Range" | "Score" | "System" | (string & {});
  /** UUID. */
  schemaId?: string | null;
  schemaName?: string | null;
}

export interface Attribute {
  abacBasicAssignmentInfo?: AbacBasicAssignment[] | null;
  allowOther?: boolean | null;
  associatedAttributeFieldName?: string | null;
  associatedAttributeInformation?: AssociatedAttribute[] | null;
  baseAttribute?: boolean | null;
  deleteMarker?: "MARKED_FOR_DELETE" | "DELETING" | "DELETED" | (string & {}) | null;
  /** At most 1000 characters. */
  description?: string | null;
  /** At most 255 characters. */
  descriptionKey?: string | null;
  enabled: boolean;
  encrypted?: boolean | null;
  /** 1 to 100 characters. */
  fieldName?: string | null;
  /** At most 4000 characters. */
  formula?: string | null;
  formulaByDomain?: {
    [key: string]: string;
  } | null;
  hidden?: boolean | null;
  /** UUID. */
  id?: string | null;
  intakeQuestion?: IntakeQuestion | null;
  /** At most 100 characters. */
  mappedFieldName?: string | null;
  /** Integer, 1 to 100. */
  multiSelectMaxOptionValues?: number | null;
  /** 1 to 255 characters. */
  name: string;
  /** At most 255 characters. */
  nameKey?: string | null;
  optionAllowed?: boolean | null;
  optionMetadata?: AttributeOptionMetadataInformation | null;
  optionType?: "None" | "Static" | "Dynamic" | (string & {}) | null;
  /** At most 255 characters. */
  optionUrl?: string | null;
  options?: AttributeOption[] | null;
  optionsByDomain?: {
    [key: string]: AttributeDomainOptionOverride[];
  } | null;
  readOnly?: boolean | null;
  referenceCategories?: Category[] | null;
  required?: boolean | null;
  /** Integer, 1 to 4000. */
  responseMaxLength?: number | null;
  responseSubType?: "STANDARD" | "FORMULA" | "MATRIX" | (string & {}) | null;
  responseType?: "Text" | "SingleSelect" | "MultiSelect" | "Date" | "Formula" | "Score" | "Level" | "Range" | (string & {}) | null;
  /** UUID. */
  schemaId?: string | null;
  /** At most 100 characters. */
  schemaName?: string | null;
  validationRuleId?: string | null;
}

export interface AttributeDomainOptionOverride {
  /** UUID. */
  attributeDomainOptionId?: string | null;
  /** At most 7 characters. */
  colorCode?: string | null;
  enabled?: boolean | null;
  /** UUID. */
  id?: string | null;
  option?: string | null;
  optionKey?: string | null;
  optionSelectionValue?: string | null;
  /** Integer, 1 to 32767. */
  sequence?: number | null;
  /** UUID. */
  targetAttributeId?: string | null;
  /** UUID. */
  targetOptionId?: string | null;
}

export interface AttributeListResult {
  data?: Attribute[] | null;
  errors?: unknown[] | null;
}

export interface AttributeOption {
  /** At most 7 characters. */
  colorCode?: string | null;
  enabled?: boolean | null;
  /** UUID. */
  id?: string | null;
  metadata?: AttributeOptionMetadata | null;
  /** 1 to 255 characters. */
  option: string;
  /** At most 255 characters. */
  optionKey?: string | null;
  /** Integer, 1 to 32767. */
  sequence?: number | null;
}

export interface AttributeOptionMetadata {
  hint?: string | null;
  hintKey?: string | null;
}

export interface AttributeOptionMetadataInformation {
  applicationUrl?: string | null;
  basicServiceContextPath?: string | null;
  entityTypeName?: string | null;
  optionListUrl?: string | null;
  optionType?: string | null;
  optionUrl?: string | null;
  permissions?: string[] | null;
  viewType?: string | null;
}

export interface BetweenValue {
  from?: string | undefined;
  to?: string | undefined;
}

export interface Category {
  /** UUID. */
  id?: string | null;
  name?: string | null;
  nameKey?: string | null;
}

export interface CreateDataAssetInput {
  body: DataAssetUpsertRequest;
}

export interface CreateDataAssetTagAssociationsInput {
  path: {
    /** UUID. */
    dataAssetId: string;
  };
  body: DataAssetTagAssociationRequest[];
}

export interface CreateDataAssetTermAssociationsInput {
  path: {
    /** UUID. */
    dataAssetId: string;
  };
  body: DataAssetTermAssociationRequest[];
}

export interface CreateTagInput {
  body: TagRequest;
}

export interface CreateTermInput {
  body: TermCreateRequest;
}

export interface CriteriaGroup {
  /** At least 1 item. */
  criteria?: Criterion[] | undefined;
  operator: "AND" | "OR" | (string & {});
}

export interface Criterion {
  dateUnitType?: "DAYS" | "WEEKS" | "MONTHS" | "YEARS" | (string & {}) | undefined;
  multiValue?: string[] | undefined;
  multiValueRanges?: BetweenValue[] | undefined;
  operator: "EQ" | "NOT_EQ" | "GREATER_THAN" | "GREATER_THAN_EQUAL_TO" | "LESS_THAN_EQUAL_TO" | "AFTER_OR_ON" | "BEFORE_OR_ON" | "MORE_THAN" | "CONTAINS" | "BETWEEN" | "WITHIN_THE_LAST" | "DOES_NOT_CONTAIN" | "IS_EMPTY" | "IS_NOT_EMPTY" | "LIST_CONTAINS" | "LIST_DOES_NOT_CONTAIN" | "EQUALS_TO_ANY_OF" | "NOT_EQUALS_TO_ANY_OF" | "EQUALS_TO_ALL_OF" | "NOT_EQUALS_TO_ALL_OF" | "LIST_CONTAINS_ANY_OF" | "LIST_DOES_NOT_CONTAIN_ANY_OF" | (string & {});
  /** At least 1 character. */
  searchField?: string | undefined;
  searchFieldDataType?: string | undefined;
  searchMode?: "ANY" | "ALL" | (string & {}) | undefined;
  searchQueryType?: "SIMPLE" | "FULL" | (string & {}) | undefined;
  value?: string | undefined;
  values?: BetweenValue | undefined;
}

export interface CustomAttribute {
  custom?: boolean | null;
  displayName?: string | null;
  name?: string | null;
  value?: unknown;
}

export interface CustomAttributes {
  /** At least 1 character. */
  name?: string | undefined;
  options?: string[] | undefined;
  value?: string | undefined;
}

export interface DataAssetBasicResponse {
  /** UUID. */
  id?: string | null;
}

export interface DataAssetPatchRequest {
  additionalAttributes?: MetadataValueInput[] | undefined;
  businessOwners?: string[] | undefined;
  dataStewards?: string[] | undefined;
  /** UUID. */
  oneTrustSourceSystemId?: string | undefined;
  pii?: boolean | undefined;
  /** At most 4000 characters. */
  shortDescription?: string | undefined;
  tags?: DataAssetTagAssociationRequest[] | undefined;
  technicalOwners?: string[] | undefined;
  terms?: DataAssetTermAssociationRequest[] | undefined;
}

export interface DataAssetResponse {
  additionalAttributes?: MetadataValue[] | null;
  businessOwners?: DataAssetUser[] | null;
  createdBy?: DataAssetUser | null;
  /** Date and time. */
  createdDate?: string | null;
  dataSource?: DataSource | null;
  dataStewards?: DataAssetUser[] | null;
  /** UUID. */
  id?: string | null;
  name?: string | null;
  /** UUID. */
  oneTrustAssetId?: string | null;
  /** UUID. */
  oneTrustSourceSystemId?: string | null;
  /** UUID. */
  parentId?: string | null;
  pii?: boolean | null;
  shortDescription?: string | null;
  tags?: DataAssetTagAssociationResponse[] | null;
  technicalOwners?: DataAssetUser[] | null;
  terms?: DataAssetTermAssociationResponse[] | null;
  type?: "DATASOURCE" | "DATABASE" | "OBJECT" | "SCHEMA" | "CATALOG" | "TABLE" | "COLUMN" | "FIELD" | "FOLDER" | "FILE" | "DRIVE" | "FILE_SYSTEM" | "VIEW" | "DIRECTORY" | (string & {}) | null;
  updatedBy?: DataAssetUser | null;
  /** Date and time. */
  updatedDate?: string | null;
}

export interface DataAssetTagAssociationRequest {
  /** UUID. */
  tagId: string;
  tagName: string;
}

export interface DataAssetTagAssociationResponse {
  inherited?: boolean | null;
  recommended?: boolean | null;
  source?: "BULK_IMPORT" | "DATA_DISCOVERY" | "DATA_DISCOVERY_REVIEW" | "CATALOG" | "SYNC" | "PARTIAL_SYNC" | "AUTO_APPROVAL_CLASSIFICATION" | "BULK_ACTION" | "GLOSSARY" | "EXTERNAL" | "CLOUD_DATA_DISCOVERY" | "AI_GOVERNANCE" | (string & {}) | null;
  status?: "PENDING" | "FLAGGED" | "APPROVED" | "REJECTED" | "DELETED" | (string & {}) | null;
  /** UUID. */
  tagId?: string | null;
  /** 1 to 100 characters. */
  tagName?: string | null;
}

export interface DataAssetTermAssociationRequest {
  /** UUID. */
  termId: string;
  termName: string;
}

export interface DataAssetTermAssociationResponse {
  recommended?: boolean | null;
  source?: "BULK_IMPORT" | "DATA_DISCOVERY" | "DATA_DISCOVERY_REVIEW" | "CATALOG" | "SYNC" | "PARTIAL_SYNC" | "AUTO_APPROVAL_CLASSIFICATION" | "BULK_ACTION" | "GLOSSARY" | "EXTERNAL" | "CLOUD_DATA_DISCOVERY" | "AI_GOVERNANCE" | (string & {}) | null;
  status?: "PENDING" | "FLAGGED" | "APPROVED" | "REJECTED" | "DELETED" | (string & {}) | null;
  /** UUID. */
  termId?: string | null;
  /** 1 to 100 characters. */
  termName?: string | null;
}

export interface DataAssetUpsertRequest {
  additionalAttributes?: MetadataValueInput[] | undefined;
  businessOwners?: string[] | undefined;
  dataSource: DataSourceInput;
  dataStewards?: string[] | undefined;
  /** 1 to 100 characters. */
  name: string;
  /** UUID. */
  oneTrustSourceSystemId?: string | undefined;
  /** UUID. */
  parentId: string;
  pii?: boolean | undefined;
  /** At most 4000 characters. */
  shortDescription?: string | undefined;
  tags?: DataAssetTagAssociationRequest[] | undefined;
  technicalOwners?: string[] | undefined;
  terms?: DataAssetTermAssociationRequest[] | undefined;
  type: "DATASOURCE" | "DATABASE" | "OBJECT" | "SCHEMA" | "CATALOG" | "TABLE" | "COLUMN" | "FIELD" | "FOLDER" | "FILE" | "DRIVE" | "FILE_SYSTEM" | "VIEW" | "DIRECTORY" | (string & {});
}

export interface DataAssetUser {
  /** UUID. */
  id?: string | null;
  name?: string | null;
}

export interface DataSource {
  /** UUID. */
  id?: string | null;
  name?: string | null;
  systemType?: "AWS" | "Azure" | "AzureCosmos" | "AzureStorage" | "Box" | "Cassandra" | "Databricks" | "IBMDB2" | "Exchange" | "GCP" | "GoogleWorkspaceGmail" | "GoogleBigQuery" | "GoogleBigTable" | "MongoDB" | "MySQL" | "Netezza" | "Office365" | "OneDrive" | "OracleRDBMS" | "PostgreSQL" | "AmazonS3" | "AmazonSageMaker" | "SalesForce" | "SAPHana" | "ServiceNow" | "SharePoint" | "SMB" | "Snowflake" | "MicrosoftSQL" | "Teradata" | "Workday" | "Zendesk" | "AmazonRDSforSQLServer" | "AzureSQLServer" | "Redshift" | "GoogleDrive" | "CustomConnector" | "AmazonDynamoDB" | "AmazonAthena" | "Hive" | "SharePoint2019OnPrem" | "GenericJDBC" | "SFTP" | "NFS" | "GCS" | "Redis" | "ElasticSearch" | "MicrosoftTeams" | "Slack" | "AlibabaCloudOSS" | "AzureFiles" | "Iceberg" | "NGFSFILES" | "Github" | "RELATIONAL_DATABASE" | "NON_RELATIONAL_DATABASE" | "FILE" | "API" | "Kafka" | (string & {}) | null;
}

export interface DataSourceInput {
  /** UUID. */
  id?: string | undefined;
  name?: string | undefined;
  systemType?: "AWS" | "Azure" | "AzureCosmos" | "AzureStorage" | "Box" | "Cassandra" | "Databricks" | "IBMDB2" | "Exchange" | "GCP" | "GoogleWorkspaceGmail" | "GoogleBigQuery" | "GoogleBigTable" | "MongoDB" | "MySQL" | "Netezza" | "Office365" | "OneDrive" | "OracleRDBMS" | "PostgreSQL" | "AmazonS3" | "AmazonSageMaker" | "SalesForce" | "SAPHana" | "ServiceNow" | "SharePoint" | "SMB" | "Snowflake" | "MicrosoftSQL" | "Teradata" | "Workday" | "Zendesk" | "AmazonRDSforSQLServer" | "AzureSQLServer" | "Redshift" | "GoogleDrive" | "CustomConnector" | "AmazonDynamoDB" | "AmazonAthena" | "Hive" | "SharePoint2019OnPrem" | "GenericJDBC" | "SFTP" | "NFS" | "GCS" | "Redis" | "ElasticSearch" | "MicrosoftTeams" | "Slack" | "AlibabaCloudOSS" | "AzureFiles" | "Iceberg" | "NGFSFILES" | "Github" | "RELATIONAL_DATABASE" | "NON_RELATIONAL_DATABASE" | "FILE" | "API" | "Kafka" | (string & {}) | undefined;
}

export interface DeleteDataAssetInput {
  path: {
    /** UUID. */
    dataAssetId: string;
  };
}

export interface DeleteDataAssetTagAssociationsInput {
  path: {
    /** UUID. */
    dataAssetId: string;
  };
  body: DataAssetTagAssociationRequest[];
}

export interface DeleteDataAssetTermAssociationsInput {
  path: {
    /** UUID. */
    dataAssetId: string;
  };
  body: DataAssetTermAssociationRequest[];
}

export interface ExternalSearchResponse {
  continuationToken?: string | null;
  documents?: SearchDocumentListResult | null;
  facets?: {
    [key: string]: {
      [key: string]: number;
    };
  } | null;
}

export interface ExternalTermResponse {
  associatedTags?: string[] | null;
  businessOwner?: string[] | null;
  /** UUID. */
  createdBy?: string | null;
  /** Date and time. */
  createdDate?: string | null;
  customAttributes?: CustomAttribute[] | null;
  dataSteward?: string[] | null;
  example?: string | null;
  glossary?: IdValueKey | null;
  /** UUID. */
  id?: string | null;
  /** UUID. */
  lastUpdatedBy?: string | null;
  /** Date and time. */
  lastUpdatedDate?: string | null;
  name?: string | null;
  nameKey?: string | null;
  notes?: string | null;
  /** Integer. */
  numericId?: number | null;
  shortDescription?: string | null;
  source?: string | null;
  status?: string | null;
  tags?: TagResponse[] | null;
  technicalOwner?: string[] | null;
  type?: string | null;
  typeKey?: string | null;
}

export interface ExternalTermResult {
  data?: ExternalTermResponse | null;
  meta?: ResultMetadata | null;
}

export interface FieldValue {
  dataType?: string | null;
  enabled?: boolean | null;
  mappedFieldSchema?: string | null;
  nameKey?: string | null;
  optionType?: string | null;
  value?: unknown;
}

export interface FilterCriteria {
  /** At least 1 item. */
  criteriaGroups?: CriteriaGroup[] | undefined;
  groupOperator: "AND" | "OR" | (string & {});
}

export interface GetDataAssetAttributeInput {
  path: {
    name: string;
  };
}

export interface GetDataAssetInput {
  path: {
    /** UUID. */
    dataAssetId: string;
  };
}

export interface GetGlossaryInput {
  path: {
    glossaryName: string;
  };
}

export interface GetTagInput {
  path: {
    name: string;
  };
}

export interface GetTermAttributeInput {
  path: {
    name: string;
  };
}

export interface GetTermInput {
  path: {
    termName: string;
  };
}

export interface GlossaryAssociatedAttribute {
  description?: string | null;
  descriptionKey?: string | null;
  enabled: boolean;
  /** At least 1 character. */
  fieldName: string;
  formula?: string | null;
  /** UUID. */
  id: string;
  mappedFieldName?: string | null;
  /** At least 1 character. */
  name?: string | null;
  nameKey?: string | null;
  options?: AttributeOption[] | null;
  responseSubType?: "Standard" | "Formula" | "Matrix" | "RollUp" | (string & {}) | null;
  responseType: "Text" | "SingleSelect" | "MultiSelect" | "Date" | "DateTime" | "NumericalText" | "NumericalSingleSelect" | "RadioButton" | "TextArea" | "Formula" | "Level" | "Range" | "Score" | "System" | (string & {});
  /** UUID. */
  schemaId?: string | null;
  schemaName?: string | null;
}

export interface GlossaryAttribute {
  allowOther?: boolean | null;
  associatedAttributeFieldName?: string | null;
  associatedAttributeInformation?: GlossaryAssociatedAttribute[] | null;
  baseAttribute?: boolean | null;
  deleteMarker?: "MARKED_FOR_DELETE" | "DELETING" | "DELETED" | (string & {}) | null;
  /** At most 1000 characters. */
  description?: string | null;
  /** At most 255 characters. */
  descriptionKey?: string | null;
  enabled: boolean;
  encrypted?: boolean | null;
  /** 1 to 100 characters. */
  fieldName?: string | null;
  /** At most 4000 characters. */
  formula?: string | null;
  hidden?: boolean | null;
  /** UUID. */
  id?: string | null;
  intakeQuestion?: IntakeQuestion | null;
  /** At most 100 characters. */
  mappedFieldName?: string | null;
  /** Integer, 1 to 100. */
  multiSelectMaxOptionValues?: number | null;
  /** 1 to 255 characters. */
  name: string;
  /** At most 255 characters. */
  nameKey?: string | null;
  optionAllowed?: boolean | null;
  optionMetadata?: GlossaryAttributeOptionMetadata | null;
  optionType?: "None" | "Static" | "Dynamic" | (string & {}) | null;
  /** At most 255 characters. */
  optionUrl?: string | null;
  options?: AttributeOption[] | null;
  readOnly?: boolean | null;
  referenceCategories?: Category[] | null;
  required?: boolean | null;
  /** Integer, 1 to 4000. */
  responseMaxLength?: number | null;
  responseSubType?: "STANDARD" | "FORMULA" | "MATRIX" | (string & {}) | null;
  responseType?: "Text" | "SingleSelect" | "MultiSelect" | "Date" | "Formula" | "Score" | "Level" | "Range" | (string & {}) | null;
  /** UUID. */
  schemaId?: string | null;
  /** At most 100 characters. */
  schemaName?: string | null;
  validationRuleId?: string | null;
}

export interface GlossaryAttributeListResult {
  data?: GlossaryAttribute[] | null;
  meta?: ResultMetadata | null;
}

export interface GlossaryAttributeOptionMetadata {
  basicServiceContextPath?: string | null;
  entityTypeName?: string | null;
  optionUrl?: string | null;
  viewType?: string | null;
}

export interface GlossaryResponse {
  businessOwner?: string[] | null;
  /** UUID. */
  createdBy?: string | null;
  /** Date and time. */
  createdDate?: string | null;
  dataSteward?: string[] | null;
  description?: string | null;
  descriptionKey?: string | null;
  /** UUID. */
  id?: string | null;
  /** UUID. */
  lastUpdatedBy?: string | null;
  /** Date and time. */
  lastUpdatedDate?: string | null;
  name?: string | null;
  nameKey?: string | null;
  /** Integer. */
  numericId?: number | null;
  subjectMatterExpert?: string[] | null;
  terms?: TermResponse[] | null;
}

export interface GlossaryResult {
  data?: GlossaryResponse | null;
  meta?: ResultMetadata | null;
}

export interface GlossaryStringListResult {
  data?: string[] | null;
  meta?: ResultMetadata | null;
}

export interface IdValueKey {
  /** UUID. */
  id?: string | null;
  key?: string | null;
  value?: string | null;
}

export interface IntakeQuestion {
  /** At most 500 characters. */
  description?: string | null;
  /** At most 100 characters. */
  descriptionKey?: string | null;
  /** At most 500 characters. */
  name?: string | null;
  /** At most 100 characters. */
  nameKey?: string | null;
}

export interface ListTagsInput {
  query?: {
    type?: "CATEGORY" | "CLASSIFICATION" | "BUSINESS_DOMAIN" | "RETENTION" | "ROT" | (string & {}) | undefined;
  } | undefined;
}

export interface ListTermsInput {
  query?: {
    name?: string | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 2000, default 20. */
    size?: number | undefined;
  } | undefined;
}

export interface MetadataValue {
  custom?: boolean | null;
  dataType?: "LONG" | "STRING" | "DATE" | "TIMESTAMP" | (string & {}) | null;
  /** 1 to 100 characters. */
  displayName?: string | null;
  /** 1 to 100 characters. */
  name: string;
  value: unknown;
}

export interface MetadataValueInput {
  custom?: boolean | undefined;
  dataType?: "LONG" | "STRING" | "DATE" | "TIMESTAMP" | (string & {}) | undefined;
  /** 1 to 100 characters. */
  displayName?: string | undefined;
  /** 1 to 100 characters. */
  name: string;
  value: unknown;
}

export interface ModifyDataAssetInput {
  path: {
    /** UUID. */
    dataAssetId: string;
  };
  body: DataAssetPatchRequest;
}

export interface OtSearchDocument {
  /** At least 1 character. */
  documentType?: string | null;
  /** At least 1 character. */
  id?: string | null;
  jobId?: string | null;
  /** At least 1 character. */
  name?: string | null;
  source?: string | null;
}

export interface ResultMetadata {
  page?: ResultPage | null;
}

export interface ResultPage {
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  size?: number | null;
  sort?: ResultSort[] | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface ResultSort {
  direction?: "ASC" | "DESC" | (string & {}) | null;
  property?: string | null;
}

export interface SearchCatalogV1Input {
  body: SearchRequest;
}

export interface SearchCatalogV2Input {
  headers?: {
    "x-onetrust-continuationToken"?: string | undefined;
  } | undefined;
  body: SearchRequest;
}

export interface SearchDocumentListResult {
  data?: OtSearchDocument[] | null;
  errors?: unknown[] | null;
  meta?: ResultMetadata | null;
}

export interface SearchField {
  operators?: ("EQ" | "NOT_EQ" | "GREATER_THAN" | "GREATER_THAN_EQUAL_TO" | "LESS_THAN_EQUAL_TO" | "AFTER_OR_ON" | "BEFORE_OR_ON" | "MORE_THAN" | "CONTAINS" | "BETWEEN" | "WITHIN_THE_LAST" | "DOES_NOT_CONTAIN" | "IS_EMPTY" | "IS_NOT_EMPTY" | "LIST_CONTAINS" | "LIST_DOES_NOT_CONTAIN" | "EQUALS_TO_ANY_OF" | "NOT_EQUALS_TO_ANY_OF" | "EQUALS_TO_ALL_OF" | "NOT_EQUALS_TO_ALL_OF" | "LIST_CONTAINS_ANY_OF" | "LIST_DOES_NOT_CONTAIN_ANY_OF" | (string & {}))[] | null;
  searchFieldDataType?: string | null;
  /** At least 1 character. */
  searchFieldName?: string | null;
}

export interface SearchFieldResponse {
  searchFields?: SearchField[] | null;
}

export interface SearchRequest {
  facets?: string[] | undefined;
  filterCriteria?: FilterCriteria | undefined;
  partialSearch?: boolean | undefined;
  searchFields?: string[] | undefined;
  searchText?: string | undefined;
  selectFields?: string[] | undefined;
}

export interface SearchResponse {
  documents?: SearchDocumentListResult | null;
  facets?: {
    [key: string]: {
      [key: string]: number;
    };
  } | null;
}

export interface StringListResult {
  data?: string[] | null;
}

export interface TagListResult {
  data?: string[] | null;
  meta?: ResultMetadata | null;
}

export interface TagRequest {
  description?: string | undefined;
  name?: string | undefined;
  type?: "CATEGORY" | "CLASSIFICATION" | "BUSINESS_DOMAIN" | "RETENTION" | "ROT" | (string & {}) | undefined;
}

export interface TagResponse {
  /** UUID. */
  athenaId?: string | null;
  /** UUID. */
  createdBy?: string | null;
  /** Date and time. */
  createdDate?: string | null;
  description?: string | null;
  /** UUID. */
  id?: string | null;
  name?: string | null;
  /** Integer. */
  tagId?: number | null;
  type?: string | null;
  /** UUID. */
  updatedBy?: string | null;
  /** Date and time. */
  updatedDate?: string | null;
}

export interface TagResult {
  data?: TagResponse | null;
  meta?: ResultMetadata | null;
}

export interface TagTermResponse {
  tagresponse?: TagResponse | null;
  termnames?: string[] | null;
}

export interface TagTermResult {
  data?: TagTermResponse | null;
  meta?: ResultMetadata | null;
}

export interface TermCreateRequest {
  businessOwner?: UserAndGroupNames | undefined;
  createAsApproved?: boolean | undefined;
  customAttributes?: CustomAttributes[] | undefined;
  dataSteward?: UserAndGroupNames | undefined;
  example?: string | undefined;
  glossaryName: string;
  name: string;
  notes?: string | undefined;
  shortDescription?: string | undefined;
  tags?: string[] | undefined;
  technicalOwner?: UserAndGroupNames | undefined;
  type: "Data Element" | "Business Term" | "Acronym" | "Key Performance Indicator" | "Metric" | "Type of Individual" | (string & {});
}

export interface TermResponse {
  associatedTags?: string[] | null;
  businessOwner?: string[] | null;
  /** UUID. */
  createdBy?: string | null;
  /** Date and time. */
  createdDate?: string | null;
  dataSteward?: string[] | null;
  example?: string | null;
  glossary?: IdValueKey | null;
  /** UUID. */
  id?: string | null;
  /** UUID. */
  lastUpdatedBy?: string | null;
  /** Date and time. */
  lastUpdatedDate?: string | null;
  name?: string | null;
  nameKey?: string | null;
  notes?: string | null;
  /** Integer. */
  numericId?: number | null;
  shortDescription?: string | null;
  source?: string | null;
  status?: string | null;
  tags?: TagResponse[] | null;
  technicalOwner?: string[] | null;
  type?: string | null;
  typeKey?: string | null;
}

export interface TermResult {
  data?: TermResponse[] | null;
  meta?: ResultMetadata | null;
}

export interface UserAndGroupNames {
  groupNames?: string[] | undefined;
  userEmails?: string[] | undefined;
}
