// Generated from specs/snapshots/data-use-governance-data-discovery-worker-node.json. Do not edit; run pnpm generate.
export { type DataDiscoveryWorkerNode, dataDiscoveryWorkerNode } from "./client.js";
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
  paths,
  SchemaMetadata,
  SubmitDataToCatalogInput,
  SubmitDataToClassifyInput,
  TableMetadata,
  UpdateScanJobStatusInput,
} from "./schema.js";
