// Generated from specs/snapshots/platform-task-management.json. Do not edit; run pnpm generate.
export { type TaskManagement, taskManagement } from "./client.js";
export type {
  AttributeValue,
  CreateTaskInput,
  DueDate,
  GetTaskInput,
  paths,
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
