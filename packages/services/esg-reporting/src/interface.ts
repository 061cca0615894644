// Generated from specs/snapshots/esg-program-reporting-disclosures.json. Do not edit; run pnpm generate.
import type { NoInput, Operation, PagedOperation } from "@onetrust-client/core";
import type {
  BasicEntityDetail,
  CreateEmissionFactorInput,
  CreateEmissionTransactionInput,
  Entity,
  EntityPage,
  GetMetricDetailsInput,
  ListEmissionDetailsInput,
  MetricDataAggregateListResult,
} from "./schema.js";

/** The operations of OneTrust's "ESG Program Reporting & Disclosures". */
export interface EsgReporting {
  /**
   * Create Emission Factor
   *
   * `POST /api/esg-management/v1/entity-types/emission-factors/entities`, scope `ESG`
   *
   * Returns `Entity`. Not safe to repeat: it may take effect twice.
   * @deprecated OneTrust names no replacement.
   * @see https://developer.onetrust.com/onetrust/reference/addemissionfactor
   */
  readonly createEmissionFactor: Operation<[input: CreateEmissionFactorInput], Entity>;

  /**
   * Create Emission Transaction
   *
   * `POST /api/esg-management/v1/entity-types/emission-transactions/entities`, scope `ESG`
   *
   * Returns `Entity`. Not safe to repeat: it may take effect twice.
   * @deprecated OneTrust names no replacement.
   * @see https://developer.onetrust.com/onetrust/reference/addemissiontransaction
   */
  readonly createEmissionTransaction: Operation<[input: CreateEmissionTransactionInput], Entity>;

  /**
   * Get Metric Details
   *
   * `POST /api/esg-management/v1/metrics/metric-details`, scope `ESG_READ`
   *
   * Returns `MetricDataAggregateListResult`. Safe to repeat.
   * @deprecated OneTrust names no replacement.
   * @see https://developer.onetrust.com/onetrust/reference/fetchmetricsdetails
   */
  readonly getMetricDetails: Operation<[input: GetMetricDetailsInput], MetricDataAggregateListResult>;

  /**
   * Get List of Emission Details
   *
   * `POST /api/esg-management/v1/entity-types/names/{entityTypeName}/entities/pages`, scope `ESG_READ`
   *
   * Paged list of `Entity`. Safe to repeat.
   * @deprecated OneTrust names no replacement.
   * @see https://developer.onetrust.com/onetrust/reference/findallbytypeandcriteria
   */
  readonly listEmissionDetails: PagedOperation<[input: ListEmissionDetailsInput], EntityPage, Entity>;

  /**
   * Get List of Emission Factors
   *
   * `GET /api/esg-management/v1/emission-factors`, scope `ESG_READ`
   *
   * Returns a list of `BasicEntityDetail`.
   * @deprecated OneTrust names no replacement.
   * @see https://developer.onetrust.com/onetrust/reference/getallemissionfactorsbasicentitydetails
   */
  readonly listEmissionFactors: Operation<[input?: NoInput], BasicEntityDetail[]>;
}
