// Generated from specs/snapshots/privacy-automation-incident-management.json. Do not edit; run pnpm generate.
import type { OperationTable } from "@onetrust-client/core";
import type { IncidentManagement } from "./client.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationTable<IncidentManagement> = {
  createIncident: {
    method: "POST",
    path: "/api/incident/v1/incidents",
    scopes: ["INCIDENT", "INCIDENT_CREATE"],
    body: "json",
  },
  getIncident: { path: "/api/incident/v1/incidents/{incidentId}", scopes: ["INCIDENT", "INCIDENT_READ"] },
  linkIncidentToInventory: {
    method: "POST",
    path: "/api/incident/v1/incidents/{incidentId}/inventory-links/{inventoryType}",
    scopes: ["INCIDENT"],
    body: "json",
  },
  searchIncidents: {
    method: "POST",
    path: "/api/incident/v1/incidents/search",
    scopes: ["INCIDENT", "INCIDENT_READ"],
    body: "json",
    paging: { by: "page", items: "" },
    replaySafe: true,
  },
  updateIncident: {
    method: "PUT",
    path: "/api/incident/v1/incidents/{incidentId}",
    scopes: ["INCIDENT"],
    body: "json",
    replaySafe: true,
  },
  updateIncidentStage: {
    method: "POST",
    path: "/api/incident/v1/assignments/entities/{entityId}/stage",
    scopes: ["INCIDENT"],
    body: "json",
  },
  updateIncidentStageByType: {
    method: "POST",
    path: "/api/incident/v1/assignments/entities/{entityId}/types/{type}/stage",
    scopes: ["INCIDENT"],
    body: "json",
  },
};
