// Generated from specs/snapshots/platform-task-management.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

export interface AttributeValue {
  value: string;
  valueKey: string;
}

export interface CreateTaskInput {
  body: TaskCreateRequest;
}

export interface DueDateInfo {
  color: string;
  /** Format: date-time */
  date: string;
  icon: string;
  /** Format: int64 */
  numberOfDays: number;
  textKey: string;
}

export interface GetTaskInput {
  path: {
    /** Format: uuid */
    taskId: string;
  };
  query: {
    taskTypeNameKey: "Issue";
  };
}

export interface TaskAssignmentInformation {
  /** Format: uuid */
  assigneeId: string;
  isCollaborator: boolean;
  type: "USER" | "GROUP";
  userInfo?: UserInformation;
}

export interface TaskCollaborator {
  collaboratorEmail?: string;
  /** Format: uuid */
  collaboratorId?: string;
  type: "USER" | "GROUP";
}

export interface TaskContextInformation {
  parameters?: {
    [key: string]: unknown;
  };
}

export interface TaskCreateRequest {
  assigneeEmail?: string;
  /** Format: uuid */
  assigneeId?: string;
  collaborators?: TaskCollaborator[];
  context?: TaskContextInformation;
  /** Format: date-time */
  deadline?: string;
  description?: string;
  isActive?: boolean;
  isRequired?: boolean;
  moduleSource?: "ASSESSMENT" | "AUDIT" | "CYBER_RISK" | "DATA_MAPPING" | "DATA_GOVERNANCE" | "ESG" | "ERM" | "INCIDENT" | "ISSUE" | "ITRM" | "PROGRAM_BENCHMARKING" | "MATURITY_PLANNING" | "RISK" | "VENDOR" | "VENDOR_PORTAL" | "COMPLIANCE_MGMT" | "SPEAK_UP" | "ENTITY_SCOPE" | "CONTROL_OBJECTIVE" | "EXCEPTION";
  /** Format: uuid */
  orgGroupId: string;
  /** Format: uuid */
  parentEntityId: string;
  /** @default MEDIUM */
  priority?: "LOW" | "MEDIUM" | "HIGH";
  /** Format: uuid */
  resourceId?: string;
  resourceTypeNameKey?: string;
  /** Format: uuid */
  sourceId?: string;
  sourceType?: string;
  taskName: string;
  taskTypeNameKey: string;
}

export interface TaskInformation {
  Activity?: "COMPLETE_TASK" | "REVIEW_DSARSUBTASK" | "APPROVE_RISK" | "RESPOND_TO_ASSESSMENT" | "COMPLETE_AUDIT" | "REVIEW_REQUEST" | "COURSE_COMPLETION_PENDING" | "REVIEW_ASSESSMENT" | "REVIEW_INCIDENT" | "IMPLEMENT_CONTROL" | "RISK_TREATMENT" | "REVIEW_FINDING" | "ACKNOWLEDGE_TO_ATTESTATION" | "REVIEW_INITIATIVE" | "COMPLETE_DISCLOSURE" | "COMPLETE_DISCLOSURE_ATTESTATION" | "EVIDENCE_TASK" | "COMPLETE_DISC_QUESTIONNAIRE" | "COMPLIANCE_INITIATIVE" | "REVIEW_ISSUE" | "CASE_ASSIGNED" | "SPEAK_UP_QUESTION_ASSIGNED" | "CONTROL_OBJECTIVE" | "REVIEW_EXCEPTION";
  "Permissions Metadata"?: {
    [key: string]: boolean;
  };
  "Presentation Mode"?: "NAVIGATION" | "DRAWER";
  /** @deprecated */
  activityKey?: string;
  /** Format: uuid */
  assigneeId?: string;
  badgeColor?: string;
  canEditRequiredTask?: boolean;
  /** Format: date-time */
  completionDate?: string;
  /**
   * Format: uuid
   * @deprecated
   */
  createdBy?: string;
  createdByAttribute?: AttributeValue;
  /** Format: date-time */
  createdDT?: string;
  /** Format: date-time */
  deadline: string;
  description?: string;
  dueDateInfo?: DueDateInfo;
  /** Format: uuid */
  id: string;
  isActive: boolean;
  isCollaboratorGroupSupported?: boolean;
  isCollaboratorSupported?: boolean;
  isRequired?: boolean;
  /**
   * Format: uuid
   * @deprecated
   */
  modifiedBy?: string;
  modifiedByAttribute?: AttributeValue;
  /** Format: date-time */
  modifiedDT?: string;
  moduleSource?: "ASSESSMENT" | "AUDIT" | "CYBER_RISK" | "DATA_MAPPING" | "DATA_GOVERNANCE" | "ESG" | "ERM" | "INCIDENT" | "ISSUE" | "ITRM" | "PROGRAM_BENCHMARKING" | "MATURITY_PLANNING" | "RISK" | "VENDOR" | "VENDOR_PORTAL" | "COMPLIANCE_MGMT" | "SPEAK_UP" | "ENTITY_SCOPE" | "CONTROL_OBJECTIVE" | "EXCEPTION";
  orgGroupAttribute?: AttributeValue;
  /**
   * Format: uuid
   * @deprecated
   */
  orgGroupId?: string;
  /** Format: uuid */
  parentEntityId: string;
  pastDue?: boolean;
  priority: "LOW" | "MEDIUM" | "HIGH";
  relativeUrl?: string;
  /** Format: uuid */
  sourceId?: string;
  sourceType?: string;
  stageName?: string;
  stageNameKey?: string;
  status: "Open" | "Closed";
  taskAssignmentInformations?: TaskAssignmentInformation[];
  taskName: string;
  taskType: TaskTypeInformation;
  workflowAndStageBasicInformation?: unknown;
  /** Format: uuid */
  workflowId?: string;
  /** Format: uuid */
  workflowStageId?: string;
}

export interface TaskTypeInformation {
  icon?: string;
  /** Format: uuid */
  id: string;
  label: string;
  module: string;
  moduleNameTranslationKey: string;
  name: string;
  nameKey: string;
}

export interface TaskUpdateRequest {
  assigneeEmail?: string;
  /** Format: uuid */
  assigneeId?: string;
  collaborators?: TaskCollaborator[];
  context?: TaskContextInformation;
  /** Format: date-time */
  deadline?: string;
  description?: string;
  isRequired?: boolean;
  /** @default MEDIUM */
  priority?: "LOW" | "MEDIUM" | "HIGH";
  /** Format: uuid */
  sourceId?: string;
  sourceType?: string;
  status?: "Open" | "Closed";
  taskName: string;
}

export interface UpdateTaskInput {
  path: {
    /** Format: uuid */
    taskId: string;
  };
  query: {
    taskTypeNameKey: "Issue";
  };
  body: TaskUpdateRequest;
}

export interface UserInformation {
  "User Name"?: string;
  "User Name With Attributes"?: string;
}

export interface paths {
  "/api/task-management/v1/tasks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Task */
    post: operations["createTask"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/task-management/v1/tasks/{taskId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Task */
    get: operations["getTask"];
    /** Update Task */
    put: operations["updateTask"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  createTask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
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
          "application/json": TaskInformation;
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
  getTask: {
    parameters: {
      query: {
        taskTypeNameKey: "Issue";
      };
      header?: never;
      path: {
        taskId: string;
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
          "application/json": TaskInformation;
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
  updateTask: {
    parameters: {
      query: {
        taskTypeNameKey: "Issue";
      };
      header?: never;
      path: {
        taskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": TaskUpdateRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TaskInformation;
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
