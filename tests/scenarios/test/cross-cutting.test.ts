import { inspect } from "node:util";
import { dsrAutomation } from "@onetrust-client/dsr-automation";
import { collect } from "@onetrust-client/tests-support/collect";
import { rejection } from "@onetrust-client/tests-support/rejection";
import { universalConsent } from "@onetrust-client/universal-consent";
import { expect, test } from "vitest";
import { open } from "./support/open.js";

const services = [universalConsent, dsrAutomation];

test("a web page with 200 is a wrong host, and the error says what to check", async () => {
  const { tenant, onetrust } = await open({ services });
  const { getPurpose } = universalConsent(onetrust);
  tenant.fault(getPurpose, "html");
  const error = await rejection(getPurpose({ path: { purposeId: "p-1" } }));
  expect(error.kind).toBe("wrong-host");
  expect(error.message).toMatch(/^getPurpose: .*hostname/);
});

test("a JSON 403, a 401 that is a JSON string and an empty 500 are read alike", async () => {
  const { tenant, onetrust } = await open({ services, scopes: ["CONSENT_READ"] }, { retry: false });
  const { getPurpose, createPurpose } = universalConsent(onetrust);
  const input = { path: { purposeId: "p-1" } };
  tenant.fault(getPurpose, 500, { times: 1 });
  expect(await rejection(getPurpose(input))).toMatchObject({ kind: "http", status: 500, body: "", issues: [] });
  const body = { Name: "Newsletter", Description: "", ConsentLifeSpan: 12 };
  expect(await rejection(createPurpose({ body }))).toMatchObject({ kind: "forbidden", traceId: expect.any(String) });
  tenant.answer(getPurpose, () => Response.json("who are you?", { status: 401 }));
  expect(await rejection(getPurpose(input))).toMatchObject({ kind: "authentication", status: 401 });
});

test("a warning of the host is passed on once per operation", async () => {
  const warnings: string[] = [];
  const { tenant, onetrust } = await open(
    { services },
    { onWarning: ({ operation, text }) => warnings.push(`${operation} ${text !== undefined}`) },
  );
  const { createRequestWithoutTemplate: create } = dsrAutomation(onetrust);
  tenant.answer(create, () => Response.json({}));
  for (let n = 0; n < 3; n++) await create({ body: { requestTypes: [], subjectTypes: [] } });
  expect(warnings.sort()).toEqual([`${create.metadata.name} false`, `${create.metadata.name} true`]);
});

test("no secret and no identifier in what is printed, logged or reported", async () => {
  const events: unknown[] = [];
  const { tenant, onetrust } = await open({ services }, { onEvent: (event) => events.push(event), retry: false });
  const { getDataSubjectDetails } = universalConsent(onetrust);
  // A host that repeats what it was sent.
  tenant.answer(getDataSubjectDetails, ({ headers }) =>
    Response.json({ errors: [{ code: "BAD", detail: `no ${headers.identifier}` }] }, { status: 400 }),
  );
  const error = await rejection(getDataSubjectDetails({ headers: { identifier: "jane@example.com" } }));
  const token = tenant.requests.at(-1)?.headers.authorization?.slice(7) ?? "none";
  const shown = [`${error}`, inspect(error), JSON.stringify(error), `${error.stack}`, JSON.stringify(events)].join(
    "\n",
  );
  expect(shown).toContain("getDataSubjectDetails");
  for (const secret of ["jane@example.com", tenant.client.clientSecret, token]) expect(shown).not.toContain(secret);
});

test("an abort in the middle of a list ends it, and no further page is asked for", async () => {
  const { tenant, onetrust } = await open({ services, maxSize: 10 });
  const { listDataSubjectsV1 } = universalConsent(onetrust);
  tenant.rows(
    listDataSubjectsV1,
    Array.from({ length: 30 }, (_, n) => ({ Id: `${n}` })),
  );
  const stop = new AbortController();
  const read: unknown[] = [];
  const loop = async (): Promise<void> => {
    for await (const subject of listDataSubjectsV1.items({}, { signal: stop.signal })) {
      read.push(subject);
      if (read.length === 5) stop.abort();
    }
  };
  const error = await rejection(loop());
  expect(error).toMatchObject({ kind: "abort", name: "AbortError" });
  expect(read).toHaveLength(10);
  expect(tenant.requestsOf(listDataSubjectsV1)).toHaveLength(1);
  expect(await collect(listDataSubjectsV1.items())).toHaveLength(30);
});
