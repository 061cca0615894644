// Generated from specs/snapshots/consent-preferences-universal-consent-preference-management-oas.json. Do not edit; run pnpm generate.
import type { DownloadOperation, JobOperation, NoInput, Operation, PagedOperation } from "@onetrust-client/core";
import type {
  AddChildConsentGroupsInput,
  AddDataSubjectsToConsentGroupInput,
  AddPurposeRulesToConsentGroupInput,
  AdvancedPreferenceCenter,
  CollectionPointListItemV2,
  CollectionPointListItemV2Page,
  CollectionPointV1,
  CollectionPointV1Page,
  CollectionPointV2,
  ConsentAttachmentReferencesResponse,
  ConsentGroup,
  ConsentGroupList,
  ConsentGroupListPage,
  ConsentGroupSettings,
  CreateCollectionPointInput,
  CreateCollectionPointVersionInput,
  CreateConsentGroupInput,
  CreateCustomIndexInput,
  CreateDataSubjectGroupV2Input,
  CreateDataSubjectGroupV4Input,
  CreateJobInput,
  CreatePurposeInput,
  CreatePurposePreferenceInput,
  CreatePurposeVersionInput,
  CreateScheduledExportInput,
  CustomPreference,
  CustomPreferenceRow,
  DataSubjectDetail,
  DataSubjectForPurpose,
  DataSubjectForPurposePage,
  DataSubjectInformationResponse,
  DataSubjectListItem,
  DataSubjectListItemSlice,
  DataSubjectPreferencesResponse,
  DataSubjectProfile,
  DataSubjectProfileResponse,
  DataSubjectProfileResponseSlice,
  DataSubjectProfileV1,
  DataSubjectProfileV1Slice,
  DataSubjectProfileV3,
  DataSubjectResponse,
  DataSubjectResponseSlice,
  DataSubjectSearchResponse,
  DataSubjectV2,
  DataSubjectV2Slice,
  DeduplicateDataSubjectsByMergeRequestInput,
  DeduplicateDataSubjectsInput,
  DeleteCrossDeviceConsentsAndReceiptsInput,
  DeleteDataSubjectGroupV2Input,
  DeleteDataSubjectsV2Input,
  DeleteDataSubjectV4Input,
  DeletePurposeFromManyDataSubjectsInput,
  DeletePurposesFromDataSubjectV2Input,
  DeletePurposesFromDataSubjectV4Input,
  DeleteScheduledExportInput,
  DeletionCertificateResponse,
  DeletionCertificateSlice,
  DownloadAllConsentAttachmentsInput,
  DownloadConsentAttachmentInput,
  EmailLinkTokenResponse,
  EmailLinkTokenSlice,
  GenerateExportOfDuplicateDataSubjectsInput,
  GetCollectionPointTokenInput,
  GetCollectionPointTokenOutput,
  GetConsentGroupInput,
  GetDataSubjectDetailsInput,
  GetDataSubjectGroupV2Input,
  GetDataSubjectPreferencesInput,
  GetDataSubjectTokenInput,
  GetDataSubjectV3Input,
  GetDataSubjectV4Input,
  GetIndexCreationStatusInput,
  GetPreferenceCenterPageSchemaInput,
  GetPreferenceCenterRootSchemaInput,
  GetPreferenceCenterSchemaInput,
  GetPurposeDetailsByDataSubjectInput,
  GetPurposeInput,
  GetPurposePreferenceInput,
  GetReceiptInput,
  GetScheduledExportInput,
  JobResponse,
  LinkedIdentityGroupListItemV2,
  LinkedIdentityGroupListItemV2Page,
  LinkedIdentityGroupListItemV4,
  LinkedIdentityGroupListItemV4Slice,
  LinkedIdentityGroupMember,
  LinkedIdentityGroupMemberSlice,
  LinkedIdentityGroupResponse,
  LinkedIdentityGroupV2,
  LinkToken,
  LinkTokenPage,
  ListCollectionPointsV1Input,
  ListCollectionPointsV2Input,
  ListConsentGroupsInput,
  ListDataSubjectGroupAssociationsInput,
  ListDataSubjectGroupMembersInput,
  ListDataSubjectGroupsV2Input,
  ListDataSubjectGroupsV4Input,
  ListDataSubjectsByPurposeInput,
  ListDataSubjectsUnorderedInput,
  ListDataSubjectsV1Input,
  ListDataSubjectsV2Input,
  ListDataSubjectsV3Input,
  ListDataSubjectsV4Input,
  ListDataSubjectTokensV1Input,
  ListDataSubjectTokensV4Input,
  ListDeletionCertificatesInput,
  ListPreferenceCentersInput,
  ListPurposeDetailsByDataSubjectInput,
  ListPurposeDetailsInput,
  ListPurposeDetailsUnorderedInput,
  ListPurposePreferencesInput,
  ListPurposesForDataSubjectInput,
  ListPurposesInput,
  ListPurposeVersionsInput,
  ListReceiptDetailsByDataSubjectInput,
  ListReceiptsByDataSubjectInput,
  ListReceiptsByDataSubjectOutput,
  ListReceiptsInput,
  ListScheduledExportsInput,
  ListTransactionsInput,
  MergeDsRequest,
  MergeDsRequestPage,
  PipelineRun,
  PipelineTriggerResponse,
  PreferenceCenter,
  PreferenceCenterPage,
  PreferenceCenterPurposesByIdentifier,
  PreferenceCenterSummaryPage,
  PreferenceCenterSummaryV2,
  PublishPurposeInput,
  Purpose,
  PurposeDetailsV1,
  PurposeDetailsV1Page,
  PurposesOfDataSubject,
  PurposeVersions,
  PurposeVersionsPage,
  PurposeWithTransactions,
  Receipt,
  ReceiptDetail,
  ReceiptDetailSlice,
  ReceiptSlice,
  RemoveAllConsentAttachmentsInput,
  RemoveChildConsentGroupsInput,
  RemoveConsentAttachmentInput,
  RemoveDataSubjectFromConsentGroupInput,
  RemovePurposeRuleFromConsentGroupInput,
  RetirePurposeInput,
  SearchDataSubjectsByDataElementInput,
  SearchDataSubjectsV2Input,
  Transaction,
  TransactionSlice,
  TransactionWithdrawResult,
  UpdateCollectionPointInput,
  UpdateCollectionPointStatusInput,
  UpdateConsentGroupPurposeRuleInput,
  UpdateDataSubjectDataElementsInput,
  UpdateDataSubjectGroupV2Input,
  UpdateDataSubjectGroupV4Input,
  UpdateDataSubjectPreferencesInput,
  UpdatePriorityScoresForPurposeStatusesInput,
  UpdatePurposeInput,
  UpdatePurposePreferenceInput,
  UploadConsentAttachmentInput,
  UploadData,
  WithdrawConsentForDataSubjectInput,
  WithdrawConsentForPurposeInput,
  WithdrawPreferenceCenterConsentInput,
} from "./schema.js";

