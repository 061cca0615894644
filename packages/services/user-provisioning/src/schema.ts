// Generated from specs/snapshots/platform-user-provisioning.json. Do not edit; run pnpm generate.

export interface AbstractBaseResource {
  /** At most 100 characters. */
  externalId?: string | null;
  /** UUID, at most 100 characters. */
  id: string;
  meta?: Meta | null;
  schemas?: string[] | null;
}

export interface AbstractBaseResourceInput {
  /** At most 100 characters. */
  externalId?: string | undefined;
  schemas?: string[] | undefined;
}

export interface AuthenticationScheme {
  description?: string | null;
  documentationUrl?: string | null;
  name?: string | null;
  primary?: boolean | null;
  specUrl?: string | null;
  type?: string | null;
}

export interface BulkSupported {
  /** Integer. */
  maxOperations?: number | null;
  /** Integer. */
  maxPayloadSize?: number | null;
  supported?: boolean | null;
}

export interface CreateUserGroupV3Input {
  body: GroupResourceInput;
}

export interface CreateUserV2Input {
  body: UserResourceInput;
}

export interface CreateUserV3Input {
  body: UserResourceInput;
}

export interface DeleteUserGroupV3Input {
  path: {
    /** UUID. */
    groupId: string;
  };
}

export interface DeleteUserV2Input {
  path: {
    /** UUID. */
    id: string;
  };
}

export interface Email {
  $ref?: string | null;
  /** E-mail address. */
  display?: string | null;
  primary?: boolean | null;
  /** Default work. */
  type?: string | null;
  /** E-mail address, at least 1 character. */
  value: string;
}

export interface EmailInput {
  $ref?: string | undefined;
  /** E-mail address. */
  display?: string | undefined;
  primary?: boolean | undefined;
  /** Default work. */
  type?: string | undefined;
  /** E-mail address, at least 1 character. */
  value: string;
}

export interface EnterpriseUser {
  /** At most 255 characters. */
  businessUnit?: string | null;
  /** At most 255 characters. */
  department?: string | null;
  /** At most 255 characters. */
  division?: string | null;
  /** At most 255 characters. */
  employeeNumber?: string | null;
  /** At most 255 characters. */
  legacyManager?: string | null;
  manager?: Manager | null;
  /** At most 255 characters. */
  officeLocation?: string | null;
  /** At most 255 characters. */
  organization?: string | null;
}

export interface EnterpriseUserInput {
  /** At most 255 characters. */
  businessUnit?: string | undefined;
  /** At most 255 characters. */
  department?: string | undefined;
  /** At most 255 characters. */
  division?: string | undefined;
  /** At most 255 characters. */
  employeeNumber?: string | undefined;
  /** At most 255 characters. */
  legacyManager?: string | undefined;
  manager?: ManagerInput | undefined;
  /** At most 255 characters. */
  officeLocation?: string | undefined;
  /** At most 255 characters. */
  organization?: string | undefined;
}

export interface FilterSupported {
  /** Integer. */
  maxResults?: number | null;
  supported?: boolean | null;
}

export interface GetResourceTypeInput {
  path: {
    resourceName: "Users" | "Groups" | (string & {});
  };
}

export interface GetScimSchemaInput {
  path: {
    schemaName: "urn:ietf:params:scim:schemas:core:2.0:User" | "urn:ietf:params:scim:schemas:core:2.0:Group" | "urn:ietf:params:scim:schemas:onetrust:Group" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" | (string & {});
  };
}

export interface GetUserGroupV2Input {
  path: {
    /** UUID. */
    groupId: string;
  };
  query?: {
    excludedAttributes?: "members" | undefined;
  } | undefined;
}

export interface GetUserGroupV3Input {
  path: {
    /** UUID. */
    groupId: string;
  };
  query?: {
    /** Default members. */
    excludedAttributes?: string | undefined;
  } | undefined;
}

export interface GetUserV2Input {
  path: {
    /** UUID. */
    id: string;
  };
}

export interface GetUserV3Input {
  path: {
    /** UUID. */
    id: string;
  };
}

export interface GroupListResponse {
  schemas?: string[] | null;
  /** Integer. */
  totalResults?: number | null;
  /** Integer. */
  startIndex?: number | null;
  /** Integer. */
  itemsPerPage?: number | null;
  Resources?: GroupResource[] | null;
}

export interface GroupResource {
  /** 1 to 255 characters. */
  displayName: string;
  /** At most 100 characters. */
  externalId?: string | null;
  /** UUID, at most 100 characters. */
  id: string;
  members?: Member[] | null;
  meta?: Meta | null;
  schemas?: ("urn:ietf:params:scim:schemas:core:2.0:Group" | "urn:ietf:params:scim:schemas:onetrust:Group" | (string & {}))[] | null;
  "urn:ietf:params:scim:schemas:onetrust:Group"?: OneTrustGroup | null;
}

