// Generated from specs/snapshots/data-use-governance-data-discovery.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

export interface CancelScanJobInput {
  path: {
    /** Format: uuid */
    jobId: string;
  };
}

export interface CancelScanJobOfScannerInput {
  path: {
    /** Format: uuid */
    scannerId: string;
    /** Format: uuid */
    jobId: string;
  };
}

export interface ContextConfig {
  /** Format: int32 */
  windowAfter?: number;
  /** Format: int32 */
  windowBefore?: number;
}

export interface CreateCredentialInput {
  body: CredentialRequestV2;
}

export interface CreateCustomClassifierInput {
  body: CustomDetector;
}

export interface CreateOrUpdateDataSourceInput {
  body: DataSourceV2;
}

export interface CreateScanJobInput {
  body: ScanJobTriggerV3;
}

export interface CreateScanProfileInput {
  body: ScanProfileRequestV2;
}

export interface CredentialRequestV2 {
  description?: string;
  name?: string;
  referenceKey?: string;
  systemName?: string;
  workerNodeName?: string;
}

export interface CredentialV2 {
  description?: string;
  /** Format: uuid */
  id?: string;
  name?: string;
  referenceKey?: string;
  systemName?: "Azure Cosmos" | "Box" | "Cassandra" | "Azure Databricks" | "IBM DB2" | "Exchange" | "GCP" | "Google Workspace Gmail" | "Google BigQuery" | "Google BigTable" | "MongoDB" | "MySQL" | "OneDrive" | "Oracle RDBMS" | "PostgreSQL" | "Amazon S3" | "SalesForce" | "SAP HANA" | "ServiceNow" | "SharePoint" | "SMB" | "Snowflake" | "Microsoft SQL" | "Teradata" | "Workday" | "Zendesk" | "Amazon RDS for SQL Server" | "Azure SQL Server" | "Redshift" | "Google Drive" | "Amazon DynamoDB" | "Amazon Athena" | "SharePoint 2019 OnPrem" | "SFTP" | "NFS" | "GCS" | "Redis" | "Elastic Search" | "Microsoft Teams" | "Slack" | "AlibabaCloudOSS" | "Azure Files" | "Iceberg" | "Kafka";
  workerNodeName?: string;
}

export interface CustomDetector {
  readonly code?: string;
  /** Format: uuid */
  readonly createdBy?: string;
  /** Format: date-time */
  readonly createdDate?: string;
  readonly custom?: boolean;
  definition: DetectorDefinition;
  description?: string;
  readonly detectorType?: "PATTERN" | "DICTIONARY" | "SURROGATE" | "VALIDATOR" | "TEMPLATE" | "COMPLEX";
  /** Format: int64 */
  readonly detectorVersion?: number;
  readonly enabled?: boolean;
  glossaryTerm?: GlossaryTerm;
  /** Format: uuid */
  readonly id?: string;
  readonly isGlossaryTermChanged?: boolean;
  isPII: boolean;
  /** Format: uuid */
  readonly lastModifiedBy?: string;
  /** Format: date-time */
  readonly lastModifiedDate?: string;
  name: string;
  readonly surrogateType?: string;
  /** Format: int64 */
  readonly version?: number;
}

export interface DataSourceSettingsV2 {
  /** Format: uuid */
  classificationProfileId?: string;
  /** Format: uuid */
  credentialId?: string;
  credentialName?: string;
  /** Format: uuid */
  detectorProfileId?: string;
  /** Format: int64 */
  id?: number;
  metadataClassificationEnabled?: boolean;
  /** Format: uuid */
  oneTrustAssetId?: string;
  /** Format: uuid */
  scanProfileId?: string;
  scanProfileName?: string;
  /** Format: uuid */
  scannerId?: string;
  workerNodeName?: string;
}

export interface DataSourceTrigger {
  cronExpression?: string;
  dateTime?: ScheduleDateTime;
  /** Format: int64 */
  id?: number;
  isRunManual?: boolean;
  runManual?: boolean;
}

