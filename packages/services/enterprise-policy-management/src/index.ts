// Generated from specs/snapshots/tech-risk-compliance-enterprise-policy-management.json. Do not edit; run pnpm generate.
import { defineService, type Service } from "@onetrust-client/core";
import type { EnterprisePolicyManagement } from "./interface.js";
import * as operations from "./operations.js";

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

/** Binds the operations of OneTrust's "Tech Risk & Compliance - Enterprise Policy Management" to a connection. */
export const enterprisePolicyManagement: Service<EnterprisePolicyManagement> =
  /* @__PURE__ */ defineService<EnterprisePolicyManagement>({
    package: "enterprise-policy-management",
    host: "tenant",
    definition: {
      id: "tech-risk-compliance-enterprise-policy-management",
      asOf: "mid-2026",
      snapshot: "fbc7b21ecd81ddeba64fcc231ac973a69a6a41105da28887232e203da65ba5e8",
    },
    operations,
  });
