import { expect, expectTypeOf, test } from "vitest";
import {
  type Answer,
  bearer,
  type CallOptions,
  connect,
  type Draft,
  type NoInput,
  type OneTrustError,
  type Operation,
  type OperationDefinitions,
  type PagedOperation,
  pathClient,
} from "../src/index.js";
import { type Pet, type Pets, pets, type table } from "./support/pets.js";

// Checked by `tsc -p tsconfig.json`: a line marked as an error that is none fails there. Nothing here is sent.
const connection = connect({ hostname: "app.onetrust.com", credentials: bearer("t") });
const api = pets(connection);
const never = (_: () => unknown): void => {};

test("an operation's arguments are required exactly where they must be", () => {
  never(() => api.getPet({ path: { petId: "1" } }));
  never(() => api.getPet({ path: { petId: "1" }, query: { size: 1 } }, { signal: AbortSignal.abort(), retry: false }));
  never(() => api.getPets());
  never(() => api.getPets(undefined, { deadline: 1000 }));
  never(() => api.getPets({}, { retry: { attempts: 2 } }));
  // @ts-expect-error the input is required
  never(() => api.getPet());
  // @ts-expect-error petId is required
  never(() => api.getPet({ path: {} }));
  // @ts-expect-error there is no such part
  never(() => api.getPet({ path: { petId: "1" }, body: 1 }));
  // @ts-expect-error an operation without input takes none
  never(() => api.getPets({ query: {} }));
  // @ts-expect-error options are the second argument
  never(() => api.getPets({ signal: AbortSignal.abort() }));
  // @ts-expect-error no such option
  never(() => api.getPets(undefined, { retries: 3 }));
  // @ts-expect-error a draft takes no options
  never(() => api.getPets.draft({}, {}));
});

test("an operation's results", () => {
  expectTypeOf(api.getPet).returns.resolves.toEqualTypeOf<Pet>();
  expectTypeOf(api.getPet.withResponse).returns.resolves.toEqualTypeOf<Answer<Pet>>();
  expectTypeOf(api.getPet.draft).returns.toEqualTypeOf<Draft>();
  expectTypeOf<Operation<[input?: NoInput], Pet>>().parameters.toEqualTypeOf<
    [input?: NoInput, options?: CallOptions]
  >();
});

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

test("a switch over the kind of an error that misses one does not compile", () => {
  const whole = (error: OneTrustError): string => {
    switch (error.kind) {
      case "http":
      case "forbidden":
        return `${error.status} ${error.codes}`;
      case "rate-limit":
        return `${error.resumeAt}`;
      case "network":
        return `${error.code}`;
      case "wrong-host":
        return `${error.target}`;
      case "timeout":
        return `${error.limit}`;
      case "authentication":
      case "abort":
      case "parse":
      case "rejected":
      case "paging":
      case "configuration":
        return error.message;
    }
  };
  // @ts-expect-error Function lacks ending return statement: paging and eleven others are missing
  const partial = (error: OneTrustError): string => {
    switch (error.kind) {
      case "http":
        return error.body;
    }
  };
  expect([whole.length, partial.length]).toEqual([1, 1]);
});

test("an error is plain data: openapi-fetch's deep types leave it as it is", () => {
  const client = pathClient(pets, connection);
  never(async () => {
    const { data, error } = await client.GET("/api/pet/v1/pets/{petId}", { params: { path: { petId: "1" } } });
    if (data !== undefined) expectTypeOf(data).toEqualTypeOf<Pet>();
    if (error?.kind === "forbidden")
      expectTypeOf(error.accepted.map((scope) => scope.length)).toEqualTypeOf<number[]>();
    if (error?.kind === "http") expectTypeOf(error.issues[0]?.source).toEqualTypeOf<string | undefined>();
  });
  // @ts-expect-error a path that the service does not have
  never(() => client.GET("/api/pet/v2/pets"));
  expectTypeOf<OperationDefinitions<Pets>>().toEqualTypeOf<typeof table>();
});
