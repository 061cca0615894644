// Generated from specs/snapshots/consent-preferences-consent-management-platform-cmp.json. Do not edit; run pnpm generate.

export interface GetBannerDataInput {
  headers: {
    "OT-CDN-Location": "cdn.cookielaw.org" | "cdn-apac.onetrust.com" | "cdn.au.onetrust.com" | "cdn-ukwest.onetrust.com" | "cookie-cdn.cookiepro.com" | "otcc-demo.otprivacy.com" | "otcc-training.onetrust.com" | (string & {});
    /** Matching ^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}(-test)?$. */
    "OT-App-Id": string;
    "OT-Device-Type": "mobile" | "ctv" | (string & {});
    /** Matching ^\d{6}\.\d+\.\d+$. */
    "OT-SDK-Version": string;
    "OT-SDK-Identification"?: string | null | undefined;
    "OT-Language"?: string | null | undefined;
    "OT-Country-Code"?: string | null | undefined;
    "OT-Region-Code"?: string | null | undefined;
    "OT-Fetch-Type"?: "APP_DATA_ONLY" | "APP_DATA_AND_PROFILE" | "APP_DATA_AND_SYNC_PROFILE" | (string & {}) | null | undefined;
    "OT-Consent-String"?: string | null | undefined;
    "OT-Identifier"?: string | null | undefined;
    "OT-Identifier-Type"?: string | null | undefined;
    "OT-Identifier-UpdateType"?: "Rename-Identifier" | null | undefined;
    "OT-Sync-Profile-Auth"?: string | null | undefined;
    "OT-Platform"?: "Apple" | "Android" | (string & {}) | null | undefined;
    "OT-Exclude-Html-Tags"?: boolean | null | undefined;
    "OT-Force-Fetch"?: boolean | null | undefined;
    "OT-Tcf-Eu2v2-Consent-String"?: string | null | undefined;
    "OT-Addtl-Consent-String"?: string | null | undefined;
  };
}

