import { consentReceipts } from "@onetrust-client/consent-receipts";
import { connect } from "@onetrust-client/core";
import { rejection } from "@onetrust-client/tests-support/rejection";
import { universalConsent } from "@onetrust-client/universal-consent";
import { expect, test } from "vitest";
import { preferencesOf, recordConsent, type SignUp } from "../src/s2-consent-sign-up.js";
import { open } from "./support/open.js";

const services = [universalConsent, consentReceipts];
const purpose = "11111111-1111-4111-8111-111111111111";
const topic = "44444444-4444-4444-8444-444444444444";
const collectionPoint = jwt({ processId: "cp-1", purposes: [{ id: purpose, version: 1 }], moc: "API" });
const signUp: SignUp = {
  collectionPoint: "22222222-2222-4222-8222-222222222222",
  identifier: "jane@example.com",
  purposes: [
    { Id: purpose, TransactionType: "CONFIRMED", Preferences: [{ TopicId: topic, TransactionType: "OPT_IN" }] },
  ],
  dataElements: { FirstName: "Jané" },
  payload: { form: "newsletter" },
};

/** A tenant whose collection point has one purpose. */
async function tenant() {
  const { tenant, onetrust } = await open({ services });
  const { getCollectionPointToken, getDataSubjectDetails } = universalConsent(onetrust);
  const { createConsentReceipts } = consentReceipts(onetrust);
  tenant.answer(getCollectionPointToken, () => ({ token: collectionPoint }));
  tenant.answer(createConsentReceipts, () => ({ receipt: "receipt-1" }));
  return { tenant, onetrust, createConsentReceipts, getDataSubjectDetails };
}

/** A JWT with these claims. Its signature is empty, since nothing in the tests checks it. */
function jwt(claims: object): string {
  return [{ alg: "RS512" }, claims, {}]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .join(".");
}

test("records a consent on the portal, byte for byte, without the tenant's token", async () => {
  const { tenant: host, onetrust, createConsentReceipts } = await tenant();
  expect(await recordConsent(onetrust, signUp)).toBe("receipt-1");

  const [post, ...more] = host.requestsOf(createConsentReceipts);
  expect(more).toEqual([]);
  expect(post).toMatchObject({ host: "privacy-portal", method: "POST", url: "/request/v1/consentreceipts" });
  expect(post?.headers).toMatchObject({ "content-type": "application/json" });
  expect(post?.headers).not.toHaveProperty("authorization");
  expect(JSON.parse(post?.body ?? "")).toEqual({
    requestInformation: collectionPoint,
    identifier: "jane@example.com",
    purposes: [
      { Id: purpose, TransactionType: "CONFIRMED", Preferences: [{ TopicId: topic, TransactionType: "OPT_IN" }] },
    ],
    dsDataElements: { FirstName: "Jané" },
    customPayload: { form: "newsletter" },
  });
  expect(Buffer.from(post?.bytes ?? []).includes(Buffer.from('"FirstName":"Jané"', "utf8"))).toBe(true);
  expect(host.requests.filter(({ headers }) => headers.authorization).map((each) => each.host)).toEqual(["tenant"]);
});

test("sends the visitor's own token where the collection point asks for one", async () => {
  const { tenant: host, onetrust, createConsentReceipts } = await tenant();
  const visitorToken = jwt({ sub: signUp.identifier });
  await recordConsent(onetrust, { ...signUp, visitorToken });
  const [post] = host.requestsOf(createConsentReceipts);
  expect(post?.headers.authorization).toBe(`Bearer ${visitorToken}`);
});

test("a purpose that the collection point has not is refused before anything is posted", async () => {
  const { tenant: host, onetrust, createConsentReceipts } = await tenant();
  const purposes = [...signUp.purposes, { Id: "33333333-3333-4333-8333-333333333333" }];
  await expect(recordConsent(onetrust, { ...signUp, purposes })).rejects.toThrow(/^Purpose 3{8}.* is none/);
  expect(host.requestsOf(createConsentReceipts)).toEqual([]);
});

test("a connection that breaks after the post is not tried again, and the error says what that means", async () => {
  const { tenant: host, onetrust, createConsentReceipts } = await tenant();
  host.fault(createConsentReceipts, "reset", { times: Infinity });
  const error = await recordConsent(onetrust, signUp).catch((reason: Error) => reason);
  expect(error).toMatchObject({ message: expect.stringContaining("may have been recorded") });
  expect(error).toMatchObject({ cause: { kind: "network", outcome: "unknown", attempts: 1 } });
  expect(host.requestsOf(createConsentReceipts)).toHaveLength(1);
});

test("looks a person up by a header, never by the URL, and refuses what a header cannot hold", async () => {
  const { tenant: host, onetrust, getDataSubjectDetails } = await tenant();
  host.answer(getDataSubjectDetails, ({ headers }) => ({ identifier: headers.identifier }));
  expect((await preferencesOf(onetrust, "jane@example.com")).identifier).toBe("jane@example.com");
  const [get] = host.requestsOf(getDataSubjectDetails);
  expect(get?.url).toBe("/rest/api/consent/v4/datasubjects/details");

  const error = await rejection(preferencesOf(onetrust, "ユーザー@example.com"));
  expect(error).toMatchObject({ kind: "configuration", outcome: "not-sent", attempts: 0 });
  expect(error.message).toContain("identifier");
  expect(error.message).not.toContain("ユーザー");
  expect(host.requestsOf(getDataSubjectDetails)).toHaveLength(1);
});

test("a dedicated tenant has its own portal", () => {
  expect(connect({ hostname: "acme.my.onetrust.com" }).baseUrl("privacy-portal")).toBe(
    "https://acme-privacy.my.onetrust.com",
  );
  expect(connect({ hostname: "app-eu.onetrust.com" }).baseUrl("privacy-portal")).toBe(
    "https://privacyportal-eu.onetrust.com",
  );
});
