// Brings the vendors of another system up to date: those that OneTrust has by their external id are updated, the others are created.
// Needs the scope INVENTORY.
import { connect } from "@onetrust-client/core";
import {
  dataMapping,
  type InventoryAttributes,
  type ListInventoriesInput,
  type VendorInventoryCreateRequest,
} from "@onetrust-client/data-mapping";

interface Supplier {
  readonly externalId: string;
  readonly vendor: VendorInventoryCreateRequest;
  /** By the field names that your tenant gives its attributes. */
  readonly attributes: InventoryAttributes;
}

const organization = { value: "Root" };
const suppliers: Supplier[] = [
  {
    externalId: "V-100",
    vendor: { name: "Paper & Co", organization, type: { value: "Supplier" } },
    attributes: { riskTier: [{ value: "Low" }] },
  },
  {
    externalId: "V-200",
    vendor: { name: "Cloud Nine", organization, type: { value: "Cloud Provider" } },
    attributes: { riskTier: [{ value: "High" }] },
  },
];

const inventory = dataMapping(connect());
const path: ListInventoriesInput["path"] = { schemaName: "vendors" };
for (const { externalId, vendor, attributes } of suppliers) {
  await inventory.updateInventoryByExternalId({ path, body: { ...vendor, externalId, ...attributes } });
  const { data } = await inventory.getInventoryByExternalId({ path: { ...path, externalId } });
  console.log(`${externalId}: ${data?.name} is number ${data?.number}`);
}
console.log(`${(await inventory.listInventories.all({ path })).length} vendors`);