export type GetBannerDataOutput = ({
  errors?: {
    code: "SUCCESS" | "ERROR_CODE_TEXT_RESOURCE_NOT_FOUND" | "ERROR_CODE_NO_CONTENT" | "ERROR_CODE_BLOB_LOCATIONS_UNAVAILABLE" | "ERROR_CODE_INVALID_LOCATION" | "ERROR_CODE_INVALID_COUNTRY_OR_REGION" | "ERROR_CODE_INVALID_DEVICE_TYPE" | "ERROR_CODE_INVALID_FETCH_TYPE" | "ERROR_CODE_INVALID_CONSENT_REQUEST" | "ERROR_CODE_HTTP_IF_NONE_MATCHED" | "ERROR_CODE_SYNC_GROUP" | "ERROR_CODE_FAILURE" | "ERROR_CODE_DEFAULT_PURPOSE_STATUS" | "ERROR_CODE_INVALID_OT_CONSENT_STRING" | "ERROR_CODE_GENERIC_ERROR" | "ERROR_CODE_MISSING_REQUIRED_HEADER" | "ERROR_CODE_NO_ACCESS" | "ERROR_CODE_INVALID_INTERACTION_TYPE" | "ERROR_CODE_INVALID_CONTENT_TYPE_HEADER" | "ERROR_IDENTIFIER_MISMATCH" | "ERROR_UCP_NOT_CONFIGURED" | "ERROR_CODE_INVALID_TC_STRING" | "ERROR_GOOGLE_ADS_DISABLED" | "ERROR_CODE_CONSENT_LOGGING" | "ERROR_CODE_INVALID_REQUEST_BODY" | "ERROR_CODE_UNSUPPORTED_VERSION" | "ERROR_CODE_INVALID_AGE_RANGE" | (string & {});
    message: "Not Found" | "No content" | "success" | "Unable to fetch data for the specified Application ID. Please check your configurations." | "Invalid location" | "Invalid country code or region code. If you want to skip validation, please set the header 'OT-Geolocation-Skip-Validation' to true." | "Invalid Device Type" | "Invalid Fetch type" | "Missing either or all of TenantId or Identifier or Authorization" | "If-None-Match" | "syncGroup" | "failure" | "NO_CONSENT" | "Invalid OT consent string" | "Something went wrong" | "No access to this resource" | "Invalid Interaction Type" | "Content-Type header should be application/json" | "Input Identifier does not match with one in consent string" | "The UC Purposes API call was successful, but no data is available for display." | "UC Purposes is disabled." | "Error decoding TC string, default consent is returned." | "Google Ads is disabled." | "Consent Logging has failed, please retry in sometime and if issue still persists please reach out to support team." | "Error parsing request body" | "The published version is not supported. Please publish a newer version." | "The upper bound of the age range must be greater than lower bound." | (string & {});
  }[] | null;
  warnings?: {
    code: "WARNING_CODE_PUBLISHED_VERSION_MISMATCH" | (string & {});
    message: "Requested data for the OT-SDK-Version does not match the published version on the OneTrust server. The latest published version will be returned instead." | (string & {});
  }[] | null;
} & {
  appConfig: {
    bannerReason: "Geo rule Banner is not enabled." | "Geo rule Banner is enabled and is first launch." | "Sdk's Automatic reconsent has expired." | "Reconsent triggered for an authenticated user." | "The TC String has expired." | "Hundred percent sync is not completed for cross device sync enabled scenario." | "The template type is updated to IAB." | "Sdk has been published with reconsent." | "Banner will not be shown as consent validity holds true." | "Banner will not be shown as cross device sync is hundred percent complete." | (string & {});
    /** Integer. */
    bannerReasonCode: 101 | 102 | 103 | 104 | 105 | 107 | 109 | 150 | 151 | 152 | (number & {});
    countryCode?: string | null;
    gcmInfo?: {
      gcmConsents: {
        adPersonalization: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED" | (string & {});
        adStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED" | (string & {});
        adUserData: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED" | (string & {});
        analyticsStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED" | (string & {});
        functionalityStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED" | (string & {});
        personalizationStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED" | (string & {});
        securityStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED" | (string & {});
      };
      userConsented: boolean;
    } | null;
    lastReconsentDate?: number | null;
    multiProfileConsent?: {
      downloadDataAfterSwitch: boolean;
      maxProfilesLimit: number;
    } | null;
    regionCode?: string | null;
    rejectAllButtonBehavior?: string | null;
    /** Default false. */
    shouldResetLocalState?: boolean | null;
    showBanner: boolean;
    templateType: "GDPR" | "CCPA" | "IAB2" | "IAB2V2" | "GENERIC" | "LGPD" | "GENERIC_PROMPT" | "CPRA" | "CDPA" | "USNATIONAL" | "CUSTOM" | "COLORADO" | "CTDPA" | "UCPA" | "OREGON" | "FLORIDA" | "DELAWARE" | "IOWA" | "MONTANA" | "NEBRASKA" | "TENNESSEE" | "TEXAS" | "NEW_JERSEY" | "NEW_HAMPSHIRE" | (string & {});
  };
} & {
  bannerUIData?: {
    buttons?: {
      acceptAll?: {
        borderRadius?: string | null;
        color?: string | null;
        colorDark?: string | null;
        fontSize?: string | null;
        interactionType?: string | null;
        position?: number | null;
        text?: string | null;
        textColor?: string | null;
        textColorDark?: string | null;
      } | null;
      closeButton?: {
        borderRadius?: string | null;
        closeBtnVoiceOverText?: string | null;
        color?: string | null;
        colorDark?: string | null;
        fontSize?: string | null;
        imgcolor?: string | null;
        imgcolorDark?: string | null;
        interactionType?: string | null;
        showAsLink?: boolean | null;
        showText?: boolean | null;
        text?: string | null;
        textColor?: string | null;
        textColorDark?: string | null;
      } | null;
      rejectAll?: {
        borderRadius?: string | null;
        color?: string | null;
        colorDark?: string | null;
        fontSize?: string | null;
        interactionType?: string | null;
        position?: number | null;
        text?: string | null;
        textColor?: string | null;
        textColorDark?: string | null;
      } | null;
      showPreferences?: {
        borderRadius?: string | null;
        color?: string | null;
        colorDark?: string | null;
        fontSize?: string | null;
        position?: number | null;
        showAsLink?: boolean | null;
        text?: string | null;
        textColor?: string | null;
        textColorDark?: string | null;
      } | null;
      vendorList?: {
        color?: string | null;
        position?: number | null;
        text: string;
        textColor: string;
        textColorDark: string;
      } | null;
    } | null;
    general: {
      additionalDescriptionPlacement?: string | null;
      backgroundColor: string;
      backgroundColorDark?: string | null;
      bannerLandingDescription?: string | null;
      bannerLinkScreenReaderAriaLabel?: string | null;
      buttonBorderShow?: boolean | null;
      buttonFocusColor?: string | null;
      buttonFocusTextColor?: string | null;
      cookieSettingButtonText?: string | null;
      headingAriaLabel?: string | null;
      layout?: string | null;
      layoutHeight?: string | null;
      linkRoleLabel?: string | null;
      openNewViewAriaLabel?: string | null;
      qrCodeAriaLabel?: string | null;
      selectedAriaLabel?: string | null;
      useRTL: boolean;
    };
    links: {
      policyLink?: {
        fontSize: string;
        linkVoiceOverText: string;
        text: string;
        textAlign: string;
        textColor: string;
        textColorDark: string;
        url: string;
        urlQRCode?: string | null;
      } | null;
    };
    logo?: {
      logoVoiceOverText: string;
      url: string;
    } | null;
    summary?: {
      additionalDescription?: {
        fontSize?: string | null;
        text: string;
        textAlign?: string | null;
        textColor?: string | null;
        textColorDark?: string | null;
      } | null;
      description?: {
        fontSize?: string | null;
        text: string;
        textAlign?: string | null;
        textColor?: string | null;
        textColorDark?: string | null;
      } | null;
      dpdDescription?: {
        fontSize?: string | null;
        text: string;
        textAlign?: string | null;
        textColor?: string | null;
        textColorDark?: string | null;
      } | null;
      dpdTitle?: {
        fontSize?: string | null;
        text: string;
        textAlign?: string | null;
        textColor?: string | null;
        textColorDark?: string | null;
      } | null;
      title?: {
        fontSize?: string | null;
        text: string;
        textAlign?: string | null;
        textColor?: string | null;
        textColorDark?: string | null;
      } | null;
    } | null;
  } | null;
} & {
  prompts?: {
    ageGate?: {
      descriptionText?: string | null;
      linkedCategories: {
        list: {
          ageGroups: {
            lowerBound?: number | null;
            name: string;
            upperBound: number;
          }[];
          groupId: string;
        }[];
      };
      logoUrl?: string | null;
      primaryButtonText?: string | null;
      secondaryButtonText?: string | null;
      titleText?: string | null;
    } | null;
    googleAd?: {
      general: {
        enableConsent: boolean;
      };
    } | null;
    idfa?: {
      linkedCategories: {
        list: {
          groupId: string;
        }[];
      };
      postPrompt?: {
        descriptionText?: string | null;
        logoUrl?: string | null;
        primaryButtonText?: string | null;
        secondaryButtonText?: string | null;
        titleText?: string | null;
      } | null;
      prePrompt?: {
        descriptionText?: string | null;
        logoUrl?: string | null;
        primaryButtonText?: string | null;
        secondaryButtonText?: string | null;
        titleText?: string | null;
      } | null;
    } | null;
    ntfyConfigData?: {
      complete: {
        button?: {
          borderColor?: string | null;
          borderColorDark?: string | null;
          borderRadius?: string | null;
          color?: string | null;
          colorDark?: string | null;
          fontSize?: string | null;
          show: boolean;
          showAsLink?: boolean | null;
          text?: string | null;
          textColor?: string | null;
          textColorDark?: string | null;
        } | null;
        description?: {
          fontSize?: string | null;
          text?: string | null;
          textAlign?: string | null;
          textColor?: string | null;
          textColorDark?: string | null;
        } | null;
        general: {
          backgroundColor?: string | null;
          backgroundColorDark?: string | null;
          borderColor?: string | null;
          borderColorDark?: string | null;
          closeAria?: string | null;
          iconBackgroundColor?: string | null;
          iconBackgroundColorDark?: string | null;
          showClose?: boolean | null;
          showIcon?: boolean | null;
        };
        title?: {
          fontSize?: string | null;
          text?: string | null;
          textAlign?: string | null;
          textColor?: string | null;
          textColorDark?: string | null;
        } | null;
      };
      duration: number;
      sync: {
        description?: {
          fontSize?: string | null;
          show: boolean;
          text?: string | null;
          textAlign?: string | null;
          textColor?: string | null;
          textColorDark?: string | null;
        } | null;
        general: {
          backgroundColor?: string | null;
          backgroundColorDark?: string | null;
          borderColor?: string | null;
          borderColorDark?: string | null;
          closeAria?: string | null;
          iconBackgroundColor?: string | null;
          iconBackgroundColorDark?: string | null;
          showClose?: boolean | null;
          showIcon?: boolean | null;
        };
        title?: {
          fontSize?: string | null;
          show: boolean;
          text?: string | null;
          textAlign?: string | null;
          textColor?: string | null;
          textColorDark?: string | null;
        } | null;
      };
    } | null;
  } | null;
} & {
  storageKeys?: {
    IABGPP_2_String?: string | null;
    IABGPP_TCFEU2_CmpSdkID?: number | null;
    IABGPP_TCFEU2_CmpSdkVersion?: number | null;
    IABGPP_TCFEU2_DisclosedVendors?: string | null;
    IABGPP_TCFEU2_PolicyVersion?: number | null;
    IABGPP_TCFEU2_PublisherCC?: string | null;
    IABGPP_TCFEU2_PublisherConsent?: string | null;
    IABGPP_TCFEU2_PublisherCustomPurposesConsents?: string | null;
    IABGPP_TCFEU2_PublisherCustomPurposesLegitimateInterests?: string | null;
    IABGPP_TCFEU2_PublisherLegitimateInterests?: string | null;
    IABGPP_TCFEU2_PublisherRestrictions?: {
      [key: string]: string;
    } | null;
    IABGPP_TCFEU2_PurposeConsents?: string | null;
    IABGPP_TCFEU2_PurposeLegitimateInterests?: string | null;
    IABGPP_TCFEU2_PurposeOneTreatment?: number | null;
    IABGPP_TCFEU2_SpecialFeaturesOptIns?: string | null;
    IABGPP_TCFEU2_UseNonStandardStacks?: number | null;
    IABGPP_TCFEU2_UseNonStandardTexts?: number | null;
    IABGPP_TCFEU2_VendorConsents?: string | null;
    IABGPP_TCFEU2_VendorLegitimateInterests?: string | null;
    IABGPP_TCFEU2_gdprApplies?: number | null;
    IABTCF_AddtlConsent?: string | null;
    IABTCF_CmpSdkID?: number | null;
    IABTCF_CmpSdkVersion?: number | null;
    IABTCF_DisclosedVendors?: string | null;
    IABTCF_EnableAdvertiserConsentMode?: number | null;
    IABTCF_PolicyVersion?: number | null;
    IABTCF_PublisherCC?: string | null;
    IABTCF_PublisherConsent?: string | null;
    IABTCF_PublisherCustomPurposesConsents?: string | null;
    IABTCF_PublisherCustomPurposesLegitimateInterests?: string | null;
    IABTCF_PublisherLegitimateInterests?: string | null;
    IABTCF_PublisherRestrictions?: {
      [key: string]: string;
    } | null;
    IABTCF_PurposeConsents?: string | null;
    IABTCF_PurposeLegitimateInterests?: string | null;
    IABTCF_PurposeOneTreatment?: number | null;
    IABTCF_SpecialFeaturesOptIns?: string | null;
    IABTCF_TCString?: string | null;
    IABTCF_UseNonStandardStacks?: number | null;
    IABTCF_UseNonStandardTexts?: number | null;
    IABTCF_VendorConsents?: string | null;
    IABTCF_VendorLegitimateInterests?: string | null;
    IABTCF_gdprApplies?: number | null;
    IABUSPrivacy_String?: string | null;
    OT_AgeGate?: {
      lastUpdated: number;
      lowerBound?: number | null;
      upperBound?: number | null;
    } | null;
    OT_AlwaysActiveIds?: {
      groups?: string[] | null;
      sdks?: string[] | null;
    } | null;
    OT_GeneralVendorsConsents?: {
      [key: string]: 0 | 1 | (number & {});
    } | null;
    OT_GroupConsents?: {
      [key: string]: 0 | 1 | (number & {});
    } | null;
    OT_GroupLIConsents?: {
      [key: string]: 0 | 1 | (number & {});
    } | null;
    OT_Identifier?: string | null;
    OT_LastConsentedDate?: string | null;
    OT_SdkConsents?: {
      [key: string]: 0 | 1 | (number & {});
    } | null;
    OT_UCPConsents?: {
      [key: string]: {
        consentStatus: number;
        options: {
          [key: string]: number;
        };
      };
    } | null;
  } | null;
}) & {
  otConsentString?: string | null;
};

export interface GetIabAndGoogleVendorsInput {
  headers: {
    "OT-CDN-Location": "cdn.cookielaw.org" | "cdn-apac.onetrust.com" | "cdn.au.onetrust.com" | "cdn-ukwest.onetrust.com" | "cookie-cdn.cookiepro.com" | "otcc-demo.otprivacy.com" | "otcc-training.onetrust.com" | (string & {});
    /** Matching ^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}(-test)?$. */
    "OT-App-Id": string;
    "OT-Device-Type": "mobile" | "ctv" | (string & {});
    /** Matching ^\d{6}\.\d+\.\d+$. */
    "OT-SDK-Version": string;
    "OT-SDK-Identification"?: string | null | undefined;
    "OT-Language"?: string | null | undefined;
    "OT-Country-Code"?: string | null | undefined;
    "OT-Region-Code"?: string | null | undefined;
    "OT-Fetch-Type"?: "APP_DATA_ONLY" | "APP_DATA_AND_PROFILE" | "APP_DATA_AND_SYNC_PROFILE" | (string & {}) | null | undefined;
    "OT-Consent-String"?: string | null | undefined;
    "OT-Identifier"?: string | null | undefined;
    "OT-Identifier-Type"?: string | null | undefined;
    "OT-Identifier-UpdateType"?: "Rename-Identifier" | null | undefined;
    "OT-Sync-Profile-Auth"?: string | null | undefined;
    "OT-Platform"?: "Apple" | "Android" | (string & {}) | null | undefined;
    "OT-Exclude-Html-Tags"?: boolean | null | undefined;
    "OT-Tcf-Eu2v2-Consent-String"?: string | null | undefined;
    "OT-Addtl-Consent-String"?: string | null | undefined;
  };
}

