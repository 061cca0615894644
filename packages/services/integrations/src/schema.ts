// Generated from specs/snapshots/platform-integrations.json. Do not edit; run pnpm generate.

export interface AbstractExpression {
  type?: "AND_EXPRESSION" | "OR_EXPRESSION" | "NOT_EXPRESSION" | "BINARY_EXPRESSION" | (string & {}) | null;
}

export type AndExpression = AbstractExpression & {
  expressions?: AbstractExpression[] | null;
};

export type ApiKeyAuth = Omit<AuthContext, "type"> & {
  authParameterType: "SEND_IN_BODY" | "SEND_IN_REQUESTPARAMS" | "SEND_IN_URL_ENCODED" | "SEND_IN_HEADERS" | (string & {});
  key: string;
  /** Password. */
  value: string;
} & {
  type: "API_KEY";
};

export interface AuthContext {
  authParams?: AuthParams | undefined;
  cacheKey?: string | undefined;
  /** Password. */
  clientCertificate?: string | undefined;
  connectorType?: "HTTP" | "FTP" | "DATABASE" | "ENCRYPTION" | "DECRYPTION" | "REFERENCE" | "CLOUD_SDK" | "SIMPLE_CONNECT" | (string & {}) | undefined;
  headers?: {
    [key: string]: string;
  } | undefined;
  hostName?: string | undefined;
  mtlsEnabled?: boolean | undefined;
  /** Password. */
  privateKey?: string | undefined;
  /** Password. */
  privateKeyPassword?: string | undefined;
  sendCredential?: "HTTP_HEADERS" | "XML_ENVELOPE" | (string & {}) | undefined;
  /** Password. */
  serverRootCACertificate?: string | undefined;
  testUrl?: string | undefined;
  type?: "NO_AUTH" | "BASIC" | "BEARER_TOKEN" | "OAUTH2_TOKEN" | "DIGEST" | "NTLM" | "API_KEY" | "FTP_PASSWORD" | "SFTP" | "FTPS" | "DB_SQLSERVER" | "HMAC" | "PGP" | "REFERENCE_AUTH" | "AWS" | "CUSTOM" | "AZURE" | "JWE" | "OAUTH2_OIDC" | undefined;
}

export interface AuthParams {
  params?: {
    [key: string]: string;
  } | undefined;
  present?: boolean | undefined;
}

export interface BaseTrigger {
  config?: boolean | null;
  subFlow?: boolean | null;
  type?: "EVENT" | "SCHEDULED" | "WEBHOOK" | "SUBFLOW" | "CONFIG" | (string & {}) | null;
  webhook?: boolean | null;
}

export type BasicAuth = Omit<AuthContext, "type"> & {
  /** Password. */
  password: string;
  userName: string;
} & {
  type: "BASIC";
};

export type BearerTokenAuth = Omit<AuthContext, "type"> & {
  /** Password. */
  token?: string | undefined;
} & {
  type: "BEARER_TOKEN";
};

export type BinaryExpression = AbstractExpression & {
  /** At least 1 character. */
  lookupField?: string | null;
  name?: string | null;
  operator: "CONTAINS" | "DOES_NOT_CONTAIN" | "EQUAL_TO" | "NOT_EQUAL_TO" | "GREATER_THAN" | "GREATER_THAN_OR_EQUAL_TO" | "LESS_THAN" | "LESS_THAN_OR_EQUAL_TO" | "STARTS_WITH" | "ENDS_WITH" | (string & {});
  /** At least 1 character. */
  value?: string | null;
  valueLoad?: string | null;
};

export type ConfigTrigger = BaseTrigger & {
  eventCode?: string | null;
};

export interface CreateSystemCredentialInput {
  path: {
    type: "HTTP";
  };
  body: Credentials;
}

export interface Credentials {
  authContext: BasicAuth | ApiKeyAuth | BearerTokenAuth | OAuth2TokenAuth | CustomAuth;
  authType: "BASIC" | "API_KEY" | "BEARER_TOKEN" | "OAUTH2_TOKEN" | "CUSTOM" | (string & {});
  description?: string | undefined;
  integrationName: string;
  name: string;
}

export type CustomAuth = Omit<AuthContext, "type"> & {
  type: "CUSTOM";
};

export type EventTrigger = BaseTrigger & {
  baseCondition?: AndExpression | BinaryExpression | NotExpression | OrExpression | null;
  condition?: AndExpression | BinaryExpression | NotExpression | OrExpression | null;
  eventCode?: string | null;
  preCondition?: AndExpression | BinaryExpression | NotExpression | OrExpression | null;
};

export interface ExportWorkflowInput {
  query: {
    workflowName: string;
  };
}

export interface FieldDescription {
  body?: string | null;
  displayName?: string | null;
  example?: string | null;
  jsonPath?: string | null;
  key?: string | null;
  name?: string | null;
  type?: string | null;
}

export interface ImportWorkflowInput {
  query?: {
    name?: string | undefined;
  } | undefined;
  body?: {
    file: Blob;
  } | undefined;
}

export interface LookupFields {
  fields?: FieldDescription[] | null;
  step?: string | null;
}

export type NotExpression = AbstractExpression & {
  operand?: AbstractExpression | null;
};

