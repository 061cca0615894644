// Generated from specs/snapshots/platform-documents.json. Do not edit; run pnpm generate.
import { type ContractReader, contractReader } from "../contract.js";

/** Returns what OneTrust's "Platform - Documents" takes and returns. */
export const readContract: ContractReader = contractReader(`{"operations":{
"GET /api/document/v3/attachments/{attachmentId}/content":{"path":{"attachmentId":{"format":"uuid","type":"string"}},"response":{"$ref":"#/components/schemas/AttachmentProcessInitResponse"}},
"GET /api/document/v4/attachments/token/{attachmentId}":{"path":{"attachmentId":{"format":"uuid","type":"string"}},"response":{"$ref":"#/components/schemas/TokenResponse"}},
"POST /api/document/v2/attachments":{"body":{"$ref":"#/components/schemas/AttachmentMultipartRequest"},"response":{"$ref":"#/components/schemas/AttachmentResponse"}}
},"components":{"schemas":{
"AttachmentCreateRequest":{"properties":{"Comments":{"maxLength":1073741823,"type":"string"},"Encrypt":{"type":"boolean"},"FileName":{"maxLength":260,"minLength":0,"type":"string"},"IsInternal":{"type":"boolean"},"Name":{"maxLength":260,"minLength":0,"type":"string"},"RefIds":{"items":{"format":"uuid","type":"string"},"maxItems":1,"type":"array"},"Type":{"format":"int64","type":"integer","enum":[10,20,30,40,50,60,70,80,90,100,110,120,130,140,150,160,170,180,190,200,210,21,161,220]}},"type":"object","required":["FileName","RefIds","Type"]},
"AttachmentMultipartRequest":{"properties":{"attachment":{"anyOf":[{"$ref":"#/components/schemas/AttachmentCreateRequest"},{"format":"application/json","type":"string"}]},"file":{"contentMediaType":"application/octet-stream","format":"binary","type":"string"}},"type":"object","required":["attachment","file"]},
"AttachmentProcessInitResponse":{"properties":{"downloadUrl":{"type":"string"},"requestType":{"enum":["CREATED","RENEWED","OVERRIDE","RETRY","DIRECTORY"],"type":"string"},"statusUrl":{"type":"string"},"uploadParams":{"$ref":"#/components/schemas/SharedAccessParams"}},"type":"object"},
"AttachmentResponse":{"properties":{"Comments":{"type":"string"},"CreatedBy":{"type":"string"},"CreatedById":{"format":"uuid","type":"string"},"CreatedDT":{"format":"date-time","type":"string"},"FileName":{"type":"string"},"FileSize":{"format":"int64","type":"integer"},"FileType":{"enum":["pdf","doc","docx","txt","png","jpg","jpeg","csv"],"type":"string"},"Id":{"format":"uuid","type":"string"},"IsInternal":{"type":"boolean"},"Name":{"type":"string"},"RefId":{"format":"uuid","type":"string"},"Type":{"format":"int64","type":"integer","enum":[10,20,30,40,50,60,70,80,90,100,110,120,130,140,150,160,170,180,190,200,210,21,161,220]}},"type":"object"},
"SharedAccessParams":{"properties":{"containerName":{"type":"string"},"fileName":{"type":"string"},"signature":{"type":"string"},"storageAccountName":{"type":"string"}},"type":"object"},
"TokenResponse":{"properties":{"attachmentId":{"format":"uuid","type":"string"},"token":{"type":"string"}},"type":"object"}
}}}`);
