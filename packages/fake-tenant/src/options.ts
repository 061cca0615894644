import type { FakeService } from "./routes.js";

/** Options of {@link fakeTenant}. */
export interface FakeTenantOptions {
  /** The services whose operations the tenant has, `[universalConsent, dataMapping]`; any other path is a web page, as on the real one. */
  readonly services: readonly FakeService[];
  /** Scopes of the credential. Absent: all that the services' operations accept. */
  readonly scopes?: readonly string[];
  /** How long tokens live, in seconds; 3600 if absent. The real ones live from an hour to a year. */
  readonly expiresIn?: number;
  /** Most rows that a page holds, whatever `size` asks for; 50 if absent. */
  readonly maxSize?: number;
}
