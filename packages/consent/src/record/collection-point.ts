import { readToken } from "../read-token.js";
import { booleanOf, isRecord, numberOf, recordsIn, textOf } from "../read-values.js";

/** What a collection point takes, as its token says. What the token does not say, or says in a form that is not known, is `undefined`. */
export interface CollectionPoint {
  readonly id: string;
  readonly version: number | undefined;
  /** How consent reaches it: `API`, `WEB_FORM`, `COOKIE` and others. */
  readonly kind: string | undefined;
  /** What its identifiers are: `Email`. */
  readonly identifierType: string | undefined;
  /** Whether a consent is pending until the person has confirmed it by mail. */
  readonly doubleOptIn: boolean;
  /** Whether a receipt needs a token of the person, signed with your key. */
  readonly authenticationRequired: boolean;
  /** Whether it takes any purpose. */
  readonly isDynamic: boolean;
  readonly allowsNotGiven: boolean | undefined;
  readonly allowsParents: boolean | undefined;
  readonly allowsOtherIdentifierTypes: boolean | undefined;
  readonly purposes: readonly CollectionPointPurpose[];
  /** Names of the data elements that it takes. */
  readonly dataElements: readonly string[] | undefined;
  /** Names of the additional identifiers that it takes. */
  readonly additionalIdentifiers: readonly string[] | undefined;
  /** The token itself: the `requestInformation` of a receipt. */
  readonly token: string;
}

/** A purpose of a collection point. */
export interface CollectionPointPurpose {
  readonly id: string;
  readonly version: number | undefined;
  /** Ids of its topics. */
  readonly topics: readonly string[] | undefined;
  readonly preferences: readonly PurposePreference[];
}

/** A question that belongs to a purpose. */
export interface PurposePreference {
  readonly id: string;
  readonly isRequired: boolean;
  /** Ids of the answers. */
  readonly options: readonly string[] | undefined;
}

/** Reads a collection point from its token. `undefined` if the text is no token of a collection point. */
export function readCollectionPointToken(token: string): CollectionPoint | undefined {
  const claims = readToken(token);
  const id = textOf(claims?.processId);
  if (claims === undefined || id === undefined) return undefined;
  return {
    id,
    version: numberOf(claims.processVersion),
    kind: textOf(claims.moc),
    identifierType: textOf(claims.sub),
    doubleOptIn: claims.doubleOptIn === true,
    authenticationRequired: claims.authenticationRequired === true,
    isDynamic: claims.dynamicCollectionPoint === true,
    allowsNotGiven: booleanOf(claims.allowNotGivenConsents),
    allowsParents: booleanOf(claims.enableParentPrimaryIdentifiers),
    allowsOtherIdentifierTypes: booleanOf(claims.multipleIdentifierTypes),
    purposes: recordsIn(claims.purposes).flatMap(purposeOf),
    dataElements: namesOf(claims.dsDataElements),
    additionalIdentifiers: namesOf(claims.additionalIdentifiers),
    token,
  };
}

type Claims = Readonly<Record<string, unknown>>;

function purposeOf({ id, version, topics, customPreferences }: Claims): CollectionPointPurpose[] {
  if (typeof id !== "string") return [];
  const preferences = recordsIn(customPreferences).flatMap(preferenceOf);
  return [{ id, version: numberOf(version), topics: namesOf(topics), preferences }];
}

function preferenceOf({ id, isRequired, options }: Claims): PurposePreference[] {
  return typeof id === "string" ? [{ id, isRequired: isRequired === true, options: namesOf(options) }] : [];
}

/** A list of names or ids, each a text or an object with an id. */
function namesOf(list: unknown): readonly string[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const names = list.map((item: unknown) => textOf(isRecord(item) ? item.id : item));
  return names.every((name) => name !== undefined) ? names : undefined;
}
