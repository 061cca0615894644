import { expect, test } from "vitest";
import { open } from "../support/open.js";

test("an answer is given the input as it arrived: path, query, headers and body", async () => {
  const { tenant, pets } = await open();
  const seen: unknown[] = [];
  tenant.answer(pets.getPet, ({ path, query }) => {
    seen.push(path.petId, query.tag, query.size);
    return {};
  });
  tenant.answer(pets.getOwned, ({ headers }) => {
    seen.push(headers.identifier, headers.ownername);
    return {};
  });
  tenant.answer(pets.addPet, ({ body }) => {
    seen.push(body);
    return body;
  });
  await pets.getPet({ path: { petId: "a/b?c é" }, query: { tag: ["x", "y&z"], size: 5 } });
  await pets.getPet({ path: { petId: "1" } });
  await pets.getOwned({ headers: { identifier: "jané@example.com", ownerName: "Jane" } });
  expect(await pets.addPet({ body: { name: "Réx" } })).toEqual({ name: "Réx" });
  expect(seen).toEqual([
    ...["a/b?c é", ["x", "y&z"], "5"],
    ...["1", undefined, undefined],
    ...["jané@example.com", "Jane"],
    { name: "Réx" },
  ]);
});

test("a form is read back into its parts", async () => {
  const { tenant, pets } = await open();
  const bytes = new Uint8Array([0, 255, 13, 10]);
  let sent: unknown;
  tenant.answer(pets.uploadPhoto, async ({ body }) => {
    sent = { file: new Uint8Array(await body.file.arrayBuffer()), about: body.about, note: body.note };
    return { id: "photo-1" };
  });
  const body = { file: new Blob([bytes]), about: { petId: "p-1" }, note: "his best" };
  expect(await pets.uploadPhoto({ body })).toEqual({ id: "photo-1" });
  expect(sent).toEqual({ file: bytes, about: { petId: "p-1" }, note: "his best" });
});
