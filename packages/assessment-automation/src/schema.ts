// Generated from specs/snapshots/privacy-automation-assessment-automation.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

export interface ApproveAssessmentInput {
  path: {
    /** Format: uuid */
    assessmentId: string;
  };
  body: ClosureRequest;
}

export interface ApproverInformation {
  approvalState?: "OPEN" | "APPROVED" | "REJECTED";
  /** Format: date-time */
  approvedOn?: string;
  approver?: BasicUserEntityDetail;
  /** Format: uuid */
  id?: string;
  name?: string;
  /** Format: uuid */
  resultId?: string;
  resultName?: string;
  resultNameKey?: string;
  /** Format: uuid */
  workflowStageId?: string;
}

export interface ApproverOnlySectionRespondentRequest {
  /** Format: uuid */
  respondentId?: string;
  respondentName?: string;
}

export interface ArchiveAssessmentInput {
  body: string[];
}

export interface AssessableEntityDetail {
  readonly displayName?: string;
  entityBusinessKey?: string;
  /** Format: uuid */
  id?: string;
  name?: string;
  /** Format: int64 */
  number?: number;
  relationshipResponseDetails?: RelationshipResponseDetails[];
}

export interface AssessmentApproverRequest {
  /** Format: uuid */
  approverId: string;
  approverName?: string;
  comment?: string;
  workflowStageIds?: unknown[];
}

export interface AssessmentAttachmentRequest {
  /** Format: uuid */
  attachmentId: string;
  fileDescription?: string;
  fileName: string;
}

export interface AssessmentAttachmentResponse {
  /** Format: uuid */
  attachmentId?: string;
  /** Format: uuid */
  attributeParentResponseId?: string;
  createdBy?: BasicUserEntityDetail;
  /** Format: date-time */
  createdDate?: string;
  creator?: BasicEntityDetail;
  fileDescription?: string;
  fileName?: string;
  /** Format: uuid */
  questionId?: string;
  resourcePath?: string;
  /** Format: uuid */
  sectionId?: string;
}

export interface AssessmentBasicDetailsUpdateRequest {
  /** Format: date-time */
  deadline?: string;
  description?: string;
  name?: string;
  /** Format: int32 */
  reminder?: number;
}

export interface AssessmentCreateRequest {
  /**
   * Format: uuid
   * @deprecated
   */
  approverId?: string;
  /** @deprecated */
  approverName?: string;
  approverOnlySectionRespondents?: ApproverOnlySectionRespondentRequest[];
  approvers?: AssessmentApproverRequest[];
  attachmentRequests?: AssessmentAttachmentRequest[];
  checkForInFlightAssessments?: boolean;
  controlImplementationDetails?: ControlImplementationRequest[];
  /** @default DEFAULT */
  creationSource?: "RULE_ENGINE_ASSESSMENT_SOURCE" | "DEFAULT" | "COPY" | "REASSESS" | "BULK_IMPORT" | "INVENTORY_STAGE_RULES" | "PRIVACY_RISK_AGENT" | "THIRD_PARTY_RISK_AGENT";
  /** Format: date-time */
  deadline?: string;
  defaultTemplateDeadlineReminder?: boolean;
  description?: string;
  duplicateNotAllowed?: boolean;
  engagementLink?: AssessmentEngagementLinkRequest;
  entityLabels?: AssessmentQuestionLabel[];
  incidentDetails?: AssessmentIncidentRequest;
  inventoryDetails?: AssessmentInventoryRequest;
  labels?: string[];
  name: string;
  /** Format: uuid */
  orgGroupId?: string;
  orgGroupName?: string;
  primaryEntityDetails?: AssessableEntityDetail[];
  primaryRecordTypeReference?: string;
  /** Format: int64 */
  reminder?: number;
  reminderSchedules?: ReminderSchedule[];
  /** @default INVITED */
  respondentCreationType?: "INVITED" | "PROJECT_RESPONDENT";
  respondents: AssessmentRespondentRequest[];
  /** Format: uuid */
  ruleId?: string;
  /** Format: uuid */
  suggestedTemplateId?: string;
  suggestedTemplateName?: string;
  tags?: string[];
  /** Format: uuid */
  templateId?: string;
  templateName?: string;
  /** Format: uuid */
  templateRootVersionId?: string;
  templateType?: "PIA" | "VENDOR" | "RA" | "GRA" | "DINA" | "BENCHMARKING" | "ITRM" | "CONTROL" | "INCIDENT" | "EXCHANGE" | "ESG" | "DISCLOSURE" | "DISCLOSURE_YOY" | "ERM" | "TPDD" | "AIGOVERNANCE" | "DYNAMIC";
  /** Format: uuid */
  triggeredByAssessmentId?: string;
  triggeredByAssessmentName?: string;
  /** @default ASSESSMENT */
  userAssignmentMode?: "ASSESSMENT" | "SECTION";
  /** Format: uuid */
  workflowId?: string;
}

export interface AssessmentDeleteLogInformation {
  /** Format: uuid */
  assessmentGuid?: string;
  /** Format: int64 */
  assessmentId?: number;
  assessmentName?: string;
  deletedBy?: string;
  /** Format: date-time */
  deletedDT?: string;
}

export interface AssessmentEngagementLinkRequest {
  /** Format: uuid */
  engagementId: string;
  engagementName: string;
  /** Format: int64 */
  number?: number;
}

export interface AssessmentExportInformation {
  approvers?: ApproverInformation[];
  /** Format: uuid */
  assessmentId?: string;
  /** Format: int64 */
  assessmentNumber?: number;
  /** Format: date-time */
  completedOn?: string;
  createdBy?: BasicEntityDetail;
  /** Format: date-time */
  createdDT?: string;
  /** Format: date-time */
  deadline?: string;
  description?: string;
  /** Format: int32 */
  highRisk?: number;
  inherentRiskScore?: number;
  /** Format: date-time */
  lastUpdated?: string;
  /** Format: int32 */
  lowRisk?: number;
  /** Format: int32 */
  mediumRisk?: number;
  name?: string;
  /** Format: int64 */
  openRiskCount?: number;
  orgGroup?: BasicEntityDetail;
  primaryEntityDetails?: AssessableEntityDetail[];
  primaryRecordType?: string;
  residualRiskScore?: number;
  respondent?: BasicEntityDetail;
  respondents?: BasicEntityDetail[];
  /** @deprecated */
  result?: string;
  /** Format: uuid */
  resultId?: string;
  resultName?: string;
  riskLevel?: string;
  sections?: AssessmentSectionInformation[];
  status?: "NOT_STARTED" | "IN_PROGRESS" | "UNDER_REVIEW" | "COMPLETED";
  /** Format: date-time */
  submittedOn?: string;
  tags?: string[];
  targetRiskScore?: number;
  template?: BasicEntityDetail;
  /** Format: int64 */
  totalRiskCount?: number;
  /** Format: int32 */
  veryHighRisk?: number;
  welcomeText?: string;
}

export interface AssessmentIncidentRequest {
  /** Format: uuid */
  incidentId: string;
  incidentName: string;
}

export interface AssessmentInformationUi {
  "Complexity level of Assessment' response"?: "BASIC" | "ADVANCED" | "EXPERT";
  "Indicates progress on assessment with overall questionnaires"?: AssessmentProgressInformation;
  "List of laws associated with the assessment"?: string[];
  "List of respondents for this assessment"?: BasicEntityDetail[];
  "List of tags associated with the assessment"?: TagEntityDetail[];
  "Welcome Section Information"?: WelcomeSection;
  approvers?: ApproverInformation[];
  "assessment description"?: string;
  "assessment display state. Used only by our own use interface"?: "REFRESH_NONE, REFRESH_ALL, REFRESH_PARTIAL";
  /** Format: uuid */
  "assessment id"?: string;
  /** Format: uuid */
  "assessment id from where this assessment is copied"?: string;
  "assessment name"?: string;
  /** Format: int64 */
  "assessment number"?: number;
  "assessment org group"?: BasicEntityDetail;
  "assessment question information"?: AssessmentQuestionInformationUi;
  "assessment result"?: string;
  "assessment stage"?: "NOT_STARTED" | "IN_PROGRESS" | "UNDER_REVIEW" | "COMPLETED";
  "assessment template"?: TemplateHeaderInformation;
  "created by user id"?: BasicEntityDetail;
  /** Format: date-time */
  "created date time"?: string;
  "current section information"?: AssessmentSectionInformationUi;
  /** Format: date-time */
  "deadline to complete the assessment, format - YYYY-MM-DDTHH:MM:SS.FFFZ"?: string;
  editAllResponsesWhenInProgress?: boolean;
  firstSection?: boolean;
  "indicates if it has request information"?: boolean;
  "indicates if the assessment can be approved"?: boolean;
  "indicates if the assessment or sections can be submitted"?: boolean;
  lastSection?: boolean;
  "list of sections"?: AssessmentSectionHeaderInformation[];
  "map containing invalid questions and the associated risks"?: {
    [key: string]: string[];
  };
  primaryInventoryName?: string;
  /** Format: int64 */
  primaryInventoryNumber?: number;
  "reminder to be sent the number of days before the deadline denoted by these values"?: ReminderSchedule[];
  /** Format: int64 */
  "reminder to be sent the number of days before the deadline denoted by this value"?: number;
  reviewChangedResponses?: boolean;
  "set of inventory links"?: InventoryLink[];
  /** Format: uuid */
  "template id to which assessment was originally assigned to"?: string;
  userAssignmentMode?: "ASSESSMENT" | "SECTION";
  viewer?: boolean;
  welcomeSection?: boolean;
  welcomeText?: string;
}

