// Generated from specs/snapshots/data-use-governance-data-catalog.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

export interface AbacBasicAssignmentInfo {
  /** Format: uuid */
  assignmentId?: string;
  assignmentName?: string;
}

export interface AssociatedAttributeInformation {
  description?: string;
  descriptionKey?: string;
  enabled: boolean;
  fieldName: string;
  formula?: string;
  /** Format: uuid */
  id: string;
  mappedFieldName?: string;
  name?: string;
  nameKey?: string;
  options?: AttributeOptionInformation[];
  optionsByDomain?: {
    [key: string]: AttributeDomainOptionOverrideInformation[];
  };
  responseSubType?: "Standard" | "Formula" | "Matrix" | "RollUp";
  responseType: "Text" | "SingleSelect" | "MultiSelect" | "Date" | "DateTime" | "NumericalText" | "NumericalSingleSelect" | "RadioButton" | "TextArea" | "Formula" | "Level" | "Range" | "Score" | "System";
  /** Format: uuid */
  schemaId?: string;
  schemaName?: string;
}

export interface AttributeDomainOptionOverrideInformation {
  /** Format: uuid */
  attributeDomainOptionId?: string;
  colorCode?: string;
  enabled?: boolean;
  /** Format: uuid */
  id?: string;
  option?: string;
  optionKey?: string;
  optionSelectionValue?: string;
  /** Format: int32 */
  sequence?: number;
  /** Format: uuid */
  targetAttributeId?: string;
  /** Format: uuid */
  targetOptionId?: string;
}

export interface AttributeInformation {
  abacBasicAssignmentInfo?: AbacBasicAssignmentInfo[];
  allowOther?: boolean;
  associatedAttributeFieldName?: string;
  associatedAttributeInformation?: AssociatedAttributeInformation[];
  baseAttribute?: boolean;
  deleteMarker?: "MARKED_FOR_DELETE" | "DELETING" | "DELETED";
  description?: string;
  descriptionKey?: string;
  enabled: boolean;
  encrypted?: boolean;
  fieldName: string;
  formula?: string;
  formulaByDomain?: {
    [key: string]: string;
  };
  hidden?: boolean;
  /** Format: uuid */
  id?: string;
  intakeQuestion?: IntakeQuestion;
  mappedFieldName?: string;
  /** Format: int32 */
  multiSelectMaxOptionValues?: number;
  name: string;
  nameKey?: string;
  optionAllowed?: boolean;
  optionMetadata?: AttributeOptionMetadataInformation;
  optionType?: "None" | "Static" | "Dynamic";
  optionUrl?: string;
  options?: AttributeOptionInformation[];
  optionsByDomain?: {
    [key: string]: AttributeDomainOptionOverrideInformation[];
  };
  readOnly?: boolean;
  referenceCategories?: CategoryInformation[];
  required?: boolean;
  /** Format: int32 */
  responseMaxLength?: number;
  responseSubType?: "STANDARD" | "FORMULA" | "MATRIX";
  responseType?: "Text" | "SingleSelect" | "MultiSelect" | "Date" | "Formula" | "Score" | "Level" | "Range";
  /** Format: uuid */
  schemaId?: string;
  schemaName?: string;
  validationRuleId?: string;
}

export interface AttributeOptionInformation {
  colorCode?: string;
  enabled?: boolean;
  /** Format: uuid */
  id?: string;
  metadata?: AttributeOptionMetadata;
  option: string;
  optionKey?: string;
  /** Format: int32 */
  sequence?: number;
}

export interface AttributeOptionMetadata {
  hint?: string;
  hintKey?: string;
}

export interface AttributeOptionMetadataInformation {
  applicationUrl?: string;
  basicServiceContextPath?: string;
  entityTypeName?: string;
  optionListUrl?: string;
  optionType?: string;
  optionUrl?: string;
  permissions?: string[];
  viewType?: string;
}

export interface BetweenValue {
  from?: string;
  to?: string;
}

export interface CategoryInformation {
  /** Format: uuid */
  id?: string;
  name?: string;
  nameKey?: string;
}

export interface CreateDataAssetInput {
  body: DataAssetUpsertRequest;
}

export interface CreateTagAssociationsInput {
  path: {
    /** Format: uuid */
    dataAssetId: string;
  };
  body: DataAssetTagAssociationRequest[];
}

