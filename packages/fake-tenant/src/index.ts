export { type Sampleable, sample } from "./answers/sample.js";
export { type ItemOf, type StubAnswer, type Stubbed, stub } from "./answers/stub.js";
export { type Clock, type VirtualClock, virtualClock } from "./clock.js";
export { fakeTenant } from "./fake-tenant.js";
export type { LimitOptions, LimitWindow } from "./limits/request-counter.js";
export type { Received, ReceivedParts, ReceivedRequest, Texts } from "./requests/received.js";
export type {
  Answerable,
  FakeService,
  FakeTenant,
  FakeTenantOptions,
  Fault,
  FaultOptions,
  JobOptions,
  Listable,
  OperationOrToken,
  RowsOptions,
  TenantLimits,
  Waitable,
} from "./tenant.js";

// Not exported: the steps of a response and the state that they share, so that a tenant can become more like the real one.
