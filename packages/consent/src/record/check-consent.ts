import type { DsCustomPreference, DsPurpose } from "@onetrust-client/consent-receipts";
import type { ConsentProblem, ConsentProblemCode } from "../consent-error.js";
import type { CollectionPoint, CollectionPointPurpose } from "./collection-point.js";
import type { Consent } from "./consent.js";
import { tokenProblem } from "./data-subject-token.js";

const mostPurposes = 20;
const mostAttachments = 20;
const longestPayload = 4000;
const longestElement = 750;

/** Compares a consent with its collection point. Returns what OneTrust would refuse, or drop without a word. */
export function problemsOf(consent: Consent, point: CollectionPoint): ConsentProblem[] {
  return [
    ...identifierProblems(consent, point),
    ...purposeProblems(consent, point),
    ...elementProblems(consent, point),
    ...authenticationProblems(consent, point),
    ...limitProblems(consent),
  ];
}

function problem(code: ConsentProblemCode, place: string, text: string): ConsentProblem {
  return { code, place, text };
}

function identifierProblems(
  { identifier, identifierType, additionalIdentifiers = {}, parentPrimaryIdentifiers = [] }: Consent,
  point: CollectionPoint,
): ConsentProblem[] {
  const isEmpty = typeof identifier !== "string" || identifier.trim() === "";
  const isOther =
    identifierType !== undefined && point.identifierType !== undefined && identifierType !== point.identifierType;
  const unknown = unknownNames(Object.keys(additionalIdentifiers), point.additionalIdentifiers);
  return [
    ...(isEmpty ? [problem("identifier", "identifier", "must be a text that is not empty.")] : []),
    ...(isOther && point.allowsOtherIdentifierTypes !== true
      ? [problem("identifier-type", "identifierType", `must be ${point.identifierType} for this collection point.`)]
      : []),
    ...unknown.map((name) =>
      problem(
        "unknown-additional-identifier",
        `additionalIdentifiers.${shown(name)}`,
        `is none of the additional identifiers of the collection point: ${listed(point.additionalIdentifiers)}.`,
      ),
    ),
    ...(parentPrimaryIdentifiers.length > 0 && point.allowsParents === false
      ? [problem("parents", "parentPrimaryIdentifiers", "must be left out: the collection point has no parents.")]
      : []),
  ];
}

function purposeProblems({ purposes = [] }: Consent, point: CollectionPoint): ConsentProblem[] {
  const known = new Map(point.purposes.map((purpose) => [purpose.id.toLowerCase(), purpose]));
  const seen = new Set<string>();
  const found = purposes.flatMap((given, index) => {
    const place = `purposes[${index}]`;
    const id = given.Id.toLowerCase();
    if (seen.has(id)) return [problem("repeated-purpose", `${place}.Id`, "must not be there twice. Join the two.")];
    seen.add(id);
    const notGiven =
      given.TransactionType === "NOTGIVEN" && point.allowsNotGiven === false
        ? [
            problem(
              "not-given",
              `${place}.TransactionType`,
              "must not be NOTGIVEN: the collection point keeps no refusals.",
            ),
          ]
        : [];
    const purpose = known.get(id);
    if (purpose !== undefined) return [...notGiven, ...partProblems(given, purpose, place)];
    if (point.isDynamic) return notGiven;
    const text = `${shown(given.Id)} is no purpose of collection point ${point.id}. It may be retired: publish the collection point with it, or leave it out.`;
    return [problem("unknown-purpose", `${place}.Id`, text)];
  });
  const count = purposes.length;
  const tooMany = `must have at most ${mostPurposes} purposes; got ${count}. Send several receipts.`;
  return count > mostPurposes ? [problem("too-many-purposes", "purposes", tooMany), ...found] : found;
}

/** What is wrong with the topics and preferences of a purpose. */
function partProblems(given: DsPurpose, purpose: CollectionPointPurpose, place: string): ConsentProblem[] {
  const { Preferences: topics = [], CustomPreferences: preferences = [], TransactionType: transaction } = given;
  const strangeTopics = topics.flatMap(({ TopicId = "" }, index) =>
    unknownNames([TopicId], purpose.topics).map(() =>
      problem("unknown-topic", `${place}.Preferences[${index}].TopicId`, `is no topic of purpose ${purpose.id}.`),
    ),
  );
  const answered = new Set(preferences.filter(hasAnswer).map(({ Id = "" }) => Id.toLowerCase()));
  const isAsked = transaction === undefined || transaction === "CONFIRMED";
  const missing = purpose.preferences
    .filter(({ id, isRequired }) => isRequired && isAsked && !answered.has(id.toLowerCase()))
    .map(({ id }) =>
      problem("missing-preference", `${place}.CustomPreferences`, `must answer preference ${id}, which is required.`),
    );
  const strange = preferences.flatMap((each, index) =>
    preferenceProblems(each, purpose, `${place}.CustomPreferences[${index}]`),
  );
  return [...strangeTopics, ...missing, ...strange];
}