export interface DataSourceV2 {
  /** Format: uuid */
  createdBy?: string;
  /** Format: date-time */
  createdDate?: string;
  dataSourceName?: string;
  dataSourceSettings?: DataSourceSettingsV2;
  dataSourceTriggerList?: DataSourceTrigger[];
  /** Format: uuid */
  id?: string;
  /** Format: uuid */
  modifiedBy?: string;
  /** Format: date-time */
  modifiedDate?: string;
  /** Format: uuid */
  oneTrustAssetId?: string;
  /** Format: uuid */
  orgGroupId?: string;
  status?: "INACTIVE" | "ACTIVE" | "DELETED";
  /** Format: uuid */
  systemId?: string;
  systemName?: string;
  systemType?: "AWS" | "Azure" | "AzureCosmos" | "AzureStorage" | "Box" | "Cassandra" | "Databricks" | "IBMDB2" | "Exchange" | "GCP" | "GoogleWorkspaceGmail" | "GoogleBigQuery" | "GoogleBigTable" | "MongoDB" | "MySQL" | "Netezza" | "Office365" | "OneDrive" | "OracleRDBMS" | "PostgreSQL" | "AmazonS3" | "AmazonSageMaker" | "AmazonBedrock" | "GCPVertex" | "AzureFoundry" | "SalesForce" | "SAPHana" | "ServiceNow" | "SharePoint" | "SMB" | "Snowflake" | "MicrosoftSQL" | "Teradata" | "Workday" | "Zendesk" | "AmazonRDSforSQLServer" | "AzureSQLServer" | "Redshift" | "GoogleDrive" | "CustomConnector" | "AmazonDynamoDB" | "AmazonAthena" | "Hive" | "SharePoint2019OnPrem" | "GenericJDBC" | "SFTP" | "NFS" | "GCS" | "Redis" | "ElasticSearch" | "MicrosoftTeams" | "Slack" | "AlibabaCloudOSS" | "AzureFiles" | "Iceberg" | "NGFSFILES" | "Github" | "Unknown" | "RELATIONAL_DATABASE" | "NON_RELATIONAL_DATABASE" | "FILE" | "API" | "Kafka" | "WorkdayApp";
}

export interface DeleteCredentialInput {
  path: {
    /** Format: uuid */
    id: string;
  };
}

export interface DeleteCustomClassifierInput {
  path: {
    classifierName: string;
  };
}

export interface DeleteDataSourceInput {
  path: {
    /** Format: uuid */
    id: string;
  };
}

export interface DeleteScanProfileInput {
  path: {
    /** Format: uuid */
    scanProfileId: string;
  };
}

export interface DetectionRule {
  context?: ContextConfig;
  dictionary?: DictionaryConfig;
  includeExpand?: boolean;
  inverse?: boolean;
  likelihoodAdjustment?: LikelihoodAdjustment;
  name?: string;
  pattern?: RegexPatternConfig;
  target?: "FINDING" | "CONTEXT" | "XPATH" | "OBJECT_NAME" | "OBJECT_PARENT" | "FILE_EXTENSION" | "FILE_NAME" | "COLUMN_NAME";
  type: "PATTERN" | "DICTIONARY" | "VALIDATOR";
  validator?: ValidatorConfig;
}

export interface Detector {
  readonly code?: string;
  /** Format: uuid */
  readonly createdBy?: string;
  /** Format: date-time */
  readonly createdDate?: string;
  readonly custom?: boolean;
  definition: DetectorDefinition;
  description?: string;
  readonly detectorType?: "PATTERN" | "DICTIONARY" | "SURROGATE" | "VALIDATOR" | "TEMPLATE" | "COMPLEX";
  /** Format: int64 */
  readonly detectorVersion?: number;
  readonly enabled?: boolean;
  glossaryTerm?: GlossaryTerm;
  /** Format: uuid */
  readonly id?: string;
  readonly isGlossaryTermChanged?: boolean;
  isPII: boolean;
  /** Format: uuid */
  readonly lastModifiedBy?: string;
  /** Format: date-time */
  readonly lastModifiedDate?: string;
  name?: string;
  readonly surrogateType?: string;
  /** Format: int64 */
  readonly version?: number;
}

export interface DetectorDefinition {
  readonly SCHEMA_VERSION?: string;
  /** Format: int64 */
  readonly VERSION?: number;
  detectionRules?: DetectionRule[];
  detections?: PotentialMatchRule[];
  readonly evaluations?: Evaluation[];
  readonly isCustom?: boolean;
  metadata?: DetectorMetadata;
  name?: string;
  readonly otCode?: string;
}

export interface DetectorMetadata {
  categories?: string[];
  description?: string;
  displayName?: string;
  industries?: string[];
  languages?: string[];
  locations?: string[];
  otDisplayName?: string;
  sensitivityLevel?: string;
}

export interface DetectorSummary {
  code?: string;
  custom?: boolean;
  description?: string;
  detectorType?: "PATTERN" | "DICTIONARY" | "SURROGATE" | "VALIDATOR" | "TEMPLATE" | "COMPLEX";
  enabled?: boolean;
  glossaryTerm?: string;
  /** Format: uuid */
  readonly id?: string;
  name?: string;
}

