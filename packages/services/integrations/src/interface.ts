// Generated from specs/snapshots/platform-integrations.json. Do not edit; run pnpm generate.
import type { Operation } from "@onetrust-client/core";
import type {
  CreateSystemCredentialInput,
  ExportWorkflowInput,
  ImportWorkflowInput,
  UpdateSystemCredentialInput,
  WorkflowActionsRequest,
} from "./schema.js";

/** The operations of OneTrust's "Platform - Integrations". */
export interface Integrations {
  /**
   * Create System Credential
   *
   * `POST /api/integrationmanager/v2/credentials/{type}`, scope `INTEGRATIONS`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   */
  readonly createSystemCredential: Operation<[input: CreateSystemCredentialInput], void>;

  /**
   * Export Workflow
   *
   * `GET /api/integrationmanager/v2/workflows/export`, scope `INTEGRATIONS`
   *
   * Returns `WorkflowActionsRequest`.
   * @see https://developer.onetrust.com/onetrust/reference/exportworkflowusingget_1
   */
  readonly exportWorkflow: Operation<[input: ExportWorkflowInput], WorkflowActionsRequest>;

  /**
   * Import Workflow
   *
   * `POST /api/integrationmanager/v2/workflows/import`, scope `INTEGRATIONS`
   *
   * Returns any JSON. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/importworkflowusingpost_1
   */
  readonly importWorkflow: Operation<[input?: ImportWorkflowInput], unknown>;

  /**
   * Update System Credential
   *
   * `PUT /api/integrationmanager/v2/credentials/{type}`, scope `INTEGRATIONS`
   *
   * Returns nothing. Safe to repeat.
   */
  readonly updateSystemCredential: Operation<[input: UpdateSystemCredentialInput], void>;
}
