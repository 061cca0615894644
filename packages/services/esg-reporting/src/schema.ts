// Generated from specs/snapshots/esg-program-reporting-disclosures.json. Do not edit; run pnpm generate.

export interface AttributePredicate {
  field: string;
  operator?: "EQUAL_TO" | "NOT_EQUAL_TO" | "GREATER_THAN" | "LESS_THAN" | "BETWEEN";
  toValue?: string[];
  value?: string[];
}

export interface AttributeQueryCriteria {
  filters?: AttributePredicate[];
  /** At most 500 characters. */
  fullText?: string;
}

export interface AttributeValue {
  colorCode?: string | null;
  /** UUID. */
  id?: string | null;
  optionSelectionValue?: string | null;
  value?: string | null;
  valueKey?: string | null;
}

export interface AttributeValueInput {
  colorCode?: string;
  /** UUID. */
  id?: string;
  optionSelectionValue?: string;
  value?: string;
  valueKey?: string;
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
    [key: string]: AttributeValueInput[];
  };
  entityDetail: EmissionFactorEntityDetailRequest;
  name: string;
  organization: EntityOrganization;
}

export interface EmissionFactorCreateRequest {
  category?: string;
  intensity: number;
  scope: "SCOPE1" | "SCOPE2" | "SCOPE3";
  source?: string;
  unitOfMeasure: string;
}

export interface EmissionFactorEntityDetailRequest {
  data?: EmissionFactorCreateRequest;
}

export interface EmissionTransactionBaseEntityCreateRequest {
  attributes?: {
    [key: string]: AttributeValueInput[];
  };
  entityDetail: EmissionTransactionEntityDetailRequest;
  name?: string;
  organization: EntityOrganization;
}

export interface EmissionTransactionDataCreateRequest {
  activityUnit?: number;
  /** UUID. */
  emissionFactorId: string;
  endDateOfActivity?: string;
  startDateOfActivity?: string;
}

export interface EmissionTransactionEntityDetailRequest {
  data?: EmissionTransactionDataCreateRequest;
}

export interface Entity {
  attributes?: {
    [key: string]: AttributeValue[];
  } | null;
  auditFields?: EntityRecordAudit | null;
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
  queryRequest?: EntityQueryRequest;
}

export interface EntityOrganization {
  /** UUID. */
  id: string;
  name?: string;
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
  criteria?: AttributeQueryCriteria;
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
    entityTypeName: "emission-factors" | "emission-transactions";
  };
  query?: {
    /** Integer, default 0. */
    page?: number;
    /** Integer, default 10. */
    size?: number;
    sort?: string[];
  };
  body?: EntityListRequest;
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
  allTimeOption?: string;
  /** Date, yyyy-MM-dd. */
  endDate?: string;
  /** Date, yyyy-MM-dd. */
  startDate?: string;
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
