import { expectTypeOf, test } from "vitest";
import type { FakeTenant, Received } from "../../src/index.js";
import type { Pet, Shop } from "../support/shop.js";

type Input<Name extends keyof Shop> = Received<Parameters<Shop[Name]["draft"]>>;

test("the input of an answer has the parts and names of the call", () => {
  expectTypeOf<Input<"getPet">["path"]>().toEqualTypeOf<{ readonly petId: string }>();
  expectTypeOf<Input<"getPet">["query"]["tag"]>().toEqualTypeOf<string | string[] | undefined>();
  expectTypeOf<Input<"getPet">["query"]["size"]>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Input<"getOwned">["headers"]["identifier"]>().toEqualTypeOf<string>();
  expectTypeOf<Input<"getOwned">["headers"]["ownername"]>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Input<"addPet">["body"]>().toEqualTypeOf<Pet>();
  expectTypeOf<Input<"addPet">>().not.toHaveProperty("path");
});

test("answers and rows must be what the operation returns", () => {
  const removed = (tenant: FakeTenant, pets: Shop): (() => void) => tenant.fault(pets.getPet, 503);
  expectTypeOf(removed).toBeFunction();
  const program = (tenant: FakeTenant, pets: Shop): void => {
    tenant.answer(pets.getPet, () => ({ name: "Rex" }));
    tenant.answer(pets.getPet, async () => new Response(null, { status: 404 }));
    tenant.rows(pets.getPets, [{ name: "Rex" }]);
    // @ts-expect-error a pet's name is text
    tenant.answer(pets.getPet, () => ({ name: 7 }));
    // @ts-expect-error: a named return type refuses what no pet has, as the README says
    tenant.answer(pets.getPet, (): Pet => ({ name: "Rex", nmae: "Rex" }));
    // @ts-expect-error it takes no such parameter
    tenant.answer(pets.getPet, ({ path }) => ({ name: path.pet }));
    // @ts-expect-error a pet's name is text
    tenant.rows(pets.getPets, [{ name: 7 }]);
    // @ts-expect-error one pet is no list
    tenant.rows(pets.getPet, [{ name: "Rex" }]);
    // @ts-expect-error there is no such fault
    tenant.fault(pets.getPet, "flood");
  };
  expectTypeOf(program).toBeFunction();
});
