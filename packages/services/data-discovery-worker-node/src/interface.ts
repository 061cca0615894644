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
   *
   * Returns a list of `JobDetails`.
   * @see https://developer.onetrust.com/onetrust/reference/geteligiblejobsusingget
   */
  readonly listScanJobs: Operation<[input: ListScanJobsInput], JobDetails[]>;

  /**
   * Submit Data to Catalog
   *
   * `POST /api/data-discovery-bridge/v1/jobs/{jobId}/catalog-data`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/catalogdatausingpost
   */
  readonly submitDataToCatalog: Operation<[input: SubmitDataToCatalogInput], void>;

  /**
   * Submit Data to Classify
   *
   * `POST /api/data-discovery-bridge/v1/jobs/{jobId}/classify-data`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/classifydatausingpost
   */
  readonly submitDataToClassify: Operation<[input: SubmitDataToClassifyInput], void>;

  /**
   * Update Scan Job Status
   *
   * `PUT /api/data-discovery-bridge/v1/jobs/{jobId}/status`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/updatejobstatususingput
   */
  readonly updateScanJobStatus: Operation<[input: UpdateScanJobStatusInput], void>;
}