export interface CreateTagInput {
  body: TagRequestV2;
}

export interface CreateTermAssociationsInput {
  path: {
    /** Format: uuid */
    dataAssetId: string;
  };
  body: DataAssetTermAssociationRequest[];
}

export interface CreateTermInput {
  body: TermCreateRequestV2;
}

export interface CriteriaGroup {
  criteria?: Criterion[];
  operator: "AND" | "OR";
}

export interface Criterion {
  dateUnitType?: "DAYS" | "WEEKS" | "MONTHS" | "YEARS";
  multiValue?: string[];
  multiValueRanges?: BetweenValue[];
  operator: "EQ" | "NOT_EQ" | "GREATER_THAN" | "GREATER_THAN_EQUAL_TO" | "LESS_THAN_EQUAL_TO" | "AFTER_OR_ON" | "BEFORE_OR_ON" | "MORE_THAN" | "CONTAINS" | "BETWEEN" | "WITHIN_THE_LAST" | "DOES_NOT_CONTAIN" | "IS_EMPTY" | "IS_NOT_EMPTY" | "LIST_CONTAINS" | "LIST_DOES_NOT_CONTAIN" | "EQUALS_TO_ANY_OF" | "NOT_EQUALS_TO_ANY_OF" | "EQUALS_TO_ALL_OF" | "NOT_EQUALS_TO_ALL_OF" | "LIST_CONTAINS_ANY_OF" | "LIST_DOES_NOT_CONTAIN_ANY_OF";
  searchField?: string;
  searchFieldDataType?: string;
  searchMode?: "ANY" | "ALL";
  searchQueryType?: "SIMPLE" | "FULL";
  value?: string;
  values?: BetweenValue;
}

export interface CustomAttibute {
  custom?: boolean;
  displayName?: string;
  name?: string;
  value?: unknown;
}

export interface CustomAttributes {
  name?: string;
  options?: string[];
  value?: string;
}

export interface DataAssetBasicResponse {
  /** Format: uuid */
  id?: string;
}

export interface DataAssetPatchRequest {
  additionalAttributes?: MetadataValue[];
  businessOwners?: string[];
  dataStewards?: string[];
  /** Format: uuid */
  oneTrustSourceSystemId?: string;
  pii?: boolean;
  shortDescription?: string;
  tags?: DataAssetTagAssociationRequest[];
  technicalOwners?: string[];
  terms?: DataAssetTermAssociationRequest[];
}

export interface DataAssetResponse {
  additionalAttributes?: MetadataValue[];
  businessOwners?: DataAssetUser[];
  createdBy?: DataAssetUser;
  /** Format: date-time */
  createdDate?: string;
  dataSource?: DataSource;
  dataStewards?: DataAssetUser[];
  /** Format: uuid */
  id?: string;
  name?: string;
  /** Format: uuid */
  oneTrustAssetId?: string;
  /** Format: uuid */
  oneTrustSourceSystemId?: string;
  /** Format: uuid */
  parentId?: string;
  pii?: boolean;
  shortDescription?: string;
  tags?: DataAssetTagAssociationResponse[];
  technicalOwners?: DataAssetUser[];
  terms?: DataAssetTermAssociationResponse[];
  type?: "DATASOURCE" | "DATABASE" | "OBJECT" | "SCHEMA" | "CATALOG" | "TABLE" | "COLUMN" | "FIELD" | "FOLDER" | "FILE" | "DRIVE" | "FILE_SYSTEM" | "VIEW" | "DIRECTORY";
  updatedBy?: DataAssetUser;
  /** Format: date-time */
  updatedDate?: string;
}

export interface DataAssetTagAssociationRequest {
  /** Format: uuid */
  tagId: string;
  tagName: string;
}

export interface DataAssetTagAssociationResponse {
  inherited?: boolean;
  recommended?: boolean;
  source?: "BULK_IMPORT" | "DATA_DISCOVERY" | "DATA_DISCOVERY_REVIEW" | "CATALOG" | "SYNC" | "PARTIAL_SYNC" | "AUTO_APPROVAL_CLASSIFICATION" | "BULK_ACTION" | "GLOSSARY" | "EXTERNAL" | "CLOUD_DATA_DISCOVERY" | "AI_GOVERNANCE";
  status?: "PENDING" | "FLAGGED" | "APPROVED" | "REJECTED" | "DELETED";
  /** Format: uuid */
  tagId?: string;
  tagName?: string;
}