/** The operations of OneTrust's "Consent & Preferences - Universal Consent & Preference Management". */
export interface UniversalConsent {
  /**
   * Add Consent Groups to Parent Consent Group
   *
   * `POST /api/consent/v2/consent-groups/{consentGroupGuid}/consent-groups`, scope `CONSENT`
   *
   * Returns `ConsentGroup`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/addconsentgroupstoconsentgroupusingpost
   */
  readonly addChildConsentGroups: Operation<[input: AddChildConsentGroupsInput], ConsentGroup>;

  /**
   * Add Data Subjects to Parent Consent Group
   *
   * `POST /api/consent/v2/consent-groups/{consentGroupGuid}/data-subjects`, scope `CONSENT`
   *
   * Returns `ConsentGroup`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/adddatasubjectstoconsentgroupusingpost
   */
  readonly addDataSubjectsToConsentGroup: Operation<[input: AddDataSubjectsToConsentGroupInput], ConsentGroup>;

  /**
   * Add Purpose Rules to Consent Group
   *
   * `POST /api/consent/v2/consent-groups/{consentGroupGuid}/purpose-rules`, scope `CONSENT`
   *
   * Returns `ConsentGroup`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/addpurposerulestoconsentgroupusingpost
   */
  readonly addPurposeRulesToConsentGroup: Operation<[input: AddPurposeRulesToConsentGroupInput], ConsentGroup>;

  /**
   * Create Collection Point
   *
   * `POST /api/consentmanager/v1/collectionpoints`, scope `CONSENT`
   *
   * Returns `CollectionPointV1`. Not safe to repeat: it may take effect twice. Version 1 of it is a draft.
   * @see https://developer.onetrust.com/onetrust/reference/createcollectionpointusingpost
   */
  readonly createCollectionPoint: Operation<[input: CreateCollectionPointInput], CollectionPointV1>;

  /**
   * Create New Collection Point Version
   *
   * `POST /api/consentmanager/v2/collectionpoints/{collectionPointGuid}/version`, scope `CONSENT`
   *
   * Returns `CollectionPointV2`. Not safe to repeat: it may take effect twice. The new version is a draft: {@link updateCollectionPoint} edits it.
   * @see https://developer.onetrust.com/onetrust/reference/createversionusingpost
   */
  readonly createCollectionPointVersion: Operation<[input: CreateCollectionPointVersionInput], CollectionPointV2>;

  /**
   * Create Consent Group
   *
   * `POST /api/consent/v2/consent-groups`, scope `CONSENT`
   *
   * Returns `ConsentGroup`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createconsentgroupusingpost
   */
  readonly createConsentGroup: Operation<[input: CreateConsentGroupInput], ConsentGroup>;

  /**
   * Create Custom Index
   *
   * `POST /api/consentmanager/v1/custom-indexes`, scope `CONSENT`
   *
   * Returns `PipelineTriggerResponse`. Not safe to repeat: it may take effect twice. {@link getIndexCreationStatus} takes the `runId` of the response and tells how far it is.
   * @see https://developer.onetrust.com/onetrust/reference/createindex
   */
  readonly createCustomIndex: Operation<[input: CreateCustomIndexInput], PipelineTriggerResponse>;

  /**
   * Create Data Subject Group
   *
   * `POST /api/consentmanager/v2/linkedidentitygroups`, scope `CONSENT`
   *
   * Returns `LinkedIdentityGroupV2`. Not safe to repeat: it may take effect twice. Superseded by {@link createDataSubjectGroupV4}.
   * @see https://developer.onetrust.com/onetrust/reference/createlinkedidentitygroupusingpost
   */
  readonly createDataSubjectGroupV2: Operation<[input: CreateDataSubjectGroupV2Input], LinkedIdentityGroupV2>;

  /**
   * Create Data Subject Group
   *
   * `POST /rest/api/consent/v4/linkedidentitygroups`, scope `CONSENT`
   *
   * Returns `LinkedIdentityGroupResponse`. Not safe to repeat: it may take effect twice. Current version.
   * @see https://developer.onetrust.com/onetrust/reference/createdatasubjectgroupv4
   */
  readonly createDataSubjectGroupV4: Operation<[input: CreateDataSubjectGroupV4Input], LinkedIdentityGroupResponse>;

  /**
   * Create Job
   *
   * `POST /rest/api/consent/v4/jobs`, scope `CONSENT`
   *
   * Returns `JobResponse`. Not safe to repeat: it may take effect twice.
   */
  readonly createJob: Operation<[input: CreateJobInput], JobResponse>;

  /**
   * Create Purpose
   *
   * `POST /api/consentmanager/v1/purposes`, scope `CONSENT`
   *
   * Returns `PurposeDetailsV1`. Not safe to repeat: it may take effect twice. Version 1 of it is a draft: {@link publishPurpose} publishes it.
   * @see https://developer.onetrust.com/onetrust/reference/createpurposeusingpost
   */
  readonly createPurpose: Operation<[input: CreatePurposeInput], PurposeDetailsV1>;

  /**
   * Create Purpose Preference
   *
   * `POST /api/consentmanager/v1/custompreferences`, scope `CONSENT`
   *
   * Returns `CustomPreference`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createcustompreferenceusingpost
   */
  readonly createPurposePreference: Operation<[input: CreatePurposePreferenceInput], CustomPreference>;

  /**
   * Create New Purpose Version
   *
   * `POST /api/consentmanager/v1/purposes/{purposeGuid}`, scope `CONSENT`
   *
   * Returns `PurposeDetailsV1`. Not safe to repeat: it may take effect twice. The new version is a draft: {@link updatePurpose} edits it, {@link publishPurpose} publishes it.
   * @see https://developer.onetrust.com/onetrust/reference/createnewpurposeversionusingpost
   */
  readonly createPurposeVersion: Operation<[input: CreatePurposeVersionInput], PurposeDetailsV1>;

  /**
   * Create Scheduled Export of Duplicate Data Subjects
   *
   * `POST /api/consentmanager/v1/scheduled-jobs/merge-request`, scope `CONSENT`
   *
   * Returns a text. Not safe to repeat: it may take effect twice. {@link generateExportOfDuplicateDataSubjects} returns the file.
   * @see https://developer.onetrust.com/onetrust/reference/schedulemergerequestusingpost
   */
  readonly createScheduledExport: Operation<[input: CreateScheduledExportInput], string>;

