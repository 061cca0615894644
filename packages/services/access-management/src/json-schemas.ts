// Generated from specs/snapshots/platform-access-management.json. Do not edit; run pnpm generate.
import { defineSchemas, type ServiceSchemas, type ValueSchema } from "@onetrust-client/core/validate";
import type {
  AccessLevelResponse,
  AddMembersToUserGroupV1Input,
  AddMembersToUserGroupV2Input,
  AddUserGroupRolesInput,
  AddUserRoleInput,
  AddUserToUserGroupInput,
  ClientCredentialsResponse,
  CreateOrganizationInput,
  CreateUserGroupV1Input,
  CreateUserGroupV2Input,
  CreateUserInput,
  DeleteOrganizationInput,
  DeleteUserGroupV1Input,
  DeleteUserGroupV2Input,
  GenerateAccessTokenInput,
  GetUserGroupRolesInput,
  GetUserGroupV2Input,
  GetUserInput,
  GetUserRolesInput,
  ListLoginHistoryAuditRecordsInput,
  ListUserGroupMembersV1Input,
  ListUserGroupMembersV2Input,
  ListUserGroupsV1Input,
  ListUserGroupsV2Input,
  ListUserProfileAuditRecordsInput,
  ListUsersInput,
  LoginHistoryResponsePage,
  MemberV1Page,
  MemberV2Page,
  ModifyUserDefaultOrganizationInput,
  OrganizationBasicDetail,
  OrganizationResponse,
  RemoveMembersFromUserGroupV1Input,
  RemoveMembersFromUserGroupV2Input,
  RemoveUserFromUserGroupInput,
  RemoveUserGroupRolesInput,
  RemoveUserRoleInput,
  UpdateOrganizationInput,
  UpdateUserGroupRolesInput,
  UpdateUserGroupV1Input,
  UpdateUserGroupV2Input,
  UpdateUserInput,
  UserActivityResponsePage,
  UserDetails,
  UserDetailsPage,
  UserGroupV1,
  UserGroupV1Page,
  UserGroupV2,
  UserGroupV2Page,
} from "./schema.js";

