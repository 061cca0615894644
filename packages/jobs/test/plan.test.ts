import { dsrAutomation } from "@onetrust-client/dsr-automation";
import { fakeTenant } from "@onetrust-client/fake-tenant";
import { expect, onTestFinished, test } from "vitest";
import { plan } from "../src/index.js";

test("tells requests, minutes at the limits and missing scopes, and asks for a token only", async () => {
  const tenant = await fakeTenant({ services: [dsrAutomation], scopes: ["DSAR_READ"] });
  onTestFinished(() => tenant.close());
  const onetrust = tenant.connect();
  const dsr = dsrAutomation(onetrust);
  // OneTrust documents 1,000 requests a minute for an operation and 200,000 an hour for the account.
  const calls = [
    { operation: dsr.createRequest, calls: 2500 },
    { operation: dsr.getRequestCreationLogs, calls: 50 },
  ];
  expect(await plan(onetrust, calls)).toEqual({
    operations: [
      { name: "createRequest", requests: 2500, perMinute: 1000, minutes: 2.5 },
      { name: "getRequestCreationLogs", requests: 50, perMinute: 1000, minutes: 0.1 },
    ],
    requests: 2550,
    minutes: 2.5,
    missingScopes: ["DSAR"],
  });
  expect(tenant.requests.map(({ operation }) => operation)).toEqual(["getOAuthToken"]);
  const sandbox = await plan(onetrust, calls, { perMinute: 250, perHour: 1000, share: 0.5 });
  expect(sandbox.operations.map(({ minutes }) => minutes)).toEqual([20, 0.4]);
  expect(sandbox.minutes).toBe(306);
});

test("wrong arguments are refused by name", async () => {
  const tenant = await fakeTenant({ services: [dsrAutomation] });
  onTestFinished(() => tenant.close());
  const onetrust = tenant.connect();
  const operation = dsrAutomation(onetrust).createRequest;
  await expect(plan(onetrust, {} as never)).rejects.toThrow("plan: pass a list of operations");
  await expect(plan(onetrust, [{ operation: "x" as never, calls: 1 }])).rejects.toThrow(
    "plan: operation must be an operation",
  );
  await expect(plan(onetrust, [{ operation, calls: Number.NaN }])).rejects.toThrow("plan: calls must be a number");
  await expect(plan(onetrust, [], { perDay: 1 } as never)).rejects.toThrow('plan: unknown option "perDay"');
  await expect(plan(onetrust, [], { share: 0 })).rejects.toThrow("plan: share must be a number above 0");
});
