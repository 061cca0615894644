import { checkNumber, checkOptionNames, show } from "./check-arguments.js";
import type { FakeTenantOptions } from "./tenant.js";

/** Throws an error that names the option if `fakeTenant` gets options that it cannot use. */
export function checkTenantOptions(options: FakeTenantOptions): void {
  checkOptionNames("fakeTenant", options, ["services", "scopes", "expiresIn", "maxSize", "limits", "clock", "latency"]);
  const { services, scopes, expiresIn, maxSize, limits = {}, clock, latency } = options;
  if (!Array.isArray(services)) {
    throw new Error(
      `fakeTenant: services must be a list of services; got ${show(services)}. Write { services: [universalConsent] }.`,
    );
  }
  for (const [index, service] of services.entries()) checkService(index, service);
  if (scopes !== undefined && !(Array.isArray(scopes) && scopes.every((scope) => typeof scope === "string"))) {
    throw new Error(`fakeTenant: scopes must be a list of names; got ${show(scopes)}. Write ["CONSENT_READ"].`);
  }
  checkNumber("fakeTenant: expiresIn", expiresIn, { min: 0, unit: "seconds" });
  checkNumber("fakeTenant: maxSize", maxSize, { min: 1, unit: "rows" });
  checkNumber("fakeTenant: latency", latency, { min: 0, unit: "ms" });
  checkOptionNames("fakeTenant: limits", limits, ["perMinute", "perHour", "scale"]);
  checkNumber("fakeTenant: limits.perMinute", limits.perMinute, { min: 0, unit: "requests" });
  checkNumber("fakeTenant: limits.perHour", limits.perHour, { min: 0, unit: "requests" });
  checkNumber("fakeTenant: limits.scale", limits.scale, { min: 0.001, unit: "times" });
  checkClock(clock);
}

function checkClock(clock: unknown): void {
  const isClock = typeof clock === "object" && clock !== null && "now" in clock && "wait" in clock;
  if (clock === undefined || isClock) return;
  throw new Error(`fakeTenant: clock must be a clock; got ${show(clock)}. Pass the result of virtualClock().`);
}

/** A client that is bound to a connection is the usual mistake. */
function checkService(index: number, service: unknown): void {
  if (typeof service === "function" && "host" in service) return;
  throw new Error(
    `fakeTenant: services[${index}] must be a service; got ${show(service)}. ` +
      "Pass what the package exports (universalConsent), not a client that is bound to a connection.",
  );
}
