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
    vendors: dataMapping(onetrust).listInventories.items({
      path: { schemaName: "vendors" },
      query: { size: 50 },
    }),
    risks: itRiskManagement(onetrust).listRisks.items({ query: { size: 50 }, body: {} }),
    users: userProvisioning(onetrust).listUsersV2.items(),
    subjects: universalConsent(onetrust).listDataSubjectsV1.items({ query }),
    resolutions: dsrAutomation(onetrust).listResolutions.items({ query: { size: 50 } }),
    files: bulkExport(onetrust).listBulkExportDownloadDetails.items({ path: { id: exportId } }),
  };
}

/** Lets a user in no more. */
export async function deactivateUser(onetrust: Connection, id: string): Promise<void> {
  const { modifyUserV2 } = userProvisioning(onetrust);
  await modifyUserV2({
    path: { id },
    body: {
      schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
      Operations: [{ op: "replace", path: "active", value: false }],
    },
  });
}
