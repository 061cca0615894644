// Generated from specs/snapshots/data-use-governance-data-discovery.json. Do not edit; run pnpm generate.
import { defineSchemas, type ServiceSchemas, type ValueSchema } from "@onetrust-client/core/validate";
import type {
  CancelScanJobByScannerInput,
  CancelScanJobInput,
  CreateCredentialInput,
  CreateCustomClassifierInput,
  CreateScanJobInput,
  CreateScanProfileInput,
  CredentialPage,
  CustomDetector,
  DataDiscoveryCredential,
  DataSource,
  DataSourcePage,
  DataSourceResult,
  DeleteCredentialInput,
  DeleteCustomClassifierInput,
  DeleteDataSourceInput,
  DeleteScanProfileInput,
  Detector,
  DetectorSummary,
  GetCredentialInput,
  GetCustomClassifierInput,
  GetDataSourceInput,
  GetScanJobByScannerInput,
  GetScanJobInput,
  GetScanProfileInput,
  ListCredentialsInput,
  ListCustomClassifiersInput,
  ListDataSourcesInput,
  ListImageTagsInput,
  ListScanJobsInput,
  ListScanProfilesInput,
  MetadataScanJob,
  MetadataScanJobPage,
  ScanProfile,
  ScanProfilePage,
  UpdateCredentialInput,
  UpdateCustomClassifierInput,
  UpdateScanProfileInput,
  UpsertDataSourceInput,
} from "./schema.js";

/** What the operations of OneTrust's "Data Use Governance - Data Discovery" take and return, by their names. */
export interface DataDiscoverySchemas {
  readonly cancelScanJob: {
    readonly input: ValueSchema<CancelScanJobInput>;
    readonly output: ValueSchema<MetadataScanJob>;
  };
  readonly cancelScanJobByScanner: {
    readonly input: ValueSchema<CancelScanJobByScannerInput>;
    readonly output: ValueSchema<MetadataScanJob>;
  };
  readonly createCredential: {
    readonly input: ValueSchema<CreateCredentialInput>;
    readonly body: ValueSchema<CreateCredentialInput["body"]>;
    readonly output: ValueSchema<DataDiscoveryCredential>;
  };
  readonly createCustomClassifier: {
    readonly input: ValueSchema<CreateCustomClassifierInput>;
    readonly body: ValueSchema<CreateCustomClassifierInput["body"]>;
    readonly output: ValueSchema<CustomDetector>;
  };
  readonly createScanJob: {
    readonly input: ValueSchema<CreateScanJobInput>;
    readonly body: ValueSchema<CreateScanJobInput["body"]>;
    readonly output: ValueSchema<MetadataScanJob>;
  };
  readonly createScanProfile: {
    readonly input: ValueSchema<CreateScanProfileInput>;
    readonly body: ValueSchema<CreateScanProfileInput["body"]>;
    readonly output: ValueSchema<ScanProfile>;
  };
  readonly deleteCredential: {
    readonly input: ValueSchema<DeleteCredentialInput>;
  };
  readonly deleteCustomClassifier: {
    readonly input: ValueSchema<DeleteCustomClassifierInput>;
  };
  readonly deleteDataSource: {
    readonly input: ValueSchema<DeleteDataSourceInput>;
  };
  readonly deleteScanProfile: {
    readonly input: ValueSchema<DeleteScanProfileInput>;
  };
  readonly getCredential: {
    readonly input: ValueSchema<GetCredentialInput>;
    readonly output: ValueSchema<DataDiscoveryCredential>;
  };
  readonly getCustomClassifier: {
    readonly input: ValueSchema<GetCustomClassifierInput>;
    readonly output: ValueSchema<Detector>;
  };
  readonly getDataSource: {
    readonly input: ValueSchema<GetDataSourceInput>;
    readonly output: ValueSchema<DataSourceResult>;
  };
  readonly getScanJob: {
    readonly input: ValueSchema<GetScanJobInput>;
    readonly output: ValueSchema<MetadataScanJob>;
  };
  readonly getScanJobByScanner: {
    readonly input: ValueSchema<GetScanJobByScannerInput>;
    readonly output: ValueSchema<MetadataScanJob>;
  };
  readonly getScanProfile: {
    readonly input: ValueSchema<GetScanProfileInput>;
    readonly output: ValueSchema<ScanProfile>;
  };
  readonly listCredentials: {
    readonly input: ValueSchema<ListCredentialsInput>;
    readonly output: ValueSchema<CredentialPage>;
  };
  readonly listCustomClassifiers: {
    readonly input: ValueSchema<ListCustomClassifiersInput>;
    readonly output: ValueSchema<DetectorSummary[]>;
  };
  readonly listDataSources: {
    readonly input: ValueSchema<ListDataSourcesInput>;
    readonly output: ValueSchema<DataSourcePage>;
  };
  readonly listImageTags: {
    readonly input: ValueSchema<ListImageTagsInput>;
  };
  readonly listScanJobs: {
    readonly input: ValueSchema<ListScanJobsInput>;
    readonly output: ValueSchema<MetadataScanJobPage>;
  };
  readonly listScanProfiles: {
    readonly input: ValueSchema<ListScanProfilesInput>;
    readonly output: ValueSchema<ScanProfilePage>;
  };
  readonly updateCredential: {
    readonly input: ValueSchema<UpdateCredentialInput>;
    readonly body: ValueSchema<UpdateCredentialInput["body"]>;
    readonly output: ValueSchema<DataDiscoveryCredential>;
  };
  readonly updateCustomClassifier: {
    readonly input: ValueSchema<UpdateCustomClassifierInput>;
    readonly body: ValueSchema<UpdateCustomClassifierInput["body"]>;
  };
  readonly updateScanProfile: {
    readonly input: ValueSchema<UpdateScanProfileInput>;
    readonly body: ValueSchema<UpdateScanProfileInput["body"]>;
    readonly output: ValueSchema<ScanProfile>;
  };
  readonly upsertDataSource: {
    readonly input: ValueSchema<UpsertDataSourceInput>;
    readonly body: ValueSchema<UpsertDataSourceInput["body"]>;
    readonly output: ValueSchema<DataSource>;
  };
}

