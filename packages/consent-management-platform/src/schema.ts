// Generated from specs/snapshots/consent-preferences-consent-management-platform-cmp.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

export interface GetBannerDataInput {
  headers: {
    "OT-CDN-Location": "cdn.cookielaw.org" | "cdn-apac.onetrust.com" | "cdn.au.onetrust.com" | "cdn-ukwest.onetrust.com" | "cookie-cdn.cookiepro.com" | "otcc-demo.otprivacy.com" | "otcc-training.onetrust.com";
    "OT-App-Id": string;
    "OT-Device-Type": "mobile" | "ctv";
    "OT-SDK-Version": string;
    "OT-SDK-Identification"?: string | null;
    "OT-Language"?: string | null;
    "OT-Country-Code"?: string | null;
    "OT-Region-Code"?: string | null;
    /** @enum {string|null} */
    "OT-Fetch-Type"?: "APP_DATA_ONLY" | "APP_DATA_AND_PROFILE" | "APP_DATA_AND_SYNC_PROFILE" | null;
    "OT-Consent-String"?: string | null;
    "OT-Identifier"?: string | null;
    "OT-Identifier-Type"?: string | null;
    /** @enum {string|null} */
    "OT-Identifier-UpdateType"?: "Rename-Identifier" | null;
    "OT-Sync-Profile-Auth"?: string | null;
    /** @enum {string|null} */
    "OT-Platform"?: "Apple" | "Android" | null;
    "OT-Exclude-Html-Tags"?: boolean | null;
    "OT-Force-Fetch"?: boolean | null;
    "OT-Tcf-Eu2v2-Consent-String"?: string | null;
    "OT-Addtl-Consent-String"?: string | null;
  };
}

export type GetBannerDataOutput = ({
  errors?: {
    code: "SUCCESS" | "ERROR_CODE_TEXT_RESOURCE_NOT_FOUND" | "ERROR_CODE_NO_CONTENT" | "ERROR_CODE_BLOB_LOCATIONS_UNAVAILABLE" | "ERROR_CODE_INVALID_LOCATION" | "ERROR_CODE_INVALID_COUNTRY_OR_REGION" | "ERROR_CODE_INVALID_DEVICE_TYPE" | "ERROR_CODE_INVALID_FETCH_TYPE" | "ERROR_CODE_INVALID_CONSENT_REQUEST" | "ERROR_CODE_HTTP_IF_NONE_MATCHED" | "ERROR_CODE_SYNC_GROUP" | "ERROR_CODE_FAILURE" | "ERROR_CODE_DEFAULT_PURPOSE_STATUS" | "ERROR_CODE_INVALID_OT_CONSENT_STRING" | "ERROR_CODE_GENERIC_ERROR" | "ERROR_CODE_MISSING_REQUIRED_HEADER" | "ERROR_CODE_NO_ACCESS" | "ERROR_CODE_INVALID_INTERACTION_TYPE" | "ERROR_CODE_INVALID_CONTENT_TYPE_HEADER" | "ERROR_IDENTIFIER_MISMATCH" | "ERROR_UCP_NOT_CONFIGURED" | "ERROR_CODE_INVALID_TC_STRING" | "ERROR_GOOGLE_ADS_DISABLED" | "ERROR_CODE_CONSENT_LOGGING" | "ERROR_CODE_INVALID_REQUEST_BODY" | "ERROR_CODE_UNSUPPORTED_VERSION" | "ERROR_CODE_INVALID_AGE_RANGE";
    message: "Not Found" | "No content" | "success" | "Unable to fetch data for the specified Application ID. Please check your configurations." | "Invalid location" | "Invalid country code or region code. If you want to skip validation, please set the header 'OT-Geolocation-Skip-Validation' to true." | "Invalid Device Type" | "Invalid Fetch type" | "Missing either or all of TenantId or Identifier or Authorization" | "If-None-Match" | "syncGroup" | "failure" | "NO_CONSENT" | "Invalid OT consent string" | "Something went wrong" | "No access to this resource" | "Invalid Interaction Type" | "Content-Type header should be application/json" | "Input Identifier does not match with one in consent string" | "The UC Purposes API call was successful, but no data is available for display." | "UC Purposes is disabled." | "Error decoding TC string, default consent is returned." | "Google Ads is disabled." | "Consent Logging has failed, please retry in sometime and if issue still persists please reach out to support team." | "Error parsing request body" | "The published version is not supported. Please publish a newer version." | "The upper bound of the age range must be greater than lower bound.";
  }[];
  warnings?: {
    code: "WARNING_CODE_PUBLISHED_VERSION_MISMATCH";
    message: "Requested data for the OT-SDK-Version does not match the published version on the OneTrust server. The latest published version will be returned instead.";
  }[];
} & {
  appConfig: {
    bannerReason: "Geo rule Banner is not enabled." | "Geo rule Banner is enabled and is first launch." | "Sdk's Automatic reconsent has expired." | "Reconsent triggered for an authenticated user." | "The TC String has expired." | "Hundred percent sync is not completed for cross device sync enabled scenario." | "The template type is updated to IAB." | "Sdk has been published with reconsent." | "Banner will not be shown as consent validity holds true." | "Banner will not be shown as cross device sync is hundred percent complete.";
    bannerReasonCode: 101 | 102 | 103 | 104 | 105 | 107 | 109 | 150 | 151 | 152;
    countryCode?: string;
    gcmInfo?: {
      gcmConsents: {
        adPersonalization: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED";
        adStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED";
        adUserData: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED";
        analyticsStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED";
        functionalityStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED";
        personalizationStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED";
        securityStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED";
      };
      userConsented: boolean;
    };
    lastReconsentDate?: number;
    multiProfileConsent?: {
      downloadDataAfterSwitch: boolean;
      maxProfilesLimit: number;
    };
    regionCode?: string;
    rejectAllButtonBehavior?: string;
    /** @default false */
    shouldResetLocalState?: boolean;
    showBanner: boolean;
    templateType: "GDPR" | "CCPA" | "IAB2" | "IAB2V2" | "GENERIC" | "LGPD" | "GENERIC_PROMPT" | "CPRA" | "CDPA" | "USNATIONAL" | "CUSTOM" | "COLORADO" | "CTDPA" | "UCPA" | "OREGON" | "FLORIDA" | "DELAWARE" | "IOWA" | "MONTANA" | "NEBRASKA" | "TENNESSEE" | "TEXAS" | "NEW_JERSEY" | "NEW_HAMPSHIRE";
  };
} & {
  bannerUIData?: {
    buttons?: {
      acceptAll?: {
        borderRadius?: string;
        color?: string;
        colorDark?: string;
        fontSize?: string;
        interactionType?: string;
        position?: number;
        text?: string;
        textColor?: string;
        textColorDark?: string;
      };
      closeButton?: {
        borderRadius?: string;
        closeBtnVoiceOverText?: string;
        color?: string;
        colorDark?: string;
        fontSize?: string;
        imgcolor?: string;
        imgcolorDark?: string;
        interactionType?: string;
        showAsLink?: boolean;
        showText?: boolean;
        text?: string;
        textColor?: string;
        textColorDark?: string;
      };
      rejectAll?: {
        borderRadius?: string;
        color?: string;
        colorDark?: string;
        fontSize?: string;
        interactionType?: string;
        position?: number;
        text?: string;
        textColor?: string;
        textColorDark?: string;
      };
      showPreferences?: {
        borderRadius?: string;
        color?: string;
        colorDark?: string;
        fontSize?: string;
        position?: number;
        showAsLink?: boolean;
        text?: string;
        textColor?: string;
        textColorDark?: string;
      };
      vendorList?: {
        color?: string;
        position?: number;
        text: string;
        textColor: string;
        textColorDark: string;
      };
    };
    general: {
      additionalDescriptionPlacement?: string;
      backgroundColor: string;
      backgroundColorDark?: string;
      bannerLandingDescription?: string;
      bannerLinkScreenReaderAriaLabel?: string;
      buttonBorderShow?: boolean;
      buttonFocusColor?: string;
      buttonFocusTextColor?: string;
      cookieSettingButtonText?: string;
      headingAriaLabel?: string;
      layout?: string;
      layoutHeight?: string;
      linkRoleLabel?: string;
      openNewViewAriaLabel?: string;
      qrCodeAriaLabel?: string;
      selectedAriaLabel?: string;
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
        urlQRCode?: string;
      };
    };
    logo?: {
      logoVoiceOverText: string;
      url: string;
    };
    summary?: {
      additionalDescription?: {
        fontSize?: string;
        text: string;
        textAlign?: string;
        textColor?: string;
        textColorDark?: string;
      };
      description?: {
        fontSize?: string;
        text: string;
        textAlign?: string;
        textColor?: string;
        textColorDark?: string;
      };
      dpdDescription?: {
        fontSize?: string;
        text: string;
        textAlign?: string;
        textColor?: string;
        textColorDark?: string;
      };
      dpdTitle?: {
        fontSize?: string;
        text: string;
        textAlign?: string;
        textColor?: string;
        textColorDark?: string;
      };
      title?: {
        fontSize?: string;
        text: string;
        textAlign?: string;
        textColor?: string;
        textColorDark?: string;
      };
    };
  };
} & {
  prompts?: {
    ageGate?: {
      descriptionText?: string;
      linkedCategories: {
        list: {
          ageGroups: {
            lowerBound?: number;
            name: string;
            upperBound: number;
          }[];
          groupId: string;
        }[];
      };
      logoUrl?: string;
      primaryButtonText?: string;
      secondaryButtonText?: string;
      titleText?: string;
    };
    googleAd?: {
      general: {
        enableConsent: boolean;
      };
    };
    idfa?: {
      linkedCategories: {
        list: {
          groupId: string;
        }[];
      };
      postPrompt?: {
        descriptionText?: string;
        logoUrl?: string;
        primaryButtonText?: string;
        secondaryButtonText?: string;
        titleText?: string;
      };
      prePrompt?: {
        descriptionText?: string;
        logoUrl?: string;
        primaryButtonText?: string;
        secondaryButtonText?: string;
        titleText?: string;
      };
    };
    ntfyConfigData?: {
      complete: {
        button?: {
          borderColor?: string;
          borderColorDark?: string;
          borderRadius?: string;
          color?: string;
          colorDark?: string;
          fontSize?: string;
          show: boolean;
          showAsLink?: boolean;
          text?: string;
          textColor?: string;
          textColorDark?: string;
        };
        description?: {
          fontSize?: string;
          text?: string;
          textAlign?: string;
          textColor?: string;
          textColorDark?: string;
        };
        general: {
          backgroundColor?: string;
          backgroundColorDark?: string;
          borderColor?: string;
          borderColorDark?: string;
          closeAria?: string;
          iconBackgroundColor?: string;
          iconBackgroundColorDark?: string;
          showClose?: boolean;
          showIcon?: boolean;
        };
        title?: {
          fontSize?: string;
          text?: string;
          textAlign?: string;
          textColor?: string;
          textColorDark?: string;
        };
      };
      duration: number;
      sync: {
        description?: {
          fontSize?: string;
          show: boolean;
          text?: string;
          textAlign?: string;
          textColor?: string;
          textColorDark?: string;
        };
        general: {
          backgroundColor?: string;
          backgroundColorDark?: string;
          borderColor?: string;
          borderColorDark?: string;
          closeAria?: string;
          iconBackgroundColor?: string;
          iconBackgroundColorDark?: string;
          showClose?: boolean;
          showIcon?: boolean;
        };
        title?: {
          fontSize?: string;
          show: boolean;
          text?: string;
          textAlign?: string;
          textColor?: string;
          textColorDark?: string;
        };
      };
    };
  };
} & {
  storageKeys?: {
    IABGPP_2_String?: string;
    IABGPP_TCFEU2_CmpSdkID?: number;
    IABGPP_TCFEU2_CmpSdkVersion?: number;
    IABGPP_TCFEU2_DisclosedVendors?: string;
    IABGPP_TCFEU2_PolicyVersion?: number;
    IABGPP_TCFEU2_PublisherCC?: string;
    IABGPP_TCFEU2_PublisherConsent?: string;
    IABGPP_TCFEU2_PublisherCustomPurposesConsents?: string | null;
    IABGPP_TCFEU2_PublisherCustomPurposesLegitimateInterests?: string | null;
    IABGPP_TCFEU2_PublisherLegitimateInterests?: string;
    IABGPP_TCFEU2_PublisherRestrictions?: {
      [key: string]: string;
    };
    IABGPP_TCFEU2_PurposeConsents?: string;
    IABGPP_TCFEU2_PurposeLegitimateInterests?: string;
    IABGPP_TCFEU2_PurposeOneTreatment?: number;
    IABGPP_TCFEU2_SpecialFeaturesOptIns?: string;
    IABGPP_TCFEU2_UseNonStandardStacks?: number;
    IABGPP_TCFEU2_UseNonStandardTexts?: number;
    IABGPP_TCFEU2_VendorConsents?: string;
    IABGPP_TCFEU2_VendorLegitimateInterests?: string;
    IABGPP_TCFEU2_gdprApplies?: number;
    IABTCF_AddtlConsent?: string;
    IABTCF_CmpSdkID?: number;
    IABTCF_CmpSdkVersion?: number;
    IABTCF_DisclosedVendors?: string;
    IABTCF_EnableAdvertiserConsentMode?: number;
    IABTCF_PolicyVersion?: number;
    IABTCF_PublisherCC?: string;
    IABTCF_PublisherConsent?: string;
    IABTCF_PublisherCustomPurposesConsents?: string | null;
    IABTCF_PublisherCustomPurposesLegitimateInterests?: string | null;
    IABTCF_PublisherLegitimateInterests?: string;
    IABTCF_PublisherRestrictions?: {
      [key: string]: string;
    };
    IABTCF_PurposeConsents?: string;
    IABTCF_PurposeLegitimateInterests?: string;
    IABTCF_PurposeOneTreatment?: number;
    IABTCF_SpecialFeaturesOptIns?: string;
    IABTCF_TCString?: string;
    IABTCF_UseNonStandardStacks?: number;
    IABTCF_UseNonStandardTexts?: number;
    IABTCF_VendorConsents?: string;
    IABTCF_VendorLegitimateInterests?: string;
    IABTCF_gdprApplies?: number;
    IABUSPrivacy_String?: string;
    OT_AgeGate?: {
      lastUpdated: number;
      lowerBound?: number;
      upperBound?: number;
    };
    OT_AlwaysActiveIds?: {
      groups?: string[];
      sdks?: string[];
    };
    OT_GeneralVendorsConsents?: {
      [key: string]: 0 | 1;
    };
    OT_GroupConsents?: {
      [key: string]: 0 | 1;
    };
    OT_GroupLIConsents?: {
      [key: string]: 0 | 1;
    };
    OT_Identifier?: string;
    OT_LastConsentedDate?: string;
    OT_SdkConsents?: {
      [key: string]: 0 | 1;
    };
    OT_UCPConsents?: {
      [key: string]: {
        consentStatus: number;
        options: {
          [key: string]: number;
        };
      };
    };
  };
}) & {
  otConsentString?: string;
};