  /**
   * Deduplicate Data Subjects
   *
   * `PUT /api/consentmanager/v1/datasubjects/merge`, scope `CONSENT`
   *
   * Returns a text. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/mergedatasubjectsusingpost
   */
  readonly deduplicateDataSubjects: Operation<[input: DeduplicateDataSubjectsInput], string>;

  /**
   * Deduplicate Data Subjects
   *
   * `POST /api/consentmanager/v1/datasubjects/merge/{mergeRequestId}`, scope `CONSENT`
   *
   * Returns a text. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/mergedatasubjectusingpost
   */
  readonly deduplicateDataSubjectsByMergeRequest: Operation<
    [input: DeduplicateDataSubjectsByMergeRequestInput],
    string
  >;

  /**
   * Delete Cross Device Consents and Receipts
   *
   * `DELETE /rest/api/consent/v1/receipts/cross-device`, scope `COOKIE`
   *
   * Returns a text. Not safe to repeat: it may take effect twice. They are deleted after the response.
   * @see https://developer.onetrust.com/onetrust/reference/crossdeviceconsentusingdelete
   */
  readonly deleteCrossDeviceConsentsAndReceipts: Operation<[input: DeleteCrossDeviceConsentsAndReceiptsInput], string>;

  /**
   * Delete Data Subject Group
   *
   * `DELETE /api/consentmanager/v2/linkedidentitygroups/{linkedIdentityGroupId}`, scope `CONSENT`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/deleteusingdelete
   */
  readonly deleteDataSubjectGroupV2: Operation<[input: DeleteDataSubjectGroupV2Input], void>;

  /**
   * Delete Data Subject
   *
   * `DELETE /rest/api/consent/v4/data-subjects`, scope `CONSENT`
   *
   * Returns a text. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/deletedatasubjectusingttl
   */
  readonly deleteDataSubjectV4: Operation<[input: DeleteDataSubjectV4Input], string>;

  /**
   * Delete Data Subjects
   *
   * `DELETE /api/consent/v2/datasubjects`, scope `CONSENT`
   *
   * Returns a text. Not safe to repeat: it may take effect twice. The data subjects are deleted after the response.
   * @see https://developer.onetrust.com/onetrust/reference/deletedatasubjectprofileusingdelete
   */
  readonly deleteDataSubjectsV2: Operation<[input: DeleteDataSubjectsV2Input], string>;

  /**
   * Delete Purpose from Data Subjects
   *
   * `DELETE /api/consent/v2/datasubject-purposes/{purposeGuid}`, scope `CONSENT`
   *
   * Returns a text. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/deletepurposefromdatasubjectusingdelete
   */
  readonly deletePurposeFromManyDataSubjects: Operation<[input: DeletePurposeFromManyDataSubjectsInput], string>;

  /**
   * Delete Purposes from Data Subject
   *
   * `DELETE /api/consentmanager/v2/datasubjects/profiles`, scope `CONSENT` or `CONSENT_READ`
   *
   * Returns a text. Not safe to repeat: it may take effect twice. Superseded by {@link deletePurposesFromDataSubjectV4}.
   * @see https://developer.onetrust.com/onetrust/reference/deletedatasubjectprofilesusingdelete
   */
  readonly deletePurposesFromDataSubjectV2: Operation<[input: DeletePurposesFromDataSubjectV2Input], string>;

  /**
   * Delete Purposes from Data Subjects
   *
   * `DELETE /rest/api/consent/v4/data-subjects/profiles`, scope `CONSENT`
   *
   * Returns a text. Not safe to repeat: it may take effect twice. Current version.
   * @see https://developer.onetrust.com/onetrust/reference/deletepurposefromdatasubjectsusingttl
   */
  readonly deletePurposesFromDataSubjectV4: Operation<[input: DeletePurposesFromDataSubjectV4Input], string>;

  /**
   * Delete Scheduled Export
   *
   * `DELETE /api/consentmanager/v1/scheduled-jobs/merge-request/{mergeRequestGuid}`, scope `CONSENT`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/deletemergerequestusingdelete
   */
  readonly deleteScheduledExport: Operation<[input: DeleteScheduledExportInput], void>;

  /**
   * Download All Consent Attachments
   *
   * `GET /rest/api/preferences/v1/datasubjects/{identifier}/attachments`, scope `CONSENT` or `CONSENT_READ`
   *
   * Returns a file.
   * @see https://developer.onetrust.com/onetrust/reference/downloadconsentattachments
   */
  readonly downloadAllConsentAttachments: DownloadOperation<[input: DownloadAllConsentAttachmentsInput], Blob>;

  /**
   * Download Consent Attachment
   *
   * `GET /rest/api/preferences/v1/attachments/{attachmentId}`, scope `CONSENT` or `CONSENT_READ`
   *
   * Returns a file.
   * @see https://developer.onetrust.com/onetrust/reference/downloadgivenconsentattachments
   */
  readonly downloadConsentAttachment: DownloadOperation<[input: DownloadConsentAttachmentInput], Blob>;

  /**
   * Generate Export of Duplicate Data Subjects
   *
   * `GET /api/consentmanager/v1/export-duplicate-datasubject/{mergeRequestId}`, scope `CONSENT`
   *
   * Returns a text. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/exportduplicatedatasubject
   */
  readonly generateExportOfDuplicateDataSubjects: Operation<
    [input: GenerateExportOfDuplicateDataSubjectsInput],
    string
  >;

  /**
   * Get Collection Point Token
   *
   * `GET /api/consentmanager/v1/collectionpoints/{collectionpointGuid}/token`, scope `CONSENT` or `CONSENT_READ`
   *
   * Returns `GetCollectionPointTokenOutput`.
   * @see https://developer.onetrust.com/onetrust/reference/gettokenusingget
   */
  readonly getCollectionPointToken: Operation<[input: GetCollectionPointTokenInput], GetCollectionPointTokenOutput>;

  /**
   * Get Consent Group
   *
   * `GET /api/consent/v2/consent-groups/{consentGroupGuid}`, scope `CONSENT` or `CONSENT_READ`
   *
   * Returns `ConsentGroup`.
   * @see https://developer.onetrust.com/onetrust/reference/getconsentgroupusingget
   */
  readonly getConsentGroup: Operation<[input: GetConsentGroupInput], ConsentGroup>;

