// Generated from specs/snapshots/data-use-governance-data-discovery-worker-node.json. Do not edit; run pnpm generate.
import type { Operation } from "@onetrust-client/core";
import type {
  JobDetails,
  ListScanJobsInput,
  SubmitDataToCatalogInput,
  SubmitDataToClassifyInput,
  UpdateScanJobStatusInput,
} from "./schema.js";

/** The operations of OneTrust's "Data Use Governance - Data Discovery Worker Node". */
export interface DataDiscoveryWorkerNode {
  /**
   * Get List of Scan Jobs
   *
   * `GET /api/data-discovery-bridge/v1/jobs`
   * @see https://developer.onetrust.com/onetrust/reference/geteligiblejobsusingget
   */
  readonly listScanJobs: Operation<[input: ListScanJobsInput], JobDetails[]>;

  /**
   * Submit Data to Catalog
   *
   * `POST /api/data-discovery-bridge/v1/jobs/{jobId}/catalog-data`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/catalogdatausingpost
   */
  readonly submitDataToCatalog: Operation<[input: SubmitDataToCatalogInput], void>;

  /**
   * Submit Data to Classify
   *
   * `POST /api/data-discovery-bridge/v1/jobs/{jobId}/classify-data`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/classifydatausingpost
   */
  readonly submitDataToClassify: Operation<[input: SubmitDataToClassifyInput], void>;

  /**
   * Update Scan Job Status
   *
   * `PUT /api/data-discovery-bridge/v1/jobs/{jobId}/status`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/updatejobstatususingput
   */
  readonly updateScanJobStatus: Operation<[input: UpdateScanJobStatusInput], void>;
}
