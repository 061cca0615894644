// Generated from specs/snapshots/third-party-management-third-party-risk-management.json. Do not edit; run pnpm generate.
import type { NoInput, Operation, PagedOperation } from "@onetrust-client/core";
import type {
  Attribute,
  ContractType,
  CreateContractInput,
  CreateEngagementInput,
  DeleteContractInput,
  DeleteEngagementInput,
  EngagementDetail,
  EngagementListView,
  EngagementListViewPage,
  GetContractInput,
  GetContractSchemaInput,
  GetEngagementInput,
  GetEngagementSchemaInput,
  ModifyEngagementInput,
  SearchContractsInput,
  SearchEngagementsInput,
  UpdateContractInput,
  UpdateEngagementInput,
  UpdateEngagementStatusInput,
  VendorContract,
  VendorContractList,
  VendorContractListPage,
} from "./schema.js";

/** The operations of OneTrust's "Third-Party Management - Third-Party Risk Management". */
export interface ThirdPartyRiskManagement {
  /**
   * Create Contract
   *
   * `POST /api/vendor/v1/contracts/add`, scope `VRM`
   *
   * Returns a text. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createvendorcontractusingpost
   */
  readonly createContract: Operation<[input: CreateContractInput], string>;

  /**
   * Create Engagement
   *
   * `POST /api/vendor/v1/vendor-engagements`, scope `VRM`
   *
   * Returns `EngagementDetail`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createengagementusingpost
   */
  readonly createEngagement: Operation<[input: CreateEngagementInput], EngagementDetail>;

  /**
   * Delete Contract
   *
   * `DELETE /api/vendor/v1/contracts/{contractId}`, scope `VRM`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/removevendorcontractusingdelete
   */
  readonly deleteContract: Operation<[input: DeleteContractInput], void>;

  /**
   * Delete Engagement
   *
   * `DELETE /api/vendor/v1/engagements/{engagementId}`, scope `VRM`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/removeengagementusingdelete
   */
  readonly deleteEngagement: Operation<[input: DeleteEngagementInput], void>;

  /**
   * Get Contract
   *
   * `GET /api/vendor/v1/contracts/{contractId}/contracts`, scope `VRM` or `VRM_READ`
   *
   * Returns `VendorContract`.
   * @see https://developer.onetrust.com/onetrust/reference/loadvendorcontractbycontractidusingget
   */
  readonly getContract: Operation<[input: GetContractInput], VendorContract>;

  /**
   * Get Contract Schema
   *
   * `GET /api/vendor/v1/contracts/schemas`, scope `VRM` or `VRM_READ`
   *
   * Returns a list of `Attribute`.
   * @see https://developer.onetrust.com/onetrust/reference/getcontractschemausingget
   */
  readonly getContractSchema: Operation<[input?: GetContractSchemaInput], Attribute[]>;

  /**
   * Get Engagement
   *
   * `GET /api/vendor/v1/engagements/{engagementId}`, scope `VRM_READ`
   *
   * Returns `EngagementDetail`.
   * @see https://developer.onetrust.com/onetrust/reference/loadengagementbyengagementidusingget
   */
  readonly getEngagement: Operation<[input: GetEngagementInput], EngagementDetail>;

  /**
   * Get Engagement Schema
   *
   * `GET /api/vendor/v1/engagement-schemas`, scope `VRM` or `VRM_READ`
   *
   * Returns a list of `Attribute`.
   * @see https://developer.onetrust.com/onetrust/reference/getengagementschemausingget
   */
  readonly getEngagementSchema: Operation<[input?: GetEngagementSchemaInput], Attribute[]>;

  /**
   * Get List of Contract Types
   *
   * `GET /api/vendor/v1/contracts/types`, scope `VRM` or `VRM_READ`
   *
   * Returns a list of `ContractType`.
   * @see https://developer.onetrust.com/onetrust/reference/fetchallcontracttypesusingget
   */
  readonly listContractTypes: Operation<[input?: NoInput], ContractType[]>;

  /**
   * Modify Engagement
   *
   * `PATCH /api/vendor/v1/engagements/{engagementId}`, scope `VRM`
   *
   * Returns `EngagementDetail`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/updateengagementusingpatch
   */
  readonly modifyEngagement: Operation<[input: ModifyEngagementInput], EngagementDetail>;

  /**
   * Search Contracts
   *
   * `POST /api/vendor/v1/contracts/vendors/{vendorId}/contracts`, scope `VRM` or `VRM_READ`
   *
   * Paged list of `VendorContractList`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/searchcontractbyvendorandcriteriausingpost
   */
  readonly searchContracts: PagedOperation<[input: SearchContractsInput], VendorContractListPage, VendorContractList>;

  /**
   * Search Engagements
   *
   * `POST /api/vendor/v1/engagements-search`, scope `VRM` or `VRM_READ`
   *
   * Paged list of `EngagementListView`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/loadengagementusingget
   */
  readonly searchEngagements: PagedOperation<
    [input?: SearchEngagementsInput],
    EngagementListViewPage,
    EngagementListView
  >;

  /**
   * Update Contract
   *
   * `PUT /api/vendor/v1/contracts/{contractId}/vendors/{vendorId}/contracts`, scope `VRM`
   *
   * Returns `VendorContract`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/updatevendorcontractusingput
   */
  readonly updateContract: Operation<[input: UpdateContractInput], VendorContract>;

  /**
   * Update Engagement
   *
   * `PUT /api/vendor/v1/engagements/{engagementId}`, scope `VRM`
   *
   * Returns `EngagementDetail`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/updateengagementusingput
   */
  readonly updateEngagement: Operation<[input: UpdateEngagementInput], EngagementDetail>;

  /**
   * Update Engagement Status
   *
   * `PUT /api/vendor/v1/engagements/{engagementId}/status`, scope `VRM`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/updateengagementstatus
   */
  readonly updateEngagementStatus: Operation<[input: UpdateEngagementStatusInput], void>;
}
