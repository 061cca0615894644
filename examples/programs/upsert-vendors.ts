// Brings the vendors of another system up to date: those that OneTrust has by their external id are updated, the others are created.
// Needs the scope INVENTORY.
import { connect } from "@onetrust-client/core";
import { dataMapping, type VendorInventoryCreateRequest } from "@onetrust-client/data-mapping";

const vendors: (VendorInventoryCreateRequest & { externalId: string })[] = [
  { externalId: "V-100", name: "Paper & Co", organization: { value: "Root" }, type: { value: "Supplier" } },
  { externalId: "V-200", name: "Cloud Nine", organization: { value: "Root" }, type: { value: "Cloud Provider" } },
];

const inventory = dataMapping(connect());
const path = { schemaName: "vendors" as const };
for (const vendor of vendors) {
  await inventory.updateInventoryByExternalId({ path, body: vendor });
  const { externalId } = vendor;
  const { data } = await inventory.getInventoryByExternalId({ path: { ...path, externalId } });
  console.log(`${externalId}: ${data?.name} is number ${data?.number}`);
}
console.log(`${(await inventory.listInventories.all({ path })).length} vendors`);
