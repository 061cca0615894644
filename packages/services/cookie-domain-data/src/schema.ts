// Generated from specs/snapshots/consent-preferences-cookie-domain-data.json. Do not edit; run pnpm generate.

export interface CommonData {
  AllowHostOptOut?: boolean | null;
  BackgroundColor?: string | null;
  BannerCustomCSS?: string | null;
  ButtonColor?: string | null;
  ButtonTextColor?: string | null;
  CookieListCustomoCss?: string | null;
  CookieListGroupNameColor?: string | null;
  CookieListPrimaryColor?: string | null;
  CookieListTableHeaderColor?: string | null;
  CookieListTitleColor?: string | null;
  IabThirdPartyCookieUrl?: string | null;
  LegacyBannerLayout?: string | null;
  OptanonCookieDomain?: string | null;
  OptanonGroupIdFunctionalityCookies?: string | null;
  OptanonGroupIdPerformanceCookies?: string | null;
  OptanonGroupIdSocialCookies?: string | null;
  OptanonGroupIdTargetingCookies?: string | null;
  OptanonHideAcceptButton?: string | null;
  OptanonHideCookieSettingsButton?: string | null;
  OptanonLogo?: string | null;
  OptanonStaticContentLocation?: string | null;
  OptanonStyle?: string | null;
  PCCustomCSS?: string | null;
  PCShowCookieCategory?: boolean | null;
  PCShowCookieDescription?: boolean | null;
  PCShowCookieDuration?: boolean | null;
  PCShowCookieHost?: boolean | null;
  PCShowCookieType?: boolean | null;
  PcBacgroundTextColor?: string | null;
  PcButtonColor?: string | null;
  PcButtonTextColor?: string | null;
  PcMenuColor?: string | null;
  PcMenuHighLightColor?: string | null;
  PcTextColor?: string | null;
  ShowBannerAcceptButton?: boolean | null;
  ShowBannerCookieSettings?: boolean | null;
  ShowCookieList?: boolean | null;
  ShowSubGroupCookies?: boolean | null;
  ShowSubGroupDescription?: boolean | null;
  TextColor?: string | null;
  UseRTL?: boolean | null;
}

export interface ConsentIntegration {
  ConsentApi?: string | null;
  RequestInformation?: string | null;
}

export interface Culture {
  CommonData?: CommonData | null;
  DomainData?: DomainData | null;
}

export interface Domain {
  ConsentIntegration?: ConsentIntegration | null;
  CookieSPAEnabled?: boolean | null;
  GeolocationUrl?: string | null;
  IabData?: IabData | null;
  MobileSDK?: boolean | null;
  OptanonDataJSON?: string | null;
  RuleSet?: Rule[] | null;
  ScriptType?: string | null;
  SkipGeolocation?: boolean | null;
  UseV2?: boolean | null;
  Version?: string | null;
}

