import { connect } from "@onetrust-client/core";
import { type DataMapping, dataMapping } from "@onetrust-client/data-mapping";

const inventories: DataMapping = dataMapping(connect());

export async function vendors(): Promise<unknown[]> {
  const { data, meta } = await inventories.listInventories({
    path: { schemaName: "vendors" },
    query: { size: 50 },
  });
  // @ts-expect-error: there are four kinds of inventory
  await inventories.listInventories({ path: { schemaName: "vendor" } });
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