export interface GetIabAndGoogleVendorsInput {
  headers: {
    "OT-CDN-Location": "cdn.cookielaw.org" | "cdn-apac.onetrust.com" | "cdn.au.onetrust.com" | "cdn-ukwest.onetrust.com" | "cookie-cdn.cookiepro.com" | "otcc-demo.otprivacy.com" | "otcc-training.onetrust.com";
    "OT-App-Id": string;
    "OT-Device-Type": "mobile" | "ctv";
    "OT-SDK-Version": string;
    "OT-SDK-Identification"?: string | null;
    "OT-Language"?: string | null;
    "OT-Country-Code"?: string | null;
    "OT-Region-Code"?: string | null;
    /** @enum {string|null} */
    "OT-Fetch-Type"?: "APP_DATA_ONLY" | "APP_DATA_AND_PROFILE" | "APP_DATA_AND_SYNC_PROFILE" | null;
    "OT-Consent-String"?: string | null;
    "OT-Identifier"?: string | null;
    "OT-Identifier-Type"?: string | null;
    /** @enum {string|null} */
    "OT-Identifier-UpdateType"?: "Rename-Identifier" | null;
    "OT-Sync-Profile-Auth"?: string | null;
    /** @enum {string|null} */
    "OT-Platform"?: "Apple" | "Android" | null;
    "OT-Exclude-Html-Tags"?: boolean | null;
    "OT-Tcf-Eu2v2-Consent-String"?: string | null;
    "OT-Addtl-Consent-String"?: string | null;
  };
}

