import { describe, expect, test } from "vitest";
import { hasSharedSecret, parseConsentEvent, type RequestHeaders, seenEvents } from "../../src/index.js";
import { id } from "../support/collection-points.js";

/** The form of events since 2024. */
const current = {
  eventId: id(1),
  eventTime: "2024-01-30T22:45:20.009+00:00",
  eventType: "3010",
  payload: {
    dataSubjectGuid: id(2),
    dataSubjectEmail: "jane@example.com",
    dataSubjectIdentifier: "jane-1",
    dataSubjectIdentifierType: "Customer",
    dataSubjectLanguage: "en-US",
    collectionPointGuid: id(3),
    collectionPointVersion: 1,
    profiles: [
      {
        purposeId: id(101),
        purposeName: "Newsletter",
        collectionPointGuid: id(3),
        collectionPointVersion: 1,
        topics: [],
        customPreferences: [
          { guid: id(201), name: "When", options: [{ guid: id(401), name: "Morning", value: true }] },
        ],
        profileFields: { ConsentDate: "1706654719", TransactionStatus: "ACTIVE", WithdrawalDate: "" },
      },
    ],
    testDataSubject: true,
    newDataSubject: false,
  },
  isBulk: false,
};

/** The form of events in 2020. */
const older = {
  eventId: id(9),
  eventTime: "2020-01-09T16:35:26.277+0000",
  eventType: "3010",
  payload: {
    dataSubjectGuid: id(2),
    dataSubjectEmail: "jane@example.com",
    newDataSubject: true,
    profiles: [{ purposeId: id(101), topics: [{ topicGuid: id(301), integrationKey: "fishing", value: true }] }],
  },
};

describe("an event", () => {
  test("of today is read whole", () => {
    const event = parseConsentEvent(JSON.stringify(current));
    expect(event).toMatchObject({
      id: id(1),
      type: "3010",
      time: new Date(Date.UTC(2024, 0, 30, 22, 45, 20, 9)),
      collectionPointId: id(3),
      dataSubject: {
        id: id(2),
        identifier: "jane-1",
        identifierType: "Customer",
        language: "en-US",
        isNew: false,
        isTest: true,
      },
    });
    expect(event.purposes).toEqual([
      {
        id: id(101),
        name: "Newsletter",
        status: "ACTIVE",
        collectionPointId: id(3),
        collectionPointVersion: 1,
        consentedAt: new Date(1_706_654_719_000),
        withdrawnAt: undefined,
        options: [{ id: id(401), name: "Morning", value: true }],
        topics: [],
      },
    ]);
    expect(event.body).toEqual(current);
  });

  test("of 2020 is read as far as it goes", () => {
    const event = parseConsentEvent(older);
    expect(event.time).toEqual(new Date(Date.UTC(2020, 0, 9, 16, 35, 26, 277)));
    expect(event.dataSubject).toMatchObject({ identifier: "jane@example.com", identifierType: undefined, isNew: true });
    expect(event.purposes[0]).toMatchObject({
      id: id(101),
      status: undefined,
      topics: [{ id: id(301), name: "fishing", value: true }],
    });
  });

  test.each([
    { eventId: "e" },
    { eventId: "e", eventTime: "soon", payload: "none" },
    { eventId: "e", eventType: 3010, payload: { profiles: [null, "x", { topics: {}, profileFields: [] }] } },
  ])("with strange parts is read all the same: %j", (body) => {
    expect(parseConsentEvent(body)).toMatchObject({ id: "e", time: undefined, body });
  });

  test.each([["not json"], ["[]"], [undefined], [7], ["{}"], ['{"eventId":""}'], ['{"eventId":1}']])(
    "is refused without an id: %j",
    (body) => {
      expect(() => parseConsentEvent(body)).toThrow(/^parseConsentEvent: (the body must be|eventId must be)/);
    },
  );
});

test("an event is new once, and again after it was taken back", () => {
  const seen = seenEvents({ limit: 2 });
  const [a, b, c] = ["a", "b", "c"].map((each) => ({ id: each }));
  if (!a || !b || !c) throw new Error("The fixture is incomplete.");
  expect([seen.isNew(a), seen.isNew(a), seen.isNew(b)]).toEqual([true, false, true]);
  seen.forget(b);
  expect(seen.isNew(b)).toBe(true);
  // The third one pushes out the oldest.
  expect([seen.isNew(c), seen.isNew(b), seen.isNew(a)]).toEqual([true, false, true]);
  expect(() => seenEvents({ limit: 0 })).toThrow("seenEvents: limit must be a whole number of events above 0.");
});

describe("a shared header", () => {
  const secret = "correct-horse-battery";
  const header = "X-OneTrust-Secret";
  const cases: [RequestHeaders, boolean][] = [
    [{ "x-onetrust-secret": secret }, true],
    [new Headers({ "x-onetrust-secret": secret }), true],
    [{ [header]: secret }, true],
    [{ "x-onetrust-secret": `${secret}x` }, false],
    [{ "x-onetrust-secret": "" }, false],
    [{ "x-onetrust-secret": [secret, secret] }, false],
    [{ "x-onetrust-secret": secret, [header]: "other" }, false],
    [{}, false],
    [new Headers(), false],
  ];

  test.each(cases)("%o: %s", (headers, expected) => {
    expect(hasSharedSecret(headers, { header, secret })).toBe(expected);
  });

  test("may have an old and a new value", () => {
    const secrets = { header, secret: ["old-value-0123456789", secret] };
    expect(hasSharedSecret({ [header]: secret }, secrets)).toBe(true);
    expect(hasSharedSecret({ [header]: "old-value-0123456789" }, secrets)).toBe(true);
    expect(hasSharedSecret({ [header]: "neither-of-them-0123" }, secrets)).toBe(false);
  });

  test.each([["short"], [""], [[]], [[secret, "short"]]])("with a secret that nobody set is refused: %j", (short) => {
    expect(() => hasSharedSecret({}, { header, secret: short })).toThrow(
      "hasSharedSecret: secret must have at least 16 characters. Is the variable set?",
    );
  });
});
