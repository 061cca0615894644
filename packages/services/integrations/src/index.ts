// Generated from specs/snapshots/platform-integrations.json. Do not edit; run pnpm generate.
import { defineService, type Service } from "@onetrust-client/core";
import type { Integrations } from "./interface.js";
import * as operations from "./operations.js";

export type { Integrations } from "./interface.js";
export type {
  AbstractExpression,
  AndExpression,
  ApiKeyAuth,
  AuthContext,
  AuthParams,
  BaseTrigger,
  BasicAuth,
  BearerTokenAuth,
  BinaryExpression,
  ConfigTrigger,
  CreateSystemCredentialInput,
  Credentials,
  CustomAuth,
  EventTrigger,
  ExportWorkflowInput,
  FieldDescription,
  ImportWorkflowInput,
  LookupFields,
  NotExpression,
  OAuth2TokenAuth,
  OrExpression,
  ScheduleDateTime,
  ScheduleDateTimeField,
  ScheduledTrigger,
  SubflowTrigger,
  UpdateSystemCredentialInput,
  WebHookTrigger,
  WorkflowActionsRequest,
  WorkflowTrigger,
} from "./schema.js";

/** Binds the operations of OneTrust's "Platform - Integrations" to a connection. */
export const integrations: Service<Integrations> = /* @__PURE__ */ defineService<Integrations>({
  package: "integrations",
  host: "tenant",
  definition: {
    id: "platform-integrations",
    asOf: "mid-2026",
    snapshot: "f05823c3ceb7ef88ee536ce2575df0de208fd61ef5f85f94b016a9f3a386c3fb",
  },
  operations,
});
