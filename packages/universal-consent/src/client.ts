// Generated from specs/snapshots/consent-preferences-universal-consent-preference-management-oas.json. Do not edit; run pnpm generate.
import {
  followToken,
  type NoInput,
  type Operation,
  type PagedOperation,
  pageThrough,
  readAnyShape,
  type Service,
  service,
  turnPages,
} from "@onetrust-client/core";
import { operations } from "./operations.js";
import type {
  AddConsentGroupsToParentConsentGroupInput,
  AddDataSubjectsToParentConsentGroupInput,
  AddPurposeRulesToConsentGroupInput,
  AdvancedPreferenceCenterRootPublicAPI,
  CollectionPointDetail,
  CollectionPointV2,
  CollectionPointV2DetailV2,
  ConsentAttachmentReferencesResponse,
  ConsentGroup,
  ConsentGroupList,
  ConsentGroupSettings,
  CreateCollectionPointInput,
  CreateConsentGroupInput,
  CreateCustomIndexInput,
  CreateDataSubjectGroupInput,
  CreateDataSubjectGroupV4Input,
  CreateJobInput,
  CreateNewCollectionPointVersionInput,
  CreateNewPurposeVersionInput,
  CreatePurposeInput,
  CreatePurposePreferenceInput,
  CreateScheduledExportOfDuplicateDataSubjectsInput,
  CustomPreferenceDto,
  DataSubjectByPurposeInformation,
  DataSubjectDetail,
  DataSubjectForPurposeInformation,
  DataSubjectInformationResponse,
  DataSubjectPreferencesResponse,
  DataSubjectProfile,
  DataSubjectProfileDto,
  DataSubjectProfileResponse,
  DataSubjectProfileResponseSlice,
  DataSubjectProfileSlice,
  DataSubjectProfiles,
  DataSubjectProfilesSlice,
  DataSubjectResponse,
  DataSubjectResponseSlice,
  DataSubjectSearchResponse,
  DataSubjectSliceV2,
  DataSubjectV2,
  DeduplicateDataSubjectsInput,
  DeduplicateDataSubjectsOfMergeRequestInput,
  DeleteCrossDeviceConsentsAndReceiptsInput,
  DeleteDataSubjectGroupInput,
  DeleteDataSubjectInput,
  DeleteDataSubjectsInput,
  DeletePurposeFromDataSubjectsInput,
  DeletePurposesFromDataSubjectInput,
  DeletePurposesFromDataSubjectsInput,
  DeleteScheduledExportInput,
  DeletionCertificateResponse,
  DeletionCertificateSlice,
  DownloadAllConsentAttachmentsInput,
  DownloadConsentAttachmentInput,
  DSPreferneceCacheDataSubjectProfileDto,
  EmailLinkTokenResponse,
  EmailLinkTokenSlice,
  GenerateExportOfDuplicateDataSubjectsInput,
  GetCollectionPointTokenInput,
  GetCollectionPointTokenOutput,
  GetConsentGroupInput,
  GetDataSubjectDetailsInput,
  GetDataSubjectGroupInput,
  GetDataSubjectInput,
  GetDataSubjectSPreferencesInAPreferenceCenterInput,
  GetDataSubjectTokenInput,
  GetDataSubjectV4Input,
  GetIndexCreationStatusInput,
  GetListOfAllPurposeDetailsByDataSubjectInput,
  GetListOfAllPurposeDetailsForAllDataSubjectsInput,
  GetListOfCollectionPointsInput,
  GetListOfCollectionPointsV2Input,
  GetListOfConsentGroupsInput,
  GetListOfDataSubjectGroupAssociationsByDataSubjectInput,
  GetListOfDataSubjectGroupMembersInput,
  GetListOfDataSubjectGroupsInput,
  GetListOfDataSubjectGroupsV4Input,
  GetListOfDataSubjectsByPurposeInput,
  GetListOfDataSubjectsInput,
  GetListOfDataSubjectsV2Input,
  GetListOfDataSubjectsV3Input,
  GetListOfDataSubjectsV4Input,
  GetListOfDataSubjectTokensInput,
  GetListOfDataSubjectTokensV4Input,
  GetListOfDeletionCertificatesInput,
  GetListOfPreferenceCentersInput,
  GetListOfPurposePreferencesInput,
  GetListOfPurposesForADataSubjectInput,
  GetListOfPurposesInput,
  GetListOfPurposeVersionsInput,
  GetListOfReceiptDetailsByDataSubjectInput,
  GetListOfReceiptsByDataSubjectInput,
  GetListOfReceiptsByDataSubjectOutput,
  GetListOfReceiptsInput,
  GetListOfScheduledExportsInput,
  GetListOfTransactionsInput,
  GetOptimizedListOfAllPurposeDetailsForAllDataSubjectsInput,
  GetOptimizedListOfDataSubjectsInput,
  GetPreferenceCenterPageSchemaInput,
  GetPreferenceCenterRootSchemaInput,
  GetPreferenceCenterSchemaInput,
  GetPurposeDetailsByDataSubjectInput,
  GetPurposeInput,
  GetPurposePreferenceInput,
  GetReceiptInput,
  GetScheduledExportInput,
  JobResponse,
  LinkedIdentityGroup,
  LinkedIdentityGroupDetailed,
  LinkedIdentityGroupPage,
  LinkedIdentityGroupPageItem,
  LinkedIdentityGroupPageItemSlice,
  LinkedIdentityGroupResponse,
  LinkedIdentityGroupSlice,
  LinkToken,
  MergeDSRequest,
  PageCollectionPointDetail,
  PageCollectionPointV2DetailV2,
  PageConsentGroupList,
  PageDataSubjectForPurposeInformation,
  PageLinkedIdentityGroupPage,
  PageLinkToken,
  PageMergeDSRequest,
  PagePreferenceCenterSummaryV2,
  PagePurposeDetails,
  PagePurposeVersionsGroupedByGuidSimple,
  PipelineRun,
  PipelineTriggerResponse,
  PreferenceCenter,
  PreferenceCenterPagePagePublicAPI,
  PreferenceCenterPurposesByIdentifier,
  PreferenceCenterSummaryV2,
  PublishPurposeInput,
  PurposeDetails,
  PurposeDetailV2Detail,
  PurposeInformation,
  PurposeVersionsGroupedByGuidSimple,
  paths,
  ReceiptInformationDetail,
  ReceiptInformationDetailDto,
  ReceiptInformationDetailSlice,
  ReceiptInformationDetailSliceDto,
  RemoveAllConsentAttachmentsInput,
  RemoveConsentAttachmentInput,
  RemoveConsentGroupsFromParentConsentGroupInput,
  RemoveDataSubjectFromParentConsentGroupInput,
  RemovePurposeRuleFromConsentGroupInput,
  RetirePurposeInput,
  SearchDataSubjectsByDataElementInput,
  SearchDataSubjectsInput,
  Transaction,
  TransactionSlice,
  TransactionWithdrawResult,
  UpdateCollectionPointStatusInput,
  UpdateConsentGroupPurposeRuleInput,
  UpdateDataSubjectGroupInput,
  UpdateDataSubjectGroupV4Input,
  UpdateDataSubjectSDataElementsInput,
  UpdateDataSubjectSPreferencesInAPreferenceCenterInput,
  UpdateExistingCollectionPointInput,
  UpdatePriorityScoresForPurposeStatusesInput,
  UpdatePurposeInput,
  UpdatePurposePreferenceInput,
  UploadConsentAttachmentInput,
  UploadData,
  WithdrawConsentOnBehalfOfADataSubjectInput,
  WithdrawDataSubjectSConsentForAllPurposesInAPreferenceCenterInput,
  WithdrawDataSubjectSConsentInput,
} from "./schema.js";

