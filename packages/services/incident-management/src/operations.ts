// Generated from specs/snapshots/privacy-automation-incident-management.json. Do not edit; run pnpm generate.
import {
  defineOperation,
  type OperationGroup,
  pageNumber,
  paginate,
  type UnboundOperation,
} from "@onetrust-client/core";
import type { IncidentManagement } from "./interface.js";

const numberedPages: OperationGroup = { package: "incident-management", host: "tenant", paging: /* @__PURE__ */ paginate(pageNumber) };
const service: OperationGroup = { package: "incident-management", host: "tenant" };

/**
 * Create Incident
 *
 * `POST /api/incident/v1/incidents`
 */
export const createIncident: UnboundOperation<IncidentManagement["createIncident"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createIncident",
  path: "/api/incident/v1/incidents",
  scopes: ["INCIDENT", "INCIDENT_CREATE"],
  method: "POST",
  body: "json",
  responseType: "text",
});

/**
 * Get Incident
 *
 * `GET /api/incident/v1/incidents/{incidentId}`
 */
export const getIncident: UnboundOperation<IncidentManagement["getIncident"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getIncident",
  path: "/api/incident/v1/incidents/{incidentId}",
  scopes: ["INCIDENT", "INCIDENT_READ"],
});

/**
 * Link Incident to Inventory
 *
 * `POST /api/incident/v1/incidents/{incidentId}/inventory-links/{inventoryType}`
 */
export const linkIncidentToInventory: UnboundOperation<IncidentManagement["linkIncidentToInventory"]> = /* @__PURE__ */ defineOperation(service, {
  name: "linkIncidentToInventory",
  path: "/api/incident/v1/incidents/{incidentId}/inventory-links/{inventoryType}",
  scopes: ["INCIDENT"],
  method: "POST",
  body: "json",
  responseType: "list",
});

/**
 * Search Incidents
 *
 * `POST /api/incident/v1/incidents/search`
 */
export const searchIncidents: UnboundOperation<IncidentManagement["searchIncidents"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "searchIncidents",
  path: "/api/incident/v1/incidents/search",
  scopes: ["INCIDENT", "INCIDENT_READ"],
  method: "POST",
  body: "json",
  bodyOptional: true,
  responseType: "list",
  paging: { by: "page", items: "" },
  idempotent: true,
});

/**
 * Update Incident
 *
 * `PUT /api/incident/v1/incidents/{incidentId}`
 */
export const updateIncident: UnboundOperation<IncidentManagement["updateIncident"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateIncident",
  path: "/api/incident/v1/incidents/{incidentId}",
  scopes: ["INCIDENT"],
  method: "PUT",
  body: "json",
  idempotent: true,
});

/**
 * Update Incident Stage
 *
 * `POST /api/incident/v1/assignments/entities/{entityId}/stage`
 */
export const updateIncidentStage: UnboundOperation<IncidentManagement["updateIncidentStage"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateIncidentStage",
  path: "/api/incident/v1/assignments/entities/{entityId}/stage",
  scopes: ["INCIDENT"],
  method: "POST",
  body: "json",
});

/**
 * Update Incident Stage by Type
 *
 * `POST /api/incident/v1/assignments/entities/{entityId}/types/{type}/stage`
 */
export const updateIncidentStageByType: UnboundOperation<IncidentManagement["updateIncidentStageByType"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateIncidentStageByType",
  path: "/api/incident/v1/assignments/entities/{entityId}/types/{type}/stage",
  scopes: ["INCIDENT"],
  method: "POST",
  body: "json",
});
