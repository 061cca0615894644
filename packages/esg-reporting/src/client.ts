// Generated from specs/snapshots/esg-program-reporting-disclosures.json. Do not edit; run pnpm generate.
import {
  type NoInput,
  type Operation,
  type PagedOperation,
  pageThrough,
  type Service,
  service,
  turnPages,
} from "@onetrust-client/core";
import { operations } from "./operations.js";
import type {
  BasicEntityDetail,
  CreateEmissionFactorInput,
  CreateEmissionTransactionInput,
  EntityInformation,
  GetListOfEmissionDetailsInput,
  GetMetricDetailsInput,
  OneTrustResponseListMetricDataAggregateResponseDetails,
  PageEntityInformation,
  paths,
} from "./schema.js";

/** The operations of OneTrust's "ESG Program Reporting & Disclosures". */
export interface EsgReporting {
  /**
   * Create Emission Factor
   *
   * `POST /api/esg-management/v1/entity-types/emission-factors/entities`, accepts the scope `ESG`
   * @deprecated The vendor gives no replacement.
   * @see https://developer.onetrust.com/onetrust/reference/addemissionfactor
   */
  readonly createEmissionFactor: Operation<[input: CreateEmissionFactorInput], EntityInformation>;

  /**
   * Create Emission Transaction
   *
   * `POST /api/esg-management/v1/entity-types/emission-transactions/entities`, accepts the scope `ESG`
   * @deprecated The vendor gives no replacement.
   * @see https://developer.onetrust.com/onetrust/reference/addemissiontransaction
   */
  readonly createEmissionTransaction: Operation<[input: CreateEmissionTransactionInput], EntityInformation>;

  /**
   * Get List of Emission Details
   *
   * `POST /api/esg-management/v1/entity-types/names/{entityTypeName}/entities/pages`, accepts the scope `ESG_READ`
   * @deprecated The vendor gives no replacement.
   * @see https://developer.onetrust.com/onetrust/reference/findallbytypeandcriteria
   */
  readonly getListOfEmissionDetails: PagedOperation<
    [input: GetListOfEmissionDetailsInput],
    PageEntityInformation,
    EntityInformation
  >;

  /**
   * Get List of Emission Factors
   *
   * `GET /api/esg-management/v1/emission-factors`, accepts the scope `ESG_READ`
   * @deprecated The vendor gives no replacement.
   * @see https://developer.onetrust.com/onetrust/reference/getallemissionfactorsbasicentitydetails
   */
  readonly getListOfEmissionFactors: Operation<[input?: NoInput], BasicEntityDetail[]>;

  /**
   * Get Metric Details
   *
   * `POST /api/esg-management/v1/metrics/metric-details`, accepts the scope `ESG_READ`
   * @deprecated The vendor gives no replacement.
   * @see https://developer.onetrust.com/onetrust/reference/fetchmetricsdetails
   */
  readonly getMetricDetails: Operation<
    [input: GetMetricDetailsInput],
    OneTrustResponseListMetricDataAggregateResponseDetails
  >;
}

/** Binds the operations of OneTrust's "ESG Program Reporting & Disclosures" to a connection. */
export const esgReporting: Service<EsgReporting, paths> = service("tenant", operations, pageThrough(turnPages));
