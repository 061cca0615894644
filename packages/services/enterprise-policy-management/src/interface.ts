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
   * `POST /api/enterprise-policy/v1/{complianceType}/{policyId}/documents`, scope `POLICY`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/adddocumenttopolicy
   */
  readonly addDocumentAttachments: Operation<[input: AddDocumentAttachmentsInput], void>;

  /**
   * Create Document
   *
   * `POST /api/enterprise-policy/v1/{complianceType}/create`, scope `POLICY`
   *
   * Returns a text. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createpolicy
   */
  readonly createDocument: Operation<[input: CreateDocumentInput], string>;

  /**
   * Create Document Version
   *
   * `POST /api/enterprise-policy/v1/{complianceType}/{policyId}/versions/create`, scope `POLICY`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createpolicyversions
   */
  readonly createDocumentVersion: Operation<[input: CreateDocumentVersionInput], void>;

  /**
   * Get Document
   *
   * `GET /api/enterprise-policy/v1/{complianceType}/{id}/details`, scope `POLICY` or `POLICY_READ`
   *
   * Returns `PolicyApiResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/getpolicy
   */
  readonly getDocument: Operation<[input: GetDocumentInput], PolicyApiResponse>;

  /**
   * Get Document Version
   *
   * `GET /api/enterprise-policy/v1/{complianceType}/{id}/published-version`, scope `POLICY` or `POLICY_READ`
   *
   * Returns `PolicyApiResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/getpublishedpolicyversion
   */
  readonly getDocumentVersion: Operation<[input: GetDocumentVersionInput], PolicyApiResponse>;

  /**
   * Get List of Documents
   *
   * `GET /api/enterprise-policy/v1/{complianceType}/list`, scope `POLICY` or `POLICY_READ`
   *
   * Paged list of `PolicyListApiResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/getlatestpolicies
   */
  readonly listDocuments: PagedOperation<[input: ListDocumentsInput], PolicyListApiResponse[], PolicyListApiResponse>;
}
