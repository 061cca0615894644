// Generated from specs/snapshots/platform-task-management.json. Do not edit; run pnpm generate.
import { defineService, type Service } from "@onetrust-client/core";
import type { TaskManagement } from "./interface.js";
import * as operations from "./operations.js";

export type { TaskManagement } from "./interface.js";
export type {
  AttributeValue,
  CreateTaskInput,
  DueDate,
  GetTaskInput,
  Task,
  TaskAssignment,
  TaskCollaborator,
  TaskContext,
  TaskCreateRequest,
  TaskType,
  TaskUpdateRequest,
  UpdateTaskInput,
  User,
} from "./schema.js";

/** Binds the operations of OneTrust's "Platform - Task Management" to a connection. */
export const taskManagement: Service<TaskManagement> = /* @__PURE__ */ defineService<TaskManagement>({
  package: "task-management",
  host: "tenant",
  definition: {
    id: "platform-task-management",
    asOf: "mid-2026",
    snapshot: "fc17c1081dbf9fb25b1b149008e44e14a316f213d4be0addbd925b4bad4efcc1",
  },
  operations,
});
