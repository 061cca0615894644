import { connect } from "@onetrust-client/core";
import { type IncidentManagement, incidentManagement } from "@onetrust-client/incident-management";
import { type ItRiskManagement, itRiskManagement } from "@onetrust-client/it-risk-management";

const risks: ItRiskManagement = itRiskManagement(connect());
const incidents: IncidentManagement = incidentManagement(connect());

export async function risk(riskId: string): Promise<(string | null | undefined)[]> {
  const { id, state } = await risks.getRisk({ path: { riskId } });
  const { content, totalElements } = await risks.listRisks({
    query: { sort: "number,asc" },
    body: { fullTextSearch: "" },
  });
  const controls = await risks.listControlImplementations({ query: { size: 50 } });
  // @ts-expect-error: the id is required
  await risks.getRisk({});
  // @ts-expect-error: criteria are required, though all of them may be left out
  await risks.listRisks({ query: { size: 50 } });
  // @ts-expect-error: the size is a number
  await risks.listControlImplementations({ query: { size: "50" } });
  const row = content?.[0];
  // @ts-expect-error: a row may lack any part of a risk
  const name: string = row?.name;
  return [
    id,
    state === "a state of tomorrow" ? state : name,
    row?.orgGroup?.name,
    String(totalElements),
    controls.content?.[0]?.status,
  ];
}

export async function upsertedRisk(): Promise<string | null | undefined> {
  const anyId = "0b6d4e22-7d01-4c9c-90f7-d9a54fc95c95";
  const source = { id: anyId, name: "CRM" };
  const body = { name: "Late patch", type: "ASSETS", orgGroupId: anyId, source, associatedInventory: source };
  const { id } = await risks.upsertRisk({ query: { matchAttributes: "name" }, body });
  // @ts-expect-error: what is matched is required
  await risks.upsertRisk({ body });
  return id;
}

export async function incident(): Promise<(string | null | undefined)[]> {
  const incidentId: string = await incidents.createIncident({
    body: {
      name: "Databricks breach",
      incidentTypeName: "Unauthorized Disclosure of Information",
      sourceType: "INTEGRATION",
      orgGroupId: "0b6d4e22-7d01-4c9c-90f7-d9a54fc95c95",
    },
  });
  const linked = await incidents.linkIncidentToInventory({
    path: { incidentId, inventoryType: "assets" },
    body: { inventoryIds: ["0b6d4e22-7d01-4c9c-90f7-d9a54fc95c95"] },
  });
  // @ts-expect-error: an incident needs a name
  await incidents.createIncident({ body: { incidentTypeName: "Unknown" } });
  // @ts-expect-error: a type of inventory is a text
  await incidents.linkIncidentToInventory({ path: { incidentId, inventoryType: 4 }, body: {} });
  return linked.map(({ name }) => name);
}
