// Generated from specs/snapshots/tech-risk-compliance-enterprise-policy-management.json. Do not edit; run pnpm generate.
import { defineSchemas, type ServiceSchemas, type ValueSchema } from "@onetrust-client/core/validate";
import type {
  AddDocumentAttachmentsInput,
  CreateDocumentInput,
  CreateDocumentVersionInput,
  GetDocumentInput,
  GetDocumentVersionInput,
  ListDocumentsInput,
  PolicyApiResponse,
  PolicyListApiResponse,
} from "./schema.js";

/** What the operations of OneTrust's "Tech Risk & Compliance - Enterprise Policy Management" take and return, by their names. */
export interface EnterprisePolicyManagementSchemas {
  readonly addDocumentAttachments: {
    readonly input: ValueSchema<AddDocumentAttachmentsInput>;
    readonly body: ValueSchema<AddDocumentAttachmentsInput["body"]>;
  };
  readonly createDocument: {
    readonly input: ValueSchema<CreateDocumentInput>;
    readonly body: ValueSchema<CreateDocumentInput["body"]>;
    readonly output: ValueSchema<string>;
  };
  readonly createDocumentVersion: {
    readonly input: ValueSchema<CreateDocumentVersionInput>;
    readonly body: ValueSchema<CreateDocumentVersionInput["body"]>;
  };
  readonly getDocument: {
    readonly input: ValueSchema<GetDocumentInput>;
    readonly output: ValueSchema<PolicyApiResponse>;
  };
  readonly getDocumentVersion: {
    readonly input: ValueSchema<GetDocumentVersionInput>;
    readonly output: ValueSchema<PolicyApiResponse>;
  };
  readonly listDocuments: {
    readonly input: ValueSchema<ListDocumentsInput>;
    readonly output: ValueSchema<PolicyListApiResponse[]>;
  };
}

