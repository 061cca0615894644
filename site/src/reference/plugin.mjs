// starlight-typedoc publishes its TypeScript, which our compiler would check by our rules; its types stand beside this file.
export { default as starlightTypeDoc, typeDocSidebarGroup } from "starlight-typedoc";
