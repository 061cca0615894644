// Generated from specs/snapshots/consent-preferences-universal-consent-preference-management-oas.json. Do not edit; run pnpm generate.
import {
  defineOperation,
  detectPaging,
  type OperationGroup,
  pageNumber,
  pageToken,
  paginate,
  type UnboundOperation,
  waitForJobs,
} from "@onetrust-client/core";
import type { UniversalConsent } from "./interface.js";

const anyPages: OperationGroup = { package: "universal-consent", host: "tenant", paging: /* @__PURE__ */ paginate(detectPaging) };
const jobs: OperationGroup = { package: "universal-consent", host: "tenant", jobs: waitForJobs };
const numberedPages: OperationGroup = { package: "universal-consent", host: "tenant", paging: /* @__PURE__ */ paginate(pageNumber) };
const service: OperationGroup = { package: "universal-consent", host: "tenant" };
const tokenPages: OperationGroup = { package: "universal-consent", host: "tenant", paging: /* @__PURE__ */ paginate(pageToken) };

/**
 * Add Consent Groups to Parent Consent Group
 *
 * `POST /api/consent/v2/consent-groups/{consentGroupGuid}/consent-groups`
 */
export const addChildConsentGroups: UnboundOperation<UniversalConsent["addChildConsentGroups"]> = /* @__PURE__ */ defineOperation(service, {
  name: "addChildConsentGroups",
  path: "/api/consent/v2/consent-groups/{consentGroupGuid}/consent-groups",
  scopes: ["CONSENT"],
  method: "POST",
  body: "json",
});

/**
 * Add Data Subjects to Parent Consent Group
 *
 * `POST /api/consent/v2/consent-groups/{consentGroupGuid}/data-subjects`
 */
export const addDataSubjectsToConsentGroup: UnboundOperation<UniversalConsent["addDataSubjectsToConsentGroup"]> = /* @__PURE__ */ defineOperation(service, {
  name: "addDataSubjectsToConsentGroup",
  path: "/api/consent/v2/consent-groups/{consentGroupGuid}/data-subjects",
  scopes: ["CONSENT"],
  method: "POST",
  body: "json",
});

/**
 * Add Purpose Rules to Consent Group
 *
 * `POST /api/consent/v2/consent-groups/{consentGroupGuid}/purpose-rules`
 */
export const addPurposeRulesToConsentGroup: UnboundOperation<UniversalConsent["addPurposeRulesToConsentGroup"]> = /* @__PURE__ */ defineOperation(service, {
  name: "addPurposeRulesToConsentGroup",
  path: "/api/consent/v2/consent-groups/{consentGroupGuid}/purpose-rules",
  scopes: ["CONSENT"],
  method: "POST",
  body: "json",
});

/**
 * Create Collection Point
 *
 * `POST /api/consentmanager/v1/collectionpoints`
 */
export const createCollectionPoint: UnboundOperation<UniversalConsent["createCollectionPoint"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createCollectionPoint",
  path: "/api/consentmanager/v1/collectionpoints",
  scopes: ["CONSENT"],
  method: "POST",
  body: "json",
});

/**
 * Create New Collection Point Version
 *
 * `POST /api/consentmanager/v2/collectionpoints/{collectionPointGuid}/version`
 */
export const createCollectionPointVersion: UnboundOperation<UniversalConsent["createCollectionPointVersion"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createCollectionPointVersion",
  path: "/api/consentmanager/v2/collectionpoints/{collectionPointGuid}/version",
  scopes: ["CONSENT"],
  method: "POST",
});

/**
 * Create Consent Group
 *
 * `POST /api/consent/v2/consent-groups`
 */
export const createConsentGroup: UnboundOperation<UniversalConsent["createConsentGroup"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createConsentGroup",
  path: "/api/consent/v2/consent-groups",
  scopes: ["CONSENT"],
  method: "POST",
  body: "json",
});

/**
 * Create Custom Index
 *
 * `POST /api/consentmanager/v1/custom-indexes`
 */
export const createCustomIndex: UnboundOperation<UniversalConsent["createCustomIndex"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createCustomIndex",
  path: "/api/consentmanager/v1/custom-indexes",
  scopes: ["CONSENT"],
  method: "POST",
  body: "json",
});

/**
 * Create Data Subject Group
 *
 * `POST /api/consentmanager/v2/linkedidentitygroups`
 */
export const createDataSubjectGroupV2: UnboundOperation<UniversalConsent["createDataSubjectGroupV2"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createDataSubjectGroupV2",
  path: "/api/consentmanager/v2/linkedidentitygroups",
  scopes: ["CONSENT"],
  method: "POST",
  body: "json",
});

/**
 * Create Data Subject Group
 *
 * `POST /rest/api/consent/v4/linkedidentitygroups`
 */
export const createDataSubjectGroupV4: UnboundOperation<UniversalConsent["createDataSubjectGroupV4"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createDataSubjectGroupV4",
  path: "/rest/api/consent/v4/linkedidentitygroups",
  scopes: ["CONSENT"],
  method: "POST",
  body: "json",
});

/**
 * Create Job
 *
 * `POST /rest/api/consent/v4/jobs`
 */
export const createJob: UnboundOperation<UniversalConsent["createJob"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createJob",
  path: "/rest/api/consent/v4/jobs",
  scopes: ["CONSENT"],
  method: "POST",
  body: "json",
});

/**
 * Create Purpose
 *
 * `POST /api/consentmanager/v1/purposes`
 */
export const createPurpose: UnboundOperation<UniversalConsent["createPurpose"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createPurpose",
  path: "/api/consentmanager/v1/purposes",
  scopes: ["CONSENT"],
  method: "POST",
  body: "json",
});

/**
 * Create Purpose Preference
 *
 * `POST /api/consentmanager/v1/custompreferences`
 */
export const createPurposePreference: UnboundOperation<UniversalConsent["createPurposePreference"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createPurposePreference",
  path: "/api/consentmanager/v1/custompreferences",
  scopes: ["CONSENT"],
  method: "POST",
  body: "json",
});

/**
 * Create New Purpose Version
 *
 * `POST /api/consentmanager/v1/purposes/{purposeGuid}`
 */
export const createPurposeVersion: UnboundOperation<UniversalConsent["createPurposeVersion"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createPurposeVersion",
  path: "/api/consentmanager/v1/purposes/{purposeGuid}",
  scopes: ["CONSENT"],
  method: "POST",
});