export type GetIabAndGoogleVendorsOutput = {
  errors?: {
    code: "SUCCESS" | "ERROR_CODE_TEXT_RESOURCE_NOT_FOUND" | "ERROR_CODE_NO_CONTENT" | "ERROR_CODE_BLOB_LOCATIONS_UNAVAILABLE" | "ERROR_CODE_INVALID_LOCATION" | "ERROR_CODE_INVALID_COUNTRY_OR_REGION" | "ERROR_CODE_INVALID_DEVICE_TYPE" | "ERROR_CODE_INVALID_FETCH_TYPE" | "ERROR_CODE_INVALID_CONSENT_REQUEST" | "ERROR_CODE_HTTP_IF_NONE_MATCHED" | "ERROR_CODE_SYNC_GROUP" | "ERROR_CODE_FAILURE" | "ERROR_CODE_DEFAULT_PURPOSE_STATUS" | "ERROR_CODE_INVALID_OT_CONSENT_STRING" | "ERROR_CODE_GENERIC_ERROR" | "ERROR_CODE_MISSING_REQUIRED_HEADER" | "ERROR_CODE_NO_ACCESS" | "ERROR_CODE_INVALID_INTERACTION_TYPE" | "ERROR_CODE_INVALID_CONTENT_TYPE_HEADER" | "ERROR_IDENTIFIER_MISMATCH" | "ERROR_UCP_NOT_CONFIGURED" | "ERROR_CODE_INVALID_TC_STRING" | "ERROR_GOOGLE_ADS_DISABLED" | "ERROR_CODE_CONSENT_LOGGING" | "ERROR_CODE_INVALID_REQUEST_BODY" | "ERROR_CODE_UNSUPPORTED_VERSION" | "ERROR_CODE_INVALID_AGE_RANGE";
    message: "Not Found" | "No content" | "success" | "Unable to fetch data for the specified Application ID. Please check your configurations." | "Invalid location" | "Invalid country code or region code. If you want to skip validation, please set the header 'OT-Geolocation-Skip-Validation' to true." | "Invalid Device Type" | "Invalid Fetch type" | "Missing either or all of TenantId or Identifier or Authorization" | "If-None-Match" | "syncGroup" | "failure" | "NO_CONSENT" | "Invalid OT consent string" | "Something went wrong" | "No access to this resource" | "Invalid Interaction Type" | "Content-Type header should be application/json" | "Input Identifier does not match with one in consent string" | "The UC Purposes API call was successful, but no data is available for display." | "UC Purposes is disabled." | "Error decoding TC string, default consent is returned." | "Google Ads is disabled." | "Consent Logging has failed, please retry in sometime and if issue still persists please reach out to support team." | "Error parsing request body" | "The published version is not supported. Please publish a newer version." | "The upper bound of the age range must be greater than lower bound.";
  }[];
  warnings?: {
    code: "WARNING_CODE_PUBLISHED_VERSION_MISMATCH";
    message: "Requested data for the OT-SDK-Version does not match the published version on the OneTrust server. The latest published version will be returned instead.";
  }[];
} & {
  appConfig: {
    bannerReason: "Geo rule Banner is not enabled." | "Geo rule Banner is enabled and is first launch." | "Sdk's Automatic reconsent has expired." | "Reconsent triggered for an authenticated user." | "The TC String has expired." | "Hundred percent sync is not completed for cross device sync enabled scenario." | "The template type is updated to IAB." | "Sdk has been published with reconsent." | "Banner will not be shown as consent validity holds true." | "Banner will not be shown as cross device sync is hundred percent complete.";
    bannerReasonCode: 101 | 102 | 103 | 104 | 105 | 107 | 109 | 150 | 151 | 152;
    countryCode?: string;
    gcmInfo?: {
      gcmConsents: {
        adPersonalization: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED";
        adStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED";
        adUserData: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED";
        analyticsStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED";
        functionalityStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED";
        personalizationStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED";
        securityStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED";
      };
      userConsented: boolean;
    };
    lastReconsentDate?: number;
    multiProfileConsent?: {
      downloadDataAfterSwitch: boolean;
      maxProfilesLimit: number;
    };
    regionCode?: string;
    rejectAllButtonBehavior?: string;
    /** @default false */
    shouldResetLocalState?: boolean;
    showBanner: boolean;
    templateType: "GDPR" | "CCPA" | "IAB2" | "IAB2V2" | "GENERIC" | "LGPD" | "GENERIC_PROMPT" | "CPRA" | "CDPA" | "USNATIONAL" | "CUSTOM" | "COLORADO" | "CTDPA" | "UCPA" | "OREGON" | "FLORIDA" | "DELAWARE" | "IOWA" | "MONTANA" | "NEBRASKA" | "TENNESSEE" | "TEXAS" | "NEW_JERSEY" | "NEW_HAMPSHIRE";
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
  };
  googleVendors: {
    vendorListVersion?: number;
    vendors: {
      320?: {
        consentStatus?: number;
        id?: number;
        name?: string;
        policyUrl?: string;
      };
      1085?: {
        consentStatus?: number;
        id?: number;
        name?: string;
        policyUrl?: string;
      };
      1421?: {
        consentStatus?: number;
        id?: number;
        name?: string;
        policyUrl?: string;
      };
    };
  };
  iab2V2Vendors?: {
    features: {
      1: {
        description?: string;
        iabIllustrations?: string[];
        id?: number;
        name?: string;
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
        id?: number;
        name?: string;
      };
      2?: {
        id?: number;
        name?: string;
      };
      3?: {
        id?: number;
        name?: string;
      };
      4?: {
        id?: number;
        name?: string;
      };
      5?: {
        id?: number;
        name?: string;
      };
      6?: {
        id?: number;
        name?: string;
      };
      7?: {
        id?: number;
        name?: string;
      };
      8?: {
        id?: number;
        name?: string;
      };
      9?: {
        id?: number;
        name?: string;
      };
      10?: {
        id?: number;
        name?: string;
      };
      11?: {
        id?: number;
        name?: string;
      };
    };
    lastUpdated?: string;
    purposes: {
      1?: {
        description?: string;
        iabIllustrations?: string[];
        id?: number;
        name?: string;
      };
    };
    specialFeatures: {
      1: {
        description?: string;
        iabIllustrations?: string[];
        id?: number;
        name?: string;
      };
    };
    specialPurposes: {
      1: {
        description?: string;
        iabIllustrations?: string[];
        id?: number;
        name?: string;
      };
    };
    vendorListVersion?: number;
    vendors: {
      1: {
        consentStatus?: string;
        cookieMaxAgeSeconds?: number;
        dataDeclaration?: number[];
        dataRetention: {
          purposes?: unknown;
          specialPurposes?: unknown;
          stdRetention?: number;
        };
        deviceStorageDisclosureUrl?: string;
        features?: number[];
        flexiblePurposes?: number[];
        iab2V2GVLVersion?: number;
        id?: number;
        legIntPurposes?: number[];
        legIntStatus?: string;
        name?: string;
        purposes?: number[];
        specialFeatures?: number[];
        specialPurposes?: number[];
        urls: {
          langId?: string;
          legIntClaim?: string;
          privacy?: string;
        };
        usesNonCookieAccess?: boolean;
      };
    };
  };
  vendorListUIData: {
    general: {
      allowAllConsentText?: string;
      backgroundColor?: string;
      backgroundColorDark?: string;
      buttons: {
        acceptAll?: {
          borderRadius?: string;
          color?: string;
          colorDark?: string;
          fontSize?: string;
          interactionType: string;
          position?: number;
          positionAfterPurpose?: number;
          positionBeforePurpose?: number;
          text?: string;
          textColor?: string;
          textColorDark?: string;
        };
        rejectAll?: {
          borderRadius?: string;
          color?: string;
          colorDark?: string;
          fontSize?: string;
          interactionType: string;
          position?: number;
          positionAfterPurpose?: number;
          positionBeforePurpose?: number;
          text?: string;
          textColor?: string;
          textColorDark?: string;
        };
        savePreferencesButton: {
          borderRadius?: string;
          color?: string;
          colorDark?: string;
          fontSize?: string;
          interactionType?: string;
          text?: string;
          textColor?: string;
          textColorDark?: string;
        };
      };
      disclosureTintColor?: string;
      disclosureTintColorDark?: string;
      filter: {
        color?: string;
        colorDark?: string;
        onColor?: string;
        onColorDark?: string;
      };
      filterVendorListTitle?: string;
      generalVendorsPolicyText?: string;
      generalVendorsTitle?: string;
      googleVendorsTitle?: string;
      iabVendorsTitle?: string;
      lineBreakColor?: string;
      lineBreakColorDark?: string;
      pageHeaderTitle?: string;
      searchBar: {
        backgroundColorDark?: string;
        resultsFoundText: string;
        searchNoResultsFoundText?: string;
        searchPlaceholderText?: string;
        searchResultsTotalText?: string;
        textColor?: string;
        textColorDark?: string;
      };
      segmentControl: {
        font?: string;
        foreGroundColor?: string;
        foreGroundColorDark?: string;
        selectedFont?: string;
        selectedForeGroundColor?: string;
        selectedForeGroundColorDark?: string;
        tintColor?: string;
        tintColorDark?: string;
      };
      showTogglesForGeneralVendors?: boolean;
      titleTextColor?: string;
      titleTextColorDark?: string;
      toggleActiveColor?: string;
      toggleActiveColorDark?: string;
      toggleInactiveColor?: string;
      toggleInactiveColorDark?: string;
      useRTL: boolean;
    };
    vendorDetailsUIData: {
      backButtonColor?: string;
      backButtonColorDark?: string;
      consentPurposes?: string;
      consentToggleText?: string;
      dataDeclarationText?: string;
      dataRetentionText?: string;
      dataStdRetentionText?: string;
      description: {
        fontSize?: string;
        show?: boolean;
        text?: string;
        textAlign?: string;
        textColor?: string;
        textColorDark?: string;
      };
      disclosureTitle?: string;
      domainUse?: string;
      domainsUsed?: string;
      features?: string;
      legIntClaimPolicyText?: string;
      legitInterestToggleText?: string;
      legitimateInterestPurposesText?: string;
      lifespan?: string;
      lifespanDay?: string;
      lifespanDays?: string;
      lifespanMonth?: string;
      lifespanMonths?: string;
      link: {
        fontSize?: string;
        show?: boolean;
        text?: string;
        textAlign?: string;
        textColor?: string;
        textColorDark?: string;
        url?: string;
        urlQRCode?: string;
      };
      nonCookieUsageText?: string;
      sdkListText?: string;
      specialFeatures?: string;
      specialPurposes?: string;
      storageDomain?: string;
      storageIdentifierText?: string;
      storageIdentifierType?: string;
      storagePurposes?: string;
      title: {
        fontSize?: string;
        show?: boolean;
        text?: string;
        textAlign?: string;
        textColor?: string;
        textColorDark?: string;
      };
      vendorsPolicyText?: string;
    };
  };
} & {
  otConsentString?: string;
};

