// Generated from specs/snapshots/privacy-automation-incident-management.json. Do not edit; run pnpm generate.

export interface AdvanceStageAction {
  actionMetadata?: {
    [key: string]: unknown;
  } | null;
  actionType: "ATTRIBUTES" | "ATTACHMENT" | (string & {});
  /** UUID. */
  id: string;
  /** Known from examples only. */
  name?: unknown;
}

export interface Assessment {
  /** UUID. */
  assessmentId: string;
  assessmentName?: string | null;
  assessmentStatus?: "NOT_STARTED" | "IN_PROGRESS" | "UNDER_REVIEW" | "COMPLETED" | (string & {}) | null;
  primary?: boolean | null;
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

export interface CreateIncidentInput {
  body: IncidentCreateRequest;
}

export interface EntityOrganization {
  /** UUID. */
  id: string;
  name?: string | null;
}

export interface GetIncidentInput {
  path: {
    /** UUID. */
    incidentId: string;
  };
}

export interface Incident {
  assessmentLinks?: Assessment[] | null;
  /** UUID. */
  assigneeId?: string | null;
  assigneeName?: string | null;
  attributeValues?: {
    [key: string]: NamedAttributeValue[];
  } | null;
  closedSettingOn?: boolean | null;
  /** UUID. */
  createdBy?: string | null;
  /** Date and time. */
  createdDT?: string | null;
  creator?: string | null;
  /** Date and time. */
  dateClosed?: string | null;
  /** Date and time. */
  dateDiscovered?: string | null;
  /** Date and time. */
  dateOccurred?: string | null;
  /** Date and time. */
  deadline?: string | null;
  description?: string | null;
  /** UUID. */
  id?: string | null;
  incidentAssigneeInformation?: IncidentAssignee[] | null;
  incidentStageBadgeColor?: string | null;
  /** UUID. */
  incidentStageId?: string | null;
  incidentStageName?: string | null;
  incidentStatus?: IncidentStatus | null;
  /** UUID. */
  incidentTypeId?: string | null;
  incidentTypeName?: string | null;
  jurisdictions?: IncidentJurisdictionGuidance[] | null;
  name?: string | null;
  notificationNeeded?: "YES" | "NO" | "UNKNOWN" | (string & {}) | null;
  /** Integer. */
  number?: number | null;
  /** UUID. */
  orgGroupId?: string | null;
  orgGroupName?: string | null;
  rootCause?: string | null;
  /** UUID. */
  schemaId?: string | null;
  sourceType?: "MANUAL" | "ASSESSMENT" | "WEBFORM" | "NONE" | "INTEGRATION" | (string & {}) | null;
  /** Date and time. */
  updatedDT?: string | null;
  /** UUID. */
  workflowId?: string | null;
  workflowName?: string | null;
}

export interface IncidentAssignee {
  /** UUID. */
  assigneeId?: string | null;
  assigneeName?: string | null;
  /** Default USER. */
  type?: "USER" | "GROUP" | (string & {}) | null;
}

export interface IncidentAssigneeRequest {
  /** E-mail address. */
  assigneeEmail?: string | undefined;
  /** UUID. */
  assigneeId: string;
  /** Default USER. */
  type?: "USER" | "GROUP" | (string & {}) | undefined;
}

export interface IncidentCreateRequest {
  attributeValues?: {
    [key: string]: AttributeValueInput[] | null;
  } | undefined;
  autoAssessJurisdictions?: boolean | undefined;
  /** Date and time. */
  dateDiscovered?: string | undefined;
  /** Date and time. */
  dateOccurred?: string | undefined;
  /** Date and time. */
  deadline?: string | undefined;
  description?: string | undefined;
  incidentAssigneeRequests?: IncidentAssigneeRequest[] | undefined;
  incidentTypeName: string;
  jurisdictions?: IncidentJurisdictionCreateRequest[] | undefined;
  linkedInventories?: {
    [key: string]: InventoryLinkCreationRequest;
  } | undefined;
  name: string;
  /** Default UNKNOWN. */
  notificationNeeded?: NotificationNeededType | undefined;
  /** UUID. */
  orgGroupId: string;
  rootCause?: string | undefined;
  /** Default MANUAL. */
  sourceType?: IncidentSourceType | undefined;
}

export interface IncidentDetails {
  assessmentLinks?: Assessment[] | null;
  /** UUID. */
  assigneeId?: string | null;
  assigneeName?: string | null;
  attributeValues?: {
    [key: string]: NamedAttributeValue[];
  } | null;
  closedSettingOn?: boolean | null;
  /** UUID. */
  createdBy?: string | null;
  /** Date and time. */
  createdDT?: string | null;
  creator?: string | null;
  /** Date and time. */
  dateClosed?: string | null;
  /** Date and time. */
  dateDiscovered?: string | null;
  /** Date and time. */
  dateOccurred?: string | null;
  /** Date and time. */
  deadline?: string | null;
  description?: string | null;
  /** UUID. */
  id?: string | null;
  incidentAssigneeInformation?: IncidentAssignee[] | null;
  incidentStageBadgeColor?: string | null;
  /** UUID. */
  incidentStageId?: string | null;
  incidentStageName?: string | null;
  incidentStatus?: IncidentStatus | null;
  /** UUID. */
  incidentTypeId?: string | null;
  incidentTypeName?: string | null;
  name?: string | null;
  notificationNeeded?: "YES" | "NO" | "UNKNOWN" | (string & {}) | null;
  /** Integer. */
  number?: number | null;
  /** UUID. */
  orgGroupId?: string | null;
  orgGroupName?: string | null;
  rootCause?: string | null;
  /** UUID. */
  schemaId?: string | null;
  sourceType?: "MANUAL" | "ASSESSMENT" | "WEBFORM" | "NONE" | "INTEGRATION" | (string & {}) | null;
  /** Date and time. */
  updatedDT?: string | null;
  /** UUID. */
  workflowId?: string | null;
  workflowName?: string | null;
}

export interface IncidentJurisdictionCreateRequest {
  countryCode: string;
  /** UUID. */
  jurisdictionId?: string | undefined;
  stateProvinceCode?: string | undefined;
}

export interface IncidentJurisdictionGuidance {
  countryCode?: string | null;
  countryName?: string | null;
  /** UUID. */
  jurisdictionId?: string | null;
  notifyAuthority?: "NOTIFICATION_REQUIRED" | "NOTIFICATION_NOT_REQUIRED" | "NEEDS_MORE_INFO" | (string & {}) | null;
  /** Date and time. */
  notifyAuthorityDeadline?: string | null;
  notifyIndividual?: "NOTIFICATION_REQUIRED" | "NOTIFICATION_NOT_REQUIRED" | "NEEDS_MORE_INFO" | (string & {}) | null;
  /** Date and time. */
  notifyIndividualDeadline?: string | null;
  /** Integer. */
  numberOfAcceptedGuidances?: number | null;
  /** Integer. */
  numberOfAddressedGuidances?: number | null;
  /** Integer. */
  numberOfGuidances?: number | null;
  regionName?: string | null;
  stateProvinceCode?: string | null;
  stateProvinceName?: string | null;
  urgency?: "LOW" | "MEDIUM" | "HIGH" | "NONE" | (string & {}) | null;
}

export interface IncidentList {
  assigneeName?: string | null;
  attributeValues?: {
    [key: string]: AttributeValue[];
  } | null;
  /** UUID. */
  createdBy?: string | null;
  /** Date and time. */
  createdDate?: string | null;
  creator?: string | null;
  /** Date and time. */
  dateClosed?: string | null;
  /** Date and time. */
  dateDiscovered?: string | null;
  /** Date and time. */
  dateOccurred?: string | null;
  /** Date and time. */
  deadline?: string | null;
  description?: string | null;
  /** UUID. */
  incidentId?: string | null;
  incidentStageBadgeColor?: string | null;
  /** UUID. */
  incidentStageId?: string | null;
  incidentStageName?: string | null;
  incidentStatus?: "OPEN" | "CLOSED" | (string & {}) | null;
  /** UUID. */
  incidentTypeId?: string | null;
  incidentTypeName?: string | null;
  isDeleted?: boolean | null;
  isExtended?: boolean | null;
  name?: string | null;
  notificationNeeded?: "YES" | "NO" | "UNKNOWN" | (string & {}) | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  openAssessment?: number | null;
  /** UUID. */
  orgGroupId?: string | null;
  orgGroupName?: string | null;
  sourceType?: "MANUAL" | "ASSESSMENT" | "WEBFORM" | "NONE" | "INTEGRATION" | (string & {}) | null;
  /** Integer. */
  totalAssessment?: number | null;
  /** UUID. */
  workflowId?: string | null;
  workflowName?: string | null;
}

/** Default MANUAL. */
export type IncidentSourceType = "MANUAL" | "ASSESSMENT" | "WEBFORM" | "INTEGRATION" | (string & {});

export type IncidentStatus = "OPEN" | "CLOSED" | (string & {});

export interface IncidentUpdateRequest {
  attributeValues?: {
    [key: string]: AttributeValueInput[] | null;
  } | undefined;
  /** Date and time. */
  dateDiscovered?: string | undefined;
  /** Date and time. */
  dateOccurred?: string | undefined;
  /** Date and time. */
  deadline?: string | undefined;
  description?: string | undefined;
  incidentAssigneeRequests?: IncidentAssigneeRequest[] | undefined;
  incidentTypeName: string;
  jurisdictions?: IncidentJurisdictionCreateRequest[] | undefined;
  name: string;
  /** Default UNKNOWN. */
  notificationNeeded?: NotificationNeededType | undefined;
  /** UUID. */
  orgGroupId: string;
  rootCause?: string | undefined;
  /** Default MANUAL. */
  sourceType?: IncidentSourceType | undefined;
}

export interface InventoryLinkAssociation {
  /** UUID. */
  id?: string | null;
  inventoryType?: "assets" | "processing-activities" | "vendors" | "entities" | (string & {}) | null;
  name?: string | null;
  organization?: EntityOrganization | null;
}

export interface InventoryLinkCreationRequest {
  externalIds?: string[] | undefined;
  inventoryIds?: string[] | undefined;
  /** Default MANUAL. */
  sourceType?: LinkCreationMode | undefined;
}

/** Default MANUAL. */
export type LinkCreationMode = "MANUAL" | "ASSESSMENT" | "INTEGRATION" | (string & {});

export interface LinkIncidentToInventoryInput {
  path: {
    /** UUID. */
    incidentId: string;
    inventoryType: "assets" | "processing-activities" | "vendors" | "entities" | (string & {});
  };
  body: InventoryLinkCreationRequest;
}

export interface NamedAttributeValue {
  associatedAttributeValueInformation?: AssociatedAttributeValue[] | null;
  attributeName?: string | null;
  colorCode?: string | null;
  disabled?: boolean | null;
  displayLabel?: string | null;
  /** UUID. */
  id?: string | null;
  optionSelectionValue?: string | null;
  value: string;
  valueKey?: string | null;
}

/** Default UNKNOWN. */
export type NotificationNeededType = "YES" | "NO" | "UNKNOWN" | (string & {});

export interface SearchCriteria {
  filters?: {
    [key: string]: unknown;
  } | undefined;
  fullText?: string | undefined;
}

export interface SearchIncidentsInput {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 2000, default 20. */
    size?: number | undefined;
    sort?: "createdDate,asc" | "createdDate,desc" | "name,asc" | "name,desc" | (string & {}) | undefined;
  } | undefined;
  body?: SearchCriteria | undefined;
}

