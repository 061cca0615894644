// Generated from specs/snapshots/tech-risk-compliance-enterprise-policy-management.json. Do not edit; run pnpm generate.

export interface AddDocumentAttachmentsInput {
  path: {
    complianceType: "policies" | "standards" | "procedures" | "privacynotices" | (string & {});
    /** UUID. */
    policyId: string;
  };
  body: DocumentCreateRequest;
}

export interface ApproverAssignmentRequest {
  /** Known from examples only. */
  email?: unknown;
  /** UUID. */
  id: string;
  /** Known from examples only. */
  name?: unknown;
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
    complianceType: "policies" | "standards" | "procedures" | "privacynotices" | (string & {});
  };
  body: PolicyCreationApiRequest;
}

export interface CreateDocumentVersionInput {
  path: {
    complianceType: "policies" | "standards" | "procedures" | (string & {});
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
  documentId?: string | undefined;
  /** URL. */
  documentLink?: string | undefined;
  documentType?: "FILE" | "URL" | "ATTACHMENT" | (string & {}) | undefined;
  fileDescription?: string | undefined;
  /** At least 1 character. */
  fileName: string;
  source?: "MANUAL" | "AI" | (string & {}) | undefined;
}

export interface GetDocumentInput {
  path: {
    complianceType: "policies" | "standards" | "procedures" | "privacynotices" | (string & {});
    /** UUID. */
    id: string;
  };
}

export interface GetDocumentVersionInput {
  path: {
    complianceType: "policies" | "standards" | "procedures" | "privacynotices" | (string & {});
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
    complianceType: "policies" | "standards" | "procedures" | "privacynotices" | (string & {});
  };
  query?: {
    /** Integer, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 2000, default 10. */
    size?: number | undefined;
    /** Default createdDate,desc. */
    sort?: string | undefined;
  } | undefined;
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
  /** Known from examples only. */
  email?: unknown;
  /** UUID. */
  id: string;
  /** Known from examples only. */
  name?: unknown;
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
  description?: string | undefined;
  /** Date, yyyy-MM-dd. */
  effectiveDate?: string | undefined;
  /** Date, yyyy-MM-dd. */
  expirationDate?: string | undefined;
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
  attachmentId?: string | undefined;
  /** At most 10000 characters. */
  descriptionOfChanges?: string | null | undefined;
  policyContentType: "PDF" | "MS_WOPI" | (string & {});
  publishVersionType?: "Major" | "Minor" | (string & {}) | undefined;
  status: "DRAFT" | "PUBLISHED" | "ARCHIVED" | (string & {});
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
