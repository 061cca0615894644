// Generated from specs/snapshots/platform-integrations.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

export interface AbstractExpression {
  type?: "AND_EXPRESSION" | "OR_EXPRESSION" | "NOT_EXPRESSION" | "BINARY_EXPRESSION";
}

export type AndExpression = AbstractExpression & {
  expressions?: AbstractExpression[];
};

export type ApiKeyAuth = Omit<AuthContext, "type"> & {
  authParameterType: "SEND_IN_BODY" | "SEND_IN_REQUESTPARAMS" | "SEND_IN_URL_ENCODED" | "SEND_IN_HEADERS";
  key: string;
  /** Format: password */
  value: string;
} & {
  /** @description discriminator enum property added by openapi-typescript */
  type: "API_KEY";
};

export interface AuthContext {
  authParams?: AuthParams;
  cacheKey?: string;
  /** Format: password */
  clientCertificate?: string;
  connectorType?: "HTTP" | "FTP" | "DATABASE" | "ENCRYPTION" | "DECRYPTION" | "REFERENCE" | "CLOUD_SDK" | "SIMPLE_CONNECT";
  headers?: {
    [key: string]: string;
  };
  hostName?: string;
  mtlsEnabled?: boolean;
  /** Format: password */
  privateKey?: string;
  /** Format: password */
  privateKeyPassword?: string;
  sendCredential?: "HTTP_HEADERS" | "XML_ENVELOPE";
  /** Format: password */
  serverRootCACertificate?: string;
  testUrl?: string;
  type?: "NO_AUTH" | "BASIC" | "BEARER_TOKEN" | "OAUTH2_TOKEN" | "DIGEST" | "NTLM" | "API_KEY" | "FTP_PASSWORD" | "SFTP" | "FTPS" | "DB_SQLSERVER" | "HMAC" | "PGP" | "REFERENCE_AUTH" | "AWS" | "CUSTOM" | "AZURE" | "JWE" | "OAUTH2_OIDC";
}

export interface AuthParams {
  params?: {
    [key: string]: string;
  };
  present?: boolean;
}

export interface BaseTrigger {
  config?: boolean;
  subFlow?: boolean;
  type?: "EVENT" | "SCHEDULED" | "WEBHOOK" | "SUBFLOW" | "CONFIG";
  webhook?: boolean;
}

export type BasicAuth = Omit<AuthContext, "type"> & {
  /** Format: password */
  password: string;
  userName: string;
} & {
  /** @description discriminator enum property added by openapi-typescript */
  type: "BASIC";
};

export type BearerTokenAuth = Omit<AuthContext, "type"> & {
  /** Format: password */
  token?: string;
} & {
  /** @description discriminator enum property added by openapi-typescript */
  type: "BEARER_TOKEN";
};

export type BinaryExpression = AbstractExpression & {
  lookupField?: string;
  name?: string;
  operator: "CONTAINS" | "DOES_NOT_CONTAIN" | "EQUAL_TO" | "NOT_EQUAL_TO" | "GREATER_THAN" | "GREATER_THAN_OR_EQUAL_TO" | "LESS_THAN" | "LESS_THAN_OR_EQUAL_TO" | "STARTS_WITH" | "ENDS_WITH";
  value?: string;
  valueLoad?: string;
};

export type ConfigTrigger = BaseTrigger & {
  eventCode?: string;
};

export interface CreateSystemCredentialInput {
  path: {
    type: "HTTP";
  };
  body: CredentialsV2;
}

export interface CredentialsV2 {
  authContext: BasicAuth | ApiKeyAuth | BearerTokenAuth | OAuth2TokenAuth | CustomAuth;
  authType: "BASIC" | "API_KEY" | "BEARER_TOKEN" | "OAUTH2_TOKEN" | "CUSTOM";
  description?: string;
  integrationName: string;
  name: string;
}

export type CustomAuth = Omit<AuthContext, "type"> & {
  /** @description discriminator enum property added by openapi-typescript */
  type: "CUSTOM";
};

export type EventTrigger = BaseTrigger & {
  baseCondition?: AndExpression | BinaryExpression | NotExpression | OrExpression;
  condition?: AndExpression | BinaryExpression | NotExpression | OrExpression;
  eventCode?: string;
  preCondition?: AndExpression | BinaryExpression | NotExpression | OrExpression;
};

export interface ExportWorkflowInput {
  query: {
    workflowName: string;
  };
}

export interface FieldDescription {
  body?: string;
  displayName?: string;
  example?: string;
  jsonPath?: string;
  key?: string;
  name?: string;
  type?: string;
}

export interface ImportWorkflowInput {
  query?: {
    name?: string;
  };
  body?: {
    /** Format: binary */
    file: Blob;
  };
}

export interface LookupFields {
  fields?: FieldDescription[];
  step?: string;
}

export type NotExpression = AbstractExpression & {
  operand?: AbstractExpression;
};

