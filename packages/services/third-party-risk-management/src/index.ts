// Generated from specs/snapshots/third-party-management-third-party-risk-management.json. Do not edit; run pnpm generate.
import { defineService, type Service } from "@onetrust-client/core";
import type { ThirdPartyRiskManagement } from "./interface.js";
import * as operations from "./operations.js";

export type { ThirdPartyRiskManagement } from "./interface.js";
export type {
  AbacBasicAssignment,
  AssociatedAttribute,
  AssociatedAttributeValue,
  AssociatedAttributeValueInput,
  Attribute,
  AttributeDomainOptionOverride,
  AttributeFormulaDetail,
  AttributeOption,
  AttributeOptionMetadata,
  AttributeOptionMetadataInformation,
  AttributeValue,
  AttributeValueInput,
  Category,
  ContractAttachment,
  ContractType,
  CreateContractInput,
  CreateEngagementInput,
  DeleteContractInput,
  DeleteEngagementInput,
  EngagementDetail,
  EngagementListView,
  EngagementListViewPage,
  EngagementWorkflow,
  ExternalContractCreateRequest,
  ExternalEngagementCreateRequest,
  ExternalEngagementPatchUpdateRequest,
  ExternalEngagementStatusUpdateRequest,
  ExternalEngagementUpdateRequest,
  Filter,
  GetContractInput,
  GetContractSchemaInput,
  GetEngagementInput,
  GetEngagementSchemaInput,
  IntakeQuestion,
  InventoryLink,
  InventoryValue,
  InventoryValueInput,
  Key,
  KeyInput,
  ModifyEngagementInput,
  SearchContractsInput,
  SearchCriteria,
  SearchEngagementsInput,
  SortObject,
  UpdateContractInput,
  UpdateEngagementInput,
  UpdateEngagementStatusInput,
  VendorContract,
  VendorContractList,
  VendorContractListPage,
  VendorContractUpdateRequest,
} from "./schema.js";

/** Binds the operations of OneTrust's "Third-Party Management - Third-Party Risk Management" to a connection. */
export const thirdPartyRiskManagement: Service<ThirdPartyRiskManagement> =
  /* @__PURE__ */ defineService<ThirdPartyRiskManagement>({
    package: "third-party-risk-management",
    host: "tenant",
    definition: {
      id: "third-party-management-third-party-risk-management",
      asOf: "mid-2026",
      snapshot: "559a5e24b0d091c1d59c7493f17fa3f8352fa718338c27a8da2d474d481a86bc",
    },
    operations,
  });
