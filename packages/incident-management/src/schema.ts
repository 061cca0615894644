// Generated from specs/snapshots/privacy-automation-incident-management.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

export interface AdvanceStageActionInformation {
  actionMetadata?: {
    [key: string]: unknown;
  };
  actionType: "ATTRIBUTES, ATTACHMENT";
  /** Format: uuid */
  id: string;
}

export interface AssessmentInformation {
  /** Format: uuid */
  assessmentId: string;
  assessmentName?: string;
  assessmentStatus?: "NOT_STARTED" | "IN_PROGRESS" | "UNDER_REVIEW" | "COMPLETED";
  primary?: boolean;
}

export interface AssociatedAttributeValueInformation {
  colorCode?: string;
  /** Format: uuid */
  id?: string;
  value: string;
  valueKey?: string;
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

export interface CreateIncidentInput {
  body: IncidentCreateRequest;
}

export interface EntityOrganizationInformation {
  /** Format: uuid */
  id: string;
  name?: string;
}

export interface GetIncidentInput {
  path: {
    /** Format: uuid */
    incidentId: string;
  };
}

export interface IncidentAssigneeInformation {
  /** Format: uuid */
  assigneeId?: string;
  assigneeName?: string;
  /** @default USER */
  type?: "USER" | "GROUP";
}

export interface IncidentAssigneeRequest {
  /** Format: email */
  assigneeEmail?: string;
  /** Format: uuid */
  assigneeId: string;
  /** @default USER */
  type?: "USER" | "GROUP";
}

export interface IncidentCreateRequest {
  attributeValues?: {
    [key: string]: AttributeValueInformation[];
  };
  autoAssessJurisdictions?: boolean;
  /** Format: date-time */
  dateDiscovered?: string;
  /** Format: date-time */
  dateOccurred?: string;
  /** Format: date-time */
  deadline?: string;
  description?: string;
  incidentAssigneeRequests?: IncidentAssigneeRequest[];
  /** @default Unknown */
  incidentTypeName: string;
  jurisdictions?: IncidentJurisdictionCreateRequest[];
  linkedInventories?: {
    [key: string]: InventoryLinkCreationRequest;
  };
  name: string;
  /** @default UNKNOWN */
  notificationNeeded?: NotificationNeededType;
  /** Format: uuid */
  orgGroupId: string;
  rootCause?: string;
  /** @default MANUAL */
  sourceType?: IncidentSourceType;
}

export interface IncidentDetails {
  assessmentLinks?: AssessmentInformation[];
  /** Format: uuid */
  assigneeId?: string;
  assigneeName?: string;
  attributeValues?: {
    [key: string]: NamedAttributeValueInformation[];
  };
  closedSettingOn?: boolean;
  /** Format: uuid */
  createdBy?: string;
  /** Format: date-time */
  createdDT?: string;
  creator?: string;
  /** Format: date-time */
  dateClosed?: string;
  /** Format: date-time */
  dateDiscovered?: string;
  /** Format: date-time */
  dateOccurred?: string;
  /** Format: date-time */
  deadline?: string;
  description?: string;
  /** Format: uuid */
  id?: string;
  incidentAssigneeInformation?: IncidentAssigneeInformation[];
  incidentStageBadgeColor?: string;
  /** Format: uuid */
  incidentStageId?: string;
  incidentStageName?: string;
  incidentStatus?: IncidentStatus;
  /** Format: uuid */
  incidentTypeId?: string;
  incidentTypeName?: string;
  name?: string;
  notificationNeeded?: "YES" | "NO" | "UNKNOWN";
  /** Format: int64 */
  number?: number;
  /** Format: uuid */
  orgGroupId?: string;
  orgGroupName?: string;
  rootCause?: string;
  /** Format: uuid */
  schemaId?: string;
  sourceType?: "MANUAL" | "ASSESSMENT" | "WEBFORM" | "NONE" | "INTEGRATION";
  /** Format: date-time */
  updatedDT?: string;
  /** Format: uuid */
  workflowId?: string;
  workflowName?: string;
}

export interface IncidentInformation {
  assessmentLinks?: AssessmentInformation[];
  /** Format: uuid */
  assigneeId?: string;
  assigneeName?: string;
  attributeValues?: {
    [key: string]: NamedAttributeValueInformation[];
  };
  closedSettingOn?: boolean;
  /** Format: uuid */
  createdBy?: string;
  /** Format: date-time */
  createdDT?: string;
  creator?: string;
  /** Format: date-time */
  dateClosed?: string;
  /** Format: date-time */
  dateDiscovered?: string;
  /** Format: date-time */
  dateOccurred?: string;
  /** Format: date-time */
  deadline?: string;
  description?: string;
  /** Format: uuid */
  id?: string;
  incidentAssigneeInformation?: IncidentAssigneeInformation[];
  incidentStageBadgeColor?: string;
  /** Format: uuid */
  incidentStageId?: string;
  incidentStageName?: string;
  incidentStatus?: IncidentStatus;
  /** Format: uuid */
  incidentTypeId?: string;
  incidentTypeName?: string;
  jurisdictions?: IncidentJurisdictionGuidanceInformation[];
  name?: string;
  notificationNeeded?: "YES" | "NO" | "UNKNOWN";
  /** Format: int64 */
  number?: number;
  /** Format: uuid */
  orgGroupId?: string;
  orgGroupName?: string;
  rootCause?: string;
  /** Format: uuid */
  schemaId?: string;
  sourceType?: "MANUAL" | "ASSESSMENT" | "WEBFORM" | "NONE" | "INTEGRATION";
  /** Format: date-time */
  updatedDT?: string;
  /** Format: uuid */
  workflowId?: string;
  workflowName?: string;
}

export interface IncidentJurisdictionCreateRequest {
  /** @default USA */
  countryCode: string;
  /** Format: uuid */
  jurisdictionId?: string;
  stateProvinceCode?: string;
}

export interface IncidentJurisdictionGuidanceInformation {
  countryCode?: string;
  countryName?: string;
  /** Format: uuid */
  jurisdictionId?: string;
  notifyAuthority?: "NOTIFICATION_REQUIRED" | "NOTIFICATION_NOT_REQUIRED" | "NEEDS_MORE_INFO";
  /** Format: date-time */
  notifyAuthorityDeadline?: string;
  notifyIndividual?: "NOTIFICATION_REQUIRED" | "NOTIFICATION_NOT_REQUIRED" | "NEEDS_MORE_INFO";
  /** Format: date-time */
  notifyIndividualDeadline?: string;
  /** Format: int32 */
  numberOfAcceptedGuidances?: number;
  /** Format: int32 */
  numberOfAddressedGuidances?: number;
  /** Format: int32 */
  numberOfGuidances?: number;
  regionName?: string;
  stateProvinceCode?: string;
  stateProvinceName?: string;
  urgency?: "LOW" | "MEDIUM" | "HIGH" | "NONE";
}

export interface IncidentListInformation {
  assigneeName?: string;
  attributeValues?: {
    [key: string]: AttributeValueInformation[];
  };
  /** Format: uuid */
  createdBy?: string;
  /** Format: date-time */
  createdDate?: string;
  creator?: string;
  /** Format: date-time */
  dateClosed?: string;
  /** Format: date-time */
  dateDiscovered?: string;
  /** Format: date-time */
  dateOccurred?: string;
  /** Format: date-time */
  deadline?: string;
  description?: string;
  /** Format: uuid */
  incidentId?: string;
  incidentStageBadgeColor?: string;
  /** Format: uuid */
  incidentStageId?: string;
  incidentStageName?: string;
  incidentStatus?: "OPEN" | "CLOSED";
  /** Format: uuid */
  incidentTypeId?: string;
  incidentTypeName?: string;
  isDeleted?: boolean;
  isExtended?: boolean;
  name?: string;
  notificationNeeded?: "YES" | "NO" | "UNKNOWN";
  /** Format: int64 */
  number?: number;
  /** Format: int64 */
  openAssessment?: number;
  /** Format: uuid */
  orgGroupId?: string;
  orgGroupName?: string;
  sourceType?: "MANUAL" | "ASSESSMENT" | "WEBFORM" | "NONE" | "INTEGRATION";
  /** Format: int64 */
  totalAssessment?: number;
  /** Format: uuid */
  workflowId?: string;
  workflowName?: string;
}

/** @default MANUAL */
export type IncidentSourceType = "MANUAL" | "ASSESSMENT" | "WEBFORM" | "INTEGRATION";

export type IncidentStatus = "OPEN" | "CLOSED";

export interface IncidentUpdateRequest {
  attributeValues?: {
    [key: string]: AttributeValueInformation[];
  };
  /** Format: date-time */
  dateDiscovered?: string;
  /** Format: date-time */
  dateOccurred?: string;
  /** Format: date-time */
  deadline?: string;
  description?: string;
  incidentAssigneeRequests?: IncidentAssigneeRequest[];
  /** @default Unknown */
  incidentTypeName: string;
  jurisdictions?: IncidentJurisdictionCreateRequest[];
  name: string;
  /** @default UNKNOWN */
  notificationNeeded?: NotificationNeededType;
  /** Format: uuid */
  orgGroupId: string;
  rootCause?: string;
  /** @default MANUAL */
  sourceType?: IncidentSourceType;
}

export interface InventoryLinkAssociationInformation {
  /** Format: uuid */
  id?: string;
  inventoryType?: "assets" | "processing-activities" | "vendors" | "entities";
  name?: string;
  organization?: EntityOrganizationInformation;
}

export interface InventoryLinkCreationRequest {
  externalIds?: string[];
  inventoryIds?: string[];
  /** @default MANUAL */
  sourceType?: LinkCreationMode;
}

/** @default MANUAL */
export type LinkCreationMode = "MANUAL" | "ASSESSMENT" | "INTEGRATION";

export interface LinkIncidentToInventoryInput {
  path: {
    /** Format: uuid */
    incidentId: string;
    inventoryType: "assets" | "processing-activities" | "vendors" | "entities";
  };
  body: InventoryLinkCreationRequest;
}

export interface NamedAttributeValueInformation {
  associatedAttributeValueInformation?: AssociatedAttributeValueInformation[];
  attributeName?: string;
  colorCode?: string;
  disabled?: boolean;
  displayLabel?: string;
  /** Format: uuid */
  id?: string;
  optionSelectionValue?: string;
  value: string;
  valueKey?: string;
}

/** @default UNKNOWN */
export type NotificationNeededType = "YES" | "NO" | "UNKNOWN";

export interface SearchCriteriaInformation {
  filters?: {
    [key: string]: unknown;
  };
  fullText?: string;
}

export interface SearchIncidentsInput {
  query?: {
    /** @default 0 */
    page?: number;
    /** @default 20 */
    size?: number;
    sort?: "createdDate,asc" | "createdDate,desc" | "name,asc" | "name,desc";
  };
  body?: SearchCriteriaInformation;
}

export interface StageExceptionInformation {
  /** Format: uuid */
  exceptionGrantedTargetStageId?: string;
  stageExceptionApprovers?: WorkflowStageApproverInformation[];
  workflowExceptionApprovalRequiredFromAll?: boolean;
}

export interface UpdateIncidentInput {
  path: {
    /** Format: uuid */
    incidentId: string;
  };
  body: IncidentUpdateRequest;
}

export interface UpdateIncidentStageByTypeInput {
  path: {
    /** Format: uuid */
    entityId: string;
    type: string;
  };
  body: WorkflowSpecificStageNavigationRequest;
}

export interface UpdateIncidentStageInput {
  path: {
    /** Format: uuid */
    entityId: string;
  };
  body: WorkflowSpecificStageNavigationRequest;
}

export interface WorkflowSpecificStageNavigationRequest {
  nextStageName: string;
  parameters?: {
    [key: string]: unknown;
  };
}

export interface WorkflowStageApproverInformation {
  approverCategory?: string;
  approverType: "SYSTEM_USER, USER_ATTRIBUTE";
  /** Format: uuid */
  approverUserGroupId?: string;
  /** Format: uuid */
  approverUserId?: string;
  customFields?: {
    [key: string]: unknown;
  };
  /** Format: uuid */
  id: string;
  referenceApproverUserSourceId?: string;
  referenceApproverUserSourceOwner?: string;
  /** Format: uuid */
  workFlowStageId: string;
}

export interface WorkflowStageAssignmentInformation {
  approverCategory?: string;
  /** Format: uuid */
  id?: string;
  name?: string;
  sourceType?: string;
}

export interface WorkflowStageListInformation {
  additionalFields?: {
    [key: string]: unknown;
  };
  advanceStageActionEnabled?: boolean;
  advanceStageActions?: AdvanceStageActionInformation[];
  allowDeletion?: boolean;
  approvalStage?: boolean;
  autoAdvanceOnApproval?: boolean;
  badgeColor?: string;
  customFields?: {
    [key: string]: unknown;
  };
  description?: string;
  descriptionKey?: string;
  exceptionStage?: boolean;
  /** Format: uuid */
  id: string;
  name: string;
  nameKey?: string;
  /** Format: int32 */
  sequence: number;
  stageApprovers?: WorkflowStageApproverInformation[];
  stageAssignments?: WorkflowStageAssignmentInformation[];
  stageExceptionConfiguration?: StageExceptionInformation;
}

export interface paths {
  "/api/incident/v1/assignments/entities/{entityId}/stage": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Update Incident Stage */
    post: operations["updateIncidentStage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/incident/v1/assignments/entities/{entityId}/types/{type}/stage": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Update Incident Stage by Type */
    post: operations["updateIncidentStageByType"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/incident/v1/incidents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Incident */
    post: operations["createIncident"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/incident/v1/incidents/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Search Incidents */
    post: operations["searchIncidents"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/incident/v1/incidents/{incidentId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Incident */
    get: operations["getIncident"];
    /** Update Incident */
    put: operations["updateIncident"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/incident/v1/incidents/{incidentId}/inventory-links/{inventoryType}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Link Incident to Inventory */
    post: operations["linkIncidentToInventory"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  updateIncidentStage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        entityId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": WorkflowSpecificStageNavigationRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WorkflowStageListInformation;
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
  updateIncidentStageByType: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        entityId: string;
        type: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": WorkflowSpecificStageNavigationRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WorkflowStageListInformation;
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
  createIncident: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": IncidentCreateRequest;
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
  searchIncidents: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "createdDate,asc" | "createdDate,desc" | "name,asc" | "name,desc";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": SearchCriteriaInformation;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": IncidentListInformation[];
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
  getIncident: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        incidentId: string;
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
          "application/json": IncidentDetails;
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
  updateIncident: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        incidentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": IncidentUpdateRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": IncidentInformation;
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
  linkIncidentToInventory: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        incidentId: string;
        inventoryType: "assets" | "processing-activities" | "vendors" | "entities";
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": InventoryLinkCreationRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InventoryLinkAssociationInformation;
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