/** The operations of OneTrust's "Consent & Preferences - Universal Consent & Preference Management". */
export interface UniversalConsent {
  /**
   * Add Consent Groups to Parent Consent Group
   *
   * `POST /api/consent/v2/consent-groups/{consentGroupGuid}/consent-groups`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/addconsentgroupstoconsentgroupusingpost
   */
  readonly addConsentGroupsToParentConsentGroup: Operation<
    [input: AddConsentGroupsToParentConsentGroupInput],
    ConsentGroup
  >;

  /**
   * Add Data Subjects to Parent Consent Group
   *
   * `POST /api/consent/v2/consent-groups/{consentGroupGuid}/data-subjects`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/adddatasubjectstoconsentgroupusingpost
   */
  readonly addDataSubjectsToParentConsentGroup: Operation<
    [input: AddDataSubjectsToParentConsentGroupInput],
    ConsentGroup
  >;

  /**
   * Add Purpose Rules to Consent Group
   *
   * `POST /api/consent/v2/consent-groups/{consentGroupGuid}/purpose-rules`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/addpurposerulestoconsentgroupusingpost
   */
  readonly addPurposeRulesToConsentGroup: Operation<[input: AddPurposeRulesToConsentGroupInput], ConsentGroup>;

  /**
   * Create Collection Point
   *
   * `POST /api/consentmanager/v1/collectionpoints`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/createcollectionpointusingpost
   */
  readonly createCollectionPoint: Operation<[input: CreateCollectionPointInput], CollectionPointDetail>;

  /**
   * Create Consent Group
   *
   * `POST /api/consent/v2/consent-groups`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/createconsentgroupusingpost
   */
  readonly createConsentGroup: Operation<[input: CreateConsentGroupInput], ConsentGroup>;

  /**
   * Create Custom Index
   *
   * `POST /api/consentmanager/v1/custom-indexes`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/createindex
   */
  readonly createCustomIndex: Operation<[input: CreateCustomIndexInput], PipelineTriggerResponse>;

  /**
   * Create Data Subject Group
   *
   * `POST /api/consentmanager/v2/linkedidentitygroups`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/createlinkedidentitygroupusingpost
   */
  readonly createDataSubjectGroup: Operation<[input: CreateDataSubjectGroupInput], LinkedIdentityGroupDetailed>;

  /**
   * Create Data Subject Group
   *
   * `POST /rest/api/consent/v4/linkedidentitygroups`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/createdatasubjectgroupv4
   */
  readonly createDataSubjectGroupV4: Operation<[input: CreateDataSubjectGroupV4Input], LinkedIdentityGroupResponse>;