function hasAnswer({ Options = [], Choices = [] }: DsCustomPreference): boolean {
  return Options.length + Choices.length > 0;
}

function preferenceProblems(
  { Id = "", Options = [], Choices = [] }: DsCustomPreference,
  purpose: CollectionPointPurpose,
  place: string,
): ConsentProblem[] {
  const known = purpose.preferences.find(({ id }) => id.toLowerCase() === Id.toLowerCase());
  if (known === undefined)
    return [problem("unknown-preference", `${place}.Id`, `is no preference of purpose ${purpose.id}.`)];
  const given = [
    ...Options.map((option, index) => ({ option, at: `${place}.Options[${index}]` })),
    ...Choices.map(({ OptionId = "" }, index) => ({ option: OptionId, at: `${place}.Choices[${index}].OptionId` })),
  ];
  return given
    .filter(({ option }) => unknownNames([option], known.options).length > 0)
    .map(({ at }) => problem("unknown-option", at, `is no option of preference ${known.id}.`));
}

function elementProblems({ dsDataElements = {} }: Consent, { dataElements }: CollectionPoint): ConsentProblem[] {
  const unknown = unknownNames(Object.keys(dsDataElements), dataElements);
  const long = Object.entries(dsDataElements).filter(([, value]) => [value].flat().some(isTooLong));
  return [
    ...unknown.map((name) =>
      problem(
        "unknown-data-element",
        `dsDataElements.${shown(name)}`,
        `is no data element of the collection point, and OneTrust would drop it. It has ${listed(dataElements)}.`,
      ),
    ),
    ...long.map(([name]) =>
      problem("long-data-element", `dsDataElements.${shown(name)}`, `must have at most ${longestElement} characters.`),
    ),
  ];
}

function isTooLong(value: unknown): boolean {
  return typeof value === "string" && value.length > longestElement;
}

function authenticationProblems({ dataSubjectToken, identifier }: Consent, point: CollectionPoint): ConsentProblem[] {
  if (dataSubjectToken === undefined) {
    const text = "must be given: the collection point wants a token of the person, signed with your key.";
    return point.authenticationRequired ? [problem("authentication-required", "dataSubjectToken", text)] : [];
  }
  const text = tokenProblem(dataSubjectToken, identifier);
  return text === undefined ? [] : [problem("data-subject-token", "dataSubjectToken", text)];
}

function limitProblems({
  generateInstantLinkToken,
  shortLinkToken,
  customPayload,
  attachments,
}: Consent): ConsentProblem[] {
  const payload = customPayload === undefined ? 0 : JSON.stringify(customPayload).length;
  const files = attachments?.length ?? 0;
  return [
    ...(generateInstantLinkToken && shortLinkToken
      ? [
          problem(
            "link-tokens",
            "shortLinkToken",
            "must be left out beside generateInstantLinkToken: OneTrust makes one of the two.",
          ),
        ]
      : []),
    ...(payload > longestPayload
      ? [
          problem(
            "long-payload",
            "customPayload",
            `must have at most ${longestPayload} characters as JSON; got ${payload}.`,
          ),
        ]
      : []),
    ...(files > mostAttachments
      ? [problem("too-many-attachments", "attachments", `must have at most ${mostAttachments} files; got ${files}.`)]
      : []),
  ];
}

/** Names that are not among the known ones. None if nobody knows them. */
function unknownNames(names: readonly string[], known: readonly string[] | undefined): string[] {
  if (known === undefined) return [];
  const all = new Set(known.map((name) => name.toLowerCase()));
  return names.filter((name) => !all.has(name.toLowerCase()));
}

function listed(names: readonly string[] = []): string {
  return names.length === 0 ? "none" : names.join(", ");
}

/** A name or an id as a message shows it. Anything else may be personal data in the wrong place. */
function shown(name: string): string {
  return /^[\w -]{1,60}$/.test(name) ? name : "…";
}
