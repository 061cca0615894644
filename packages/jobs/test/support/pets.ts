import {
  type ConnectOptions,
  defineService,
  type Operation,
  type PagedOperation,
  pageNumber,
  paginate,
} from "@onetrust-client/core";
import { type FakeTenant, fakeTenant } from "@onetrust-client/fake-tenant";
import { onTestFinished } from "vitest";

export interface Pet {
  readonly id: string;
  readonly name: string;
  readonly changed?: string;
}

export interface PetInput {
  query?: { page?: number | undefined; size?: number | undefined; from?: string | undefined; to?: string | undefined };
}

interface Pets {
  readonly listPets: PagedOperation<[input?: PetInput], { content: Pet[] }, Pet>;
  readonly listOthers: PagedOperation<[input?: PetInput], { content: Pet[] }, Pet>;
  readonly getPet: Operation<[input: { path: { petId: string } }], Pet>;
}

const paging = { by: "page", items: "content", info: "" } as const;

/** A service of its own, so that each page of it can be made by a test. */
const pets = defineService<Pets>({
  package: "pets",
  host: "tenant",
  operations: {
    listPets: { path: "/api/pets/v1/pets", paging },
    listOthers: { path: "/api/pets/v1/others", paging },
    getPet: { path: "/api/pets/v1/pets/{petId}" },
  },
  paging: paginate(pageNumber),
});

/** What a test changes between two pages. */
export interface PetTenant {
  readonly tenant: FakeTenant;
  readonly service: Pets;
  readonly rows: Pet[];
  /** Called before each page with its number. */
  onPage: (page: number) => unknown;
}

/** A tenant whose list has pages of ten, cut out of rows that may change meanwhile. */
export async function petTenant(count: number, options: ConnectOptions = {}): Promise<PetTenant> {
  const tenant = await fakeTenant({ services: [pets] });
  const service = pets(tenant.connect(options));
  const rows = Array.from({ length: count }, (_, index) => pet(index));
  const state: PetTenant = { tenant, service, rows, onPage: () => {} };
  tenant.answer(service.listPets, async ({ query }) => {
    const page = Number(query.page ?? 0);
    await state.onPage(page);
    const { from, to } = query;
    const found = from && to ? rows.filter(({ changed = "" }) => changed >= from && changed < to) : rows;
    const content = found.slice(page * 10, page * 10 + 10);
    const totalPages = Math.ceil(found.length / 10);
    return { content, number: page, totalPages, totalElements: found.length };
  });
  onTestFinished(() => tenant.close());
  return state;
}

export function pet(index: number): Pet {
  return { id: `pet-${index}`, name: `Name ${index}` };
}

export const keyOfPet = ({ id }: Pet): string => id;