  /**
   * Get Data Subject Details
   *
   * `GET /rest/api/consent/v4/datasubjects/details`, scope `CONSENT` or `CONSENT_READ`
   *
   * Returns `DataSubjectInformationResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/getdatasubjectdetailsv4
   */
  readonly getDataSubjectDetails: Operation<[input: GetDataSubjectDetailsInput], DataSubjectInformationResponse>;

  /**
   * Get Data Subject Group
   *
   * `GET /api/consentmanager/v2/linkedidentitygroups/{linkedIdentityGroupId}`, scope `CONSENT` or `CONSENT_READ`
   *
   * Returns `LinkedIdentityGroupV2`.
   * @see https://developer.onetrust.com/onetrust/reference/getlinkedidentitygroupusingget
   */
  readonly getDataSubjectGroupV2: Operation<[input: GetDataSubjectGroupV2Input], LinkedIdentityGroupV2>;

  /**
   * Get Data Subject's Preferences in a Preference Center
   *
   * `GET /api/consentmanager/v1/preferencecenters/{prefcenterId}/datasubjects/preferences`, scope `CONSENT` or `CONSENT_READ`
   *
   * Returns `PreferenceCenterPurposesByIdentifier`.
   * @see https://developer.onetrust.com/onetrust/reference/getdatasubjectpurposesbyidentifierusingget_1
   */
  readonly getDataSubjectPreferences: Operation<
    [input: GetDataSubjectPreferencesInput],
    PreferenceCenterPurposesByIdentifier
  >;

  /**
   * Get Data Subject Token
   *
   * `GET /rest/api/consent/v4/datasubjects/linktokens`, scope `CONSENT`
   *
   * Returns `EmailLinkTokenResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/getemaillinktokenbydatasubjectv4
   */
  readonly getDataSubjectToken: Operation<[input: GetDataSubjectTokenInput], EmailLinkTokenResponse>;

  /**
   * Get Data Subject
   *
   * `GET /rest/api/preferences/v3/datasubjects/profile`, scope `CONSENT` or `CONSENT_READ`
   *
   * Returns `DataSubjectProfileV3`. Superseded by {@link getDataSubjectV4}.
   * @see https://developer.onetrust.com/onetrust/reference/getv3datasubjectsprofileusingget
   */
  readonly getDataSubjectV3: Operation<[input: GetDataSubjectV3Input], DataSubjectProfileV3>;

  /**
   * Get Data Subject
   *
   * `GET /rest/api/consent/v4/datasubjects/basic-details`, scope `CONSENT` or `CONSENT_READ`
   *
   * Returns `DataSubjectResponse`. Current version.
   * @see https://developer.onetrust.com/onetrust/reference/getdatasubjectbasicdetailsv4
   */
  readonly getDataSubjectV4: Operation<[input: GetDataSubjectV4Input], DataSubjectResponse>;

  /**
   * Get Index Creation Status
   *
   * `GET /api/consentmanager/v1/custom-indexes/{runId}/status`, scope `CONSENT` or `CONSENT_READ`
   *
   * Returns `PipelineRun`. `getIndexCreationStatus.wait` returns when the job has ended.
   * @see https://developer.onetrust.com/onetrust/reference/getindexcreationstatus
   */
  readonly getIndexCreationStatus: JobOperation<[input: GetIndexCreationStatusInput], PipelineRun>;

  /**
   * Get Preference Center Page Schema
   *
   * `GET /api/consentmanager/v2/preferencecenterpage/{preferencecenterpageid}/schema`, scope `CONSENT` or `CONSENT_READ`
   *
   * Returns `PreferenceCenterPage`.
   * @see https://developer.onetrust.com/onetrust/reference/getpreferencecenterpageschemausingget
   */
  readonly getPreferenceCenterPageSchema: Operation<[input: GetPreferenceCenterPageSchemaInput], PreferenceCenterPage>;

  /**
   * Get Preference Center Root Schema
   *
   * `GET /api/consentmanager/v2/preferencecenters/{preferencecenterid}/schema`, scope `CONSENT` or `CONSENT_READ`
   *
   * Returns `AdvancedPreferenceCenter`.
   * @see https://developer.onetrust.com/onetrust/reference/getrootschemausingget
   */
  readonly getPreferenceCenterRootSchema: Operation<
    [input: GetPreferenceCenterRootSchemaInput],
    AdvancedPreferenceCenter
  >;

  /**
   * Get Preference Center Schema
   *
   * `GET /api/consentmanager/v1/preferencecenters/{prefcenterId}/preferences`, scope `CONSENT` or `CONSENT_READ`
   *
   * Returns `PreferenceCenter`.
   * @see https://developer.onetrust.com/onetrust/reference/getpreferencecenterbyidusingget
   */
  readonly getPreferenceCenterSchema: Operation<[input: GetPreferenceCenterSchemaInput], PreferenceCenter>;

  /**
   * Get Priority Scores for Purpose Statuses
   *
   * `GET /api/consent/v2/consent-groups/settings`, scope `CONSENT` or `CONSENT_READ`
   *
   * Returns `ConsentGroupSettings`.
   * @see https://developer.onetrust.com/onetrust/reference/getconsentgroupsettingsusingget
   */
  readonly getPriorityScoresForPurposeStatuses: Operation<[input?: NoInput], ConsentGroupSettings>;

  /**
   * Get Purpose
   *
   * `GET /api/consentmanager/v2/purposes/{purposeId}`, scope `CONSENT` or `CONSENT_READ`
   *
   * Returns `Purpose`.
   * @see https://developer.onetrust.com/onetrust/reference/getpurposedetailusingget
   */
  readonly getPurpose: Operation<[input: GetPurposeInput], Purpose>;

  /**
   * Get Purpose Details by Data Subject
   *
   * `GET /rest/api/consent/v4/datasubjects/profiles/{purposeGuid}`, scope `CONSENT` or `CONSENT_READ`
   *
   * Returns `DataSubjectProfileResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/getdatasubjectprofilev4
   */
  readonly getPurposeDetailsByDataSubject: Operation<
    [input: GetPurposeDetailsByDataSubjectInput],
    DataSubjectProfileResponse
  >;

  /**
   * Get Purpose Preference
   *
   * `GET /api/consentmanager/v1/custompreferences/{custompreferenceId}`, scope `CONSENT` or `CONSENT_READ`
   *
   * Returns `CustomPreference`.
   * @see https://developer.onetrust.com/onetrust/reference/findbyguidusingget
   */
  readonly getPurposePreference: Operation<[input: GetPurposePreferenceInput], CustomPreference>;

