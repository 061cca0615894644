// Generated from specs/snapshots/data-use-governance-data-discovery-worker-node.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

export interface BaseMetadata {
  /** Format: int64 */
  "Children Count"?: number;
  "Content Type"?: string;
  Description?: string;
  "Entity Name ": string;
  entityType: string;
}

export interface ClassificationRequest {
  content: ContentDetails[];
  datasourceId: string;
  /** Format: int64 */
  jobId: number;
  structured?: boolean;
  /** Format: int64 */
  totalCount?: number;
}

export type ColumnMetadata = Omit<WithRequired<BaseMetadata, "Entity Name " | "entityType">, "entityType"> & {
  /** Format: int32 */
  "Calculated Average Size"?: number;
  "Column Description"?: string;
  /** Format: int32 */
  "Column Index"?: number;
  Encryption?: string;
  /** Format: int64 */
  "Estimated Size"?: number;
  Nullable?: boolean;
  /** Format: int64 */
  "Timestamp when Size was calculated"?: number;
} & {
  /** @description discriminator enum property added by openapi-typescript */
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
  /** @description discriminator enum property added by openapi-typescript */
  entityType: "DATABASE";
};

export type FileMetadata = Omit<WithRequired<BaseMetadata, "Entity Name " | "entityType">, "entityType"> & {
  /** Format: int64 */
  "Created At Timestamp"?: number;
  "Created By Timestamp"?: string;
  /** Format: int64 */
  "Data Extraction Size"?: number;
  Encryption?: string;
  "File Owner"?: string;
  /** Format: int64 */
  "Last Accessed Timestamp"?: number;
  /** Format: int64 */
  "Last Modified Date"?: number;
  "Last Modified by User"?: string;
  "Resource URL"?: string;
  "Shared Access"?: "SHARED_EXTERNAL" | "SHARED_INTERNAL" | "SHARED_PRIVATE" | "OPEN_ACCESS" | "SHARED_ACCESS";
  /** Format: int64 */
  "Size on Disk"?: number;
  etag?: string;
} & {
  /** @description discriminator enum property added by openapi-typescript */
  entityType: "FILE" | "FOLDER";
};

export interface GetListOfScanJobsInput {
  query: {
    /** Format: uuid */
    datasourceId: string;
  };
}

export interface JobDetails {
  /** Format: uuid */
  datasourceId?: string;
  jobClass?: string;
  /** Format: int64 */
  jobId?: number;
  jobType?: string;
}

export interface JobStatusRequest {
  errorMessage?: string;
  status: "CREATED" | "IN_PROGRESS" | "COMPLETED" | "FAILED" | "CANCELLED" | "PAUSED";
}

export interface MetadataRequest {
  datasourceId: string;
  /** Format: int64 */
  jobId: number;
  metadataList: (ColumnMetadata | DatabaseMetadata | FileMetadata | SchemaMetadata | TableMetadata)[];
  parentEntityName?: string;
  parentType?: "DATASOURCE" | "DATABASE" | "SCHEMA" | "CATALOG" | "TABLE" | "FOLDER";
  parentXPath?: string[];
}

export interface MetadataRequests {
  metadataRequestList?: MetadataRequest[];
}

export type SchemaMetadata = Omit<WithRequired<BaseMetadata, "Entity Name " | "entityType">, "entityType"> & {
  /** Format: int32 */
  Version?: number;
} & {
  /** @description discriminator enum property added by openapi-typescript */
  entityType: "CATALOG" | "SCHEMA";
};

export interface SubmitDataToCatalogInput {
  path: {
    /** Format: int64 */
    jobId: number;
  };
  body: MetadataRequests;
}

export interface SubmitDataToClassifyInput {
  path: {
    /** Format: int64 */
    jobId: number;
  };
  body: ClassificationRequest;
}

export type TableMetadata = Omit<WithRequired<BaseMetadata, "Entity Name " | "entityType">, "entityType"> & {
  /** Format: int64 */
  "Calculated Timestamp"?: number;
  Comments?: string;
  /** Format: int64 */
  "Estimate Timestamp"?: number;
  /** Format: int64 */
  "Rows Calculated"?: number;
  /** Format: int64 */
  "Rows Estimated"?: number;
  /** Format: int64 */
  "Size Calculated"?: number;
  /** Format: int64 */
  "Size Estimate"?: number;
} & {
  /** @description discriminator enum property added by openapi-typescript */
  entityType: "TABLE";
};

export interface UpdateScanJobStatusInput {
  path: {
    /** Format: int64 */
    jobId: number;
  };
  body: JobStatusRequest;
}

type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: T[P];
};

export interface paths {
  "/api/data-discovery-bridge/v1/jobs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Scan Jobs */
    get: operations["getListOfScanJobs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/data-discovery-bridge/v1/jobs/{jobId}/catalog-data": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Submit Data to Catalog */
    post: operations["submitDataToCatalog"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/data-discovery-bridge/v1/jobs/{jobId}/classify-data": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Submit Data to Classify */
    post: operations["submitDataToClassify"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/data-discovery-bridge/v1/jobs/{jobId}/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Scan Job Status */
    put: operations["updateScanJobStatus"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  getListOfScanJobs: {
    parameters: {
      query: {
        datasourceId: string;
      };
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
          "application/json": JobDetails[];
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
  submitDataToCatalog: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        jobId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": MetadataRequests;
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
  submitDataToClassify: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        jobId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ClassificationRequest;
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
  updateScanJobStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        jobId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": JobStatusRequest;
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
}