export interface AssessmentInventoryRequest {
  /** Format: uuid */
  inventoryId: string;
  inventoryName: string;
  /** Format: int64 */
  inventoryNumber: number;
  /** Format: int64 */
  inventoryTypeId: number;
  inventoryTypeName?: string;
  valid?: boolean;
}

export interface AssessmentListRequest {
  adminOnlyView?: boolean;
  assessmentListViewType?: "VENDOR_VIEW" | "CONTROL_VIEW" | "ASSESSMENT_AUTOMATION_LIST_VIEW" | "DATA_MAPPING_LIST_VIEW" | "ITRM_LIST_VIEW" | "INCIDENT_LIST_VIEW" | "ESG_LIST_VIEW" | "ENGAGEMENT_LIST_VIEW" | "EXCHANGE_LIST_VIEW" | "DISCLOSURE_LIST_VIEW" | "EMPLOYEE_DISCLOSURE_LIST_VIEW" | "TPDD_LIST_VIEW" | "GENERAL_LIST";
  filterCriteria?: SearchCriteriaInformation[];
  visibleColumns: string[];
}

export interface AssessmentListResponseListAssessmentListViewResponseV2 {
  content?: AssessmentListViewResponseV2[];
  page?: AssessmentPage;
}

export interface AssessmentListViewBasic {
  /** Format: uuid */
  assessmentId?: string;
  /** Format: date-time */
  createDt?: string;
  /** Format: decimal */
  inherentRiskScore?: number;
  /** Format: date-time */
  lastUpdated?: string;
  name?: string;
  /** Format: int32 */
  number?: number;
  /** Format: int64 */
  openRiskCount?: number;
  orgGroupName?: string;
  primaryInventoryDetails?: PrimaryInventoryDetails;
  /** Format: decimal */
  residualRiskScore?: number;
  /** @deprecated */
  result?: string;
  /** Format: uuid */
  resultId?: string;
  resultName?: string;
  state?: string;
  status?: "Not Started" | "In Progress" | "Under Review" | "Completed";
  tags?: string[];
  /** Format: decimal */
  targetRiskScore?: number;
  /** Format: uuid */
  templateId?: string;
  templateName?: string;
  /** Format: uuid */
  templateRootVersionId?: string;
}

export interface AssessmentListViewResponseV2 {
  approvalStageName?: string;
  approver?: string;
  approvers?: BasicUserEntityDetail[];
  assessmentCreatedBy?: BasicUserEntityDetail;
  assessmentDeleteStatus?: "ACTIVE" | "SOFT_DELETED" | "HARD_DELETED";
  assessmentDeletedBy?: BasicUserEntityDetail;
  /** Format: uuid */
  assessmentId?: string;
  /** Format: int64 */
  assessmentRiskLevelId?: number;
  assessmentRiskLevelName?: string;
  /** Format: decimal */
  assessmentRiskScore?: number;
  /** Format: date-time */
  attestationCompleted?: string;
  attestationRequired?: boolean;
  badgeColor?: string;
  canResendLink?: boolean;
  /** Format: date-time */
  completedOn?: string;
  /** Format: date-time */
  createDT?: string;
  /** Format: uuid */
  createdBy?: string;
  creator?: string;
  /** Format: date-time */
  deadline?: string;
  /** Format: uuid */
  deletedBy?: string;
  /** Format: date-time */
  deletedDT?: string;
  editAllResponsesWhenInProgress?: boolean;
  finalComment?: string;
  /** Format: int64 */
  inherentRiskLevelId?: number;
  inherentRiskLevelName?: string;
  /** Format: decimal */
  inherentRiskScore?: number;
  name?: string;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  openInfoRequestCount?: number;
  /** Format: int32 */
  openRiskCount?: number;
  /** Format: uuid */
  orgGroupId?: string;
  orgGroupName?: string;
  pendingReviewers?: BasicUserEntityDetail[];
  pendingReviews?: string;
  primaryRecordName?: string;
  primaryRecordNumber?: string;
  redacted?: boolean;
  respondent?: string;
  respondents?: BasicUserEntityDetail[];
  result?: string;
  status?: "NOT_STARTED" | "IN_PROGRESS" | "UNDER_REVIEW" | "COMPLETED";
  /** Format: date-time */
  submittedDT?: string;
  tags?: string;
  /** Format: int64 */
  targetRiskLevelId?: number;
  targetRiskLevelName?: string;
  /** Format: decimal */
  targetRiskScore?: number;
  /** Format: uuid */
  templateId?: string;
  templateName?: string;
  /** Format: uuid */
  templateRootVersionId?: string;
  templateType?: "PIA" | "VENDOR" | "ITRM" | "CONTROL" | "INCIDENT" | "EXCHANGE" | "ESG" | "DISCLOSURE" | "DISCLOSURE_YOY" | "ERM" | "TPDD" | "AIGOVERNANCE";
  /** Format: int32 */
  templateVersion?: number;
  /** Format: date-time */
  updatedDT?: string;
  /** Format: uuid */
  workflowId?: string;
  workflowName?: string;
  /** Format: uuid */
  workflowStageId?: string;
}

export interface AssessmentManualLinkRequest {
  /** Format: uuid */
  fromId: string;
  toIds: string[];
}

export interface AssessmentMetadata {
  approvers?: AssessmentApproverRequest[];
  description?: string;
  name?: string;
  /** Format: uuid */
  orgGroupId?: string;
  respondentCreationType?: "INVITED" | "PROJECT_RESPONDENT";
  respondents?: AssessmentRespondentRequest[];
}

export interface AssessmentPage {
  /** Format: int64 */
  number?: number;
  /** Format: int64 */
  size?: number;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int64 */
  totalPages?: number;
}

export interface AssessmentPrimaryRecordUpdateRequest {
  primaryRecordIds: string[];
  primaryRecordType: "ASSETS" | "PROCESSING_ACTIVITY" | "VENDORS" | "ENTITIES" | "ASSESS_CONTROL" | "ENGAGEMENT";
}

export interface AssessmentProgressInformation {
  /** Format: int64 */
  respondedQuestions?: number;
  /** Format: int64 */
  totalQuestions?: number;
}

export interface AssessmentQuestionInformation {
  allowMaturityScaleOnQuestions?: boolean;
  attachmentIds?: unknown[];
  attachmentsById?: {
    [key: string]: AssessmentAttachmentResponse;
  };
  canReopenWithAllowEditOption?: boolean;
  copyErrors?: ("OTHER_RESPONSE_NOT_ALLOWED" | "NOT_SURE_NOT_ALLOWED" | "NOT_APPLICABLE_NOT_ALLOWED" | "NEW_QUESTION" | "MULTI_SELECT_NOT_ALLOWED" | "OPTION_REMOVED" | "INVENTORY_REMOVED" | "ENTITY_REMOVED")[];
  hasNavigationRules?: boolean;
  hidden?: boolean;
  issues?: AssessmentQuestionIssueInformation[];
  lockReason?: "LAUNCH_FROM_INVENTORY, LAUNCH_FROM_INCIDENT, LAUNCH_FROM_CONTROL_IMPLEMENTATION";
  question?: QuestionInformation;
  questionAssociations?: QuestionAssociationInformation[];
  questionResponses?: AssessmentQuestionResponseInformation[];
  responseEditableWhileUnderReview?: boolean;
  riskCreationAllowed?: boolean;
  riskDeletionPopupAllowed?: boolean;
  risks?: AssessmentQuestionRiskInformation[];
  rootRequestInformationIds?: unknown[];
  sectionInformation?: AssessmentQuestionSectionBasicInfo;
  /** Format: int64 */
  totalAttachments?: number;
}

export interface AssessmentQuestionInformationUi {
  "map containing the question id and the details"?: {
    [key: string]: QuestionInformationUi;
  };
  "set of all question ids"?: string[];
}

export interface AssessmentQuestionIssueInformation {
  /** Format: uuid */
  issueId?: string;
  /** Format: uuid */
  parentQuestionResponseDetailId?: string;
  /** Format: uuid */
  questionId?: string;
}

export interface AssessmentQuestionLabel {
  name: string;
  nameKey?: string;
  referenceEntity?: "DATA_CATEGORY" | "PROCESSING_PURPOSE" | "LEGAL_BASIS" | "DATA_SUBJECT" | "RETENTION_PERIOD" | "TRANSFER_METHOD" | "SECURITY_MEASURE";
  valueKey?: string;
  /** Format: uuid */
  valueRefId?: string;
}

export interface AssessmentQuestionResponseInformation {
  /** Format: int32 */
  effectivenessScale?: number;
  justification?: string;
  /** Format: int32 */
  maturityScale?: number;
  /** Format: uuid */
  parentAssessmentDetailId?: string;
  responses?: AssessmentResponseInformation[];
}

export interface AssessmentQuestionRiskDetailInformation {
  /** Format: int64 */
  level?: number;
  /**
   * Format: uuid
   * @deprecated
   */
  questionId?: string;
  questionIds?: string[];
  /** Format: uuid */
  riskId?: string;
  riskResponse?: RiskInformation;
}

