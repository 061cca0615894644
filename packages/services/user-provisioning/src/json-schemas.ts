// Generated from specs/snapshots/platform-user-provisioning.json. Do not edit; run pnpm generate.
import { defineSchemas, type ServiceSchemas, type ValueSchema } from "@onetrust-client/core/validate";
import type {
  CreateUserGroupV3Input,
  CreateUserV2Input,
  CreateUserV3Input,
  DeleteUserGroupV3Input,
  DeleteUserV2Input,
  GetResourceTypeInput,
  GetScimSchemaInput,
  GetUserGroupV2Input,
  GetUserGroupV3Input,
  GetUserV2Input,
  GetUserV3Input,
  GroupListResponse,
  GroupResource,
  ListUserGroupsV2Input,
  ListUserGroupsV3Input,
  ListUsersV2Input,
  ListUsersV3Input,
  ModifyUserGroupV2Input,
  ModifyUserGroupV3Input,
  ModifyUserV2Input,
  ModifyUserV3Input,
  ResourceTypeListResponse,
  ResourceTypeResource,
  SchemaListResponse,
  SchemaResource,
  ServiceProviderConfig,
  UpdateUserGroupV2Input,
  UpdateUserGroupV3Input,
  UpdateUserV2Input,
  UpdateUserV3Input,
  UserListResponse,
  UserResource,
} from "./schema.js";

/** What the operations of OneTrust's "Platform - User Provisioning" take and return, by their names. */
export interface UserProvisioningSchemas {
  readonly createUserGroupV3: {
    readonly input: ValueSchema<CreateUserGroupV3Input>;
    readonly body: ValueSchema<CreateUserGroupV3Input["body"]>;
    readonly output: ValueSchema<GroupResource>;
  };
  readonly createUserV2: {
    readonly input: ValueSchema<CreateUserV2Input>;
    readonly body: ValueSchema<CreateUserV2Input["body"]>;
    readonly output: ValueSchema<UserResource>;
  };
  readonly createUserV3: {
    readonly input: ValueSchema<CreateUserV3Input>;
    readonly body: ValueSchema<CreateUserV3Input["body"]>;
    readonly output: ValueSchema<UserResource>;
  };
  readonly deleteUserGroupV3: {
    readonly input: ValueSchema<DeleteUserGroupV3Input>;
  };
  readonly deleteUserV2: {
    readonly input: ValueSchema<DeleteUserV2Input>;
  };
  readonly getResourceType: {
    readonly input: ValueSchema<GetResourceTypeInput>;
    readonly output: ValueSchema<ResourceTypeResource>;
  };
  readonly getScimSchema: {
    readonly input: ValueSchema<GetScimSchemaInput>;
    readonly output: ValueSchema<SchemaResource>;
  };
  readonly getServiceProviderConfiguration: {
    readonly output: ValueSchema<ServiceProviderConfig>;
  };
  readonly getUserGroupV2: {
    readonly input: ValueSchema<GetUserGroupV2Input>;
    readonly output: ValueSchema<GroupResource>;
  };
  readonly getUserGroupV3: {
    readonly input: ValueSchema<GetUserGroupV3Input>;
    readonly output: ValueSchema<GroupResource>;
  };
  readonly getUserV2: {
    readonly input: ValueSchema<GetUserV2Input>;
    readonly output: ValueSchema<UserResource>;
  };
  readonly getUserV3: {
    readonly input: ValueSchema<GetUserV3Input>;
    readonly output: ValueSchema<UserResource>;
  };
  readonly listResourceTypes: {
    readonly output: ValueSchema<ResourceTypeListResponse>;
  };
  readonly listScimSchemas: {
    readonly output: ValueSchema<SchemaListResponse>;
  };
  readonly listUserGroupsV2: {
    readonly input: ValueSchema<ListUserGroupsV2Input>;
    readonly output: ValueSchema<GroupListResponse>;
  };
  readonly listUserGroupsV3: {
    readonly input: ValueSchema<ListUserGroupsV3Input>;
    readonly output: ValueSchema<GroupListResponse>;
  };
  readonly listUsersV2: {
    readonly input: ValueSchema<ListUsersV2Input>;
    readonly output: ValueSchema<UserListResponse>;
  };
  readonly listUsersV3: {
    readonly input: ValueSchema<ListUsersV3Input>;
    readonly output: ValueSchema<UserListResponse>;
  };
  readonly modifyUserGroupV2: {
    readonly input: ValueSchema<ModifyUserGroupV2Input>;
    readonly body: ValueSchema<ModifyUserGroupV2Input["body"]>;
  };
  readonly modifyUserGroupV3: {
    readonly input: ValueSchema<ModifyUserGroupV3Input>;
    readonly body: ValueSchema<ModifyUserGroupV3Input["body"]>;
  };
  readonly modifyUserV2: {
    readonly input: ValueSchema<ModifyUserV2Input>;
    readonly body: ValueSchema<ModifyUserV2Input["body"]>;
    readonly output: ValueSchema<UserResource>;
  };
  readonly modifyUserV3: {
    readonly input: ValueSchema<ModifyUserV3Input>;
    readonly body: ValueSchema<ModifyUserV3Input["body"]>;
    readonly output: ValueSchema<UserResource>;
  };
  readonly updateUserGroupV2: {
    readonly input: ValueSchema<UpdateUserGroupV2Input>;
    readonly body: ValueSchema<UpdateUserGroupV2Input["body"]>;
    readonly output: ValueSchema<GroupResource>;
  };
  readonly updateUserGroupV3: {
    readonly input: ValueSchema<UpdateUserGroupV3Input>;
    readonly body: ValueSchema<UpdateUserGroupV3Input["body"]>;
    readonly output: ValueSchema<GroupResource>;
  };
  readonly updateUserV2: {
    readonly input: ValueSchema<UpdateUserV2Input>;
    readonly body: ValueSchema<UpdateUserV2Input["body"]>;
    readonly output: ValueSchema<UserResource>;
  };
  readonly updateUserV3: {
    readonly input: ValueSchema<UpdateUserV3Input>;
    readonly body: ValueSchema<UpdateUserV3Input["body"]>;
    readonly output: ValueSchema<UserResource>;
  };
}

