// Generated from specs/snapshots/tech-risk-compliance-it-risk-management.json. Do not edit; run pnpm generate.
import {
  type NoInput,
  type Operation,
  type PagedOperation,
  pageThrough,
  type Service,
  service,
  turnPages,
} from "@onetrust-client/core";
import { operations } from "./operations.js";
import type {
  AddAttachmentsToEvidenceTaskImplementationInput,
  AddControlsToRiskInput,
  AddThreatToRiskInput,
  AddVulnerabilitiesToRiskInput,
  ApproveRiskInput,
  AttachFilesToControlImplementationInput,
  AttributeInformation,
  CategoryInformationSchema,
  Control,
  ControlDetailInformation,
  ControlEntityTypeInformation,
  ControlImplementation,
  ControlImplementationEntity,
  ControlRemovalResponse,
  CreateControlInput,
  CreateMultipleThreatsInput,
  CreateMultipleVulnerabilitiesInput,
  CreateOrUpdateRiskInput,
  CreateRiskInput,
  CreateRiskV3Input,
  CreateThreatInput,
  CreateVulnerabilityInput,
  DeleteControlImplementationInput,
  DeleteControlInput,
  DeleteRiskInput,
  DeleteThreatInput,
  DeleteVulnerabilityInput,
  EntityTypeInformation,
  EvidenceImplementation,
  GetControlImplementationInput,
  GetEvidenceTaskImplementationInput,
  GetListOfControlImplementationsByEntityInput,
  GetListOfControlImplementationsInput,
  GetListOfControlsInput,
  GetListOfEvidenceTaskImplementationsInput,
  GetListOfLinkedRisksInput,
  GetListOfRisksInput,
  GetListOfThreatsInput,
  GetListOfVulnerabilitiesInput,
  GetRiskInput,
  GetRiskTemplateInput,
  GrantRiskExceptionInput,
  IdResponseListUUID,
  IdResponseUUID,
  LinkControlsInput,
  LinkInformation,
  MatrixRiskScoreSetting,
  ModifyRiskInput,
  Page,
  PageControl,
  PageControlImplementation,
  PageControlImplementationEntity,
  PageEvidenceImplementation,
  PageThreat,
  PageVulnerability,
  PerformRiskActionInput,
  paths,
  ReopenRiskInput,
  RequestRiskExceptionInput,
  RiskInformation,
  RiskTemplateInformation,
  SearchControlImplementationAttributesInput,
  SendBackRiskInput,
  StandardRiskScoreSetting,
  SubmitRiskInput,
  Threat,
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
  Vulnerability,
  WorkflowStageListInformation,
} from "./schema.js";

/** The operations of OneTrust's "Tech Risk & Compliance - IT Risk Management". */
export interface ItRiskManagement {
  /**
   * Add Attachments to Evidence Task Implementation
   *
   * `POST /api/controls/v1/evidence-task-implementations/{evidenceTaskImplementationId}/attachments`, accepts the scope `CONTROL`
   * @see https://developer.onetrust.com/onetrust/reference/addevidenceimplementationattachment
   */
  readonly addAttachmentsToEvidenceTaskImplementation: Operation<
    [input: AddAttachmentsToEvidenceTaskImplementationInput],
    void
  >;

  /**
   * Add Controls to Risk
   *
   * `POST /api/risk/v2/risks/{riskId}/control-implementations`, accepts the scope `RISK`
   * @see https://developer.onetrust.com/onetrust/reference/addcontrolstoriskusingpost
   */
  readonly addControlsToRisk: Operation<[input: AddControlsToRiskInput], void>;

  /**
   * Add Threat to Risk
   *
   * `POST /api/risk/v2/risks/{riskId}/threats`, accepts the scope `ITRM`
   * @see https://developer.onetrust.com/onetrust/reference/addthreattorisk
   */
  readonly addThreatToRisk: Operation<[input: AddThreatToRiskInput], void>;