export type OAuth2TokenAuth = Omit<AuthContext, "type"> & {
  /** Format: password */
  accessToken?: string;
  accessTokenPath?: string;
  additionalAuthParams?: {
    [key: string]: string;
  };
  additionalHeaders?: string;
  additionalParams?: {
    [key: string]: unknown;
  };
  audience?: string;
  authParameterType: "SEND_IN_BODY" | "SEND_IN_REQUESTPARAMS" | "SEND_IN_URL_ENCODED" | "SEND_IN_HEADERS";
  /** Format: uri */
  authUrl?: string;
  authorizationCodeGrant?: boolean;
  bearerType?: string;
  /** Format: password */
  certificate?: string;
  certificateName?: string;
  claims?: string;
  clientCredentialsGrant?: boolean;
  clientId: string;
  /** Format: password */
  clientSecret: string;
  consumerKey?: string;
  /** Format: password */
  consumerSecret?: string;
  customAssertion?: string;
  customAuthHeader?: {
    [key: string]: string;
  };
  /** Format: int64 */
  expirationTime?: number;
  expiresIn?: string;
  grantType: string;
  iatRequired?: boolean;
  issuer?: string;
  jtiRequired?: boolean;
  jwtclientCredentialsGrant?: boolean;
  nbfRequired?: boolean;
  nonce?: string;
  oauth2Type?: string;
  /** Format: password */
  password?: string;
  passwordCredentialsGrant?: boolean;
  popTokenRequired?: boolean;
  realm?: string;
  /** Format: password */
  refreshToken?: string;
  refreshTokenGrant?: boolean;
  scope?: string;
  signatureAlgorithm?: "NONE" | "HS256" | "HS384" | "HS512" | "RS256" | "RS384" | "RS512" | "ES256" | "ES384" | "ES512" | "PS256" | "PS384" | "PS512";
  signatureMethod?: "HMAC_SHA1" | "HMAC_SHA256";
  signedClientCredentialsGrant?: boolean;
  state?: string;
  subject?: string;
  timestamp?: string;
  tokenSecret?: string;
  tokenType?: string;
  /** Format: uri */
  tokenUrl: string;
  username?: string;
  validGrantType?: boolean;
  version?: string;
} & {
  /** @description discriminator enum property added by openapi-typescript */
  type: "OAUTH2_TOKEN";
};

export type OrExpression = AbstractExpression & {
  expressions?: AbstractExpression[];
};

export interface ScheduleDateTime {
  dayOfMonth?: string;
  dayOfWeek?: ScheduleDateTimeField;
  frequency?: ScheduleDateTimeField;
  frequencyIntervalTracker?: string;
  hours?: ScheduleDateTimeField;
  minutes?: string;
  month?: string;
  seconds?: string;
  startMonth?: string;
  year?: string;
}

export interface ScheduleDateTimeField {
  cronExp?: string;
  label?: string;
  value?: string;
}

export type ScheduledTrigger = BaseTrigger & {
  cronExpression?: string;
  dateTime?: ScheduleDateTime;
  isRunManual?: boolean;
  runManual?: boolean;
};

export type SubflowTrigger = BaseTrigger & {
  eventCode?: string;
  referenceUrl?: string;
};

export interface UpdateSystemCredentialInput {
  path: {
    type: "HTTP";
  };
  query: {
    name: string;
  };
  body: CredentialsV2;
}

export type WebHookTrigger = BaseTrigger & {
  /** Format: uuid */
  decryptionCredentialId?: string;
  decryptionRequired?: boolean;
  eventCode?: string;
  referenceUrl?: string;
  sample?: string;
  schema?: string;
};

export interface WorkflowActionsV2Request {
  actions?: unknown[];
  defaultDlqAction?: "NONE" | "PURGE" | "REPROCESS";
  description?: string;
  directions?: unknown[];
  dlqEnabled?: boolean;
  enabled?: boolean;
  /** @default 2.0 */
  formatVersion?: string;
  integrationName?: string;
  name: string;
  processType?: "HTTP" | "FTP" | "FILEPARSER" | "FILEGENERATOR" | "TRANSFORM" | "SOURCE" | "SQL" | "SINK" | "MESSAGELOG" | "CONDITION" | "APPLYEACH" | "EMAILACTION" | "PAGINATION" | "FILEUPLOAD" | "SUBFLOW" | "HTTPFILEUPLOAD" | "DOWHILE" | "SOAPACTION" | "SDKACTION";
  referenceIntegrationName?: string;
  sourceType?: "SEED" | "USER_DEFINED" | "INSTANCE" | "PRESET_INSTANCE" | "RULE" | "CUSTOM_WIZARD_WORKFLOW" | "EMBEDDED";
  /** Format: int32 */
  throttlingLimit?: number;
  trigger: WorkflowTrigger;
  workflowType: "CUSTOM" | "COMPOSITE" | "CONFIG" | "PRESET";
}

export interface WorkflowTrigger {
  description?: string;
  eventCode?: string;
  /** Format: uuid */
  id?: string;
  lookupFields?: LookupFields;
  name: string;
  sample?: string;
  schema?: string;
  triggerContext?: BaseTrigger | ConfigTrigger | EventTrigger | ScheduledTrigger | SubflowTrigger | WebHookTrigger;
  triggerType: "EVENT" | "SCHEDULED" | "WEBHOOK" | "SUBFLOW" | "CONFIG";
  /** Format: uuid */
  workflowId: string;
  workflowName?: string;
}

export interface paths {
  "/api/integrationmanager/v2/credentials/{type}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update System Credential */
    put: operations["updateSystemCredential"];
    /** Create System Credential */
    post: operations["createSystemCredential"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/integrationmanager/v2/workflows/export": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Export Workflow */
    get: operations["exportWorkflow"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/integrationmanager/v2/workflows/import": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Import Workflow */
    post: operations["importWorkflow"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  updateSystemCredential: {
    parameters: {
      query: {
        name: string;
      };
      header?: never;
      path: {
        type: "HTTP";
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CredentialsV2;
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  createSystemCredential: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        type: "HTTP";
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CredentialsV2;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  exportWorkflow: {
    parameters: {
      query: {
        workflowName: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WorkflowActionsV2Request;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  importWorkflow: {
    parameters: {
      query?: {
        name?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "multipart/form-data": {
          /** Format: binary */
          file: Blob;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": unknown;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
}
