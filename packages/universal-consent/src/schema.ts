// Generated from specs/snapshots/consent-preferences-universal-consent-preference-management-oas.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

export interface AddConsentGroupsToParentConsentGroupInput {
  path: {
    /** Format: uuid */
    consentGroupGuid: string;
  };
  body: ConsentGroupConsentGroupsRequest;
}

export interface AddDataSubjectsToParentConsentGroupInput {
  path: {
    /** Format: uuid */
    consentGroupGuid: string;
  };
  body: ConsentGroupDataSubjectsRequest;
}

export interface AddPurposeRulesToConsentGroupInput {
  path: {
    /** Format: uuid */
    consentGroupGuid: string;
  };
  body: ConsentGroupPurposeRulesRequest;
}

export interface AdditionalIdInvalidScenarios {
  name?: string;
  values?: {
    [key: string]: string;
  };
}

export interface AdditionalIdentifierMergeRequest {
  additionalIdentifiers?: string[];
  /** Format: date-time */
  interactionDate?: string;
  primaryIdentifier: string;
  /** @default false */
  syncToSQL?: boolean;
}

export interface AdvancedPreferenceCenterRootPublicAPI {
  autoCheckTopics?: boolean;
  defaultLanguage?: string;
  displayNotificationPurpose?: boolean;
  displayPageLevelSubscribeSettings?: boolean;
  displaySubscribeAll?: boolean;
  displaySubscribeSettings?: boolean;
  displayUnsubscribeAll?: boolean;
  enableMultipleIdentities?: boolean;
  hierarchicalAccessControl?: boolean;
  languages?: TranslationRootPublicAPI[];
  notificationPurpose?: PCPurposeRootPublicAPI;
  pages?: PreferenceCenterPageRootPublicAPI[];
  preferenceCenterSettings?: {
    [key: string]: unknown;
  };
  updateNotOptedOutToActiveStatus?: boolean;
}

export interface AssociatedAttributeValueInformation {
  colorCode?: string;
  /** Format: uuid */
  id?: string;
  value: string;
  valueKey?: string;
}

export interface Attachment {
  /** Format: uuid */
  id?: string;
}

export interface AttributeValueInformation {
  associatedAttributeValueInformation?: AssociatedAttributeValueInformation[];
  colorCode?: string;
  /** @default false */
  disabled?: boolean;
  displayLabel?: string;
  /** Format: uuid */
  id?: string;
  optionSelectionValue?: string;
  value: string;
  valueKey?: string;
}

export interface CollectionPointCreateRequest {
  AckEmailIdentifier?: string;
  AllowMultipleIdentifierTypes?: boolean;
  CollectionPointType: "WEB_FORM" | "MOBILE_APPLICATION" | "BULK_IMPORT" | "API" | "PREFERENCE_CENTER" | "COOKIE" | "TRUST_CENTER" | "NOTIFICATION_OPT_OUT" | "ADMIN_UPDATE" | "HOSTED_WEB_FORM" | "EMBEDDED_WEB_FORM" | "WEB_FORM" | "API" | "COOKIE" | "NOTIFICATION_OPT_OUT" | "ADMIN_UPDATE";
  ConsentIntegration?: boolean;
  ConsentType?: "FORMSUBMIT" | "EXPLICIT" | "UNAMBIGUOUS" | "OPTINCHECKBOX" | "OPTOUTCHECKBOX" | "SINGLETRIGGER" | "CONDITIONALTRIGGER" | "COOKIEBANNER" | "UNCHECKOPTOUT" | "CHECKOPTOUT" | "EXPLICIT" | "IMPLIED" | "NOTICE_ONLY" | "CONSENT" | "LEGITIMATE_INTEREST" | "FORMSUBMIT" | "UNAMBIGUOUS" | "OPTINCHECKBOX" | "OPTOUTCHECKBOX" | "SINGLETRIGGER" | "CONDITIONALTRIGGER" | "COOKIEBANNER" | "UNCHECKOPTOUT" | "CHECKOPTOUT";
  CookieConsentUpdate?: "UPDATE_ALL" | "SKIP_TRANSACTION";
  DOIEmailIdentifier?: string;
  DOISendConfirmationEmail?: boolean;
  DataControllerName?: string;
  DataElements?: string[];
  Description: string;
  /** @default false */
  DisableReports?: boolean;
  /** @default false */
  DoiEmailToParent?: boolean;
  /** @default false */
  DoubleOptIn?: boolean;
  /** @default false */
  EnableCaptcha?: boolean;
  /** @default false */
  EnableGeoLocationForDataElements?: boolean;
  /** @default false */
  EnableGeolocation?: boolean;
  EnableNewConsentIntegration?: boolean;
  /** @default false */
  EnablePrefillIdentifier?: boolean;
  /** @default false */
  EnablePrimaryIdentifier?: boolean;
  /** @default false */
  EnablePublishEvent?: boolean;
  HostedSDK?: boolean;
  HostedWebForm?: HostedWebForm;
  HowToWithdraw?: string;
  /** Format: int32 */
  IABVendorId?: number;
  /** Format: uuid */
  IdentifierDataElementId?: string;
  IdentifierTypes?: string[];
  IsAuthenticationRequired?: boolean;
  IsDynamicCollectionPoint?: boolean;
  Language?: string;
  Languages?: string[];
  Name: string;
  NewSdkIntegrationEnabled?: boolean;
  NoConsentTransactions?: boolean;
  /** Format: uuid */
  OrganizationId: string;
  OtherInformation?: string;
  /** @default true */
  OverrideActivePurpose?: boolean;
  ParentIdentifierTypes?: string[];
  /** Format: uuid */
  PreferenceCenterGuid?: string;
  PrefillIdentifier?: string;
  PrimaryIdentifierType?: string;
  /** Format: uri */
  PrivacyPolicyUrl?: string;
  PurposeId?: string;
  PurposeIds?: string[];
  PurposeIdsWithVersion?: IdVersionPair[];
  /** @default false */
  ReconfirmActivePurpose?: boolean;
  /** @default false */
  RedirectOnFormSubmission?: boolean;
  /** Format: uri */
  RedirectUrl?: string;
  /** Format: uuid */
  ResponsibleGroupId?: string;
  /** Format: uuid */
  ResponsibleUserId?: string;
  RightToWithdraw?: string;
  SendConsentEmail?: boolean;
  SubjectIdentifier?: string;
  /** Format: uri */
  WebFormUrl?: string;
  attributeValues?: {
    [key: string]: AttributeValueInformation[];
  };
  /** @default false */
  consentDOICancelOption?: boolean;
  /** @default false */
  enableCustomPreferenceEvent?: boolean;
  /** @default false */
  enableDataElementEvent?: boolean;
  /** @default false */
  enablePurposeEvent?: boolean;
  /** @default false */
  includeIdentifierParameter?: boolean;
  /** @default false */
  includeParameter?: boolean;
}

export interface CollectionPointDetail {
  AckEmailIdentifier?: string;
  /** Format: date-time */
  ActivationDate?: string;
  AllowMultipleIdentifierTypes?: boolean;
  CanCreateNewVersion?: boolean;
  CollectionPointType?: "WEB_FORM" | "MOBILE_APPLICATION" | "BULK_IMPORT" | "API" | "PREFERENCE_CENTER" | "COOKIE" | "TRUST_CENTER" | "NOTIFICATION_OPT_OUT" | "ADMIN_UPDATE" | "HOSTED_WEB_FORM" | "EMBEDDED_WEB_FORM";
  ConsentIntegration?: boolean;
  ConsentType?: "FORMSUBMIT" | "EXPLICIT" | "UNAMBIGUOUS" | "OPTINCHECKBOX" | "OPTOUTCHECKBOX" | "SINGLETRIGGER" | "CONDITIONALTRIGGER" | "COOKIEBANNER" | "UNCHECKOPTOUT" | "CHECKOPTOUT";
  CookieConsentUpdate?: "UPDATE_ALL" | "SKIP_TRANSACTION";
  /** Format: date-time */
  CreateDate?: string;
  CreatedBy?: string;
  DOIEmailIdentifier?: string;
  DOISendConfirmationEmail?: boolean;
  DataElements?: string[];
  DataElementsTranslation?: {
    [key: string]: DataElementLanguage[];
  };
  Description?: string;
  DisableReports?: boolean;
  Disabled?: boolean;
  DoiEmailToParent?: boolean;
  DoubleOptIn?: boolean;
  EnableCaptcha?: boolean;
  EnableGeoLocationForDataElements?: boolean;
  EnableGeolocation?: boolean;
  EnableNewConsentIntegration?: boolean;
  EnablePrefillIdentifier?: boolean;
  EnablePrimaryIdentifier?: boolean;
  EnablePublishEvent?: boolean;
  /** Format: date-time */
  FirstReceiptOn?: string;
  HostedSDK?: boolean;
  HostedWebForm?: HostedWebForm;
  /** Format: int32 */
  IABVendorId?: number;
  /** Format: uuid */
  Id?: string;
  IdentifierDataElement?: CustomDataElement;
  IdentifierTypes?: string[];
  IsAuthenticationRequired?: boolean;
  IsDynamicCollectionPoint?: boolean;
  Language?: string;
  Languages?: string[];
  /** Format: date-time */
  LastActivityDate?: string;
  LastModifiedBy?: string;
  /** Format: date-time */
  LastSdkIntegrationDate?: string;
  Name?: string;
  NewSdkIntegrationEnabled?: boolean;
  NoConsentTransactions?: boolean;
  /** Format: uuid */
  OrganizationId?: string;
  OverrideActivePurpose?: boolean;
  ParentIdentifierTypes?: string[];
  PreferenceCenter?: PreferenceCenterSummary;
  PrefillIdentifier?: string;
  PrimaryIdentifierType?: string;
  PrivacyPolicyUrl?: string;
  PublishedBy?: string;
  Purposes?: Purpose[];
  /** Format: int64 */
  ReceiptCount?: number;
  ReconfirmActivePurpose?: boolean;
  RedirectOnFormSubmission?: boolean;
  RedirectUrl?: string;
  /** Format: uuid */
  ResponsibleGroupId?: string;
  /** Format: uuid */
  ResponsibleUserId?: string;
  SendConsentEmail?: boolean;
  ShowDLNotification?: boolean;
  Status?: "DRAFT" | "ACTIVE" | "RETIRED" | "INACTIVE";
  SubjectIdentifier?: string;
  /** Format: int64 */
  Version?: number;
  WebFormUrl?: string;
  attributes?: {
    [key: string]: string[];
  };
  consentDOICancelOption?: boolean;
  enableCustomPreferenceEvent?: boolean;
  enableDataElementEvent?: boolean;
  enablePurposeEvent?: boolean;
  includeIdentifierParameter?: boolean;
  includeParameter?: boolean;
  jwtToken?: string;
  noticesWithVersions?: CollectionPointNoticeWithVersion[];
}

export interface CollectionPointEditRequest {
  AckEmailIdentifier?: string;
  AllowMultipleIdentifierTypes?: boolean;
  CollectionPointType: "WEB_FORM" | "MOBILE_APPLICATION" | "BULK_IMPORT" | "API" | "PREFERENCE_CENTER" | "COOKIE" | "TRUST_CENTER" | "NOTIFICATION_OPT_OUT" | "ADMIN_UPDATE" | "HOSTED_WEB_FORM" | "EMBEDDED_WEB_FORM" | "WEB_FORM" | "API" | "COOKIE" | "NOTIFICATION_OPT_OUT" | "ADMIN_UPDATE";
  ConsentIntegration?: boolean;
  ConsentType?: "FORMSUBMIT" | "EXPLICIT" | "UNAMBIGUOUS" | "OPTINCHECKBOX" | "OPTOUTCHECKBOX" | "SINGLETRIGGER" | "CONDITIONALTRIGGER" | "COOKIEBANNER" | "UNCHECKOPTOUT" | "CHECKOPTOUT" | "EXPLICIT" | "IMPLIED" | "NOTICE_ONLY" | "CONSENT" | "LEGITIMATE_INTEREST" | "FORMSUBMIT" | "UNAMBIGUOUS" | "OPTINCHECKBOX" | "OPTOUTCHECKBOX" | "SINGLETRIGGER" | "CONDITIONALTRIGGER" | "COOKIEBANNER" | "UNCHECKOPTOUT" | "CHECKOPTOUT";
  CookieConsentUpdate?: "UPDATE_ALL" | "SKIP_TRANSACTION";
  DOIEmailIdentifier?: string;
  DOISendConfirmationEmail?: boolean;
  DataControllerName?: string;
  DataElements?: string[];
  Description: string;
  /** @default false */
  DisableReports?: boolean;
  /** @default false */
  DoiEmailToParent?: boolean;
  /** @default false */
  DoubleOptIn?: boolean;
  /** @default false */
  EnableCaptcha?: boolean;
  /** @default false */
  EnableGeoLocationForDataElements?: boolean;
  /** @default false */
  EnableGeolocation?: boolean;
  EnableNewConsentIntegration?: boolean;
  /** @default false */
  EnablePrefillIdentifier?: boolean;
  /** @default false */
  EnablePrimaryIdentifier?: boolean;
  /** @default false */
  EnablePublishEvent?: boolean;
  HostedSDK?: boolean;
  HostedWebForm?: HostedWebForm;
  /** @default false */
  HostedWebformPublish?: boolean;
  HowToWithdraw?: string;
  /** Format: int32 */
  IABVendorId?: number;
  /** Format: uuid */
  IdentifierDataElementId?: string;
  IdentifierTypes?: string[];
  IsAuthenticationRequired?: boolean;
  IsDynamicCollectionPoint?: boolean;
  Language?: string;
  Languages?: string[];
  /** Format: date-time */
  readonly LastSdkIntegrationDate?: string;
  Name: string;
  NewSdkIntegrationEnabled?: boolean;
  NoConsentTransactions?: boolean;
  Notices?: CollectionPointNoticeCreate[];
  /** Format: uuid */
  OrganizationId: string;
  OtherInformation?: string;
  /** @default true */
  OverrideActivePurpose?: boolean;
  ParentIdentifierTypes?: string[];
  PortalSettings?: {
    [key: string]: unknown;
  };
  /** Format: uuid */
  PreferenceCenterGuid?: string;
  PreferenceCenterSettings?: {
    [key: string]: unknown;
  };
  PrefillIdentifier?: string;
  PrimaryIdentifierType?: string;
  /** Format: uri */
  PrivacyPolicyUrl?: string;
  PurposeId?: string;
  PurposeIds?: string[];
  PurposeIdsWithVersion?: IdVersionPair[];
  /** @default false */
  ReconfirmActivePurpose?: boolean;
  /** @default false */
  RedirectOnFormSubmission?: boolean;
  /** Format: uri */
  RedirectUrl?: string;
  /** Format: uuid */
  ResponsibleGroupId?: string;
  /** Format: uuid */
  ResponsibleUserId?: string;
  RightToWithdraw?: string;
  SendConsentEmail?: boolean;
  Status: "DRAFT" | "ACTIVE" | "RETIRED" | "INACTIVE" | "ACTIVE" | "INACTIVE" | "DRAFT" | "ARCHIVED";
  SubjectIdentifier?: string;
  /** Format: uri */
  WebFormUrl?: string;
  attributeValues?: {
    [key: string]: unknown;
  };
  /** @default false */
  consentDOICancelOption?: boolean;
  /** @default false */
  doNotActivateWebform: boolean;
  doubleOptInExcludedPurposes?: DoubleOptInExcludedPurposes[];
  /** @default false */
  enableCustomPreferenceEvent?: boolean;
  /** @default false */
  enableDataElementEvent?: boolean;
  /** @default false */
  enablePurposeEvent?: boolean;
  /** @default false */
  includeIdentifierParameter?: boolean;
  /** @default false */
  includeParameter?: boolean;
}

export interface CollectionPointNoticeCreate {
  name?: string;
  noticeType: "PRIVACY_NOTICE" | "DIGITAL_POLICY";
  /** Format: uuid */
  privacyNoticeGuid?: string;
  /**
   * Format: uuid
   * @deprecated
   */
  purposeId?: string;
  purposeIds?: string[];
  type: "LINKED" | "EMBEDDED";
  url?: string;
}

export interface CollectionPointNoticeProfiles {
  collectionPoint?: SimpleNameVersionDto;
  /** Format: uuid */
  id?: string;
  name?: string;
  /** Format: uuid */
  privacyNoticeGuid?: string;
  privacyNoticeVersion?: SimpleNameVersionDto;
  purposes?: PurposeSimpleDetails[];
  type?: "LINKED" | "EMBEDDED";
  url?: string;
}

export interface CollectionPointNoticeWithVersion {
  collectionPoint?: SimpleNameVersion;
  /** Format: uuid */
  id: string;
  name: string;
  noticeType?: "PRIVACY_NOTICE" | "DIGITAL_POLICY";
  /** Format: uuid */
  privacyNoticeGuid: string;
  privacyNoticeVersion?: PrivacyNoticeVersionV2;
  purposes: SimpleNameVersion[];
  type: "LINKED" | "EMBEDDED";
  /** Format: uri */
  url?: string;
}

export interface CollectionPointNoticeWithVersionDetailV2 {
  collectionPoint?: SimpleNameVersionDetailV2;
  /** Format: uuid */
  id: string;
  name: string;
  noticeType?: "PRIVACY_NOTICE" | "DIGITAL_POLICY";
  /** Format: uuid */
  privacyNoticeGuid: string;
  privacyNoticeVersion?: PrivacyNoticeVersionV2DetailV2;
  purposes: SimpleNameVersionDetailV2[];
  type: "LINKED" | "EMBEDDED";
  /** Format: uri */
  url?: string;
}

export interface CollectionPointNoticeWithVersionDtoV1 {
  CollectionPoint?: SimpleNameVersionDtoV1;
  /** Format: uuid */
  Guid?: string;
  /** Format: uuid */
  Id?: string;
  Name?: string;
  PrivacyNoticeVersion?: SimpleNameVersionDtoV1;
  Purposes?: PurposeSimpleDetailsDtoV1[];
  Type?: "LINKED" | "EMBEDDED";
  Url?: string;
}

export interface CollectionPointNoticeWithVersionV1 {
  CollectionPoint?: SimpleNameVersionV1;
  /** Format: uuid */
  Guid?: string;
  /** Format: uuid */
  Id?: string;
  Name?: string;
  PrivacyNoticeVersion?: SimpleNameVersionV1;
  Purposes?: PurposeSimpleDetailsV1[];
  Type?: "LINKED" | "EMBEDDED";
  /** Format: uri */
  Url?: string;
}

