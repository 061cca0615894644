// Generated from specs/snapshots/data-use-governance-data-catalog.json. Do not edit; run pnpm generate.
import type { OperationTable } from "@onetrust-client/core";
import type { DataCatalog } from "./client.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationTable<DataCatalog> = {
  createDataAsset: {
    method: "POST",
    path: "/api/data-governance/v1/data-assets",
    scopes: ["DATA_CATALOG_WRITE"],
    body: "json",
  },
  createTag: { method: "POST", path: "/api/glossary/v2/tags", scopes: ["DATA_CATALOG_WRITE"], body: "json" },
  createTagAssociations: {
    method: "POST",
    path: "/api/data-governance/v1/data-assets/{dataAssetId}/tags",
    scopes: ["DATA_CATALOG_WRITE"],
    body: "json",
  },
  createTerm: { method: "POST", path: "/api/glossary/v2/terms", scopes: ["DATA_CATALOG_WRITE"], body: "json" },
  createTermAssociations: {
    method: "POST",
    path: "/api/data-governance/v1/data-assets/{dataAssetId}/terms",
    scopes: ["DATA_CATALOG_WRITE"],
    body: "json",
  },
  deleteDataAsset: {
    method: "DELETE",
    path: "/api/data-governance/v1/data-assets/{dataAssetId}",
    scopes: ["DATA_CATALOG_WRITE"],
    answer: "none",
  },
  deleteMultipleDataAssetTagAssociations: {
    method: "POST",
    path: "/api/data-governance/v1/data-assets/{dataAssetId}/tags/deleteTagAssociations",
    scopes: ["DATA_CATALOG_WRITE"],
    body: "json",
  },
  deleteMultipleDataAssetTermAssociations: {
    method: "POST",
    path: "/api/data-governance/v1/data-assets/{dataAssetId}/terms/deleteTermAssociations",
    scopes: ["DATA_CATALOG_WRITE"],
    body: "json",
  },
  getCatalogSearchResults: {
    method: "POST",
    path: "/api/data-governance/v1/catalog/search",
    scopes: ["DATA_CATALOG_READ"],
    body: "json",
    replaySafe: true,
  },
  getCatalogSearchResultsV2: {
    method: "POST",
    path: "/api/data-governance/v2/catalog/search",
    scopes: ["DATA_CATALOG_READ"],
    body: "json",
    replaySafe: true,
    paging: {
      by: "token",
      items: "documents.data",
      token: ["continuationToken"],
      into: "headers.x-onetrust-continuationToken",
    },
  },
  getDataAsset: {
    method: "GET",
    path: "/api/data-governance/v1/data-assets/{dataAssetId}",
    scopes: ["DATA_CATALOG_READ"],
    replaySafe: true,
  },
  getDataAssetAttribute: {
    method: "GET",
    path: "/api/metadata-catalog/v1/metadata/attribute-details/{name}",
    scopes: ["DATA_CATALOG_READ"],
    replaySafe: true,
    failures: "errors",
  },
  getGlossary: {
    method: "GET",
    path: "/api/glossary/v1/glossaries/name/{glossaryName}",
    scopes: ["DATA_CATALOG_READ"],
    replaySafe: true,
  },
  getListOfDataAssetAttributes: {
    method: "GET",
    path: "/api/metadata-catalog/v1/metadata/attribute-names",
    scopes: ["DATA_CATALOG_READ"],
    replaySafe: true,
  },
  getListOfGlossaries: {
    method: "GET",
    path: "/api/glossary/v1/glossaries/all/names",
    scopes: ["DATA_CATALOG_READ"],
    replaySafe: true,
  },
  getListOfTags: { method: "GET", path: "/api/glossary/v1/tag-names", scopes: ["DATA_CATALOG_READ"], replaySafe: true },
  getListOfTermAttributes: {
    method: "GET",
    path: "/api/glossary/v1/terms/attribute-names",
    scopes: ["DATA_CATALOG_READ"],
    replaySafe: true,
  },
  getListOfTermNames: {
    method: "GET",
    path: "/api/glossary/v1/terms/names",
    scopes: ["DATA_CATALOG_READ"],
    replaySafe: true,
  },
  getListOfTerms: {
    method: "GET",
    path: "/api/glossary/v1/terms",
    scopes: ["DATA_CATALOG_READ"],
    replaySafe: true,
    paging: { by: "page", items: "data", info: "meta.page" },
  },
  getSearchFields: {
    method: "GET",
    path: "/api/data-governance/v1/field-details",
    scopes: ["DATA_CATALOG_READ"],
    replaySafe: true,
  },
  getTag: {
    method: "GET",
    path: "/api/glossary/v1/tags/{name}/details",
    scopes: ["DATA_CATALOG_READ"],
    replaySafe: true,
  },
  getTerm: {
    method: "GET",
    path: "/api/glossary/v1/terms/name/{termName}",
    scopes: ["DATA_CATALOG_READ"],
    replaySafe: true,
  },
  getTermAttribute: {
    method: "GET",
    path: "/api/glossary/v1/terms/attribute-details/{name}",
    scopes: ["DATA_CATALOG_READ"],
    replaySafe: true,
  },
  modifyDataAsset: {
    method: "PATCH",
    path: "/api/data-governance/v1/data-assets/{dataAssetId}",
    scopes: ["DATA_CATALOG_WRITE"],
    body: "merge-patch",
  },
};
