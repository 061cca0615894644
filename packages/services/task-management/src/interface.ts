// Generated from specs/snapshots/platform-task-management.json. Do not edit; run pnpm generate.
import type { Operation } from "@onetrust-client/core";
import type { CreateTaskInput, GetTaskInput, Task, UpdateTaskInput } from "./schema.js";

/** The operations of OneTrust's "Platform - Task Management". */
export interface TaskManagement {
  /**
   * Create Task
   *
   * `POST /api/task-management/v1/tasks`, scope `ISSUE`
   *
   * Returns `Task`. Not safe to repeat: it may take effect twice.
   */
  readonly createTask: Operation<[input: CreateTaskInput], Task>;

  /**
   * Get Task
   *
   * `GET /api/task-management/v1/tasks/{taskId}`, scope `ISSUE_READ`
   *
   * Returns `Task`.
   * @see https://developer.onetrust.com/onetrust/reference/gettaskbyidandtasktypenamekeyusingget
   */
  readonly getTask: Operation<[input: GetTaskInput], Task>;

  /**
   * Update Task
   *
   * `PUT /api/task-management/v1/tasks/{taskId}`, scope `ISSUE`
   *
   * Returns `Task`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/updatetaskusingput
   */
  readonly updateTask: Operation<[input: UpdateTaskInput], Task>;
}
