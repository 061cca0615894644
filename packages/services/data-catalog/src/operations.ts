// Generated from specs/snapshots/data-use-governance-data-catalog.json. Do not edit; run pnpm generate.
import type { OperationDefinitions } from "@onetrust-client/core";
import type { DataCatalog } from "./interface.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationDefinitions<DataCatalog> = {
  createDataAsset: {
    path: "/api/data-governance/v1/data-assets",
    scopes: ["DATA_CATALOG_WRITE"],
    method: "POST",
    body: "json",
  },
  createDataAssetTagAssociations: {
    path: "/api/data-governance/v1/data-assets/{dataAssetId}/tags",
    scopes: ["DATA_CATALOG_WRITE"],
    method: "POST",
    body: "json",
    bodyType: "list",
  },
  createDataAssetTermAssociations: {
    path: "/api/data-governance/v1/data-assets/{dataAssetId}/terms",
    scopes: ["DATA_CATALOG_WRITE"],
    method: "POST",
    body: "json",
    bodyType: "list",
  },
  createTag: { path: "/api/glossary/v2/tags", scopes: ["DATA_CATALOG_WRITE"], method: "POST", body: "json" },
  createTerm: { path: "/api/glossary/v2/terms", scopes: ["DATA_CATALOG_WRITE"], method: "POST", body: "json" },
  deleteDataAsset: {
    path: "/api/data-governance/v1/data-assets/{dataAssetId}",
    scopes: ["DATA_CATALOG_WRITE"],
    method: "DELETE",
    response: "none",
  },
  deleteDataAssetTagAssociations: {
    path: "/api/data-governance/v1/data-assets/{dataAssetId}/tags/deleteTagAssociations",
    scopes: ["DATA_CATALOG_WRITE"],
    method: "POST",
    body: "json",
    bodyType: "list",
  },
  deleteDataAssetTermAssociations: {
    path: "/api/data-governance/v1/data-assets/{dataAssetId}/terms/deleteTermAssociations",
    scopes: ["DATA_CATALOG_WRITE"],
    method: "POST",
    body: "json",
    bodyType: "list",
  },
  getDataAsset: { path: "/api/data-governance/v1/data-assets/{dataAssetId}", scopes: ["DATA_CATALOG_READ"] },
  getDataAssetAttribute: {
    path: "/api/metadata-catalog/v1/metadata/attribute-details/{name}",
    scopes: ["DATA_CATALOG_READ"],
    failures: [{ property: "errors" }],
  },
  getGlossary: { path: "/api/glossary/v1/glossaries/name/{glossaryName}", scopes: ["DATA_CATALOG_READ"] },
  getSearchFields: { path: "/api/data-governance/v1/field-details", scopes: ["DATA_CATALOG_READ"] },
  getTag: { path: "/api/glossary/v1/tags/{name}/details", scopes: ["DATA_CATALOG_READ"] },
  getTerm: { path: "/api/glossary/v1/terms/name/{termName}", scopes: ["DATA_CATALOG_READ"] },
  getTermAttribute: { path: "/api/glossary/v1/terms/attribute-details/{name}", scopes: ["DATA_CATALOG_READ"] },
  listDataAssetAttributes: { path: "/api/metadata-catalog/v1/metadata/attribute-names", scopes: ["DATA_CATALOG_READ"] },
  listGlossaries: { path: "/api/glossary/v1/glossaries/all/names", scopes: ["DATA_CATALOG_READ"] },
  listTags: { path: "/api/glossary/v1/tag-names", scopes: ["DATA_CATALOG_READ"] },
  listTermAttributes: { path: "/api/glossary/v1/terms/attribute-names", scopes: ["DATA_CATALOG_READ"] },
  listTermNames: { path: "/api/glossary/v1/terms/names", scopes: ["DATA_CATALOG_READ"], responseType: "list" },
  listTerms: {
    path: "/api/glossary/v1/terms",
    scopes: ["DATA_CATALOG_READ"],
    paging: { by: "page", items: "data", info: "meta.page" },
  },
  modifyDataAsset: {
    path: "/api/data-governance/v1/data-assets/{dataAssetId}",
    scopes: ["DATA_CATALOG_WRITE"],
    method: "PATCH",
    body: "merge-patch",
  },
  searchCatalogV1: {
    path: "/api/data-governance/v1/catalog/search",
    scopes: ["DATA_CATALOG_READ"],
    method: "POST",
    body: "json",
    idempotent: true,
  },
  searchCatalogV2: {
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
  },
};