  /**
   * Create Job
   *
   * `POST /rest/api/consent/v4/jobs`, accepts the scope `CONSENT`
   */
  readonly createJob: Operation<[input: CreateJobInput], JobResponse>;

  /**
   * Create New Collection Point Version
   *
   * `POST /api/consentmanager/v2/collectionpoints/{collectionPointGuid}/version`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/createversionusingpost
   */
  readonly createNewCollectionPointVersion: Operation<[input: CreateNewCollectionPointVersionInput], CollectionPointV2>;

  /**
   * Create New Purpose Version
   *
   * `POST /api/consentmanager/v1/purposes/{purposeGuid}`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/createnewpurposeversionusingpost
   */
  readonly createNewPurposeVersion: Operation<[input: CreateNewPurposeVersionInput], PurposeDetails>;

  /**
   * Create Purpose
   *
   * `POST /api/consentmanager/v1/purposes`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/createpurposeusingpost
   */
  readonly createPurpose: Operation<[input: CreatePurposeInput], PurposeDetails>;

  /**
   * Create Purpose Preference
   *
   * `POST /api/consentmanager/v1/custompreferences`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/createcustompreferenceusingpost
   */
  readonly createPurposePreference: Operation<[input: CreatePurposePreferenceInput], CustomPreferenceDto>;

  /**
   * Create Scheduled Export of Duplicate Data Subjects
   *
   * `POST /api/consentmanager/v1/scheduled-jobs/merge-request`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/schedulemergerequestusingpost
   */
  readonly createScheduledExportOfDuplicateDataSubjects: Operation<
    [input: CreateScheduledExportOfDuplicateDataSubjectsInput],
    string
  >;

  /**
   * Deduplicate Data Subjects
   *
   * `PUT /api/consentmanager/v1/datasubjects/merge`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/mergedatasubjectsusingpost
   */
  readonly deduplicateDataSubjects: Operation<[input: DeduplicateDataSubjectsInput], string>;

  /**
   * Deduplicate Data Subjects
   *
   * `POST /api/consentmanager/v1/datasubjects/merge/{mergeRequestId}`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/mergedatasubjectusingpost
   */
  readonly deduplicateDataSubjectsOfMergeRequest: Operation<
    [input: DeduplicateDataSubjectsOfMergeRequestInput],
    string
  >;

  /**
   * Delete Cross Device Consents and Receipts
   *
   * `DELETE /rest/api/consent/v1/receipts/cross-device`, accepts the scope `COOKIE`
   * @see https://developer.onetrust.com/onetrust/reference/crossdeviceconsentusingdelete
   */
  readonly deleteCrossDeviceConsentsAndReceipts: Operation<[input: DeleteCrossDeviceConsentsAndReceiptsInput], string>;

  /**
   * Delete Data Subject
   *
   * `DELETE /rest/api/consent/v4/data-subjects`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/deletedatasubjectusingttl
   */
  readonly deleteDataSubject: Operation<[input: DeleteDataSubjectInput], string>;

  /**
   * Delete Data Subject Group
   *
   * `DELETE /api/consentmanager/v2/linkedidentitygroups/{linkedIdentityGroupId}`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/deleteusingdelete
   */
  readonly deleteDataSubjectGroup: Operation<[input: DeleteDataSubjectGroupInput], void>;

  /**
   * Delete Data Subjects
   *
   * `DELETE /api/consent/v2/datasubjects`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/deletedatasubjectprofileusingdelete
   */
  readonly deleteDataSubjects: Operation<[input: DeleteDataSubjectsInput], string>;

  /**
   * Delete Purpose from Data Subjects
   *
   * `DELETE /api/consent/v2/datasubject-purposes/{purposeGuid}`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/deletepurposefromdatasubjectusingdelete
   */
  readonly deletePurposeFromDataSubjects: Operation<[input: DeletePurposeFromDataSubjectsInput], string>;

  /**
   * Delete Purposes from Data Subject
   *
   * `DELETE /api/consentmanager/v2/datasubjects/profiles`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/deletedatasubjectprofilesusingdelete
   */
  readonly deletePurposesFromDataSubject: Operation<[input: DeletePurposesFromDataSubjectInput], string>;

  /**
   * Delete Purposes from Data Subjects
   *
   * `DELETE /rest/api/consent/v4/data-subjects/profiles`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/deletepurposefromdatasubjectsusingttl
   */
  readonly deletePurposesFromDataSubjects: Operation<[input: DeletePurposesFromDataSubjectsInput], string>;

  /**
   * Delete Scheduled Export
   *
   * `DELETE /api/consentmanager/v1/scheduled-jobs/merge-request/{mergeRequestGuid}`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/deletemergerequestusingdelete
   */
  readonly deleteScheduledExport: Operation<[input: DeleteScheduledExportInput], void>;

  /**
   * Download All Consent Attachments
   *
   * `GET /rest/api/preferences/v1/datasubjects/{identifier}/attachments`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/downloadconsentattachments
   */
  readonly downloadAllConsentAttachments: Operation<[input: DownloadAllConsentAttachmentsInput], Blob>;