/** What the operations of OneTrust's "Platform - Access Management" take and return, by their names. */
export interface AccessManagementSchemas {
  readonly addMembersToUserGroupV1: {
    readonly input: ValueSchema<AddMembersToUserGroupV1Input>;
    readonly body: ValueSchema<AddMembersToUserGroupV1Input["body"]>;
  };
  readonly addMembersToUserGroupV2: {
    readonly input: ValueSchema<AddMembersToUserGroupV2Input>;
    readonly body: ValueSchema<AddMembersToUserGroupV2Input["body"]>;
  };
  readonly addUserGroupRoles: {
    readonly input: ValueSchema<AddUserGroupRolesInput>;
    readonly body: ValueSchema<AddUserGroupRolesInput["body"]>;
  };
  readonly addUserRole: {
    readonly input: ValueSchema<AddUserRoleInput>;
    readonly body: ValueSchema<AddUserRoleInput["body"]>;
  };
  readonly addUserToUserGroup: {
    readonly input: ValueSchema<AddUserToUserGroupInput>;
  };
  readonly createOrganization: {
    readonly input: ValueSchema<CreateOrganizationInput>;
    readonly body: ValueSchema<CreateOrganizationInput["body"]>;
    readonly output: ValueSchema<OrganizationResponse>;
  };
  readonly createUser: {
    readonly input: ValueSchema<CreateUserInput>;
    readonly body: ValueSchema<CreateUserInput["body"]>;
    readonly output: ValueSchema<string>;
  };
  readonly createUserGroupV1: {
    readonly input: ValueSchema<CreateUserGroupV1Input>;
    readonly body: ValueSchema<CreateUserGroupV1Input["body"]>;
    readonly output: ValueSchema<UserGroupV1>;
  };
  readonly createUserGroupV2: {
    readonly input: ValueSchema<CreateUserGroupV2Input>;
    readonly body: ValueSchema<CreateUserGroupV2Input["body"]>;
    readonly output: ValueSchema<UserGroupV2>;
  };
  readonly deleteOrganization: {
    readonly input: ValueSchema<DeleteOrganizationInput>;
  };
  readonly deleteUserGroupV1: {
    readonly input: ValueSchema<DeleteUserGroupV1Input>;
  };
  readonly deleteUserGroupV2: {
    readonly input: ValueSchema<DeleteUserGroupV2Input>;
  };
  readonly generateAccessToken: {
    readonly input: ValueSchema<GenerateAccessTokenInput>;
    readonly body: ValueSchema<GenerateAccessTokenInput["body"]>;
    readonly output: ValueSchema<ClientCredentialsResponse>;
  };
  readonly getUser: {
    readonly input: ValueSchema<GetUserInput>;
    readonly output: ValueSchema<UserDetails>;
  };
  readonly getUserGroupRoles: {
    readonly input: ValueSchema<GetUserGroupRolesInput>;
    readonly output: ValueSchema<AccessLevelResponse[]>;
  };
  readonly getUserGroupV2: {
    readonly input: ValueSchema<GetUserGroupV2Input>;
    readonly output: ValueSchema<UserGroupV2>;
  };
  readonly getUserRoles: {
    readonly input: ValueSchema<GetUserRolesInput>;
    readonly output: ValueSchema<AccessLevelResponse[]>;
  };
  readonly listLoginHistoryAuditRecords: {
    readonly input: ValueSchema<ListLoginHistoryAuditRecordsInput>;
    readonly output: ValueSchema<LoginHistoryResponsePage>;
  };
  readonly listOrganizations: {
    readonly output: ValueSchema<OrganizationBasicDetail>;
  };
  readonly listUserGroupMembersV1: {
    readonly input: ValueSchema<ListUserGroupMembersV1Input>;
    readonly output: ValueSchema<MemberV1Page>;
  };
  readonly listUserGroupMembersV2: {
    readonly input: ValueSchema<ListUserGroupMembersV2Input>;
    readonly output: ValueSchema<MemberV2Page>;
  };
  readonly listUserGroupsV1: {
    readonly input: ValueSchema<ListUserGroupsV1Input>;
    readonly output: ValueSchema<UserGroupV1Page>;
  };
  readonly listUserGroupsV2: {
    readonly input: ValueSchema<ListUserGroupsV2Input>;
    readonly output: ValueSchema<UserGroupV2Page>;
  };
  readonly listUserProfileAuditRecords: {
    readonly input: ValueSchema<ListUserProfileAuditRecordsInput>;
    readonly output: ValueSchema<UserActivityResponsePage>;
  };
  readonly listUsers: {
    readonly input: ValueSchema<ListUsersInput>;
    readonly output: ValueSchema<UserDetailsPage>;
  };
  readonly modifyUserDefaultOrganization: {
    readonly input: ValueSchema<ModifyUserDefaultOrganizationInput>;
  };
  readonly removeMembersFromUserGroupV1: {
    readonly input: ValueSchema<RemoveMembersFromUserGroupV1Input>;
    readonly body: ValueSchema<RemoveMembersFromUserGroupV1Input["body"]>;
  };
  readonly removeMembersFromUserGroupV2: {
    readonly input: ValueSchema<RemoveMembersFromUserGroupV2Input>;
    readonly body: ValueSchema<RemoveMembersFromUserGroupV2Input["body"]>;
  };
  readonly removeUserFromUserGroup: {
    readonly input: ValueSchema<RemoveUserFromUserGroupInput>;
  };
  readonly removeUserGroupRoles: {
    readonly input: ValueSchema<RemoveUserGroupRolesInput>;
    readonly body: ValueSchema<RemoveUserGroupRolesInput["body"]>;
  };
  readonly removeUserRole: {
    readonly input: ValueSchema<RemoveUserRoleInput>;
    readonly body: ValueSchema<RemoveUserRoleInput["body"]>;
  };
  readonly updateOrganization: {
    readonly input: ValueSchema<UpdateOrganizationInput>;
    readonly body: ValueSchema<UpdateOrganizationInput["body"]>;
  };
  readonly updateUser: {
    readonly input: ValueSchema<UpdateUserInput>;
    readonly body: ValueSchema<UpdateUserInput["body"]>;
  };
  readonly updateUserGroupRoles: {
    readonly input: ValueSchema<UpdateUserGroupRolesInput>;
    readonly body: ValueSchema<UpdateUserGroupRolesInput["body"]>;
  };
  readonly updateUserGroupV1: {
    readonly input: ValueSchema<UpdateUserGroupV1Input>;
    readonly body: ValueSchema<UpdateUserGroupV1Input["body"]>;
    readonly output: ValueSchema<UserGroupV1>;
  };
  readonly updateUserGroupV2: {
    readonly input: ValueSchema<UpdateUserGroupV2Input>;
    readonly body: ValueSchema<UpdateUserGroupV2Input["body"]>;
    readonly output: ValueSchema<UserGroupV2>;
  };
}

