// Uses everything that the consent package exports, the way its documentation has it. Compiled in a project outside the workspace, never run.
import {
  type CollectionPoint,
  type CollectionPointPurpose,
  type Consent,
  type ConsentError,
  type ConsentEvent,
  type ConsentProblem,
  type ConsentProblemCode,
  type ConsentPurpose,
  type ConsentState,
  type EventChoice,
  type EventPurpose,
  type EventSubject,
  getCollectionPoint,
  hasSharedSecret,
  isConsentError,
  type PurposePreference,
  type PurposeState,
  parseConsentEvent,
  type RecordedConsent,
  type RequestHeaders,
  readConsent,
  recordConsent,
  type SeenEvents,
  type SharedSecret,
  seenEvents,
} from "@onetrust-client/consent";
import { connect } from "@onetrust-client/core";

const onetrust = connect();
const point: CollectionPoint = await getCollectionPoint(onetrust, "c-1", { timeout: 1 });
const asked: CollectionPointPurpose | undefined = point.purposes[0];
const preference: PurposePreference | undefined = asked?.preferences[0];
const purpose: ConsentPurpose = { Id: "p-1", TransactionType: "CONFIRMED" };
const consent: Consent = { collectionPointId: point.id, identifier: "jane@example.com", purposes: [purpose] };
const recorded: RecordedConsent = await recordConsent(onetrust, consent, { deadline: 1000 });
const state: ConsentState | undefined = await readConsent(onetrust, { identifier: "jane@example.com" });
const purposes: readonly PurposeState[] = state?.purposes ?? [];

export function describe(error: unknown): readonly ConsentProblemCode[] {
  if (!isConsentError(error)) throw error;
  const refused: ConsentError = error;
  const problems: readonly ConsentProblem[] = refused.problems;
  return problems.map(({ code }) => code);
}

const headers: RequestHeaders = new Headers();
const shared: SharedSecret = { header: "x-secret", secret: "0123456789abcdef" };
const event: ConsentEvent = parseConsentEvent("{}");
const subject: EventSubject = event.dataSubject;
const said: readonly EventPurpose[] = event.purposes;
const chosen: readonly EventChoice[] = said.flatMap(({ options }) => options);
const seen: SeenEvents = seenEvents({ limit: 10 });
export const all: unknown[] = [hasSharedSecret(headers, shared), seen.isNew(event), subject.id, chosen.length];
all.push(recorded.receiptId, preference?.isRequired, purposes.length);

// What must not compile; a type that silently became `any` would let it.

declare const everything:
  | CollectionPoint
  | Consent
  | ConsentError
  | ConsentEvent
  | ConsentState
  | PurposeState
  | RecordedConsent
  | SeenEvents
  | SharedSecret;
// @ts-expect-error: only a union with `any` in it is assignable to a number
export const number: number = everything;
// @ts-expect-error: a purpose has an id
await recordConsent(onetrust, { ...consent, purposes: [{ TransactionType: "CONFIRMED" }] });
