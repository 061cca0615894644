// Generated from specs/snapshots/data-use-governance-data-discovery-worker-node.json. Do not edit; run pnpm generate.

type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: T[P];
};

export interface BaseMetadata {
  /** Integer. */
  "Children Count"?: number;
  "Content Type"?: string;
  Description?: string;
  "Entity Name ": string;
  entityType: string;
}

export interface ClassificationRequest {
  content: ContentDetails[];
  datasourceId: string;
  /** Integer, at least 1. */
  jobId: number;
  structured?: boolean;
  /** Integer, at least 1. */
  totalCount?: number;
}

export type ColumnMetadata = Omit<WithRequired<BaseMetadata, "Entity Name " | "entityType">, "entityType"> & {
  /** Integer. */
  "Calculated Average Size"?: number;
  "Column Description"?: string;
  /** Integer. */
  "Column Index"?: number;
  Encryption?: string;
  /** Integer. */
  "Estimated Size"?: number;
  Nullable?: boolean;
  /** Integer. */
  "Timestamp when Size was calculated"?: number;
} & {
  entityType: "COLUMN";
};

export interface ContentDetails {
  data?: string[];
  endOfContent?: boolean;
  entityName: string;
  entityType: "DATABASE" | "SCHEMA" | "CATALOG" | "TABLE" | "COLUMN" | "FOLDER" | "FILE";
  parentEntityName?: string;
  parentEntityType: "DATASOURCE" | "DATABASE" | "SCHEMA" | "CATALOG" | "TABLE" | "FOLDER";
  parentXpath: string[];
}

export type DatabaseMetadata = Omit<WithRequired<BaseMetadata, "Entity Name " | "entityType">, "entityType"> & {
  Owner?: string;
  "Product Family"?: string;
  "Product Name"?: string;
  "Product Version"?: string;
} & {
  entityType: "DATABASE";
};

export type FileMetadata = Omit<WithRequired<BaseMetadata, "Entity Name " | "entityType">, "entityType"> & {
  /** Integer. */
  "Created At Timestamp"?: number;
  "Created By Timestamp"?: string;
  /** Integer. */
  "Data Extraction Size"?: number;
  Encryption?: string;
  "File Owner"?: string;
  /** Integer. */
  "Last Accessed Timestamp"?: number;
  /** Integer. */
  "Last Modified Date"?: number;
  "Last Modified by User"?: string;
  "Resource URL"?: string;
  "Shared Access"?: "SHARED_EXTERNAL" | "SHARED_INTERNAL" | "SHARED_PRIVATE" | "OPEN_ACCESS" | "SHARED_ACCESS";
  /** Integer. */
  "Size on Disk"?: number;
  etag?: string;
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
  errorMessage?: string;
  status: "CREATED" | "IN_PROGRESS" | "COMPLETED" | "FAILED" | "CANCELLED" | "PAUSED";
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
  metadataList: (DatabaseMetadata | SchemaMetadata | TableMetadata | ColumnMetadata | FileMetadata)[];
  parentEntityName?: string;
  parentType?: "DATASOURCE" | "DATABASE" | "SCHEMA" | "CATALOG" | "TABLE" | "FOLDER";
  parentXPath?: string[];
}

export interface MetadataRequests {
  metadataRequestList?: MetadataRequest[];
}

export type SchemaMetadata = Omit<WithRequired<BaseMetadata, "Entity Name " | "entityType">, "entityType"> & {
  /** Integer. */
  Version?: number;
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
  "Calculated Timestamp"?: number;
  Comments?: string;
  /** Integer. */
  "Estimate Timestamp"?: number;
  /** Integer. */
  "Rows Calculated"?: number;
  /** Integer. */
  "Rows Estimated"?: number;
  /** Integer. */
  "Size Calculated"?: number;
  /** Integer. */
  "Size Estimate"?: number;
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
