import { type CallOptions, type Connection, isOneTrustError } from "@onetrust-client/core";
import {
  type DataSubjectInformationResponse,
  type DataSubjectProfileResponse,
  universalConsent,
} from "@onetrust-client/universal-consent";
import { textOf } from "./read-values.js";

/** What a person has consented to. */
export interface ConsentState {
  readonly identifierType: string | undefined;
  readonly language: string | undefined;
  /** One entry for each purpose that the person was asked for. */
  readonly purposes: readonly PurposeState[];
  /** The response as OneTrust gives it. */
  readonly details: DataSubjectInformationResponse;
}

/** What a person has said to a purpose. Dates are as OneTrust writes them. */
export interface PurposeState {
  readonly id: string | undefined;
  readonly name: string | undefined;
  /** The state as OneTrust names it: `ACTIVE`, `PENDING`, `WITHDRAWN` and others. */
  readonly status: string | undefined;
  /** Whether the consent holds: its state is `ACTIVE` or `ALWAYS_ACTIVE`. */
  readonly isGiven: boolean;
  readonly consentDate: string | undefined;
  readonly withdrawalDate: string | undefined;
  readonly expiryDate: string | undefined;
  /** Ids of the options that were chosen, by the id of their preference. */
  readonly options: Readonly<Record<string, readonly string[]>>;
  /** Ids of the topics. */
  readonly topics: readonly string[];
}

/**
 * Reads what a person has consented to. `undefined` if OneTrust does not know the identifier. It needs the tenant's token, with the scope
 * `CONSENT` or `CONSENT_READ`. A consent that was recorded a moment ago may not be there yet.
 *
 * Rejects as a call does.
 *
 * @example const state = await readConsent(onetrust, { identifier: "jane@example.com" });
 */
export async function readConsent(
  onetrust: Connection,
  { identifier }: { readonly identifier: string },
  options: CallOptions = {},
): Promise<ConsentState | undefined> {
  try {
    const details = await universalConsent(onetrust).getDataSubjectDetails({ headers: { identifier } }, options);
    const { identifierType, language, profiles } = details;
    return {
      identifierType: textOf(identifierType),
      language: textOf(language),
      purposes: (profiles ?? []).map(purposeState),
      details,
    };
  } catch (error) {
    if (isOneTrustError(error) && error.kind === "http" && error.status === 404) return undefined;
    throw error;
  }
}

const given: readonly unknown[] = ["ACTIVE", "ALWAYS_ACTIVE"];

function purposeState(profile: DataSubjectProfileResponse): PurposeState {
  const { id, name, status, consentDate, withdrawalDate, expiryDate, customPreferences, topics } = profile;
  const options = (customPreferences ?? []).map((preference) => [preference.id, idsOf(preference.options)] as const);
  return {
    id: textOf(id),
    name: textOf(name),
    status: textOf(status),
    isGiven: given.includes(status),
    consentDate: textOf(consentDate),
    withdrawalDate: textOf(withdrawalDate),
    expiryDate: textOf(expiryDate),
    options: Object.fromEntries(options),
    topics: idsOf(topics),
  };
}

function idsOf(rows: readonly { readonly id?: string | null }[] | null | undefined): string[] {
  return (rows ?? []).flatMap(({ id }) => id ?? []);
}