/**
 * Create Scheduled Export of Duplicate Data Subjects
 *
 * `POST /api/consentmanager/v1/scheduled-jobs/merge-request`
 */
export const createScheduledExport: UnboundOperation<UniversalConsent["createScheduledExport"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createScheduledExport",
  path: "/api/consentmanager/v1/scheduled-jobs/merge-request",
  scopes: ["CONSENT"],
  method: "POST",
  body: "json",
  responseType: "text",
});

/**
 * Deduplicate Data Subjects
 *
 * `PUT /api/consentmanager/v1/datasubjects/merge`
 */
export const deduplicateDataSubjects: UnboundOperation<UniversalConsent["deduplicateDataSubjects"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deduplicateDataSubjects",
  path: "/api/consentmanager/v1/datasubjects/merge",
  scopes: ["CONSENT"],
  method: "PUT",
  body: "json",
  responseType: "text",
});

/**
 * Deduplicate Data Subjects
 *
 * `POST /api/consentmanager/v1/datasubjects/merge/{mergeRequestId}`
 */
export const deduplicateDataSubjectsByMergeRequest: UnboundOperation<UniversalConsent["deduplicateDataSubjectsByMergeRequest"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deduplicateDataSubjectsByMergeRequest",
  path: "/api/consentmanager/v1/datasubjects/merge/{mergeRequestId}",
  scopes: ["CONSENT"],
  method: "POST",
  responseType: "text",
});

/**
 * Delete Cross Device Consents and Receipts
 *
 * `DELETE /rest/api/consent/v1/receipts/cross-device`
 */
export const deleteCrossDeviceConsentsAndReceipts: UnboundOperation<UniversalConsent["deleteCrossDeviceConsentsAndReceipts"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteCrossDeviceConsentsAndReceipts",
  path: "/rest/api/consent/v1/receipts/cross-device",
  scopes: ["COOKIE"],
  method: "DELETE",
  body: "json",
  responseType: "text",
});

/**
 * Delete Data Subject Group
 *
 * `DELETE /api/consentmanager/v2/linkedidentitygroups/{linkedIdentityGroupId}`
 */
export const deleteDataSubjectGroupV2: UnboundOperation<UniversalConsent["deleteDataSubjectGroupV2"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteDataSubjectGroupV2",
  path: "/api/consentmanager/v2/linkedidentitygroups/{linkedIdentityGroupId}",
  scopes: ["CONSENT"],
  method: "DELETE",
  response: "none",
  idempotent: true,
});

/**
 * Delete Data Subject
 *
 * `DELETE /rest/api/consent/v4/data-subjects`
 */
export const deleteDataSubjectV4: UnboundOperation<UniversalConsent["deleteDataSubjectV4"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteDataSubjectV4",
  path: "/rest/api/consent/v4/data-subjects",
  scopes: ["CONSENT"],
  method: "DELETE",
  body: "json",
  responseType: "text",
});

/**
 * Delete Data Subjects
 *
 * `DELETE /api/consent/v2/datasubjects`
 */
export const deleteDataSubjectsV2: UnboundOperation<UniversalConsent["deleteDataSubjectsV2"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteDataSubjectsV2",
  path: "/api/consent/v2/datasubjects",
  scopes: ["CONSENT"],
  method: "DELETE",
  body: "json",
  responseType: "text",
});

/**
 * Delete Purpose from Data Subjects
 *
 * `DELETE /api/consent/v2/datasubject-purposes/{purposeGuid}`
 */
export const deletePurposeFromManyDataSubjects: UnboundOperation<UniversalConsent["deletePurposeFromManyDataSubjects"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deletePurposeFromManyDataSubjects",
  path: "/api/consent/v2/datasubject-purposes/{purposeGuid}",
  scopes: ["CONSENT"],
  method: "DELETE",
  body: "json",
  responseType: "text",
});

/**
 * Delete Purposes from Data Subject
 *
 * `DELETE /api/consentmanager/v2/datasubjects/profiles`
 */
export const deletePurposesFromDataSubjectV2: UnboundOperation<UniversalConsent["deletePurposesFromDataSubjectV2"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deletePurposesFromDataSubjectV2",
  path: "/api/consentmanager/v2/datasubjects/profiles",
  scopes: ["CONSENT", "CONSENT_READ"],
  method: "DELETE",
  body: "json",
  responseType: "text",
});

/**
 * Delete Purposes from Data Subjects
 *
 * `DELETE /rest/api/consent/v4/data-subjects/profiles`
 */
export const deletePurposesFromDataSubjectV4: UnboundOperation<UniversalConsent["deletePurposesFromDataSubjectV4"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deletePurposesFromDataSubjectV4",
  path: "/rest/api/consent/v4/data-subjects/profiles",
  scopes: ["CONSENT"],
  method: "DELETE",
  body: "json",
  responseType: "text",
});

/**
 * Delete Scheduled Export
 *
 * `DELETE /api/consentmanager/v1/scheduled-jobs/merge-request/{mergeRequestGuid}`
 */
export const deleteScheduledExport: UnboundOperation<UniversalConsent["deleteScheduledExport"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteScheduledExport",
  path: "/api/consentmanager/v1/scheduled-jobs/merge-request/{mergeRequestGuid}",
  scopes: ["CONSENT"],
  method: "DELETE",
  response: "none",
  idempotent: true,
});

/**
 * Download All Consent Attachments
 *
 * `GET /rest/api/preferences/v1/datasubjects/{identifier}/attachments`
 */
export const downloadAllConsentAttachments: UnboundOperation<UniversalConsent["downloadAllConsentAttachments"]> = /* @__PURE__ */ defineOperation(service, {
  name: "downloadAllConsentAttachments",
  path: "/rest/api/preferences/v1/datasubjects/{identifier}/attachments",
  scopes: ["CONSENT", "CONSENT_READ"],
  response: "binary",
});

/**
 * Download Consent Attachment
 *
 * `GET /rest/api/preferences/v1/attachments/{attachmentId}`
 */
export const downloadConsentAttachment: UnboundOperation<UniversalConsent["downloadConsentAttachment"]> = /* @__PURE__ */ defineOperation(service, {
  name: "downloadConsentAttachment",
  path: "/rest/api/preferences/v1/attachments/{attachmentId}",
  scopes: ["CONSENT", "CONSENT_READ"],
  required: { headers: ["identifier"] },
  response: "binary",
});