export interface CollectionPointV2 {
  /** Format: date-time */
  activationDate?: string;
  attributes?: {
    [key: string]: string[];
  };
  canCreateNewVersion?: boolean;
  collectionPointType?: "WEB_FORM" | "MOBILE_APPLICATION" | "BULK_IMPORT" | "API" | "PREFERENCE_CENTER" | "COOKIE" | "TRUST_CENTER" | "NOTIFICATION_OPT_OUT" | "ADMIN_UPDATE" | "HOSTED_WEB_FORM" | "EMBEDDED_WEB_FORM" | "WEB_FORM" | "HOSTED_WEB_FORM" | "EMBEDDED_WEB_FORM" | "API";
  consentIntegration?: boolean;
  consentType?: "FORMSUBMIT" | "EXPLICIT" | "UNAMBIGUOUS" | "OPTINCHECKBOX" | "OPTOUTCHECKBOX" | "SINGLETRIGGER" | "CONDITIONALTRIGGER" | "COOKIEBANNER" | "UNCHECKOPTOUT" | "CHECKOPTOUT" | "FORMSUBMIT" | "IMPLICIT" | "EXPLICIT";
  /** Format: date-time */
  createDate?: string;
  createdBy?: string;
  dataElements?: string[];
  description?: string;
  disabled?: boolean;
  doubleOptIn?: boolean;
  enableNewConsentIntegration?: boolean;
  /** Format: date-time */
  firstReceiptOn?: string;
  hostedSDK?: boolean;
  /** Format: uuid */
  hostedWebFormId?: string;
  /** Format: int32 */
  iabVendorId?: number;
  /** Format: uuid */
  id?: string;
  identifierDataElement?: CustomDataElementV2;
  isAuthenticationRequired?: boolean;
  jwtToken?: {
    [key: string]: unknown;
  };
  language?: string;
  languages?: string[];
  /** Format: date-time */
  lastActivityDate?: string;
  lastModifiedBy?: string;
  /** Format: date-time */
  lastSdkIntegrationDate?: string;
  name?: string;
  newSdkIntegrationEnabled?: boolean;
  noConsentTransactions?: boolean;
  noticesWithVersions?: CollectionPointNoticeWithVersion[];
  /** Format: uuid */
  organizationId?: string;
  preferenceCenter?: PreferenceCenterSummary;
  /** Format: uri */
  privacyPolicyUrl?: string;
  publishedBy?: string;
  readonly purposes?: PurposeDetailV2[];
  /** Format: int64 */
  receiptCount?: number;
  reconfirmActivePurpose?: boolean;
  /** Format: uri */
  redirectUrl?: string;
  /** Format: uuid */
  responsibleGroupId?: string;
  /** Format: uuid */
  responsibleUserId?: string;
  sendConsentEmail?: boolean;
  showWarning?: boolean;
  status?: "DRAFT" | "ACTIVE" | "RETIRED" | "INACTIVE" | "DRAFT" | "ACTIVE" | "RETIRED" | "INACTIVE";
  subjectIdentifier?: string;
  /** Format: int64 */
  version?: number;
  warningReasons?: ("SDK_OUT_OF_DATE" | "NO_ACTIVITY")[];
  /** Format: uri */
  webFormUrl?: string;
}

export interface CollectionPointV2DetailV2 {
  /** Format: date-time */
  activationDate?: string;
  attributes?: {
    [key: string]: string[];
  };
  canCreateNewVersion?: boolean;
  collectionPointType?: "WEB_FORM" | "MOBILE_APPLICATION" | "BULK_IMPORT" | "API" | "PREFERENCE_CENTER" | "COOKIE" | "TRUST_CENTER" | "NOTIFICATION_OPT_OUT" | "ADMIN_UPDATE" | "HOSTED_WEB_FORM" | "EMBEDDED_WEB_FORM" | "WEB_FORM" | "HOSTED_WEB_FORM" | "EMBEDDED_WEB_FORM" | "API";
  consentIntegration?: boolean;
  consentType?: "FORMSUBMIT" | "EXPLICIT" | "UNAMBIGUOUS" | "OPTINCHECKBOX" | "OPTOUTCHECKBOX" | "SINGLETRIGGER" | "CONDITIONALTRIGGER" | "COOKIEBANNER" | "UNCHECKOPTOUT" | "CHECKOPTOUT" | "FORMSUBMIT" | "IMPLICIT" | "EXPLICIT";
  /** Format: date-time */
  createDate?: string;
  createdBy?: string;
  dataElements?: string[];
  description?: string;
  disabled?: boolean;
  doubleOptIn?: boolean;
  enableNewConsentIntegration?: boolean;
  /** Format: date-time */
  firstReceiptOn?: string;
  hostedSDK?: boolean;
  /** Format: uuid */
  hostedWebFormId?: string;
  /** Format: int32 */
  iabVendorId?: number;
  /** Format: uuid */
  id?: string;
  identifierDataElement?: CustomDataElementV2DetailV2;
  isAuthenticationRequired?: boolean;
  jwtToken?: {
    [key: string]: unknown;
  };
  language?: string;
  languages?: string[];
  /** Format: date-time */
  lastActivityDate?: string;
  lastModifiedBy?: string;
  /** Format: date-time */
  lastSdkIntegrationDate?: string;
  name?: string;
  newSdkIntegrationEnabled?: boolean;
  noConsentTransactions?: boolean;
  noticesWithVersions?: CollectionPointNoticeWithVersionDetailV2[];
  /** Format: uuid */
  organizationId?: string;
  preferenceCenter?: PreferenceCenterSummaryDetailV2;
  /** Format: uri */
  privacyPolicyUrl?: string;
  publishedBy?: string;
  readonly purposes?: PurposeDetailV2DetailV2[];
  /** Format: int64 */
  receiptCount?: number;
  reconfirmActivePurpose?: boolean;
  /** Format: uri */
  redirectUrl?: string;
  /** Format: uuid */
  responsibleGroupId?: string;
  /** Format: uuid */
  responsibleUserId?: string;
  sendConsentEmail?: boolean;
  showWarning?: boolean;
  status?: "DRAFT" | "ACTIVE" | "RETIRED" | "INACTIVE" | "DRAFT" | "ACTIVE" | "RETIRED" | "INACTIVE";
  subjectIdentifier?: string;
  /** Format: int64 */
  version?: number;
  warningReasons?: ("SDK_OUT_OF_DATE" | "NO_ACTIVITY")[];
  /** Format: uri */
  webFormUrl?: string;
}

export interface ConsentAttachmentReferencesResponse {
  identifier?: string;
  statusMessage?: string;
}

export interface ConsentAttachmentResponse {
  /** Format: uuid */
  attachmentId?: string;
  fileName?: string;
}

export interface ConsentGroup {
  /** Format: uuid */
  consentGroupId?: string;
  consentGroups?: ConsentGroupSummary[];
  dataSubjects?: DataSubjectInformationDto[];
  description?: string;
  externalName?: string;
  membershipType?: "EMPTY" | "CHILD_GROUPS" | "DATA_SUBJECTS";
  name?: string;
  purposeRules?: PurposeRule[];
}

export interface ConsentGroupConsentGroupsRequest {
  consentGroupIds?: string[];
}

export interface ConsentGroupDataSubjectsRequest {
  dataSubjects?: DataSubjectInformation[];
}

export interface ConsentGroupList {
  /** Format: uuid */
  consentGroupId?: string;
  externalName?: string;
  name?: string;
}

export interface ConsentGroupPurposeRulesRequest {
  purposeRules?: PurposeRuleRequest[];
}

export interface ConsentGroupRequest {
  description?: string;
  externalName?: string;
  name?: string;
}

export interface ConsentGroupSettings {
  statusPriorityRules: ConsentGroupStatusPriority[];
}

export interface ConsentGroupStatusPriority {
  /** Format: int32 */
  priority: number;
  status?: "ACTIVE" | "ALWAYS" | "ACTIVE" | "OPT OUT" | "HARD OPT OUT" | "PENDING" | "NO CONSENT" | "WITHDRAWN" | "EXPIRED";
}

export interface ConsentGroupSummary {
  /** Format: uuid */
  consentGroupId?: string;
  description?: string;
  externalName?: string;
  membershipType?: "EMPTY" | "CHILD_GROUPS" | "DATA_SUBJECTS";
  name?: string;
}

export interface ConsentString {
  content?: string;
  type?: string;
}

export interface ConsentStringDto {
  content?: string;
  type?: string;
}

export interface ConsentStringResponse {
  content?: string;
  /** Format: date-time */
  interactionDate?: string;
  /** Format: date-time */
  receivedDate?: string;
  type?: string;
}

export interface ContinuationToken {
  nextMarker?: string;
  requestContinuation?: string;
}

export interface CosmosDsAttachment {
  /** Format: uuid */
  attachmentId?: string;
  fileName?: string;
  /** Format: date-time */
  uploadDate?: string;
  uploadedBy?: string;
}

export interface CreateCollectionPointInput {
  body: CollectionPointCreateRequest;
}

export interface CreateConsentGroupInput {
  body: ConsentGroupRequest;
}

export interface CreateCustomIndexInput {
  body: PipelineTriggerRequest;
}

export interface CreateDataSubjectGroupInput {
  body: LinkedIdentityGroupRequestDetailed;
}

export interface CreateDataSubjectGroupV4Input {
  body: LinkedIdentityGroupRequest;
}

export interface CreateJobInput {
  body: JobCreateRequest;
}

export interface CreateNewCollectionPointVersionInput {
  path: {
    /** Format: uuid */
    collectionPointGuid: string;
  };
}

export interface CreateNewPurposeVersionInput {
  path: {
    /** Format: uuid */
    purposeGuid: string;
  };
}

export interface CreatePurposeInput {
  query?: {
    /** @default false */
    isInternalOrg?: boolean;
  };
  body: PurposeCreate;
}

export interface CreatePurposePreferenceInput {
  body: CustomPreferenceCreate;
}

export interface CreateScheduledExportOfDuplicateDataSubjectsInput {
  body: MergeDSRequest;
}

export interface CrossDeviceConsentDeleteRequest {
  identifiers?: string[];
}

export interface CustomDataElement {
  /** Format: int64 */
  CollectionPoints?: number;
  /** Format: int64 */
  CollectionPointsWithoutRetired?: number;
  /** Format: date-time */
  CreatedDate?: string;
  /** Format: uuid */
  Id?: string;
  IsIdentifier?: boolean;
  Label?: string;
  Languages?: DataElementLanguage[];
  LinkedDataSubjectElementExists?: boolean;
  /** Format: int64 */
  NumberOfLanguages?: number;
  Organizations?: string[];
  PIInfo?: boolean;
  /** Format: int64 */
  PreferenceCenters?: number;
  /** Format: date-time */
  UpdatedDate?: string;
  canDelete?: boolean;
  canEdit?: boolean;
  /** Format: int64 */
  totalActivePreferenceCenters?: number;
}

export interface CustomDataElementField {
  dataElementOptions?: CustomDataElementOptionV2[];
  dataElementType: "USER_INPUT" | "SELECTION" | "EMAIL" | "NUMBER" | "DATE_PICKER" | "COUNTRY" | "STATE" | "COUNTRY_CODE" | "PHONE_NUMBER" | "STATE_CODE";
  displayAs?: "DROPDOWN" | "NONE";
}

export interface CustomDataElementFieldDetailV2 {
  dataElementOptions?: CustomDataElementOptionV2DetailV2[];
  dataElementType: "USER_INPUT" | "SELECTION" | "EMAIL" | "NUMBER" | "DATE_PICKER" | "COUNTRY" | "STATE" | "COUNTRY_CODE" | "PHONE_NUMBER" | "STATE_CODE";
  displayAs?: "DROPDOWN" | "NONE";
}

export interface CustomDataElementOption {
  /** Format: uuid */
  Id?: string;
  Label: string;
}

export interface CustomDataElementOptionDetailV2 {
  /** Format: uuid */
  Id?: string;
  Label: string;
}

export interface CustomDataElementOptionV2 {
  /** Format: uuid */
  id?: string;
  label?: string;
}

export interface CustomDataElementOptionV2DetailV2 {
  /** Format: uuid */
  id?: string;
  label?: string;
}

export interface CustomDataElementV2 {
  readonly canEdit?: boolean;
  /** Format: int64 */
  readonly collectionPoints?: number;
  /** Format: date-time */
  readonly createdDate?: string;
  dataElementFields?: CustomDataElementField;
  /** Format: uuid */
  guid: string;
  /** @default false */
  isIdentifier?: boolean;
  label: string;
  languages?: DataElementLanguage[];
  /** Format: date-time */
  readonly lastModifiedDate?: string;
  /** Format: int64 */
  readonly numberOfLanguages?: number;
}

export interface CustomDataElementV2DetailV2 {
  readonly canEdit?: boolean;
  /** Format: int64 */
  readonly collectionPoints?: number;
  /** Format: date-time */
  readonly createdDate?: string;
  dataElementFields?: CustomDataElementFieldDetailV2;
  /** Format: uuid */
  guid: string;
  /** @default false */
  isIdentifier?: boolean;
  label: string;
  languages?: DataElementLanguageDetailV2[];
  /** Format: date-time */
  readonly lastModifiedDate?: string;
  /** Format: int64 */
  readonly numberOfLanguages?: number;
}

export interface CustomPreference {
  choices?: CustomPreferenceChoice[];
  /** Format: uuid */
  id?: string;
  options?: string[];
}

export interface CustomPreferenceChoice {
  /** Format: uuid */
  optionId?: string;
  transactionType?: string;
}

export interface CustomPreferenceCreate {
  /** @default true */
  DefaultLanguage?: boolean;
  Description: string;
  /** @default false */
  Disabled?: boolean;
  DisplayAs: "BUTTONS" | "CHECKBOXES" | "BUTTONS" | "CHECKBOXES" | "DROPDOWN" | "RADIO_BUTTONS";
  Language: string;
  Name: string;
  Options: string[];
  Organizations?: string[];
  Purposes?: string[];
  /** @default false */
  Required?: boolean;
  SelectionType: "SINGLE_CHOICE" | "MULTI_CHOICE" | "SINGLE_CHOICE" | "MULTI_CHOICE";
}

export interface CustomPreferenceDto {
  /** Format: date-time */
  CreatedDate?: string;
  DefaultLanguage?: string;
  Description?: string;
  /** @default false */
  Disabled?: boolean;
  DisplayAs: "BUTTONS" | "CHECKBOXES" | "BUTTONs" | "CHECKBOXES" | "DROPDOWN" | "RADIO_BUTTONS";
  /** Format: uuid */
  Id: string;
  Languages?: CustomPreferenceLanguage[];
  Name: string;
  /** Format: int64 */
  NumberOfLanguages?: number;
  /** Format: int64 */
  NumberOfOptions?: number;
  Options?: CustomPreferenceOption[];
  Organizations?: string[];
  /** @default false */
  Required?: boolean;
  SelectionType: "SINGLE_CHOICE" | "MULTI_CHOICE" | "SINGLE_CHOICE" | "MULTI_CHOICE";
  /** Format: int64 */
  TotalLinkedActivePurposes?: number;
  /** Format: date-time */
  UpdatedDate?: string;
}

export interface CustomPreferenceInformation {
  CustomPreferenceOptions?: CustomPreferenceOptionsInformation[];
  /** Format: uuid */
  Id: string;
  Name: string;
}

export interface CustomPreferenceLanguage {
  Default?: boolean;
  Description: string;
  Language?: string;
  Name: string;
  Options?: CustomPreferenceOption[];
}

export interface CustomPreferenceLanguageDtoV2 {
  default?: boolean;
  description?: string;
  language?: string;
  name?: string;
  options?: CustomPreferenceOptionDtoV2[];
}

export interface CustomPreferenceLanguageV2 {
  default?: boolean;
  description?: string;
  language?: string;
  name?: string;
  options?: CustomPreferenceOptionV2[];
}

export interface CustomPreferenceLanguageV2Detail {
  default?: boolean;
  description?: string;
  language?: string;
  name?: string;
  options?: CustomPreferenceOptionV2Detail[];
}

export interface CustomPreferenceLanguageV2Simple {
  default?: boolean;
  description?: string;
  language?: string;
  name?: string;
  options?: CustomPreferenceOptionV2Simple[];
}

export interface CustomPreferenceOption {
  CanDelete?: boolean;
  Disabled?: boolean;
  /** Format: uuid */
  Id?: string;
  IsDefault?: boolean;
  Label?: string;
  /** Format: int32 */
  Order?: number;
}

export interface CustomPreferenceOptionDtoV2 {
  id?: string;
  isDefault?: boolean;
  label?: string;
  /** Format: int32 */
  order?: number;
  transactionType?: string;
}

export interface CustomPreferenceOptionV2 {
  id?: string;
  isDefault?: boolean;
  label?: string;
  /** Format: int32 */
  order?: number;
  transactionType?: string;
}

export interface CustomPreferenceOptionV2Detail {
  id?: string;
  isDefault?: boolean;
  label?: string;
  /** Format: int32 */
  order?: number;
  transactionType?: string;
}

export interface CustomPreferenceOptionV2Simple {
  id?: string;
  label?: string;
}

export interface CustomPreferenceOptionsInformation {
  /** Format: uuid */
  Id: string;
  Name: string;
}

export interface DSPreferneceCacheDataSubjectElementDto {
  doNotCall?: boolean;
  name?: string;
  value?: unknown;
}

export interface DSPreferneceCacheDataSubjectGeolocation {
  country?: string;
  /** Format: uuid */
  dataSubjectId?: string;
  /** Format: uuid */
  receiptGuid?: string;
  state?: string;
  stateName?: string;
}

export interface DSPreferneceCacheDataSubjectProfileDto {
  Notices?: CollectionPointNoticeWithVersionDtoV1[];
  additionalIdentifierInstantLinkTokens?: {
    [key: string]: string[];
  };
  /** Format: date-time */
  createdDate?: string;
  dataElements?: DSPreferneceCacheDataSubjectElementDto[];
  doNotCall?: boolean;
  dsAttachments?: CosmosDsAttachment[];
  /** Format: uuid */
  id?: string;
  identifier?: string;
  instantLinkTokens?: DSPreferneceCacheLinkToken[];
  language?: string;
  /** Format: date-time */
  lastUpdatedDate?: string;
  latestGeolocation?: DSPreferneceCacheDataSubjectGeolocation;
  linkToken?: string;
  purposes?: DSPreferneceCacheDataSubjectProfilePurposeDto[];
  testDataSubject?: boolean;
}

export interface DSPreferneceCacheDataSubjectProfilePurposeDto {
  attributes?: {
    [key: string]: string[];
  };
  /** Format: date-time */
  consentDate?: string;
  customPreferences?: DataSubjectProfileCustomPreferenceDto[];
  /** Format: date-time */
  expiryDate?: string;
  /** Format: date-time */
  firstTransactionDate?: string;
  geolocation?: DSPreferneceCacheDataSubjectGeolocation;
  groupEffectiveStatus?: PurposesGroupEffectiveStatusDto[];
  /** Format: uuid */
  id?: string;
  /** Format: date-time */
  lastInteractionDate?: string;
  /** Format: uuid */
  lastReceiptId?: string;
  /** Format: uuid */
  lastTransactionCollectionPointId?: string;
  /** Format: int64 */
  lastTransactionCollectionPointVersion?: number;
  /** Format: date-time */
  lastTransactionDate?: string;
  /** Format: date-time */
  lastUpdatedDate?: string;
  name?: string;
  purposeAttachments?: CosmosDsAttachment[];
  purposeNote?: DSPreferneceCachePurposeNoteDto;
  status?: string;
  topics?: DSPreferneceCacheDataSubjectProfileTopic[];
  /** Format: int64 */
  totalTransactionCount?: number;
  /** Format: int64 */
  version?: number;
  /** Format: date-time */
  withdrawalDate?: string;
}

export interface DSPreferneceCacheDataSubjectProfileTopic {
  /** Format: uuid */
  id?: string;
  name?: string;
}

export interface DSPreferneceCacheLinkToken {
  instantLinkToken?: string;
}

export interface DSPreferneceCachePageableObject {
  /** Format: int64 */
  offset?: number;
  /** Format: int32 */
  pageNumber?: number;
  /** Format: int32 */
  pageSize?: number;
  paged?: boolean;
  sort?: DSPreferneceCacheSortObject;
  unpaged?: boolean;
}

export interface DSPreferneceCachePurposeNoteDto {
  isValidNote?: boolean;
  /** Format: uuid */
  noteId?: string;
  noteLanguage?: string;
  noteText?: string;
  noteType?: "UNSUBSCRIBE_REASON";
}

