// Generated from specs/snapshots/data-use-governance-data-discovery.json. Do not edit; run pnpm generate.
import type { JobOperation, Operation, PagedOperation } from "@onetrust-client/core";
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
   * `PATCH /api/discovery-scan-config/v2/scan-job/{jobId}/cancel`, scope `DATA_DISCOVERY`
   *
   * Returns `MetadataScanJob`. Not safe to repeat: it may take effect twice. The job is CANCELLING until its worker node confirms: {@link getScanJob} tells.
   * @see https://developer.onetrust.com/onetrust/reference/canceljobusingpatch
   */
  readonly cancelScanJob: Operation<[input: CancelScanJobInput], MetadataScanJob>;

  /**
   * Cancel Scan Job
   *
   * `PATCH /api/discovery-scan-config/v2/scanners/{scannerId}/jobs/{jobId}/cancel`, scope `DATA_DISCOVERY`
   *
   * Returns `MetadataScanJob`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/cancelscanjob
   */
  readonly cancelScanJobByScanner: Operation<[input: CancelScanJobByScannerInput], MetadataScanJob>;

  /**
   * Create Credential
   *
   * `POST /api/discovery-scan-config/v2/credentials`, scope `DATA_DISCOVERY`
   *
   * Returns `DataDiscoveryCredential`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createcredential
   */
  readonly createCredential: Operation<[input: CreateCredentialInput], DataDiscoveryCredential>;

  /**
   * Create Custom Classifier
   *
   * `POST /api/label-manager/v2/custom-classifiers`, scope `DATA_DISCOVERY`
   *
   * Returns `CustomDetector`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createdetector
   */
  readonly createCustomClassifier: Operation<[input: CreateCustomClassifierInput], CustomDetector>;

  /**
   * Create Scan Job
   *
   * `POST /api/discovery-scan-config/v2/scan-job`, scope `DATA_DISCOVERY`
   *
   * Returns `MetadataScanJob`. Not safe to repeat: it may take effect twice. {@link getScanJob} tells how far it is.
   */
  readonly createScanJob: Operation<[input: CreateScanJobInput], MetadataScanJob>;

  /**
   * Create Scan Profile
   *
   * `POST /api/discovery-scan-config/v2/scan-profiles`, scope `DATA_DISCOVERY`
   *
   * Returns `ScanProfile`. Not safe to repeat: it may take effect twice.
   */
  readonly createScanProfile: Operation<[input: CreateScanProfileInput], ScanProfile>;

  /**
   * Delete Credential
   *
   * `DELETE /api/discovery-scan-config/v2/credentials/{id}`, scope `DATA_DISCOVERY`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/deletecredential
   */
  readonly deleteCredential: Operation<[input: DeleteCredentialInput], void>;

  /**
   * Delete Custom Classifier
   *
   * `DELETE /api/label-manager/v2/custom-classifiers/{classifierName}`, scope `DATA_DISCOVERY`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/deletedetector
   */
  readonly deleteCustomClassifier: Operation<[input: DeleteCustomClassifierInput], void>;

  /**
   * Delete Data Source
   *
   * `DELETE /api/discovery-scan-config/v3/system/{id}`, scope `DATA_DISCOVERY` or `INTEGRATIONS`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/deletesystemusingdelete_1
   */
  readonly deleteDataSource: Operation<[input: DeleteDataSourceInput], void>;

  /**
   * Delete Scan Profile
   *
   * `DELETE /api/discovery-scan-config/v2/scan-profiles/{scanProfileId}`, scope `DATA_DISCOVERY`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/deletescanprofileusingdelete_1
   */
  readonly deleteScanProfile: Operation<[input: DeleteScanProfileInput], void>;

  /**
   * Get Credential
   *
   * `GET /api/discovery-scan-config/v2/credentials/{id}`, scope `DATA_DISCOVERY`
   *
   * Returns `DataDiscoveryCredential`.
   * @see https://developer.onetrust.com/onetrust/reference/getcredentialbyid
   */
  readonly getCredential: Operation<[input: GetCredentialInput], DataDiscoveryCredential>;

  /**
   * Get Custom Classifier
   *
   * `GET /api/label-manager/v2/custom-classifiers/{classifierName}`, scope `DATA_DISCOVERY`
   *
   * Returns `Detector`.
   * @see https://developer.onetrust.com/onetrust/reference/getdetectorbyclassifiername
   */
  readonly getCustomClassifier: Operation<[input: GetCustomClassifierInput], Detector>;

  /**
   * Get Data Source
   *
   * `GET /api/discovery-scan-config/v3/system/{id}`, scope `DATA_DISCOVERY` or `INTEGRATIONS`
   *
   * Returns `DataSourceResult`.
   * @see https://developer.onetrust.com/onetrust/reference/getdatasourcebyidusingget_1
   */
  readonly getDataSource: Operation<[input: GetDataSourceInput], DataSourceResult>;

  /**
   * Get Scan Job
   *
   * `GET /api/discovery-scan-config/v2/scan-job/{jobId}`, scope `DATA_DISCOVERY`
   *
   * Returns `MetadataScanJob`. `getScanJob.wait` returns when the job has ended.
   * @see https://developer.onetrust.com/onetrust/reference/getjobbyidusingget
   */
  readonly getScanJob: JobOperation<[input: GetScanJobInput], MetadataScanJob>;

  /**
   * Get Scan Job
   *
   * `GET /api/discovery-scan-config/v2/scanners/{scannerId}/jobs/{jobId}`, scope `DATA_DISCOVERY`
   *
   * Returns `MetadataScanJob`. `getScanJobByScanner.wait` returns when the job has ended.
   * @see https://developer.onetrust.com/onetrust/reference/getjobusingget_1
   */
  readonly getScanJobByScanner: JobOperation<[input: GetScanJobByScannerInput], MetadataScanJob>;

  /**
   * Get Scan Profile
   *
   * `GET /api/discovery-scan-config/v2/scan-profiles/{scanProfileId}`, scope `DATA_DISCOVERY`
   *
   * Returns `ScanProfile`.
   * @see https://developer.onetrust.com/onetrust/reference/getscanprofileusingget_1
   */
  readonly getScanProfile: Operation<[input: GetScanProfileInput], ScanProfile>;

  /**
   * Get List of Credentials
   *
   * `GET /api/discovery-scan-config/v2/credentials`, scope `DATA_DISCOVERY`
   *
   * Paged list of `DataDiscoveryCredential`.
   * @see https://developer.onetrust.com/onetrust/reference/getcredentials
   */
  readonly listCredentials: PagedOperation<[input?: ListCredentialsInput], CredentialPage, DataDiscoveryCredential>;

  /**
   * Get List of Custom Classifiers
   *
   * `GET /api/label-manager/v2/custom-classifiers`, scope `DATA_DISCOVERY`
   *
   * Returns a list of `DetectorSummary`.
   * @see https://developer.onetrust.com/onetrust/reference/listdetectors
   */
  readonly listCustomClassifiers: Operation<[input?: ListCustomClassifiersInput], DetectorSummary[]>;

  /**
   * Get List of Data Sources
   *
   * `GET /api/discovery-scan-config/v3/system`, scope `DATA_DISCOVERY` or `INTEGRATIONS`
   *
   * Paged list of `DataSource`.
   * @see https://developer.onetrust.com/onetrust/reference/getallusingget_1
   */
  readonly listDataSources: PagedOperation<[input?: ListDataSourcesInput], DataSourcePage, DataSource>;

  /**
   * Get List of Image tags
   *
   * `GET /api/discovery-scan-config/v3/docker-repository-tags`, scope `DATA_DISCOVERY` or `INTEGRATIONS`
   *
   * Returns a text.
   * @see https://developer.onetrust.com/onetrust/reference/getdockerrepositorytagsusingget
   */
  readonly listImageTags: Operation<[input?: ListImageTagsInput], string>;

  /**
   * Get List of Scan Jobs
   *
   * `GET /api/discovery-scan-config/v2/scan-job/datasource/{dataSourceId}`, scope `DATA_DISCOVERY` or `INTEGRATIONS`
   *
   * Paged list of `MetadataScanJob`.
   * @see https://developer.onetrust.com/onetrust/reference/getscanjobsbydatasourceusingget_1
   */
  readonly listScanJobs: PagedOperation<[input: ListScanJobsInput], MetadataScanJobPage, MetadataScanJob>;

  /**
   * Get List of Scan Profiles
   *
   * `GET /api/discovery-scan-config/v2/scan-profiles`, scope `DATA_DISCOVERY`
   *
   * Paged list of `ScanProfile`.
   * @see https://developer.onetrust.com/onetrust/reference/getallusingget_2
   */
  readonly listScanProfiles: PagedOperation<[input?: ListScanProfilesInput], ScanProfilePage, ScanProfile>;

  /**
   * Update Credential
   *
   * `PUT /api/discovery-scan-config/v2/credentials`, scope `DATA_DISCOVERY`
   *
   * Returns `DataDiscoveryCredential`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/updatecredential
   */
  readonly updateCredential: Operation<[input: UpdateCredentialInput], DataDiscoveryCredential>;

  /**
   * Update Custom Classifier
   *
   * `PUT /api/label-manager/v2/custom-classifiers/{classifierName}`, scope `DATA_DISCOVERY`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/updatedetector
   */
  readonly updateCustomClassifier: Operation<[input: UpdateCustomClassifierInput], void>;

  /**
   * Update Scan Profile
   *
   * `PUT /api/discovery-scan-config/v2/scan-profiles`, scope `DATA_DISCOVERY`
   *
   * Returns `ScanProfile`. Safe to repeat.
   */
  readonly updateScanProfile: Operation<[input: UpdateScanProfileInput], ScanProfile>;

  /**
   * Create or Update Data Source
   *
   * `PUT /api/discovery-scan-config/v3/system`, scope `DATA_DISCOVERY` or `INTEGRATIONS`
   *
   * Returns `DataSource`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/upsertsourcesystemv3usingput
   */
  readonly upsertDataSource: Operation<[input: UpsertDataSourceInput], DataSource>;
}
