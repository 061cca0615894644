// Generated from specs/snapshots/esg-program-reporting-disclosures.json. Do not edit; run pnpm generate.

export interface AttributePredicate {
  field: string;
  operator?: "EQUAL_TO" | "NOT_EQUAL_TO" | "GREATER_THAN" | "LESS_THAN" | "BETWEEN" | (string & {}) | undefined;
  toValue?: string[] | undefined;
  value?: string[] | undefined;
}

export interface AttributeQueryCriteria {
  filters?: AttributePredicate[] | undefined;
  /** At most 500 characters. */
  fullText?: string | undefined;
}

export interface AttributeValue {
  colorCode?: string | null;
  /** UUID. */
  id?: string | null;
  /** Known from examples only. */
  optionBasedAttributeName?: unknown;
  optionSelectionValue?: string | null;
  /** Known from examples only. */
  textAttributeName?: unknown;
  value?: string | null;
  valueKey?: string | null;
}

export interface AttributeValueInput {
  colorCode?: string | undefined;
  /** UUID. */
  id?: string | null | undefined;
  /** Known from examples only. */
  optionBasedAttributeName?: unknown;
  optionSelectionValue?: string | undefined;
  /** Known from examples only. */
  textAttributeName?: unknown;
  value?: string | null | undefined;
  valueKey?: string | null | undefined;
}

export interface BasicEntityDetail {
  /** UUID. */
  id?: string | null;
  name?: string | null;
}

export interface BasicEntityType {
  /** UUID. */
  id: string;
  moduleName?: string | null;
  name: string;
  /** Known from examples only. */
  nameKey?: string | null;
  schemaName?: string | null;
  seeded?: boolean | null;
}

export interface CreateEmissionFactorInput {
  body: EmissionFactorBaseEntityCreateRequest;
}

export interface CreateEmissionTransactionInput {
  body: EmissionTransactionBaseEntityCreateRequest;
}

export interface EmissionFactorBaseEntityCreateRequest {
  attributes?: {
    [key: string]: AttributeValueInput[] | null;
  } | undefined;
  entityDetail: EmissionFactorEntityDetailRequest;
  name: string;
  organization: EntityOrganization;
}

export interface EmissionFactorCreateRequest {
  category?: string | undefined;
  intensity: number;
  scope: "SCOPE1" | "SCOPE2" | "SCOPE3" | (string & {});
  source?: string | undefined;
  unitOfMeasure: string;
}

export interface EmissionFactorEntityDetailRequest {
  data?: EmissionFactorCreateRequest | undefined;
}

export interface EmissionTransactionBaseEntityCreateRequest {
  attributes?: {
    [key: string]: AttributeValueInput[] | null;
  } | undefined;
  entityDetail: EmissionTransactionEntityDetailRequest;
  name?: string | undefined;
  organization: EntityOrganization;
}

export interface EmissionTransactionDataCreateRequest {
  activityUnit?: number | undefined;
  /** UUID. */
  emissionFactorId: string;
  endDateOfActivity?: string | undefined;
  startDateOfActivity?: string | undefined;
}

export interface EmissionTransactionEntityDetailRequest {
  data?: EmissionTransactionDataCreateRequest | undefined;
}

export interface Entity {
  attributes?: {
    [key: string]: AttributeValue[];
  } | null;
  auditFields?: EntityRecordAudit | null;
  /** Known from examples only. */
  entityDetail?: {
    data?: {
      intensity?: unknown;
      orgGroup?: {
        id?: string | null;
        name?: string | null;
      } | null;
      scope?: {
        id?: unknown;
        name?: string | null;
        nameKey?: string | null;
      } | null;
      source?: string | null;
      unitOfMeasure?: unknown;
      activityUnit?: unknown;
      emissionFactor?: unknown;
      emissionUnitOfMeasure?: unknown;
      endDateOfActivity?: unknown;
      startDateOfActivity?: unknown;
      totalCalculatedEmission?: unknown;
    } | null;
  } | null;
  entityType: BasicEntityType;
  /** UUID. */
  id: string;
  name?: string | null;
  /** Integer. */
  number: number;
  /** UUID. */
  orgGroupId?: string | null;
  /** UUID. */
  schemaId?: string | null;
  workflowAndStage?: EntityWorkflow | null;
}

export interface EntityBasicUser {
  email?: string | null;
  /** UUID. */
  id?: string | null;
  initials?: string | null;
  name?: string | null;
}

export interface EntityListRequest {
  queryRequest?: EntityQueryRequest | undefined;
}

export interface EntityOrganization {
  /** UUID. */
  id: string;
  name?: string | undefined;
}

export interface EntityPage {
  content?: Entity[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: PageableObject | null;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface EntityQueryRequest {
  criteria?: AttributeQueryCriteria | undefined;
}

export interface EntityRecordAudit {
  createdBy?: EntityBasicUser | null;
  /** Date and time. */
  createdDate: string;
  lastModifiedBy?: EntityBasicUser | null;
  /** Date and time. */
  lastUpdatedDate?: string | null;
}

export interface EntityWorkflow {
  /** UUID. */
  id: string;
  name: string;
  /** UUID. */
  stageId: string;
  stageName: string;
  type: string;
  workflowMode?: "ADVANCED" | "BASIC" | (string & {}) | null;
}

export interface GetMetricDetailsInput {
  body: ReportingPeriodDateOption;
}

export interface ListEmissionDetailsInput {
  path: {
    entityTypeName: "emission-factors" | "emission-transactions" | (string & {});
  };
  query?: {
    /** Integer, default 0. */
    page?: number | undefined;
    /** Integer, default 10. */
    size?: number | undefined;
    sort?: string[] | undefined;
  } | undefined;
  body?: EntityListRequest | undefined;
}

export interface MetricDataAggregate {
  aggregatedTotalValue?: string | null;
  category?: string | null;
  frameworkName: string;
  metricId?: string | null;
  metricName: string;
  uom?: string | null;
}

export interface MetricDataAggregateListResult {
  data?: MetricDataAggregate[] | null;
  errors?: unknown[] | null;
  meta?: ResultMetadata | null;
}

export interface PageableObject {
  /** Integer. */
  offset?: number | null;
  /** Integer. */
  pageNumber?: number | null;
  /** Integer. */
  pageSize?: number | null;
  paged?: boolean | null;
  sort?: SortObject | null;
  unpaged?: boolean | null;
}

export interface ReportingPeriodDateOption {
  /** Default ESG.Metric.MetricData.AllTimeReportingPeriodOption. */
  allTimeOption?: string | undefined;
  /** Date, yyyy-MM-dd. */
  endDate?: string | undefined;
  /** Date, yyyy-MM-dd. */
  startDate?: string | undefined;
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

export interface SortObject {
  empty?: boolean | null;
  sorted?: boolean | null;
  unsorted?: boolean | null;
}