  /**
   * Get Receipt
   *
   * `GET /api/consentmanager/v1/receipts/{id}`, scope `CONSENT` or `CONSENT_READ`
   *
   * Returns `ReceiptDetail`.
   * @see https://developer.onetrust.com/onetrust/reference/findreceiptusingget
   */
  readonly getReceipt: Operation<[input: GetReceiptInput], ReceiptDetail>;

  /**
   * Get Scheduled Export
   *
   * `GET /api/consentmanager/v1/scheduled-jobs/merge-request/{mergeRequestGuid}`, scope `CONSENT`
   *
   * Returns `MergeDsRequest`. `getScheduledExport.wait` returns when the job has ended.
   * @see https://developer.onetrust.com/onetrust/reference/getmergerequestusingget
   */
  readonly getScheduledExport: JobOperation<[input: GetScheduledExportInput], MergeDsRequest>;

  /**
   * Get List of Collection Points
   *
   * `GET /api/consentmanager/v1/collectionpoints`, scope `CONSENT` or `CONSENT_READ`
   *
   * Paged list of `CollectionPointV1`. Superseded by {@link listCollectionPointsV2}.
   * @see https://developer.onetrust.com/onetrust/reference/getcollectionpointsusingget
   */
  readonly listCollectionPointsV1: PagedOperation<
    [input?: ListCollectionPointsV1Input],
    CollectionPointV1Page,
    CollectionPointV1
  >;

  /**
   * Get List of Collection Points
   *
   * `GET /api/consentmanager/v2/collectionpoints`, scope `CONSENT` or `CONSENT_READ`
   *
   * Paged list of `CollectionPointListItemV2`. Current version.
   * @see https://developer.onetrust.com/onetrust/reference/getcollectionpointsusingget_1
   */
  readonly listCollectionPointsV2: PagedOperation<
    [input?: ListCollectionPointsV2Input],
    CollectionPointListItemV2Page,
    CollectionPointListItemV2
  >;

  /**
   * Get List of Consent Groups
   *
   * `GET /api/consent/v2/consent-groups`, scope `CONSENT` or `CONSENT_READ`
   *
   * Paged list of `ConsentGroupList`.
   * @see https://developer.onetrust.com/onetrust/reference/getconsentgrouplistusingget
   */
  readonly listConsentGroups: PagedOperation<[input?: ListConsentGroupsInput], ConsentGroupListPage, ConsentGroupList>;

  /**
   * Get List of Data Subject Group Associations by Data Subject
   *
   * `GET /rest/api/consent/v4/linkedidentitygroups`, scope `CONSENT`
   *
   * Returns a list of `LinkedIdentityGroupMember`.
   * @see https://developer.onetrust.com/onetrust/reference/getlinkedidentitygroupsbydatasubjectv4
   */
  readonly listDataSubjectGroupAssociations: Operation<
    [input: ListDataSubjectGroupAssociationsInput],
    LinkedIdentityGroupMember[]
  >;

  /**
   * Get List of Data Subject Group Members
   *
   * `GET /rest/api/consent/v4/linkedidentitygroups/{dataSubjectGroupId}/members`, scope `CONSENT`
   *
   * Paged list of `LinkedIdentityGroupMember`.
   * @see https://developer.onetrust.com/onetrust/reference/getlinkedidentitygroupmembersv4
   */
  readonly listDataSubjectGroupMembers: PagedOperation<
    [input: ListDataSubjectGroupMembersInput],
    LinkedIdentityGroupMemberSlice,
    LinkedIdentityGroupMember
  >;

  /**
   * Get List of Data Subject Groups
   *
   * `GET /api/consentmanager/v2/linkedidentitygroups`, scope `CONSENT` or `CONSENT_READ`
   *
   * Paged list of `LinkedIdentityGroupListItemV2`. Superseded by {@link listDataSubjectGroupsV4}.
   * @see https://developer.onetrust.com/onetrust/reference/getlinkedidentitygroupsusingget
   */
  readonly listDataSubjectGroupsV2: PagedOperation<
    [input?: ListDataSubjectGroupsV2Input],
    LinkedIdentityGroupListItemV2Page,
    LinkedIdentityGroupListItemV2
  >;

  /**
   * Get List of Data Subject Groups
   *
   * `GET /rest/api/consent/v4/groups`, scope `CONSENT`
   *
   * Paged list of `LinkedIdentityGroupListItemV4`. Current version.
   * @see https://developer.onetrust.com/onetrust/reference/getdatasubjectgroupslistv4
   */
  readonly listDataSubjectGroupsV4: PagedOperation<
    [input?: ListDataSubjectGroupsV4Input],
    LinkedIdentityGroupListItemV4Slice,
    LinkedIdentityGroupListItemV4
  >;

  /**
   * Get List of Data Subject Tokens
   *
   * `GET /api/consentmanager/v1/linktokens`, scope `CONSENT` or `CONSENT_READ`
   *
   * Paged list of `LinkToken`. Superseded by {@link listDataSubjectTokensV4}.
   * @see https://developer.onetrust.com/onetrust/reference/getlinktokensusingget
   */
  readonly listDataSubjectTokensV1: PagedOperation<[input?: ListDataSubjectTokensV1Input], LinkTokenPage, LinkToken>;

  /**
   * Get List of Data Subject Tokens
   *
   * `GET /rest/api/consent/v4/linktokens`, scope `CONSENT`
   *
   * Paged list of `EmailLinkTokenResponse`. Current version.
   * @see https://developer.onetrust.com/onetrust/reference/getemaillinktokenslistv4
   */
  readonly listDataSubjectTokensV4: PagedOperation<
    [input: ListDataSubjectTokensV4Input],
    EmailLinkTokenSlice,
    EmailLinkTokenResponse
  >;

  /**
   * Get List of Data Subjects by Purpose
   *
   * `GET /api/consentmanager/v1/purposes/{purposeId}/datasubjects`, scope `CONSENT` or `CONSENT_READ`
   *
   * Paged list of `DataSubjectForPurpose`.
   * @see https://developer.onetrust.com/onetrust/reference/getdatasubjectsforpurposesusingget
   */
  readonly listDataSubjectsByPurpose: PagedOperation<
    [input: ListDataSubjectsByPurposeInput],
    DataSubjectForPurposePage,
    DataSubjectForPurpose
  >;

