// Generated from specs/snapshots/platform-task-management.json. Do not edit; run pnpm generate.
import type { Operation } from "@onetrust-client/core";
import type { CreateTaskInput, GetTaskInput, Task, UpdateTaskInput } from "./schema.js";

/** The operations of OneTrust's "Platform - Task Management". */
export interface TaskManagement {
  /**
   * Create Task
   *
   * `POST /api/task-management/v1/tasks`, accepts the scope `ISSUE`
   *
   * Not safe to repeat: a second request may take effect again.
   */
  readonly createTask: Operation<[input: CreateTaskInput], Task>;

  /**
   * Get Task
   *
   * `GET /api/task-management/v1/tasks/{taskId}`, accepts the scope `ISSUE_READ`
   * @see https://developer.onetrust.com/onetrust/reference/gettaskbyidandtasktypenamekeyusingget
   */
  readonly getTask: Operation<[input: GetTaskInput], Task>;

  /**
   * Update Task
   *
   * `PUT /api/task-management/v1/tasks/{taskId}`, accepts the scope `ISSUE`
   *
   * Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/updatetaskusingput
   */
  readonly updateTask: Operation<[input: UpdateTaskInput], Task>;
}
