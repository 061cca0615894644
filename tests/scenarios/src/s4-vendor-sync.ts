import { bulkExport } from "@onetrust-client/bulk-export";
import type { Connection } from "@onetrust-client/core";
import { dataMapping, type VendorInventoryCreateRequest } from "@onetrust-client/data-mapping";
import { dsrAutomation } from "@onetrust-client/dsr-automation";
import { itRiskManagement } from "@onetrust-client/it-risk-management";
import { universalConsent } from "@onetrust-client/universal-consent";
import { userProvisioning } from "@onetrust-client/user-provisioning";

/** A vendor of the other system. */
export interface Vendor extends VendorInventoryCreateRequest {
  readonly externalId: string;
}

/** Brings a vendor up to date by its external id, and cuts the links that it has no more. */
export async function upsertVendor(onetrust: Connection, vendor: Vendor, oldLinks: readonly string[]): Promise<string> {
  const inventory = dataMapping(onetrust);
  const schemaName = "vendors";
  await inventory.updateInventoryByExternalId({ path: { schemaName }, body: vendor });
  const { externalId } = vendor;
  const { data } = await inventory.getInventoryByExternalId({ path: { schemaName, externalId } });
  const id = `${data?.id}`;
  const links = oldLinks.map((inventoryAssociationId) => ({ inventoryAssociationId }));
  if (links.length > 0) await inventory.deleteInventoryLink({ path: { id }, body: links });
  return id;
}

/** Lists that page in six ways; a reader sees none of it. */
export function lists(onetrust: Connection, exportId: string) {
  const query = { properties: "ignoreCount", size: 50 };
  return {
    vendors: dataMapping(onetrust).getListOfInventories.items({
      path: { schemaName: "vendors" },
      query: { size: 200 },
    }),
    risks: itRiskManagement(onetrust).getListOfRisks.items({ query: { size: 50 }, body: {} }),
    users: userProvisioning(onetrust).getListOfUsers.items(),
    subjects: universalConsent(onetrust).getListOfDataSubjects.items({ query }),
    resolutions: dsrAutomation(onetrust).getListOfResolutions.items({ query: { size: 50 } }),
    files: bulkExport(onetrust).getListOfBulkExportDownloadDetails.items({ path: { id: exportId } }),
  };
}

/** Lets a user in no more. */
export async function deactivateUser(onetrust: Connection, id: string): Promise<void> {
  const { modifyUser } = userProvisioning(onetrust);
  await modifyUser({
    path: { id },
    body: {
      schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
      Operations: [{ op: "replace", path: "active", value: false }],
    },
  });
}
