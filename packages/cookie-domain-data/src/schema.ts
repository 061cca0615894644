// Generated from specs/snapshots/consent-preferences-cookie-domain-data.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

export interface CommonData {
  AllowHostOptOut?: boolean;
  BackgroundColor?: string;
  BannerCustomCSS?: string;
  ButtonColor?: string;
  ButtonTextColor?: string;
  CookieListCustomoCss?: string;
  CookieListGroupNameColor?: string;
  CookieListPrimaryColor?: string;
  CookieListTableHeaderColor?: string;
  CookieListTitleColor?: string;
  IabThirdPartyCookieUrl?: string;
  LegacyBannerLayout?: string;
  OptanonCookieDomain?: string;
  OptanonGroupIdFunctionalityCookies?: string;
  OptanonGroupIdPerformanceCookies?: string;
  OptanonGroupIdSocialCookies?: string;
  OptanonGroupIdTargetingCookies?: string;
  OptanonHideAcceptButton?: string;
  OptanonHideCookieSettingsButton?: string;
  OptanonLogo?: string;
  OptanonStaticContentLocation?: string;
  OptanonStyle?: string;
  PCCustomCSS?: string;
  PCShowCookieCategory?: boolean;
  PCShowCookieDescription?: boolean;
  PCShowCookieDuration?: boolean;
  PCShowCookieHost?: boolean;
  PCShowCookieType?: boolean;
  PcBacgroundTextColor?: string;
  PcButtonColor?: string;
  PcButtonTextColor?: string;
  PcMenuColor?: string;
  PcMenuHighLightColor?: string;
  PcTextColor?: string;
  ShowBannerAcceptButton?: boolean;
  ShowBannerCookieSettings?: boolean;
  ShowCookieList?: boolean;
  ShowSubGroupCookies?: boolean;
  ShowSubGroupDescription?: boolean;
  TextColor?: string;
  UseRTL?: boolean;
}

export interface ConsentIntegration {
  ConsentApi?: string;
  RequestInformation?: string;
}

export interface Culture {
  CommonData?: CommonData;
  DomainData?: DomainData;
}

export interface Domain {
  ConsentIntegration?: ConsentIntegration;
  CookieSPAEnabled?: boolean;
  GeolocationUrl?: string;
  IabData?: IabData;
  MobileSDK?: boolean;
  OptanonDataJSON?: string;
  RuleSet?: Rule[];
  ScriptType?: string;
  SkipGeolocation?: boolean;
  UseV2?: boolean;
  Version?: string;
}