  /**
   * Get Optimized List of Data Subjects
   *
   * `GET /rest/api/consent/v4/datasubjects/unordered`, scope `CONSENT` or `CONSENT_READ`
   *
   * Paged list of `DataSubjectResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/getdatasubjectsunorderedv4
   */
  readonly listDataSubjectsUnordered: PagedOperation<
    [input: ListDataSubjectsUnorderedInput],
    DataSubjectResponseSlice,
    DataSubjectResponse
  >;

  /**
   * Get List of Data Subjects
   *
   * `GET /api/consentmanager/v1/datasubjects/profiles`, scope `CONSENT` or `CONSENT_READ`
   *
   * Paged list of `DataSubjectProfileV1`. Superseded by {@link listDataSubjectsV4}.
   * @see https://developer.onetrust.com/onetrust/reference/getdatasubjectprofileusingget
   */
  readonly listDataSubjectsV1: PagedOperation<
    [input?: ListDataSubjectsV1Input],
    DataSubjectProfileV1Slice,
    DataSubjectProfileV1
  >;

  /**
   * Get List of Data Subjects
   *
   * `GET /api/consentmanager/v2/datasubjects`, scope `CONSENT` or `CONSENT_READ`
   *
   * Paged list of `DataSubjectV2`. Superseded by {@link listDataSubjectsV4}.
   * @see https://developer.onetrust.com/onetrust/reference/getdatasubjectsusingget
   */
  readonly listDataSubjectsV2: PagedOperation<[input?: ListDataSubjectsV2Input], DataSubjectV2Slice, DataSubjectV2>;

  /**
   * Get List of Data Subjects
   *
   * `GET /rest/api/preferences/v3/datasubject-profiles`, scope `CONSENT` or `CONSENT_READ`
   *
   * Paged list of `DataSubjectListItem`. Superseded by {@link listDataSubjectsV4}.
   * @see https://developer.onetrust.com/onetrust/reference/getv3datasubjectprofilesusingpost
   */
  readonly listDataSubjectsV3: PagedOperation<
    [input?: ListDataSubjectsV3Input],
    DataSubjectListItemSlice,
    DataSubjectListItem
  >;

  /**
   * Get List of Data Subjects
   *
   * `GET /rest/api/consent/v4/datasubjects`, scope `CONSENT` or `CONSENT_READ`
   *
   * Paged list of `DataSubjectResponse`. Current version.
   * @see https://developer.onetrust.com/onetrust/reference/getdatasubjectsv4
   */
  readonly listDataSubjectsV4: PagedOperation<
    [input: ListDataSubjectsV4Input],
    DataSubjectResponseSlice,
    DataSubjectResponse
  >;

  /**
   * Get List of Deletion Certificates
   *
   * `GET /rest/api/consent/v1/deletion-certificates`, scope `CONSENT` or `CONSENT_READ`
   *
   * Paged list of `DeletionCertificateResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/getlistofdeletioncertificates
   */
  readonly listDeletionCertificates: PagedOperation<
    [input: ListDeletionCertificatesInput],
    DeletionCertificateSlice,
    DeletionCertificateResponse
  >;

  /**
   * Get List of Preference Centers
   *
   * `GET /api/consentmanager/v2/preferencecenters`, scope `CONSENT` or `CONSENT_READ`
   *
   * Paged list of `PreferenceCenterSummaryV2`.
   * @see https://developer.onetrust.com/onetrust/reference/getpreferencecentersusingget
   */
  readonly listPreferenceCenters: PagedOperation<
    [input?: ListPreferenceCentersInput],
    PreferenceCenterSummaryPage,
    PreferenceCenterSummaryV2
  >;

  /**
   * Get List of All Purpose Details for All Data Subjects
   *
   * `GET /rest/api/consent/v4/datasubjects/profiles`, scope `CONSENT` or `CONSENT_READ`
   *
   * Paged list of `DataSubjectProfileResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/getdatasubjectprofilesv4
   */
  readonly listPurposeDetails: PagedOperation<
    [input: ListPurposeDetailsInput],
    DataSubjectProfileResponseSlice,
    DataSubjectProfileResponse
  >;

  /**
   * Get List of All Purpose Details by Data Subject
   *
   * `GET /rest/api/consent/v4/datasubjects/ds-profiles`, scope `CONSENT` or `CONSENT_READ`
   *
   * Paged list of `DataSubjectProfileResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/getallprofilesbydatasubjectv4
   */
  readonly listPurposeDetailsByDataSubject: PagedOperation<
    [input: ListPurposeDetailsByDataSubjectInput],
    DataSubjectProfileResponseSlice,
    DataSubjectProfileResponse
  >;

  /**
   * Get Optimized List of All Purpose Details for All Data Subjects
   *
   * `GET /rest/api/consent/v4/datasubjects/profiles/unordered`, scope `CONSENT` or `CONSENT_READ`
   *
   * Paged list of `DataSubjectProfileResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/getdatasubjectprofilesunorderedv4
   */
  readonly listPurposeDetailsUnordered: PagedOperation<
    [input: ListPurposeDetailsUnorderedInput],
    DataSubjectProfileResponseSlice,
    DataSubjectProfileResponse
  >;

  /**
   * Get List of Purpose Preferences
   *
   * `GET /api/consentmanager/v1/custompreferences`, scope `CONSENT` or `CONSENT_READ`
   *
   * Paged list of `CustomPreferenceRow`.
   * @see https://developer.onetrust.com/onetrust/reference/getlistusingget
   */
  readonly listPurposePreferences: PagedOperation<[input?: ListPurposePreferencesInput], unknown, CustomPreferenceRow>;

  /**
   * Get List of Purpose Versions
   *
   * `GET /api/consentmanager/v2/purposes`, scope `CONSENT` or `CONSENT_READ`
   *
   * Paged list of `PurposeVersions`.
   * @see https://developer.onetrust.com/onetrust/reference/getgroupedpurposesv2
   */
  readonly listPurposeVersions: PagedOperation<
    [input?: ListPurposeVersionsInput],
    PurposeVersionsPage,
    PurposeVersions
  >;

  /**
   * Get List of Purposes
   *
   * `GET /api/consentmanager/v1/purposes`, scope `CONSENT` or `CONSENT_READ`
   *
   * Paged list of `PurposeDetailsV1`.
   * @deprecated Use {@link listPurposeVersions}.
   * @see https://developer.onetrust.com/onetrust/reference/getpurposesusingget
   */
  readonly listPurposes: PagedOperation<[input?: ListPurposesInput], PurposeDetailsV1Page, PurposeDetailsV1>;

