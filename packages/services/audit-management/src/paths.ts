// Generated from specs/snapshots/tech-risk-compliance-audit-management.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";
import { definePaths, type ServicePaths } from "@onetrust-client/core/path-client";
import { auditManagement } from "./index.js";
import type {
  AuditCreateModel,
  AuditDetail,
  AuditDetailListPage,
  AuditUpdateModel,
  BasicControlWorkpaper,
  ScopesAssignmentRequest,
  SearchCriteriaRequest,
  WorkpaperDetail,
  WorkpaperDetailsUpdateRequest,
  WorkpaperListPage,
} from "./schema.js";

/** The requests of OneTrust's "Tech Risk & Compliance - Audit Management" by path, for `pathClient`. */
export const auditManagementPaths: ServicePaths<paths> = /* @__PURE__ */ definePaths<paths>(auditManagement);

export interface paths {
  "/api/audit-management/v1/audit-scopes/{scopeId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete Audit Scope */
    delete: operations["deleteAuditScope"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/audit-management/v1/audit-workpapers/pages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Workpapers */
    post: operations["listWorkpapers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/audit-management/v1/audit-workpapers/{workpaperId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Workpaper */
    put: operations["updateWorkpaper"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/audit-management/v1/audit-workpapers/{workpaperId}/attribute-details": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Workpaper Results */
    get: operations["getWorkpaperResults"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/audit-management/v1/audit-workpapers/{workpaperId}/control-details": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Workpaper Control Details */
    get: operations["getWorkpaperControlDetails"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/audit-management/v1/audits": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Audit */
    post: operations["createAudit"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/audit-management/v1/audits/pages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Audits */
    post: operations["listAudits"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/audit-management/v1/audits/{auditId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Audit */
    get: operations["getAudit"];
    /** Update Audit */
    put: operations["updateAudit"];
    post?: never;
    /** Delete Audit */
    delete: operations["deleteAudit"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/audit-management/v1/audits/{auditId}/reassign-scopes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Audit Scope */
    put: operations["updateAuditScope"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  deleteAuditScope: {
    parameters: {
      query?: {
        deleteFinding?: boolean | undefined;
      } | undefined;
      header?: never;
      path: {
        scopeId: string;
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
  listWorkpapers: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: "number,asc" | "number,desc" | "name,asc" | "name,desc" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SearchCriteriaRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WorkpaperListPage;
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
  updateWorkpaper: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workpaperId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": WorkpaperDetailsUpdateRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WorkpaperDetail;
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
  getWorkpaperResults: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workpaperId: string;
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
          "application/json": WorkpaperDetail;
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
  getWorkpaperControlDetails: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workpaperId: string;
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
          "application/json": BasicControlWorkpaper;
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
  createAudit: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AuditCreateModel;
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
  listAudits: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: "number,asc" | "number,desc" | "name,asc" | "name,desc" | "orgGroupId,asc" | "orgGroupId,desc" | "startDate,asc" | "startDate,desc" | "endDate,asc" | "endDate,desc" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SearchCriteriaRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AuditDetailListPage;
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
  getAudit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        auditId: string;
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
          "application/json": AuditDetail;
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
  updateAudit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        auditId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AuditUpdateModel;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AuditDetail;
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
  deleteAudit: {
    parameters: {
      query?: {
        deleteFinding?: boolean | undefined;
      } | undefined;
      header?: never;
      path: {
        auditId: string;
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
  updateAuditScope: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        auditId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ScopesAssignmentRequest[];
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
