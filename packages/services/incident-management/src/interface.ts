// Generated from specs/snapshots/privacy-automation-incident-management.json. Do not edit; run pnpm generate.
import type { Operation, PagedOperation } from "@onetrust-client/core";
import type {
  CreateIncidentInput,
  GetIncidentInput,
  Incident,
  IncidentDetails,
  IncidentList,
  InventoryLinkAssociation,
  LinkIncidentToInventoryInput,
  SearchIncidentsInput,
  UpdateIncidentInput,
  UpdateIncidentStageByTypeInput,
  UpdateIncidentStageInput,
  WorkflowStageList,
} from "./schema.js";

/** The operations of OneTrust's "Privacy Automation - Incident Management". */
export interface IncidentManagement {
  /**
   * Create Incident
   *
   * `POST /api/incident/v1/incidents`, scope `INCIDENT` or `INCIDENT_CREATE`
   *
   * Returns a text. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createincidentusingpost
   */
  readonly createIncident: Operation<[input: CreateIncidentInput], string>;

  /**
   * Get Incident
   *
   * `GET /api/incident/v1/incidents/{incidentId}`, scope `INCIDENT` or `INCIDENT_READ`
   *
   * Returns `IncidentDetails`.
   * @see https://developer.onetrust.com/onetrust/reference/getincidentdetailbyincidentidusingget
   */
  readonly getIncident: Operation<[input: GetIncidentInput], IncidentDetails>;

  /**
   * Link Incident to Inventory
   *
   * `POST /api/incident/v1/incidents/{incidentId}/inventory-links/{inventoryType}`, scope `INCIDENT`
   *
   * Returns a list of `InventoryLinkAssociation`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createinventorylinks
   */
  readonly linkIncidentToInventory: Operation<[input: LinkIncidentToInventoryInput], InventoryLinkAssociation[]>;

  /**
   * Search Incidents
   *
   * `POST /api/incident/v1/incidents/search`, scope `INCIDENT` or `INCIDENT_READ`
   *
   * Paged list of `IncidentList`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/searchincidentsusingpost
   */
  readonly searchIncidents: PagedOperation<[input?: SearchIncidentsInput], IncidentList[], IncidentList>;

  /**
   * Update Incident
   *
   * `PUT /api/incident/v1/incidents/{incidentId}`, scope `INCIDENT`
   *
   * Returns `Incident`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/updateincidentusingput
   */
  readonly updateIncident: Operation<[input: UpdateIncidentInput], Incident>;

  /**
   * Update Incident Stage
   *
   * `POST /api/incident/v1/assignments/entities/{entityId}/stage`, scope `INCIDENT`
   *
   * Returns `WorkflowStageList`. Not safe to repeat: it may take effect twice.
   */
  readonly updateIncidentStage: Operation<[input: UpdateIncidentStageInput], WorkflowStageList>;

  /**
   * Update Incident Stage by Type
   *
   * `POST /api/incident/v1/assignments/entities/{entityId}/types/{type}/stage`, scope `INCIDENT`
   *
   * Returns `WorkflowStageList`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/assignstagebyname_1
   */
  readonly updateIncidentStageByType: Operation<[input: UpdateIncidentStageByTypeInput], WorkflowStageList>;
}