export interface GetPreferenceCenterDataInput {
  headers: {
    "OT-CDN-Location": "cdn.cookielaw.org" | "cdn-apac.onetrust.com" | "cdn.au.onetrust.com" | "cdn-ukwest.onetrust.com" | "cookie-cdn.cookiepro.com" | "otcc-demo.otprivacy.com" | "otcc-training.onetrust.com";
    "OT-App-Id": string;
    "OT-Device-Type": "mobile" | "ctv";
    "OT-SDK-Version": string;
    "OT-SDK-Identification"?: string | null;
    "OT-Language"?: string | null;
    "OT-Country-Code"?: string | null;
    "OT-Region-Code"?: string | null;
    /** @enum {string|null} */
    "OT-Fetch-Type"?: "APP_DATA_ONLY" | "APP_DATA_AND_PROFILE" | "APP_DATA_AND_SYNC_PROFILE" | null;
    "OT-Consent-String"?: string | null;
    "OT-Identifier"?: string | null;
    "OT-Identifier-Type"?: string | null;
    /** @enum {string|null} */
    "OT-Identifier-UpdateType"?: "Rename-Identifier" | null;
    "OT-Sync-Profile-Auth"?: string | null;
    /** @enum {string|null} */
    "OT-Platform"?: "Apple" | "Android" | null;
    "OT-Exclude-Html-Tags"?: boolean | null;
    "OT-Tcf-Eu2v2-Consent-String"?: string | null;
    "OT-Addtl-Consent-String"?: string | null;
  };
}

