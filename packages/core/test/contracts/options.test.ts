import { expect, expectTypeOf, test } from "vitest";
import {
  type CallOptions,
  type ClientCredentialsOptions,
  type ConnectOptions,
  connect,
  type DownloadOptions,
  type FormPart,
  type Hosts,
  type ItemsOptions,
  type OperationInput,
  type PageOptions,
  type RetryOptions,
  type SendOptions,
  type Token,
  type WaitOptions,
} from "../../src/index.js";

/** Names of the optional properties that refuse an explicit `undefined` under `exactOptionalPropertyTypes`. */
type Refusing<Options> = {
  [Name in keyof Options]-?: Record<never, never> extends Pick<Options, Name>
    ? undefined extends Required<Options>[Name]
      ? never
      : Name
    : never;
}[keyof Options];

test("every option takes undefined for absent", () => {
  expectTypeOf<
    Refusing<{ readonly a?: string; readonly b?: string | undefined; readonly c: string }>
  >().toEqualTypeOf<"a">();
  expectTypeOf<Refusing<ConnectOptions>>().toBeNever();
  expectTypeOf<Refusing<CallOptions>>().toBeNever();
  expectTypeOf<Refusing<RetryOptions>>().toBeNever();
  expectTypeOf<Refusing<SendOptions>>().toBeNever();
  expectTypeOf<Refusing<DownloadOptions>>().toBeNever();
  expectTypeOf<Refusing<ItemsOptions<unknown>>>().toBeNever();
  expectTypeOf<Refusing<PageOptions>>().toBeNever();
  expectTypeOf<Refusing<WaitOptions>>().toBeNever();
  expectTypeOf<Refusing<ClientCredentialsOptions>>().toBeNever();
  expectTypeOf<Refusing<Hosts>>().toBeNever();
  expectTypeOf<Refusing<OperationInput>>().toBeNever();
  expectTypeOf<Refusing<FormPart>>().toBeNever();
  expectTypeOf<Refusing<Token>>().toBeNever();
});

test("a connection opens with every option undefined", () => {
  const options: Omit<Record<keyof ConnectOptions, undefined>, "hosts"> & Pick<ConnectOptions, "hosts"> = {
    hostname: undefined,
    hosts: { tenant: undefined, "consent-api": undefined },
    credentials: undefined,
    timeout: undefined,
    deadline: undefined,
    retry: undefined,
    maxBytes: undefined,
    bigint: undefined,
    validate: undefined,
    fetch: undefined,
    limiter: undefined,
    tokenStore: undefined,
    onEvent: undefined,
    onWarning: undefined,
    verbose: undefined,
    headers: undefined,
    userAgent: undefined,
  };
  expect(connect(options).baseUrl("consent-api")).toBe("https://consent-api.onetrust.com");
});
