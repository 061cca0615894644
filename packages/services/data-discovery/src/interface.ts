// Generated from specs/snapshots/data-use-governance-data-discovery.json. Do not edit; run pnpm generate.
import type { Operation, PagedOperation } from "@onetrust-client/core";
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

/** The operations of OneTrust's "Data Use Governance - Data Discovery". */
export interface DataDiscovery {
  /**
   * Cancel Scan Job
   *
   * `PATCH /api/discovery-scan-config/v2/scan-job/{jobId}/cancel`, accepts the scope `DATA_DISCOVERY`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/canceljobusingpatch
   */
  readonly cancelScanJob: Operation<[input: CancelScanJobInput], MetadataScanJob>;

  /**
   * Cancel Scan Job
   *
   * `PATCH /api/discovery-scan-config/v2/scanners/{scannerId}/jobs/{jobId}/cancel`, accepts the scope `DATA_DISCOVERY`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/cancelscanjob
   */
  readonly cancelScanJobByScanner: Operation<[input: CancelScanJobByScannerInput], MetadataScanJob>;

  /**
   * Create Credential
   *
   * `POST /api/discovery-scan-config/v2/credentials`, accepts the scope `DATA_DISCOVERY`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/createcredential
   */
  readonly createCredential: Operation<[input: CreateCredentialInput], DataDiscoveryCredential>;

  /**
   * Create Custom Classifier
   *
   * `POST /api/label-manager/v2/custom-classifiers`, accepts the scope `DATA_DISCOVERY`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/createdetector
   */
  readonly createCustomClassifier: Operation<[input: CreateCustomClassifierInput], CustomDetector>;

  /**
   * Create Scan Job
   *
   * `POST /api/discovery-scan-config/v2/scan-job`, accepts the scope `DATA_DISCOVERY`
   *
   * Not safe to repeat: a second request may take effect again.
   */
  readonly createScanJob: Operation<[input: CreateScanJobInput], MetadataScanJob>;

  /**
   * Create Scan Profile
   *
   * `POST /api/discovery-scan-config/v2/scan-profiles`, accepts the scope `DATA_DISCOVERY`
   *
   * Not safe to repeat: a second request may take effect again.
   */
  readonly createScanProfile: Operation<[input: CreateScanProfileInput], ScanProfile>;

  /**
   * Delete Credential
   *
   * `DELETE /api/discovery-scan-config/v2/credentials/{id}`, accepts the scope `DATA_DISCOVERY`
   *
   * Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/deletecredential
   */
  readonly deleteCredential: Operation<[input: DeleteCredentialInput], void>;

  /**
   * Delete Custom Classifier
   *
   * `DELETE /api/label-manager/v2/custom-classifiers/{classifierName}`, accepts the scope `DATA_DISCOVERY`
   *
   * Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/deletedetector
   */
  readonly deleteCustomClassifier: Operation<[input: DeleteCustomClassifierInput], void>;

  /**
   * Delete Data Source
   *
   * `DELETE /api/discovery-scan-config/v3/system/{id}`, accepts the scope `DATA_DISCOVERY` or `INTEGRATIONS`
   *
   * Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/deletesystemusingdelete_1
   */
  readonly deleteDataSource: Operation<[input: DeleteDataSourceInput], void>;

  /**
   * Delete Scan Profile
   *
   * `DELETE /api/discovery-scan-config/v2/scan-profiles/{scanProfileId}`, accepts the scope `DATA_DISCOVERY`
   *
   * Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/deletescanprofileusingdelete_1
   */
  readonly deleteScanProfile: Operation<[input: DeleteScanProfileInput], void>;

  /**
   * Get Credential
   *
   * `GET /api/discovery-scan-config/v2/credentials/{id}`, accepts the scope `DATA_DISCOVERY`
   * @see https://developer.onetrust.com/onetrust/reference/getcredentialbyid
   */
  readonly getCredential: Operation<[input: GetCredentialInput], DataDiscoveryCredential>;

  /**
   * Get Custom Classifier
   *
   * `GET /api/label-manager/v2/custom-classifiers/{classifierName}`, accepts the scope `DATA_DISCOVERY`
   * @see https://developer.onetrust.com/onetrust/reference/getdetectorbyclassifiername
   */
  readonly getCustomClassifier: Operation<[input: GetCustomClassifierInput], Detector>;

  /**
   * Get Data Source
   *
   * `GET /api/discovery-scan-config/v3/system/{id}`, accepts the scope `DATA_DISCOVERY` or `INTEGRATIONS`
   * @see https://developer.onetrust.com/onetrust/reference/getdatasourcebyidusingget_1
   */
  readonly getDataSource: Operation<[input: GetDataSourceInput], DataSourceResult>;