  /**
   * Get List of Purposes for a Data Subject
   *
   * `GET /api/consentmanager/v1/datasubjects/purposes`, scope `CONSENT` or `CONSENT_READ`
   *
   * Paged list of `PurposeWithTransactions`.
   * @deprecated Use {@link listDataSubjectsV1}.
   * @see https://developer.onetrust.com/onetrust/reference/getdatasubjectpurposesbyidentifierusingget
   */
  readonly listPurposesForDataSubject: PagedOperation<
    [input?: ListPurposesForDataSubjectInput],
    PurposesOfDataSubject,
    PurposeWithTransactions
  >;

  /**
   * Get List of Receipt Details by Data Subject
   *
   * `GET /api/consentmanager/v1/receipts`, scope `CONSENT` or `CONSENT_READ`
   *
   * Paged list of `ReceiptDetail`.
   * @see https://developer.onetrust.com/onetrust/reference/getreceiptlistdetailsusingget
   */
  readonly listReceiptDetailsByDataSubject: PagedOperation<
    [input: ListReceiptDetailsByDataSubjectInput],
    ReceiptDetailSlice,
    ReceiptDetail
  >;

  /**
   * Get List of Receipts
   *
   * `POST /api/consent/v2/receipts`, scope `CONSENT`
   *
   * Paged list of `Receipt`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/getreceiptlistdetailsusingpost
   */
  readonly listReceipts: PagedOperation<[input: ListReceiptsInput], ReceiptSlice, Receipt>;

  /**
   * Get List of Receipts by Data Subject
   *
   * `GET /api/consentmanager/v1/receipt-list`, scope `CONSENT` or `CONSENT_READ`
   *
   * Returns `ListReceiptsByDataSubjectOutput`.
   * @see https://developer.onetrust.com/onetrust/reference/getreceiptlistusingget
   */
  readonly listReceiptsByDataSubject: Operation<
    [input: ListReceiptsByDataSubjectInput],
    ListReceiptsByDataSubjectOutput
  >;

  /**
   * Get List of Scheduled Exports
   *
   * `GET /api/consentmanager/v1/scheduled-jobs/merge-request`, scope `CONSENT`
   *
   * Paged list of `MergeDsRequest`.
   * @see https://developer.onetrust.com/onetrust/reference/getpagedmergerequestusingget
   */
  readonly listScheduledExports: PagedOperation<[input: ListScheduledExportsInput], MergeDsRequestPage, MergeDsRequest>;

  /**
   * Get List of Transactions
   *
   * `POST /api/consent/v2/transactions`, scope `CONSENT` or `CONSENT_READ`
   *
   * Paged list of `Transaction`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/gettransactionsusingpost
   */
  readonly listTransactions: PagedOperation<[input: ListTransactionsInput], TransactionSlice, Transaction>;

  /**
   * Publish Purpose
   *
   * `PUT /api/consentmanager/v1/purposes/{purposeId}/publish`, scope `CONSENT`
   *
   * Returns `PurposeDetailsV1`. Not safe to repeat: it may take effect twice. It must be a draft.
   * @see https://developer.onetrust.com/onetrust/reference/publishpurposeusingput
   */
  readonly publishPurpose: Operation<[input: PublishPurposeInput], PurposeDetailsV1>;

  /**
   * Remove All Consent Attachments
   *
   * `DELETE /rest/api/preferences/v1/datasubjects/{identifier}/attachment-references`, scope `CONSENT`
   *
   * Returns `ConsentAttachmentReferencesResponse`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/removeallconsentattachmentrefs
   */
  readonly removeAllConsentAttachments: Operation<
    [input: RemoveAllConsentAttachmentsInput],
    ConsentAttachmentReferencesResponse
  >;

  /**
   * Remove Consent Groups from Parent Consent Group
   *
   * `DELETE /api/consent/v2/consent-groups/{consentGroupGuid}/consent-groups`, scope `CONSENT`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/unlinkconsentgroupusingdelete
   */
  readonly removeChildConsentGroups: Operation<[input: RemoveChildConsentGroupsInput], void>;

  /**
   * Remove Consent Attachment
   *
   * `DELETE /rest/api/preferences/v1/attachments-reference/{attachmentId}`, scope `CONSENT`
   *
   * Returns `ConsentAttachmentReferencesResponse`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/removegivenconsentattachmentrefs
   */
  readonly removeConsentAttachment: Operation<
    [input: RemoveConsentAttachmentInput],
    ConsentAttachmentReferencesResponse
  >;

  /**
   * Remove Data Subject from Parent Consent Group
   *
   * `DELETE /api/consent/v2/consent-groups/{consentGroupGuid}/data-subjects/{dataSubjectGuid}`, scope `CONSENT`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/deletedatasubjectstoconsentgroupusingdelete
   */
  readonly removeDataSubjectFromConsentGroup: Operation<[input: RemoveDataSubjectFromConsentGroupInput], void>;

  /**
   * Remove Purpose Rule from Consent Group
   *
   * `DELETE /api/consent/v2/consent-groups/{consentGroupGuid}/purpose-rules/{purposeGuid}`, scope `CONSENT`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/deleteconsentgrouppurposeruleusingdelete
   */
  readonly removePurposeRuleFromConsentGroup: Operation<[input: RemovePurposeRuleFromConsentGroupInput], void>;

  /**
   * Retire Purpose
   *
   * `PUT /api/consentmanager/v1/purposes/{purposeId}/retire`, scope `CONSENT`
   *
   * Returns `PurposeDetailsV1Page`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/setretirementusingput
   */
  readonly retirePurpose: Operation<[input: RetirePurposeInput], PurposeDetailsV1Page>;

  /**
   * Search Data Subjects by Data Element
   *
   * `POST /rest/api/consent/v4/datasubjects/search-by-element`, scope `CONSENT`
   *
   * Paged list of `DataSubjectProfile`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/searchdatasubjectsbyelementv4
   */
  readonly searchDataSubjectsByDataElement: PagedOperation<
    [input: SearchDataSubjectsByDataElementInput],
    DataSubjectSearchResponse,
    DataSubjectProfile
  >;

  /**
   * Search Data Subjects
   *
   * `POST /api/consentmanager/v2/datasubjects/search`, scope `CONSENT` or `CONSENT_READ`
   *
   * Paged list of `DataSubjectV2`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/searchdatasubjectspostusingpost
   */
  readonly searchDataSubjectsV2: PagedOperation<[input: SearchDataSubjectsV2Input], DataSubjectV2Slice, DataSubjectV2>;