export type GetIabAndGoogleVendorsOutput = {
  errors?: {
    code: "SUCCESS" | "ERROR_CODE_TEXT_RESOURCE_NOT_FOUND" | "ERROR_CODE_NO_CONTENT" | "ERROR_CODE_BLOB_LOCATIONS_UNAVAILABLE" | "ERROR_CODE_INVALID_LOCATION" | "ERROR_CODE_INVALID_COUNTRY_OR_REGION" | "ERROR_CODE_INVALID_DEVICE_TYPE" | "ERROR_CODE_INVALID_FETCH_TYPE" | "ERROR_CODE_INVALID_CONSENT_REQUEST" | "ERROR_CODE_HTTP_IF_NONE_MATCHED" | "ERROR_CODE_SYNC_GROUP" | "ERROR_CODE_FAILURE" | "ERROR_CODE_DEFAULT_PURPOSE_STATUS" | "ERROR_CODE_INVALID_OT_CONSENT_STRING" | "ERROR_CODE_GENERIC_ERROR" | "ERROR_CODE_MISSING_REQUIRED_HEADER" | "ERROR_CODE_NO_ACCESS" | "ERROR_CODE_INVALID_INTERACTION_TYPE" | "ERROR_CODE_INVALID_CONTENT_TYPE_HEADER" | "ERROR_IDENTIFIER_MISMATCH" | "ERROR_UCP_NOT_CONFIGURED" | "ERROR_CODE_INVALID_TC_STRING" | "ERROR_GOOGLE_ADS_DISABLED" | "ERROR_CODE_CONSENT_LOGGING" | "ERROR_CODE_INVALID_REQUEST_BODY" | "ERROR_CODE_UNSUPPORTED_VERSION" | "ERROR_CODE_INVALID_AGE_RANGE" | (string & {});
    message: "Not Found" | "No content" | "success" | "Unable to fetch data for the specified Application ID. Please check your configurations." | "Invalid location" | "Invalid country code or region code. If you want to skip validation, please set the header 'OT-Geolocation-Skip-Validation' to true." | "Invalid Device Type" | "Invalid Fetch type" | "Missing either or all of TenantId or Identifier or Authorization" | "If-None-Match" | "syncGroup" | "failure" | "NO_CONSENT" | "Invalid OT consent string" | "Something went wrong" | "No access to this resource" | "Invalid Interaction Type" | "Content-Type header should be application/json" | "Input Identifier does not match with one in consent string" | "The UC Purposes API call was successful, but no data is available for display." | "UC Purposes is disabled." | "Error decoding TC string, default consent is returned." | "Google Ads is disabled." | "Consent Logging has failed, please retry in sometime and if issue still persists please reach out to support team." | "Error parsing request body" | "The published version is not supported. Please publish a newer version." | "The upper bound of the age range must be greater than lower bound." | (string & {});
  }[] | null;
  warnings?: {
    code: "WARNING_CODE_PUBLISHED_VERSION_MISMATCH" | (string & {});
    message: "Requested data for the OT-SDK-Version does not match the published version on the OneTrust server. The latest published version will be returned instead." | (string & {});
  }[] | null;
} & {
  appConfig: {
    bannerReason: "Geo rule Banner is not enabled." | "Geo rule Banner is enabled and is first launch." | "Sdk's Automatic reconsent has expired." | "Reconsent triggered for an authenticated user." | "The TC String has expired." | "Hundred percent sync is not completed for cross device sync enabled scenario." | "The template type is updated to IAB." | "Sdk has been published with reconsent." | "Banner will not be shown as consent validity holds true." | "Banner will not be shown as cross device sync is hundred percent complete." | (string & {});
    /** Integer. */
    bannerReasonCode: 101 | 102 | 103 | 104 | 105 | 107 | 109 | 150 | 151 | 152 | (number & {});
    countryCode?: string | null;
    gcmInfo?: {
      gcmConsents: {
        adPersonalization: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED" | (string & {});
        adStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED" | (string & {});
        adUserData: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED" | (string & {});
        analyticsStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED" | (string & {});
        functionalityStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED" | (string & {});
        personalizationStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED" | (string & {});
        securityStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED" | (string & {});
      };
      userConsented: boolean;
    } | null;
    lastReconsentDate?: number | null;
    multiProfileConsent?: {
      downloadDataAfterSwitch: boolean;
      maxProfilesLimit: number;
    } | null;
    regionCode?: string | null;
    rejectAllButtonBehavior?: string | null;
    /** Default false. */
    shouldResetLocalState?: boolean | null;
    showBanner: boolean;
    templateType: "GDPR" | "CCPA" | "IAB2" | "IAB2V2" | "GENERIC" | "LGPD" | "GENERIC_PROMPT" | "CPRA" | "CDPA" | "USNATIONAL" | "CUSTOM" | "COLORADO" | "CTDPA" | "UCPA" | "OREGON" | "FLORIDA" | "DELAWARE" | "IOWA" | "MONTANA" | "NEBRASKA" | "TENNESSEE" | "TEXAS" | "NEW_JERSEY" | "NEW_HAMPSHIRE" | (string & {});
  };
} & {
  generalVendors?: {
    [key: string]: {
      description: string;
      id: string;
      linkedGroupIds: string[];
      name: string;
      privacyPolicyUrl: string;
      sdks: string[];
      toggleStatus: number;
      vendorCustomId: string;
    };
  } | null;
  googleVendors: {
    vendorListVersion?: number | null;
    vendors: {
      320?: {
        consentStatus?: number | null;
        id?: number | null;
        name?: string | null;
        policyUrl?: string | null;
      } | null;
      1085?: {
        consentStatus?: number | null;
        id?: number | null;
        name?: string | null;
        policyUrl?: string | null;
      } | null;
      1421?: {
        consentStatus?: number | null;
        id?: number | null;
        name?: string | null;
        policyUrl?: string | null;
      } | null;
    };
  };
  iab2V2Vendors?: {
    features: {
      1: {
        description?: string | null;
        iabIllustrations?: string[] | null;
        id?: number | null;
        name?: string | null;
      };
    };
    groupPrefixes: {
      feature: string;
      purpose: string;
      specialFeature: string;
      specialPurpose: string;
      stack: string;
    };
    iabDataCategories: {
      1?: {
        id?: number | null;
        name?: string | null;
      } | null;
      2?: {
        id?: number | null;
        name?: string | null;
      } | null;
      3?: {
        id?: number | null;
        name?: string | null;
      } | null;
      4?: {
        id?: number | null;
        name?: string | null;
      } | null;
      5?: {
        id?: number | null;
        name?: string | null;
      } | null;
      6?: {
        id?: number | null;
        name?: string | null;
      } | null;
      7?: {
        id?: number | null;
        name?: string | null;
      } | null;
      8?: {
        id?: number | null;
        name?: string | null;
      } | null;
      9?: {
        id?: number | null;
        name?: string | null;
      } | null;
      10?: {
        id?: number | null;
        name?: string | null;
      } | null;
      11?: {
        id?: number | null;
        name?: string | null;
      } | null;
    };
    lastUpdated?: string | null;
    purposes: {
      1?: {
        description?: string | null;
        iabIllustrations?: string[] | null;
        id?: number | null;
        name?: string | null;
      } | null;
    };
    specialFeatures: {
      1: {
        description?: string | null;
        iabIllustrations?: string[] | null;
        id?: number | null;
        name?: string | null;
      };
    };
    specialPurposes: {
      1: {
        description?: string | null;
        iabIllustrations?: string[] | null;
        id?: number | null;
        name?: string | null;
      };
    };
    vendorListVersion?: number | null;
    vendors: {
      1: {
        consentStatus?: string | null;
        cookieMaxAgeSeconds?: number | null;
        dataDeclaration?: number[] | null;
        dataRetention: {
          purposes?: unknown;
          specialPurposes?: unknown;
          stdRetention?: number | null;
        };
        deviceStorageDisclosureUrl?: string | null;
        features?: number[] | null;
        flexiblePurposes?: number[] | null;
        iab2V2GVLVersion?: number | null;
        id?: number | null;
        legIntPurposes?: number[] | null;
        legIntStatus?: string | null;
        name?: string | null;
        purposes?: number[] | null;
        specialFeatures?: number[] | null;
        specialPurposes?: number[] | null;
        urls: {
          langId?: string | null;
          legIntClaim?: string | null;
          privacy?: string | null;
        };
        usesNonCookieAccess?: boolean | null;
      };
    };
  } | null;
  vendorListUIData: {
    general: {
      allowAllConsentText?: string | null;
      backgroundColor?: string | null;
      backgroundColorDark?: string | null;
      buttons: {
        acceptAll?: {
          borderRadius?: string | null;
          color?: string | null;
          colorDark?: string | null;
          fontSize?: string | null;
          interactionType: string;
          position?: number | null;
          positionAfterPurpose?: number | null;
          positionBeforePurpose?: number | null;
          text?: string | null;
          textColor?: string | null;
          textColorDark?: string | null;
        } | null;
        rejectAll?: {
          borderRadius?: string | null;
          color?: string | null;
          colorDark?: string | null;
          fontSize?: string | null;
          interactionType: string;
          position?: number | null;
          positionAfterPurpose?: number | null;
          positionBeforePurpose?: number | null;
          text?: string | null;
          textColor?: string | null;
          textColorDark?: string | null;
        } | null;
        savePreferencesButton: {
          borderRadius?: string | null;
          color?: string | null;
          colorDark?: string | null;
          fontSize?: string | null;
          interactionType?: string | null;
          text?: string | null;
          textColor?: string | null;
          textColorDark?: string | null;
        };
      };
      disclosureTintColor?: string | null;
      disclosureTintColorDark?: string | null;
      filter: {
        color?: string | null;
        colorDark?: string | null;
        onColor?: string | null;
        onColorDark?: string | null;
      };
      filterVendorListTitle?: string | null;
      generalVendorsPolicyText?: string | null;
      generalVendorsTitle?: string | null;
      googleVendorsTitle?: string | null;
      iabVendorsTitle?: string | null;
      lineBreakColor?: string | null;
      lineBreakColorDark?: string | null;
      pageHeaderTitle?: string | null;
      searchBar: {
        backgroundColorDark?: string | null;
        resultsFoundText: string;
        searchNoResultsFoundText?: string | null;
        searchPlaceholderText?: string | null;
        searchResultsTotalText?: string | null;
        textColor?: string | null;
        textColorDark?: string | null;
      };
      segmentControl: {
        font?: string | null;
        foreGroundColor?: string | null;
        foreGroundColorDark?: string | null;
        selectedFont?: string | null;
        selectedForeGroundColor?: string | null;
        selectedForeGroundColorDark?: string | null;
        tintColor?: string | null;
        tintColorDark?: string | null;
      };
      showTogglesForGeneralVendors?: boolean | null;
      titleTextColor?: string | null;
      titleTextColorDark?: string | null;
      toggleActiveColor?: string | null;
      toggleActiveColorDark?: string | null;
      toggleInactiveColor?: string | null;
      toggleInactiveColorDark?: string | null;
      useRTL: boolean;
    };
    vendorDetailsUIData: {
      backButtonColor?: string | null;
      backButtonColorDark?: string | null;
      consentPurposes?: string | null;
      consentToggleText?: string | null;
      dataDeclarationText?: string | null;
      dataRetentionText?: string | null;
      dataStdRetentionText?: string | null;
      description: {
        fontSize?: string | null;
        show?: boolean | null;
        text?: string | null;
        textAlign?: string | null;
        textColor?: string | null;
        textColorDark?: string | null;
      };
      disclosureTitle?: string | null;
      domainUse?: string | null;
      domainsUsed?: string | null;
      features?: string | null;
      legIntClaimPolicyText?: string | null;
      legitInterestToggleText?: string | null;
      legitimateInterestPurposesText?: string | null;
      lifespan?: string | null;
      lifespanDay?: string | null;
      lifespanDays?: string | null;
      lifespanMonth?: string | null;
      lifespanMonths?: string | null;
      link: {
        fontSize?: string | null;
        show?: boolean | null;
        text?: string | null;
        textAlign?: string | null;
        textColor?: string | null;
        textColorDark?: string | null;
        url?: string | null;
        urlQRCode?: string | null;
      };
      nonCookieUsageText?: string | null;
      sdkListText?: string | null;
      specialFeatures?: string | null;
      specialPurposes?: string | null;
      storageDomain?: string | null;
      storageIdentifierText?: string | null;
      storageIdentifierType?: string | null;
      storagePurposes?: string | null;
      title: {
        fontSize?: string | null;
        show?: boolean | null;
        text?: string | null;
        textAlign?: string | null;
        textColor?: string | null;
        textColorDark?: string | null;
      };
      vendorsPolicyText?: string | null;
    };
  };
} & {
  otConsentString?: string | null;
};

