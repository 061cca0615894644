// Generated from specs/snapshots/consent-preferences-universal-consent-preference-management-oas.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";
import { definePaths, type ServicePaths } from "@onetrust-client/core/path-client";
import { universalConsent } from "./index.js";
import type {
  AdditionalIdentifierMergeRequest,
  AdvancedPreferenceCenter,
  ChildConsentGroupsRequest,
  CollectionPointCreateRequest,
  CollectionPointEditRequest,
  CollectionPointListItemV2Page,
  CollectionPointV1,
  CollectionPointV1Page,
  CollectionPointV2,
  ConsentAttachmentReferencesResponse,
  ConsentGroup,
  ConsentGroupDataSubjectsRequest,
  ConsentGroupListPage,
  ConsentGroupPurposeRulesRequest,
  ConsentGroupRequest,
  ConsentGroupSettings,
  ConsentGroupSettingsInput,
  ContinuationToken,
  CrossDeviceConsentDeleteRequest,
  CustomPreference,
  CustomPreferenceCreate,
  CustomPreferenceInput,
  CustomPreferenceRow,
  DataSubjectCreate,
  DataSubjectDeleteRequestV2,
  DataSubjectDeleteRequestV4,
  DataSubjectDetail,
  DataSubjectForPurposePage,
  DataSubjectInformationResponse,
  DataSubjectListItemSlice,
  DataSubjectPreferencesRequest,
  DataSubjectPreferencesResponse,
  DataSubjectProfileResponse,
  DataSubjectProfileResponseSlice,
  DataSubjectProfileV1Slice,
  DataSubjectProfileV3,
  DataSubjectResponse,
  DataSubjectResponseSlice,
  DataSubjectSearch,
  DataSubjectSearchByElementRequest,
  DataSubjectSearchResponse,
  DataSubjectV2Slice,
  DeleteDataSubjectByPurposeRequest,
  DeletePurposesRequestV2,
  DeletePurposesRequestV4,
  DeletionCertificateSlice,
  EditPurpose,
  EmailLinkTokenResponse,
  EmailLinkTokenSlice,
  GetCollectionPointTokenOutput,
  JobCreateRequest,
  JobResponse,
  LinkedIdentityGroupListItemV2Page,
  LinkedIdentityGroupListItemV4Slice,
  LinkedIdentityGroupMember,
  LinkedIdentityGroupMemberSlice,
  LinkedIdentityGroupRequestV2,
  LinkedIdentityGroupRequestV4,
  LinkedIdentityGroupResponse,
  LinkedIdentityGroupV2,
  LinkTokenPage,
  ListReceiptsByDataSubjectOutput,
  MergeDsRequest,
  MergeDsRequestInput,
  MergeDsRequestPage,
  PipelineRun,
  PipelineTriggerRequest,
  PipelineTriggerResponse,
  PreferenceCenter,
  PreferenceCenterPage,
  PreferenceCenterPurposesByIdentifier,
  PreferenceCenterSummaryPage,
  Purpose,
  PurposeCreate,
  PurposeDetailsV1,
  PurposeDetailsV1Page,
  PurposesOfDataSubject,
  PurposeVersionsPage,
  ReceiptDetail,
  ReceiptDetailSlice,
  ReceiptSlice,
  TransactionSlice,
  TransactionWithdrawResult,
  UploadData,
  WithdrawOnBehalfOfRequest,
} from "./schema.js";

/** The requests of OneTrust's "Consent & Preferences - Universal Consent & Preference Management" by path, for `pathClient`. */
export const universalConsentPaths: ServicePaths<paths> = /* @__PURE__ */ definePaths<paths>(universalConsent);