export interface GroupResourceInput {
  /** 1 to 255 characters. */
  displayName: string;
  /** At most 100 characters. */
  externalId?: string | undefined;
  members?: MemberInput[] | undefined;
  schemas?: ("urn:ietf:params:scim:schemas:core:2.0:Group" | "urn:ietf:params:scim:schemas:onetrust:Group" | (string & {}))[] | undefined;
  "urn:ietf:params:scim:schemas:onetrust:Group"?: OneTrustGroupInput | undefined;
}

export interface ListUserGroupsV2Input {
  query?: {
    /** Integer, at least 1, default 1. */
    startIndex?: number | undefined;
    /** Integer, 1 to 25, default 25. */
    count?: number | undefined;
  } | undefined;
}

export interface ListUserGroupsV3Input {
  query?: {
    /** Integer, at least 1, default 1. */
    startIndex?: number | undefined;
    /** Integer, 1 to 25, default 25. */
    count?: number | undefined;
    /** Default members. */
    excludedAttributes?: string | undefined;
    filter?: string | undefined;
  } | undefined;
}

export interface ListUsersV2Input {
  query?: {
    /** Integer, at least 1, default 1. */
    startIndex?: number | undefined;
    /** Integer, at least 1, default 25. */
    count?: number | undefined;
  } | undefined;
}

export interface ListUsersV3Input {
  query?: {
    /** Integer, at least 1, default 1. */
    startIndex?: number | undefined;
    /** Integer, 1 to 25, default 25. */
    count?: number | undefined;
    filter?: string | undefined;
  } | undefined;
}

export interface Manager {
  /** URL. */
  $ref?: string | null;
  displayName?: string | null;
  /** 1 to 100 characters. */
  value: string;
}

export interface ManagerInput {
  /** 1 to 100 characters. */
  value: string;
}

export interface Member {
  /** URL. */
  $ref?: string | null;
  /** Default User. */
  type?: "User" | (string & {}) | null;
  /** UUID. */
  value: string;
}

export interface MemberInput {
  /** Default User. */
  type?: "User" | (string & {}) | undefined;
  /** UUID. */
  value: string;
}

export interface Meta {
  attributes?: unknown[] | null;
  /** Date and time. */
  created?: string | null;
  /** Date and time. */
  lastModified?: string | null;
  /** URL, 1 to 2083 characters. */
  location?: string | null;
  resourceType?: "User" | "Group" | "ResourceType" | "ServiceProviderConfig" | "Schema" | (string & {}) | null;
  /** 1 to 100 characters. */
  version?: string | null;
}

export interface MetaInput {
  attributes?: unknown[];
  /** Date and time. */
  created?: string;
  /** Date and time. */
  lastModified?: string;
  /** URL, 1 to 2083 characters. */
  location?: string;
  resourceType?: "User" | "Group" | "ResourceType" | "ServiceProviderConfig" | "Schema" | (string & {});
  /** 1 to 100 characters. */
  version?: string;
}

export interface ModifyUserGroupV2Input {
  path: {
    /** UUID. */
    groupId: string;
  };
  body: PatchGroupResourceRequest;
}

export interface ModifyUserGroupV3Input {
  path: {
    /** UUID. */
    groupId: string;
  };
  body: PatchGroupResourceRequest;
}

export interface ModifyUserV2Input {
  path: {
    /** UUID. */
    id: string;
  };
  body: PatchUserResourceRequest;
}

export interface ModifyUserV3Input {
  path: {
    /** UUID. */
    id: string;
  };
  body: PatchUserResourceRequest;
}

export interface Name {
  /** 1 to 100 characters. */
  familyName?: string | null;
  /** 1 to 100 characters. */
  givenName?: string | null;
}

export interface NameInput {
  /** 1 to 100 characters. */
  familyName?: string | undefined;
  /** 1 to 100 characters. */
  givenName?: string | undefined;
}

export interface OneTrustGroup {
  /** 1 to 255 characters. */
  category?: string | null;
  /** 1 to 255 characters. */
  description?: string | null;
}

export interface OneTrustGroupInput {
  /** 1 to 255 characters. */
  category?: string | undefined;
  /** 1 to 255 characters. */
  description?: string | undefined;
}

export type PatchGroupResourceRequest = AbstractBaseResourceInput & {
  Operations: PatchOperation[];
  /** 1 to 255 characters. */
  displayName?: string | undefined;
  schemas?: ("urn:ietf:params:scim:schemas:core:2.0:Group" | "urn:ietf:params:scim:schemas:onetrust:Group" | "urn:ietf:params:scim:api:messages:2.0:PatchOp" | (string & {}))[] | undefined;
  "urn:ietf:params:scim:schemas:onetrust:Group"?: OneTrustGroupInput | undefined;
};