export interface DataAssetTermAssociationRequest {
  /** Format: uuid */
  termId: string;
  termName: string;
}

export interface DataAssetTermAssociationResponse {
  recommended?: boolean;
  source?: "BULK_IMPORT" | "DATA_DISCOVERY" | "DATA_DISCOVERY_REVIEW" | "CATALOG" | "SYNC" | "PARTIAL_SYNC" | "AUTO_APPROVAL_CLASSIFICATION" | "BULK_ACTION" | "GLOSSARY" | "EXTERNAL" | "CLOUD_DATA_DISCOVERY" | "AI_GOVERNANCE";
  status?: "PENDING" | "FLAGGED" | "APPROVED" | "REJECTED" | "DELETED";
  /** Format: uuid */
  termId?: string;
  termName?: string;
}

export interface DataAssetUpsertRequest {
  additionalAttributes?: MetadataValue[];
  businessOwners?: string[];
  dataSource: DataSource;
  dataStewards?: string[];
  name: string;
  /** Format: uuid */
  oneTrustSourceSystemId?: string;
  /** Format: uuid */
  parentId: string;
  pii?: boolean;
  shortDescription?: string;
  tags?: DataAssetTagAssociationRequest[];
  technicalOwners?: string[];
  terms?: DataAssetTermAssociationRequest[];
  type: "DATASOURCE" | "DATABASE" | "OBJECT" | "SCHEMA" | "CATALOG" | "TABLE" | "COLUMN" | "FIELD" | "FOLDER" | "FILE" | "DRIVE" | "FILE_SYSTEM" | "VIEW" | "DIRECTORY";
}

export interface DataAssetUser {
  /** Format: uuid */
  id?: string;
  name?: string;
}

export interface DataCatalogAssociatedAttributeInformation {
  description?: string;
  descriptionKey?: string;
  enabled: boolean;
  fieldName: string;
  formula?: string;
  /** Format: uuid */
  id: string;
  mappedFieldName?: string;
  name?: string;
  nameKey?: string;
  options?: DataCatalogAttributeOptionInformation[];
  responseSubType?: "Standard" | "Formula" | "Matrix" | "RollUp";
  responseType: "Text" | "SingleSelect" | "MultiSelect" | "Date" | "DateTime" | "NumericalText" | "NumericalSingleSelect" | "RadioButton" | "TextArea" | "Formula" | "Level" | "Range" | "Score" | "System";
  /** Format: uuid */
  schemaId?: string;
  schemaName?: string;
}

export interface DataCatalogAttributeInformation {
  allowOther?: boolean;
  associatedAttributeFieldName?: string;
  associatedAttributeInformation?: DataCatalogAssociatedAttributeInformation[];
  baseAttribute?: boolean;
  deleteMarker?: "MARKED_FOR_DELETE" | "DELETING" | "DELETED";
  description?: string;
  descriptionKey?: string;
  enabled: boolean;
  encrypted?: boolean;
  fieldName: string;
  formula?: string;
  hidden?: boolean;
  /** Format: uuid */
  id?: string;
  intakeQuestion?: DataCatalogIntakeQuestion;
  mappedFieldName?: string;
  /** Format: int32 */
  multiSelectMaxOptionValues?: number;
  name: string;
  nameKey?: string;
  optionAllowed?: boolean;
  optionMetadata?: DataCatalogAttributeOptionMetadataInformation;
  optionType?: "None" | "Static" | "Dynamic";
  optionUrl?: string;
  options?: DataCatalogAttributeOptionInformation[];
  readOnly?: boolean;
  referenceCategories?: DataCatalogCategoryInformation[];
  required?: boolean;
  /** Format: int32 */
  responseMaxLength?: number;
  responseSubType?: "STANDARD" | "FORMULA" | "MATRIX";
  responseType?: "Text" | "SingleSelect" | "MultiSelect" | "Date" | "Formula" | "Score" | "Level" | "Range";
  /** Format: uuid */
  schemaId?: string;
  schemaName?: string;
  validationRuleId?: string;
}

export interface DataCatalogAttributeOptionInformation {
  colorCode?: string;
  enabled?: boolean;
  /** Format: uuid */
  id?: string;
  metadata?: DataCatalogAttributeOptionMetadata;
  option: string;
  optionKey?: string;
  /** Format: int32 */
  sequence?: number;
}

