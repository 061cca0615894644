import { createConfigurationError } from "@onetrust-client/core";
import { booleanOf, isRecord, numberOf, recordsIn, textOf } from "../read-values.js";

/** An event that OneTrust sends when a consent changes. What an event does not say, or says in another form, is `undefined`. */
export interface ConsentEvent {
  /** Id of the event. OneTrust may send the same event again, with the same id. */
  readonly id: string;
  /** The vendor's number of the kind of event: `"3010"`. */
  readonly type: string | undefined;
  readonly time: Date | undefined;
  readonly dataSubject: EventSubject;
  readonly collectionPointId: string | undefined;
  readonly purposes: readonly EventPurpose[];
  /** The body as it was received. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** The person whom an event is about. */
export interface EventSubject {
  readonly id: string | undefined;
  readonly identifier: string | undefined;
  readonly identifierType: string | undefined;
  readonly language: string | undefined;
  readonly isNew: boolean | undefined;
  readonly isTest: boolean | undefined;
}

/** What the person said to a purpose. */
export interface EventPurpose {
  readonly id: string | undefined;
  readonly name: string | undefined;
  /** The state as OneTrust names it: `ACTIVE`. */
  readonly status: string | undefined;
  readonly collectionPointId: string | undefined;
  readonly collectionPointVersion: number | undefined;
  readonly consentedAt: Date | undefined;
  readonly withdrawnAt: Date | undefined;
  /** Each option of each preference. `value` is whether it was chosen. */
  readonly options: readonly EventChoice[];
  readonly topics: readonly EventChoice[];
}

/** A topic, or an option of a preference. */
export interface EventChoice {
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly value: boolean | undefined;
}

/**
 * Reads the body of a consent event: a text, or the value of its JSON. Bodies of different releases differ, so that only the id is required.
 * OneTrust signs no event: compare a shared header with {@link hasSharedSecret} first.
 *
 * Throws a `configuration` error if the body is no JSON object with an `eventId`.
 *
 * @example const event = parseConsentEvent(await request.text());
 */
export function parseConsentEvent(body: unknown): ConsentEvent {
  const value = typeof body === "string" ? parsed(body) : body;
  if (!isRecord(value)) throw refusal("the body must be a JSON object. Pass the body as text, or its parsed JSON.");
  const { eventId, eventTime, eventType, payload } = value;
  if (typeof eventId !== "string" || eventId === "")
    throw refusal("eventId must be a text; the body is none of OneTrust's consent events.");
  const data = isRecord(payload) ? payload : {};
  return {
    id: eventId,
    type: typeof eventType === "number" ? String(eventType) : textOf(eventType),
    time: dateOf(eventTime),
    dataSubject: subjectOf(data),
    collectionPointId: textOf(data.collectionPointGuid),
    purposes: recordsIn(data.profiles).map(purposeOf),
    body: value,
  };
}

type Fields = Readonly<Record<string, unknown>>;

function subjectOf(data: Fields): EventSubject {
  return {
    id: textOf(data.dataSubjectGuid),
    // Older events name the address only.
    identifier: textOf(data.dataSubjectIdentifier) ?? textOf(data.dataSubjectEmail),
    identifierType: textOf(data.dataSubjectIdentifierType),
    language: textOf(data.dataSubjectLanguage),
    isNew: booleanOf(data.newDataSubject),
    isTest: booleanOf(data.testDataSubject),
  };
}

function purposeOf(profile: Fields): EventPurpose {
  const fields = isRecord(profile.profileFields) ? profile.profileFields : {};
  return {
    id: textOf(profile.purposeId),
    name: textOf(profile.purposeName),
    status: textOf(fields.TransactionStatus),
    collectionPointId: textOf(profile.collectionPointGuid),
    collectionPointVersion: numberOf(profile.collectionPointVersion),
    consentedAt: secondsOf(fields.ConsentDate),
    withdrawnAt: secondsOf(fields.WithdrawalDate),
    options: recordsIn(profile.customPreferences).flatMap(({ options }) => recordsIn(options).map(choiceOf)),
    topics: recordsIn(profile.topics).map(choiceOf),
  };
}

function choiceOf({ guid, topicGuid, name, integrationKey, value }: Fields): EventChoice {
  return {
    id: textOf(guid) ?? textOf(topicGuid),
    name: textOf(name) ?? textOf(integrationKey),
    value: booleanOf(value),
  };
}

/** Seconds since the epoch, which events write as text. An empty text is none. */
function secondsOf(value: unknown): Date | undefined {
  const seconds = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : numberOf(value);
  return seconds === undefined ? undefined : validDate(new Date(seconds * 1000));
}

/** ISO 8601. Older events write the zone without a colon. */
function dateOf(value: unknown): Date | undefined {
  const text = textOf(value)?.replace(/([+-]\d\d)(\d\d)$/, "$1:$2");
  return text === undefined ? undefined : validDate(new Date(text));
}

function validDate(date: Date): Date | undefined {
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refusal(text: string): Error {
  return createConfigurationError("parseConsentEvent", text);
}
