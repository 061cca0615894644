// Generated from specs/snapshots/privacy-automation-incident-management.json. Do not edit; run pnpm generate.
import type { OperationDefinitions } from "@onetrust-client/core";
import type { IncidentManagement } from "./interface.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationDefinitions<IncidentManagement> = {
  createIncident: {
    path: "/api/incident/v1/incidents",
    scopes: ["INCIDENT", "INCIDENT_CREATE"],
    method: "POST",
    body: "json",
    responseType: "text",
  },
  getIncident: { path: "/api/incident/v1/incidents/{incidentId}", scopes: ["INCIDENT", "INCIDENT_READ"] },
  linkIncidentToInventory: {
    path: "/api/incident/v1/incidents/{incidentId}/inventory-links/{inventoryType}",
    scopes: ["INCIDENT"],
    method: "POST",
    body: "json",
    responseType: "list",
  },
  searchIncidents: {
    path: "/api/incident/v1/incidents/search",
    scopes: ["INCIDENT", "INCIDENT_READ"],
    method: "POST",
    body: "json",
    bodyOptional: true,
    responseType: "list",
    paging: { by: "page", items: "" },
    idempotent: true,
  },
  updateIncident: {
    path: "/api/incident/v1/incidents/{incidentId}",
    scopes: ["INCIDENT"],
    method: "PUT",
    body: "json",
    idempotent: true,
  },
  updateIncidentStage: {
    path: "/api/incident/v1/assignments/entities/{entityId}/stage",
    scopes: ["INCIDENT"],
    method: "POST",
    body: "json",
  },
  updateIncidentStageByType: {
    path: "/api/incident/v1/assignments/entities/{entityId}/types/{type}/stage",
    scopes: ["INCIDENT"],
    method: "POST",
    body: "json",
  },
};
