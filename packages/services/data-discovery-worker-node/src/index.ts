// Generated from specs/snapshots/data-use-governance-data-discovery-worker-node.json. Do not edit; run pnpm generate.
import { defineService, type Service } from "@onetrust-client/core";
import type { DataDiscoveryWorkerNode } from "./interface.js";
import * as operations from "./operations.js";

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

/** Binds the operations of OneTrust's "Data Use Governance - Data Discovery Worker Node" to a connection. */
export const dataDiscoveryWorkerNode: Service<DataDiscoveryWorkerNode> =
  /* @__PURE__ */ defineService<DataDiscoveryWorkerNode>({
    package: "data-discovery-worker-node",
    host: "worker-node",
    definition: {
      id: "data-use-governance-data-discovery-worker-node",
      asOf: "mid-2026",
      snapshot: "51370f5dad07609dcd69e41d88e3fde3eb38156741db88e3d6599333e998d4bf",
    },
    operations,
  });
