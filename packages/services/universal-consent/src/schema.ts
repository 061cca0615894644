// Generated from specs/snapshots/consent-preferences-universal-consent-preference-management-oas.json. Do not edit; run pnpm generate.

export interface AddChildConsentGroupsInput {
  path: {
    /** UUID. */
    consentGroupGuid: string;
  };
  body: ChildConsentGroupsRequest;
}

export interface AddDataSubjectsToConsentGroupInput {
  path: {
    /** UUID. */
    consentGroupGuid: string;
  };
  body: ConsentGroupDataSubjectsRequest;
}

export interface AddPurposeRulesToConsentGroupInput {
  path: {
    /** UUID. */
    consentGroupGuid: string;
  };
  body: ConsentGroupPurposeRulesRequest;
}

export interface AdditionalIdInvalidScenarios {
  name?: string | null;
  values?: {
    [key: string]: string;
  } | null;
}

export interface AdditionalIdentifierMergeRequest {
  /** At least 1 item. */
  additionalIdentifiers?: string[] | undefined;
  /** Date and time. */
  interactionDate?: string | undefined;
  primaryIdentifier: string;
  /** Default false. */
  syncToSQL?: boolean | undefined;
}

export interface AdvancedPreferenceCenter {
  autoCheckTopics?: boolean | null;
  defaultLanguage?: string | null;
  displayNotificationPurpose?: boolean | null;
  displayPageLevelSubscribeSettings?: boolean | null;
  displaySubscribeAll?: boolean | null;
  displaySubscribeSettings?: boolean | null;
  displayUnsubscribeAll?: boolean | null;
  enableMultipleIdentities?: boolean | null;
  hierarchicalAccessControl?: boolean | null;
  languages?: PreferenceCenterTranslation[] | null;
  notificationPurpose?: PreferenceCenterPurpose | null;
  pages?: PreferenceCenterPageReference[] | null;
  preferenceCenterSettings?: {
    [key: string]: unknown;
  } | null;
  updateNotOptedOutToActiveStatus?: boolean | null;
}

export interface AssociatedAttributeValue {
  colorCode?: string | null;
  /** UUID. */
  id?: string | null;
  value: string;
  valueKey?: string | null;
}

export interface AssociatedAttributeValueInput {
  colorCode?: string | undefined;
  /** UUID. */
  id?: string | null | undefined;
  value?: string | null | undefined;
  valueKey?: string | null | undefined;
}

export interface Attachment {
  /** UUID. */
  id?: string | null;
}

export interface AttributeValue {
  associatedAttributeValueInformation?: AssociatedAttributeValue[] | null;
  colorCode?: string | null;
  /** Known from examples only. */
  dataType?: unknown;
  /** Default false. */
  disabled?: boolean | null;
  displayLabel?: string | null;
  /** UUID. */
  id?: string | null;
  optionSelectionValue?: string | null;
  value: string;
  valueKey?: string | null;
}

export interface AttributeValueInput {
  associatedAttributeValueInformation?: AssociatedAttributeValueInput[] | undefined;
  colorCode?: string | undefined;
  /** Known from examples only. */
  dataType?: unknown;
  /** Default false. */
  disabled?: boolean | undefined;
  displayLabel?: string | undefined;
  /** UUID. */
  id?: string | null | undefined;
  optionSelectionValue?: string | undefined;
  value?: string | null | undefined;
  valueKey?: string | null | undefined;
}

export interface ChildConsentGroupsRequest {
  /** At least 1 item. */
  consentGroupIds?: string[] | undefined;
}

export interface CollectionPointCreateRequest {
  AckEmailIdentifier?: string | undefined;
  AllowMultipleIdentifierTypes?: boolean | undefined;
  CollectionPointType: "WEB_FORM" | "MOBILE_APPLICATION" | "BULK_IMPORT" | "API" | "PREFERENCE_CENTER" | "COOKIE" | "TRUST_CENTER" | "NOTIFICATION_OPT_OUT" | "ADMIN_UPDATE" | "HOSTED_WEB_FORM" | "EMBEDDED_WEB_FORM" | "WEB_FORM" | "API" | "COOKIE" | "NOTIFICATION_OPT_OUT" | "ADMIN_UPDATE" | (string & {});
  ConsentIntegration?: boolean | undefined;
  ConsentType?: "FORMSUBMIT" | "EXPLICIT" | "UNAMBIGUOUS" | "OPTINCHECKBOX" | "OPTOUTCHECKBOX" | "SINGLETRIGGER" | "CONDITIONALTRIGGER" | "COOKIEBANNER" | "UNCHECKOPTOUT" | "CHECKOPTOUT" | "EXPLICIT" | "IMPLIED" | "NOTICE_ONLY" | "CONSENT" | "LEGITIMATE_INTEREST" | "FORMSUBMIT" | "UNAMBIGUOUS" | "OPTINCHECKBOX" | "OPTOUTCHECKBOX" | "SINGLETRIGGER" | "CONDITIONALTRIGGER" | "COOKIEBANNER" | "UNCHECKOPTOUT" | "CHECKOPTOUT" | (string & {}) | undefined;
  CookieConsentUpdate?: "UPDATE_ALL" | "SKIP_TRANSACTION" | (string & {}) | undefined;
  DOIEmailIdentifier?: string | undefined;
  DOISendConfirmationEmail?: boolean | undefined;
  DataControllerName?: string | undefined;
  DataElements?: string[] | undefined;
  /** 1 to 1000 characters. */
  Description: string;
  /** Default false. */
  DisableReports?: boolean | undefined;
  /** Default false. */
  DoiEmailToParent?: boolean | undefined;
  /** Default false. */
  DoubleOptIn?: boolean | undefined;
  /** Default false. */
  EnableCaptcha?: boolean | undefined;
  /** Default false. */
  EnableGeoLocationForDataElements?: boolean | undefined;
  /** Default false. */
  EnableGeolocation?: boolean | undefined;
  EnableNewConsentIntegration?: boolean | undefined;
  /** Default false. */
  EnablePrefillIdentifier?: boolean | undefined;
  /** Default false. */
  EnablePrimaryIdentifier?: boolean | undefined;
  /** Default false. */
  EnablePublishEvent?: boolean | undefined;
  HostedSDK?: boolean | undefined;
  HostedWebForm?: HostedWebFormInput | undefined;
  HowToWithdraw?: string | undefined;
  /** Integer. */
  IABVendorId?: number | undefined;
  /** UUID. */
  IdentifierDataElementId?: string | undefined;
  IdentifierTypes?: string[] | undefined;
  IsAuthenticationRequired?: boolean | undefined;
  IsDynamicCollectionPoint?: boolean | undefined;
  Language?: string | undefined;
  Languages?: string[] | undefined;
  /** 1 to 255 characters. */
  Name: string;
  NewSdkIntegrationEnabled?: boolean | undefined;
  NoConsentTransactions?: boolean | undefined;
  /** UUID. */
  OrganizationId: string;
  OtherInformation?: string | undefined;
  /** Default true. */
  OverrideActivePurpose?: boolean | undefined;
  ParentIdentifierTypes?: string[] | undefined;
  /** UUID. */
  PreferenceCenterGuid?: string | undefined;
  PrefillIdentifier?: string | undefined;
  PrimaryIdentifierType?: string | undefined;
  /** URL. */
  PrivacyPolicyUrl?: string | undefined;
  PurposeId?: string | undefined;
  PurposeIds?: string[] | undefined;
  PurposeIdsWithVersion?: IdVersionPair[] | undefined;
  /** Default false. */
  ReconfirmActivePurpose?: boolean | undefined;
  /** Default false. */
  RedirectOnFormSubmission?: boolean | undefined;
  /** URL. */
  RedirectUrl?: string | undefined;
  /** UUID. */
  ResponsibleGroupId?: string | undefined;
  /** UUID. */
  ResponsibleUserId?: string | undefined;
  RightToWithdraw?: string | undefined;
  SendConsentEmail?: boolean | undefined;
  SubjectIdentifier?: string | undefined;
  /** URL, matching https?://.*. */
  WebFormUrl?: string | undefined;
  attributeValues?: {
    [key: string]: AttributeValueInput[] | null;
  } | undefined;
  /** Default false. */
  consentDOICancelOption?: boolean | undefined;
  /** Default false. */
  enableCustomPreferenceEvent?: boolean | undefined;
  /** Default false. */
  enableDataElementEvent?: boolean | undefined;
  /** Default false. */
  enablePurposeEvent?: boolean | undefined;
  /** Default false. */
  includeIdentifierParameter?: boolean | undefined;
  /** Default false. */
  includeParameter?: boolean | undefined;
}

export interface CollectionPointEditRequest {
  AckEmailIdentifier?: string | undefined;
  AllowMultipleIdentifierTypes?: boolean | undefined;
  CollectionPointType: "WEB_FORM" | "MOBILE_APPLICATION" | "BULK_IMPORT" | "API" | "PREFERENCE_CENTER" | "COOKIE" | "TRUST_CENTER" | "NOTIFICATION_OPT_OUT" | "ADMIN_UPDATE" | "HOSTED_WEB_FORM" | "EMBEDDED_WEB_FORM" | "WEB_FORM" | "API" | "COOKIE" | "NOTIFICATION_OPT_OUT" | "ADMIN_UPDATE" | (string & {});
  ConsentIntegration?: boolean | undefined;
  ConsentType?: "FORMSUBMIT" | "EXPLICIT" | "UNAMBIGUOUS" | "OPTINCHECKBOX" | "OPTOUTCHECKBOX" | "SINGLETRIGGER" | "CONDITIONALTRIGGER" | "COOKIEBANNER" | "UNCHECKOPTOUT" | "CHECKOPTOUT" | "EXPLICIT" | "IMPLIED" | "NOTICE_ONLY" | "CONSENT" | "LEGITIMATE_INTEREST" | "FORMSUBMIT" | "UNAMBIGUOUS" | "OPTINCHECKBOX" | "OPTOUTCHECKBOX" | "SINGLETRIGGER" | "CONDITIONALTRIGGER" | "COOKIEBANNER" | "UNCHECKOPTOUT" | "CHECKOPTOUT" | (string & {}) | undefined;
  CookieConsentUpdate?: "UPDATE_ALL" | "SKIP_TRANSACTION" | (string & {}) | undefined;
  DOIEmailIdentifier?: string | undefined;
  DOISendConfirmationEmail?: boolean | undefined;
  DataControllerName?: string | undefined;
  DataElements?: string[] | undefined;
  /** 1 to 1000 characters. */
  Description: string;
  /** Default false. */
  DisableReports?: boolean | undefined;
  /** Default false. */
  DoiEmailToParent?: boolean | undefined;
  /** Default false. */
  DoubleOptIn?: boolean | undefined;
  /** Default false. */
  EnableCaptcha?: boolean | undefined;
  /** Default false. */
  EnableGeoLocationForDataElements?: boolean | undefined;
  /** Default false. */
  EnableGeolocation?: boolean | undefined;
  EnableNewConsentIntegration?: boolean | undefined;
  /** Default false. */
  EnablePrefillIdentifier?: boolean | undefined;
  /** Default false. */
  EnablePrimaryIdentifier?: boolean | undefined;
  /** Default false. */
  EnablePublishEvent?: boolean | undefined;
  HostedSDK?: boolean | undefined;
  HostedWebForm?: HostedWebFormInput | undefined;
  /** Default false. */
  HostedWebformPublish?: boolean | undefined;
  HowToWithdraw?: string | undefined;
  /** Integer. */
  IABVendorId?: number | undefined;
  /** UUID. */
  IdentifierDataElementId?: string | undefined;
  IdentifierTypes?: string[] | undefined;
  IsAuthenticationRequired?: boolean | undefined;
  IsDynamicCollectionPoint?: boolean | undefined;
  Language?: string | undefined;
  Languages?: string[] | undefined;
  /** 1 to 255 characters. */
  Name: string;
  NewSdkIntegrationEnabled?: boolean | undefined;
  NoConsentTransactions?: boolean | undefined;
  Notices?: CollectionPointNoticeCreate[] | undefined;
  /** UUID. */
  OrganizationId: string;
  OtherInformation?: string | undefined;
  /** Default true. */
  OverrideActivePurpose?: boolean | undefined;
  ParentIdentifierTypes?: string[] | undefined;
  PortalSettings?: {
    [key: string]: unknown;
  } | undefined;
  /** UUID. */
  PreferenceCenterGuid?: string | undefined;
  PreferenceCenterSettings?: {
    [key: string]: unknown;
  } | undefined;
  PrefillIdentifier?: string | undefined;
  PrimaryIdentifierType?: string | undefined;
  /** URL. */
  PrivacyPolicyUrl?: string | undefined;
  PurposeId?: string | undefined;
  PurposeIds?: string[] | undefined;
  PurposeIdsWithVersion?: IdVersionPair[] | undefined;
  /** Default false. */
  ReconfirmActivePurpose?: boolean | undefined;
  /** Default false. */
  RedirectOnFormSubmission?: boolean | undefined;
  /** URL. */
  RedirectUrl?: string | undefined;
  /** UUID. */
  ResponsibleGroupId?: string | undefined;
  /** UUID. */
  ResponsibleUserId?: string | undefined;
  RightToWithdraw?: string | undefined;
  SendConsentEmail?: boolean | undefined;
  Status: "DRAFT" | "ACTIVE" | "RETIRED" | "INACTIVE" | "ACTIVE" | "INACTIVE" | "DRAFT" | "ARCHIVED" | (string & {});
  SubjectIdentifier?: string | undefined;
  /** URL, matching https?://.*. */
  WebFormUrl?: string | undefined;
  attributeValues?: {
    [key: string]: unknown;
  } | undefined;
  /** Default false. */
  consentDOICancelOption?: boolean | undefined;
  doNotActivateWebform: boolean;
  doubleOptInExcludedPurposes?: DoubleOptInExcludedPurposes[] | undefined;
  /** Default false. */
  enableCustomPreferenceEvent?: boolean | undefined;
  /** Default false. */
  enableDataElementEvent?: boolean | undefined;
  /** Default false. */
  enablePurposeEvent?: boolean | undefined;
  /** Default false. */
  includeIdentifierParameter?: boolean | undefined;
  /** Default false. */
  includeParameter?: boolean | undefined;
}

export interface CollectionPointListItemPurpose {
  /** Integer. */
  consentLifeSpan?: number | null;
  createdBy?: string | null;
  /** Date and time. */
  createdDate?: string | null;
  description?: string | null;
  /** UUID. */
  id: string;
  implicitConsentConfirmDesc?: string | null;
  /** Integer. */
  implicitConsentLifeSpan?: number | null;
  label: string;
  lastModifiedBy?: string | null;
  /** Date and time. */
  lastModifiedDate?: string | null;
  /** UUID. */
  parentPurposeId?: string | null;
  publishedBy?: string | null;
  /** Date and time. */
  publishedDate?: string | null;
  purposeType: "STANDARD" | "COOKIE" | "IAB" | "MOBILE" | "NOTIFICATION_OPT_OUT" | (string & {});
  receiptInclusionAttributes?: {
    [key: string]: string[];
  } | null;
  /** Date and time. */
  retireOnDate?: string | null;
  status: "DRAFT" | "ACTIVE" | "RETIRED" | (string & {});
  /** Integer. */
  version: number;
}

export interface CollectionPointListItemV2 {
  /** Date and time. */
  activationDate?: string | null;
  attributes?: {
    [key: string]: string[];
  } | null;
  canCreateNewVersion?: boolean | null;
  collectionPointType?: "WEB_FORM" | "MOBILE_APPLICATION" | "BULK_IMPORT" | "API" | "PREFERENCE_CENTER" | "COOKIE" | "TRUST_CENTER" | "NOTIFICATION_OPT_OUT" | "ADMIN_UPDATE" | "HOSTED_WEB_FORM" | "EMBEDDED_WEB_FORM" | "WEB_FORM" | "HOSTED_WEB_FORM" | "EMBEDDED_WEB_FORM" | "API" | (string & {}) | null;
  consentIntegration?: boolean | null;
  consentType?: "FORMSUBMIT" | "EXPLICIT" | "UNAMBIGUOUS" | "OPTINCHECKBOX" | "OPTOUTCHECKBOX" | "SINGLETRIGGER" | "CONDITIONALTRIGGER" | "COOKIEBANNER" | "UNCHECKOPTOUT" | "CHECKOPTOUT" | "FORMSUBMIT" | "IMPLICIT" | "EXPLICIT" | (string & {}) | null;
  /** Date and time. */
  createDate?: string | null;
  createdBy?: string | null;
  dataElements?: string[] | null;
  description?: string | null;
  disabled?: boolean | null;
  doubleOptIn?: boolean | null;
  enableNewConsentIntegration?: boolean | null;
  /** Date and time. */
  firstReceiptOn?: string | null;
  hostedSDK?: boolean | null;
  /** UUID. */
  hostedWebFormId?: string | null;
  /** Integer, at least 1. */
  iabVendorId?: number | null;
  /** UUID. */
  id?: string | null;
  identifierDataElement?: CustomDataElementV2 | null;
  isAuthenticationRequired?: boolean | null;
  jwtToken?: {
    [key: string]: unknown;
  } | null;
  language?: string | null;
  languages?: string[] | null;
  /** Date and time. */
  lastActivityDate?: string | null;
  lastModifiedBy?: string | null;
  /** Date and time. */
  lastSdkIntegrationDate?: string | null;
  name?: string | null;
  newSdkIntegrationEnabled?: boolean | null;
  noConsentTransactions?: boolean | null;
  noticesWithVersions?: CollectionPointNoticeWithVersion[] | null;
  /** UUID. */
  organizationId?: string | null;
  preferenceCenter?: PreferenceCenterSummary | null;
  /** URL. */
  privacyPolicyUrl?: string | null;
  publishedBy?: string | null;
  purposes?: CollectionPointListItemPurpose[] | null;
  /** Integer, at least 0. */
  receiptCount?: number | null;
  reconfirmActivePurpose?: boolean | null;
  /** URL. */
  redirectUrl?: string | null;
  /** UUID. */
  responsibleGroupId?: string | null;
  /** UUID. */
  responsibleUserId?: string | null;
  sendConsentEmail?: boolean | null;
  showWarning?: boolean | null;
  status?: "DRAFT" | "ACTIVE" | "RETIRED" | "INACTIVE" | "DRAFT" | "ACTIVE" | "RETIRED" | "INACTIVE" | (string & {}) | null;
  subjectIdentifier?: string | null;
  /** Integer, at least 1. */
  version?: number | null;
  warningReasons?: ("SDK_OUT_OF_DATE" | "NO_ACTIVITY" | (string & {}))[] | null;
  /** URL. */
  webFormUrl?: string | null;
}

