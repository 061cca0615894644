import { isOneTrustError } from "@onetrust-client/core";
import { describe, expect, test } from "vitest";
import { type Consent, getCollectionPoint, isConsentError, recordConsent } from "../../src/index.js";
import { id, pointId, pointNames, token } from "../support/collection-points.js";
import { open } from "../support/open.js";

const identifier = "jane@example.com";
const newsletter = { Id: id(101), TransactionType: "CONFIRMED" };
const answered = [{ Id: id(201), Options: [id(401)] }];
const calls = { Id: id(102), TransactionType: "CONFIRMED", CustomPreferences: answered };

function consent(name: string, more: Partial<Consent> = {}): Consent {
  return { collectionPointId: pointId(name), identifier, purposes: [calls], ...more };
}

/** Codes and places of what is wrong. */
async function problemsOf(call: Promise<unknown>): Promise<[string, string][]> {
  const error: unknown = await call.catch((thrown: unknown) => thrown);
  if (!isConsentError(error)) throw error;
  expect(isOneTrustError(error) && [error.kind, error.outcome, error.attempts]).toEqual([
    "configuration",
    "not-sent",
    0,
  ]);
  expect(error.message).not.toContain(identifier);
  for (const { place, text } of error.problems) expect(error.message).toContain(`${place} ${text}`);
  return error.problems.map(({ code, place }) => [code, place]);
}

test("a consent that fits is posted to the portal once, with the token of its collection point", async () => {
  const { tenant, onetrust, createConsentReceipts } = await open();
  const given = consent("plain", {
    purposes: [newsletter, calls],
    language: "en-us",
    dsDataElements: { FirstName: "Jané" },
  });
  const recorded = await recordConsent(onetrust, given);
  expect(recorded).toMatchObject({ receiptId: "receipt-1", isPending: false, linkToken: undefined });
  const [post, ...more] = tenant.requestsOf(createConsentReceipts);
  expect(more).toEqual([]);
  expect(post).toMatchObject({ host: "privacy-portal", method: "POST", url: "/request/v1/consentreceipts" });
  const { requestInformation, ...body }: Record<string, unknown> = JSON.parse(post?.body ?? "");
  expect(body).toEqual({
    identifier,
    language: "en-us",
    purposes: [newsletter, calls],
    dsDataElements: { FirstName: "Jané" },
  });
  expect(requestInformation).toBe((await getCollectionPoint(onetrust, given.collectionPointId)).token);
});

test("no bearer of the tenant reaches the portal, from any of the twelve collection points", async () => {
  const { tenant, onetrust } = await open();
  expect(pointNames).toHaveLength(12);
  const dataSubjectToken = token({ sub: identifier });
  for (const name of pointNames) {
    const purposes = ["no purposes"].includes(name) ? [] : [calls];
    const more = name === "authentication required" ? { dataSubjectToken } : {};
    await recordConsent(onetrust, consent(name, { purposes, ...more }));
  }
  const posts = tenant.requests.filter(({ host }) => host === "privacy-portal");
  expect(posts).toHaveLength(12);
  const sent = posts.flatMap(({ headers }) => headers.authorization ?? []);
  expect(sent).toEqual([`Bearer ${dataSubjectToken}`]);
  const onTenant = tenant.requests.filter(({ host, operation }) => host === "tenant" && operation !== "getOAuthToken");
  expect(onTenant.every(({ headers }) => headers.authorization?.startsWith("Bearer "))).toBe(true);
});

test("with double opt-in the consent is pending", async () => {
  const { onetrust } = await open();
  expect(await recordConsent(onetrust, consent("double opt-in"))).toMatchObject({ isPending: true });
});