export interface paths {
  "/api/consent/v2/consent-groups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Consent Groups */
    get: operations["listConsentGroups"];
    put?: never;
    /** Create Consent Group */
    post: operations["createConsentGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consent/v2/consent-groups/settings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Priority Scores for Purpose Statuses */
    get: operations["getPriorityScoresForPurposeStatuses"];
    /** Update Priority Scores for Purpose Statuses */
    put: operations["updatePriorityScoresForPurposeStatuses"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consent/v2/consent-groups/{consentGroupGuid}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Consent Group */
    get: operations["getConsentGroup"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consent/v2/consent-groups/{consentGroupGuid}/consent-groups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add Consent Groups to Parent Consent Group */
    post: operations["addChildConsentGroups"];
    /** Remove Consent Groups from Parent Consent Group */
    delete: operations["removeChildConsentGroups"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consent/v2/consent-groups/{consentGroupGuid}/data-subjects": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add Data Subjects to Parent Consent Group */
    post: operations["addDataSubjectsToConsentGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consent/v2/consent-groups/{consentGroupGuid}/data-subjects/{dataSubjectGuid}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Remove Data Subject from Parent Consent Group */
    delete: operations["removeDataSubjectFromConsentGroup"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consent/v2/consent-groups/{consentGroupGuid}/purpose-rules": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Consent Group Purpose Rule */
    put: operations["updateConsentGroupPurposeRule"];
    /** Add Purpose Rules to Consent Group */
    post: operations["addPurposeRulesToConsentGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consent/v2/consent-groups/{consentGroupGuid}/purpose-rules/{purposeGuid}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Remove Purpose Rule from Consent Group */
    delete: operations["removePurposeRuleFromConsentGroup"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consent/v2/datasubject-purposes/{purposeGuid}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete Purpose from Data Subjects */
    delete: operations["deletePurposeFromManyDataSubjects"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consent/v2/datasubjects": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete Data Subjects */
    delete: operations["deleteDataSubjectsV2"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consent/v2/receipts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Receipts */
    post: operations["listReceipts"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consent/v2/transactions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Transactions */
    post: operations["listTransactions"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v1/collectionpoints": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Collection Points */
    get: operations["listCollectionPointsV1"];
    put?: never;
    /** Create Collection Point */
    post: operations["createCollectionPoint"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v1/collectionpoints/{collectionpointGuid}/token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Collection Point Token */
    get: operations["getCollectionPointToken"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v1/collectionpoints/{collectionpointId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Existing Collection Point */
    put: operations["updateCollectionPoint"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v1/collectionpoints/{collectionpointId}/disable": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Collection Point Status */
    put: operations["updateCollectionPointStatus"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v1/custom-indexes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Custom Index */
    post: operations["createCustomIndex"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v1/custom-indexes/{runId}/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Index Creation Status */
    get: operations["getIndexCreationStatus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v1/custompreferences": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Purpose Preferences */
    get: operations["listPurposePreferences"];
    put?: never;
    /** Create Purpose Preference */
    post: operations["createPurposePreference"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v1/custompreferences/{customPreferenceId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Purpose Preference */
    put: operations["updatePurposePreference"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v1/custompreferences/{custompreferenceId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Purpose Preference */
    get: operations["getPurposePreference"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v1/datasubjects/dataelements": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Update Data Subject's Data Elements */
    post: operations["updateDataSubjectDataElements"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v1/datasubjects/merge": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Deduplicate Data Subjects */
    put: operations["deduplicateDataSubjects"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v1/datasubjects/merge/{mergeRequestId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Deduplicate Data Subjects */
    post: operations["deduplicateDataSubjectsByMergeRequest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v1/datasubjects/profiles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Data Subjects */
    get: operations["listDataSubjectsV1"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v1/datasubjects/purposes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get List of Purposes for a Data Subject
     * @deprecated
     */
    get: operations["listPurposesForDataSubject"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v1/export-duplicate-datasubject/{mergeRequestId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Generate Export of Duplicate Data Subjects */
    get: operations["generateExportOfDuplicateDataSubjects"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v1/linktokens": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Data Subject Tokens */
    get: operations["listDataSubjectTokensV1"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v1/preferencecenters/{prefcenterId}/datasubjects/preferences": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Data Subject's Preferences in a Preference Center */
    get: operations["getDataSubjectPreferences"];
    /** Update Data Subject's Preferences in a Preference Center */
    put: operations["updateDataSubjectPreferences"];
    post?: never;
    /** Withdraw Data Subject's Consent for All Purposes in a Preference Center */
    delete: operations["withdrawPreferenceCenterConsent"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v1/preferencecenters/{prefcenterId}/preferences": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Preference Center Schema */
    get: operations["getPreferenceCenterSchema"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v1/purposes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get List of Purposes
     * @deprecated
     */
    get: operations["listPurposes"];
    put?: never;
    /** Create Purpose */
    post: operations["createPurpose"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v1/purposes/{purposeGuid}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create New Purpose Version */
    post: operations["createPurposeVersion"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v1/purposes/{purposeId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Purpose */
    put: operations["updatePurpose"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v1/purposes/{purposeId}/datasubjects": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Data Subjects by Purpose */
    get: operations["listDataSubjectsByPurpose"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v1/purposes/{purposeId}/publish": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Publish Purpose */
    put: operations["publishPurpose"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v1/purposes/{purposeId}/retire": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Retire Purpose */
    put: operations["retirePurpose"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v1/receipt-list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Receipts by Data Subject */
    get: operations["listReceiptsByDataSubject"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v1/receipts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Receipt Details by Data Subject */
    get: operations["listReceiptDetailsByDataSubject"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v1/receipts/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Receipt */
    get: operations["getReceipt"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v1/scheduled-jobs/merge-request": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Scheduled Exports */
    get: operations["listScheduledExports"];
    put?: never;
    /** Create Scheduled Export of Duplicate Data Subjects */
    post: operations["createScheduledExport"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v1/scheduled-jobs/merge-request/{mergeRequestGuid}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Scheduled Export */
    get: operations["getScheduledExport"];
    put?: never;
    post?: never;
    /** Delete Scheduled Export */
    delete: operations["deleteScheduledExport"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v1/transactions/withdraw/fordatasubject": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Withdraw Consent on Behalf of a Data Subject
     * @deprecated
     */
    put: operations["withdrawConsentForDataSubject"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v1/transactions/withdraw/purpose/{purposeId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Withdraw Data Subject's Consent
     * @deprecated
     */
    get: operations["withdrawConsentForPurpose"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v2/collectionpoints": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Collection Points */
    get: operations["listCollectionPointsV2"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v2/collectionpoints/{collectionPointGuid}/version": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create New Collection Point Version */
    post: operations["createCollectionPointVersion"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v2/datasubjects": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Data Subjects */
    get: operations["listDataSubjectsV2"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v2/datasubjects/profiles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete Purposes from Data Subject */
    delete: operations["deletePurposesFromDataSubjectV2"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v2/datasubjects/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Search Data Subjects */
    post: operations["searchDataSubjectsV2"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v2/linkedidentitygroups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Data Subject Groups */
    get: operations["listDataSubjectGroupsV2"];
    put?: never;
    /** Create Data Subject Group */
    post: operations["createDataSubjectGroupV2"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v2/linkedidentitygroups/{linkedIdentityGroupId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Data Subject Group */
    get: operations["getDataSubjectGroupV2"];
    /** Update Data Subject Group */
    put: operations["updateDataSubjectGroupV2"];
    post?: never;
    /** Delete Data Subject Group */
    delete: operations["deleteDataSubjectGroupV2"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v2/preferencecenterpage/{preferencecenterpageid}/schema": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Preference Center Page Schema */
    get: operations["getPreferenceCenterPageSchema"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v2/preferencecenters": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Preference Centers */
    get: operations["listPreferenceCenters"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v2/preferencecenters/{preferencecenterid}/schema": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Preference Center Root Schema */
    get: operations["getPreferenceCenterRootSchema"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v2/purposes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Purpose Versions */
    get: operations["listPurposeVersions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/consentmanager/v2/purposes/{purposeId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Purpose */
    get: operations["getPurpose"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/rest/api/consent/v1/deletion-certificates": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Deletion Certificates */
    get: operations["listDeletionCertificates"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/rest/api/consent/v1/receipts/cross-device": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete Cross Device Consents and Receipts */
    delete: operations["deleteCrossDeviceConsentsAndReceipts"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/rest/api/consent/v4/data-subjects": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete Data Subject */
    delete: operations["deleteDataSubjectV4"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/rest/api/consent/v4/data-subjects/profiles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete Purposes from Data Subjects */
    delete: operations["deletePurposesFromDataSubjectV4"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/rest/api/consent/v4/datasubjects": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Data Subjects */
    get: operations["listDataSubjectsV4"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/rest/api/consent/v4/datasubjects/basic-details": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Data Subject */
    get: operations["getDataSubjectV4"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/rest/api/consent/v4/datasubjects/details": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Data Subject Details */
    get: operations["getDataSubjectDetails"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/rest/api/consent/v4/datasubjects/ds-profiles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of All Purpose Details by Data Subject */
    get: operations["listPurposeDetailsByDataSubject"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/rest/api/consent/v4/datasubjects/linktokens": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Data Subject Token */
    get: operations["getDataSubjectToken"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/rest/api/consent/v4/datasubjects/profiles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of All Purpose Details for All Data Subjects */
    get: operations["listPurposeDetails"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/rest/api/consent/v4/datasubjects/profiles/unordered": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Optimized List of All Purpose Details for All Data Subjects */
    get: operations["listPurposeDetailsUnordered"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/rest/api/consent/v4/datasubjects/profiles/{purposeGuid}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Purpose Details by Data Subject */
    get: operations["getPurposeDetailsByDataSubject"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/rest/api/consent/v4/datasubjects/search-by-element": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Search Data Subjects by Data Element */
    post: operations["searchDataSubjectsByDataElement"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/rest/api/consent/v4/datasubjects/unordered": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Optimized List of Data Subjects */
    get: operations["listDataSubjectsUnordered"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/rest/api/consent/v4/groups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Data Subject Groups */
    get: operations["listDataSubjectGroupsV4"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/rest/api/consent/v4/jobs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Job */
    post: operations["createJob"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/rest/api/consent/v4/linkedidentitygroups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Data Subject Group Associations by Data Subject */
    get: operations["listDataSubjectGroupAssociations"];
    put?: never;
    /** Create Data Subject Group */
    post: operations["createDataSubjectGroupV4"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/rest/api/consent/v4/linkedidentitygroups/{dataSubjectGroupId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Data Subject Group */
    put: operations["updateDataSubjectGroupV4"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/rest/api/consent/v4/linkedidentitygroups/{dataSubjectGroupId}/members": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Data Subject Group Members */
    get: operations["listDataSubjectGroupMembers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/rest/api/consent/v4/linktokens": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Data Subject Tokens */
    get: operations["listDataSubjectTokensV4"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/rest/api/preferences/v1/attachments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Upload Consent Attachment */
    post: operations["uploadConsentAttachment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/rest/api/preferences/v1/attachments-reference/{attachmentId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Remove Consent Attachment */
    delete: operations["removeConsentAttachment"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/rest/api/preferences/v1/attachments/{attachmentId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Download Consent Attachment */
    get: operations["downloadConsentAttachment"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/rest/api/preferences/v1/datasubjects/{identifier}/attachment-references": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Remove All Consent Attachments */
    delete: operations["removeAllConsentAttachments"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/rest/api/preferences/v1/datasubjects/{identifier}/attachments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Download All Consent Attachments */
    get: operations["downloadAllConsentAttachments"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/rest/api/preferences/v3/datasubject-profiles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Data Subjects */
    get: operations["listDataSubjectsV3"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/rest/api/preferences/v3/datasubjects/profile": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Data Subject */
    get: operations["getDataSubjectV3"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  listConsentGroups: {
    parameters: {
      query?: {
        name?: string | undefined;
      } | undefined;
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
          "application/json": ConsentGroupListPage;
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
  createConsentGroup: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ConsentGroupRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ConsentGroup;
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
  getPriorityScoresForPurposeStatuses: {
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
          "application/json": ConsentGroupSettings;
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
  updatePriorityScoresForPurposeStatuses: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ConsentGroupSettingsInput;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ConsentGroupSettings;
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
  getConsentGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        consentGroupGuid: string;
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
          "application/json": ConsentGroup;
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
  addChildConsentGroups: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        consentGroupGuid: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ChildConsentGroupsRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ConsentGroup;
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
  removeChildConsentGroups: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        consentGroupGuid: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ChildConsentGroupsRequest;
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
  addDataSubjectsToConsentGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        consentGroupGuid: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ConsentGroupDataSubjectsRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ConsentGroup;
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
  removeDataSubjectFromConsentGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        consentGroupGuid: string;
        dataSubjectGuid: string;
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
  updateConsentGroupPurposeRule: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        consentGroupGuid: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ConsentGroupPurposeRulesRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ConsentGroup;
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
  addPurposeRulesToConsentGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        consentGroupGuid: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ConsentGroupPurposeRulesRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ConsentGroup;
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
  removePurposeRuleFromConsentGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        consentGroupGuid: string;
        purposeGuid: string;
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
  deletePurposeFromManyDataSubjects: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        purposeGuid: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DeleteDataSubjectByPurposeRequest;
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": string;
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
  deleteDataSubjectsV2: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DataSubjectDeleteRequestV2;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": string;
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
  listReceipts: {
    parameters: {
      query?: {
        collectionPointGuid?: string | undefined;
        receiptId?: string | undefined;
        purposeGuid?: string | undefined;
        organizationId?: string | undefined;
        fromDate?: string | undefined;
        toDate?: string | undefined;
        includeDataElements?: boolean | undefined;
        includeArchived?: boolean | undefined;
        /** @deprecated */
        isAnonymous?: boolean | undefined;
        includeConsentStrings?: boolean | undefined;
        page?: number | undefined;
        size?: number | undefined;
        sort?: "consentCreationDate,asc" | "consentCreationDate,desc" | (string & {}) | undefined;
      } | undefined;
      header?: {
        identifier?: string | undefined;
        dataElementName?: string | undefined;
        dataElementValue?: string | undefined;
      } | undefined;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ContinuationToken;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ReceiptSlice;
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
  listTransactions: {
    parameters: {
      query?: {
        fromDate?: string | undefined;
        toDate?: string | undefined;
        collectionPointGuid?: string | undefined;
        page?: number | undefined;
        size?: number | undefined;
        sort?: "consentCreationDate,asc" | "consentCreationDate,desc" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ContinuationToken;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TransactionSlice;
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
  listCollectionPointsV1: {
    parameters: {
      query?: {
        dataElementGuid?: string | undefined;
        organizationId?: string | undefined;
        page?: number | undefined;
        size?: number | undefined;
        sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | "status,asc" | "status,desc" | "version,asc" | "version,desc" | (string & {}) | undefined;
        name?: string | undefined;
        purposeGuid?: string | undefined;
        collectionPointType?: "COOKIE" | "WEB_FORM" | "API" | "MOBILE_SDK" | "EMAIL" | "CALL_CENTER" | "PAPER" | "IN_PERSON" | "OTHER" | (string & {}) | undefined;
        consentType?: "EXPLICIT" | "IMPLIED" | "NOT_APPLICABLE" | (string & {}) | undefined;
        status?: "DRAFT" | "ACTIVE" | "RETIRED" | "INACTIVE" | "ARCHIVED" | (string & {}) | undefined;
      } | undefined;
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
          "application/json": CollectionPointV1Page;
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
  createCollectionPoint: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CollectionPointCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CollectionPointV1;
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
  getCollectionPointToken: {
    parameters: {
      query?: {
        version?: number | undefined;
        state?: "ACTIVE" | "DRAFT" | "RETIRED" | "INACTIVE" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path: {
        collectionpointGuid: string;
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
          "application/json": GetCollectionPointTokenOutput;
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
  updateCollectionPoint: {
    parameters: {
      query?: {
        version?: number | undefined;
      } | undefined;
      header?: never;
      path: {
        collectionpointId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CollectionPointEditRequest;
      };
    };
    responses: {
      200: {
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
  updateCollectionPointStatus: {
    parameters: {
      query?: {
        value?: boolean | undefined;
      } | undefined;
      header?: never;
      path: {
        collectionpointId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
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
  createCustomIndex: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PipelineTriggerRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PipelineTriggerResponse;
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
  getIndexCreationStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        runId: string;
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
          "application/json": PipelineRun;
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
  listPurposePreferences: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | "selectionType,asc" | "selectionType,desc" | (string & {}) | undefined;
      } | undefined;
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
          "application/json": unknown | CustomPreferenceRow[];
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
  createPurposePreference: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CustomPreferenceCreate;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CustomPreference;
        };
      };
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CustomPreference;
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
  updatePurposePreference: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customPreferenceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CustomPreferenceInput;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CustomPreference;
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
  getPurposePreference: {
    parameters: {
      query?: {
        includeTranslations?: boolean | undefined;
      } | undefined;
      header?: never;
      path: {
        custompreferenceId: string;
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
          "application/json": CustomPreference;
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
  updateDataSubjectDataElements: {
    parameters: {
      query?: never;
      header: {
        dataSubjectIdentifier: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DataSubjectCreate;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DataSubjectDetail;
        };
      };
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DataSubjectDetail;
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
  deduplicateDataSubjects: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AdditionalIdentifierMergeRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": string;
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
  deduplicateDataSubjectsByMergeRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        mergeRequestId: string;
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
          "application/json": string;
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
  listDataSubjectsV1: {
    parameters: {
      query?: {
        since?: string | undefined;
        toDate?: string | undefined;
        updatedSince?: string | undefined;
        /** @deprecated */
        identifier?: string | undefined;
        purposeGuid?: string | undefined;
        collectionPointGuid?: string | undefined;
        collectionPointName?: string | undefined;
        properties?: string | undefined;
        includeEffectiveStatus?: boolean | undefined;
        linkedIdentityGroupId?: string | undefined;
        includeConsentAttachments?: boolean | undefined;
        isDNCInclude?: boolean | undefined;
        includeDSWithNoOrg?: boolean | undefined;
        includeGeolocation?: boolean | undefined;
        page?: number | undefined;
        size?: number | undefined;
        sort?: "id,asc" | "id,desc" | "identifier,asc" | "identifier,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | "lastTransactionDate,asc" | "lastTransactionDate,desc" | "identifierType,asc" | "identifierType,desc" | (string & {}) | undefined;
      } | undefined;
      header?: {
        identifier?: string | undefined;
        dataElementName?: string | undefined;
        dataElementValue?: string | undefined;
        requestContinuation?: string | undefined;
      } | undefined;
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
          "application/json": DataSubjectProfileV1Slice;
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
  listPurposesForDataSubject: {
    parameters: {
      query?: {
        /** @deprecated */
        identifier?: string | undefined;
        page?: number | undefined;
        size?: number | undefined;
        sort?: "id,asc" | "id,desc" | "issuedAt,asc" | "issuedAt,desc" | "withdrawalDate,asc" | "withdrawalDate,desc" | "collectionPointGuid,asc" | "collectionPointGuid,desc" | "purposeGuid,asc" | "purposeGuid,desc" | "status,asc" | "status,desc" | (string & {}) | undefined;
      } | undefined;
      header?: {
        identifier?: string | undefined;
      } | undefined;
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
          "application/json": PurposesOfDataSubject;
        };
      };
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PurposesOfDataSubject;
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
  generateExportOfDuplicateDataSubjects: {
    parameters: {
      query?: never;
      header: {
        userGuid: string;
      };
      path: {
        mergeRequestId: string;
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
          "application/json": string;
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
  listDataSubjectTokensV1: {
    parameters: {
      query?: {
        since?: string | undefined;
        until?: string | undefined;
        page?: number | undefined;
        size?: number | undefined;
        sort?: "id,asc" | "id,desc" | "tokenId,asc" | "tokenId,desc" | "expiryDate,asc" | "expiryDate,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | "createdBy,asc" | "createdBy,desc" | "lastModifiedBy,asc" | "lastModifiedBy,desc" | "dataSubject.guid,asc" | "dataSubject.guid,desc" | "dataSubject.identifier,asc" | "dataSubject.identifier,desc" | (string & {}) | undefined;
      } | undefined;
      header?: {
        identifier?: string | undefined;
      } | undefined;
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
          "application/json": LinkTokenPage;
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
  getDataSubjectPreferences: {
    parameters: {
      query?: {
        /** @deprecated */
        identifier?: string | undefined;
      } | undefined;
      header?: {
        identifier?: string | undefined;
      } | undefined;
      path: {
        prefcenterId: string;
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
          "application/json": PreferenceCenterPurposesByIdentifier;
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
  updateDataSubjectPreferences: {
    parameters: {
      query?: {
        /** @deprecated */
        identifier?: string | undefined;
      } | undefined;
      header?: {
        identifier?: string | undefined;
      } | undefined;
      path: {
        prefcenterId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DataSubjectPreferencesRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DataSubjectPreferencesResponse;
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
  withdrawPreferenceCenterConsent: {
    parameters: {
      query?: {
        /** @deprecated */
        identifier?: string | undefined;
      } | undefined;
      header?: {
        identifier?: string | undefined;
      } | undefined;
      path: {
        prefcenterId: string;
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
          "application/json": DataSubjectPreferencesResponse;
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
  getPreferenceCenterSchema: {
    parameters: {
      query?: {
        state?: "PUBLISHED" | "DRAFT" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path: {
        prefcenterId: string;
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
          "application/json": PreferenceCenter;
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
  listPurposes: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: "id,asc" | "id,desc" | "name,asc" | "name,desc" | "purposeStatus,asc" | "purposeStatus,desc" | "purposeType,asc" | "purposeType,desc" | "version,asc" | "version,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | "publishedDate,asc" | "publishedDate,desc" | (string & {}) | undefined;
      } | undefined;
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
          "application/json": PurposeDetailsV1Page;
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
  createPurpose: {
    parameters: {
      query?: {
        isInternalOrg?: boolean | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PurposeCreate;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PurposeDetailsV1;
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
  createPurposeVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        purposeGuid: string;
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
          "application/json": PurposeDetailsV1;
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
  updatePurpose: {
    parameters: {
      query?: {
        isInternalOrg?: boolean | undefined;
      } | undefined;
      header?: never;
      path: {
        purposeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": EditPurpose;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PurposeDetailsV1;
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
  listDataSubjectsByPurpose: {
    parameters: {
      query?: {
        lastTransactionDate?: string | undefined;
        transactionStatus?: "ACTIVE" | "WITHDRAWN" | "EXPIRED" | (string & {}) | undefined;
        includeCustomPreferences?: boolean | undefined;
      } | undefined;
      header?: never;
      path: {
        purposeId: string;
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
          "application/json": DataSubjectForPurposePage;
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
  publishPurpose: {
    parameters: {
      query: {
        version: number;
      };
      header?: never;
      path: {
        purposeId: string;
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
          "application/json": PurposeDetailsV1;
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
  retirePurpose: {
    parameters: {
      query?: {
        date?: string | undefined;
      } | undefined;
      header?: never;
      path: {
        purposeId: string;
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
          "application/json": PurposeDetailsV1Page;
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
  listReceiptsByDataSubject: {
    parameters: {
      query?: never;
      header: {
        identifier: string;
      };
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
          "application/json": ListReceiptsByDataSubjectOutput;
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
  listReceiptDetailsByDataSubject: {
    parameters: {
      query?: {
        includeNotgiven?: boolean | undefined;
        page?: number | undefined;
        size?: number | undefined;
      } | undefined;
      header: {
        identifier: string;
      };
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
          "application/json": ReceiptDetailSlice;
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
  getReceipt: {
    parameters: {
      query?: {
        includeNotgiven?: boolean | undefined;
        includeConsentStrings?: boolean | undefined;
      } | undefined;
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
          "application/json": ReceiptDetail;
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
  listScheduledExports: {
    parameters: {
      query: {
        page: number;
        size: number;
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
          "application/json": MergeDsRequestPage;
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
  createScheduledExport: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": MergeDsRequestInput;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": string;
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
  getScheduledExport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        mergeRequestGuid: string;
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
          "application/json": MergeDsRequest;
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
  deleteScheduledExport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        mergeRequestGuid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
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
  withdrawConsentForDataSubject: {
    parameters: {
      query: {
        /** @deprecated */
        identifier?: string | undefined;
        withdrawnBy: string;
      };
      header?: {
        identifier?: string | undefined;
      } | undefined;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": WithdrawOnBehalfOfRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TransactionWithdrawResult;
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
  withdrawConsentForPurpose: {
    parameters: {
      query?: {
        /** @deprecated */
        identifier?: string | undefined;
      } | undefined;
      header?: {
        identifier?: string | undefined;
      } | undefined;
      path: {
        purposeId: string;
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
          "application/json": TransactionWithdrawResult;
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
  listCollectionPointsV2: {
    parameters: {
      query?: {
        organizationId?: string | undefined;
        id?: string | undefined;
        version?: number | undefined;
        status?: "DRAFT" | "ACTIVE" | "RETIRED" | "INACTIVE" | (string & {}) | undefined;
        page?: number | undefined;
        size?: number | undefined;
        sort?: "id,asc" | "id,desc" | "name,asc" | "name,desc" | "status,asc" | "status,desc" | "version,asc" | "version,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | "activationDate,asc" | "activationDate,desc" | "collectionPointType,asc" | "collectionPointType,desc" | (string & {}) | undefined;
      } | undefined;
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
          "application/json": CollectionPointListItemV2Page;
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
  createCollectionPointVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        collectionPointGuid: string;
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
          "application/json": CollectionPointV2;
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
  listDataSubjectsV2: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        updatedSince?: string | undefined;
        updatedUntil?: string | undefined;
        id?: string | undefined;
        language?: string | undefined;
        properties?: string | undefined;
        includeDataSubjectsWithOutPurposeTransactions?: boolean | undefined;
        isDNCInclude?: boolean | undefined;
      } | undefined;
      header?: {
        identifier?: string | undefined;
        dataElementName?: string | undefined;
        dataElementValue?: string | undefined;
      } | undefined;
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
          "application/json": DataSubjectV2Slice;
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
  deletePurposesFromDataSubjectV2: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DeletePurposesRequestV2;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": string;
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
  searchDataSubjectsV2: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        isDNCInclude?: boolean | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DataSubjectSearch;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DataSubjectV2Slice;
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
  listDataSubjectGroupsV2: {
    parameters: {
      query?: {
        displayOrganizations?: boolean | undefined;
        page?: number | undefined;
        size?: number | undefined;
        sort?: "lastModifiedDate,asc" | "lastModifiedDate,desc" | "lastUpdatedDate,asc" | "lastUpdatedDate,desc" | "expiryDate,asc" | "expiryDate,desc" | "addedDate,asc" | "addedDate,desc" | "createdDate,asc" | "createdDate,desc" | (string & {}) | undefined;
      } | undefined;
      header?: {
        primaryDataSubjectIdentifier?: string | undefined;
        primaryDataSubjectIdentifierType?: string | undefined;
        requestContinuation?: string | undefined;
      } | undefined;
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
          "application/json": LinkedIdentityGroupListItemV2Page;
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
  createDataSubjectGroupV2: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": LinkedIdentityGroupRequestV2;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": LinkedIdentityGroupV2;
        };
      };
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": LinkedIdentityGroupV2;
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
  getDataSubjectGroupV2: {
    parameters: {
      query?: {
        displayOrganizations?: boolean | undefined;
      } | undefined;
      header?: never;
      path: {
        linkedIdentityGroupId: string;
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
          "application/json": LinkedIdentityGroupV2;
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
  updateDataSubjectGroupV2: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        linkedIdentityGroupId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": LinkedIdentityGroupRequestV2;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": LinkedIdentityGroupV2;
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
  deleteDataSubjectGroupV2: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        linkedIdentityGroupId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
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
  getPreferenceCenterPageSchema: {
    parameters: {
      query?: {
        state?: "PUBLISHED" | "DRAFT" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path: {
        preferencecenterpageid: string;
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
          "application/json": PreferenceCenterPage;
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
  listPreferenceCenters: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | "status,asc" | "status,desc" | "version,asc" | "version,desc" | (string & {}) | undefined;
        dataElementGuid?: string | undefined;
      } | undefined;
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
          "application/json": PreferenceCenterSummaryPage;
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
  getPreferenceCenterRootSchema: {
    parameters: {
      query?: {
        state?: "PUBLISHED" | "DRAFT" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path: {
        preferencecenterid: string;
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
          "application/json": AdvancedPreferenceCenter;
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
  listPurposeVersions: {
    parameters: {
      query?: {
        latestVersion?: boolean | undefined;
        includeRetired?: boolean | undefined;
        organization?: string | undefined;
        includeCustomPreferences?: boolean | undefined;
        includeTopics?: boolean | undefined;
        fromLastModifiedDate?: string | undefined;
        toLastModifiedDate?: string | undefined;
        page?: number | undefined;
        size?: number | undefined;
        sort?: "guid,asc" | "guid,desc" | "name,asc" | "name,desc" | "description,asc" | "description,desc" | "version,asc" | "version,desc" | "purposeStatus,asc" | "purposeStatus,desc" | "purposeType,asc" | "purposeType,desc" | "consentLifeSpan,asc" | "consentLifeSpan,desc" | "implicitConsentLifeSpan,asc" | "implicitConsentLifeSpan,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | "createdBy,asc" | "createdBy,desc" | "lastModifiedBy,asc" | "lastModifiedBy,desc" | "publishedDate,asc" | "publishedDate,desc" | "retireOnDate,asc" | "retireOnDate,desc" | "publishedBy,asc" | "publishedBy,desc" | "externalReference,asc" | "externalReference,desc" | "defaultConsentStatus,asc" | "defaultConsentStatus,desc" | (string & {}) | undefined;
      } | undefined;
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
          "application/json": PurposeVersionsPage;
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
  getPurpose: {
    parameters: {
      query?: {
        status?: "ACTIVE" | "DRAFT" | (string & {}) | undefined;
        version?: number | undefined;
      } | undefined;
      header?: never;
      path: {
        purposeId: string;
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
          "application/json": Purpose;
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
  listDeletionCertificates: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
      } | undefined;
      header: {
        requestContinuation?: string | undefined;
        identifier: string;
      };
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
          "application/json": DeletionCertificateSlice;
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
  deleteCrossDeviceConsentsAndReceipts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CrossDeviceConsentDeleteRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": string;
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
  deleteDataSubjectV4: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DataSubjectDeleteRequestV4;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "*/*": string;
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
  deletePurposesFromDataSubjectV4: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DeletePurposesRequestV4;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": string;
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
  listDataSubjectsV4: {
    parameters: {
      query: {
        fromDate: string;
        toDate: string;
        isDNCInclude?: boolean | undefined;
        page?: number | undefined;
        size?: number | undefined;
        sort?: "lastModifiedDate,asc" | "lastModifiedDate,desc" | "createdDate,asc" | "createdDate,desc" | (string & {}) | undefined;
      };
      header?: {
        requestContinuation?: string | undefined;
      } | undefined;
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
          "application/json": DataSubjectResponseSlice;
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
  getDataSubjectV4: {
    parameters: {
      query?: {
        isDNCInclude?: boolean | undefined;
      } | undefined;
      header: {
        identifier: string;
      };
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
          "application/json": DataSubjectResponse;
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
  getDataSubjectDetails: {
    parameters: {
      query?: {
        includeConsentGroups?: boolean | undefined;
        includeAttachments?: boolean | undefined;
        includeNotices?: boolean | undefined;
        includeConsentStrings?: boolean | undefined;
        isDNCInclude?: boolean | undefined;
      } | undefined;
      header: {
        identifier: string;
      };
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
          "application/json": DataSubjectInformationResponse;
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
  listPurposeDetailsByDataSubject: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: "lastUpdatedDate,asc" | "lastUpdatedDate,desc" | (string & {}) | undefined;
      } | undefined;
      header: {
        identifier: string;
        requestContinuation?: string | undefined;
      };
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
          "application/json": DataSubjectProfileResponseSlice;
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
  getDataSubjectToken: {
    parameters: {
      query?: never;
      header: {
        identifier: string;
      };
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
          "application/json": EmailLinkTokenResponse;
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
  listPurposeDetails: {
    parameters: {
      query: {
        collectionPointId?: string | undefined;
        purposeId?: string | undefined;
        status?: "EXPIRED" | "WITHDRAWN" | "NO_CONSENT" | "PENDING" | "ACTIVE" | "OPT_OUT" | "ALWAYS_ACTIVE" | "HARD_OPT_OUT" | "EXTEND" | "CHANGE_PREFERENCES" | "NOT_OPT_OUT" | "OPT_IN" | "IMPLICIT" | (string & {}) | undefined;
        updatedSince: string;
        updatedUntil: string;
        page?: number | undefined;
        size?: number | undefined;
        sort?: "lastUpdatedDate,asc" | "lastUpdatedDate,desc" | (string & {}) | undefined;
      };
      header?: {
        requestContinuation?: string | undefined;
      } | undefined;
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
          "application/json": DataSubjectProfileResponseSlice;
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
  listPurposeDetailsUnordered: {
    parameters: {
      query: {
        collectionPointId?: string | undefined;
        purposeId?: string | undefined;
        status?: "EXPIRED" | "WITHDRAWN" | "NO_CONSENT" | "PENDING" | "ACTIVE" | "OPT_OUT" | "ALWAYS_ACTIVE" | "HARD_OPT_OUT" | "EXTEND" | "CHANGE_PREFERENCES" | "NOT_OPT_OUT" | "OPT_IN" | "IMPLICIT" | (string & {}) | undefined;
        updatedSince: string;
        updatedUntil: string;
        page?: number | undefined;
        size?: number | undefined;
      };
      header?: {
        requestContinuation?: string | undefined;
      } | undefined;
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
          "application/json": DataSubjectProfileResponseSlice;
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
  getPurposeDetailsByDataSubject: {
    parameters: {
      query?: never;
      header: {
        identifier: string;
      };
      path: {
        purposeGuid: string;
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
          "application/json": DataSubjectProfileResponse;
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
  searchDataSubjectsByDataElement: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DataSubjectSearchByElementRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DataSubjectSearchResponse;
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
  listDataSubjectsUnordered: {
    parameters: {
      query: {
        fromDate: string;
        toDate: string;
        page?: number | undefined;
        size?: number | undefined;
      };
      header?: {
        requestContinuation?: string | undefined;
      } | undefined;
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
          "application/json": DataSubjectResponseSlice;
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
  listDataSubjectGroupsV4: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: "createdDate,asc" | "createdDate,desc" | (string & {}) | undefined;
      } | undefined;
      header?: {
        requestContinuation?: string | undefined;
        groupName?: string | undefined;
      } | undefined;
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
          "application/json": LinkedIdentityGroupListItemV4Slice;
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
  createJob: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": JobCreateRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": JobResponse;
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
  listDataSubjectGroupAssociations: {
    parameters: {
      query?: {
        linkedIdentityGroupId?: string | undefined;
      } | undefined;
      header: {
        identifier: string;
      };
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
          "application/json": LinkedIdentityGroupMember[];
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
  createDataSubjectGroupV4: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": LinkedIdentityGroupRequestV4;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": LinkedIdentityGroupResponse;
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
  updateDataSubjectGroupV4: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        dataSubjectGroupId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": LinkedIdentityGroupRequestV4;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": LinkedIdentityGroupResponse;
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
  listDataSubjectGroupMembers: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: "addedDate,asc" | "addedDate,desc" | (string & {}) | undefined;
      } | undefined;
      header?: {
        requestContinuation?: string | undefined;
      } | undefined;
      path: {
        dataSubjectGroupId: string;
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
          "application/json": LinkedIdentityGroupMemberSlice;
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
  listDataSubjectTokensV4: {
    parameters: {
      query: {
        fromDate: string;
        toDate: string;
        page?: number | undefined;
        size?: number | undefined;
        sort?: "expiryDate,asc" | "expiryDate,desc" | (string & {}) | undefined;
      };
      header?: {
        requestContinuation?: string | undefined;
      } | undefined;
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
          "application/json": EmailLinkTokenSlice;
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
  uploadConsentAttachment: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": {
          file: Blob;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UploadData;
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
  removeConsentAttachment: {
    parameters: {
      query?: never;
      header: {
        identifier: string;
      };
      path: {
        attachmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ConsentAttachmentReferencesResponse;
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
  downloadConsentAttachment: {
    parameters: {
      query?: never;
      header: {
        identifier: string;
      };
      path: {
        attachmentId: string;
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
          "application/zip": Blob;
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
  removeAllConsentAttachments: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        identifier: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ConsentAttachmentReferencesResponse;
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
  downloadAllConsentAttachments: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        identifier: string;
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
          "application/zip": Blob;
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
  listDataSubjectsV3: {
    parameters: {
      query?: {
        updatedSince?: string | undefined;
        updatedUntil?: string | undefined;
        collectionPointGuid?: string | undefined;
        purposeGuid?: string | undefined;
        page?: number | undefined;
        size?: number | undefined;
        sort?: "lastUpdatedDate,asc" | "lastUpdatedDate,desc" | (string & {}) | undefined;
      } | undefined;
      header?: {
        identifier?: string | undefined;
        dataElementName?: string | undefined;
        dataElementValue?: string | undefined;
        requestContinuation?: string | undefined;
      } | undefined;
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
          "application/json": DataSubjectListItemSlice;
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
  getDataSubjectV3: {
    parameters: {
      query?: {
        includeInstantLinkToken?: boolean | undefined;
        isDNCInclude?: boolean | undefined;
      } | undefined;
      header: {
        identifier: string;
      };
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
          "application/json": DataSubjectProfileV3;
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
