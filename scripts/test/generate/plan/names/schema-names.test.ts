import { describe, expect, it } from "vitest";
import { schemaNames } from "../../../../src/generate/plan/names/schema-names.js";
import type { Schema } from "../../../../src/model/openapi.js";

const page: Schema = { type: "object", properties: { content: { type: "array" } } };
const some: Schema = { type: "object", properties: { id: { type: "string" } } };

/** Names by the vendor's; a name that begins with Page is one of a page. */
function named(vendorNames: readonly string[], pinned: Readonly<Record<string, string>> = {}, reserved: string[] = []) {
  const schemas = Object.fromEntries(vendorNames.map((name) => [name, /(?:^|_)Page/.test(name) ? page : some]));
  return Object.fromEntries(schemaNames(schemas, { pinned, taken: new Set(), reserved: new Set(reserved) }));
}

describe("names of schemas", () => {
  it.each([
    ["PurposeDto", "Purpose"],
    ["DeletionCertificateV2DTO", "DeletionCertificate"],
    ["RequestV2CommentDto", "RequestComment"],
    ["EntityInformation", "Entity"],
    ["UserInfo", "User"],
    ["Vendor-Some_Module_Thing", "ModuleThing"],
    ["DSPreferneceCache_DataSubjectProfilesDto", "DataSubjectProfiles"],
    ["ConsentPreferences-UniversalConsentPreferenceManag_PurposeDto", "Purpose"],
    ["PagePublicMemberDto", "PublicMemberPage"],
    ["PageWrapperCredentialDto", "CredentialPage"],
    ["IdResponseListUUID", "IdListResponse"],
    ["IdResponseUUID", "IdResponse"],
    ["OneTrustResponseListOTSearchDocument", "SearchDocumentListResult"],
    ["OneTrustResponseOfTagResponse", "TagResult"],
    ["OneTrustSort", "ResultSort"],
    ["PreferenceCenterPagePagePublicAPI", "PreferenceCenterPagePublicApi"],
    ["RiskRiskLevelDetails", "RiskLevelDetails"],
    ["DSARRequestDto", "DsarRequest"],
    ["ParamCollectionPointJWT", "ParamCollectionPointJwt"],
    ["IABSourceIllustrationsDto", "IabSourceIllustrations"],
    ["templateLangs", "TemplateLangs"],
  ])("%s is %s", (vendorName, name) => {
    expect(named([vendorName])).toEqual({ [vendorName]: name });
  });

  it("keep the ending that tells them from a sibling", () => {
    expect(named(["Risk", "RiskInformation", "RiskDtoV2", "RiskDtoV3"])).toEqual({
      Risk: "Risk",
      RiskDtoV2: "RiskV2",
      RiskDtoV3: "RiskV3",
      RiskInformation: "RiskInformation",
    });
  });

  it("take the module's in front where two modules have one name", () => {
    expect(named(["A-Risk_Threat", "B-Template_Threat"])).toEqual({
      "A-Risk_Threat": "Threat",
      "B-Template_Threat": "TemplateThreat",
    });
  });

  it("get a number where nothing else tells them apart", () => {
    expect(named(["ThreatDto", "ThreatDTO"])).toEqual({ ThreatDTO: "Threat", ThreatDto: "Threat2" });
  });

  it("are none of the platform's", () => {
    expect(named(["RequestInformation"], {}, ["Request"])).toEqual({ RequestInformation: "RequestInformation" });
    expect(named(["DateDto"], {}, ["Date"])).toEqual({ DateDto: "Date2" });
  });

  it("stay as pinned", () => {
    expect(named(["RiskDto"], { RiskDto: "Danger" })).toEqual({ RiskDto: "Danger" });
  });
});
