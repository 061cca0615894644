import type { Connection, ConnectOptions } from "@onetrust-client/core";
import { type FakeTenant, type FakeTenantOptions, fakeTenant } from "@onetrust-client/fake-tenant";
import { onTestFinished } from "vitest";

/** A tenant that closes with the test, and a connection to it. */
export async function open(
  options: FakeTenantOptions,
  connection: ConnectOptions = {},
): Promise<{ tenant: FakeTenant; onetrust: Connection }> {
  const tenant = await fakeTenant(options);
  onTestFinished(() => tenant.close());
  return { tenant, onetrust: tenant.connect(connection) };
}