export interface DictionaryConfig {
  ignoreCase?: boolean;
  terms: string[];
}

export interface Evaluation {
  match?: string[];
  metadata?: Metadata;
  text?: string;
}

export interface FilterFlags {
  endBoundary?: "ALWAYS" | "NEVER" | "IGNORE";
  ignoreCase?: boolean;
  inverse?: boolean;
  startBoundary?: "ALWAYS" | "NEVER" | "IGNORE";
}

export interface GetCredentialInput {
  path: {
    /** Format: uuid */
    id: string;
  };
}

export interface GetCustomClassifierInput {
  path: {
    classifierName: string;
  };
}

export interface GetDataSourceInput {
  path: {
    /** Format: uuid */
    id: string;
  };
}

export interface GetListOfCredentialsInput {
  query?: {
    name?: string;
    systemName?: "Azure Cosmos" | "Box" | "Cassandra" | "Azure Databricks" | "IBM DB2" | "Exchange" | "GCP" | "Google Workspace Gmail" | "Google BigQuery" | "Google BigTable" | "MongoDB" | "MySQL" | "OneDrive" | "Oracle RDBMS" | "PostgreSQL" | "Amazon S3" | "SalesForce" | "SAP HANA" | "ServiceNow" | "SharePoint" | "SMB" | "Snowflake" | "Microsoft SQL" | "Teradata" | "Workday" | "Zendesk" | "Amazon RDS for SQL Server" | "Azure SQL Server" | "Redshift" | "Google Drive" | "Amazon DynamoDB" | "Amazon Athena" | "SharePoint 2019 OnPrem" | "SFTP" | "NFS" | "GCS" | "Redis" | "Elastic Search" | "Microsoft Teams" | "Slack" | "AlibabaCloudOSS" | "Azure Files" | "Iceberg" | "Kafka";
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
    /** @default createdDate,desc */
    sort?: "name,asc" | "name,desc" | "systemName,asc" | "systemName,desc";
  };
}

export interface GetListOfCustomClassifiersInput {
  query?: {
    searchTerm?: string;
    /** Format: uuid */
    mappedTermId?: string;
  };
}

export interface GetListOfDataSourcesInput {
  query?: {
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
    /** @default createdDate,desc */
    sort?: "name,asc" | "name,desc" | "systemType,asc" | "systemType,desc" | "createdDate,asc" | "createdDate,desc" | "status,desc" | "status,asc";
    name?: string;
    systemType?: "AzureCosmos" | "Box" | "Cassandra" | "AzureDatabricks" | "IBMDB2" | "Exchange" | "GCP" | "GoogleWorkspaceGmail" | "GoogleBigQuery" | "GoogleBigTable" | "MongoDB" | "MySQL" | "OneDrive" | "OracleRDBMS" | "PostgreSQL" | "AmazonS3" | "SalesForce" | "SAPHana" | "ServiceNow" | "SharePoint" | "SMB" | "Snowflake" | "MicrosoftSQL" | "Teradata" | "Workday" | "Zendesk" | "AmazonRDSforSQLServer" | "AzureSQLServer" | "Redshift" | "GoogleDrive" | "AmazonDynamoDB" | "AmazonAthena" | "SharePoint2019OnPrem" | "SFTP" | "NFS" | "GCS" | "Redis" | "ElasticSearch" | "MicrosoftTeams" | "Slack" | "AlibabaCloudOSS" | "AzureFiles" | "Iceberg" | "Kafka";
    /** Format: date-time */
    createdFrom?: string;
    /** Format: date-time */
    createdTo?: string;
    /** Format: uuid */
    oneTrustAssetId?: string;
    status?: "ACTIVE" | "INACTIVE" | "DELETED";
    /** Format: uuid */
    workerNodeId?: string;
  };
}

export interface GetListOfImageTagsInput {
  query?: {
    version?: string;
  };
}

export interface GetListOfScanJobsInput {
  path: {
    /** Format: uuid */
    dataSourceId: string;
  };
  query?: {
    status?: ("PENDING" | "IN_PROGRESS" | "COMPLETED")[];
    scanLevel?: ("CATALOG" | "CATALOG_SCAN")[];
    isManual?: boolean;
    /** Format: date-time */
    createdFrom?: string;
    /** Format: date-time */
    createdTo?: string;
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
    /** @default createdDate,desc */
    sort?: "status,asc" | "status,desc" | "scanLevel,asc" | "scanLevel,desc" | "createdDate,asc" | "createdDate,desc";
  };
}

