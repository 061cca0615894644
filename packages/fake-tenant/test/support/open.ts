import type { ConnectOptions } from "@onetrust-client/core";
import { onTestFinished } from "vitest";
import { type FakeTenant, type FakeTenantOptions, fakeTenant } from "../../src/index.js";
import { type Desk, desk, type Shop, shop } from "./shop.js";

/** A tenant that closes with the test, and its two services. Nothing is sent twice unless a test says so. */
export async function open(
  options: Partial<FakeTenantOptions> = {},
  connection: ConnectOptions = {},
): Promise<{ tenant: FakeTenant; pets: Shop; portal: Desk }> {
  const tenant = await fakeTenant({ services: [shop, desk], ...options });
  onTestFinished(() => tenant.close().catch(() => {}));
  const connected = tenant.connect({ retry: false, ...connection });
  return { tenant, pets: shop(connected), portal: desk(connected) };
}