  /**
   * Add Vulnerabilities to Risk
   *
   * `POST /api/risk/v2/risks/{riskId}/vulnerabilities`, accepts the scope `ITRM`
   * @see https://developer.onetrust.com/onetrust/reference/addvulnerabilitiestorisk
   */
  readonly addVulnerabilitiesToRisk: Operation<[input: AddVulnerabilitiesToRiskInput], void>;

  /**
   * Approve Risk
   *
   * `PUT /api/risk/v2/risks/{riskId}/approve`, accepts the scope `RISK`
   * @see https://developer.onetrust.com/onetrust/reference/approveriskusingput
   */
  readonly approveRisk: Operation<[input: ApproveRiskInput], RiskInformation>;

  /**
   * Attach Files to Control Implementation
   *
   * `POST /api/controls/v1/control-implementations/{guid}/attachments`, accepts the scope `CONTROL`
   * @see https://developer.onetrust.com/onetrust/reference/addattachmentstoimplementationusingpost
   */
  readonly attachFilesToControlImplementation: Operation<[input: AttachFilesToControlImplementationInput], void>;

  /**
   * Create Control
   *
   * `POST /api/controls/v1/controls`, accepts the scope `CONTROL`
   * @see https://developer.onetrust.com/onetrust/reference/addcontrolusingpost
   */
  readonly createControl: Operation<[input: CreateControlInput], IdResponseUUID>;

  /**
   * Create Multiple Threats
   *
   * `POST /api/controls/v2/threats`, accepts the scope `CONTROL` or `ITRM`
   * @see https://developer.onetrust.com/onetrust/reference/addthreatsusingpost
   */
  readonly createMultipleThreats: Operation<[input: CreateMultipleThreatsInput], IdResponseListUUID>;

  /**
   * Create Multiple Vulnerabilities
   *
   * `POST /api/controls/v2/vulnerabilities`, accepts the scope `CONTROL` or `ITRM`
   * @see https://developer.onetrust.com/onetrust/reference/addvulnerabilitiesusingpost
   */
  readonly createMultipleVulnerabilities: Operation<[input: CreateMultipleVulnerabilitiesInput], IdResponseListUUID>;

  /**
   * Create or Update Risk
   *
   * `PUT /api/risk/v2/risks/upsert`, accepts the scope `RISK`
   * @see https://developer.onetrust.com/onetrust/reference/createupdateriskusingput
   */
  readonly createOrUpdateRisk: Operation<[input: CreateOrUpdateRiskInput], RiskInformation>;

  /**
   * Create Risk
   *
   * `POST /api/risk/v2/risks`, accepts the scope `RISK`
   * @see https://developer.onetrust.com/onetrust/reference/createriskusingpost
   */
  readonly createRisk: Operation<[input: CreateRiskInput], RiskInformation>;

  /**
   * Create Risk
   *
   * `POST /api/risk/v3/risks`, accepts the scope `RISK`
   * @see https://developer.onetrust.com/onetrust/reference/createstandaloneriskusingpost
   */
  readonly createRiskV3: Operation<[input: CreateRiskV3Input], string>;

  /**
   * Create Threat
   *
   * `POST /api/controls/v1/threats`, accepts the scope `CONTROL` or `ITRM`
   * @see https://developer.onetrust.com/onetrust/reference/addthreatusingpost_1
   */
  readonly createThreat: Operation<[input: CreateThreatInput], IdResponseUUID>;

  /**
   * Create Vulnerability
   *
   * `POST /api/controls/v1/vulnerabilities`, accepts the scope `CONTROL` or `ITRM`
   * @see https://developer.onetrust.com/onetrust/reference/addvulnerabilityusingpost_1
   */
  readonly createVulnerability: Operation<[input: CreateVulnerabilityInput], IdResponseUUID>;