export interface GetListOfScanProfilesInput {
  query?: {
    search?: string;
    systemName?: "Azure Cosmos" | "Box" | "Cassandra" | "Azure Databricks" | "IBM DB2" | "Exchange" | "GCP" | "Google Workspace Gmail" | "Google BigQuery" | "Google BigTable" | "MongoDB" | "MySQL" | "OneDrive" | "Oracle RDBMS" | "PostgreSQL" | "Amazon S3" | "SalesForce" | "SAP HANA" | "ServiceNow" | "SharePoint" | "SMB" | "Snowflake" | "Microsoft SQL" | "Teradata" | "Workday" | "Zendesk" | "Amazon RDS for SQL Server" | "Azure SQL Server" | "Redshift" | "Google Drive" | "Amazon DynamoDB" | "Amazon Athena" | "SharePoint 2019 OnPrem" | "SFTP" | "NFS" | "GCS" | "Redis" | "Elastic Search" | "Microsoft Teams" | "Slack" | "AlibabaCloudOSS" | "Azure Files" | "Iceberg" | "Kafka";
    scanType?: "CATALOG" | "CATALOG_SCAN" | "OFFSET_REPORT";
    /** Format: date-time */
    createdFrom?: string;
    /** Format: date-time */
    createdTo?: string;
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
    /** @default createdDate,desc */
    sort?: "name,asc" | "name,desc" | "systemName,asc" | "systemName,desc" | "scanType,asc" | "scanType,desc" | "createdDate,asc" | "createdDate,desc";
  };
}

export interface GetScanJobInput {
  path: {
    /** Format: uuid */
    jobId: string;
  };
}

export interface GetScanJobOfScannerInput {
  path: {
    /** Format: uuid */
    scannerId: string;
    /** Format: uuid */
    jobId: string;
  };
}

export interface GetScanProfileInput {
  path: {
    /** Format: uuid */
    scanProfileId: string;
  };
}

export interface GlossaryTerm {
  /** Format: uuid */
  id?: string;
  name?: string;
}

export interface LikelihoodAdjustment {
  /** Format: int32 */
  adjustLikelihood?: number;
  setLikelihood?: "NO_MATCH" | "VERY_UNLIKELY" | "UNLIKELY" | "POSSIBLE" | "LIKELY" | "VERY_LIKELY";
  type?: string;
}

export interface Metadata {
  OBJECT_NAME?: string;
  OBJECT_PARENT?: string;
  XPATH?: string;
  xpath?: string;
}

