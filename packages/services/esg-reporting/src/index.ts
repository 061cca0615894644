// Generated from specs/snapshots/esg-program-reporting-disclosures.json. Do not edit; run pnpm generate.
import { defineService, type Service } from "@onetrust-client/core";
import type { EsgReporting } from "./interface.js";
import * as operations from "./operations.js";

export type { EsgReporting } from "./interface.js";
export type {
  AttributePredicate,
  AttributeQueryCriteria,
  AttributeValue,
  AttributeValueInput,
  BasicEntityDetail,
  BasicEntityType,
  CreateEmissionFactorInput,
  CreateEmissionTransactionInput,
  EmissionFactorBaseEntityCreateRequest,
  EmissionFactorCreateRequest,
  EmissionFactorEntityDetailRequest,
  EmissionTransactionBaseEntityCreateRequest,
  EmissionTransactionDataCreateRequest,
  EmissionTransactionEntityDetailRequest,
  Entity,
  EntityBasicUser,
  EntityListRequest,
  EntityOrganization,
  EntityPage,
  EntityQueryRequest,
  EntityRecordAudit,
  EntityWorkflow,
  GetMetricDetailsInput,
  ListEmissionDetailsInput,
  MetricDataAggregate,
  MetricDataAggregateListResult,
  PageableObject,
  ReportingPeriodDateOption,
  ResultMetadata,
  ResultPage,
  ResultSort,
  SortObject,
} from "./schema.js";

/** Binds the operations of OneTrust's "ESG Program Reporting & Disclosures" to a connection. */
export const esgReporting: Service<EsgReporting> = /* @__PURE__ */ defineService<EsgReporting>({
  package: "esg-reporting",
  host: "tenant",
  definition: {
    id: "esg-program-reporting-disclosures",
    asOf: "mid-2026",
    snapshot: "0fa2df7b305842a467beb94f1067f8a1f26e6448c936e2e099f80a06b5937377",
  },
  operations,
});
