// Generated from specs/snapshots/data-use-governance-data-discovery.json. Do not edit; run pnpm generate.

export interface CancelScanJobByScannerInput {
  path: {
    /** UUID. */
    scannerId: string;
    /** UUID. */
    jobId: string;
  };
}

export interface CancelScanJobInput {
  path: {
    /** UUID. */
    jobId: string;
  };
}

export interface ContextConfig {
  /** Integer. */
  windowAfter?: number | null;
  /** Integer. */
  windowBefore?: number | null;
}

export interface ContextConfigInput {
  /** Integer. */
  windowAfter?: number | undefined;
  /** Integer. */
  windowBefore?: number | undefined;
}

export interface CreateCredentialInput {
  body: CredentialRequest;
}

export interface CreateCustomClassifierInput {
  body: CustomDetectorInput;
}

export interface CreateScanJobInput {
  body: ScanJobTrigger;
}

export interface CreateScanProfileInput {
  body: ScanProfileRequest;
}

export interface CredentialPage {
  content?: DataDiscoveryCredential[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: Pageable | null;
  /** Integer. */
  size?: number | null;
  sort?: Sort | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface CredentialRequest {
  /** At most 1024 characters. */
  description?: string | undefined;
  /** At most 200 characters. */
  name?: string | undefined;
  /** At most 100 characters. */
  referenceKey?: string | undefined;
  /** At most 50 characters. */
  systemName?: string | undefined;
  /** At most 256 characters. */
  workerNodeName?: string | undefined;
}

export interface CustomDetector {
  code?: string | null;
  /** UUID. */
  createdBy?: string | null;
  /** Date and time. */
  createdDate?: string | null;
  custom?: boolean | null;
  definition: DetectorDefinition;
  description?: string | null;
  detectorType?: "PATTERN" | "DICTIONARY" | "SURROGATE" | "VALIDATOR" | "TEMPLATE" | "COMPLEX" | (string & {}) | null;
  /** Integer. */
  detectorVersion?: number | null;
  enabled?: boolean | null;
  glossaryTerm?: GlossaryTerm | null;
  /** UUID. */
  id?: string | null;
  isGlossaryTermChanged?: boolean | null;
  isPII: boolean;
  /** UUID. */
  lastModifiedBy?: string | null;
  /** Date and time. */
  lastModifiedDate?: string | null;
  /** 1 to 100 characters, matching ^[a-zA-Z0-9_\- '\(\)]+$. */
  name: string;
  surrogateType?: string | null;
  /** Integer. */
  version?: number | null;
}

export interface CustomDetectorInput {
  definition: DetectorDefinitionInput;
  description?: string | undefined;
  glossaryTerm?: GlossaryTermInput | undefined;
  isPII: boolean;
  /** 1 to 100 characters, matching ^[a-zA-Z0-9_\- '\(\)]+$. */
  name: string;
}

export interface DataDiscoveryCredential {
  /** At most 1024 characters. */
  description?: string | null;
  /** UUID. */
  id?: string | null;
  /** At most 200 characters. */
  name?: string | null;
  /** At most 100 characters. */
  referenceKey?: string | null;
  systemName?: "Azure Cosmos" | "Box" | "Cassandra" | "Azure Databricks" | "IBM DB2" | "Exchange" | "GCP" | "Google Workspace Gmail" | "Google BigQuery" | "Google BigTable" | "MongoDB" | "MySQL" | "OneDrive" | "Oracle RDBMS" | "PostgreSQL" | "Amazon S3" | "SalesForce" | "SAP HANA" | "ServiceNow" | "SharePoint" | "SMB" | "Snowflake" | "Microsoft SQL" | "Teradata" | "Workday" | "Zendesk" | "Amazon RDS for SQL Server" | "Azure SQL Server" | "Redshift" | "Google Drive" | "Amazon DynamoDB" | "Amazon Athena" | "SharePoint 2019 OnPrem" | "SFTP" | "NFS" | "GCS" | "Redis" | "Elastic Search" | "Microsoft Teams" | "Slack" | "AlibabaCloudOSS" | "Azure Files" | "Iceberg" | "Kafka" | (string & {}) | null;
  /** At most 256 characters. */
  workerNodeName?: string | null;
}

export interface DataDiscoveryCredentialInput {
  /** At most 1024 characters. */
  description?: string | undefined;
  /** UUID. */
  id?: string | undefined;
  /** At most 200 characters. */
  name?: string | undefined;
  /** At most 100 characters. */
  referenceKey?: string | undefined;
  systemName?: "Azure Cosmos" | "Box" | "Cassandra" | "Azure Databricks" | "IBM DB2" | "Exchange" | "GCP" | "Google Workspace Gmail" | "Google BigQuery" | "Google BigTable" | "MongoDB" | "MySQL" | "OneDrive" | "Oracle RDBMS" | "PostgreSQL" | "Amazon S3" | "SalesForce" | "SAP HANA" | "ServiceNow" | "SharePoint" | "SMB" | "Snowflake" | "Microsoft SQL" | "Teradata" | "Workday" | "Zendesk" | "Amazon RDS for SQL Server" | "Azure SQL Server" | "Redshift" | "Google Drive" | "Amazon DynamoDB" | "Amazon Athena" | "SharePoint 2019 OnPrem" | "SFTP" | "NFS" | "GCS" | "Redis" | "Elastic Search" | "Microsoft Teams" | "Slack" | "AlibabaCloudOSS" | "Azure Files" | "Iceberg" | "Kafka" | (string & {}) | undefined;
  /** At most 256 characters. */
  workerNodeName?: string | undefined;
}

export interface DataSource {
  /** UUID. */
  createdBy?: string | null;
  /** Date and time. */
  createdDate?: string | null;
  dataSourceName?: string | null;
  dataSourceSettings?: DataSourceSettings | null;
  dataSourceTriggerList?: DataSourceTrigger[] | null;
  /** UUID. */
  id?: string | null;
  /** UUID. */
  modifiedBy?: string | null;
  /** Date and time. */
  modifiedDate?: string | null;
  /** Known from examples only. */
  name?: unknown;
  /** UUID. */
  oneTrustAssetId?: string | null;
  /** UUID. */
  orgGroupId?: string | null;
  status?: "INACTIVE" | "ACTIVE" | "DELETED" | (string & {}) | null;
  /** UUID. */
  systemId?: string | null;
  systemName?: string | null;
  systemType?: "AWS" | "Azure" | "AzureCosmos" | "AzureStorage" | "Box" | "Cassandra" | "Databricks" | "IBMDB2" | "Exchange" | "GCP" | "GoogleWorkspaceGmail" | "GoogleBigQuery" | "GoogleBigTable" | "MongoDB" | "MySQL" | "Netezza" | "Office365" | "OneDrive" | "OracleRDBMS" | "PostgreSQL" | "AmazonS3" | "AmazonSageMaker" | "AmazonBedrock" | "GCPVertex" | "AzureFoundry" | "SalesForce" | "SAPHana" | "ServiceNow" | "SharePoint" | "SMB" | "Snowflake" | "MicrosoftSQL" | "Teradata" | "Workday" | "Zendesk" | "AmazonRDSforSQLServer" | "AzureSQLServer" | "Redshift" | "GoogleDrive" | "CustomConnector" | "AmazonDynamoDB" | "AmazonAthena" | "Hive" | "SharePoint2019OnPrem" | "GenericJDBC" | "SFTP" | "NFS" | "GCS" | "Redis" | "ElasticSearch" | "MicrosoftTeams" | "Slack" | "AlibabaCloudOSS" | "AzureFiles" | "Iceberg" | "NGFSFILES" | "Github" | "Unknown" | "RELATIONAL_DATABASE" | "NON_RELATIONAL_DATABASE" | "FILE" | "API" | "Kafka" | "WorkdayApp" | (string & {}) | null;
}

export interface DataSourceInput {
  /** UUID. */
  createdBy?: string | undefined;
  /** Date and time. */
  createdDate?: string | undefined;
  dataSourceName?: string | undefined;
  dataSourceSettings?: DataSourceSettingsInput | undefined;
  dataSourceTriggerList?: DataSourceTriggerInput[] | undefined;
  /** UUID. */
  id?: string | undefined;
  /** UUID. */
  modifiedBy?: string | undefined;
  /** Date and time. */
  modifiedDate?: string | undefined;
  /** Known from examples only. */
  name?: unknown;
  /** UUID. */
  oneTrustAssetId?: string | undefined;
  /** UUID. */
  orgGroupId?: string | undefined;
  status?: "INACTIVE" | "ACTIVE" | "DELETED" | (string & {}) | undefined;
  /** UUID. */
  systemId?: string | undefined;
  systemName?: string | undefined;
  systemType?: "AWS" | "Azure" | "AzureCosmos" | "AzureStorage" | "Box" | "Cassandra" | "Databricks" | "IBMDB2" | "Exchange" | "GCP" | "GoogleWorkspaceGmail" | "GoogleBigQuery" | "GoogleBigTable" | "MongoDB" | "MySQL" | "Netezza" | "Office365" | "OneDrive" | "OracleRDBMS" | "PostgreSQL" | "AmazonS3" | "AmazonSageMaker" | "AmazonBedrock" | "GCPVertex" | "AzureFoundry" | "SalesForce" | "SAPHana" | "ServiceNow" | "SharePoint" | "SMB" | "Snowflake" | "MicrosoftSQL" | "Teradata" | "Workday" | "Zendesk" | "AmazonRDSforSQLServer" | "AzureSQLServer" | "Redshift" | "GoogleDrive" | "CustomConnector" | "AmazonDynamoDB" | "AmazonAthena" | "Hive" | "SharePoint2019OnPrem" | "GenericJDBC" | "SFTP" | "NFS" | "GCS" | "Redis" | "ElasticSearch" | "MicrosoftTeams" | "Slack" | "AlibabaCloudOSS" | "AzureFiles" | "Iceberg" | "NGFSFILES" | "Github" | "Unknown" | "RELATIONAL_DATABASE" | "NON_RELATIONAL_DATABASE" | "FILE" | "API" | "Kafka" | "WorkdayApp" | (string & {}) | undefined;
}

export interface DataSourcePage {
  content?: DataSource[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: Pageable | null;
  /** Integer. */
  size?: number | null;
  sort?: Sort | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface DataSourceResult {
  data?: DataSource | null;
  errors?: unknown[] | null;
  meta?: ResultMetadata | null;
}

export interface DataSourceSettings {
  /** UUID. */
  classificationProfileId?: string | null;
  /** UUID. */
  credentialId?: string | null;
  credentialName?: string | null;
  /** UUID. */
  detectorProfileId?: string | null;
  /** Integer. */
  id?: number | null;
  metadataClassificationEnabled?: boolean | null;
  /** UUID. */
  oneTrustAssetId?: string | null;
  /** UUID. */
  scanProfileId?: string | null;
  scanProfileName?: string | null;
  /** UUID. */
  scannerId?: string | null;
  workerNodeName?: string | null;
}

export interface DataSourceSettingsInput {
  /** UUID. */
  classificationProfileId?: string | undefined;
  /** UUID. */
  credentialId?: string | undefined;
  credentialName?: string | undefined;
  /** UUID. */
  detectorProfileId?: string | undefined;
  /** Integer. */
  id?: number | undefined;
  metadataClassificationEnabled?: boolean | undefined;
  /** UUID. */
  oneTrustAssetId?: string | undefined;
  /** UUID. */
  scanProfileId?: string | undefined;
  scanProfileName?: string | undefined;
  /** UUID. */
  scannerId?: string | undefined;
  workerNodeName?: string | undefined;
}

export interface DataSourceTrigger {
  cronExpression?: string | null;
  dateTime?: ScheduleDateTime | null;
  /** Integer. */
  id?: number | null;
  isRunManual?: boolean | null;
  runManual?: boolean | null;
}

export interface DataSourceTriggerInput {
  cronExpression?: string | undefined;
  dateTime?: ScheduleDateTimeInput | undefined;
  /** Integer. */
  id?: number | undefined;
  isRunManual?: boolean | undefined;
  runManual?: boolean | undefined;
}

export interface DeleteCredentialInput {
  path: {
    /** UUID. */
    id: string;
  };
}

export interface DeleteCustomClassifierInput {
  path: {
    /** 1 to 100 characters, matching ^[a-zA-Z0-9_\- '\(\)]+$. */
    classifierName: string;
  };
}

export interface DeleteDataSourceInput {
  path: {
    /** UUID. */
    id: string;
  };
}

export interface DeleteScanProfileInput {
  path: {
    /** UUID. */
    scanProfileId: string;
  };
}

export interface DetectionRule {
  context?: ContextConfig | null;
  dictionary?: DictionaryConfig | null;
  includeExpand?: boolean | null;
  inverse?: boolean | null;
  likelihoodAdjustment?: LikelihoodAdjustment | null;
  name?: string | null;
  pattern?: RegexPatternConfig | null;
  target?: "FINDING" | "CONTEXT" | "XPATH" | "OBJECT_NAME" | "OBJECT_PARENT" | "FILE_EXTENSION" | "FILE_NAME" | "COLUMN_NAME" | (string & {}) | null;
  type: "PATTERN" | "DICTIONARY" | "VALIDATOR" | (string & {});
  validator?: ValidatorConfig | null;
}

export interface DetectionRuleInput {
  context?: ContextConfigInput | undefined;
  dictionary?: DictionaryConfigInput | undefined;
  includeExpand?: boolean | undefined;
  inverse?: boolean | undefined;
  likelihoodAdjustment?: LikelihoodAdjustmentInput | undefined;
  name?: string | undefined;
  pattern?: RegexPatternConfigInput | undefined;
  target?: "FINDING" | "CONTEXT" | "XPATH" | "OBJECT_NAME" | "OBJECT_PARENT" | "FILE_EXTENSION" | "FILE_NAME" | "COLUMN_NAME" | (string & {}) | undefined;
  type: "PATTERN" | "DICTIONARY" | "VALIDATOR" | (string & {});
  validator?: ValidatorConfigInput | undefined;
}

export interface Detector {
  code?: string | null;
  /** UUID. */
  createdBy?: string | null;
  /** Date and time. */
  createdDate?: string | null;
  custom?: boolean | null;
  definition: DetectorDefinition;
  description?: string | null;
  detectorType?: "PATTERN" | "DICTIONARY" | "SURROGATE" | "VALIDATOR" | "TEMPLATE" | "COMPLEX" | (string & {}) | null;
  /** Integer. */
  detectorVersion?: number | null;
  enabled?: boolean | null;
  glossaryTerm?: GlossaryTerm | null;
  /** UUID. */
  id?: string | null;
  isGlossaryTermChanged?: boolean | null;
  isPII: boolean;
  /** UUID. */
  lastModifiedBy?: string | null;
  /** Date and time. */
  lastModifiedDate?: string | null;
  /** 1 to 100 characters, matching ^[a-zA-Z0-9_\- '\(\)]+$. */
  name?: string | null;
  surrogateType?: string | null;
  /** Integer. */
  version?: number | null;
}

export interface DetectorDefinition {
  SCHEMA_VERSION?: string | null;
  /** Integer. */
  VERSION?: number | null;
  detectionRules?: DetectionRule[] | null;
  detections?: PotentialMatchRule[] | null;
  evaluations?: Evaluation[] | null;
  isCustom?: boolean | null;
  metadata?: DetectorMetadata | null;
  name?: string | null;
  otCode?: string | null;
}

export interface DetectorDefinitionInput {
  detectionRules?: DetectionRuleInput[] | undefined;
  detections?: PotentialMatchRuleInput[] | undefined;
  metadata?: DetectorMetadataInput | undefined;
  name?: string | undefined;
}

export interface DetectorMetadata {
  categories?: string[] | null;
  description?: string | null;
  displayName?: string | null;
  industries?: string[] | null;
  languages?: string[] | null;
  locations?: string[] | null;
  otDisplayName?: string | null;
  sensitivityLevel?: string | null;
}

export interface DetectorMetadataInput {
  categories?: string[] | undefined;
  description?: string | undefined;
  displayName?: string | undefined;
  industries?: string[] | undefined;
  languages?: string[] | undefined;
  locations?: string[] | undefined;
  otDisplayName?: string | undefined;
  sensitivityLevel?: string | undefined;
}

export interface DetectorSummary {
  code?: string | null;
  custom?: boolean | null;
  description?: string | null;
  detectorType?: "PATTERN" | "DICTIONARY" | "SURROGATE" | "VALIDATOR" | "TEMPLATE" | "COMPLEX" | (string & {}) | null;
  enabled?: boolean | null;
  glossaryTerm?: string | null;
  /** UUID. */
  id?: string | null;
  name?: string | null;
}

export interface DictionaryConfig {
  ignoreCase?: boolean | null;
  terms: string[];
}

export interface DictionaryConfigInput {
  ignoreCase?: boolean | undefined;
  terms: string[];
}

export interface Evaluation {
  match?: string[] | null;
  metadata?: Metadata | null;
  text?: string | null;
}

export interface EvaluationInput {
  match?: string[];
  metadata?: MetadataInput;
  text?: string;
}

export interface FilterFlags {
  endBoundary?: "ALWAYS" | "NEVER" | "IGNORE" | (string & {}) | null;
  ignoreCase?: boolean | null;
  inverse?: boolean | null;
  startBoundary?: "ALWAYS" | "NEVER" | "IGNORE" | (string & {}) | null;
}

export interface FilterFlagsInput {
  endBoundary?: "ALWAYS" | "NEVER" | "IGNORE" | (string & {});
  ignoreCase?: boolean;
  inverse?: boolean;
  startBoundary?: "ALWAYS" | "NEVER" | "IGNORE" | (string & {});
}

export interface GetCredentialInput {
  path: {
    /** UUID. */
    id: string;
  };
}

export interface GetCustomClassifierInput {
  path: {
    /** 1 to 100 characters, matching ^[a-zA-Z0-9_\- '\(\)]+$. */
    classifierName: string;
  };
}

export interface GetDataSourceInput {
  path: {
    /** UUID. */
    id: string;
  };
}

export interface GetScanJobByScannerInput {
  path: {
    /** UUID. */
    scannerId: string;
    /** UUID. */
    jobId: string;
  };
}

export interface GetScanJobInput {
  path: {
    /** UUID. */
    jobId: string;
  };
}

export interface GetScanProfileInput {
  path: {
    /** UUID. */
    scanProfileId: string;
  };
}

export interface GlossaryTerm {
  /** UUID. */
  id?: string | null;
  name?: string | null;
}

export interface GlossaryTermInput {
  /** UUID. */
  id?: string | undefined;
  name?: string | undefined;
}

export interface LikelihoodAdjustment {
  /** Integer. */
  adjustLikelihood?: number | null;
  setLikelihood?: "NO_MATCH" | "VERY_UNLIKELY" | "UNLIKELY" | "POSSIBLE" | "LIKELY" | "VERY_LIKELY" | (string & {}) | null;
  type?: string | null;
}

export interface LikelihoodAdjustmentInput {
  /** Integer. */
  adjustLikelihood?: number | undefined;
  setLikelihood?: "NO_MATCH" | "VERY_UNLIKELY" | "UNLIKELY" | "POSSIBLE" | "LIKELY" | "VERY_LIKELY" | (string & {}) | undefined;
  type?: string | undefined;
}

export interface ListCredentialsInput {
  query?: {
    /** At most 200 characters. */
    name?: string | undefined;
    systemName?: "Azure Cosmos" | "Box" | "Cassandra" | "Azure Databricks" | "IBM DB2" | "Exchange" | "GCP" | "Google Workspace Gmail" | "Google BigQuery" | "Google BigTable" | "MongoDB" | "MySQL" | "OneDrive" | "Oracle RDBMS" | "PostgreSQL" | "Amazon S3" | "SalesForce" | "SAP HANA" | "ServiceNow" | "SharePoint" | "SMB" | "Snowflake" | "Microsoft SQL" | "Teradata" | "Workday" | "Zendesk" | "Amazon RDS for SQL Server" | "Azure SQL Server" | "Redshift" | "Google Drive" | "Amazon DynamoDB" | "Amazon Athena" | "SharePoint 2019 OnPrem" | "SFTP" | "NFS" | "GCS" | "Redis" | "Elastic Search" | "Microsoft Teams" | "Slack" | "AlibabaCloudOSS" | "Azure Files" | "Iceberg" | "Kafka" | (string & {}) | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 50, default 20. */
    size?: number | undefined;
    /** Default createdDate,desc. */
    sort?: "name,asc" | "name,desc" | "systemName,asc" | "systemName,desc" | (string & {}) | undefined;
  } | undefined;
}

export interface ListCustomClassifiersInput {
  query?: {
    searchTerm?: string | undefined;
    /** UUID. */
    mappedTermId?: string | undefined;
  } | undefined;
}

export interface ListDataSourcesInput {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 50, default 20. */
    size?: number | undefined;
    /** Default createdDate,desc. */
    sort?: "name,asc" | "name,desc" | "systemType,asc" | "systemType,desc" | "createdDate,asc" | "createdDate,desc" | "status,desc" | "status,asc" | (string & {}) | undefined;
    name?: string | undefined;
    systemType?: "AzureCosmos" | "Box" | "Cassandra" | "AzureDatabricks" | "IBMDB2" | "Exchange" | "GCP" | "GoogleWorkspaceGmail" | "GoogleBigQuery" | "GoogleBigTable" | "MongoDB" | "MySQL" | "OneDrive" | "OracleRDBMS" | "PostgreSQL" | "AmazonS3" | "SalesForce" | "SAPHana" | "ServiceNow" | "SharePoint" | "SMB" | "Snowflake" | "MicrosoftSQL" | "Teradata" | "Workday" | "Zendesk" | "AmazonRDSforSQLServer" | "AzureSQLServer" | "Redshift" | "GoogleDrive" | "AmazonDynamoDB" | "AmazonAthena" | "SharePoint2019OnPrem" | "SFTP" | "NFS" | "GCS" | "Redis" | "ElasticSearch" | "MicrosoftTeams" | "Slack" | "AlibabaCloudOSS" | "AzureFiles" | "Iceberg" | "Kafka" | (string & {}) | undefined;
    /** Date and time. */
    createdFrom?: string | undefined;
    /** Date and time. */
    createdTo?: string | undefined;
    /** UUID. */
    oneTrustAssetId?: string | undefined;
    status?: "ACTIVE" | "INACTIVE" | "DELETED" | (string & {}) | undefined;
    /** UUID. */
    workerNodeId?: string | undefined;
  } | undefined;
}

export interface ListImageTagsInput {
  query?: {
    version?: string | undefined;
  } | undefined;
}

export interface ListScanJobsInput {
  path: {
    /** UUID. */
    dataSourceId: string;
  };
  query?: {
    status?: ("PENDING" | "IN_PROGRESS" | "COMPLETED" | (string & {}))[] | undefined;
    scanLevel?: ("CATALOG" | "CATALOG_SCAN" | (string & {}))[] | undefined;
    isManual?: boolean | undefined;
    /** Date and time. */
    createdFrom?: string | undefined;
    /** Date and time. */
    createdTo?: string | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 50, default 20. */
    size?: number | undefined;
    /** Default createdDate,desc. */
    sort?: "status,asc" | "status,desc" | "scanLevel,asc" | "scanLevel,desc" | "createdDate,asc" | "createdDate,desc" | (string & {}) | undefined;
  } | undefined;
}

export interface ListScanProfilesInput {
  query?: {
    search?: string | undefined;
    systemName?: "Azure Cosmos" | "Box" | "Cassandra" | "Azure Databricks" | "IBM DB2" | "Exchange" | "GCP" | "Google Workspace Gmail" | "Google BigQuery" | "Google BigTable" | "MongoDB" | "MySQL" | "OneDrive" | "Oracle RDBMS" | "PostgreSQL" | "Amazon S3" | "SalesForce" | "SAP HANA" | "ServiceNow" | "SharePoint" | "SMB" | "Snowflake" | "Microsoft SQL" | "Teradata" | "Workday" | "Zendesk" | "Amazon RDS for SQL Server" | "Azure SQL Server" | "Redshift" | "Google Drive" | "Amazon DynamoDB" | "Amazon Athena" | "SharePoint 2019 OnPrem" | "SFTP" | "NFS" | "GCS" | "Redis" | "Elastic Search" | "Microsoft Teams" | "Slack" | "AlibabaCloudOSS" | "Azure Files" | "Iceberg" | "Kafka" | (string & {}) | undefined;
    scanType?: "CATALOG" | "CATALOG_SCAN" | "OFFSET_REPORT" | (string & {}) | undefined;
    /** Date and time. */
    createdFrom?: string | undefined;
    /** Date and time. */
    createdTo?: string | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 50, default 20. */
    size?: number | undefined;
    /** Default createdDate,desc. */
    sort?: "name,asc" | "name,desc" | "systemName,asc" | "systemName,desc" | "scanType,asc" | "scanType,desc" | "createdDate,asc" | "createdDate,desc" | (string & {}) | undefined;
  } | undefined;
}

export interface Metadata {
  OBJECT_NAME?: string | null;
  OBJECT_PARENT?: string | null;
  XPATH?: string | null;
  xpath?: string | null;
}

export interface MetadataInput {
  OBJECT_NAME?: string;
  OBJECT_PARENT?: string;
  XPATH?: string;
  xpath?: string;
}

export interface MetadataScanJob {
  /** UUID. */
  cancelledBy?: string | null;
  /** Date and time. */
  cancelledDate?: string | null;
  /** Integer. */
  cancelledRecordCount?: number | null;
  /** Integer. */
  classifiedTermsCount?: number | null;
  /** UUID. */
  createdBy?: string | null;
  /** Date and time. */
  createdDate?: string | null;
  /** Integer. */
  expectedRecordCount?: number | null;
  /** Integer. */
  failedIngestionCount?: number | null;
  /** Integer. */
  failedRecordCount?: number | null;
  /** UUID. */
  id?: string | null;
  /** Integer. */
  idleScanDuration?: number | null;
  /** Integer. */
  ingestedMetadataVolume?: number | null;
  /** Date and time. */
  ingestionDate?: string | null;
  ingestionStatus?: "AWAITING" | "PUBLISHING" | "PUBLISHED" | "NONE" | (string & {}) | null;
  jobContext?: unknown;
  jobProgress?: number | null;
  manual?: boolean | null;
  /** Integer. */
  maxRetries?: number | null;
  /** At least 1 character. */
  name?: string | null;
  /** UUID. */
  pausedBy?: string | null;
  /** Date and time. */
  pausedDate?: string | null;
  /** UUID. */
  resumedBy?: string | null;
  /** Date and time. */
  resumedDate?: string | null;
  /** Integer. */
  retryAttempts?: number | null;
  /** Integer. */
  scanDuration?: number | null;
  scanLevel?: "INCREMENTAL_SCAN" | "FULL_SCAN" | "SCAN" | "SOURCING" | "CATALOG" | "CATALOG_SCAN" | "QUERY" | "FILE_RETRIEVAL" | "OFFSET_REPORT" | "CATALOG_POLICY_SCAN" | "ASSET_DISCOVERY" | "DATA_ELEMENT_DISCOVERY" | "POLICY_ORCHESTRATION_APPLY" | "POLICY_ORCHESTRATION_UNAPPLY" | "POLICY_ORCHESTRATION_EDIT" | "POLICY_ORCHESTRATION_DELETE" | "ROLE_INGESTION" | "AI_ASSET_DISCOVERY" | "GUARDRAIL_POLICY_ENFORCEMENT" | (string & {}) | null;
  scanProfile?: ScanProfile | null;
  /** Date and time. */
  scanStartedDate?: string | null;
  scannedCount?: string | null;
  /** Integer. */
  scannedMetadataCount?: number | null;
  /** UUID. */
  scannerId: string;
  /** UUID. */
  sourceSystemId: string;
  status: "QUEUED" | "PENDING" | "PROCESSING" | "COMPLETED" | "ABORTED" | "STOPPED_AS_LOAD_ABORTED" | "CANCELLED" | "CANCELLING" | "FAILED" | "PAUSED" | "PAUSING" | "RESUMING" | (string & {});
  statusMessage?: string | null;
  /** Integer. */
  successRecordCount?: number | null;
  /** Integer. */
  totalContentSize?: number | null;
  /** UUID. */
  updatedBy?: string | null;
  /** Date and time. */
  updatedDate?: string | null;
  /** Integer. */
  uploadedMetadataCount?: number | null;
  voyager?: boolean | null;
}

export interface MetadataScanJobPage {
  content?: MetadataScanJob[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: Pageable | null;
  /** Integer. */
  size?: number | null;
  sort?: Sort | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface Pageable {
  /** Integer, at least 0. */
  page?: number | null;
  /** Integer, at least 1. */
  size?: number | null;
  sort?: string[] | null;
}

export interface PotentialMatchRule {
  description?: string | null;
  dictionary?: DictionaryConfig | null;
  likelihood?: "NO_MATCH" | "VERY_UNLIKELY" | "UNLIKELY" | "POSSIBLE" | "LIKELY" | "VERY_LIKELY" | (string & {}) | null;
  name: string;
  pattern?: RegexPatternConfig | null;
  prerequisite?: Prerequisite | null;
  surrogate?: SurrogateConfig | null;
  type: "PATTERN" | "DICTIONARY" | "SURROGATE" | (string & {});
}

export interface PotentialMatchRuleInput {
  description?: string | undefined;
  dictionary?: DictionaryConfigInput | undefined;
  likelihood?: "NO_MATCH" | "VERY_UNLIKELY" | "UNLIKELY" | "POSSIBLE" | "LIKELY" | "VERY_LIKELY" | (string & {}) | undefined;
  name: string;
  pattern?: RegexPatternConfigInput | undefined;
  surrogate?: SurrogateConfigInput | undefined;
  type: "PATTERN" | "DICTIONARY" | "SURROGATE" | (string & {});
}

export interface Prerequisite {
  /** Integer. */
  minLength?: number | null;
  requirements?: string[] | null;
  wordFilter?: string[] | null;
  wordFilterFlags?: FilterFlags | null;
}

export interface PrerequisiteInput {
  /** Integer. */
  minLength?: number;
  requirements?: string[];
  wordFilter?: string[];
  wordFilterFlags?: FilterFlagsInput;
}

export interface RegexPatternConfig {
  flags?: string | null;
  groupIndexes?: number[] | null;
  regex: string;
}

export interface RegexPatternConfigInput {
  flags?: string | undefined;
  groupIndexes?: number[] | undefined;
  regex: string;
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

export interface ScanJobTrigger {
  /** UUID. */
  classificationProfileId?: string | undefined;
  /** UUID. */
  dataSourceId: string;
  /** UUID. */
  detectorProfileId?: string | undefined;
  /** UUID. */
  scanProfileId?: string | undefined;
}

export interface ScanProfile {
  /** Date and time. */
  createdDate?: string | null;
  displayName?: string | null;
  /** UUID. */
  id: string;
  name: string;
  scanProfileContext: unknown;
  scanType: "CATALOG" | "CATALOG_SCAN" | (string & {});
  sourceType?: "SEED" | "USER_DEFINED" | (string & {}) | null;
  systemName: string;
  systemType: "RELATIONAL_DATABASE" | "NON_RELATIONAL_DATABASE" | "FILE" | "API" | "CUSTOM" | "UNKNOWN" | "CLOUD_PLATFORM" | "MACHINE_LEARNING_PLATFORM" | (string & {});
}

export interface ScanProfileInput {
  /** Date and time. */
  createdDate?: string | undefined;
  displayName?: string | undefined;
  /** UUID. */
  id: string;
  name: string;
  scanProfileContext: unknown;
  scanType: "CATALOG" | "CATALOG_SCAN" | (string & {});
  sourceType?: "SEED" | "USER_DEFINED" | (string & {}) | undefined;
  systemName: string;
  systemType: "RELATIONAL_DATABASE" | "NON_RELATIONAL_DATABASE" | "FILE" | "API" | "CUSTOM" | "UNKNOWN" | "CLOUD_PLATFORM" | "MACHINE_LEARNING_PLATFORM" | (string & {});
}

export interface ScanProfilePage {
  content?: ScanProfile[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: Pageable | null;
  /** Integer. */
  size?: number | null;
  sort?: Sort | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface ScanProfileRequest {
  displayName?: string | undefined;
  name: string;
  scanProfileContext: unknown;
  scanType: "CATALOG" | "CATALOG_SCAN" | (string & {});
  systemName: string;
  systemType: "RELATIONAL_DATABASE" | "NON_RELATIONAL_DATABASE" | "FILE" | "API" | "CUSTOM" | "UNKNOWN" | "CLOUD_PLATFORM" | "MACHINE_LEARNING_PLATFORM" | (string & {});
}

export interface ScheduleDateTime {
  dayOfMonth?: string | null;
  dayOfWeek?: ScheduleDateTimeField | null;
  frequency?: ScheduleDateTimeField | null;
  frequencyIntervalTracker?: string | null;
  hours?: ScheduleDateTimeField | null;
  minutes?: string | null;
  month?: string | null;
  seconds?: string | null;
  year?: string | null;
}

export interface ScheduleDateTimeField {
  cronExp?: string | null;
  label?: string | null;
  value?: string | null;
}

export interface ScheduleDateTimeFieldInput {
  cronExp?: string | undefined;
  label?: string | undefined;
  value?: string | undefined;
}

export interface ScheduleDateTimeInput {
  dayOfMonth?: string | undefined;
  dayOfWeek?: ScheduleDateTimeFieldInput | undefined;
  frequency?: ScheduleDateTimeFieldInput | undefined;
  frequencyIntervalTracker?: string | undefined;
  hours?: ScheduleDateTimeFieldInput | undefined;
  minutes?: string | undefined;
  month?: string | undefined;
  seconds?: string | undefined;
  year?: string | undefined;
}

export interface Sort {
  sort?: string[] | null;
}

export interface SurrogateConfig {
  name?: string | null;
}

export interface SurrogateConfigInput {
  name?: string | undefined;
}

export interface UpdateCredentialInput {
  body: DataDiscoveryCredentialInput;
}

export interface UpdateCustomClassifierInput {
  path: {
    /** 1 to 100 characters, matching ^[a-zA-Z0-9_\- '\(\)]+$. */
    classifierName: string;
  };
  body: CustomDetectorInput;
}

export interface UpdateScanProfileInput {
  body: ScanProfileInput;
}

export interface UpsertDataSourceInput {
  body: DataSourceInput;
}

export interface ValidatorConfig {
  options?: {
    [key: string]: unknown;
  } | null;
  type: "ABA_ROUTING_NUMBER" | "ACH_ROUTING_NUMBER" | "ALL_DIGITS_IN_SEQUENCE" | "ALL_DIGITS_SAME" | "ARGENTINA_CUIT_CUIL" | "AUSTRALIA_MEDICAL_ACCOUNT" | "AUSTRALIAN_ABN" | "AUSTRALIAN_ACN" | "AUSTRALIAN_TFN" | "AUSTRIA_SSN" | "AUSTRIA_TIN" | "BELGIUM_NATIONAL_NUMBER" | "BELGIUM_VAT" | "BRAZIL_CNH" | "BRAZIL_CNPJ" | "BRAZIL_CPF" | "BRAZIL_RG" | "CHILEAN_RUT" | "CDCCM_CODE" | "CDCPCS_CODE" | "CELL_CONTENT" | "CITY" | "CREDIT_CARD" | "CROATIA_OIB" | "CUSIP" | "CYPRUS_TIN" | "CZECH_SLOVAK_PERSONAL_ID" | "DATE" | "DEA_NUMBER" | "DENMARK_PERSONAL_ID" | "EAN13" | "FINLAND_NATIONAL_ID" | "FRANCE_INSEE" | "FRANCE_TIN" | "FRANCE_VAT" | "GERMAN_NATIONAL_ID_NUMBER" | "GERMAN_TIN" | "GERMAN_VAT" | "HONG_KONG_HKID" | "HUNGARY_PERSONAL_ID" | "HUNGARY_TIN" | "HUNGARY_TAJ" | "HUNGARY_VAT" | "IBAN_CODE" | "IF_CODE" | "IMSI" | "INDIA_GST" | "INDONESIA_KTP" | "IRELAND_PPSN" | "ISBN" | "ISIN" | "ISSN" | "ITALY_FISCAL_CODE" | "JAPAN_CORPORATE_NUMBER" | "JAPAN_INDIVIDUAL_NUMBER" | "KOREA_RRN" | "LITHUANIA_PERSONAL_CODE" | "LUHN" | "LUXEMBOURG_NATIONAL_ID" | "MEXICO_CURP" | "NETHERLANDS_BSN" | "NETHERLANDS_TIN" | "NETHERLANDS_VAT" | "NEW_ZEALAND_IRD" | "NEW_ZEALAND_NHI" | "NORWAY_IDENTIFICATION_NUMBER" | "NPI" | "PHONE_NUMBER" | "POLISH_ID_CARD" | "POLISH_PESEL" | "POLISH_TIN" | "PORTUGAL_CITIZEN_CARD" | "PORTUGAL_TIN" | "REGON_NUMBER" | "ROMANIA_CNP" | "SEDOL" | "SINGAPORE_NRIC" | "SLOVENIA_JMBG" | "SOUTH_AFRICAN_ID" | "SOUTH_AFRICAN_TIN" | "SPAIN_DNI" | "SPAIN_NIF" | "SPAIN_SSN" | "STRING_REQUIREMENTS" | "SWEDEN_NATIONAL_ID_NUMBER" | "SWIFT_CODE" | "SWISS_AHV" | "TAIWAN_UI" | "THAILAND_NATIONAL_ID_CODE" | "TURKEY_NATIONAL_ID" | "UAE_ID_CARD" | "UDI_GS1" | "UDI_HIBCC" | "UDI_ICCBBA" | "UK_NHS" | "UKNHS_NUMBER" | "US_VIN" | "VERHOEFF" | (string & {});
}

export interface ValidatorConfigInput {
  options?: {
    [key: string]: unknown;
  } | undefined;
  type: "ABA_ROUTING_NUMBER" | "ACH_ROUTING_NUMBER" | "ALL_DIGITS_IN_SEQUENCE" | "ALL_DIGITS_SAME" | "ARGENTINA_CUIT_CUIL" | "AUSTRALIA_MEDICAL_ACCOUNT" | "AUSTRALIAN_ABN" | "AUSTRALIAN_ACN" | "AUSTRALIAN_TFN" | "AUSTRIA_SSN" | "AUSTRIA_TIN" | "BELGIUM_NATIONAL_NUMBER" | "BELGIUM_VAT" | "BRAZIL_CNH" | "BRAZIL_CNPJ" | "BRAZIL_CPF" | "BRAZIL_RG" | "CHILEAN_RUT" | "CDCCM_CODE" | "CDCPCS_CODE" | "CELL_CONTENT" | "CITY" | "CREDIT_CARD" | "CROATIA_OIB" | "CUSIP" | "CYPRUS_TIN" | "CZECH_SLOVAK_PERSONAL_ID" | "DATE" | "DEA_NUMBER" | "DENMARK_PERSONAL_ID" | "EAN13" | "FINLAND_NATIONAL_ID" | "FRANCE_INSEE" | "FRANCE_TIN" | "FRANCE_VAT" | "GERMAN_NATIONAL_ID_NUMBER" | "GERMAN_TIN" | "GERMAN_VAT" | "HONG_KONG_HKID" | "HUNGARY_PERSONAL_ID" | "HUNGARY_TIN" | "HUNGARY_TAJ" | "HUNGARY_VAT" | "IBAN_CODE" | "IF_CODE" | "IMSI" | "INDIA_GST" | "INDONESIA_KTP" | "IRELAND_PPSN" | "ISBN" | "ISIN" | "ISSN" | "ITALY_FISCAL_CODE" | "JAPAN_CORPORATE_NUMBER" | "JAPAN_INDIVIDUAL_NUMBER" | "KOREA_RRN" | "LITHUANIA_PERSONAL_CODE" | "LUHN" | "LUXEMBOURG_NATIONAL_ID" | "MEXICO_CURP" | "NETHERLANDS_BSN" | "NETHERLANDS_TIN" | "NETHERLANDS_VAT" | "NEW_ZEALAND_IRD" | "NEW_ZEALAND_NHI" | "NORWAY_IDENTIFICATION_NUMBER" | "NPI" | "PHONE_NUMBER" | "POLISH_ID_CARD" | "POLISH_PESEL" | "POLISH_TIN" | "PORTUGAL_CITIZEN_CARD" | "PORTUGAL_TIN" | "REGON_NUMBER" | "ROMANIA_CNP" | "SEDOL" | "SINGAPORE_NRIC" | "SLOVENIA_JMBG" | "SOUTH_AFRICAN_ID" | "SOUTH_AFRICAN_TIN" | "SPAIN_DNI" | "SPAIN_NIF" | "SPAIN_SSN" | "STRING_REQUIREMENTS" | "SWEDEN_NATIONAL_ID_NUMBER" | "SWIFT_CODE" | "SWISS_AHV" | "TAIWAN_UI" | "THAILAND_NATIONAL_ID_CODE" | "TURKEY_NATIONAL_ID" | "UAE_ID_CARD" | "UDI_GS1" | "UDI_HIBCC" | "UDI_ICCBBA" | "UK_NHS" | "UKNHS_NUMBER" | "US_VIN" | "VERHOEFF" | (string & {});
}