/**
 * Generate Export of Duplicate Data Subjects
 *
 * `GET /api/consentmanager/v1/export-duplicate-datasubject/{mergeRequestId}`
 */
export const generateExportOfDuplicateDataSubjects: UnboundOperation<UniversalConsent["generateExportOfDuplicateDataSubjects"]> = /* @__PURE__ */ defineOperation(service, {
  name: "generateExportOfDuplicateDataSubjects",
  path: "/api/consentmanager/v1/export-duplicate-datasubject/{mergeRequestId}",
  scopes: ["CONSENT"],
  required: { headers: ["userGuid"] },
  responseType: "text",
  idempotent: false,
});

/**
 * Get Collection Point Token
 *
 * `GET /api/consentmanager/v1/collectionpoints/{collectionpointGuid}/token`
 */
export const getCollectionPointToken: UnboundOperation<UniversalConsent["getCollectionPointToken"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getCollectionPointToken",
  path: "/api/consentmanager/v1/collectionpoints/{collectionpointGuid}/token",
  scopes: ["CONSENT", "CONSENT_READ"],
});

/**
 * Get Consent Group
 *
 * `GET /api/consent/v2/consent-groups/{consentGroupGuid}`
 */
export const getConsentGroup: UnboundOperation<UniversalConsent["getConsentGroup"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getConsentGroup",
  path: "/api/consent/v2/consent-groups/{consentGroupGuid}",
  scopes: ["CONSENT", "CONSENT_READ"],
});

/**
 * Get Data Subject Details
 *
 * `GET /rest/api/consent/v4/datasubjects/details`
 */
export const getDataSubjectDetails: UnboundOperation<UniversalConsent["getDataSubjectDetails"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getDataSubjectDetails",
  path: "/rest/api/consent/v4/datasubjects/details",
  scopes: ["CONSENT", "CONSENT_READ"],
  required: { headers: ["identifier"] },
});

/**
 * Get Data Subject Group
 *
 * `GET /api/consentmanager/v2/linkedidentitygroups/{linkedIdentityGroupId}`
 */
export const getDataSubjectGroupV2: UnboundOperation<UniversalConsent["getDataSubjectGroupV2"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getDataSubjectGroupV2",
  path: "/api/consentmanager/v2/linkedidentitygroups/{linkedIdentityGroupId}",
  scopes: ["CONSENT", "CONSENT_READ"],
});

/**
 * Get Data Subject's Preferences in a Preference Center
 *
 * `GET /api/consentmanager/v1/preferencecenters/{prefcenterId}/datasubjects/preferences`
 */
export const getDataSubjectPreferences: UnboundOperation<UniversalConsent["getDataSubjectPreferences"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getDataSubjectPreferences",
  path: "/api/consentmanager/v1/preferencecenters/{prefcenterId}/datasubjects/preferences",
  scopes: ["CONSENT", "CONSENT_READ"],
});

/**
 * Get Data Subject Token
 *
 * `GET /rest/api/consent/v4/datasubjects/linktokens`
 */
export const getDataSubjectToken: UnboundOperation<UniversalConsent["getDataSubjectToken"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getDataSubjectToken",
  path: "/rest/api/consent/v4/datasubjects/linktokens",
  scopes: ["CONSENT"],
  required: { headers: ["identifier"] },
});

/**
 * Get Data Subject
 *
 * `GET /rest/api/preferences/v3/datasubjects/profile`
 */
export const getDataSubjectV3: UnboundOperation<UniversalConsent["getDataSubjectV3"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getDataSubjectV3",
  path: "/rest/api/preferences/v3/datasubjects/profile",
  scopes: ["CONSENT", "CONSENT_READ"],
  required: { headers: ["identifier"] },
});

/**
 * Get Data Subject
 *
 * `GET /rest/api/consent/v4/datasubjects/basic-details`
 */
export const getDataSubjectV4: UnboundOperation<UniversalConsent["getDataSubjectV4"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getDataSubjectV4",
  path: "/rest/api/consent/v4/datasubjects/basic-details",
  scopes: ["CONSENT", "CONSENT_READ"],
  required: { headers: ["identifier"] },
});

/**
 * Get Index Creation Status
 *
 * `GET /api/consentmanager/v1/custom-indexes/{runId}/status`
 */
export const getIndexCreationStatus: UnboundOperation<UniversalConsent["getIndexCreationStatus"]> = /* @__PURE__ */ defineOperation(jobs, {
  name: "getIndexCreationStatus",
  path: "/api/consentmanager/v1/custom-indexes/{runId}/status",
  scopes: ["CONSENT", "CONSENT_READ"],
  job: {
    by: "state",
    property: "status",
    running: ["Submitted", "Pending", "InProgress"],
    done: ["Success"],
    failed: ["Failed", "Cancelled"],
  },
});

/**
 * Get Preference Center Page Schema
 *
 * `GET /api/consentmanager/v2/preferencecenterpage/{preferencecenterpageid}/schema`
 */
export const getPreferenceCenterPageSchema: UnboundOperation<UniversalConsent["getPreferenceCenterPageSchema"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getPreferenceCenterPageSchema",
  path: "/api/consentmanager/v2/preferencecenterpage/{preferencecenterpageid}/schema",
  scopes: ["CONSENT", "CONSENT_READ"],
});

/**
 * Get Preference Center Root Schema
 *
 * `GET /api/consentmanager/v2/preferencecenters/{preferencecenterid}/schema`
 */
export const getPreferenceCenterRootSchema: UnboundOperation<UniversalConsent["getPreferenceCenterRootSchema"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getPreferenceCenterRootSchema",
  path: "/api/consentmanager/v2/preferencecenters/{preferencecenterid}/schema",
  scopes: ["CONSENT", "CONSENT_READ"],
});

/**
 * Get Preference Center Schema
 *
 * `GET /api/consentmanager/v1/preferencecenters/{prefcenterId}/preferences`
 */
export const getPreferenceCenterSchema: UnboundOperation<UniversalConsent["getPreferenceCenterSchema"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getPreferenceCenterSchema",
  path: "/api/consentmanager/v1/preferencecenters/{prefcenterId}/preferences",
  scopes: ["CONSENT", "CONSENT_READ"],
});

