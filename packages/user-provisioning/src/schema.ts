// Generated from specs/snapshots/platform-user-provisioning.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

export interface AbstractBaseResource {
  externalId?: string;
  /** Format: uuid */
  readonly id?: string;
  readonly meta?: Meta;
  schemas?: string[];
}

export interface AuthenticationScheme {
  description?: string;
  documentationUrl?: string;
  name?: string;
  primary?: boolean;
  specUrl?: string;
  type?: string;
}

export interface BulkSupported {
  /** Format: int32 */
  maxOperations?: number;
  /** Format: int32 */
  maxPayloadSize?: number;
  supported?: boolean;
}

export interface CreateUserGroupInput {
  body: GroupResource;
}

export interface CreateUserInput {
  body: UserResource;
}

export interface CreateUserV3Input {
  body: UserResource;
}

export interface DeleteUserGroupInput {
  path: {
    /** Format: uuid */
    groupId: string;
  };
}

export interface DeleteUserInput {
  path: {
    /** Format: uuid */
    id: string;
  };
}

export interface Email {
  /** Format: string */
  $ref?: string;
  /** Format: email */
  readonly display?: string;
  readonly primary?: boolean;
  /** @default work */
  type?: string;
  /** Format: email */
  value: string;
}

export interface EnterpriseUser {
  businessUnit?: string;
  department?: string;
  division?: string;
  employeeNumber?: string;
  legacyManager?: string;
  manager?: Manager;
  officeLocation?: string;
  organization?: string;
}

export interface FilterSupported {
  /** Format: int32 */
  maxResults?: number;
  supported?: boolean;
}

export interface GetGroupInput {
  path: {
    /** Format: uuid */
    groupId: string;
  };
  query?: {
    excludedAttributes?: "members";
  };
}

export interface GetListOfGroupsInput {
  query?: {
    /** @default 1 */
    startIndex?: string;
    /** @default 25 */
    count?: string;
  };
}

export type GetListOfGroupsItem = GroupResource | UserResource | ResourceTypeResource | ServiceProviderConfig;

export interface GetListOfUserGroupsInput {
  query?: {
    /** @default 1 */
    startIndex?: string;
    /** @default 25 */
    count?: string;
    /** @default members */
    excludedAttributes?: string;
    /** @default displayName co "Sales" */
    filter?: string;
  };
}

export type GetListOfUserGroupsItem = GroupResource | UserResource | ResourceTypeResource | ServiceProviderConfig;

export interface GetListOfUsersInput {
  query?: {
    /** @default 1 */
    startIndex?: string;
    /** @default 25 */
    count?: string;
  };
}

export type GetListOfUsersItem = GroupResource | UserResource | ResourceTypeResource | ServiceProviderConfig;

export interface GetListOfUsersV3Input {
  query?: {
    /** @default 1 */
    startIndex?: string;
    /** @default 25 */
    count?: string;
    filter?: string;
  };
}

export type GetListOfUsersV3Item = GroupResource | UserResource | ResourceTypeResource | ServiceProviderConfig;

export interface GetScimSchemaInput {
  path: {
    schemaName: "urn:ietf:params:scim:schemas:core:2.0:User" | "urn:ietf:params:scim:schemas:core:2.0:Group" | "urn:ietf:params:scim:schemas:onetrust:Group" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
  };
}

export interface GetSupportedResourceTypesInput {
  path: {
    resourceName: "Users" | "Groups";
  };
}

export interface GetUserGroupInput {
  path: {
    /** Format: uuid */
    groupId: string;
  };
  query?: {
    /** @default members */
    excludedAttributes?: string;
  };
}

export interface GetUserInput {
  path: {
    /** Format: uuid */
    id: string;
  };
}

export interface GetUserV3Input {
  path: {
    /** Format: uuid */
    id: string;
  };
}

export interface GroupResource {
  displayName: string;
  externalId?: string;
  /** Format: uuid */
  readonly id?: string;
  members?: Member[];
  readonly meta?: Meta;
  schemas?: ("urn:ietf:params:scim:schemas:core:2.0:Group" | "urn:ietf:params:scim:schemas:onetrust:Group")[];
  "urn:ietf:params:scim:schemas:onetrust:Group"?: OneTrustGroup;
}

export interface ListResponse {
  Resources?: (GroupResource | UserResource | ResourceTypeResource | ServiceProviderConfig)[];
  /** Format: int32 */
  itemsPerPage?: number;
  schemas?: string[];
  /** Format: int32 */
  startIndex?: number;
  /** Format: int32 */
  totalResults?: number;
}

export interface Manager {
  /** Format: url */
  readonly $ref?: string;
  readonly displayName?: string;
  value: string;
}

