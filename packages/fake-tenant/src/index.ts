export { fakeTenant } from "./fake-tenant.js";
export type { Received, ReceivedParts, ReceivedRequest, Texts } from "./requests/received.js";
export type {
  Answerable,
  FakeService,
  FakeTenant,
  FakeTenantOptions,
  Fault,
  FaultOptions,
  Listable,
  OperationOrToken,
  RowsOptions,
} from "./tenant.js";

// Not exported: the steps of a response and the state that they share, so that a tenant can become more like the real one.
