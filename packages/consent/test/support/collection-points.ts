import { Buffer } from "node:buffer";

/** A purpose as the tokens of real collection points have it. */
interface TokenPurpose {
  readonly id: string;
  readonly version?: number;
  readonly topics?: readonly unknown[];
  readonly customPreferences?: readonly object[];
}

/** What the token of a collection point says, with the names and forms of real ones. */
export interface TokenClaims {
  readonly [name: string]: unknown;
  readonly purposes?: readonly TokenPurpose[];
}

/** Ids as OneTrust has them: `id(1)` is one, `id(2)` is another one. */
export function id(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

/** A JSON web token with these claims. Its signature is none. */
export function token(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "RS512" })}.${part(claims)}.signature`;
}

const newsletter: TokenPurpose = { id: id(101), version: 3, topics: [], customPreferences: [] };
const calls: TokenPurpose = {
  id: id(102),
  version: 1,
  topics: [id(301), { id: id(302) }],
  customPreferences: [
    { id: id(201), isRequired: true, options: [id(401), id(402)] },
    { id: id(202), isRequired: false, options: [id(403)] },
  ],
};

/** What all collection points of the tests have in common. */
const usual: TokenClaims = {
  otJwtVersion: 1,
  processVersion: 4,
  iat: "2026-01-15T10:00:00.123",
  moc: "API",
  sub: "Email",
  tenantId: id(900),
  consentType: "CONDITIONALTRIGGER",
  allowNotGivenConsents: false,
  doubleOptIn: false,
  purposes: [newsletter, calls],
  notices: [],
  dsDataElements: ["FirstName", "LastName"],
  authenticationRequired: false,
  dynamicCollectionPoint: false,
  additionalIdentifiers: ["Phone"],
  multipleIdentifierTypes: false,
  enableParentPrimaryIdentifiers: false,
};

const variants: Readonly<Record<string, TokenClaims>> = {
  plain: {},
  "double opt-in": { doubleOptIn: true },
  dynamic: { dynamicCollectionPoint: true, purposes: [] },
  "authentication required": { authenticationRequired: true },
  "a retired purpose": { purposes: [calls] },
  "no purposes": { purposes: [] },
  "a web form": { moc: "WEB_FORM", allowNotGivenConsents: true },
  cookies: { moc: "COOKIE", sub: "Cookie Unique Id", dsDataElements: [], additionalIdentifiers: [] },
  parents: { enableParentPrimaryIdentifiers: true },
  "several identifier types": { multipleIdentifierTypes: true, additionalIdentifiers: ["Email", "Phone"] },
  "no data elements": { dsDataElements: [] },
  "an older token": { dsDataElements: undefined, additionalIdentifiers: undefined, allowNotGivenConsents: undefined },
};

/** The names of the twelve collection points. */
export const pointNames: readonly string[] = Object.keys(variants);

/** The id of a collection point, by its name. */
export function pointId(name: string): string {
  return id(1 + pointNames.indexOf(name));
}

/** The token of a collection point. */
export function pointToken(pointGuid: string): string | undefined {
  const name = pointNames.find((each) => pointId(each) === pointGuid);
  return name === undefined ? undefined : token({ ...usual, processId: pointGuid, ...variants[name] });
}