describe("what OneTrust would refuse or drop is refused before anything is sent", () => {
  const many = Array.from({ length: 21 }, (_, index) => ({ Id: id(500 + index) }));
  const long = "x".repeat(751);
  const expired = token({ sub: identifier, exp: 1_600_000_000 });
  const cases: [point: string, more: Partial<Consent>, expected: [string, string][]][] = [
    ["plain", { identifier: " " }, [["identifier", "identifier"]]],
    ["plain", { identifierType: "Phone" }, [["identifier-type", "identifierType"]]],
    ["plain", { purposes: [{ Id: id(999) }] }, [["unknown-purpose", "purposes[0].Id"]]],
    ["plain", { purposes: [newsletter, newsletter] }, [["repeated-purpose", "purposes[1].Id"]]],
    [
      "plain",
      { purposes: [{ ...newsletter, TransactionType: "NOTGIVEN" }] },
      [["not-given", "purposes[0].TransactionType"]],
    ],
    [
      "plain",
      { purposes: [{ ...calls, Preferences: [{ TopicId: id(302) }, { TopicId: id(303) }] }] },
      [["unknown-topic", "purposes[0].Preferences[1].TopicId"]],
    ],
    ["plain", { purposes: [{ Id: id(102) }] }, [["missing-preference", "purposes[0].CustomPreferences"]]],
    [
      "plain",
      { purposes: [{ ...calls, CustomPreferences: [{ Id: id(201), Options: [] }] }] },
      [["missing-preference", "purposes[0].CustomPreferences"]],
    ],
    [
      "plain",
      { purposes: [{ ...calls, CustomPreferences: [...answered, { Id: id(209), Options: [id(401)] }] }] },
      [["unknown-preference", "purposes[0].CustomPreferences[1].Id"]],
    ],
    [
      "plain",
      { purposes: [{ ...calls, CustomPreferences: [{ Id: id(201), Options: [id(401), id(403)] }] }] },
      [["unknown-option", "purposes[0].CustomPreferences[0].Options[1]"]],
    ],
    [
      "plain",
      { purposes: [{ ...calls, CustomPreferences: [{ Id: id(201), Choices: [{ OptionId: id(404) }] }] }] },
      [["unknown-option", "purposes[0].CustomPreferences[0].Choices[0].OptionId"]],
    ],
    ["plain", { dsDataElements: { Shoe: "42" } }, [["unknown-data-element", "dsDataElements.Shoe"]]],
    ["plain", { dsDataElements: { FirstName: ["a", long] } }, [["long-data-element", "dsDataElements.FirstName"]]],
    [
      "plain",
      { additionalIdentifiers: { Passport: "1" } },
      [["unknown-additional-identifier", "additionalIdentifiers.Passport"]],
    ],
    ["plain", { parentPrimaryIdentifiers: [{ ParentIdentifier: "p" }] }, [["parents", "parentPrimaryIdentifiers"]]],
    ["plain", { generateInstantLinkToken: true, shortLinkToken: true }, [["link-tokens", "shortLinkToken"]]],
    ["plain", { customPayload: { a: "x".repeat(4000) } }, [["long-payload", "customPayload"]]],
    [
      "plain",
      { attachments: Array.from({ length: 21 }, () => ({ id: id(600) })) },
      [["too-many-attachments", "attachments"]],
    ],
    ["dynamic", { purposes: many }, [["too-many-purposes", "purposes"]]],
    ["a retired purpose", { purposes: [newsletter] }, [["unknown-purpose", "purposes[0].Id"]]],
    ["no purposes", { purposes: [newsletter] }, [["unknown-purpose", "purposes[0].Id"]]],
    [
      "no data elements",
      { dsDataElements: { FirstName: "J" } },
      [["unknown-data-element", "dsDataElements.FirstName"]],
    ],
    ["cookies", { identifierType: "Email" }, [["identifier-type", "identifierType"]]],
    ["authentication required", {}, [["authentication-required", "dataSubjectToken"]]],
    ["authentication required", { dataSubjectToken: "secret" }, [["data-subject-token", "dataSubjectToken"]]],
    [
      "authentication required",
      { dataSubjectToken: token({ sub: "john@example.com" }) },
      [["data-subject-token", "dataSubjectToken"]],
    ],
    ["authentication required", { dataSubjectToken: expired }, [["data-subject-token", "dataSubjectToken"]]],
    [
      "plain",
      { purposes: [{ Id: id(999) }], dsDataElements: { Shoe: "42" } },
      [
        ["unknown-purpose", "purposes[0].Id"],
        ["unknown-data-element", "dsDataElements.Shoe"],
      ],
    ],
  ];

  test.each(cases)("%s: %j", async (point, more, expected) => {
    const { tenant, onetrust, createConsentReceipts } = await open();
    expect(await problemsOf(recordConsent(onetrust, consent(point, more)))).toEqual(expected);
    expect(tenant.requestsOf(createConsentReceipts)).toEqual([]);
  });
});

