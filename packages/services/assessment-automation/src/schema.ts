// Generated from specs/snapshots/privacy-automation-assessment-automation.json. Do not edit; run pnpm generate.

export interface ApproveAssessmentInput {
  path: {
    /** UUID. */
    assessmentId: string;
  };
  body: ClosureRequest;
}

export interface Approver {
  approvalState?: "OPEN" | "APPROVED" | "REJECTED" | (string & {}) | null;
  /** Date and time. */
  approvedOn?: string | null;
  approver?: BasicUserEntityDetail | null;
  /** Known from examples only. */
  email?: unknown;
  /** UUID. */
  id?: string | null;
  name?: string | null;
  /** UUID. */
  resultId?: string | null;
  resultName?: string | null;
  resultNameKey?: string | null;
  /** UUID. */
  workflowStageId?: string | null;
}

export interface ApproverOnlySectionRespondentRequest {
  /** UUID. */
  respondentId?: string | undefined;
  respondentName?: string | undefined;
}

export interface ArchiveAssessmentInput {
  body: string[];
}

export interface AssessableEntityDetail {
  displayName?: string | null;
  entityBusinessKey?: string | null;
  /** UUID. */
  id?: string | null;
  name?: string | null;
  /** Integer. */
  number?: number | null;
  relationshipResponseDetails?: RelationshipResponseDetails[] | null;
}

export interface AssessableEntityDetailInput {
  entityBusinessKey?: string | undefined;
  /** UUID. */
  id?: string | undefined;
  name?: string | undefined;
  /** Integer. */
  number?: number | undefined;
  relationshipResponseDetails?: RelationshipResponseDetailsInput[] | undefined;
}

export interface AssessmentApproverRequest {
  /** UUID. */
  approverId: string;
  approverName?: string | undefined;
  comment?: string | undefined;
  workflowStageIds?: unknown[] | undefined;
}

export interface AssessmentAttachmentRequest {
  /** UUID. */
  attachmentId: string;
  fileDescription?: string | undefined;
  fileName: string;
}

export interface AssessmentAttachmentResponse {
  /** UUID. */
  attachmentId?: string | null;
  /** UUID. */
  attributeParentResponseId?: string | null;
  createdBy?: BasicUserEntityDetail | null;
  /** Date and time. */
  createdDate?: string | null;
  creator?: BasicEntityDetail | null;
  fileDescription?: string | null;
  fileName?: string | null;
  /** UUID. */
  questionId?: string | null;
  resourcePath?: string | null;
  /** UUID. */
  sectionId?: string | null;
}

export interface AssessmentBasicDetailsUpdateRequest {
  /** Date and time. */
  deadline?: string | undefined;
  /** At most 4000 characters. */
  description?: string | undefined;
  /** At most 255 characters. */
  name?: string | undefined;
  /** Integer, at least 1. */
  reminder?: number | undefined;
}

export interface AssessmentCreateRequest {
  /**
   * UUID.
   * @deprecated
   */
  approverId?: string | undefined;
  /** @deprecated */
  approverName?: string | undefined;
  approverOnlySectionRespondents?: ApproverOnlySectionRespondentRequest[] | undefined;
  approvers?: AssessmentApproverRequest[] | undefined;
  attachmentRequests?: AssessmentAttachmentRequest[] | undefined;
  checkForInFlightAssessments?: boolean | undefined;
  controlImplementationDetails?: ControlImplementationRequest[] | undefined;
  /** Default DEFAULT. */
  creationSource?: "RULE_ENGINE_ASSESSMENT_SOURCE" | "DEFAULT" | "COPY" | "REASSESS" | "BULK_IMPORT" | "INVENTORY_STAGE_RULES" | "PRIVACY_RISK_AGENT" | "THIRD_PARTY_RISK_AGENT" | (string & {}) | undefined;
  /** Date and time. */
  deadline?: string | undefined;
  defaultTemplateDeadlineReminder?: boolean | undefined;
  description?: string | undefined;
  duplicateNotAllowed?: boolean | undefined;
  engagementLink?: AssessmentEngagementLinkRequest | undefined;
  entityLabels?: AssessmentQuestionLabel[] | undefined;
  incidentDetails?: AssessmentIncidentRequest | undefined;
  inventoryDetails?: AssessmentInventoryRequest | undefined;
  labels?: string[] | undefined;
  /** At most 2500 characters. */
  name: string;
  /** UUID. */
  orgGroupId?: string | undefined;
  orgGroupName?: string | undefined;
  primaryEntityDetails?: AssessableEntityDetailInput[] | undefined;
  primaryRecordTypeReference?: string | undefined;
  /** Integer. */
  reminder?: number | undefined;
  reminderSchedules?: ReminderSchedule[] | undefined;
  /** Default INVITED. */
  respondentCreationType?: "INVITED" | "PROJECT_RESPONDENT" | (string & {}) | undefined;
  /** At least 1 item. */
  respondents: AssessmentRespondentRequest[];
  /** UUID. */
  ruleId?: string | undefined;
  /** UUID. */
  suggestedTemplateId?: string | undefined;
  suggestedTemplateName?: string | undefined;
  tags?: string[] | undefined;
  /** UUID. */
  templateId?: string | undefined;
  templateName?: string | undefined;
  /** UUID. */
  templateRootVersionId?: string | undefined;
  templateType?: "PIA" | "VENDOR" | "RA" | "GRA" | "DINA" | "BENCHMARKING" | "ITRM" | "CONTROL" | "INCIDENT" | "EXCHANGE" | "ESG" | "DISCLOSURE" | "DISCLOSURE_YOY" | "ERM" | "TPDD" | "AIGOVERNANCE" | "DYNAMIC" | (string & {}) | undefined;
  /** UUID. */
  triggeredByAssessmentId?: string | undefined;
  triggeredByAssessmentName?: string | undefined;
  /** Default ASSESSMENT. */
  userAssignmentMode?: "ASSESSMENT" | "SECTION" | (string & {}) | undefined;
  /** UUID. */
  workflowId?: string | undefined;
}

export interface AssessmentDeleteLog {
  /** UUID. */
  assessmentGuid?: string | null;
  /** Integer. */
  assessmentId?: number | null;
  assessmentName?: string | null;
  deletedBy?: string | null;
  /** Date and time. */
  deletedDT?: string | null;
}

export interface AssessmentEngagementLinkRequest {
  /** UUID. */
  engagementId: string;
  engagementName: string;
  /** Integer. */
  number?: number | undefined;
}

