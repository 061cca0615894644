import { expect, test } from "vitest";
import { readConsent } from "../src/index.js";
import { id } from "./support/collection-points.js";
import { open } from "./support/open.js";

const identifier = "jane@example.com";

test("a person's consent is read with the identifier in a header", async () => {
  const { tenant, onetrust, getDataSubjectDetails } = await open();
  tenant.answer(getDataSubjectDetails, ({ headers }) => ({
    identifier: headers.identifier,
    identifierType: "Email",
    language: null,
    profiles: [
      {
        id: id(102),
        name: "Calls",
        status: "ACTIVE",
        consentDate: "2026-01-15T10:00:00",
        customPreferences: [{ id: id(201), name: "When", options: [{ id: id(401), name: "Morning" }] }],
        topics: [{ id: id(301), name: "Offers" }],
      },
      { id: id(101), name: "Newsletter", status: "WITHDRAWN", withdrawalDate: "2026-01-14T10:00:00" },
      { id: id(103), name: "Terms", status: "ALWAYS_ACTIVE" },
    ],
  }));
  const state = await readConsent(onetrust, { identifier });
  expect(state).toMatchObject({ identifierType: "Email", language: undefined, details: { identifier } });
  expect(state?.purposes.map(({ name, isGiven }) => [name, isGiven])).toEqual([
    ["Calls", true],
    ["Newsletter", false],
    ["Terms", true],
  ]);
  expect(state?.purposes[0]).toMatchObject({ options: { [id(201)]: [id(401)] }, topics: [id(301)] });
  expect(state?.purposes[1]).toMatchObject({ consentDate: undefined, withdrawalDate: "2026-01-14T10:00:00" });
  const [request] = tenant.requestsOf(getDataSubjectDetails);
  expect(request?.headers.identifier).toBe(identifier);
  expect(request?.url).not.toContain("jane");
});

test("a person whom nobody knows is no error, and a refusal is one", async () => {
  const { tenant, onetrust, getDataSubjectDetails } = await open();
  tenant.fault(getDataSubjectDetails, 404);
  expect(await readConsent(onetrust, { identifier })).toBeUndefined();
  tenant.fault(getDataSubjectDetails, 403);
  await expect(readConsent(onetrust, { identifier })).rejects.toMatchObject({ kind: "forbidden" });
});

test("a person without purposes has none", async () => {
  const { tenant, onetrust, getDataSubjectDetails } = await open();
  tenant.answer(getDataSubjectDetails, () => ({ identifier, profiles: null }));
  expect((await readConsent(onetrust, { identifier }))?.purposes).toEqual([]);
});
