// Generated from specs/snapshots/platform-documents.json. Do not edit; run pnpm generate.
import { defineSchemas, type ServiceSchemas, type ValueSchema } from "@onetrust-client/core/validate";
import type {
  AttachmentProcessInitResponse,
  AttachmentResponse,
  GetDownloadTokenInput,
  GetFileLocationInput,
  TokenResponse,
  UploadFileInput,
} from "./schema.js";

/** What the operations of OneTrust's "Platform - Documents" take and return, by their names. */
export interface DocumentsSchemas {
  readonly getDownloadToken: {
    readonly input: ValueSchema<GetDownloadTokenInput>;
    readonly output: ValueSchema<TokenResponse>;
  };
  readonly getFileLocation: {
    readonly input: ValueSchema<GetFileLocationInput>;
    readonly output: ValueSchema<AttachmentProcessInitResponse>;
  };
  readonly uploadFile: {
    readonly input: ValueSchema<UploadFileInput>;
    readonly body: ValueSchema<UploadFileInput["body"]>;
    readonly output: ValueSchema<AttachmentResponse>;
  };
}

/** The JSON Schemas of the operations. Each is read when it is first asked for. */
export const documentsSchemas: ServiceSchemas<DocumentsSchemas> = defineSchemas({
  package: "documents",
  operations: {
    getDownloadToken: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"attachmentId":{"format":"uuid","type":"string"}},"required":["attachmentId"]}},"required":["path"]},"output":{"$ref":"#/$defs/TokenResponse"}}`,
    getFileLocation: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"attachmentId":{"format":"uuid","type":"string"}},"required":["attachmentId"]}},"required":["path"]},"output":{"$ref":"#/$defs/AttachmentProcessInitResponse"}}`,
    uploadFile: `{"input":{"type":"object","properties":{"body":{"$ref":"#/$defs/AttachmentMultipartRequest"}},"required":["body"]},"body":{"$ref":"#/$defs/AttachmentMultipartRequest"},"output":{"$ref":"#/$defs/AttachmentResponse"}}`,
  },
  components: `{
"AttachmentCreateRequest":{"type":"object","properties":{"Comments":{"maxLength":1073741823,"type":"string"},"Encrypt":{"type":"boolean"},"FileName":{"maxLength":260,"minLength":0,"type":"string"},"IsInternal":{"type":"boolean"},"Name":{"maxLength":260,"minLength":0,"type":"string"},"RefIds":{"items":{"format":"uuid","type":"string"},"maxItems":1,"type":"array"},"Type":{"anyOf":[{"type":"number","enum":[10,20,30,40,50,60,70,80,90,100,110,120,130,140,150,160,170,180,190,200,210,21,161,220]},{"type":"number"}]}},"required":["FileName","RefIds","Type"]},
"AttachmentMultipartRequest":{"type":"object","properties":{"attachment":{"anyOf":[{"$ref":"#/$defs/AttachmentCreateRequest"},{"format":"application/json","type":"string"}]},"file":{"contentMediaType":"application/octet-stream"}},"required":["attachment","file"]},
"AttachmentProcessInitResponse":{"type":"object","properties":{"downloadUrl":{"type":["string","null"]},"requestType":{"anyOf":[{"type":"string","enum":["CREATED","RENEWED","OVERRIDE","RETRY","DIRECTORY"]},{"type":"string"},{"type":"null"}]},"statusUrl":{"type":["string","null"]},"uploadParams":{"anyOf":[{"$ref":"#/$defs/SharedAccessParams"},{"type":"null"}]}}},
"AttachmentResponse":{"type":"object","properties":{"Comments":{"type":["string","null"]},"CreatedBy":{"type":["string","null"]},"CreatedById":{"format":"uuid","type":["string","null"]},"CreatedDT":{"format":"date-time","type":["string","null"]},"FileName":{"type":["string","null"]},"FileSize":{"format":"int64","type":["integer","null"]},"FileType":{"anyOf":[{"type":"string","enum":["pdf","doc","docx","txt","png","jpg","jpeg","csv"]},{"type":"string"},{"type":"null"}]},"Id":{"format":"uuid","type":["string","null"]},"IsInternal":{"type":["boolean","null"]},"Name":{"type":["string","null"]},"RefId":{"format":"uuid","type":["string","null"]},"Type":{"anyOf":[{"type":"number","enum":[10,20,30,40,50,60,70,80,90,100,110,120,130,140,150,160,170,180,190,200,210,21,161,220]},{"type":"number"},{"type":"null"}]}}},
"SharedAccessParams":{"type":"object","properties":{"containerName":{"type":["string","null"]},"fileName":{"type":["string","null"]},"signature":{"type":["string","null"]},"storageAccountName":{"type":["string","null"]}}},
"TokenResponse":{"type":"object","properties":{"attachmentId":{"format":"uuid","type":["string","null"]},"token":{"type":["string","null"]}}}
}`,
});
