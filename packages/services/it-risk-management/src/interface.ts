// Generated from specs/snapshots/tech-risk-compliance-it-risk-management.json. Do not edit; run pnpm generate.
import type { NoInput, Operation, PagedOperation } from "@onetrust-client/core";
import type {
  AddControlsToRiskInput,
  AddThreatToRiskInput,
  AddVulnerabilitiesToRiskInput,
  ApproveRiskInput,
  AttachFilesToControlImplementationInput,
  AttachFilesToEvidenceTaskImplementationInput,
  Attribute,
  Control,
  ControlDetail,
  ControlEntityType,
  ControlImplementation,
  ControlImplementationEntity,
  ControlImplementationEntityPage,
  ControlImplementationPage,
  ControlPage,
  ControlRemovalResponse,
  CreateControlInput,
  CreateMultipleThreatsInput,
  CreateMultipleVulnerabilitiesInput,
  CreateRiskV2Input,
  CreateRiskV3Input,
  CreateThreatInput,
  CreateVulnerabilityInput,
  DeleteControlImplementationInput,
  DeleteControlInput,
  DeleteRiskInput,
  DeleteThreatInput,
  DeleteVulnerabilityInput,
  EntityType,
  EvidenceImplementation,
  EvidenceImplementationPage,
  GetControlImplementationInput,
  GetEvidenceTaskImplementationInput,
  GetRiskInput,
  GetRiskTemplateInput,
  GrantRiskExceptionInput,
  IdListResponse,
  IdResponse,
  Link,
  LinkControlsInput,
  ListControlImplementationsByEntityInput,
  ListControlImplementationsInput,
  ListControlsInput,
  ListEvidenceTaskImplementationsInput,
  ListLinkedRisksInput,
  ListRisksInput,
  ListThreatsInput,
  ListVulnerabilitiesInput,
  MatrixRiskScoreSetting,
  ModifyRiskInput,
  PerformRiskActionInput,
  ReopenRiskInput,
  RequestRiskExceptionInput,
  Risk,
  RiskCategoryDetails,
  RiskRow,
  RiskRowPage,
  RiskTemplate,
  SearchControlImplementationAttributesInput,
  SendBackRiskInput,
  StandardRiskScoreSetting,
  SubmitRiskInput,
  Threat,
  ThreatPage,
  UnlinkRisksInput,
  UpdateControlImplementationInput,
  UpdateControlInput,
  UpdateRiskApproversInput,
  UpdateRiskCategoriesInput,
  UpdateRiskInput,
  UpdateRiskOwnersInput,
  UpdateRiskStageInput,
  UpdateThreatsInput,
  UpdateVulnerabilitiesInput,
  UpsertRiskInput,
  Vulnerability,
  VulnerabilityPage,
  WorkflowStageList,
} from "./schema.js";

/** The operations of OneTrust's "Tech Risk & Compliance - IT Risk Management". */
export interface ItRiskManagement {
  /**
   * Add Controls to Risk
   *
   * `POST /api/risk/v2/risks/{riskId}/control-implementations`, scope `RISK`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/addcontrolstoriskusingpost
   */
  readonly addControlsToRisk: Operation<[input: AddControlsToRiskInput], void>;

  /**
   * Add Threat to Risk
   *
   * `POST /api/risk/v2/risks/{riskId}/threats`, scope `ITRM`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/addthreattorisk
   */
  readonly addThreatToRisk: Operation<[input: AddThreatToRiskInput], void>;

  /**
   * Add Vulnerabilities to Risk
   *
   * `POST /api/risk/v2/risks/{riskId}/vulnerabilities`, scope `ITRM`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/addvulnerabilitiestorisk
   */
  readonly addVulnerabilitiesToRisk: Operation<[input: AddVulnerabilitiesToRiskInput], void>;

  /**
   * Approve Risk
   *
   * `PUT /api/risk/v2/risks/{riskId}/approve`, scope `RISK`
   *
   * Returns `Risk`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/approveriskusingput
   */
  readonly approveRisk: Operation<[input: ApproveRiskInput], Risk>;

  /**
   * Attach Files to Control Implementation
   *
   * `POST /api/controls/v1/control-implementations/{guid}/attachments`, scope `CONTROL`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice. Upload the files first, with `uploadFile` of @onetrust-client/documents.
   * @see https://developer.onetrust.com/onetrust/reference/addattachmentstoimplementationusingpost
   */
  readonly attachFilesToControlImplementation: Operation<[input: AttachFilesToControlImplementationInput], void>;

