// Generated from specs/snapshots/tech-risk-compliance-enterprise-policy-management.json. Do not edit; run pnpm generate.
import type { Operation, PagedOperation } from "@onetrust-client/core";
import type {
  AddDocumentAttachmentsInput,
  CreateDocumentInput,
  CreateDocumentVersionInput,
  GetDocumentInput,
  GetDocumentVersionInput,
  ListDocumentsInput,
  PolicyApiResponse,
  PolicyListApiResponse,
} from "./schema.js";

/** The operations of OneTrust's "Tech Risk & Compliance - Enterprise Policy Management". */
export interface EnterprisePolicyManagement {
  /**
   * Add Document Attachments
   *
   * `POST /api/enterprise-policy/v1/{complianceType}/{policyId}/documents`, accepts the scope `POLICY`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/adddocumenttopolicy
   */
  readonly addDocumentAttachments: Operation<[input: AddDocumentAttachmentsInput], void>;

  /**
   * Create Document
   *
   * `POST /api/enterprise-policy/v1/{complianceType}/create`, accepts the scope `POLICY`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/createpolicy
   */
  readonly createDocument: Operation<[input: CreateDocumentInput], string>;

  /**
   * Create Document Version
   *
   * `POST /api/enterprise-policy/v1/{complianceType}/{policyId}/versions/create`, accepts the scope `POLICY`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/createpolicyversions
   */
  readonly createDocumentVersion: Operation<[input: CreateDocumentVersionInput], void>;

  /**
   * Get Document
   *
   * `GET /api/enterprise-policy/v1/{complianceType}/{id}/details`, accepts the scope `POLICY` or `POLICY_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getpolicy
   */
  readonly getDocument: Operation<[input: GetDocumentInput], PolicyApiResponse>;

  /**
   * Get Document Version
   *
   * `GET /api/enterprise-policy/v1/{complianceType}/{id}/published-version`, accepts the scope `POLICY` or `POLICY_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getpublishedpolicyversion
   */
  readonly getDocumentVersion: Operation<[input: GetDocumentVersionInput], PolicyApiResponse>;

  /**
   * Get List of Documents
   *
   * `GET /api/enterprise-policy/v1/{complianceType}/list`, accepts the scope `POLICY` or `POLICY_READ`
   *
   * Paged.
   * @see https://developer.onetrust.com/onetrust/reference/getlatestpolicies
   */
  readonly listDocuments: PagedOperation<[input: ListDocumentsInput], PolicyListApiResponse[], PolicyListApiResponse>;
}