  /**
   * Download Consent Attachment
   *
   * `GET /rest/api/preferences/v1/attachments/{attachmentId}`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/downloadgivenconsentattachments
   */
  readonly downloadConsentAttachment: Operation<[input: DownloadConsentAttachmentInput], Blob>;

  /**
   * Generate Export of Duplicate Data Subjects
   *
   * `GET /api/consentmanager/v1/export-duplicate-datasubject/{mergeRequestId}`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/exportduplicatedatasubject
   */
  readonly generateExportOfDuplicateDataSubjects: Operation<
    [input: GenerateExportOfDuplicateDataSubjectsInput],
    string
  >;

  /**
   * Get Collection Point Token
   *
   * `GET /api/consentmanager/v1/collectionpoints/{collectionpointGuid}/token`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/gettokenusingget
   */
  readonly getCollectionPointToken: Operation<[input: GetCollectionPointTokenInput], GetCollectionPointTokenOutput>;

  /**
   * Get Consent Group
   *
   * `GET /api/consent/v2/consent-groups/{consentGroupGuid}`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getconsentgroupusingget
   */
  readonly getConsentGroup: Operation<[input: GetConsentGroupInput], ConsentGroup>;

  /**
   * Get Data Subject
   *
   * `GET /rest/api/preferences/v3/datasubjects/profile`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getv3datasubjectsprofileusingget
   */
  readonly getDataSubject: Operation<[input: GetDataSubjectInput], DSPreferneceCacheDataSubjectProfileDto>;

  /**
   * Get Data Subject Details
   *
   * `GET /rest/api/consent/v4/datasubjects/details`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getdatasubjectdetailsv4
   */
  readonly getDataSubjectDetails: Operation<[input: GetDataSubjectDetailsInput], DataSubjectInformationResponse>;

  /**
   * Get Data Subject Group
   *
   * `GET /api/consentmanager/v2/linkedidentitygroups/{linkedIdentityGroupId}`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getlinkedidentitygroupusingget
   */
  readonly getDataSubjectGroup: Operation<[input: GetDataSubjectGroupInput], LinkedIdentityGroupDetailed>;

  /**
   * Get Data Subject's Preferences in a Preference Center
   *
   * `GET /api/consentmanager/v1/preferencecenters/{prefcenterId}/datasubjects/preferences`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getdatasubjectpurposesbyidentifierusingget_1
   */
  readonly getDataSubjectSPreferencesInAPreferenceCenter: Operation<
    [input: GetDataSubjectSPreferencesInAPreferenceCenterInput],
    PreferenceCenterPurposesByIdentifier
  >;

  /**
   * Get Data Subject Token
   *
   * `GET /rest/api/consent/v4/datasubjects/linktokens`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/getemaillinktokenbydatasubjectv4
   */
  readonly getDataSubjectToken: Operation<[input: GetDataSubjectTokenInput], EmailLinkTokenResponse>;

  /**
   * Get Data Subject
   *
   * `GET /rest/api/consent/v4/datasubjects/basic-details`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getdatasubjectbasicdetailsv4
   */
  readonly getDataSubjectV4: Operation<[input: GetDataSubjectV4Input], DataSubjectResponse>;

  /**
   * Get Index Creation Status
   *
   * `GET /api/consentmanager/v1/custom-indexes/{runId}/status`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getindexcreationstatus
   */
  readonly getIndexCreationStatus: Operation<[input: GetIndexCreationStatusInput], PipelineRun>;

  /**
   * Get List of All Purpose Details by Data Subject
   *
   * `GET /rest/api/consent/v4/datasubjects/ds-profiles`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getallprofilesbydatasubjectv4
   */
  readonly getListOfAllPurposeDetailsByDataSubject: PagedOperation<
    [input: GetListOfAllPurposeDetailsByDataSubjectInput],
    DataSubjectProfileResponseSlice,
    DataSubjectProfileResponse
  >;

  /**
   * Get List of All Purpose Details for All Data Subjects
   *
   * `GET /rest/api/consent/v4/datasubjects/profiles`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getdatasubjectprofilesv4
   */
  readonly getListOfAllPurposeDetailsForAllDataSubjects: PagedOperation<
    [input: GetListOfAllPurposeDetailsForAllDataSubjectsInput],
    DataSubjectProfileResponseSlice,
    DataSubjectProfileResponse
  >;

  /**
   * Get List of Collection Points
   *
   * `GET /api/consentmanager/v1/collectionpoints`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getcollectionpointsusingget
   */
  readonly getListOfCollectionPoints: PagedOperation<
    [input?: GetListOfCollectionPointsInput],
    PageCollectionPointDetail,
    CollectionPointDetail
  >;

  /**
   * Get List of Collection Points
   *
   * `GET /api/consentmanager/v2/collectionpoints`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getcollectionpointsusingget_1
   */
  readonly getListOfCollectionPointsV2: PagedOperation<
    [input?: GetListOfCollectionPointsV2Input],
    PageCollectionPointV2DetailV2,
    CollectionPointV2DetailV2
  >;

  /**
   * Get List of Consent Groups
   *
   * `GET /api/consent/v2/consent-groups`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getconsentgrouplistusingget
   */
  readonly getListOfConsentGroups: PagedOperation<
    [input?: GetListOfConsentGroupsInput],
    PageConsentGroupList,
    ConsentGroupList
  >;