  /**
   * Add Attachments to Evidence Task Implementation
   *
   * `POST /api/controls/v1/evidence-task-implementations/{evidenceTaskImplementationId}/attachments`, scope `CONTROL`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice. Upload the files first, with `uploadFile` of @onetrust-client/documents.
   * @see https://developer.onetrust.com/onetrust/reference/addevidenceimplementationattachment
   */
  readonly attachFilesToEvidenceTaskImplementation: Operation<
    [input: AttachFilesToEvidenceTaskImplementationInput],
    void
  >;

  /**
   * Create Control
   *
   * `POST /api/controls/v1/controls`, scope `CONTROL`
   *
   * Returns `IdResponse`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/addcontrolusingpost
   */
  readonly createControl: Operation<[input: CreateControlInput], IdResponse>;

  /**
   * Create Multiple Threats
   *
   * `POST /api/controls/v2/threats`, scope `CONTROL` or `ITRM`
   *
   * Returns `IdListResponse`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/addthreatsusingpost
   */
  readonly createMultipleThreats: Operation<[input: CreateMultipleThreatsInput], IdListResponse>;

  /**
   * Create Multiple Vulnerabilities
   *
   * `POST /api/controls/v2/vulnerabilities`, scope `CONTROL` or `ITRM`
   *
   * Returns `IdListResponse`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/addvulnerabilitiesusingpost
   */
  readonly createMultipleVulnerabilities: Operation<[input: CreateMultipleVulnerabilitiesInput], IdListResponse>;

  /**
   * Create Risk
   *
   * `POST /api/risk/v2/risks`, scope `RISK`
   *
   * Returns `Risk`. Not safe to repeat: it may take effect twice. Superseded by {@link createRiskV3}.
   * @see https://developer.onetrust.com/onetrust/reference/createriskusingpost
   */
  readonly createRiskV2: Operation<[input: CreateRiskV2Input], Risk>;

  /**
   * Create Risk
   *
   * `POST /api/risk/v3/risks`, scope `RISK`
   *
   * Returns a text. Not safe to repeat: it may take effect twice. Current version.
   * @see https://developer.onetrust.com/onetrust/reference/createstandaloneriskusingpost
   */
  readonly createRiskV3: Operation<[input: CreateRiskV3Input], string>;

  /**
   * Create Threat
   *
   * `POST /api/controls/v1/threats`, scope `CONTROL` or `ITRM`
   *
   * Returns `IdResponse`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/addthreatusingpost_1
   */
  readonly createThreat: Operation<[input: CreateThreatInput], IdResponse>;

  /**
   * Create Vulnerability
   *
   * `POST /api/controls/v1/vulnerabilities`, scope `CONTROL` or `ITRM`
   *
   * Returns `IdResponse`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/addvulnerabilityusingpost_1
   */
  readonly createVulnerability: Operation<[input: CreateVulnerabilityInput], IdResponse>;

  /**
   * Delete Control
   *
   * `DELETE /api/controls/v1/controls/{controlId}`, scope `CONTROL`
   *
   * Returns `ControlRemovalResponse`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/removecontrolusingdelete_1
   */
  readonly deleteControl: Operation<[input: DeleteControlInput], ControlRemovalResponse>;

  /**
   * Delete Control Implementation
   *
   * `DELETE /api/controls/v1/control-implementations/{guid}`, scope `CONTROL`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/removecontrolimplementationbyentityandimplementationidusingdelete
   */
  readonly deleteControlImplementation: Operation<[input: DeleteControlImplementationInput], void>;

  /**
   * Delete Risk
   *
   * `DELETE /api/risk/v2/risks/{riskId}`, scope `RISK`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/deleteriskusingdelete
   */
  readonly deleteRisk: Operation<[input: DeleteRiskInput], void>;

  /**
   * Delete Threat
   *
   * `DELETE /api/controls/v1/threats/{threatId}`, scope `ITRM`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/removethreatusingdelete
   */
  readonly deleteThreat: Operation<[input: DeleteThreatInput], void>;

  /**
   * Delete Vulnerability
   *
   * `DELETE /api/controls/v1/vulnerabilities/{vulnerabilityId}`, scope `ITRM`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/removevulnerabilityusingdelete
   */
  readonly deleteVulnerability: Operation<[input: DeleteVulnerabilityInput], void>;