export type GetPreferenceCenterDataOutput = (({
  errors?: {
    code: "SUCCESS" | "ERROR_CODE_TEXT_RESOURCE_NOT_FOUND" | "ERROR_CODE_NO_CONTENT" | "ERROR_CODE_BLOB_LOCATIONS_UNAVAILABLE" | "ERROR_CODE_INVALID_LOCATION" | "ERROR_CODE_INVALID_COUNTRY_OR_REGION" | "ERROR_CODE_INVALID_DEVICE_TYPE" | "ERROR_CODE_INVALID_FETCH_TYPE" | "ERROR_CODE_INVALID_CONSENT_REQUEST" | "ERROR_CODE_HTTP_IF_NONE_MATCHED" | "ERROR_CODE_SYNC_GROUP" | "ERROR_CODE_FAILURE" | "ERROR_CODE_DEFAULT_PURPOSE_STATUS" | "ERROR_CODE_INVALID_OT_CONSENT_STRING" | "ERROR_CODE_GENERIC_ERROR" | "ERROR_CODE_MISSING_REQUIRED_HEADER" | "ERROR_CODE_NO_ACCESS" | "ERROR_CODE_INVALID_INTERACTION_TYPE" | "ERROR_CODE_INVALID_CONTENT_TYPE_HEADER" | "ERROR_IDENTIFIER_MISMATCH" | "ERROR_UCP_NOT_CONFIGURED" | "ERROR_CODE_INVALID_TC_STRING" | "ERROR_GOOGLE_ADS_DISABLED" | "ERROR_CODE_CONSENT_LOGGING" | "ERROR_CODE_INVALID_REQUEST_BODY" | "ERROR_CODE_UNSUPPORTED_VERSION" | "ERROR_CODE_INVALID_AGE_RANGE";
    message: "Not Found" | "No content" | "success" | "Unable to fetch data for the specified Application ID. Please check your configurations." | "Invalid location" | "Invalid country code or region code. If you want to skip validation, please set the header 'OT-Geolocation-Skip-Validation' to true." | "Invalid Device Type" | "Invalid Fetch type" | "Missing either or all of TenantId or Identifier or Authorization" | "If-None-Match" | "syncGroup" | "failure" | "NO_CONSENT" | "Invalid OT consent string" | "Something went wrong" | "No access to this resource" | "Invalid Interaction Type" | "Content-Type header should be application/json" | "Input Identifier does not match with one in consent string" | "The UC Purposes API call was successful, but no data is available for display." | "UC Purposes is disabled." | "Error decoding TC string, default consent is returned." | "Google Ads is disabled." | "Consent Logging has failed, please retry in sometime and if issue still persists please reach out to support team." | "Error parsing request body" | "The published version is not supported. Please publish a newer version." | "The upper bound of the age range must be greater than lower bound.";
  }[];
  warnings?: {
    code: "WARNING_CODE_PUBLISHED_VERSION_MISMATCH";
    message: "Requested data for the OT-SDK-Version does not match the published version on the OneTrust server. The latest published version will be returned instead.";
  }[];
} & {
  appConfig: {
    bannerReason: "Geo rule Banner is not enabled." | "Geo rule Banner is enabled and is first launch." | "Sdk's Automatic reconsent has expired." | "Reconsent triggered for an authenticated user." | "The TC String has expired." | "Hundred percent sync is not completed for cross device sync enabled scenario." | "The template type is updated to IAB." | "Sdk has been published with reconsent." | "Banner will not be shown as consent validity holds true." | "Banner will not be shown as cross device sync is hundred percent complete.";
    bannerReasonCode: 101 | 102 | 103 | 104 | 105 | 107 | 109 | 150 | 151 | 152;
    countryCode?: string;
    gcmInfo?: {
      gcmConsents: {
        adPersonalization: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED";
        adStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED";
        adUserData: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED";
        analyticsStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED";
        functionalityStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED";
        personalizationStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED";
        securityStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED";
      };
      userConsented: boolean;
    };
    lastReconsentDate?: number;
    multiProfileConsent?: {
      downloadDataAfterSwitch: boolean;
      maxProfilesLimit: number;
    };
    regionCode?: string;
    rejectAllButtonBehavior?: string;
    /** @default false */
    shouldResetLocalState?: boolean;
    showBanner: boolean;
    templateType: "GDPR" | "CCPA" | "IAB2" | "IAB2V2" | "GENERIC" | "LGPD" | "GENERIC_PROMPT" | "CPRA" | "CDPA" | "USNATIONAL" | "CUSTOM" | "COLORADO" | "CTDPA" | "UCPA" | "OREGON" | "FLORIDA" | "DELAWARE" | "IOWA" | "MONTANA" | "NEBRASKA" | "TENNESSEE" | "TEXAS" | "NEW_JERSEY" | "NEW_HAMPSHIRE";
  };
} & {
  pcUIData?: {
    buttons?: {
      acceptAll?: {
        borderRadius?: string;
        color?: string;
        colorDark?: string;
        fontSize?: string;
        interactionType: string;
        position?: number;
        positionAfterPurpose?: number;
        positionBeforePurpose?: number;
        text?: string;
        textColor?: string;
        textColorDark?: string;
      };
      backButton: {
        backBtnVoiceOverText: string;
        color: string;
        colorDark: string;
      };
      closeButton?: {
        borderRadius?: string;
        closeBtnVoiceOverText?: string;
        color?: string;
        colorDark?: string;
        fontSize?: string;
        imgcolor?: string;
        imgcolorDark?: string;
        interactionType: string;
        showAsLink?: boolean;
        showText?: boolean;
        text?: string;
        textColor?: string;
        textColorDark?: string;
      };
      rejectAll?: {
        borderRadius?: string;
        color?: string;
        colorDark?: string;
        fontSize?: string;
        interactionType: string;
        position?: number;
        positionAfterPurpose?: number;
        positionBeforePurpose?: number;
        text?: string;
        textColor?: string;
        textColorDark?: string;
      };
      savePreferencesButton?: {
        borderRadius?: string;
        color?: string;
        colorDark?: string;
        fontSize?: string;
        homeIconShow?: boolean;
        interactionType: string;
        position?: number;
        positionAfterPurpose?: number;
        positionBeforePurpose?: number;
        text?: string;
        textColor?: string;
        textColorDark?: string;
      };
    };
    dsIdDetails?: {
      copyButtonVoiceOverLabel: string;
      descriptionText?: string;
      dsidText: string;
      notYetConsentedText: string;
      showDividerBar: boolean;
      timeStamp?: string;
      timestampTitleText?: string;
      titleText: string;
    };
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
    };
    general: {
      activeAriaLabel?: string;
      allowAllConsentText: string;
      alphabeticFilterAriaLabel?: string;
      backgroundColor: string;
      backgroundColorDark: string;
      buttonBorderShow?: boolean;
      buttonFocusColor?: string;
      buttonFocusTextColor?: string;
      checkBoxDisabledAriaLabel?: string;
      checkBoxEnabledAriaLabel?: string;
      clearButtonAnnouncement?: string;
      consentText: string;
      copyConfirmationAriaLabel?: string;
      customBackAriaLabel?: string;
      filterAriaLabel?: string;
      filterSDKListAriaLabel?: string;
      filterSDKListTitle?: string;
      filterTitleLabel?: string;
      googleVendorsLabel?: string;
      headingAriaLabel?: string;
      iabVendorsLabel?: string;
      illustrationsTitleText?: string;
      layout?: string;
      legitInterestText: string;
      lineBreakColor?: string;
      lineBreakColorDark?: string;
      linkRoleLabel?: string;
      listAriaLabel?: string;
      listItemAriaLabel?: string;
      listViewElementsHint?: string;
      offSwitchButton?: string;
      onSwitchButton?: string;
      openNewViewAriaLabel?: string;
      pcLinkScreenReaderAriaLabel?: string;
      purposesHeader?: string;
      qrCodeAriaLabel?: string;
      regionAriaLabel?: string;
      sdkLevelOptOutShow: boolean;
      sdkListLabel: string;
      sdkListManageServicesLabel: string;
      sdkListShow: boolean;
      sdkListTitleAriaLabel?: string;
      selectedAriaLabel?: string;
      showOTLogo?: boolean;
      toggleActiveColor?: string;
      toggleActiveColorDark?: string;
      toggleHints?: string;
      toggleInactiveColor?: string;
      toggleInactiveColorDark?: string;
      useRTL: boolean;
      vendorsListLabel?: string;
      vendorsTypeHeader?: string;
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
        urlQRCode?: string;
      };
    };
    logo?: {
      logoVoiceOverText: string;
      url: string;
    };
    menu?: {
      activeColor: string;
      activeTextColor: string;
      color: string;
      focusColor: string;
      focusTextColor: string;
      textColor: string;
    };
    purposeTree?: {
      purposes: ({
        consentStatus?: number;
        consentToggleStatus: number;
        descriptionLegal: string;
        firstPartyCookies: {
          description: string;
          name: string;
          sdkId: string;
          toggleStatus: number;
        }[];
        generalVendorsIds?: string[];
        groupDescription?: string;
        groupId: string;
        groupName: string;
        iabIllustrations?: string[];
        isIabPurpose: boolean;
        legIntStatus?: number;
        parent: string;
        purposeId: string;
        showSDKListLink: boolean;
        type: string;
        vendorsLinkedInfo?: string;
      } & {
        children: {
          consentStatus?: number;
          consentToggleStatus: number;
          descriptionLegal: string;
          firstPartyCookies: {
            description: string;
            name: string;
            sdkId: string;
            toggleStatus: number;
          }[];
          generalVendorsIds?: string[];
          groupDescription?: string;
          groupId: string;
          groupName: string;
          iabIllustrations?: string[];
          isIabPurpose: boolean;
          legIntStatus?: number;
          parent: string;
          purposeId: string;
          showSDKListLink: boolean;
          type: string;
          vendorsLinkedInfo?: string;
        }[];
      })[];
      styling: {
        alwaysActiveLabel?: {
          color: string;
          colorDark: string;
          fontSize: string;
          text: string;
        };
        headerTitle: {
          fontSize: string;
          show: boolean;
          text: string;
          textAlign: string;
          textColor: string;
          textColorDark: string;
        };
        itemDescription?: {
          fontSize?: string;
          textAlign?: string;
          textColor?: string;
          textColorDark?: string;
        };
        itemDetailsConsentCheckboxInfo?: {
          activeText: string;
          inActiveText: string;
          interactionChoiceText?: string;
          subCategoryHeaderText: string;
        };
        itemDetailsLinks: {
          descriptionDetails: string;
          fullLegalText: string;
          generalVendorListText?: string;
          iabLegalTextUrl?: string;
          position: string;
          sdkListText: string;
          vendorListText?: string;
        };
        itemTitle: {
          fontSize: string;
          textAlign: string;
          textColor: string;
          textColorDark: string;
        };
      };
    };
    searchBar?: {
      backgroundColorDark: string;
      resultsFoundText: string;
      searchNoResultsFoundText: string;
      searchPlaceholderText: string;
      searchResultsTotalText: string;
      textColor: string;
      textColorDark: string;
    };
    summary?: {
      description?: {
        fontSize?: string;
        text?: string;
        textAlign?: string;
        textColor?: string;
        textColorDark?: string;
      };
      title?: {
        fontSize?: string;
        text?: string;
        textAlign?: string;
        textColor?: string;
        textColorDark?: string;
      };
    };
  };
} & {
  prompts?: {
    ageGate?: {
      descriptionText?: string;
      linkedCategories: {
        list: {
          ageGroups: {
            lowerBound?: number;
            name: string;
            upperBound: number;
          }[];
          groupId: string;
        }[];
      };
      logoUrl?: string;
      primaryButtonText?: string;
      secondaryButtonText?: string;
      titleText?: string;
    };
    googleAd?: {
      general: {
        enableConsent: boolean;
      };
    };
    idfa?: {
      linkedCategories: {
        list: {
          groupId: string;
        }[];
      };
      postPrompt?: {
        descriptionText?: string;
        logoUrl?: string;
        primaryButtonText?: string;
        secondaryButtonText?: string;
        titleText?: string;
      };
      prePrompt?: {
        descriptionText?: string;
        logoUrl?: string;
        primaryButtonText?: string;
        secondaryButtonText?: string;
        titleText?: string;
      };
    };
    ntfyConfigData?: {
      complete: {
        button?: {
          borderColor?: string;
          borderColorDark?: string;
          borderRadius?: string;
          color?: string;
          colorDark?: string;
          fontSize?: string;
          show: boolean;
          showAsLink?: boolean;
          text?: string;
          textColor?: string;
          textColorDark?: string;
        };
        description?: {
          fontSize?: string;
          text?: string;
          textAlign?: string;
          textColor?: string;
          textColorDark?: string;
        };
        general: {
          backgroundColor?: string;
          backgroundColorDark?: string;
          borderColor?: string;
          borderColorDark?: string;
          closeAria?: string;
          iconBackgroundColor?: string;
          iconBackgroundColorDark?: string;
          showClose?: boolean;
          showIcon?: boolean;
        };
        title?: {
          fontSize?: string;
          text?: string;
          textAlign?: string;
          textColor?: string;
          textColorDark?: string;
        };
      };
      duration: number;
      sync: {
        description?: {
          fontSize?: string;
          show: boolean;
          text?: string;
          textAlign?: string;
          textColor?: string;
          textColorDark?: string;
        };
        general: {
          backgroundColor?: string;
          backgroundColorDark?: string;
          borderColor?: string;
          borderColorDark?: string;
          closeAria?: string;
          iconBackgroundColor?: string;
          iconBackgroundColorDark?: string;
          showClose?: boolean;
          showIcon?: boolean;
        };
        title?: {
          fontSize?: string;
          show: boolean;
          text?: string;
          textAlign?: string;
          textColor?: string;
          textColorDark?: string;
        };
      };
    };
  };
}) & {
  storageKeys?: {
    IABGPP_2_String?: string;
    IABGPP_TCFEU2_CmpSdkID?: number;
    IABGPP_TCFEU2_CmpSdkVersion?: number;
    IABGPP_TCFEU2_DisclosedVendors?: string;
    IABGPP_TCFEU2_PolicyVersion?: number;
    IABGPP_TCFEU2_PublisherCC?: string;
    IABGPP_TCFEU2_PublisherConsent?: string;
    IABGPP_TCFEU2_PublisherCustomPurposesConsents?: string | null;
    IABGPP_TCFEU2_PublisherCustomPurposesLegitimateInterests?: string | null;
    IABGPP_TCFEU2_PublisherLegitimateInterests?: string;
    IABGPP_TCFEU2_PublisherRestrictions?: {
      [key: string]: string;
    };
    IABGPP_TCFEU2_PurposeConsents?: string;
    IABGPP_TCFEU2_PurposeLegitimateInterests?: string;
    IABGPP_TCFEU2_PurposeOneTreatment?: number;
    IABGPP_TCFEU2_SpecialFeaturesOptIns?: string;
    IABGPP_TCFEU2_UseNonStandardStacks?: number;
    IABGPP_TCFEU2_UseNonStandardTexts?: number;
    IABGPP_TCFEU2_VendorConsents?: string;
    IABGPP_TCFEU2_VendorLegitimateInterests?: string;
    IABGPP_TCFEU2_gdprApplies?: number;
    IABTCF_AddtlConsent?: string;
    IABTCF_CmpSdkID?: number;
    IABTCF_CmpSdkVersion?: number;
    IABTCF_DisclosedVendors?: string;
    IABTCF_EnableAdvertiserConsentMode?: number;
    IABTCF_PolicyVersion?: number;
    IABTCF_PublisherCC?: string;
    IABTCF_PublisherConsent?: string;
    IABTCF_PublisherCustomPurposesConsents?: string | null;
    IABTCF_PublisherCustomPurposesLegitimateInterests?: string | null;
    IABTCF_PublisherLegitimateInterests?: string;
    IABTCF_PublisherRestrictions?: {
      [key: string]: string;
    };
    IABTCF_PurposeConsents?: string;
    IABTCF_PurposeLegitimateInterests?: string;
    IABTCF_PurposeOneTreatment?: number;
    IABTCF_SpecialFeaturesOptIns?: string;
    IABTCF_TCString?: string;
    IABTCF_UseNonStandardStacks?: number;
    IABTCF_UseNonStandardTexts?: number;
    IABTCF_VendorConsents?: string;
    IABTCF_VendorLegitimateInterests?: string;
    IABTCF_gdprApplies?: number;
    IABUSPrivacy_String?: string;
    OT_AgeGate?: {
      lastUpdated: number;
      lowerBound?: number;
      upperBound?: number;
    };
    OT_AlwaysActiveIds?: {
      groups?: string[];
      sdks?: string[];
    };
    OT_GeneralVendorsConsents?: {
      [key: string]: 0 | 1;
    };
    OT_GroupConsents?: {
      [key: string]: 0 | 1;
    };
    OT_GroupLIConsents?: {
      [key: string]: 0 | 1;
    };
    OT_Identifier?: string;
    OT_LastConsentedDate?: string;
    OT_SdkConsents?: {
      [key: string]: 0 | 1;
    };
    OT_UCPConsents?: {
      [key: string]: {
        consentStatus: number;
        options: {
          [key: string]: number;
        };
      };
    };
  };
}) & {
  otConsentString?: string;
};

