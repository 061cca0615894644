// Generated from specs/snapshots/consent-preferences-consent-receipts.json. Do not edit; run pnpm generate.
import { defineSchemas, type ServiceSchemas, type ValueSchema } from "@onetrust-client/core/validate";
import type {
  ConsentReceiptResponse,
  CreateConsentReceiptsInBulkInput,
  CreateConsentReceiptsInput,
  CreateConsentReceiptsOutput,
  CreateIdentifiedConsentReceiptsInput,
} from "./schema.js";

/** What the operations of OneTrust's "Consent & Preferences - Consent Receipts" take and return, by their names. */
export interface ConsentReceiptsSchemas {
  readonly createConsentReceipts: {
    readonly input: ValueSchema<CreateConsentReceiptsInput>;
    readonly body: ValueSchema<CreateConsentReceiptsInput["body"]>;
    readonly output: ValueSchema<CreateConsentReceiptsOutput>;
  };
  readonly createConsentReceiptsInBulk: {
    readonly input: ValueSchema<CreateConsentReceiptsInBulkInput>;
    readonly body: ValueSchema<CreateConsentReceiptsInBulkInput["body"]>;
    readonly output: ValueSchema<ConsentReceiptResponse[]>;
  };
  readonly createIdentifiedConsentReceipts: {
    readonly input: ValueSchema<CreateIdentifiedConsentReceiptsInput>;
    readonly body: ValueSchema<CreateIdentifiedConsentReceiptsInput["body"]>;
    readonly output: ValueSchema<ConsentReceiptResponse[]>;
  };
}

