// Generated from specs/snapshots/data-use-governance-data-discovery-worker-node.json. Do not edit; run pnpm generate.
export { dataDiscoveryWorkerNode } from "./client.js";
export type { DataDiscoveryWorkerNode } from "./interface.js";
export type {
  BaseMetadata,
  ClassificationRequest,
  ColumnMetadata,
  ContentDetails,
  DatabaseMetadata,
  FileMetadata,
  JobDetails,
  JobStatusRequest,
  ListScanJobsInput,
  MetadataRequest,
  MetadataRequests,
  SchemaMetadata,
  SubmitDataToCatalogInput,
  SubmitDataToClassifyInput,
  TableMetadata,
  UpdateScanJobStatusInput,
} from "./schema.js";
