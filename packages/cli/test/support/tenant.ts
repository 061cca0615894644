import type { FakeTenant } from "@onetrust-client/fake-tenant";

/** The variables with which `onetrust` connects to a tenant. */
export function environmentOf({ hosts, client }: FakeTenant): Record<string, string> {
  return {
    ONETRUST_HOSTNAME: hosts.tenant ?? "",
    ONETRUST_HOSTS: JSON.stringify(hosts),
    ONETRUST_CLIENT_ID: client.clientId,
    ONETRUST_CLIENT_SECRET: client.clientSecret,
  };
}