/**
 * Get Priority Scores for Purpose Statuses
 *
 * `GET /api/consent/v2/consent-groups/settings`
 */
export const getPriorityScoresForPurposeStatuses: UnboundOperation<UniversalConsent["getPriorityScoresForPurposeStatuses"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getPriorityScoresForPurposeStatuses",
  path: "/api/consent/v2/consent-groups/settings",
  scopes: ["CONSENT", "CONSENT_READ"],
});

/**
 * Get Purpose
 *
 * `GET /api/consentmanager/v2/purposes/{purposeId}`
 */
export const getPurpose: UnboundOperation<UniversalConsent["getPurpose"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getPurpose",
  path: "/api/consentmanager/v2/purposes/{purposeId}",
  scopes: ["CONSENT", "CONSENT_READ"],
});

/**
 * Get Purpose Details by Data Subject
 *
 * `GET /rest/api/consent/v4/datasubjects/profiles/{purposeGuid}`
 */
export const getPurposeDetailsByDataSubject: UnboundOperation<UniversalConsent["getPurposeDetailsByDataSubject"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getPurposeDetailsByDataSubject",
  path: "/rest/api/consent/v4/datasubjects/profiles/{purposeGuid}",
  scopes: ["CONSENT", "CONSENT_READ"],
  required: { headers: ["identifier"] },
});

/**
 * Get Purpose Preference
 *
 * `GET /api/consentmanager/v1/custompreferences/{custompreferenceId}`
 */
export const getPurposePreference: UnboundOperation<UniversalConsent["getPurposePreference"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getPurposePreference",
  path: "/api/consentmanager/v1/custompreferences/{custompreferenceId}",
  scopes: ["CONSENT", "CONSENT_READ"],
});

/**
 * Get Receipt
 *
 * `GET /api/consentmanager/v1/receipts/{id}`
 */
export const getReceipt: UnboundOperation<UniversalConsent["getReceipt"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getReceipt",
  path: "/api/consentmanager/v1/receipts/{id}",
  scopes: ["CONSENT", "CONSENT_READ"],
});

/**
 * Get Scheduled Export
 *
 * `GET /api/consentmanager/v1/scheduled-jobs/merge-request/{mergeRequestGuid}`
 */
export const getScheduledExport: UnboundOperation<UniversalConsent["getScheduledExport"]> = /* @__PURE__ */ defineOperation(jobs, {
  name: "getScheduledExport",
  path: "/api/consentmanager/v1/scheduled-jobs/merge-request/{mergeRequestGuid}",
  scopes: ["CONSENT"],
  job: {
    by: "state",
    property: "jobStatus",
    running: ["PENDING", "IN_PROGRESS", "MERGE_REPORT_IN_PROGRESS"],
    done: ["COMPLETED"],
    failed: ["FAILED", "CANCELLED"],
  },
});

/**
 * Get List of Collection Points
 *
 * `GET /api/consentmanager/v1/collectionpoints`
 */
export const listCollectionPointsV1: UnboundOperation<UniversalConsent["listCollectionPointsV1"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listCollectionPointsV1",
  path: "/api/consentmanager/v1/collectionpoints",
  scopes: ["CONSENT", "CONSENT_READ"],
  paging: { by: "page", items: "content", info: "" },
});

/**
 * Get List of Collection Points
 *
 * `GET /api/consentmanager/v2/collectionpoints`
 */
export const listCollectionPointsV2: UnboundOperation<UniversalConsent["listCollectionPointsV2"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listCollectionPointsV2",
  path: "/api/consentmanager/v2/collectionpoints",
  scopes: ["CONSENT", "CONSENT_READ"],
  paging: { by: "page", items: "content", info: "" },
});

/**
 * Get List of Consent Groups
 *
 * `GET /api/consent/v2/consent-groups`
 */
export const listConsentGroups: UnboundOperation<UniversalConsent["listConsentGroups"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listConsentGroups",
  path: "/api/consent/v2/consent-groups",
  scopes: ["CONSENT", "CONSENT_READ"],
  paging: { by: "page", items: "content", info: "" },
});

/**
 * Get List of Data Subject Group Associations by Data Subject
 *
 * `GET /rest/api/consent/v4/linkedidentitygroups`
 */
export const listDataSubjectGroupAssociations: UnboundOperation<UniversalConsent["listDataSubjectGroupAssociations"]> = /* @__PURE__ */ defineOperation(service, {
  name: "listDataSubjectGroupAssociations",
  path: "/rest/api/consent/v4/linkedidentitygroups",
  scopes: ["CONSENT"],
  required: { headers: ["identifier"] },
  responseType: "list",
});

/**
 * Get List of Data Subject Group Members
 *
 * `GET /rest/api/consent/v4/linkedidentitygroups/{dataSubjectGroupId}/members`
 */
export const listDataSubjectGroupMembers: UnboundOperation<UniversalConsent["listDataSubjectGroupMembers"]> = /* @__PURE__ */ defineOperation(tokenPages, {
  name: "listDataSubjectGroupMembers",
  path: "/rest/api/consent/v4/linkedidentitygroups/{dataSubjectGroupId}/members",
  scopes: ["CONSENT"],
  paging: {
    by: "token",
    items: "content",
    token: ["requestContinuation", "pageable.requestContinuation"],
    into: { part: "headers", name: "requestContinuation" },
  },
});

/**
 * Get List of Data Subject Groups
 *
 * `GET /api/consentmanager/v2/linkedidentitygroups`
 */
export const listDataSubjectGroupsV2: UnboundOperation<UniversalConsent["listDataSubjectGroupsV2"]> = /* @__PURE__ */ defineOperation(tokenPages, {
  name: "listDataSubjectGroupsV2",
  path: "/api/consentmanager/v2/linkedidentitygroups",
  scopes: ["CONSENT", "CONSENT_READ"],
  paging: {
    by: "token",
    items: "content",
    token: ["requestContinuation", "pageable.requestContinuation"],
    into: { part: "headers", name: "requestContinuation" },
  },
});

/**
 * Get List of Data Subject Groups
 *
 * `GET /rest/api/consent/v4/groups`
 */