  /**
   * Get List of Data Subject Group Associations by Data Subject
   *
   * `GET /rest/api/consent/v4/linkedidentitygroups`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/getlinkedidentitygroupsbydatasubjectv4
   */
  readonly getListOfDataSubjectGroupAssociationsByDataSubject: Operation<
    [input: GetListOfDataSubjectGroupAssociationsByDataSubjectInput],
    LinkedIdentityGroup[]
  >;

  /**
   * Get List of Data Subject Group Members
   *
   * `GET /rest/api/consent/v4/linkedidentitygroups/{dataSubjectGroupId}/members`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/getlinkedidentitygroupmembersv4
   */
  readonly getListOfDataSubjectGroupMembers: PagedOperation<
    [input: GetListOfDataSubjectGroupMembersInput],
    LinkedIdentityGroupSlice,
    LinkedIdentityGroup
  >;

  /**
   * Get List of Data Subject Groups
   *
   * `GET /api/consentmanager/v2/linkedidentitygroups`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getlinkedidentitygroupsusingget
   */
  readonly getListOfDataSubjectGroups: PagedOperation<
    [input?: GetListOfDataSubjectGroupsInput],
    PageLinkedIdentityGroupPage,
    LinkedIdentityGroupPage
  >;

  /**
   * Get List of Data Subject Groups
   *
   * `GET /rest/api/consent/v4/groups`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/getdatasubjectgroupslistv4
   */
  readonly getListOfDataSubjectGroupsV4: PagedOperation<
    [input?: GetListOfDataSubjectGroupsV4Input],
    LinkedIdentityGroupPageItemSlice,
    LinkedIdentityGroupPageItem
  >;

  /**
   * Get List of Data Subject Tokens
   *
   * `GET /api/consentmanager/v1/linktokens`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getlinktokensusingget
   */
  readonly getListOfDataSubjectTokens: PagedOperation<
    [input?: GetListOfDataSubjectTokensInput],
    PageLinkToken,
    LinkToken
  >;

  /**
   * Get List of Data Subject Tokens
   *
   * `GET /rest/api/consent/v4/linktokens`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/getemaillinktokenslistv4
   */
  readonly getListOfDataSubjectTokensV4: PagedOperation<
    [input: GetListOfDataSubjectTokensV4Input],
    EmailLinkTokenSlice,
    EmailLinkTokenResponse
  >;

  /**
   * Get List of Data Subjects
   *
   * `GET /api/consentmanager/v1/datasubjects/profiles`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getdatasubjectprofileusingget
   */
  readonly getListOfDataSubjects: PagedOperation<
    [input?: GetListOfDataSubjectsInput],
    DataSubjectProfileSlice,
    DataSubjectProfileDto
  >;

  /**
   * Get List of Data Subjects by Purpose
   *
   * `GET /api/consentmanager/v1/purposes/{purposeId}/datasubjects`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getdatasubjectsforpurposesusingget
   */
  readonly getListOfDataSubjectsByPurpose: PagedOperation<
    [input: GetListOfDataSubjectsByPurposeInput],
    PageDataSubjectForPurposeInformation,
    DataSubjectForPurposeInformation
  >;

  /**
   * Get List of Data Subjects
   *
   * `GET /api/consentmanager/v2/datasubjects`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getdatasubjectsusingget
   */
  readonly getListOfDataSubjectsV2: PagedOperation<
    [input?: GetListOfDataSubjectsV2Input],
    DataSubjectSliceV2,
    DataSubjectV2
  >;

  /**
   * Get List of Data Subjects
   *
   * `GET /rest/api/preferences/v3/datasubject-profiles`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getv3datasubjectprofilesusingpost
   */
  readonly getListOfDataSubjectsV3: PagedOperation<
    [input?: GetListOfDataSubjectsV3Input],
    DataSubjectProfilesSlice,
    DataSubjectProfiles
  >;

  /**
   * Get List of Data Subjects
   *
   * `GET /rest/api/consent/v4/datasubjects`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getdatasubjectsv4
   */
  readonly getListOfDataSubjectsV4: PagedOperation<
    [input: GetListOfDataSubjectsV4Input],
    DataSubjectResponseSlice,
    DataSubjectResponse
  >;

  /**
   * Get List of Deletion Certificates
   *
   * `GET /rest/api/consent/v1/deletion-certificates`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getlistofdeletioncertificates
   */
  readonly getListOfDeletionCertificates: PagedOperation<
    [input: GetListOfDeletionCertificatesInput],
    DeletionCertificateSlice,
    DeletionCertificateResponse
  >;

  /**
   * Get List of Preference Centers
   *
   * `GET /api/consentmanager/v2/preferencecenters`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getpreferencecentersusingget
   */
  readonly getListOfPreferenceCenters: PagedOperation<
    [input?: GetListOfPreferenceCentersInput],
    PagePreferenceCenterSummaryV2,
    PreferenceCenterSummaryV2
  >;

