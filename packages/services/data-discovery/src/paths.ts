// Generated from specs/snapshots/data-use-governance-data-discovery.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";
import { definePaths, type ServicePaths } from "@onetrust-client/core/path-client";
import { dataDiscovery } from "./index.js";
import type {
  CredentialPage,
  CredentialRequest,
  CustomDetector,
  CustomDetectorInput,
  DataDiscoveryCredential,
  DataDiscoveryCredentialInput,
  DataSource,
  DataSourceInput,
  DataSourcePage,
  DataSourceResult,
  Detector,
  DetectorSummary,
  MetadataScanJob,
  MetadataScanJobPage,
  ScanJobTrigger,
  ScanProfile,
  ScanProfileInput,
  ScanProfilePage,
  ScanProfileRequest,
} from "./schema.js";

/** The requests of OneTrust's "Data Use Governance - Data Discovery" by path, for `pathClient`. */
export const dataDiscoveryPaths: ServicePaths<paths> = /* @__PURE__ */ definePaths<paths>(dataDiscovery);

export interface paths {
  "/api/discovery-scan-config/v2/credentials": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Credentials */
    get: operations["listCredentials"];
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
    get: operations["listScanJobs"];
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
    get: operations["listScanProfiles"];
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
    get: operations["getScanJobByScanner"];
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
    patch: operations["cancelScanJobByScanner"];
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
    get: operations["listImageTags"];
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
    get: operations["listDataSources"];
    /** Create or Update Data Source */
    put: operations["upsertDataSource"];
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
    get: operations["listCustomClassifiers"];
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
  listCredentials: {
    parameters: {
      query?: {
        name?: string | undefined;
        systemName?: "Azure Cosmos" | "Box" | "Cassandra" | "Azure Databricks" | "IBM DB2" | "Exchange" | "GCP" | "Google Workspace Gmail" | "Google BigQuery" | "Google BigTable" | "MongoDB" | "MySQL" | "OneDrive" | "Oracle RDBMS" | "PostgreSQL" | "Amazon S3" | "SalesForce" | "SAP HANA" | "ServiceNow" | "SharePoint" | "SMB" | "Snowflake" | "Microsoft SQL" | "Teradata" | "Workday" | "Zendesk" | "Amazon RDS for SQL Server" | "Azure SQL Server" | "Redshift" | "Google Drive" | "Amazon DynamoDB" | "Amazon Athena" | "SharePoint 2019 OnPrem" | "SFTP" | "NFS" | "GCS" | "Redis" | "Elastic Search" | "Microsoft Teams" | "Slack" | "AlibabaCloudOSS" | "Azure Files" | "Iceberg" | "Kafka" | (string & {}) | undefined;
        page?: number | undefined;
        size?: number | undefined;
        sort?: "name,asc" | "name,desc" | "systemName,asc" | "systemName,desc" | (string & {}) | undefined;
      } | undefined;
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
          "application/json": CredentialPage;
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
        "application/json": DataDiscoveryCredentialInput;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DataDiscoveryCredential;
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
        "application/json": CredentialRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DataDiscoveryCredential;
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
          "application/json": DataDiscoveryCredential;
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
        "application/json": ScanJobTrigger;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MetadataScanJob;
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
  listScanJobs: {
    parameters: {
      query?: {
        status?: ("PENDING" | "IN_PROGRESS" | "COMPLETED" | (string & {}))[] | undefined;
        scanLevel?: ("CATALOG" | "CATALOG_SCAN" | (string & {}))[] | undefined;
        isManual?: boolean | undefined;
        createdFrom?: string | undefined;
        createdTo?: string | undefined;
        page?: number | undefined;
        size?: number | undefined;
        sort?: "status,asc" | "status,desc" | "scanLevel,asc" | "scanLevel,desc" | "createdDate,asc" | "createdDate,desc" | (string & {}) | undefined;
      } | undefined;
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
          "application/json": MetadataScanJobPage;
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
          "application/json": MetadataScanJob;
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
          "application/json": MetadataScanJob;
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
  listScanProfiles: {
    parameters: {
      query?: {
        search?: string | undefined;
        systemName?: "Azure Cosmos" | "Box" | "Cassandra" | "Azure Databricks" | "IBM DB2" | "Exchange" | "GCP" | "Google Workspace Gmail" | "Google BigQuery" | "Google BigTable" | "MongoDB" | "MySQL" | "OneDrive" | "Oracle RDBMS" | "PostgreSQL" | "Amazon S3" | "SalesForce" | "SAP HANA" | "ServiceNow" | "SharePoint" | "SMB" | "Snowflake" | "Microsoft SQL" | "Teradata" | "Workday" | "Zendesk" | "Amazon RDS for SQL Server" | "Azure SQL Server" | "Redshift" | "Google Drive" | "Amazon DynamoDB" | "Amazon Athena" | "SharePoint 2019 OnPrem" | "SFTP" | "NFS" | "GCS" | "Redis" | "Elastic Search" | "Microsoft Teams" | "Slack" | "AlibabaCloudOSS" | "Azure Files" | "Iceberg" | "Kafka" | (string & {}) | undefined;
        scanType?: "CATALOG" | "CATALOG_SCAN" | "OFFSET_REPORT" | (string & {}) | undefined;
        createdFrom?: string | undefined;
        createdTo?: string | undefined;
        page?: number | undefined;
        size?: number | undefined;
        sort?: "name,asc" | "name,desc" | "systemName,asc" | "systemName,desc" | "scanType,asc" | "scanType,desc" | "createdDate,asc" | "createdDate,desc" | (string & {}) | undefined;
      } | undefined;
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
          "application/json": ScanProfilePage;
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
        "application/json": ScanProfileInput;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ScanProfile;
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
        "application/json": ScanProfileRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ScanProfile;
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
          "application/json": ScanProfile;
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
  getScanJobByScanner: {
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
          "application/json": MetadataScanJob;
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
  cancelScanJobByScanner: {
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
          "application/json": MetadataScanJob;
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
  listImageTags: {
    parameters: {
      query?: {
        version?: string | undefined;
      } | undefined;
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
          "text/plain": string;
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
  listDataSources: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: "name,asc" | "name,desc" | "systemType,asc" | "systemType,desc" | "createdDate,asc" | "createdDate,desc" | "status,desc" | "status,asc" | (string & {}) | undefined;
        name?: string | undefined;
        systemType?: "AzureCosmos" | "Box" | "Cassandra" | "AzureDatabricks" | "IBMDB2" | "Exchange" | "GCP" | "GoogleWorkspaceGmail" | "GoogleBigQuery" | "GoogleBigTable" | "MongoDB" | "MySQL" | "OneDrive" | "OracleRDBMS" | "PostgreSQL" | "AmazonS3" | "SalesForce" | "SAPHana" | "ServiceNow" | "SharePoint" | "SMB" | "Snowflake" | "MicrosoftSQL" | "Teradata" | "Workday" | "Zendesk" | "AmazonRDSforSQLServer" | "AzureSQLServer" | "Redshift" | "GoogleDrive" | "AmazonDynamoDB" | "AmazonAthena" | "SharePoint2019OnPrem" | "SFTP" | "NFS" | "GCS" | "Redis" | "ElasticSearch" | "MicrosoftTeams" | "Slack" | "AlibabaCloudOSS" | "AzureFiles" | "Iceberg" | "Kafka" | (string & {}) | undefined;
        createdFrom?: string | undefined;
        createdTo?: string | undefined;
        oneTrustAssetId?: string | undefined;
        status?: "ACTIVE" | "INACTIVE" | "DELETED" | (string & {}) | undefined;
        workerNodeId?: string | undefined;
      } | undefined;
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
          "application/json": DataSourcePage;
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
  upsertDataSource: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DataSourceInput;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DataSource;
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
          "application/json": DataSourceResult;
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
  listCustomClassifiers: {
    parameters: {
      query?: {
        searchTerm?: string | undefined;
        mappedTermId?: string | undefined;
      } | undefined;
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
        "application/json": CustomDetectorInput;
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
        "application/json": CustomDetectorInput;
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