export interface StageException {
  /** Known from examples only. */
  approverCount?: unknown;
  /** Known from examples only. */
  enabled?: unknown;
  /** UUID. */
  exceptionGrantedTargetStageId?: string | null;
  stageExceptionApprovers?: WorkflowStageApprover[] | null;
  workflowExceptionApprovalRequiredFromAll?: boolean | null;
}

export interface UpdateIncidentInput {
  path: {
    /** UUID. */
    incidentId: string;
  };
  body: IncidentUpdateRequest;
}

export interface UpdateIncidentStageByTypeInput {
  path: {
    /** UUID. */
    entityId: string;
    type: string;
  };
  body: WorkflowSpecificStageNavigationRequest;
}

export interface UpdateIncidentStageInput {
  path: {
    /** UUID. */
    entityId: string;
  };
  body: WorkflowSpecificStageNavigationRequest;
}

export interface WorkflowSpecificStageNavigationRequest {
  nextStageName: string;
  parameters?: {
    [key: string]: unknown;
  } | undefined;
}

export interface WorkflowStageApprover {
  approverCategory?: string | null;
  approverType: "SYSTEM_USER" | "USER_ATTRIBUTE" | (string & {});
  /** UUID. */
  approverUserGroupId?: string | null;
  /** UUID. */
  approverUserId?: string | null;
  customFields?: {
    [key: string]: unknown;
  } | null;
  /** UUID. */
  id: string;
  /** Known from examples only. */
  name?: unknown;
  referenceApproverUserSourceId?: string | null;
  referenceApproverUserSourceOwner?: string | null;
  /** UUID. */
  workFlowStageId: string;
}

export interface WorkflowStageAssignment {
  approverCategory?: string | null;
  /** UUID. */
  id?: string | null;
  name?: string | null;
  sourceType?: string | null;
}

export interface WorkflowStageList {
  additionalFields?: {
    [key: string]: unknown;
  } | null;
  advanceStageActionEnabled?: boolean | null;
  advanceStageActions?: AdvanceStageAction[] | null;
  allowDeletion?: boolean | null;
  approvalStage?: boolean | null;
  autoAdvanceOnApproval?: boolean | null;
  badgeColor?: string | null;
  customFields?: {
    [key: string]: unknown;
  } | null;
  description?: string | null;
  descriptionKey?: string | null;
  exceptionStage?: boolean | null;
  /** UUID. */
  id: string;
  name: string;
  nameKey?: string | null;
  /** Integer, at least 1. */
  sequence: number;
  stageApprovers?: WorkflowStageApprover[] | null;
  stageAssignments?: WorkflowStageAssignment[] | null;
  stageExceptionConfiguration?: StageException | null;
}