  /**
   * Get Control Implementation
   *
   * `GET /api/controls/v1/control-implementations/{guid}`, scope `CONTROL`
   *
   * Returns `ControlImplementation`.
   * @see https://developer.onetrust.com/onetrust/reference/getcontrolimplementationdetailsusingget
   */
  readonly getControlImplementation: Operation<[input: GetControlImplementationInput], ControlImplementation>;

  /**
   * Get Evidence Task Implementation
   *
   * `GET /api/controls/v1/evidence-task-implementations/{evidenceTaskImplementationId}`, scope `CONTROL`
   *
   * Returns `EvidenceImplementation`.
   * @see https://developer.onetrust.com/onetrust/reference/findevidenceimplementationsbyid_1
   */
  readonly getEvidenceTaskImplementation: Operation<
    [input: GetEvidenceTaskImplementationInput],
    EvidenceImplementation
  >;

  /**
   * Get Related Control Entity Types
   *
   * `GET /api/controls/v2/related/control-entity-types`, scope `CONTROL`
   *
   * Returns a list of `ControlEntityType`.
   * @see https://developer.onetrust.com/onetrust/reference/getallrelatedcontrolentitytypesusingget
   */
  readonly getRelatedControlEntityTypes: Operation<[input?: NoInput], ControlEntityType[]>;

  /**
   * Get Risk
   *
   * `GET /api/risk/v2/risks/{riskId}`, scope `RISK` or `RISK_READ`
   *
   * Returns `Risk`.
   * @see https://developer.onetrust.com/onetrust/reference/getriskusingget
   */
  readonly getRisk: Operation<[input: GetRiskInput], Risk>;

  /**
   * Get Risk Matrix Configuration
   *
   * `GET /api/risk/v2/risk-settings/matrix`, scope `RISK`
   *
   * Returns `MatrixRiskScoreSetting`.
   * @see https://developer.onetrust.com/onetrust/reference/getmatrixscoresettingusingget
   */
  readonly getRiskMatrixConfiguration: Operation<[input?: NoInput], MatrixRiskScoreSetting>;

  /**
   * Get Risk Template
   *
   * `GET /api/risk-template/v1/templates/{riskTemplateId}`, scope `RISK` or `RISK_READ`
   *
   * Returns a list of `RiskTemplate`.
   * @see https://developer.onetrust.com/onetrust/reference/getrisktemplateusingget
   */
  readonly getRiskTemplate: Operation<[input: GetRiskTemplateInput], RiskTemplate[]>;

  /**
   * Get Standard Risk Configuration
   *
   * `GET /api/risk/v2/risk-settings/standard`, scope `RISK`
   *
   * Returns `StandardRiskScoreSetting`.
   * @see https://developer.onetrust.com/onetrust/reference/getstandardscoresettingusingget
   */
  readonly getStandardRiskConfiguration: Operation<[input?: NoInput], StandardRiskScoreSetting>;

  /**
   * Grant Risk Exception
   *
   * `PUT /api/risk/v2/risks/{riskId}/grant-exception`, scope `RISK`
   *
   * Returns `Risk`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/grantriskexceptionusingput
   */
  readonly grantRiskException: Operation<[input: GrantRiskExceptionInput], Risk>;

  /**
   * Link Controls
   *
   * `POST /api/controls/v1/links/bulk`, scope `CONTROL`
   *
   * Returns a list of `Link`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/bulkcreatelinksusingpost
   */
  readonly linkControls: Operation<[input: LinkControlsInput], Link[]>;

  /**
   * Get List of Control Entity Source Types
   *
   * `GET /api/controls/v2/control-entity-types`, scope `CONTROL`
   *
   * Returns a list of `ControlEntityType`.
   * @see https://developer.onetrust.com/onetrust/reference/getallenabledcontrolentitytypesusingget
   */
  readonly listControlEntitySourceTypes: Operation<[input?: NoInput], ControlEntityType[]>;

  /**
   * Get List of Control Implementations
   *
   * `POST /api/controls/v1/control-implementations/pages`, scope `CONTROL`
   *
   * Paged list of `ControlImplementation`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/findallcontrolimplementationsusingpost
   */
  readonly listControlImplementations: PagedOperation<
    [input?: ListControlImplementationsInput],
    ControlImplementationPage,
    ControlImplementation
  >;

  /**
   * Get List of Control Implementations by Entity
   *
   * `POST /api/controls/v1/entities/{entityId}/control-implementations/pages`, scope `CONTROL`
   *
   * Paged list of `ControlImplementationEntity`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/findassociatedcontrolimplementationsusingpost
   */
  readonly listControlImplementationsByEntity: PagedOperation<
    [input: ListControlImplementationsByEntityInput],
    ControlImplementationEntityPage,
    ControlImplementationEntity
  >;