export interface AssessmentQuestionRiskInformation {
  /** Format: uuid */
  attributeOptionId?: string;
  /** Format: int64 */
  impactLevel?: number;
  /** Format: int64 */
  level?: number;
  /** Format: uuid */
  parentQuestionResponseDetailId?: string;
  /** Format: int64 */
  probability?: number;
  /** Format: uuid */
  questionId?: string;
  /** Format: uuid */
  riskId?: string;
  riskLevelColorCode?: string;
  riskLevelValue?: string;
  riskLevelValueKey?: string;
  /** Format: int64 */
  score?: number;
}

export interface AssessmentQuestionSectionBasicInfo {
  description?: string;
  /** Format: uuid */
  id?: string;
  name?: string;
  /** Format: int32 */
  sequence?: number;
}

export interface AssessmentRespondentRequest {
  comment?: string;
  isRespondentOfApproverSection?: boolean;
  /** Format: uuid */
  respondentId?: string;
  respondentName: string;
  sectionIds?: unknown[];
}

export interface AssessmentResponseInformation {
  /** Format: uuid */
  assessmentDetailId?: string;
  contractResponse?: ContractAdditionalResponseInformation;
  controlResponse?: ControlResponse;
  dataCategory?: BasicEntityDetail;
  dataElement?: BasicEntityDetail;
  dataSubject?: BasicEntityDetail;
  errorCode?: "ATTRIBUTE_DISABLED" | "ATTRIBUTE_OPTION_DISABLED" | "INVALID_RESPONSE_VALUE" | "INVENTORY_NOT_EXISTS" | "RELATED_INVENTORY_ATTRIBUTE_DISABLED" | "DATA_ELEMENT_NOT_EXISTS" | "DATA_SUBJECT_NOT_EXISTS" | "DUPLICATE_INVENTORY" | "INVENTORY_ASSOCIATION_TYPE_INVALID" | "INVENTORY_ASSOCIATION_TYPE_NOT_APPLICABLE" | "MULTIPLE_SERVICE_PROVIDER_VENDOR_ASSET_RELATION" | "EMAIL_INVALID" | "RELATIONSHIP_ATTRIBUTE_OPTION_DISABLED" | "CONTRACT_NOT_FOUND" | "VENDOR_CHILD_ATTRIBUTE_INVALID_VALUE_FORMAT" | "VENDOR_CHILD_ATTRIBUTE_VALUE_LONG" | "CONTRACT_INVALID_NAME" | "ENGAGEMENT_NOT_FOUND" | "INVALID_ENTITY" | "NOT_FOUND_LINK_TYPE" | "LINK_TYPE_DOES_NOT_BELONG_TO_ENTITY_TYPE" | "LINK_RECORD_CANNOT_BE_CREATED_BETWEEN_SAME_ENTITY" | "LINK_TYPE_DISABLED" | "INVALID_CONTROL" | "GENERIC_EXCEPTION" | "UNKNOWN_MODULE_CLIENT_ERROR";
  errorTranslationKey?: string;
  /** Format: date-time */
  lastModifiedDate?: string;
  /** Format: uuid */
  personalDataDetailId?: string;
  relationshipResponseDetails?: RelationshipResponseDetails[];
  response?: string;
  responseAdditionalDetails?: ResponseAdditionalDetails;
  /** Format: uuid */
  responseId?: string;
  responseKey?: string;
  responseMap?: {
    [key: string]: BasicEntityDetail;
  };
  responseSourceType?: "LAUNCH_FROM_INVENTORY/LAUNCH_FROM_INCIDENT/INCIDENT_TEMPLATE/LAUNCH_FROM_CONTROL_IMPLEMENTATION/AI_IMPORT/AI_ACCEPT";
  scaleResponseMap?: {
    [key: string]: number;
  };
  textRedacted?: boolean;
  type?: "NOT_SURE, JUSTIFICATION, NOT_APPLICABLE, DEFAULT, OTHERS";
  valid?: boolean;
}

export interface AssessmentResponseInformationUi {
  attributeTextRedacted?: boolean;
  categoryById?: {
    [key: string]: BasicEntityDetail;
  };
  controlResponse?: ControlResponse;
  dataSubjectById?: {
    [key: string]: BasicEntityDetail;
  };
  relationshipResponseDetails?: RelationshipResponseDetails[];
  response?: string;
  responseAdditionalDetails?: ResponseAdditionalDetails;
  /** Format: uuid */
  responseId?: string;
  responseKey?: string;
  responseMap?: {
    [key: string]: {
      [key: string]: DataElementResponse[];
    };
  };
  scaleResponseMap?: {
    [key: string]: number;
  };
  type?: "NOT_SURE" | "JUSTIFICATION" | "NOT_APPLICABLE" | "DEFAULT" | "MATURITY_SCALE" | "EFFECTIVENESS_SCALE" | "OTHERS";
  valid?: boolean;
}

export interface AssessmentResult {
  active?: boolean;
  /** Format: uuid */
  id?: string;
  internal?: boolean;
  name?: string;
  nameKey?: string;
  optionHint?: string;
  optionHintKey?: string;
  system?: boolean;
  templateType?: "PIA" | "VENDOR" | "RA" | "GRA" | "DINA" | "BENCHMARKING" | "ITRM" | "CONTROL" | "INCIDENT" | "EXCHANGE" | "ESG" | "DISCLOSURE" | "DISCLOSURE_YOY" | "ERM" | "TPDD" | "AIGOVERNANCE" | "DYNAMIC";
  updateOtherServcies?: boolean;
}

export interface AssessmentRiskCreateRequest {
  /** Format: uuid */
  parentQuestionResponseDetailId?: string;
  /** Format: uuid */
  questionId: string;
  riskCreateRequest: RiskCreateRequest;
  /** Format: uuid */
  sectionId: string;
}

export interface AssessmentSectionHeaderInformation {
  autoAnsweredQuestionIds?: string[];
  description?: string;
  descriptionKey?: string;
  effectivenessQuestionIds?: unknown[];
  hidden?: boolean;
  invalidQuestionIds?: unknown[];
  name?: string;
  nameKey?: string;
  openNMIQuestionIds?: unknown[];
  requiredQuestionIds?: unknown[];
  requiredUnansweredQuestionIds?: unknown[];
  riskStatistics?: RiskStatistics;
  /** Format: uuid */
  sectionId?: string;
  sectionUserType?: "APPROVER" | "RESPONDENT";
  /** Format: int32 */
  sequence?: number;
  status?: string;
  submitted?: boolean;
  unansweredQuestionIds?: unknown[];
}

export interface AssessmentSectionInformation {
  description?: string;
  hasNavigationRules?: boolean;
  header?: Header;
  isHidden?: boolean;
  isValid?: boolean;
  name?: string;
  questions?: AssessmentQuestionInformation[];
  /** Format: uuid */
  sectionId?: string;
  /** Format: int32 */
  sequence?: number;
  submitted?: boolean;
  submittedBy?: SubmittedBy;
  /** Format: date-time */
  submittedDt?: string;
}

export interface AssessmentSectionInformationUi {
  autoAnsweredQuestionIds?: string[];
  description?: string;
  descriptionKey?: string;
  effectivenessQuestionIds?: string[];
  hasNavigationRules?: boolean;
  hidden?: boolean;
  invalidQuestionIds?: string[];
  name?: string;
  nameKey?: string;
  requiredQuestionIds?: string[];
  requiredUnansweredQuestionIds?: string[];
  riskStatistics?: SectionRiskStats;
  /** Format: uuid */
  sectionId?: string;
  submitted?: boolean;
  submittedBy?: BasicEntityDetail;
  /** Format: date-time */
  submittedDt?: string;
  unansweredQuestionIds?: string[];
}

export interface AssessmentSubmissionInformation {
  /** Format: uuid */
  assessmentId: string;
  /** Format: uuid */
  parentAssessmentDetailId?: string;
  /** Format: uuid */
  parentPersonalDataDetailId?: string;
  /** Format: uuid */
  questionId: string;
  responseProvidedForOthers?: boolean;
  responses: AssessmentResponseInformation[];
  /** Format: uuid */
  sectionId: string;
}

export interface AssessmentSubmissionRequest {
  comment?: string;
  disclaimerAccepted?: boolean;
}

export interface AssociatedAttributeValueInformation {
  colorCode?: string;
  /** Format: uuid */
  id?: string;
  value: string;
  valueKey?: string;
}

export interface AttributeOptionMetadataInformation {
  basicServiceContextPath?: string;
  entityTypeName?: string;
  optionUrl?: string;
  viewType?: string;
}

export interface AttributeValueInformation {
  associatedAttributeValueInformation?: AssociatedAttributeValueInformation[];
  colorCode?: string;
  disabled?: boolean;
  displayLabel?: string;
  /** Format: uuid */
  id?: string;
  optionSelectionValue?: string;
  value: string;
  valueKey?: string;
}

export interface BasicEntityDetail {
  /** Format: uuid */
  id?: string;
  name?: string;
  nameKey?: string;
}

export interface BasicUserEntityDetail {
  assigneeType?: string;
  deleted?: boolean;
  email?: string;
  fullName?: string;
  /** Format: uuid */
  id?: string;
}