  /**
   * Get List of Purpose Preferences
   *
   * `GET /api/consentmanager/v1/custompreferences`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getlistusingget
   */
  readonly getListOfPurposePreferences: PagedOperation<[input?: GetListOfPurposePreferencesInput], unknown, unknown>;

  /**
   * Get List of Purpose Versions
   *
   * `GET /api/consentmanager/v2/purposes`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getgroupedpurposesv2
   */
  readonly getListOfPurposeVersions: PagedOperation<
    [input?: GetListOfPurposeVersionsInput],
    PagePurposeVersionsGroupedByGuidSimple,
    PurposeVersionsGroupedByGuidSimple
  >;

  /**
   * Get List of Purposes
   *
   * `GET /api/consentmanager/v1/purposes`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @deprecated The vendor gives no replacement.
   * @see https://developer.onetrust.com/onetrust/reference/getpurposesusingget
   */
  readonly getListOfPurposes: PagedOperation<[input?: GetListOfPurposesInput], PagePurposeDetails, PurposeDetails>;

  /**
   * Get List of Purposes for a Data Subject
   *
   * `GET /api/consentmanager/v1/datasubjects/purposes`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @deprecated The vendor gives no replacement.
   * @see https://developer.onetrust.com/onetrust/reference/getdatasubjectpurposesbyidentifierusingget
   */
  readonly getListOfPurposesForADataSubject: PagedOperation<
    [input?: GetListOfPurposesForADataSubjectInput],
    DataSubjectByPurposeInformation,
    PurposeInformation
  >;

  /**
   * Get List of Receipt Details by Data Subject
   *
   * `GET /api/consentmanager/v1/receipts`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getreceiptlistdetailsusingget
   */
  readonly getListOfReceiptDetailsByDataSubject: PagedOperation<
    [input: GetListOfReceiptDetailsByDataSubjectInput],
    ReceiptInformationDetailSliceDto,
    ReceiptInformationDetailDto
  >;

  /**
   * Get List of Receipts
   *
   * `POST /api/consent/v2/receipts`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/getreceiptlistdetailsusingpost
   */
  readonly getListOfReceipts: PagedOperation<
    [input: GetListOfReceiptsInput],
    ReceiptInformationDetailSlice,
    ReceiptInformationDetail
  >;

  /**
   * Get List of Receipts by Data Subject
   *
   * `GET /api/consentmanager/v1/receipt-list`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getreceiptlistusingget
   */
  readonly getListOfReceiptsByDataSubject: Operation<
    [input: GetListOfReceiptsByDataSubjectInput],
    GetListOfReceiptsByDataSubjectOutput
  >;

  /**
   * Get List of Scheduled Exports
   *
   * `GET /api/consentmanager/v1/scheduled-jobs/merge-request`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/getpagedmergerequestusingget
   */
  readonly getListOfScheduledExports: PagedOperation<
    [input: GetListOfScheduledExportsInput],
    PageMergeDSRequest,
    MergeDSRequest
  >;

  /**
   * Get List of Transactions
   *
   * `POST /api/consent/v2/transactions`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/gettransactionsusingpost
   */
  readonly getListOfTransactions: PagedOperation<[input: GetListOfTransactionsInput], TransactionSlice, Transaction>;

  /**
   * Get Optimized List of All Purpose Details for All Data Subjects
   *
   * `GET /rest/api/consent/v4/datasubjects/profiles/unordered`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getdatasubjectprofilesunorderedv4
   */
  readonly getOptimizedListOfAllPurposeDetailsForAllDataSubjects: PagedOperation<
    [input: GetOptimizedListOfAllPurposeDetailsForAllDataSubjectsInput],
    DataSubjectProfileResponseSlice,
    DataSubjectProfileResponse
  >;

  /**
   * Get Optimized List of Data Subjects
   *
   * `GET /rest/api/consent/v4/datasubjects/unordered`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getdatasubjectsunorderedv4
   */
  readonly getOptimizedListOfDataSubjects: PagedOperation<
    [input: GetOptimizedListOfDataSubjectsInput],
    DataSubjectResponseSlice,
    DataSubjectResponse
  >;

  /**
   * Get Preference Center Page Schema
   *
   * `GET /api/consentmanager/v2/preferencecenterpage/{preferencecenterpageid}/schema`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getpreferencecenterpageschemausingget
   */
  readonly getPreferenceCenterPageSchema: Operation<
    [input: GetPreferenceCenterPageSchemaInput],
    PreferenceCenterPagePagePublicAPI
  >;

  /**
   * Get Preference Center Root Schema
   *
   * `GET /api/consentmanager/v2/preferencecenters/{preferencecenterid}/schema`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getrootschemausingget
   */
  readonly getPreferenceCenterRootSchema: Operation<
    [input: GetPreferenceCenterRootSchemaInput],
    AdvancedPreferenceCenterRootPublicAPI
  >;

  /**
   * Get Preference Center Schema
   *
   * `GET /api/consentmanager/v1/preferencecenters/{prefcenterId}/preferences`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getpreferencecenterbyidusingget
   */
  readonly getPreferenceCenterSchema: Operation<[input: GetPreferenceCenterSchemaInput], PreferenceCenter>;