export const listDataSubjectGroupsV4: UnboundOperation<UniversalConsent["listDataSubjectGroupsV4"]> = /* @__PURE__ */ defineOperation(tokenPages, {
  name: "listDataSubjectGroupsV4",
  path: "/rest/api/consent/v4/groups",
  scopes: ["CONSENT"],
  paging: {
    by: "token",
    items: "content",
    token: ["requestContinuation", "pageable.requestContinuation"],
    into: { part: "headers", name: "requestContinuation" },
  },
});

/**
 * Get List of Data Subject Tokens
 *
 * `GET /api/consentmanager/v1/linktokens`
 */
export const listDataSubjectTokensV1: UnboundOperation<UniversalConsent["listDataSubjectTokensV1"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listDataSubjectTokensV1",
  path: "/api/consentmanager/v1/linktokens",
  scopes: ["CONSENT", "CONSENT_READ"],
  paging: { by: "page", items: "content", info: "" },
});

/**
 * Get List of Data Subject Tokens
 *
 * `GET /rest/api/consent/v4/linktokens`
 */
export const listDataSubjectTokensV4: UnboundOperation<UniversalConsent["listDataSubjectTokensV4"]> = /* @__PURE__ */ defineOperation(tokenPages, {
  name: "listDataSubjectTokensV4",
  path: "/rest/api/consent/v4/linktokens",
  scopes: ["CONSENT"],
  required: { query: ["fromDate", "toDate"] },
  paging: {
    by: "token",
    items: "content",
    token: ["requestContinuation", "pageable.requestContinuation"],
    into: { part: "headers", name: "requestContinuation" },
  },
});

/**
 * Get List of Data Subjects by Purpose
 *
 * `GET /api/consentmanager/v1/purposes/{purposeId}/datasubjects`
 */
export const listDataSubjectsByPurpose: UnboundOperation<UniversalConsent["listDataSubjectsByPurpose"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listDataSubjectsByPurpose",
  path: "/api/consentmanager/v1/purposes/{purposeId}/datasubjects",
  scopes: ["CONSENT", "CONSENT_READ"],
  paging: { by: "page", items: "content", info: "" },
});

/**
 * Get Optimized List of Data Subjects
 *
 * `GET /rest/api/consent/v4/datasubjects/unordered`
 */
export const listDataSubjectsUnordered: UnboundOperation<UniversalConsent["listDataSubjectsUnordered"]> = /* @__PURE__ */ defineOperation(tokenPages, {
  name: "listDataSubjectsUnordered",
  path: "/rest/api/consent/v4/datasubjects/unordered",
  scopes: ["CONSENT", "CONSENT_READ"],
  required: { query: ["fromDate", "toDate"] },
  paging: {
    by: "token",
    items: "content",
    token: ["requestContinuation", "pageable.requestContinuation"],
    into: { part: "headers", name: "requestContinuation" },
  },
});

/**
 * Get List of Data Subjects
 *
 * `GET /api/consentmanager/v1/datasubjects/profiles`
 */
export const listDataSubjectsV1: UnboundOperation<UniversalConsent["listDataSubjectsV1"]> = /* @__PURE__ */ defineOperation(tokenPages, {
  name: "listDataSubjectsV1",
  path: "/api/consentmanager/v1/datasubjects/profiles",
  scopes: ["CONSENT", "CONSENT_READ"],
  paging: {
    by: "token",
    items: "content",
    token: ["requestContinuation", "pageable.requestContinuation"],
    into: { part: "headers", name: "requestContinuation" },
  },
});

/**
 * Get List of Data Subjects
 *
 * `GET /api/consentmanager/v2/datasubjects`
 */
export const listDataSubjectsV2: UnboundOperation<UniversalConsent["listDataSubjectsV2"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listDataSubjectsV2",
  path: "/api/consentmanager/v2/datasubjects",
  scopes: ["CONSENT", "CONSENT_READ"],
  paging: { by: "page", items: "content", info: "" },
});

/**
 * Get List of Data Subjects
 *
 * `GET /rest/api/preferences/v3/datasubject-profiles`
 */
export const listDataSubjectsV3: UnboundOperation<UniversalConsent["listDataSubjectsV3"]> = /* @__PURE__ */ defineOperation(tokenPages, {
  name: "listDataSubjectsV3",
  path: "/rest/api/preferences/v3/datasubject-profiles",
  scopes: ["CONSENT", "CONSENT_READ"],
  paging: {
    by: "token",
    items: "content",
    token: ["requestContinuation", "pageable.requestContinuation"],
    into: { part: "headers", name: "requestContinuation" },
  },
});

/**
 * Get List of Data Subjects
 *
 * `GET /rest/api/consent/v4/datasubjects`
 */
export const listDataSubjectsV4: UnboundOperation<UniversalConsent["listDataSubjectsV4"]> = /* @__PURE__ */ defineOperation(tokenPages, {
  name: "listDataSubjectsV4",
  path: "/rest/api/consent/v4/datasubjects",
  scopes: ["CONSENT", "CONSENT_READ"],
  required: { query: ["fromDate", "toDate"] },
  paging: {
    by: "token",
    items: "content",
    token: ["requestContinuation", "pageable.requestContinuation"],
    into: { part: "headers", name: "requestContinuation" },
  },
});

/**
 * Get List of Deletion Certificates
 *
 * `GET /rest/api/consent/v1/deletion-certificates`
 */
export const listDeletionCertificates: UnboundOperation<UniversalConsent["listDeletionCertificates"]> = /* @__PURE__ */ defineOperation(tokenPages, {
  name: "listDeletionCertificates",
  path: "/rest/api/consent/v1/deletion-certificates",
  scopes: ["CONSENT", "CONSENT_READ"],
  required: { headers: ["identifier"] },
  paging: {
    by: "token",
    items: "content",
    token: ["requestContinuation", "pageable.requestContinuation"],
    into: { part: "headers", name: "requestContinuation" },
  },
});

/**
 * Get List of Preference Centers
 *
 * `GET /api/consentmanager/v2/preferencecenters`
 */
export const listPreferenceCenters: UnboundOperation<UniversalConsent["listPreferenceCenters"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listPreferenceCenters",
  path: "/api/consentmanager/v2/preferencecenters",
  scopes: ["CONSENT", "CONSENT_READ"],
  paging: { by: "page", items: "content", info: "" },
});

/**
 * Get List of All Purpose Details for All Data Subjects
 *
 * `GET /rest/api/consent/v4/datasubjects/profiles`
 */
