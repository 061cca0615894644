// Generated from specs/snapshots/privacy-automation-data-mapping-automation-swagger.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

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
    type: "processing-activities" | "vendors" | "assets" | "entities";
  };
  query?: {
    showAll?: "true" | "false";
  };
}

export interface ListDataClassificationsInput {
  query: {
    /** Default 0. */
    page: string;
    size?: string;
  };
}

export interface ListDataElementsInput {
  query: {
    page: number;
    size?: string;
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

export interface paths {
  "/api/inventory/v2/data-classifications": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Data Classifications */
    get: operations["listDataClassifications"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/data-elements": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Data Elements */
    get: operations["listDataElements"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/schemas/attributes/{attributeId}/values/{valueId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Attribute Options */
    get: operations["getAttributeOptions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/schemas/{type}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Inventory Schema */
    get: operations["getInventorySchema"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  listDataClassifications: {
    parameters: {
      query: {
        page: string;
        size?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DataClassificationListResult;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  listDataElements: {
    parameters: {
      query: {
        page: number;
        size?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DataElementDetailedListResult;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getAttributeOptions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        attributeId: string;
        valueId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": unknown;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getInventorySchema: {
    parameters: {
      query?: {
        showAll?: "true" | "false";
      };
      header?: never;
      path: {
        type: "processing-activities" | "vendors" | "assets" | "entities";
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AttributeResponse[];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
}