  /**
   * Get Priority Scores for Purpose Statuses
   *
   * `GET /api/consent/v2/consent-groups/settings`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getconsentgroupsettingsusingget
   */
  readonly getPriorityScoresForPurposeStatuses: Operation<[input?: NoInput], ConsentGroupSettings>;

  /**
   * Get Purpose
   *
   * `GET /api/consentmanager/v2/purposes/{purposeId}`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getpurposedetailusingget
   */
  readonly getPurpose: Operation<[input: GetPurposeInput], PurposeDetailV2Detail>;

  /**
   * Get Purpose Details by Data Subject
   *
   * `GET /rest/api/consent/v4/datasubjects/profiles/{purposeGuid}`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/getdatasubjectprofilev4
   */
  readonly getPurposeDetailsByDataSubject: Operation<
    [input: GetPurposeDetailsByDataSubjectInput],
    DataSubjectProfileResponse
  >;

  /**
   * Get Purpose Preference
   *
   * `GET /api/consentmanager/v1/custompreferences/{custompreferenceId}`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/findbyguidusingget
   */
  readonly getPurposePreference: Operation<[input: GetPurposePreferenceInput], CustomPreferenceDto>;

  /**
   * Get Receipt
   *
   * `GET /api/consentmanager/v1/receipts/{id}`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/findreceiptusingget
   */
  readonly getReceipt: Operation<[input: GetReceiptInput], ReceiptInformationDetailDto>;

  /**
   * Get Scheduled Export
   *
   * `GET /api/consentmanager/v1/scheduled-jobs/merge-request/{mergeRequestGuid}`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/getmergerequestusingget
   */
  readonly getScheduledExport: Operation<[input: GetScheduledExportInput], MergeDSRequest>;

  /**
   * Publish Purpose
   *
   * `PUT /api/consentmanager/v1/purposes/{purposeId}/publish`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/publishpurposeusingput
   */
  readonly publishPurpose: Operation<[input: PublishPurposeInput], PurposeDetails>;

  /**
   * Remove All Consent Attachments
   *
   * `DELETE /rest/api/preferences/v1/datasubjects/{identifier}/attachment-references`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/removeallconsentattachmentrefs
   */
  readonly removeAllConsentAttachments: Operation<
    [input: RemoveAllConsentAttachmentsInput],
    ConsentAttachmentReferencesResponse
  >;

  /**
   * Remove Consent Attachment
   *
   * `DELETE /rest/api/preferences/v1/attachments-reference/{attachmentId}`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/removegivenconsentattachmentrefs
   */
  readonly removeConsentAttachment: Operation<
    [input: RemoveConsentAttachmentInput],
    ConsentAttachmentReferencesResponse
  >;

  /**
   * Remove Consent Groups from Parent Consent Group
   *
   * `DELETE /api/consent/v2/consent-groups/{consentGroupGuid}/consent-groups`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/unlinkconsentgroupusingdelete
   */
  readonly removeConsentGroupsFromParentConsentGroup: Operation<
    [input: RemoveConsentGroupsFromParentConsentGroupInput],
    void
  >;

  /**
   * Remove Data Subject from Parent Consent Group
   *
   * `DELETE /api/consent/v2/consent-groups/{consentGroupGuid}/data-subjects/{dataSubjectGuid}`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/deletedatasubjectstoconsentgroupusingdelete
   */
  readonly removeDataSubjectFromParentConsentGroup: Operation<
    [input: RemoveDataSubjectFromParentConsentGroupInput],
    void
  >;

  /**
   * Remove Purpose Rule from Consent Group
   *
   * `DELETE /api/consent/v2/consent-groups/{consentGroupGuid}/purpose-rules/{purposeGuid}`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/deleteconsentgrouppurposeruleusingdelete
   */
  readonly removePurposeRuleFromConsentGroup: Operation<[input: RemovePurposeRuleFromConsentGroupInput], void>;

  /**
   * Retire Purpose
   *
   * `PUT /api/consentmanager/v1/purposes/{purposeId}/retire`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/setretirementusingput
   */
  readonly retirePurpose: Operation<[input: RetirePurposeInput], PagePurposeDetails>;

  /**
   * Search Data Subjects
   *
   * `POST /api/consentmanager/v2/datasubjects/search`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @see https://developer.onetrust.com/onetrust/reference/searchdatasubjectspostusingpost
   */
  readonly searchDataSubjects: PagedOperation<[input: SearchDataSubjectsInput], DataSubjectSliceV2, DataSubjectV2>;

  /**
   * Search Data Subjects by Data Element
   *
   * `POST /rest/api/consent/v4/datasubjects/search-by-element`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/searchdatasubjectsbyelementv4
   */
  readonly searchDataSubjectsByDataElement: PagedOperation<
    [input: SearchDataSubjectsByDataElementInput],
    DataSubjectSearchResponse,
    DataSubjectProfile
  >;

  /**
   * Update Collection Point Status
   *
   * `PUT /api/consentmanager/v1/collectionpoints/{collectionpointId}/disable`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/disablecollectionpointusingput
   */
  readonly updateCollectionPointStatus: Operation<[input: UpdateCollectionPointStatusInput], void>;

