export type { Answerable, Listable } from "./answerable.js";
export { fakeTenant } from "./fake-tenant.js";
export type { Fault, FaultOptions } from "./fault.js";
export type { FakeTenantOptions } from "./options.js";
export type { Received, ReceivedParts, Texts } from "./received.js";
export type { ReceivedRequest } from "./received-request.js";
export type { FakeService } from "./routes.js";
export type { RowsOptions } from "./rows-options.js";
export type { FakeTenant } from "./tenant.js";

// Not exported: the steps of an answer and the state that they share, so that a tenant can become more like the real one.