  /**
   * Get List of Controls
   *
   * `POST /api/controls/v1/controls/pages`, scope `CONTROL`
   *
   * Paged list of `Control`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/findcontrolsbycriteriausingpost_1
   */
  readonly listControls: PagedOperation<[input?: ListControlsInput], ControlPage, Control>;

  /**
   * Get List of Evidence Task Implementations
   *
   * `POST /api/controls/v1/evidence-task-implementations/pages`, scope `CONTROL`
   *
   * Paged list of `EvidenceImplementation`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/findallevidencesbysearchcriteria_1
   */
  readonly listEvidenceTaskImplementations: PagedOperation<
    [input?: ListEvidenceTaskImplementationsInput],
    EvidenceImplementationPage,
    EvidenceImplementation
  >;

  /**
   * Get List of Linked Risks
   *
   * `POST /api/risk/v2/risks/{riskEntityType}/{entityId}/risks`, scope `RISK` or `RISK_READ`
   *
   * Paged list of `RiskRow`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/getlinkedrisksinformationusingpost
   */
  readonly listLinkedRisks: PagedOperation<[input: ListLinkedRisksInput], RiskRowPage, RiskRow>;

  /**
   * Get List of Risk Categories
   *
   * `GET /api/risk/v2/risk-categories`, scope `RISK` or `RISK_READ`
   *
   * Returns a list of `RiskCategoryDetails`.
   * @see https://developer.onetrust.com/onetrust/reference/getactivecategoriesusingget
   */
  readonly listRiskCategories: Operation<[input?: NoInput], RiskCategoryDetails[]>;

  /**
   * Get List of Risk Entity Source Types
   *
   * `GET /api/risk/v2/risks/source-entity-types`, scope `RISK` or `RISK_READ`
   *
   * Returns any JSON.
   * @see https://developer.onetrust.com/onetrust/reference/getallenabledsourceentitytypesusingget
   */
  readonly listRiskEntitySourceTypes: Operation<[input?: NoInput], unknown>;

  /**
   * Get List of Risk Entity Types
   *
   * `GET /api/risk/v2/risks/risk-entity-types`, scope `RISK` or `RISK_READ`
   *
   * Returns a list of `EntityType`.
   * @see https://developer.onetrust.com/onetrust/reference/getallenabledriskentitytypesusingget
   */
  readonly listRiskEntityTypes: Operation<[input?: NoInput], EntityType[]>;

  /**
   * Get List of Risks
   *
   * `POST /api/risk/v2/risks/pages`, scope `RISK` or `RISK_READ`
   *
   * Paged list of `RiskRow`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/getriskpageviewusingpost
   */
  readonly listRisks: PagedOperation<[input: ListRisksInput], RiskRowPage, RiskRow>;

  /**
   * Get List of Threats
   *
   * `POST /api/controls/v1/threats/pages`, scope `CONTROL` or `ITRM`
   *
   * Paged list of `Threat`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/findthreatsbycriteriausingpost
   */
  readonly listThreats: PagedOperation<[input?: ListThreatsInput], ThreatPage, Threat>;

  /**
   * Get List of Vulnerabilities
   *
   * `POST /api/controls/v1/vulnerabilities/pages`, scope `CONTROL` or `ITRM`
   *
   * Paged list of `Vulnerability`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/findvulnerabilitiesbycriteriausingpost
   */
  readonly listVulnerabilities: PagedOperation<[input?: ListVulnerabilitiesInput], VulnerabilityPage, Vulnerability>;

  /**
   * Modify Risk
   *
   * `PATCH /api/risk/v2/risks/{riskId}`, scope `RISK`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/updateriskusingpatch
   */
  readonly modifyRisk: Operation<[input: ModifyRiskInput], void>;

  /**
   * Perform Risk Action
   *
   * `PUT /api/risk/v2/risks/{riskId}/actions/{action}`, scope `RISK`
   *
   * Returns `Risk`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/performriskactionusingput
   */
  readonly performRiskAction: Operation<[input: PerformRiskActionInput], Risk>;

  /**
   * Reopen Risk
   *
   * `PUT /api/risk/v2/risks/{riskId}/reopen`, scope `RISK`
   *
   * Returns `Risk`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/reopenriskusingput
   */
  readonly reopenRisk: Operation<[input: ReopenRiskInput], Risk>;