export interface CategoryUi {
  dataElements?: DataElementResponse[];
  /** Format: uuid */
  id?: string;
  name?: string;
  nameKey?: string;
}

export interface ClosureRequest {
  attestationRequired?: boolean;
  closureComment?: string;
  excludeRules?: boolean;
  forceOverride?: boolean;
  /** Format: uuid */
  resultId?: string;
}

export interface CompleteAssessmentInput {
  path: {
    /** Format: uuid */
    assessmentId: string;
  };
  body: ClosureRequest;
}

export interface CompositeDisplayLabel {
  displayName?: string;
}

export interface ContractAdditionalResponseInformation {
  /** Format: uuid */
  attachmentId?: string;
}

export interface ControlImplementationRequest {
  /** Format: uuid */
  controlImplementationId: string;
  controlImplementationName: string;
  /** Format: int64 */
  controlImplementationNumber?: number;
  entityBusinessKey?: string;
  /** Format: uuid */
  sourceId?: string;
  sourceName?: string;
  sourceType?: "APPLICATION" | "SYSTEM" | "DATABASE" | "NETWORK" | "INFRASTRUCTURE";
}

export interface ControlResponse {
  /** Format: uuid */
  "category id"?: string;
  "category name"?: string;
  /** Format: uuid */
  "control id"?: string;
  "control identifier"?: string;
  "control name"?: string;
  /** Format: uuid */
  "framework id"?: string;
  "framework name"?: string;
}

export interface CreateAssessmentRiskInput {
  path: {
    /** Format: uuid */
    assessmentId: string;
  };
  body: AssessmentRiskCreateRequest;
}

export interface CreateAssessmentTaskInput {
  path: {
    /** Format: uuid */
    assessmentId: string;
  };
  body: TaskCreateRequest;
}

export interface DataElementResponse {
  /** Format: uuid */
  id?: string;
  name?: string;
  nameKey?: string;
  /** Format: uuid */
  personalDataDetailId?: string;
  type?: "NOT_SURE" | "JUSTIFICATION" | "NOT_APPLICABLE" | "DEFAULT" | "MATURITY_SCALE" | "EFFECTIVENESS_SCALE" | "OTHERS";
}

export interface DataSubjectUi {
  categories?: {
    [key: string]: CategoryUi;
  };
  /** Format: uuid */
  id?: string;
  name?: string;
  nameKey?: string;
}

export interface DeleteTemplateInput {
  path: {
    /** Format: uuid */
    rootVersionId: string;
  };
}

export interface EntityType {
  /** Format: uuid */
  id: string;
  moduleName?: string;
  name: string;
  schemaName?: string;
  seeded?: boolean;
}

export interface ExportTemplateInput {
  path: {
    /** Format: uuid */
    templateId: string;
  };
  query?: {
    templateVersion?: string;
  };
}

export interface ExportTemplateOutput {
  [key: string]: unknown;
}

export interface GetAssessmentInput {
  path: {
    /** Format: uuid */
    assessmentId: string;
  };
  query?: {
    /** @default false */
    excludeSkippedQuestions?: boolean;
  };
}

export interface GetAssessmentWorkflowStagesInput {
  path: {
    /** Format: uuid */
    assessmentId: string;
  };
}

export interface GetListOfAssessmentResultsInput {
  query?: {
    filterValue?: "ACTIVE_EXCLUDING_INTERNAL";
    templateTypes?: ("PIA" | "VENDOR" | "ITRM" | "CONTROL" | "INCIDENT" | "EXCHANGE" | "ESG" | "DISCLOSURE" | "DISCLOSURE_YOY" | "ERM" | "TPDD" | "AIGOVERNANCE")[];
    /** @default true */
    includeMasterResults?: boolean;
  };
}

export interface GetListOfAssessmentsByCriteriaInput {
  query?: {
    templateTypes?: ("PIA" | "VENDOR" | "ITRM" | "CONTROL" | "INCIDENT" | "EXCHANGE" | "ESG" | "DISCLOSURE" | "DISCLOSURE_YOY" | "ERM" | "TPDD" | "AIGOVERNANCE")[];
    assessmentStatuses?: ("NOT_STARTED" | "IN_PROGRESS" | "UNDER_REVIEW" | "COMPLETED")[];
    /** @default NON_ARCHIVED */
    assessmentArchivalState?: "ALL" | "ARCHIVED" | "NON_ARCHIVED";
    /**
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Format: int32
     * @default 20
     */
    size?: number;
    /** @default createdDate,desc */
    sort?: "number,asc" | "number,desc" | "status,asc" | "status,desc" | "createdDate,asc" | "createdDate,desc" | "name,asc" | "name,desc" | "result,asc" | "result,desc" | "orgGroupName,asc" | "orgGroupName,desc" | "deadline,asc" | "deadline,desc" | "openRiskCount,asc" | "openRiskCount,desc" | "openInfoRequestCount,asc" | "openInfoRequestCount,desc";
  };
  body: AssessmentListRequest;
}

export interface GetListOfAssessmentsInput {
  query?: {
    templateTypes?: ("PIA" | "VENDOR" | "ITRM" | "CONTROL" | "INCIDENT" | "EXCHANGE" | "ESG" | "DISCLOSURE" | "DISCLOSURE_YOY" | "ERM" | "TPDD" | "AIGOVERNANCE")[];
    assessmentStatuses?: ("NOT_STARTED" | "IN_PROGRESS" | "UNDER_REVIEW" | "COMPLETED")[];
    assessmentArchivalState?: "ALL" | "ARCHIVED" | "NON_ARCHIVED";
    /**
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Format: int32
     * @default 20
     */
    size?: number;
    /** @default createdDate,desc */
    sort?: "number,asc" | "number,desc" | "status,asc" | "status,desc" | "createdDate,asc" | "createdDate,desc" | "name,asc" | "name,desc" | "result,asc" | "result,desc" | "orgGroupName,asc" | "orgGroupName,desc" | "deadline,asc" | "deadline,desc" | "openRiskCount,asc" | "openRiskCount,desc" | "openInfoRequestCount,asc" | "openInfoRequestCount,desc";
  };
}

export interface GetListOfLinkedAssessmentsInput {
  path: {
    /** Format: uuid */
    id: string;
  };
  query: {
    referenceType: "INVENTORY" | "CONTROL_IMPLEMENTATION" | "ENGAGEMENT" | "INCIDENT" | "CUSTOM_ENTITY" | "DYNAMIC";
    linkTypes?: ("PRIMARY" | "AUTO" | "MANUAL")[];
    /**
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Format: int32
     * @default 20
     */
    size?: number;
    /** @default createdDate,desc */
    sort?: "number,asc" | "number,desc" | "status,asc" | "status,desc" | "createdDate,asc" | "createdDate,desc" | "name,asc" | "name,desc" | "result,asc" | "result,desc" | "orgGroupName,asc" | "orgGroupName,desc" | "deadline,asc" | "deadline,desc" | "openRiskCount,asc" | "openRiskCount,desc" | "openInfoRequestCount,asc" | "openInfoRequestCount,desc";
  };
}

export interface GetListOfTemplatesInput {
  query?: {
    "template-types"?: ("CONTROL" | "DISCLOSURE" | "ESG" | "EXCHANGE" | "INCIDENT" | "ITRM" | "PIA" | "VENDOR")[];
  };
}

export interface Header {
  autoAnsweredQuestionIds?: string[];
  description?: string;
  descriptionKey?: string;
  effectivenessQuestionIds?: unknown[];
  hidden?: boolean;
  invalidQuestionIds?: unknown[];
  name?: string;
  nameKey?: string;
  openNMIQuestionIds?: unknown[];
  requiredQuestionIds?: unknown[];
  requiredUnansweredQuestionIds?: unknown[];
  riskStatistics?: RiskStatistics;
  /** Format: uuid */
  sectionId?: string;
  sectionUserType?: "APPROVER" | "RESPONDENT";
  /** Format: int32 */
  sequence?: number;
  status?: string;
  submitted?: boolean;
  unansweredQuestionIds?: unknown[];
}

export interface ImportTemplateInput {
  query: {
    matchAttributesByName: boolean;
  };
  body: {
    [key: string]: unknown;
  };
}

export interface InventoryLink {
  link?: string;
  "link type"?: string;
}

export interface LaunchAssessmentInput {
  body: AssessmentCreateRequest;
}

export interface LaunchAssessmentV3Input {
  body: AssessmentCreateRequest;
}

export interface LaunchAssessmentsInBulkInput {
  body: AssessmentCreateRequest[];
}

export interface LawInformation {
  name?: string;
}

export interface LinkAssessmentsInput {
  body: AssessmentManualLinkRequest;
}

export interface LinkedAssessmentInformation {
  /** Format: uuid */
  assessmentId?: string;
  assessmentName?: string;
  /** Format: int64 */
  assessmentNumber?: number;
  linkType?: "PRIMARY" | "AUTO" | "MANUAL";
}

export interface ModifyAssessmentInput {
  path: {
    /** Format: uuid */
    assessmentId: string;
  };
  body: AssessmentBasicDetailsUpdateRequest;
}

export interface MoveAssessmentToRecycleBinInput {
  path: {
    /** Format: uuid */
    assessmentId: string;
  };
}

