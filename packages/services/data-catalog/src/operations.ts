// Generated from specs/snapshots/data-use-governance-data-catalog.json. Do not edit; run pnpm generate.
import {
  defineOperation,
  type OperationGroup,
  pageNumber,
  pageToken,
  paginate,
  type UnboundOperation,
} from "@onetrust-client/core";
import type { DataCatalog } from "./interface.js";

const numberedPages: OperationGroup = { package: "data-catalog", host: "tenant", paging: /* @__PURE__ */ paginate(pageNumber) };
const service: OperationGroup = { package: "data-catalog", host: "tenant" };
const tokenPages: OperationGroup = { package: "data-catalog", host: "tenant", paging: /* @__PURE__ */ paginate(pageToken) };

/**
 * Create Data Asset
 *
 * `POST /api/data-governance/v1/data-assets`
 */
export const createDataAsset: UnboundOperation<DataCatalog["createDataAsset"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createDataAsset",
  path: "/api/data-governance/v1/data-assets",
  scopes: ["DATA_CATALOG_WRITE"],
  method: "POST",
  body: "json",
});

/**
 * Create Tag Associations
 *
 * `POST /api/data-governance/v1/data-assets/{dataAssetId}/tags`
 */
export const createDataAssetTagAssociations: UnboundOperation<DataCatalog["createDataAssetTagAssociations"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createDataAssetTagAssociations",
  path: "/api/data-governance/v1/data-assets/{dataAssetId}/tags",
  scopes: ["DATA_CATALOG_WRITE"],
  method: "POST",
  body: "json",
  bodyType: "list",
});

/**
 * Create Term Associations
 *
 * `POST /api/data-governance/v1/data-assets/{dataAssetId}/terms`
 */
export const createDataAssetTermAssociations: UnboundOperation<DataCatalog["createDataAssetTermAssociations"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createDataAssetTermAssociations",
  path: "/api/data-governance/v1/data-assets/{dataAssetId}/terms",
  scopes: ["DATA_CATALOG_WRITE"],
  method: "POST",
  body: "json",
  bodyType: "list",
});

/**
 * Create Tag
 *
 * `POST /api/glossary/v2/tags`
 */
export const createTag: UnboundOperation<DataCatalog["createTag"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createTag",
  path: "/api/glossary/v2/tags",
  scopes: ["DATA_CATALOG_WRITE"],
  method: "POST",
  body: "json",
});

/**
 * Create Term
 *
 * `POST /api/glossary/v2/terms`
 */
export const createTerm: UnboundOperation<DataCatalog["createTerm"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createTerm",
  path: "/api/glossary/v2/terms",
  scopes: ["DATA_CATALOG_WRITE"],
  method: "POST",
  body: "json",
});

/**
 * Delete Data Asset
 *
 * `DELETE /api/data-governance/v1/data-assets/{dataAssetId}`
 */
export const deleteDataAsset: UnboundOperation<DataCatalog["deleteDataAsset"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteDataAsset",
  path: "/api/data-governance/v1/data-assets/{dataAssetId}",
  scopes: ["DATA_CATALOG_WRITE"],
  method: "DELETE",
  response: "none",
});

/**
 * Delete Multiple Data Asset Tag Associations
 *
 * `POST /api/data-governance/v1/data-assets/{dataAssetId}/tags/deleteTagAssociations`
 */
export const deleteDataAssetTagAssociations: UnboundOperation<DataCatalog["deleteDataAssetTagAssociations"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteDataAssetTagAssociations",
  path: "/api/data-governance/v1/data-assets/{dataAssetId}/tags/deleteTagAssociations",
  scopes: ["DATA_CATALOG_WRITE"],
  method: "POST",
  body: "json",
  bodyType: "list",
});

/**
 * Delete Multiple Data Asset Term Associations
 *
 * `POST /api/data-governance/v1/data-assets/{dataAssetId}/terms/deleteTermAssociations`
 */
export const deleteDataAssetTermAssociations: UnboundOperation<DataCatalog["deleteDataAssetTermAssociations"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteDataAssetTermAssociations",
  path: "/api/data-governance/v1/data-assets/{dataAssetId}/terms/deleteTermAssociations",
  scopes: ["DATA_CATALOG_WRITE"],
  method: "POST",
  body: "json",
  bodyType: "list",
});

/**
 * Get Data Asset
 *
 * `GET /api/data-governance/v1/data-assets/{dataAssetId}`
 */
export const getDataAsset: UnboundOperation<DataCatalog["getDataAsset"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getDataAsset",
  path: "/api/data-governance/v1/data-assets/{dataAssetId}",
  scopes: ["DATA_CATALOG_READ"],
});

/**
 * Get Data Asset Attribute
 *
 * `GET /api/metadata-catalog/v1/metadata/attribute-details/{name}`
 */
export const getDataAssetAttribute: UnboundOperation<DataCatalog["getDataAssetAttribute"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getDataAssetAttribute",
  path: "/api/metadata-catalog/v1/metadata/attribute-details/{name}",
  scopes: ["DATA_CATALOG_READ"],
  failures: [{ property: "errors" }],
});

/**
 * Get Glossary
 *
 * `GET /api/glossary/v1/glossaries/name/{glossaryName}`
 */
export const getGlossary: UnboundOperation<DataCatalog["getGlossary"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getGlossary",
  path: "/api/glossary/v1/glossaries/name/{glossaryName}",
  scopes: ["DATA_CATALOG_READ"],
});