export const listPurposeDetails: UnboundOperation<UniversalConsent["listPurposeDetails"]> = /* @__PURE__ */ defineOperation(tokenPages, {
  name: "listPurposeDetails",
  path: "/rest/api/consent/v4/datasubjects/profiles",
  scopes: ["CONSENT", "CONSENT_READ"],
  required: { query: ["updatedSince", "updatedUntil"] },
  paging: {
    by: "token",
    items: "content",
    token: ["requestContinuation", "pageable.requestContinuation"],
    into: { part: "headers", name: "requestContinuation" },
  },
});

/**
 * Get List of All Purpose Details by Data Subject
 *
 * `GET /rest/api/consent/v4/datasubjects/ds-profiles`
 */
export const listPurposeDetailsByDataSubject: UnboundOperation<UniversalConsent["listPurposeDetailsByDataSubject"]> = /* @__PURE__ */ defineOperation(tokenPages, {
  name: "listPurposeDetailsByDataSubject",
  path: "/rest/api/consent/v4/datasubjects/ds-profiles",
  scopes: ["CONSENT", "CONSENT_READ"],
  required: { headers: ["identifier"] },
  paging: {
    by: "token",
    items: "content",
    token: ["requestContinuation", "pageable.requestContinuation"],
    into: { part: "headers", name: "requestContinuation" },
  },
});

/**
 * Get Optimized List of All Purpose Details for All Data Subjects
 *
 * `GET /rest/api/consent/v4/datasubjects/profiles/unordered`
 */
export const listPurposeDetailsUnordered: UnboundOperation<UniversalConsent["listPurposeDetailsUnordered"]> = /* @__PURE__ */ defineOperation(tokenPages, {
  name: "listPurposeDetailsUnordered",
  path: "/rest/api/consent/v4/datasubjects/profiles/unordered",
  scopes: ["CONSENT", "CONSENT_READ"],
  required: { query: ["updatedSince", "updatedUntil"] },
  paging: {
    by: "token",
    items: "content",
    token: ["requestContinuation", "pageable.requestContinuation"],
    into: { part: "headers", name: "requestContinuation" },
  },
});

/**
 * Get List of Purpose Preferences
 *
 * `GET /api/consentmanager/v1/custompreferences`
 */
export const listPurposePreferences: UnboundOperation<UniversalConsent["listPurposePreferences"]> = /* @__PURE__ */ defineOperation(anyPages, {
  name: "listPurposePreferences",
  path: "/api/consentmanager/v1/custompreferences",
  scopes: ["CONSENT", "CONSENT_READ"],
  responseType: "any",
  paging: { by: "any" },
});

/**
 * Get List of Purpose Versions
 *
 * `GET /api/consentmanager/v2/purposes`
 */
export const listPurposeVersions: UnboundOperation<UniversalConsent["listPurposeVersions"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listPurposeVersions",
  path: "/api/consentmanager/v2/purposes",
  scopes: ["CONSENT", "CONSENT_READ"],
  paging: { by: "page", items: "content", info: "" },
});

/**
 * Get List of Purposes
 *
 * `GET /api/consentmanager/v1/purposes`
 * @deprecated Use {@link listPurposeVersions}.
 */
export const listPurposes: UnboundOperation<UniversalConsent["listPurposes"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listPurposes",
  path: "/api/consentmanager/v1/purposes",
  scopes: ["CONSENT", "CONSENT_READ"],
  deprecated: "listPurposeVersions",
  paging: { by: "page", items: "content", info: "" },
});

/**
 * Get List of Purposes for a Data Subject
 *
 * `GET /api/consentmanager/v1/datasubjects/purposes`
 * @deprecated Use {@link listDataSubjectsV1}.
 */
export const listPurposesForDataSubject: UnboundOperation<UniversalConsent["listPurposesForDataSubject"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listPurposesForDataSubject",
  path: "/api/consentmanager/v1/datasubjects/purposes",
  scopes: ["CONSENT", "CONSENT_READ"],
  deprecated: "listDataSubjectsV1",
  paging: { by: "page", items: "Purposes" },
});

/**
 * Get List of Receipt Details by Data Subject
 *
 * `GET /api/consentmanager/v1/receipts`
 */
export const listReceiptDetailsByDataSubject: UnboundOperation<UniversalConsent["listReceiptDetailsByDataSubject"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listReceiptDetailsByDataSubject",
  path: "/api/consentmanager/v1/receipts",
  scopes: ["CONSENT", "CONSENT_READ"],
  required: { headers: ["identifier"] },
  paging: { by: "page", items: "content", info: "" },
});

/**
 * Get List of Receipts
 *
 * `POST /api/consent/v2/receipts`
 */
export const listReceipts: UnboundOperation<UniversalConsent["listReceipts"]> = /* @__PURE__ */ defineOperation(tokenPages, {
  name: "listReceipts",
  path: "/api/consent/v2/receipts",
  scopes: ["CONSENT"],
  method: "POST",
  body: "json",
  paging: {
    by: "token",
    items: "content",
    token: ["pageable.requestContinuation"],
    into: { part: "body", name: "requestContinuation" },
  },
  idempotent: true,
});

/**
 * Get List of Receipts by Data Subject
 *
 * `GET /api/consentmanager/v1/receipt-list`
 */
export const listReceiptsByDataSubject: UnboundOperation<UniversalConsent["listReceiptsByDataSubject"]> = /* @__PURE__ */ defineOperation(service, {
  name: "listReceiptsByDataSubject",
  path: "/api/consentmanager/v1/receipt-list",
  scopes: ["CONSENT", "CONSENT_READ"],
  required: { headers: ["identifier"] },
});

/**
 * Get List of Scheduled Exports
 *
 * `GET /api/consentmanager/v1/scheduled-jobs/merge-request`
 */
export const listScheduledExports: UnboundOperation<UniversalConsent["listScheduledExports"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listScheduledExports",
  path: "/api/consentmanager/v1/scheduled-jobs/merge-request",
  scopes: ["CONSENT"],
  required: { query: ["page", "size"] },
  paging: { by: "page", items: "content", info: "" },
});

/**
 * Get List of Transactions
 *
 * `POST /api/consent/v2/transactions`
 */