  /**
   * Request Risk Exception
   *
   * `PUT /api/risk/v2/risks/{riskId}/request-exception`, scope `RISK`
   *
   * Returns `Risk`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/requestriskexceptionusingput
   */
  readonly requestRiskException: Operation<[input: RequestRiskExceptionInput], Risk>;

  /**
   * Search Control Implementation Attributes
   *
   * `POST /api/controls/v1/control-implementation-attributes/search`, scope `CONTROL`
   *
   * Returns a list of `Attribute`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/findallcontrolimplementationsattributesandoptionsbyusingpost
   */
  readonly searchControlImplementationAttributes: Operation<
    [input?: SearchControlImplementationAttributesInput],
    Attribute[]
  >;

  /**
   * Send Back Risk
   *
   * `PUT /api/risk/v2/risks/{riskId}/send-back`, scope `RISK`
   *
   * Returns `Risk`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/sendbackriskusingput
   */
  readonly sendBackRisk: Operation<[input: SendBackRiskInput], Risk>;

  /**
   * Submit Risk
   *
   * `PUT /api/risk/v2/risks/{riskId}/submit`, scope `RISK`
   *
   * Returns `Risk`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/submitriskusingput
   */
  readonly submitRisk: Operation<[input: SubmitRiskInput], Risk>;

  /**
   * Unlink Risks
   *
   * `POST /api/risk/v2/entities/risks/unlink`, scope `RISK`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/unlinkrisksfromentityusingpost
   */
  readonly unlinkRisks: Operation<[input: UnlinkRisksInput], void>;

  /**
   * Update Control
   *
   * `PUT /api/controls/v1/controls/{controlId}`, scope `CONTROL`
   *
   * Returns `ControlDetail`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/updatecontrolusingput_1
   */
  readonly updateControl: Operation<[input: UpdateControlInput], ControlDetail>;

  /**
   * Update Control Implementation
   *
   * `PUT /api/controls/v1/control-implementations/{guid}`, scope `CONTROL`
   *
   * Returns `ControlImplementation`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/updatecontrolimplementationbyimplementationidusingput
   */
  readonly updateControlImplementation: Operation<[input: UpdateControlImplementationInput], ControlImplementation>;

  /**
   * Update Risk
   *
   * `PUT /api/risk/v2/risks/{riskId}`, scope `RISK`
   *
   * Returns `Risk`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/updateriskusingput
   */
  readonly updateRisk: Operation<[input: UpdateRiskInput], Risk>;

  /**
   * Update Risk Approvers
   *
   * `PUT /api/risk/v2/risks/{riskId}/approvers`, scope `RISK`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/updateriskapproversusingput
   */
  readonly updateRiskApprovers: Operation<[input: UpdateRiskApproversInput], void>;

  /**
   * Update Risk Categories
   *
   * `PUT /api/risk/v2/risks/{riskId}/categories`, scope `RISK`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/updateriskcategoriesusingput
   */
  readonly updateRiskCategories: Operation<[input: UpdateRiskCategoriesInput], void>;

  /**
   * Update Risk Owners
   *
   * `PUT /api/risk/v2/risks/{riskId}/owners`, scope `RISK`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/updateriskownersusingput
   */
  readonly updateRiskOwners: Operation<[input: UpdateRiskOwnersInput], void>;

  /**
   * Update Risk Stage
   *
   * `POST /api/risk/v2/risks/{id}/assign-stage`, scope `RISK`
   *
   * Returns `WorkflowStageList`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/changeriskstageusingpost
   */
  readonly updateRiskStage: Operation<[input: UpdateRiskStageInput], WorkflowStageList>;

  /**
   * Update Threats
   *
   * `PUT /api/controls/v2/threats`, scope `ITRM`
   *
   * Returns a list of `Threat`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/updatethreatsusingput
   */
  readonly updateThreats: Operation<[input: UpdateThreatsInput], Threat[]>;

  /**
   * Update Vulnerabilities
   *
   * `PUT /api/controls/v2/vulnerabilities`, scope `ITRM`
   *
   * Returns a list of `Vulnerability`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/updatevulnerabilitiesusingput
   */
  readonly updateVulnerabilities: Operation<[input: UpdateVulnerabilitiesInput], Vulnerability[]>;

  /**
   * Create or Update Risk
   *
   * `PUT /api/risk/v2/risks/upsert`, scope `RISK`
   *
   * Returns `Risk`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createupdateriskusingput
   */
  readonly upsertRisk: Operation<[input: UpsertRiskInput], Risk>;
}