export interface OptionInformation {
  attributes?: string;
  hint?: string;
  hintKey?: string;
  /** Format: uuid */
  id?: string;
  option?: string;
  optionKey?: string;
  optionType?: "NOT_SURE" | "NOT_APPLICABLE" | "OTHERS" | "DEFAULT";
  preSelectedOption?: boolean;
  /** Format: int32 */
  score?: number;
  /** Format: int32 */
  sequence?: number;
  /** Format: uuid */
  translationIdentifier?: string;
}

export interface OptionInformationUi {
  attributes?: {
    [key: string]: unknown;
  };
  hint?: string;
  hintKey?: string;
  /** Format: uuid */
  id?: string;
  option?: string;
  optionKey?: string;
  optionType?: "NOT_SURE" | "NOT_APPLICABLE" | "OTHERS" | "DEFAULT";
  preSelectedOption?: boolean;
  /** Format: int32 */
  sequence?: number;
}

export interface PageAssessmentListViewBasic {
  content?: AssessmentListViewBasic;
  page?: AssessmentPage;
}

export interface PageLinkedAssessmentInformation {
  content?: LinkedAssessmentInformation;
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: unknown;
  /** Format: int32 */
  size?: number;
  sort?: SortObject;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PersonalDataAttributeQuestionResponseDetails {
  /** Format: int64 */
  answeredDataElements?: number;
  /** Format: uuid */
  dataSubjectId?: string;
  dataSubjectKey?: string;
  dataSubjectName?: string;
  /** Format: int64 */
  totalDataElements?: number;
  valid?: boolean;
}

export interface PrimaryInventoryDetails {
  /** Format: uuid */
  primaryInventoryId?: string;
  primaryInventoryName?: string;
  /** Format: int64 */
  primaryInventoryNumber?: number;
}

export interface QuestionAssociationInformation {
  associatedQuestionIds?: string[];
  associationType?: "SOURCE" | "TARGET" | "ADDITIONAL_LINK_1" | "ADDITIONAL_LINK_2" | "RESTRICT_RESPONSE_OPTIONS";
}

export interface QuestionInformation {
  allowJustification?: boolean;
  allowMultiSelect?: boolean;
  assetQuestion?: boolean;
  attachmentIds?: string[];
  attachmentRequired?: boolean;
  /** Format: uuid */
  attributeId?: string;
  attributes?: string;
  businessKeyReference?: string;
  content?: string;
  description?: string;
  entityQuestion?: boolean;
  forceOther?: boolean;
  friendlyName?: string;
  hint?: string;
  /** Format: uuid */
  id?: string;
  inventoryTypeEnum?: "ASSETS" | "PROCESSING_ACTIVITY" | "VENDORS" | "DATA_SUBJECTS" | "DATA_ELEMENTS" | "DATA_CATEGORIES" | "ENTITIES" | "PERSONAL_DATA";
  isParentQuestionMultiSelect?: boolean;
  linkAssessmentToInventory?: boolean;
  linkAssessmentToResponseEntity?: boolean;
  optionMetadata?: AttributeOptionMetadataInformation;
  options?: OptionInformation[];
  paquestion?: boolean;
  /** Format: uuid */
  parentQuestionId?: string;
  prePopulateResponse?: boolean;
  questionLaws?: LawInformation[];
  questionType?: "TEXTBOX" | "MULTICHOICE" | "YESNO" | "DATE" | "STATEMENT" | "INVENTORY" | "INCIDENT" | "ATTRIBUTE" | "PERSONAL_DATA" | "YES_NO_PARTIALLY" | "CONTROL" | "CONTRACT" | "ENGAGEMENT" | "ASSESS_CONTROL" | "ASSESS_RISK" | "ASSESS_ISSUE" | "CUSTOM_ENTITY" | "RELATIONSHIP" | "DISCLOSURE";
  readOnly?: boolean;
  requireJustification?: boolean;
  required?: boolean;
  responseFilter?: ResponseFilter;
  /** Format: uuid */
  rootVersionId?: string;
  schema?: SchemaIdentifier;
  seeded?: boolean;
  /** Format: int32 */
  sequence?: number;
  topic?: string;
  /** Format: uuid */
  translationIdentifier?: string;
  type?: "TEXTBOX" | "MULTICHOICE" | "YESNO" | "DATE" | "STATEMENT" | "INVENTORY" | "INCIDENT" | "ATTRIBUTE" | "PERSONAL_DATA" | "YES_NO_PARTIALLY" | "CONTROL" | "CONTRACT" | "ENGAGEMENT" | "ASSESS_CONTROL" | "ASSESS_RISK" | "ASSESS_ISSUE" | "CUSTOM_ENTITY" | "RELATIONSHIP" | "DISCLOSURE";
  valid?: boolean;
  vendorQuestion?: boolean;
}

export interface QuestionInformationUi {
  "Can question be opened for editing response"?: boolean;
  "Filter Criteria for dynamic options"?: ResponseFilter;
  "Indicates if attachment is required"?: boolean;
  "Question belongs to which laws"?: LawInformation[];
  aianswered?: boolean;
  "attribute map, in case of an inventory question"?: {
    [key: string]: unknown;
  };
  contentKey?: string;
  copyErrors?: ("OTHER_RESPONSE_NOT_ALLOWED" | "NOT_SURE_NOT_ALLOWED" | "NOT_APPLICABLE_NOT_ALLOWED" | "NEW_QUESTION" | "MULTI_SELECT_NOT_ALLOWED" | "OPTION_REMOVED" | "INVENTORY_REMOVED" | "ENTITY_REMOVED")[];
  descriptionKey?: string;
  /** Format: int32 */
  effectivenessScale?: number;
  errorCode?: "ATTRIBUTE_DISABLED" | "ATTRIBUTE_OPTION_DISABLED" | "INVALID_RESPONSE_VALUE" | "INVENTORY_NOT_EXISTS" | "RELATED_INVENTORY_ATTRIBUTE_DISABLED" | "DATA_ELEMENT_NOT_EXISTS" | "DATA_SUBJECT_NOT_EXISTS" | "DUPLICATE_INVENTORY" | "INVENTORY_ASSOCIATION_TYPE_INVALID" | "INVENTORY_ASSOCIATION_TYPE_NOT_APPLICABLE" | "MULTIPLE_SERVICE_PROVIDER_VENDOR_ASSET_RELATION" | "EMAIL_INVALID" | "RELATIONSHIP_ATTRIBUTE_OPTION_DISABLED" | "CONTRACT_NOT_FOUND" | "VENDOR_CHILD_ATTRIBUTE_INVALID_VALUE_FORMAT" | "VENDOR_CHILD_ATTRIBUTE_VALUE_LONG" | "CONTRACT_INVALID_NAME" | "ENGAGEMENT_NOT_FOUND" | "INVALID_ENTITY" | "NOT_FOUND_LINK_TYPE" | "LINK_TYPE_DOES_NOT_BELONG_TO_ENTITY_TYPE" | "LINK_RECORD_CANNOT_BE_CREATED_BETWEEN_SAME_ENTITY" | "LINK_TYPE_DISABLED" | "INVALID_CONTROL" | "GENERIC_EXCEPTION" | "UNKNOWN_MODULE_CLIENT_ERROR";
  errorTranslationKey?: string;
  friendlyNameKey?: string;
  hint?: string;
  hintKey?: string;
  "indicates if the question has navigation rules"?: boolean;
  "indicates if the question is hidden based on the responses provided in the assessment"?: boolean;
  "indicates if the question is readOnly or not"?: boolean;
  "indicates if the response to this question is mandatory"?: boolean;
  isParentQuestionMultiSelect?: boolean;
  issues?: AssessmentQuestionIssueInformation[];
  justification?: string;
  lockReason?: "LAUNCH_FROM_INVENTORY" | "LAUNCH_FROM_INCIDENT" | "LAUNCH_FROM_INCIDENT_TEMPLATE_QUESTION" | "READ_ONLY_ATTRIBUTE" | "LAUNCH_FROM_CONTROL_IMPLEMENTATION" | "RESPONSE_DRIVEN_INVENTORY" | "RESPONSE_DRIVEN_CONTROL_IMPLEMENTATION" | "PRIMARY_LOCK" | "PRIMARY_PARENT_LOCK" | "RESPONSE_DRIVEN_PRIMARY_LOCK" | "FORCE_CREATION_LOCK";
  /** Format: int32 */
  maturityScale?: number;
  maturityScaleAllowed?: boolean;
  "options for the question"?: OptionInformationUi[];
  "question description"?: string;
  "question friendly name"?: string;
  /** Format: uuid */
  "question id"?: string;
  "question name"?: string;
  /** Format: int32 */
  "question sequenct"?: number;
  "question type"?: "TEXTBOX" | "MULTICHOICE" | "YESNO" | "DATE" | "STATEMENT" | "INVENTORY" | "INCIDENT" | "ATTRIBUTE" | "PERSONAL_DATA" | "YES_NO_PARTIALLY" | "CONTROL" | "CONTRACT" | "ENGAGEMENT" | "ASSESS_CONTROL" | "ASSESS_RISK" | "ASSESS_ISSUE" | "CUSTOM_ENTITY" | "RELATIONSHIP" | "DISCLOSURE";
  questionAssociationInformation?: QuestionAssociationInformation[];
  responseEditableWhileUnderReview?: boolean;
  responses?: ResponseInformationUi;
  riskCreationAllowed?: boolean;
  riskDeletionPopupAllowed?: boolean;
  risks?: AssessmentQuestionRiskInformation[];
  rootRequestIds?: string[];
  subQuestions?: SubQuestionUi;
  supportingAttachmentIds?: string[];
  /** Format: int64 */
  totalAttachments?: number;
  /** Format: int64 */
  totalComments?: number;
  valid?: boolean;
}

export interface ReassessAssessmentInput {
  path: {
    /** Format: uuid */
    id: string;
  };
  body: ReassessAssessmentRequest;
}

export interface ReassessAssessmentRequest {
  "Reminder Schedules"?: ReminderSchedule[];
  archiveSourceAssessment?: boolean;
  assessmentMetadata?: AssessmentMetadata;
  copyAssessmentMetadata?: boolean;
  copyAttachments?: boolean;
  copyComments?: boolean;
  copyNotes?: boolean;
  copyResponses?: boolean;
  /** Format: date-time */
  deadline?: string;
  linkRisks?: boolean;
  /**
   * Format: int64
   * @deprecated
   */
  reminder?: number;
}

export interface ReassignAssessmentInput {
  path: {
    /** Format: uuid */
    assessmentId: string;
  };
  body: ReassignAssessmentRequest;
}

export interface ReassignAssessmentRequest {
  approvers?: AssessmentApproverRequest[];
  /** Format: uuid */
  orgGroupId?: string;
  /** @default INVITED */
  respondentCreationType?: "INVITED" | "PROJECT_RESPONDENT";
  respondents?: AssessmentRespondentRequest[];
}

export interface RelationshipResponseDetails {
  entityDisplayName?: string;
  /** Format: uuid */
  entityId: string;
  entityType: EntityType;
  relationshipNodeType?: string;
}

export interface ReminderSchedule {
  /** Format: uuid */
  assessmentId?: string;
  /** Format: uuid */
  id?: string;
  /** Format: int32 */
  reminderInterval?: number;
  reminderReceiverEntityType: "APPROVER" | "RESPONDENT" | "ALL";
  /** Format: uuid */
  sectionId?: string;
}

export interface ReopenAssessmentInput {
  path: {
    /** Format: uuid */
    id: string;
  };
  body: ReopenAssessmentRequest;
}

export interface ReopenAssessmentRequest {
  emailComment?: string;
}

export interface ResponseAdditionalDetails {
  "Business key"?: string;
  /** Format: int64 */
  "entity Number"?: number;
  /** Format: uuid */
  "source Id"?: string;
  "source Name"?: string;
  "source type"?: "Risks, Assets, ProcessingActivities, Vendors, Entities";
}

export interface ResponseFilter {
  "Collection of key-value(s) pairs"?: {
    [key: string]: string[];
  };
  operator?: string;
}

export interface ResponseInformationUi {
  allIds?: string[];
  byId?: {
    [key: string]: AssessmentResponseInformationUi;
  };
  invalidQuestionIds?: string[];
  invalidResponsesMap?: {
    [key: string]: DataSubjectUi;
  };
}

export interface RiskCategoryInformation {
  /** Format: uuid */
  id?: string;
  name?: string;
  nameKey?: string;
}

export interface RiskCreateRequest {
  action?: "RISK_CREATED" | "RECOMMENDATION_ADDED" | "RECOMMENDATION_REMOVED" | "RECOMMENDATION_SEND" | "REMEDIATION_PROPOSED" | "REMEDIATION_APPROVED" | "REMEDIATION_REJECTED" | "REMEDIATION_REMOVED" | "EXCEPTION_REQUESTED" | "EXCEPTION_GRANTED" | "EXCEPTION_REJECTED" | "EXCEPTION_REMOVED" | "DEFAULT";
  attributeValues?: {
    [key: string]: AttributeValueInformation[];
  };
  categoryIds?: unknown[];
  controlIds?: unknown[];
  /** Format: date-time */
  deadline?: string;
  description?: string;
  impactLevel?: string;
  /** Format: int64 */
  impactLevelId?: number;
  /** Format: int64 */
  levelId?: number;
  mitigation?: string;
  name?: string;
  /** Format: uuid */
  orgGroupId?: string;
  probabilityLevel?: string;
  /** Format: int64 */
  probabilityLevelId?: number;
  recommendation?: string;
  /** Format: int64 */
  reminderDays?: number;
  requestedException?: string;
  riskApproversId?: unknown[];
  /** Format: uuid */
  riskDomain?: string;
  riskManager?: unknown[];
  /** @deprecated */
  riskOwner?: string;
  /**
   * Format: uuid
   * @deprecated
   */
  riskOwnerId?: string;
  riskOwners?: BasicEntityDetail[];
  /** Format: decimal */
  riskScore?: number;
  riskTemplate?: RiskTemplateIdentifier;
  /** Format: int64 */
  sourceTypeId: number;
  systemCreated?: boolean;
  targetRiskLevel?: RiskLevelDetail;
  /** Format: uuid */
  threatId?: string;
  treatment?: string;
  /** Format: int64 */
  typeId: number;
  vulnerabilityIds?: unknown[];
}

export interface RiskEntityTypeInformation {
  id: string;
  label?: string;
}

export interface RiskInformation {
  /** Format: int64 */
  actionId?: number;
  attributeValues?: {
    [key: string]: AttributeValueInformation[];
  };
  categories?: RiskCategoryInformation[];
  closed?: boolean;
  controlsIdentifier?: string[];
  /** Format: date-time */
  createdUTCDateTime?: string;
  creationType?: string;
  /** Format: date-time */
  deadline?: string;
  description?: string;
  /** Format: uuid */
  id?: string;
  impactLevel?: string;
  /** Format: int64 */
  impactLevelId?: number;
  inherentRiskLevel?: RiskLevelDetail;
  justification?: string;
  level?: string;
  levelDisplayName?: string;
  /** Format: int64 */
  levelId?: number;
  /** Format: date-time */
  mitigatedDate?: string;
  mitigation?: string;
  name?: string;
  /** Format: int64 */
  number?: number;
  orgGroup?: BasicEntityDetail;
  previousState?: "IDENTIFIED" | "RECOMMENDATION_ADDED" | "RECOMMENDATION_SENT" | "REMEDIATION_PROPOSED" | "EXCEPTION_REQUESTED" | "REDUCED" | "RETAINED" | "ARCHIVED_IN_VERSION";
  probabilityLevel?: string;
  /** Format: int64 */
  probabilityLevelId?: number;
  recommendation?: string;
  references?: RiskReferenceInformation[];
  remediationProposal?: string;
  /** Format: int64 */
  reminderDays?: number;
  requestedException?: string;
  result?: string;
  riskApprovers?: string;
  riskApproversId?: string[];
  riskDomain?: BasicEntityDetail;
  /** @deprecated */
  riskOwner?: string;
  /**
   * Format: uuid
   * @deprecated
   */
  riskOwnerId?: string;
  riskOwnersId?: string[];
  riskOwnersName?: string;
  riskScore?: number;
  riskType?: RiskEntityTypeInformation;
  source?: RiskSourceInformation;
  sourceType?: "PIA" | "DM" | "RA" | "GRA" | "DINA" | "INVENTORY" | "ENGAGEMENT";
  stage?: BasicEntityDetail;
  state?: "IDENTIFIED" | "RECOMMENDATION_ADDED" | "RECOMMENDATION_SENT" | "REMEDIATION_PROPOSED" | "EXCEPTION_REQUESTED" | "REDUCED" | "RETAINED" | "ARCHIVED_IN_VERSION";
  targetRiskLevel?: RiskLevelDetail;
  threatInformation?: RiskThreatInformation;
  treatment?: string;
  treatmentPlan?: string;
  treatmentStatus?: string;
  type?: "ASSESSMENTS" | "ASSETS" | "PROCESSING_ACTIVITIES" | "VENDORS" | "ENTITIES" | "INCIDENTS" | "ESG" | "GENERIC" | "GENERAL" | "ENGAGEMENTS";
  typeRefIds?: string[];
  valid?: boolean;
  viewOnly?: boolean;
  vulnerabilitiesInformation?: RiskVulnerabilityInformation[];
  workflow?: BasicEntityDetail;
}

export interface RiskLevelDetail {
  impactLevel?: string;
  /** Format: int64 */
  impactLevelId?: number;
  level?: string;
  /** Format: int64 */
  levelId?: number;
  probabilityLevel?: string;
  /** Format: int64 */
  probabilityLevelId?: number;
  riskScore?: number;
}

export interface RiskReferenceInformation {
  additionalAttributes?: {
    [key: string]: string[];
  };
  /** Format: uuid */
  id?: string;
  name?: string;
  type?: "QUESTION" | "ASSESSMENT" | "INVENTORY" | "ENGAGEMENT" | "GENERIC";
}

export interface RiskSourceInformation {
  additionalAttributes?: {
    [key: string]: unknown;
  };
  /** Format: uuid */
  id?: string;
  name?: string;
  /** Format: uuid */
  parentQuestionResponseDetailId?: string;
  /** Format: uuid */
  questionId?: string;
  /** Format: uuid */
  sectionId?: string;
  sourceType?: RiskEntityTypeInformation;
  type?: "PIA" | "DM" | "RA" | "GRA" | "DINA" | "INVENTORY" | "ENGAGEMENT";
}

export interface RiskStatistics {
  /** Format: int64 */
  maxRiskLevel?: number;
  /** Format: int64 */
  riskCount?: number;
  /** Format: uuid */
  sectionId?: string;
}

export interface RiskTemplateIdentifier {
  /** Format: uuid */
  id?: string;
}

export interface RiskThreatInformation {
  /** Format: uuid */
  "Threat Id"?: string;
  "Threat Name"?: string;
}

export interface RiskVulnerabilityInformation {
  /** Format: uuid */
  "Vulnerability Id"?: string;
  "Vulnerability Name"?: string;
}

export interface SchemaIdentifier {
  moduleName?: string;
  schemaName?: string;
}

export interface SearchCriteriaInformation {
  field?: string;
  operation?: string;
  toValue?: unknown;
  value?: unknown;
}

export interface SectionRiskStats {
  /** Format: int64 */
  maxRiskLevel?: number;
  /** Format: int64 */
  riskCount?: number;
  /** Format: uuid */
  sectionId?: string;
}

export interface SendBackAssessmentInput {
  path: {
    /** Format: uuid */
    id: string;
  };
  body: SendBackAssessmentRequest;
}

export interface SendBackAssessmentRequest {
  editAllResponses?: boolean;
  emailComment?: string;
  reopenSectionIds?: string[];
  resetApproverReviews?: boolean;
  sendBulkInfoRequestEmail?: boolean;
}

export interface SetPrimaryRecordInput {
  path: {
    /** Format: uuid */
    assessmentId: string;
  };
  body: AssessmentPrimaryRecordUpdateRequest;
}

export interface SortObject {
  empty?: boolean;
  sorted?: boolean;
  unsorted?: boolean;
}

export interface SubQuestionInformationUi {
  displayLabel?: string;
  errorCode?: "ATTRIBUTE_DISABLED" | "ATTRIBUTE_OPTION_DISABLED" | "INVALID_RESPONSE_VALUE" | "INVENTORY_NOT_EXISTS" | "RELATED_INVENTORY_ATTRIBUTE_DISABLED" | "DATA_ELEMENT_NOT_EXISTS" | "DATA_SUBJECT_NOT_EXISTS" | "DUPLICATE_INVENTORY" | "INVENTORY_ASSOCIATION_TYPE_INVALID" | "INVENTORY_ASSOCIATION_TYPE_NOT_APPLICABLE" | "MULTIPLE_SERVICE_PROVIDER_VENDOR_ASSET_RELATION" | "EMAIL_INVALID" | "RELATIONSHIP_ATTRIBUTE_OPTION_DISABLED" | "CONTRACT_NOT_FOUND" | "VENDOR_CHILD_ATTRIBUTE_INVALID_VALUE_FORMAT" | "VENDOR_CHILD_ATTRIBUTE_VALUE_LONG" | "CONTRACT_INVALID_NAME" | "ENGAGEMENT_NOT_FOUND" | "INVALID_ENTITY" | "NOT_FOUND_LINK_TYPE" | "LINK_TYPE_DOES_NOT_BELONG_TO_ENTITY_TYPE" | "LINK_RECORD_CANNOT_BE_CREATED_BETWEEN_SAME_ENTITY" | "LINK_TYPE_DISABLED" | "INVALID_CONTROL" | "GENERIC_EXCEPTION" | "UNKNOWN_MODULE_CLIENT_ERROR";
  errorTranslationKey?: string;
  invalidResponseIds?: string[];
  isLocalVersion?: boolean;
  justification?: string;
  lockReason?: "LAUNCH_FROM_INVENTORY" | "LAUNCH_FROM_INCIDENT" | "LAUNCH_FROM_INCIDENT_TEMPLATE_QUESTION" | "READ_ONLY_ATTRIBUTE" | "LAUNCH_FROM_CONTROL_IMPLEMENTATION" | "RESPONSE_DRIVEN_INVENTORY" | "RESPONSE_DRIVEN_CONTROL_IMPLEMENTATION" | "PRIMARY_LOCK" | "PRIMARY_PARENT_LOCK" | "RESPONSE_DRIVEN_PRIMARY_LOCK" | "FORCE_CREATION_LOCK";
  /** Format: uuid */
  parentAssessmentDetailId?: string;
  parentQuestionType?: "TEXTBOX" | "MULTICHOICE" | "YESNO" | "DATE" | "STATEMENT" | "INVENTORY" | "INCIDENT" | "ATTRIBUTE" | "PERSONAL_DATA" | "YES_NO_PARTIALLY" | "CONTROL" | "CONTRACT" | "ENGAGEMENT" | "ASSESS_CONTROL" | "ASSESS_RISK" | "ASSESS_ISSUE" | "CUSTOM_ENTITY" | "RELATIONSHIP" | "DISCLOSURE";
  /** Format: uuid */
  parentResponseId?: string;
  relationshipAttributeResponseSummary?: PersonalDataAttributeQuestionResponseDetails[];
  relationshipDisplayInformation?: {
    [key: string]: CompositeDisplayLabel;
  };
  responses?: ResponseInformationUi;
  /** Format: int32 */
  totalAttachments?: number;
  /** Format: int64 */
  totalInvalidResponseCount?: number;
}

export interface SubQuestionUi {
  allIds?: string[];
  byId?: {
    [key: string]: SubQuestionInformationUi;
  };
}

export interface SubmitAssessmentInput {
  path: {
    /** Format: uuid */
    assessmentId: string;
  };
  body?: AssessmentSubmissionRequest;
}

export interface SubmitResponsesInput {
  path: {
    /** Format: uuid */
    assessmentId: string;
  };
  query?: {
    filter?: "ALL_QUESTIONS" | "UNANSWERED_QUESTIONS" | "REQUIRED_QUESTIONS" | "REQUIRED_UNANSWERED_QUESTIONS" | "EFFECTIVENESS_SCALE_QUESTIONS";
  };
  body: AssessmentSubmissionInformation[];
}

export interface SubmittedBy {
  /** Format: uuid */
  id?: string;
  name?: string;
  nameKey?: string;
}

export interface TagEntityDetail {
  /** Format: uuid */
  id?: string;
  option?: string;
}

export interface TaskCollaborator {
  collaboratorEmail?: string;
  /** Format: uuid */
  collaboratorId?: string;
  type: "USER" | "GROUP";
}

export interface TaskCreateRequest {
  /** Format: uuid */
  assigneeId?: string;
  collaborators?: TaskCollaborator[];
  /** Format: date */
  deadline?: string;
  description?: string;
  taskName: string;
}

export interface TemplateBasicDetails {
  name?: string;
  /** Format: uuid */
  rootVersionId?: string;
  /** @default PIA */
  templateType?: "PIA" | "VENDOR" | "ITRM" | "CONTROL" | "ESG" | "TPDD" | "AIGOVERNANCE";
}

export interface TemplateCreateResponse {
  /** Format: uuid */
  id?: string;
  languageCode?: string;
  /** Format: uuid */
  rootVersionId?: string;
  /** Format: int32 */
  templateVersion?: number;
}

export interface TemplateHeaderInformation {
  hasApproverSection?: boolean;
  /** Format: uuid */
  id?: string;
  name?: string;
  nameKey?: string;
  templateLanguageCode?: string;
  templateType?: "PIA" | "VENDOR" | "RA" | "GRA" | "DINA" | "BENCHMARKING" | "ITRM" | "CONTROL" | "INCIDENT" | "EXCHANGE" | "ESG" | "DISCLOSURE" | "DISCLOSURE_YOY" | "ERM" | "TPDD" | "AIGOVERNANCE" | "DYNAMIC";
  /** Format: int32 */
  templateVersion?: number;
  translatedLanguageCodes?: string[];
}

export interface UnarchiveAssessmentInput {
  body: string[];
}

export interface UpdateAssessmentTagsInput {
  path: {
    /** Format: uuid */
    assessmentId: string;
  };
  body: string[];
}

export interface WelcomeSection {
  "Is Welcome section hidden?"?: boolean;
  "Is getting started banner enabled?"?: boolean;
  "Welcome Text"?: string;
  "Welcome Title"?: string;
  welcomeTextKey?: string;
  welcomeTitleKey?: string;
}

export interface WorkflowAndApprovalStageDetails {
  approvalStageDetails?: WorkflowStageBasicDetails[];
  /** Format: uuid */
  workflowId?: string;
  workflowName?: string;
  workflowNameKey?: string;
}

export interface WorkflowStageBasicDetails {
  badgeColor?: string;
  /** Format: uuid */
  stageId?: string;
  stageName?: string;
  stageNameKey?: string;
}

export interface paths {
  "/api/assessment/v1/assessments/{assessmentId}/review": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Complete Assessment */
    post: operations["completeAssessment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessment-tags": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Assessment Tags */
    get: operations["getListOfAssessmentTags"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Assessments */
    get: operations["getListOfAssessments"];
    put?: never;
    /** Launch Assessment */
    post: operations["launchAssessment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/activities/types/assessmentdelete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Export Deleted Assessment Audit Log */
    get: operations["exportDeletedAssessmentAuditLog"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/archive": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Archive Assessment */
    put: operations["archiveAssessment"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/assessment-links": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Link Assessments */
    post: operations["linkAssessments"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/assessment-results": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Assessment Results */
    get: operations["getListOfAssessmentResults"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/bulk": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Launch Assessments in Bulk */
    post: operations["launchAssessmentsInBulk"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/reference-objects/{id}/assessments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Linked Assessments */
    get: operations["getListOfLinkedAssessments"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/un-archive": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Unarchive Assessment */
    put: operations["unarchiveAssessment"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/{assessmentId}/export": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Assessment */
    get: operations["getAssessment"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/{assessmentId}/metadata": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Modify Assessment */
    patch: operations["modifyAssessment"];
    trace?: never;
  };
  "/api/assessment/v2/assessments/{assessmentId}/primary-records": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Set Primary Record */
    put: operations["setPrimaryRecord"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/{assessmentId}/reassign": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Reassign Assessment */
    put: operations["reassignAssessment"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/{assessmentId}/responses": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Submit Responses */
    post: operations["submitResponses"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/{assessmentId}/risks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Assessment Risk */
    post: operations["createAssessmentRisk"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/{assessmentId}/soft-delete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Move Assessment to Recycle Bin */
    put: operations["moveAssessmentToRecycleBin"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/{assessmentId}/submit": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Submit Assessment */
    post: operations["submitAssessment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/{assessmentId}/tags": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Assessment Tags */
    put: operations["updateAssessmentTags"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/{assessmentId}/tasks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Assessment Task */
    post: operations["createAssessmentTask"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/{assessmentId}/workflows": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Assessment Workflow Stages */
    get: operations["getAssessmentWorkflowStages"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/{id}/reassess": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Reassess Assessment */
    post: operations["reassessAssessment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/{id}/reopen": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Reopen Assessment */
    post: operations["reopenAssessment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/{id}/send-back": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send Back Assessment */
    post: operations["sendBackAssessment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v3/assessments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Launch Assessment */
    post: operations["launchAssessmentV3"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v3/assessments/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Assessments by Criteria */
    post: operations["getListOfAssessmentsByCriteria"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v3/assessments/{assessmentId}/approve": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Approve Assessment
     * @deprecated
     */
    post: operations["approveAssessment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/template/v1/published-template-metadata": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Templates */
    get: operations["getListOfTemplates"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/template/v2/templates/import": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Import Template */
    post: operations["importTemplate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/template/v2/templates/root-version/{rootVersionId}/templates": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete Template */
    delete: operations["deleteTemplate"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/template/v2/templates/{templateId}/export": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Export Template */
    get: operations["exportTemplate"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  completeAssessment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ClosureRequest;
      };
    };
    responses: {
      204: {
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
  getListOfAssessmentTags: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TagEntityDetail[];
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
  getListOfAssessments: {
    parameters: {
      query?: {
        templateTypes?: ("PIA" | "VENDOR" | "ITRM" | "CONTROL" | "INCIDENT" | "EXCHANGE" | "ESG" | "DISCLOSURE" | "DISCLOSURE_YOY" | "ERM" | "TPDD" | "AIGOVERNANCE")[];
        assessmentStatuses?: ("NOT_STARTED" | "IN_PROGRESS" | "UNDER_REVIEW" | "COMPLETED")[];
        assessmentArchivalState?: "ALL" | "ARCHIVED" | "NON_ARCHIVED";
        page?: number;
        size?: number;
        sort?: "number,asc" | "number,desc" | "status,asc" | "status,desc" | "createdDate,asc" | "createdDate,desc" | "name,asc" | "name,desc" | "result,asc" | "result,desc" | "orgGroupName,asc" | "orgGroupName,desc" | "deadline,asc" | "deadline,desc" | "openRiskCount,asc" | "openRiskCount,desc" | "openInfoRequestCount,asc" | "openInfoRequestCount,desc";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PageAssessmentListViewBasic;
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
  launchAssessment: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AssessmentCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": string;
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
  exportDeletedAssessmentAuditLog: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AssessmentDeleteLogInformation[];
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
  archiveAssessment: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": string[];
      };
    };
    responses: {
      204: {
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
  linkAssessments: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AssessmentManualLinkRequest;
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
  getListOfAssessmentResults: {
    parameters: {
      query?: {
        filterValue?: "ACTIVE_EXCLUDING_INTERNAL";
        templateTypes?: ("PIA" | "VENDOR" | "ITRM" | "CONTROL" | "INCIDENT" | "EXCHANGE" | "ESG" | "DISCLOSURE" | "DISCLOSURE_YOY" | "ERM" | "TPDD" | "AIGOVERNANCE")[];
        includeMasterResults?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AssessmentResult[];
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
  launchAssessmentsInBulk: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AssessmentCreateRequest[];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": unknown;
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
  getListOfLinkedAssessments: {
    parameters: {
      query: {
        referenceType: "INVENTORY" | "CONTROL_IMPLEMENTATION" | "ENGAGEMENT" | "INCIDENT" | "CUSTOM_ENTITY" | "DYNAMIC";
        linkTypes?: ("PRIMARY" | "AUTO" | "MANUAL")[];
        page?: number;
        size?: number;
        sort?: "number,asc" | "number,desc" | "status,asc" | "status,desc" | "createdDate,asc" | "createdDate,desc" | "name,asc" | "name,desc" | "result,asc" | "result,desc" | "orgGroupName,asc" | "orgGroupName,desc" | "deadline,asc" | "deadline,desc" | "openRiskCount,asc" | "openRiskCount,desc" | "openInfoRequestCount,asc" | "openInfoRequestCount,desc";
      };
      header?: never;
      path: {
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
          "application/json": PageLinkedAssessmentInformation;
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
  unarchiveAssessment: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": string[];
      };
    };
    responses: {
      204: {
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
  getAssessment: {
    parameters: {
      query?: {
        excludeSkippedQuestions?: boolean;
      };
      header?: never;
      path: {
        assessmentId: string;
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
          "application/json": AssessmentExportInformation;
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
  modifyAssessment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AssessmentBasicDetailsUpdateRequest;
      };
    };
    responses: {
      204: {
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
  setPrimaryRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AssessmentPrimaryRecordUpdateRequest;
      };
    };
    responses: {
      204: {
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
  reassignAssessment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ReassignAssessmentRequest;
      };
    };
    responses: {
      204: {
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
  submitResponses: {
    parameters: {
      query?: {
        filter?: "ALL_QUESTIONS" | "UNANSWERED_QUESTIONS" | "REQUIRED_QUESTIONS" | "REQUIRED_UNANSWERED_QUESTIONS" | "EFFECTIVENESS_SCALE_QUESTIONS";
      };
      header?: never;
      path: {
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AssessmentSubmissionInformation[];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AssessmentInformationUi;
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
  createAssessmentRisk: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AssessmentRiskCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AssessmentQuestionRiskDetailInformation;
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
  moveAssessmentToRecycleBin: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
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
  submitAssessment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": AssessmentSubmissionRequest;
      };
    };
    responses: {
      204: {
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
  updateAssessmentTags: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": string[];
      };
    };
    responses: {
      204: {
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
  createAssessmentTask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": TaskCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": string;
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
  getAssessmentWorkflowStages: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        assessmentId: string;
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
          "application/json": WorkflowAndApprovalStageDetails;
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
  reassessAssessment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ReassessAssessmentRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": string;
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
  reopenAssessment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ReopenAssessmentRequest;
      };
    };
    responses: {
      200: {
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
  sendBackAssessment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SendBackAssessmentRequest;
      };
    };
    responses: {
      200: {
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
  launchAssessmentV3: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AssessmentCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": string;
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
  getListOfAssessmentsByCriteria: {
    parameters: {
      query?: {
        templateTypes?: ("PIA" | "VENDOR" | "ITRM" | "CONTROL" | "INCIDENT" | "EXCHANGE" | "ESG" | "DISCLOSURE" | "DISCLOSURE_YOY" | "ERM" | "TPDD" | "AIGOVERNANCE")[];
        assessmentStatuses?: ("NOT_STARTED" | "IN_PROGRESS" | "UNDER_REVIEW" | "COMPLETED")[];
        assessmentArchivalState?: "ALL" | "ARCHIVED" | "NON_ARCHIVED";
        page?: number;
        size?: number;
        sort?: "number,asc" | "number,desc" | "status,asc" | "status,desc" | "createdDate,asc" | "createdDate,desc" | "name,asc" | "name,desc" | "result,asc" | "result,desc" | "orgGroupName,asc" | "orgGroupName,desc" | "deadline,asc" | "deadline,desc" | "openRiskCount,asc" | "openRiskCount,desc" | "openInfoRequestCount,asc" | "openInfoRequestCount,desc";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AssessmentListRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AssessmentListResponseListAssessmentListViewResponseV2;
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
  approveAssessment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ClosureRequest;
      };
    };
    responses: {
      204: {
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
  getListOfTemplates: {
    parameters: {
      query?: {
        "template-types"?: ("CONTROL" | "DISCLOSURE" | "ESG" | "EXCHANGE" | "INCIDENT" | "ITRM" | "PIA" | "VENDOR")[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TemplateBasicDetails[];
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
  importTemplate: {
    parameters: {
      query: {
        matchAttributesByName: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          [key: string]: unknown;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TemplateCreateResponse;
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
  deleteTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        rootVersionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
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
  exportTemplate: {
    parameters: {
      query?: {
        templateVersion?: string;
      };
      header?: never;
      path: {
        templateId: string;
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
          "application/json": ExportTemplateOutput;
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
}