/** What each of the twelve finds wrong with a purpose that no collection point has, and a payload that is too long. */
const both = ["long-payload", "unknown-purpose"];
const found: Readonly<Record<string, readonly string[]>> = {
  dynamic: ["long-payload"],
  "authentication required": ["authentication-required", ...both],
};

test.each(pointNames)("%s refuses by name what it does not take, and nothing is sent", async (point) => {
  const { tenant, onetrust, createConsentReceipts } = await open();
  const wrong = consent(point, { purposes: [{ Id: id(999) }], customPayload: { a: "x".repeat(4000) } });
  const codes = (await problemsOf(recordConsent(onetrust, wrong))).map(([code]) => code);
  expect(codes.sort()).toEqual(found[point] ?? both);
  expect(tenant.requestsOf(createConsentReceipts)).toEqual([]);
});

test.each<[point: string, more: Partial<Consent>]>([
  ["dynamic", { purposes: [{ Id: id(999), TransactionType: "CONFIRMED" }] }],
  ["a web form", { purposes: [{ Id: id(101), TransactionType: "NOTGIVEN" }] }],
  ["plain", { purposes: [{ Id: id(102), TransactionType: "WITHDRAWN" }] }],
  ["plain", { purposes: [{ ...calls, Id: id(102).toUpperCase() }] }],
  ["parents", { parentPrimaryIdentifiers: [{ ParentIdentifier: "p" }] }],
  ["several identifier types", { identifierType: "Phone", additionalIdentifiers: { Email: "a" } }],
  ["an older token", { dsDataElements: { Anything: "1" }, additionalIdentifiers: { Any: "1" } }],
  ["plain", { dataSubjectToken: token({ sub: identifier, exp: 4_000_000_000 }) }],
])("what the collection point takes is sent: %s, %j", async (point, more) => {
  const { tenant, onetrust, createConsentReceipts } = await open();
  await recordConsent(onetrust, consent(point, more));
  expect(tenant.requestsOf(createConsentReceipts)).toHaveLength(1);
});

test("a message shows no name that may be personal data", async () => {
  const { onetrust } = await open();
  const wrong = consent("plain", { dsDataElements: { [identifier]: "FirstName" }, purposes: [{ Id: identifier }] });
  expect(await problemsOf(recordConsent(onetrust, wrong))).toEqual([
    ["unknown-purpose", "purposes[0].Id"],
    ["unknown-data-element", "dsDataElements.…"],
  ]);
});

describe("a receipt is never sent twice", () => {
  test.each(["reset", "cut", 500, 503] as const)("after %s, and the outcome is unknown", async (fault) => {
    const { tenant, onetrust, createConsentReceipts } = await open();
    tenant.fault(createConsentReceipts, fault, { times: 5 });
    await expect(recordConsent(onetrust, consent("plain"))).rejects.toMatchObject({ outcome: "unknown", attempts: 1 });
    expect(tenant.requestsOf(createConsentReceipts)).toHaveLength(1);
  });
});

