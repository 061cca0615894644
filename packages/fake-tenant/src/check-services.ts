/** Throws where a tenant is given anything but services, a client that is bound to a connection perhaps. */
export function checkServices(services: unknown): void {
  if (!Array.isArray(services))
    throw new Error("fakeTenant takes a list of services, { services: [universalConsent] }.");
  const index = services.findIndex((each) => !isService(each));
  if (index >= 0) {
    throw new Error(
      `fakeTenant: services[${index}] is no service; pass what its package exports, universalConsent, and no client of it.`,
    );
  }
}

const isService = (value: unknown): boolean => typeof value === "function" && "host" in value;
