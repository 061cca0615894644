// Generated from specs/snapshots/data-use-governance-data-discovery-worker-node.json. Do not edit; run pnpm generate.

type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: T[P];
};

export interface BaseMetadata {
  /** Integer. */
  "Children Count"?: number | undefined;
  "Content Type"?: string | undefined;
  Description?: string | undefined;
  "Entity Name ": string;
  entityType: string;
}

export interface ClassificationRequest {
  content: ContentDetails[];
  datasourceId: string;
  /** Integer, at least 1. */
  jobId: number;
  structured?: boolean | undefined;
  /** Integer, at least 1. */
  totalCount?: number | undefined;
}

export type ColumnMetadata = Omit<WithRequired<BaseMetadata, "Entity Name " | "entityType">, "entityType"> & {
  /** Integer. */
  "Calculated Average Size"?: number | undefined;
  "Column Description"?: string | undefined;
  /** Integer. */
  "Column Index"?: number | undefined;
  Encryption?: string | undefined;
  /** Integer. */
  "Estimated Size"?: number | undefined;
  Nullable?: boolean | undefined;
  /** Integer. */
  "Timestamp when Size was calculated"?: number | undefined;
} & {
  entityType: "COLUMN";
};

export interface ContentDetails {
  data?: string[] | undefined;
  endOfContent?: boolean | undefined;
  entityName: string;
  entityType: "DATABASE" | "SCHEMA" | "CATALOG" | "TABLE" | "COLUMN" | "FOLDER" | "FILE" | (string & {});
  parentEntityName?: string | undefined;
  parentEntityType: "DATASOURCE" | "DATABASE" | "SCHEMA" | "CATALOG" | "TABLE" | "FOLDER" | (string & {});
  parentXpath: string[];
}

export type DatabaseMetadata = Omit<WithRequired<BaseMetadata, "Entity Name " | "entityType">, "entityType"> & {
  Owner?: string | undefined;
  "Product Family"?: string | undefined;
  "Product Name"?: string | undefined;
  "Product Version"?: string | undefined;
} & {
  entityType: "DATABASE";
};

export type FileMetadata = Omit<WithRequired<BaseMetadata, "Entity Name " | "entityType">, "entityType"> & {
  /** Integer. */
  "Created At Timestamp"?: number | undefined;
  "Created By Timestamp"?: string | undefined;
  /** Integer. */
  "Data Extraction Size"?: number | undefined;
  Encryption?: string | undefined;
  "File Owner"?: string | undefined;
  /** Integer. */
  "Last Accessed Timestamp"?: number | undefined;
  /** Integer. */
  "Last Modified Date"?: number | undefined;
  "Last Modified by User"?: string | undefined;
  "Resource URL"?: string | undefined;
  "Shared Access"?: "SHARED_EXTERNAL" | "SHARED_INTERNAL" | "SHARED_PRIVATE" | "OPEN_ACCESS" | "SHARED_ACCESS" | (string & {}) | undefined;
  /** Integer. */
  "Size on Disk"?: number | undefined;
  etag?: string | undefined;
} & {
  entityType: "FILE" | "FOLDER";
};

export interface JobDetails {
  /** UUID. */
  datasourceId?: string | null;
  jobClass?: string | null;
  /** Integer. */
  jobId?: number | null;
  jobType?: string | null;
}

export interface JobStatusRequest {
  errorMessage?: string | undefined;
  status: "CREATED" | "IN_PROGRESS" | "COMPLETED" | "FAILED" | "CANCELLED" | "PAUSED" | (string & {});
}

export interface ListScanJobsInput {
  query: {
    /** UUID. */
    datasourceId: string;
  };
}

export interface MetadataRequest {
  datasourceId: string;
  /** Integer, at least 1. */
  jobId: number;
  /** 1 to 20 items. */
  metadataList: (ColumnMetadata | DatabaseMetadata | FileMetadata | SchemaMetadata | TableMetadata)[];
  parentEntityName?: string | undefined;
  parentType?: "DATASOURCE" | "DATABASE" | "SCHEMA" | "CATALOG" | "TABLE" | "FOLDER" | (string & {}) | undefined;
  parentXPath?: string[] | undefined;
}

export interface MetadataRequests {
  metadataRequestList?: MetadataRequest[] | undefined;
}

export type SchemaMetadata = Omit<WithRequired<BaseMetadata, "Entity Name " | "entityType">, "entityType"> & {
  /** Integer. */
  Version?: number | undefined;
} & {
  entityType: "CATALOG" | "SCHEMA";
};

export interface SubmitDataToCatalogInput {
  path: {
    /** Integer, at least 1. */
    jobId: number;
  };
  body: MetadataRequests;
}

export interface SubmitDataToClassifyInput {
  path: {
    /** Integer, at least 1. */
    jobId: number;
  };
  body: ClassificationRequest;
}

export type TableMetadata = Omit<WithRequired<BaseMetadata, "Entity Name " | "entityType">, "entityType"> & {
  /** Integer. */
  "Calculated Timestamp"?: number | undefined;
  Comments?: string | undefined;
  /** Integer. */
  "Estimate Timestamp"?: number | undefined;
  /** Integer. */
  "Rows Calculated"?: number | undefined;
  /** Integer. */
  "Rows Estimated"?: number | undefined;
  /** Integer. */
  "Size Calculated"?: number | undefined;
  /** Integer. */
  "Size Estimate"?: number | undefined;
} & {
  entityType: "TABLE";
};

export interface UpdateScanJobStatusInput {
  path: {
    /** Integer, at least 1. */
    jobId: number;
  };
  body: JobStatusRequest;
}
