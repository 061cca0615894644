/** What people search for, and the operations any one of which is a right answer; none where the API has nothing for it. */
export const queries: readonly (readonly [query: string, accepted: readonly string[]])[] = [
  ["upsert vendor", ["PUT /api/inventory/v2/inventories/{schemaName}/business-key"]],
  ["deactivate user", ["PATCH /api/scim/v2/Users/{id}", "PATCH /api/scim/v3/Users/{id}"]],
  [
    "record consent",
    [
      "POST /request/v1/consentreceipts",
      "POST /request/v1/consentreceipts/identified",
      "POST /request/v1/consentreceipts/bulk",
      "POST /cfw/cmp/v1/save-log-consent",
    ],
  ],
  [
    "opt out",
    [
      "PUT /api/consentmanager/v1/transactions/withdraw/fordatasubject",
      "GET /api/consentmanager/v1/transactions/withdraw/purpose/{purposeId}",
      "DELETE /api/consentmanager/v1/preferencecenters/{prefcenterId}/datasubjects/preferences",
      "POST /request/v1/consentreceipts",
      "PUT /api/consentmanager/v1/preferencecenters/{prefcenterId}/datasubjects/preferences",
    ],
  ],
  [
    "unsubscribe",
    [
      "PUT /api/consentmanager/v1/transactions/withdraw/fordatasubject",
      "GET /api/consentmanager/v1/transactions/withdraw/purpose/{purposeId}",
      "DELETE /api/consentmanager/v1/preferencecenters/{prefcenterId}/datasubjects/preferences",
      "POST /request/v1/consentreceipts",
      "PUT /api/consentmanager/v1/preferencecenters/{prefcenterId}/datasubjects/preferences",
    ],
  ],
  ["erase person", ["DELETE /rest/api/consent/v4/data-subjects", "DELETE /api/consent/v2/datasubjects"]],
  [
    "right to be forgotten",
    [
      "DELETE /rest/api/consent/v4/data-subjects",
      "DELETE /api/consent/v2/datasubjects",
      "POST /api/datasubject/v2/requestqueues/{templateId}",
    ],
  ],
  [
    "privacy request",
    [
      "POST /api/datasubject/v2/requestqueues/{templateId}",
      "GET /api/datasubject/v2/requestqueues/{language}",
      "POST /api/datasubject/v2/requestqueues/search/{language}",
      "GET /api/datasubject/v2/requestqueues/{requestQueueRefId}/language/{language}",
    ],
  ],
  ["consent history", ["POST /api/consent/v2/transactions", "POST /api/consent/v2/receipts"]],
  [
    "list vendors",
    ["GET /api/inventory/v2/inventories/{schemaName}", "POST /api/inventory/v2/inventories/{schemaName}/criteria"],
  ],
  [
    "list assets",
    ["GET /api/inventory/v2/inventories/{schemaName}", "POST /api/inventory/v2/inventories/{schemaName}/criteria"],
  ],
  [
    "assign role",
    ["POST /api/access/v2/users/{userId}/access-levels", "POST /api/access/v2/user-groups/{groupId}/access-levels"],
  ],
  [
    "risk score",
    [
      "GET /api/risk/v2/risks/{riskId}",
      "POST /api/risk/v2/risks/pages",
      "GET /api/risk/v2/risk-settings/matrix",
      "GET /api/risk/v2/risk-settings/standard",
    ],
  ],
  ["report breach", ["POST /api/incident/v1/incidents"]],
  ["publish cookie banner", ["PUT /api/cmp/v1/domains/publish", "PUT /api/cookiemanager/v2/websites/publish"]],
  [
    "script tag",
    [
      "GET /api/cmp/v1/domains/scripts",
      "GET /api/cmp/v1/domains/{domainId}/script-details",
      "GET /api/cookiemanager/v2/websites/scripts",
    ],
  ],
  ["sync purposes", ["GET /api/consentmanager/v2/purposes"]],
  ["bulk import", ["POST /request/v1/consentreceipts/bulk"]],
  ["sso login history", ["GET /api/access/v1/login-history"]],
  [
    "vendor questionnaire",
    [
      "POST /api/assessment/v2/assessments",
      "POST /api/assessment/v3/assessments",
      "POST /api/assessment/v2/assessments/bulk",
      "GET /api/assessment/v2/assessments",
      "POST /api/assessment/v3/assessments/list",
      "GET /api/assessment/v2/assessments/{assessmentId}/export",
    ],
  ],
  ["close request", ["PUT /api/datasubject/v2/requestqueues/{requestQueueRefId}/movestages/{language}"]],
  [
    "reassign task",
    [
      "PUT /api/task-management/v1/tasks/{taskId}",
      "PUT /api/ai-governance/v1/tasks/{taskId}",
      "PUT /api/custom-entity/v1/tasks/{taskId}",
      "PUT /api/datasubject/v2/subtasks/{subtaskID}",
    ],
  ],
  [
    "merge duplicates",
    [
      "PUT /api/consentmanager/v1/datasubjects/merge",
      "POST /api/consentmanager/v1/datasubjects/merge/{mergeRequestId}",
    ],
  ],
  ["webhook", []],
  [
    "processing activity",
    [
      "GET /api/inventory/v2/inventories/{schemaName}",
      "POST /api/inventory/v2/inventories/{schemaName}/criteria",
      "POST /api/inventory/v2/inventories/{schemaName}",
      "GET /api/inventory/v2/inventories/{schemaName}/{id}",
      "PUT /api/inventory/v2/inventories/{schemaName}/{id}",
      "GET /api/inventory/v2/inventories/{schemaName}/reference/{externalId}",
      "PUT /api/inventory/v2/inventories/{schemaName}/business-key",
    ],
  ],
  [
    "withdraw consent",
    [
      "PUT /api/consentmanager/v1/transactions/withdraw/fordatasubject",
      "GET /api/consentmanager/v1/transactions/withdraw/purpose/{purposeId}",
      "DELETE /api/consentmanager/v1/preferencecenters/{prefcenterId}/datasubjects/preferences",
      "POST /request/v1/consentreceipts",
    ],
  ],
  [
    "add user to group",
    [
      "POST /api/access/v2/user-groups/{groupId}/members/{memberId}",
      "POST /api/access/v2/user-groups/{groupId}/members",
      "POST /api/access/v1/user-groups/{userGroupId}/members",
      "PATCH /api/scim/v2/Groups/{groupId}",
      "PATCH /api/scim/v3/Groups/{groupId}",
    ],
  ],
  [
    "dsar",
    [
      "POST /api/datasubject/v2/requestqueues/{templateId}",
      "GET /api/datasubject/v2/requestqueues/{language}",
      "POST /api/datasubject/v2/requestqueues/search/{language}",
      "GET /api/datasubject/v2/requestqueues/{requestQueueRefId}/language/{language}",
    ],
  ],
  [
    "cross device consent",
    ["GET /v1/preferences", "GET /v2/preferences", "DELETE /rest/api/consent/v1/receipts/cross-device"],
  ],
  [
    "privacy request status",
    [
      "GET /api/datasubject/v2/requestqueues/{requestQueueRefId}/language/{language}",
      "GET /api/datasubject/v2/requestqueues/status/{requestTraceId}",
    ],
  ],
  ["search requests by email", ["POST /api/datasubject/v2/requestqueues/search/{language}"]],
  ["stop the clock", ["PUT /api/datasubject/v2/requestqueues/{requestQueueRefId}/pausedeadline"]],
  [
    "list subtasks",
    ["GET /api/datasubject/v2/requestqueues/{requestQueueRefId}/subtasks", "POST /api/datasubject/v3/subtasks"],
  ],
  ["export assessment", ["GET /api/assessment/v2/assessments/{assessmentId}/export"]],
  [
    "launch assessment",
    [
      "POST /api/assessment/v2/assessments",
      "POST /api/assessment/v3/assessments",
      "POST /api/assessment/v2/assessments/bulk",
    ],
  ],
  ["list asessments", ["GET /api/assessment/v2/assessments", "POST /api/assessment/v3/assessments/list"]],
  [
    "complete assessment",
    [
      "POST /api/assessment/v1/assessments/{assessmentId}/review",
      "POST /api/assessment/v3/assessments/{assessmentId}/approve",
    ],
  ],
  ["questionnaire templates", ["GET /api/template/v1/published-template-metadata"]],
  [
    "cookie scan",
    [
      "POST /api/cmp/v1/webscans",
      "POST /api/cmp/v1/webscans/domains/schedule",
      "GET /api/cmp/v1/webscans/domains/{domainId}/scans",
      "GET /api/cmp/v1/webscans/domains/{domainId}/scans/{scanId}/scanresults",
      "GET /api/cmp/v1/webscans/domains/{domainId}/scans/{scanId}/summary",
      "POST /api/cmp/v1/webscans/status",
      "POST /api/cookiemanager/v2/websites",
    ],
  ],
  [
    "download script",
    [
      "GET /api/cmp/v1/domains/{domainId}/scripts",
      "GET /api/cookiemanager/v1/script-integration/{domainId}/downloadscriptv2",
    ],
  ],
  [
    "categorise cookies",
    [
      "POST /api/cookiemanager/v2/categorize",
      "POST /api/cookiemanager/v2/categorizewithids",
      "PUT /api/cmp/v1/webscans/{scanId}/recategorize",
      "PUT /api/cookiemanager/v1/cookies",
      "PUT /api/cmp/v1/webscans/cookies",
    ],
  ],
  [
    "list cookies",
    [
      "POST /api/cookiemanager/v2/cookie-reports/search",
      "POST /api/cmp/v1/webscans/languages/{language}/cookies/filter",
      "POST /api/cmp/v1/cookies/categorized",
    ],
  ],
  ["add website", ["POST /api/cookiemanager/v2/websites", "POST /api/cmp/v1/webscans"]],
  [
    "compliance initiatives",
    ["POST /api/compliance-wr/v1/initiatives/search", "GET /api/compliance-wr/v1/initiatives/{initiativeId}"],
  ],
  ["get domain data", ["GET /bannersdk/domaindata"]],
  ["mobile sdk config", ["GET /bannersdk/v2/applicationdata"]],
  ["iab vendor list", ["GET /cfw/cmp/v1/vendors"]],
  [
    "get user preferences",
    [
      "GET /v2/preferences",
      "GET /api/consentmanager/v1/preferencecenters/{prefcenterId}/datasubjects/preferences",
      "GET /rest/api/consent/v4/datasubjects/ds-profiles",
      "GET /rest/api/consent/v4/datasubjects/details",
      "GET /api/consentmanager/v1/datasubjects/profiles",
    ],
  ],
  ["collection point token", ["GET /api/consentmanager/v1/collectionpoints/{collectionpointGuid}/token"]],
  [
    "find person by email",
    [
      "POST /api/consentmanager/v2/datasubjects/search",
      "POST /rest/api/consent/v4/datasubjects/search-by-element",
      "GET /rest/api/consent/v4/datasubjects/basic-details",
      "GET /rest/api/consent/v4/datasubjects/details",
      "GET /api/consentmanager/v1/datasubjects/profiles",
    ],
  ],
  [
    "privacy policy versions",
    [
      "GET /api/privacynotice/v2/privacynotices/{privacyNoticeId}/versions",
      "GET /api/privacynotice/v2/privacynotices/{id}",
    ],
  ],
  ["upload file", ["POST /api/document/v2/attachments", "POST /rest/api/preferences/v1/attachments"]],
  [
    "bulk export",
    [
      "POST /api/ot-insights/v1/bulk-export-jobs",
      "GET /api/ot-insights/v1/bulk-export-jobs",
      "GET /api/ot-insights/v1/bulk-export-jobs/{id}",
      "GET /api/ot-insights/v1/bulk-export-jobs/{id}/download",
      "GET /api/ot-insights/v1/bulk-export-jobs/{id}/download/pages",
    ],
  ],
  ["export quota", ["GET /api/ot-insights/v1/bulk-export-jobs/credits"]],
  ["acces token", ["POST /api/access/v1/oauth/token"]],
  ["invite user", ["POST /api/access/v2/users", "POST /api/scim/v2/Users", "POST /api/scim/v3/Users"]],
  ["create business unit", ["POST /api/access/v1/external/organizations"]],
  ["user change log", ["GET /api/audit/v1/users/{userId}/activities"]],
  ["find incidents", ["POST /api/incident/v1/incidents/search"]],
  [
    "create risk",
    [
      "POST /api/risk/v2/risks",
      "POST /api/risk/v3/risks",
      "PUT /api/risk/v2/risks/upsert",
      "POST /api/assessment/v2/assessments/{assessmentId}/risks",
    ],
  ],
  [
    "risk exception",
    ["PUT /api/risk/v2/risks/{riskId}/grant-exception", "PUT /api/risk/v2/risks/{riskId}/request-exception"],
  ],
  ["list controls", ["POST /api/controls/v1/controls/pages", "POST /api/controls/v1/control-implementations/pages"]],
  [
    "upload evidence",
    [
      "POST /api/controls/v1/evidence-task-implementations/{evidenceTaskImplementationId}/attachments",
      "POST /api/controls/v1/control-implementations/{guid}/attachments",
    ],
  ],
  ["new vendor contract", ["POST /api/vendor/v1/contracts/add"]],
  [
    "link vendor to asset",
    [
      "POST /api/inventory/v2/inventories/{id}/relations",
      "PUT /api/inventory/v2/inventories/{id}/relations",
      "POST /api/inventory-linking/v1/inventories/relations",
      "POST /api/inventory-linking/v1/relationship",
    ],
  ],
  ["delete vendor", ["DELETE /api/inventory/v2/inventories/{schemaName}/{id}"]],
  ["list data elements", ["GET /api/inventory/v2/data-elements"]],
  ["register ai system", ["POST /api/ai-governance/v1/entities"]],
  ["create custom object", ["POST /api/custom-entity/v1/entities"]],
  [
    "create task",
    [
      "POST /api/task-management/v1/tasks",
      "POST /api/ai-governance/v1/tasks",
      "POST /api/custom-entity/v1/tasks",
      "POST /api/assessment/v2/assessments/{assessmentId}/tasks",
    ],
  ],
  ["import workflow", ["POST /api/integrationmanager/v2/workflows/import"]],
  [
    "serach data catalog",
    ["POST /api/data-governance/v2/catalog/search", "POST /api/data-governance/v1/catalog/search"],
  ],
  ["connect data source", ["PUT /api/discovery-scan-config/v3/system"]],
  ["worker node jobs", ["GET /api/data-discovery-bridge/v1/jobs"]],
  [
    "carbon emissions",
    [
      "POST /api/esg-management/v1/entity-types/names/{entityTypeName}/entities/pages",
      "GET /api/esg-management/v1/emission-factors",
      "POST /api/esg-management/v1/entity-types/emission-transactions/entities",
    ],
  ],
  ["audit workpapers", ["POST /api/audit-management/v1/audit-workpapers/pages"]],
  ["create policy", ["POST /api/enterprise-policy/v1/{complianceType}/create"]],
  ["raise issue", ["POST /api/issue-management/v1/issues"]],
  ["training courses", ["GET /api/awareness-training/v1/courses"]],
  ["reset password", []],
];