export interface AssessmentExport {
  approvers?: Approver[] | null;
  /** UUID. */
  assessmentId?: string | null;
  /** Integer. */
  assessmentNumber?: number | null;
  /** Date and time. */
  completedOn?: string | null;
  createdBy?: BasicEntityDetail | null;
  /** Date and time. */
  createdDT?: string | null;
  /** Date and time. */
  deadline?: string | null;
  description?: string | null;
  /** Integer. */
  highRisk?: number | null;
  inherentRiskScore?: number | null;
  /** Date and time. */
  lastUpdated?: string | null;
  /** Integer. */
  lowRisk?: number | null;
  /** Integer. */
  mediumRisk?: number | null;
  name?: string | null;
  /** Integer. */
  openRiskCount?: number | null;
  orgGroup?: BasicEntityDetail | null;
  primaryEntityDetails?: AssessableEntityDetail[] | null;
  primaryRecordType?: string | null;
  residualRiskScore?: number | null;
  respondent?: BasicEntityDetail | null;
  respondents?: BasicEntityDetail[] | null;
  /** @deprecated */
  result?: string | null;
  /** UUID. */
  resultId?: string | null;
  resultName?: string | null;
  riskLevel?: string | null;
  sections?: AssessmentSection[] | null;
  status?: "NOT_STARTED" | "IN_PROGRESS" | "UNDER_REVIEW" | "COMPLETED" | (string & {}) | null;
  /** Date and time. */
  submittedOn?: string | null;
  tags?: string[] | null;
  targetRiskScore?: number | null;
  template?: BasicEntityDetail | null;
  /** Integer. */
  totalRiskCount?: number | null;
  /** Integer. */
  veryHighRisk?: number | null;
  welcomeText?: string | null;
}

export interface AssessmentIncidentRequest {
  /** UUID. */
  incidentId: string;
  incidentName: string;
}

export interface AssessmentInventoryRequest {
  /** UUID. */
  inventoryId: string;
  inventoryName: string;
  /** Integer. */
  inventoryNumber: number;
  /** Integer. */
  inventoryTypeId: number;
  inventoryTypeName?: string | undefined;
  valid?: boolean | undefined;
}

export interface AssessmentListRequest {
  adminOnlyView?: boolean | undefined;
  assessmentListViewType?: "VENDOR_VIEW" | "CONTROL_VIEW" | "ASSESSMENT_AUTOMATION_LIST_VIEW" | "DATA_MAPPING_LIST_VIEW" | "ITRM_LIST_VIEW" | "INCIDENT_LIST_VIEW" | "ESG_LIST_VIEW" | "ENGAGEMENT_LIST_VIEW" | "EXCHANGE_LIST_VIEW" | "DISCLOSURE_LIST_VIEW" | "EMPLOYEE_DISCLOSURE_LIST_VIEW" | "TPDD_LIST_VIEW" | "GENERAL_LIST" | (string & {}) | undefined;
  filterCriteria?: SearchCriteria[] | undefined;
  /** At least 1 item. */
  visibleColumns: string[];
}

export interface AssessmentListResponse {
  content?: AssessmentListViewResponse[] | null;
  page?: AssessmentPage | null;
}

export interface AssessmentListViewResponse {
  approvalStageName?: string | null;
  approver?: string | null;
  approvers?: BasicUserEntityDetail[] | null;
  assessmentCreatedBy?: BasicUserEntityDetail | null;
  assessmentDeleteStatus?: "ACTIVE" | "SOFT_DELETED" | "HARD_DELETED" | (string & {}) | null;
  assessmentDeletedBy?: BasicUserEntityDetail | null;
  /** UUID. */
  assessmentId?: string | null;
  /** Integer. */
  assessmentRiskLevelId?: number | null;
  assessmentRiskLevelName?: string | null;
  /** Decimal number. */
  assessmentRiskScore?: number | null;
  /** Date and time. */
  attestationCompleted?: string | null;
  attestationRequired?: boolean | null;
  badgeColor?: string | null;
  canResendLink?: boolean | null;
  /** Date and time. */
  completedOn?: string | null;
  /** Date and time. */
  createDT?: string | null;
  /** UUID. */
  createdBy?: string | null;
  creator?: string | null;
  /** Date and time. */
  deadline?: string | null;
  /** UUID. */
  deletedBy?: string | null;
  /** Date and time. */
  deletedDT?: string | null;
  editAllResponsesWhenInProgress?: boolean | null;
  finalComment?: string | null;
  /** Integer. */
  inherentRiskLevelId?: number | null;
  inherentRiskLevelName?: string | null;
  /** Decimal number. */
  inherentRiskScore?: number | null;
  name?: string | null;
  /** Integer. */
  number?: number | null;
  /** Integer, at least 0. */
  openInfoRequestCount?: number | null;
  /** Integer, at least 0. */
  openRiskCount?: number | null;
  /** UUID. */
  orgGroupId?: string | null;
  orgGroupName?: string | null;
  pendingReviewers?: BasicUserEntityDetail[] | null;
  pendingReviews?: string | null;
  primaryRecordName?: string | null;
  primaryRecordNumber?: string | null;
  redacted?: boolean | null;
  respondent?: string | null;
  respondents?: BasicUserEntityDetail[] | null;
  result?: string | null;
  status?: "NOT_STARTED" | "IN_PROGRESS" | "UNDER_REVIEW" | "COMPLETED" | (string & {}) | null;
  /** Date and time. */
  submittedDT?: string | null;
  tags?: string | null;
  /** Integer. */
  targetRiskLevelId?: number | null;
  targetRiskLevelName?: string | null;
  /** Decimal number. */
  targetRiskScore?: number | null;
  /** UUID. */
  templateId?: string | null;
  templateName?: string | null;
  /** UUID. */
  templateRootVersionId?: string | null;
  templateType?: "PIA" | "VENDOR" | "ITRM" | "CONTROL" | "INCIDENT" | "EXCHANGE" | "ESG" | "DISCLOSURE" | "DISCLOSURE_YOY" | "ERM" | "TPDD" | "AIGOVERNANCE" | (string & {}) | null;
  /** Integer. */
  templateVersion?: number | null;
  /** Date and time. */
  updatedDT?: string | null;
  /** UUID. */
  workflowId?: string | null;
  workflowName?: string | null;
  /** UUID. */
  workflowStageId?: string | null;
}

export interface AssessmentManualLinkRequest {
  /** UUID. */
  fromId: string;
  /** At least 1 item. */
  toIds: string[];
}

export interface AssessmentMetadata {
  approvers?: AssessmentApproverRequest[] | undefined;
  description?: string | undefined;
  name?: string | undefined;
  /** UUID. */
  orgGroupId?: string | undefined;
  respondentCreationType?: "INVITED" | "PROJECT_RESPONDENT" | (string & {}) | undefined;
  respondents?: AssessmentRespondentRequest[] | undefined;
}

export type AssessmentOverview = {
  approvers?: Approver[] | null;
  editAllResponsesWhenInProgress?: boolean | null;
  firstSection?: boolean | null;
  lastSection?: boolean | null;
  primaryInventoryName?: string | null;
  /** Integer. */
  primaryInventoryNumber?: number | null;
  reviewChangedResponses?: boolean | null;
  userAssignmentMode?: "ASSESSMENT" | "SECTION" | (string & {}) | null;
  viewer?: boolean | null;
  welcomeSection?: boolean | null;
  welcomeText?: string | null;
} & {
  [key: string]: unknown;
};