  /**
   * Delete Control
   *
   * `DELETE /api/controls/v1/controls/{controlId}`, accepts the scope `CONTROL`
   * @see https://developer.onetrust.com/onetrust/reference/removecontrolusingdelete_1
   */
  readonly deleteControl: Operation<[input: DeleteControlInput], ControlRemovalResponse>;

  /**
   * Delete Control Implementation
   *
   * `DELETE /api/controls/v1/control-implementations/{guid}`, accepts the scope `CONTROL`
   * @see https://developer.onetrust.com/onetrust/reference/removecontrolimplementationbyentityandimplementationidusingdelete
   */
  readonly deleteControlImplementation: Operation<[input: DeleteControlImplementationInput], void>;

  /**
   * Delete Risk
   *
   * `DELETE /api/risk/v2/risks/{riskId}`, accepts the scope `RISK`
   * @see https://developer.onetrust.com/onetrust/reference/deleteriskusingdelete
   */
  readonly deleteRisk: Operation<[input: DeleteRiskInput], void>;

  /**
   * Delete Threat
   *
   * `DELETE /api/controls/v1/threats/{threatId}`, accepts the scope `ITRM`
   * @see https://developer.onetrust.com/onetrust/reference/removethreatusingdelete
   */
  readonly deleteThreat: Operation<[input: DeleteThreatInput], void>;

  /**
   * Delete Vulnerability
   *
   * `DELETE /api/controls/v1/vulnerabilities/{vulnerabilityId}`, accepts the scope `ITRM`
   * @see https://developer.onetrust.com/onetrust/reference/removevulnerabilityusingdelete
   */
  readonly deleteVulnerability: Operation<[input: DeleteVulnerabilityInput], void>;

  /**
   * Get Control Implementation
   *
   * `GET /api/controls/v1/control-implementations/{guid}`, accepts the scope `CONTROL`
   * @see https://developer.onetrust.com/onetrust/reference/getcontrolimplementationdetailsusingget
   */
  readonly getControlImplementation: Operation<[input: GetControlImplementationInput], ControlImplementation>;

  /**
   * Get Evidence Task Implementation
   *
   * `GET /api/controls/v1/evidence-task-implementations/{evidenceTaskImplementationId}`, accepts the scope `CONTROL`
   * @see https://developer.onetrust.com/onetrust/reference/findevidenceimplementationsbyid_1
   */
  readonly getEvidenceTaskImplementation: Operation<
    [input: GetEvidenceTaskImplementationInput],
    EvidenceImplementation
  >;

  /**
   * Get List of Control Entity Source Types
   *
   * `GET /api/controls/v2/control-entity-types`, accepts the scope `CONTROL`
   * @see https://developer.onetrust.com/onetrust/reference/getallenabledcontrolentitytypesusingget
   */
  readonly getListOfControlEntitySourceTypes: Operation<[input?: NoInput], ControlEntityTypeInformation[]>;

  /**
   * Get List of Control Implementations
   *
   * `POST /api/controls/v1/control-implementations/pages`, accepts the scope `CONTROL`
   * @see https://developer.onetrust.com/onetrust/reference/findallcontrolimplementationsusingpost
   */
  readonly getListOfControlImplementations: PagedOperation<
    [input?: GetListOfControlImplementationsInput],
    PageControlImplementation,
    ControlImplementation
  >;

  /**
   * Get List of Control Implementations by Entity
   *
   * `POST /api/controls/v1/entities/{entityId}/control-implementations/pages`, accepts the scope `CONTROL`
   * @see https://developer.onetrust.com/onetrust/reference/findassociatedcontrolimplementationsusingpost
   */
  readonly getListOfControlImplementationsByEntity: PagedOperation<
    [input: GetListOfControlImplementationsByEntityInput],
    PageControlImplementationEntity,
    ControlImplementationEntity
  >;