/** The JSON Schemas of the operations. Each is read when it is first asked for. */
export const userProvisioningSchemas: ServiceSchemas<UserProvisioningSchemas> = defineSchemas({
  package: "user-provisioning",
  operations: {
    createUserGroupV3: `{"input":{"type":"object","properties":{"body":{"$ref":"#/$defs/GroupResourceInput"}},"required":["body"]},"body":{"$ref":"#/$defs/GroupResourceInput"},"output":{"$ref":"#/$defs/GroupResource"}}`,
    createUserV2: `{"input":{"type":"object","properties":{"body":{"$ref":"#/$defs/UserResourceInput"}},"required":["body"]},"body":{"$ref":"#/$defs/UserResourceInput"},"output":{"$ref":"#/$defs/UserResource"}}`,
    createUserV3: `{"input":{"type":"object","properties":{"body":{"$ref":"#/$defs/UserResourceInput"}},"required":["body"]},"body":{"$ref":"#/$defs/UserResourceInput"},"output":{"$ref":"#/$defs/UserResource"}}`,
    deleteUserGroupV3: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"groupId":{"format":"uuid","type":"string"}},"required":["groupId"]}},"required":["path"]}}`,
    deleteUserV2: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"id":{"format":"uuid","type":"string"}},"required":["id"]}},"required":["path"]}}`,
    getResourceType: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"resourceName":{"anyOf":[{"type":"string","enum":["Users","Groups"]},{"type":"string"}]}},"required":["resourceName"]}},"required":["path"]},"output":{"$ref":"#/$defs/ResourceTypeResource"}}`,
    getScimSchema: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"schemaName":{"anyOf":[{"type":"string","enum":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:core:2.0:Group","urn:ietf:params:scim:schemas:onetrust:Group","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"]},{"type":"string"}]}},"required":["schemaName"]}},"required":["path"]},"output":{"$ref":"#/$defs/SchemaResource"}}`,
    getServiceProviderConfiguration: `{"output":{"$ref":"#/$defs/ServiceProviderConfig"}}`,
    getUserGroupV2: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"groupId":{"format":"uuid","type":"string"}},"required":["groupId"]},"query":{"type":"object","properties":{"excludedAttributes":{"enum":["members"],"maxLength":255,"type":"string"}}}},"required":["path"]},"output":{"$ref":"#/$defs/GroupResource"}}`,
    getUserGroupV3: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"groupId":{"format":"uuid","type":"string"}},"required":["groupId"]},"query":{"type":"object","properties":{"excludedAttributes":{"default":"members","type":"string"}}}},"required":["path"]},"output":{"$ref":"#/$defs/GroupResource"}}`,
    getUserV2: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"id":{"format":"uuid","type":"string"}},"required":["id"]}},"required":["path"]},"output":{"$ref":"#/$defs/UserResource"}}`,
    getUserV3: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"id":{"format":"uuid","type":"string"}},"required":["id"]}},"required":["path"]},"output":{"$ref":"#/$defs/UserResource"}}`,
    listResourceTypes: `{"output":{"$ref":"#/$defs/ResourceTypeListResponse"}}`,
    listScimSchemas: `{"output":{"$ref":"#/$defs/SchemaListResponse"}}`,
    listUserGroupsV2: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"startIndex":{"type":"integer","minimum":1,"default":1},"count":{"type":"integer","minimum":1,"maximum":25,"default":25}}}}},"output":{"$ref":"#/$defs/GroupListResponse"}}`,
    listUserGroupsV3: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"startIndex":{"type":"integer","minimum":1,"default":1},"count":{"type":"integer","minimum":1,"maximum":25,"default":25},"excludedAttributes":{"default":"members","type":"string"},"filter":{"type":"string"}}}}},"output":{"$ref":"#/$defs/GroupListResponse"}}`,
    listUsersV2: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"startIndex":{"type":"integer","minimum":1,"default":1},"count":{"type":"integer","minimum":1,"default":25}}}}},"output":{"$ref":"#/$defs/UserListResponse"}}`,
    listUsersV3: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"startIndex":{"type":"integer","minimum":1,"default":1},"count":{"type":"integer","minimum":1,"maximum":25,"default":25},"filter":{"type":"string"}}}}},"output":{"$ref":"#/$defs/UserListResponse"}}`,
    modifyUserGroupV2: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"groupId":{"format":"uuid","type":"string"}},"required":["groupId"]},"body":{"$ref":"#/$defs/PatchGroupResourceRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/PatchGroupResourceRequest"}}`,
    modifyUserGroupV3: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"groupId":{"format":"uuid","type":"string"}},"required":["groupId"]},"body":{"$ref":"#/$defs/PatchGroupResourceRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/PatchGroupResourceRequest"}}`,
    modifyUserV2: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"id":{"format":"uuid","type":"string"}},"required":["id"]},"body":{"$ref":"#/$defs/PatchUserResourceRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/PatchUserResourceRequest"},"output":{"$ref":"#/$defs/UserResource"}}`,
    modifyUserV3: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"id":{"format":"uuid","type":"string"}},"required":["id"]},"body":{"$ref":"#/$defs/PatchUserResourceRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/PatchUserResourceRequest"},"output":{"$ref":"#/$defs/UserResource"}}`,
    updateUserGroupV2: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"groupId":{"format":"uuid","type":"string"}},"required":["groupId"]},"body":{"$ref":"#/$defs/GroupResourceInput"}},"required":["path","body"]},"body":{"$ref":"#/$defs/GroupResourceInput"},"output":{"$ref":"#/$defs/GroupResource"}}`,
    updateUserGroupV3: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"groupId":{"format":"uuid","type":"string"}},"required":["groupId"]},"body":{"$ref":"#/$defs/GroupResourceInput"}},"required":["path","body"]},"body":{"$ref":"#/$defs/GroupResourceInput"},"output":{"$ref":"#/$defs/GroupResource"}}`,
    updateUserV2: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"id":{"format":"uuid","type":"string"}},"required":["id"]},"body":{"$ref":"#/$defs/UserResourceInput"}},"required":["path","body"]},"body":{"$ref":"#/$defs/UserResourceInput"},"output":{"$ref":"#/$defs/UserResource"}}`,
    updateUserV3: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"id":{"format":"uuid","type":"string"}},"required":["id"]},"body":{"$ref":"#/$defs/UserResourceInput"}},"required":["path","body"]},"body":{"$ref":"#/$defs/UserResourceInput"},"output":{"$ref":"#/$defs/UserResource"}}`,
  },
  components: `{
"AbstractBaseResource":{"type":"object","properties":{"externalId":{"type":["string","null"]},"id":{"format":"uuid","type":"string"},"meta":{"anyOf":[{"$ref":"#/$defs/Meta"},{"type":"null"}]},"schemas":{"items":{"type":"string"},"type":["array","null"]}},"required":["id"]},
"AbstractBaseResourceInput":{"type":"object","properties":{"externalId":{"maxLength":100,"type":"string"},"schemas":{"items":{"type":"string"},"type":"array","uniqueItems":true}}},
"AuthenticationScheme":{"type":"object","properties":{"description":{"type":["string","null"]},"documentationUrl":{"type":["string","null"]},"name":{"type":["string","null"]},"primary":{"type":["boolean","null"]},"specUrl":{"type":["string","null"]},"type":{"type":["string","null"]}}},
"BulkSupported":{"type":"object","properties":{"maxOperations":{"format":"int32","type":["integer","null"]},"maxPayloadSize":{"format":"int32","type":["integer","null"]},"supported":{"type":["boolean","null"]}}},
"Email":{"type":"object","properties":{"$ref":{"format":"string","type":["string","null"]},"display":{"format":"email","type":["string","null"]},"primary":{"type":["boolean","null"]},"type":{"default":"work","type":["string","null"]},"value":{"format":"email","type":"string"}},"required":["value"]},
"EmailInput":{"type":"object","properties":{"$ref":{"format":"string","type":"string"},"display":{"format":"email","type":"string"},"primary":{"type":"boolean"},"type":{"default":"work","type":"string"},"value":{"format":"email","minLength":1,"type":"string"}},"required":["value"]},
"EnterpriseUser":{"type":"object","properties":{"businessUnit":{"type":["string","null"]},"department":{"type":["string","null"]},"division":{"type":["string","null"]},"employeeNumber":{"type":["string","null"]},"legacyManager":{"type":["string","null"]},"manager":{"anyOf":[{"$ref":"#/$defs/Manager"},{"type":"null"}]},"officeLocation":{"type":["string","null"]},"organization":{"type":["string","null"]}}},
"EnterpriseUserInput":{"type":"object","properties":{"businessUnit":{"maxLength":255,"type":"string"},"department":{"maxLength":255,"type":"string"},"division":{"maxLength":255,"type":"string"},"employeeNumber":{"maxLength":255,"type":"string"},"legacyManager":{"maxLength":255,"type":"string"},"manager":{"$ref":"#/$defs/ManagerInput"},"officeLocation":{"maxLength":255,"type":"string"},"organization":{"maxLength":255,"type":"string"}}},
"FilterSupported":{"type":"object","properties":{"maxResults":{"format":"int32","type":["integer","null"]},"supported":{"type":["boolean","null"]}}},
"GroupListResponse":{"type":"object","properties":{"schemas":{"type":["array","null"],"items":{"type":"string"}},"totalResults":{"type":["integer","null"]},"startIndex":{"type":["integer","null"]},"itemsPerPage":{"type":["integer","null"]},"Resources":{"type":["array","null"],"items":{"$ref":"#/$defs/GroupResource"}}}},
"GroupResource":{"type":"object","properties":{"displayName":{"type":"string"},"externalId":{"type":["string","null"]},"id":{"format":"uuid","type":"string"},"members":{"items":{"$ref":"#/$defs/Member"},"type":["array","null"]},"meta":{"anyOf":[{"$ref":"#/$defs/Meta"},{"type":"null"}]},"schemas":{"items":{"anyOf":[{"type":"string","enum":["urn:ietf:params:scim:schemas:core:2.0:Group","urn:ietf:params:scim:schemas:onetrust:Group"]},{"type":"string"}]},"type":["array","null"]},"urn:ietf:params:scim:schemas:onetrust:Group":{"anyOf":[{"$ref":"#/$defs/OneTrustGroup"},{"type":"null"}]}},"required":["displayName","id"]},
"GroupResourceInput":{"type":"object","properties":{"displayName":{"maxLength":255,"minLength":1,"type":"string"},"externalId":{"maxLength":100,"type":"string"},"members":{"items":{"$ref":"#/$defs/MemberInput"},"type":"array"},"schemas":{"items":{"anyOf":[{"type":"string","enum":["urn:ietf:params:scim:schemas:core:2.0:Group","urn:ietf:params:scim:schemas:onetrust:Group"]},{"type":"string"}]},"type":"array","uniqueItems":true},"urn:ietf:params:scim:schemas:onetrust:Group":{"$ref":"#/$defs/OneTrustGroupInput"}},"required":["displayName"]},
"Manager":{"type":"object","properties":{"$ref":{"format":"url","type":["string","null"]},"displayName":{"type":["string","null"]},"value":{"type":"string"}},"required":["value"]},
"ManagerInput":{"type":"object","properties":{"value":{"maxLength":100,"minLength":1,"type":"string"}},"required":["value"]},
"Member":{"type":"object","properties":{"$ref":{"format":"url","type":["string","null"]},"type":{"anyOf":[{"type":"string","enum":["User"]},{"type":"string"},{"type":"null"}]},"value":{"format":"uuid","type":"string"}},"required":["value"]},
"MemberInput":{"type":"object","properties":{"type":{"anyOf":[{"type":"string","enum":["User"]},{"type":"string"}]},"value":{"format":"uuid","type":"string"}},"required":["value"]},
"Meta":{"type":"object","properties":{"attributes":{"items":{},"type":["array","null"]},"created":{"format":"date-time","type":["string","null"]},"lastModified":{"format":"date-time","type":["string","null"]},"location":{"format":"uri","type":["string","null"]},"resourceType":{"anyOf":[{"type":"string","enum":["User","Group","ResourceType","ServiceProviderConfig","Schema"]},{"type":"string"},{"type":"null"}]},"version":{"type":["string","null"]}}},
"Name":{"type":"object","properties":{"familyName":{"type":["string","null"]},"givenName":{"type":["string","null"]}}},
"NameInput":{"type":"object","properties":{"familyName":{"maxLength":100,"minLength":1,"type":"string"},"givenName":{"maxLength":100,"minLength":1,"type":"string"}}},
"OneTrustGroup":{"type":"object","properties":{"category":{"type":["string","null"]},"description":{"type":["string","null"]}}},
"OneTrustGroupInput":{"type":"object","properties":{"category":{"maxLength":255,"minLength":1,"type":"string"},"description":{"maxLength":255,"minLength":1,"type":"string"}}},
"PatchGroupResourceRequest":{"allOf":[{"$ref":"#/$defs/AbstractBaseResourceInput"},{"type":"object","properties":{"Operations":{"items":{"$ref":"#/$defs/PatchOperation"},"type":"array"},"displayName":{"maxLength":255,"minLength":1,"type":"string"},"schemas":{"items":{"anyOf":[{"type":"string","enum":["urn:ietf:params:scim:schemas:core:2.0:Group","urn:ietf:params:scim:schemas:onetrust:Group","urn:ietf:params:scim:api:messages:2.0:PatchOp"]},{"type":"string"}]},"type":"array","uniqueItems":true},"urn:ietf:params:scim:schemas:onetrust:Group":{"$ref":"#/$defs/OneTrustGroupInput"}},"required":["Operations"]}]},
"PatchOperation":{"type":"object","properties":{"displayName":{"type":"string"},"members":{"items":{"$ref":"#/$defs/MemberInput"},"type":"array"},"op":{"anyOf":[{"type":"string","enum":["add","replace","remove"]},{"type":"string"}]},"path":{"type":"string"},"value":{}}},
"PatchUserResourceRequest":{"type":"object","properties":{"Operations":{"items":{"$ref":"#/$defs/UserPatchApiOperation"},"type":"array"},"externalId":{"maxLength":100,"type":"string"},"schemas":{"items":{"anyOf":[{"type":"string","enum":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:api:messages:2.0:PatchOp"]},{"type":"string"}]},"type":"array","uniqueItems":true}},"required":["Operations"]},
"ResourceTypeListResponse":{"type":"object","properties":{"schemas":{"type":["array","null"],"items":{"type":"string"}},"totalResults":{"type":["integer","null"]},"startIndex":{"type":["integer","null"]},"itemsPerPage":{"type":["integer","null"]},"Resources":{"type":["array","null"],"items":{"$ref":"#/$defs/ResourceTypeResource"}}}},
"ResourceTypeResource":{"type":"object","properties":{"description":{"type":"string"},"endpoint":{"type":"string"},"id":{"format":"uuid","type":"string"},"meta":{"anyOf":[{"$ref":"#/$defs/Meta"},{"type":"null"}]},"name":{"anyOf":[{"type":"string","enum":["Users","Groups"]},{"type":"string"}]},"schema":{"anyOf":[{"type":"string","enum":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:core:2.0:Group"]},{"type":"string"}]},"schemaExtensions":{"anyOf":[{"$ref":"#/$defs/SchemaExtension"},{"type":"null"}]}},"required":["description","endpoint","id","name","schema"]},
"SchemaExtension":{"type":"object","properties":{"required":{"type":"boolean"},"schema":{"type":"string"}},"required":["required","schema"]},
"SchemaListResponse":{"type":"object","properties":{"schemas":{"type":["array","null"],"items":{"type":"string"}},"totalResults":{"type":["integer","null"]},"startIndex":{"type":["integer","null"]},"itemsPerPage":{"type":["integer","null"]},"Resources":{"type":["array","null"],"items":{"$ref":"#/$defs/SchemaResource"}}}},
"SchemaResource":{"type":"object","properties":{"attributes":{"items":{},"type":"array"},"description":{"type":"string"},"id":{"format":"uuid","type":"string"},"meta":{"$ref":"#/$defs/Meta"},"name":{"anyOf":[{"type":"string","enum":["User","Group","OneTrustGroup","EnterpriseUser"]},{"type":"string"}]}},"required":["attributes","description","id","meta","name"]},
"ServiceProviderConfig":{"type":"object","properties":{"authenticationSchemes":{"items":{"$ref":"#/$defs/AuthenticationScheme"},"type":["array","null"]},"bulk":{"anyOf":[{"$ref":"#/$defs/BulkSupported"},{"type":"null"}]},"changePassword":{"anyOf":[{"$ref":"#/$defs/Supported"},{"type":"null"}]},"etag":{"anyOf":[{"$ref":"#/$defs/Supported"},{"type":"null"}]},"filter":{"anyOf":[{"$ref":"#/$defs/FilterSupported"},{"type":"null"}]},"meta":{"anyOf":[{"$ref":"#/$defs/Meta"},{"type":"null"}]},"patch":{"anyOf":[{"$ref":"#/$defs/Supported"},{"type":"null"}]},"schemas":{"items":{"type":"string"},"type":["array","null"]},"sort":{"anyOf":[{"$ref":"#/$defs/Supported"},{"type":"null"}]},"xmlDataFormat":{"anyOf":[{"$ref":"#/$defs/Supported"},{"type":"null"}]}}},
"Supported":{"type":"object","properties":{"supported":{"type":["boolean","null"]}}},
"UserGroup":{"type":"object","properties":{"display":{"type":["string","null"]},"value":{"type":["string","null"]}}},
"UserListResponse":{"type":"object","properties":{"schemas":{"type":["array","null"],"items":{"type":"string"}},"totalResults":{"type":["integer","null"]},"startIndex":{"type":["integer","null"]},"itemsPerPage":{"type":["integer","null"]},"Resources":{"type":["array","null"],"items":{"$ref":"#/$defs/UserResource"}}}},
"UserPatchApiOperation":{"type":"object","properties":{"op":{"anyOf":[{"type":"string","enum":["add","remove","replace"]},{"type":"string"}]},"path":{"type":"string"},"value":{}},"required":["op"]},
"UserResource":{"allOf":[{"$ref":"#/$defs/AbstractBaseResource"},{"type":"object","properties":{"active":{"type":["boolean","null"]},"emails":{"items":{"$ref":"#/$defs/Email"},"type":["array","null"]},"groups":{"items":{"$ref":"#/$defs/UserGroup"},"type":["array","null"]},"name":{"$ref":"#/$defs/Name"},"roles":{"items":{"format":"json"},"type":["array","null"]},"schemas":{"items":{"anyOf":[{"type":"string","enum":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"]},{"type":"string"}]},"type":["array","null"]},"title":{"type":["string","null"]},"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"anyOf":[{"$ref":"#/$defs/EnterpriseUser"},{"type":"null"}]},"userName":{"format":"email","type":["string","null"]},"userType":{"anyOf":[{"type":"string","enum":["Internal","External"]},{"type":"string"},{"type":"null"}]}}}],"required":["name"]},
"UserResourceInput":{"allOf":[{"$ref":"#/$defs/AbstractBaseResourceInput"},{"type":"object","properties":{"active":{"type":"boolean"},"emails":{"items":{"$ref":"#/$defs/EmailInput"},"type":"array"},"name":{"$ref":"#/$defs/NameInput"},"roles":{"items":{"format":"json"},"type":"array"},"schemas":{"items":{"anyOf":[{"type":"string","enum":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"]},{"type":"string"}]},"type":"array","uniqueItems":true},"title":{"maxLength":255,"type":"string"},"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"$ref":"#/$defs/EnterpriseUserInput"},"userName":{"format":"email","maxLength":256,"type":"string"},"userType":{"anyOf":[{"type":"string","enum":["Internal","External"]},{"type":"string"}]}}}],"required":["name"]}
}`,
});
