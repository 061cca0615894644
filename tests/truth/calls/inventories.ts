import { connect } from "@onetrust-client/core";
import { type DataMapping, dataMapping, type InventoryAttributes } from "@onetrust-client/data-mapping";

const inventories: DataMapping = dataMapping(connect());

export async function vendors(): Promise<unknown[]> {
  const { data, meta } = await inventories.listInventories({
    path: { schemaName: "vendors" },
    query: { size: 50 },
  });
  // A tenant may have schemas of its own, and the name of one may stand in a configuration.
  const configured: string = "warehouses";
  await inventories.listInventories({ path: { schemaName: configured } });
  // @ts-expect-error: a schema has a name
  await inventories.listInventories({ path: { schemaName: 4 } });
  // @ts-expect-error: a vendor without a type has null or nothing
  const type: string = data?.[0]?.type?.value;
  return (data ?? []).map(({ id, name, number, organization, status, customField }) => [
    [id, name, number, organization?.value, status?.key, customField, type],
    meta?.page?.totalPages,
  ]);
}

export async function upsert(): Promise<(string | null | undefined)[]> {
  const organization = { value: "Root", id: "0b6d4e22-7d01-4c9c-90f7-d9a54fc95c95" };
  const path = { schemaName: "vendors" } as const;
  const { data } = await inventories.createInventory({
    path,
    body: { name: "ACME", organization, type: { value: "IT" } },
  });
  const upserted = await inventories.updateInventoryByExternalId({
    path,
    body: { name: "ACME", organization, type: { value: "IT" }, externalId: "a/b?c" },
  });
  const found = await inventories.getInventoryByExternalId({ path: { ...path, externalId: "a/b?c" } });
  const updated = await inventories.updateInventoryById({
    path: { ...path, id: data.id },
    body: { name: "ACME", status: { key: "active" } },
  });
  await inventories.deleteInventoryLink({ path: { id: data.id }, body: [] });
  // @ts-expect-error: an inventory needs a name
  await inventories.createInventory({ path, body: {} });
  // @ts-expect-error: the body is required
  await inventories.updateInventoryByExternalId({ path });
  // @ts-expect-error: the external id is required
  await inventories.getInventoryByExternalId({ path });
  // @ts-expect-error: the id is required
  await inventories.updateInventoryById({ path, body: { name: "ACME" } });
  // @ts-expect-error: the links to delete are a list
  await inventories.deleteInventoryLink({ path: { id: data.id }, body: {} });
  return [upserted.data?.id, found.data?.name, updated.data?.name];
}

const organization = { value: "Root", id: "0b6d4e22-7d01-4c9c-90f7-d9a54fc95c95" };
const [asset, activity, entity] = [
  { schemaName: "assets" },
  { schemaName: "processing-activities" },
  { schemaName: "entities" },
] as const;

/** The path decides what the body is. */
export async function written(vendors: { schemaName: "vendors" }): Promise<void> {
  const attributes: InventoryAttributes = { riskTier: [{ value: "High" }], contactEmail: "jane@example.com" };
  const { createInventory: create, updateInventoryByExternalId: upsert, updateInventoryById: update } = inventories;
  const vendor = { name: "ACME", organization, type: { id: organization.id }, externalId: "V-1" };
  await create({ path: asset, body: { name: "CRM", organization, location: { value: "Germany" } } });
  await create({ path: activity, body: { name: "Payroll", organization } });
  await create({
    path: entity,
    body: { name: "ACME Ltd", organization, primaryOperatingLocation: { value: "Germany" } },
  });
  await upsert({ path: vendors, body: { ...vendor, ...attributes } });
  await update({ path: { ...vendors, id: organization.id }, body: { ...attributes, name: "ACME" } });
  // @ts-expect-error: no attribute of the client's is called so
  await create({ path: vendors, body: { nmae: "ACME", name: "ACME", organization, type: { value: "IT" } } });
  await create({
    path: vendors,
    // @ts-expect-error: nor beside attributes of the tenant's
    body: { nmae: "ACME", name: "ACME", organization, type: { value: "IT" }, ...attributes },
  });
  // @ts-expect-error: a reference names something
  await create({ path: vendors, body: { name: "ACME", organization: {}, type: { value: "IT" } } });
  // @ts-expect-error: the type names something
  await create({ path: vendors, body: { name: "ACME", organization, type: {} } });
  // @ts-expect-error: a vendor has a type
  await upsert({ path: vendors, body: { name: "ACME", organization, externalId: "V-1" } });
  // @ts-expect-error: a vendor is no processing activity
  await upsert({ path: activity, body: vendor });
  await upsert({
    path: activity,
    // @ts-expect-error: nor is one with misspelt parts
    body: { name: "ACME", organization, externlId: "V-1", hostingType: { value: "Cloud" } },
  });
  // @ts-expect-error: an asset has a location
  await create({ path: asset, body: { name: "CRM", organization } });
  // @ts-expect-error: the location of a vendor is an attribute of the tenant's
  await create({ path: vendors, body: { ...vendor, location: { value: "Germany" } } });
  // @ts-expect-error: there are four kinds of inventory
  await create({ path: { schemaName: "vendor" }, body: { name: "ACME", organization } });
  // @ts-expect-error: no part of an inventory is called so
  await update({ path: { ...vendors, id: organization.id }, body: { nmae: "ACME" } });
}

/** A name that is known only at run time takes the general form of the body. */
export async function configured(schemaName: string, two: "vendors" | "assets"): Promise<string | null | undefined> {
  const attributes: InventoryAttributes = { riskTier: [{ value: "High" }] };
  const { createInventory: create, updateInventoryByExternalId: upsert } = inventories;
  const { data } = await create({ path: { schemaName }, body: { name: "ACME", organization, ...attributes } });
  await create({ path: { schemaName: two }, body: { name: "ACME", organization, type: { value: "IT" } } });
  await upsert.withResponse({ path: { schemaName }, body: { name: "ACME", organization, externalId: data.id } });
  const { url }: { readonly url: URL | string } = upsert.draft({
    path: { schemaName },
    body: { name: "ACME", organization, location: { value: "Germany" } },
  });
  // @ts-expect-error: every inventory has a name
  await create({ path: { schemaName }, body: { organization } });
  // @ts-expect-error: no part of an inventory is called so
  await create({ path: { schemaName }, body: { name: "ACME", organization, nmae: "ACME" } });
  return String(url);
}
