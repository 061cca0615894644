// A program that never closes its tenant; see exit.test.ts.
import { setTimeout as sleep } from "node:timers/promises";
import { fakeTenant } from "../../src/index.js";
import { shop } from "./shop.js";

const tenant = await fakeTenant({ services: [shop] });
const pets = shop(tenant.connect());
tenant.answer(pets.getNote, async () => {
  // Nothing else is going on meanwhile.
  await sleep(50);
  return "note";
});
console.log(await pets.getNote());