/** The JSON Schemas of the operations. Each is read when it is first asked for. */
export const accessManagementSchemas: ServiceSchemas<AccessManagementSchemas> = defineSchemas({
  package: "access-management",
  operations: {
    addMembersToUserGroupV1: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"userGroupId":{"format":"uuid","type":"string"}},"required":["userGroupId"]},"body":{"$ref":"#/$defs/AddMembersRequestV1"}},"required":["path","body"]},"body":{"$ref":"#/$defs/AddMembersRequestV1"}}`,
    addMembersToUserGroupV2: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"groupId":{"format":"uuid","type":"string"}},"required":["groupId"]},"body":{"$ref":"#/$defs/AddMembersRequestV2"}},"required":["path","body"]},"body":{"$ref":"#/$defs/AddMembersRequestV2"}}`,
    addUserGroupRoles: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"groupId":{"format":"uuid","type":"string"}},"required":["groupId"]},"body":{"$ref":"#/$defs/AccessLevelRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/AccessLevelRequest"}}`,
    addUserRole: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"userId":{"format":"uuid","type":"string"}},"required":["userId"]},"body":{"$ref":"#/$defs/AccessLevelRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/AccessLevelRequest"}}`,
    addUserToUserGroup: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"groupId":{"format":"uuid","type":"string"},"memberId":{"format":"uuid","type":"string"}},"required":["groupId","memberId"]}},"required":["path"]}}`,
    createOrganization: `{"input":{"type":"object","properties":{"body":{"$ref":"#/$defs/OrganizationRequest"}},"required":["body"]},"body":{"$ref":"#/$defs/OrganizationRequest"},"output":{"$ref":"#/$defs/OrganizationResponse"}}`,
    createUser: `{"input":{"type":"object","properties":{"body":{"$ref":"#/$defs/UserCreateRequest"}},"required":["body"]},"body":{"$ref":"#/$defs/UserCreateRequest"},"output":{"type":"string"}}`,
    createUserGroupV1: `{"input":{"type":"object","properties":{"body":{"$ref":"#/$defs/CreateGroupRequestV1"}},"required":["body"]},"body":{"$ref":"#/$defs/CreateGroupRequestV1"},"output":{"anyOf":[{"$ref":"#/$defs/UserGroupV1"},{"$ref":"#/$defs/UserGroupV1"}]}}`,
    createUserGroupV2: `{"input":{"type":"object","properties":{"body":{"$ref":"#/$defs/CreateGroupRequestV2"}},"required":["body"]},"body":{"$ref":"#/$defs/CreateGroupRequestV2"},"output":{"$ref":"#/$defs/UserGroupV2"}}`,
    deleteOrganization: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"externalId":{"maxLength":100,"minLength":1,"type":"string"}},"required":["externalId"]},"query":{"type":"object","properties":{"targetExternalId":{"maxLength":100,"minLength":1,"type":"string"}},"required":["targetExternalId"]}},"required":["path","query"]}}`,
    deleteUserGroupV1: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"userGroupId":{"format":"uuid","type":"string"}},"required":["userGroupId"]}},"required":["path"]}}`,
    deleteUserGroupV2: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"groupId":{"format":"uuid","type":"string"}},"required":["groupId"]}},"required":["path"]}}`,
    generateAccessToken: `{"input":{"type":"object","properties":{"body":{"$ref":"#/$defs/ClientCredentialsRequest"}},"required":["body"]},"body":{"$ref":"#/$defs/ClientCredentialsRequest"},"output":{"$ref":"#/$defs/ClientCredentialsResponse"}}`,
    getUser: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"userId":{"format":"uuid","type":"string"}},"required":["userId"]}},"required":["path"]},"output":{"$ref":"#/$defs/UserDetails"}}`,
    getUserGroupRoles: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"groupId":{"format":"uuid","type":"string"}},"required":["groupId"]}},"required":["path"]},"output":{"items":{"$ref":"#/$defs/AccessLevelResponse"},"type":"array"}}`,
    getUserGroupV2: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"groupId":{"format":"uuid","type":"string"}},"required":["groupId"]}},"required":["path"]},"output":{"$ref":"#/$defs/UserGroupV2"}}`,
    getUserRoles: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"userId":{"format":"uuid","type":"string"}},"required":["userId"]}},"required":["path"]},"output":{"items":{"$ref":"#/$defs/AccessLevelResponse"},"type":"array"}}`,
    listLoginHistoryAuditRecords: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"userId":{"format":"uuid","type":"string"},"startDate":{"format":"date-time","type":"string"},"endDate":{"format":"date-time","type":"string"},"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":20,"format":"int32","maximum":2000,"minimum":1,"type":"integer"}}}}},"output":{"$ref":"#/$defs/LoginHistoryResponsePage"}}`,
    listOrganizations: `{"output":{"$ref":"#/$defs/OrganizationBasicDetail"}}`,
    listUserGroupMembersV1: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"userGroupId":{"format":"uuid","type":"string"}},"required":["userGroupId"]},"query":{"type":"object","properties":{"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":20,"format":"int32","maximum":2000,"minimum":1,"type":"integer"},"sort":{"anyOf":[{"type":"string","enum":["fullName,asc","fullName,desc","memberId, asc","memberId, desc","email,asc","email,desc","enabled,asc","enabled,desc","createdBy,asc","createdBy,desc","createdDate,asc","createdDate,desc"]},{"type":"string"}]}}}},"required":["path"]},"output":{"$ref":"#/$defs/MemberV1Page"}}`,
    listUserGroupMembersV2: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"groupId":{"format":"uuid","type":"string"}},"required":["groupId"]},"query":{"type":"object","properties":{"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":20,"format":"int32","maximum":2000,"minimum":1,"type":"integer"},"sort":{"anyOf":[{"type":"string","enum":["name,asc","name,desc"]},{"type":"string"}]}}}},"required":["path"]},"output":{"$ref":"#/$defs/MemberV2Page"}}`,
    listUserGroupsV1: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"filters":{"type":"string"},"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":20,"format":"int32","maximum":2000,"minimum":1,"type":"integer"},"sort":{"anyOf":[{"type":"string","enum":["name,asc","name,desc","description,asc","description,desc","createdDate,asc","createdDate,desc","lastModifiedDate,asc"]},{"type":"string"}]}}}}},"output":{"$ref":"#/$defs/UserGroupV1Page"}}`,
    listUserGroupsV2: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":20,"format":"int32","maximum":2000,"minimum":1,"type":"integer"},"sort":{"anyOf":[{"type":"string","enum":["name,asc","name,desc","description,asc","description,desc","createdDate,asc","createdDate,desc","lastModifiedDate,asc"]},{"type":"string"}]},"filters":{"type":"string"}}}}},"output":{"$ref":"#/$defs/UserGroupV2Page"}}`,
    listUserProfileAuditRecords: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"userId":{"format":"uuid","type":"string"}},"required":["userId"]},"query":{"type":"object","properties":{"includeChildObjects":{"default":false,"type":"boolean"},"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":20,"format":"int32","maximum":2000,"minimum":1,"type":"integer"}}}},"required":["path"]},"output":{"$ref":"#/$defs/UserActivityResponsePage"}}`,
    listUsers: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":20,"format":"int32","maximum":2000,"minimum":1,"type":"integer"},"sort":{"anyOf":[{"type":"string","enum":["name,asc","name,desc","email,asc","email,desc","organizationname,asc","organizationname,desc"]},{"type":"string"}]}}}}},"output":{"$ref":"#/$defs/UserDetailsPage"}}`,
    modifyUserDefaultOrganization: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"userId":{"format":"uuid","type":"string"}},"required":["userId"]},"query":{"type":"object","properties":{"organizationId":{"format":"uuid","type":"string"}},"required":["organizationId"]}},"required":["path","query"]}}`,
    removeMembersFromUserGroupV1: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"userGroupId":{"format":"uuid","type":"string"}},"required":["userGroupId"]},"body":{"$ref":"#/$defs/DeleteMembersRequestV1"}},"required":["path","body"]},"body":{"$ref":"#/$defs/DeleteMembersRequestV1"}}`,
    removeMembersFromUserGroupV2: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"groupId":{"format":"uuid","type":"string"}},"required":["groupId"]},"body":{"$ref":"#/$defs/DeleteMembersRequestV2"}},"required":["path","body"]},"body":{"$ref":"#/$defs/DeleteMembersRequestV2"}}`,
    removeUserFromUserGroup: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"groupId":{"format":"uuid","type":"string"},"memberId":{"format":"uuid","type":"string"}},"required":["groupId","memberId"]}},"required":["path"]}}`,
    removeUserGroupRoles: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"groupId":{"format":"uuid","type":"string"}},"required":["groupId"]},"body":{"items":{"$ref":"#/$defs/AccessLevelRequest"},"minItems":1,"type":"array"}},"required":["path","body"]},"body":{"items":{"$ref":"#/$defs/AccessLevelRequest"},"minItems":1,"type":"array"}}`,
    removeUserRole: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"userId":{"format":"uuid","type":"string"}},"required":["userId"]},"body":{"$ref":"#/$defs/AccessLevelRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/AccessLevelRequest"}}`,
    updateOrganization: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"externalId":{"maxLength":100,"minLength":1,"type":"string"}},"required":["externalId"]},"body":{"$ref":"#/$defs/OrganizationRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/OrganizationRequest"}}`,
    updateUser: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"userId":{"format":"uuid","type":"string"}},"required":["userId"]},"body":{"$ref":"#/$defs/UserUpdateRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/UserUpdateRequest"}}`,
    updateUserGroupRoles: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"groupId":{"format":"uuid","type":"string"}},"required":["groupId"]},"body":{"$ref":"#/$defs/AccessLevelUpdate"}},"required":["path","body"]},"body":{"$ref":"#/$defs/AccessLevelUpdate"}}`,
    updateUserGroupV1: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"userGroupId":{"format":"uuid","type":"string"}},"required":["userGroupId"]},"body":{"$ref":"#/$defs/UpdateGroupRequestV1"}},"required":["path","body"]},"body":{"$ref":"#/$defs/UpdateGroupRequestV1"},"output":{"$ref":"#/$defs/UserGroupV1"}}`,
    updateUserGroupV2: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"groupId":{"format":"uuid","type":"string"}},"required":["groupId"]},"body":{"$ref":"#/$defs/UpdateGroupRequestV2"}},"required":["path","body"]},"body":{"$ref":"#/$defs/UpdateGroupRequestV2"},"output":{"$ref":"#/$defs/UserGroupV2"}}`,
  },
  components: `{
"AccessLevelCreateRequest":{"type":"object","properties":{"defaultOrganization":{"type":"boolean"},"organizationId":{"format":"uuid","type":"string"},"roleIds":{"items":{"format":"uuid","minItems":1,"type":"string"},"minItems":1,"type":"array","uniqueItems":true}},"required":["organizationId"]},
"AccessLevelRequest":{"type":"object","properties":{"organizationId":{"format":"uuid","type":"string"},"roleId":{"format":"uuid","type":"string"}},"required":["organizationId","roleId"]},
"AccessLevelResponse":{"type":"object","properties":{"organizationId":{"format":"uuid","type":["string","null"]},"organizationName":{"type":["string","null"]},"roleId":{"format":"uuid","type":["string","null"]},"roleName":{"type":["string","null"]}}},
"AccessLevelUpdate":{"type":"object","properties":{"currentOrganizationId":{"format":"uuid","type":"string"},"currentRoleId":{"format":"uuid","type":"string"},"newOrganizationId":{"format":"uuid","type":"string"},"newRoleId":{"format":"uuid","type":"string"}},"required":["currentOrganizationId","currentRoleId","newOrganizationId","newRoleId"]},
"AddMembersRequestV1":{"type":"object","properties":{"groupId":{"format":"uuid","type":"string"},"members":{"items":{"format":"uuid","type":"string"},"type":"array","uniqueItems":true}}},
"AddMembersRequestV2":{"type":"object","properties":{"members":{"items":{"format":"uuid","minItems":1,"type":"string"},"minItems":1,"type":"array","uniqueItems":true}}},
"ClientCredentialsRequest":{"type":"object","properties":{"client_id":{"type":"string"},"client_secret":{"type":"string"},"grant_type":{"enum":["client_credentials"],"type":"string"}},"required":["client_id","client_secret","grant_type"]},
"ClientCredentialsResponse":{"type":"object","properties":{"access_token":{"type":["string","null"]},"email":{"format":"email","type":["string","null"]},"expires_in":{"format":"int32","type":["integer","null"]},"guid":{"format":"uuid","type":"string"},"jti":{"type":["string","null"]},"languageId":{"format":"int32","type":["integer","null"]},"orgGroupGuid":{"format":"uuid","type":["string","null"]},"orgGroupId":{"format":"uuid","type":["string","null"]},"ot_scopes":{"type":["string","null"]},"role":{"type":["string","null"]},"scope":{"type":["string","null"]},"sessionId":{"format":"uuid","type":["string","null"]},"tenantGuid":{"type":["string","null"]},"tenantId":{"format":"int32","type":["integer","null"]},"token_type":{"type":["string","null"]},"user_name":{"format":"email","type":["string","null"]},"ot-scopes":{"type":["string","null"]}},"required":["guid"]},
"CreateGroupRequestV1":{"type":"object","properties":{"description":{"maxLength":300,"type":"string"},"name":{"maxLength":100,"minLength":1,"type":"string"}}},
"CreateGroupRequestV2":{"type":"object","properties":{"description":{"maxLength":300,"type":"string"},"name":{"maxLength":100,"minLength":1,"type":"string"}},"required":["name"]},
"DeleteMembersRequestV1":{"type":"object","properties":{"groupId":{"format":"uuid","type":"string"},"members":{"items":{"format":"uuid","type":"string"},"type":"array","uniqueItems":true}}},
"DeleteMembersRequestV2":{"type":"object","properties":{"members":{"items":{"format":"uuid","minItems":1,"type":"string"},"minItems":1,"type":"array","uniqueItems":true}}},
"LoginHistoryResponse":{"type":"object","properties":{"createDT":{"format":"date-time","type":["string","null"]},"ipAddress":{"type":["string","null"]},"status":{"anyOf":[{"type":"string","enum":["Success","Failure"]},{"type":"string"},{"type":"null"}]},"userAgentString":{"type":["string","null"]},"userId":{"format":"uuid","type":["string","null"]},"userName":{"type":["string","null"]}}},
"LoginHistoryResponsePage":{"type":"object","properties":{"content":{"items":{"$ref":"#/$defs/LoginHistoryResponse"},"type":["array","null"]},"empty":{"type":["boolean","null"]},"first":{"type":["boolean","null"]},"last":{"type":["boolean","null"]},"number":{"format":"int32","type":["integer","null"]},"numberOfElements":{"format":"int32","type":["integer","null"]},"pageable":{},"size":{"format":"int32","type":["integer","null"]},"sort":{"anyOf":[{"$ref":"#/$defs/SortObject"},{"type":"null"}]},"totalElements":{"format":"int64","type":["integer","null"]},"totalPages":{"format":"int32","type":["integer","null"]}}},
"MemberV1":{"type":"object","properties":{"createdBy":{"format":"uuid","type":["string","null"]},"createdDate":{"format":"date-time","type":["string","null"]},"email":{"format":"email","type":["string","null"]},"enabled":{"type":["boolean","null"]},"fullName":{"type":["string","null"]},"internal":{"type":["boolean","null"]},"memberId":{"format":"uuid","type":["string","null"]}}},
"MemberV1Page":{"type":"object","properties":{"content":{"items":{"$ref":"#/$defs/MemberV1"},"type":["array","null"]},"empty":{"type":["boolean","null"]},"first":{"type":["boolean","null"]},"last":{"type":["boolean","null"]},"number":{"format":"int32","type":["integer","null"]},"numberOfElements":{"format":"int32","type":["integer","null"]},"pageable":{},"size":{"format":"int32","type":["integer","null"]},"sort":{"anyOf":[{"$ref":"#/$defs/SortObject"},{"type":"null"}]},"totalElements":{"format":"int64","type":["integer","null"]},"totalPages":{"format":"int32","type":["integer","null"]}}},
"MemberV2":{"type":"object","properties":{"createdBy":{"format":"uuid","type":["string","null"]},"createdDate":{"format":"date-time","type":["string","null"]},"email":{"format":"email","type":["string","null"]},"enabled":{"type":["boolean","null"]},"fullName":{"type":["string","null"]},"internal":{"type":["boolean","null"]},"memberId":{"format":"uuid","type":["string","null"]}}},
"MemberV2Page":{"type":"object","properties":{"content":{"items":{"$ref":"#/$defs/MemberV2"},"type":["array","null"]},"empty":{"type":["boolean","null"]},"first":{"type":["boolean","null"]},"last":{"type":["boolean","null"]},"number":{"format":"int32","type":["integer","null"]},"numberOfElements":{"format":"int32","type":["integer","null"]},"pageable":{},"size":{"format":"int32","type":["integer","null"]},"sort":{"anyOf":[{"$ref":"#/$defs/SortObject"},{"type":"null"}]},"totalElements":{"format":"int64","type":["integer","null"]},"totalPages":{"format":"int32","type":["integer","null"]}}},
"OrganizationBasicDetail":{"type":"object","properties":{"children":{"items":{},"type":["array","null"]},"defaultApprover":{"type":["string","null"]},"defaultLanguageCode":{"type":["string","null"]},"description":{"type":["string","null"]},"externalId":{"type":["string","null"]},"name":{"type":["string","null"]},"organizationId":{"format":"uuid","type":["string","null"]},"parentExternalId":{"type":["string","null"]},"parentOrganizationId":{"format":"uuid","type":["string","null"]}}},
"OrganizationRequest":{"type":"object","properties":{"defaultApprover":{"format":"email","maxLength":77,"minLength":5,"type":"string"},"defaultLanguageCode":{"maxLength":10,"minLength":2,"type":"string"},"description":{"maxLength":250,"type":"string"},"externalId":{"maxLength":100,"minLength":1,"type":"string"},"name":{"maxLength":100,"minLength":1,"type":"string"},"parentExternalId":{"maxLength":100,"type":"string"},"parentOrganizationId":{"format":"uuid","type":"string"}},"required":["defaultApprover","externalId","name"]},
"OrganizationResponse":{"type":"object","properties":{"defaultApprover":{"type":["string","null"]},"defaultLanguageCode":{"type":["string","null"]},"description":{"type":["string","null"]},"externalId":{"type":["string","null"]},"name":{"type":["string","null"]},"organizationId":{"format":"uuid","type":["string","null"]},"parentExternalId":{"type":["string","null"]},"parentOrganizationId":{"format":"uuid","type":["string","null"]}}},
"SortObject":{"type":"object","properties":{"empty":{"type":["boolean","null"]},"sorted":{"type":["boolean","null"]},"unsorted":{"type":["boolean","null"]}}},
"UpdateGroupRequestV1":{"type":"object","properties":{"description":{"maxLength":300,"type":"string"},"name":{"maxLength":100,"minLength":1,"type":"string"}}},
"UpdateGroupRequestV2":{"type":"object","properties":{"description":{"maxLength":300,"type":"string"},"name":{"maxLength":100,"minLength":1,"type":"string"}},"required":["name"]},
"UserActivityResponse":{"type":"object","properties":{"date":{"format":"date-time","type":["string","null"]},"email":{"type":["string","null"]},"event":{"type":["string","null"]},"fieldName":{"type":["string","null"]},"method":{"type":["string","null"]},"name":{"type":["string","null"]},"newValue":{"type":["string","null"]},"oldValue":{"type":["string","null"]},"updatedBy":{"type":["string","null"]}}},
"UserActivityResponsePage":{"type":"object","properties":{"content":{"items":{"$ref":"#/$defs/UserActivityResponse"},"type":["array","null"]},"empty":{"type":["boolean","null"]},"first":{"type":["boolean","null"]},"last":{"type":["boolean","null"]},"number":{"format":"int32","type":["integer","null"]},"numberOfElements":{"format":"int32","type":["integer","null"]},"pageable":{},"size":{"format":"int32","type":["integer","null"]},"sort":{"anyOf":[{"$ref":"#/$defs/SortObject"},{"type":"null"}]},"totalElements":{"format":"int64","type":["integer","null"]},"totalPages":{"format":"int32","type":["integer","null"]}}},
"UserCreateRequest":{"type":"object","properties":{"accessLevels":{"items":{"$ref":"#/$defs/AccessLevelCreateRequest"},"minItems":1,"type":"array","uniqueItems":true},"email":{"format":"email","maxLength":100,"minLength":0,"type":"string"},"expirationDateTime":{"format":"date-time","type":"string"},"externalId":{"maxLength":128,"minLength":0,"type":"string"},"firstName":{"maxLength":100,"minLength":0,"type":"string"},"internal":{"type":"boolean"},"lastName":{"maxLength":100,"minLength":0,"type":"string"},"suppressNotification":{"type":"boolean"}},"required":["email","firstName","lastName"]},
"UserDetails":{"type":"object","properties":{"accessLevels":{"items":{"$ref":"#/$defs/AccessLevelResponse"},"type":["array","null"]},"active":{"type":["boolean","null"]},"createdDate":{"format":"date-time","type":["string","null"]},"defaultOrganizationId":{"format":"uuid","type":["string","null"]},"defaultOrganizationName":{"type":["string","null"]},"disabledBy":{"type":["string","null"]},"disabledDateTime":{"format":"date-time","type":["string","null"]},"email":{"format":"email","type":["string","null"]},"emailConfirmed":{"type":["boolean","null"]},"expirationDateTime":{"format":"date-time","type":["string","null"]},"externalId":{"type":["string","null"]},"firstName":{"type":["string","null"]},"fullName":{"type":["string","null"]},"internal":{"type":["boolean","null"]},"lastLoginDate":{"format":"date-time","type":["string","null"]},"lastModifiedDate":{"format":"date-time","type":["string","null"]},"lastName":{"type":["string","null"]},"userId":{"format":"uuid","type":["string","null"]}}},
"UserDetailsPage":{"type":"object","properties":{"content":{"items":{"$ref":"#/$defs/UserDetails"},"type":["array","null"]},"empty":{"type":["boolean","null"]},"first":{"type":["boolean","null"]},"last":{"type":["boolean","null"]},"number":{"format":"int32","type":["integer","null"]},"numberOfElements":{"format":"int32","type":["integer","null"]},"pageable":{},"size":{"format":"int32","type":["integer","null"]},"sort":{"anyOf":[{"$ref":"#/$defs/SortObject"},{"type":"null"}]},"totalElements":{"format":"int64","type":["integer","null"]},"totalPages":{"format":"int32","type":["integer","null"]}}},
"UserGroupV1":{"type":"object","properties":{"createdBy":{"format":"uuid","type":["string","null"]},"createdDate":{"format":"date-time","type":["string","null"]},"description":{"type":["string","null"]},"lastModifiedBy":{"format":"uuid","type":["string","null"]},"lastModifiedDate":{"format":"date-time","type":["string","null"]},"name":{"type":["string","null"]},"userGroupId":{"format":"uuid","type":["string","null"]}}},
"UserGroupV1Page":{"type":"object","properties":{"content":{"items":{"$ref":"#/$defs/UserGroupV1"},"type":["array","null"]},"empty":{"type":["boolean","null"]},"first":{"type":["boolean","null"]},"last":{"type":["boolean","null"]},"number":{"format":"int32","type":["integer","null"]},"numberOfElements":{"format":"int32","type":["integer","null"]},"pageable":{},"size":{"format":"int32","type":["integer","null"]},"sort":{"anyOf":[{"$ref":"#/$defs/SortObject"},{"type":"null"}]},"totalElements":{"format":"int64","type":["integer","null"]},"totalPages":{"format":"int32","type":["integer","null"]}}},
"UserGroupV2":{"type":"object","properties":{"createdBy":{"format":"uuid","type":["string","null"]},"createdDate":{"format":"date-time","type":["string","null"]},"description":{"type":["string","null"]},"id":{"format":"uuid","type":["string","null"]},"lastModifiedBy":{"format":"uuid","type":["string","null"]},"lastModifiedDate":{"format":"date-time","type":["string","null"]},"name":{"type":["string","null"]}}},
"UserGroupV2Page":{"type":"object","properties":{"content":{"items":{"$ref":"#/$defs/UserGroupV2"},"type":["array","null"]},"empty":{"type":["boolean","null"]},"first":{"type":["boolean","null"]},"last":{"type":["boolean","null"]},"number":{"format":"int32","type":["integer","null"]},"numberOfElements":{"format":"int32","type":["integer","null"]},"pageable":{},"size":{"format":"int32","type":["integer","null"]},"sort":{"anyOf":[{"$ref":"#/$defs/SortObject"},{"type":"null"}]},"totalElements":{"format":"int64","type":["integer","null"]},"totalPages":{"format":"int32","type":["integer","null"]}}},
"UserUpdateRequest":{"type":"object","properties":{"accessLevels":{"items":{"$ref":"#/$defs/AccessLevelCreateRequest"},"minItems":1,"type":"array","uniqueItems":true},"expirationDateTime":{"format":"date-time","type":"string"},"externalId":{"maxLength":128,"minLength":0,"type":"string"},"firstName":{"maxLength":100,"minLength":0,"type":"string"},"internal":{"type":"boolean"},"lastName":{"maxLength":100,"minLength":0,"type":"string"}},"required":["firstName","lastName"]}
}`,
});
