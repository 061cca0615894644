// Generated from specs/snapshots/data-use-governance-data-catalog.json. Do not edit; run pnpm generate.
import type { NoInput, Operation, PagedOperation } from "@onetrust-client/core";
import type {
  AttributeListResult,
  CreateDataAssetInput,
  CreateDataAssetTagAssociationsInput,
  CreateDataAssetTermAssociationsInput,
  CreateTagInput,
  CreateTermInput,
  DataAssetBasicResponse,
  DataAssetResponse,
  DeleteDataAssetInput,
  DeleteDataAssetTagAssociationsInput,
  DeleteDataAssetTermAssociationsInput,
  ExternalSearchResponse,
  ExternalTermResult,
  GetDataAssetAttributeInput,
  GetDataAssetInput,
  GetGlossaryInput,
  GetTagInput,
  GetTermAttributeInput,
  GetTermInput,
  GlossaryAttributeListResult,
  GlossaryResult,
  GlossaryStringListResult,
  ListTagsInput,
  ListTermsInput,
  ModifyDataAssetInput,
  OtSearchDocument,
  SearchCatalogV1Input,
  SearchCatalogV2Input,
  SearchFieldResponse,
  SearchResponse,
  StringListResult,
  TagListResult,
  TagResult,
  TagTermResult,
  TermResponse,
  TermResult,
} from "./schema.js";

/** The operations of OneTrust's "Data Use Governance - Data Catalog". */
export interface DataCatalog {
  /**
   * Create Data Asset
   *
   * `POST /api/data-governance/v1/data-assets`, scope `DATA_CATALOG_WRITE`
   *
   * Returns `DataAssetBasicResponse`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createorupsertdataassetv1
   */
  readonly createDataAsset: Operation<[input: CreateDataAssetInput], DataAssetBasicResponse>;

  /**
   * Create Tag Associations
   *
   * `POST /api/data-governance/v1/data-assets/{dataAssetId}/tags`, scope `DATA_CATALOG_WRITE`
   *
   * Returns `DataAssetBasicResponse`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createdataassettagassociationsv1
   */
  readonly createDataAssetTagAssociations: Operation<
    [input: CreateDataAssetTagAssociationsInput],
    DataAssetBasicResponse
  >;

  /**
   * Create Term Associations
   *
   * `POST /api/data-governance/v1/data-assets/{dataAssetId}/terms`, scope `DATA_CATALOG_WRITE`
   *
   * Returns `DataAssetBasicResponse`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createdataassettermassociationsv1
   */
  readonly createDataAssetTermAssociations: Operation<
    [input: CreateDataAssetTermAssociationsInput],
    DataAssetBasicResponse
  >;

  /**
   * Create Tag
   *
   * `POST /api/glossary/v2/tags`, scope `DATA_CATALOG_WRITE`
   *
   * Returns `TagResult`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createtagv2
   */
  readonly createTag: Operation<[input: CreateTagInput], TagResult>;

  /**
   * Create Term
   *
   * `POST /api/glossary/v2/terms`, scope `DATA_CATALOG_WRITE`
   *
   * Returns `TermResponse`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createtermusingpost
   */
  readonly createTerm: Operation<[input: CreateTermInput], TermResponse>;

  /**
   * Delete Data Asset
   *
   * `DELETE /api/data-governance/v1/data-assets/{dataAssetId}`, scope `DATA_CATALOG_WRITE`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice. What belongs to it is deleted after the response.
   * @see https://developer.onetrust.com/onetrust/reference/deletedataassetv1
   */
  readonly deleteDataAsset: Operation<[input: DeleteDataAssetInput], void>;

  /**
   * Delete Multiple Data Asset Tag Associations
   *
   * `POST /api/data-governance/v1/data-assets/{dataAssetId}/tags/deleteTagAssociations`, scope `DATA_CATALOG_WRITE`
   *
   * Returns `DataAssetBasicResponse`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/deletedataassettagassociationsv1
   */
  readonly deleteDataAssetTagAssociations: Operation<
    [input: DeleteDataAssetTagAssociationsInput],
    DataAssetBasicResponse
  >;

  /**
   * Delete Multiple Data Asset Term Associations
   *
   * `POST /api/data-governance/v1/data-assets/{dataAssetId}/terms/deleteTermAssociations`, scope `DATA_CATALOG_WRITE`
   *
   * Returns `DataAssetBasicResponse`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/deletedataassettermassociationsv1
   */
  readonly deleteDataAssetTermAssociations: Operation<
    [input: DeleteDataAssetTermAssociationsInput],
    DataAssetBasicResponse
  >;

  /**
   * Get Data Asset
   *
   * `GET /api/data-governance/v1/data-assets/{dataAssetId}`, scope `DATA_CATALOG_READ`
   *
   * Returns `DataAssetResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/getdataassetv1
   */
  readonly getDataAsset: Operation<[input: GetDataAssetInput], DataAssetResponse>;

  /**
   * Get Data Asset Attribute
   *
   * `GET /api/metadata-catalog/v1/metadata/attribute-details/{name}`, scope `DATA_CATALOG_READ`
   *
   * Returns `AttributeListResult`.
   * @see https://developer.onetrust.com/onetrust/reference/getdataassetattributebyname
   */
  readonly getDataAssetAttribute: Operation<[input: GetDataAssetAttributeInput], AttributeListResult>;