/**
 * Get Search Fields
 *
 * `GET /api/data-governance/v1/field-details`
 */
export const getSearchFields: UnboundOperation<DataCatalog["getSearchFields"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getSearchFields",
  path: "/api/data-governance/v1/field-details",
  scopes: ["DATA_CATALOG_READ"],
});

/**
 * Get Tag
 *
 * `GET /api/glossary/v1/tags/{name}/details`
 */
export const getTag: UnboundOperation<DataCatalog["getTag"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getTag",
  path: "/api/glossary/v1/tags/{name}/details",
  scopes: ["DATA_CATALOG_READ"],
});

/**
 * Get Term
 *
 * `GET /api/glossary/v1/terms/name/{termName}`
 */
export const getTerm: UnboundOperation<DataCatalog["getTerm"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getTerm",
  path: "/api/glossary/v1/terms/name/{termName}",
  scopes: ["DATA_CATALOG_READ"],
});

/**
 * Get Term Attribute
 *
 * `GET /api/glossary/v1/terms/attribute-details/{name}`
 */
export const getTermAttribute: UnboundOperation<DataCatalog["getTermAttribute"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getTermAttribute",
  path: "/api/glossary/v1/terms/attribute-details/{name}",
  scopes: ["DATA_CATALOG_READ"],
});

/**
 * Get List of Data Asset Attributes
 *
 * `GET /api/metadata-catalog/v1/metadata/attribute-names`
 */
export const listDataAssetAttributes: UnboundOperation<DataCatalog["listDataAssetAttributes"]> = /* @__PURE__ */ defineOperation(service, {
  name: "listDataAssetAttributes",
  path: "/api/metadata-catalog/v1/metadata/attribute-names",
  scopes: ["DATA_CATALOG_READ"],
});

/**
 * Get List of Glossaries
 *
 * `GET /api/glossary/v1/glossaries/all/names`
 */
export const listGlossaries: UnboundOperation<DataCatalog["listGlossaries"]> = /* @__PURE__ */ defineOperation(service, {
  name: "listGlossaries",
  path: "/api/glossary/v1/glossaries/all/names",
  scopes: ["DATA_CATALOG_READ"],
});

/**
 * Get List of Tags
 *
 * `GET /api/glossary/v1/tag-names`
 */
export const listTags: UnboundOperation<DataCatalog["listTags"]> = /* @__PURE__ */ defineOperation(service, {
  name: "listTags",
  path: "/api/glossary/v1/tag-names",
  scopes: ["DATA_CATALOG_READ"],
});

/**
 * Get List of Term Attributes
 *
 * `GET /api/glossary/v1/terms/attribute-names`
 */
export const listTermAttributes: UnboundOperation<DataCatalog["listTermAttributes"]> = /* @__PURE__ */ defineOperation(service, {
  name: "listTermAttributes",
  path: "/api/glossary/v1/terms/attribute-names",
  scopes: ["DATA_CATALOG_READ"],
});

/**
 * Get List of Term Names
 *
 * `GET /api/glossary/v1/terms/names`
 */
export const listTermNames: UnboundOperation<DataCatalog["listTermNames"]> = /* @__PURE__ */ defineOperation(service, {
  name: "listTermNames",
  path: "/api/glossary/v1/terms/names",
  scopes: ["DATA_CATALOG_READ"],
  responseType: "list",
});

/**
 * Get List of Terms
 *
 * `GET /api/glossary/v1/terms`
 */
export const listTerms: UnboundOperation<DataCatalog["listTerms"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listTerms",
  path: "/api/glossary/v1/terms",
  scopes: ["DATA_CATALOG_READ"],
  paging: { by: "page", items: "data", info: "meta.page" },
});

/**
 * Modify Data Asset
 *
 * `PATCH /api/data-governance/v1/data-assets/{dataAssetId}`
 */
export const modifyDataAsset: UnboundOperation<DataCatalog["modifyDataAsset"]> = /* @__PURE__ */ defineOperation(service, {
  name: "modifyDataAsset",
  path: "/api/data-governance/v1/data-assets/{dataAssetId}",
  scopes: ["DATA_CATALOG_WRITE"],
  method: "PATCH",
  body: "merge-patch",
});

/**
 * Get Catalog Search Results
 *
 * `POST /api/data-governance/v1/catalog/search`
 */
export const searchCatalogV1: UnboundOperation<DataCatalog["searchCatalogV1"]> = /* @__PURE__ */ defineOperation(service, {
  name: "searchCatalogV1",
  path: "/api/data-governance/v1/catalog/search",
  scopes: ["DATA_CATALOG_READ"],
  method: "POST",
  body: "json",
  idempotent: true,
});

/**
 * Get Catalog Search Results
 *
 * `POST /api/data-governance/v2/catalog/search`
 */
export const searchCatalogV2: UnboundOperation<DataCatalog["searchCatalogV2"]> = /* @__PURE__ */ defineOperation(tokenPages, {
  name: "searchCatalogV2",
  path: "/api/data-governance/v2/catalog/search",
  scopes: ["DATA_CATALOG_READ"],
  method: "POST",
  body: "json",
  paging: {
    by: "token",
    items: "documents.data",
    token: ["continuationToken"],
    into: { part: "headers", name: "x-onetrust-continuationToken" },
  },
  idempotent: true,
});
