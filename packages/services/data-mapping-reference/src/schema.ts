// Generated from specs/snapshots/privacy-automation-data-mapping-automation-swagger.json. Do not edit; run pnpm generate.

export interface AttributeResponse {
  attributeType?: string | null;
  description?: string | null;
  descriptionKey?: string | null;
  fieldName?: string | null;
  id?: string | null;
  name?: string | null;
  nameKey?: string | null;
  required?: boolean | null;
  responseType?: string | null;
  status?: string | null;
}

export interface DataCategoryResponse {
  description?: string | null;
  descriptionKey?: string | null;
  id?: string | null;
  name?: string | null;
  nameKey?: string | null;
}

export interface DataClassificationListResult {
  data?: DataClassificationResponse[] | null;
  errors?: unknown[] | null;
  meta?: ResultMetadata | null;
}

export interface DataClassificationResponse {
  description?: string | null;
  descriptionKey?: string | null;
  id?: string | null;
  name?: string | null;
  nameKey?: string | null;
}

export interface DataElementDetailedListResult {
  data?: DataElementDetailedResponse[] | null;
  errors?: unknown[] | null;
  meta?: ResultMetadata | null;
}

export interface DataElementDetailedResponse {
  categories?: DataCategoryResponse[] | null;
  classifications?: DataClassificationResponse[] | null;
  description?: string | null;
  descriptionKey?: string | null;
  id?: string | null;
  name?: string | null;
  nameKey?: string | null;
}

export interface GetAttributeOptionsInput {
  path: {
    attributeId: string;
    valueId: string;
  };
}

export interface GetInventorySchemaInput {
  path: {
    type: "processing-activities" | "vendors" | "assets" | "entities" | (string & {});
  };
  query?: {
    showAll?: "true" | "false" | (string & {}) | undefined;
  } | undefined;
}

export interface ListDataClassificationsInput {
  query: {
    page: string;
    size?: string | undefined;
  };
}

export interface ListDataElementsInput {
  query: {
    page: number;
    size?: string | undefined;
  };
}

export interface ResultMetadata {
  page?: ResultPage | null;
}

export interface ResultPage {
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  size?: number | null;
  sort?: ResultSort[] | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface ResultSort {
  direction?: "ASC" | "DESC" | (string & {}) | null;
  property?: string | null;
}