export interface DomainData {
  AboutCookiesText?: string;
  AboutLink?: string;
  AboutText?: string;
  AcceptAllCookies?: boolean;
  ActiveText?: string;
  AddLinksToCookiepedia?: boolean;
  AlertAllowCookiesText?: string;
  AlertCloseText?: string;
  AlertLayout?: string;
  AlertMoreInfoText?: string;
  AlertNoticeText?: string;
  AllowAllText?: string;
  BannerCloseButton?: string;
  BannerFeatureDescription?: string;
  BannerFeatureTitle?: string;
  BannerIABPartnersLink?: string;
  BannerInformationDescription?: string;
  BannerInformationTitle?: string;
  BannerPosition?: string;
  BannerPurposeDescription?: string;
  BannerPurposeTitle?: string;
  BannerRejectAllButtonText?: string;
  BannerSettingsButtonDisplayLink?: boolean;
  BannerShowRejectAllButtonText?: boolean;
  BannerTitle?: string;
  CategoriesText?: string;
  Center?: boolean;
  CenterRounded?: boolean;
  CloseShouldAcceptAllCookies?: boolean;
  CloseText?: string;
  ConfirmText?: string;
  ConsentModel?: string;
  CookieListDescription?: string;
  CookieListEnabled?: boolean;
  CookieListTitle?: string;
  CookieSettingButtonText?: string;
  CookiesText?: string;
  CookiesUsedText?: string;
  CustomJS?: string;
  Flat?: boolean;
  FloatingFlat?: boolean;
  FloatingRounded?: boolean;
  FloatingRoundedCorner?: boolean;
  FloatingRoundedIcon?: boolean;
  FooterDescriptionText?: string;
  ForceConsent?: boolean;
  Groups?: unknown[];
  HasScriptArchive?: boolean;
  HideToolbarCookieList?: boolean;
  InactiveText?: string;
  IsConsentIntegration?: boolean;
  IsConsentLoggingEnabled?: boolean;
  IsDntEnable?: boolean;
  IsIABEnabled?: boolean;
  IsIabThirdPartyCookieEnabled?: boolean;
  IsLifespanEnabled?: boolean;
  Language?: unknown;
  LastReconsentDate?: number;
  LifespanDurationText?: string;
  LifespanText?: string;
  LifespanTypeText?: string;
  List?: boolean;
  MainInfoText?: string;
  MainText?: string;
  NextPageAcceptAllCookies?: boolean;
  NextPageCloseBanner?: boolean;
  OnClickAcceptAllCookies?: boolean;
  OnClickCloseBanner?: boolean;
  PCFirstPartyCookieListText?: string;
  Panel?: boolean;
  PreferenceCenterConfirmText?: string;
  PreferenceCenterManagePreferencesText?: string;
  PreferenceCenterMoreInfoScreenReader?: string;
  PreferenceCenterPosition?: string;
  ScrollAcceptAllCookies?: boolean;
  ScrollCloseBanner?: boolean;
  ShowAlert?: boolean;
  ShowAlertNotice?: boolean;
  ShowPreferenceCenterCloseButton?: boolean;
  ShowSubgroupToggles?: boolean;
  Tab?: boolean;
  ThirdPartyCookieListText?: string;
  VendorLevelOptOut?: boolean;
  VendorListText?: string;
  Vendors?: unknown[];
  cctId?: string;
  showBannerCloseButton?: boolean;
}

export interface DomainResponse {
  culture?: Culture;
  domain?: Domain;
}

export interface GetDomainDataInput {
  headers: {
    location: "cdn.cookielaw.org" | "otcc-training.onetrust.com" | "otcc-demo.otprivacy.com" | "cookie-cdn.cookiepro.com" | "cdn-ukwest.onetrust.com" | "cdn-au.onetrust.com";
    domain: string;
    lang: string;
    "OT-Country-Code"?: string;
    "OT-Region-Code"?: string;
    sdkVersion?: string;
    fetchHtmlAndCss?: boolean;
  };
}

export interface IabData {
  cmpId?: string;
  cmpVersion?: string;
  consentLanguage?: string;
  consentScreen?: string;
  cookieVersion?: string;
  createdTime?: string;
  encodingType?: string;
  globalVendorListUrl?: string;
  iabVendorJson?: string;
  maxVendorId?: number;
  updatedTime?: string;
  vendorListVersion?: number;
}

export interface Rule {
  BannerPushesDown?: boolean;
  Countries?: string[];
  Default?: boolean;
  Global?: boolean;
  /** Format: UUID */
  Id?: string;
  LanguageSwitcherPlaceholder?: unknown;
  Name?: string;
  States?: unknown;
}

export interface paths {
  "/bannersdk/domaindata": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Domain Data */
    get: operations["getDomainData"];
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
  getDomainData: {
    parameters: {
      query?: never;
      header: {
        location: "cdn.cookielaw.org" | "otcc-training.onetrust.com" | "otcc-demo.otprivacy.com" | "cookie-cdn.cookiepro.com" | "cdn-ukwest.onetrust.com" | "cdn-au.onetrust.com";
        domain: string;
        lang: string;
        "OT-Country-Code"?: string;
        "OT-Region-Code"?: string;
        sdkVersion?: string;
        fetchHtmlAndCss?: boolean;
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
          "application/json": DomainResponse;
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