  /**
   * Get List of Controls
   *
   * `POST /api/controls/v1/controls/pages`, accepts the scope `CONTROL`
   * @see https://developer.onetrust.com/onetrust/reference/findcontrolsbycriteriausingpost_1
   */
  readonly getListOfControls: PagedOperation<[input?: GetListOfControlsInput], PageControl, Control>;

  /**
   * Get List of Evidence Task Implementations
   *
   * `POST /api/controls/v1/evidence-task-implementations/pages`, accepts the scope `CONTROL`
   * @see https://developer.onetrust.com/onetrust/reference/findallevidencesbysearchcriteria_1
   */
  readonly getListOfEvidenceTaskImplementations: PagedOperation<
    [input?: GetListOfEvidenceTaskImplementationsInput],
    PageEvidenceImplementation,
    EvidenceImplementation
  >;

  /**
   * Get List of Linked Risks
   *
   * `POST /api/risk/v2/risks/{riskEntityType}/{entityId}/risks`, accepts the scope `RISK` or `RISK_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getlinkedrisksinformationusingpost
   */
  readonly getListOfLinkedRisks: PagedOperation<[input: GetListOfLinkedRisksInput], Page, unknown>;

  /**
   * Get List of Risk Categories
   *
   * `GET /api/risk/v2/risk-categories`, accepts the scope `RISK` or `RISK_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getactivecategoriesusingget
   */
  readonly getListOfRiskCategories: Operation<[input?: NoInput], CategoryInformationSchema[]>;

  /**
   * Get List of Risk Entity Source Types
   *
   * `GET /api/risk/v2/risks/source-entity-types`, accepts the scope `RISK` or `RISK_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getallenabledsourceentitytypesusingget
   */
  readonly getListOfRiskEntitySourceTypes: Operation<[input?: NoInput], unknown>;

  /**
   * Get List of Risk Entity Types
   *
   * `GET /api/risk/v2/risks/risk-entity-types`, accepts the scope `RISK` or `RISK_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getallenabledriskentitytypesusingget
   */
  readonly getListOfRiskEntityTypes: Operation<[input?: NoInput], EntityTypeInformation[]>;

  /**
   * Get List of Risks
   *
   * `POST /api/risk/v2/risks/pages`, accepts the scope `RISK` or `RISK_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getriskpageviewusingpost
   */
  readonly getListOfRisks: PagedOperation<[input: GetListOfRisksInput], Page, unknown>;

  /**
   * Get List of Threats
   *
   * `POST /api/controls/v1/threats/pages`, accepts the scope `CONTROL` or `ITRM`
   * @see https://developer.onetrust.com/onetrust/reference/findthreatsbycriteriausingpost
   */
  readonly getListOfThreats: PagedOperation<[input?: GetListOfThreatsInput], PageThreat, Threat>;

  /**
   * Get List of Vulnerabilities
   *
   * `POST /api/controls/v1/vulnerabilities/pages`, accepts the scope `CONTROL` or `ITRM`
   * @see https://developer.onetrust.com/onetrust/reference/findvulnerabilitiesbycriteriausingpost
   */
  readonly getListOfVulnerabilities: PagedOperation<
    [input?: GetListOfVulnerabilitiesInput],
    PageVulnerability,
    Vulnerability
  >;

  /**
   * Get Related Control Entity Types
   *
   * `GET /api/controls/v2/related/control-entity-types`, accepts the scope `CONTROL`
   * @see https://developer.onetrust.com/onetrust/reference/getallrelatedcontrolentitytypesusingget
   */
  readonly getRelatedControlEntityTypes: Operation<[input?: NoInput], ControlEntityTypeInformation[]>;

  /**
   * Get Risk
   *
   * `GET /api/risk/v2/risks/{riskId}`, accepts the scope `RISK` or `RISK_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getriskusingget
   */
  readonly getRisk: Operation<[input: GetRiskInput], RiskInformation>;