  /**
   * Get Scan Job
   *
   * `GET /api/discovery-scan-config/v2/scan-job/{jobId}`, accepts the scope `DATA_DISCOVERY`
   * @see https://developer.onetrust.com/onetrust/reference/getjobbyidusingget
   */
  readonly getScanJob: Operation<[input: GetScanJobInput], MetadataScanJob>;

  /**
   * Get Scan Job
   *
   * `GET /api/discovery-scan-config/v2/scanners/{scannerId}/jobs/{jobId}`, accepts the scope `DATA_DISCOVERY`
   * @see https://developer.onetrust.com/onetrust/reference/getjobusingget_1
   */
  readonly getScanJobByScanner: Operation<[input: GetScanJobByScannerInput], MetadataScanJob>;

  /**
   * Get Scan Profile
   *
   * `GET /api/discovery-scan-config/v2/scan-profiles/{scanProfileId}`, accepts the scope `DATA_DISCOVERY`
   * @see https://developer.onetrust.com/onetrust/reference/getscanprofileusingget_1
   */
  readonly getScanProfile: Operation<[input: GetScanProfileInput], ScanProfile>;

  /**
   * Get List of Credentials
   *
   * `GET /api/discovery-scan-config/v2/credentials`, accepts the scope `DATA_DISCOVERY`
   *
   * Paged.
   * @see https://developer.onetrust.com/onetrust/reference/getcredentials
   */
  readonly listCredentials: PagedOperation<[input?: ListCredentialsInput], CredentialPage, DataDiscoveryCredential>;

  /**
   * Get List of Custom Classifiers
   *
   * `GET /api/label-manager/v2/custom-classifiers`, accepts the scope `DATA_DISCOVERY`
   * @see https://developer.onetrust.com/onetrust/reference/listdetectors
   */
  readonly listCustomClassifiers: Operation<[input?: ListCustomClassifiersInput], DetectorSummary[]>;

  /**
   * Get List of Data Sources
   *
   * `GET /api/discovery-scan-config/v3/system`, accepts the scope `DATA_DISCOVERY` or `INTEGRATIONS`
   *
   * Paged.
   * @see https://developer.onetrust.com/onetrust/reference/getallusingget_1
   */
  readonly listDataSources: PagedOperation<[input?: ListDataSourcesInput], DataSourcePage, DataSource>;

  /**
   * Get List of Image tags
   *
   * `GET /api/discovery-scan-config/v3/docker-repository-tags`, accepts the scope `DATA_DISCOVERY` or `INTEGRATIONS`
   * @see https://developer.onetrust.com/onetrust/reference/getdockerrepositorytagsusingget
   */
  readonly listImageTags: Operation<[input?: ListImageTagsInput], string>;

  /**
   * Get List of Scan Jobs
   *
   * `GET /api/discovery-scan-config/v2/scan-job/datasource/{dataSourceId}`, accepts the scope `DATA_DISCOVERY` or `INTEGRATIONS`
   *
   * Paged.
   * @see https://developer.onetrust.com/onetrust/reference/getscanjobsbydatasourceusingget_1
   */
  readonly listScanJobs: PagedOperation<[input: ListScanJobsInput], MetadataScanJobPage, MetadataScanJob>;

  /**
   * Get List of Scan Profiles
   *
   * `GET /api/discovery-scan-config/v2/scan-profiles`, accepts the scope `DATA_DISCOVERY`
   *
   * Paged.
   * @see https://developer.onetrust.com/onetrust/reference/getallusingget_2
   */
  readonly listScanProfiles: PagedOperation<[input?: ListScanProfilesInput], ScanProfilePage, ScanProfile>;

  /**
   * Update Credential
   *
   * `PUT /api/discovery-scan-config/v2/credentials`, accepts the scope `DATA_DISCOVERY`
   *
   * Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/updatecredential
   */
  readonly updateCredential: Operation<[input: UpdateCredentialInput], DataDiscoveryCredential>;

  /**
   * Update Custom Classifier
   *
   * `PUT /api/label-manager/v2/custom-classifiers/{classifierName}`, accepts the scope `DATA_DISCOVERY`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/updatedetector
   */
  readonly updateCustomClassifier: Operation<[input: UpdateCustomClassifierInput], void>;

  /**
   * Update Scan Profile
   *
   * `PUT /api/discovery-scan-config/v2/scan-profiles`, accepts the scope `DATA_DISCOVERY`
   *
   * Safe to repeat.
   */
  readonly updateScanProfile: Operation<[input: UpdateScanProfileInput], ScanProfile>;

  /**
   * Create or Update Data Source
   *
   * `PUT /api/discovery-scan-config/v3/system`, accepts the scope `DATA_DISCOVERY` or `INTEGRATIONS`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/upsertsourcesystemv3usingput
   */
  readonly upsertDataSource: Operation<[input: UpsertDataSourceInput], DataSource>;
}