export interface GetPreferenceCenterDataInput {
  headers: {
    "OT-CDN-Location": "cdn.cookielaw.org" | "cdn-apac.onetrust.com" | "cdn.au.onetrust.com" | "cdn-ukwest.onetrust.com" | "cookie-cdn.cookiepro.com" | "otcc-demo.otprivacy.com" | "otcc-training.onetrust.com" | (string & {});
    /** Matching ^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}(-test)?$. */
    "OT-App-Id": string;
    "OT-Device-Type": "mobile" | "ctv" | (string & {});
    /** Matching ^\d{6}\.\d+\.\d+$. */
    "OT-SDK-Version": string;
    "OT-SDK-Identification"?: string | null | undefined;
    "OT-Language"?: string | null | undefined;
    "OT-Country-Code"?: string | null | undefined;
    "OT-Region-Code"?: string | null | undefined;
    "OT-Fetch-Type"?: "APP_DATA_ONLY" | "APP_DATA_AND_PROFILE" | "APP_DATA_AND_SYNC_PROFILE" | (string & {}) | null | undefined;
    "OT-Consent-String"?: string | null | undefined;
    "OT-Identifier"?: string | null | undefined;
    "OT-Identifier-Type"?: string | null | undefined;
    "OT-Identifier-UpdateType"?: "Rename-Identifier" | null | undefined;
    "OT-Sync-Profile-Auth"?: string | null | undefined;
    "OT-Platform"?: "Apple" | "Android" | (string & {}) | null | undefined;
    "OT-Exclude-Html-Tags"?: boolean | null | undefined;
    "OT-Tcf-Eu2v2-Consent-String"?: string | null | undefined;
    "OT-Addtl-Consent-String"?: string | null | undefined;
  };
}