export interface Member {
  /** Format: url */
  readonly $ref?: string;
  /** @default User */
  type?: "User";
  /** Format: uuid */
  value: string;
}

export interface Meta {
  attributes?: unknown[];
  /** Format: date-time */
  created?: string;
  /** Format: date-time */
  lastModified?: string;
  /** Format: uri */
  location?: string;
  resourceType?: "User" | "Group" | "ResourceType" | "ServiceProviderConfig" | "Schema";
  version?: string;
}

export interface ModifyGroupInput {
  path: {
    /** Format: uuid */
    groupId: string;
  };
  body: PatchGroupResourceRequest;
}

export interface ModifyUserGroupInput {
  path: {
    /** Format: uuid */
    groupId: string;
  };
  body: PatchGroupResourceRequest;
}

export interface ModifyUserInput {
  path: {
    /** Format: uuid */
    id: string;
  };
  body: PatchUserResourceRequest;
}

export interface ModifyUserV3Input {
  path: {
    /** Format: uuid */
    id: string;
  };
  body: PatchUserResourceRequest;
}

export interface Name {
  familyName?: string;
  givenName?: string;
}

export interface OneTrustGroup {
  category?: string;
  description?: string;
}

export interface OperationSchema {
  displayName?: string;
  members?: Member[];
  op?: "add" | "replace" | "remove";
  path?: string;
}

export type PatchGroupResourceRequest = AbstractBaseResource & {
  Operations?: OperationSchema[];
  displayName?: string;
  readonly members?: Member[];
  schemas?: ("urn:ietf:params:scim:schemas:core:2.0:Group" | "urn:ietf:params:scim:schemas:onetrust:Group")[];
  "urn:ietf:params:scim:schemas:onetrust:Group"?: OneTrustGroup;
};

export interface PatchUserResourceRequest {
  Operations?: UserPatchApiOperation[];
  externalId?: string;
  /** Format: uuid */
  readonly id?: string;
  readonly meta?: Meta;
  schemas?: "urn:ietf:params:scim:schemas:core:2.0:User"[];
}

export interface ResourceTypeResource {
  description: string;
  endpoint: string;
  /** Format: uuid */
  id: string;
  readonly meta?: Meta;
  name: "Users" | "Groups";
  schema: "urn:ietf:params:scim:schemas:core:2.0:User" | "urn:ietf:params:scim:schemas:core:2.0:Group";
  schemaExtensions?: SchemaExtension;
}

export interface SchemaExtension {
  required: boolean;
  schema: string;
}

export interface SchemaResource {
  attributes: unknown[];
  description: string;
  /** Format: uuid */
  id: string;
  readonly meta: Meta;
  name: "User" | "Group" | "OneTrustGroup" | "EnterpriseUser";
}

export interface ServiceProviderConfig {
  authenticationSchemes?: AuthenticationScheme[];
  bulk?: BulkSupported;
  changePassword?: Supported;
  etag?: Supported;
  filter?: FilterSupported;
  readonly meta?: Meta;
  patch?: Supported;
  schemas?: string[];
  sort?: Supported;
  xmlDataFormat?: Supported;
}

export interface Supported {
  supported?: boolean;
}

export interface UpdateGroupInput {
  path: {
    /** Format: uuid */
    groupId: string;
  };
  body: GroupResource;
}

export interface UpdateUserGroupInput {
  path: {
    /** Format: uuid */
    groupId: string;
  };
  body: GroupResource;
}

export interface UpdateUserInput {
  path: {
    /** Format: uuid */
    id: string;
  };
  body: UserResource;
}

export interface UpdateUserV3Input {
  path: {
    /** Format: uuid */
    id: string;
  };
  body: UserResource;
}

export interface UserGroup {
  display?: string;
  value?: string;
}

export interface UserPatchApiOperation {
  op: "add" | "remove" | "replace";
  path?: string;
  value: {
    [key: string]: string;
  } & (AbstractBaseResource & EnterpriseUser);
}

export type UserResource = AbstractBaseResource & {
  active?: boolean;
  emails?: Email[];
  readonly groups?: UserGroup[];
  name: Name;
  roles?: unknown[];
  schemas?: "urn:ietf:params:scim:schemas:core:2.0:User"[];
  title?: string;
  "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"?: EnterpriseUser;
  /** Format: email */
  userName?: string;
  userType?: "Internal" | "External";
};