export interface GetUniversalConsentPurposesInput {
  headers: {
    "OT-CDN-Location": "cdn.cookielaw.org" | "cdn-apac.onetrust.com" | "cdn.au.onetrust.com" | "cdn-ukwest.onetrust.com" | "cookie-cdn.cookiepro.com" | "otcc-demo.otprivacy.com" | "otcc-training.onetrust.com";
    "OT-App-Id": string;
    "OT-Device-Type": "mobile" | "ctv";
    "OT-SDK-Version": string;
    "OT-SDK-Identification"?: string | null;
    "OT-Language"?: string | null;
    "OT-Country-Code"?: string | null;
    "OT-Region-Code"?: string | null;
    /** @enum {string|null} */
    "OT-Fetch-Type"?: "APP_DATA_ONLY" | "APP_DATA_AND_PROFILE" | "APP_DATA_AND_SYNC_PROFILE" | null;
    "OT-Consent-String"?: string | null;
    "OT-Identifier"?: string | null;
    "OT-Identifier-Type"?: string | null;
    /** @enum {string|null} */
    "OT-Identifier-UpdateType"?: "Rename-Identifier" | null;
    "OT-Sync-Profile-Auth"?: string | null;
    /** @enum {string|null} */
    "OT-Platform"?: "Apple" | "Android" | null;
    "OT-Exclude-Html-Tags"?: boolean | null;
  };
}

export type GetUniversalConsentPurposesOutput = {
  errors?: {
    code: "SUCCESS" | "ERROR_CODE_TEXT_RESOURCE_NOT_FOUND" | "ERROR_CODE_NO_CONTENT" | "ERROR_CODE_BLOB_LOCATIONS_UNAVAILABLE" | "ERROR_CODE_INVALID_LOCATION" | "ERROR_CODE_INVALID_COUNTRY_OR_REGION" | "ERROR_CODE_INVALID_DEVICE_TYPE" | "ERROR_CODE_INVALID_FETCH_TYPE" | "ERROR_CODE_INVALID_CONSENT_REQUEST" | "ERROR_CODE_HTTP_IF_NONE_MATCHED" | "ERROR_CODE_SYNC_GROUP" | "ERROR_CODE_FAILURE" | "ERROR_CODE_DEFAULT_PURPOSE_STATUS" | "ERROR_CODE_INVALID_OT_CONSENT_STRING" | "ERROR_CODE_GENERIC_ERROR" | "ERROR_CODE_MISSING_REQUIRED_HEADER" | "ERROR_CODE_NO_ACCESS" | "ERROR_CODE_INVALID_INTERACTION_TYPE" | "ERROR_CODE_INVALID_CONTENT_TYPE_HEADER" | "ERROR_IDENTIFIER_MISMATCH" | "ERROR_UCP_NOT_CONFIGURED" | "ERROR_CODE_INVALID_TC_STRING" | "ERROR_GOOGLE_ADS_DISABLED" | "ERROR_CODE_CONSENT_LOGGING" | "ERROR_CODE_INVALID_REQUEST_BODY" | "ERROR_CODE_UNSUPPORTED_VERSION" | "ERROR_CODE_INVALID_AGE_RANGE";
    message: "Not Found" | "No content" | "success" | "Unable to fetch data for the specified Application ID. Please check your configurations." | "Invalid location" | "Invalid country code or region code. If you want to skip validation, please set the header 'OT-Geolocation-Skip-Validation' to true." | "Invalid Device Type" | "Invalid Fetch type" | "Missing either or all of TenantId or Identifier or Authorization" | "If-None-Match" | "syncGroup" | "failure" | "NO_CONSENT" | "Invalid OT consent string" | "Something went wrong" | "No access to this resource" | "Invalid Interaction Type" | "Content-Type header should be application/json" | "Input Identifier does not match with one in consent string" | "The UC Purposes API call was successful, but no data is available for display." | "UC Purposes is disabled." | "Error decoding TC string, default consent is returned." | "Google Ads is disabled." | "Consent Logging has failed, please retry in sometime and if issue still persists please reach out to support team." | "Error parsing request body" | "The published version is not supported. Please publish a newer version." | "The upper bound of the age range must be greater than lower bound.";
  }[];
  warnings?: {
    code: "WARNING_CODE_PUBLISHED_VERSION_MISMATCH";
    message: "Requested data for the OT-SDK-Version does not match the published version on the OneTrust server. The latest published version will be returned instead.";
  }[];
} & {
  ucPurposesData?: {
    general?: {
      cpOptionsTitle?: string;
      pageHeader?: string;
    };
    purposes: {
      attributes?: {
        [key: string]: string[];
      };
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
      lastConsentedDate?: string;
      lastModifiedDate: string;
      order: number;
      reconsent: boolean;
      version: number;
    }[];
    summary?: {
      description?: {
        text: string;
      };
      title?: {
        text: string;
      };
    };
  };
} & {
  storageKeys?: {
    OT_GeneralVendorsConsents?: {
      [key: string]: 0 | 1;
    };
    OT_GroupConsents?: {
      [key: string]: 0 | 1;
    };
    OT_GroupLIConsents?: {
      [key: string]: 0 | 1;
    };
    OT_LastConsentedDate?: string;
    OT_SdkConsents?: {
      [key: string]: 0 | 1;
    };
    OT_UCPConsents?: {
      [key: string]: {
        consentStatus: number;
        options: {
          [key: string]: number;
        };
      };
    };
  };
};

export interface LogConsentInput {
  headers: {
    "OT-CDN-Location": "cdn.cookielaw.org" | "cdn-apac.onetrust.com" | "cdn.au.onetrust.com" | "cdn-ukwest.onetrust.com" | "cookie-cdn.cookiepro.com" | "otcc-demo.otprivacy.com" | "otcc-training.onetrust.com";
    "OT-App-Id": string;
    "OT-Device-Type": "mobile" | "ctv";
    "OT-SDK-Version": string;
    "OT-SDK-Identification"?: string | null;
    "OT-Language"?: string | null;
    "OT-Country-Code"?: string | null;
    "OT-Region-Code"?: string | null;
    /** @enum {string|null} */
    "OT-Fetch-Type"?: "APP_DATA_ONLY" | "APP_DATA_AND_PROFILE" | "APP_DATA_AND_SYNC_PROFILE" | null;
    "OT-Consent-String"?: string | null;
    "OT-Identifier"?: string | null;
    "OT-Identifier-Type"?: string | null;
    /** @enum {string|null} */
    "OT-Identifier-UpdateType"?: "Rename-Identifier" | null;
    "OT-Sync-Profile-Auth"?: string | null;
    /** @enum {string|null} */
    "OT-Platform"?: "Apple" | "Android" | null;
    "OT-Exclude-Html-Tags"?: boolean | null;
    "OT-Tcf-Eu2v2-Consent-String"?: string | null;
    "OT-GPP-String"?: string | null;
    "OT-Explicit-Consent"?: boolean | null;
  };
  body?: {
    ageGate?: {
      lowerBound?: number;
      upperBound?: number;
    };
    consent?: {
      bulkOperation?: {
        generalVendors?: boolean;
        googleVendors?: boolean;
        iabVendorsConsent?: boolean;
        iabVendorsLegInt?: boolean;
        purposes?: boolean;
        sdks?: boolean;
        ucp?: boolean;
      };
      generalVendorsStatus?: {
        status: boolean;
        vId: string;
      }[];
      googleVendorsStatus?: {
        liStatus?: boolean;
        status: boolean;
        vId: string;
      }[];
      iabVendorsStatus?: {
        liStatus?: boolean;
        status?: boolean;
        vId: string;
      }[];
      purposesStatus?: {
        groupId: string;
        liStatus?: boolean;
        status: boolean;
      }[];
      sdkStatus?: {
        sdkId: string;
        status: boolean;
      }[];
      ucPurposesStatus?: {
        customPreferences?: {
          id: string;
          options: {
            id: string;
            status: boolean;
          }[];
        }[];
        id: string;
        status: boolean;
      }[];
    };
    customDataElements?: {
      [key: string]: unknown;
    };
    interactionType?: "BANNER_ALLOW_ALL" | "BANNER_REJECT_ALL" | "BANNER_CLOSE" | "BANNER_CONTINUE_WITHOUT_ACCEPTING" | "PREFERENCE_CENTER_ALLOW_ALL" | "PREFERENCE_CENTER_REJECT_ALL" | "PREFERENCE_CENTER_CONFIRM" | "PREFERENCE_CENTER_CLOSE" | "PREFERENCE_CENTER_CONTINUE_WITHOUT_ACCEPTING" | "UC_PREFERENCE_CENTER_CONFIRM" | "VENDOR_LIST_ALLOW_ALL" | "VENDOR_LIST_REJECT_ALL" | "VENDOR_LIST_CONFIRM" | "VENDOR_LIST_CONTINUE_WITHOUT_ACCEPTING" | "VENDOR_LIST_CLOSE" | "SDK_LIST_ALLOW_ALL" | "SDK_LIST_REJECT_ALL" | "SDK_LIST_CONFIRM" | "SDK_LIST_CONTINUE_WITHOUT_ACCEPTING" | "SDK_LIST_CLOSE" | "ATT_CONFIRM" | "ATT_OPTOUT" | "ATT_NOTGIVEN" | "AGEGATE_RANGE" | "SYNC_PROFILE" | "TRUST_CENTER_PREFERENCE_CONSENT" | "GOOGLE_ADS_CONFIRM" | "GOOGLE_ADS_OPTOUT";
    userAgent?: string;
  };
}