export type OAuth2TokenAuth = Omit<AuthContext, "type"> & {
  /** Password. */
  accessToken?: string | undefined;
  accessTokenPath?: string | undefined;
  additionalAuthParams?: {
    [key: string]: string;
  } | undefined;
  additionalHeaders?: string | undefined;
  additionalParams?: {
    [key: string]: unknown;
  } | undefined;
  audience?: string | undefined;
  authParameterType: "SEND_IN_BODY" | "SEND_IN_REQUESTPARAMS" | "SEND_IN_URL_ENCODED" | "SEND_IN_HEADERS" | (string & {});
  /** URL. */
  authUrl?: string | undefined;
  authorizationCodeGrant?: boolean | undefined;
  bearerType?: string | undefined;
  /** Password. */
  certificate?: string | undefined;
  certificateName?: string | undefined;
  claims?: string | undefined;
  clientCredentialsGrant?: boolean | undefined;
  clientId: string;
  /** Password. */
  clientSecret: string;
  consumerKey?: string | undefined;
  /** Password. */
  consumerSecret?: string | undefined;
  customAssertion?: string | undefined;
  customAuthHeader?: {
    [key: string]: string;
  } | undefined;
  /** Integer. */
  expirationTime?: number | undefined;
  expiresIn?: string | undefined;
  grantType: string;
  iatRequired?: boolean | undefined;
  issuer?: string | undefined;
  jtiRequired?: boolean | undefined;
  jwtclientCredentialsGrant?: boolean | undefined;
  nbfRequired?: boolean | undefined;
  nonce?: string | undefined;
  oauth2Type?: string | undefined;
  /** Password. */
  password?: string | undefined;
  passwordCredentialsGrant?: boolean | undefined;
  popTokenRequired?: boolean | undefined;
  realm?: string | undefined;
  /** Password. */
  refreshToken?: string | undefined;
  refreshTokenGrant?: boolean | undefined;
  scope?: string | undefined;
  signatureAlgorithm?: "NONE" | "HS256" | "HS384" | "HS512" | "RS256" | "RS384" | "RS512" | "ES256" | "ES384" | "ES512" | "PS256" | "PS384" | "PS512" | (string & {}) | undefined;
  signatureMethod?: "HMAC_SHA1" | "HMAC_SHA256" | (string & {}) | undefined;
  signedClientCredentialsGrant?: boolean | undefined;
  state?: string | undefined;
  subject?: string | undefined;
  timestamp?: string | undefined;
  tokenSecret?: string | undefined;
  tokenType?: string | undefined;
  /** URL. */
  tokenUrl: string;
  username?: string | undefined;
  validGrantType?: boolean | undefined;
  version?: string | undefined;
} & {
  type: "OAUTH2_TOKEN";
};

export type OrExpression = AbstractExpression & {
  expressions?: AbstractExpression[] | null;
};

export interface ScheduleDateTime {
  dayOfMonth?: string | null;
  dayOfWeek?: ScheduleDateTimeField | null;
  frequency?: ScheduleDateTimeField | null;
  frequencyIntervalTracker?: string | null;
  hours?: ScheduleDateTimeField | null;
  minutes?: string | null;
  month?: string | null;
  seconds?: string | null;
  startMonth?: string | null;
  year?: string | null;
}

export interface ScheduleDateTimeField {
  cronExp?: string | null;
  label?: string | null;
  value?: string | null;
}

export type ScheduledTrigger = BaseTrigger & {
  cronExpression?: string | null;
  dateTime?: ScheduleDateTime | null;
  isRunManual?: boolean | null;
  runManual?: boolean | null;
};

export type SubflowTrigger = BaseTrigger & {
  eventCode?: string | null;
  referenceUrl?: string | null;
};

export interface UpdateSystemCredentialInput {
  path: {
    type: "HTTP";
  };
  query: {
    name: string;
  };
  body: Credentials;
}

export type WebHookTrigger = BaseTrigger & {
  /** UUID. */
  decryptionCredentialId?: string | null;
  decryptionRequired?: boolean | null;
  eventCode?: string | null;
  referenceUrl?: string | null;
  sample?: string | null;
  schema?: string | null;
};

export interface WorkflowActionsRequest {
  actions?: unknown[] | null;
  defaultDlqAction?: "NONE" | "PURGE" | "REPROCESS" | (string & {}) | null;
  description?: string | null;
  directions?: unknown[] | null;
  dlqEnabled?: boolean | null;
  enabled?: boolean | null;
  /** Default 2.0. */
  formatVersion?: string | null;
  integrationName?: string | null;
  /** At least 1 character. */
  name: string;
  processType?: "HTTP" | "FTP" | "FILEPARSER" | "FILEGENERATOR" | "TRANSFORM" | "SOURCE" | "SQL" | "SINK" | "MESSAGELOG" | "CONDITION" | "APPLYEACH" | "EMAILACTION" | "PAGINATION" | "FILEUPLOAD" | "SUBFLOW" | "HTTPFILEUPLOAD" | "DOWHILE" | "SOAPACTION" | "SDKACTION" | (string & {}) | null;
  referenceIntegrationName?: string | null;
  sourceType?: "SEED" | "USER_DEFINED" | "INSTANCE" | "PRESET_INSTANCE" | "RULE" | "CUSTOM_WIZARD_WORKFLOW" | "EMBEDDED" | (string & {}) | null;
  /** Integer, 50 to 750. */
  throttlingLimit?: number | null;
  trigger: WorkflowTrigger;
  workflowType: "CUSTOM" | "COMPOSITE" | "CONFIG" | "PRESET" | (string & {});
}

export interface WorkflowTrigger {
  description?: string | null;
  eventCode?: string | null;
  /** UUID. */
  id?: string | null;
  lookupFields?: LookupFields | null;
  name: string;
  sample?: string | null;
  schema?: string | null;
  triggerContext?: BaseTrigger | ConfigTrigger | EventTrigger | ScheduledTrigger | SubflowTrigger | WebHookTrigger | null;
  triggerType: "EVENT" | "SCHEDULED" | "WEBHOOK" | "SUBFLOW" | "CONFIG" | (string & {});
  /** UUID. */
  workflowId: string;
  workflowName?: string | null;
}