export type GetPreferenceCenterDataOutput = (({
  errors?: {
    code: "SUCCESS" | "ERROR_CODE_TEXT_RESOURCE_NOT_FOUND" | "ERROR_CODE_NO_CONTENT" | "ERROR_CODE_BLOB_LOCATIONS_UNAVAILABLE" | "ERROR_CODE_INVALID_LOCATION" | "ERROR_CODE_INVALID_COUNTRY_OR_REGION" | "ERROR_CODE_INVALID_DEVICE_TYPE" | "ERROR_CODE_INVALID_FETCH_TYPE" | "ERROR_CODE_INVALID_CONSENT_REQUEST" | "ERROR_CODE_HTTP_IF_NONE_MATCHED" | "ERROR_CODE_SYNC_GROUP" | "ERROR_CODE_FAILURE" | "ERROR_CODE_DEFAULT_PURPOSE_STATUS" | "ERROR_CODE_INVALID_OT_CONSENT_STRING" | "ERROR_CODE_GENERIC_ERROR" | "ERROR_CODE_MISSING_REQUIRED_HEADER" | "ERROR_CODE_NO_ACCESS" | "ERROR_CODE_INVALID_INTERACTION_TYPE" | "ERROR_CODE_INVALID_CONTENT_TYPE_HEADER" | "ERROR_IDENTIFIER_MISMATCH" | "ERROR_UCP_NOT_CONFIGURED" | "ERROR_CODE_INVALID_TC_STRING" | "ERROR_GOOGLE_ADS_DISABLED" | "ERROR_CODE_CONSENT_LOGGING" | "ERROR_CODE_INVALID_REQUEST_BODY" | "ERROR_CODE_UNSUPPORTED_VERSION" | "ERROR_CODE_INVALID_AGE_RANGE" | (string & {});
    message: "Not Found" | "No content" | "success" | "Unable to fetch data for the specified Application ID. Please check your configurations." | "Invalid location" | "Invalid country code or region code. If you want to skip validation, please set the header 'OT-Geolocation-Skip-Validation' to true." | "Invalid Device Type" | "Invalid Fetch type" | "Missing either or all of TenantId or Identifier or Authorization" | "If-None-Match" | "syncGroup" | "failure" | "NO_CONSENT" | "Invalid OT consent string" | "Something went wrong" | "No access to this resource" | "Invalid Interaction Type" | "Content-Type header should be application/json" | "Input Identifier does not match with one in consent string" | "The UC Purposes API call was successful, but no data is available for display." | "UC Purposes is disabled." | "Error decoding TC string, default consent is returned." | "Google Ads is disabled." | "Consent Logging has failed, please retry in sometime and if issue still persists please reach out to support team." | "Error parsing request body" | "The published version is not supported. Please publish a newer version." | "The upper bound of the age range must be greater than lower bound." | (string & {});
  }[] | null;
  warnings?: {
    code: "WARNING_CODE_PUBLISHED_VERSION_MISMATCH" | (string & {});
    message: "Requested data for the OT-SDK-Version does not match the published version on the OneTrust server. The latest published version will be returned instead." | (string & {});
  }[] | null;
} & {
  appConfig: {
    bannerReason: "Geo rule Banner is not enabled." | "Geo rule Banner is enabled and is first launch." | "Sdk's Automatic reconsent has expired." | "Reconsent triggered for an authenticated user." | "The TC String has expired." | "Hundred percent sync is not completed for cross device sync enabled scenario." | "The template type is updated to IAB." | "Sdk has been published with reconsent." | "Banner will not be shown as consent validity holds true." | "Banner will not be shown as cross device sync is hundred percent complete." | (string & {});
    /** Integer. */
    bannerReasonCode: 101 | 102 | 103 | 104 | 105 | 107 | 109 | 150 | 151 | 152 | (number & {});
    countryCode?: string | null;
    gcmInfo?: {
      gcmConsents: {
        adPersonalization: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED" | (string & {});
        adStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED" | (string & {});
        adUserData: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED" | (string & {});
        analyticsStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED" | (string & {});
        functionalityStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED" | (string & {});
        personalizationStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED" | (string & {});
        securityStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED" | (string & {});
      };
      userConsented: boolean;
    } | null;
    lastReconsentDate?: number | null;
    multiProfileConsent?: {
      downloadDataAfterSwitch: boolean;
      maxProfilesLimit: number;
    } | null;
    regionCode?: string | null;
    rejectAllButtonBehavior?: string | null;
    /** Default false. */
    shouldResetLocalState?: boolean | null;
    showBanner: boolean;
    templateType: "GDPR" | "CCPA" | "IAB2" | "IAB2V2" | "GENERIC" | "LGPD" | "GENERIC_PROMPT" | "CPRA" | "CDPA" | "USNATIONAL" | "CUSTOM" | "COLORADO" | "CTDPA" | "UCPA" | "OREGON" | "FLORIDA" | "DELAWARE" | "IOWA" | "MONTANA" | "NEBRASKA" | "TENNESSEE" | "TEXAS" | "NEW_JERSEY" | "NEW_HAMPSHIRE" | (string & {});
  };
} & {
  pcUIData?: {
    buttons?: {
      acceptAll?: {
        borderRadius?: string | null;
        color?: string | null;
        colorDark?: string | null;
        fontSize?: string | null;
        interactionType: string;
        position?: number | null;
        positionAfterPurpose?: number | null;
        positionBeforePurpose?: number | null;
        text?: string | null;
        textColor?: string | null;
        textColorDark?: string | null;
      } | null;
      backButton: {
        backBtnVoiceOverText: string;
        color: string;
        colorDark: string;
      };
      closeButton?: {
        borderRadius?: string | null;
        closeBtnVoiceOverText?: string | null;
        color?: string | null;
        colorDark?: string | null;
        fontSize?: string | null;
        imgcolor?: string | null;
        imgcolorDark?: string | null;
        interactionType: string;
        showAsLink?: boolean | null;
        showText?: boolean | null;
        text?: string | null;
        textColor?: string | null;
        textColorDark?: string | null;
      } | null;
      rejectAll?: {
        borderRadius?: string | null;
        color?: string | null;
        colorDark?: string | null;
        fontSize?: string | null;
        interactionType: string;
        position?: number | null;
        positionAfterPurpose?: number | null;
        positionBeforePurpose?: number | null;
        text?: string | null;
        textColor?: string | null;
        textColorDark?: string | null;
      } | null;
      savePreferencesButton?: {
        borderRadius?: string | null;
        color?: string | null;
        colorDark?: string | null;
        fontSize?: string | null;
        homeIconShow?: boolean | null;
        interactionType: string;
        position?: number | null;
        positionAfterPurpose?: number | null;
        positionBeforePurpose?: number | null;
        text?: string | null;
        textColor?: string | null;
        textColorDark?: string | null;
      } | null;
    } | null;
    dsIdDetails?: {
      copyButtonVoiceOverLabel: string;
      descriptionText?: string | null;
      dsidText: string;
      notYetConsentedText: string;
      showDividerBar: boolean;
      timeStamp?: string | null;
      timestampTitleText?: string | null;
      titleText: string;
    } | null;
    filter?: {
      color: string;
      colorDark: string;
      filterApplyText: string;
      filterApplyVoiceOverText: string;
      filterClearText: string;
      filterCloseText: string;
      filterSelectedAriaLabel: string;
      filterUnSelectedAriaLabel: string;
      filterVoiceOverTextsSDKs: string;
      onColor: string;
      onColorDark: string;
    } | null;
    general: {
      activeAriaLabel?: string | null;
      allowAllConsentText: string;
      alphabeticFilterAriaLabel?: string | null;
      backgroundColor: string;
      backgroundColorDark: string;
      buttonBorderShow?: boolean | null;
      buttonFocusColor?: string | null;
      buttonFocusTextColor?: string | null;
      checkBoxDisabledAriaLabel?: string | null;
      checkBoxEnabledAriaLabel?: string | null;
      clearButtonAnnouncement?: string | null;
      consentText: string;
      copyConfirmationAriaLabel?: string | null;
      customBackAriaLabel?: string | null;
      filterAriaLabel?: string | null;
      filterSDKListAriaLabel?: string | null;
      filterSDKListTitle?: string | null;
      filterTitleLabel?: string | null;
      googleVendorsLabel?: string | null;
      headingAriaLabel?: string | null;
      iabVendorsLabel?: string | null;
      illustrationsTitleText?: string | null;
      layout?: string | null;
      legitInterestText: string;
      lineBreakColor?: string | null;
      lineBreakColorDark?: string | null;
      linkRoleLabel?: string | null;
      listAriaLabel?: string | null;
      listItemAriaLabel?: string | null;
      listViewElementsHint?: string | null;
      offSwitchButton?: string | null;
      onSwitchButton?: string | null;
      openNewViewAriaLabel?: string | null;
      pcLinkScreenReaderAriaLabel?: string | null;
      purposesHeader?: string | null;
      qrCodeAriaLabel?: string | null;
      regionAriaLabel?: string | null;
      sdkLevelOptOutShow: boolean;
      sdkListLabel: string;
      sdkListManageServicesLabel: string;
      sdkListShow: boolean;
      sdkListTitleAriaLabel?: string | null;
      selectedAriaLabel?: string | null;
      showOTLogo?: boolean | null;
      toggleActiveColor?: string | null;
      toggleActiveColorDark?: string | null;
      toggleHints?: string | null;
      toggleInactiveColor?: string | null;
      toggleInactiveColorDark?: string | null;
      useRTL: boolean;
      vendorsListLabel?: string | null;
      vendorsTypeHeader?: string | null;
    };
    links?: {
      policyLink?: {
        fontSize: string;
        linkVoiceOverText: string;
        text: string;
        textAlign: string;
        textColor: string;
        textColorDark: string;
        url: string;
        urlQRCode?: string | null;
      } | null;
    } | null;
    logo?: {
      logoVoiceOverText: string;
      url: string;
    } | null;
    menu?: {
      activeColor: string;
      activeTextColor: string;
      color: string;
      focusColor: string;
      focusTextColor: string;
      textColor: string;
    } | null;
    purposeTree?: {
      purposes: ({
        consentStatus?: number | null;
        consentToggleStatus: number;
        descriptionLegal: string;
        firstPartyCookies: {
          description: string;
          name: string;
          sdkId: string;
          toggleStatus: number;
        }[];
        generalVendorsIds?: string[] | null;
        groupDescription?: string | null;
        groupId: string;
        groupName: string;
        iabIllustrations?: string[] | null;
        isIabPurpose: boolean;
        legIntStatus?: number | null;
        parent: string;
        purposeId: string;
        showSDKListLink: boolean;
        type: string;
        vendorsLinkedInfo?: string | null;
      } & {
        children: {
          consentStatus?: number | null;
          consentToggleStatus: number;
          descriptionLegal: string;
          firstPartyCookies: {
            description: string;
            name: string;
            sdkId: string;
            toggleStatus: number;
          }[];
          generalVendorsIds?: string[] | null;
          groupDescription?: string | null;
          groupId: string;
          groupName: string;
          iabIllustrations?: string[] | null;
          isIabPurpose: boolean;
          legIntStatus?: number | null;
          parent: string;
          purposeId: string;
          showSDKListLink: boolean;
          type: string;
          vendorsLinkedInfo?: string | null;
        }[];
      })[];
      styling: {
        alwaysActiveLabel?: {
          color: string;
          colorDark: string;
          fontSize: string;
          text: string;
        } | null;
        headerTitle: {
          fontSize: string;
          show: boolean;
          text: string;
          textAlign: string;
          textColor: string;
          textColorDark: string;
        };
        itemDescription?: {
          fontSize?: string | null;
          textAlign?: string | null;
          textColor?: string | null;
          textColorDark?: string | null;
        } | null;
        itemDetailsConsentCheckboxInfo?: {
          activeText: string;
          inActiveText: string;
          interactionChoiceText?: string | null;
          subCategoryHeaderText: string;
        } | null;
        itemDetailsLinks: {
          descriptionDetails: string;
          fullLegalText: string;
          generalVendorListText?: string | null;
          iabLegalTextUrl?: string | null;
          position: string;
          sdkListText: string;
          vendorListText?: string | null;
        };
        itemTitle: {
          fontSize: string;
          textAlign: string;
          textColor: string;
          textColorDark: string;
        };
      };
    } | null;
    searchBar?: {
      backgroundColorDark: string;
      resultsFoundText: string;
      searchNoResultsFoundText: string;
      searchPlaceholderText: string;
      searchResultsTotalText: string;
      textColor: string;
      textColorDark: string;
    } | null;
    summary?: {
      description?: {
        fontSize?: string | null;
        text?: string | null;
        textAlign?: string | null;
        textColor?: string | null;
        textColorDark?: string | null;
      } | null;
      title?: {
        fontSize?: string | null;
        text?: string | null;
        textAlign?: string | null;
        textColor?: string | null;
        textColorDark?: string | null;
      } | null;
    } | null;
  } | null;
} & {
  prompts?: {
    ageGate?: {
      descriptionText?: string | null;
      linkedCategories: {
        list: {
          ageGroups: {
            lowerBound?: number | null;
            name: string;
            upperBound: number;
          }[];
          groupId: string;
        }[];
      };
      logoUrl?: string | null;
      primaryButtonText?: string | null;
      secondaryButtonText?: string | null;
      titleText?: string | null;
    } | null;
    googleAd?: {
      general: {
        enableConsent: boolean;
      };
    } | null;
    idfa?: {
      linkedCategories: {
        list: {
          groupId: string;
        }[];
      };
      postPrompt?: {
        descriptionText?: string | null;
        logoUrl?: string | null;
        primaryButtonText?: string | null;
        secondaryButtonText?: string | null;
        titleText?: string | null;
      } | null;
      prePrompt?: {
        descriptionText?: string | null;
        logoUrl?: string | null;
        primaryButtonText?: string | null;
        secondaryButtonText?: string | null;
        titleText?: string | null;
      } | null;
    } | null;
    ntfyConfigData?: {
      complete: {
        button?: {
          borderColor?: string | null;
          borderColorDark?: string | null;
          borderRadius?: string | null;
          color?: string | null;
          colorDark?: string | null;
          fontSize?: string | null;
          show: boolean;
          showAsLink?: boolean | null;
          text?: string | null;
          textColor?: string | null;
          textColorDark?: string | null;
        } | null;
        description?: {
          fontSize?: string | null;
          text?: string | null;
          textAlign?: string | null;
          textColor?: string | null;
          textColorDark?: string | null;
        } | null;
        general: {
          backgroundColor?: string | null;
          backgroundColorDark?: string | null;
          borderColor?: string | null;
          borderColorDark?: string | null;
          closeAria?: string | null;
          iconBackgroundColor?: string | null;
          iconBackgroundColorDark?: string | null;
          showClose?: boolean | null;
          showIcon?: boolean | null;
        };
        title?: {
          fontSize?: string | null;
          text?: string | null;
          textAlign?: string | null;
          textColor?: string | null;
          textColorDark?: string | null;
        } | null;
      };
      duration: number;
      sync: {
        description?: {
          fontSize?: string | null;
          show: boolean;
          text?: string | null;
          textAlign?: string | null;
          textColor?: string | null;
          textColorDark?: string | null;
        } | null;
        general: {
          backgroundColor?: string | null;
          backgroundColorDark?: string | null;
          borderColor?: string | null;
          borderColorDark?: string | null;
          closeAria?: string | null;
          iconBackgroundColor?: string | null;
          iconBackgroundColorDark?: string | null;
          showClose?: boolean | null;
          showIcon?: boolean | null;
        };
        title?: {
          fontSize?: string | null;
          show: boolean;
          text?: string | null;
          textAlign?: string | null;
          textColor?: string | null;
          textColorDark?: string | null;
        } | null;
      };
    } | null;
  } | null;
}) & {
  storageKeys?: {
    IABGPP_2_String?: string | null;
    IABGPP_TCFEU2_CmpSdkID?: number | null;
    IABGPP_TCFEU2_CmpSdkVersion?: number | null;
    IABGPP_TCFEU2_DisclosedVendors?: string | null;
    IABGPP_TCFEU2_PolicyVersion?: number | null;
    IABGPP_TCFEU2_PublisherCC?: string | null;
    IABGPP_TCFEU2_PublisherConsent?: string | null;
    IABGPP_TCFEU2_PublisherCustomPurposesConsents?: string | null;
    IABGPP_TCFEU2_PublisherCustomPurposesLegitimateInterests?: string | null;
    IABGPP_TCFEU2_PublisherLegitimateInterests?: string | null;
    IABGPP_TCFEU2_PublisherRestrictions?: {
      [key: string]: string;
    } | null;
    IABGPP_TCFEU2_PurposeConsents?: string | null;
    IABGPP_TCFEU2_PurposeLegitimateInterests?: string | null;
    IABGPP_TCFEU2_PurposeOneTreatment?: number | null;
    IABGPP_TCFEU2_SpecialFeaturesOptIns?: string | null;
    IABGPP_TCFEU2_UseNonStandardStacks?: number | null;
    IABGPP_TCFEU2_UseNonStandardTexts?: number | null;
    IABGPP_TCFEU2_VendorConsents?: string | null;
    IABGPP_TCFEU2_VendorLegitimateInterests?: string | null;
    IABGPP_TCFEU2_gdprApplies?: number | null;
    IABTCF_AddtlConsent?: string | null;
    IABTCF_CmpSdkID?: number | null;
    IABTCF_CmpSdkVersion?: number | null;
    IABTCF_DisclosedVendors?: string | null;
    IABTCF_EnableAdvertiserConsentMode?: number | null;
    IABTCF_PolicyVersion?: number | null;
    IABTCF_PublisherCC?: string | null;
    IABTCF_PublisherConsent?: string | null;
    IABTCF_PublisherCustomPurposesConsents?: string | null;
    IABTCF_PublisherCustomPurposesLegitimateInterests?: string | null;
    IABTCF_PublisherLegitimateInterests?: string | null;
    IABTCF_PublisherRestrictions?: {
      [key: string]: string;
    } | null;
    IABTCF_PurposeConsents?: string | null;
    IABTCF_PurposeLegitimateInterests?: string | null;
    IABTCF_PurposeOneTreatment?: number | null;
    IABTCF_SpecialFeaturesOptIns?: string | null;
    IABTCF_TCString?: string | null;
    IABTCF_UseNonStandardStacks?: number | null;
    IABTCF_UseNonStandardTexts?: number | null;
    IABTCF_VendorConsents?: string | null;
    IABTCF_VendorLegitimateInterests?: string | null;
    IABTCF_gdprApplies?: number | null;
    IABUSPrivacy_String?: string | null;
    OT_AgeGate?: {
      lastUpdated: number;
      lowerBound?: number | null;
      upperBound?: number | null;
    } | null;
    OT_AlwaysActiveIds?: {
      groups?: string[] | null;
      sdks?: string[] | null;
    } | null;
    OT_GeneralVendorsConsents?: {
      [key: string]: 0 | 1 | (number & {});
    } | null;
    OT_GroupConsents?: {
      [key: string]: 0 | 1 | (number & {});
    } | null;
    OT_GroupLIConsents?: {
      [key: string]: 0 | 1 | (number & {});
    } | null;
    OT_Identifier?: string | null;
    OT_LastConsentedDate?: string | null;
    OT_SdkConsents?: {
      [key: string]: 0 | 1 | (number & {});
    } | null;
    OT_UCPConsents?: {
      [key: string]: {
        consentStatus: number;
        options: {
          [key: string]: number;
        };
      };
    } | null;
  } | null;
}) & {
  otConsentString?: string | null;
};