export interface MetadataScanJobV2 {
  /** Format: uuid */
  cancelledBy?: string;
  /** Format: date-time */
  cancelledDate?: string;
  /** Format: int64 */
  cancelledRecordCount?: number;
  /** Format: int64 */
  classifiedTermsCount?: number;
  /** Format: uuid */
  createdBy?: string;
  /** Format: date-time */
  createdDate?: string;
  /** Format: int64 */
  expectedRecordCount?: number;
  /** Format: int64 */
  failedIngestionCount?: number;
  /** Format: int64 */
  failedRecordCount?: number;
  /** Format: uuid */
  id?: string;
  /** Format: int64 */
  idleScanDuration?: number;
  /** Format: int64 */
  ingestedMetadataVolume?: number;
  /** Format: date-time */
  ingestionDate?: string;
  ingestionStatus?: "AWAITING" | "PUBLISHING" | "PUBLISHED" | "NONE";
  isManual?: boolean;
  isVoyager?: boolean;
  jobContext?: unknown;
  /** Format: double */
  jobProgress?: number;
  manual?: boolean;
  /** Format: int32 */
  maxRetries?: number;
  name?: string;
  /** Format: uuid */
  pausedBy?: string;
  /** Format: date-time */
  pausedDate?: string;
  /** Format: uuid */
  resumedBy?: string;
  /** Format: date-time */
  resumedDate?: string;
  /** Format: int32 */
  retryAttempts?: number;
  /** Format: int64 */
  scanDuration?: number;
  scanLevel?: "INCREMENTAL_SCAN" | "FULL_SCAN" | "SCAN" | "SOURCING" | "CATALOG" | "CATALOG_SCAN" | "QUERY" | "FILE_RETRIEVAL" | "OFFSET_REPORT" | "CATALOG_POLICY_SCAN" | "ASSET_DISCOVERY" | "DATA_ELEMENT_DISCOVERY" | "POLICY_ORCHESTRATION_APPLY" | "POLICY_ORCHESTRATION_UNAPPLY" | "POLICY_ORCHESTRATION_EDIT" | "POLICY_ORCHESTRATION_DELETE" | "ROLE_INGESTION" | "AI_ASSET_DISCOVERY" | "GUARDRAIL_POLICY_ENFORCEMENT";
  scanProfile?: ScanProfileV2;
  /** Format: date-time */
  scanStartedDate?: string;
  scannedCount?: string;
  /** Format: int64 */
  scannedMetadataCount?: number;
  /** Format: uuid */
  scannerId: string;
  /** Format: uuid */
  sourceSystemId: string;
  status: "QUEUED" | "PENDING" | "PROCESSING" | "COMPLETED" | "ABORTED" | "STOPPED_AS_LOAD_ABORTED" | "CANCELLED" | "CANCELLING" | "FAILED" | "PAUSED" | "PAUSING" | "RESUMING";
  statusMessage?: string;
  /** Format: int64 */
  successRecordCount?: number;
  /** Format: int64 */
  totalContentSize?: number;
  /** Format: uuid */
  updatedBy?: string;
  /** Format: date-time */
  updatedDate?: string;
  /** Format: int64 */
  uploadedMetadataCount?: number;
  voyager?: boolean;
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

export interface OneTrustResponseDataSourceWrapper {
  data?: DataSourceV2;
  errors?: unknown[];
  meta?: OneTrustMetadata;
}

export interface OneTrustSort {
  direction?: "ASC" | "DESC";
  property?: string;
}

export interface PageWrapperCredential {
  content?: CredentialV2[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: Pageable;
  /** Format: int32 */
  size?: number;
  sort?: Sort;
  /** Format: int32 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PageWrapperDataSource {
  content?: DataSourceV2[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: Pageable;
  /** Format: int32 */
  size?: number;
  sort?: Sort;
  /** Format: int32 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PageWrapperMetadataScanJob {
  content?: MetadataScanJobV2[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: Pageable;
  /** Format: int32 */
  size?: number;
  sort?: Sort;
  /** Format: int32 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PageWrapperScanProfile {
  content?: ScanProfileV2[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: Pageable;
  /** Format: int32 */
  size?: number;
  sort?: Sort;
  /** Format: int32 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface Pageable {
  /** Format: int32 */
  page?: number;
  /** Format: int32 */
  size?: number;
  sort?: string[];
}

export interface PotentialMatchRule {
  description?: string;
  dictionary?: DictionaryConfig;
  likelihood?: "NO_MATCH" | "VERY_UNLIKELY" | "UNLIKELY" | "POSSIBLE" | "LIKELY" | "VERY_LIKELY";
  name: string;
  pattern?: RegexPatternConfig;
  readonly prerequisite?: Prerequisite;
  surrogate?: SurrogateConfig;
  type: "PATTERN" | "DICTIONARY" | "SURROGATE";
}

export interface Prerequisite {
  /** Format: int32 */
  minLength?: number;
  requirements?: string[];
  wordFilter?: string[];
  wordFilterFlags?: FilterFlags;
}

export interface RegexPatternConfig {
  flags?: string;
  groupIndexes?: number[];
  regex: string;
}

export interface ScanJobTriggerV3 {
  /** Format: uuid */
  classificationProfileId?: string;
  /** Format: uuid */
  dataSourceId: string;
  /** Format: uuid */
  detectorProfileId?: string;
  /** Format: uuid */
  scanProfileId?: string;
}

export interface ScanProfileRequestV2 {
  displayName?: string;
  name: string;
  scanProfileContext: unknown;
  scanType: "CATALOG" | "CATALOG_SCAN";
  systemName: string;
  systemType: "RELATIONAL_DATABASE" | "NON_RELATIONAL_DATABASE" | "FILE" | "API" | "CUSTOM" | "UNKNOWN" | "CLOUD_PLATFORM" | "MACHINE_LEARNING_PLATFORM";
}

export interface ScanProfileV2 {
  /** Format: date-time */
  createdDate?: string;
  displayName?: string;
  /** Format: uuid */
  id: string;
  name: string;
  scanProfileContext: unknown;
  scanType: "CATALOG" | "CATALOG_SCAN";
  sourceType?: "SEED" | "USER_DEFINED";
  systemName: string;
  systemType: "RELATIONAL_DATABASE" | "NON_RELATIONAL_DATABASE" | "FILE" | "API" | "CUSTOM" | "UNKNOWN" | "CLOUD_PLATFORM" | "MACHINE_LEARNING_PLATFORM";
}

export interface ScheduleDateTime {
  dayOfMonth?: string;
  dayOfWeek?: ScheduleDateTimeField;
  frequency?: ScheduleDateTimeField;
  frequencyIntervalTracker?: string;
  hours?: ScheduleDateTimeField;
  minutes?: string;
  month?: string;
  seconds?: string;
  year?: string;
}

export interface ScheduleDateTimeField {
  cronExp?: string;
  label?: string;
  value?: string;
}

export interface Sort {
  sort?: string[];
}

export interface SurrogateConfig {
  name?: string;
}

export interface UpdateCredentialInput {
  body: CredentialV2;
}

export interface UpdateCustomClassifierInput {
  path: {
    classifierName: string;
  };
  body: CustomDetector;
}

export interface UpdateScanProfileInput {
  body: ScanProfileV2;
}

export interface ValidatorConfig {
  options?: {
    [key: string]: unknown;
  };
  type: "ABA_ROUTING_NUMBER" | "ACH_ROUTING_NUMBER" | "ALL_DIGITS_IN_SEQUENCE" | "ALL_DIGITS_SAME" | "ARGENTINA_CUIT_CUIL" | "AUSTRALIA_MEDICAL_ACCOUNT" | "AUSTRALIAN_ABN" | "AUSTRALIAN_ACN" | "AUSTRALIAN_TFN" | "AUSTRIA_SSN" | "AUSTRIA_TIN" | "BELGIUM_NATIONAL_NUMBER" | "BELGIUM_VAT" | "BRAZIL_CNH" | "BRAZIL_CNPJ" | "BRAZIL_CPF" | "BRAZIL_RG" | "CHILEAN_RUT" | "CDCCM_CODE" | "CDCPCS_CODE" | "CELL_CONTENT" | "CITY" | "CREDIT_CARD" | "CROATIA_OIB" | "CUSIP" | "CYPRUS_TIN" | "CZECH_SLOVAK_PERSONAL_ID" | "DATE" | "DEA_NUMBER" | "DENMARK_PERSONAL_ID" | "EAN13" | "FINLAND_NATIONAL_ID" | "FRANCE_INSEE" | "FRANCE_TIN" | "FRANCE_VAT" | "GERMAN_NATIONAL_ID_NUMBER" | "GERMAN_TIN" | "GERMAN_VAT" | "HONG_KONG_HKID" | "HUNGARY_PERSONAL_ID" | "HUNGARY_TIN" | "HUNGARY_TAJ" | "HUNGARY_VAT" | "IBAN_CODE" | "IF_CODE" | "IMSI" | "INDIA_GST" | "INDONESIA_KTP" | "IRELAND_PPSN" | "ISBN" | "ISIN" | "ISSN" | "ITALY_FISCAL_CODE" | "JAPAN_CORPORATE_NUMBER" | "JAPAN_INDIVIDUAL_NUMBER" | "KOREA_RRN" | "LITHUANIA_PERSONAL_CODE" | "LUHN" | "LUXEMBOURG_NATIONAL_ID" | "MEXICO_CURP" | "NETHERLANDS_BSN" | "NETHERLANDS_TIN" | "NETHERLANDS_VAT" | "NEW_ZEALAND_IRD" | "NEW_ZEALAND_NHI" | "NORWAY_IDENTIFICATION_NUMBER" | "NPI" | "PHONE_NUMBER" | "POLISH_ID_CARD" | "POLISH_PESEL" | "POLISH_TIN" | "PORTUGAL_CITIZEN_CARD" | "PORTUGAL_TIN" | "REGON_NUMBER" | "ROMANIA_CNP" | "SEDOL" | "SINGAPORE_NRIC" | "SLOVENIA_JMBG" | "SOUTH_AFRICAN_ID" | "SOUTH_AFRICAN_TIN" | "SPAIN_DNI" | "SPAIN_NIF" | "SPAIN_SSN" | "STRING_REQUIREMENTS" | "SWEDEN_NATIONAL_ID_NUMBER" | "SWIFT_CODE" | "SWISS_AHV" | "TAIWAN_UI" | "THAILAND_NATIONAL_ID_CODE" | "TURKEY_NATIONAL_ID" | "UAE_ID_CARD" | "UDI_GS1" | "UDI_HIBCC" | "UDI_ICCBBA" | "UK_NHS" | "UKNHS_NUMBER" | "US_VIN" | "VERHOEFF";
}

export interface paths {
  "/api/discovery-scan-config/v2/credentials": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Credentials */
    get: operations["getListOfCredentials"];
    /** Update Credential */
    put: operations["updateCredential"];
    /** Create Credential */
    post: operations["createCredential"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/discovery-scan-config/v2/credentials/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Credential */
    get: operations["getCredential"];
    put?: never;
    post?: never;
    /** Delete Credential */
    delete: operations["deleteCredential"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/discovery-scan-config/v2/scan-job": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Scan Job */
    post: operations["createScanJob"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/discovery-scan-config/v2/scan-job/datasource/{dataSourceId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Scan Jobs */
    get: operations["getListOfScanJobs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/discovery-scan-config/v2/scan-job/{jobId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Scan Job */
    get: operations["getScanJob"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/discovery-scan-config/v2/scan-job/{jobId}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Cancel Scan Job */
    patch: operations["cancelScanJob"];
    trace?: never;
  };
  "/api/discovery-scan-config/v2/scan-profiles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Scan Profiles */
    get: operations["getListOfScanProfiles"];
    /** Update Scan Profile */
    put: operations["updateScanProfile"];
    /** Create Scan Profile */
    post: operations["createScanProfile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/discovery-scan-config/v2/scan-profiles/{scanProfileId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Scan Profile */
    get: operations["getScanProfile"];
    put?: never;
    post?: never;
    /** Delete Scan Profile */
    delete: operations["deleteScanProfile"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/discovery-scan-config/v2/scanners/{scannerId}/jobs/{jobId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Scan Job */
    get: operations["getScanJobOfScanner"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/discovery-scan-config/v2/scanners/{scannerId}/jobs/{jobId}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Cancel Scan Job */
    patch: operations["cancelScanJobOfScanner"];
    trace?: never;
  };
  "/api/discovery-scan-config/v3/docker-repository-tags": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Image tags */
    get: operations["getListOfImageTags"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/discovery-scan-config/v3/system": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Data Sources */
    get: operations["getListOfDataSources"];
    /** Create or Update Data Source */
    put: operations["createOrUpdateDataSource"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/discovery-scan-config/v3/system/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Data Source */
    get: operations["getDataSource"];
    put?: never;
    post?: never;
    /** Delete Data Source */
    delete: operations["deleteDataSource"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/label-manager/v2/custom-classifiers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Custom Classifiers */
    get: operations["getListOfCustomClassifiers"];
    put?: never;
    /** Create Custom Classifier */
    post: operations["createCustomClassifier"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/label-manager/v2/custom-classifiers/{classifierName}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Custom Classifier */
    get: operations["getCustomClassifier"];
    /** Update Custom Classifier */
    put: operations["updateCustomClassifier"];
    post?: never;
    /** Delete Custom Classifier */
    delete: operations["deleteCustomClassifier"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  getListOfCredentials: {
    parameters: {
      query?: {
        name?: string;
        systemName?: "Azure Cosmos" | "Box" | "Cassandra" | "Azure Databricks" | "IBM DB2" | "Exchange" | "GCP" | "Google Workspace Gmail" | "Google BigQuery" | "Google BigTable" | "MongoDB" | "MySQL" | "OneDrive" | "Oracle RDBMS" | "PostgreSQL" | "Amazon S3" | "SalesForce" | "SAP HANA" | "ServiceNow" | "SharePoint" | "SMB" | "Snowflake" | "Microsoft SQL" | "Teradata" | "Workday" | "Zendesk" | "Amazon RDS for SQL Server" | "Azure SQL Server" | "Redshift" | "Google Drive" | "Amazon DynamoDB" | "Amazon Athena" | "SharePoint 2019 OnPrem" | "SFTP" | "NFS" | "GCS" | "Redis" | "Elastic Search" | "Microsoft Teams" | "Slack" | "AlibabaCloudOSS" | "Azure Files" | "Iceberg" | "Kafka";
        page?: number;
        size?: number;
        sort?: "name,asc" | "name,desc" | "systemName,asc" | "systemName,desc";
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
          "application/json": PageWrapperCredential;
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
  updateCredential: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CredentialV2;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CredentialV2;
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
  createCredential: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CredentialRequestV2;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CredentialV2;
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
  getCredential: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
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
          "application/json": CredentialV2;
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
  deleteCredential: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
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
  createScanJob: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ScanJobTriggerV3;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MetadataScanJobV2;
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
  getListOfScanJobs: {
    parameters: {
      query?: {
        status?: ("PENDING" | "IN_PROGRESS" | "COMPLETED")[];
        scanLevel?: ("CATALOG" | "CATALOG_SCAN")[];
        isManual?: boolean;
        createdFrom?: string;
        createdTo?: string;
        page?: number;
        size?: number;
        sort?: "status,asc" | "status,desc" | "scanLevel,asc" | "scanLevel,desc" | "createdDate,asc" | "createdDate,desc";
      };
      header?: never;
      path: {
        dataSourceId: string;
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
          "application/json": PageWrapperMetadataScanJob;
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
  getScanJob: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        jobId: string;
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
          "application/json": MetadataScanJobV2;
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
  cancelScanJob: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        jobId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MetadataScanJobV2;
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
  getListOfScanProfiles: {
    parameters: {
      query?: {
        search?: string;
        systemName?: "Azure Cosmos" | "Box" | "Cassandra" | "Azure Databricks" | "IBM DB2" | "Exchange" | "GCP" | "Google Workspace Gmail" | "Google BigQuery" | "Google BigTable" | "MongoDB" | "MySQL" | "OneDrive" | "Oracle RDBMS" | "PostgreSQL" | "Amazon S3" | "SalesForce" | "SAP HANA" | "ServiceNow" | "SharePoint" | "SMB" | "Snowflake" | "Microsoft SQL" | "Teradata" | "Workday" | "Zendesk" | "Amazon RDS for SQL Server" | "Azure SQL Server" | "Redshift" | "Google Drive" | "Amazon DynamoDB" | "Amazon Athena" | "SharePoint 2019 OnPrem" | "SFTP" | "NFS" | "GCS" | "Redis" | "Elastic Search" | "Microsoft Teams" | "Slack" | "AlibabaCloudOSS" | "Azure Files" | "Iceberg" | "Kafka";
        scanType?: "CATALOG" | "CATALOG_SCAN" | "OFFSET_REPORT";
        createdFrom?: string;
        createdTo?: string;
        page?: number;
        size?: number;
        sort?: "name,asc" | "name,desc" | "systemName,asc" | "systemName,desc" | "scanType,asc" | "scanType,desc" | "createdDate,asc" | "createdDate,desc";
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
          "application/json": PageWrapperScanProfile;
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
  updateScanProfile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ScanProfileV2;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ScanProfileV2;
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
  createScanProfile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ScanProfileRequestV2;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ScanProfileV2;
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
  getScanProfile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        scanProfileId: string;
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
          "application/json": ScanProfileV2;
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
  deleteScanProfile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        scanProfileId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
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
  getScanJobOfScanner: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        scannerId: string;
        jobId: string;
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
          "application/json": MetadataScanJobV2;
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
  cancelScanJobOfScanner: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        scannerId: string;
        jobId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MetadataScanJobV2;
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
  getListOfImageTags: {
    parameters: {
      query?: {
        version?: string;
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
          "text/plain": unknown;
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
  getListOfDataSources: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "name,asc" | "name,desc" | "systemType,asc" | "systemType,desc" | "createdDate,asc" | "createdDate,desc" | "status,desc" | "status,asc";
        name?: string;
        systemType?: "AzureCosmos" | "Box" | "Cassandra" | "AzureDatabricks" | "IBMDB2" | "Exchange" | "GCP" | "GoogleWorkspaceGmail" | "GoogleBigQuery" | "GoogleBigTable" | "MongoDB" | "MySQL" | "OneDrive" | "OracleRDBMS" | "PostgreSQL" | "AmazonS3" | "SalesForce" | "SAPHana" | "ServiceNow" | "SharePoint" | "SMB" | "Snowflake" | "MicrosoftSQL" | "Teradata" | "Workday" | "Zendesk" | "AmazonRDSforSQLServer" | "AzureSQLServer" | "Redshift" | "GoogleDrive" | "AmazonDynamoDB" | "AmazonAthena" | "SharePoint2019OnPrem" | "SFTP" | "NFS" | "GCS" | "Redis" | "ElasticSearch" | "MicrosoftTeams" | "Slack" | "AlibabaCloudOSS" | "AzureFiles" | "Iceberg" | "Kafka";
        createdFrom?: string;
        createdTo?: string;
        oneTrustAssetId?: string;
        status?: "ACTIVE" | "INACTIVE" | "DELETED";
        workerNodeId?: string;
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
          "application/json": PageWrapperDataSource;
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
  createOrUpdateDataSource: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DataSourceV2;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DataSourceV2;
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
  getDataSource: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
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
          "application/json": OneTrustResponseDataSourceWrapper;
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
  deleteDataSource: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
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
  getListOfCustomClassifiers: {
    parameters: {
      query?: {
        searchTerm?: string;
        mappedTermId?: string;
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
          "application/json": DetectorSummary[];
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
  createCustomClassifier: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CustomDetector;
      };
    };
    responses: {
      201: {
        headers: {
          Location?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": CustomDetector;
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
  getCustomClassifier: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        classifierName: string;
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
          "application/json": Detector;
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
  updateCustomClassifier: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        classifierName: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CustomDetector;
      };
    };
    responses: {
      200: {
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
  deleteCustomClassifier: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        classifierName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
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
}