/** The JSON Schemas of the operations. Each is read when it is first asked for. */
export const enterprisePolicyManagementSchemas: ServiceSchemas<EnterprisePolicyManagementSchemas> = defineSchemas({
  package: "enterprise-policy-management",
  operations: {
    addDocumentAttachments: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"complianceType":{"anyOf":[{"type":"string","enum":["policies","standards","procedures","privacynotices"]},{"type":"string"}]},"policyId":{"format":"uuid","type":"string"}},"required":["complianceType","policyId"]},"body":{"$ref":"#/$defs/DocumentCreateRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/DocumentCreateRequest"}}`,
    createDocument: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"complianceType":{"anyOf":[{"type":"string","enum":["policies","standards","procedures","privacynotices"]},{"type":"string"}]}},"required":["complianceType"]},"body":{"$ref":"#/$defs/PolicyCreationApiRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/PolicyCreationApiRequest"},"output":{"format":"uuid","type":"string"}}`,
    createDocumentVersion: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"complianceType":{"anyOf":[{"type":"string","enum":["policies","standards","procedures"]},{"type":"string"}]},"policyId":{"format":"uuid","type":"string"}},"required":["complianceType","policyId"]},"body":{"items":{"$ref":"#/$defs/PolicyVersionCreateApiRequest"},"type":"array"}},"required":["path","body"]},"body":{"items":{"$ref":"#/$defs/PolicyVersionCreateApiRequest"},"type":"array"}}`,
    getDocument: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"complianceType":{"anyOf":[{"type":"string","enum":["policies","standards","procedures","privacynotices"]},{"type":"string"}]},"id":{"format":"uuid","type":"string"}},"required":["complianceType","id"]}},"required":["path"]},"output":{"$ref":"#/$defs/PolicyApiResponse"}}`,
    getDocumentVersion: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"complianceType":{"anyOf":[{"type":"string","enum":["policies","standards","procedures","privacynotices"]},{"type":"string"}]},"id":{"format":"uuid","type":"string"}},"required":["complianceType","id"]},"query":{"type":"object","properties":{"date":{"type":"string","pattern":"^\\\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9]))?$"}},"required":["date"]}},"required":["path","query"]},"output":{"$ref":"#/$defs/PolicyApiResponse"}}`,
    listDocuments: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"complianceType":{"anyOf":[{"type":"string","enum":["policies","standards","procedures","privacynotices"]},{"type":"string"}]}},"required":["complianceType"]},"query":{"type":"object","properties":{"page":{"default":0,"type":"integer"},"size":{"default":10,"maximum":2000,"minimum":1,"type":"integer"},"sort":{"default":"createdDate,desc","type":"string"}}}},"required":["path"]},"output":{"items":{"$ref":"#/$defs/PolicyListApiResponse"},"type":"array"}}`,
  },
  components: `{
"ApproverAssignmentRequest":{"type":"object","properties":{"email":{},"id":{"format":"uuid","type":"string"},"name":{}},"required":["id"]},
"ApproverResponse":{"type":"object","properties":{"email":{"format":"email","type":["string","null"]},"id":{"format":"uuid","type":["string","null"]},"name":{"type":["string","null"]}}},
"DocumentCreateRequest":{"type":"object","properties":{"documentRequests":{"items":{"$ref":"#/$defs/DocumentRequest"},"maxItems":100,"minItems":1,"type":"array"}},"required":["documentRequests"]},
"DocumentRequest":{"type":"object","properties":{"documentId":{"format":"uuid","type":"string"},"documentLink":{"format":"url","type":"string"},"documentType":{"anyOf":[{"type":"string","enum":["FILE","URL","ATTACHMENT"]},{"type":"string"}]},"fileDescription":{"type":"string"},"fileName":{"minLength":1,"type":"string"},"source":{"anyOf":[{"type":"string","enum":["MANUAL","AI"]},{"type":"string"}]}},"required":["fileName"]},
"OrgGroupAssignmentRequest":{"type":"object","properties":{"id":{"format":"uuid","type":"string"},"name":{"minLength":1,"type":"string"}},"required":["id","name"]},
"OrgGroupResponse":{"type":"object","properties":{"id":{"format":"uuid","type":["string","null"]},"name":{"type":["string","null"]}}},
"OwnerAssignmentRequest":{"type":"object","properties":{"email":{},"id":{"format":"uuid","type":"string"},"name":{}},"required":["id"]},
"OwnerResponse":{"type":"object","properties":{"email":{"format":"email","type":["string","null"]},"id":{"format":"uuid","type":["string","null"]},"name":{"type":["string","null"]}}},
"PolicyApiResponse":{"type":"object","properties":{"approvers":{"items":{"$ref":"#/$defs/ApproverResponse"},"type":["array","null"]},"defaultLanguageCode":{"type":["string","null"]},"description":{"type":["string","null"]},"effectiveDate":{"format":"date","type":["string","null"]},"expirationDate":{"format":"date","type":["string","null"]},"guid":{"format":"uuid","type":["string","null"]},"id":{"format":"int64","type":["integer","null"]},"name":{"type":["string","null"]},"orgGroup":{"anyOf":[{"$ref":"#/$defs/OrgGroupResponse"},{"type":"null"}]},"owners":{"items":{"$ref":"#/$defs/OwnerResponse"},"type":["array","null"]},"versions":{"items":{"$ref":"#/$defs/PolicyVersionApiResponse"},"type":["array","null"]}}},
"PolicyCreationApiRequest":{"type":"object","properties":{"approvers":{"items":{"$ref":"#/$defs/ApproverAssignmentRequest"},"type":"array"},"defaultLanguageCode":{"type":"string","pattern":"^[a-z]{2}(-[a-z]{2})?$"},"description":{"maxLength":2000,"minLength":0,"type":"string"},"effectiveDate":{"format":"date","type":"string"},"expirationDate":{"format":"date","type":"string"},"name":{"maxLength":200,"minLength":1,"type":"string"},"orgGroup":{"$ref":"#/$defs/OrgGroupAssignmentRequest"},"owners":{"items":{"$ref":"#/$defs/OwnerAssignmentRequest"},"type":"array"}},"required":["approvers","defaultLanguageCode","name","orgGroup","owners"]},
"PolicyListApiResponse":{"type":"object","properties":{"approvers":{"items":{"$ref":"#/$defs/ApproverResponse"},"type":["array","null"]},"createdDate":{"format":"date-time","type":["string","null"]},"defaultLanguageCode":{"type":["string","null"]},"description":{"type":["string","null"]},"effectiveDate":{"format":"date","type":["string","null"]},"expirationDate":{"format":"date","type":["string","null"]},"guid":{"format":"uuid","type":["string","null"]},"id":{"format":"int64","type":["integer","null"]},"name":{"type":["string","null"]},"organizationId":{"format":"uuid","type":["string","null"]},"organizationName":{"type":["string","null"]},"owners":{"items":{"$ref":"#/$defs/OwnerResponse"},"type":["array","null"]}}},
"PolicyVersionApiResponse":{"type":"object","properties":{"attachmentId":{"format":"uuid","type":["string","null"]},"createdDate":{"format":"date-time","type":["string","null"]},"descriptionOfChanges":{"type":["string","null"]},"id":{"format":"uuid","type":["string","null"]},"majorVersion":{"format":"int64","type":["integer","null"]},"minorVersion":{"format":"int64","type":["integer","null"]},"policyContentType":{"anyOf":[{"type":"string","enum":["ONETRUST","MS_WOPI","PDF"]},{"type":"string"},{"type":"null"}]},"publishedDate":{"format":"date-time","type":["string","null"]},"sections":{"items":{"$ref":"#/$defs/PolicyVersionSectionResponse"},"type":["array","null"]},"versionStatus":{"anyOf":[{"type":"string","enum":["DRAFT","PUBLISHED","ARCHIVED"]},{"type":"string"},{"type":"null"}]}}},
"PolicyVersionCreateApiRequest":{"type":"object","properties":{"attachmentId":{"format":"uuid","type":"string"},"descriptionOfChanges":{"maxLength":10000,"minLength":0,"type":["string","null"]},"policyContentType":{"anyOf":[{"type":"string","enum":["PDF","MS_WOPI"]},{"type":"string"}]},"publishVersionType":{"anyOf":[{"type":"string","enum":["Major","Minor"]},{"type":"string"}]},"status":{"anyOf":[{"type":"string","enum":["DRAFT","PUBLISHED","ARCHIVED"]},{"type":"string"}]},"versionSequence":{"format":"int32","type":"integer"}},"required":["policyContentType","status","versionSequence"]},
"PolicyVersionSectionResponse":{"type":"object","properties":{"content":{"type":["string","null"]},"description":{"type":["string","null"]},"name":{"type":["string","null"]},"order":{"format":"int32","type":["integer","null"]},"sectionType":{"anyOf":[{"type":"string","enum":["PLAIN","TEMPLATE"]},{"type":"string"},{"type":"null"}]}}}
}`,
});
