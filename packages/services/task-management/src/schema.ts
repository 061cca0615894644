// Generated from specs/snapshots/platform-task-management.json. Do not edit; run pnpm generate.

export interface AttributeValue {
  /** 1 to 255 characters. */
  value: string;
  /** 1 to 255 characters. */
  valueKey: string;
}

export interface CreateTaskInput {
  body: TaskCreateRequest;
}

export interface DueDate {
  /** 1 to 7 characters. */
  color: string;
  /** Date and time. */
  date: string;
  /** 1 to 50 characters. */
  icon: string;
  /** Integer. */
  numberOfDays: number;
  /** 1 to 255 characters. */
  textKey: string;
}

export interface GetTaskInput {
  path: {
    /** UUID. */
    taskId: string;
  };
  query: {
    taskTypeNameKey: "Issue";
  };
}

export type Task = {
  Activity?: "COMPLETE_TASK" | "REVIEW_DSARSUBTASK" | "APPROVE_RISK" | "RESPOND_TO_ASSESSMENT" | "COMPLETE_AUDIT" | "REVIEW_REQUEST" | "COURSE_COMPLETION_PENDING" | "REVIEW_ASSESSMENT" | "REVIEW_INCIDENT" | "IMPLEMENT_CONTROL" | "RISK_TREATMENT" | "REVIEW_FINDING" | "ACKNOWLEDGE_TO_ATTESTATION" | "REVIEW_INITIATIVE" | "COMPLETE_DISCLOSURE" | "COMPLETE_DISCLOSURE_ATTESTATION" | "EVIDENCE_TASK" | "COMPLETE_DISC_QUESTIONNAIRE" | "COMPLIANCE_INITIATIVE" | "REVIEW_ISSUE" | "CASE_ASSIGNED" | "SPEAK_UP_QUESTION_ASSIGNED" | "CONTROL_OBJECTIVE" | "REVIEW_EXCEPTION" | (string & {}) | null;
  /** @deprecated */
  activityKey?: string | null;
  /** UUID. */
  assigneeId?: string | null;
  /** 4 to 7 characters. */
  badgeColor?: string | null;
  canEditRequiredTask?: boolean | null;
  /** Date and time. */
  completionDate?: string | null;
  /**
   * UUID.
   * @deprecated
   */
  createdBy?: string | null;
  createdByAttribute?: AttributeValue | null;
  /** Date and time. */
  createdDT?: string | null;
  /** Date and time. */
  deadline?: string | null;
  /** At most 4000 characters. */
  description?: string | null;
  dueDateInfo?: DueDate | null;
  /** UUID. */
  id: string;
  isActive: boolean;
  isCollaboratorGroupSupported?: boolean | null;
  isCollaboratorSupported?: boolean | null;
  isRequired?: boolean | null;
  /**
   * UUID.
   * @deprecated
   */
  modifiedBy?: string | null;
  modifiedByAttribute?: AttributeValue | null;
  /** Date and time. */
  modifiedDT?: string | null;
  moduleSource?: "ASSESSMENT" | "AUDIT" | "CYBER_RISK" | "DATA_MAPPING" | "DATA_GOVERNANCE" | "ESG" | "ERM" | "INCIDENT" | "ISSUE" | "ITRM" | "PROGRAM_BENCHMARKING" | "MATURITY_PLANNING" | "RISK" | "VENDOR" | "VENDOR_PORTAL" | "COMPLIANCE_MGMT" | "SPEAK_UP" | "ENTITY_SCOPE" | "CONTROL_OBJECTIVE" | "EXCEPTION" | (string & {}) | null;
  orgGroupAttribute?: AttributeValue | null;
  /**
   * UUID.
   * @deprecated
   */
  orgGroupId?: string | null;
  /** UUID. */
  parentEntityId: string;
  pastDue?: boolean | null;
  priority: "LOW" | "MEDIUM" | "HIGH" | (string & {});
  /** 1 to 255 characters. */
  relativeUrl?: string | null;
  /** UUID. */
  sourceId?: string | null;
  /** At most 50 characters. */
  sourceType?: string | null;
  /** 1 to 255 characters. */
  stageName?: string | null;
  /** 1 to 255 characters. */
  stageNameKey?: string | null;
  status: "Open" | "Closed" | (string & {});
  taskAssignmentInformations?: TaskAssignment[] | null;
  /** 1 to 255 characters. */
  taskName: string;
  taskType: TaskType;
  workflowAndStageBasicInformation?: unknown;
  /** UUID. */
  workflowId?: string | null;
  /** UUID. */
  workflowStageId?: string | null;
} & {
  [key: string]: unknown;
};