export interface DataCatalogAttributeOptionMetadata {
  hint?: string;
  hintKey?: string;
}

export interface DataCatalogAttributeOptionMetadataInformation {
  basicServiceContextPath?: string;
  entityTypeName?: string;
  optionUrl?: string;
  viewType?: string;
}

export interface DataCatalogCategoryInformation {
  /** Format: uuid */
  id?: string;
  name?: string;
  nameKey?: string;
}

export interface DataCatalogIntakeQuestion {
  description?: string;
  descriptionKey?: string;
  name?: string;
  nameKey?: string;
}

export interface DataCatalogOneTrustMetadata {
  page?: DataCatalogOneTrustPage;
}

export interface DataCatalogOneTrustPage {
  first?: boolean;
  last?: boolean;
  /** Format: int64 */
  number?: number;
  /** Format: int64 */
  size?: number;
  sort?: DataCatalogOneTrustSort[];
  /** Format: int64 */
  totalElements?: number;
  /** Format: int64 */
  totalPages?: number;
}

export interface DataCatalogOneTrustSort {
  direction?: "ASC" | "DESC";
  property?: string;
}

export interface DataSource {
  /** Format: uuid */
  id?: string;
  name?: string;
  systemType?: "AWS" | "Azure" | "AzureCosmos" | "AzureStorage" | "Box" | "Cassandra" | "Databricks" | "IBMDB2" | "Exchange" | "GCP" | "GoogleWorkspaceGmail" | "GoogleBigQuery" | "GoogleBigTable" | "MongoDB" | "MySQL" | "Netezza" | "Office365" | "OneDrive" | "OracleRDBMS" | "PostgreSQL" | "AmazonS3" | "AmazonSageMaker" | "SalesForce" | "SAPHana" | "ServiceNow" | "SharePoint" | "SMB" | "Snowflake" | "MicrosoftSQL" | "Teradata" | "Workday" | "Zendesk" | "AmazonRDSforSQLServer" | "AzureSQLServer" | "Redshift" | "GoogleDrive" | "CustomConnector" | "AmazonDynamoDB" | "AmazonAthena" | "Hive" | "SharePoint2019OnPrem" | "GenericJDBC" | "SFTP" | "NFS" | "GCS" | "Redis" | "ElasticSearch" | "MicrosoftTeams" | "Slack" | "AlibabaCloudOSS" | "AzureFiles" | "Iceberg" | "NGFSFILES" | "Github" | "RELATIONAL_DATABASE" | "NON_RELATIONAL_DATABASE" | "FILE" | "API" | "Kafka";
}

export interface DeleteDataAssetInput {
  path: {
    /** Format: uuid */
    dataAssetId: string;
  };
}

export interface DeleteMultipleDataAssetTagAssociationsInput {
  path: {
    /** Format: uuid */
    dataAssetId: string;
  };
  body: DataAssetTagAssociationRequest[];
}

export interface DeleteMultipleDataAssetTermAssociationsInput {
  path: {
    /** Format: uuid */
    dataAssetId: string;
  };
  body: DataAssetTermAssociationRequest[];
}

export interface ExternalSearchResponse {
  continuationToken?: string;
  documents?: OneTrustResponseListOTSearchDocument;
  facets?: {
    [key: string]: {
      [key: string]: number;
    };
  };
}

export interface ExternalTermResponse {
  associatedTags?: string[];
  businessOwner?: string[];
  /** Format: uuid */
  createdBy?: string;
  /** Format: date-time */
  createdDate?: string;
  customAttributes?: CustomAttibute[];
  dataSteward?: string[];
  example?: string;
  glossary?: IdValueKey;
  /** Format: uuid */
  id?: string;
  /** Format: uuid */
  lastUpdatedBy?: string;
  /** Format: date-time */
  lastUpdatedDate?: string;
  name?: string;
  nameKey?: string;
  notes?: string;
  /** Format: int64 */
  numericId?: number;
  shortDescription?: string;
  source?: string;
  status?: string;
  tags?: TagResponse[];
  technicalOwner?: string[];
  type?: string;
  typeKey?: string;
}

export interface FieldValue {
  dataType?: string;
  enabled?: boolean;
  mappedFieldSchema?: string;
  nameKey?: string;
  optionType?: string;
  value?: unknown;
}

