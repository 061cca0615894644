// Generated from specs/snapshots/tech-risk-compliance-compliance-automation.json. Do not edit; run pnpm generate.
import type { Operation, PagedOperation } from "@onetrust-client/core";
import type { GetInitiativeInput, InitiativeResponse, ListInitiativesInput, UpdateInitiativeInput } from "./schema.js";

/** The operations of OneTrust's "Tech Risk & Compliance - Compliance Automation". */
export interface ComplianceAutomation {
  /**
   * Get Initiative
   *
   * `GET /api/compliance-wr/v1/initiatives/{initiativeId}`, scope `COMPLIANCE_AUTOMATION_READ`
   *
   * Returns `InitiativeResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/getinitiativeusingget
   */
  readonly getInitiative: Operation<[input: GetInitiativeInput], InitiativeResponse>;

  /**
   * Get List of Initiatives
   *
   * `POST /api/compliance-wr/v1/initiatives/search`, scope `COMPLIANCE_AUTOMATION_READ`
   *
   * Paged list of `InitiativeResponse`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/findallinitiativesbyfilterusingpost
   */
  readonly listInitiatives: PagedOperation<[input?: ListInitiativesInput], InitiativeResponse[], InitiativeResponse>;

  /**
   * Update Initiative
   *
   * `PUT /api/compliance-wr/v1/initiatives/{initiativeId}`, scope `COMPLIANCE_AUTOMATION_WRITE`
   *
   * Returns `InitiativeResponse`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/updateinitiativeusingput
   */
  readonly updateInitiative: Operation<[input: UpdateInitiativeInput], InitiativeResponse>;
}
