// Generated from specs/snapshots/tech-risk-compliance-enterprise-policy-management.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";
import { definePaths, type ServicePaths } from "@onetrust-client/core/path-client";
import { enterprisePolicyManagement } from "./index.js";
import type {
  DocumentCreateRequest,
  PolicyApiResponse,
  PolicyCreationApiRequest,
  PolicyListApiResponse,
  PolicyVersionCreateApiRequest,
} from "./schema.js";

/** The requests of OneTrust's "Tech Risk & Compliance - Enterprise Policy Management" by path, for `pathClient`. */
export const enterprisePolicyManagementPaths: ServicePaths<paths> = /* @__PURE__ */ definePaths<paths>(enterprisePolicyManagement);

export interface paths {
  "/api/enterprise-policy/v1/{complianceType}/create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Document */
    post: operations["createDocument"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/enterprise-policy/v1/{complianceType}/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Documents */
    get: operations["listDocuments"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/enterprise-policy/v1/{complianceType}/{id}/details": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Document */
    get: operations["getDocument"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/enterprise-policy/v1/{complianceType}/{id}/published-version": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Document Version */
    get: operations["getDocumentVersion"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/enterprise-policy/v1/{complianceType}/{policyId}/documents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add Document Attachments */
    post: operations["addDocumentAttachments"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/enterprise-policy/v1/{complianceType}/{policyId}/versions/create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Document Version */
    post: operations["createDocumentVersion"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  createDocument: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        complianceType: "policies" | "standards" | "procedures" | "privacynotices" | (string & {});
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PolicyCreationApiRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "*/*": string;
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
  listDocuments: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: string | undefined;
      } | undefined;
      header?: never;
      path: {
        complianceType: "policies" | "standards" | "procedures" | "privacynotices" | (string & {});
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
          "application/json": PolicyListApiResponse[];
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
  getDocument: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        complianceType: "policies" | "standards" | "procedures" | "privacynotices" | (string & {});
        id: string;
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
          "application/json": PolicyApiResponse;
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
  getDocumentVersion: {
    parameters: {
      query: {
        date: string;
      };
      header?: never;
      path: {
        complianceType: "policies" | "standards" | "procedures" | "privacynotices" | (string & {});
        id: string;
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
          "application/json": PolicyApiResponse;
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
  addDocumentAttachments: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        complianceType: "policies" | "standards" | "procedures" | "privacynotices" | (string & {});
        policyId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DocumentCreateRequest;
      };
    };
    responses: {
      201: {
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
  createDocumentVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        complianceType: "policies" | "standards" | "procedures" | (string & {});
        policyId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PolicyVersionCreateApiRequest[];
      };
    };
    responses: {
      201: {
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