describe("the token of a collection point", () => {
  test("is read once, and again after an hour", async () => {
    const { tenant, onetrust, getCollectionPointToken } = await open();
    const read = () => tenant.requestsOf(getCollectionPointToken).length;
    const start = performance.now();
    await recordConsent(onetrust, consent("plain"));
    await recordConsent(onetrust, consent("plain"));
    expect(read()).toBe(1);
    await at(start + 3_590_000, () => recordConsent(onetrust, consent("plain")));
    expect(read()).toBe(1);
    await at(start + 3_700_000, () => recordConsent(onetrust, consent("plain")));
    expect(read()).toBe(2);
  });

  test.each([
    ["no-store", 0, 2],
    ["private, max-age=60", 50_000, 1],
    ["private, max-age=60", 70_000, 2],
  ])("is kept as its response says: %s, after %i ms", async (cacheControl, ms, expected) => {
    const { tenant, onetrust, getCollectionPointToken } = await open();
    const body = { token: (await getCollectionPoint(onetrust, pointId("plain"))).token };
    const other = tenant.connect();
    tenant.answer(getCollectionPointToken, () => Response.json(body, { headers: { "cache-control": cacheControl } }));
    const before = tenant.requestsOf(getCollectionPointToken).length;
    await getCollectionPoint(other, pointId("plain"));
    await at(performance.now() + ms, () => getCollectionPoint(other, pointId("plain")));
    expect(tenant.requestsOf(getCollectionPointToken).length - before).toBe(expected);
  });

  test("is read again after the portal has refused a receipt", async () => {
    const { tenant, onetrust, getCollectionPointToken, createConsentReceipts } = await open();
    tenant.fault(createConsentReceipts, 400);
    await expect(recordConsent(onetrust, consent("plain"))).rejects.toMatchObject({ kind: "http", outcome: "refused" });
    await recordConsent(onetrust, consent("plain"));
    expect(tenant.requestsOf(getCollectionPointToken)).toHaveLength(2);
  });

  test.each([
    ["no token", "OneTrust returned no token of a collection point. Check collectionPointId and the host."],
    [
      token({ purposes: [] }),
      "OneTrust returned no token of a collection point. Check collectionPointId and the host.",
    ],
    [
      token({ processId: id(77) }),
      `the token must be of collection point ${pointId("plain")}; got one of ${id(77)}. Check collectionPointId.`,
    ],
  ])("that is none of it is refused, and not kept", async (text, message) => {
    const { tenant, onetrust, getCollectionPointToken, createConsentReceipts } = await open();
    tenant.answer(getCollectionPointToken, () => ({ token: text }));
    for (let n = 0; n < 2; n++)
      await expect(recordConsent(onetrust, consent("plain"))).rejects.toMatchObject({
        kind: "configuration",
        message: `getCollectionPoint: ${message}`,
      });
    expect(tenant.requestsOf(getCollectionPointToken)).toHaveLength(2);
    expect(tenant.requestsOf(createConsentReceipts)).toEqual([]);
  });
});

test.each([
  [undefined, "recordConsent: collectionPointId must be the id of a collection point."],
  [{ identifier }, "recordConsent: collectionPointId must be the id of a collection point."],
  [
    { collectionPointId: "a", purposes: ["p-1"] },
    "recordConsent: purposes must be a list of { Id, TransactionType, … }.",
  ],
  [{ collectionPointId: "a", purposes: {} }, "recordConsent: purposes must be a list of { Id, TransactionType, … }."],
])("what JavaScript passes wrongly is refused: %j", async (wrong, message) => {
  const { tenant, onetrust } = await open();
  const call: Promise<unknown> = Reflect.apply(recordConsent, undefined, [onetrust, wrong]);
  await expect(call).rejects.toMatchObject({ kind: "configuration", message });
  expect(tenant.requests).toEqual([]);
});

/** Does something at another time of this process. */
async function at(moment: number, work: () => Promise<unknown>): Promise<void> {
  const { now } = performance;
  performance.now = () => moment;
  try {
    await work();
  } finally {
    performance.now = now;
  }
}