  /**
   * Get Risk Matrix Configuration
   *
   * `GET /api/risk/v2/risk-settings/matrix`, accepts the scope `RISK`
   * @see https://developer.onetrust.com/onetrust/reference/getmatrixscoresettingusingget
   */
  readonly getRiskMatrixConfiguration: Operation<[input?: NoInput], MatrixRiskScoreSetting>;

  /**
   * Get Risk Template
   *
   * `GET /api/risk-template/v1/templates/{riskTemplateId}`, accepts the scope `RISK` or `RISK_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getrisktemplateusingget
   */
  readonly getRiskTemplate: Operation<[input: GetRiskTemplateInput], RiskTemplateInformation[]>;

  /**
   * Get Standard Risk Configuration
   *
   * `GET /api/risk/v2/risk-settings/standard`, accepts the scope `RISK`
   * @see https://developer.onetrust.com/onetrust/reference/getstandardscoresettingusingget
   */
  readonly getStandardRiskConfiguration: Operation<[input?: NoInput], StandardRiskScoreSetting>;

  /**
   * Grant Risk Exception
   *
   * `PUT /api/risk/v2/risks/{riskId}/grant-exception`, accepts the scope `RISK`
   * @see https://developer.onetrust.com/onetrust/reference/grantriskexceptionusingput
   */
  readonly grantRiskException: Operation<[input: GrantRiskExceptionInput], RiskInformation>;

  /**
   * Link Controls
   *
   * `POST /api/controls/v1/links/bulk`, accepts the scope `CONTROL`
   * @see https://developer.onetrust.com/onetrust/reference/bulkcreatelinksusingpost
   */
  readonly linkControls: Operation<[input: LinkControlsInput], LinkInformation[]>;

  /**
   * Modify Risk
   *
   * `PATCH /api/risk/v2/risks/{riskId}`, accepts the scope `RISK`
   * @see https://developer.onetrust.com/onetrust/reference/updateriskusingpatch
   */
  readonly modifyRisk: Operation<[input: ModifyRiskInput], void>;

  /**
   * Perform Risk Action
   *
   * `PUT /api/risk/v2/risks/{riskId}/actions/{action}`, accepts the scope `RISK`
   * @see https://developer.onetrust.com/onetrust/reference/performriskactionusingput
   */
  readonly performRiskAction: Operation<[input: PerformRiskActionInput], RiskInformation>;

  /**
   * Reopen Risk
   *
   * `PUT /api/risk/v2/risks/{riskId}/reopen`, accepts the scope `RISK`
   * @see https://developer.onetrust.com/onetrust/reference/reopenriskusingput
   */
  readonly reopenRisk: Operation<[input: ReopenRiskInput], RiskInformation>;

  /**
   * Request Risk Exception
   *
   * `PUT /api/risk/v2/risks/{riskId}/request-exception`, accepts the scope `RISK`
   * @see https://developer.onetrust.com/onetrust/reference/requestriskexceptionusingput
   */
  readonly requestRiskException: Operation<[input: RequestRiskExceptionInput], RiskInformation>;

  /**
   * Search Control Implementation Attributes
   *
   * `POST /api/controls/v1/control-implementation-attributes/search`, accepts the scope `CONTROL`
   * @see https://developer.onetrust.com/onetrust/reference/findallcontrolimplementationsattributesandoptionsbyusingpost
   */
  readonly searchControlImplementationAttributes: Operation<
    [input?: SearchControlImplementationAttributesInput],
    AttributeInformation[]
  >;

  /**
   * Send Back Risk
   *
   * `PUT /api/risk/v2/risks/{riskId}/send-back`, accepts the scope `RISK`
   * @see https://developer.onetrust.com/onetrust/reference/sendbackriskusingput
   */
  readonly sendBackRisk: Operation<[input: SendBackRiskInput], RiskInformation>;