export const listTransactions: UnboundOperation<UniversalConsent["listTransactions"]> = /* @__PURE__ */ defineOperation(tokenPages, {
  name: "listTransactions",
  path: "/api/consent/v2/transactions",
  scopes: ["CONSENT", "CONSENT_READ"],
  method: "POST",
  body: "json",
  paging: {
    by: "token",
    items: "content",
    token: ["pageable.requestContinuation"],
    into: { part: "body", name: "requestContinuation" },
  },
  idempotent: true,
});

/**
 * Publish Purpose
 *
 * `PUT /api/consentmanager/v1/purposes/{purposeId}/publish`
 */
export const publishPurpose: UnboundOperation<UniversalConsent["publishPurpose"]> = /* @__PURE__ */ defineOperation(service, {
  name: "publishPurpose",
  path: "/api/consentmanager/v1/purposes/{purposeId}/publish",
  scopes: ["CONSENT"],
  method: "PUT",
  required: { query: ["version"] },
});

/**
 * Remove All Consent Attachments
 *
 * `DELETE /rest/api/preferences/v1/datasubjects/{identifier}/attachment-references`
 */
export const removeAllConsentAttachments: UnboundOperation<UniversalConsent["removeAllConsentAttachments"]> = /* @__PURE__ */ defineOperation(service, {
  name: "removeAllConsentAttachments",
  path: "/rest/api/preferences/v1/datasubjects/{identifier}/attachment-references",
  scopes: ["CONSENT"],
  method: "DELETE",
});

/**
 * Remove Consent Groups from Parent Consent Group
 *
 * `DELETE /api/consent/v2/consent-groups/{consentGroupGuid}/consent-groups`
 */
export const removeChildConsentGroups: UnboundOperation<UniversalConsent["removeChildConsentGroups"]> = /* @__PURE__ */ defineOperation(service, {
  name: "removeChildConsentGroups",
  path: "/api/consent/v2/consent-groups/{consentGroupGuid}/consent-groups",
  scopes: ["CONSENT"],
  method: "DELETE",
  body: "json",
  response: "none",
  idempotent: true,
});

/**
 * Remove Consent Attachment
 *
 * `DELETE /rest/api/preferences/v1/attachments-reference/{attachmentId}`
 */
export const removeConsentAttachment: UnboundOperation<UniversalConsent["removeConsentAttachment"]> = /* @__PURE__ */ defineOperation(service, {
  name: "removeConsentAttachment",
  path: "/rest/api/preferences/v1/attachments-reference/{attachmentId}",
  scopes: ["CONSENT"],
  method: "DELETE",
  required: { headers: ["identifier"] },
});

/**
 * Remove Data Subject from Parent Consent Group
 *
 * `DELETE /api/consent/v2/consent-groups/{consentGroupGuid}/data-subjects/{dataSubjectGuid}`
 */
export const removeDataSubjectFromConsentGroup: UnboundOperation<UniversalConsent["removeDataSubjectFromConsentGroup"]> = /* @__PURE__ */ defineOperation(service, {
  name: "removeDataSubjectFromConsentGroup",
  path: "/api/consent/v2/consent-groups/{consentGroupGuid}/data-subjects/{dataSubjectGuid}",
  scopes: ["CONSENT"],
  method: "DELETE",
  response: "none",
  idempotent: true,
});

/**
 * Remove Purpose Rule from Consent Group
 *
 * `DELETE /api/consent/v2/consent-groups/{consentGroupGuid}/purpose-rules/{purposeGuid}`
 */
export const removePurposeRuleFromConsentGroup: UnboundOperation<UniversalConsent["removePurposeRuleFromConsentGroup"]> = /* @__PURE__ */ defineOperation(service, {
  name: "removePurposeRuleFromConsentGroup",
  path: "/api/consent/v2/consent-groups/{consentGroupGuid}/purpose-rules/{purposeGuid}",
  scopes: ["CONSENT"],
  method: "DELETE",
  response: "none",
  idempotent: true,
});

/**
 * Retire Purpose
 *
 * `PUT /api/consentmanager/v1/purposes/{purposeId}/retire`
 */
export const retirePurpose: UnboundOperation<UniversalConsent["retirePurpose"]> = /* @__PURE__ */ defineOperation(service, {
  name: "retirePurpose",
  path: "/api/consentmanager/v1/purposes/{purposeId}/retire",
  scopes: ["CONSENT"],
  method: "PUT",
});

/**
 * Search Data Subjects by Data Element
 *
 * `POST /rest/api/consent/v4/datasubjects/search-by-element`
 */
export const searchDataSubjectsByDataElement: UnboundOperation<UniversalConsent["searchDataSubjectsByDataElement"]> = /* @__PURE__ */ defineOperation(tokenPages, {
  name: "searchDataSubjectsByDataElement",
  path: "/rest/api/consent/v4/datasubjects/search-by-element",
  scopes: ["CONSENT"],
  method: "POST",
  body: "json",
  paging: {
    by: "token",
    items: "data",
    token: ["continuationToken"],
    into: { part: "body", name: "requestContinuation" },
  },
  idempotent: true,
});

/**
 * Search Data Subjects
 *
 * `POST /api/consentmanager/v2/datasubjects/search`
 */
export const searchDataSubjectsV2: UnboundOperation<UniversalConsent["searchDataSubjectsV2"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "searchDataSubjectsV2",
  path: "/api/consentmanager/v2/datasubjects/search",
  scopes: ["CONSENT", "CONSENT_READ"],
  method: "POST",
  body: "json",
  paging: { by: "page", items: "content", info: "" },
  idempotent: true,
});

/**
 * Update Existing Collection Point
 *
 * `PUT /api/consentmanager/v1/collectionpoints/{collectionpointId}`
 */
export const updateCollectionPoint: UnboundOperation<UniversalConsent["updateCollectionPoint"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateCollectionPoint",
  path: "/api/consentmanager/v1/collectionpoints/{collectionpointId}",
  scopes: ["CONSENT"],
  method: "PUT",
  body: "json",
  response: "none",
});

/**
 * Update Collection Point Status
 *
 * `PUT /api/consentmanager/v1/collectionpoints/{collectionpointId}/disable`
 */
export const updateCollectionPointStatus: UnboundOperation<UniversalConsent["updateCollectionPointStatus"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateCollectionPointStatus",
  path: "/api/consentmanager/v1/collectionpoints/{collectionpointId}/disable",
  scopes: ["CONSENT"],
  method: "PUT",
  response: "none",
});