  /**
   * Update Existing Collection Point
   *
   * `PUT /api/consentmanager/v1/collectionpoints/{collectionpointId}`, scope `CONSENT`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice. It must be a draft: {@link createCollectionPointVersion} makes one.
   * @see https://developer.onetrust.com/onetrust/reference/editcollectionpointusingput
   */
  readonly updateCollectionPoint: Operation<[input: UpdateCollectionPointInput], void>;

  /**
   * Update Collection Point Status
   *
   * `PUT /api/consentmanager/v1/collectionpoints/{collectionpointId}/disable`, scope `CONSENT`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/disablecollectionpointusingput
   */
  readonly updateCollectionPointStatus: Operation<[input: UpdateCollectionPointStatusInput], void>;

  /**
   * Update Consent Group Purpose Rule
   *
   * `PUT /api/consent/v2/consent-groups/{consentGroupGuid}/purpose-rules`, scope `CONSENT`
   *
   * Returns `ConsentGroup`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/updatepurposerulestoconsentgroupusingput
   */
  readonly updateConsentGroupPurposeRule: Operation<[input: UpdateConsentGroupPurposeRuleInput], ConsentGroup>;

  /**
   * Update Data Subject's Data Elements
   *
   * `POST /api/consentmanager/v1/datasubjects/dataelements`, scope `CONSENT`
   *
   * Returns `DataSubjectDetail`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createorupdatedatasubjectusingpost
   */
  readonly updateDataSubjectDataElements: Operation<[input: UpdateDataSubjectDataElementsInput], DataSubjectDetail>;

  /**
   * Update Data Subject Group
   *
   * `PUT /api/consentmanager/v2/linkedidentitygroups/{linkedIdentityGroupId}`, scope `CONSENT`
   *
   * Returns `LinkedIdentityGroupV2`. Not safe to repeat: it may take effect twice. Superseded by {@link updateDataSubjectGroupV4}.
   * @see https://developer.onetrust.com/onetrust/reference/updatelinkedidentitygroupusingput
   */
  readonly updateDataSubjectGroupV2: Operation<[input: UpdateDataSubjectGroupV2Input], LinkedIdentityGroupV2>;

  /**
   * Update Data Subject Group
   *
   * `PUT /rest/api/consent/v4/linkedidentitygroups/{dataSubjectGroupId}`, scope `CONSENT`
   *
   * Returns `LinkedIdentityGroupResponse`. Not safe to repeat: it may take effect twice. Current version.
   * @see https://developer.onetrust.com/onetrust/reference/updatedatasubjectgroupv4
   */
  readonly updateDataSubjectGroupV4: Operation<[input: UpdateDataSubjectGroupV4Input], LinkedIdentityGroupResponse>;

  /**
   * Update Data Subject's Preferences in a Preference Center
   *
   * `PUT /api/consentmanager/v1/preferencecenters/{prefcenterId}/datasubjects/preferences`, scope `CONSENT`
   *
   * Returns `DataSubjectPreferencesResponse`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/updatepreferencesfordatasubjectapiusingput
   */
  readonly updateDataSubjectPreferences: Operation<
    [input: UpdateDataSubjectPreferencesInput],
    DataSubjectPreferencesResponse
  >;

  /**
   * Update Priority Scores for Purpose Statuses
   *
   * `PUT /api/consent/v2/consent-groups/settings`, scope `CONSENT`
   *
   * Returns `ConsentGroupSettings`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/updateconsentgroupsettingsusingput
   */
  readonly updatePriorityScoresForPurposeStatuses: Operation<
    [input: UpdatePriorityScoresForPurposeStatusesInput],
    ConsentGroupSettings
  >;

  /**
   * Update Purpose
   *
   * `PUT /api/consentmanager/v1/purposes/{purposeId}`, scope `CONSENT`
   *
   * Returns `PurposeDetailsV1`. Not safe to repeat: it may take effect twice. It must be a draft: {@link createPurposeVersion} makes one, {@link publishPurpose} publishes it.
   * @see https://developer.onetrust.com/onetrust/reference/editpurposeusingput
   */
  readonly updatePurpose: Operation<[input: UpdatePurposeInput], PurposeDetailsV1>;

  /**
   * Update Purpose Preference
   *
   * `PUT /api/consentmanager/v1/custompreferences/{customPreferenceId}`, scope `CONSENT`
   *
   * Returns `CustomPreference`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/editcustompreferenceusingput
   */
  readonly updatePurposePreference: Operation<[input: UpdatePurposePreferenceInput], CustomPreference>;

  /**
   * Upload Consent Attachment
   *
   * `POST /rest/api/preferences/v1/attachments`, scope `CONSENT`
   *
   * Returns `UploadData`. Not safe to repeat: it may take effect twice. `RefID` of the response goes into `createConsentReceipts` of @onetrust-client/consent-receipts.
   * @see https://developer.onetrust.com/onetrust/reference/uploadconsentattachments
   */
  readonly uploadConsentAttachment: Operation<[input: UploadConsentAttachmentInput], UploadData>;

  /**
   * Withdraw Consent on Behalf of a Data Subject
   *
   * `PUT /api/consentmanager/v1/transactions/withdraw/fordatasubject`, scope `CONSENT`
   *
   * Returns `TransactionWithdrawResult`. Not safe to repeat: it may take effect twice.
   * @deprecated OneTrust names no replacement.
   * @see https://developer.onetrust.com/onetrust/reference/withdrawtransactionbehalfofdatasubjectusingput
   */
  readonly withdrawConsentForDataSubject: Operation<
    [input: WithdrawConsentForDataSubjectInput],
    TransactionWithdrawResult
  >;

  /**
   * Withdraw Data Subject's Consent
   *
   * `GET /api/consentmanager/v1/transactions/withdraw/purpose/{purposeId}`, scope `CONSENT` or `CONSENT_READ`
   *
   * Returns `TransactionWithdrawResult`. Not safe to repeat: it may take effect twice.
   * @deprecated OneTrust names no replacement.
   * @see https://developer.onetrust.com/onetrust/reference/withdrawtransactionbypurposeandidentifierusingget
   */
  readonly withdrawConsentForPurpose: Operation<[input: WithdrawConsentForPurposeInput], TransactionWithdrawResult>;

  /**
   * Withdraw Data Subject's Consent for All Purposes in a Preference Center
   *
   * `DELETE /api/consentmanager/v1/preferencecenters/{prefcenterId}/datasubjects/preferences`, scope `CONSENT`
   *
   * Returns `DataSubjectPreferencesResponse`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/withdrawpreferencesapiusingdelete
   */
  readonly withdrawPreferenceCenterConsent: Operation<
    [input: WithdrawPreferenceCenterConsentInput],
    DataSubjectPreferencesResponse
  >;
}
