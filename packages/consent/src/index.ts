export { type ConsentError, type ConsentProblem, type ConsentProblemCode, isConsentError } from "./consent-error.js";
export {
  type ConsentEvent,
  type EventChoice,
  type EventPurpose,
  type EventSubject,
  parseConsentEvent,
} from "./events/consent-event.js";
export { type SeenEvents, seenEvents } from "./events/seen-events.js";
export { hasSharedSecret, type RequestHeaders, type SharedSecret } from "./events/shared-secret.js";
export { type ConsentState, type PurposeState, readConsent } from "./read-consent.js";
export type { CollectionPoint, CollectionPointPurpose, PurposePreference } from "./record/collection-point.js";
export { getCollectionPoint } from "./record/collection-point-cache.js";
export type { Consent, ConsentPurpose } from "./record/consent.js";
export { type RecordedConsent, recordConsent } from "./record/record-consent.js";