export interface PatchOperation {
  displayName?: string | undefined;
  members?: MemberInput[] | undefined;
  op?: "add" | "replace" | "remove" | (string & {}) | undefined;
  path?: string | undefined;
  value?: unknown;
}

export interface PatchUserResourceRequest {
  Operations: UserPatchApiOperation[];
  /** At most 100 characters. */
  externalId?: string | undefined;
  schemas?: ("urn:ietf:params:scim:schemas:core:2.0:User" | "urn:ietf:params:scim:api:messages:2.0:PatchOp" | (string & {}))[] | undefined;
}

export interface ResourceTypeListResponse {
  schemas?: string[] | null;
  /** Integer. */
  totalResults?: number | null;
  /** Integer. */
  startIndex?: number | null;
  /** Integer. */
  itemsPerPage?: number | null;
  Resources?: ResourceTypeResource[] | null;
}

export interface ResourceTypeResource {
  /** 1 to 255 characters. */
  description: string;
  endpoint: string;
  /** UUID. */
  id: string;
  meta?: Meta | null;
  name: "Users" | "Groups" | (string & {});
  schema: "urn:ietf:params:scim:schemas:core:2.0:User" | "urn:ietf:params:scim:schemas:core:2.0:Group" | (string & {});
  schemaExtensions?: SchemaExtension | null;
}

export interface SchemaExtension {
  required: boolean;
  schema: string;
}

export interface SchemaListResponse {
  schemas?: string[] | null;
  /** Integer. */
  totalResults?: number | null;
  /** Integer. */
  startIndex?: number | null;
  /** Integer. */
  itemsPerPage?: number | null;
  Resources?: SchemaResource[] | null;
}

export interface SchemaResource {
  attributes: unknown[];
  description: string;
  /** UUID. */
  id: string;
  meta: Meta;
  name: "User" | "Group" | "OneTrustGroup" | "EnterpriseUser" | (string & {});
}

export interface ServiceProviderConfig {
  authenticationSchemes?: AuthenticationScheme[] | null;
  bulk?: BulkSupported | null;
  changePassword?: Supported | null;
  etag?: Supported | null;
  filter?: FilterSupported | null;
  meta?: Meta | null;
  patch?: Supported | null;
  schemas?: string[] | null;
  sort?: Supported | null;
  xmlDataFormat?: Supported | null;
}

export interface Supported {
  supported?: boolean | null;
}

export interface UpdateUserGroupV2Input {
  path: {
    /** UUID. */
    groupId: string;
  };
  body: GroupResourceInput;
}

export interface UpdateUserGroupV3Input {
  path: {
    /** UUID. */
    groupId: string;
  };
  body: GroupResourceInput;
}

export interface UpdateUserV2Input {
  path: {
    /** UUID. */
    id: string;
  };
  body: UserResourceInput;
}

export interface UpdateUserV3Input {
  path: {
    /** UUID. */
    id: string;
  };
  body: UserResourceInput;
}

export interface UserGroup {
  display?: string | null;
  value?: string | null;
}

export interface UserGroupInput {
  display?: string;
  value?: string;
}

export interface UserListResponse {
  schemas?: string[] | null;
  /** Integer. */
  totalResults?: number | null;
  /** Integer. */
  startIndex?: number | null;
  /** Integer. */
  itemsPerPage?: number | null;
  Resources?: UserResource[] | null;
}

export interface UserPatchApiOperation {
  op: "add" | "remove" | "replace" | (string & {});
  path?: string | undefined;
  value?: unknown;
}

export type UserResource = AbstractBaseResource & {
  active?: boolean | null;
  emails?: Email[] | null;
  groups?: UserGroup[] | null;
  name: Name;
  roles?: unknown[] | null;
  schemas?: ("urn:ietf:params:scim:schemas:core:2.0:User" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" | (string & {}))[] | null;
  /** At most 255 characters. */
  title?: string | null;
  "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"?: EnterpriseUser | null;
  /** E-mail address, at most 256 characters. */
  userName?: string | null;
  userType?: "Internal" | "External" | (string & {}) | null;
};

export type UserResourceInput = AbstractBaseResourceInput & {
  active?: boolean | undefined;
  emails?: EmailInput[] | undefined;
  name: NameInput;
  roles?: unknown[] | undefined;
  schemas?: ("urn:ietf:params:scim:schemas:core:2.0:User" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" | (string & {}))[] | undefined;
  /** At most 255 characters. */
  title?: string | undefined;
  "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"?: EnterpriseUserInput | undefined;
  /** E-mail address, at most 256 characters. */
  userName?: string | undefined;
  userType?: "Internal" | "External" | (string & {}) | undefined;
};