export interface AssessmentPage {
  /** Integer. */
  number?: number | null;
  /** Integer. */
  size?: number | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface AssessmentPrimaryRecordUpdateRequest {
  /** At least 1 item. */
  primaryRecordIds: string[];
  primaryRecordType: "ASSETS" | "PROCESSING_ACTIVITY" | "VENDORS" | "ENTITIES" | "ASSESS_CONTROL" | "ENGAGEMENT" | (string & {});
}

export interface AssessmentQuestion {
  allowMaturityScaleOnQuestions?: boolean | null;
  attachmentIds?: unknown[] | null;
  attachmentsById?: {
    [key: string]: AssessmentAttachmentResponse;
  } | null;
  canReopenWithAllowEditOption?: boolean | null;
  copyErrors?: ("OTHER_RESPONSE_NOT_ALLOWED" | "NOT_SURE_NOT_ALLOWED" | "NOT_APPLICABLE_NOT_ALLOWED" | "NEW_QUESTION" | "MULTI_SELECT_NOT_ALLOWED" | "OPTION_REMOVED" | "INVENTORY_REMOVED" | "ENTITY_REMOVED" | (string & {}))[] | null;
  hasNavigationRules?: boolean | null;
  hidden?: boolean | null;
  issues?: AssessmentQuestionIssue[] | null;
  lockReason?: "LAUNCH_FROM_INVENTORY" | "LAUNCH_FROM_INCIDENT" | "LAUNCH_FROM_CONTROL_IMPLEMENTATION" | (string & {}) | null;
  question?: Question | null;
  questionAssociations?: QuestionAssociation[] | null;
  questionResponses?: AssessmentQuestionResponse[] | null;
  responseEditableWhileUnderReview?: boolean | null;
  riskCreationAllowed?: boolean | null;
  riskDeletionPopupAllowed?: boolean | null;
  risks?: AssessmentQuestionRisk[] | null;
  rootRequestInformationIds?: unknown[] | null;
  sectionInformation?: BasicAssessmentQuestionSection | null;
  /** Integer. */
  totalAttachments?: number | null;
}

export interface AssessmentQuestionIssue {
  /** UUID. */
  issueId?: string | null;
  /** UUID. */
  parentQuestionResponseDetailId?: string | null;
  /** UUID. */
  questionId?: string | null;
}

export interface AssessmentQuestionLabel {
  name: string;
  nameKey?: string | undefined;
  referenceEntity?: "DATA_CATEGORY" | "PROCESSING_PURPOSE" | "LEGAL_BASIS" | "DATA_SUBJECT" | "RETENTION_PERIOD" | "TRANSFER_METHOD" | "SECURITY_MEASURE" | (string & {}) | undefined;
  valueKey?: string | undefined;
  /** UUID. */
  valueRefId?: string | undefined;
}

export interface AssessmentQuestionResponse {
  /** Integer. */
  effectivenessScale?: number | null;
  justification?: string | null;
  /** Integer. */
  maturityScale?: number | null;
  /** UUID. */
  parentAssessmentDetailId?: string | null;
  responses?: AssessmentResponse[] | null;
}

export interface AssessmentQuestionRisk {
  /** UUID. */
  attributeOptionId?: string | null;
  /** Integer. */
  impactLevel?: number | null;
  /** Integer. */
  level?: number | null;
  /** UUID. */
  parentQuestionResponseDetailId?: string | null;
  /** Integer. */
  probability?: number | null;
  /** UUID. */
  questionId?: string | null;
  /** UUID. */
  riskId?: string | null;
  riskLevelColorCode?: string | null;
  riskLevelValue?: string | null;
  riskLevelValueKey?: string | null;
  /** Integer. */
  score?: number | null;
}

export interface AssessmentQuestionRiskDetail {
  /** Integer. */
  level?: number | null;
  /**
   * UUID.
   * @deprecated
   */
  questionId?: string | null;
  questionIds?: string[] | null;
  /** UUID. */
  riskId?: string | null;
  riskResponse?: Risk | null;
}

export interface AssessmentRespondentRequest {
  comment?: string | undefined;
  isRespondentOfApproverSection?: boolean | undefined;
  /** UUID. */
  respondentId?: string | undefined;
  respondentName: string;
  sectionIds?: unknown[] | undefined;
}

export interface AssessmentResponse {
  /** UUID. */
  assessmentDetailId?: string | null;
  contractResponse?: ContractAdditionalResponse | null;
  controlResponse?: ControlResponse | null;
  dataCategory?: BasicEntityDetail | null;
  dataElement?: BasicEntityDetail | null;
  dataSubject?: BasicEntityDetail | null;
  errorCode?: "ATTRIBUTE_DISABLED" | "ATTRIBUTE_OPTION_DISABLED" | "INVALID_RESPONSE_VALUE" | "INVENTORY_NOT_EXISTS" | "RELATED_INVENTORY_ATTRIBUTE_DISABLED" | "DATA_ELEMENT_NOT_EXISTS" | "DATA_SUBJECT_NOT_EXISTS" | "DUPLICATE_INVENTORY" | "INVENTORY_ASSOCIATION_TYPE_INVALID" | "INVENTORY_ASSOCIATION_TYPE_NOT_APPLICABLE" | "MULTIPLE_SERVICE_PROVIDER_VENDOR_ASSET_RELATION" | "EMAIL_INVALID" | "RELATIONSHIP_ATTRIBUTE_OPTION_DISABLED" | "CONTRACT_NOT_FOUND" | "VENDOR_CHILD_ATTRIBUTE_INVALID_VALUE_FORMAT" | "VENDOR_CHILD_ATTRIBUTE_VALUE_LONG" | "CONTRACT_INVALID_NAME" | "ENGAGEMENT_NOT_FOUND" | "INVALID_ENTITY" | "NOT_FOUND_LINK_TYPE" | "LINK_TYPE_DOES_NOT_BELONG_TO_ENTITY_TYPE" | "LINK_RECORD_CANNOT_BE_CREATED_BETWEEN_SAME_ENTITY" | "LINK_TYPE_DISABLED" | "INVALID_CONTROL" | "GENERIC_EXCEPTION" | "UNKNOWN_MODULE_CLIENT_ERROR" | (string & {}) | null;
  errorTranslationKey?: string | null;
  /** Date and time. */
  lastModifiedDate?: string | null;
  /** UUID. */
  personalDataDetailId?: string | null;
  relationshipResponseDetails?: RelationshipResponseDetails[] | null;
  response?: string | null;
  responseAdditionalDetails?: ResponseAdditionalDetails | null;
  /** UUID. */
  responseId?: string | null;
  responseKey?: string | null;
  responseMap?: {
    [key: string]: BasicEntityDetail;
  } | null;
  responseSourceType?: "LAUNCH_FROM_INVENTORY/LAUNCH_FROM_INCIDENT/INCIDENT_TEMPLATE/LAUNCH_FROM_CONTROL_IMPLEMENTATION/AI_IMPORT/AI_ACCEPT" | (string & {}) | null;
  scaleResponseMap?: {
    [key: string]: number;
  } | null;
  textRedacted?: boolean | null;
  type?: "NOT_SURE" | "JUSTIFICATION" | "NOT_APPLICABLE" | "DEFAULT" | "OTHERS" | (string & {}) | null;
  valid?: boolean | null;
}

export interface AssessmentResponseInput {
  /** UUID. */
  assessmentDetailId?: string | undefined;
  contractResponse?: ContractAdditionalResponseInput | undefined;
  controlResponse?: ControlResponseInput | undefined;
  dataCategory?: BasicEntityDetailInput | undefined;
  dataElement?: BasicEntityDetailInput | undefined;
  dataSubject?: BasicEntityDetailInput | undefined;
  errorCode?: "ATTRIBUTE_DISABLED" | "ATTRIBUTE_OPTION_DISABLED" | "INVALID_RESPONSE_VALUE" | "INVENTORY_NOT_EXISTS" | "RELATED_INVENTORY_ATTRIBUTE_DISABLED" | "DATA_ELEMENT_NOT_EXISTS" | "DATA_SUBJECT_NOT_EXISTS" | "DUPLICATE_INVENTORY" | "INVENTORY_ASSOCIATION_TYPE_INVALID" | "INVENTORY_ASSOCIATION_TYPE_NOT_APPLICABLE" | "MULTIPLE_SERVICE_PROVIDER_VENDOR_ASSET_RELATION" | "EMAIL_INVALID" | "RELATIONSHIP_ATTRIBUTE_OPTION_DISABLED" | "CONTRACT_NOT_FOUND" | "VENDOR_CHILD_ATTRIBUTE_INVALID_VALUE_FORMAT" | "VENDOR_CHILD_ATTRIBUTE_VALUE_LONG" | "CONTRACT_INVALID_NAME" | "ENGAGEMENT_NOT_FOUND" | "INVALID_ENTITY" | "NOT_FOUND_LINK_TYPE" | "LINK_TYPE_DOES_NOT_BELONG_TO_ENTITY_TYPE" | "LINK_RECORD_CANNOT_BE_CREATED_BETWEEN_SAME_ENTITY" | "LINK_TYPE_DISABLED" | "INVALID_CONTROL" | "GENERIC_EXCEPTION" | "UNKNOWN_MODULE_CLIENT_ERROR" | (string & {}) | undefined;
  errorTranslationKey?: string | undefined;
  /** Date and time. */
  lastModifiedDate?: string | undefined;
  /** UUID. */
  personalDataDetailId?: string | undefined;
  relationshipResponseDetails?: RelationshipResponseDetailsInput[] | undefined;
  response?: string | undefined;
  responseAdditionalDetails?: ResponseAdditionalDetailsInput | undefined;
  /** UUID. */
  responseId?: string | undefined;
  responseKey?: string | undefined;
  responseMap?: {
    [key: string]: BasicEntityDetailInput;
  } | undefined;
  responseSourceType?: "LAUNCH_FROM_INVENTORY/LAUNCH_FROM_INCIDENT/INCIDENT_TEMPLATE/LAUNCH_FROM_CONTROL_IMPLEMENTATION/AI_IMPORT/AI_ACCEPT" | (string & {}) | undefined;
  scaleResponseMap?: {
    [key: string]: number;
  } | undefined;
  textRedacted?: boolean | undefined;
  type?: "NOT_SURE" | "JUSTIFICATION" | "NOT_APPLICABLE" | "DEFAULT" | "OTHERS" | (string & {}) | undefined;
  valid?: boolean | undefined;
}

export interface AssessmentResult {
  active?: boolean | null;
  /** UUID. */
  id?: string | null;
  internal?: boolean | null;
  name?: string | null;
  nameKey?: string | null;
  optionHint?: string | null;
  optionHintKey?: string | null;
  system?: boolean | null;
  templateType?: "PIA" | "VENDOR" | "RA" | "GRA" | "DINA" | "BENCHMARKING" | "ITRM" | "CONTROL" | "INCIDENT" | "EXCHANGE" | "ESG" | "DISCLOSURE" | "DISCLOSURE_YOY" | "ERM" | "TPDD" | "AIGOVERNANCE" | "DYNAMIC" | (string & {}) | null;
  updateOtherServcies?: boolean | null;
}

export interface AssessmentRiskCreateRequest {
  /** UUID. */
  parentQuestionResponseDetailId?: string | undefined;
  /** UUID. */
  questionId: string;
  riskCreateRequest: RiskCreateRequest;
  /** UUID. */
  sectionId: string;
}

export interface AssessmentSection {
  description?: string | null;
  hasNavigationRules?: boolean | null;
  header?: Header | null;
  isHidden?: boolean | null;
  isValid?: boolean | null;
  name?: string | null;
  questions?: AssessmentQuestion[] | null;
  /** UUID. */
  sectionId?: string | null;
  /** Integer. */
  sequence?: number | null;
  submitted?: boolean | null;
  submittedBy?: SubmittedBy | null;
  /** Date and time. */
  submittedDt?: string | null;
}

export interface AssessmentSubmission {
  /** UUID. */
  assessmentId: string;
  /** UUID. */
  parentAssessmentDetailId?: string | undefined;
  /** UUID. */
  parentPersonalDataDetailId?: string | undefined;
  /** UUID. */
  questionId: string;
  responseProvidedForOthers?: boolean | undefined;
  responses: AssessmentResponseInput[];
  /** UUID. */
  sectionId: string;
}

export interface AssessmentSubmissionRequest {
  comment?: string | undefined;
  disclaimerAccepted?: boolean | undefined;
  /** Known from examples only. */
  isCallFromIntegration?: unknown;
}

export interface AssociatedAttributeValue {
  colorCode?: string | null;
  /** UUID. */
  id?: string | null;
  value: string;
  valueKey?: string | null;
}

export interface AssociatedAttributeValueInput {
  colorCode?: string | undefined;
  /** UUID. */
  id?: string | null | undefined;
  value?: string | null | undefined;
  valueKey?: string | null | undefined;
}

export interface AttributeOptionMetadata {
  basicServiceContextPath?: string | null;
  entityTypeName?: string | null;
  optionUrl?: string | null;
  viewType?: string | null;
}

export interface AttributeValue {
  associatedAttributeValueInformation?: AssociatedAttributeValue[] | null;
  colorCode?: string | null;
  disabled?: boolean | null;
  displayLabel?: string | null;
  /** UUID. */
  id?: string | null;
  optionSelectionValue?: string | null;
  value: string;
  valueKey?: string | null;
}

export interface AttributeValueInput {
  associatedAttributeValueInformation?: AssociatedAttributeValueInput[] | undefined;
  colorCode?: string | undefined;
  disabled?: boolean | undefined;
  displayLabel?: string | undefined;
  /** UUID. */
  id?: string | null | undefined;
  optionSelectionValue?: string | undefined;
  value?: string | null | undefined;
  valueKey?: string | null | undefined;
}

export interface BasicAssessmentListView {
  /** UUID. */
  assessmentId: string;
  /** Date and time. */
  createDt?: string | null;
  /** Decimal number. */
  inherentRiskScore?: number | null;
  /** Date and time. */
  lastUpdated?: string | null;
  name?: string | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  openRiskCount?: number | null;
  orgGroupName?: string | null;
  primaryInventoryDetails?: PrimaryInventoryDetails | null;
  /** Decimal number. */
  residualRiskScore?: number | null;
  /** @deprecated */
  result?: string | null;
  /** UUID. */
  resultId?: string | null;
  resultName?: string | null;
  state?: string | null;
  status?: "Not Started" | "In Progress" | "Under Review" | "Completed" | (string & {}) | null;
  tags?: string[] | null;
  /** Decimal number. */
  targetRiskScore?: number | null;
  /** UUID. */
  templateId?: string | null;
  templateName?: string | null;
  /** UUID. */
  templateRootVersionId?: string | null;
}

export interface BasicAssessmentListViewPage {
  content?: BasicAssessmentListView[] | null;
  page?: AssessmentPage | null;
}

export interface BasicAssessmentQuestionSection {
  description?: string | null;
  /** UUID. */
  id?: string | null;
  name?: string | null;
  /** Integer. */
  sequence?: number | null;
}

export interface BasicEntityDetail {
  /** UUID. */
  id?: string | null;
  name?: string | null;
  nameKey?: string | null;
}

export interface BasicEntityDetailInput {
  /** UUID. */
  id?: string | undefined;
  name?: string | undefined;
  nameKey?: string | undefined;
}

export interface BasicUserEntityDetail {
  assigneeType?: string | null;
  deleted?: boolean | null;
  email?: string | null;
  fullName?: string | null;
  /** UUID. */
  id?: string | null;
}

export interface ClosureRequest {
  attestationRequired?: boolean | undefined;
  closureComment?: string | undefined;
  excludeRules?: boolean | undefined;
  forceOverride?: boolean | undefined;
  /** UUID. */
  resultId?: string | undefined;
}

export interface CompleteAssessmentInput {
  path: {
    /** UUID. */
    assessmentId: string;
  };
  body: ClosureRequest;
}

export interface ContractAdditionalResponse {
  /** UUID. */
  attachmentId?: string | null;
}

export interface ContractAdditionalResponseInput {
  /** UUID. */
  attachmentId?: string | undefined;
}

export interface ControlImplementationRequest {
  /** UUID. */
  controlImplementationId: string;
  controlImplementationName: string;
  /** Integer. */
  controlImplementationNumber?: number | undefined;
  entityBusinessKey?: string | undefined;
  /** UUID. */
  sourceId?: string | undefined;
  sourceName?: string | undefined;
  sourceType?: "APPLICATION" | "SYSTEM" | "DATABASE" | "NETWORK" | "INFRASTRUCTURE" | (string & {}) | undefined;
}

export interface ControlResponse {
  [key: string]: unknown;
}

export interface ControlResponseInput {
  [key: string]: unknown;
}

export interface CreateAssessmentRiskInput {
  path: {
    /** UUID. */
    assessmentId: string;
  };
  body: AssessmentRiskCreateRequest;
}

export interface CreateAssessmentTaskInput {
  path: {
    /** UUID. */
    assessmentId: string;
  };
  body: TaskCreateRequest;
}

export interface DeleteTemplateInput {
  path: {
    /** UUID. */
    rootVersionId: string;
  };
}

export interface EntityType {
  /** UUID. */
  id: string;
  moduleName?: string | null;
  name: string;
  schemaName?: string | null;
  seeded?: boolean | null;
}

export interface EntityTypeInput {
  /** UUID. */
  id: string;
  moduleName?: string | undefined;
  name: string;
  schemaName?: string | undefined;
  seeded?: boolean | undefined;
}

export interface ExportTemplateInput {
  path: {
    /** UUID. */
    templateId: string;
  };
  query?: {
    templateVersion?: string | undefined;
  } | undefined;
}

export interface ExportTemplateOutput {
  [key: string]: unknown;
}

export interface GetAssessmentInput {
  path: {
    /** UUID. */
    assessmentId: string;
  };
  query?: {
    /** Default false. */
    excludeSkippedQuestions?: boolean | undefined;
  } | undefined;
}

export interface GetAssessmentWorkflowStagesInput {
  path: {
    /** UUID. */
    assessmentId: string;
  };
}

export interface Header {
  autoAnsweredQuestionIds?: string[] | null;
  description?: string | null;
  descriptionKey?: string | null;
  effectivenessQuestionIds?: unknown[] | null;
  hidden?: boolean | null;
  invalidQuestionIds?: unknown[] | null;
  name?: string | null;
  nameKey?: string | null;
  openNMIQuestionIds?: unknown[] | null;
  requiredQuestionIds?: unknown[] | null;
  requiredUnansweredQuestionIds?: unknown[] | null;
  riskStatistics?: RiskStatistics | null;
  /** UUID. */
  sectionId?: string | null;
  sectionUserType?: "APPROVER" | "RESPONDENT" | (string & {}) | null;
  /** Integer. */
  sequence?: number | null;
  status?: string | null;
  submitted?: boolean | null;
  unansweredQuestionIds?: unknown[] | null;
}

export interface ImportTemplateInput {
  query: {
    matchAttributesByName: boolean;
  };
  body: {
    [key: string]: unknown;
  };
}

export interface LaunchAssessmentV2Input {
  body: AssessmentCreateRequest;
}

export interface LaunchAssessmentV3Input {
  body: AssessmentCreateRequest;
}

export interface LaunchAssessmentsInBulkInput {
  body: AssessmentCreateRequest[];
}

export interface Law {
  name?: string | null;
}

export interface LinkAssessmentsInput {
  body: AssessmentManualLinkRequest;
}

export interface LinkedAssessment {
  /** UUID. */
  assessmentId?: string | null;
  assessmentName?: string | null;
  /** Integer. */
  assessmentNumber?: number | null;
  linkType?: "PRIMARY" | "AUTO" | "MANUAL" | (string & {}) | null;
  /** Known from examples only. */
  status?: unknown;
  /** Known from examples only. */
  templateName?: unknown;
}

export interface LinkedAssessmentPage {
  content?: LinkedAssessment[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: unknown;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface ListAssessmentResultsInput {
  query?: {
    filterValue?: "ACTIVE_EXCLUDING_INTERNAL" | undefined;
    templateTypes?: ("PIA" | "VENDOR" | "ITRM" | "CONTROL" | "INCIDENT" | "EXCHANGE" | "ESG" | "DISCLOSURE" | "DISCLOSURE_YOY" | "ERM" | "TPDD" | "AIGOVERNANCE" | (string & {}))[] | undefined;
    /** Default true. */
    includeMasterResults?: boolean | undefined;
  } | undefined;
}

export interface ListAssessmentsInput {
  query?: {
    templateTypes?: ("PIA" | "VENDOR" | "ITRM" | "CONTROL" | "INCIDENT" | "EXCHANGE" | "ESG" | "DISCLOSURE" | "DISCLOSURE_YOY" | "ERM" | "TPDD" | "AIGOVERNANCE" | (string & {}))[] | undefined;
    assessmentStatuses?: ("NOT_STARTED" | "IN_PROGRESS" | "UNDER_REVIEW" | "COMPLETED" | (string & {}))[] | undefined;
    assessmentArchivalState?: "ALL" | "ARCHIVED" | "NON_ARCHIVED" | (string & {}) | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 2000, default 20. */
    size?: number | undefined;
    /** Default createdDate,desc. */
    sort?: "number,asc" | "number,desc" | "status,asc" | "status,desc" | "createdDate,asc" | "createdDate,desc" | "name,asc" | "name,desc" | "result,asc" | "result,desc" | "orgGroupName,asc" | "orgGroupName,desc" | "deadline,asc" | "deadline,desc" | "openRiskCount,asc" | "openRiskCount,desc" | "openInfoRequestCount,asc" | "openInfoRequestCount,desc" | (string & {}) | undefined;
  } | undefined;
}

export interface ListLinkedAssessmentsInput {
  path: {
    /** UUID. */
    id: string;
  };
  query: {
    referenceType: "INVENTORY" | "CONTROL_IMPLEMENTATION" | "ENGAGEMENT" | "INCIDENT" | "CUSTOM_ENTITY" | "DYNAMIC" | (string & {});
    linkTypes?: ("PRIMARY" | "AUTO" | "MANUAL" | (string & {}))[] | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 2000, default 20. */
    size?: number | undefined;
    /** Default createdDate,desc. */
    sort?: "number,asc" | "number,desc" | "status,asc" | "status,desc" | "createdDate,asc" | "createdDate,desc" | "name,asc" | "name,desc" | "result,asc" | "result,desc" | "orgGroupName,asc" | "orgGroupName,desc" | "deadline,asc" | "deadline,desc" | "openRiskCount,asc" | "openRiskCount,desc" | "openInfoRequestCount,asc" | "openInfoRequestCount,desc" | (string & {}) | undefined;
  };
}

export interface ListTemplatesInput {
  query?: {
    "template-types"?: ("CONTROL" | "DISCLOSURE" | "ESG" | "EXCHANGE" | "INCIDENT" | "ITRM" | "PIA" | "VENDOR" | (string & {}))[] | undefined;
  } | undefined;
}

export interface ModifyAssessmentInput {
  path: {
    /** UUID. */
    assessmentId: string;
  };
  body: AssessmentBasicDetailsUpdateRequest;
}

export interface MoveAssessmentToRecycleBinInput {
  path: {
    /** UUID. */
    assessmentId: string;
  };
}

export interface PrimaryInventoryDetails {
  /** UUID. */
  primaryInventoryId?: string | null;
  primaryInventoryName?: string | null;
  /** Integer. */
  primaryInventoryNumber?: number | null;
}

export interface Question {
  allowJustification?: boolean | null;
  allowMultiSelect?: boolean | null;
  assetQuestion?: boolean | null;
  attachmentIds?: string[] | null;
  attachmentRequired?: boolean | null;
  /** UUID. */
  attributeId?: string | null;
  attributes?: string | null;
  businessKeyReference?: string | null;
  content?: string | null;
  description?: string | null;
  entityQuestion?: boolean | null;
  forceOther?: boolean | null;
  friendlyName?: string | null;
  hint?: string | null;
  /** UUID. */
  id?: string | null;
  inventoryTypeEnum?: "ASSETS" | "PROCESSING_ACTIVITY" | "VENDORS" | "DATA_SUBJECTS" | "DATA_ELEMENTS" | "DATA_CATEGORIES" | "ENTITIES" | "PERSONAL_DATA" | (string & {}) | null;
  isParentQuestionMultiSelect?: boolean | null;
  linkAssessmentToInventory?: boolean | null;
  linkAssessmentToResponseEntity?: boolean | null;
  optionMetadata?: AttributeOptionMetadata | null;
  options?: QuestionOption[] | null;
  paquestion?: boolean | null;
  /** UUID. */
  parentQuestionId?: string | null;
  prePopulateResponse?: boolean | null;
  questionLaws?: Law[] | null;
  questionType?: "TEXTBOX" | "MULTICHOICE" | "YESNO" | "DATE" | "STATEMENT" | "INVENTORY" | "INCIDENT" | "ATTRIBUTE" | "PERSONAL_DATA" | "YES_NO_PARTIALLY" | "CONTROL" | "CONTRACT" | "ENGAGEMENT" | "ASSESS_CONTROL" | "ASSESS_RISK" | "ASSESS_ISSUE" | "CUSTOM_ENTITY" | "RELATIONSHIP" | "DISCLOSURE" | (string & {}) | null;
  readOnly?: boolean | null;
  requireJustification?: boolean | null;
  required?: boolean | null;
  responseFilter?: ResponseFilter | null;
  /** UUID. */
  rootVersionId?: string | null;
  schema?: SchemaIdentifier | null;
  seeded?: boolean | null;
  /** Integer. */
  sequence?: number | null;
  topic?: string | null;
  /** UUID. */
  translationIdentifier?: string | null;
  type?: "TEXTBOX" | "MULTICHOICE" | "YESNO" | "DATE" | "STATEMENT" | "INVENTORY" | "INCIDENT" | "ATTRIBUTE" | "PERSONAL_DATA" | "YES_NO_PARTIALLY" | "CONTROL" | "CONTRACT" | "ENGAGEMENT" | "ASSESS_CONTROL" | "ASSESS_RISK" | "ASSESS_ISSUE" | "CUSTOM_ENTITY" | "RELATIONSHIP" | "DISCLOSURE" | (string & {}) | null;
  valid?: boolean | null;
  vendorQuestion?: boolean | null;
}

export interface QuestionAssociation {
  associatedQuestionIds?: string[] | null;
  associationType?: "SOURCE" | "TARGET" | "ADDITIONAL_LINK_1" | "ADDITIONAL_LINK_2" | "RESTRICT_RESPONSE_OPTIONS" | (string & {}) | null;
}

export interface QuestionOption {
  attributes?: string | null;
  hint?: string | null;
  hintKey?: string | null;
  /** UUID. */
  id?: string | null;
  option?: string | null;
  optionKey?: string | null;
  optionType?: "NOT_SURE" | "NOT_APPLICABLE" | "OTHERS" | "DEFAULT" | (string & {}) | null;
  preSelectedOption?: boolean | null;
  /** Integer. */
  score?: number | null;
  /** Integer. */
  sequence?: number | null;
  /** UUID. */
  translationIdentifier?: string | null;
}

export interface ReassessAssessmentInput {
  path: {
    /** UUID. */
    id: string;
  };
  body: ReassessAssessmentRequest;
}

export interface ReassessAssessmentRequest {
  archiveSourceAssessment?: boolean | undefined;
  assessmentMetadata?: AssessmentMetadata | undefined;
  copyAssessmentMetadata?: boolean | undefined;
  copyAttachments?: boolean | undefined;
  copyComments?: boolean | undefined;
  copyNotes?: boolean | undefined;
  copyResponses?: boolean | undefined;
  /** Date and time. */
  deadline?: string | undefined;
  linkRisks?: boolean | undefined;
  /**
   * Integer.
   * @deprecated
   */
  reminder?: number | undefined;
  reminderSchedules?: ReminderSchedule[] | undefined;
}

export interface ReassignAssessmentInput {
  path: {
    /** UUID. */
    assessmentId: string;
  };
  body: ReassignAssessmentRequest;
}

export interface ReassignAssessmentRequest {
  approvers?: AssessmentApproverRequest[] | undefined;
  /** UUID. */
  orgGroupId?: string | undefined;
  /** Default INVITED. */
  respondentCreationType?: "INVITED" | "PROJECT_RESPONDENT" | (string & {}) | undefined;
  respondents?: AssessmentRespondentRequest[] | undefined;
}

export interface RelationshipResponseDetails {
  /** At least 1 character. */
  entityDisplayName?: string | null;
  /** UUID. */
  entityId: string;
  entityType: EntityType;
  /** At least 1 character. */
  relationshipNodeType?: string | null;
}

export interface RelationshipResponseDetailsInput {
  /** At least 1 character. */
  entityDisplayName?: string | undefined;
  /** UUID. */
  entityId: string;
  entityType: EntityTypeInput;
  /** At least 1 character. */
  relationshipNodeType?: string | undefined;
}

export interface ReminderSchedule {
  /** UUID. */
  assessmentId?: string | undefined;
  /** UUID. */
  id?: string | undefined;
  /** Integer. */
  reminderInterval?: number | undefined;
  reminderReceiverEntityType: "APPROVER" | "RESPONDENT" | "ALL" | (string & {});
  /** UUID. */
  sectionId?: string | undefined;
}

export interface ReopenAssessmentInput {
  path: {
    /** UUID. */
    id: string;
  };
  body: ReopenAssessmentRequest;
}

export interface ReopenAssessmentRequest {
  emailComment?: string | undefined;
}

export interface ResponseAdditionalDetails {
  [key: string]: unknown;
}

export interface ResponseAdditionalDetailsInput {
  [key: string]: unknown;
}

export type ResponseFilter = {
  operator?: string | null;
} & {
  [key: string]: unknown;
};

export interface Risk {
  /** Integer. */
  actionId?: number | null;
  attributeValues?: {
    [key: string]: AttributeValue[];
  } | null;
  categories?: RiskCategory[] | null;
  closed?: boolean | null;
  controlsIdentifier?: string[] | null;
  /** Date and time. */
  createdUTCDateTime?: string | null;
  creationType?: string | null;
  /** Date and time. */
  deadline?: string | null;
  description?: string | null;
  /** UUID. */
  id?: string | null;
  impactLevel?: string | null;
  /** Integer. */
  impactLevelId?: number | null;
  inherentRiskLevel?: RiskLevelDetail | null;
  justification?: string | null;
  level?: string | null;
  levelDisplayName?: string | null;
  /** Integer. */
  levelId?: number | null;
  /** Date and time. */
  mitigatedDate?: string | null;
  mitigation?: string | null;
  name?: string | null;
  /** Integer. */
  number?: number | null;
  orgGroup?: BasicEntityDetail | null;
  previousState?: "IDENTIFIED" | "RECOMMENDATION_ADDED" | "RECOMMENDATION_SENT" | "REMEDIATION_PROPOSED" | "EXCEPTION_REQUESTED" | "REDUCED" | "RETAINED" | "ARCHIVED_IN_VERSION" | (string & {}) | null;
  probabilityLevel?: string | null;
  /** Integer. */
  probabilityLevelId?: number | null;
  recommendation?: string | null;
  references?: RiskReference[] | null;
  remediationProposal?: string | null;
  /** Integer. */
  reminderDays?: number | null;
  requestedException?: string | null;
  result?: string | null;
  riskApprovers?: string | null;
  riskApproversId?: string[] | null;
  riskDomain?: BasicEntityDetail | null;
  /** @deprecated */
  riskOwner?: string | null;
  /**
   * UUID.
   * @deprecated
   */
  riskOwnerId?: string | null;
  riskOwnersId?: string[] | null;
  riskOwnersName?: string | null;
  riskScore?: number | null;
  riskType?: RiskEntityType | null;
  source?: RiskSource | null;
  sourceType?: "PIA" | "DM" | "RA" | "GRA" | "DINA" | "INVENTORY" | "ENGAGEMENT" | (string & {}) | null;
  stage?: BasicEntityDetail | null;
  state?: "IDENTIFIED" | "RECOMMENDATION_ADDED" | "RECOMMENDATION_SENT" | "REMEDIATION_PROPOSED" | "EXCEPTION_REQUESTED" | "REDUCED" | "RETAINED" | "ARCHIVED_IN_VERSION" | (string & {}) | null;
  targetRiskLevel?: RiskLevelDetail | null;
  threatInformation?: RiskThreat | null;
  treatment?: string | null;
  treatmentPlan?: string | null;
  treatmentStatus?: string | null;
  type?: "ASSESSMENTS" | "ASSETS" | "PROCESSING_ACTIVITIES" | "VENDORS" | "ENTITIES" | "INCIDENTS" | "ESG" | "GENERIC" | "GENERAL" | "ENGAGEMENTS" | (string & {}) | null;
  typeRefIds?: string[] | null;
  valid?: boolean | null;
  viewOnly?: boolean | null;
  vulnerabilitiesInformation?: RiskVulnerability[] | null;
  workflow?: BasicEntityDetail | null;
}

export interface RiskCategory {
  /** UUID. */
  id?: string | null;
  name?: string | null;
  nameKey?: string | null;
}

export interface RiskCreateRequest {
  action?: "RISK_CREATED" | "RECOMMENDATION_ADDED" | "RECOMMENDATION_REMOVED" | "RECOMMENDATION_SEND" | "REMEDIATION_PROPOSED" | "REMEDIATION_APPROVED" | "REMEDIATION_REJECTED" | "REMEDIATION_REMOVED" | "EXCEPTION_REQUESTED" | "EXCEPTION_GRANTED" | "EXCEPTION_REJECTED" | "EXCEPTION_REMOVED" | "DEFAULT" | (string & {}) | undefined;
  attributeValues?: {
    [key: string]: AttributeValueInput[] | null;
  } | undefined;
  categoryIds?: unknown[] | undefined;
  controlIds?: unknown[] | undefined;
  /** Date and time. */
  deadline?: string | undefined;
  /** At most 4000 characters. */
  description?: string | undefined;
  impactLevel?: string | undefined;
  /** Integer. */
  impactLevelId?: number | undefined;
  /** Integer. */
  levelId?: number | undefined;
  /** At most 4000 characters. */
  mitigation?: string | undefined;
  /** At most 300 characters. */
  name?: string | undefined;
  /** UUID. */
  orgGroupId?: string | undefined;
  probabilityLevel?: string | undefined;
  /** Integer. */
  probabilityLevelId?: number | undefined;
  /** At most 4000 characters. */
  recommendation?: string | undefined;
  /** Integer, at least 1. */
  reminderDays?: number | undefined;
  /** At most 4000 characters. */
  requestedException?: string | undefined;
  riskApproversId?: unknown[] | undefined;
  /** UUID. */
  riskDomain?: string | undefined;
  riskManager?: unknown[] | undefined;
  /** @deprecated */
  riskOwner?: string | undefined;
  /**
   * UUID.
   * @deprecated
   */
  riskOwnerId?: string | undefined;
  riskOwners?: BasicEntityDetailInput[] | undefined;
  /** Decimal number, at least 0. */
  riskScore?: number | undefined;
  riskTemplate?: RiskTemplateIdentifier | undefined;
  /** Integer. */
  sourceTypeId: number;
  systemCreated?: boolean | undefined;
  targetRiskLevel?: RiskLevelDetailInput | undefined;
  /** UUID. */
  threatId?: string | undefined;
  /** At most 4000 characters. */
  treatment?: string | undefined;
  /** Integer. */
  typeId: number;
  vulnerabilityIds?: unknown[] | undefined;
}

export interface RiskEntityType {
  id: string;
  label?: string | null;
}

export interface RiskLevelDetail {
  impactLevel?: string | null;
  /** Integer. */
  impactLevelId?: number | null;
  level?: string | null;
  /** Integer. */
  levelId?: number | null;
  probabilityLevel?: string | null;
  /** Integer. */
  probabilityLevelId?: number | null;
  riskScore?: number | null;
}

export interface RiskLevelDetailInput {
  impactLevel?: string | undefined;
  /** Integer. */
  impactLevelId?: number | undefined;
  level?: string | undefined;
  /** Integer. */
  levelId?: number | undefined;
  probabilityLevel?: string | undefined;
  /** Integer. */
  probabilityLevelId?: number | undefined;
  riskScore?: number | undefined;
}

export interface RiskReference {
  additionalAttributes?: {
    [key: string]: string[];
  } | null;
  /** UUID. */
  id?: string | null;
  name?: string | null;
  type?: "QUESTION" | "ASSESSMENT" | "INVENTORY" | "ENGAGEMENT" | "GENERIC" | (string & {}) | null;
}

export interface RiskSource {
  additionalAttributes?: {
    [key: string]: unknown;
  } | null;
  /** UUID. */
  id?: string | null;
  name?: string | null;
  /** UUID. */
  parentQuestionResponseDetailId?: string | null;
  /** UUID. */
  questionId?: string | null;
  /** UUID. */
  sectionId?: string | null;
  sourceType?: RiskEntityType | null;
  type?: "PIA" | "DM" | "RA" | "GRA" | "DINA" | "INVENTORY" | "ENGAGEMENT" | (string & {}) | null;
}

export interface RiskStatistics {
  /** Integer. */
  maxRiskLevel?: number | null;
  /** Integer. */
  riskCount?: number | null;
  /** UUID. */
  sectionId?: string | null;
}

export interface RiskTemplateIdentifier {
  /** UUID. */
  id?: string | undefined;
}

export interface RiskThreat {
  [key: string]: unknown;
}

export interface RiskVulnerability {
  [key: string]: unknown;
}

export interface SchemaIdentifier {
  moduleName?: string | null;
  schemaName?: string | null;
}

export interface SearchAssessmentsInput {
  query?: {
    templateTypes?: ("PIA" | "VENDOR" | "ITRM" | "CONTROL" | "INCIDENT" | "EXCHANGE" | "ESG" | "DISCLOSURE" | "DISCLOSURE_YOY" | "ERM" | "TPDD" | "AIGOVERNANCE" | (string & {}))[] | undefined;
    assessmentStatuses?: ("NOT_STARTED" | "IN_PROGRESS" | "UNDER_REVIEW" | "COMPLETED" | (string & {}))[] | undefined;
    /** Default NON_ARCHIVED. */
    assessmentArchivalState?: "ALL" | "ARCHIVED" | "NON_ARCHIVED" | (string & {}) | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 2000, default 20. */
    size?: number | undefined;
    /** Default createdDate,desc. */
    sort?: "number,asc" | "number,desc" | "status,asc" | "status,desc" | "createdDate,asc" | "createdDate,desc" | "name,asc" | "name,desc" | "result,asc" | "result,desc" | "orgGroupName,asc" | "orgGroupName,desc" | "deadline,asc" | "deadline,desc" | "openRiskCount,asc" | "openRiskCount,desc" | "openInfoRequestCount,asc" | "openInfoRequestCount,desc" | (string & {}) | undefined;
  } | undefined;
  body: AssessmentListRequest;
}

export interface SearchCriteria {
  /** Known from examples only. */
  daysBeforeDeadline?: unknown;
  field?: string | undefined;
  operation?: string | undefined;
  /** Known from examples only. */
  reminderType?: unknown;
  toValue?: unknown;
  /** Known from examples only. */
  userTypes?: unknown;
  value?: unknown;
}

export interface SendBackAssessmentInput {
  path: {
    /** UUID. */
    id: string;
  };
  body: SendBackAssessmentRequest;
}

export interface SendBackAssessmentRequest {
  editAllResponses?: boolean | undefined;
  emailComment?: string | undefined;
  reopenSectionIds?: string[] | undefined;
  resetApproverReviews?: boolean | undefined;
  sendBulkInfoRequestEmail?: boolean | undefined;
}

export interface SetPrimaryRecordInput {
  path: {
    /** UUID. */
    assessmentId: string;
  };
  body: AssessmentPrimaryRecordUpdateRequest;
}

export interface SortObject {
  empty?: boolean | null;
  sorted?: boolean | null;
  unsorted?: boolean | null;
}

export interface SubmitAssessmentInput {
  path: {
    /** UUID. */
    assessmentId: string;
  };
  body?: AssessmentSubmissionRequest | undefined;
}

export interface SubmitResponsesInput {
  path: {
    /** UUID. */
    assessmentId: string;
  };
  query?: {
    filter?: "ALL_QUESTIONS" | "UNANSWERED_QUESTIONS" | "REQUIRED_QUESTIONS" | "REQUIRED_UNANSWERED_QUESTIONS" | "EFFECTIVENESS_SCALE_QUESTIONS" | (string & {}) | undefined;
  } | undefined;
  body: AssessmentSubmission[];
}

export interface SubmittedBy {
  /** UUID. */
  id?: string | null;
  name?: string | null;
  nameKey?: string | null;
}

export interface TagEntityDetail {
  /** UUID. */
  id?: string | null;
  option?: string | null;
}

export interface TaskCollaborator {
  /** 5 to 255 characters. */
  collaboratorEmail?: string | undefined;
  /** UUID. */
  collaboratorId?: string | undefined;
  type: "USER" | "GROUP" | (string & {});
}

export interface TaskCreateRequest {
  /** UUID. */
  assigneeId?: string | undefined;
  collaborators?: TaskCollaborator[] | undefined;
  /** Date, yyyy-MM-dd. */
  deadline?: string | undefined;
  /** At most 2000 characters. */
  description?: string | undefined;
  /** 1 to 255 characters. */
  taskName: string;
}

export interface TemplateBasicDetails {
  name?: string | null;
  /** UUID. */
  rootVersionId?: string | null;
  /** Default PIA. */
  templateType?: "PIA" | "VENDOR" | "ITRM" | "CONTROL" | "ESG" | "TPDD" | "AIGOVERNANCE" | (string & {}) | null;
}

export interface TemplateCreateResponse {
  /** UUID. */
  id?: string | null;
  languageCode?: string | null;
  /** UUID. */
  rootVersionId?: string | null;
  /** Integer. */
  templateVersion?: number | null;
}

export interface UnarchiveAssessmentInput {
  body: string[];
}

export interface UpdateAssessmentTagsInput {
  path: {
    /** UUID. */
    assessmentId: string;
  };
  body: string[];
}

export interface WorkflowAndApprovalStageDetails {
  approvalStageDetails?: WorkflowStageBasicDetails[] | null;
  /** UUID. */
  workflowId?: string | null;
  workflowName?: string | null;
  workflowNameKey?: string | null;
}

export interface WorkflowStageBasicDetails {
  badgeColor?: string | null;
  /** UUID. */
  stageId?: string | null;
  stageName?: string | null;
  stageNameKey?: string | null;
}