export interface paths {
  "/api/scim/v2/Groups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Groups */
    get: operations["getListOfGroups"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/scim/v2/Groups/{groupId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Group */
    get: operations["getGroup"];
    /** Update Group */
    put: operations["updateGroup"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Modify Group */
    patch: operations["modifyGroup"];
    trace?: never;
  };
  "/api/scim/v2/Users": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Users */
    get: operations["getListOfUsers"];
    put?: never;
    /** Create User */
    post: operations["createUser"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/scim/v2/Users/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get User */
    get: operations["getUser"];
    /** Update User */
    put: operations["updateUser"];
    post?: never;
    /** Delete User */
    delete: operations["deleteUser"];
    options?: never;
    head?: never;
    /** Modify User */
    patch: operations["modifyUser"];
    trace?: never;
  };
  "/api/scim/v3/Groups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of User Groups */
    get: operations["getListOfUserGroups"];
    put?: never;
    /** Create User Group */
    post: operations["createUserGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/scim/v3/Groups/{groupId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get User Group */
    get: operations["getUserGroup"];
    /** Update User Group */
    put: operations["updateUserGroup"];
    post?: never;
    /** Delete User Group */
    delete: operations["deleteUserGroup"];
    options?: never;
    head?: never;
    /** Modify User Group */
    patch: operations["modifyUserGroup"];
    trace?: never;
  };
  "/api/scim/v3/ResourceTypes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Supported Resources */
    get: operations["getSupportedResources"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/scim/v3/ResourceTypes/{resourceName}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Supported Resource Types */
    get: operations["getSupportedResourceTypes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/scim/v3/Schemas": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Supported SCIM Schemas */
    get: operations["getListOfSupportedScimSchemas"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/scim/v3/Schemas/{schemaName}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get SCIM Schema */
    get: operations["getScimSchema"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/scim/v3/ServiceProviderConfig": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Service Provider Configuration */
    get: operations["getServiceProviderConfiguration"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/scim/v3/Users": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Users */
    get: operations["getListOfUsersV3"];
    put?: never;
    /** Create User */
    post: operations["createUserV3"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/scim/v3/Users/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get User */
    get: operations["getUserV3"];
    /** Update User */
    put: operations["updateUserV3"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Modify User */
    patch: operations["modifyUserV3"];
    trace?: never;
  };
}

export interface operations {
  getListOfGroups: {
    parameters: {
      query?: {
        startIndex?: string;
        count?: string;
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
          "application/json": ListResponse;
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
  getGroup: {
    parameters: {
      query?: {
        excludedAttributes?: "members";
      };
      header?: never;
      path: {
        groupId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": GroupResource;
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
  updateGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        groupId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": GroupResource;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": GroupResource;
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
  modifyGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        groupId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PatchGroupResourceRequest;
      };
    };
    responses: {
      204: {
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
  getListOfUsers: {
    parameters: {
      query?: {
        startIndex?: string;
        count?: string;
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
          "application/json": ListResponse;
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
  createUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UserResource;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UserResource;
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
  getUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UserResource;
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
  updateUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UserResource;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UserResource;
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
  deleteUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
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
  modifyUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PatchUserResourceRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UserResource;
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
  getListOfUserGroups: {
    parameters: {
      query?: {
        startIndex?: string;
        count?: string;
        excludedAttributes?: string;
        filter?: string;
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
          "application/json": ListResponse;
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
  createUserGroup: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": GroupResource;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": GroupResource;
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
  getUserGroup: {
    parameters: {
      query?: {
        excludedAttributes?: string;
      };
      header?: never;
      path: {
        groupId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": GroupResource;
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
  updateUserGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        groupId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": GroupResource;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": GroupResource;
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
  deleteUserGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        groupId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
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
  modifyUserGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        groupId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PatchGroupResourceRequest;
      };
    };
    responses: {
      204: {
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
  getSupportedResources: {
    parameters: {
      query?: never;
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
          "application/json": ListResponse;
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
  getSupportedResourceTypes: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        resourceName: "Users" | "Groups";
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ResourceTypeResource;
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
  getListOfSupportedScimSchemas: {
    parameters: {
      query?: never;
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
          "application/json": ListResponse;
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
  getScimSchema: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        schemaName: "urn:ietf:params:scim:schemas:core:2.0:User" | "urn:ietf:params:scim:schemas:core:2.0:Group" | "urn:ietf:params:scim:schemas:onetrust:Group" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SchemaResource;
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
  getServiceProviderConfiguration: {
    parameters: {
      query?: never;
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
          "application/json": ServiceProviderConfig;
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
  getListOfUsersV3: {
    parameters: {
      query?: {
        startIndex?: string;
        count?: string;
        filter?: string;
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
          "application/json": ListResponse;
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
  createUserV3: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UserResource;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UserResource;
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
  getUserV3: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UserResource;
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
  updateUserV3: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UserResource;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UserResource;
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
  modifyUserV3: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PatchUserResourceRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UserResource;
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