export interface TaskAssignment {
  /** UUID. */
  assigneeId: string;
  isCollaborator: boolean;
  type: "USER" | "GROUP" | (string & {});
  userInfo?: User | null;
}

export interface TaskCollaborator {
  /** At most 255 characters. */
  collaboratorEmail?: string | undefined;
  /** UUID. */
  collaboratorId?: string | undefined;
  type: "USER" | "GROUP" | (string & {});
}

export interface TaskContext {
  parameters?: {
    [key: string]: unknown;
  } | undefined;
}

export interface TaskCreateRequest {
  /** At most 255 characters. */
  assigneeEmail?: string | undefined;
  /** UUID. */
  assigneeId?: string | undefined;
  collaborators?: TaskCollaborator[] | undefined;
  context?: TaskContext | undefined;
  /** Date and time. */
  deadline?: string | null | undefined;
  /** At most 2000 characters. */
  description?: string | undefined;
  isActive?: boolean | undefined;
  isRequired?: boolean | undefined;
  moduleSource?: "ASSESSMENT" | "AUDIT" | "CYBER_RISK" | "DATA_MAPPING" | "DATA_GOVERNANCE" | "ESG" | "ERM" | "INCIDENT" | "ISSUE" | "ITRM" | "PROGRAM_BENCHMARKING" | "MATURITY_PLANNING" | "RISK" | "VENDOR" | "VENDOR_PORTAL" | "COMPLIANCE_MGMT" | "SPEAK_UP" | "ENTITY_SCOPE" | "CONTROL_OBJECTIVE" | "EXCEPTION" | (string & {}) | undefined;
  /** UUID. */
  orgGroupId: string;
  /** UUID. */
  parentEntityId: string;
  /** Default MEDIUM. */
  priority?: "LOW" | "MEDIUM" | "HIGH" | (string & {}) | undefined;
  /** UUID. */
  resourceId?: string | undefined;
  /** 1 to 100 characters. */
  resourceTypeNameKey?: string | undefined;
  /** UUID. */
  sourceId?: string | undefined;
  /** At most 16 characters. */
  sourceType?: string | undefined;
  /** At most 512 characters. */
  taskName: string;
  /** 1 to 100 characters. */
  taskTypeNameKey: string;
}

export interface TaskType {
  /** At least 1 character. */
  icon?: string | null;
  /** UUID. */
  id: string;
  /** 1 to 255 characters. */
  label?: string | null;
  /** 1 to 100 characters. */
  module: string;
  /** 1 to 255 characters. */
  moduleNameTranslationKey: string;
  /** 1 to 100 characters. */
  name: string;
  /** 1 to 255 characters. */
  nameKey: string;
}

export interface TaskUpdateRequest {
  /** At most 255 characters. */
  assigneeEmail?: string | undefined;
  /** UUID. */
  assigneeId?: string | undefined;
  collaborators?: TaskCollaborator[] | undefined;
  context?: TaskContext | undefined;
  /** Date and time. */
  deadline?: string | undefined;
  /** At most 2000 characters. */
  description?: string | undefined;
  isRequired?: boolean | undefined;
  /** Default MEDIUM. */
  priority?: "LOW" | "MEDIUM" | "HIGH" | (string & {}) | undefined;
  /** UUID. */
  sourceId?: string | undefined;
  /** At most 16 characters. */
  sourceType?: string | undefined;
  status?: "Open" | "Closed" | (string & {}) | undefined;
  /** At most 512 characters. */
  taskName: string;
}

export interface UpdateTaskInput {
  path: {
    /** UUID. */
    taskId: string;
  };
  query: {
    taskTypeNameKey: "Issue";
  };
  body: TaskUpdateRequest;
}

export interface User {
  name?: string | null;
  nameWithAttributes?: string | null;
}