export interface GetUniversalConsentPurposesInput {
  headers: {
    "OT-CDN-Location": "cdn.cookielaw.org" | "cdn-apac.onetrust.com" | "cdn.au.onetrust.com" | "cdn-ukwest.onetrust.com" | "cookie-cdn.cookiepro.com" | "otcc-demo.otprivacy.com" | "otcc-training.onetrust.com" | (string & {});
    /** Matching ^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}(-test)?$. */
    "OT-App-Id": string;
    "OT-Device-Type": "mobile" | "ctv" | (string & {});
    /** Matching ^\d{6}\.\d+\.\d+$. */
    "OT-SDK-Version": string;
    "OT-SDK-Identification"?: string | null | undefined;
    "OT-Language"?: string | null | undefined;
    "OT-Country-Code"?: string | null | undefined;
    "OT-Region-Code"?: string | null | undefined;
    "OT-Fetch-Type"?: "APP_DATA_ONLY" | "APP_DATA_AND_PROFILE" | "APP_DATA_AND_SYNC_PROFILE" | (string & {}) | null | undefined;
    "OT-Consent-String"?: string | null | undefined;
    "OT-Identifier"?: string | null | undefined;
    "OT-Identifier-Type"?: string | null | undefined;
    "OT-Identifier-UpdateType"?: "Rename-Identifier" | null | undefined;
    "OT-Sync-Profile-Auth"?: string | null | undefined;
    "OT-Platform"?: "Apple" | "Android" | (string & {}) | null | undefined;
    "OT-Exclude-Html-Tags"?: boolean | null | undefined;
  };
}