  /**
   * Update Consent Group Purpose Rule
   *
   * `PUT /api/consent/v2/consent-groups/{consentGroupGuid}/purpose-rules`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/updatepurposerulestoconsentgroupusingput
   */
  readonly updateConsentGroupPurposeRule: Operation<[input: UpdateConsentGroupPurposeRuleInput], ConsentGroup>;

  /**
   * Update Data Subject Group
   *
   * `PUT /api/consentmanager/v2/linkedidentitygroups/{linkedIdentityGroupId}`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/updatelinkedidentitygroupusingput
   */
  readonly updateDataSubjectGroup: Operation<[input: UpdateDataSubjectGroupInput], LinkedIdentityGroupDetailed>;

  /**
   * Update Data Subject Group
   *
   * `PUT /rest/api/consent/v4/linkedidentitygroups/{dataSubjectGroupId}`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/updatedatasubjectgroupv4
   */
  readonly updateDataSubjectGroupV4: Operation<[input: UpdateDataSubjectGroupV4Input], LinkedIdentityGroupResponse>;

  /**
   * Update Data Subject's Data Elements
   *
   * `POST /api/consentmanager/v1/datasubjects/dataelements`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/createorupdatedatasubjectusingpost
   */
  readonly updateDataSubjectSDataElements: Operation<[input: UpdateDataSubjectSDataElementsInput], DataSubjectDetail>;

  /**
   * Update Data Subject's Preferences in a Preference Center
   *
   * `PUT /api/consentmanager/v1/preferencecenters/{prefcenterId}/datasubjects/preferences`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/updatepreferencesfordatasubjectapiusingput
   */
  readonly updateDataSubjectSPreferencesInAPreferenceCenter: Operation<
    [input: UpdateDataSubjectSPreferencesInAPreferenceCenterInput],
    DataSubjectPreferencesResponse
  >;

  /**
   * Update Existing Collection Point
   *
   * `PUT /api/consentmanager/v1/collectionpoints/{collectionpointId}`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/editcollectionpointusingput
   */
  readonly updateExistingCollectionPoint: Operation<[input: UpdateExistingCollectionPointInput], void>;

  /**
   * Update Priority Scores for Purpose Statuses
   *
   * `PUT /api/consent/v2/consent-groups/settings`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/updateconsentgroupsettingsusingput
   */
  readonly updatePriorityScoresForPurposeStatuses: Operation<
    [input: UpdatePriorityScoresForPurposeStatusesInput],
    ConsentGroupSettings
  >;

  /**
   * Update Purpose
   *
   * `PUT /api/consentmanager/v1/purposes/{purposeId}`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/editpurposeusingput
   */
  readonly updatePurpose: Operation<[input: UpdatePurposeInput], PurposeDetails>;

  /**
   * Update Purpose Preference
   *
   * `PUT /api/consentmanager/v1/custompreferences/{customPreferenceId}`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/editcustompreferenceusingput
   */
  readonly updatePurposePreference: Operation<[input: UpdatePurposePreferenceInput], CustomPreferenceDto>;

  /**
   * Upload Consent Attachment
   *
   * `POST /rest/api/preferences/v1/attachments`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/uploadconsentattachments
   */
  readonly uploadConsentAttachment: Operation<[input: UploadConsentAttachmentInput], UploadData>;

  /**
   * Withdraw Consent on Behalf of a Data Subject
   *
   * `PUT /api/consentmanager/v1/transactions/withdraw/fordatasubject`, accepts the scope `CONSENT`
   * @deprecated The vendor gives no replacement.
   * @see https://developer.onetrust.com/onetrust/reference/withdrawtransactionbehalfofdatasubjectusingput
   */
  readonly withdrawConsentOnBehalfOfADataSubject: Operation<
    [input: WithdrawConsentOnBehalfOfADataSubjectInput],
    TransactionWithdrawResult
  >;

  /**
   * Withdraw Data Subject's Consent
   *
   * `GET /api/consentmanager/v1/transactions/withdraw/purpose/{purposeId}`, accepts the scope `CONSENT` or `CONSENT_READ`
   * @deprecated The vendor gives no replacement.
   * @see https://developer.onetrust.com/onetrust/reference/withdrawtransactionbypurposeandidentifierusingget
   */
  readonly withdrawDataSubjectSConsent: Operation<[input: WithdrawDataSubjectSConsentInput], TransactionWithdrawResult>;

  /**
   * Withdraw Data Subject's Consent for All Purposes in a Preference Center
   *
   * `DELETE /api/consentmanager/v1/preferencecenters/{prefcenterId}/datasubjects/preferences`, accepts the scope `CONSENT`
   * @see https://developer.onetrust.com/onetrust/reference/withdrawpreferencesapiusingdelete
   */
  readonly withdrawDataSubjectSConsentForAllPurposesInAPreferenceCenter: Operation<
    [input: WithdrawDataSubjectSConsentForAllPurposesInAPreferenceCenterInput],
    DataSubjectPreferencesResponse
  >;
}

/** Binds the operations of OneTrust's "Consent & Preferences - Universal Consent & Preference Management" to a connection. */
export const universalConsent: Service<UniversalConsent, paths> = service(
  "tenant",
  operations,
  pageThrough(followToken, readAnyShape, turnPages),
);