/**
 * Update Consent Group Purpose Rule
 *
 * `PUT /api/consent/v2/consent-groups/{consentGroupGuid}/purpose-rules`
 */
export const updateConsentGroupPurposeRule: UnboundOperation<UniversalConsent["updateConsentGroupPurposeRule"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateConsentGroupPurposeRule",
  path: "/api/consent/v2/consent-groups/{consentGroupGuid}/purpose-rules",
  scopes: ["CONSENT"],
  method: "PUT",
  body: "json",
});

/**
 * Update Data Subject's Data Elements
 *
 * `POST /api/consentmanager/v1/datasubjects/dataelements`
 */
export const updateDataSubjectDataElements: UnboundOperation<UniversalConsent["updateDataSubjectDataElements"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateDataSubjectDataElements",
  path: "/api/consentmanager/v1/datasubjects/dataelements",
  scopes: ["CONSENT"],
  method: "POST",
  body: "json",
  required: { headers: ["dataSubjectIdentifier"] },
});

/**
 * Update Data Subject Group
 *
 * `PUT /api/consentmanager/v2/linkedidentitygroups/{linkedIdentityGroupId}`
 */
export const updateDataSubjectGroupV2: UnboundOperation<UniversalConsent["updateDataSubjectGroupV2"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateDataSubjectGroupV2",
  path: "/api/consentmanager/v2/linkedidentitygroups/{linkedIdentityGroupId}",
  scopes: ["CONSENT"],
  method: "PUT",
  body: "json",
});

/**
 * Update Data Subject Group
 *
 * `PUT /rest/api/consent/v4/linkedidentitygroups/{dataSubjectGroupId}`
 */
export const updateDataSubjectGroupV4: UnboundOperation<UniversalConsent["updateDataSubjectGroupV4"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateDataSubjectGroupV4",
  path: "/rest/api/consent/v4/linkedidentitygroups/{dataSubjectGroupId}",
  scopes: ["CONSENT"],
  method: "PUT",
  body: "json",
});

/**
 * Update Data Subject's Preferences in a Preference Center
 *
 * `PUT /api/consentmanager/v1/preferencecenters/{prefcenterId}/datasubjects/preferences`
 */
export const updateDataSubjectPreferences: UnboundOperation<UniversalConsent["updateDataSubjectPreferences"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateDataSubjectPreferences",
  path: "/api/consentmanager/v1/preferencecenters/{prefcenterId}/datasubjects/preferences",
  scopes: ["CONSENT"],
  method: "PUT",
  body: "json",
});

/**
 * Update Priority Scores for Purpose Statuses
 *
 * `PUT /api/consent/v2/consent-groups/settings`
 */
export const updatePriorityScoresForPurposeStatuses: UnboundOperation<UniversalConsent["updatePriorityScoresForPurposeStatuses"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updatePriorityScoresForPurposeStatuses",
  path: "/api/consent/v2/consent-groups/settings",
  scopes: ["CONSENT"],
  method: "PUT",
  body: "json",
  idempotent: true,
});

/**
 * Update Purpose
 *
 * `PUT /api/consentmanager/v1/purposes/{purposeId}`
 */
export const updatePurpose: UnboundOperation<UniversalConsent["updatePurpose"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updatePurpose",
  path: "/api/consentmanager/v1/purposes/{purposeId}",
  scopes: ["CONSENT"],
  method: "PUT",
  body: "json",
});

/**
 * Update Purpose Preference
 *
 * `PUT /api/consentmanager/v1/custompreferences/{customPreferenceId}`
 */
export const updatePurposePreference: UnboundOperation<UniversalConsent["updatePurposePreference"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updatePurposePreference",
  path: "/api/consentmanager/v1/custompreferences/{customPreferenceId}",
  scopes: ["CONSENT"],
  method: "PUT",
  body: "json",
});

/**
 * Upload Consent Attachment
 *
 * `POST /rest/api/preferences/v1/attachments`
 */
export const uploadConsentAttachment: UnboundOperation<UniversalConsent["uploadConsentAttachment"]> = /* @__PURE__ */ defineOperation(service, {
  name: "uploadConsentAttachment",
  path: "/rest/api/preferences/v1/attachments",
  scopes: ["CONSENT"],
  method: "POST",
  body: "multipart",
  files: ["file"],
});

/**
 * Withdraw Consent on Behalf of a Data Subject
 *
 * `PUT /api/consentmanager/v1/transactions/withdraw/fordatasubject`
 * @deprecated OneTrust names no replacement.
 */
export const withdrawConsentForDataSubject: UnboundOperation<UniversalConsent["withdrawConsentForDataSubject"]> = /* @__PURE__ */ defineOperation(service, {
  name: "withdrawConsentForDataSubject",
  path: "/api/consentmanager/v1/transactions/withdraw/fordatasubject",
  scopes: ["CONSENT"],
  method: "PUT",
  body: "json",
  required: { query: ["withdrawnBy"] },
  deprecated: true,
});

/**
 * Withdraw Data Subject's Consent
 *
 * `GET /api/consentmanager/v1/transactions/withdraw/purpose/{purposeId}`
 * @deprecated OneTrust names no replacement.
 */
export const withdrawConsentForPurpose: UnboundOperation<UniversalConsent["withdrawConsentForPurpose"]> = /* @__PURE__ */ defineOperation(service, {
  name: "withdrawConsentForPurpose",
  path: "/api/consentmanager/v1/transactions/withdraw/purpose/{purposeId}",
  scopes: ["CONSENT", "CONSENT_READ"],
  deprecated: true,
  idempotent: false,
});

/**
 * Withdraw Data Subject's Consent for All Purposes in a Preference Center
 *
 * `DELETE /api/consentmanager/v1/preferencecenters/{prefcenterId}/datasubjects/preferences`
 */
export const withdrawPreferenceCenterConsent: UnboundOperation<UniversalConsent["withdrawPreferenceCenterConsent"]> = /* @__PURE__ */ defineOperation(service, {
  name: "withdrawPreferenceCenterConsent",
  path: "/api/consentmanager/v1/preferencecenters/{prefcenterId}/datasubjects/preferences",
  scopes: ["CONSENT"],
  method: "DELETE",
});