  /**
   * Get Glossary
   *
   * `GET /api/glossary/v1/glossaries/name/{glossaryName}`, scope `DATA_CATALOG_READ`
   *
   * Returns `GlossaryResult`.
   * @see https://developer.onetrust.com/onetrust/reference/getallglossariesbynames
   */
  readonly getGlossary: Operation<[input: GetGlossaryInput], GlossaryResult>;

  /**
   * Get Search Fields
   *
   * `GET /api/data-governance/v1/field-details`, scope `DATA_CATALOG_READ`
   *
   * Returns `SearchFieldResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/get_v1-field-details
   */
  readonly getSearchFields: Operation<[input?: NoInput], SearchFieldResponse>;

  /**
   * Get Tag
   *
   * `GET /api/glossary/v1/tags/{name}/details`, scope `DATA_CATALOG_READ`
   *
   * Returns `TagTermResult`.
   * @see https://developer.onetrust.com/onetrust/reference/gettagdetailswithassociatedterms
   */
  readonly getTag: Operation<[input: GetTagInput], TagTermResult>;

  /**
   * Get Term
   *
   * `GET /api/glossary/v1/terms/name/{termName}`, scope `DATA_CATALOG_READ`
   *
   * Returns `ExternalTermResult`.
   * @see https://developer.onetrust.com/onetrust/reference/retrievetermsbyname
   */
  readonly getTerm: Operation<[input: GetTermInput], ExternalTermResult>;

  /**
   * Get Term Attribute
   *
   * `GET /api/glossary/v1/terms/attribute-details/{name}`, scope `DATA_CATALOG_READ`
   *
   * Returns `GlossaryAttributeListResult`.
   * @see https://developer.onetrust.com/onetrust/reference/gettermattributebyname
   */
  readonly getTermAttribute: Operation<[input: GetTermAttributeInput], GlossaryAttributeListResult>;

  /**
   * Get List of Data Asset Attributes
   *
   * `GET /api/metadata-catalog/v1/metadata/attribute-names`, scope `DATA_CATALOG_READ`
   *
   * Returns `StringListResult`.
   * @see https://developer.onetrust.com/onetrust/reference/getalldataassetattributenames
   */
  readonly listDataAssetAttributes: Operation<[input?: NoInput], StringListResult>;

  /**
   * Get List of Glossaries
   *
   * `GET /api/glossary/v1/glossaries/all/names`, scope `DATA_CATALOG_READ`
   *
   * Returns `GlossaryStringListResult`.
   * @see https://developer.onetrust.com/onetrust/reference/getallglossariesnames
   */
  readonly listGlossaries: Operation<[input?: NoInput], GlossaryStringListResult>;

  /**
   * Get List of Tags
   *
   * `GET /api/glossary/v1/tag-names`, scope `DATA_CATALOG_READ`
   *
   * Returns `TagListResult`.
   * @see https://developer.onetrust.com/onetrust/reference/retrievealltagsname
   */
  readonly listTags: Operation<[input?: ListTagsInput], TagListResult>;

  /**
   * Get List of Term Attributes
   *
   * `GET /api/glossary/v1/terms/attribute-names`, scope `DATA_CATALOG_READ`
   *
   * Returns `GlossaryStringListResult`.
   * @see https://developer.onetrust.com/onetrust/reference/getalltermattributenames
   */
  readonly listTermAttributes: Operation<[input?: NoInput], GlossaryStringListResult>;

  /**
   * Get List of Term Names
   *
   * `GET /api/glossary/v1/terms/names`, scope `DATA_CATALOG_READ`
   *
   * Returns a list of texts.
   * @see https://developer.onetrust.com/onetrust/reference/retrievetermsname
   */
  readonly listTermNames: Operation<[input?: NoInput], string[]>;

  /**
   * Get List of Terms
   *
   * `GET /api/glossary/v1/terms`, scope `DATA_CATALOG_READ`
   *
   * Paged list of `TermResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/retrieveallterms
   */
  readonly listTerms: PagedOperation<[input?: ListTermsInput], TermResult, TermResponse>;

  /**
   * Modify Data Asset
   *
   * `PATCH /api/data-governance/v1/data-assets/{dataAssetId}`, scope `DATA_CATALOG_WRITE`
   *
   * Returns `DataAssetBasicResponse`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/updatedataassetv1
   */
  readonly modifyDataAsset: Operation<[input: ModifyDataAssetInput], DataAssetBasicResponse>;

  /**
   * Get Catalog Search Results
   *
   * `POST /api/data-governance/v1/catalog/search`, scope `DATA_CATALOG_READ`
   *
   * Returns `SearchResponse`. Safe to repeat. Superseded by {@link searchCatalogV2}.
   * @see https://developer.onetrust.com/onetrust/reference/externalsearch
   */
  readonly searchCatalogV1: Operation<[input: SearchCatalogV1Input], SearchResponse>;

  /**
   * Get Catalog Search Results
   *
   * `POST /api/data-governance/v2/catalog/search`, scope `DATA_CATALOG_READ`
   *
   * Paged list of `OtSearchDocument`. Safe to repeat. Current version.
   * @see https://developer.onetrust.com/onetrust/reference/externalsearch-using-continuationtoken
   */
  readonly searchCatalogV2: PagedOperation<[input: SearchCatalogV2Input], ExternalSearchResponse, OtSearchDocument>;
}