export interface CollectionPointListItemV2Page {
  content?: CollectionPointListItemV2[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: PageableObject | null;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface CollectionPointNoticeCreate {
  /** At least 1 character. */
  name?: string | undefined;
  noticeType: "PRIVACY_NOTICE" | "DIGITAL_POLICY" | (string & {});
  /** UUID. */
  privacyNoticeGuid?: string | undefined;
  /**
   * UUID.
   * @deprecated
   */
  purposeId?: string | undefined;
  purposeIds?: string[] | undefined;
  type: "LINKED" | "EMBEDDED" | (string & {});
  url?: string | undefined;
}

export interface CollectionPointNoticeProfiles {
  collectionPoint?: SimpleNameVersionV3 | null;
  /** UUID. */
  id?: string | null;
  name?: string | null;
  /** UUID. */
  privacyNoticeGuid?: string | null;
  privacyNoticeVersion?: SimpleNameVersionV3 | null;
  purposes?: PurposeSimpleDetails[] | null;
  type?: "LINKED" | "EMBEDDED" | (string & {}) | null;
  url?: string | null;
}

export interface CollectionPointNoticeWithVersion {
  collectionPoint?: SimpleNameVersion | null;
  /** UUID. */
  id: string;
  name: string;
  noticeType?: "PRIVACY_NOTICE" | "DIGITAL_POLICY" | (string & {}) | null;
  /** UUID. */
  privacyNoticeGuid: string;
  privacyNoticeVersion?: PrivacyNoticeVersion | null;
  purposes: SimpleNameVersion[];
  type: "LINKED" | "EMBEDDED" | (string & {});
  /** URL. */
  url?: string | null;
}

export interface CollectionPointNoticeWithVersionV1 {
  CollectionPoint?: SimpleNameVersionV1 | null;
  /** UUID. */
  Guid?: string | null;
  /** UUID. */
  Id?: string | null;
  Name?: string | null;
  PrivacyNoticeVersion?: SimpleNameVersionV1 | null;
  Purposes?: PurposeSimpleDetailsV1[] | null;
  Type?: "LINKED" | "EMBEDDED" | (string & {}) | null;
  /** URL. */
  Url?: string | null;
}

export interface CollectionPointNoticeWithVersionV3 {
  CollectionPoint?: SimpleNameVersionV1 | null;
  /** UUID. */
  Guid?: string | null;
  /** UUID. */
  Id?: string | null;
  Name?: string | null;
  PrivacyNoticeVersion?: SimpleNameVersionV1 | null;
  Purposes?: PurposeSimpleDetailsV1[] | null;
  Type?: "LINKED" | "EMBEDDED" | (string & {}) | null;
  Url?: string | null;
}

export interface CollectionPointPurpose {
  HardOptOutDisplayFormat?: "HIDE" | "LOCK" | (string & {}) | null;
  HardOptOutMessage?: string | null;
  IsMajorVersion?: boolean | null;
  /** Integer. */
  LastMajorVersion?: number | null;
  VersionNotes?: string | null;
  attributes?: {
    [key: string]: string[];
  } | null;
  /** Integer. */
  consentLifeSpan?: number | null;
  createdBy?: string | null;
  /** Date and time. */
  createdDate?: string | null;
  customPreferences?: PurposeCustomPreferenceV2[] | null;
  description?: string | null;
  detail?: string | null;
  enableGeolocation?: boolean | null;
  expiryDateType?: "LAST_TRANSACTION_DATE" | "CONSENT_DATE" | (string & {}) | null;
  /** UUID. */
  id: string;
  implicitConsentConfirmDesc?: string | null;
  /** Integer. */
  implicitConsentLifeSpan?: number | null;
  label: string;
  languages?: PurposeLanguageV2[] | null;
  lastModifiedBy?: string | null;
  /** Date and time. */
  lastModifiedDate?: string | null;
  organizations?: string[] | null;
  /** UUID. */
  parentPurposeId?: string | null;
  publishedBy?: string | null;
  /** Date and time. */
  publishedDate?: string | null;
  purposeLanguages?: PurposeLanguageV3[] | null;
  purposeType: "STANDARD" | "COOKIE" | "IAB" | "MOBILE" | "NOTIFICATION_OPT_OUT" | (string & {});
  receiptInclusionAttributes?: {
    [key: string]: string[];
  } | null;
  /** Date and time. */
  retireOnDate?: string | null;
  status: "DRAFT" | "ACTIVE" | "RETIRED" | (string & {});
  topics?: PurposeTopicV2[] | null;
  /** Integer. */
  version: number;
}

export interface CollectionPointV1 {
  AckEmailIdentifier?: string | null;
  /** Date and time. */
  ActivationDate?: string | null;
  AllowMultipleIdentifierTypes?: boolean | null;
  CanCreateNewVersion?: boolean | null;
  CollectionPointType?: "WEB_FORM" | "MOBILE_APPLICATION" | "BULK_IMPORT" | "API" | "PREFERENCE_CENTER" | "COOKIE" | "TRUST_CENTER" | "NOTIFICATION_OPT_OUT" | "ADMIN_UPDATE" | "HOSTED_WEB_FORM" | "EMBEDDED_WEB_FORM" | (string & {}) | null;
  ConsentIntegration?: boolean | null;
  ConsentType?: "FORMSUBMIT" | "EXPLICIT" | "UNAMBIGUOUS" | "OPTINCHECKBOX" | "OPTOUTCHECKBOX" | "SINGLETRIGGER" | "CONDITIONALTRIGGER" | "COOKIEBANNER" | "UNCHECKOPTOUT" | "CHECKOPTOUT" | (string & {}) | null;
  CookieConsentUpdate?: "UPDATE_ALL" | "SKIP_TRANSACTION" | (string & {}) | null;
  /** Date and time. */
  CreateDate?: string | null;
  CreatedBy?: string | null;
  DOIEmailIdentifier?: string | null;
  DOISendConfirmationEmail?: boolean | null;
  DataElements?: string[] | null;
  DataElementsTranslation?: {
    [key: string]: DataElementLanguage[];
  } | null;
  Description?: string | null;
  DisableReports?: boolean | null;
  Disabled?: boolean | null;
  DoiEmailToParent?: boolean | null;
  DoubleOptIn?: boolean | null;
  EnableCaptcha?: boolean | null;
  EnableGeoLocationForDataElements?: boolean | null;
  EnableGeolocation?: boolean | null;
  EnableNewConsentIntegration?: boolean | null;
  EnablePrefillIdentifier?: boolean | null;
  EnablePrimaryIdentifier?: boolean | null;
  EnablePublishEvent?: boolean | null;
  /** Date and time. */
  FirstReceiptOn?: string | null;
  HostedSDK?: boolean | null;
  HostedWebForm?: HostedWebForm | null;
  /** Integer. */
  IABVendorId?: number | null;
  /** UUID. */
  Id?: string | null;
  IdentifierDataElement?: CustomDataElement | null;
  IdentifierTypes?: string[] | null;
  IsAuthenticationRequired?: boolean | null;
  IsDynamicCollectionPoint?: boolean | null;
  Language?: string | null;
  Languages?: string[] | null;
  /** Date and time. */
  LastActivityDate?: string | null;
  LastModifiedBy?: string | null;
  /** Date and time. */
  LastSdkIntegrationDate?: string | null;
  Name?: string | null;
  NewSdkIntegrationEnabled?: boolean | null;
  NoConsentTransactions?: boolean | null;
  /** UUID. */
  OrganizationId?: string | null;
  OverrideActivePurpose?: boolean | null;
  ParentIdentifierTypes?: string[] | null;
  PreferenceCenter?: PreferenceCenterSummary | null;
  PrefillIdentifier?: string | null;
  PrimaryIdentifierType?: string | null;
  PrivacyPolicyUrl?: string | null;
  PublishedBy?: string | null;
  Purposes?: PurposeV1[] | null;
  /** Integer. */
  ReceiptCount?: number | null;
  ReconfirmActivePurpose?: boolean | null;
  RedirectOnFormSubmission?: boolean | null;
  RedirectUrl?: string | null;
  /** UUID. */
  ResponsibleGroupId?: string | null;
  /** UUID. */
  ResponsibleUserId?: string | null;
  SendConsentEmail?: boolean | null;
  ShowDLNotification?: boolean | null;
  Status?: "DRAFT" | "ACTIVE" | "RETIRED" | "INACTIVE" | (string & {}) | null;
  SubjectIdentifier?: string | null;
  /** Integer. */
  Version?: number | null;
  WebFormUrl?: string | null;
  attributes?: {
    [key: string]: string[];
  } | null;
  consentDOICancelOption?: boolean | null;
  enableCustomPreferenceEvent?: boolean | null;
  enableDataElementEvent?: boolean | null;
  enablePurposeEvent?: boolean | null;
  includeIdentifierParameter?: boolean | null;
  includeParameter?: boolean | null;
  jwtToken?: string | null;
  noticesWithVersions?: CollectionPointNoticeWithVersion[] | null;
}

export interface CollectionPointV1Page {
  content?: CollectionPointV1[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: PageableObject | null;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface CollectionPointV2 {
  /** Date and time. */
  activationDate?: string | null;
  attributes?: {
    [key: string]: string[];
  } | null;
  canCreateNewVersion?: boolean | null;
  collectionPointType?: "WEB_FORM" | "MOBILE_APPLICATION" | "BULK_IMPORT" | "API" | "PREFERENCE_CENTER" | "COOKIE" | "TRUST_CENTER" | "NOTIFICATION_OPT_OUT" | "ADMIN_UPDATE" | "HOSTED_WEB_FORM" | "EMBEDDED_WEB_FORM" | "WEB_FORM" | "HOSTED_WEB_FORM" | "EMBEDDED_WEB_FORM" | "API" | (string & {}) | null;
  consentIntegration?: boolean | null;
  consentType?: "FORMSUBMIT" | "EXPLICIT" | "UNAMBIGUOUS" | "OPTINCHECKBOX" | "OPTOUTCHECKBOX" | "SINGLETRIGGER" | "CONDITIONALTRIGGER" | "COOKIEBANNER" | "UNCHECKOPTOUT" | "CHECKOPTOUT" | "FORMSUBMIT" | "IMPLICIT" | "EXPLICIT" | (string & {}) | null;
  /** Date and time. */
  createDate?: string | null;
  createdBy?: string | null;
  dataElements?: string[] | null;
  description?: string | null;
  disabled?: boolean | null;
  doubleOptIn?: boolean | null;
  enableNewConsentIntegration?: boolean | null;
  /** Date and time. */
  firstReceiptOn?: string | null;
  hostedSDK?: boolean | null;
  /** UUID. */
  hostedWebFormId?: string | null;
  /** Integer, at least 1. */
  iabVendorId?: number | null;
  /** UUID. */
  id: string;
  identifierDataElement?: CustomDataElementV2 | null;
  isAuthenticationRequired?: boolean | null;
  jwtToken?: {
    [key: string]: unknown;
  } | null;
  language?: string | null;
  languages?: string[] | null;
  /** Date and time. */
  lastActivityDate?: string | null;
  lastModifiedBy?: string | null;
  /** Date and time. */
  lastSdkIntegrationDate?: string | null;
  name?: string | null;
  newSdkIntegrationEnabled?: boolean | null;
  noConsentTransactions?: boolean | null;
  noticesWithVersions?: CollectionPointNoticeWithVersion[] | null;
  /** UUID. */
  organizationId?: string | null;
  preferenceCenter?: PreferenceCenterSummary | null;
  /** URL. */
  privacyPolicyUrl?: string | null;
  publishedBy?: string | null;
  purposes?: CollectionPointPurpose[] | null;
  /** Integer, at least 0. */
  receiptCount?: number | null;
  reconfirmActivePurpose?: boolean | null;
  /** URL. */
  redirectUrl?: string | null;
  /** UUID. */
  responsibleGroupId?: string | null;
  /** UUID. */
  responsibleUserId?: string | null;
  sendConsentEmail?: boolean | null;
  showWarning?: boolean | null;
  status?: "DRAFT" | "ACTIVE" | "RETIRED" | "INACTIVE" | "DRAFT" | "ACTIVE" | "RETIRED" | "INACTIVE" | (string & {}) | null;
  subjectIdentifier?: string | null;
  /** Integer, at least 1. */
  version?: number | null;
  warningReasons?: ("SDK_OUT_OF_DATE" | "NO_ACTIVITY" | (string & {}))[] | null;
  /** URL. */
  webFormUrl?: string | null;
}

export interface ConsentAttachmentReferencesResponse {
  identifier?: string | null;
  statusMessage?: string | null;
}

export interface ConsentAttachmentResponse {
  /** UUID. */
  attachmentId?: string | null;
  fileName?: string | null;
}

export interface ConsentGroup {
  /** UUID. */
  consentGroupId?: string | null;
  consentGroups?: ConsentGroupSummary[] | null;
  dataSubjects?: DataSubjectWithPurposes[] | null;
  description?: string | null;
  externalName?: string | null;
  membershipType?: "EMPTY" | "CHILD_GROUPS" | "DATA_SUBJECTS" | (string & {}) | null;
  /** At least 1 character. */
  name?: string | null;
  purposeRules?: PurposeRule[] | null;
}

export interface ConsentGroupDataSubjectsRequest {
  /** At least 1 item. */
  dataSubjects?: DataSubjectReference[] | undefined;
}

export interface ConsentGroupList {
  /** UUID. */
  consentGroupId?: string | null;
  externalName?: string | null;
  /** At least 1 character. */
  name?: string | null;
}

export interface ConsentGroupListPage {
  content?: ConsentGroupList[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: PageableObject | null;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface ConsentGroupPurposeRulesRequest {
  /** At least 1 item. */
  purposeRules?: PurposeRuleRequest[] | undefined;
}

export interface ConsentGroupRequest {
  description?: string | undefined;
  externalName?: string | undefined;
  /** At least 1 character. */
  name?: string | undefined;
}

export interface ConsentGroupSettings {
  statusPriorityRules: ConsentGroupStatusPriority[];
}

export interface ConsentGroupSettingsInput {
  statusPriorityRules: ConsentGroupStatusPriorityInput[];
}

export interface ConsentGroupStatusPriority {
  /** Integer, at least 0. */
  priority: number;
  status?: "ACTIVE" | "ALWAYS" | "ACTIVE" | "OPT OUT" | "HARD OPT OUT" | "PENDING" | "NO CONSENT" | "WITHDRAWN" | "EXPIRED" | (string & {}) | null;
}

export interface ConsentGroupStatusPriorityInput {
  /** Integer, at least 0. */
  priority: number;
  status?: "ACTIVE" | "ALWAYS" | "ACTIVE" | "OPT OUT" | "HARD OPT OUT" | "PENDING" | "NO CONSENT" | "WITHDRAWN" | "EXPIRED" | (string & {}) | undefined;
}

export interface ConsentGroupSummary {
  /** UUID. */
  consentGroupId?: string | null;
  description?: string | null;
  externalName?: string | null;
  membershipType?: "EMPTY" | "CHILD_GROUPS" | "DATA_SUBJECTS" | (string & {}) | null;
  /** At least 1 character. */
  name?: string | null;
}

export interface ConsentString {
  content?: string | null;
  type?: string | null;
}

export interface ConsentStringResponse {
  content?: string | null;
  /** Date and time. */
  interactionDate?: string | null;
  /** Date and time. */
  receivedDate?: string | null;
  type?: string | null;
}

export interface ContinuationToken {
  nextMarker?: string | undefined;
  requestContinuation?: string | undefined;
}

export interface CreateCollectionPointInput {
  body: CollectionPointCreateRequest;
}

export interface CreateCollectionPointVersionInput {
  path: {
    /** UUID. */
    collectionPointGuid: string;
  };
}

export interface CreateConsentGroupInput {
  body: ConsentGroupRequest;
}

export interface CreateCustomIndexInput {
  body: PipelineTriggerRequest;
}

export interface CreateDataSubjectGroupV2Input {
  body: LinkedIdentityGroupRequestV2;
}

export interface CreateDataSubjectGroupV4Input {
  body: LinkedIdentityGroupRequestV4;
}

export interface CreateJobInput {
  body: JobCreateRequest;
}

export interface CreatePurposeInput {
  query?: {
    /** Default false. */
    isInternalOrg?: boolean | undefined;
  } | undefined;
  body: PurposeCreate;
}

export interface CreatePurposePreferenceInput {
  body: CustomPreferenceCreate;
}

export interface CreatePurposeVersionInput {
  path: {
    /** UUID. */
    purposeGuid: string;
  };
}

export interface CreateScheduledExportInput {
  body: MergeDsRequestInput;
}

export interface CrossDeviceConsentDeleteRequest {
  /** 1 to 1000 items. */
  identifiers?: string[] | undefined;
}

export interface CustomDataElement {
  /** Integer. */
  CollectionPoints?: number | null;
  /** Integer. */
  CollectionPointsWithoutRetired?: number | null;
  /** Date and time. */
  CreatedDate?: string | null;
  /** UUID. */
  Id?: string | null;
  IsIdentifier?: boolean | null;
  Label?: string | null;
  Languages?: DataElementLanguage[] | null;
  LinkedDataSubjectElementExists?: boolean | null;
  /** Integer. */
  NumberOfLanguages?: number | null;
  Organizations?: string[] | null;
  PIInfo?: boolean | null;
  /** Integer. */
  PreferenceCenters?: number | null;
  /** Date and time. */
  UpdatedDate?: string | null;
  canDelete?: boolean | null;
  canEdit?: boolean | null;
  /** Integer. */
  totalActivePreferenceCenters?: number | null;
}

export interface CustomDataElementField {
  dataElementOptions?: CustomDataElementOptionV2[] | null;
  dataElementType: "USER_INPUT" | "SELECTION" | "EMAIL" | "NUMBER" | "DATE_PICKER" | "COUNTRY" | "STATE" | "COUNTRY_CODE" | "PHONE_NUMBER" | "STATE_CODE" | (string & {});
  displayAs?: "DROPDOWN" | "NONE" | (string & {}) | null;
}

export interface CustomDataElementOption {
  /** UUID. */
  Id?: string | null;
  Label: string;
}

export interface CustomDataElementOptionV2 {
  /** UUID. */
  id?: string | null;
  label?: string | null;
}

export interface CustomDataElementV2 {
  canEdit?: boolean | null;
  /** Integer. */
  collectionPoints?: number | null;
  /** Date and time. */
  createdDate?: string | null;
  dataElementFields?: CustomDataElementField | null;
  /** UUID. */
  guid: string;
  /** Default false. */
  isIdentifier?: boolean | null;
  label: string;
  languages?: DataElementLanguage[] | null;
  /** Date and time. */
  lastModifiedDate?: string | null;
  /** Integer. */
  numberOfLanguages?: number | null;
}

export interface CustomPreference {
  /** Date and time. */
  CreatedDate?: string | null;
  /** Matching ^[a-z]{2}(-[A-Z]{2})?$. */
  DefaultLanguage?: string | null;
  /** At most 1000 characters. */
  Description?: string | null;
  /** Default false. */
  Disabled?: boolean | null;
  DisplayAs: "BUTTONS" | "CHECKBOXES" | "BUTTONs" | "CHECKBOXES" | "DROPDOWN" | "RADIO_BUTTONS" | (string & {});
  /** UUID. */
  Id: string;
  Languages?: CustomPreferenceLanguage[] | null;
  /** 1 to 255 characters. */
  Name: string;
  /** Integer, at least 0. */
  NumberOfLanguages?: number | null;
  /** Integer, at least 0. */
  NumberOfOptions?: number | null;
  Options?: CustomPreferenceOption[] | null;
  Organizations?: string[] | null;
  /** Default false. */
  Required?: boolean | null;
  SelectionType: "SINGLE_CHOICE" | "MULTI_CHOICE" | "SINGLE_CHOICE" | "MULTI_CHOICE" | (string & {});
  /** Integer, at least 0. */
  TotalLinkedActivePurposes?: number | null;
  /** Date and time. */
  UpdatedDate?: string | null;
}

export interface CustomPreferenceChoice {
  /** UUID. */
  optionId?: string | null;
  transactionType?: string | null;
}

export interface CustomPreferenceCreate {
  /** Default true. */
  DefaultLanguage?: boolean | undefined;
  /** 1 to 1000 characters. */
  Description: string;
  /** Default false. */
  Disabled?: boolean | undefined;
  DisplayAs: "BUTTONS" | "CHECKBOXES" | "BUTTONS" | "CHECKBOXES" | "DROPDOWN" | "RADIO_BUTTONS" | (string & {});
  /** At least 1 character, matching ^[a-z]{2}(-[A-Z]{2})?$. */
  Language: string;
  /** 1 to 255 characters. */
  Name: string;
  /** At least 1 item. */
  Options: string[];
  Organizations?: string[] | undefined;
  Purposes?: string[] | undefined;
  /** Default false. */
  Required?: boolean | undefined;
  SelectionType: "SINGLE_CHOICE" | "MULTI_CHOICE" | "SINGLE_CHOICE" | "MULTI_CHOICE" | (string & {});
}

export interface CustomPreferenceInformation {
  CustomPreferenceOptions?: CustomPreferenceOptions[] | null;
  /** UUID. */
  Id: string;
  Name: string;
}

export interface CustomPreferenceInput {
  /** Date and time. */
  CreatedDate?: string | undefined;
  /** Matching ^[a-z]{2}(-[A-Z]{2})?$. */
  DefaultLanguage?: string | undefined;
  /** At most 1000 characters. */
  Description?: string | undefined;
  /** Default false. */
  Disabled?: boolean | undefined;
  DisplayAs: "BUTTONS" | "CHECKBOXES" | "BUTTONs" | "CHECKBOXES" | "DROPDOWN" | "RADIO_BUTTONS" | (string & {});
  /** UUID. */
  Id: string;
  Languages?: CustomPreferenceLanguageInput[] | undefined;
  /** 1 to 255 characters. */
  Name: string;
  /** Integer, at least 0. */
  NumberOfLanguages?: number | undefined;
  /** Integer, at least 0. */
  NumberOfOptions?: number | undefined;
  Options?: CustomPreferenceOptionInput[] | undefined;
  Organizations?: string[] | undefined;
  /** Default false. */
  Required?: boolean | undefined;
  SelectionType: "SINGLE_CHOICE" | "MULTI_CHOICE" | "SINGLE_CHOICE" | "MULTI_CHOICE" | (string & {});
  /** Integer, at least 0. */
  TotalLinkedActivePurposes?: number | undefined;
  /** Date and time. */
  UpdatedDate?: string | undefined;
}

export interface CustomPreferenceLanguage {
  Default?: boolean | null;
  Description: string;
  Language?: string | null;
  Name: string;
  Options?: CustomPreferenceOption[] | null;
}

export interface CustomPreferenceLanguageInput {
  Default?: boolean | undefined;
  Description: string;
  Language?: string | undefined;
  Name: string;
  Options?: CustomPreferenceOptionInput[] | undefined;
}

export interface CustomPreferenceLanguageV2 {
  default?: boolean | null;
  description?: string | null;
  language?: string | null;
  name?: string | null;
  options?: CustomPreferenceOptionV2[] | null;
}

export interface CustomPreferenceOption {
  CanDelete?: boolean | null;
  Disabled?: boolean | null;
  /** UUID. */
  Id?: string | null;
  IsDefault?: boolean | null;
  Label?: string | null;
  /** Integer. */
  Order?: number | null;
}

export interface CustomPreferenceOptionInput {
  CanDelete?: boolean | undefined;
  Disabled?: boolean | undefined;
  /** UUID. */
  Id?: string | undefined;
  IsDefault?: boolean | undefined;
  Label?: string | undefined;
  /** Integer. */
  Order?: number | undefined;
}

export interface CustomPreferenceOptionV2 {
  id?: string | null;
  isDefault?: boolean | null;
  label?: string | null;
  /** Integer. */
  order?: number | null;
  transactionType?: string | null;
}

export interface CustomPreferenceOptions {
  /** UUID. */
  Id: string;
  Name: string;
}

export type CustomPreferenceRow = {
  /** Date and time. */
  CreatedDate?: string | null;
  /** Matching ^[a-z]{2}(-[A-Z]{2})?$. */
  DefaultLanguage?: string | null;
  /** At most 1000 characters. */
  Description?: string | null;
  /** Default false. */
  Disabled?: boolean | null;
  DisplayAs?: "BUTTONS" | "CHECKBOXES" | "BUTTONs" | "CHECKBOXES" | "DROPDOWN" | "RADIO_BUTTONS" | (string & {}) | null;
  /** UUID. */
  Id?: string | null;
  Languages?: CustomPreferenceLanguage[] | null;
  /** 1 to 255 characters. */
  Name?: string | null;
  /** Integer, at least 0. */
  NumberOfLanguages?: number | null;
  /** Integer, at least 0. */
  NumberOfOptions?: number | null;
  Options?: CustomPreferenceOption[] | null;
  Organizations?: string[] | null;
  /** Default false. */
  Required?: boolean | null;
  SelectionType?: "SINGLE_CHOICE" | "MULTI_CHOICE" | "SINGLE_CHOICE" | "MULTI_CHOICE" | (string & {}) | null;
  /** Integer, at least 0. */
  TotalLinkedActivePurposes?: number | null;
  /** Date and time. */
  UpdatedDate?: string | null;
} & {
  [key: string]: unknown;
};

export interface CustomPreferenceSelection {
  choices?: CustomPreferenceChoice[] | null;
  /** UUID. */
  id?: string | null;
  options?: string[] | null;
}

export interface DataElementLanguage {
  DataElementOptions?: CustomDataElementOption[] | null;
  Language?: string | null;
  Name?: string | null;
}

export interface DataSubjectAttachment {
  /** UUID. */
  attachmentId?: string | null;
  fileName?: string | null;
  /** Date and time. */
  uploadDate?: string | null;
  uploadedBy?: string | null;
}

export interface DataSubjectAttachmentResponse {
  /** UUID. */
  attachmentId?: string | null;
  fileName?: string | null;
  /** Date and time. */
  uploadDate?: string | null;
  uploadedBy?: string | null;
}

export interface DataSubjectCreate {
  dataElements?: DatedDataSubjectElementInput[] | undefined;
  identifierType?: string | undefined;
  language?: string | undefined;
}

export interface DataSubjectCustomPreferenceOption {
  /** UUID. */
  Id?: string | undefined;
}

export interface DataSubjectCustomPreferences {
  /** UUID. */
  Id?: string | undefined;
  Options?: DataSubjectCustomPreferenceOption[] | undefined;
}

export interface DataSubjectDeleteRequestV2 {
  dataSubjectGuids?: string[] | undefined;
  /** Date and time. */
  fromCreatedDate?: string | undefined;
  /** Date and time. */
  fromInteractionDate?: string | undefined;
  identifiers?: string[] | undefined;
  removePIInfo?: boolean | undefined;
  retainReceiptsTransactions?: boolean | undefined;
  /** Date and time. */
  toCreatedDate?: string | undefined;
  /** Date and time. */
  toInteractionDate?: string | undefined;
}

export interface DataSubjectDeleteRequestV4 {
  identifier: string;
  retainReceipts: boolean;
}

export interface DataSubjectDetail {
  additionalIdMessages?: AdditionalIdInvalidScenarios[] | null;
  canBePrimary?: boolean | null;
  elements?: DatedDataSubjectElement[] | null;
  /** UUID. */
  id?: string | null;
  identifier: string;
  identifierType: string;
  messages?: string[] | null;
}

export interface DataSubjectElement {
  linked?: boolean | null;
  name: string;
  value?: unknown;
}

export interface DataSubjectElementResponse {
  doNotCall?: boolean | null;
  linked?: boolean | null;
  name?: string | null;
  value?: unknown;
}

export interface DataSubjectElementSearch {
  name?: string | undefined;
  value?: string | undefined;
}

export interface DataSubjectElementV1 {
  DoNotCall?: boolean | null;
  Linked?: boolean | null;
  Name: string;
  Value?: unknown;
}

export interface DataSubjectElementV2 {
  doNotCall?: boolean | null;
  linked: boolean;
  name: string;
  value: unknown;
}

export interface DataSubjectElementV3 {
  doNotCall?: boolean | null;
  name?: string | null;
  value?: unknown;
}

export interface DataSubjectEntry {
  /** UUID. */
  id?: string | null;
  identifier: string;
  identifierType: string;
}

export interface DataSubjectForPurpose {
  CustomPreferences?: CustomPreferenceInformation[] | null;
  DataSubjectId: string;
  /** Date and time. */
  FirstTransactionDate?: string | null;
  /** Date and time. */
  LastTransactionDate?: string | null;
  Status: "ACTIVE" | "WITHDRAWN" | "EXPIRED" | "NOT GIVEN" | "PENDING" | "OPT OUT" | (string & {});
  Topics?: TopicWithTransactions[] | null;
}

export interface DataSubjectForPurposePage {
  content?: DataSubjectForPurpose[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: PageableObject | null;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface DataSubjectGeolocationResponse {
  country?: string | null;
  /** UUID. */
  dataSubjectId?: string | null;
  /** UUID. */
  receiptGuid?: string | null;
  state?: string | null;
  stateName?: string | null;
}

export interface DataSubjectGeolocationV1 {
  /** At most 2 characters. */
  Country?: string | null;
  /** Date and time. */
  CreatedDate?: string | null;
  /** UUID. */
  DataSubjectId?: string | null;
  /** UUID. */
  ReceiptGuid?: string | null;
  /** At most 3 characters. */
  State?: string | null;
  StateName?: string | null;
}

export interface DataSubjectGeolocationV3 {
  country?: string | null;
  /** UUID. */
  dataSubjectId?: string | null;
  /** UUID. */
  receiptGuid?: string | null;
  state?: string | null;
  stateName?: string | null;
}

export interface DataSubjectInformationResponse {
  attachments?: DataSubjectAttachmentResponse[] | null;
  consentGroups?: string[] | null;
  consentStrings?: ConsentStringResponse[] | null;
  /** Date and time. */
  createdDate?: string | null;
  dataElements?: DataSubjectElementResponse[] | null;
  doNotCall?: boolean | null;
  /** UUID. */
  id?: string | null;
  identifier?: string | null;
  identifierType?: string | null;
  language?: string | null;
  /** UUID. */
  lastReceiptGuid?: string | null;
  /** Date and time. */
  lastTransactionDate?: string | null;
  /** Date and time. */
  lastUpdatedDate?: string | null;
  latestGeoLocation?: DataSubjectGeolocationResponse | null;
  latestSource?: DataSubjectSourceResponse | null;
  linkTokens?: EmailLinkTokenResponse[] | null;
  notices?: NoticeDetailResponse[] | null;
  profiles?: DataSubjectProfileResponse[] | null;
  testDataSubject?: boolean | null;
}

export interface DataSubjectListItem {
  LinkToken?: string | null;
  /** Date and time. */
  createdDate?: string | null;
  dataElements?: DataSubjectElementV3[] | null;
  dsAttachments?: DataSubjectAttachment[] | null;
  /** UUID. */
  id?: string | null;
  identifier?: string | null;
  language?: string | null;
  /** Date and time. */
  lastUpdatedDate?: string | null;
  latestGeoLocation?: DataSubjectGeolocationV3 | null;
  notices?: CollectionPointNoticeProfiles[] | null;
  purposes?: DataSubjectListItemPurpose[] | null;
  testDataSubject?: boolean | null;
}

export interface DataSubjectListItemPurpose {
  attributes?: {
    [key: string]: string[];
  } | null;
  /** Date and time. */
  consentDate?: string | null;
  customPreferences?: ProfileCustomPreferenceV3[] | null;
  /** Date and time. */
  expiryDate?: string | null;
  /** Date and time. */
  firstTransactionDate?: string | null;
  geolocation?: DataSubjectGeolocationV3 | null;
  /** UUID. */
  id?: string | null;
  /** Date and time. */
  lastInteractionDate?: string | null;
  /** UUID. */
  lastReceiptId?: string | null;
  /** UUID. */
  lastTransactionCollectionPointId?: string | null;
  /** Integer. */
  lastTransactionCollectionPointVersion?: number | null;
  /** Date and time. */
  lastTransactionDate?: string | null;
  /** Date and time. */
  lastUpdatedDate?: string | null;
  name?: string | null;
  purposeAttachments?: DataSubjectAttachment[] | null;
  purposeNote?: PurposeNoteV3 | null;
  status?: "ACTIVE" | "ALWAYS_ACTIVE" | "PENDING" | "WITHDRAWN" | "EXPIRED" | "NO_CONSENT" | "OPT_OUT" | "HARD_OPT_OUT" | (string & {}) | null;
  topics?: ProfileTopicV3[] | null;
  /** Integer. */
  totalTransactionCount?: number | null;
  /** Integer. */
  version?: number | null;
  /** Date and time. */
  withdrawalDate?: string | null;
}

export interface DataSubjectListItemSlice {
  content?: DataSubjectListItem[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: PageableObject | null;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
}

export interface DataSubjectPreferencesRequest {
  DsDataElements?: {
    [key: string]: unknown;
  } | undefined;
  Language?: string | undefined;
  Purposes: DataSubjectPurposesRequest[];
  dsDataElements?: {
    [key: string]: unknown;
  } | undefined;
}

export interface DataSubjectPreferencesResponse {
  Language?: string | null;
  Purposes?: DataSubjectPurposesResponse[] | null;
}

export interface DataSubjectProfile {
  /** Date and time. */
  createdDate?: string | null;
  dataElements?: DataSubjectElement[] | null;
  /** UUID. */
  id?: string | null;
  identifier?: string | null;
  language?: string | null;
  /** Date and time. */
  lastUpdatedDate?: string | null;
  linkToken?: string | null;
  purposes?: ProfilePurpose[] | null;
  testDataSubject?: boolean | null;
}

export interface DataSubjectProfileResponse {
  attachments?: DataSubjectAttachmentResponse[] | null;
  attributes?: {
    [key: string]: string[];
  } | null;
  /** Date and time. */
  consentDate?: string | null;
  customPreferences?: ProfileCustomPreferenceResponse[] | null;
  /** Date and time. */
  expiryDate?: string | null;
  /** Date and time. */
  firstTransactionDate?: string | null;
  geolocation?: DataSubjectGeolocationResponse | null;
  /** UUID. */
  id?: string | null;
  identifier?: string | null;
  /** Date and time. */
  lastInteractionDate?: string | null;
  /** UUID. */
  lastReceiptId?: string | null;
  /** UUID. */
  lastTransactionCollectionPointId?: string | null;
  /** Integer. */
  lastTransactionCollectionPointVersion?: number | null;
  /** Date and time. */
  lastTransactionDate?: string | null;
  /** Date and time. */
  lastUpdatedDate?: string | null;
  name?: string | null;
  purposeNote?: PurposeNoteResponse | null;
  source?: DataSubjectSourceResponse | null;
  status?: "ACTIVE" | "ALWAYS_ACTIVE" | "PENDING" | "WITHDRAWN" | "EXPIRED" | "NO_CONSENT" | "OPT_OUT" | "HARD_OPT_OUT" | (string & {}) | null;
  topics?: ProfileTopicResponse[] | null;
  /** Integer. */
  totalTransactionCount?: number | null;
  /** Integer. */
  version?: number | null;
  /** Date and time. */
  withdrawalDate?: string | null;
}

export interface DataSubjectProfileResponseSlice {
  content?: DataSubjectProfileResponse[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: PageableObject | null;
  requestContinuation?: string | null;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
}

export interface DataSubjectProfileV1 {
  /** Date and time. */
  CreatedDate?: string | null;
  DataElements?: DataSubjectElementV1[] | null;
  /** UUID. */
  Id?: string | null;
  Identifier?: string | null;
  Language?: string | null;
  /** Date and time. */
  LastUpdatedDate?: string | null;
  LatestGeolocation?: DataSubjectGeolocationV1 | null;
  LatestSource?: DataSubjectSource | null;
  LinkToken?: string | null;
  Notices?: CollectionPointNoticeWithVersionV1[] | null;
  Purposes?: ProfilePurposeV1[] | null;
  TestDataSubject?: boolean | null;
  attachments?: ConsentAttachmentResponse[] | null;
  doNotCall?: boolean | null;
}

export interface DataSubjectProfileV1Slice {
  content?: DataSubjectProfileV1[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: PageableObject | null;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
}

export interface DataSubjectProfileV3 {
  Notices?: CollectionPointNoticeWithVersionV3[] | null;
  additionalIdentifierInstantLinkTokens?: {
    [key: string]: string[];
  } | null;
  /** Date and time. */
  createdDate?: string | null;
  dataElements?: DataSubjectElementV3[] | null;
  doNotCall?: boolean | null;
  dsAttachments?: DataSubjectAttachment[] | null;
  /** UUID. */
  id?: string | null;
  identifier?: string | null;
  instantLinkTokens?: InstantLinkToken[] | null;
  language?: string | null;
  /** Date and time. */
  lastUpdatedDate?: string | null;
  latestGeolocation?: DataSubjectGeolocationV3 | null;
  linkToken?: string | null;
  purposes?: ProfilePurposeV3[] | null;
  testDataSubject?: boolean | null;
}

export interface DataSubjectPurpose {
  effectiveStatus?: "ACTIVE" | "ALWAYS_ACTIVE" | "PENDING" | "WITHDRAWN" | "EXPIRED" | "NO_CONSENT" | "OPT_OUT" | "HARD_OPT_OUT" | (string & {}) | null;
  /** UUID. */
  id?: string | null;
  status?: "ACTIVE" | "ALWAYS_ACTIVE" | "PENDING" | "WITHDRAWN" | "EXPIRED" | "NO_CONSENT" | "OPT_OUT" | "HARD_OPT_OUT" | (string & {}) | null;
  /** Integer. */
  version?: number | null;
}

export interface DataSubjectPurposesRequest {
  CustomPreferences?: DataSubjectCustomPreferences[] | undefined;
  /** UUID. */
  Id: string;
  Topics?: DataSubjectTopics[] | undefined;
}

export interface DataSubjectPurposesResponse {
  /** UUID. */
  Id?: string | null;
  /** UUID. */
  ReceiptGuid?: string | null;
  Status?: boolean | null;
  messages?: string[] | null;
}

export interface DataSubjectReference {
  /** UUID. */
  id?: string | undefined;
  identifier?: string | undefined;
}

export interface DataSubjectResponse {
  attachments?: DataSubjectAttachmentResponse[] | null;
  consentGroups?: string[] | null;
  /** Date and time. */
  createdDate?: string | null;
  dataElements?: DataSubjectElementResponse[] | null;
  doNotCall?: boolean | null;
  /** UUID. */
  id?: string | null;
  identifier?: string | null;
  identifierType?: string | null;
  language?: string | null;
  /** UUID. */
  lastReceiptGuid?: string | null;
  /** Date and time. */
  lastTransactionDate?: string | null;
  /** Date and time. */
  lastUpdatedDate?: string | null;
  latestGeoLocation?: DataSubjectGeolocationResponse | null;
  latestSource?: DataSubjectSourceResponse | null;
  notices?: NoticeDetailResponse[] | null;
  testDataSubject?: boolean | null;
}

export interface DataSubjectResponseSlice {
  content?: DataSubjectResponse[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: PageableObject | null;
  requestContinuation?: string | null;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
}

export interface DataSubjectSearch {
  dataElements?: DataSubjectElementSearch[] | undefined;
  /** UUID. */
  id?: string | undefined;
  identifier?: string | undefined;
  /** Default false. */
  ignoreDefaultSort?: boolean | undefined;
  /** Default true. */
  includeCounts?: boolean | undefined;
  includeDataSubjectsWithOutPurposeTransactions?: boolean | undefined;
  language?: string | undefined;
  /** Default false. */
  linkTokens?: boolean | undefined;
  /** Default false. */
  linkedDS?: boolean | undefined;
  orgIds?: string[] | undefined;
  updatedSince?: string | undefined;
  updatedUntil?: string | undefined;
  consentStatus?: string | undefined;
  /** UUID. */
  purposeGuid?: string | undefined;
}

export interface DataSubjectSearchByElementRequest {
  /** At least 1 character. */
  dataElementName?: string | undefined;
  /** At least 1 character. */
  dataElementValue?: string | undefined;
  requestContinuation?: string | undefined;
}

export interface DataSubjectSearchResponse {
  continuationToken?: string | null;
  data?: DataSubjectProfile[] | null;
}

export interface DataSubjectSource {
  /** Date and time. */
  CreatedDate?: string | null;
  /** UUID. */
  DataSubjectId?: string | null;
  /** UUID. */
  ReceiptGuid?: string | null;
  content?: string | null;
  type?: string | null;
}

export interface DataSubjectSourceResponse {
  /** UUID. */
  dataSubjectId?: string | null;
  /** UUID. */
  receiptGuid?: string | null;
  sourceContent?: string | null;
  sourceType?: string | null;
}

export interface DataSubjectTopics {
  /** UUID. */
  Id?: string | undefined;
}

export interface DataSubjectV2 {
  /** Date and time. */
  createdDate?: string | null;
  dataElements?: {
    [key: string]: unknown;
  } | null;
  dataElementsMetaData?: DataSubjectElementV2[] | null;
  doNotCall?: boolean | null;
  /** UUID. */
  id?: string | null;
  identifier?: string | null;
  identifierType?: string | null;
  language?: string | null;
  /** Date and time. */
  lastUpdatedDate?: string | null;
  linkToken?: string | null;
  testDataSubject?: boolean | null;
}

export interface DataSubjectV2Slice {
  content?: DataSubjectV2[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: PageableObject | null;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
}

export interface DataSubjectWithPurposes {
  /** UUID. */
  id?: string | null;
  identifier?: string | null;
  purposes?: DataSubjectPurpose[] | null;
}

export interface DatedDataSubjectElement {
  /** Date and time. */
  interactionDate?: string | null;
  linked?: boolean | null;
  name: string;
  /** At most 750 characters. */
  value?: unknown;
}

export interface DatedDataSubjectElementInput {
  /** Date and time. */
  interactionDate?: string | undefined;
  linked?: boolean | undefined;
  name: string;
  /** At most 750 characters. */
  value?: unknown;
}

export interface DeduplicateDataSubjectsByMergeRequestInput {
  path: {
    /** UUID. */
    mergeRequestId: string;
  };
}

export interface DeduplicateDataSubjectsInput {
  body: AdditionalIdentifierMergeRequest;
}

export interface DeleteCrossDeviceConsentsAndReceiptsInput {
  body: CrossDeviceConsentDeleteRequest;
}

export interface DeleteDataSubjectByPurposeRequest {
  deletePurposeFromAllDataSubjects?: boolean | undefined;
  importId?: string | undefined;
  /** UUID. */
  jobGuid?: string | undefined;
  retainTransactions?: boolean | undefined;
}

export interface DeleteDataSubjectGroupV2Input {
  path: {
    /** UUID. */
    linkedIdentityGroupId: string;
  };
}

export interface DeleteDataSubjectV4Input {
  body: DataSubjectDeleteRequestV4;
}

export interface DeleteDataSubjectsV2Input {
  body: DataSubjectDeleteRequestV2;
}

export interface DeletePurposeFromManyDataSubjectsInput {
  path: {
    /** UUID. */
    purposeGuid: string;
  };
  body: DeleteDataSubjectByPurposeRequest;
}

export interface DeletePurposesFromDataSubjectV2Input {
  body: DeletePurposesRequestV2;
}

export interface DeletePurposesFromDataSubjectV4Input {
  body: DeletePurposesRequestV4;
}

export interface DeletePurposesRequestV2 {
  dataSubjects?: string[] | undefined;
  identifiers?: string[] | undefined;
  purposes?: string[] | undefined;
  retainTransactions?: boolean | undefined;
}

export interface DeletePurposesRequestV4 {
  identifier: string;
  purposes: string[];
  retainReceipts?: boolean | undefined;
}

export interface DeleteScheduledExportInput {
  path: {
    /** UUID. */
    mergeRequestGuid: string;
  };
}

export interface DeletionCertificateResponse {
  /** Date and time. */
  deleteTime?: string | null;
  deleteType?: "RETENTION" | "API" | (string & {}) | null;
  /** UUID. */
  objectId?: string | null;
  objectType?: "RECEIPT" | "DATA_SUBJECT" | "DATA_SUBJECT_PROFILE" | (string & {}) | null;
  /** UUID. */
  retentionPolicyRuleId?: string | null;
}

export interface DeletionCertificateSlice {
  content?: DeletionCertificateResponse[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: PageableObject | null;
  requestContinuation?: string | null;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
}

export interface DetailedDataSubjectEntry {
  /** Date and time. */
  addedDate?: string | null;
  canBePrimary?: boolean | null;
  /** UUID. */
  id?: string | null;
  identifier: string;
  identifierType: string;
  isPrimary?: boolean | null;
  magicLinkToken?: string | null;
  magicLinkTokenEncoded?: string | null;
  /** Integer. */
  numberOfLinkedGroups?: number | null;
  organizations?: string[] | null;
}

export interface DoubleOptInExcludedPurposes {
  excludeFromDoubleOptIn: boolean;
  /** UUID. */
  purposeGuid: string;
}

export interface DownStreamRuleAction {
  actionType?: "SEND_EMAIL" | "DATA_SUBJECT_UPDATE" | "DATA_SUBJECT_PROFILE_UPDATE" | "PUBLISH_INTEGRATION_EVENT" | (string & {}) | null;
  ruleAction?: string | null;
  ruleActionParameter?: string | null;
}

export interface DownloadAllConsentAttachmentsInput {
  path: {
    identifier: string;
  };
}

export interface DownloadConsentAttachmentInput {
  path: {
    /** UUID. */
    attachmentId: string;
  };
  headers: {
    identifier: string;
  };
}

export interface DsAttachments {
  /** UUID. */
  id?: string | null;
}

export interface DsGeolocation {
  country?: string | null;
  purposeIds?: string[] | null;
  state?: string | null;
  stateName?: string | null;
}

export interface DsPurposeScope {
  key?: string | null;
  value?: string | null;
}

export interface EditPurpose {
  /** Integer. */
  ConsentLifeSpan: number;
  CustomPreferenceIds?: string[] | undefined;
  DefaultLanguage?: string | undefined;
  Description: string;
  EnableGeolocation?: boolean | undefined;
  ExpiryDateType?: "LAST_TRANSACTION_DATE" | "CONSENT_DATE" | (string & {}) | undefined;
  HardOptOutDisplayFormat?: "HIDE" | "LOCK" | (string & {}) | undefined;
  HardOptOutMessage?: string | undefined;
  ImplicitConsentConfirmDesc?: string | undefined;
  /** Integer. */
  ImplicitConsentLifeSpan?: number | undefined;
  IsMajorVersion?: boolean | undefined;
  Languages?: PurposeLanguageInput[] | undefined;
  /** Integer. */
  LastMajorVersion?: number | undefined;
  Name: string;
  Organizations?: string[] | undefined;
  /** UUID. */
  ParentPurposeId?: string | undefined;
  PurposeCategory?: AttributeValueInput | undefined;
  Status: "DRAFT" | "ACTIVE" | "RETIRED" | (string & {});
  TopicIds?: string[] | undefined;
  Type?: "STANDARD" | "COOKIE" | "IAB" | "MOBILE" | "NOTIFICATION_OPT_OUT" | (string & {}) | undefined;
  /** Integer, at least 1. */
  Version: number;
  VersionNotes?: string | undefined;
  attributeValues?: {
    [key: string]: AttributeValueInput[] | null;
  } | undefined;
}

export interface EmailLinkTokenResponse {
  /** Date and time. */
  createdDate?: string | null;
  /** Date and time. */
  expiryDate?: string | null;
  identifier?: string | null;
  token?: string | null;
}

export interface EmailLinkTokenSlice {
  content?: EmailLinkTokenResponse[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: PageableObject | null;
  requestContinuation?: string | null;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
}

export interface GenerateExportOfDuplicateDataSubjectsInput {
  path: {
    /** UUID. */
    mergeRequestId: string;
  };
  headers: {
    /** UUID. */
    userGuid: string;
  };
}

export interface GetCollectionPointTokenInput {
  path: {
    /** UUID. */
    collectionpointGuid: string;
  };
  query?: {
    /** Integer, at least 1. */
    version?: number | undefined;
    state?: "ACTIVE" | "DRAFT" | "RETIRED" | "INACTIVE" | (string & {}) | undefined;
  } | undefined;
}

export interface GetCollectionPointTokenOutput {
  token: string;
}

export interface GetConsentGroupInput {
  path: {
    /** UUID. */
    consentGroupGuid: string;
  };
}

export interface GetDataSubjectDetailsInput {
  query?: {
    includeConsentGroups?: boolean | undefined;
    includeAttachments?: boolean | undefined;
    includeNotices?: boolean | undefined;
    /** Default false. */
    includeConsentStrings?: boolean | undefined;
    /** Default false. */
    isDNCInclude?: boolean | undefined;
  } | undefined;
  headers: {
    identifier: string;
  };
}

export interface GetDataSubjectGroupV2Input {
  path: {
    /** UUID. */
    linkedIdentityGroupId: string;
  };
  query?: {
    displayOrganizations?: boolean | undefined;
  } | undefined;
}

export interface GetDataSubjectPreferencesInput {
  path: {
    /** UUID. */
    prefcenterId: string;
  };
  query?: {
    /** @deprecated */
    identifier?: string | undefined;
  } | undefined;
  headers?: {
    identifier?: string | undefined;
  } | undefined;
}

export interface GetDataSubjectTokenInput {
  headers: {
    identifier: string;
  };
}

export interface GetDataSubjectV3Input {
  query?: {
    includeInstantLinkToken?: boolean | undefined;
    isDNCInclude?: boolean | undefined;
  } | undefined;
  headers: {
    identifier: string;
  };
}

export interface GetDataSubjectV4Input {
  query?: {
    /** Default false. */
    isDNCInclude?: boolean | undefined;
  } | undefined;
  headers: {
    identifier: string;
  };
}

export interface GetIndexCreationStatusInput {
  path: {
    /** UUID. */
    runId: string;
  };
}

export interface GetPreferenceCenterPageSchemaInput {
  path: {
    /** UUID. */
    preferencecenterpageid: string;
  };
  query?: {
    /** Default PUBLISHED. */
    state?: "PUBLISHED" | "DRAFT" | (string & {}) | undefined;
  } | undefined;
}

export interface GetPreferenceCenterRootSchemaInput {
  path: {
    /** UUID. */
    preferencecenterid: string;
  };
  query?: {
    /** Default PUBLISHED. */
    state?: "PUBLISHED" | "DRAFT" | (string & {}) | undefined;
  } | undefined;
}

export interface GetPreferenceCenterSchemaInput {
  path: {
    /** UUID. */
    prefcenterId: string;
  };
  query?: {
    state?: "PUBLISHED" | "DRAFT" | (string & {}) | undefined;
  } | undefined;
}

export interface GetPurposeDetailsByDataSubjectInput {
  path: {
    /** UUID. */
    purposeGuid: string;
  };
  headers: {
    identifier: string;
  };
}

export interface GetPurposeInput {
  path: {
    /** UUID. */
    purposeId: string;
  };
  query?: {
    /** Default ACTIVE. */
    status?: "ACTIVE" | "DRAFT" | (string & {}) | undefined;
    /** Integer, at least 1. */
    version?: number | undefined;
  } | undefined;
}

export interface GetPurposePreferenceInput {
  path: {
    /** UUID. */
    custompreferenceId: string;
  };
  query?: {
    /** Default false. */
    includeTranslations?: boolean | undefined;
  } | undefined;
}

export interface GetReceiptInput {
  path: {
    /** UUID. */
    id: string;
  };
  query?: {
    /** Default false. */
    includeNotgiven?: boolean | undefined;
    /** Default false. */
    includeConsentStrings?: boolean | undefined;
  } | undefined;
}

export interface GetScheduledExportInput {
  path: {
    /** UUID. */
    mergeRequestGuid: string;
  };
}

export interface GroupEffectiveStatusV1 {
  EffectiveStatus?: "ACTIVE" | "ALWAYS_ACTIVE" | "PENDING" | "WITHDRAWN" | "EXPIRED" | "NO_CONSENT" | "OPT_OUT" | "HARD_OPT_OUT" | (string & {}) | null;
  /** UUID. */
  GroupId?: string | null;
}

export interface GroupEffectiveStatusV3 {
  effectiveStatus?: "ACTIVE" | "ALWAYS_ACTIVE" | "PENDING" | "WITHDRAWN" | "EXPIRED" | "NO_CONSENT" | "OPT_OUT" | "HARD_OPT_OUT" | (string & {}) | null;
  /** UUID. */
  groupId?: string | null;
}

export interface HostedWebForm {
  BrandingData?: unknown;
  DefaultLanguageTranslations?: {
    [key: string]: string;
  } | null;
  /** URL. */
  DraftLink?: string | null;
  /** UUID. */
  Id?: string | null;
  IntegrationSettings?: {
    [key: string]: unknown;
  } | null;
  IntegrationUrls?: string[] | null;
  /** 1 to 255 characters. */
  Name: string;
  NewSelectedLanguages?: string[] | null;
  PortalData?: HostedWebFormPortalData | null;
  ProdPublishVersion?: string | null;
  /** UUID. */
  ProdScriptGuid?: string | null;
  /** URL. */
  PublishedLink?: string | null;
  SdkVersion: string;
  TestPublishVersion?: string | null;
  /** UUID. */
  TestScriptGuid?: string | null;
  /** UUID. */
  VersionId?: string | null;
  WebFormData: unknown;
  formTemplate?: string | null;
  /** UUID. */
  previewId?: string | null;
  supportedScriptVersion?: string[] | null;
}

export interface HostedWebFormInput {
  BrandingData?: unknown;
  DefaultLanguageTranslations?: {
    [key: string]: string;
  } | undefined;
  /** URL. */
  DraftLink?: string | undefined;
  /** UUID. */
  Id?: string | undefined;
  IntegrationSettings?: {
    [key: string]: unknown;
  } | undefined;
  IntegrationUrls?: string[] | undefined;
  /** 1 to 255 characters. */
  Name: string;
  NewSelectedLanguages?: string[] | undefined;
  PortalData?: HostedWebFormPortalDataInput | undefined;
  ProdPublishVersion?: string | undefined;
  /** UUID. */
  ProdScriptGuid?: string | undefined;
  /** URL. */
  PublishedLink?: string | undefined;
  SdkVersion: string;
  TestPublishVersion?: string | undefined;
  /** UUID. */
  TestScriptGuid?: string | undefined;
  /** UUID. */
  VersionId?: string | undefined;
  WebFormData: unknown;
  formTemplate?: string | undefined;
  /** UUID. */
  previewId?: string | undefined;
  supportedScriptVersion?: string[] | undefined;
}

export interface HostedWebFormPortalData {
  CustomTranslations: {
    [key: string]: {
      [key: string]: string;
    };
  };
  DefaultLanguage: string;
  SelectedLanguage?: string[] | null;
}

export interface HostedWebFormPortalDataInput {
  CustomTranslations: {
    [key: string]: {
      [key: string]: string;
    };
  };
  DefaultLanguage: string;
  SelectedLanguage?: string[] | undefined;
}

export interface IdVersionPair {
  /** UUID. */
  Id: string;
  /** Integer. */
  Version?: number | undefined;
}

export interface InstantLinkToken {
  instantLinkToken?: string | null;
}

export interface JobCreateRequest {
  Description?: string | undefined;
  EntityId: string;
  Name: string;
  Token: string;
  Type?: "consent_ds_bulk_actions" | (string & {}) | undefined;
}

export interface JobResponse {
  /** UUID. */
  CreatedBy?: string | null;
  /** Date and time. */
  CreatedDate?: string | null;
  Description?: string | null;
  /** Integer. */
  ErrorCount?: number | null;
  /** UUID. */
  Id?: string | null;
  Name?: string | null;
  Status?: "Pending" | "In Progress" | "Error" | "Completed" | (string & {}) | null;
  /** Integer. */
  StatusId?: number | null;
  TypeId?: string | null;
}

export interface LinkToken {
  /** Date and time. */
  CreatedDate?: string | null;
  DataSubjectId: string;
  /** Date and time. */
  ExpiryDate?: string | null;
  LinkToken: string;
  UrlEncodedLinkToken?: string | null;
}

export interface LinkTokenPage {
  content?: LinkToken[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: PageableObject | null;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface LinkedIdentityGroupDataSubjectResponse {
  /** Date and time. */
  addedDate?: string | null;
  /** UUID. */
  id?: string | null;
  identifier?: string | null;
  identifierType?: string | null;
}

export interface LinkedIdentityGroupListItemV2 {
  /** Date and time. */
  createdDate?: string | null;
  groupName?: string | null;
  /** UUID. */
  id?: string | null;
  isPrimary?: boolean | null;
  key?: "PRIMARY" | "CHILD" | "GROUP_NAME" | (string & {}) | null;
  /** Date and time. */
  lastModifiedDate?: string | null;
  /** Integer. */
  numberOfDataSubjects?: number | null;
  organizations?: string[] | null;
  /** UUID. */
  primaryDataSubjectId?: string | null;
  primaryDataSubjectIdentifier?: string | null;
  primaryDataSubjectIdentifierType?: string | null;
  primaryDataSubjects?: DataSubjectEntry[] | null;
}

export interface LinkedIdentityGroupListItemV2Page {
  content?: LinkedIdentityGroupListItemV2[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: PageableObject | null;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface LinkedIdentityGroupListItemV4 {
  /** Date and time. */
  createdDate?: string | null;
  /** UUID. */
  id?: string | null;
  /** Date and time. */
  lastModifiedDate?: string | null;
  name?: string | null;
}

export interface LinkedIdentityGroupListItemV4Slice {
  content?: LinkedIdentityGroupListItemV4[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: PageableObject | null;
  requestContinuation?: string | null;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
}

export interface LinkedIdentityGroupMember {
  /** Date and time. */
  addedDate?: string | null;
  id?: string | null;
  identifier?: string | null;
  isPrimary?: boolean | null;
  name?: string | null;
}

export interface LinkedIdentityGroupMemberSlice {
  content?: LinkedIdentityGroupMember[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: PageableObject | null;
  requestContinuation?: string | null;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
}

export interface LinkedIdentityGroupRequestV2 {
  groupName?: string | undefined;
  /** At least 2 items. */
  identifiers?: string[] | undefined;
  /** At least 1 item. */
  primaryIdentifier?: string[] | undefined;
}

export interface LinkedIdentityGroupRequestV4 {
  groupName: string;
  memberIdentifiers: string[];
  primaryIdentifiers: string[];
}

export interface LinkedIdentityGroupResponse {
  /** Date and time. */
  createdDate?: string | null;
  groupName?: string | null;
  id?: string | null;
  memberDataSubjects?: LinkedIdentityGroupDataSubjectResponse[] | null;
  primaryDataSubjects?: LinkedIdentityGroupDataSubjectResponse[] | null;
}

export interface LinkedIdentityGroupV2 {
  /** Date and time. */
  createdDate?: string | null;
  dataSubjects?: DetailedDataSubjectEntry[] | null;
  groupName?: string | null;
  /** UUID. */
  id?: string | null;
  primaryDataSubject?: DetailedDataSubjectEntry | null;
  primaryDataSubjects?: DetailedDataSubjectEntry[] | null;
}

export interface ListCollectionPointsV1Input {
  query?: {
    /** UUID. */
    dataElementGuid?: string | undefined;
    /** UUID. */
    organizationId?: string | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 100, default 20. */
    size?: number | undefined;
    sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | "status,asc" | "status,desc" | "version,asc" | "version,desc" | (string & {}) | undefined;
    /** At most 255 characters. */
    name?: string | undefined;
    /** UUID. */
    purposeGuid?: string | undefined;
    collectionPointType?: "COOKIE" | "WEB_FORM" | "API" | "MOBILE_SDK" | "EMAIL" | "CALL_CENTER" | "PAPER" | "IN_PERSON" | "OTHER" | (string & {}) | undefined;
    consentType?: "EXPLICIT" | "IMPLIED" | "NOT_APPLICABLE" | (string & {}) | undefined;
    status?: "DRAFT" | "ACTIVE" | "RETIRED" | "INACTIVE" | "ARCHIVED" | (string & {}) | undefined;
  } | undefined;
}

export interface ListCollectionPointsV2Input {
  query?: {
    /** UUID. */
    organizationId?: string | undefined;
    /** UUID. */
    id?: string | undefined;
    /** Integer, at least 1. */
    version?: number | undefined;
    status?: "DRAFT" | "ACTIVE" | "RETIRED" | "INACTIVE" | (string & {}) | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 100, default 20. */
    size?: number | undefined;
    /** Default createdDate,desc. */
    sort?: "id,asc" | "id,desc" | "name,asc" | "name,desc" | "status,asc" | "status,desc" | "version,asc" | "version,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | "activationDate,asc" | "activationDate,desc" | "collectionPointType,asc" | "collectionPointType,desc" | (string & {}) | undefined;
  } | undefined;
}

export interface ListConsentGroupsInput {
  query?: {
    name?: string | undefined;
  } | undefined;
}

export interface ListDataSubjectGroupAssociationsInput {
  query?: {
    /** UUID. */
    linkedIdentityGroupId?: string | undefined;
  } | undefined;
  headers: {
    identifier: string;
  };
}

export interface ListDataSubjectGroupMembersInput {
  path: {
    /** UUID. */
    dataSubjectGroupId: string;
  };
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 50, default 20. */
    size?: number | undefined;
    sort?: "addedDate,asc" | "addedDate,desc" | (string & {}) | undefined;
  } | undefined;
  headers?: {
    requestContinuation?: string | undefined;
  } | undefined;
}

export interface ListDataSubjectGroupsV2Input {
  query?: {
    displayOrganizations?: boolean | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 100, default 20. */
    size?: number | undefined;
    sort?: "lastModifiedDate,asc" | "lastModifiedDate,desc" | "lastUpdatedDate,asc" | "lastUpdatedDate,desc" | "expiryDate,asc" | "expiryDate,desc" | "addedDate,asc" | "addedDate,desc" | "createdDate,asc" | "createdDate,desc" | (string & {}) | undefined;
  } | undefined;
  headers?: {
    primaryDataSubjectIdentifier?: string | undefined;
    primaryDataSubjectIdentifierType?: string | undefined;
    requestContinuation?: string | undefined;
  } | undefined;
}

export interface ListDataSubjectGroupsV4Input {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 50, default 20. */
    size?: number | undefined;
    /** Default createdDate,desc. */
    sort?: "createdDate,asc" | "createdDate,desc" | (string & {}) | undefined;
  } | undefined;
  headers?: {
    requestContinuation?: string | undefined;
    groupName?: string | undefined;
  } | undefined;
}

export interface ListDataSubjectTokensV1Input {
  query?: {
    /** Date or date and time, yyyy-MM-dd or yyyy-MM-ddTHH:mm:ss without milliseconds and zone. */
    since?: string | undefined;
    /** Date or date and time, yyyy-MM-dd or yyyy-MM-ddTHH:mm:ss without milliseconds and zone. */
    until?: string | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 2000, default 20. */
    size?: number | undefined;
    sort?: "id,asc" | "id,desc" | "tokenId,asc" | "tokenId,desc" | "expiryDate,asc" | "expiryDate,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | "createdBy,asc" | "createdBy,desc" | "lastModifiedBy,asc" | "lastModifiedBy,desc" | "dataSubject.guid,asc" | "dataSubject.guid,desc" | "dataSubject.identifier,asc" | "dataSubject.identifier,desc" | (string & {}) | undefined;
  } | undefined;
  headers?: {
    identifier?: string | undefined;
  } | undefined;
}

export interface ListDataSubjectTokensV4Input {
  query: {
    /** Date or date and time, yyyy-MM-dd or yyyy-MM-ddTHH:mm:ss without milliseconds and zone. */
    fromDate: string;
    /** Date or date and time, yyyy-MM-dd or yyyy-MM-ddTHH:mm:ss without milliseconds and zone. */
    toDate: string;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 50, default 20. */
    size?: number | undefined;
    /** Default expiryDate,asc. */
    sort?: "expiryDate,asc" | "expiryDate,desc" | (string & {}) | undefined;
  };
  headers?: {
    requestContinuation?: string | undefined;
  } | undefined;
}

export interface ListDataSubjectsByPurposeInput {
  path: {
    /** UUID. */
    purposeId: string;
  };
  query?: {
    /** Date and time, yyyy-MM-ddTHH:mm:ss without milliseconds and zone. */
    lastTransactionDate?: string | undefined;
    transactionStatus?: "ACTIVE" | "WITHDRAWN" | "EXPIRED" | (string & {}) | undefined;
    /** Default false. */
    includeCustomPreferences?: boolean | undefined;
  } | undefined;
}

export interface ListDataSubjectsUnorderedInput {
  query: {
    /** Date or date and time, yyyy-MM-dd or yyyy-MM-ddTHH:mm:ss without milliseconds and zone. */
    fromDate: string;
    /** Date or date and time, yyyy-MM-dd or yyyy-MM-ddTHH:mm:ss without milliseconds and zone. */
    toDate: string;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 50, default 20. */
    size?: number | undefined;
  };
  headers?: {
    requestContinuation?: string | undefined;
  } | undefined;
}

export interface ListDataSubjectsV1Input {
  query?: {
    /** Date or date and time, yyyy-MM-dd or yyyy-MM-ddTHH:mm:ss without milliseconds and zone. */
    since?: string | undefined;
    /** Date or date and time, yyyy-MM-dd or yyyy-MM-ddTHH:mm:ss without milliseconds and zone. */
    toDate?: string | undefined;
    /** Date or date and time, yyyy-MM-dd or yyyy-MM-ddTHH:mm:ss without milliseconds and zone. */
    updatedSince?: string | undefined;
    /** @deprecated */
    identifier?: string | undefined;
    /** UUID. */
    purposeGuid?: string | undefined;
    /** UUID. */
    collectionPointGuid?: string | undefined;
    collectionPointName?: string | undefined;
    properties?: string | undefined;
    includeEffectiveStatus?: boolean | undefined;
    /** UUID. */
    linkedIdentityGroupId?: string | undefined;
    includeConsentAttachments?: boolean | undefined;
    isDNCInclude?: boolean | undefined;
    includeDSWithNoOrg?: boolean | undefined;
    includeGeolocation?: boolean | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 50, default 20. */
    size?: number | undefined;
    /** Default lastModifiedDate,desc. */
    sort?: "id,asc" | "id,desc" | "identifier,asc" | "identifier,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | "lastTransactionDate,asc" | "lastTransactionDate,desc" | "identifierType,asc" | "identifierType,desc" | (string & {}) | undefined;
  } | undefined;
  headers?: {
    identifier?: string | undefined;
    dataElementName?: string | undefined;
    dataElementValue?: string | undefined;
    requestContinuation?: string | undefined;
  } | undefined;
}

export interface ListDataSubjectsV2Input {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 2000, default 20. */
    size?: number | undefined;
    /** Date or date and time, yyyy-MM-dd or yyyy-MM-ddTHH:mm:ss without milliseconds and zone. */
    updatedSince?: string | undefined;
    /** Date or date and time, yyyy-MM-dd or yyyy-MM-ddTHH:mm:ss without milliseconds and zone. */
    updatedUntil?: string | undefined;
    /** UUID. */
    id?: string | undefined;
    language?: string | undefined;
    properties?: string | undefined;
    /** Default false. */
    includeDataSubjectsWithOutPurposeTransactions?: boolean | undefined;
    isDNCInclude?: boolean | undefined;
  } | undefined;
  headers?: {
    identifier?: string | undefined;
    dataElementName?: string | undefined;
    dataElementValue?: string | undefined;
  } | undefined;
}

export interface ListDataSubjectsV3Input {
  query?: {
    /** Date or date and time, yyyy-MM-dd or yyyy-MM-ddTHH:mm:ss without milliseconds and zone. */
    updatedSince?: string | undefined;
    /** Date or date and time, yyyy-MM-dd or yyyy-MM-ddTHH:mm:ss without milliseconds and zone. */
    updatedUntil?: string | undefined;
    /** UUID. */
    collectionPointGuid?: string | undefined;
    /** UUID. */
    purposeGuid?: string | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 100, default 20. */
    size?: number | undefined;
    /** Default lastUpdatedDate,desc. */
    sort?: "lastUpdatedDate,asc" | "lastUpdatedDate,desc" | (string & {}) | undefined;
  } | undefined;
  headers?: {
    identifier?: string | undefined;
    dataElementName?: string | undefined;
    dataElementValue?: string | undefined;
    requestContinuation?: string | undefined;
  } | undefined;
}

export interface ListDataSubjectsV4Input {
  query: {
    /** Date or date and time, yyyy-MM-dd or yyyy-MM-ddTHH:mm:ss without milliseconds and zone. */
    fromDate: string;
    /** Date or date and time, yyyy-MM-dd or yyyy-MM-ddTHH:mm:ss without milliseconds and zone. */
    toDate: string;
    /** Default false. */
    isDNCInclude?: boolean | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 50, default 20. */
    size?: number | undefined;
    /** Default lastModifiedDate,desc. */
    sort?: "lastModifiedDate,asc" | "lastModifiedDate,desc" | "createdDate,asc" | "createdDate,desc" | (string & {}) | undefined;
  };
  headers?: {
    requestContinuation?: string | undefined;
  } | undefined;
}

export interface ListDeletionCertificatesInput {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 50, default 20. */
    size?: number | undefined;
  } | undefined;
  headers: {
    requestContinuation?: string | undefined;
    identifier: string;
  };
}

export interface ListPreferenceCentersInput {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 100, default 20. */
    size?: number | undefined;
    sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | "status,asc" | "status,desc" | "version,asc" | "version,desc" | (string & {}) | undefined;
    /** UUID. */
    dataElementGuid?: string | undefined;
  } | undefined;
}

export interface ListPurposeDetailsByDataSubjectInput {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 50, default 20. */
    size?: number | undefined;
    /** Default lastUpdatedDate,desc. */
    sort?: "lastUpdatedDate,asc" | "lastUpdatedDate,desc" | (string & {}) | undefined;
  } | undefined;
  headers: {
    identifier: string;
    requestContinuation?: string | undefined;
  };
}

export interface ListPurposeDetailsInput {
  query: {
    /** UUID. */
    collectionPointId?: string | undefined;
    /** UUID. */
    purposeId?: string | undefined;
    status?: "EXPIRED" | "WITHDRAWN" | "NO_CONSENT" | "PENDING" | "ACTIVE" | "OPT_OUT" | "ALWAYS_ACTIVE" | "HARD_OPT_OUT" | "EXTEND" | "CHANGE_PREFERENCES" | "NOT_OPT_OUT" | "OPT_IN" | "IMPLICIT" | (string & {}) | undefined;
    /** Date or date and time, yyyy-MM-dd or yyyy-MM-ddTHH:mm:ss without milliseconds and zone. */
    updatedSince: string;
    /** Date or date and time, yyyy-MM-dd or yyyy-MM-ddTHH:mm:ss without milliseconds and zone. */
    updatedUntil: string;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 50, default 20. */
    size?: number | undefined;
    /** Default lastUpdatedDate,desc. */
    sort?: "lastUpdatedDate,asc" | "lastUpdatedDate,desc" | (string & {}) | undefined;
  };
  headers?: {
    requestContinuation?: string | undefined;
  } | undefined;
}

export interface ListPurposeDetailsUnorderedInput {
  query: {
    /** UUID. */
    collectionPointId?: string | undefined;
    /** UUID. */
    purposeId?: string | undefined;
    status?: "EXPIRED" | "WITHDRAWN" | "NO_CONSENT" | "PENDING" | "ACTIVE" | "OPT_OUT" | "ALWAYS_ACTIVE" | "HARD_OPT_OUT" | "EXTEND" | "CHANGE_PREFERENCES" | "NOT_OPT_OUT" | "OPT_IN" | "IMPLICIT" | (string & {}) | undefined;
    /** Date or date and time, yyyy-MM-dd or yyyy-MM-ddTHH:mm:ss without milliseconds and zone. */
    updatedSince: string;
    /** Date or date and time, yyyy-MM-dd or yyyy-MM-ddTHH:mm:ss without milliseconds and zone. */
    updatedUntil: string;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 50, default 20. */
    size?: number | undefined;
  };
  headers?: {
    requestContinuation?: string | undefined;
  } | undefined;
}

export interface ListPurposePreferencesInput {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 100, default 20. */
    size?: number | undefined;
    sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | "selectionType,asc" | "selectionType,desc" | (string & {}) | undefined;
  } | undefined;
}

export interface ListPurposeVersionsInput {
  query?: {
    /** Default false. */
    latestVersion?: boolean | undefined;
    /** Default false. */
    includeRetired?: boolean | undefined;
    /** UUID. */
    organization?: string | undefined;
    /** Default false. */
    includeCustomPreferences?: boolean | undefined;
    /** Default false. */
    includeTopics?: boolean | undefined;
    /** Date and time, yyyy-MM-ddTHH:mm:ss without milliseconds and zone. */
    fromLastModifiedDate?: string | undefined;
    /** Date and time, yyyy-MM-ddTHH:mm:ss without milliseconds and zone. */
    toLastModifiedDate?: string | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 100, default 20. */
    size?: number | undefined;
    sort?: "guid,asc" | "guid,desc" | "name,asc" | "name,desc" | "description,asc" | "description,desc" | "version,asc" | "version,desc" | "purposeStatus,asc" | "purposeStatus,desc" | "purposeType,asc" | "purposeType,desc" | "consentLifeSpan,asc" | "consentLifeSpan,desc" | "implicitConsentLifeSpan,asc" | "implicitConsentLifeSpan,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | "createdBy,asc" | "createdBy,desc" | "lastModifiedBy,asc" | "lastModifiedBy,desc" | "publishedDate,asc" | "publishedDate,desc" | "retireOnDate,asc" | "retireOnDate,desc" | "publishedBy,asc" | "publishedBy,desc" | "externalReference,asc" | "externalReference,desc" | "defaultConsentStatus,asc" | "defaultConsentStatus,desc" | (string & {}) | undefined;
  } | undefined;
}

export interface ListPurposesForDataSubjectInput {
  query?: {
    /** @deprecated */
    identifier?: string | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 100, default 20. */
    size?: number | undefined;
    /** Default issuedAt,desc. */
    sort?: "id,asc" | "id,desc" | "issuedAt,asc" | "issuedAt,desc" | "withdrawalDate,asc" | "withdrawalDate,desc" | "collectionPointGuid,asc" | "collectionPointGuid,desc" | "purposeGuid,asc" | "purposeGuid,desc" | "status,asc" | "status,desc" | (string & {}) | undefined;
  } | undefined;
  headers?: {
    identifier?: string | undefined;
  } | undefined;
}

export interface ListPurposesInput {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 100, default 20. */
    size?: number | undefined;
    /** Default name,asc. */
    sort?: "id,asc" | "id,desc" | "name,asc" | "name,desc" | "purposeStatus,asc" | "purposeStatus,desc" | "purposeType,asc" | "purposeType,desc" | "version,asc" | "version,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | "publishedDate,asc" | "publishedDate,desc" | (string & {}) | undefined;
  } | undefined;
}

export interface ListReceiptDetailsByDataSubjectInput {
  query?: {
    /** Default false. */
    includeNotgiven?: boolean | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 50, default 50. */
    size?: number | undefined;
  } | undefined;
  headers: {
    identifier: string;
  };
}

export interface ListReceiptsByDataSubjectInput {
  headers: {
    identifier: string;
  };
}

export interface ListReceiptsByDataSubjectOutput {
  receipts?: string[] | null;
}

export interface ListReceiptsInput {
  query?: {
    /** UUID. */
    collectionPointGuid?: string | undefined;
    /** UUID. */
    receiptId?: string | undefined;
    /** UUID. */
    purposeGuid?: string | undefined;
    /** UUID. */
    organizationId?: string | undefined;
    /** Date or date and time, yyyy-MM-dd or yyyy-MM-ddTHH:mm:ss without milliseconds and zone. */
    fromDate?: string | undefined;
    /** Date or date and time, yyyy-MM-dd or yyyy-MM-ddTHH:mm:ss without milliseconds and zone. */
    toDate?: string | undefined;
    /** Default false. */
    includeDataElements?: boolean | undefined;
    /** Default false. */
    includeArchived?: boolean | undefined;
    /** @deprecated */
    isAnonymous?: boolean | undefined;
    /** Default false. */
    includeConsentStrings?: boolean | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 50, default 20. */
    size?: number | undefined;
    /** Default consentCreationDate,desc. */
    sort?: "consentCreationDate,asc" | "consentCreationDate,desc" | (string & {}) | undefined;
  } | undefined;
  headers?: {
    identifier?: string | undefined;
    dataElementName?: string | undefined;
    dataElementValue?: string | undefined;
  } | undefined;
  body: ContinuationToken;
}

export interface ListScheduledExportsInput {
  query: {
    /** Integer, at least 0. */
    page: number;
    /** Integer, at most 100. */
    size: number;
  };
}

export interface ListTransactionsInput {
  query?: {
    /** Date or date and time, yyyy-MM-dd or yyyy-MM-ddTHH:mm:ss without milliseconds and zone. */
    fromDate?: string | undefined;
    /** Date or date and time, yyyy-MM-dd or yyyy-MM-ddTHH:mm:ss without milliseconds and zone. */
    toDate?: string | undefined;
    /** UUID. */
    collectionPointGuid?: string | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 50, default 20. */
    size?: number | undefined;
    /** Default consentCreationDate,desc. */
    sort?: "consentCreationDate,asc" | "consentCreationDate,desc" | (string & {}) | undefined;
  } | undefined;
  body: ContinuationToken;
}

export interface MergeDsRequest {
  /** At least 1 item. */
  customDataElementNames: string[];
  /** Integer. */
  duplicateDataSubjectCount?: number | null;
  jobFrequency: "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY" | "CUSTOM" | (string & {});
  jobStatus?: "PENDING" | "COMPLETED" | "IN_PROGRESS" | "MERGE_REPORT_IN_PROGRESS" | "FAILED" | "CANCELLED" | (string & {}) | null;
  mergeCondition: "ANY" | "ALL" | (string & {});
  /** UUID. */
  mergeRequestId: string;
  mergeRequestName: string;
  /** Integer. */
  totalDataSubjectCount?: number | null;
  /** Date and time. */
  triggerTime?: string | null;
}

export interface MergeDsRequestInput {
  /** At least 1 item. */
  customDataElementNames: string[];
  /** Integer. */
  duplicateDataSubjectCount?: number | undefined;
  jobFrequency: "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY" | "CUSTOM" | (string & {});
  jobStatus?: "PENDING" | "COMPLETED" | "IN_PROGRESS" | "MERGE_REPORT_IN_PROGRESS" | "FAILED" | "CANCELLED" | (string & {}) | undefined;
  mergeCondition: "ANY" | "ALL" | (string & {});
  /** UUID. */
  mergeRequestId: string;
  mergeRequestName: string;
  /** Integer. */
  totalDataSubjectCount?: number | undefined;
  /** Date and time. */
  triggerTime?: string | undefined;
}

export interface MergeDsRequestPage {
  content?: MergeDsRequest[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: PageableObject | null;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface NameGuidPair {
  /** UUID. */
  guid?: string | null;
  name?: string | null;
}

export interface NoticeDetailResponse {
  collectionPoint?: VersionedEntity | null;
  /** UUID. */
  guid?: string | null;
  /** UUID. */
  id?: string | null;
  name?: string | null;
  privacyNoticeVersion?: VersionedEntity | null;
  purposes?: NameGuidPair[] | null;
  type?: "LINKED" | "EMBEDDED" | (string & {}) | null;
  url?: string | null;
}

export interface PageableObject {
  /** Integer. */
  offset?: number | null;
  /** Integer. */
  pageNumber?: number | null;
  /** Integer. */
  pageSize?: number | null;
  paged?: boolean | null;
  sort?: SortObject | null;
  unpaged?: boolean | null;
}

export interface PageableObjectWithContinuationToken {
  /** Integer. */
  offset?: number | null;
  /** Integer. */
  pageNumber?: number | null;
  /** Integer. */
  pageSize?: number | null;
  paged?: boolean | null;
  requestContinuation?: string | null;
  sort?: SortObject | null;
  unpaged?: boolean | null;
}

export interface PipelineRun {
  /** Date and time. */
  endTime?: string | null;
  /** Date and time. */
  startTime?: string | null;
  status?: "Submitted" | "InProgress" | "Success" | "Failed" | "Cancelled" | "Pending" | (string & {}) | null;
}

export interface PipelineTriggerRequest {
  operationName: "CREATE_DATA_ELEMENT_SEARCH_INDEX";
  parameters: {
    [key: string]: unknown;
  };
}

export interface PipelineTriggerResponse {
  runId?: string | null;
  status?: string | null;
}

export interface Preference {
  /** UUID. */
  topicId?: string | null;
  transactionType?: string | null;
}

export interface PreferenceCenter {
  /** Default true. */
  DisplayNotificationPurpose?: boolean | null;
  EnableMultipleIdentities?: boolean | null;
  HierarchicalAccessControl?: boolean | null;
  Language?: string | null;
  Languages?: string[] | null;
  PortalSettings?: unknown;
  PreferenceCenterSettings?: unknown;
  /** UUID. */
  PreferenceCentreId?: string | null;
  ProfileSettings?: unknown;
  Purposes?: PurposesWithLanguages[] | null;
  /** Integer. */
  Status?: number | null;
  Template?: "ORIGINAL" | "ENHANCED" | "MULTIPAGE" | (string & {}) | null;
  Translations?: {
    [key: string]: {
      [key: string]: string;
    };
  } | null;
  messages?: string[] | null;
}

export interface PreferenceCenterCustomPreference {
  customPreferenceOptions?: PreferenceCenterCustomPreferenceOption[] | null;
  description?: string | null;
  displayAs?: "BUTTONS" | "CHECKBOXES" | (string & {}) | null;
  /** UUID. */
  id?: string | null;
  languages?: PreferenceCenterTranslation[] | null;
  name?: string | null;
  /** Default false. */
  required?: boolean | null;
  selectionType?: "SINGLE_CHOICE" | "MULTI_CHOICE" | (string & {}) | null;
}

export interface PreferenceCenterCustomPreferenceOption {
  /** UUID. */
  id?: string | null;
  isDefault?: boolean | null;
  label?: string | null;
  languages?: PreferenceCenterTranslation[] | null;
  /** Integer. */
  order?: number | null;
}

export interface PreferenceCenterDataElement {
  hidden?: boolean | null;
  /** UUID. */
  id?: string | null;
  languages?: PreferenceCenterTranslation[] | null;
  name?: string | null;
  /** Integer. */
  order?: number | null;
  readOnly?: boolean | null;
  required?: boolean | null;
}

export interface PreferenceCenterElement {
  /** UUID. */
  id?: string | null;
  languages?: PreferenceCenterTranslation[] | null;
  /** Integer. */
  order?: number | null;
}

export interface PreferenceCenterPage {
  displaySubscribeAll?: boolean | null;
  displaySubscribeSettings?: boolean | null;
  displayUnsubscribeAll?: boolean | null;
  /** UUID. */
  id?: string | null;
  isHidden?: boolean | null;
  languages?: PreferenceCenterTranslation[] | null;
  navigationEnabled?: boolean | null;
  /** Integer. */
  order?: number | null;
  sections?: PreferenceCenterSection[] | null;
}

export interface PreferenceCenterPageReference {
  displaySubscribeAll?: boolean | null;
  displaySubscribeSettings?: boolean | null;
  displayUnsubscribeAll?: boolean | null;
  /** UUID. */
  id?: string | null;
  languages?: PreferenceCenterTranslation[] | null;
  navigationEnabled?: boolean | null;
  /** Integer. */
  order?: number | null;
}

export interface PreferenceCenterPurpose {
  customPreferences?: PreferenceCenterCustomPreference[] | null;
  description?: string | null;
  /** UUID. */
  id?: string | null;
  implicitConsentConfirmDesc?: string | null;
  label?: string | null;
  languages?: PreferenceCenterTranslation[] | null;
  /** Integer. */
  order?: number | null;
  topics?: PreferenceCenterPurposeTopic[] | null;
  /** Integer. */
  version?: number | null;
  visibility?: "VISIBLE_TO_ALL" | "VISIBLE_TO_CONSENTED" | "VISIBLE_TO_PRIOR_CONSENTED" | (string & {}) | null;
}

export interface PreferenceCenterPurposeTopic {
  /** UUID. */
  id?: string | null;
  languages?: PreferenceCenterTranslation[] | null;
  name?: string | null;
}

export interface PreferenceCenterPurposesByIdentifier {
  DataSubjectId?: string | null;
  DsDataElements?: {
    [key: string]: unknown;
  } | null;
  Language?: string | null;
  Purposes?: PurposesByIdentifier[] | null;
  /** Integer. */
  Status?: number | null;
  messages?: string[] | null;
  unsubscribeAll?: boolean | null;
}

export interface PreferenceCenterSection {
  customDataElements?: PreferenceCenterDataElement[] | null;
  elements?: PreferenceCenterElement[] | null;
  /** UUID. */
  id?: string | null;
  identifierType?: string | null;
  isHeaderHidden?: boolean | null;
  isSubscriptionSettings?: boolean | null;
  languages?: PreferenceCenterSectionTranslation[] | null;
  /** Integer. */
  order?: number | null;
  purposes?: PreferenceCenterPurpose[] | null;
}

export interface PreferenceCenterSectionTranslation {
  content?: string | null;
  description?: string | null;
  implicitConsentConfirmDesc?: string | null;
  isDefault?: boolean | null;
  language: string;
  name?: string | null;
}

export interface PreferenceCenterSummary {
  /** UUID. */
  Id?: string | null;
  Name?: string | null;
  OrganizationName?: string | null;
  Template?: "ORIGINAL" | "ENHANCED" | "MULTIPAGE" | (string & {}) | null;
}

export interface PreferenceCenterSummaryPage {
  content?: PreferenceCenterSummaryV2[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: PageableObject | null;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface PreferenceCenterSummaryV2 {
  /** Date and time. */
  createdDate: string;
  /** UUID. */
  id: string;
  name: string;
  organizationName: string;
  /** Date and time. */
  publishedDate?: string | null;
  status: "DRAFT" | "ACTIVE" | "RETIRED" | "INACTIVE" | (string & {});
  template: "ORIGINAL" | "ENHANCED" | "MULTIPAGE" | (string & {});
}

export interface PreferenceCenterTranslation {
  content?: string | null;
  description?: string | null;
  implicitConsentConfirmDesc?: string | null;
  isDefault?: boolean | null;
  language: string;
  name?: string | null;
}

export interface PreferenceCustomPreferenceLanguage {
  Default?: boolean | null;
  Description: string;
  Language?: string | null;
  Name: string;
  Options?: PreferenceCustomPreferenceOption[] | null;
}

export interface PreferenceCustomPreferenceOption {
  /** UUID. */
  Id?: string | null;
  IsDefault?: boolean | null;
  Label?: string | null;
  /** Integer. */
  Order?: number | null;
}

export interface PreferenceDetail {
  /** UUID. */
  TopicId?: string | null;
  TransactionType?: string | null;
}

export interface PreferencePurposeCustomPreference {
  Description?: string | null;
  DisplayAs?: "BUTTONS" | "CHECKBOXES" | (string & {}) | null;
  /** UUID. */
  Id?: string | null;
  Languages?: PreferenceCustomPreferenceLanguage[] | null;
  Name?: string | null;
  Options?: PreferenceCustomPreferenceOption[] | null;
  Required?: boolean | null;
  SelectionType?: "SINGLE_CHOICE" | "MULTI_CHOICE" | (string & {}) | null;
}

export interface PreferencePurposeTopic {
  /** UUID. */
  Id?: string | null;
  IntegrationKey?: string | null;
  Languages?: TopicLanguage[] | null;
  Name?: string | null;
}

export interface PrivacyNotice {
  /** UUID. */
  id?: string | null;
  /** Integer. */
  minorVersion?: number | null;
  /** Integer. */
  version?: number | null;
}

export interface PrivacyNoticeVersion {
  /** UUID. */
  id?: string | null;
  /** Integer, at least 0, default 0. */
  minorVersion?: number | null;
  name?: string | null;
  /** Integer, at least 0. */
  version?: number | null;
}

export interface ProfileCustomPreferenceOptionResponse {
  /** UUID. */
  id?: string | null;
  name?: string | null;
}

export interface ProfileCustomPreferenceOptionV1 {
  /** UUID. */
  Id: string;
  IsConsented: boolean;
  Name: string;
}

export interface ProfileCustomPreferenceOptionV3 {
  /** UUID. */
  Id?: string | null;
  name?: string | null;
}

export interface ProfileCustomPreferenceResponse {
  /** UUID. */
  id?: string | null;
  name?: string | null;
  options?: ProfileCustomPreferenceOptionResponse[] | null;
}

export interface ProfileCustomPreferenceV1 {
  /** UUID. */
  Id: string;
  Name: string;
  Options?: ProfileCustomPreferenceOptionV1[] | null;
}

export interface ProfileCustomPreferenceV3 {
  /** UUID. */
  id?: string | null;
  name?: string | null;
  options?: ProfileCustomPreferenceOptionV3[] | null;
}

export interface ProfilePurpose {
  /** Date and time. */
  consentDate?: string | null;
  /** Date and time. */
  expiryDate?: string | null;
  /** Date and time. */
  firstTransactionDate?: string | null;
  /** UUID. */
  id?: string | null;
  /** Date and time. */
  lastInteractionDate?: string | null;
  /** UUID. */
  lastReceiptId?: string | null;
  /** UUID. */
  lastTransactionCollectionPointId?: string | null;
  /** Integer. */
  lastTransactionCollectionPointVersion?: number | null;
  /** Date and time. */
  lastTransactionDate?: string | null;
  /** Date and time. */
  lastUpdatedDate?: string | null;
  name?: string | null;
  purposeNote?: PurposeNote | null;
  status?: "ACTIVE" | "ALWAYS_ACTIVE" | "PENDING" | "WITHDRAWN" | "EXPIRED" | "NO_CONSENT" | "OPT_OUT" | "HARD_OPT_OUT" | (string & {}) | null;
  /** Integer. */
  totalTransactionCount?: number | null;
  /** Integer. */
  version?: number | null;
  /** Date and time. */
  withdrawalDate?: string | null;
}

export interface ProfilePurposeV1 {
  /** Date and time. */
  ConsentDate?: string | null;
  CustomPreferences?: ProfileCustomPreferenceV1[] | null;
  /** Date and time. */
  ExpiryDate?: string | null;
  /** Date and time. */
  FirstTransactionDate?: string | null;
  Geolocation?: DataSubjectGeolocationV1 | null;
  GroupEffectiveStatus?: GroupEffectiveStatusV1[] | null;
  /** UUID. */
  Id?: string | null;
  /** Date and time. */
  LastInteractionDate?: string | null;
  /** UUID. */
  LastReceiptId?: string | null;
  /** UUID. */
  LastTransactionCollectionPointId?: string | null;
  /** Integer. */
  LastTransactionCollectionPointVersion?: number | null;
  /** Date and time. */
  LastTransactionDate?: string | null;
  /** Date and time. */
  LastUpdatedDate?: string | null;
  Name?: string | null;
  PurposeNote?: PurposeNoteV1 | null;
  Status?: "ACTIVE" | "ALWAYS_ACTIVE" | "PENDING" | "WITHDRAWN" | "EXPIRED" | "NO_CONSENT" | "OPT_OUT" | "HARD_OPT_OUT" | (string & {}) | null;
  Topics?: ProfileTopicV1[] | null;
  /** Integer. */
  TotalTransactionCount?: number | null;
  /** Integer. */
  Version?: number | null;
  /** Date and time. */
  WithdrawalDate?: string | null;
  attributes?: {
    [key: string]: string[];
  } | null;
}

export interface ProfilePurposeV3 {
  attributes?: {
    [key: string]: string[];
  } | null;
  /** Date and time. */
  consentDate?: string | null;
  customPreferences?: ProfileCustomPreferenceV3[] | null;
  /** Date and time. */
  expiryDate?: string | null;
  /** Date and time. */
  firstTransactionDate?: string | null;
  geolocation?: DataSubjectGeolocationV3 | null;
  groupEffectiveStatus?: GroupEffectiveStatusV3[] | null;
  /** UUID. */
  id?: string | null;
  /** Date and time. */
  lastInteractionDate?: string | null;
  /** UUID. */
  lastReceiptId?: string | null;
  /** UUID. */
  lastTransactionCollectionPointId?: string | null;
  /** Integer. */
  lastTransactionCollectionPointVersion?: number | null;
  /** Date and time. */
  lastTransactionDate?: string | null;
  /** Date and time. */
  lastUpdatedDate?: string | null;
  name?: string | null;
  purposeAttachments?: DataSubjectAttachment[] | null;
  purposeNote?: PurposeNoteV3 | null;
  status?: "ACTIVE" | "ALWAYS_ACTIVE" | "PENDING" | "WITHDRAWN" | "EXPIRED" | "NO_CONSENT" | "OPT_OUT" | "HARD_OPT_OUT" | (string & {}) | null;
  topics?: ProfileTopicV3[] | null;
  /** Integer. */
  totalTransactionCount?: number | null;
  /** Integer. */
  version?: number | null;
  /** Date and time. */
  withdrawalDate?: string | null;
}

export interface ProfileTopicResponse {
  /** UUID. */
  id?: string | null;
  name?: string | null;
}

export interface ProfileTopicV1 {
  /** UUID. */
  Id: string;
  IsConsented: boolean;
  Name: string;
}

export interface ProfileTopicV3 {
  /** UUID. */
  id?: string | null;
  name?: string | null;
}

export interface PublishPurposeInput {
  path: {
    /** UUID. */
    purposeId: string;
  };
  query: {
    /** Integer, at least 1. */
    version: number;
  };
}

export interface Purpose {
  HardOptOutDisplayFormat?: "HIDE" | "LOCK" | (string & {}) | null;
  HardOptOutMessage?: string | null;
  IsMajorVersion?: boolean | null;
  /** Integer. */
  LastMajorVersion?: number | null;
  VersionNotes?: string | null;
  attributes?: {
    [key: string]: string[];
  } | null;
  /** Integer. */
  consentLifeSpan?: number | null;
  createdBy?: string | null;
  /** Date and time. */
  createdDate?: string | null;
  customPreferences?: PurposeCustomPreferenceV2[] | null;
  description?: string | null;
  enableGeolocation?: boolean | null;
  expiryDateType?: "LAST_TRANSACTION_DATE" | "CONSENT_DATE" | (string & {}) | null;
  /** UUID. */
  id: string;
  implicitConsentConfirmDesc?: string | null;
  /** Integer. */
  implicitConsentLifeSpan?: number | null;
  label: string;
  languages?: PurposeLanguageV2[] | null;
  lastModifiedBy?: string | null;
  /** Date and time. */
  lastModifiedDate?: string | null;
  /** UUID. */
  parentPurposeId?: string | null;
  publishedBy?: string | null;
  /** Date and time. */
  publishedDate?: string | null;
  purposeType: "STANDARD" | "COOKIE" | "IAB" | "MOBILE" | "NOTIFICATION_OPT_OUT" | (string & {});
  receiptInclusionAttributes?: {
    [key: string]: string[];
  } | null;
  /** Date and time. */
  retireOnDate?: string | null;
  status: "DRAFT" | "ACTIVE" | "RETIRED" | (string & {});
  topics?: PurposeTopicV2[] | null;
  /** Integer. */
  version: number;
}

export interface PurposeCreate {
  /** Integer. */
  ConsentLifeSpan: number;
  CustomPreferenceIds?: string[] | undefined;
  DefaultLanguage?: string | undefined;
  Description: string;
  EnableGeolocation?: boolean | undefined;
  HardOptOutDisplayFormat?: "HIDE" | "LOCK" | (string & {}) | undefined;
  HardOptOutMessage?: string | undefined;
  ImplicitConsentConfirmDesc?: string | undefined;
  /** Integer. */
  ImplicitConsentLifeSpan?: number | undefined;
  IsMajorVersion?: boolean | undefined;
  /** Integer. */
  LastMajorVersion?: number | undefined;
  Name: string;
  Organizations?: string[] | undefined;
  /** UUID. */
  ParentPurposeId?: string | undefined;
  PurposeCategory?: AttributeValueInput | undefined;
  Type?: "STANDARD" | "COOKIE" | "IAB" | "MOBILE" | "NOTIFICATION_OPT_OUT" | (string & {}) | undefined;
  VersionNotes?: string | undefined;
  attributeValues?: {
    [key: string]: AttributeValueInput[] | null;
  } | undefined;
}

export interface PurposeCustomPreference {
  /** Date and time. */
  CreatedDate?: string | null;
  /** Matching ^[a-z]{2}(-[A-Z]{2})?$. */
  DefaultLanguage?: string | null;
  /** At most 1000 characters. */
  Description?: string | null;
  /** Default false. */
  Disabled?: boolean | null;
  DisplayAs: "BUTTONS" | "CHECKBOXES" | "BUTTONs" | "CHECKBOXES" | "DROPDOWN" | "RADIO_BUTTONS" | (string & {});
  /** UUID. */
  Id: string;
  Languages?: CustomPreferenceLanguage[] | null;
  /** 1 to 255 characters. */
  Name: string;
  /** Integer, at least 0. */
  NumberOfLanguages?: number | null;
  /** Integer, at least 0. */
  NumberOfOptions?: number | null;
  Options?: CustomPreferenceOption[] | null;
  Organizations?: string[] | null;
  /** UUID. */
  PurposeCustomPreferenceId?: string | null;
  /** Default false. */
  Required?: boolean | null;
  SelectionType: "SINGLE_CHOICE" | "MULTI_CHOICE" | "SINGLE_CHOICE" | "MULTI_CHOICE" | (string & {});
  /** Integer, at least 0. */
  TotalLinkedActivePurposes?: number | null;
  /** Date and time. */
  UpdatedDate?: string | null;
}

export interface PurposeCustomPreferenceV2 {
  customPreferenceOptions?: CustomPreferenceOptionV2[] | null;
  displayAs: "BUTTONS" | "CHECKBOXES" | (string & {});
  id: string;
  languages?: CustomPreferenceLanguageV2[] | null;
  name: string;
}

export interface PurposeDetailsV1 {
  /** Integer. */
  ConsentLifeSpan?: number | null;
  CustomPreferences?: PurposeCustomPreference[] | null;
  Description?: string | null;
  EnableGeolocation?: boolean | null;
  ExpiryDateType?: "LAST_TRANSACTION_DATE" | "CONSENT_DATE" | (string & {}) | null;
  ExternalReference?: string | null;
  HardOptOutDisplayFormat?: "HIDE" | "LOCK" | (string & {}) | null;
  HardOptOutMessage?: string | null;
  /** UUID. */
  Id: string;
  ImplicitConsentConfirmDesc?: string | null;
  /** Integer. */
  ImplicitConsentLifeSpan?: number | null;
  IsMajorVersion?: boolean | null;
  Label?: string | null;
  Languages?: PurposeLanguage[] | null;
  /** Integer. */
  LastMajorVersion?: number | null;
  /** UUID. */
  ParentPurposeId?: string | null;
  PurposeCategory?: AttributeValue | null;
  PurposeType?: "STANDARD" | "COOKIE" | "IAB" | "MOBILE" | "NOTIFICATION_OPT_OUT" | (string & {}) | null;
  /** Date and time. */
  RetireOnDate?: string | null;
  Status?: "DRAFT" | "ACTIVE" | "RETIRED" | (string & {}) | null;
  Topics?: PurposeTopic[] | null;
  /** Integer. */
  Version?: number | null;
  VersionNotes?: string | null;
  attributeValues?: {
    [key: string]: AttributeValue[];
  } | null;
  attributes?: {
    [key: string]: string[];
  } | null;
}

export interface PurposeDetailsV1Page {
  content?: PurposeDetailsV1[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: PageableObject | null;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export type PurposeLanguage = {
  Default?: boolean | null;
  Description: string;
  HardOptOutMessage?: string | null;
  Language?: string | null;
  Name: string;
} & {
  [key: string]: unknown;
};

export type PurposeLanguageInput = {
  Default?: boolean | undefined;
  Description: string;
  HardOptOutMessage?: string | undefined;
  Language?: string | undefined;
  Name: string;
} & {
  [key: string]: unknown;
};

export interface PurposeLanguageV2 {
  default?: boolean | null;
  description: string;
  hardOptOutMessage?: string | null;
  implicitConsentConfirmDesc?: string | null;
  language?: string | null;
  name: string;
}

export interface PurposeLanguageV3 {
  default?: boolean | null;
  description: string;
  hardOptOutMessage?: string | null;
  implicitConsentConfirmDesc?: string | null;
  language?: string | null;
  name: string;
  /** Integer. */
  purposeId: number;
}

export interface PurposeNote {
  /** UUID. */
  noteId?: string | null;
  noteLanguage?: string | null;
  noteText?: string | null;
  noteType?: "UNSUBSCRIBE_REASON" | (string & {}) | null;
}

export interface PurposeNoteResponse {
  isValidNote?: boolean | null;
  /** UUID. */
  noteId?: string | null;
  noteLanguage?: string | null;
  noteText?: string | null;
  noteType?: "UNSUBSCRIBE_REASON" | (string & {}) | null;
}

export interface PurposeNoteV1 {
  IsValidNote?: boolean | null;
  /** UUID. */
  NoteId?: string | null;
  NoteLanguage?: string | null;
  NoteText?: string | null;
  NoteType?: "UNSUBSCRIBE_REASON" | (string & {}) | null;
}

export interface PurposeNoteV2 {
  isValidNote?: boolean | null;
  /** UUID. */
  noteId?: string | null;
  noteLanguage?: string | null;
  noteText?: string | null;
  noteType?: "UNSUBSCRIBE_REASON" | (string & {}) | null;
}

export interface PurposeNoteV3 {
  isValidNote?: boolean | null;
  /** UUID. */
  noteId?: string | null;
  noteLanguage?: string | null;
  noteText?: string | null;
  noteType?: "UNSUBSCRIBE_REASON" | (string & {}) | null;
}

export interface PurposeRule {
  effectiveStatus?: "ACTIVE" | "ALWAYS_ACTIVE" | "PENDING" | "WITHDRAWN" | "EXPIRED" | "NO_CONSENT" | "OPT_OUT" | "HARD_OPT_OUT" | (string & {}) | null;
  enforcedStatus?: "ACTIVE" | "ALWAYS_ACTIVE" | "PENDING" | "WITHDRAWN" | "EXPIRED" | "NO_CONSENT" | "OPT_OUT" | "HARD_OPT_OUT" | (string & {}) | null;
  /** UUID. */
  purposeId: string;
}

export interface PurposeRuleRequest {
  /** At least 1 character. */
  enforcedStatus?: string | undefined;
  /** UUID. */
  purposeId: string;
}

export interface PurposeScope {
  key?: string | null;
  value?: string | null;
}

export interface PurposeSimpleDetails {
  /** UUID. */
  guid?: string | null;
  name?: string | null;
}

export interface PurposeSimpleDetailsV1 {
  /** UUID. */
  Id?: string | null;
  Name?: string | null;
}

export interface PurposeTopic {
  CanDelete?: boolean | null;
  /** UUID. */
  Id?: string | null;
  IntegrationKey?: string | null;
  Name?: string | null;
}

export interface PurposeTopicV2 {
  canDelete?: boolean | null;
  /** UUID. */
  id: string;
  integrationKey?: string | null;
  languages?: TopicLanguageV2[] | null;
  name: string;
  transactionType?: string | null;
}

export interface PurposeTransaction {
  /** UUID. */
  CollectionPointId?: string | null;
  /** Date and time. */
  ExpiryDate?: string | null;
  /** Date and time. */
  IssueDate?: string | null;
  Preferences?: PreferenceDetail[] | null;
  /** UUID. */
  ReceiptId?: string | null;
  Status?: "EXPIRED" | "WITHDRAWN" | "NO_CONSENT" | "PENDING" | "ACTIVE" | "OPT_OUT" | "ALWAYS_ACTIVE" | "HARD_OPT_OUT" | "EXTEND" | "CHANGE_PREFERENCES" | "NOT_OPT_OUT" | "OPT_IN" | "IMPLICIT" | (string & {}) | null;
  /** UUID. */
  TransactionId?: string | null;
  /** Date and time. */
  WithdrawalDate?: string | null;
}

export interface PurposeV1 {
  /** Date and time. */
  CreatedDate?: string | null;
  CustomPreferences?: PurposeCustomPreference[] | null;
  Description?: string | null;
  EnableGeolocation?: boolean | null;
  ExternalReference?: string | null;
  HardOptOutDisplayFormat?: "HIDE" | "LOCK" | (string & {}) | null;
  HardOptOutMessage?: string | null;
  /** UUID. */
  Id?: string | null;
  ImplicitConsentConfirmDesc?: string | null;
  IsMajorVersion?: boolean | null;
  Label?: string | null;
  /** Integer. */
  LastMajorVersion?: number | null;
  /** Integer. */
  LifeSpan?: number | null;
  NewVersionAvailable?: boolean | null;
  Organizations?: string[] | null;
  /** UUID. */
  ParentPurposeId?: string | null;
  PublishedBy?: string | null;
  /** Date and time. */
  PublishedDate?: string | null;
  PurposeCategory?: AttributeValue | null;
  PurposeIdWithVersion?: string | null;
  PurposeLanguages?: PurposeLanguage[] | null;
  Status?: string | null;
  Topics?: PurposeTopic[] | null;
  Type?: string | null;
  UpdatedBy?: string | null;
  /** Date and time. */
  UpdatedDate?: string | null;
  /** Integer. */
  Version?: number | null;
  VersionNotes?: string | null;
  attributes?: {
    [key: string]: string[];
  } | null;
  includeParameter?: string | null;
}

export interface PurposeVersion {
  HardOptOutDisplayFormat?: "HIDE" | "LOCK" | (string & {}) | null;
  HardOptOutMessage?: string | null;
  IsMajorVersion?: boolean | null;
  /** Integer. */
  LastMajorVersion?: number | null;
  VersionNotes?: string | null;
  /** Integer. */
  consentLifeSpan?: number | null;
  createdBy?: string | null;
  /** Date and time. */
  createdDate?: string | null;
  customPreferences?: SimplePurposeCustomPreference[] | null;
  description?: string | null;
  detail?: string | null;
  enableGeolocation?: boolean | null;
  expiryDateType?: "LAST_TRANSACTION_DATE" | "CONSENT_DATE" | (string & {}) | null;
  implicitConsentConfirmDesc?: string | null;
  /** Integer. */
  implicitConsentLifeSpan?: number | null;
  label: string;
  lastModifiedBy?: string | null;
  /** Date and time. */
  lastModifiedDate?: string | null;
  organizations?: string[] | null;
  /** UUID. */
  parentPurposeId?: string | null;
  publishedBy?: string | null;
  /** Date and time. */
  publishedDate?: string | null;
  purposeType: "STANDARD" | "COOKIE" | "IAB" | "MOBILE" | "NOTIFICATION_OPT_OUT" | (string & {});
  /** Date and time. */
  retireOnDate?: string | null;
  status: "DRAFT" | "ACTIVE" | "RETIRED" | (string & {});
  topics?: PurposeTopicV2[] | null;
  /** Integer. */
  version: number;
}

export interface PurposeVersions {
  attributes?: {
    [key: string]: string[];
  } | null;
  /** Date and time. */
  createdDate: string;
  /** Date and time. */
  lastModifiedDate?: string | null;
  publishedBy?: string | null;
  /** Date and time. */
  publishedDate?: string | null;
  /** UUID. */
  purposeId: string;
  /** Date and time. */
  retireOnDate?: string | null;
  versions: PurposeVersion[];
}

export interface PurposeVersionsPage {
  content?: PurposeVersions[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: PageableObject | null;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

/** @deprecated */
export interface PurposeWithTransactions {
  /** UUID. */
  Id?: string | null;
  Label?: string | null;
  Topics?: TopicWithTransactions[] | null;
  Transactions?: PurposeTransaction[] | null;
}

export interface PurposesByIdentifier {
  CustomPreferences?: PreferencePurposeCustomPreference[] | null;
  Description?: string | null;
  ExternalReference?: string | null;
  /** UUID. */
  Id?: string | null;
  Label?: string | null;
  Status?: string | null;
  Topics?: PreferencePurposeTopic[] | null;
  TransactionStatus?: "ACTIVE" | "ALWAYS_ACTIVE" | "PENDING" | "WITHDRAWN" | "EXPIRED" | "NO_CONSENT" | "OPT_OUT" | "HARD_OPT_OUT" | (string & {}) | null;
}

/** @deprecated */
export interface PurposesOfDataSubject {
  DataSubjectId?: string | null;
  Purposes?: PurposeWithTransactions[] | null;
}

export interface PurposesWithLanguages {
  CustomPreferences?: PreferencePurposeCustomPreference[] | null;
  /** Default OPT_OUT. */
  DefaultConsentStatus?: "ACTIVE" | "OPT_OUT" | (string & {}) | null;
  Description?: string | null;
  ExternalReference?: string | null;
  /** UUID. */
  Id?: string | null;
  ImplicitConsentConfirmDesc?: string | null;
  /** Integer. */
  ImplicitConsentLifeSpan?: number | null;
  Label?: string | null;
  Languages?: PurposeLanguage[] | null;
  /** Integer. */
  LifeSpan?: number | null;
  PurposeType?: "STANDARD" | "COOKIE" | "IAB" | "MOBILE" | "NOTIFICATION_OPT_OUT" | (string & {}) | null;
  Status?: string | null;
  Topics?: PreferencePurposeTopic[] | null;
  /** Integer. */
  Version?: number | null;
}

export interface Receipt {
  attachments?: DsAttachments[] | null;
  attributes?: {
    [key: string]: unknown[];
  } | null;
  collectionPointName?: string | null;
  collectionPointType?: string | null;
  /** UUID. */
  collectionPointUUID?: string | null;
  /** Integer. */
  collectionPointVersion?: number | null;
  /** Date and time. */
  consentCreationDate?: string | null;
  consentString?: ConsentString | null;
  customPayload?: string | null;
  dataElements?: {
    [key: string]: unknown;
  } | null;
  dataSubjectIdentifier?: string | null;
  dataSubjectIdentifierHash?: string | null;
  doubleOptIn?: boolean | null;
  geolocation?: DsGeolocation | null;
  /** UUID. */
  id?: string | null;
  /** Date and time. */
  interactionDate?: string | null;
  isAnonymous?: boolean | null;
  language?: string | null;
  /** UUID. */
  organizationId?: string | null;
  origin?: "IMPORT" | "API" | "SDK" | "ONETRUST" | "PREFERENCE_CENTER" | "EMAIL_CLIENT_ONE_CLICK" | "HISTORIC_IMPORT" | (string & {}) | null;
  /** Integer. */
  otJwtVersion?: number | null;
  purposes?: ReceiptPurpose[] | null;
  ruleEvaluationResults?: RuleEvaluationResult[] | null;
  source?: Source | null;
  test?: boolean | null;
  unsubscribeAll?: boolean | null;
}

export interface ReceiptCustomPreference {
  customPreferenceOptions?: CustomPreferenceOptionV2[] | null;
  displayAs?: "BUTTONS" | "CHECKBOXES" | (string & {}) | null;
  id?: string | null;
  languages?: CustomPreferenceLanguageV2[] | null;
  name?: string | null;
}

export interface ReceiptDetail {
  additionalIdentifiers?: {
    [key: string]: unknown;
  } | null;
  attachments?: DsAttachments[] | null;
  attributes?: {
    [key: string]: unknown[];
  } | null;
  collectionPointName?: string | null;
  collectionPointType?: string | null;
  /** UUID. */
  collectionPointUUID?: string | null;
  /** Integer. */
  collectionPointVersion?: number | null;
  /** Date and time. */
  consentCreationDate?: string | null;
  consentStringDto?: ConsentString | null;
  customPayload?: string | null;
  dataSubjectIdentifier?: string | null;
  dataSubjectIdentifierHash?: string | null;
  doubleOptIn?: boolean | null;
  dsDataElements?: {
    [key: string]: unknown;
  } | null;
  geolocation?: DsGeolocation | null;
  /** UUID. */
  id: string;
  /** Date and time. */
  interactionDate?: string | null;
  isAnonymous?: boolean | null;
  language?: string | null;
  origin?: "IMPORT" | "API" | "SDK" | "ONETRUST" | "PREFERENCE_CENTER" | "EMAIL_CLIENT_ONE_CLICK" | "HISTORIC_IMPORT" | (string & {}) | null;
  /** Integer. */
  otJwtVersion?: number | null;
  purposes?: ReceiptDetailPurpose[] | null;
  receiptJwt: string;
  ruleEvaluationResults?: RuleEvaluationResult[] | null;
  source?: ReceiptDetailSource | null;
  test?: boolean | null;
  unsubscribeAll?: boolean | null;
}

export interface ReceiptDetailPurpose {
  attributes?: {
    [key: string]: string[];
  } | null;
  /** Integer. */
  consentLifeSpan?: number | null;
  customPreferences?: PurposeCustomPreferenceV2[] | null;
  description?: string | null;
  /** UUID. */
  id?: string | null;
  name?: string | null;
  purposeAttachments?: DsAttachments[] | null;
  purposeNote?: PurposeNoteV2 | null;
  purposeScopes?: DsPurposeScope[] | null;
  purposeType?: "STANDARD" | "COOKIE" | "IAB" | "MOBILE" | "NOTIFICATION_OPT_OUT" | (string & {}) | null;
  status?: "DRAFT" | "ACTIVE" | "RETIRED" | (string & {}) | null;
  topics?: PurposeTopicV2[] | null;
  transactionType?: "PENDING" | "CONFIRMED" | "WITHDRAWN" | "EXPIRED" | "NOTGIVEN" | "OPT_OUT" | "NO_CHOICE" | "HARD_OPT_OUT" | "EXTEND" | "CHANGE_PREFERENCES" | "OPT_IN" | "NO_OPT_OUT" | "CANCEL" | "IMPLICIT" | (string & {}) | null;
  /** Integer. */
  version?: number | null;
}

export interface ReceiptDetailSlice {
  content?: ReceiptDetail[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: PageableObject | null;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
}

export interface ReceiptDetailSource {
  content?: string | null;
  purposeIds?: string[] | null;
  type?: string | null;
}

export interface ReceiptPurpose {
  attributes?: {
    [key: string]: string[];
  } | null;
  /** Integer. */
  consentLifeSpan?: number | null;
  customPreferences?: ReceiptCustomPreference[] | null;
  description?: string | null;
  /** Date and time. */
  expiryDate?: string | null;
  /** UUID. */
  id?: string | null;
  name?: string | null;
  purposeAttachments?: DsAttachments[] | null;
  purposeNote?: PurposeNoteV2 | null;
  purposeScopes?: DsPurposeScope[] | null;
  purposeType?: "STANDARD" | "COOKIE" | "IAB" | "MOBILE" | "NOTIFICATION_OPT_OUT" | (string & {}) | null;
  status?: "DRAFT" | "ACTIVE" | "RETIRED" | (string & {}) | null;
  topics?: ReceiptPurposeTopic[] | null;
  /** UUID. */
  transactionId?: string | null;
  transactionType?: "PENDING" | "CONFIRMED" | "WITHDRAWN" | "EXPIRED" | "NOTGIVEN" | "OPT_OUT" | "NO_CHOICE" | "HARD_OPT_OUT" | "EXTEND" | "CHANGE_PREFERENCES" | "CANCEL" | "NO_OPT_OUT" | "OPT_IN" | "IMPLICIT" | (string & {}) | null;
  /** Integer. */
  version?: number | null;
}

export interface ReceiptPurposeTopic {
  /** UUID. */
  id?: string | null;
  integrationKey?: string | null;
  languages?: TopicLanguageV2[] | null;
  name?: string | null;
  transactionType?: string | null;
}

export interface ReceiptSlice {
  content?: Receipt[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: PageableObjectWithContinuationToken | null;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
}

export interface RemoveAllConsentAttachmentsInput {
  path: {
    identifier: string;
  };
}

export interface RemoveChildConsentGroupsInput {
  path: {
    /** UUID. */
    consentGroupGuid: string;
  };
  body: ChildConsentGroupsRequest;
}

export interface RemoveConsentAttachmentInput {
  path: {
    /** UUID. */
    attachmentId: string;
  };
  headers: {
    identifier: string;
  };
}

export interface RemoveDataSubjectFromConsentGroupInput {
  path: {
    /** UUID. */
    consentGroupGuid: string;
    /** UUID. */
    dataSubjectGuid: string;
  };
}

export interface RemovePurposeRuleFromConsentGroupInput {
  path: {
    /** UUID. */
    consentGroupGuid: string;
    /** UUID. */
    purposeGuid: string;
  };
}

export interface RetirePurposeInput {
  path: {
    /** UUID. */
    purposeId: string;
  };
  query?: {
    /** Date, yyyy-MM-dd. */
    date?: string | undefined;
  } | undefined;
}

export interface RuleActionResult {
  downStreamRuleActions?: DownStreamRuleAction[] | null;
  ruleAction?: string | null;
  ruleActionParameter?: string | null;
  ruleActionStatus?: "COMPLETED" | "PARTIALLY_COMPLETED" | "NOT_INITIATED" | "FAILED" | (string & {}) | null;
}

export interface RuleEvaluationResult {
  actionResults?: RuleActionResult[] | null;
  additionalParams?: {
    [key: string]: unknown;
  } | null;
  consentRuleType?: "CONSENT_INGEST" | (string & {}) | null;
  evaluationResult?: boolean | null;
  resultData?: unknown[] | null;
  /** UUID. */
  ruleGroupId?: string | null;
  /** UUID. */
  ruleId?: string | null;
}

export interface SearchDataSubjectsByDataElementInput {
  body: DataSubjectSearchByElementRequest;
}

export interface SearchDataSubjectsV2Input {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 2000, default 1000. */
    size?: number | undefined;
    isDNCInclude?: boolean | undefined;
  } | undefined;
  body: DataSubjectSearch;
}

export interface SimpleCustomPreferenceLanguage {
  default?: boolean | null;
  description?: string | null;
  language?: string | null;
  name?: string | null;
  options?: SimpleCustomPreferenceOption[] | null;
}

export interface SimpleCustomPreferenceOption {
  id?: string | null;
  label?: string | null;
}

export interface SimpleNameVersion {
  /** UUID. */
  id: string;
  name: string;
  type?: string | null;
  /** Integer. */
  version: number;
}

export interface SimpleNameVersionV1 {
  /** UUID. */
  Id?: string | null;
  /** Integer. */
  MinorVersion?: number | null;
  Name?: string | null;
  /** Integer. */
  Version?: number | null;
}

export interface SimpleNameVersionV3 {
  /** UUID. */
  guid?: string | null;
  name?: string | null;
  /** Integer. */
  version?: number | null;
}

export interface SimplePurposeCustomPreference {
  customPreferenceOptions?: SimpleCustomPreferenceOption[] | null;
  displayAs: "BUTTONS" | "CHECKBOXES" | (string & {});
  id: string;
  languages?: SimpleCustomPreferenceLanguage[] | null;
  name: string;
}

export interface SortObject {
  empty?: boolean | null;
  sorted?: boolean | null;
  unsorted?: boolean | null;
}

export interface Source {
  content?: string | null;
  purposeIds?: string[] | null;
  type?: string | null;
}

export interface TopicLanguage {
  Default?: boolean | null;
  Language?: string | null;
  Name?: string | null;
}

export interface TopicLanguageV2 {
  default?: boolean | null;
  language?: string | null;
  name?: string | null;
}

export interface TopicWithTransactions {
  /** UUID. */
  Id?: string | null;
  Name?: string | null;
}

export interface Transaction {
  /** Date and time. */
  activationDate?: string | null;
  attributes?: {
    [key: string]: string[];
  } | null;
  autoGenerated?: boolean | null;
  collectionPointAttributes?: {
    [key: string]: string[];
  } | null;
  collectionPointPrivacyNotices?: PrivacyNotice[] | null;
  /** UUID. */
  collectionPointUUID?: string | null;
  /** Date and time. */
  consentCreationDate?: string | null;
  /** Date and time. */
  consentDate?: string | null;
  createdBy?: string | null;
  customPreferences?: CustomPreferenceSelection[] | null;
  doubleOptIn?: boolean | null;
  /** Date and time. */
  expiryDate?: string | null;
  /** UUID. */
  guid?: string | null;
  identifier?: string | null;
  /** Date and time. */
  interactionDate?: string | null;
  /** Date and time. */
  issueDate?: string | null;
  purposeAttachments?: Attachment[] | null;
  /** UUID. */
  purposeGuid?: string | null;
  purposeNote?: PurposeNote | null;
  purposePrivacyNotices?: PrivacyNotice[] | null;
  purposeScopes?: PurposeScope[] | null;
  /** Integer. */
  purposeVersion?: number | null;
  receiptId?: string | null;
  removeExpiry?: boolean | null;
  test?: boolean | null;
  topics?: Preference[] | null;
  /** UUID. */
  transactionGuid?: string | null;
  transactionType?: "PENDING" | "CONFIRMED" | "WITHDRAWN" | "EXPIRED" | "NOTGIVEN" | "OPT_OUT" | "NO_CHOICE" | "HARD_OPT_OUT" | "EXTEND" | "CHANGE_PREFERENCES" | "CANCEL" | "NO_OPT_OUT" | "OPT_IN" | "IMPLICIT" | (string & {}) | null;
  /** Date and time. */
  withdrawalDate?: string | null;
  withdrawnBy?: string | null;
}

export interface TransactionSlice {
  content?: Transaction[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: PageableObjectWithContinuationToken | null;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
}

export interface TransactionWithdrawResult {
  Status?: string | null;
}

export interface UpdateCollectionPointInput {
  path: {
    /** UUID, 36 characters. */
    collectionpointId: string;
  };
  query?: {
    /** Integer, at least 1. */
    version?: number | undefined;
  } | undefined;
  body: CollectionPointEditRequest;
}

export interface UpdateCollectionPointStatusInput {
  path: {
    /** UUID. */
    collectionpointId: string;
  };
  query?: {
    /** Default true. */
    value?: boolean | undefined;
  } | undefined;
}

export interface UpdateConsentGroupPurposeRuleInput {
  path: {
    /** UUID. */
    consentGroupGuid: string;
  };
  body: ConsentGroupPurposeRulesRequest;
}

export interface UpdateDataSubjectDataElementsInput {
  headers: {
    /** 1 to 255 characters. */
    dataSubjectIdentifier: string;
  };
  body: DataSubjectCreate;
}

export interface UpdateDataSubjectGroupV2Input {
  path: {
    /** UUID. */
    linkedIdentityGroupId: string;
  };
  body: LinkedIdentityGroupRequestV2;
}

export interface UpdateDataSubjectGroupV4Input {
  path: {
    /** UUID. */
    dataSubjectGroupId: string;
  };
  body: LinkedIdentityGroupRequestV4;
}

export interface UpdateDataSubjectPreferencesInput {
  path: {
    /** UUID. */
    prefcenterId: string;
  };
  query?: {
    /** @deprecated */
    identifier?: string | undefined;
  } | undefined;
  headers?: {
    identifier?: string | undefined;
  } | undefined;
  body: DataSubjectPreferencesRequest;
}

export interface UpdatePriorityScoresForPurposeStatusesInput {
  body: ConsentGroupSettingsInput;
}

export interface UpdatePurposeInput {
  path: {
    /** UUID. */
    purposeId: string;
  };
  query?: {
    /** Default false. */
    isInternalOrg?: boolean | undefined;
  } | undefined;
  body: EditPurpose;
}

export interface UpdatePurposePreferenceInput {
  path: {
    /** UUID. */
    customPreferenceId: string;
  };
  body: CustomPreferenceInput;
}

export interface UploadConsentAttachmentInput {
  body: {
    file: Blob;
  };
}

export interface UploadData {
  contentType?: string | null;
  /** Integer. */
  fileSize?: number | null;
  filename?: string | null;
  qualifiedName?: string | null;
  /** UUID. */
  refId?: string | null;
}

export interface VersionedEntity {
  /** UUID. */
  guid?: string | null;
  /** Integer. */
  minorVersion?: number | null;
  name?: string | null;
  /** Integer. */
  version?: number | null;
}

export interface WithdrawConsentForDataSubjectInput {
  query: {
    /** @deprecated */
    identifier?: string | undefined;
    withdrawnBy: string;
  };
  headers?: {
    identifier?: string | undefined;
  } | undefined;
  body: WithdrawOnBehalfOfRequest;
}

export interface WithdrawConsentForPurposeInput {
  path: {
    /** UUID. */
    purposeId: string;
  };
  query?: {
    /** @deprecated */
    identifier?: string | undefined;
  } | undefined;
  headers?: {
    identifier?: string | undefined;
  } | undefined;
}

export interface WithdrawOnBehalfOfRequest {
  Notes?: string | undefined;
  Origin?: string | undefined;
  /** UUID. */
  PurposeId: string;
}

export interface WithdrawPreferenceCenterConsentInput {
  path: {
    /** UUID. */
    prefcenterId: string;
  };
  query?: {
    /** @deprecated */
    identifier?: string | undefined;
  } | undefined;
  headers?: {
    identifier?: string | undefined;
  } | undefined;
}