/** The JSON Schemas of the operations. Each is read when it is first asked for. */
export const dataDiscoverySchemas: ServiceSchemas<DataDiscoverySchemas> = defineSchemas({
  package: "data-discovery",
  operations: {
    cancelScanJob: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"jobId":{"format":"uuid","type":"string"}},"required":["jobId"]}},"required":["path"]},"output":{"$ref":"#/$defs/MetadataScanJob"}}`,
    cancelScanJobByScanner: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"scannerId":{"format":"uuid","type":"string"},"jobId":{"format":"uuid","type":"string"}},"required":["scannerId","jobId"]}},"required":["path"]},"output":{"$ref":"#/$defs/MetadataScanJob"}}`,
    createCredential: `{"input":{"type":"object","properties":{"body":{"$ref":"#/$defs/CredentialRequest"}},"required":["body"]},"body":{"$ref":"#/$defs/CredentialRequest"},"output":{"$ref":"#/$defs/DataDiscoveryCredential"}}`,
    createCustomClassifier: `{"input":{"type":"object","properties":{"body":{"$ref":"#/$defs/CustomDetectorInput"}},"required":["body"]},"body":{"$ref":"#/$defs/CustomDetectorInput"},"output":{"$ref":"#/$defs/CustomDetector"}}`,
    createScanJob: `{"input":{"type":"object","properties":{"body":{"$ref":"#/$defs/ScanJobTrigger"}},"required":["body"]},"body":{"$ref":"#/$defs/ScanJobTrigger"},"output":{"$ref":"#/$defs/MetadataScanJob"}}`,
    createScanProfile: `{"input":{"type":"object","properties":{"body":{"$ref":"#/$defs/ScanProfileRequest"}},"required":["body"]},"body":{"$ref":"#/$defs/ScanProfileRequest"},"output":{"$ref":"#/$defs/ScanProfile"}}`,
    deleteCredential: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"id":{"format":"uuid","type":"string"}},"required":["id"]}},"required":["path"]}}`,
    deleteCustomClassifier: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"classifierName":{"maxLength":100,"minLength":1,"type":"string","pattern":"^[a-zA-Z0-9_\\\\- '\\\\(\\\\)]+$"}},"required":["classifierName"]}},"required":["path"]}}`,
    deleteDataSource: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"id":{"format":"uuid","type":"string"}},"required":["id"]}},"required":["path"]}}`,
    deleteScanProfile: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"scanProfileId":{"format":"uuid","type":"string"}},"required":["scanProfileId"]}},"required":["path"]}}`,
    getCredential: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"id":{"format":"uuid","type":"string"}},"required":["id"]}},"required":["path"]},"output":{"$ref":"#/$defs/DataDiscoveryCredential"}}`,
    getCustomClassifier: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"classifierName":{"maxLength":100,"minLength":1,"type":"string","pattern":"^[a-zA-Z0-9_\\\\- '\\\\(\\\\)]+$"}},"required":["classifierName"]}},"required":["path"]},"output":{"$ref":"#/$defs/Detector"}}`,
    getDataSource: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"id":{"format":"uuid","type":"string"}},"required":["id"]}},"required":["path"]},"output":{"$ref":"#/$defs/DataSourceResult"}}`,
    getScanJob: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"jobId":{"format":"uuid","type":"string"}},"required":["jobId"]}},"required":["path"]},"output":{"$ref":"#/$defs/MetadataScanJob"}}`,
    getScanJobByScanner: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"scannerId":{"format":"uuid","type":"string"},"jobId":{"format":"uuid","type":"string"}},"required":["scannerId","jobId"]}},"required":["path"]},"output":{"$ref":"#/$defs/MetadataScanJob"}}`,
    getScanProfile: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"scanProfileId":{"format":"uuid","type":"string"}},"required":["scanProfileId"]}},"required":["path"]},"output":{"$ref":"#/$defs/ScanProfile"}}`,
    listCredentials: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"name":{"maxLength":200,"minLength":0,"type":"string"},"systemName":{"anyOf":[{"type":"string","enum":["Azure Cosmos","Box","Cassandra","Azure Databricks","IBM DB2","Exchange","GCP","Google Workspace Gmail","Google BigQuery","Google BigTable","MongoDB","MySQL","OneDrive","Oracle RDBMS","PostgreSQL","Amazon S3","SalesForce","SAP HANA","ServiceNow","SharePoint","SMB","Snowflake","Microsoft SQL","Teradata","Workday","Zendesk","Amazon RDS for SQL Server","Azure SQL Server","Redshift","Google Drive","Amazon DynamoDB","Amazon Athena","SharePoint 2019 OnPrem","SFTP","NFS","GCS","Redis","Elastic Search","Microsoft Teams","Slack","AlibabaCloudOSS","Azure Files","Iceberg","Kafka"]},{"type":"string"}]},"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":20,"format":"int32","maximum":50,"minimum":1,"type":"integer"},"sort":{"anyOf":[{"type":"string","enum":["name,asc","name,desc","systemName,asc","systemName,desc"]},{"type":"string"}]}}}}},"output":{"$ref":"#/$defs/CredentialPage"}}`,
    listCustomClassifiers: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"searchTerm":{"type":"string"},"mappedTermId":{"format":"uuid","type":"string"}}}}},"output":{"items":{"$ref":"#/$defs/DetectorSummary"},"type":"array"}}`,
    listDataSources: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":20,"format":"int32","maximum":50,"minimum":1,"type":"integer"},"sort":{"anyOf":[{"type":"string","enum":["name,asc","name,desc","systemType,asc","systemType,desc","createdDate,asc","createdDate,desc","status,desc","status,asc"]},{"type":"string"}]},"name":{"type":"string"},"systemType":{"anyOf":[{"type":"string","enum":["AzureCosmos","Box","Cassandra","AzureDatabricks","IBMDB2","Exchange","GCP","GoogleWorkspaceGmail","GoogleBigQuery","GoogleBigTable","MongoDB","MySQL","OneDrive","OracleRDBMS","PostgreSQL","AmazonS3","SalesForce","SAPHana","ServiceNow","SharePoint","SMB","Snowflake","MicrosoftSQL","Teradata","Workday","Zendesk","AmazonRDSforSQLServer","AzureSQLServer","Redshift","GoogleDrive","AmazonDynamoDB","AmazonAthena","SharePoint2019OnPrem","SFTP","NFS","GCS","Redis","ElasticSearch","MicrosoftTeams","Slack","AlibabaCloudOSS","AzureFiles","Iceberg","Kafka"]},{"type":"string"}]},"createdFrom":{"format":"date-time","type":"string"},"createdTo":{"format":"date-time","type":"string"},"oneTrustAssetId":{"format":"uuid","type":"string"},"status":{"anyOf":[{"type":"string","enum":["ACTIVE","INACTIVE","DELETED"]},{"type":"string"}]},"workerNodeId":{"format":"uuid","type":"string"}}}}},"output":{"$ref":"#/$defs/DataSourcePage"}}`,
    listImageTags: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"version":{"type":"string"}}}}}}`,
    listScanJobs: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"dataSourceId":{"format":"uuid","type":"string"}},"required":["dataSourceId"]},"query":{"type":"object","properties":{"status":{"items":{"anyOf":[{"type":"string","enum":["PENDING","IN_PROGRESS","COMPLETED"]},{"type":"string"}]},"type":"array"},"scanLevel":{"items":{"anyOf":[{"type":"string","enum":["CATALOG","CATALOG_SCAN"]},{"type":"string"}]},"type":"array"},"isManual":{"type":"boolean"},"createdFrom":{"format":"date-time","type":"string"},"createdTo":{"format":"date-time","type":"string"},"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":20,"format":"int32","maximum":50,"minimum":1,"type":"integer"},"sort":{"anyOf":[{"type":"string","enum":["status,asc","status,desc","scanLevel,asc","scanLevel,desc","createdDate,asc","createdDate,desc"]},{"type":"string"}]}}}},"required":["path"]},"output":{"$ref":"#/$defs/MetadataScanJobPage"}}`,
    listScanProfiles: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"search":{"type":"string"},"systemName":{"anyOf":[{"type":"string","enum":["Azure Cosmos","Box","Cassandra","Azure Databricks","IBM DB2","Exchange","GCP","Google Workspace Gmail","Google BigQuery","Google BigTable","MongoDB","MySQL","OneDrive","Oracle RDBMS","PostgreSQL","Amazon S3","SalesForce","SAP HANA","ServiceNow","SharePoint","SMB","Snowflake","Microsoft SQL","Teradata","Workday","Zendesk","Amazon RDS for SQL Server","Azure SQL Server","Redshift","Google Drive","Amazon DynamoDB","Amazon Athena","SharePoint 2019 OnPrem","SFTP","NFS","GCS","Redis","Elastic Search","Microsoft Teams","Slack","AlibabaCloudOSS","Azure Files","Iceberg","Kafka"]},{"type":"string"}]},"scanType":{"anyOf":[{"type":"string","enum":["CATALOG","CATALOG_SCAN","OFFSET_REPORT"]},{"type":"string"}]},"createdFrom":{"format":"date-time","type":"string"},"createdTo":{"format":"date-time","type":"string"},"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":20,"format":"int32","maximum":50,"minimum":1,"type":"integer"},"sort":{"anyOf":[{"type":"string","enum":["name,asc","name,desc","systemName,asc","systemName,desc","scanType,asc","scanType,desc","createdDate,asc","createdDate,desc"]},{"type":"string"}]}}}}},"output":{"$ref":"#/$defs/ScanProfilePage"}}`,
    updateCredential: `{"input":{"type":"object","properties":{"body":{"$ref":"#/$defs/DataDiscoveryCredentialInput"}},"required":["body"]},"body":{"$ref":"#/$defs/DataDiscoveryCredentialInput"},"output":{"$ref":"#/$defs/DataDiscoveryCredential"}}`,
    updateCustomClassifier: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"classifierName":{"maxLength":100,"minLength":1,"type":"string","pattern":"^[a-zA-Z0-9_\\\\- '\\\\(\\\\)]+$"}},"required":["classifierName"]},"body":{"$ref":"#/$defs/CustomDetectorInput"}},"required":["path","body"]},"body":{"$ref":"#/$defs/CustomDetectorInput"}}`,
    updateScanProfile: `{"input":{"type":"object","properties":{"body":{"$ref":"#/$defs/ScanProfileInput"}},"required":["body"]},"body":{"$ref":"#/$defs/ScanProfileInput"},"output":{"$ref":"#/$defs/ScanProfile"}}`,
    upsertDataSource: `{"input":{"type":"object","properties":{"body":{"$ref":"#/$defs/DataSourceInput"}},"required":["body"]},"body":{"$ref":"#/$defs/DataSourceInput"},"output":{"$ref":"#/$defs/DataSource"}}`,
  },
  components: `{
"ContextConfig":{"type":"object","properties":{"windowAfter":{"format":"int32","type":["integer","null"]},"windowBefore":{"format":"int32","type":["integer","null"]}}},
"ContextConfigInput":{"type":"object","properties":{"windowAfter":{"format":"int32","type":"integer"},"windowBefore":{"format":"int32","type":"integer"}}},
"CredentialPage":{"type":"object","properties":{"content":{"items":{"$ref":"#/$defs/DataDiscoveryCredential"},"type":["array","null"]},"empty":{"type":["boolean","null"]},"first":{"type":["boolean","null"]},"last":{"type":["boolean","null"]},"number":{"format":"int32","type":["integer","null"]},"numberOfElements":{"format":"int32","type":["integer","null"]},"pageable":{"anyOf":[{"$ref":"#/$defs/Pageable"},{"type":"null"}]},"size":{"format":"int32","type":["integer","null"]},"sort":{"anyOf":[{"$ref":"#/$defs/Sort"},{"type":"null"}]},"totalElements":{"format":"int32","type":["integer","null"]},"totalPages":{"format":"int32","type":["integer","null"]}}},
"CredentialRequest":{"type":"object","properties":{"description":{"maxLength":1024,"minLength":0,"type":"string"},"name":{"maxLength":200,"minLength":0,"type":"string"},"referenceKey":{"maxLength":100,"minLength":0,"type":"string"},"systemName":{"maxLength":50,"minLength":0,"type":"string"},"workerNodeName":{"maxLength":256,"minLength":0,"type":"string"}}},
"CustomDetector":{"type":"object","properties":{"code":{"type":["string","null"]},"createdBy":{"format":"uuid","type":["string","null"]},"createdDate":{"format":"date-time","type":["string","null"]},"custom":{"type":["boolean","null"]},"definition":{"$ref":"#/$defs/DetectorDefinition"},"description":{"type":["string","null"]},"detectorType":{"anyOf":[{"type":"string","enum":["PATTERN","DICTIONARY","SURROGATE","VALIDATOR","TEMPLATE","COMPLEX"]},{"type":"string"},{"type":"null"}]},"detectorVersion":{"format":"int64","type":["integer","null"]},"enabled":{"type":["boolean","null"]},"glossaryTerm":{"anyOf":[{"$ref":"#/$defs/GlossaryTerm"},{"type":"null"}]},"id":{"format":"uuid","type":["string","null"]},"isGlossaryTermChanged":{"type":["boolean","null"]},"isPII":{"type":"boolean"},"lastModifiedBy":{"format":"uuid","type":["string","null"]},"lastModifiedDate":{"format":"date-time","type":["string","null"]},"name":{"type":"string"},"surrogateType":{"type":["string","null"]},"version":{"format":"int64","type":["integer","null"]}},"required":["definition","isPII","name"]},
"CustomDetectorInput":{"type":"object","properties":{"definition":{"$ref":"#/$defs/DetectorDefinitionInput"},"description":{"type":"string"},"glossaryTerm":{"$ref":"#/$defs/GlossaryTermInput"},"isPII":{"type":"boolean"},"name":{"maxLength":100,"minLength":1,"type":"string","pattern":"^[a-zA-Z0-9_\\\\- '\\\\(\\\\)]+$"}},"required":["definition","isPII","name"]},
"DataDiscoveryCredential":{"type":"object","properties":{"description":{"type":["string","null"]},"id":{"format":"uuid","type":["string","null"]},"name":{"type":["string","null"]},"referenceKey":{"type":["string","null"]},"systemName":{"anyOf":[{"type":"string","enum":["Azure Cosmos","Box","Cassandra","Azure Databricks","IBM DB2","Exchange","GCP","Google Workspace Gmail","Google BigQuery","Google BigTable","MongoDB","MySQL","OneDrive","Oracle RDBMS","PostgreSQL","Amazon S3","SalesForce","SAP HANA","ServiceNow","SharePoint","SMB","Snowflake","Microsoft SQL","Teradata","Workday","Zendesk","Amazon RDS for SQL Server","Azure SQL Server","Redshift","Google Drive","Amazon DynamoDB","Amazon Athena","SharePoint 2019 OnPrem","SFTP","NFS","GCS","Redis","Elastic Search","Microsoft Teams","Slack","AlibabaCloudOSS","Azure Files","Iceberg","Kafka"]},{"type":"string"},{"type":"null"}]},"workerNodeName":{"type":["string","null"]}}},
"DataDiscoveryCredentialInput":{"type":"object","properties":{"description":{"maxLength":1024,"minLength":0,"type":"string"},"id":{"format":"uuid","type":"string"},"name":{"maxLength":200,"minLength":0,"type":"string"},"referenceKey":{"maxLength":100,"minLength":0,"type":"string"},"systemName":{"anyOf":[{"type":"string","enum":["Azure Cosmos","Box","Cassandra","Azure Databricks","IBM DB2","Exchange","GCP","Google Workspace Gmail","Google BigQuery","Google BigTable","MongoDB","MySQL","OneDrive","Oracle RDBMS","PostgreSQL","Amazon S3","SalesForce","SAP HANA","ServiceNow","SharePoint","SMB","Snowflake","Microsoft SQL","Teradata","Workday","Zendesk","Amazon RDS for SQL Server","Azure SQL Server","Redshift","Google Drive","Amazon DynamoDB","Amazon Athena","SharePoint 2019 OnPrem","SFTP","NFS","GCS","Redis","Elastic Search","Microsoft Teams","Slack","AlibabaCloudOSS","Azure Files","Iceberg","Kafka"]},{"type":"string"}]},"workerNodeName":{"maxLength":256,"minLength":0,"type":"string"}}},
"DataSource":{"type":"object","properties":{"createdBy":{"format":"uuid","type":["string","null"]},"createdDate":{"format":"date-time","type":["string","null"]},"dataSourceName":{"type":["string","null"]},"dataSourceSettings":{"anyOf":[{"$ref":"#/$defs/DataSourceSettings"},{"type":"null"}]},"dataSourceTriggerList":{"items":{"$ref":"#/$defs/DataSourceTrigger"},"type":["array","null"]},"id":{"format":"uuid","type":["string","null"]},"modifiedBy":{"format":"uuid","type":["string","null"]},"modifiedDate":{"format":"date-time","type":["string","null"]},"name":{},"oneTrustAssetId":{"format":"uuid","type":["string","null"]},"orgGroupId":{"format":"uuid","type":["string","null"]},"status":{"anyOf":[{"type":"string","enum":["INACTIVE","ACTIVE","DELETED"]},{"type":"string"},{"type":"null"}]},"systemId":{"format":"uuid","type":["string","null"]},"systemName":{"type":["string","null"]},"systemType":{"anyOf":[{"type":"string","enum":["AWS","Azure","AzureCosmos","AzureStorage","Box","Cassandra","Databricks","IBMDB2","Exchange","GCP","GoogleWorkspaceGmail","GoogleBigQuery","GoogleBigTable","MongoDB","MySQL","Netezza","Office365","OneDrive","OracleRDBMS","PostgreSQL","AmazonS3","AmazonSageMaker","AmazonBedrock","GCPVertex","AzureFoundry","SalesForce","SAPHana","ServiceNow","SharePoint","SMB","Snowflake","MicrosoftSQL","Teradata","Workday","Zendesk","AmazonRDSforSQLServer","AzureSQLServer","Redshift","GoogleDrive","CustomConnector","AmazonDynamoDB","AmazonAthena","Hive","SharePoint2019OnPrem","GenericJDBC","SFTP","NFS","GCS","Redis","ElasticSearch","MicrosoftTeams","Slack","AlibabaCloudOSS","AzureFiles","Iceberg","NGFSFILES","Github","Unknown","RELATIONAL_DATABASE","NON_RELATIONAL_DATABASE","FILE","API","Kafka","WorkdayApp"]},{"type":"string"},{"type":"null"}]}}},
"DataSourceInput":{"type":"object","properties":{"createdBy":{"format":"uuid","type":"string"},"createdDate":{"format":"date-time","type":"string"},"dataSourceName":{"type":"string"},"dataSourceSettings":{"$ref":"#/$defs/DataSourceSettingsInput"},"dataSourceTriggerList":{"items":{"$ref":"#/$defs/DataSourceTriggerInput"},"type":"array"},"id":{"format":"uuid","type":"string"},"modifiedBy":{"format":"uuid","type":"string"},"modifiedDate":{"format":"date-time","type":"string"},"name":{},"oneTrustAssetId":{"format":"uuid","type":"string"},"orgGroupId":{"format":"uuid","type":"string"},"status":{"anyOf":[{"type":"string","enum":["INACTIVE","ACTIVE","DELETED"]},{"type":"string"}]},"systemId":{"format":"uuid","type":"string"},"systemName":{"type":"string"},"systemType":{"anyOf":[{"type":"string","enum":["AWS","Azure","AzureCosmos","AzureStorage","Box","Cassandra","Databricks","IBMDB2","Exchange","GCP","GoogleWorkspaceGmail","GoogleBigQuery","GoogleBigTable","MongoDB","MySQL","Netezza","Office365","OneDrive","OracleRDBMS","PostgreSQL","AmazonS3","AmazonSageMaker","AmazonBedrock","GCPVertex","AzureFoundry","SalesForce","SAPHana","ServiceNow","SharePoint","SMB","Snowflake","MicrosoftSQL","Teradata","Workday","Zendesk","AmazonRDSforSQLServer","AzureSQLServer","Redshift","GoogleDrive","CustomConnector","AmazonDynamoDB","AmazonAthena","Hive","SharePoint2019OnPrem","GenericJDBC","SFTP","NFS","GCS","Redis","ElasticSearch","MicrosoftTeams","Slack","AlibabaCloudOSS","AzureFiles","Iceberg","NGFSFILES","Github","Unknown","RELATIONAL_DATABASE","NON_RELATIONAL_DATABASE","FILE","API","Kafka","WorkdayApp"]},{"type":"string"}]}}},
"DataSourcePage":{"type":"object","properties":{"content":{"items":{"$ref":"#/$defs/DataSource"},"type":["array","null"]},"empty":{"type":["boolean","null"]},"first":{"type":["boolean","null"]},"last":{"type":["boolean","null"]},"number":{"format":"int32","type":["integer","null"]},"numberOfElements":{"format":"int32","type":["integer","null"]},"pageable":{"anyOf":[{"$ref":"#/$defs/Pageable"},{"type":"null"}]},"size":{"format":"int32","type":["integer","null"]},"sort":{"anyOf":[{"$ref":"#/$defs/Sort"},{"type":"null"}]},"totalElements":{"format":"int32","type":["integer","null"]},"totalPages":{"format":"int32","type":["integer","null"]}}},
"DataSourceResult":{"type":"object","properties":{"data":{"anyOf":[{"$ref":"#/$defs/DataSource"},{"type":"null"}]},"errors":{"items":{},"type":["array","null"]},"meta":{"anyOf":[{"$ref":"#/$defs/ResultMetadata"},{"type":"null"}]}}},
"DataSourceSettings":{"type":"object","properties":{"classificationProfileId":{"format":"uuid","type":["string","null"]},"credentialId":{"format":"uuid","type":["string","null"]},"credentialName":{"type":["string","null"]},"detectorProfileId":{"format":"uuid","type":["string","null"]},"id":{"format":"int64","type":["integer","null"]},"metadataClassificationEnabled":{"type":["boolean","null"]},"oneTrustAssetId":{"format":"uuid","type":["string","null"]},"scanProfileId":{"format":"uuid","type":["string","null"]},"scanProfileName":{"type":["string","null"]},"scannerId":{"format":"uuid","type":["string","null"]},"workerNodeName":{"type":["string","null"]}}},
"DataSourceSettingsInput":{"type":"object","properties":{"classificationProfileId":{"format":"uuid","type":"string"},"credentialId":{"format":"uuid","type":"string"},"credentialName":{"type":"string"},"detectorProfileId":{"format":"uuid","type":"string"},"id":{"format":"int64","type":"integer"},"metadataClassificationEnabled":{"type":"boolean"},"oneTrustAssetId":{"format":"uuid","type":"string"},"scanProfileId":{"format":"uuid","type":"string"},"scanProfileName":{"type":"string"},"scannerId":{"format":"uuid","type":"string"},"workerNodeName":{"type":"string"}}},
"DataSourceTrigger":{"type":"object","properties":{"cronExpression":{"type":["string","null"]},"dateTime":{"anyOf":[{"$ref":"#/$defs/ScheduleDateTime"},{"type":"null"}]},"id":{"format":"int64","type":["integer","null"]},"isRunManual":{"type":["boolean","null"]},"runManual":{"type":["boolean","null"]}}},
"DataSourceTriggerInput":{"type":"object","properties":{"cronExpression":{"type":"string"},"dateTime":{"$ref":"#/$defs/ScheduleDateTimeInput"},"id":{"format":"int64","type":"integer"},"isRunManual":{"type":"boolean"},"runManual":{"type":"boolean"}}},
"DetectionRule":{"type":"object","properties":{"context":{"anyOf":[{"$ref":"#/$defs/ContextConfig"},{"type":"null"}]},"dictionary":{"anyOf":[{"$ref":"#/$defs/DictionaryConfig"},{"type":"null"}]},"includeExpand":{"type":["boolean","null"]},"inverse":{"type":["boolean","null"]},"likelihoodAdjustment":{"anyOf":[{"$ref":"#/$defs/LikelihoodAdjustment"},{"type":"null"}]},"name":{"type":["string","null"]},"pattern":{"anyOf":[{"$ref":"#/$defs/RegexPatternConfig"},{"type":"null"}]},"target":{"anyOf":[{"type":"string","enum":["FINDING","CONTEXT","XPATH","OBJECT_NAME","OBJECT_PARENT","FILE_EXTENSION","FILE_NAME","COLUMN_NAME"]},{"type":"string"},{"type":"null"}]},"type":{"anyOf":[{"type":"string","enum":["PATTERN","DICTIONARY","VALIDATOR"]},{"type":"string"}]},"validator":{"anyOf":[{"$ref":"#/$defs/ValidatorConfig"},{"type":"null"}]}},"required":["type"]},
"DetectionRuleInput":{"type":"object","properties":{"context":{"$ref":"#/$defs/ContextConfigInput"},"dictionary":{"$ref":"#/$defs/DictionaryConfigInput"},"includeExpand":{"type":"boolean"},"inverse":{"type":"boolean"},"likelihoodAdjustment":{"$ref":"#/$defs/LikelihoodAdjustmentInput"},"name":{"type":"string"},"pattern":{"$ref":"#/$defs/RegexPatternConfigInput"},"target":{"anyOf":[{"type":"string","enum":["FINDING","CONTEXT","XPATH","OBJECT_NAME","OBJECT_PARENT","FILE_EXTENSION","FILE_NAME","COLUMN_NAME"]},{"type":"string"}]},"type":{"anyOf":[{"type":"string","enum":["PATTERN","DICTIONARY","VALIDATOR"]},{"type":"string"}]},"validator":{"$ref":"#/$defs/ValidatorConfigInput"}},"required":["type"]},
"Detector":{"type":"object","properties":{"code":{"type":["string","null"]},"createdBy":{"format":"uuid","type":["string","null"]},"createdDate":{"format":"date-time","type":["string","null"]},"custom":{"type":["boolean","null"]},"definition":{"$ref":"#/$defs/DetectorDefinition"},"description":{"type":["string","null"]},"detectorType":{"anyOf":[{"type":"string","enum":["PATTERN","DICTIONARY","SURROGATE","VALIDATOR","TEMPLATE","COMPLEX"]},{"type":"string"},{"type":"null"}]},"detectorVersion":{"format":"int64","type":["integer","null"]},"enabled":{"type":["boolean","null"]},"glossaryTerm":{"anyOf":[{"$ref":"#/$defs/GlossaryTerm"},{"type":"null"}]},"id":{"format":"uuid","type":["string","null"]},"isGlossaryTermChanged":{"type":["boolean","null"]},"isPII":{"type":"boolean"},"lastModifiedBy":{"format":"uuid","type":["string","null"]},"lastModifiedDate":{"format":"date-time","type":["string","null"]},"name":{"type":["string","null"]},"surrogateType":{"type":["string","null"]},"version":{"format":"int64","type":["integer","null"]}},"required":["definition","isPII"]},
"DetectorDefinition":{"type":"object","properties":{"SCHEMA_VERSION":{"type":["string","null"]},"VERSION":{"format":"int64","type":["integer","null"]},"detectionRules":{"items":{"$ref":"#/$defs/DetectionRule"},"type":["array","null"]},"detections":{"items":{"$ref":"#/$defs/PotentialMatchRule"},"type":["array","null"]},"evaluations":{"items":{"$ref":"#/$defs/Evaluation"},"type":["array","null"]},"isCustom":{"type":["boolean","null"]},"metadata":{"anyOf":[{"$ref":"#/$defs/DetectorMetadata"},{"type":"null"}]},"name":{"type":["string","null"]},"otCode":{"type":["string","null"]}}},
"DetectorDefinitionInput":{"type":"object","properties":{"detectionRules":{"items":{"$ref":"#/$defs/DetectionRuleInput"},"type":"array"},"detections":{"items":{"$ref":"#/$defs/PotentialMatchRuleInput"},"type":"array"},"metadata":{"$ref":"#/$defs/DetectorMetadataInput"},"name":{"type":"string"}}},
"DetectorMetadata":{"type":"object","properties":{"categories":{"items":{"type":"string"},"type":["array","null"]},"description":{"type":["string","null"]},"displayName":{"type":["string","null"]},"industries":{"items":{"type":"string"},"type":["array","null"]},"languages":{"items":{"type":"string"},"type":["array","null"]},"locations":{"items":{"type":"string"},"type":["array","null"]},"otDisplayName":{"type":["string","null"]},"sensitivityLevel":{"type":["string","null"]}}},
"DetectorMetadataInput":{"type":"object","properties":{"categories":{"items":{"type":"string"},"type":"array"},"description":{"type":"string"},"displayName":{"type":"string"},"industries":{"items":{"type":"string"},"type":"array"},"languages":{"items":{"type":"string"},"type":"array"},"locations":{"items":{"type":"string"},"type":"array"},"otDisplayName":{"type":"string"},"sensitivityLevel":{"type":"string"}}},
"DetectorSummary":{"type":"object","properties":{"code":{"type":["string","null"]},"custom":{"type":["boolean","null"]},"description":{"type":["string","null"]},"detectorType":{"anyOf":[{"type":"string","enum":["PATTERN","DICTIONARY","SURROGATE","VALIDATOR","TEMPLATE","COMPLEX"]},{"type":"string"},{"type":"null"}]},"enabled":{"type":["boolean","null"]},"glossaryTerm":{"type":["string","null"]},"id":{"format":"uuid","type":["string","null"]},"name":{"type":["string","null"]}}},
"DictionaryConfig":{"type":"object","properties":{"ignoreCase":{"type":["boolean","null"]},"terms":{"items":{"type":"string"},"type":"array"}},"required":["terms"]},
"DictionaryConfigInput":{"type":"object","properties":{"ignoreCase":{"type":"boolean"},"terms":{"items":{"type":"string"},"type":"array"}},"required":["terms"]},
"Evaluation":{"type":"object","properties":{"match":{"items":{"type":"string"},"type":["array","null"]},"metadata":{"anyOf":[{"$ref":"#/$defs/Metadata"},{"type":"null"}]},"text":{"type":["string","null"]}}},
"FilterFlags":{"type":"object","properties":{"endBoundary":{"anyOf":[{"type":"string","enum":["ALWAYS","NEVER","IGNORE"]},{"type":"string"},{"type":"null"}]},"ignoreCase":{"type":["boolean","null"]},"inverse":{"type":["boolean","null"]},"startBoundary":{"anyOf":[{"type":"string","enum":["ALWAYS","NEVER","IGNORE"]},{"type":"string"},{"type":"null"}]}}},
"GlossaryTerm":{"type":"object","properties":{"id":{"format":"uuid","type":["string","null"]},"name":{"type":["string","null"]}}},
"GlossaryTermInput":{"type":"object","properties":{"id":{"format":"uuid","type":"string"},"name":{"type":"string"}}},
"LikelihoodAdjustment":{"type":"object","properties":{"adjustLikelihood":{"format":"int32","type":["integer","null"]},"setLikelihood":{"anyOf":[{"type":"string","enum":["NO_MATCH","VERY_UNLIKELY","UNLIKELY","POSSIBLE","LIKELY","VERY_LIKELY"]},{"type":"string"},{"type":"null"}]},"type":{"type":["string","null"]}}},
"LikelihoodAdjustmentInput":{"type":"object","properties":{"adjustLikelihood":{"format":"int32","type":"integer"},"setLikelihood":{"anyOf":[{"type":"string","enum":["NO_MATCH","VERY_UNLIKELY","UNLIKELY","POSSIBLE","LIKELY","VERY_LIKELY"]},{"type":"string"}]},"type":{"type":"string"}}},
"Metadata":{"type":"object","properties":{"OBJECT_NAME":{"type":["string","null"]},"OBJECT_PARENT":{"type":["string","null"]},"XPATH":{"type":["string","null"]},"xpath":{"type":["string","null"]}}},
"MetadataScanJob":{"type":"object","properties":{"cancelledBy":{"format":"uuid","type":["string","null"]},"cancelledDate":{"format":"date-time","type":["string","null"]},"cancelledRecordCount":{"format":"int64","type":["integer","null"]},"classifiedTermsCount":{"format":"int64","type":["integer","null"]},"createdBy":{"format":"uuid","type":["string","null"]},"createdDate":{"format":"date-time","type":["string","null"]},"expectedRecordCount":{"format":"int64","type":["integer","null"]},"failedIngestionCount":{"format":"int64","type":["integer","null"]},"failedRecordCount":{"format":"int64","type":["integer","null"]},"id":{"format":"uuid","type":["string","null"]},"idleScanDuration":{"format":"int64","type":["integer","null"]},"ingestedMetadataVolume":{"format":"int64","type":["integer","null"]},"ingestionDate":{"format":"date-time","type":["string","null"]},"ingestionStatus":{"anyOf":[{"type":"string","enum":["AWAITING","PUBLISHING","PUBLISHED","NONE"]},{"type":"string"},{"type":"null"}]},"jobContext":{},"jobProgress":{"format":"double","type":["number","null"]},"manual":{"type":["boolean","null"]},"maxRetries":{"format":"int32","type":["integer","null"]},"name":{"type":["string","null"]},"pausedBy":{"format":"uuid","type":["string","null"]},"pausedDate":{"format":"date-time","type":["string","null"]},"resumedBy":{"format":"uuid","type":["string","null"]},"resumedDate":{"format":"date-time","type":["string","null"]},"retryAttempts":{"format":"int32","type":["integer","null"]},"scanDuration":{"format":"int64","type":["integer","null"]},"scanLevel":{"anyOf":[{"type":"string","enum":["INCREMENTAL_SCAN","FULL_SCAN","SCAN","SOURCING","CATALOG","CATALOG_SCAN","QUERY","FILE_RETRIEVAL","OFFSET_REPORT","CATALOG_POLICY_SCAN","ASSET_DISCOVERY","DATA_ELEMENT_DISCOVERY","POLICY_ORCHESTRATION_APPLY","POLICY_ORCHESTRATION_UNAPPLY","POLICY_ORCHESTRATION_EDIT","POLICY_ORCHESTRATION_DELETE","ROLE_INGESTION","AI_ASSET_DISCOVERY","GUARDRAIL_POLICY_ENFORCEMENT"]},{"type":"string"},{"type":"null"}]},"scanProfile":{"anyOf":[{"$ref":"#/$defs/ScanProfile"},{"type":"null"}]},"scanStartedDate":{"format":"date-time","type":["string","null"]},"scannedCount":{"type":["string","null"]},"scannedMetadataCount":{"format":"int64","type":["integer","null"]},"scannerId":{"format":"uuid","type":"string"},"sourceSystemId":{"format":"uuid","type":"string"},"status":{"anyOf":[{"type":"string","enum":["QUEUED","PENDING","PROCESSING","COMPLETED","ABORTED","STOPPED_AS_LOAD_ABORTED","CANCELLED","CANCELLING","FAILED","PAUSED","PAUSING","RESUMING"]},{"type":"string"}]},"statusMessage":{"type":["string","null"]},"successRecordCount":{"format":"int64","type":["integer","null"]},"totalContentSize":{"format":"int64","type":["integer","null"]},"updatedBy":{"format":"uuid","type":["string","null"]},"updatedDate":{"format":"date-time","type":["string","null"]},"uploadedMetadataCount":{"format":"int64","type":["integer","null"]},"voyager":{"type":["boolean","null"]}},"required":["scannerId","sourceSystemId","status"]},
"MetadataScanJobPage":{"type":"object","properties":{"content":{"items":{"$ref":"#/$defs/MetadataScanJob"},"type":["array","null"]},"empty":{"type":["boolean","null"]},"first":{"type":["boolean","null"]},"last":{"type":["boolean","null"]},"number":{"format":"int32","type":["integer","null"]},"numberOfElements":{"format":"int32","type":["integer","null"]},"pageable":{"anyOf":[{"$ref":"#/$defs/Pageable"},{"type":"null"}]},"size":{"format":"int32","type":["integer","null"]},"sort":{"anyOf":[{"$ref":"#/$defs/Sort"},{"type":"null"}]},"totalElements":{"format":"int32","type":["integer","null"]},"totalPages":{"format":"int32","type":["integer","null"]}}},
"Pageable":{"type":"object","properties":{"page":{"format":"int32","type":["integer","null"]},"size":{"format":"int32","type":["integer","null"]},"sort":{"items":{"type":"string"},"type":["array","null"]}}},
"PotentialMatchRule":{"type":"object","properties":{"description":{"type":["string","null"]},"dictionary":{"anyOf":[{"$ref":"#/$defs/DictionaryConfig"},{"type":"null"}]},"likelihood":{"anyOf":[{"type":"string","enum":["NO_MATCH","VERY_UNLIKELY","UNLIKELY","POSSIBLE","LIKELY","VERY_LIKELY"]},{"type":"string"},{"type":"null"}]},"name":{"type":"string"},"pattern":{"anyOf":[{"$ref":"#/$defs/RegexPatternConfig"},{"type":"null"}]},"prerequisite":{"anyOf":[{"$ref":"#/$defs/Prerequisite"},{"type":"null"}]},"surrogate":{"anyOf":[{"$ref":"#/$defs/SurrogateConfig"},{"type":"null"}]},"type":{"anyOf":[{"type":"string","enum":["PATTERN","DICTIONARY","SURROGATE"]},{"type":"string"}]}},"required":["name","type"]},
"PotentialMatchRuleInput":{"type":"object","properties":{"description":{"type":"string"},"dictionary":{"$ref":"#/$defs/DictionaryConfigInput"},"likelihood":{"anyOf":[{"type":"string","enum":["NO_MATCH","VERY_UNLIKELY","UNLIKELY","POSSIBLE","LIKELY","VERY_LIKELY"]},{"type":"string"}]},"name":{"type":"string"},"pattern":{"$ref":"#/$defs/RegexPatternConfigInput"},"surrogate":{"$ref":"#/$defs/SurrogateConfigInput"},"type":{"anyOf":[{"type":"string","enum":["PATTERN","DICTIONARY","SURROGATE"]},{"type":"string"}]}},"required":["name","type"]},
"Prerequisite":{"type":"object","properties":{"minLength":{"format":"int32","type":["integer","null"]},"requirements":{"items":{"type":"string"},"type":["array","null"]},"wordFilter":{"items":{"type":"string"},"type":["array","null"]},"wordFilterFlags":{"anyOf":[{"$ref":"#/$defs/FilterFlags"},{"type":"null"}]}}},
"RegexPatternConfig":{"type":"object","properties":{"flags":{"type":["string","null"]},"groupIndexes":{"items":{"format":"int32","type":"integer"},"type":["array","null"]},"regex":{"type":"string"}},"required":["regex"]},
"RegexPatternConfigInput":{"type":"object","properties":{"flags":{"type":"string"},"groupIndexes":{"items":{"format":"int32","type":"integer"},"type":"array"},"regex":{"type":"string"}},"required":["regex"]},
"ResultMetadata":{"type":"object","properties":{"page":{"anyOf":[{"$ref":"#/$defs/ResultPage"},{"type":"null"}]}}},
"ResultPage":{"type":"object","properties":{"first":{"type":["boolean","null"]},"last":{"type":["boolean","null"]},"number":{"format":"int64","type":["integer","null"]},"size":{"format":"int64","type":["integer","null"]},"sort":{"items":{"$ref":"#/$defs/ResultSort"},"type":["array","null"]},"totalElements":{"format":"int64","type":["integer","null"]},"totalPages":{"format":"int64","type":["integer","null"]}}},
"ResultSort":{"type":"object","properties":{"direction":{"anyOf":[{"type":"string","enum":["ASC","DESC"]},{"type":"string"},{"type":"null"}]},"property":{"type":["string","null"]}}},
"ScanJobTrigger":{"type":"object","properties":{"classificationProfileId":{"format":"uuid","type":"string"},"dataSourceId":{"format":"uuid","type":"string"},"detectorProfileId":{"format":"uuid","type":"string"},"scanProfileId":{"format":"uuid","type":"string"}},"required":["dataSourceId"]},
"ScanProfile":{"type":"object","properties":{"createdDate":{"format":"date-time","type":["string","null"]},"displayName":{"type":["string","null"]},"id":{"format":"uuid","type":"string"},"name":{"type":"string"},"scanProfileContext":{},"scanType":{"anyOf":[{"type":"string","enum":["CATALOG","CATALOG_SCAN"]},{"type":"string"}]},"sourceType":{"anyOf":[{"type":"string","enum":["SEED","USER_DEFINED"]},{"type":"string"},{"type":"null"}]},"systemName":{"type":"string"},"systemType":{"anyOf":[{"type":"string","enum":["RELATIONAL_DATABASE","NON_RELATIONAL_DATABASE","FILE","API","CUSTOM","UNKNOWN","CLOUD_PLATFORM","MACHINE_LEARNING_PLATFORM"]},{"type":"string"}]}},"required":["id","name","scanProfileContext","scanType","systemName","systemType"]},
"ScanProfileInput":{"type":"object","properties":{"createdDate":{"format":"date-time","type":"string"},"displayName":{"type":"string"},"id":{"format":"uuid","type":"string"},"name":{"type":"string"},"scanProfileContext":{},"scanType":{"anyOf":[{"type":"string","enum":["CATALOG","CATALOG_SCAN"]},{"type":"string"}]},"sourceType":{"anyOf":[{"type":"string","enum":["SEED","USER_DEFINED"]},{"type":"string"}]},"systemName":{"type":"string"},"systemType":{"anyOf":[{"type":"string","enum":["RELATIONAL_DATABASE","NON_RELATIONAL_DATABASE","FILE","API","CUSTOM","UNKNOWN","CLOUD_PLATFORM","MACHINE_LEARNING_PLATFORM"]},{"type":"string"}]}},"required":["id","name","scanProfileContext","scanType","systemName","systemType"]},
"ScanProfilePage":{"type":"object","properties":{"content":{"items":{"$ref":"#/$defs/ScanProfile"},"type":["array","null"]},"empty":{"type":["boolean","null"]},"first":{"type":["boolean","null"]},"last":{"type":["boolean","null"]},"number":{"format":"int32","type":["integer","null"]},"numberOfElements":{"format":"int32","type":["integer","null"]},"pageable":{"anyOf":[{"$ref":"#/$defs/Pageable"},{"type":"null"}]},"size":{"format":"int32","type":["integer","null"]},"sort":{"anyOf":[{"$ref":"#/$defs/Sort"},{"type":"null"}]},"totalElements":{"format":"int32","type":["integer","null"]},"totalPages":{"format":"int32","type":["integer","null"]}}},
"ScanProfileRequest":{"type":"object","properties":{"displayName":{"type":"string"},"name":{"type":"string"},"scanProfileContext":{},"scanType":{"anyOf":[{"type":"string","enum":["CATALOG","CATALOG_SCAN"]},{"type":"string"}]},"systemName":{"type":"string"},"systemType":{"anyOf":[{"type":"string","enum":["RELATIONAL_DATABASE","NON_RELATIONAL_DATABASE","FILE","API","CUSTOM","UNKNOWN","CLOUD_PLATFORM","MACHINE_LEARNING_PLATFORM"]},{"type":"string"}]}},"required":["name","scanProfileContext","scanType","systemName","systemType"]},
"ScheduleDateTime":{"type":"object","properties":{"dayOfMonth":{"type":["string","null"]},"dayOfWeek":{"anyOf":[{"$ref":"#/$defs/ScheduleDateTimeField"},{"type":"null"}]},"frequency":{"anyOf":[{"$ref":"#/$defs/ScheduleDateTimeField"},{"type":"null"}]},"frequencyIntervalTracker":{"type":["string","null"]},"hours":{"anyOf":[{"$ref":"#/$defs/ScheduleDateTimeField"},{"type":"null"}]},"minutes":{"type":["string","null"]},"month":{"type":["string","null"]},"seconds":{"type":["string","null"]},"year":{"type":["string","null"]}}},
"ScheduleDateTimeField":{"type":"object","properties":{"cronExp":{"type":["string","null"]},"label":{"type":["string","null"]},"value":{"type":["string","null"]}}},
"ScheduleDateTimeFieldInput":{"type":"object","properties":{"cronExp":{"type":"string"},"label":{"type":"string"},"value":{"type":"string"}}},
"ScheduleDateTimeInput":{"type":"object","properties":{"dayOfMonth":{"type":"string"},"dayOfWeek":{"$ref":"#/$defs/ScheduleDateTimeFieldInput"},"frequency":{"$ref":"#/$defs/ScheduleDateTimeFieldInput"},"frequencyIntervalTracker":{"type":"string"},"hours":{"$ref":"#/$defs/ScheduleDateTimeFieldInput"},"minutes":{"type":"string"},"month":{"type":"string"},"seconds":{"type":"string"},"year":{"type":"string"}}},
"Sort":{"type":"object","properties":{"sort":{"items":{"type":"string"},"type":["array","null"]}}},
"SurrogateConfig":{"type":"object","properties":{"name":{"type":["string","null"]}}},
"SurrogateConfigInput":{"type":"object","properties":{"name":{"type":"string"}}},
"ValidatorConfig":{"type":"object","properties":{"options":{"anyOf":[{"additionalProperties":{}},{"type":"null"}]},"type":{"anyOf":[{"type":"string","enum":["ABA_ROUTING_NUMBER","ACH_ROUTING_NUMBER","ALL_DIGITS_IN_SEQUENCE","ALL_DIGITS_SAME","ARGENTINA_CUIT_CUIL","AUSTRALIA_MEDICAL_ACCOUNT","AUSTRALIAN_ABN","AUSTRALIAN_ACN","AUSTRALIAN_TFN","AUSTRIA_SSN","AUSTRIA_TIN","BELGIUM_NATIONAL_NUMBER","BELGIUM_VAT","BRAZIL_CNH","BRAZIL_CNPJ","BRAZIL_CPF","BRAZIL_RG","CHILEAN_RUT","CDCCM_CODE","CDCPCS_CODE","CELL_CONTENT","CITY","CREDIT_CARD","CROATIA_OIB","CUSIP","CYPRUS_TIN","CZECH_SLOVAK_PERSONAL_ID","DATE","DEA_NUMBER","DENMARK_PERSONAL_ID","EAN13","FINLAND_NATIONAL_ID","FRANCE_INSEE","FRANCE_TIN","FRANCE_VAT","GERMAN_NATIONAL_ID_NUMBER","GERMAN_TIN","GERMAN_VAT","HONG_KONG_HKID","HUNGARY_PERSONAL_ID","HUNGARY_TIN","HUNGARY_TAJ","HUNGARY_VAT","IBAN_CODE","IF_CODE","IMSI","INDIA_GST","INDONESIA_KTP","IRELAND_PPSN","ISBN","ISIN","ISSN","ITALY_FISCAL_CODE","JAPAN_CORPORATE_NUMBER","JAPAN_INDIVIDUAL_NUMBER","KOREA_RRN","LITHUANIA_PERSONAL_CODE","LUHN","LUXEMBOURG_NATIONAL_ID","MEXICO_CURP","NETHERLANDS_BSN","NETHERLANDS_TIN","NETHERLANDS_VAT","NEW_ZEALAND_IRD","NEW_ZEALAND_NHI","NORWAY_IDENTIFICATION_NUMBER","NPI","PHONE_NUMBER","POLISH_ID_CARD","POLISH_PESEL","POLISH_TIN","PORTUGAL_CITIZEN_CARD","PORTUGAL_TIN","REGON_NUMBER","ROMANIA_CNP","SEDOL","SINGAPORE_NRIC","SLOVENIA_JMBG","SOUTH_AFRICAN_ID","SOUTH_AFRICAN_TIN","SPAIN_DNI","SPAIN_NIF","SPAIN_SSN","STRING_REQUIREMENTS","SWEDEN_NATIONAL_ID_NUMBER","SWIFT_CODE","SWISS_AHV","TAIWAN_UI","THAILAND_NATIONAL_ID_CODE","TURKEY_NATIONAL_ID","UAE_ID_CARD","UDI_GS1","UDI_HIBCC","UDI_ICCBBA","UK_NHS","UKNHS_NUMBER","US_VIN","VERHOEFF"]},{"type":"string"}]}},"required":["type"]},
"ValidatorConfigInput":{"type":"object","properties":{"options":{"additionalProperties":{}},"type":{"anyOf":[{"type":"string","enum":["ABA_ROUTING_NUMBER","ACH_ROUTING_NUMBER","ALL_DIGITS_IN_SEQUENCE","ALL_DIGITS_SAME","ARGENTINA_CUIT_CUIL","AUSTRALIA_MEDICAL_ACCOUNT","AUSTRALIAN_ABN","AUSTRALIAN_ACN","AUSTRALIAN_TFN","AUSTRIA_SSN","AUSTRIA_TIN","BELGIUM_NATIONAL_NUMBER","BELGIUM_VAT","BRAZIL_CNH","BRAZIL_CNPJ","BRAZIL_CPF","BRAZIL_RG","CHILEAN_RUT","CDCCM_CODE","CDCPCS_CODE","CELL_CONTENT","CITY","CREDIT_CARD","CROATIA_OIB","CUSIP","CYPRUS_TIN","CZECH_SLOVAK_PERSONAL_ID","DATE","DEA_NUMBER","DENMARK_PERSONAL_ID","EAN13","FINLAND_NATIONAL_ID","FRANCE_INSEE","FRANCE_TIN","FRANCE_VAT","GERMAN_NATIONAL_ID_NUMBER","GERMAN_TIN","GERMAN_VAT","HONG_KONG_HKID","HUNGARY_PERSONAL_ID","HUNGARY_TIN","HUNGARY_TAJ","HUNGARY_VAT","IBAN_CODE","IF_CODE","IMSI","INDIA_GST","INDONESIA_KTP","IRELAND_PPSN","ISBN","ISIN","ISSN","ITALY_FISCAL_CODE","JAPAN_CORPORATE_NUMBER","JAPAN_INDIVIDUAL_NUMBER","KOREA_RRN","LITHUANIA_PERSONAL_CODE","LUHN","LUXEMBOURG_NATIONAL_ID","MEXICO_CURP","NETHERLANDS_BSN","NETHERLANDS_TIN","NETHERLANDS_VAT","NEW_ZEALAND_IRD","NEW_ZEALAND_NHI","NORWAY_IDENTIFICATION_NUMBER","NPI","PHONE_NUMBER","POLISH_ID_CARD","POLISH_PESEL","POLISH_TIN","PORTUGAL_CITIZEN_CARD","PORTUGAL_TIN","REGON_NUMBER","ROMANIA_CNP","SEDOL","SINGAPORE_NRIC","SLOVENIA_JMBG","SOUTH_AFRICAN_ID","SOUTH_AFRICAN_TIN","SPAIN_DNI","SPAIN_NIF","SPAIN_SSN","STRING_REQUIREMENTS","SWEDEN_NATIONAL_ID_NUMBER","SWIFT_CODE","SWISS_AHV","TAIWAN_UI","THAILAND_NATIONAL_ID_CODE","TURKEY_NATIONAL_ID","UAE_ID_CARD","UDI_GS1","UDI_HIBCC","UDI_ICCBBA","UK_NHS","UKNHS_NUMBER","US_VIN","VERHOEFF"]},{"type":"string"}]}},"required":["type"]}
}`,
});
