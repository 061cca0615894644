// Generated from specs/snapshots/platform-task-management.json. Do not edit; run pnpm generate.
import { defineOperation, type OperationGroup, type UnboundOperation } from "@onetrust-client/core";
import type { TaskManagement } from "./interface.js";

const service: OperationGroup = { package: "task-management", host: "tenant" };

/**
 * Create Task
 *
 * `POST /api/task-management/v1/tasks`
 */
export const createTask: UnboundOperation<TaskManagement["createTask"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createTask",
  path: "/api/task-management/v1/tasks",
  scopes: ["ISSUE"],
  method: "POST",
  body: "json",
});

/**
 * Get Task
 *
 * `GET /api/task-management/v1/tasks/{taskId}`
 */
export const getTask: UnboundOperation<TaskManagement["getTask"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getTask",
  path: "/api/task-management/v1/tasks/{taskId}",
  scopes: ["ISSUE_READ"],
  required: { query: ["taskTypeNameKey"] },
});

/**
 * Update Task
 *
 * `PUT /api/task-management/v1/tasks/{taskId}`
 */
export const updateTask: UnboundOperation<TaskManagement["updateTask"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateTask",
  path: "/api/task-management/v1/tasks/{taskId}",
  scopes: ["ISSUE"],
  method: "PUT",
  body: "json",
  required: { query: ["taskTypeNameKey"] },
  idempotent: true,
});
