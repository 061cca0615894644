// Generated from specs/snapshots/consent-preferences-consent-receipts.json. Do not edit; run pnpm generate.
import { defineOperation, type OperationGroup, type UnboundOperation } from "@onetrust-client/core";
import type { ConsentReceipts } from "./interface.js";

const service: OperationGroup = { package: "consent-receipts", host: "privacy-portal" };

/**
 * Create Consent Receipts
 *
 * `POST /request/v1/consentreceipts`
 */
export const createConsentReceipts: UnboundOperation<ConsentReceipts["createConsentReceipts"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createConsentReceipts",
  path: "/request/v1/consentreceipts",
  method: "POST",
  body: "json",
  perMinute: 2000,
});

/**
 * Create Consent Receipts in Bulk
 *
 * `POST /request/v1/consentreceipts/bulk`
 */
export const createConsentReceiptsInBulk: UnboundOperation<ConsentReceipts["createConsentReceiptsInBulk"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createConsentReceiptsInBulk",
  path: "/request/v1/consentreceipts/bulk",
  method: "POST",
  body: "json",
  responseType: "list",
  perMinute: 3000,
});

/**
 * Create Identified Consent Receipts
 *
 * `POST /request/v1/consentreceipts/identified`
 */
export const createIdentifiedConsentReceipts: UnboundOperation<ConsentReceipts["createIdentifiedConsentReceipts"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createIdentifiedConsentReceipts",
  path: "/request/v1/consentreceipts/identified",
  method: "POST",
  body: "json",
  responseType: "list",
});
