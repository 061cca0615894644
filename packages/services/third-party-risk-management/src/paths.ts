// Generated from specs/snapshots/third-party-management-third-party-risk-management.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";
import { definePaths, type ServicePaths } from "@onetrust-client/core/path-client";
import { thirdPartyRiskManagement } from "./index.js";
import type {
  Attribute,
  ContractType,
  EngagementDetail,
  EngagementListViewPage,
  ExternalContractCreateRequest,
  ExternalEngagementCreateRequest,
  ExternalEngagementPatchUpdateRequest,
  ExternalEngagementStatusUpdateRequest,
  ExternalEngagementUpdateRequest,
  SearchCriteria,
  VendorContract,
  VendorContractListPage,
  VendorContractUpdateRequest,
} from "./schema.js";

/** The requests of OneTrust's "Third-Party Management - Third-Party Risk Management" by path, for `pathClient`. */
export const thirdPartyRiskManagementPaths: ServicePaths<paths> = /* @__PURE__ */ definePaths<paths>(thirdPartyRiskManagement);

export interface paths {
  "/api/vendor/v1/contracts/add": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Contract */
    post: operations["createContract"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/vendor/v1/contracts/schemas": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Contract Schema */
    get: operations["getContractSchema"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/vendor/v1/contracts/types": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Contract Types */
    get: operations["listContractTypes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/vendor/v1/contracts/vendors/{vendorId}/contracts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Search Contracts */
    post: operations["searchContracts"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/vendor/v1/contracts/{contractId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete Contract */
    delete: operations["deleteContract"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/vendor/v1/contracts/{contractId}/contracts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Contract */
    get: operations["getContract"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/vendor/v1/contracts/{contractId}/vendors/{vendorId}/contracts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Contract */
    put: operations["updateContract"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/vendor/v1/engagement-schemas": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Engagement Schema */
    get: operations["getEngagementSchema"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/vendor/v1/engagements-search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Search Engagements */
    post: operations["searchEngagements"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/vendor/v1/engagements/{engagementId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Engagement */
    get: operations["getEngagement"];
    /** Update Engagement */
    put: operations["updateEngagement"];
    post?: never;
    /** Delete Engagement */
    delete: operations["deleteEngagement"];
    options?: never;
    head?: never;
    /** Modify Engagement */
    patch: operations["modifyEngagement"];
    trace?: never;
  };
  "/api/vendor/v1/engagements/{engagementId}/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Engagement Status */
    put: operations["updateEngagementStatus"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/vendor/v1/vendor-engagements": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Engagement */
    post: operations["createEngagement"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  createContract: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ExternalContractCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": string;
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
  getContractSchema: {
    parameters: {
      query?: {
        activeStatus?: boolean | undefined;
      } | undefined;
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
          "application/json": Attribute[];
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
  listContractTypes: {
    parameters: {
      query?: never;
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
          "application/json": ContractType[];
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
  searchContracts: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: string | undefined;
      } | undefined;
      header?: never;
      path: {
        vendorId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": SearchCriteria;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": VendorContractListPage;
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
  deleteContract: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        contractId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
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
  getContract: {
    parameters: {
      query?: {
        excludeAttachments?: boolean | undefined;
      } | undefined;
      header?: never;
      path: {
        contractId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": VendorContract;
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
  updateContract: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        contractId: string;
        vendorId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": VendorContractUpdateRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": VendorContract;
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
  getEngagementSchema: {
    parameters: {
      query?: {
        activeStatus?: boolean | undefined;
      } | undefined;
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
          "application/json": Attribute[];
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
  searchEngagements: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": SearchCriteria;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EngagementListViewPage;
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
  getEngagement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EngagementDetail;
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
  updateEngagement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ExternalEngagementUpdateRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EngagementDetail;
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
  deleteEngagement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
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
  modifyEngagement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ExternalEngagementPatchUpdateRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EngagementDetail;
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
  updateEngagementStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ExternalEngagementStatusUpdateRequest;
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
  createEngagement: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ExternalEngagementCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EngagementDetail;
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
}
