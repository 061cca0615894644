import { expect, test } from "vitest";
import { open } from "../support/open.js";

test("the last answer counts, and each request asks anew", async () => {
  const { tenant, pets } = await open();
  let asked = 0;
  tenant.answer(pets.getPet, () => ({ name: "Rex" }));
  tenant.answer(pets.getPet, () => ({ name: `Rex ${++asked}` }));
  const names = [await pets.getPet({ path: { petId: "1" } }), await pets.getPet({ path: { petId: "1" } })];
  expect(names).toEqual([{ name: "Rex 1" }, { name: "Rex 2" }]);
});