export interface DSPreferneceCacheSortObject {
  empty?: boolean;
  sorted?: boolean;
  unsorted?: boolean;
}

export interface DataElementLanguage {
  DataElementOptions?: CustomDataElementOption[];
  Language?: string;
  Name?: string;
}

export interface DataElementLanguageDetailV2 {
  DataElementOptions?: CustomDataElementOptionDetailV2[];
  Language?: string;
  Name?: string;
}

export interface DataSubjectAttachmentResponse {
  /** Format: uuid */
  attachmentId?: string;
  fileName?: string;
  /** Format: date-time */
  uploadDate?: string;
  uploadedBy?: string;
}

/** @deprecated */
export interface DataSubjectByPurposeInformation {
  DataSubjectId?: string;
  Purposes?: PurposeInformation[];
}

export interface DataSubjectCreate {
  dataElements?: DataSubjectElementDTO[];
  identifierType?: string;
  language?: string;
}

export interface DataSubjectCustomPreferenceOption {
  /** Format: uuid */
  Id?: string;
}

export interface DataSubjectCustomPreferences {
  /** Format: uuid */
  Id?: string;
  Options?: DataSubjectCustomPreferenceOption[];
}

export interface DataSubjectDeleteRequestV2 {
  dataSubjectGuids?: string[];
  /** Format: date-time */
  fromCreatedDate?: string;
  /** Format: date-time */
  fromInteractionDate?: string;
  identifiers?: string[];
  removePIInfo?: boolean;
  retainReceiptsTransactions?: boolean;
  /** Format: date-time */
  toCreatedDate?: string;
  /** Format: date-time */
  toInteractionDate?: string;
}

export interface DataSubjectDeleteRequestV4 {
  identifier: string;
  retainReceipts: boolean;
}

export interface DataSubjectDetail {
  additionalIdMessages?: AdditionalIdInvalidScenarios[];
  canBePrimary?: boolean;
  elements?: DataSubjectElementDTO[];
  /** Format: uuid */
  id?: string;
  identifier: string;
  identifierType: string;
  messages?: string[];
}

export interface DataSubjectElement {
  linked?: boolean;
  name: string;
  value?: unknown;
}

export interface DataSubjectElementDTO {
  /** Format: date-time */
  interactionDate?: string;
  linked?: boolean;
  name: string;
  value?: unknown;
}

export interface DataSubjectElementResponse {
  doNotCall?: boolean;
  linked?: boolean;
  name?: string;
  value?: unknown;
}

export interface DataSubjectElementSearch {
  name?: string;
  value?: string;
}

export interface DataSubjectElementV2 {
  doNotCall?: boolean;
  linked: boolean;
  name: string;
  value: unknown;
}

export interface DataSubjectEntryDetailed {
  /** Format: date-time */
  addedDate?: string;
  canBePrimary?: boolean;
  /** Format: uuid */
  id?: string;
  identifier: string;
  identifierType: string;
  isPrimary?: boolean;
  magicLinkToken?: string;
  magicLinkTokenEncoded?: string;
  /** Format: int64 */
  numberOfLinkedGroups?: number;
  organizations?: string[];
}

export interface DataSubjectEntryPage {
  /** Format: uuid */
  id?: string;
  identifier: string;
  identifierType: string;
}

export interface DataSubjectForPurposeInformation {
  CustomPreferences?: CustomPreferenceInformation[];
  DataSubjectId: string;
  /** Format: date-time */
  FirstTransactionDate?: string;
  /** Format: date-time */
  LastTransactionDate?: string;
  Status: "ACTIVE" | "WITHDRAWN" | "EXPIRED" | "NOT GIVEN" | "PENDING" | "OPT OUT";
  Topics?: TopicInformation[];
}

export interface DataSubjectGeolocation {
  Country?: string;
  /** Format: date-time */
  CreatedDate?: string;
  /** Format: uuid */
  DataSubjectId?: string;
  /** Format: uuid */
  ReceiptGuid?: string;
  State?: string;
  StateName?: string;
}

export interface DataSubjectGeolocationResponse {
  country?: string;
  /** Format: uuid */
  dataSubjectId?: string;
  /** Format: uuid */
  receiptGuid?: string;
  state?: string;
  stateName?: string;
}

export interface DataSubjectInformation {
  /** Format: uuid */
  id?: string;
  identifier?: string;
}

export interface DataSubjectInformationDto {
  /** Format: uuid */
  id?: string;
  identifier?: string;
  purposes?: DataSubjectPurposeInformation[];
}

export interface DataSubjectInformationResponse {
  attachments?: DataSubjectAttachmentResponse[];
  consentGroups?: string[];
  consentStrings?: ConsentStringResponse[];
  /** Format: date-time */
  createdDate?: string;
  dataElements?: DataSubjectElementResponse[];
  doNotCall?: boolean;
  /** Format: uuid */
  id?: string;
  identifier?: string;
  identifierType?: string;
  language?: string;
  /** Format: uuid */
  lastReceiptGuid?: string;
  /** Format: date-time */
  lastTransactionDate?: string;
  /** Format: date-time */
  lastUpdatedDate?: string;
  latestGeoLocation?: DataSubjectGeolocationResponse;
  latestSource?: DataSubjectSourceResponse;
  linkTokens?: EmailLinkTokenResponse[];
  notices?: NoticeDetailResponse[];
  profiles?: DataSubjectProfileResponse[];
  testDataSubject?: boolean;
}

export interface DataSubjectPreferencesRequest {
  DsDataElements?: {
    [key: string]: unknown;
  };
  Language?: string;
  Purposes: DataSubjectPurposesRequest[];
  dsDataElements?: {
    [key: string]: unknown;
  };
}

export interface DataSubjectPreferencesResponse {
  Language?: string;
  Purposes?: DataSubjectPurposesResponse[];
}

export interface DataSubjectProfile {
  /** Format: date-time */
  createdDate?: string;
  dataElements?: DataSubjectElement[];
  /** Format: uuid */
  id?: string;
  identifier?: string;
  language?: string;
  /** Format: date-time */
  lastUpdatedDate?: string;
  linkToken?: string;
  purposes?: DataSubjectProfilePurpose[];
  testDataSubject?: boolean;
}

export interface DataSubjectProfileCustomPreference {
  /** Format: uuid */
  Id: string;
  Name: string;
  Options?: DataSubjectProfileCustomPreferenceOption[];
}

export interface DataSubjectProfileCustomPreferenceDto {
  /** Format: uuid */
  id?: string;
  name?: string;
  options?: DataSubjectProfileCustomPreferenceOptionDto[];
}

export interface DataSubjectProfileCustomPreferenceOption {
  /** Format: uuid */
  Id: string;
  IsConsented: boolean;
  Name: string;
}

export interface DataSubjectProfileCustomPreferenceOptionDto {
  /** Format: uuid */
  Id?: string;
  name?: string;
}

export interface DataSubjectProfileDto {
  /** Format: date-time */
  CreatedDate?: string;
  DataElements?: UniversalConsentPreferenceManagDataSubjectElementDto[];
  /** Format: uuid */
  Id?: string;
  Identifier?: string;
  Language?: string;
  /** Format: date-time */
  LastUpdatedDate?: string;
  LatestGeolocation?: DataSubjectGeolocation;
  LatestSource?: DataSubjectSource;
  LinkToken?: string;
  Notices?: CollectionPointNoticeWithVersionV1[];
  Purposes?: DataSubjectProfilePurposeDto[];
  TestDataSubject?: boolean;
  attachments?: ConsentAttachmentResponse[];
  doNotCall?: boolean;
}

export interface DataSubjectProfilePurpose {
  /** Format: date-time */
  consentDate?: string;
  /** Format: date-time */
  expiryDate?: string;
  /** Format: date-time */
  firstTransactionDate?: string;
  /** Format: uuid */
  id?: string;
  /** Format: date-time */
  lastInteractionDate?: string;
  /** Format: uuid */
  lastReceiptId?: string;
  /** Format: uuid */
  lastTransactionCollectionPointId?: string;
  /** Format: int64 */
  lastTransactionCollectionPointVersion?: number;
  /** Format: date-time */
  lastTransactionDate?: string;
  /** Format: date-time */
  lastUpdatedDate?: string;
  name?: string;
  purposeNote?: PurposeNote;
  status?: string;
  /** Format: int64 */
  totalTransactionCount?: number;
  /** Format: int64 */
  version?: number;
  /** Format: date-time */
  withdrawalDate?: string;
}

export interface DataSubjectProfilePurposeDto {
  /** Format: date-time */
  ConsentDate?: string;
  CustomPreferences?: DataSubjectProfileCustomPreference[];
  /** Format: date-time */
  ExpiryDate?: string;
  /** Format: date-time */
  FirstTransactionDate?: string;
  Geolocation?: DataSubjectGeolocation;
  GroupEffectiveStatus?: PurposesGroupEffectiveStatus[];
  /** Format: uuid */
  Id?: string;
  /** Format: date-time */
  LastInteractionDate?: string;
  /** Format: uuid */
  LastReceiptId?: string;
  /** Format: uuid */
  LastTransactionCollectionPointId?: string;
  /** Format: int64 */
  LastTransactionCollectionPointVersion?: number;
  /** Format: date-time */
  LastTransactionDate?: string;
  /** Format: date-time */
  LastUpdatedDate?: string;
  Name?: string;
  PurposeNote?: PurposeNoteDto;
  Status?: string;
  Topics?: DataSubjectProfileTopic[];
  /** Format: int64 */
  TotalTransactionCount?: number;
  /** Format: int64 */
  Version?: number;
  /** Format: date-time */
  WithdrawalDate?: string;
  attributes?: {
    [key: string]: string[];
  };
}

export interface DataSubjectProfileResponse {
  attachments?: DataSubjectAttachmentResponse[];
  attributes?: {
    [key: string]: string[];
  };
  /** Format: date-time */
  consentDate?: string;
  customPreferences?: DsProfileCustomPreferenceResponse[];
  customPreferencesMap?: {
    [key: string]: string[];
  };
  /** Format: date-time */
  expiryDate?: string;
  /** Format: date-time */
  firstTransactionDate?: string;
  geolocation?: DataSubjectGeolocationResponse;
  /** Format: uuid */
  id?: string;
  identifier?: string;
  /** Format: date-time */
  lastInteractionDate?: string;
  /** Format: uuid */
  lastReceiptId?: string;
  /** Format: uuid */
  lastTransactionCollectionPointId?: string;
  /** Format: int64 */
  lastTransactionCollectionPointVersion?: number;
  /** Format: date-time */
  lastTransactionDate?: string;
  /** Format: date-time */
  lastUpdatedDate?: string;
  name?: string;
  purposeNote?: PurposeNoteResponse;
  source?: DataSubjectSourceResponse;
  status?: string;
  topics?: DataSubjectProfileTopicResponse[];
  topicsList?: string[];
  /** Format: int64 */
  totalTransactionCount?: number;
  /** Format: int64 */
  version?: number;
  /** Format: date-time */
  withdrawalDate?: string;
}

