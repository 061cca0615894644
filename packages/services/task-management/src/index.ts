// Generated from specs/snapshots/platform-task-management.json. Do not edit; run pnpm generate.
export { taskManagement } from "./client.js";
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
