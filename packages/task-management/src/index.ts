// Generated from specs/snapshots/platform-task-management.json. Do not edit; run pnpm generate.
export { type TaskManagement, taskManagement } from "./client.js";
export type {
  AttributeValue,
  CreateTaskInput,
  DueDateInfo,
  GetTaskInput,
  paths,
  TaskAssignmentInformation,
  TaskCollaborator,
  TaskContextInformation,
  TaskCreateRequest,
  TaskInformation,
  TaskTypeInformation,
  TaskUpdateRequest,
  UpdateTaskInput,
  UserInformation,
} from "./schema.js";