  /**
   * Submit Risk
   *
   * `PUT /api/risk/v2/risks/{riskId}/submit`, accepts the scope `RISK`
   * @see https://developer.onetrust.com/onetrust/reference/submitriskusingput
   */
  readonly submitRisk: Operation<[input: SubmitRiskInput], RiskInformation>;

  /**
   * Unlink Risks
   *
   * `POST /api/risk/v2/entities/risks/unlink`, accepts the scope `RISK`
   * @see https://developer.onetrust.com/onetrust/reference/unlinkrisksfromentityusingpost
   */
  readonly unlinkRisks: Operation<[input: UnlinkRisksInput], void>;

  /**
   * Update Control
   *
   * `PUT /api/controls/v1/controls/{controlId}`, accepts the scope `CONTROL`
   * @see https://developer.onetrust.com/onetrust/reference/updatecontrolusingput_1
   */
  readonly updateControl: Operation<[input: UpdateControlInput], ControlDetailInformation>;

  /**
   * Update Control Implementation
   *
   * `PUT /api/controls/v1/control-implementations/{guid}`, accepts the scope `CONTROL`
   * @see https://developer.onetrust.com/onetrust/reference/updatecontrolimplementationbyimplementationidusingput
   */
  readonly updateControlImplementation: Operation<[input: UpdateControlImplementationInput], ControlImplementation>;

  /**
   * Update Risk
   *
   * `PUT /api/risk/v2/risks/{riskId}`, accepts the scope `RISK`
   * @see https://developer.onetrust.com/onetrust/reference/updateriskusingput
   */
  readonly updateRisk: Operation<[input: UpdateRiskInput], RiskInformation>;

  /**
   * Update Risk Approvers
   *
   * `PUT /api/risk/v2/risks/{riskId}/approvers`, accepts the scope `RISK`
   * @see https://developer.onetrust.com/onetrust/reference/updateriskapproversusingput
   */
  readonly updateRiskApprovers: Operation<[input: UpdateRiskApproversInput], void>;

  /**
   * Update Risk Categories
   *
   * `PUT /api/risk/v2/risks/{riskId}/categories`, accepts the scope `RISK`
   * @see https://developer.onetrust.com/onetrust/reference/updateriskcategoriesusingput
   */
  readonly updateRiskCategories: Operation<[input: UpdateRiskCategoriesInput], void>;

  /**
   * Update Risk Owners
   *
   * `PUT /api/risk/v2/risks/{riskId}/owners`, accepts the scope `RISK`
   * @see https://developer.onetrust.com/onetrust/reference/updateriskownersusingput
   */
  readonly updateRiskOwners: Operation<[input: UpdateRiskOwnersInput], void>;

  /**
   * Update Risk Stage
   *
   * `POST /api/risk/v2/risks/{id}/assign-stage`, accepts the scope `RISK`
   * @see https://developer.onetrust.com/onetrust/reference/changeriskstageusingpost
   */
  readonly updateRiskStage: Operation<[input: UpdateRiskStageInput], WorkflowStageListInformation>;

  /**
   * Update Threats
   *
   * `PUT /api/controls/v2/threats`, accepts the scope `ITRM`
   * @see https://developer.onetrust.com/onetrust/reference/updatethreatsusingput
   */
  readonly updateThreats: Operation<[input: UpdateThreatsInput], Threat[]>;

  /**
   * Update Vulnerabilities
   *
   * `PUT /api/controls/v2/vulnerabilities`, accepts the scope `ITRM`
   * @see https://developer.onetrust.com/onetrust/reference/updatevulnerabilitiesusingput
   */
  readonly updateVulnerabilities: Operation<[input: UpdateVulnerabilitiesInput], Vulnerability[]>;
}

/** Binds the operations of OneTrust's "Tech Risk & Compliance - IT Risk Management" to a connection. */
export const itRiskManagement: Service<ItRiskManagement, paths> = service("tenant", operations, pageThrough(turnPages));