export type LogConsentOutput = ({
  errors?: {
    code: "SUCCESS" | "ERROR_CODE_TEXT_RESOURCE_NOT_FOUND" | "ERROR_CODE_NO_CONTENT" | "ERROR_CODE_BLOB_LOCATIONS_UNAVAILABLE" | "ERROR_CODE_INVALID_LOCATION" | "ERROR_CODE_INVALID_COUNTRY_OR_REGION" | "ERROR_CODE_INVALID_DEVICE_TYPE" | "ERROR_CODE_INVALID_FETCH_TYPE" | "ERROR_CODE_INVALID_CONSENT_REQUEST" | "ERROR_CODE_HTTP_IF_NONE_MATCHED" | "ERROR_CODE_SYNC_GROUP" | "ERROR_CODE_FAILURE" | "ERROR_CODE_DEFAULT_PURPOSE_STATUS" | "ERROR_CODE_INVALID_OT_CONSENT_STRING" | "ERROR_CODE_GENERIC_ERROR" | "ERROR_CODE_MISSING_REQUIRED_HEADER" | "ERROR_CODE_NO_ACCESS" | "ERROR_CODE_INVALID_INTERACTION_TYPE" | "ERROR_CODE_INVALID_CONTENT_TYPE_HEADER" | "ERROR_IDENTIFIER_MISMATCH" | "ERROR_UCP_NOT_CONFIGURED" | "ERROR_CODE_INVALID_TC_STRING" | "ERROR_GOOGLE_ADS_DISABLED" | "ERROR_CODE_CONSENT_LOGGING" | "ERROR_CODE_INVALID_REQUEST_BODY" | "ERROR_CODE_UNSUPPORTED_VERSION" | "ERROR_CODE_INVALID_AGE_RANGE";
    message: "Not Found" | "No content" | "success" | "Unable to fetch data for the specified Application ID. Please check your configurations." | "Invalid location" | "Invalid country code or region code. If you want to skip validation, please set the header 'OT-Geolocation-Skip-Validation' to true." | "Invalid Device Type" | "Invalid Fetch type" | "Missing either or all of TenantId or Identifier or Authorization" | "If-None-Match" | "syncGroup" | "failure" | "NO_CONSENT" | "Invalid OT consent string" | "Something went wrong" | "No access to this resource" | "Invalid Interaction Type" | "Content-Type header should be application/json" | "Input Identifier does not match with one in consent string" | "The UC Purposes API call was successful, but no data is available for display." | "UC Purposes is disabled." | "Error decoding TC string, default consent is returned." | "Google Ads is disabled." | "Consent Logging has failed, please retry in sometime and if issue still persists please reach out to support team." | "Error parsing request body" | "The published version is not supported. Please publish a newer version." | "The upper bound of the age range must be greater than lower bound.";
  }[];
  warnings?: {
    code: "WARNING_CODE_PUBLISHED_VERSION_MISMATCH";
    message: "Requested data for the OT-SDK-Version does not match the published version on the OneTrust server. The latest published version will be returned instead.";
  }[];
} & {
  appConfig: {
    bannerReason: "Geo rule Banner is not enabled." | "Geo rule Banner is enabled and is first launch." | "Sdk's Automatic reconsent has expired." | "Reconsent triggered for an authenticated user." | "The TC String has expired." | "Hundred percent sync is not completed for cross device sync enabled scenario." | "The template type is updated to IAB." | "Sdk has been published with reconsent." | "Banner will not be shown as consent validity holds true." | "Banner will not be shown as cross device sync is hundred percent complete.";
    bannerReasonCode: 101 | 102 | 103 | 104 | 105 | 107 | 109 | 150 | 151 | 152;
    countryCode?: string;
    gcmInfo?: {
      gcmConsents: {
        adPersonalization: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED";
        adStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED";
        adUserData: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED";
        analyticsStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED";
        functionalityStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED";
        personalizationStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED";
        securityStorage: "UNASSIGNED" | "UNDEFINED" | "DENIED" | "GRANTED";
      };
      userConsented: boolean;
    };
    lastReconsentDate?: number;
    multiProfileConsent?: {
      downloadDataAfterSwitch: boolean;
      maxProfilesLimit: number;
    };
    regionCode?: string;
    rejectAllButtonBehavior?: string;
    /** @default false */
    shouldResetLocalState?: boolean;
    showBanner: boolean;
    templateType: "GDPR" | "CCPA" | "IAB2" | "IAB2V2" | "GENERIC" | "LGPD" | "GENERIC_PROMPT" | "CPRA" | "CDPA" | "USNATIONAL" | "CUSTOM" | "COLORADO" | "CTDPA" | "UCPA" | "OREGON" | "FLORIDA" | "DELAWARE" | "IOWA" | "MONTANA" | "NEBRASKA" | "TENNESSEE" | "TEXAS" | "NEW_JERSEY" | "NEW_HAMPSHIRE";
  };
} & {
  message?: string;
  receipt: string;
} & {
  storageKeys?: {
    IABGPP_2_String?: string;
    IABGPP_TCFEU2_CmpSdkID?: number;
    IABGPP_TCFEU2_CmpSdkVersion?: number;
    IABGPP_TCFEU2_DisclosedVendors?: string;
    IABGPP_TCFEU2_PolicyVersion?: number;
    IABGPP_TCFEU2_PublisherCC?: string;
    IABGPP_TCFEU2_PublisherConsent?: string;
    IABGPP_TCFEU2_PublisherCustomPurposesConsents?: string | null;
    IABGPP_TCFEU2_PublisherCustomPurposesLegitimateInterests?: string | null;
    IABGPP_TCFEU2_PublisherLegitimateInterests?: string;
    IABGPP_TCFEU2_PublisherRestrictions?: {
      [key: string]: string;
    };
    IABGPP_TCFEU2_PurposeConsents?: string;
    IABGPP_TCFEU2_PurposeLegitimateInterests?: string;
    IABGPP_TCFEU2_PurposeOneTreatment?: number;
    IABGPP_TCFEU2_SpecialFeaturesOptIns?: string;
    IABGPP_TCFEU2_UseNonStandardStacks?: number;
    IABGPP_TCFEU2_UseNonStandardTexts?: number;
    IABGPP_TCFEU2_VendorConsents?: string;
    IABGPP_TCFEU2_VendorLegitimateInterests?: string;
    IABGPP_TCFEU2_gdprApplies?: number;
    IABTCF_AddtlConsent?: string;
    IABTCF_CmpSdkID?: number;
    IABTCF_CmpSdkVersion?: number;
    IABTCF_DisclosedVendors?: string;
    IABTCF_EnableAdvertiserConsentMode?: number;
    IABTCF_PolicyVersion?: number;
    IABTCF_PublisherCC?: string;
    IABTCF_PublisherConsent?: string;
    IABTCF_PublisherCustomPurposesConsents?: string | null;
    IABTCF_PublisherCustomPurposesLegitimateInterests?: string | null;
    IABTCF_PublisherLegitimateInterests?: string;
    IABTCF_PublisherRestrictions?: {
      [key: string]: string;
    };
    IABTCF_PurposeConsents?: string;
    IABTCF_PurposeLegitimateInterests?: string;
    IABTCF_PurposeOneTreatment?: number;
    IABTCF_SpecialFeaturesOptIns?: string;
    IABTCF_TCString?: string;
    IABTCF_UseNonStandardStacks?: number;
    IABTCF_UseNonStandardTexts?: number;
    IABTCF_VendorConsents?: string;
    IABTCF_VendorLegitimateInterests?: string;
    IABTCF_gdprApplies?: number;
    IABUSPrivacy_String?: string;
    OT_AgeGate?: {
      lastUpdated: number;
      lowerBound?: number;
      upperBound?: number;
    };
    OT_AlwaysActiveIds?: {
      groups?: string[];
      sdks?: string[];
    };
    OT_GeneralVendorsConsents?: {
      [key: string]: 0 | 1;
    };
    OT_GroupConsents?: {
      [key: string]: 0 | 1;
    };
    OT_GroupLIConsents?: {
      [key: string]: 0 | 1;
    };
    OT_Identifier?: string;
    OT_LastConsentedDate?: string;
    OT_SdkConsents?: {
      [key: string]: 0 | 1;
    };
    OT_UCPConsents?: {
      [key: string]: {
        consentStatus: number;
        options: {
          [key: string]: number;
        };
      };
    };
  };
}) & {
  otConsentString?: string;
};