export interface DomainData {
  AboutCookiesText?: string | null;
  AboutLink?: string | null;
  AboutText?: string | null;
  AcceptAllCookies?: boolean | null;
  ActiveText?: string | null;
  AddLinksToCookiepedia?: boolean | null;
  AlertAllowCookiesText?: string | null;
  AlertCloseText?: string | null;
  AlertLayout?: string | null;
  AlertMoreInfoText?: string | null;
  AlertNoticeText?: string | null;
  AllowAllText?: string | null;
  BannerCloseButton?: string | null;
  BannerFeatureDescription?: string | null;
  BannerFeatureTitle?: string | null;
  BannerIABPartnersLink?: string | null;
  BannerInformationDescription?: string | null;
  BannerInformationTitle?: string | null;
  BannerPosition?: string | null;
  BannerPurposeDescription?: string | null;
  BannerPurposeTitle?: string | null;
  BannerRejectAllButtonText?: string | null;
  BannerSettingsButtonDisplayLink?: boolean | null;
  BannerShowRejectAllButtonText?: boolean | null;
  BannerTitle?: string | null;
  CategoriesText?: string | null;
  Center?: boolean | null;
  CenterRounded?: boolean | null;
  CloseShouldAcceptAllCookies?: boolean | null;
  CloseText?: string | null;
  ConfirmText?: string | null;
  ConsentModel?: string | null;
  CookieListDescription?: string | null;
  CookieListEnabled?: boolean | null;
  CookieListTitle?: string | null;
  CookieSettingButtonText?: string | null;
  CookiesText?: string | null;
  CookiesUsedText?: string | null;
  CustomJS?: string | null;
  Flat?: boolean | null;
  FloatingFlat?: boolean | null;
  FloatingRounded?: boolean | null;
  FloatingRoundedCorner?: boolean | null;
  FloatingRoundedIcon?: boolean | null;
  FooterDescriptionText?: string | null;
  ForceConsent?: boolean | null;
  Groups?: unknown[] | null;
  HasScriptArchive?: boolean | null;
  HideToolbarCookieList?: boolean | null;
  InactiveText?: string | null;
  IsConsentIntegration?: boolean | null;
  IsConsentLoggingEnabled?: boolean | null;
  IsDntEnable?: boolean | null;
  IsIABEnabled?: boolean | null;
  IsIabThirdPartyCookieEnabled?: boolean | null;
  IsLifespanEnabled?: boolean | null;
  Language?: unknown;
  /** Integer. */
  LastReconsentDate?: number | null;
  LifespanDurationText?: string | null;
  LifespanText?: string | null;
  LifespanTypeText?: string | null;
  List?: boolean | null;
  MainInfoText?: string | null;
  MainText?: string | null;
  NextPageAcceptAllCookies?: boolean | null;
  NextPageCloseBanner?: boolean | null;
  OnClickAcceptAllCookies?: boolean | null;
  OnClickCloseBanner?: boolean | null;
  PCFirstPartyCookieListText?: string | null;
  Panel?: boolean | null;
  PreferenceCenterConfirmText?: string | null;
  PreferenceCenterManagePreferencesText?: string | null;
  PreferenceCenterMoreInfoScreenReader?: string | null;
  PreferenceCenterPosition?: string | null;
  ScrollAcceptAllCookies?: boolean | null;
  ScrollCloseBanner?: boolean | null;
  ShowAlert?: boolean | null;
  ShowAlertNotice?: boolean | null;
  ShowPreferenceCenterCloseButton?: boolean | null;
  ShowSubgroupToggles?: boolean | null;
  Tab?: boolean | null;
  ThirdPartyCookieListText?: string | null;
  VendorLevelOptOut?: boolean | null;
  VendorListText?: string | null;
  Vendors?: unknown[] | null;
  cctId?: string | null;
  showBannerCloseButton?: boolean | null;
}

export interface DomainResponse {
  culture?: Culture | null;
  domain?: Domain | null;
}

export interface GetDomainDataInput {
  headers: {
    location: "cdn.cookielaw.org" | "otcc-training.onetrust.com" | "otcc-demo.otprivacy.com" | "cookie-cdn.cookiepro.com" | "cdn-ukwest.onetrust.com" | "cdn-au.onetrust.com" | (string & {});
    domain: string;
    lang: string;
    "OT-Country-Code"?: string | undefined;
    "OT-Region-Code"?: string | undefined;
    sdkVersion?: string | undefined;
    fetchHtmlAndCss?: boolean | undefined;
  };
}

export interface IabData {
  cmpId?: string | null;
  cmpVersion?: string | null;
  consentLanguage?: string | null;
  consentScreen?: string | null;
  cookieVersion?: string | null;
  createdTime?: string | null;
  encodingType?: string | null;
  globalVendorListUrl?: string | null;
  iabVendorJson?: string | null;
  /** Integer. */
  maxVendorId?: number | null;
  updatedTime?: string | null;
  /** Integer. */
  vendorListVersion?: number | null;
}

export interface Rule {
  BannerPushesDown?: boolean | null;
  Countries?: string[] | null;
  Default?: boolean | null;
  Global?: boolean | null;
  /** UUID. */
  Id?: string | null;
  LanguageSwitcherPlaceholder?: unknown;
  Name?: string | null;
  States?: unknown;
}
