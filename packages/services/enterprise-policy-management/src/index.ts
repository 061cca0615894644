// Generated from specs/snapshots/tech-risk-compliance-enterprise-policy-management.json. Do not edit; run pnpm generate.
export { enterprisePolicyManagement } from "./client.js";
export type { EnterprisePolicyManagement } from "./interface.js";
export type {
  AddDocumentAttachmentsInput,
  ApproverAssignmentRequest,
  ApproverResponse,
  CreateDocumentInput,
  CreateDocumentVersionInput,
  DocumentCreateRequest,
  DocumentRequest,
  GetDocumentInput,
  GetDocumentVersionInput,
  ListDocumentsInput,
  OrgGroupAssignmentRequest,
  OrgGroupResponse,
  OwnerAssignmentRequest,
  OwnerResponse,
  PolicyApiResponse,
  PolicyCreationApiRequest,
  PolicyListApiResponse,
  PolicyVersionApiResponse,
  PolicyVersionCreateApiRequest,
  PolicyVersionSectionResponse,
} from "./schema.js";
