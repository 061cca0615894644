import type { ConnectOptions } from "@onetrust-client/core";
import { onTestFinished } from "vitest";
import { type FakeTenant, type FakeTenantOptions, fakeTenant } from "../../src/index.js";
import { type Portal, portal, type Shop, shop } from "./shop.js";

/** Opens a tenant with two services that closes with the test. Nothing is sent twice unless a test says so. */
export async function open(
  options: Partial<FakeTenantOptions> = {},
  connection: ConnectOptions = {},
): Promise<{ tenant: FakeTenant; pets: Shop; portal: Portal }> {
  const tenant = await fakeTenant({ services: [shop, portal], ...options });
  onTestFinished(() => tenant.close().catch(() => {}));
  const connected = tenant.connect({ retry: false, ...connection });
  return { tenant, pets: shop(connected), portal: portal(connected) };
}