/** The JSON Schemas of the operations. Each is read when it is first asked for. */
export const consentReceiptsSchemas: ServiceSchemas<ConsentReceiptsSchemas> = defineSchemas({
  package: "consent-receipts",
  operations: {
    createConsentReceipts: `{"input":{"type":"object","properties":{"headers":{"type":"object","properties":{"authorization":{"type":"string"}}},"body":{"$ref":"#/$defs/RequestInformation"}},"required":["body"]},"body":{"$ref":"#/$defs/RequestInformation"},"output":{"type":"object","properties":{"instantLinkToken":{"type":["string","null"]},"linkToken":{"type":["string","null"]},"receipt":{"type":["string","null"]}}}}`,
    createConsentReceiptsInBulk: `{"input":{"type":"object","properties":{"headers":{"type":"object","properties":{"authorization":{"type":"string"}}},"body":{"$ref":"#/$defs/RequestInformation"}},"required":["body"]},"body":{"$ref":"#/$defs/RequestInformation"},"output":{"items":{"$ref":"#/$defs/ConsentReceiptResponse"},"type":"array"}}`,
    createIdentifiedConsentReceipts: `{"input":{"type":"object","properties":{"headers":{"type":"object","properties":{"authorization":{"type":"string"}}},"body":{"$ref":"#/$defs/RequestInformation"}},"required":["body"]},"body":{"$ref":"#/$defs/RequestInformation"},"output":{"items":{"$ref":"#/$defs/ConsentReceiptResponse"},"type":"array"}}`,
  },
  components: `{
"ConsentReceiptResponse":{"type":"object","properties":{"instantLinkToken":{"type":["string","null"]},"linkToken":{"type":["string","null"]},"receipt":{"type":["string","null"]}}},
"ConsentString":{"type":"object","properties":{"content":{"type":"string"},"type":{"anyOf":[{"type":"string","enum":["GPP","TCF_EU","TCF_CANADA"]},{"type":"string"}]}}},
"DsAttachments":{"type":"object","properties":{"id":{"format":"uuid","type":"string"}}},
"DsCustomPreference":{"type":"object","properties":{"Choices":{"items":{"$ref":"#/$defs/DsCustomPreferenceChoices"},"type":"array"},"Id":{"format":"uuid","type":"string"},"Options":{"items":{"format":"uuid","type":"string"},"type":"array"}}},
"DsCustomPreferenceChoices":{"type":"object","properties":{"OptionId":{"format":"uuid","type":"string"},"TransactionType":{"anyOf":[{"type":"string","enum":["OPT_IN","OPT_OUT"]},{"type":"string"}]}}},
"DsGeolocation":{"type":"object","properties":{"country":{"type":"string"},"purposeIds":{"items":{"format":"uuid","type":"string"},"minProperties":1,"type":"array","uniqueItems":true},"state":{"type":"string"},"stateName":{"type":"string"}}},
"DsPreference":{"type":"object","properties":{"TopicId":{"format":"uuid","type":"string"},"TransactionType":{"anyOf":[{"type":"string","enum":["OPT_IN","OPT_OUT"]},{"type":"string"}]}}},
"DsPrivacyNotice":{"type":"object","properties":{"Id":{"format":"uuid","type":"string"},"MinorVersion":{"format":"int64","type":"integer"},"Version":{"format":"int64","type":"integer"}}},
"DsPurpose":{"type":"object","properties":{"CustomPreferences":{"items":{"$ref":"#/$defs/DsCustomPreference"},"type":"array"},"ExpiryDate":{"format":"date-time","type":"string"},"Id":{"format":"uuid","type":"string"},"Preferences":{"items":{"$ref":"#/$defs/DsPreference"},"type":"array"},"PrivacyNotices":{"items":{"$ref":"#/$defs/DsPrivacyNotice"},"type":"array"},"PurposeAttachments":{"items":{"$ref":"#/$defs/DsAttachments"},"type":"array","uniqueItems":true},"PurposeNote":{"$ref":"#/$defs/DsPurposeNote"},"TransactionType":{"anyOf":[{"type":"string","enum":["PENDING","CONFIRMED","WITHDRAWN","EXPIRED","NOTGIVEN","EXTEND","OPT_OUT","HARD_OPT_OUT","NO_CHOICE","CHANGE_PREFERENCES","CANCEL","IMPLICIT"]},{"type":"string"}]},"Version":{"format":"int64","type":"integer"}}},
"DsPurposeNote":{"type":"object","properties":{"noteId":{"format":"uuid","type":"string"},"noteLanguage":{"type":"string"},"noteText":{"type":"string"},"noteType":{"anyOf":[{"type":"string","enum":["UNSUBSCRIBE_REASON"]},{"type":"string"}]}}},
"ParentPrimaryIdentifiers":{"type":"object","properties":{"AdditionalParentIdentifierTypes":{"additionalProperties":{"type":"string"},"type":"object"},"ConsentGivenBy":{"type":"boolean"},"ParentIdentifier":{"type":"string"},"ParentTestDataSubject":{"type":"boolean"}}},
"ReceiptOption":{"type":"object","properties":{"option":{"anyOf":[{"type":"string","enum":["ClearExpiration"]},{"type":"string"}]},"purposes":{"items":{"format":"uuid","type":"string"},"type":"array","uniqueItems":true}}},
"RequestInformation":{"type":"object","properties":{"additionalIdentifiers":{"additionalProperties":{"type":"string"},"type":"object"},"attachments":{"items":{"$ref":"#/$defs/DsAttachments"},"type":"array"},"consentString":{"$ref":"#/$defs/ConsentString"},"customPayload":{"additionalProperties":true,"type":"object"},"dsDataElements":{"additionalProperties":{"type":["string","array"],"items":{"type":"string"}},"type":"object"},"enableDataElementDateValidation":{"type":"boolean"},"generateInstantLinkToken":{"type":"boolean"},"geoLocation":{"$ref":"#/$defs/DsGeolocation"},"identifier":{"type":"string"},"identifierType":{"type":"string"},"interactionDate":{"type":"string"},"language":{"type":"string"},"parentPrimaryIdentifiers":{"items":{"$ref":"#/$defs/ParentPrimaryIdentifiers"},"type":"array"},"privacyNotices":{"items":{"$ref":"#/$defs/DsPrivacyNotice"},"type":"array"},"purposes":{"items":{"$ref":"#/$defs/DsPurpose"},"type":"array"},"receiptOptions":{"items":{"$ref":"#/$defs/ReceiptOption"},"type":"array"},"requestInformation":{"minLength":1,"type":"string"},"shortLinkToken":{"type":"boolean"},"source":{"$ref":"#/$defs/Source"},"test":{"type":"boolean"}},"required":["identifier","requestInformation"]},
"Source":{"type":"object","properties":{"content":{"type":"string"},"purposeIds":{"items":{"format":"uuid","type":"string"},"type":"array"},"type":{"anyOf":[{"type":"string","enum":["WEB","MOBILE","CUSTOM","CTV"]},{"type":"string"}]}}}
}`,
});
