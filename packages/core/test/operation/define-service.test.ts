import { expect, test } from "vitest";
import type { NoInput, Operation, OperationDefinitions, PagedOperation } from "../../src/index.js";
import type { Pet } from "../support/pets.js";

test("a table without a row, with one too many, or with a row that says too little does not compile", () => {
  interface Two {
    readonly one: Operation<[input?: NoInput], Pet>;
    readonly two: PagedOperation<[input?: NoInput], Pet[], Pet>;
  }
  const row = { method: "GET", path: "/" } as const;
  const whole: OperationDefinitions<Two> = { one: row, two: { ...row, paging: { by: "page", items: "content" } } };
  // @ts-expect-error Property 'two' is missing
  const missing: OperationDefinitions<Two> = { one: row };
  // @ts-expect-error 'three' does not exist
  const extra: OperationDefinitions<Two> = { ...whole, three: row };
  // @ts-expect-error Property 'paging' is missing
  const unpaged: OperationDefinitions<Two> = { one: row, two: row };
  // @ts-expect-error no such method
  const method: OperationDefinitions<Pick<Two, "one">> = { one: { method: "TRACE", path: "/" } };
  expect(Object.keys({ ...whole, ...missing, ...extra, ...unpaged, ...method })).toEqual(["one", "two", "three"]);
});
