// Generated from specs/snapshots/tech-risk-compliance-enterprise-policy-management.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

export interface AddDocumentAttachmentsInput {
  path: {
    complianceType: "policies" | "standards" | "procedures" | "privacynotices";
    /** UUID. */
    policyId: string;
  };
  body: DocumentCreateRequest;
}

export interface ApproverAssignmentRequest {
  /** UUID. */
  id: string;
}

export interface ApproverResponse {
  /** E-mail address. */
  email?: string | null;
  /** UUID. */
  id?: string | null;
  name?: string | null;
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
    /** UUID. */
    policyId: string;
  };
  body: PolicyVersionCreateApiRequest[];
}

export interface DocumentCreateRequest {
  /** 1 to 100 items. */
  documentRequests: DocumentRequest[];
}

export interface DocumentRequest {
  /** UUID. */
  documentId?: string;
  /** URL. */
  documentLink?: string;
  documentType?: "FILE" | "URL" | "ATTACHMENT";
  fileDescription?: string;
  /** At least 1 character. */
  fileName: string;
  source?: "MANUAL" | "AI";
}

export interface GetDocumentInput {
  path: {
    complianceType: "policies" | "standards" | "procedures" | "privacynotices";
    /** UUID. */
    id: string;
  };
}

export interface GetDocumentVersionInput {
  path: {
    complianceType: "policies" | "standards" | "procedures" | "privacynotices";
    /** UUID. */
    id: string;
  };
  query: {
    /** Matching ^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9]))?$. */
    date: string;
  };
}

export interface ListDocumentsInput {
  path: {
    complianceType: "policies" | "standards" | "procedures" | "privacynotices";
  };
  query?: {
    /** Integer, default 0. */
    page?: number;
    /** Integer, 1 to 2000, default 10. */
    size?: number;
    /** Default createdDate,desc. */
    sort?: string;
  };
}

export interface OrgGroupAssignmentRequest {
  /** UUID. */
  id: string;
  /** At least 1 character. */
  name: string;
}

export interface OrgGroupResponse {
  /** UUID. */
  id?: string | null;
  name?: string | null;
}

export interface OwnerAssignmentRequest {
  /** UUID. */
  id: string;
}

export interface OwnerResponse {
  /** E-mail address. */
  email?: string | null;
  /** UUID. */
  id?: string | null;
  name?: string | null;
}

export interface PolicyApiResponse {
  approvers?: ApproverResponse[] | null;
  /** Matching ^[a-z]{2}(-[a-z]{2})?$. */
  defaultLanguageCode?: string | null;
  description?: string | null;
  /** Date, yyyy-MM-dd. */
  effectiveDate?: string | null;
  /** Date, yyyy-MM-dd. */
  expirationDate?: string | null;
  /** UUID. */
  guid?: string | null;
  /** Integer. */
  id?: number | null;
  name?: string | null;
  orgGroup?: OrgGroupResponse | null;
  owners?: OwnerResponse[] | null;
  versions?: PolicyVersionApiResponse[] | null;
}

export interface PolicyCreationApiRequest {
  approvers: ApproverAssignmentRequest[];
  /** Matching ^[a-z]{2}(-[a-z]{2})?$. */
  defaultLanguageCode: string;
  /** At most 2000 characters. */
  description?: string;
  /** Date, yyyy-MM-dd. */
  effectiveDate?: string;
  /** Date, yyyy-MM-dd. */
  expirationDate?: string;
  /** 1 to 200 characters. */
  name: string;
  orgGroup: OrgGroupAssignmentRequest;
  owners: OwnerAssignmentRequest[];
}

export interface PolicyListApiResponse {
  approvers?: ApproverResponse[] | null;
  /** Date and time. */
  createdDate?: string | null;
  /** Matching ^[a-z]{2}(-[a-z]{2})?$. */
  defaultLanguageCode?: string | null;
  description?: string | null;
  /** Date, yyyy-MM-dd. */
  effectiveDate?: string | null;
  /** Date, yyyy-MM-dd. */
  expirationDate?: string | null;
  /** UUID. */
  guid?: string | null;
  /** Integer. */
  id?: number | null;
  name?: string | null;
  /** UUID. */
  organizationId?: string | null;
  organizationName?: string | null;
  owners?: OwnerResponse[] | null;
}

export interface PolicyVersionApiResponse {
  /** UUID. */
  attachmentId?: string | null;
  /** Date and time. */
  createdDate?: string | null;
  /** At most 10000 characters. */
  descriptionOfChanges?: string | null;
  /** UUID. */
  id?: string | null;
  /** Integer. */
  majorVersion?: number | null;
  /** Integer. */
  minorVersion?: number | null;
  policyContentType?: "ONETRUST" | "MS_WOPI" | "PDF" | (string & {}) | null;
  /** Date and time. */
  publishedDate?: string | null;
  sections?: PolicyVersionSectionResponse[] | null;
  versionStatus?: "DRAFT" | "PUBLISHED" | "ARCHIVED" | (string & {}) | null;
}

export interface PolicyVersionCreateApiRequest {
  /** UUID. */
  attachmentId?: string;
  /** At most 10000 characters. */
  descriptionOfChanges?: string;
  policyContentType: "PDF" | "MS_WOPI";
  publishVersionType?: "Major" | "Minor";
  status: "DRAFT" | "PUBLISHED" | "ARCHIVED";
  /** Integer. */
  versionSequence: number;
}

export interface PolicyVersionSectionResponse {
  content?: string | null;
  description?: string | null;
  name?: string | null;
  /** Integer. */
  order?: number | null;
  sectionType?: "PLAIN" | "TEMPLATE" | (string & {}) | null;
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
  listDocuments: {
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
