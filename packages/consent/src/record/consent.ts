import type { DsPurpose, RequestInformation } from "@onetrust-client/consent-receipts";

/** A purpose and what the person says to it. */
export interface ConsentPurpose extends DsPurpose {
  /** Id of the purpose. */
  readonly Id: string;
}

/** What a person has consented to, or no longer consents to. Beside these properties it has those of a receipt. */
export interface Consent extends Omit<RequestInformation, "requestInformation" | "purposes"> {
  /** Id of the collection point where the consent was given. */
  readonly collectionPointId: string;
  /** The purposes, 20 at most. */
  readonly purposes?: ConsentPurpose[] | undefined;
  /**
   * Token of the person, a JSON web token that you have signed with your key. Its claim `sub` is the identifier. Needed if the collection
   * point requires authentication.
   */
  readonly dataSubjectToken?: string | undefined;
}