export interface FilterCriteria {
  criteriaGroups?: CriteriaGroup[];
  groupOperator: "AND" | "OR";
}

export interface GetCatalogSearchResultsInput {
  body: SearchRequest;
}

export interface GetCatalogSearchResultsV2Input {
  headers?: {
    "x-onetrust-continuationToken"?: string;
  };
  body: SearchRequest;
}

export interface GetDataAssetAttributeInput {
  path: {
    name: string;
  };
}

export interface GetDataAssetInput {
  path: {
    /** Format: uuid */
    dataAssetId: string;
  };
}

export interface GetGlossaryInput {
  path: {
    glossaryName: string;
  };
}

export interface GetListOfTagsInput {
  query?: {
    type?: "CATEGORY" | "CLASSIFICATION" | "BUSINESS_DOMAIN" | "RETENTION" | "ROT";
  };
}

export interface GetListOfTermsInput {
  query?: {
    name?: string;
    /**
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Format: int32
     * @default 20
     */
    size?: number;
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

export interface GlossaryResponse {
  businessOwner?: string[];
  /** Format: uuid */
  createdBy?: string;
  /** Format: date-time */
  createdDate?: string;
  dataSteward?: string[];
  description?: string;
  descriptionKey?: string;
  /** Format: uuid */
  id?: string;
  /** Format: uuid */
  lastUpdatedBy?: string;
  /** Format: date-time */
  lastUpdatedDate?: string;
  name?: string;
  nameKey?: string;
  /** Format: int64 */
  numericId?: number;
  subjectMatterExpert?: string[];
  terms?: TermResponse[];
}

export interface IdValueKey {
  /** Format: uuid */
  id?: string;
  key?: string;
  value?: string;
}

export interface IntakeQuestion {
  description?: string;
  descriptionKey?: string;
  name?: string;
  nameKey?: string;
}

export interface MetadataValue {
  custom?: boolean;
  dataType?: "LONG" | "STRING" | "DATE" | "TIMESTAMP";
  displayName?: string;
  name: string;
  value: unknown;
}

export interface ModifyDataAssetInput {
  path: {
    /** Format: uuid */
    dataAssetId: string;
  };
  body: DataAssetPatchRequest;
}

export interface OTSearchDocument {
  documentType?: string;
  id?: string;
  jobId?: string;
  name?: string;
  properties?: {
    [key: string]: FieldValue;
  };
  source?: string;
}

export interface OneTrustMetadata {
  page?: OneTrustPage;
}

export interface OneTrustPage {
  first?: boolean;
  last?: boolean;
  /** Format: int64 */
  number?: number;
  /** Format: int64 */
  size?: number;
  sort?: OneTrustSort[];
  /** Format: int64 */
  totalElements?: number;
  /** Format: int64 */
  totalPages?: number;
}

export interface OneTrustResponseListOTSearchDocument {
  data?: OTSearchDocument[];
  errors?: unknown[];
  meta?: OneTrustMetadata;
}

export interface OneTrustResponseListOfAttributeInformationWrapper {
  data?: AttributeInformation[];
  errors?: unknown[];
}

export interface OneTrustResponseListOfStringWrapper {
  data?: string[];
}

export interface OneTrustResponseListOfTags {
  data?: string[];
  meta?: DataCatalogOneTrustMetadata;
}

export interface OneTrustResponseOfExternalTermResponse {
  data?: ExternalTermResponse;
  meta?: DataCatalogOneTrustMetadata;
}

export interface OneTrustResponseOfGlossaryResponse {
  data?: GlossaryResponse;
  meta?: DataCatalogOneTrustMetadata;
}

export interface OneTrustResponseOfListOfAttributeInformation {
  data?: DataCatalogAttributeInformation[];
  meta?: DataCatalogOneTrustMetadata;
}

export interface OneTrustResponseOfListofStringWrapper {
  data?: string[];
  meta?: DataCatalogOneTrustMetadata;
}

export interface OneTrustResponseOfTagResponse {
  data?: TagResponse;
  meta?: DataCatalogOneTrustMetadata;
}

export interface OneTrustResponseOfTagTermResponse {
  data?: TagTermResponse;
  meta?: DataCatalogOneTrustMetadata;
}

export interface OneTrustResponseOfTermResponse {
  data?: TermResponse[];
  meta?: DataCatalogOneTrustMetadata;
}

export interface OneTrustSort {
  direction?: "ASC" | "DESC";
  property?: string;
}

export interface SearchFieldResponse {
  searchFields?: SearchFieldV2[];
}

export interface SearchFieldV2 {
  operators?: ("EQ" | "NOT_EQ" | "GREATER_THAN" | "GREATER_THAN_EQUAL_TO" | "LESS_THAN_EQUAL_TO" | "AFTER_OR_ON" | "BEFORE_OR_ON" | "MORE_THAN" | "CONTAINS" | "BETWEEN" | "WITHIN_THE_LAST" | "DOES_NOT_CONTAIN" | "IS_EMPTY" | "IS_NOT_EMPTY" | "LIST_CONTAINS" | "LIST_DOES_NOT_CONTAIN" | "EQUALS_TO_ANY_OF" | "NOT_EQUALS_TO_ANY_OF" | "EQUALS_TO_ALL_OF" | "NOT_EQUALS_TO_ALL_OF" | "LIST_CONTAINS_ANY_OF" | "LIST_DOES_NOT_CONTAIN_ANY_OF")[];
  searchFieldDataType?: string;
  searchFieldName?: string;
}

export interface SearchRequest {
  facets?: string[];
  filterCriteria?: FilterCriteria;
  partialSearch?: boolean;
  searchFields?: string[];
  searchText?: string;
  selectFields?: string[];
}

export interface SearchResponse {
  documents?: OneTrustResponseListOTSearchDocument;
  facets?: {
    [key: string]: {
      [key: string]: number;
    };
  };
}

export interface TagRequestV2 {
  description?: string;
  name?: string;
  type?: "CATEGORY" | "CLASSIFICATION" | "BUSINESS_DOMAIN" | "RETENTION" | "ROT";
}

export interface TagResponse {
  /** Format: uuid */
  athenaId?: string;
  /** Format: uuid */
  createdBy?: string;
  /** Format: date-time */
  createdDate?: string;
  description?: string;
  /** Format: uuid */
  id?: string;
  name?: string;
  /** Format: int64 */
  tagId?: number;
  type?: string;
  /** Format: uuid */
  updatedBy?: string;
  /** Format: date-time */
  updatedDate?: string;
}

export interface TagTermResponse {
  tagresponse?: TagResponse;
  termnames?: string[];
}

export interface TermCreateRequestV2 {
  businessOwner?: UserAndGroupNames;
  createAsApproved?: boolean;
  customAttributes?: CustomAttributes[];
  dataSteward?: UserAndGroupNames;
  example?: string;
  glossaryName: string;
  name: string;
  notes?: string;
  shortDescription?: string;
  tags?: string[];
  technicalOwner?: UserAndGroupNames;
  type: "Data Element" | "Business Term" | "Acronym" | "Key Performance Indicator" | "Metric" | "Type of Individual";
}

export interface TermResponse {
  associatedTags?: string[];
  businessOwner?: string[];
  /** Format: uuid */
  createdBy?: string;
  /** Format: date-time */
  createdDate?: string;
  dataSteward?: string[];
  example?: string;
  glossary?: IdValueKey;
  /** Format: uuid */
  id?: string;
  /** Format: uuid */
  lastUpdatedBy?: string;
  /** Format: date-time */
  lastUpdatedDate?: string;
  name?: string;
  nameKey?: string;
  notes?: string;
  /** Format: int64 */
  numericId?: number;
  shortDescription?: string;
  source?: string;
  status?: string;
  tags?: TagResponse[];
  technicalOwner?: string[];
  type?: string;
  typeKey?: string;
}

export interface UserAndGroupNames {
  groupNames?: string[];
  userEmails?: string[];
}

export interface paths {
  "/api/data-governance/v1/catalog/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get Catalog Search Results */
    post: operations["getCatalogSearchResults"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/data-governance/v1/data-assets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Data Asset */
    post: operations["createDataAsset"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/data-governance/v1/data-assets/{dataAssetId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Data Asset */
    get: operations["getDataAsset"];
    put?: never;
    post?: never;
    /** Delete Data Asset */
    delete: operations["deleteDataAsset"];
    options?: never;
    head?: never;
    /** Modify Data Asset */
    patch: operations["modifyDataAsset"];
    trace?: never;
  };
  "/api/data-governance/v1/data-assets/{dataAssetId}/tags": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Tag Associations */
    post: operations["createTagAssociations"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/data-governance/v1/data-assets/{dataAssetId}/tags/deleteTagAssociations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Delete Multiple Data Asset Tag Associations */
    post: operations["deleteMultipleDataAssetTagAssociations"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/data-governance/v1/data-assets/{dataAssetId}/terms": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Term Associations */
    post: operations["createTermAssociations"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/data-governance/v1/data-assets/{dataAssetId}/terms/deleteTermAssociations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Delete Multiple Data Asset Term Associations */
    post: operations["deleteMultipleDataAssetTermAssociations"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/data-governance/v1/field-details": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Search Fields */
    get: operations["getSearchFields"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/data-governance/v2/catalog/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get Catalog Search Results */
    post: operations["getCatalogSearchResultsV2"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/glossary/v1/glossaries/all/names": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Glossaries */
    get: operations["getListOfGlossaries"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/glossary/v1/glossaries/name/{glossaryName}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Glossary */
    get: operations["getGlossary"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/glossary/v1/tag-names": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Tags */
    get: operations["getListOfTags"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/glossary/v1/tags/{name}/details": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Tag */
    get: operations["getTag"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/glossary/v1/terms": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Terms */
    get: operations["getListOfTerms"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/glossary/v1/terms/attribute-details/{name}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Term Attribute */
    get: operations["getTermAttribute"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/glossary/v1/terms/attribute-names": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Term Attributes */
    get: operations["getListOfTermAttributes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/glossary/v1/terms/name/{termName}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Term */
    get: operations["getTerm"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/glossary/v1/terms/names": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Term Names */
    get: operations["getListOfTermNames"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/glossary/v2/tags": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Tag */
    post: operations["createTag"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/glossary/v2/terms": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Term */
    post: operations["createTerm"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/metadata-catalog/v1/metadata/attribute-details/{name}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Data Asset Attribute */
    get: operations["getDataAssetAttribute"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/metadata-catalog/v1/metadata/attribute-names": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Data Asset Attributes */
    get: operations["getListOfDataAssetAttributes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  getCatalogSearchResults: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SearchRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SearchResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  createDataAsset: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DataAssetUpsertRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DataAssetBasicResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getDataAsset: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        dataAssetId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DataAssetResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  deleteDataAsset: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        dataAssetId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  modifyDataAsset: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        dataAssetId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/merge-patch+json": DataAssetPatchRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DataAssetBasicResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  createTagAssociations: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        dataAssetId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DataAssetTagAssociationRequest[];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DataAssetBasicResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  deleteMultipleDataAssetTagAssociations: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        dataAssetId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DataAssetTagAssociationRequest[];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DataAssetBasicResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  createTermAssociations: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        dataAssetId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DataAssetTermAssociationRequest[];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DataAssetBasicResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  deleteMultipleDataAssetTermAssociations: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        dataAssetId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DataAssetTermAssociationRequest[];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DataAssetBasicResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getSearchFields: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SearchFieldResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getCatalogSearchResultsV2: {
    parameters: {
      query?: never;
      header?: {
        "x-onetrust-continuationToken"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SearchRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ExternalSearchResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getListOfGlossaries: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustResponseOfListofStringWrapper;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getGlossary: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        glossaryName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustResponseOfGlossaryResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getListOfTags: {
    parameters: {
      query?: {
        type?: "CATEGORY" | "CLASSIFICATION" | "BUSINESS_DOMAIN" | "RETENTION" | "ROT";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustResponseListOfTags;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getTag: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustResponseOfTagTermResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getListOfTerms: {
    parameters: {
      query?: {
        name?: string;
        page?: number;
        size?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustResponseOfTermResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getTermAttribute: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustResponseOfListOfAttributeInformation;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getListOfTermAttributes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustResponseOfListofStringWrapper;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getTerm: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        termName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustResponseOfExternalTermResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getListOfTermNames: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": string[];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  createTag: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": TagRequestV2;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustResponseOfTagResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  createTerm: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": TermCreateRequestV2;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TermResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getDataAssetAttribute: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustResponseListOfAttributeInformationWrapper;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getListOfDataAssetAttributes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustResponseListOfStringWrapper;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
}
