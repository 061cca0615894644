// Uses everything that fake-tenant exports, the way its documentation has it. Compiled in a project outside the workspace, never run.
import type { JobOperation, Operation, PagedOperation } from "@onetrust-client/core";
import {
  type Answerable,
  type Clock,
  type FakeService,
  type FakeTenant,
  type FakeTenantOptions,
  type Fault,
  type FaultOptions,
  fakeTenant,
  type ItemOf,
  type JobOptions,
  type LimitOptions,
  type LimitWindow,
  type Listable,
  type OperationOrToken,
  type Received,
  type ReceivedParts,
  type ReceivedRequest,
  type RowsOptions,
  type Sampleable,
  type StubAnswer,
  type Stubbed,
  sample,
  stub,
  type TenantLimits,
  type Texts,
  type VirtualClock,
  virtualClock,
  type Waitable,
} from "@onetrust-client/fake-tenant";
import { universalConsent } from "@onetrust-client/universal-consent";

const services: readonly FakeService[] = [universalConsent];
const clock: VirtualClock = virtualClock(0);
const tenantClock: Clock = clock;
const limitOptions: LimitOptions = { perMinute: 10, perHour: 100, scale: 0.5 };
const measured: FakeTenantOptions = { services, clock: tenantClock, limits: limitOptions, latency: 1 };
const options: FakeTenantOptions = { ...measured, scopes: ["CONSENT"], expiresIn: 60, maxSize: 2 };
const tenant: FakeTenant = await fakeTenant(options);
const consent = universalConsent(tenant.connect({ retry: false }));
const { getDataSubjectDetails: getSubject, listCollectionPointsV2: getPoints } = consent;

// Answers.

tenant.answer(getSubject, ({ headers }) => ({ identifier: headers.identifier, language: "en" }));
tenant.answer(getSubject, () => new Response(null, { status: 404 }));
const rows: RowsOptions = { maxSize: 1 };
tenant.rows(getPoints, [{ id: "1" }, { id: "2" }], rows);

interface Thing {
  readonly id: string;
}
type Input = [input: { path: { id: number }; headers: { "X-Id": number } }];
declare const getThing: Operation<Input, Thing>;
declare const getThings: PagedOperation<[], Thing[], Thing>;
export const thing: Answerable<Input, Thing> = getThing;
export const things: Listable<Thing> = getThings;
tenant.answer(getThing, ({ path, headers }: Received<Input>) => ({ id: path.id + headers["x-id"] }));
export const parts: ReceivedParts<Input[0]> = { path: { id: "1" }, headers: { "x-id": "2" } };
export const texts: Texts<{ id: number; ids: number[] }> = { id: "1", ids: ["1", "2"] };

declare const getBuild: JobOperation<Input, Thing>;
export const waitable: Waitable<Thing> = getBuild;
const job: JobOptions<Thing> = { polls: 3, ends: "failed", data: { id: "1" } };
tenant.job(getBuild, job);

// Doubles and examples of one operation.

export const sampleable: Sampleable<Thing> = getThing;
export const example: Thing = sample(getThing);
const answerOfThing: StubAnswer<Input, Thing> = ({ path }) => ({ id: path.id });
const double: typeof getThing & Stubbed = stub(getThing, answerOfThing);
const row: ItemOf<typeof getThings> = { id: "1" };
export const doubles = [double.requests.length, await stub(getThings, [row]).all()];

// Limits.

const limits: TenantLimits = tenant.limits;
export const windows: readonly LimitWindow[] = [...limits.account, ...limits.of(getSubject), ...limits.of("token")];
clock.advance(60_000);

// Faults, and what arrived.

const faults: Fault[] = [503, "429-minute", "reset"];
const times: FaultOptions = { times: 2, after: 1, retryAfter: 3 };
for (const fault of faults) tenant.fault(getSubject, fault, times);
const token: OperationOrToken = "token";
tenant.fault(token, "stall");
const [request]: ReceivedRequest[] = tenant.requestsOf(getSubject);
export const seen = [request?.url.length, (await request?.form())?.get("file"), tenant.requests.length];
tenant.revoke();
await tenant.close();

// What must not compile; a type that silently became `any` would let it.

declare const everything:
  | Answerable<Input, Thing>
  | Clock
  | FakeService
  | FakeTenant
  | FakeTenantOptions
  | Fault
  | FaultOptions
  | Awaited<ReturnType<typeof fakeTenant>>
  | ItemOf<typeof getThings>
  | JobOptions<Thing>
  | LimitOptions
  | LimitWindow
  | Listable<Thing>
  | OperationOrToken
  | Received<Input>
  | ReceivedParts<Input[0]>
  | ReceivedRequest
  | RowsOptions
  | Sampleable<Thing>
  | StubAnswer<Input, Thing>
  | Stubbed
  | TenantLimits
  | VirtualClock
  | Waitable<Thing>
  | ReturnType<typeof sample<Thing>>
  | ReturnType<typeof virtualClock>
  | Texts<Thing>;
// @ts-expect-error: only a union with `any` in it is assignable to a number
export const number: number = everything;

// @ts-expect-error: no tenant has it
tenant.methodThatNoTenantHas();
// @ts-expect-error: no data subject has it
tenant.answer(getSubject, () => ({ propertyThatNoSubjectHas: 1 }));
// @ts-expect-error: there is no such fault
tenant.fault(getSubject, "none");
// @ts-expect-error: values arrive as text
tenant.answer(getThing, ({ path }) => ({ id: path.id.toFixed() }));
// @ts-expect-error: no thing has it
stub(getThing, { propertyThatNoThingHas: 1 });
// @ts-expect-error: no row has it
tenant.rows(getPoints, [{ propertyThatNoRowHas: 1 }]);