export type GetUniversalConsentPurposesOutput = {
  errors?: {
    code: "SUCCESS" | "ERROR_CODE_TEXT_RESOURCE_NOT_FOUND" | "ERROR_CODE_NO_CONTENT" | "ERROR_CODE_BLOB_LOCATIONS_UNAVAILABLE" | "ERROR_CODE_INVALID_LOCATION" | "ERROR_CODE_INVALID_COUNTRY_OR_REGION" | "ERROR_CODE_INVALID_DEVICE_TYPE" | "ERROR_CODE_INVALID_FETCH_TYPE" | "ERROR_CODE_INVALID_CONSENT_REQUEST" | "ERROR_CODE_HTTP_IF_NONE_MATCHED" | "ERROR_CODE_SYNC_GROUP" | "ERROR_CODE_FAILURE" | "ERROR_CODE_DEFAULT_PURPOSE_STATUS" | "ERROR_CODE_INVALID_OT_CONSENT_STRING" | "ERROR_CODE_GENERIC_ERROR" | "ERROR_CODE_MISSING_REQUIRED_HEADER" | "ERROR_CODE_NO_ACCESS" | "ERROR_CODE_INVALID_INTERACTION_TYPE" | "ERROR_CODE_INVALID_CONTENT_TYPE_HEADER" | "ERROR_IDENTIFIER_MISMATCH" | "ERROR_UCP_NOT_CONFIGURED" | "ERROR_CODE_INVALID_TC_STRING" | "ERROR_GOOGLE_ADS_DISABLED" | "ERROR_CODE_CONSENT_LOGGING" | "ERROR_CODE_INVALID_REQUEST_BODY" | "ERROR_CODE_UNSUPPORTED_VERSION" | "ERROR_CODE_INVALID_AGE_RANGE" | (string & {});
    message: "Not Found" | "No content" | "success" | "Unable to fetch data for the specified Application ID. Please check your configurations." | "Invalid location" | "Invalid country code or region code. If you want to skip validation, please set the header 'OT-Geolocation-Skip-Validation' to true." | "Invalid Device Type" | "Invalid Fetch type" | "Missing either or all of TenantId or Identifier or Authorization" | "If-None-Match" | "syncGroup" | "failure" | "NO_CONSENT" | "Invalid OT consent string" | "Something went wrong" | "No access to this resource" | "Invalid Interaction Type" | "Content-Type header should be application/json" | "Input Identifier does not match with one in consent string" | "The UC Purposes API call was successful, but no data is available for display." | "UC Purposes is disabled." | "Error decoding TC string, default consent is returned." | "Google Ads is disabled." | "Consent Logging has failed, please retry in sometime and if issue still persists please reach out to support team." | "Error parsing request body" | "The published version is not supported. Please publish a newer version." | "The upper bound of the age range must be greater than lower bound." | (string & {});
  }[] | null;
  warnings?: {
    code: "WARNING_CODE_PUBLISHED_VERSION_MISMATCH" | (string & {});
    message: "Requested data for the OT-SDK-Version does not match the published version on the OneTrust server. The latest published version will be returned instead." | (string & {});
  }[] | null;
} & {
  ucPurposesData?: {
    general?: {
      cpOptionsTitle?: string | null;
      pageHeader?: string | null;
    } | null;
    purposes: {
      attributes?: {
        [key: string]: string[];
      } | null;
      consentLifeSpan: number;
      consentStatus: number;
      createdDate: string;
      customPreferences: {
        description: string;
        displayAs: string;
        id: string;
        name: string;
        options: {
          consentStatus: number;
          id: string;
          isDefault: boolean;
          label: string;
          order: number;
        }[];
      }[];
      description: string;
      detail: string | null;
      expiryDateType: string;
      id: string;
      label: string;
      lastConsentedDate?: string | null;
      lastModifiedDate: string;
      order: number;
      reconsent: boolean;
      version: number;
    }[];
    summary?: {
      description?: {
        text: string;
      } | null;
      title?: {
        text: string;
      } | null;
    } | null;
  } | null;
} & {
  storageKeys?: {
    OT_GeneralVendorsConsents?: {
      [key: string]: 0 | 1 | (number & {});
    } | null;
    OT_GroupConsents?: {
      [key: string]: 0 | 1 | (number & {});
    } | null;
    OT_GroupLIConsents?: {
      [key: string]: 0 | 1 | (number & {});
    } | null;
    OT_LastConsentedDate?: string | null;
    OT_SdkConsents?: {
      [key: string]: 0 | 1 | (number & {});
    } | null;
    OT_UCPConsents?: {
      [key: string]: {
        consentStatus: number;
        options: {
          [key: string]: number;
        };
      };
    } | null;
  } | null;
};

export interface LogConsentInput {
  headers: {
    "OT-CDN-Location": "cdn.cookielaw.org" | "cdn-apac.onetrust.com" | "cdn.au.onetrust.com" | "cdn-ukwest.onetrust.com" | "cookie-cdn.cookiepro.com" | "otcc-demo.otprivacy.com" | "otcc-training.onetrust.com" | (string & {});
    /** Matching ^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}(-test)?$. */
    "OT-App-Id": string;
    "OT-Device-Type": "mobile" | "ctv" | (string & {});
    /** Matching ^\d{6}\.\d+\.\d+$. */
    "OT-SDK-Version": string;
    "OT-SDK-Identification"?: string | null | undefined;
    "OT-Language"?: string | null | undefined;
    "OT-Country-Code"?: string | null | undefined;
    "OT-Region-Code"?: string | null | undefined;
    "OT-Fetch-Type"?: "APP_DATA_ONLY" | "APP_DATA_AND_PROFILE" | "APP_DATA_AND_SYNC_PROFILE" | (string & {}) | null | undefined;
    "OT-Consent-String"?: string | null | undefined;
    "OT-Identifier"?: string | null | undefined;
    "OT-Identifier-Type"?: string | null | undefined;
    "OT-Identifier-UpdateType"?: "Rename-Identifier" | null | undefined;
    "OT-Sync-Profile-Auth"?: string | null | undefined;
    "OT-Platform"?: "Apple" | "Android" | (string & {}) | null | undefined;
    "OT-Exclude-Html-Tags"?: boolean | null | undefined;
    "OT-Tcf-Eu2v2-Consent-String"?: string | null | undefined;
    "OT-GPP-String"?: string | null | undefined;
    "OT-Explicit-Consent"?: boolean | null | undefined;
  };
  body?: {
    ageGate?: {
      lowerBound?: number | undefined;
      upperBound?: number | undefined;
    } | undefined;
    consent?: {
      bulkOperation?: {
        generalVendors?: boolean | undefined;
        googleVendors?: boolean | undefined;
        iabVendorsConsent?: boolean | undefined;
        iabVendorsLegInt?: boolean | undefined;
        purposes?: boolean | undefined;
        sdks?: boolean | undefined;
        ucp?: boolean | undefined;
      } | undefined;
      generalVendorsStatus?: {
        status: boolean;
        vId: string;
      }[] | undefined;
      googleVendorsStatus?: {
        liStatus?: boolean | undefined;
        status: boolean;
        vId: string;
      }[] | undefined;
      iabVendorsStatus?: {
        liStatus?: boolean | undefined;
        status?: boolean | undefined;
        vId: string;
      }[] | undefined;
      purposesStatus?: {
        groupId: string;
        liStatus?: boolean | undefined;
        status: boolean;
      }[] | undefined;
      sdkStatus?: {
        sdkId: string;
        status: boolean;
      }[] | undefined;
      ucPurposesStatus?: {
        customPreferences?: {
          id: string;
          options: {
            id: string;
            status: boolean;
          }[];
        }[] | undefined;
        id: string;
        status: boolean;
      }[] | undefined;
    } | undefined;
    customDataElements?: {
      [key: string]: unknown;
    } | undefined;
    interactionType?: "BANNER_ALLOW_ALL" | "BANNER_REJECT_ALL" | "BANNER_CLOSE" | "BANNER_CONTINUE_WITHOUT_ACCEPTING" | "PREFERENCE_CENTER_ALLOW_ALL" | "PREFERENCE_CENTER_REJECT_ALL" | "PREFERENCE_CENTER_CONFIRM" | "PREFERENCE_CENTER_CLOSE" | "PREFERENCE_CENTER_CONTINUE_WITHOUT_ACCEPTING" | "UC_PREFERENCE_CENTER_CONFIRM" | "VENDOR_LIST_ALLOW_ALL" | "VENDOR_LIST_REJECT_ALL" | "VENDOR_LIST_CONFIRM" | "VENDOR_LIST_CONTINUE_WITHOUT_ACCEPTING" | "VENDOR_LIST_CLOSE" | "SDK_LIST_ALLOW_ALL" | "SDK_LIST_REJECT_ALL" | "SDK_LIST_CONFIRM" | "SDK_LIST_CONTINUE_WITHOUT_ACCEPTING" | "SDK_LIST_CLOSE" | "ATT_CONFIRM" | "ATT_OPTOUT" | "ATT_NOTGIVEN" | "AGEGATE_RANGE" | "SYNC_PROFILE" | "TRUST_CENTER_PREFERENCE_CONSENT" | "GOOGLE_ADS_CONFIRM" | "GOOGLE_ADS_OPTOUT" | (string & {}) | undefined;
    userAgent?: string | undefined;
  } | undefined;
}

