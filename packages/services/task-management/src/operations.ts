// Generated from specs/snapshots/platform-task-management.json. Do not edit; run pnpm generate.
import type { OperationDefinitions } from "@onetrust-client/core";
import type { TaskManagement } from "./interface.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationDefinitions<TaskManagement> = {
  createTask: { path: "/api/task-management/v1/tasks", scopes: ["ISSUE"], method: "POST", body: "json" },
  getTask: {
    path: "/api/task-management/v1/tasks/{taskId}",
    scopes: ["ISSUE_READ"],
    required: { query: ["taskTypeNameKey"] },
  },
  updateTask: {
    path: "/api/task-management/v1/tasks/{taskId}",
    scopes: ["ISSUE"],
    method: "PUT",
    body: "json",
    required: { query: ["taskTypeNameKey"] },
    idempotent: true,
  },
};