export interface DataSubjectProfileResponseSlice {
  content?: DataSubjectProfileResponse[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: PageableObject;
  requestContinuation?: string;
  /** Format: int32 */
  size?: number;
  sort?: SortObject;
}

export interface DataSubjectProfileSlice {
  content?: DataSubjectProfileDto[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: UniversalConsentPreferenceManagPageableObject;
  /** Format: int32 */
  size?: number;
  sort?: UniversalConsentPreferenceManagSortObject;
}

export interface DataSubjectProfileTopic {
  /** Format: uuid */
  Id: string;
  IsConsented: boolean;
  Name: string;
}

export interface DataSubjectProfileTopicResponse {
  /** Format: uuid */
  id?: string;
  name?: string;
}

export interface DataSubjectProfiles {
  LinkToken?: string;
  /** Format: date-time */
  createdDate?: string;
  dataElements?: DSPreferneceCacheDataSubjectElementDto[];
  dsAttachments?: CosmosDsAttachment[];
  /** Format: uuid */
  id?: string;
  identifier?: string;
  language?: string;
  /** Format: date-time */
  lastUpdatedDate?: string;
  latestGeoLocation?: DSPreferneceCacheDataSubjectGeolocation;
  notices?: CollectionPointNoticeProfiles[];
  purposes?: DataSubjectProfilesPurpose[];
  testDataSubject?: boolean;
}

export interface DataSubjectProfilesPurpose {
  Preferences?: {
    [key: string]: string[];
  };
  attributes?: {
    [key: string]: string[];
  };
  /** Format: date-time */
  consentDate?: string;
  customPreferences?: DataSubjectProfileCustomPreferenceDto[];
  /** Format: date-time */
  expiryDate?: string;
  /** Format: date-time */
  firstTransactionDate?: string;
  geolocation?: DSPreferneceCacheDataSubjectGeolocation;
  /** Format: uuid */
  id?: string;
  /** Format: date-time */
  lastInteractionDate?: string;
  /** Format: uuid */
  lastReceiptId?: string;
  /** Format: uuid */
  lastTransactionCollectionPointId?: string;
  /** Format: int64 */
  lastTransactionCollectionPointVersion?: number;
  /** Format: date-time */
  lastTransactionDate?: string;
  /** Format: date-time */
  lastUpdatedDate?: string;
  name?: string;
  preferences?: string[];
  purposeAttachments?: CosmosDsAttachment[];
  purposeNote?: DSPreferneceCachePurposeNoteDto;
  status?: string;
  topics?: DSPreferneceCacheDataSubjectProfileTopic[];
  /** Format: int64 */
  totalTransactionCount?: number;
  /** Format: int64 */
  version?: number;
  /** Format: date-time */
  withdrawalDate?: string;
}

export interface DataSubjectProfilesSlice {
  content?: DataSubjectProfiles[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: DSPreferneceCachePageableObject;
  /** Format: int32 */
  size?: number;
  sort?: DSPreferneceCacheSortObject;
}

export interface DataSubjectPurposeInformation {
  effectiveStatus?: string;
  /** Format: uuid */
  id?: string;
  status?: string;
  /** Format: int64 */
  version?: number;
}

export interface DataSubjectPurposesRequest {
  CustomPreferences?: DataSubjectCustomPreferences[];
  /** Format: uuid */
  Id: string;
  Topics?: DataSubjectTopics[];
}

export interface DataSubjectPurposesResponse {
  /** Format: uuid */
  Id?: string;
  /** Format: uuid */
  ReceiptGuid?: string;
  Status?: boolean;
  messages?: string[];
}

export interface DataSubjectResponse {
  attachments?: DataSubjectAttachmentResponse[];
  consentGroups?: string[];
  /** Format: date-time */
  createdDate?: string;
  dataElements?: DataSubjectElementResponse[];
  doNotCall?: boolean;
  /** Format: uuid */
  id?: string;
  identifier?: string;
  identifierType?: string;
  language?: string;
  /** Format: uuid */
  lastReceiptGuid?: string;
  /** Format: date-time */
  lastTransactionDate?: string;
  /** Format: date-time */
  lastUpdatedDate?: string;
  latestGeoLocation?: DataSubjectGeolocationResponse;
  latestSource?: DataSubjectSourceResponse;
  notices?: NoticeDetailResponse[];
  testDataSubject?: boolean;
}

export interface DataSubjectResponseSlice {
  content?: DataSubjectResponse[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: PageableObject;
  requestContinuation?: string;
  /** Format: int32 */
  size?: number;
  sort?: SortObject;
}

export interface DataSubjectSearch {
  dataElements?: DataSubjectElementSearch[];
  /** Format: uuid */
  id?: string;
  identifier?: string;
  /** @default false */
  ignoreDefaultSort?: boolean;
  /** @default true */
  includeCounts?: boolean;
  includeDataSubjectsWithOutPurposeTransactions?: boolean;
  language?: string;
  /** @default false */
  linkTokens?: boolean;
  /** @default false */
  linkedDS?: boolean;
  orgIds?: string[];
  updatedSince?: string;
  updatedUntil?: string;
}

export interface DataSubjectSearchByElementRequest {
  dataElementName?: string;
  dataElementValue?: string;
  requestContinuation?: string;
}

export interface DataSubjectSearchResponse {
  continuationToken?: string;
  data?: DataSubjectProfile[];
}

export interface DataSubjectSliceV2 {
  content?: DataSubjectV2[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: UniversalConsentPreferenceManagPageableObject;
  /** Format: int32 */
  size?: number;
  sort?: UniversalConsentPreferenceManagSortObject;
}

export interface DataSubjectSource {
  /** Format: date-time */
  CreatedDate?: string;
  /** Format: uuid */
  DataSubjectId?: string;
  /** Format: uuid */
  ReceiptGuid?: string;
  content?: string;
  type?: string;
}

export interface DataSubjectSourceResponse {
  /** Format: uuid */
  dataSubjectId?: string;
  /** Format: uuid */
  receiptGuid?: string;
  sourceContent?: string;
  sourceType?: string;
}

export interface DataSubjectTopics {
  /** Format: uuid */
  Id?: string;
}

export interface DataSubjectV2 {
  /** Format: date-time */
  createdDate?: string;
  dataElements?: {
    [key: string]: unknown;
  };
  dataElementsMetaData?: DataSubjectElementV2[];
  doNotCall?: boolean;
  /** Format: uuid */
  id?: string;
  identifier?: string;
  identifierType?: string;
  language?: string;
  /** Format: date-time */
  lastUpdatedDate?: string;
  linkToken?: string;
  testDataSubject?: boolean;
}

export interface DeduplicateDataSubjectsInput {
  body: AdditionalIdentifierMergeRequest;
}

export interface DeduplicateDataSubjectsOfMergeRequestInput {
  path: {
    /** Format: uuid */
    mergeRequestId: string;
  };
}

export interface DeleteCrossDeviceConsentsAndReceiptsInput {
  body: CrossDeviceConsentDeleteRequest;
}

export interface DeleteDataSubjectByPurposeRequest {
  deletePurposeFromAllDataSubjects?: boolean;
  importId?: string;
  /** Format: uuid */
  jobGuid?: string;
  retainTransactions?: boolean;
}

export interface DeleteDataSubjectGroupInput {
  path: {
    /** Format: uuid */
    linkedIdentityGroupId: string;
  };
}

export interface DeleteDataSubjectInput {
  body: DataSubjectDeleteRequestV4;
}

export interface DeleteDataSubjectsInput {
  body: DataSubjectDeleteRequestV2;
}

export interface DeletePurposeFromDataSubject {
  dataSubjects?: string[];
  identifiers?: string[];
  purposes?: string[];
  retainTransactions?: boolean;
}

export interface DeletePurposeFromDataSubjectV4 {
  identifier: string;
  purposes: string[];
  retainReceipts?: boolean;
}

export interface DeletePurposeFromDataSubjectsInput {
  path: {
    /** Format: uuid */
    purposeGuid: string;
  };
  body: DeleteDataSubjectByPurposeRequest;
}

export interface DeletePurposesFromDataSubjectInput {
  body: DeletePurposeFromDataSubject;
}

export interface DeletePurposesFromDataSubjectsInput {
  body: DeletePurposeFromDataSubjectV4;
}

export interface DeleteScheduledExportInput {
  path: {
    /** Format: uuid */
    mergeRequestGuid: string;
  };
}

export interface DeletionCertificateResponse {
  /** Format: date-time */
  deleteTime?: string;
  deleteType?: "RETENTION" | "API";
  /** Format: uuid */
  objectId?: string;
  objectType?: "RECEIPT" | "DATA_SUBJECT" | "DATA_SUBJECT_PROFILE";
  /** Format: uuid */
  retentionPolicyRuleId?: string;
}

export interface DeletionCertificateSlice {
  content?: DeletionCertificateResponse[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: PageableObject;
  requestContinuation?: string;
  /** Format: int32 */
  size?: number;
  sort?: SortObject;
}

export interface DoubleOptInExcludedPurposes {
  excludeFromDoubleOptIn: boolean;
  /** Format: uuid */
  purposeGuid: string;
}

export interface DownStreamRuleAction {
  actionType?: "SEND_EMAIL" | "DATA_SUBJECT_UPDATE" | "DATA_SUBJECT_PROFILE_UPDATE" | "PUBLISH_INTEGRATION_EVENT";
  ruleAction?: string;
  ruleActionParameter?: string;
}

export interface DownloadAllConsentAttachmentsInput {
  path: {
    identifier: string;
  };
}

export interface DownloadConsentAttachmentInput {
  path: {
    /** Format: uuid */
    attachmentId: string;
  };
  headers: {
    identifier: string;
  };
}

export interface DsAttachments {
  /** Format: uuid */
  id?: string;
}

export interface DsGeolocation {
  country?: string;
  purposeIds?: string[];
  state?: string;
  stateName?: string;
}

export interface DsProfileCustomPreferenceOptionResponse {
  /** Format: uuid */
  id?: string;
  name?: string;
}

export interface DsProfileCustomPreferenceResponse {
  /** Format: uuid */
  id?: string;
  name?: string;
  options?: DsProfileCustomPreferenceOptionResponse[];
}

export interface DsPurposeScope {
  key?: string;
  value?: string;
}

export interface EditPurpose {
  /** Format: int64 */
  ConsentLifeSpan: number;
  CustomPreferenceIds?: string[];
  DefaultLanguage?: string;
  Description: string;
  EnableGeolocation?: boolean;
  ExpiryDateType?: "LAST_TRANSACTION_DATE" | "CONSENT_DATE";
  HardOptOutDisplayFormat?: "HIDE" | "LOCK";
  HardOptOutMessage?: string;
  ImplicitConsentConfirmDesc?: string;
  /** Format: int64 */
  ImplicitConsentLifeSpan?: number;
  IsMajorVersion?: boolean;
  Languages?: PurposeLanguage[];
  /** Format: int64 */
  LastMajorVersion?: number;
  Name: string;
  Organizations?: string[];
  /** Format: uuid */
  ParentPurposeId?: string;
  PurposeCategory?: AttributeValueInformation;
  Status: "DRAFT" | "ACTIVE" | "RETIRED";
  TopicIds?: string[];
  Type?: "STANDARD" | "COOKIE" | "IAB" | "MOBILE" | "NOTIFICATION_OPT_OUT";
  /** Format: int64 */
  Version: number;
  VersionNotes?: string;
  attributeValues?: {
    [key: string]: AttributeValueInformation[];
  };
}

export interface ElementPagePublicAPI {
  /** Format: uuid */
  id?: string;
  languages?: TranslationPagePublicAPI[];
  /** Format: int64 */
  order?: number;
}

export interface EmailLinkTokenResponse {
  /** Format: date-time */
  createdDate?: string;
  /** Format: date-time */
  expiryDate?: string;
  identifier?: string;
  token?: string;
}

export interface EmailLinkTokenSlice {
  content?: EmailLinkTokenResponse[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: PageableObject;
  requestContinuation?: string;
  /** Format: int32 */
  size?: number;
  sort?: SortObject;
}

export interface GenerateExportOfDuplicateDataSubjectsInput {
  path: {
    /** Format: uuid */
    mergeRequestId: string;
  };
  headers: {
    /** Format: uuid */
    userGuid: string;
  };
}

export interface GetCollectionPointTokenInput {
  path: {
    /** Format: uuid */
    collectionpointGuid: string;
  };
  query?: {
    /** Format: int64 */
    version?: number;
    state?: "ACTIVE" | "DRAFT" | "RETIRED" | "INACTIVE";
  };
}

export interface GetConsentGroupInput {
  path: {
    /** Format: uuid */
    consentGroupGuid: string;
  };
}

export interface GetDataSubjectDetailsInput {
  query?: {
    includeConsentGroups?: boolean;
    includeAttachments?: boolean;
    includeNotices?: boolean;
    /** @default false */
    includeConsentStrings?: boolean;
    /** @default false */
    isDNCInclude?: boolean;
  };
  headers: {
    identifier: string;
  };
}

export interface GetDataSubjectGroupInput {
  path: {
    /** Format: uuid */
    linkedIdentityGroupId: string;
  };
  query?: {
    displayOrganizations?: boolean;
  };
}

export interface GetDataSubjectInput {
  query?: {
    includeInstantLinkToken?: boolean;
    isDNCInclude?: boolean;
  };
  headers: {
    identifier: string;
  };
}

export interface GetDataSubjectSPreferencesInAPreferenceCenterInput {
  path: {
    /** Format: uuid */
    prefcenterId: string;
  };
  query?: {
    /** @deprecated */
    identifier?: string;
  };
  headers?: {
    identifier?: string;
  };
}

export interface GetDataSubjectTokenInput {
  headers: {
    identifier: string;
  };
}

export interface GetDataSubjectV4Input {
  query?: {
    /** @default false */
    isDNCInclude?: boolean;
  };
  headers: {
    identifier: string;
  };
}

export interface GetIndexCreationStatusInput {
  path: {
    /** Format: uuid */
    runId: string;
  };
}

export interface GetListOfAllPurposeDetailsByDataSubjectInput {
  query?: {
    /** @default 0 */
    page?: number;
    /** @default 20 */
    size?: number;
    /** @default lastUpdatedDate,desc */
    sort?: "lastUpdatedDate,asc" | "lastUpdatedDate,desc";
  };
  headers: {
    identifier: string;
    requestContinuation?: string;
  };
}

export interface GetListOfAllPurposeDetailsForAllDataSubjectsInput {
  query: {
    /** Format: uuid */
    collectionPointId?: string;
    /** Format: uuid */
    purposeId?: string;
    status?: "EXPIRED" | "WITHDRAWN" | "NO_CONSENT" | "PENDING" | "ACTIVE" | "OPT_OUT" | "ALWAYS_ACTIVE" | "HARD_OPT_OUT" | "EXTEND" | "CHANGE_PREFERENCES" | "NOT_OPT_OUT" | "OPT_IN" | "IMPLICIT";
    /** Format: date-time */
    updatedSince: string;
    /** Format: date-time */
    updatedUntil: string;
    /** @default 0 */
    page?: number;
    /** @default 20 */
    size?: number;
    /** @default lastUpdatedDate,desc */
    sort?: "lastUpdatedDate,asc" | "lastUpdatedDate,desc";
  };
  headers?: {
    requestContinuation?: string;
  };
}

export interface GetListOfCollectionPointsInput {
  query?: {
    /** Format: uuid */
    dataElementGuid?: string;
    /** Format: uuid */
    organizationId?: string;
    /**
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Format: int32
     * @default 20
     */
    size?: number;
    sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | "status,asc" | "status,desc" | "version,asc" | "version,desc";
    name?: string;
    /** Format: uuid */
    purposeGuid?: string;
    collectionPointType?: "COOKIE" | "WEB_FORM" | "API" | "MOBILE_SDK" | "EMAIL" | "CALL_CENTER" | "PAPER" | "IN_PERSON" | "OTHER";
    consentType?: "EXPLICIT" | "IMPLIED" | "NOT_APPLICABLE";
    status?: "DRAFT" | "ACTIVE" | "RETIRED" | "INACTIVE" | "ARCHIVED";
  };
}

export interface GetListOfCollectionPointsV2Input {
  query?: {
    /** Format: uuid */
    organizationId?: string;
    /** Format: uuid */
    id?: string;
    version?: number;
    status?: "DRAFT" | "ACTIVE" | "RETIRED" | "INACTIVE";
    /** @default 0 */
    page?: number;
    /** @default 20 */
    size?: number;
    /** @default createdDate,desc */
    sort?: "id,asc" | "id,desc" | "name,asc" | "name,desc" | "status,asc" | "status,desc" | "version,asc" | "version,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | "activationDate,asc" | "activationDate,desc" | "collectionPointType,asc" | "collectionPointType,desc";
  };
}

export interface GetListOfConsentGroupsInput {
  query?: {
    name?: string;
  };
}

export interface GetListOfDataSubjectGroupAssociationsByDataSubjectInput {
  query?: {
    /** Format: uuid */
    linkedIdentityGroupId?: string;
  };
  headers: {
    identifier: string;
  };
}

export interface GetListOfDataSubjectGroupMembersInput {
  path: {
    /** Format: uuid */
    dataSubjectGroupId: string;
  };
  query?: {
    /** @default 0 */
    page?: number;
    /** @default 20 */
    size?: number;
    sort?: "addedDate,asc" | "addedDate,desc";
  };
  headers?: {
    requestContinuation?: string;
  };
}

export interface GetListOfDataSubjectGroupsInput {
  query?: {
    displayOrganizations?: boolean;
    /** @default 0 */
    page?: number;
    /** @default 20 */
    size?: number;
    sort?: "lastModifiedDate,asc" | "lastModifiedDate,desc" | "lastUpdatedDate,asc" | "lastUpdatedDate,desc" | "expiryDate,asc" | "expiryDate,desc" | "addedDate,asc" | "addedDate,desc" | "createdDate,asc" | "createdDate,desc";
  };
  headers?: {
    primaryDataSubjectIdentifier?: string;
    primaryDataSubjectIdentifierType?: string;
    requestContinuation?: string;
  };
}

export interface GetListOfDataSubjectGroupsV4Input {
  query?: {
    /** @default 0 */
    page?: number;
    /** @default 20 */
    size?: number;
    /** @default createdDate,desc */
    sort?: "createdDate,asc" | "createdDate,desc";
  };
  headers?: {
    requestContinuation?: string;
    groupName?: string;
  };
}

export interface GetListOfDataSubjectTokensInput {
  query?: {
    /** Format: date-time */
    since?: string;
    /** Format: date-time */
    until?: string;
    /** @default 0 */
    page?: number;
    /** @default 20 */
    size?: number;
    sort?: "id,asc" | "id,desc" | "tokenId,asc" | "tokenId,desc" | "expiryDate,asc" | "expiryDate,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | "createdBy,asc" | "createdBy,desc" | "lastModifiedBy,asc" | "lastModifiedBy,desc" | "dataSubject.guid,asc" | "dataSubject.guid,desc" | "dataSubject.identifier,asc" | "dataSubject.identifier,desc";
  };
  headers?: {
    identifier?: string;
  };
}

export interface GetListOfDataSubjectTokensV4Input {
  query: {
    /** Format: date-time */
    fromDate: string;
    /** Format: date-time */
    toDate: string;
    /** @default 0 */
    page?: number;
    /** @default 20 */
    size?: number;
    /** @default expiryDate,asc */
    sort?: "expiryDate,asc" | "expiryDate,desc";
  };
  headers?: {
    requestContinuation?: string;
  };
}

export interface GetListOfDataSubjectsByPurposeInput {
  path: {
    /** Format: uuid */
    purposeId: string;
  };
  query?: {
    /** Format: date-time */
    lastTransactionDate?: string;
    transactionStatus?: "ACTIVE" | "WITHDRAWN" | "EXPIRED";
    /** @default false */
    includeCustomPreferences?: boolean;
  };
}

export interface GetListOfDataSubjectsInput {
  query?: {
    /** Format: date-time */
    since?: string;
    /** Format: date-time */
    toDate?: string;
    /** Format: date-time */
    updatedSince?: string;
    /** @deprecated */
    identifier?: string;
    /** Format: uuid */
    purposeGuid?: string;
    /** Format: uuid */
    collectionPointGuid?: string;
    collectionPointName?: string;
    properties?: string;
    includeEffectiveStatus?: boolean;
    /** Format: uuid */
    linkedIdentityGroupId?: string;
    includeConsentAttachments?: boolean;
    isDNCInclude?: boolean;
    includeDSWithNoOrg?: boolean;
    includeGeolocation?: boolean;
    /** @default 0 */
    page?: number;
    /** @default 20 */
    size?: number;
    /** @default lastModifiedDate,desc */
    sort?: "id,asc" | "id,desc" | "identifier,asc" | "identifier,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | "lastTransactionDate,asc" | "lastTransactionDate,desc" | "identifierType,asc" | "identifierType,desc";
  };
  headers?: {
    identifier?: string;
    dataElementName?: string;
    dataElementValue?: string;
    requestContinuation?: string;
  };
}

export interface GetListOfDataSubjectsV2Input {
  query?: {
    /** @default 0 */
    page?: number;
    /** @default 20 */
    size?: number;
    /** Format: date-time */
    updatedSince?: string;
    /** Format: date-time */
    updatedUntil?: string;
    /** Format: uuid */
    id?: string;
    language?: string;
    properties?: string;
    /** @default false */
    includeDataSubjectsWithOutPurposeTransactions?: boolean;
    isDNCInclude?: boolean;
  };
  headers?: {
    identifier?: string;
    dataElementName?: string;
    dataElementValue?: string;
  };
}

export interface GetListOfDataSubjectsV3Input {
  query?: {
    /** Format: date-time */
    updatedSince?: string;
    /** Format: date-time */
    updatedUntil?: string;
    /** Format: uuid */
    collectionPointGuid?: string;
    /** Format: uuid */
    purposeGuid?: string;
    /** @default 0 */
    page?: number;
    /** @default 20 */
    size?: number;
    /** @default lastUpdatedDate,desc */
    sort?: "lastUpdatedDate,asc" | "lastUpdatedDate,desc";
  };
  headers?: {
    identifier?: string;
    dataElementName?: string;
    dataElementValue?: string;
    requestContinuation?: string;
  };
}

export interface GetListOfDataSubjectsV4Input {
  query: {
    /** Format: date-time */
    fromDate: string;
    /** Format: date-time */
    toDate: string;
    /** @default false */
    isDNCInclude?: boolean;
    /** @default 0 */
    page?: number;
    /** @default 20 */
    size?: number;
    /** @default lastModifiedDate,desc */
    sort?: "lastModifiedDate,asc" | "lastModifiedDate,desc" | "createdDate,asc" | "createdDate,desc";
  };
  headers?: {
    requestContinuation?: string;
  };
}

export interface GetListOfDeletionCertificatesInput {
  query?: {
    /** @default 0 */
    page?: number;
    /** @default 20 */
    size?: number;
  };
  headers: {
    requestContinuation?: string;
    identifier: string;
  };
}

export interface GetListOfPreferenceCentersInput {
  query?: {
    /** @default 0 */
    page?: number;
    /** @default 20 */
    size?: number;
    sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | "status,asc" | "status,desc" | "version,asc" | "version,desc";
    /** Format: uuid */
    dataElementGuid?: string;
  };
}

export interface GetListOfPurposePreferencesInput {
  query?: {
    /** @default 0 */
    page?: number;
    /** @default 20 */
    size?: number;
    sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | "selectionType,asc" | "selectionType,desc";
  };
}

export interface GetListOfPurposeVersionsInput {
  query?: {
    /** @default false */
    latestVersion?: boolean;
    /** @default false */
    includeRetired?: boolean;
    /** Format: uuid */
    organization?: string;
    /** @default false */
    includeCustomPreferences?: boolean;
    /** @default false */
    includeTopics?: boolean;
    /** Format: date-time */
    fromLastModifiedDate?: string;
    /** Format: date-time */
    toLastModifiedDate?: string;
    /** @default 0 */
    page?: number;
    /** @default 20 */
    size?: number;
    sort?: "guid,asc" | "guid,desc" | "name,asc" | "name,desc" | "description,asc" | "description,desc" | "version,asc" | "version,desc" | "purposeStatus,asc" | "purposeStatus,desc" | "purposeType,asc" | "purposeType,desc" | "consentLifeSpan,asc" | "consentLifeSpan,desc" | "implicitConsentLifeSpan,asc" | "implicitConsentLifeSpan,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | "createdBy,asc" | "createdBy,desc" | "lastModifiedBy,asc" | "lastModifiedBy,desc" | "publishedDate,asc" | "publishedDate,desc" | "retireOnDate,asc" | "retireOnDate,desc" | "publishedBy,asc" | "publishedBy,desc" | "externalReference,asc" | "externalReference,desc" | "defaultConsentStatus,asc" | "defaultConsentStatus,desc";
  };
}

export interface GetListOfPurposesForADataSubjectInput {
  query?: {
    /** @deprecated */
    identifier?: string;
    /** @default 0 */
    page?: number;
    /** @default 20 */
    size?: number;
    /** @default issuedAt,desc */
    sort?: "id,asc" | "id,desc" | "issuedAt,asc" | "issuedAt,desc" | "withdrawalDate,asc" | "withdrawalDate,desc" | "collectionPointGuid,asc" | "collectionPointGuid,desc" | "purposeGuid,asc" | "purposeGuid,desc" | "status,asc" | "status,desc";
  };
  headers?: {
    identifier?: string;
  };
}

export interface GetListOfPurposesInput {
  query?: {
    /** @default 0 */
    page?: number;
    /** @default 20 */
    size?: number;
    /** @default name,asc */
    sort?: "id,asc" | "id,desc" | "name,asc" | "name,desc" | "purposeStatus,asc" | "purposeStatus,desc" | "purposeType,asc" | "purposeType,desc" | "version,asc" | "version,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | "publishedDate,asc" | "publishedDate,desc";
  };
}

export interface GetListOfReceiptDetailsByDataSubjectInput {
  query?: {
    /** @default false */
    includeNotgiven?: boolean;
    /** @default 0 */
    page?: number;
    /** @default 50 */
    size?: number;
  };
  headers: {
    identifier: string;
  };
}

export interface GetListOfReceiptsByDataSubjectInput {
  headers: {
    identifier: string;
  };
}

export interface GetListOfReceiptsInput {
  query?: {
    /** Format: uuid */
    collectionPointGuid?: string;
    /** Format: uuid */
    receiptId?: string;
    /** Format: uuid */
    purposeGuid?: string;
    /** Format: uuid */
    organizationId?: string;
    /** Format: date-time */
    fromDate?: string;
    /** Format: date-time */
    toDate?: string;
    /** @default false */
    includeDataElements?: boolean;
    /** @default false */
    includeArchived?: boolean;
    /** @deprecated */
    isAnonymous?: boolean;
    /** @default false */
    includeConsentStrings?: boolean;
    /**
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Format: int32
     * @default 20
     */
    size?: number;
    /** @default consentCreationDate,desc */
    sort?: "consentCreationDate,asc" | "consentCreationDate,desc";
  };
  headers?: {
    identifier?: string;
    dataElementName?: string;
    dataElementValue?: string;
  };
  body: ContinuationToken;
}

export interface GetListOfScheduledExportsInput {
  query: {
    /** @default 0 */
    page: number;
    size: number;
  };
}

export interface GetListOfTransactionsInput {
  query?: {
    /** Format: date-time */
    fromDate?: string;
    /** Format: date-time */
    toDate?: string;
    /** Format: uuid */
    collectionPointGuid?: string;
    /**
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Format: int32
     * @default 20
     */
    size?: number;
    /** @default consentCreationDate,desc */
    sort?: "consentCreationDate,asc" | "consentCreationDate,desc";
  };
  body: ContinuationToken;
}

export interface GetOptimizedListOfAllPurposeDetailsForAllDataSubjectsInput {
  query: {
    /** Format: uuid */
    collectionPointId?: string;
    /** Format: uuid */
    purposeId?: string;
    status?: "EXPIRED" | "WITHDRAWN" | "NO_CONSENT" | "PENDING" | "ACTIVE" | "OPT_OUT" | "ALWAYS_ACTIVE" | "HARD_OPT_OUT" | "EXTEND" | "CHANGE_PREFERENCES" | "NOT_OPT_OUT" | "OPT_IN" | "IMPLICIT";
    /** Format: date-time */
    updatedSince: string;
    /** Format: date-time */
    updatedUntil: string;
    /** @default 0 */
    page?: number;
    /** @default 20 */
    size?: number;
  };
  headers?: {
    requestContinuation?: string;
  };
}

export interface GetOptimizedListOfDataSubjectsInput {
  query: {
    /** Format: date-time */
    fromDate: string;
    /** Format: date-time */
    toDate: string;
    /** @default 0 */
    page?: number;
    /** @default 20 */
    size?: number;
  };
  headers?: {
    requestContinuation?: string;
  };
}

export interface GetPreferenceCenterPageSchemaInput {
  path: {
    /** Format: uuid */
    preferencecenterpageid: string;
  };
  query?: {
    /** @default PUBLISHED */
    state?: "PUBLISHED" | "DRAFT";
  };
}

export interface GetPreferenceCenterRootSchemaInput {
  path: {
    /** Format: uuid */
    preferencecenterid: string;
  };
  query?: {
    /** @default PUBLISHED */
    state?: "PUBLISHED" | "DRAFT";
  };
}

export interface GetPreferenceCenterSchemaInput {
  path: {
    /** Format: uuid */
    prefcenterId: string;
  };
  query?: {
    state?: "PUBLISHED" | "DRAFT";
  };
}

export interface GetPurposeDetailsByDataSubjectInput {
  path: {
    /** Format: uuid */
    purposeGuid: string;
  };
  headers: {
    identifier: string;
  };
}

export interface GetPurposeInput {
  path: {
    /** Format: uuid */
    purposeId: string;
  };
  query?: {
    /** @default ACTIVE */
    status?: "ACTIVE" | "DRAFT";
    version?: number;
  };
}

export interface GetPurposePreferenceInput {
  path: {
    /** Format: uuid */
    custompreferenceId: string;
  };
  query?: {
    /** @default false */
    includeTranslations?: boolean;
  };
}

export interface GetReceiptInput {
  path: {
    /** Format: uuid */
    id: string;
  };
  query?: {
    /** @default false */
    includeNotgiven?: boolean;
    /** @default false */
    includeConsentStrings?: boolean;
  };
}

export interface GetScheduledExportInput {
  path: {
    /** Format: uuid */
    mergeRequestGuid: string;
  };
}

export interface HostedWebForm {
  BrandingData?: unknown;
  DefaultLanguageTranslations?: {
    [key: string]: string;
  };
  /** Format: uri */
  DraftLink?: string;
  /** Format: uuid */
  Id?: string;
  IntegrationSettings?: {
    [key: string]: unknown;
  };
  IntegrationUrls?: string[];
  Name: string;
  NewSelectedLanguages?: string[];
  PortalData?: HostedWebFormPortalData;
  ProdPublishVersion?: string;
  /** Format: uuid */
  ProdScriptGuid?: string;
  /** Format: uri */
  PublishedLink?: string;
  SdkVersion: string;
  TestPublishVersion?: string;
  /** Format: uuid */
  TestScriptGuid?: string;
  /** Format: uuid */
  VersionId?: string;
  WebFormData: unknown;
  formTemplate?: string;
  /** Format: uuid */
  previewId?: string;
  supportedScriptVersion?: string[];
}

export interface HostedWebFormPortalData {
  CustomTranslations: {
    [key: string]: {
      [key: string]: string;
    };
  };
  DefaultLanguage: string;
  SelectedLanguage?: string[];
}

export interface IdVersionPair {
  /** Format: uuid */
  Id: string;
  /** Format: int64 */
  Version?: number;
}

export interface JobCreateRequest {
  Description?: string;
  EntityId: string;
  Name: string;
  Token: string;
  Type?: "consent_ds_bulk_actions";
}

export interface JobResponse {
  /** Format: uuid */
  CreatedBy?: string;
  /** Format: date-time */
  CreatedDate?: string;
  Description?: string;
  /** Format: int32 */
  ErrorCount?: number;
  /** Format: uuid */
  Id?: string;
  Name?: string;
  Status?: "Pending" | "In Progress" | "Error" | "Completed";
  /** Format: int32 */
  StatusId?: number;
  TypeId?: string;
}

export interface LinkToken {
  /** Format: date-time */
  CreatedDate?: string;
  DataSubjectId: string;
  /** Format: date-time */
  ExpiryDate?: string;
  LinkToken: string;
  UrlEncodedLinkToken?: string;
}

export interface LinkedIdentityGroup {
  /** Format: date-time */
  addedDate?: string;
  id?: string;
  identifier?: string;
  isPrimary?: boolean;
  name?: string;
}

export interface LinkedIdentityGroupDataSubjectResponse {
  /** Format: date-time */
  addedDate?: string;
  /** Format: uuid */
  id?: string;
  identifier?: string;
  identifierType?: string;
}

export interface LinkedIdentityGroupDetailed {
  /** Format: date-time */
  createdDate?: string;
  dataSubjects?: DataSubjectEntryDetailed[];
  groupName?: string;
  /** Format: uuid */
  id?: string;
  primaryDataSubject?: DataSubjectEntryDetailed;
  primaryDataSubjects?: DataSubjectEntryDetailed[];
}

export interface LinkedIdentityGroupPage {
  /** Format: date-time */
  createdDate?: string;
  groupName?: string;
  /** Format: uuid */
  id?: string;
  isPrimary?: boolean;
  key?: "PRIMARY" | "CHILD" | "GROUP_NAME";
  /** Format: date-time */
  lastModifiedDate?: string;
  /** Format: int64 */
  numberOfDataSubjects?: number;
  organizations?: string[];
  /** Format: uuid */
  primaryDataSubjectId?: string;
  primaryDataSubjectIdentifier?: string;
  primaryDataSubjectIdentifierType?: string;
  primaryDataSubjects?: DataSubjectEntryPage[];
}

export interface LinkedIdentityGroupPageItem {
  /** Format: date-time */
  createdDate?: string;
  /** Format: uuid */
  id?: string;
  /** Format: date-time */
  lastModifiedDate?: string;
  name?: string;
}

export interface LinkedIdentityGroupPageItemSlice {
  content?: LinkedIdentityGroupPageItem[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: PageableObject;
  requestContinuation?: string;
  /** Format: int32 */
  size?: number;
  sort?: SortObject;
}

export interface LinkedIdentityGroupRequest {
  groupName: string;
  memberIdentifiers: string[];
  primaryIdentifiers: string[];
}

export interface LinkedIdentityGroupRequestDetailed {
  groupName?: string;
  identifiers?: string[];
  primaryIdentifier?: string[];
}

export interface LinkedIdentityGroupResponse {
  /** Format: date-time */
  createdDate?: string;
  groupName?: string;
  id?: string;
  memberDataSubjects?: LinkedIdentityGroupDataSubjectResponse[];
  primaryDataSubjects?: LinkedIdentityGroupDataSubjectResponse[];
}

export interface LinkedIdentityGroupSlice {
  content?: LinkedIdentityGroup[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: PageableObject;
  requestContinuation?: string;
  /** Format: int32 */
  size?: number;
  sort?: SortObject;
}

export interface MergeDSRequest {
  customDataElementNames: string[];
  /** Format: int32 */
  duplicateDataSubjectCount?: number;
  jobFrequency: "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY" | "CUSTOM";
  jobStatus?: "PENDING" | "COMPLETED" | "IN_PROGRESS" | "MERGE_REPORT_IN_PROGRESS" | "FAILED" | "CANCELLED";
  mergeCondition: "ANY" | "ALL";
  /** Format: uuid */
  mergeRequestId: string;
  mergeRequestName: string;
  /** Format: int32 */
  totalDataSubjectCount?: number;
  /** Format: date-time */
  triggerTime?: string;
}

export interface NameGuidPair {
  /** Format: uuid */
  guid?: string;
  name?: string;
}

export interface NoticeDetailResponse {
  collectionPoint?: VersionedEntity;
  /** Format: uuid */
  guid?: string;
  /** Format: uuid */
  id?: string;
  name?: string;
  privacyNoticeVersion?: VersionedEntity;
  purposes?: NameGuidPair[];
  type?: "LINKED" | "EMBEDDED";
  url?: string;
}

export interface PCCustomDataElementPagePublicAPI {
  hidden?: boolean;
  /** Format: uuid */
  id?: string;
  languages?: TranslationPagePublicAPI[];
  name?: string;
  /** Format: int64 */
  order?: number;
  readOnly?: boolean;
  required?: boolean;
}

export interface PCCustomPreferenceOptionPagePublicAPI {
  /** Format: uuid */
  id?: string;
  isDefault?: boolean;
  label?: string;
  languages?: TranslationPagePublicAPI[];
  /** Format: int32 */
  order?: number;
}

export interface PCCustomPreferenceOptionRootPublicAPI {
  /** Format: uuid */
  id?: string;
  isDefault?: boolean;
  label?: string;
  languages?: TranslationRootPublicAPI[];
  /** Format: int32 */
  order?: number;
}

export interface PCCustomPreferencePagePublicAPI {
  customPreferenceOptions?: PCCustomPreferenceOptionPagePublicAPI[];
  description?: string;
  displayAs?: "BUTTONS" | "CHECKBOXES";
  /** Format: uuid */
  id?: string;
  languages?: TranslationPagePublicAPI[];
  name?: string;
  /** @default false */
  required?: boolean;
  selectionType?: "SINGLE_CHOICE" | "MULTI_CHOICE";
}

export interface PCCustomPreferenceRootPublicAPI {
  customPreferenceOptions?: PCCustomPreferenceOptionRootPublicAPI[];
  description?: string;
  displayAs?: "BUTTONS" | "CHECKBOXES";
  /** Format: uuid */
  id?: string;
  languages?: TranslationRootPublicAPI[];
  name?: string;
  /** @default false */
  required?: boolean;
  selectionType?: "SINGLE_CHOICE" | "MULTI_CHOICE";
}

export interface PCPurposePagePublicAPI {
  customPreferences?: PCCustomPreferencePagePublicAPI[];
  description?: string;
  /** Format: uuid */
  id?: string;
  implicitConsentConfirmDesc?: string;
  label?: string;
  languages?: TranslationPagePublicAPI[];
  /** Format: int64 */
  order?: number;
  topics?: PCPurposeTopicPagePublicAPI[];
  /** Format: int64 */
  version?: number;
  visibility?: "VISIBLE_TO_ALL" | "VISIBLE_TO_CONSENTED" | "VISIBLE_TO_PRIOR_CONSENTED";
}

export interface PCPurposeRootPublicAPI {
  customPreferences?: PCCustomPreferenceRootPublicAPI[];
  description?: string;
  /** Format: uuid */
  id?: string;
  implicitConsentConfirmDesc?: string;
  label?: string;
  languages?: TranslationRootPublicAPI[];
  /** Format: int64 */
  order?: number;
  topics?: PCPurposeTopicRootPublicAPI[];
  /** Format: int64 */
  version?: number;
  visibility?: "VISIBLE_TO_ALL" | "VISIBLE_TO_CONSENTED" | "VISIBLE_TO_PRIOR_CONSENTED";
}

export interface PCPurposeTopicPagePublicAPI {
  /** Format: uuid */
  id?: string;
  languages?: TranslationPagePublicAPI[];
  name?: string;
}

export interface PCPurposeTopicRootPublicAPI {
  /** Format: uuid */
  id?: string;
  languages?: TranslationRootPublicAPI[];
  name?: string;
}

export interface PCSectionTranslationPagePublicAPI {
  content?: string;
  description?: string;
  implicitConsentConfirmDesc?: string;
  isDefault?: boolean;
  language: string;
  name?: string;
}

export interface PageCollectionPointDetail {
  content?: CollectionPointDetail[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: UniversalConsentPreferenceManagPageableObject;
  /** Format: int32 */
  size?: number;
  sort?: UniversalConsentPreferenceManagSortObject;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PageCollectionPointV2DetailV2 {
  content?: CollectionPointV2DetailV2[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: PageableObjectDetailV2;
  /** Format: int32 */
  size?: number;
  sort?: SortObjectDetailV2;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PageConsentGroupList {
  content?: ConsentGroupList[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: PageableObject;
  /** Format: int32 */
  size?: number;
  sort?: SortObject;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PageDataSubjectForPurposeInformation {
  content?: DataSubjectForPurposeInformation[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: UniversalConsentPreferenceManagPageableObject;
  /** Format: int32 */
  size?: number;
  sort?: UniversalConsentPreferenceManagSortObject;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PageLinkToken {
  content?: LinkToken[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: UniversalConsentPreferenceManagPageableObject;
  /** Format: int32 */
  size?: number;
  sort?: UniversalConsentPreferenceManagSortObject;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PageLinkedIdentityGroupPage {
  content?: LinkedIdentityGroupPage[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: PageableObjectPage;
  /** Format: int32 */
  size?: number;
  sort?: SortObjectPage;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PageMergeDSRequest {
  content?: MergeDSRequest[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: UniversalConsentPreferenceManagPageableObject;
  /** Format: int32 */
  size?: number;
  sort?: UniversalConsentPreferenceManagSortObject;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PagePreferenceCenterSummaryV2 {
  content?: PreferenceCenterSummaryV2[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: UniversalConsentPreferenceManagPageableObject;
  /** Format: int32 */
  size?: number;
  sort?: UniversalConsentPreferenceManagSortObject;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PagePurposeDetails {
  content?: PurposeDetails[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: UniversalConsentPreferenceManagPageableObject;
  /** Format: int32 */
  size?: number;
  sort?: UniversalConsentPreferenceManagSortObject;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PagePurposeVersionsGroupedByGuidSimple {
  content?: PurposeVersionsGroupedByGuidSimple[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: PageableObjectSimple;
  /** Format: int32 */
  size?: number;
  sort?: SortObjectSimple;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface Pageable {
  /** Format: int32 */
  page?: number;
  /** Format: int32 */
  size?: number;
  sort?: string[];
}

export interface PageableObject {
  /** Format: int64 */
  offset?: number;
  /** Format: int32 */
  pageNumber?: number;
  /** Format: int32 */
  pageSize?: number;
  paged?: boolean;
  sort?: SortObject;
  unpaged?: boolean;
}

export interface PageableObjectDetailV2 {
  /** Format: int64 */
  offset?: number;
  /** Format: int32 */
  pageNumber?: number;
  /** Format: int32 */
  pageSize?: number;
  paged?: boolean;
  sort?: SortObjectDetailV2;
  unpaged?: boolean;
}

export interface PageableObjectPage {
  /** Format: int64 */
  offset?: number;
  /** Format: int32 */
  pageNumber?: number;
  /** Format: int32 */
  pageSize?: number;
  paged?: boolean;
  sort?: SortObjectPage;
  unpaged?: boolean;
}

export interface PageableObjectSimple {
  /** Format: int64 */
  offset?: number;
  /** Format: int32 */
  pageNumber?: number;
  /** Format: int32 */
  pageSize?: number;
  paged?: boolean;
  sort?: SortObjectSimple;
  unpaged?: boolean;
}

export interface PageableObjectWithContinuationToken {
  /** Format: int64 */
  offset?: number;
  /** Format: int32 */
  pageNumber?: number;
  /** Format: int32 */
  pageSize?: number;
  paged?: boolean;
  requestContinuation?: string;
  sort?: SortObject;
  unpaged?: boolean;
}

export interface PipelineRun {
  /** Format: date-time */
  endTime?: string;
  /** Format: date-time */
  startTime?: string;
  status?: "Submitted" | "InProgress" | "Success" | "Failed" | "Cancelled" | "Pending";
}

export interface PipelineTriggerRequest {
  operationName: "CREATE_DATA_ELEMENT_SEARCH_INDEX";
  parameters: {
    [key: string]: unknown;
  };
}

export interface PipelineTriggerResponse {
  runId?: string;
  status?: string;
}

export interface Preference {
  /** Format: uuid */
  topicId?: string;
  transactionType?: string;
}

export interface PreferenceCenter {
  /** @default true */
  DisplayNotificationPurpose?: boolean;
  EnableMultipleIdentities?: boolean;
  HierarchicalAccessControl?: boolean;
  Language?: string;
  Languages?: string[];
  PortalSettings?: unknown;
  PreferenceCenterSettings?: unknown;
  /** Format: uuid */
  PreferenceCentreId?: string;
  ProfileSettings?: unknown;
  Purposes?: PurposesWithLanguages[];
  /** Format: int32 */
  Status?: number;
  Template?: "ORIGINAL" | "ENHANCED" | "MULTIPAGE";
  Translations?: {
    [key: string]: {
      [key: string]: string;
    };
  };
  messages?: string[];
}

export interface PreferenceCenterPagePagePublicAPI {
  displaySubscribeAll?: boolean;
  displaySubscribeSettings?: boolean;
  displayUnsubscribeAll?: boolean;
  /** Format: uuid */
  id?: string;
  isHidden?: boolean;
  languages?: TranslationPagePublicAPI[];
  navigationEnabled?: boolean;
  /** Format: int64 */
  order?: number;
  sections?: PreferenceCenterSectionPagePublicAPI[];
}

export interface PreferenceCenterPageRootPublicAPI {
  displaySubscribeAll?: boolean;
  displaySubscribeSettings?: boolean;
  displayUnsubscribeAll?: boolean;
  /** Format: uuid */
  id?: string;
  languages?: TranslationRootPublicAPI[];
  navigationEnabled?: boolean;
  /** Format: int64 */
  order?: number;
}

export interface PreferenceCenterPurposesByIdentifier {
  DataSubjectId?: string;
  DsDataElements?: {
    [key: string]: unknown;
  };
  Language?: string;
  Purposes?: PurposesByIdentifier[];
  /** Format: int32 */
  Status?: number;
  messages?: string[];
  unsubscribeAll?: boolean;
}

export interface PreferenceCenterSectionPagePublicAPI {
  customDataElements?: PCCustomDataElementPagePublicAPI[];
  elements?: ElementPagePublicAPI[];
  /** Format: uuid */
  id?: string;
  identifierType?: string;
  isHeaderHidden?: boolean;
  isSubscriptionSettings?: boolean;
  languages?: PCSectionTranslationPagePublicAPI[];
  /** Format: int64 */
  order?: number;
  purposes?: PCPurposePagePublicAPI[];
}

export interface PreferenceCenterSummary {
  /** Format: uuid */
  Id?: string;
  Name?: string;
  OrganizationName?: string;
  Template?: "ORIGINAL" | "ENHANCED" | "MULTIPAGE";
}

export interface PreferenceCenterSummaryDetailV2 {
  /** Format: uuid */
  Id?: string;
  Name?: string;
  OrganizationName?: string;
  Template?: "ORIGINAL" | "ENHANCED" | "MULTIPAGE";
}

export interface PreferenceCenterSummaryV2 {
  /** Format: date-time */
  createdDate: string;
  /** Format: uuid */
  id: string;
  name: string;
  organizationName: string;
  /** Format: date-time */
  publishedDate?: string;
  status: "DRAFT" | "ACTIVE" | "RETIRED" | "INACTIVE";
  template: "ORIGINAL" | "ENHANCED" | "MULTIPAGE";
}

export interface PreferenceCustomPreferenceLanguage {
  Default?: boolean;
  Description: string;
  Language?: string;
  Name: string;
  Options?: PreferenceCustomPreferenceOption[];
}

export interface PreferenceCustomPreferenceOption {
  /** Format: uuid */
  Id?: string;
  IsDefault?: boolean;
  Label?: string;
  /** Format: int32 */
  Order?: number;
}

export interface PreferenceDetail {
  /** Format: uuid */
  TopicId?: string;
  TransactionType?: string;
}

export interface PreferencePurposeCustomPreference {
  Description?: string;
  DisplayAs?: "BUTTONS" | "CHECKBOXES";
  /** Format: uuid */
  Id?: string;
  Languages?: PreferenceCustomPreferenceLanguage[];
  Name?: string;
  Options?: PreferenceCustomPreferenceOption[];
  Required?: boolean;
  SelectionType?: "SINGLE_CHOICE" | "MULTI_CHOICE";
}

export interface PreferencePurposeTopic {
  /** Format: uuid */
  Id?: string;
  IntegrationKey?: string;
  Languages?: TopicLanguage[];
  Name?: string;
}

export interface PrivacyNotice {
  /** Format: uuid */
  id?: string;
  /** Format: int64 */
  minorVersion?: number;
  /** Format: int64 */
  version?: number;
}

export interface PrivacyNoticeVersionV2 {
  /** Format: uuid */
  id?: string;
  /**
   * Format: int64
   * @default 0
   */
  minorVersion?: number;
  name?: string;
  /** Format: int64 */
  version?: number;
}

export interface PrivacyNoticeVersionV2DetailV2 {
  /** Format: uuid */
  id?: string;
  /**
   * Format: int64
   * @default 0
   */
  minorVersion?: number;
  name?: string;
  /** Format: int64 */
  version?: number;
}

export interface PublishPurposeInput {
  path: {
    /** Format: uuid */
    purposeId: string;
  };
  query: {
    version: number;
  };
}

export interface Purpose {
  /** Format: date-time */
  CreatedDate?: string;
  CustomPreferences?: PurposeCustomPreference[];
  Description?: string;
  EnableGeolocation?: boolean;
  ExternalReference?: string;
  HardOptOutDisplayFormat?: "HIDE" | "LOCK";
  HardOptOutMessage?: string;
  /** Format: uuid */
  Id?: string;
  ImplicitConsentConfirmDesc?: string;
  IsMajorVersion?: boolean;
  Label?: string;
  /** Format: int64 */
  LastMajorVersion?: number;
  /** Format: int64 */
  LifeSpan?: number;
  NewVersionAvailable?: boolean;
  Organizations?: string[];
  /** Format: uuid */
  ParentPurposeId?: string;
  PublishedBy?: string;
  /** Format: date-time */
  PublishedDate?: string;
  PurposeCategory?: AttributeValueInformation;
  PurposeIdWithVersion?: string;
  PurposeLanguages?: PurposeLanguage[];
  Status?: string;
  Topics?: PurposeTopic[];
  Type?: string;
  UpdatedBy?: string;
  /** Format: date-time */
  UpdatedDate?: string;
  /** Format: int64 */
  Version?: number;
  VersionNotes?: string;
  attributes?: {
    [key: string]: string[];
  };
  includeParameter?: string;
}

export interface PurposeCreate {
  /** Format: int64 */
  ConsentLifeSpan: number;
  CustomPreferenceIds?: string[];
  DefaultLanguage?: string;
  Description: string;
  EnableGeolocation?: boolean;
  HardOptOutDisplayFormat?: "HIDE" | "LOCK";
  HardOptOutMessage?: string;
  ImplicitConsentConfirmDesc?: string;
  /** Format: int64 */
  ImplicitConsentLifeSpan?: number;
  IsMajorVersion?: boolean;
  /** Format: int64 */
  LastMajorVersion?: number;
  Name: string;
  Organizations?: string[];
  /** Format: uuid */
  ParentPurposeId?: string;
  PurposeCategory?: AttributeValueInformation;
  Type?: "STANDARD" | "COOKIE" | "IAB" | "MOBILE" | "NOTIFICATION_OPT_OUT";
  VersionNotes?: string;
  attributeValues?: {
    [key: string]: AttributeValueInformation[];
  };
}

export interface PurposeCustomPreference {
  /** Format: date-time */
  CreatedDate?: string;
  DefaultLanguage?: string;
  Description?: string;
  /** @default false */
  Disabled?: boolean;
  DisplayAs: "BUTTONS" | "CHECKBOXES" | "BUTTONs" | "CHECKBOXES" | "DROPDOWN" | "RADIO_BUTTONS";
  /** Format: uuid */
  Id: string;
  Languages?: CustomPreferenceLanguage[];
  Name: string;
  /** Format: int64 */
  NumberOfLanguages?: number;
  /** Format: int64 */
  NumberOfOptions?: number;
  Options?: CustomPreferenceOption[];
  Organizations?: string[];
  /** Format: uuid */
  PurposeCustomPreferenceId?: string;
  /** @default false */
  Required?: boolean;
  SelectionType: "SINGLE_CHOICE" | "MULTI_CHOICE" | "SINGLE_CHOICE" | "MULTI_CHOICE";
  /** Format: int64 */
  TotalLinkedActivePurposes?: number;
  /** Format: date-time */
  UpdatedDate?: string;
}

export interface PurposeCustomPreferenceDtoV2 {
  customPreferenceOptions?: CustomPreferenceOptionDtoV2[];
  displayAs: "BUTTONS" | "CHECKBOXES";
  id: string;
  languages?: CustomPreferenceLanguageDtoV2[];
  name: string;
}

export interface PurposeCustomPreferenceV2 {
  customPreferenceOptions?: CustomPreferenceOptionV2[];
  displayAs?: "BUTTONS" | "CHECKBOXES";
  id?: string;
  languages?: CustomPreferenceLanguageV2[];
  name?: string;
}

export interface PurposeCustomPreferenceV2Detail {
  customPreferenceOptions?: CustomPreferenceOptionV2Detail[];
  displayAs: "BUTTONS" | "CHECKBOXES";
  id: string;
  languages?: CustomPreferenceLanguageV2Detail[];
  name: string;
}

export interface PurposeCustomPreferenceV2Simple {
  customPreferenceOptions?: CustomPreferenceOptionV2Simple[];
  displayAs: "BUTTONS" | "CHECKBOXES";
  id: string;
  languages?: CustomPreferenceLanguageV2Simple[];
  name: string;
}

export interface PurposeDetailV2 {
  HardOptOutDisplayFormat?: "HIDE" | "LOCK";
  HardOptOutMessage?: string;
  IsMajorVersion?: boolean;
  /** Format: int64 */
  LastMajorVersion?: number;
  VersionNotes?: string;
  attributes?: {
    [key: string]: string[];
  };
  /** Format: int64 */
  consentLifeSpan?: number;
  createdBy?: string;
  /** Format: date-time */
  createdDate?: string;
  customPreferences?: PurposeCustomPreferenceDtoV2[];
  description?: string;
  detail?: string;
  enableGeolocation?: boolean;
  expiryDateType?: "LAST_TRANSACTION_DATE" | "CONSENT_DATE";
  /** Format: uuid */
  id: string;
  implicitConsentConfirmDesc?: string;
  /** Format: int64 */
  implicitConsentLifeSpan?: number;
  label: string;
  languages?: PurposeLanguageV2[];
  lastModifiedBy?: string;
  /** Format: date-time */
  lastModifiedDate?: string;
  organizations?: string[];
  /** Format: uuid */
  parentPurposeId?: string;
  publishedBy?: string;
  /** Format: date-time */
  publishedDate?: string;
  purposeLanguages?: PurposeLanguageV3[];
  purposeType: "STANDARD" | "COOKIE" | "IAB" | "MOBILE" | "NOTIFICATION_OPT_OUT";
  receiptInclusionAttributes?: {
    [key: string]: string[];
  };
  /** Format: date-time */
  retireOnDate?: string;
  status: "DRAFT" | "ACTIVE" | "RETIRED";
  topics?: PurposeTopicDtoV2[];
  /** Format: int64 */
  version: number;
}

export interface PurposeDetailV2Detail {
  HardOptOutDisplayFormat?: "HIDE" | "LOCK";
  HardOptOutMessage?: string;
  IsMajorVersion?: boolean;
  /** Format: int64 */
  LastMajorVersion?: number;
  VersionNotes?: string;
  attributes?: {
    [key: string]: string[];
  };
  /** Format: int64 */
  consentLifeSpan?: number;
  createdBy?: string;
  /** Format: date-time */
  createdDate?: string;
  customPreferences?: PurposeCustomPreferenceV2Detail[];
  description?: string;
  enableGeolocation?: boolean;
  expiryDateType?: "LAST_TRANSACTION_DATE" | "CONSENT_DATE";
  /** Format: uuid */
  id: string;
  implicitConsentConfirmDesc?: string;
  /** Format: int64 */
  implicitConsentLifeSpan?: number;
  label: string;
  languages?: PurposeLanguageV2Detail[];
  lastModifiedBy?: string;
  /** Format: date-time */
  lastModifiedDate?: string;
  /** Format: uuid */
  parentPurposeId?: string;
  publishedBy?: string;
  /** Format: date-time */
  publishedDate?: string;
  purposeType: "STANDARD" | "COOKIE" | "IAB" | "MOBILE" | "NOTIFICATION_OPT_OUT";
  receiptInclusionAttributes?: {
    [key: string]: string[];
  };
  /** Format: date-time */
  retireOnDate?: string;
  status: "DRAFT" | "ACTIVE" | "RETIRED";
  topics?: PurposeTopicV2Detail[];
  /** Format: int64 */
  version: number;
}

export interface PurposeDetailV2DetailV2 {
  /** Format: int64 */
  consentLifeSpan?: number;
  createdBy?: string;
  /** Format: date-time */
  createdDate?: string;
  description?: string;
  /** Format: uuid */
  id: string;
  implicitConsentConfirmDesc?: string;
  /** Format: int64 */
  implicitConsentLifeSpan?: number;
  label: string;
  lastModifiedBy?: string;
  /** Format: date-time */
  lastModifiedDate?: string;
  /** Format: uuid */
  parentPurposeId?: string;
  publishedBy?: string;
  /** Format: date-time */
  publishedDate?: string;
  purposeType: "STANDARD" | "COOKIE" | "IAB" | "MOBILE" | "NOTIFICATION_OPT_OUT";
  receiptInclusionAttributes?: {
    [key: string]: string[];
  };
  /** Format: date-time */
  retireOnDate?: string;
  status: "DRAFT" | "ACTIVE" | "RETIRED";
  /** Format: int64 */
  version: number;
}

export interface PurposeDetails {
  /** Format: int64 */
  ConsentLifeSpan?: number;
  CustomPreferences?: PurposeCustomPreference[];
  Description?: string;
  EnableGeolocation?: boolean;
  ExpiryDateType?: "LAST_TRANSACTION_DATE" | "CONSENT_DATE";
  ExternalReference?: string;
  HardOptOutDisplayFormat?: "HIDE" | "LOCK";
  HardOptOutMessage?: string;
  /** Format: uuid */
  Id?: string;
  ImplicitConsentConfirmDesc?: string;
  /** Format: int64 */
  ImplicitConsentLifeSpan?: number;
  IsMajorVersion?: boolean;
  Label?: string;
  Languages?: PurposeLanguage[];
  /** Format: int64 */
  LastMajorVersion?: number;
  /** Format: uuid */
  ParentPurposeId?: string;
  PurposeCategory?: AttributeValueInformation;
  PurposeType?: "STANDARD" | "COOKIE" | "IAB" | "MOBILE" | "NOTIFICATION_OPT_OUT";
  /** Format: date-time */
  RetireOnDate?: string;
  Status?: "DRAFT" | "ACTIVE" | "RETIRED";
  Topics?: PurposeTopic[];
  /** Format: int64 */
  Version?: number;
  VersionNotes?: string;
  attributeValues?: {
    [key: string]: AttributeValueInformation[];
  };
  attributes?: {
    [key: string]: string[];
  };
}

/** @deprecated */
export interface PurposeInformation {
  /** Format: uuid */
  Id?: string;
  Label?: string;
  Topics?: TopicInformation[];
  Transactions?: TransactionInformation[];
}

export interface PurposeInformationDtoV2 {
  attributes?: {
    [key: string]: string[];
  };
  /** Format: int64 */
  consentLifeSpan?: number;
  customPreferences?: PurposeCustomPreferenceDtoV2[];
  description?: string;
  /** Format: uuid */
  id?: string;
  name?: string;
  purposeAttachments?: UniversalConsentPreferenceManagDsAttachments[];
  purposeNote?: PurposeNoteDtoV2;
  purposeScopes?: UniversalConsentPreferenceManagDsPurposeScope[];
  purposeType?: "STANDARD" | "COOKIE" | "IAB" | "MOBILE" | "NOTIFICATION_OPT_OUT";
  status?: "DRAFT" | "ACTIVE" | "RETIRED";
  topics?: PurposeTopicDtoV2[];
  transactionType?: "PENDING" | "CONFIRMED" | "WITHDRAWN" | "EXPIRED" | "NOTGIVEN" | "OPT_OUT" | "NO_CHOICE" | "HARD_OPT_OUT" | "EXTEND" | "CHANGE_PREFERENCES" | "OPT_IN" | "NO_OPT_OUT" | "CANCEL" | "IMPLICIT";
  /** Format: int64 */
  version?: number;
}

export interface PurposeInformationV2 {
  attributes?: {
    [key: string]: string[];
  };
  /** Format: int64 */
  consentLifeSpan?: number;
  customPreferences?: PurposeCustomPreferenceV2[];
  description?: string;
  /** Format: date-time */
  expiryDate?: string;
  /** Format: uuid */
  id?: string;
  name?: string;
  purposeAttachments?: DsAttachments[];
  purposeNote?: PurposeNoteV2;
  purposeScopes?: DsPurposeScope[];
  purposeType?: "STANDARD" | "COOKIE" | "IAB" | "MOBILE" | "NOTIFICATION_OPT_OUT";
  status?: "DRAFT" | "ACTIVE" | "RETIRED";
  topics?: PurposeTopicV2[];
  /** Format: uuid */
  transactionId?: string;
  transactionType?: "PENDING" | "CONFIRMED" | "WITHDRAWN" | "EXPIRED" | "NOTGIVEN" | "OPT_OUT" | "NO_CHOICE" | "HARD_OPT_OUT" | "EXTEND" | "CHANGE_PREFERENCES" | "CANCEL" | "NO_OPT_OUT" | "OPT_IN" | "IMPLICIT";
  /** Format: int64 */
  version?: number;
}

export interface PurposeLanguage {
  Default?: boolean;
  Description: string;
  "Description of Implicit Purpose Confirmation checkbox"?: string;
  HardOptOutMessage?: string;
  Language?: string;
  Name: string;
}

export interface PurposeLanguageV2 {
  default?: boolean;
  description: string;
  hardOptOutMessage?: string;
  implicitConsentConfirmDesc?: string;
  language?: string;
  name: string;
}

export interface PurposeLanguageV2Detail {
  default?: boolean;
  description: string;
  hardOptOutMessage?: string;
  implicitConsentConfirmDesc?: string;
  language?: string;
  name: string;
}

export interface PurposeLanguageV3 {
  default?: boolean;
  description: string;
  hardOptOutMessage?: string;
  implicitConsentConfirmDesc?: string;
  language?: string;
  name: string;
  /** Format: int64 */
  purposeId: number;
}

export interface PurposeNote {
  /** Format: uuid */
  noteId?: string;
  noteLanguage?: string;
  noteText?: string;
  noteType?: "UNSUBSCRIBE_REASON";
}

export interface PurposeNoteDto {
  IsValidNote?: boolean;
  /** Format: uuid */
  NoteId?: string;
  NoteLanguage?: string;
  NoteText?: string;
  NoteType?: "UNSUBSCRIBE_REASON";
}

export interface PurposeNoteDtoV2 {
  isValidNote?: boolean;
  /** Format: uuid */
  noteId?: string;
  noteLanguage?: string;
  noteText?: string;
  noteType?: "UNSUBSCRIBE_REASON";
}

export interface PurposeNoteResponse {
  isValidNote?: boolean;
  /** Format: uuid */
  noteId?: string;
  noteLanguage?: string;
  noteText?: string;
  noteType?: "UNSUBSCRIBE_REASON";
}

export interface PurposeNoteV2 {
  isValidNote?: boolean;
  /** Format: uuid */
  noteId?: string;
  noteLanguage?: string;
  noteText?: string;
  noteType?: "UNSUBSCRIBE_REASON";
}

export interface PurposeRule {
  effectiveStatus?: string;
  enforcedStatus?: string;
  /** Format: uuid */
  purposeId: string;
}

export interface PurposeRuleRequest {
  enforcedStatus?: string;
  /** Format: uuid */
  purposeId: string;
}

export interface PurposeScope {
  key?: string;
  value?: string;
}

export interface PurposeSimpleDetails {
  /** Format: uuid */
  guid?: string;
  name?: string;
}

export interface PurposeSimpleDetailsDtoV1 {
  /** Format: uuid */
  Id?: string;
  Name?: string;
}

export interface PurposeSimpleDetailsV1 {
  /** Format: uuid */
  Id?: string;
  Name?: string;
}

export interface PurposeTopic {
  CanDelete?: boolean;
  /** Format: uuid */
  Id?: string;
  IntegrationKey?: string;
  Name?: string;
}

export interface PurposeTopicDtoV2 {
  canDelete?: boolean;
  /** Format: uuid */
  id: string;
  integrationKey?: string;
  languages?: TopicLanguageDtoV2[];
  name: string;
  transactionType?: string;
}

export interface PurposeTopicV2 {
  /** Format: uuid */
  id?: string;
  integrationKey?: string;
  languages?: TopicLanguageV2[];
  name?: string;
  transactionType?: string;
}

export interface PurposeTopicV2Detail {
  canDelete?: boolean;
  /** Format: uuid */
  id: string;
  integrationKey?: string;
  languages?: TopicLanguageV2Detail[];
  name: string;
  transactionType?: string;
}

export interface PurposeTopicV2Simple {
  canDelete?: boolean;
  /** Format: uuid */
  id: string;
  integrationKey?: string;
  languages?: TopicLanguageV2Simple[];
  name: string;
  transactionType?: string;
}

export interface PurposeV2Simple {
  HardOptOutDisplayFormat?: "HIDE" | "LOCK";
  HardOptOutMessage?: string;
  IsMajorVersion?: boolean;
  /** Format: int64 */
  LastMajorVersion?: number;
  VersionNotes?: string;
  /** Format: int64 */
  consentLifeSpan?: number;
  createdBy?: string;
  /** Format: date-time */
  createdDate?: string;
  customPreferences?: PurposeCustomPreferenceV2Simple[];
  description?: string;
  detail?: string;
  enableGeolocation?: boolean;
  expiryDateType?: "LAST_TRANSACTION_DATE" | "CONSENT_DATE";
  implicitConsentConfirmDesc?: string;
  /** Format: int64 */
  implicitConsentLifeSpan?: number;
  label: string;
  lastModifiedBy?: string;
  /** Format: date-time */
  lastModifiedDate?: string;
  organizations?: string[];
  /** Format: uuid */
  parentPurposeId?: string;
  publishedBy?: string;
  /** Format: date-time */
  publishedDate?: string;
  purposeType: "STANDARD" | "COOKIE" | "IAB" | "MOBILE" | "NOTIFICATION_OPT_OUT";
  /** Format: date-time */
  retireOnDate?: string;
  status: "DRAFT" | "ACTIVE" | "RETIRED";
  topics?: PurposeTopicV2Simple[];
  /** Format: int64 */
  version: number;
}

export interface PurposeVersionsGroupedByGuidSimple {
  attributes?: {
    [key: string]: string[];
  };
  /** Format: date-time */
  createdDate: string;
  /** Format: date-time */
  lastModifiedDate?: string;
  publishedBy?: string;
  /** Format: date-time */
  publishedDate?: string;
  /** Format: uuid */
  purposeId: string;
  /** Format: date-time */
  retireOnDate?: string;
  versions: PurposeV2Simple[];
}

export interface PurposesByIdentifier {
  CustomPreferences?: PreferencePurposeCustomPreference[];
  Description?: string;
  ExternalReference?: string;
  /** Format: uuid */
  Id?: string;
  Label?: string;
  Status?: string;
  Topics?: PreferencePurposeTopic[];
  TransactionStatus?: string;
}

export interface PurposesGroupEffectiveStatus {
  EffectiveStatus?: string;
  /** Format: uuid */
  GroupId?: string;
}

export interface PurposesGroupEffectiveStatusDto {
  effectiveStatus?: string;
  /** Format: uuid */
  groupId?: string;
}

export interface PurposesWithLanguages {
  CustomPreferences?: PreferencePurposeCustomPreference[];
  /** @default OPT_OUT */
  DefaultConsentStatus?: "ACTIVE" | "OPT_OUT";
  Description?: string;
  ExternalReference?: string;
  /** Format: uuid */
  Id?: string;
  ImplicitConsentConfirmDesc?: string;
  /** Format: int64 */
  ImplicitConsentLifeSpan?: number;
  Label?: string;
  Languages?: PurposeLanguage[];
  /** Format: int64 */
  LifeSpan?: number;
  PurposeType?: "STANDARD" | "COOKIE" | "IAB" | "MOBILE" | "NOTIFICATION_OPT_OUT";
  Status?: string;
  Topics?: PreferencePurposeTopic[];
  /** Format: int64 */
  Version?: number;
}

export interface ReceiptInformationDetail {
  attachments?: DsAttachments[];
  attributes?: {
    [key: string]: unknown[];
  };
  collectionPointName?: string;
  collectionPointType?: string;
  /** Format: uuid */
  collectionPointUUID?: string;
  /** Format: int64 */
  collectionPointVersion?: number;
  /** Format: date-time */
  consentCreationDate?: string;
  consentString?: ConsentString;
  customPayload?: string;
  dataElements?: {
    [key: string]: unknown;
  };
  dataSubjectIdentifier?: string;
  dataSubjectIdentifierHash?: string;
  doubleOptIn?: boolean;
  geolocation?: DsGeolocation;
  /** Format: uuid */
  id?: string;
  /** Format: date-time */
  interactionDate?: string;
  isAnonymous?: boolean;
  language?: string;
  /** Format: uuid */
  organizationId?: string;
  origin?: "IMPORT" | "API" | "SDK" | "ONETRUST" | "PREFERENCE_CENTER" | "EMAIL_CLIENT_ONE_CLICK" | "HISTORIC_IMPORT";
  /** Format: int64 */
  otJwtVersion?: number;
  purposes?: PurposeInformationV2[];
  ruleEvaluationResults?: RuleEvaluationResult[];
  source?: Source;
  test?: boolean;
  unsubscribeAll?: boolean;
}

export interface ReceiptInformationDetailDto {
  additionalIdentifiers?: {
    [key: string]: unknown;
  };
  attachments?: UniversalConsentPreferenceManagDsAttachments[];
  attributes?: {
    [key: string]: unknown[];
  };
  collectionPointName?: string;
  collectionPointType?: string;
  /** Format: uuid */
  collectionPointUUID?: string;
  /** Format: int64 */
  collectionPointVersion?: number;
  /** Format: date-time */
  consentCreationDate?: string;
  consentStringDto?: ConsentStringDto;
  customPayload?: string;
  dataSubjectIdentifier?: string;
  dataSubjectIdentifierHash?: string;
  doubleOptIn?: boolean;
  dsDataElements?: {
    [key: string]: unknown;
  };
  geolocation?: UniversalConsentPreferenceManagDsGeolocation;
  /** Format: uuid */
  id: string;
  /** Format: date-time */
  interactionDate?: string;
  isAnonymous?: boolean;
  language?: string;
  origin?: "IMPORT" | "API" | "SDK" | "ONETRUST" | "PREFERENCE_CENTER" | "EMAIL_CLIENT_ONE_CLICK" | "HISTORIC_IMPORT";
  /** Format: int64 */
  otJwtVersion?: number;
  purposes?: PurposeInformationDtoV2[];
  receiptJwt: string;
  ruleEvaluationResults?: UniversalConsentPreferenceManagRuleEvaluationResult[];
  source?: SourceDto;
  test?: boolean;
  unsubscribeAll?: boolean;
}

export interface ReceiptInformationDetailSlice {
  content?: ReceiptInformationDetail[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: PageableObjectWithContinuationToken;
  /** Format: int32 */
  size?: number;
  sort?: SortObject;
}

export interface ReceiptInformationDetailSliceDto {
  content?: ReceiptInformationDetailDto[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: UniversalConsentPreferenceManagPageableObject;
  /** Format: int32 */
  size?: number;
  sort?: UniversalConsentPreferenceManagSortObject;
}

export interface RemoveAllConsentAttachmentsInput {
  path: {
    identifier: string;
  };
}

export interface RemoveConsentAttachmentInput {
  path: {
    /** Format: uuid */
    attachmentId: string;
  };
  headers: {
    identifier: string;
  };
}

export interface RemoveConsentGroupsFromParentConsentGroupInput {
  path: {
    /** Format: uuid */
    consentGroupGuid: string;
  };
  body: ConsentGroupConsentGroupsRequest;
}

export interface RemoveDataSubjectFromParentConsentGroupInput {
  path: {
    /** Format: uuid */
    consentGroupGuid: string;
    /** Format: uuid */
    dataSubjectGuid: string;
  };
}

export interface RemovePurposeRuleFromConsentGroupInput {
  path: {
    /** Format: uuid */
    consentGroupGuid: string;
    /** Format: uuid */
    purposeGuid: string;
  };
}

export interface RetirePurposeInput {
  path: {
    /** Format: uuid */
    purposeId: string;
  };
  query?: {
    /** Format: date */
    date?: string;
  };
}

export interface RuleActionResult {
  downStreamRuleActions?: DownStreamRuleAction[];
  ruleAction?: string;
  ruleActionParameter?: string;
  ruleActionStatus?: "COMPLETED" | "PARTIALLY_COMPLETED" | "NOT_INITIATED" | "FAILED";
}

export interface RuleEvaluationResult {
  actionResults?: RuleActionResult[];
  additionalParams?: {
    [key: string]: unknown;
  };
  consentRuleType?: "CONSENT_INGEST";
  evaluationResult?: boolean;
  resultData?: unknown[];
  /** Format: uuid */
  ruleGroupId?: string;
  /** Format: uuid */
  ruleId?: string;
}

export interface SearchDataSubjectsByDataElementInput {
  body: DataSubjectSearchByElementRequest;
}

export interface SearchDataSubjectsInput {
  query?: {
    /** @default 0 */
    page?: number;
    /** @default 1000 */
    size?: number;
    isDNCInclude?: boolean;
  };
  body: DataSubjectSearch;
}

export interface SimpleNameVersion {
  /** Format: uuid */
  id: string;
  name: string;
  type?: string;
  /** Format: int64 */
  version: number;
}

export interface SimpleNameVersionDetailV2 {
  /** Format: uuid */
  id: string;
  name: string;
  type?: string;
  /** Format: int64 */
  version: number;
}

export interface SimpleNameVersionDto {
  /** Format: uuid */
  guid?: string;
  name?: string;
  /** Format: int64 */
  version?: number;
}

export interface SimpleNameVersionDtoV1 {
  /** Format: uuid */
  Id?: string;
  /** Format: int64 */
  MinorVersion?: number;
  Name?: string;
  /** Format: int64 */
  Version?: number;
}

export interface SimpleNameVersionV1 {
  /** Format: uuid */
  Id?: string;
  /** Format: int64 */
  MinorVersion?: number;
  Name?: string;
  /** Format: int64 */
  Version?: number;
}

export interface SortObject {
  empty?: boolean;
  sorted?: boolean;
  unsorted?: boolean;
}

export interface SortObjectDetailV2 {
  empty?: boolean;
  sorted?: boolean;
  unsorted?: boolean;
}

export interface SortObjectPage {
  empty?: boolean;
  sorted?: boolean;
  unsorted?: boolean;
}

export interface SortObjectSimple {
  empty?: boolean;
  sorted?: boolean;
  unsorted?: boolean;
}

export interface Source {
  content?: string;
  purposeIds?: string[];
  type?: string;
}

export interface SourceDto {
  content?: string;
  purposeIds?: string[];
  type?: string;
}

export interface TopicInformation {
  /** Format: uuid */
  Id?: string;
  Name?: string;
}

export interface TopicLanguage {
  Default?: boolean;
  Language?: string;
  Name?: string;
}

export interface TopicLanguageDtoV2 {
  default?: boolean;
  language?: string;
  name?: string;
}

export interface TopicLanguageV2 {
  default?: boolean;
  language?: string;
  name?: string;
}

export interface TopicLanguageV2Detail {
  default?: boolean;
  language?: string;
  name?: string;
}

export interface TopicLanguageV2Simple {
  default?: boolean;
  language?: string;
  name?: string;
}

export interface Transaction {
  /** Format: date-time */
  activationDate?: string;
  attributes?: {
    [key: string]: string[];
  };
  autoGenerated?: boolean;
  collectionPointAttributes?: {
    [key: string]: string[];
  };
  collectionPointPrivacyNotices?: PrivacyNotice[];
  /** Format: uuid */
  collectionPointUUID?: string;
  /** Format: date-time */
  consentCreationDate?: string;
  /** Format: date-time */
  consentDate?: string;
  createdBy?: string;
  customPreferences?: CustomPreference[];
  doubleOptIn?: boolean;
  /** Format: date-time */
  expiryDate?: string;
  /** Format: uuid */
  guid?: string;
  identifier?: string;
  /** Format: date-time */
  interactionDate?: string;
  /** Format: date-time */
  issueDate?: string;
  purposeAttachments?: Attachment[];
  /** Format: uuid */
  purposeGuid?: string;
  purposeNote?: PurposeNote;
  purposePrivacyNotices?: PrivacyNotice[];
  purposeScopes?: PurposeScope[];
  /** Format: int64 */
  purposeVersion?: number;
  receiptId?: string;
  removeExpiry?: boolean;
  test?: boolean;
  topics?: Preference[];
  /** Format: uuid */
  transactionGuid?: string;
  transactionType?: "PENDING" | "CONFIRMED" | "WITHDRAWN" | "EXPIRED" | "NOTGIVEN" | "OPT_OUT" | "NO_CHOICE" | "HARD_OPT_OUT" | "EXTEND" | "CHANGE_PREFERENCES" | "CANCEL" | "NO_OPT_OUT" | "OPT_IN" | "IMPLICIT";
  /** Format: date-time */
  withdrawalDate?: string;
  withdrawnBy?: string;
}

export interface TransactionInformation {
  /** Format: uuid */
  CollectionPointId?: string;
  /** Format: date-time */
  ExpiryDate?: string;
  /** Format: date-time */
  IssueDate?: string;
  Preferences?: PreferenceDetail[];
  /** Format: uuid */
  ReceiptId?: string;
  Status?: "EXPIRED" | "WITHDRAWN" | "NO_CONSENT" | "PENDING" | "ACTIVE" | "OPT_OUT" | "ALWAYS_ACTIVE" | "HARD_OPT_OUT" | "EXTEND" | "CHANGE_PREFERENCES" | "NOT_OPT_OUT" | "OPT_IN" | "IMPLICIT";
  /** Format: uuid */
  TransactionId?: string;
  /** Format: date-time */
  WithdrawalDate?: string;
}

export interface TransactionSlice {
  content?: Transaction[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: PageableObjectWithContinuationToken;
  /** Format: int32 */
  size?: number;
  sort?: SortObject;
}

export interface TransactionWithdrawResult {
  Status?: string;
}

export interface TranslationPagePublicAPI {
  content?: string;
  description?: string;
  implicitConsentConfirmDesc?: string;
  isDefault?: boolean;
  language: string;
  name?: string;
}

export interface TranslationRootPublicAPI {
  content?: string;
  description?: string;
  implicitConsentConfirmDesc?: string;
  isDefault?: boolean;
  language: string;
  name?: string;
}

export interface UniversalConsentPreferenceManagDataSubjectElementDto {
  DoNotCall?: boolean;
  Linked?: boolean;
  Name: string;
  Value?: unknown;
}

export interface UniversalConsentPreferenceManagDownStreamRuleAction {
  actionType?: "SEND_EMAIL" | "DATA_SUBJECT_UPDATE" | "DATA_SUBJECT_PROFILE_UPDATE" | "PUBLISH_INTEGRATION_EVENT";
  ruleAction?: string;
  ruleActionParameter?: string;
}

export interface UniversalConsentPreferenceManagDsAttachments {
  /** Format: uuid */
  id?: string;
}

export interface UniversalConsentPreferenceManagDsGeolocation {
  country?: string;
  purposeIds?: string[];
  state?: string;
  stateName?: string;
}

export interface UniversalConsentPreferenceManagDsPurposeScope {
  key?: string;
  value?: string;
}

export interface UniversalConsentPreferenceManagPageableObject {
  /** Format: int64 */
  offset?: number;
  /** Format: int32 */
  pageNumber?: number;
  /** Format: int32 */
  pageSize?: number;
  paged?: boolean;
  sort?: UniversalConsentPreferenceManagSortObject;
  unpaged?: boolean;
}

export interface UniversalConsentPreferenceManagRuleActionResult {
  downStreamRuleActions?: UniversalConsentPreferenceManagDownStreamRuleAction[];
  ruleAction?: string;
  ruleActionParameter?: string;
  ruleActionStatus?: "COMPLETED" | "PARTIALLY_COMPLETED" | "NOT_INITIATED" | "FAILED";
}

export interface UniversalConsentPreferenceManagRuleEvaluationResult {
  actionResults?: UniversalConsentPreferenceManagRuleActionResult[];
  additionalParams?: {
    [key: string]: unknown;
  };
  consentRuleType?: "CONSENT_INGEST";
  evaluationResult?: boolean;
  resultData?: unknown[];
  /** Format: uuid */
  ruleGroupId?: string;
  /** Format: uuid */
  ruleId?: string;
}

export interface UniversalConsentPreferenceManagSortObject {
  empty?: boolean;
  sorted?: boolean;
  unsorted?: boolean;
}

export interface UpdateCollectionPointStatusInput {
  path: {
    /** Format: uuid */
    collectionpointId: string;
  };
  query?: {
    /** @default true */
    value?: boolean;
  };
}

export interface UpdateConsentGroupPurposeRuleInput {
  path: {
    /** Format: uuid */
    consentGroupGuid: string;
  };
  body: ConsentGroupPurposeRulesRequest;
}

export interface UpdateDataSubjectGroupInput {
  path: {
    /** Format: uuid */
    linkedIdentityGroupId: string;
  };
  body: LinkedIdentityGroupRequestDetailed;
}

export interface UpdateDataSubjectGroupV4Input {
  path: {
    /** Format: uuid */
    dataSubjectGroupId: string;
  };
  body: LinkedIdentityGroupRequest;
}

export interface UpdateDataSubjectSDataElementsInput {
  headers: {
    dataSubjectIdentifier: string;
  };
  body: DataSubjectCreate;
}

export interface UpdateDataSubjectSPreferencesInAPreferenceCenterInput {
  path: {
    /** Format: uuid */
    prefcenterId: string;
  };
  query?: {
    /** @deprecated */
    identifier?: string;
  };
  headers?: {
    identifier?: string;
  };
  body: DataSubjectPreferencesRequest;
}

export interface UpdateExistingCollectionPointInput {
  path: {
    /** Format: uuid */
    collectionpointId: string;
  };
  query?: {
    /** Format: int64 */
    version?: number;
  };
  body: CollectionPointEditRequest;
}

export interface UpdatePriorityScoresForPurposeStatusesInput {
  body: ConsentGroupSettings;
}

export interface UpdatePurposeInput {
  path: {
    /** Format: uuid */
    purposeId: string;
  };
  query?: {
    /** @default false */
    isInternalOrg?: boolean;
  };
  body: EditPurpose;
}

export interface UpdatePurposePreferenceInput {
  path: {
    /** Format: uuid */
    customPreferenceId: string;
  };
  body: CustomPreferenceDto;
}

export interface UploadConsentAttachmentInput {
  body: {
    /** Format: binary */
    file: Blob;
  };
}

export interface UploadData {
  contentType?: string;
  /** Format: int64 */
  fileSize?: number;
  filename?: string;
  qualifiedName?: string;
  /** Format: uuid */
  refId?: string;
}

export interface VersionedEntity {
  /** Format: uuid */
  guid?: string;
  /** Format: int64 */
  minorVersion?: number;
  name?: string;
  /** Format: int64 */
  version?: number;
}

export interface WithdrawConsentOnBehalfOfADataSubjectInput {
  query: {
    /** @deprecated */
    identifier?: string;
    withdrawnBy: string;
  };
  headers?: {
    identifier?: string;
  };
  body: WithdrawOnBehalfOfRequest;
}

export interface WithdrawDataSubjectSConsentForAllPurposesInAPreferenceCenterInput {
  path: {
    /** Format: uuid */
    prefcenterId: string;
  };
  query?: {
    /** @deprecated */
    identifier?: string;
  };
  headers?: {
    identifier?: string;
  };
}

export interface WithdrawDataSubjectSConsentInput {
  path: {
    /** Format: uuid */
    purposeId: string;
  };
  query?: {
    /** @deprecated */
    identifier?: string;
  };
  headers?: {
    identifier?: string;
  };
}

export interface WithdrawOnBehalfOfRequest {
  Notes?: string;
  Origin?: string;
  /** Format: uuid */
  PurposeId: string;
}

export interface paths {
  "/api/consent/v2/consent-groups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Consent Groups */
    get: operations["getListOfConsentGroups"];
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
    post: operations["addConsentGroupsToParentConsentGroup"];
    /** Remove Consent Groups from Parent Consent Group */
    delete: operations["removeConsentGroupsFromParentConsentGroup"];
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
    post: operations["addDataSubjectsToParentConsentGroup"];
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
    delete: operations["removeDataSubjectFromParentConsentGroup"];
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
    delete: operations["deletePurposeFromDataSubjects"];
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
    delete: operations["deleteDataSubjects"];
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
    post: operations["getListOfReceipts"];
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
    post: operations["getListOfTransactions"];
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
    get: operations["getListOfCollectionPoints"];
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
    put: operations["updateExistingCollectionPoint"];
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
    get: operations["getListOfPurposePreferences"];
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
    post: operations["updateDataSubjectSDataElements"];
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
    post: operations["deduplicateDataSubjectsOfMergeRequest"];
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
    get: operations["getListOfDataSubjects"];
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
    get: operations["getListOfPurposesForADataSubject"];
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
    get: operations["getListOfDataSubjectTokens"];
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
    get: operations["getDataSubjectSPreferencesInAPreferenceCenter"];
    /** Update Data Subject's Preferences in a Preference Center */
    put: operations["updateDataSubjectSPreferencesInAPreferenceCenter"];
    post?: never;
    /** Withdraw Data Subject's Consent for All Purposes in a Preference Center */
    delete: operations["withdrawDataSubjectSConsentForAllPurposesInAPreferenceCenter"];
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
    get: operations["getListOfPurposes"];
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
    post: operations["createNewPurposeVersion"];
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
    get: operations["getListOfDataSubjectsByPurpose"];
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
    get: operations["getListOfReceiptsByDataSubject"];
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
    get: operations["getListOfReceiptDetailsByDataSubject"];
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
    get: operations["getListOfScheduledExports"];
    put?: never;
    /** Create Scheduled Export of Duplicate Data Subjects */
    post: operations["createScheduledExportOfDuplicateDataSubjects"];
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
    put: operations["withdrawConsentOnBehalfOfADataSubject"];
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
    get: operations["withdrawDataSubjectSConsent"];
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
    get: operations["getListOfCollectionPointsV2"];
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
    post: operations["createNewCollectionPointVersion"];
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
    get: operations["getListOfDataSubjectsV2"];
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
    delete: operations["deletePurposesFromDataSubject"];
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
    post: operations["searchDataSubjects"];
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
    get: operations["getListOfDataSubjectGroups"];
    put?: never;
    /** Create Data Subject Group */
    post: operations["createDataSubjectGroup"];
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
    get: operations["getDataSubjectGroup"];
    /** Update Data Subject Group */
    put: operations["updateDataSubjectGroup"];
    post?: never;
    /** Delete Data Subject Group */
    delete: operations["deleteDataSubjectGroup"];
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
    get: operations["getListOfPreferenceCenters"];
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
    get: operations["getListOfPurposeVersions"];
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
    get: operations["getListOfDeletionCertificates"];
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
    delete: operations["deleteDataSubject"];
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
    delete: operations["deletePurposesFromDataSubjects"];
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
    get: operations["getListOfDataSubjectsV4"];
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
    get: operations["getListOfAllPurposeDetailsByDataSubject"];
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
    get: operations["getListOfAllPurposeDetailsForAllDataSubjects"];
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
    get: operations["getOptimizedListOfAllPurposeDetailsForAllDataSubjects"];
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
    get: operations["getOptimizedListOfDataSubjects"];
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
    get: operations["getListOfDataSubjectGroupsV4"];
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
    get: operations["getListOfDataSubjectGroupAssociationsByDataSubject"];
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
    get: operations["getListOfDataSubjectGroupMembers"];
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
    get: operations["getListOfDataSubjectTokensV4"];
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
    get: operations["getListOfDataSubjectsV3"];
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
    get: operations["getDataSubject"];
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
  getListOfConsentGroups: {
    parameters: {
      query?: {
        name?: string;
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
          "application/json": PageConsentGroupList;
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
        "application/json": ConsentGroupSettings;
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
  addConsentGroupsToParentConsentGroup: {
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
        "application/json": ConsentGroupConsentGroupsRequest;
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
  removeConsentGroupsFromParentConsentGroup: {
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
        "application/json": ConsentGroupConsentGroupsRequest;
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
  addDataSubjectsToParentConsentGroup: {
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
  removeDataSubjectFromParentConsentGroup: {
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
  deletePurposeFromDataSubjects: {
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
  deleteDataSubjects: {
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
  getListOfReceipts: {
    parameters: {
      query?: {
        collectionPointGuid?: string;
        receiptId?: string;
        purposeGuid?: string;
        organizationId?: string;
        fromDate?: string;
        toDate?: string;
        includeDataElements?: boolean;
        includeArchived?: boolean;
        /** @deprecated */
        isAnonymous?: boolean;
        includeConsentStrings?: boolean;
        page?: number;
        size?: number;
        sort?: "consentCreationDate,asc" | "consentCreationDate,desc";
      };
      header?: {
        identifier?: string;
        dataElementName?: string;
        dataElementValue?: string;
      };
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
          "application/json": ReceiptInformationDetailSlice;
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
  getListOfTransactions: {
    parameters: {
      query?: {
        fromDate?: string;
        toDate?: string;
        collectionPointGuid?: string;
        page?: number;
        size?: number;
        sort?: "consentCreationDate,asc" | "consentCreationDate,desc";
      };
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
  getListOfCollectionPoints: {
    parameters: {
      query?: {
        dataElementGuid?: string;
        organizationId?: string;
        page?: number;
        size?: number;
        sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | "status,asc" | "status,desc" | "version,asc" | "version,desc";
        name?: string;
        purposeGuid?: string;
        collectionPointType?: "COOKIE" | "WEB_FORM" | "API" | "MOBILE_SDK" | "EMAIL" | "CALL_CENTER" | "PAPER" | "IN_PERSON" | "OTHER";
        consentType?: "EXPLICIT" | "IMPLIED" | "NOT_APPLICABLE";
        status?: "DRAFT" | "ACTIVE" | "RETIRED" | "INACTIVE" | "ARCHIVED";
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
          "application/json": PageCollectionPointDetail;
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
          "application/json": CollectionPointDetail;
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
        version?: number;
        state?: "ACTIVE" | "DRAFT" | "RETIRED" | "INACTIVE";
      };
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
  updateExistingCollectionPoint: {
    parameters: {
      query?: {
        version?: number;
      };
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
        value?: boolean;
      };
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
  getListOfPurposePreferences: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | "selectionType,asc" | "selectionType,desc";
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
          "application/json": CustomPreferenceDto;
        };
      };
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CustomPreferenceDto;
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
        "application/json": CustomPreferenceDto;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CustomPreferenceDto;
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
        includeTranslations?: boolean;
      };
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
          "application/json": CustomPreferenceDto;
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
  updateDataSubjectSDataElements: {
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
  deduplicateDataSubjectsOfMergeRequest: {
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
  getListOfDataSubjects: {
    parameters: {
      query?: {
        since?: string;
        toDate?: string;
        updatedSince?: string;
        /** @deprecated */
        identifier?: string;
        purposeGuid?: string;
        collectionPointGuid?: string;
        collectionPointName?: string;
        properties?: string;
        includeEffectiveStatus?: boolean;
        linkedIdentityGroupId?: string;
        includeConsentAttachments?: boolean;
        isDNCInclude?: boolean;
        includeDSWithNoOrg?: boolean;
        includeGeolocation?: boolean;
        page?: number;
        size?: number;
        sort?: "id,asc" | "id,desc" | "identifier,asc" | "identifier,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | "lastTransactionDate,asc" | "lastTransactionDate,desc" | "identifierType,asc" | "identifierType,desc";
      };
      header?: {
        identifier?: string;
        dataElementName?: string;
        dataElementValue?: string;
        requestContinuation?: string;
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
          "application/json": DataSubjectProfileSlice;
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
  getListOfPurposesForADataSubject: {
    parameters: {
      query?: {
        /** @deprecated */
        identifier?: string;
        page?: number;
        size?: number;
        sort?: "id,asc" | "id,desc" | "issuedAt,asc" | "issuedAt,desc" | "withdrawalDate,asc" | "withdrawalDate,desc" | "collectionPointGuid,asc" | "collectionPointGuid,desc" | "purposeGuid,asc" | "purposeGuid,desc" | "status,asc" | "status,desc";
      };
      header?: {
        identifier?: string;
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
          "application/json": DataSubjectByPurposeInformation;
        };
      };
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DataSubjectByPurposeInformation;
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
  getListOfDataSubjectTokens: {
    parameters: {
      query?: {
        since?: string;
        until?: string;
        page?: number;
        size?: number;
        sort?: "id,asc" | "id,desc" | "tokenId,asc" | "tokenId,desc" | "expiryDate,asc" | "expiryDate,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | "createdBy,asc" | "createdBy,desc" | "lastModifiedBy,asc" | "lastModifiedBy,desc" | "dataSubject.guid,asc" | "dataSubject.guid,desc" | "dataSubject.identifier,asc" | "dataSubject.identifier,desc";
      };
      header?: {
        identifier?: string;
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
          "application/json": PageLinkToken;
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
  getDataSubjectSPreferencesInAPreferenceCenter: {
    parameters: {
      query?: {
        /** @deprecated */
        identifier?: string;
      };
      header?: {
        identifier?: string;
      };
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
  updateDataSubjectSPreferencesInAPreferenceCenter: {
    parameters: {
      query?: {
        /** @deprecated */
        identifier?: string;
      };
      header?: {
        identifier?: string;
      };
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
  withdrawDataSubjectSConsentForAllPurposesInAPreferenceCenter: {
    parameters: {
      query?: {
        /** @deprecated */
        identifier?: string;
      };
      header?: {
        identifier?: string;
      };
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
        state?: "PUBLISHED" | "DRAFT";
      };
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
  getListOfPurposes: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "id,asc" | "id,desc" | "name,asc" | "name,desc" | "purposeStatus,asc" | "purposeStatus,desc" | "purposeType,asc" | "purposeType,desc" | "version,asc" | "version,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | "publishedDate,asc" | "publishedDate,desc";
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
          "application/json": PagePurposeDetails;
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
        isInternalOrg?: boolean;
      };
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
          "application/json": PurposeDetails;
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
  createNewPurposeVersion: {
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
          "application/json": PurposeDetails;
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
        isInternalOrg?: boolean;
      };
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
          "application/json": PurposeDetails;
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
  getListOfDataSubjectsByPurpose: {
    parameters: {
      query?: {
        lastTransactionDate?: string;
        transactionStatus?: "ACTIVE" | "WITHDRAWN" | "EXPIRED";
        includeCustomPreferences?: boolean;
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
          "application/json": PageDataSubjectForPurposeInformation;
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
          "application/json": PurposeDetails;
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
        date?: string;
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
          "application/json": PagePurposeDetails;
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
  getListOfReceiptsByDataSubject: {
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
          "application/json": unknown;
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
  getListOfReceiptDetailsByDataSubject: {
    parameters: {
      query?: {
        includeNotgiven?: boolean;
        page?: number;
        size?: number;
      };
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
          "application/json": ReceiptInformationDetailSliceDto;
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
        includeNotgiven?: boolean;
        includeConsentStrings?: boolean;
      };
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
          "application/json": ReceiptInformationDetailDto;
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
  getListOfScheduledExports: {
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
          "application/json": PageMergeDSRequest;
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
  createScheduledExportOfDuplicateDataSubjects: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": MergeDSRequest;
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
          "application/json": MergeDSRequest;
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
  withdrawConsentOnBehalfOfADataSubject: {
    parameters: {
      query: {
        /** @deprecated */
        identifier?: string;
        withdrawnBy: string;
      };
      header?: {
        identifier?: string;
      };
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
  withdrawDataSubjectSConsent: {
    parameters: {
      query?: {
        /** @deprecated */
        identifier?: string;
      };
      header?: {
        identifier?: string;
      };
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
  getListOfCollectionPointsV2: {
    parameters: {
      query?: {
        organizationId?: string;
        id?: string;
        version?: number;
        status?: "DRAFT" | "ACTIVE" | "RETIRED" | "INACTIVE";
        page?: number;
        size?: number;
        sort?: "id,asc" | "id,desc" | "name,asc" | "name,desc" | "status,asc" | "status,desc" | "version,asc" | "version,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | "activationDate,asc" | "activationDate,desc" | "collectionPointType,asc" | "collectionPointType,desc";
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
          "application/json": PageCollectionPointV2DetailV2;
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
  createNewCollectionPointVersion: {
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
  getListOfDataSubjectsV2: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        updatedSince?: string;
        updatedUntil?: string;
        id?: string;
        language?: string;
        properties?: string;
        includeDataSubjectsWithOutPurposeTransactions?: boolean;
        isDNCInclude?: boolean;
      };
      header?: {
        identifier?: string;
        dataElementName?: string;
        dataElementValue?: string;
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
          "application/json": DataSubjectSliceV2;
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
  deletePurposesFromDataSubject: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DeletePurposeFromDataSubject;
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
  searchDataSubjects: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        isDNCInclude?: boolean;
      };
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
          "application/json": DataSubjectSliceV2;
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
  getListOfDataSubjectGroups: {
    parameters: {
      query?: {
        displayOrganizations?: boolean;
        page?: number;
        size?: number;
        sort?: "lastModifiedDate,asc" | "lastModifiedDate,desc" | "lastUpdatedDate,asc" | "lastUpdatedDate,desc" | "expiryDate,asc" | "expiryDate,desc" | "addedDate,asc" | "addedDate,desc" | "createdDate,asc" | "createdDate,desc";
      };
      header?: {
        primaryDataSubjectIdentifier?: string;
        primaryDataSubjectIdentifierType?: string;
        requestContinuation?: string;
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
          "application/json": PageLinkedIdentityGroupPage;
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
  createDataSubjectGroup: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": LinkedIdentityGroupRequestDetailed;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": LinkedIdentityGroupDetailed;
        };
      };
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": LinkedIdentityGroupDetailed;
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
  getDataSubjectGroup: {
    parameters: {
      query?: {
        displayOrganizations?: boolean;
      };
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
          "application/json": LinkedIdentityGroupDetailed;
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
  updateDataSubjectGroup: {
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
        "application/json": LinkedIdentityGroupRequestDetailed;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": LinkedIdentityGroupDetailed;
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
  deleteDataSubjectGroup: {
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
        state?: "PUBLISHED" | "DRAFT";
      };
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
          "application/json": PreferenceCenterPagePagePublicAPI;
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
  getListOfPreferenceCenters: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | "status,asc" | "status,desc" | "version,asc" | "version,desc";
        dataElementGuid?: string;
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
          "application/json": PagePreferenceCenterSummaryV2;
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
        state?: "PUBLISHED" | "DRAFT";
      };
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
          "application/json": AdvancedPreferenceCenterRootPublicAPI;
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
  getListOfPurposeVersions: {
    parameters: {
      query?: {
        latestVersion?: boolean;
        includeRetired?: boolean;
        organization?: string;
        includeCustomPreferences?: boolean;
        includeTopics?: boolean;
        fromLastModifiedDate?: string;
        toLastModifiedDate?: string;
        page?: number;
        size?: number;
        sort?: "guid,asc" | "guid,desc" | "name,asc" | "name,desc" | "description,asc" | "description,desc" | "version,asc" | "version,desc" | "purposeStatus,asc" | "purposeStatus,desc" | "purposeType,asc" | "purposeType,desc" | "consentLifeSpan,asc" | "consentLifeSpan,desc" | "implicitConsentLifeSpan,asc" | "implicitConsentLifeSpan,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | "createdBy,asc" | "createdBy,desc" | "lastModifiedBy,asc" | "lastModifiedBy,desc" | "publishedDate,asc" | "publishedDate,desc" | "retireOnDate,asc" | "retireOnDate,desc" | "publishedBy,asc" | "publishedBy,desc" | "externalReference,asc" | "externalReference,desc" | "defaultConsentStatus,asc" | "defaultConsentStatus,desc";
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
          "application/json": PagePurposeVersionsGroupedByGuidSimple;
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
        status?: "ACTIVE" | "DRAFT";
        version?: number;
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
          "application/json": PurposeDetailV2Detail;
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
  getListOfDeletionCertificates: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
      };
      header: {
        requestContinuation?: string;
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
  deleteDataSubject: {
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
  deletePurposesFromDataSubjects: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DeletePurposeFromDataSubjectV4;
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
  getListOfDataSubjectsV4: {
    parameters: {
      query: {
        fromDate: string;
        toDate: string;
        isDNCInclude?: boolean;
        page?: number;
        size?: number;
        sort?: "lastModifiedDate,asc" | "lastModifiedDate,desc" | "createdDate,asc" | "createdDate,desc";
      };
      header?: {
        requestContinuation?: string;
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
        isDNCInclude?: boolean;
      };
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
        includeConsentGroups?: boolean;
        includeAttachments?: boolean;
        includeNotices?: boolean;
        includeConsentStrings?: boolean;
        isDNCInclude?: boolean;
      };
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
  getListOfAllPurposeDetailsByDataSubject: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "lastUpdatedDate,asc" | "lastUpdatedDate,desc";
      };
      header: {
        identifier: string;
        requestContinuation?: string;
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
  getListOfAllPurposeDetailsForAllDataSubjects: {
    parameters: {
      query: {
        collectionPointId?: string;
        purposeId?: string;
        status?: "EXPIRED" | "WITHDRAWN" | "NO_CONSENT" | "PENDING" | "ACTIVE" | "OPT_OUT" | "ALWAYS_ACTIVE" | "HARD_OPT_OUT" | "EXTEND" | "CHANGE_PREFERENCES" | "NOT_OPT_OUT" | "OPT_IN" | "IMPLICIT";
        updatedSince: string;
        updatedUntil: string;
        page?: number;
        size?: number;
        sort?: "lastUpdatedDate,asc" | "lastUpdatedDate,desc";
      };
      header?: {
        requestContinuation?: string;
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
  getOptimizedListOfAllPurposeDetailsForAllDataSubjects: {
    parameters: {
      query: {
        collectionPointId?: string;
        purposeId?: string;
        status?: "EXPIRED" | "WITHDRAWN" | "NO_CONSENT" | "PENDING" | "ACTIVE" | "OPT_OUT" | "ALWAYS_ACTIVE" | "HARD_OPT_OUT" | "EXTEND" | "CHANGE_PREFERENCES" | "NOT_OPT_OUT" | "OPT_IN" | "IMPLICIT";
        updatedSince: string;
        updatedUntil: string;
        page?: number;
        size?: number;
      };
      header?: {
        requestContinuation?: string;
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
  getOptimizedListOfDataSubjects: {
    parameters: {
      query: {
        fromDate: string;
        toDate: string;
        page?: number;
        size?: number;
      };
      header?: {
        requestContinuation?: string;
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
  getListOfDataSubjectGroupsV4: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "createdDate,asc" | "createdDate,desc";
      };
      header?: {
        requestContinuation?: string;
        groupName?: string;
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
          "application/json": LinkedIdentityGroupPageItemSlice;
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
  getListOfDataSubjectGroupAssociationsByDataSubject: {
    parameters: {
      query?: {
        linkedIdentityGroupId?: string;
      };
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
          "application/json": LinkedIdentityGroup[];
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
        "application/json": LinkedIdentityGroupRequest;
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
        "application/json": LinkedIdentityGroupRequest;
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
  getListOfDataSubjectGroupMembers: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "addedDate,asc" | "addedDate,desc";
      };
      header?: {
        requestContinuation?: string;
      };
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
          "application/json": LinkedIdentityGroupSlice;
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
  getListOfDataSubjectTokensV4: {
    parameters: {
      query: {
        fromDate: string;
        toDate: string;
        page?: number;
        size?: number;
        sort?: "expiryDate,asc" | "expiryDate,desc";
      };
      header?: {
        requestContinuation?: string;
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
          /** Format: binary */
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
  getListOfDataSubjectsV3: {
    parameters: {
      query?: {
        updatedSince?: string;
        updatedUntil?: string;
        collectionPointGuid?: string;
        purposeGuid?: string;
        page?: number;
        size?: number;
        sort?: "lastUpdatedDate,asc" | "lastUpdatedDate,desc";
      };
      header?: {
        identifier?: string;
        dataElementName?: string;
        dataElementValue?: string;
        requestContinuation?: string;
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
          "application/json": DataSubjectProfilesSlice;
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
  getDataSubject: {
    parameters: {
      query?: {
        includeInstantLinkToken?: boolean;
        isDNCInclude?: boolean;
      };
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
          "application/json": DSPreferneceCacheDataSubjectProfileDto;
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