export type LogConsentOutput = ({
  errors?: {
    code: "SUCCESS" | "ERROR_CODE_TEXT_RESOURCE_NOT_FOUND" | "ERROR_CODE_NO_CONTENT" | "ERROR_CODE_BLOB_LOCATIONS_UNAVAILABLE" | "ERROR_CODE_INVALID_LOCATION" | "ERROR_CODE_INVALID_COUNTRY_OR_REGION" | "ERROR_CODE_INVALID_DEVICE_TYPE" | "ERROR_CODE_INVALID_FETCH_TYPE" | "ERROR_CODE_INVALID_CONSENT_REQUEST" | "ERROR_CODE_HTTP_IF_NONE_MATCHED" | "ERROR_CODE_SYNC_GROUP" | "ERROR_CODE_FAILURE" | "ERROR_CODE_DEFAULT_PURPOSE_STATUS" | "ERROR_CODE_INVALID_OT_CONSENT_STRING" | "ERROR_CODE_GENERIC_ERROR" | "ERROR_CODE_MISSING_REQUIRED_HEADER" | "ERROR_CODE_NO_ACCESS" | "ERROR_CODE_INVALID_INTERACTION_TYPE" | "ERROR_CODE_INVALID_CONTENT_TYPE_HEADER" | "ERROR_IDENTIFIER_MISMATCH" | "ERROR_UCP_NOT_CONFIGURED" | "ERROR_CODE_INVALID_TC_STRING" | "ERROR_GOOGLE_ADS_DISABLED" | "ERROR_CODE_CONSENT_LOGGING" | "ERROR_CODE_INVALID_REQUEST_BODY" | "ERROR_CODE_UNSUPPORTED_VERSION" | "ERROR_CODE_INVALID_AGE_RANGE" | (string & {});
    message: "Not Found" | "No content" | "success" | "Unable to fetch data for the specified Application ID. Please check your configurations." | "Invalid location" | "Invalid country code or region code. If you want to skip validation, please set the header 'OT-Geolocation-Skip-Validation' to true." | "Invalid Device Type" | "Invalid Fetch type" | "Missing either or all of TenantId or Identifier or Authorization" | "If-None-Match" | "syncGroup" | "failure" | "NO_CONSENT" | "Invalid OT consent string" | "Something went wrong" | "No access to this resource" | "Invalid Interaction Type" | "Content-Type header should be application/json" | "Input Identifier does not match with one in consent string" | "The UC Purposes API call was successful, but no data is available for display." | "UC Purposes is disabled." | "Error decoding TC string, default consent is returned." | "Google Ads is disabled." | "Consent Logging has failed, please retry in sometime and if issue still persists please reach out to support team." | "Error parsing request body" | "The published version is not supported. Please publish a newer version." | "The upper bound of the age range must be greater than lower bound." | (string & {});
  }[] | null;
  warnings?: {
    code: "WARNING_CODE_PUBLISHED_VERSION_MISMATCH" | (string & {});
    message: "Requested data for the OT-SDK-Version does not match the published version on the OneTrust server. The latest published version will be returned instead." | (string & {});
  }[] | null;
} & {
  appConfig: {
    bannerReason: "Geo rule Banner is not enabled." | "Geo rule Banner is enabled and is first launch." | "Sdk's Automatic reconsent has expired." | "Reconsent triggered for an authenticated user." | "The TC String has expired." | "Hundred percent sync is not completed for cross device sync enabled scenario." | "The template type is updated to IAB." | "Sdk has been published with reconsent." | "Banner will not be shown as consent validity holds true." | "Banner will not be shown as cross device sync is hundred percent complete." | (string & {});
    /** Integer. */
    bannerReasonCode: 101 | 102 | 103 | 104 | 105 | 107 | 109 | 150 | 151 | 152 | (number & {});
    countryCode?: string | null;
    gcmInfo?: {
      gcmConsents: {
        adPersonalization: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED" | (string & {});
        adStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED" | (string & {});
        adUserData: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED" | (string & {});
        analyticsStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED" | (string & {});
        functionalityStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED" | (string & {});
        personalizationStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED" | (string & {});
        securityStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED" | (string & {});
      };
      userConsented: boolean;
    } | null;
    lastReconsentDate?: number | null;
    multiProfileConsent?: {
      downloadDataAfterSwitch: boolean;
      maxProfilesLimit: number;
    } | null;
    regionCode?: string | null;
    rejectAllButtonBehavior?: string | null;
    /** Default false. */
    shouldResetLocalState?: boolean | null;
    showBanner: boolean;
    templateType: "GDPR" | "CCPA" | "IAB2" | "IAB2V2" | "GENERIC" | "LGPD" | "GENERIC_PROMPT" | "CPRA" | "CDPA" | "USNATIONAL" | "CUSTOM" | "COLORADO" | "CTDPA" | "UCPA" | "OREGON" | "FLORIDA" | "DELAWARE" | "IOWA" | "MONTANA" | "NEBRASKA" | "TENNESSEE" | "TEXAS" | "NEW_JERSEY" | "NEW_HAMPSHIRE" | (string & {});
  };
} & {
  message?: string | null;
  receipt: string;
} & {
  storageKeys?: {
    IABGPP_2_String?: string | null;
    IABGPP_TCFEU2_CmpSdkID?: number | null;
    IABGPP_TCFEU2_CmpSdkVersion?: number | null;
    IABGPP_TCFEU2_DisclosedVendors?: string | null;
    IABGPP_TCFEU2_PolicyVersion?: number | null;
    IABGPP_TCFEU2_PublisherCC?: string | null;
    IABGPP_TCFEU2_PublisherConsent?: string | null;
    IABGPP_TCFEU2_PublisherCustomPurposesConsents?: string | null;
    IABGPP_TCFEU2_PublisherCustomPurposesLegitimateInterests?: string | null;
    IABGPP_TCFEU2_PublisherLegitimateInterests?: string | null;
    IABGPP_TCFEU2_PublisherRestrictions?: {
      [key: string]: string;
    } | null;
    IABGPP_TCFEU2_PurposeConsents?: string | null;
    IABGPP_TCFEU2_PurposeLegitimateInterests?: string | null;
    IABGPP_TCFEU2_PurposeOneTreatment?: number | null;
    IABGPP_TCFEU2_SpecialFeaturesOptIns?: string | null;
    IABGPP_TCFEU2_UseNonStandardStacks?: number | null;
    IABGPP_TCFEU2_UseNonStandardTexts?: number | null;
    IABGPP_TCFEU2_VendorConsents?: string | null;
    IABGPP_TCFEU2_VendorLegitimateInterests?: string | null;
    IABGPP_TCFEU2_gdprApplies?: number | null;
    IABTCF_AddtlConsent?: string | null;
    IABTCF_CmpSdkID?: number | null;
    IABTCF_CmpSdkVersion?: number | null;
    IABTCF_DisclosedVendors?: string | null;
    IABTCF_EnableAdvertiserConsentMode?: number | null;
    IABTCF_PolicyVersion?: number | null;
    IABTCF_PublisherCC?: string | null;
    IABTCF_PublisherConsent?: string | null;
    IABTCF_PublisherCustomPurposesConsents?: string | null;
    IABTCF_PublisherCustomPurposesLegitimateInterests?: string | null;
    IABTCF_PublisherLegitimateInterests?: string | null;
    IABTCF_PublisherRestrictions?: {
      [key: string]: string;
    } | null;
    IABTCF_PurposeConsents?: string | null;
    IABTCF_PurposeLegitimateInterests?: string | null;
    IABTCF_PurposeOneTreatment?: number | null;
    IABTCF_SpecialFeaturesOptIns?: string | null;
    IABTCF_TCString?: string | null;
    IABTCF_UseNonStandardStacks?: number | null;
    IABTCF_UseNonStandardTexts?: number | null;
    IABTCF_VendorConsents?: string | null;
    IABTCF_VendorLegitimateInterests?: string | null;
    IABTCF_gdprApplies?: number | null;
    IABUSPrivacy_String?: string | null;
    OT_AgeGate?: {
      lastUpdated: number;
      lowerBound?: number | null;
      upperBound?: number | null;
    } | null;
    OT_AlwaysActiveIds?: {
      groups?: string[] | null;
      sdks?: string[] | null;
    } | null;
    OT_GeneralVendorsConsents?: {
      [key: string]: 0 | 1 | (number & {});
    } | null;
    OT_GroupConsents?: {
      [key: string]: 0 | 1 | (number & {});
    } | null;
    OT_GroupLIConsents?: {
      [key: string]: 0 | 1 | (number & {});
    } | null;
    OT_Identifier?: string | null;
    OT_LastConsentedDate?: string | null;
    OT_SdkConsents?: {
      [key: string]: 0 | 1 | (number & {});
    } | null;
    OT_UCPConsents?: {
      [key: string]: {
        consentStatus: number;
        options: {
          [key: string]: number;
        };
      };
    } | null;
  } | null;
}) & {
  otConsentString?: string | null;
};