export interface paths {
  "/cfw/cmp/v1/banner": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Banner Data */
    get: operations["getBannerData"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cfw/cmp/v1/preferences": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Preference Center Data */
    get: operations["getPreferenceCenterData"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cfw/cmp/v1/save-log-consent": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Log Consent */
    post: operations["logConsent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cfw/cmp/v1/uc-purposes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Universal Consent Purposes */
    get: operations["getUniversalConsentPurposes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cfw/cmp/v1/vendors": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get IAB and Google Vendors */
    get: operations["getIabAndGoogleVendors"];
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
  getBannerData: {
    parameters: {
      query?: never;
      header: {
        "OT-CDN-Location": "cdn.cookielaw.org" | "cdn-apac.onetrust.com" | "cdn.au.onetrust.com" | "cdn-ukwest.onetrust.com" | "cookie-cdn.cookiepro.com" | "otcc-demo.otprivacy.com" | "otcc-training.onetrust.com";
        "OT-App-Id": string;
        "OT-Device-Type": "mobile" | "ctv";
        "OT-SDK-Version": string;
        "OT-SDK-Identification"?: string | null;
        "OT-Language"?: string | null;
        "OT-Country-Code"?: string | null;
        "OT-Region-Code"?: string | null;
        "OT-Fetch-Type"?: "APP_DATA_ONLY" | "APP_DATA_AND_PROFILE" | "APP_DATA_AND_SYNC_PROFILE" | null;
        "OT-Consent-String"?: string | null;
        "OT-Identifier"?: string | null;
        "OT-Identifier-Type"?: string | null;
        "OT-Identifier-UpdateType"?: "Rename-Identifier" | null;
        "OT-Sync-Profile-Auth"?: string | null;
        "OT-Platform"?: "Apple" | "Android" | null;
        "OT-Exclude-Html-Tags"?: boolean | null;
        "OT-Force-Fetch"?: boolean | null;
        "OT-Tcf-Eu2v2-Consent-String"?: string | null;
        "OT-Addtl-Consent-String"?: string | null;
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
          "application/json": GetBannerDataOutput;
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
  getPreferenceCenterData: {
    parameters: {
      query?: never;
      header: {
        "OT-CDN-Location": "cdn.cookielaw.org" | "cdn-apac.onetrust.com" | "cdn.au.onetrust.com" | "cdn-ukwest.onetrust.com" | "cookie-cdn.cookiepro.com" | "otcc-demo.otprivacy.com" | "otcc-training.onetrust.com";
        "OT-App-Id": string;
        "OT-Device-Type": "mobile" | "ctv";
        "OT-SDK-Version": string;
        "OT-SDK-Identification"?: string | null;
        "OT-Language"?: string | null;
        "OT-Country-Code"?: string | null;
        "OT-Region-Code"?: string | null;
        "OT-Fetch-Type"?: "APP_DATA_ONLY" | "APP_DATA_AND_PROFILE" | "APP_DATA_AND_SYNC_PROFILE" | null;
        "OT-Consent-String"?: string | null;
        "OT-Identifier"?: string | null;
        "OT-Identifier-Type"?: string | null;
        "OT-Identifier-UpdateType"?: "Rename-Identifier" | null;
        "OT-Sync-Profile-Auth"?: string | null;
        "OT-Platform"?: "Apple" | "Android" | null;
        "OT-Exclude-Html-Tags"?: boolean | null;
        "OT-Tcf-Eu2v2-Consent-String"?: string | null;
        "OT-Addtl-Consent-String"?: string | null;
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
          "application/json": GetPreferenceCenterDataOutput;
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
  logConsent: {
    parameters: {
      query?: never;
      header: {
        "OT-CDN-Location": "cdn.cookielaw.org" | "cdn-apac.onetrust.com" | "cdn.au.onetrust.com" | "cdn-ukwest.onetrust.com" | "cookie-cdn.cookiepro.com" | "otcc-demo.otprivacy.com" | "otcc-training.onetrust.com";
        "OT-App-Id": string;
        "OT-Device-Type": "mobile" | "ctv";
        "OT-SDK-Version": string;
        "OT-SDK-Identification"?: string | null;
        "OT-Language"?: string | null;
        "OT-Country-Code"?: string | null;
        "OT-Region-Code"?: string | null;
        "OT-Fetch-Type"?: "APP_DATA_ONLY" | "APP_DATA_AND_PROFILE" | "APP_DATA_AND_SYNC_PROFILE" | null;
        "OT-Consent-String"?: string | null;
        "OT-Identifier"?: string | null;
        "OT-Identifier-Type"?: string | null;
        "OT-Identifier-UpdateType"?: "Rename-Identifier" | null;
        "OT-Sync-Profile-Auth"?: string | null;
        "OT-Platform"?: "Apple" | "Android" | null;
        "OT-Exclude-Html-Tags"?: boolean | null;
        "OT-Tcf-Eu2v2-Consent-String"?: string | null;
        "OT-GPP-String"?: string | null;
        "OT-Explicit-Consent"?: boolean | null;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": {
          ageGate?: {
            lowerBound?: number;
            upperBound?: number;
          };
          consent?: {
            bulkOperation?: {
              generalVendors?: boolean;
              googleVendors?: boolean;
              iabVendorsConsent?: boolean;
              iabVendorsLegInt?: boolean;
              purposes?: boolean;
              sdks?: boolean;
              ucp?: boolean;
            };
            generalVendorsStatus?: {
              status: boolean;
              vId: string;
            }[];
            googleVendorsStatus?: {
              liStatus?: boolean;
              status: boolean;
              vId: string;
            }[];
            iabVendorsStatus?: {
              liStatus?: boolean;
              status?: boolean;
              vId: string;
            }[];
            purposesStatus?: {
              groupId: string;
              liStatus?: boolean;
              status: boolean;
            }[];
            sdkStatus?: {
              sdkId: string;
              status: boolean;
            }[];
            ucPurposesStatus?: {
              customPreferences?: {
                id: string;
                options: {
                  id: string;
                  status: boolean;
                }[];
              }[];
              id: string;
              status: boolean;
            }[];
          };
          customDataElements?: {
            [key: string]: unknown;
          };
          interactionType?: "BANNER_ALLOW_ALL" | "BANNER_REJECT_ALL" | "BANNER_CLOSE" | "BANNER_CONTINUE_WITHOUT_ACCEPTING" | "PREFERENCE_CENTER_ALLOW_ALL" | "PREFERENCE_CENTER_REJECT_ALL" | "PREFERENCE_CENTER_CONFIRM" | "PREFERENCE_CENTER_CLOSE" | "PREFERENCE_CENTER_CONTINUE_WITHOUT_ACCEPTING" | "UC_PREFERENCE_CENTER_CONFIRM" | "VENDOR_LIST_ALLOW_ALL" | "VENDOR_LIST_REJECT_ALL" | "VENDOR_LIST_CONFIRM" | "VENDOR_LIST_CONTINUE_WITHOUT_ACCEPTING" | "VENDOR_LIST_CLOSE" | "SDK_LIST_ALLOW_ALL" | "SDK_LIST_REJECT_ALL" | "SDK_LIST_CONFIRM" | "SDK_LIST_CONTINUE_WITHOUT_ACCEPTING" | "SDK_LIST_CLOSE" | "ATT_CONFIRM" | "ATT_OPTOUT" | "ATT_NOTGIVEN" | "AGEGATE_RANGE" | "SYNC_PROFILE" | "TRUST_CENTER_PREFERENCE_CONSENT" | "GOOGLE_ADS_CONFIRM" | "GOOGLE_ADS_OPTOUT";
          userAgent?: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": LogConsentOutput;
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
  getUniversalConsentPurposes: {
    parameters: {
      query?: never;
      header: {
        "OT-CDN-Location": "cdn.cookielaw.org" | "cdn-apac.onetrust.com" | "cdn.au.onetrust.com" | "cdn-ukwest.onetrust.com" | "cookie-cdn.cookiepro.com" | "otcc-demo.otprivacy.com" | "otcc-training.onetrust.com";
        "OT-App-Id": string;
        "OT-Device-Type": "mobile" | "ctv";
        "OT-SDK-Version": string;
        "OT-SDK-Identification"?: string | null;
        "OT-Language"?: string | null;
        "OT-Country-Code"?: string | null;
        "OT-Region-Code"?: string | null;
        "OT-Fetch-Type"?: "APP_DATA_ONLY" | "APP_DATA_AND_PROFILE" | "APP_DATA_AND_SYNC_PROFILE" | null;
        "OT-Consent-String"?: string | null;
        "OT-Identifier"?: string | null;
        "OT-Identifier-Type"?: string | null;
        "OT-Identifier-UpdateType"?: "Rename-Identifier" | null;
        "OT-Sync-Profile-Auth"?: string | null;
        "OT-Platform"?: "Apple" | "Android" | null;
        "OT-Exclude-Html-Tags"?: boolean | null;
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
          "application/json": GetUniversalConsentPurposesOutput;
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
  getIabAndGoogleVendors: {
    parameters: {
      query?: never;
      header: {
        "OT-CDN-Location": "cdn.cookielaw.org" | "cdn-apac.onetrust.com" | "cdn.au.onetrust.com" | "cdn-ukwest.onetrust.com" | "cookie-cdn.cookiepro.com" | "otcc-demo.otprivacy.com" | "otcc-training.onetrust.com";
        "OT-App-Id": string;
        "OT-Device-Type": "mobile" | "ctv";
        "OT-SDK-Version": string;
        "OT-SDK-Identification"?: string | null;
        "OT-Language"?: string | null;
        "OT-Country-Code"?: string | null;
        "OT-Region-Code"?: string | null;
        "OT-Fetch-Type"?: "APP_DATA_ONLY" | "APP_DATA_AND_PROFILE" | "APP_DATA_AND_SYNC_PROFILE" | null;
        "OT-Consent-String"?: string | null;
        "OT-Identifier"?: string | null;
        "OT-Identifier-Type"?: string | null;
        "OT-Identifier-UpdateType"?: "Rename-Identifier" | null;
        "OT-Sync-Profile-Auth"?: string | null;
        "OT-Platform"?: "Apple" | "Android" | null;
        "OT-Exclude-Html-Tags"?: boolean | null;
        "OT-Tcf-Eu2v2-Consent-String"?: string | null;
        "OT-Addtl-Consent-String"?: string | null;
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
          "application/json": GetIabAndGoogleVendorsOutput;
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
