// Generated from specs/snapshots/tech-risk-compliance-enterprise-policy-management.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

export interface AddDocumentAttachmentsInput {
  path: {
    complianceType: "policies" | "standards" | "procedures" | "privacynotices";
    /** Format: uuid */
    policyId: string;
  };
  body: DocumentCreateRequest;
}

export interface ApproverAssignmentRequest {
  /** Format: uuid */
  id: string;
}

export interface ApproverResponse {
  /** Format: email */
  email?: string;
  /** Format: uuid */
  id?: string;
  name?: string;
}

export interface CreateDocumentInput {
  path: {
    complianceType: "policies" | "standards" | "procedures" | "privacynotices";
  };
  body: PolicyCreationApiRequest;
}

export interface CreateDocumentVersionInput {
  path: {
    complianceType: "policies" | "standards" | "procedures";
    /** Format: uuid */
    policyId: string;
  };
  body: PolicyVersionCreateApiRequest[];
}

export interface DocumentCreateRequest {
  documentRequests: DocumentRequest[];
}

export interface DocumentRequest {
  /** Format: uuid */
  documentId?: string;
  /** Format: url */
  documentLink?: string;
  documentType?: "FILE" | "URL";
  fileDescription?: string;
  fileName: string;
  source?: "MANUAL" | "AI";
}

export interface GetDocumentInput {
  path: {
    complianceType: "policies" | "standards" | "procedures" | "privacynotices";
    /** Format: uuid */
    id: string;
  };
}

export interface GetDocumentVersionInput {
  path: {
    complianceType: "policies" | "standards" | "procedures" | "privacynotices";
    /** Format: uuid */
    id: string;
  };
  query: {
    date: string;
  };
}

export interface GetListOfDocumentsInput {
  path: {
    complianceType: "policies" | "standards" | "procedures" | "privacynotices";
  };
  query?: {
    /** @default 0 */
    page?: number;
    /** @default 10 */
    size?: number;
    /** @default createdDate,desc */
    sort?: string;
  };
}

export interface OrgGroupAssignmentRequest {
  /** Format: uuid */
  id: string;
  name: string;
}

export interface OrgGroupResponse {
  /** Format: uuid */
  id?: string;
  name?: string;
}

export interface OwnerAssignmentRequest {
  /** Format: uuid */
  id: string;
}

export interface OwnerResponse {
  /** Format: email */
  email?: string;
  /** Format: uuid */
  id?: string;
  name?: string;
}

export interface PolicyApiResponse {
  approvers?: ApproverResponse[];
  defaultLanguageCode?: string;
  description?: string;
  /** Format: date */
  effectiveDate?: string;
  /** Format: date */
  expirationDate?: string;
  /** Format: uuid */
  guid?: string;
  /** Format: int64 */
  id?: number;
  name?: string;
  orgGroup?: OrgGroupResponse;
  owners?: OwnerResponse[];
  versions?: PolicyVersionApiResponse[];
}

export interface PolicyCreationApiRequest {
  approvers: ApproverAssignmentRequest[];
  defaultLanguageCode: string;
  description?: string;
  /** Format: date */
  effectiveDate?: string;
  /** Format: date */
  expirationDate?: string;
  name: string;
  orgGroup: OrgGroupAssignmentRequest;
  owners: OwnerAssignmentRequest[];
}

export interface PolicyListApiResponse {
  approvers?: ApproverResponse[];
  /** Format: date-time */
  createdDate?: string;
  defaultLanguageCode?: string;
  description?: string;
  /** Format: date */
  effectiveDate?: string;
  /** Format: date */
  expirationDate?: string;
  /** Format: uuid */
  guid?: string;
  /** Format: int64 */
  id?: number;
  name?: string;
  /** Format: uuid */
  organizationId?: string;
  organizationName?: string;
  owners?: OwnerResponse[];
}

export interface PolicyVersionApiResponse {
  /** Format: uuid */
  attachmentId?: string;
  /** Format: date-time */
  createdDate?: string;
  descriptionOfChanges?: string;
  /** Format: uuid */
  id?: string;
  /** Format: int64 */
  majorVersion?: number;
  /** Format: int64 */
  minorVersion?: number;
  policyContentType?: "ONETRUST" | "MS_WOPI" | "PDF";
  /** Format: date-time */
  publishedDate?: string;
  sections?: PolicyVersionSectionResponse[];
  versionStatus?: "DRAFT" | "PUBLISHED" | "ARCHIVED";
}

export interface PolicyVersionCreateApiRequest {
  /** Format: uuid */
  attachmentId?: string;
  descriptionOfChanges?: string;
  policyContentType: "PDF" | "MS_WOPI";
  publishVersionType?: "Major" | "Minor";
  status: "DRAFT" | "PUBLISHED" | "ARCHIVED";
  /** Format: int32 */
  versionSequence: number;
}

export interface PolicyVersionSectionResponse {
  content?: string;
  description?: string;
  name?: string;
  /** Format: int32 */
  order?: number;
  sectionType?: "PLAIN" | "TEMPLATE";
}

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
    get: operations["getListOfDocuments"];
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
        complianceType: "policies" | "standards" | "procedures" | "privacynotices";
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
  getListOfDocuments: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: string;
      };
      header?: never;
      path: {
        complianceType: "policies" | "standards" | "procedures" | "privacynotices";
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
        complianceType: "policies" | "standards" | "procedures" | "privacynotices";
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
        complianceType: "policies" | "standards" | "procedures" | "privacynotices";
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
        complianceType: "policies" | "standards" | "procedures" | "privacynotices";
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
        complianceType: "policies" | "standards" | "procedures";
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
